// Made from the API's schemas by write-api-types.ts; not written by hand.
export interface paths {
    readonly "/v1/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Pages that were read: who met, when, about which period, with what figures */
        readonly get: operations["searchRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/meetings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Meetings that pages report */
        readonly get: operations["searchMeetings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** People who hold an office, by name over all records */
        readonly get: operations["searchPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures with unit, period and the passage they stand in */
        readonly get: operations["searchStatistics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One record with its text; spans count UTF-16 code units of the text, end exclusive */
        readonly get: operations["getRecord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{id}/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The text of a record, which the spans of the record and the selectors of annotations count in */
        readonly get: operations["getRecordText"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** People joined over pages, homonyms kept apart, with their posts over time */
        readonly get: operations["listProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Meetings joined over the pages that tell them, and where these differ */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Figures joined over pages: a measure at a place over a period */
        readonly get: operations["listSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Province by organ by period: reported, silent, or not crawled */
        readonly get: operations["listCoverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reprints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Pages that carry one text, the earliest and the source they name */
        readonly get: operations["listReprints"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One person joined over pages */
        readonly get: operations["getPerson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One event joined over pages */
        readonly get: operations["getEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/compare": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One measure by province, district or commune, and period, with the records behind each cell */
        readonly get: operations["compare"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/suggest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Names of people, organs and places that start so */
        readonly get: operations["suggest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The last change of every record behind a number, without a gap: by a counter, not by a clock */
        readonly get: operations["listChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/portals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Portals that have a profile or were crawled, with the number of records that each has given */
        readonly get: operations["listPortals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the page of a record was at each time that it was fetched, the newest first */
        readonly get: operations["listVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{id}/versions/{capture}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The record that a version of the page gives, without corrections */
        readonly get: operations["getVersion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{id}/versions/{capture}/page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The page as it came; nothing of it runs, and nothing is fetched for it */
        readonly get: operations["getArchivedPage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Provinces, districts and communes of both geographies */
        readonly get: operations["listPlaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/places/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A unit with what it lies in, what went into it, and what it went into */
        readonly get: operations["getPlace"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/export/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All records of a question in one file */
        readonly get: operations["exportRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/export/meetings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All meetings of a question in one file */
        readonly get: operations["exportMeetings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/export/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All people of a question in one file */
        readonly get: operations["exportPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/export/statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All statistics of a question in one file */
        readonly get: operations["exportStatistics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/export/profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** People joined over pages, with their posts over time, in one file */
        readonly get: operations["exportProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What reviewers said, the newest first; those in conflict with what the page says now */
        readonly get: operations["listCorrections"];
        readonly put?: never;
        /** Corrects a field, adds or removes an item, confirms a record, joins or parts people */
        readonly post: operations["correct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/corrections/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Takes a correction back; that it was made stays in the log */
        readonly delete: operations["undoCorrection"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/export/gold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Records that reviewers corrected or confirmed, as gold records */
        readonly get: operations["exportGold"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether reading needs a key, and which one the cookie of this browser holds */
        readonly get: operations["getSession"];
        readonly put?: never;
        /** Has the browser hold the key of this request in a cookie, which opens reading alone */
        readonly post: operations["openSession"];
        /** Has the browser forget the key */
        readonly delete: operations["closeSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/feeds/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest records of a question as an Atom feed */
        readonly get: operations["getRecordsFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/feeds/meetings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest meetings of a question as an Atom feed */
        readonly get: operations["getMeetingsFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/feeds/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest people of a question as an Atom feed */
        readonly get: operations["getPeopleFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/feeds/statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest statistics of a question as an Atom feed */
        readonly get: operations["getStatisticsFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ingest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hands over addresses or pages to be read; answers at once with a job */
        readonly post: operations["ingest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ingest/{job}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What has come of the items of a job */
        readonly get: operations["getIngestJob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The webhooks of this key */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /** Asks to be told of records that answer a question, or have items that do */
        readonly post: operations["addWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Takes a webhook back, with its log */
        readonly delete: operations["removeWebhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was told and what came of it, the newest first */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mcp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Model Context Protocol (streamable HTTP): the tools search, record and compare */
        readonly post: operations["mcp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the store answers, and how much it holds */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly RecordItem: {
            /** @enum {number} */
            readonly schemaVersion: 1;
            readonly id: string;
            readonly source: {
                readonly path: string | null;
                readonly url: string | null;
                readonly fetchedAt: string | null;
            };
            readonly title: string | null;
            readonly publishedAt: string | null;
            readonly author: string | null;
            readonly language: string;
            readonly topics: readonly string[];
            readonly keywords: readonly string[];
            readonly sourceStated: {
                readonly name: string;
                readonly url: string | null;
            } | null;
            readonly attachments: readonly {
                readonly url: string;
                readonly name: string | null;
                /** @description its text has a record of its own; told in answers, where the store is known */
                readonly read: boolean;
                /** @description ending of the address: "pdf" */
                readonly type?: string;
                /** @description of the file where it was read, else as the page states it */
                readonly bytes?: number;
                /** @description id of the record of the file, where it was read */
                readonly record?: string;
            }[];
            /** @description address of the page that links this file, where the record is that of an attachment */
            readonly attachedTo?: string;
            /** @description size of the file, where the record is that of an attachment */
            readonly fileBytes?: number;
            readonly place: {
                readonly province: string | null;
                readonly district: string | null;
                readonly commune: string | null;
                /** @enum {string|null} */
                readonly type: "province" | "district" | "commune" | null;
                readonly code: string | null;
                /** @enum {string|null} */
                readonly era: "before-2025-07" | "after" | null;
            };
            readonly revision: {
                /** @description instant of the fetch this record was read from */
                readonly capture: string | null;
                /** @description version of the extractor */
                readonly extractor: string;
            };
            readonly meetings: readonly {
                readonly id: string;
                readonly confidence: number;
                readonly rule: string;
                /** @enum {string} */
                readonly kind: "giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi";
                readonly name: string | null;
                readonly reportingPeriod: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                readonly nextPeriod: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                readonly organiser: string | null;
                readonly date: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    /** @enum {string|null} */
                    readonly partOfDay: "morning" | "afternoon" | "evening" | null;
                    /** @enum {string} */
                    readonly precision: "day" | "month" | "quarter" | "year";
                    readonly text: string | null;
                } | null;
                /** @enum {string} */
                readonly status: "announced" | "held" | "postponed" | "cancelled";
                readonly place: {
                    readonly text: string;
                    readonly code: string | null;
                } | null;
                /** @enum {string|null} */
                readonly format: "in-person" | "online" | "hybrid" | null;
                readonly coOrganisers: readonly string[];
                readonly participants: readonly {
                    /** @description id of the official */
                    readonly official: string;
                    /** @enum {string} */
                    readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                    readonly onBehalfOf: string | null;
                }[];
                readonly evidence: {
                    readonly start: number;
                    readonly end: number;
                };
            }[];
            readonly officials: readonly {
                readonly id: string;
                readonly confidence: number;
                readonly rule: string;
                readonly name: string;
                /** @enum {string} */
                readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                readonly titles: readonly {
                    readonly id: string;
                    readonly confidence: number;
                    readonly rule: string;
                    readonly canonical: string;
                    readonly organisation: string | null;
                    readonly text: string;
                    /** @enum {string|null} */
                    readonly level: "central" | "province" | "district" | "commune" | "agency" | null;
                    /** @enum {string} */
                    readonly branch: "party" | "state" | "front" | "armed-forces" | "enterprise" | "religious" | "other";
                    /** @enum {string} */
                    readonly status: "current" | "former" | "acting" | "elect";
                    readonly placeCode: string | null;
                    readonly evidence: {
                        readonly start: number;
                        readonly end: number;
                    };
                }[];
                readonly mentions: readonly {
                    readonly start: number;
                    readonly end: number;
                }[];
            }[];
            readonly statistics: readonly {
                readonly id: string;
                readonly confidence: number;
                readonly rule: string;
                readonly value: number;
                readonly upper: number | null;
                readonly unit: string;
                readonly subject: string | null;
                /** @enum {string|null} */
                readonly qualifier: "over" | "under" | "about" | "at-least" | "at-most" | null;
                /** @enum {string} */
                readonly modality: "reported" | "target";
                /** @enum {string|null} */
                readonly change: "increase" | "decrease" | null;
                readonly period: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                /** @description id of the statistic that is the total of this figure */
                readonly partOf: string | null;
                /** @enum {string|null} */
                readonly kind: "flow" | "stock" | "rate" | "change" | null;
                /** @description since the start of the year */
                readonly cumulative: boolean;
                readonly comparedWith: {
                    readonly period: {
                        /** Format: date */
                        readonly start: string;
                        /** Format: date */
                        readonly end: string;
                        readonly label: string;
                    } | null;
                    readonly text: string;
                } | null;
                readonly place: string | null;
                readonly organ: string | null;
                readonly dimension: string | null;
                readonly rawText: string;
                readonly breakdowns: readonly {
                    readonly dimension: string | null;
                    /** @description ids of the statistics that are its parts */
                    readonly parts: readonly string[];
                    /** @description the page claims that these are all parts */
                    readonly exhaustive: boolean;
                    readonly sumCheck: {
                        readonly sum: number;
                        readonly difference: number;
                    } | null;
                }[];
                readonly evidence: {
                    readonly start: number;
                    readonly end: number;
                };
            }[];
            readonly citedDocuments: readonly {
                readonly id: string;
                readonly confidence: number;
                readonly rule: string;
                readonly type: string;
                readonly number: string;
                /** Format: date */
                readonly date: string | null;
                readonly issuer: string | null;
                readonly evidence: {
                    readonly start: number;
                    readonly end: number;
                };
            }[];
            /** @description there where a reviewer said something of it */
            readonly review?: {
                readonly corrections: readonly {
                    readonly id: string;
                    /** Format: date-time */
                    readonly at: string;
                    readonly by: {
                        /** @description id of the key */
                        readonly key: string;
                        readonly name: string;
                    };
                    readonly note: string | null;
                    readonly change: {
                        /** @enum {string} */
                        readonly do: "set";
                        /**
                         * @description null: a field of the record itself
                         * @enum {string|null}
                         */
                        readonly list: "meetings" | "officials" | "statistics" | "citedDocuments" | null;
                        readonly item: string | null;
                        readonly field: string;
                        readonly value?: unknown;
                        /** @description what extraction had when it was corrected */
                        readonly was?: unknown;
                    } | {
                        /** @enum {string} */
                        readonly do: "add";
                        /** @enum {string} */
                        readonly list: "meetings" | "officials" | "statistics" | "citedDocuments";
                        /** @description the id that the item gets */
                        readonly item: string;
                        readonly value: {
                            readonly [key: string]: unknown;
                        };
                        /** @description where the page tells it, word for word */
                        readonly quote: string;
                        /** @description where the quote stands in the text, UTF-16 code units */
                        readonly start: number;
                    } | {
                        /** @enum {string} */
                        readonly do: "remove";
                        /** @enum {string} */
                        readonly list: "meetings" | "officials" | "statistics" | "citedDocuments";
                        readonly item: string;
                        /** @description what extraction had when it was corrected */
                        readonly was?: unknown;
                    } | {
                        /** @enum {string} */
                        readonly do: "confirm";
                    } | {
                        /** @enum {string} */
                        readonly do: "same";
                        /** @description two appearances of people, each as record id, "/", official id */
                        readonly between: readonly [
                            string,
                            string
                        ];
                    } | {
                        /** @enum {string} */
                        readonly do: "different";
                        /** @description two appearances of people, each as record id, "/", official id */
                        readonly between: readonly [
                            string,
                            string
                        ];
                    } | {
                        /** @enum {string} */
                        readonly do: "undo";
                        /** @description id of the correction that is taken back */
                        readonly correction: string;
                    };
                    /** @enum {string} */
                    readonly state: "applied" | "agrees" | "conflict" | "lost" | "replaced";
                    /** @description what extraction has now */
                    readonly extracted?: unknown;
                }[];
                readonly extracted: {
                    readonly title?: string | null;
                    readonly publishedAt?: string | null;
                    readonly author?: string | null;
                    readonly place?: {
                        readonly province: string | null;
                        readonly district: string | null;
                        readonly commune: string | null;
                        /** @enum {string|null} */
                        readonly type: "province" | "district" | "commune" | null;
                        readonly code: string | null;
                        /** @enum {string|null} */
                        readonly era: "before-2025-07" | "after" | null;
                    };
                    readonly meetings?: readonly {
                        readonly id: string;
                        readonly confidence: number;
                        readonly rule: string;
                        /** @enum {string} */
                        readonly kind: "giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi";
                        readonly name: string | null;
                        readonly reportingPeriod: {
                            /** Format: date */
                            readonly start: string;
                            /** Format: date */
                            readonly end: string;
                            readonly label: string;
                        } | null;
                        readonly nextPeriod: {
                            /** Format: date */
                            readonly start: string;
                            /** Format: date */
                            readonly end: string;
                            readonly label: string;
                        } | null;
                        readonly organiser: string | null;
                        readonly date: {
                            /** Format: date */
                            readonly start: string;
                            /** Format: date */
                            readonly end: string;
                            /** @enum {string|null} */
                            readonly partOfDay: "morning" | "afternoon" | "evening" | null;
                            /** @enum {string} */
                            readonly precision: "day" | "month" | "quarter" | "year";
                            readonly text: string | null;
                        } | null;
                        /** @enum {string} */
                        readonly status: "announced" | "held" | "postponed" | "cancelled";
                        readonly place: {
                            readonly text: string;
                            readonly code: string | null;
                        } | null;
                        /** @enum {string|null} */
                        readonly format: "in-person" | "online" | "hybrid" | null;
                        readonly coOrganisers: readonly string[];
                        readonly participants: readonly {
                            /** @description id of the official */
                            readonly official: string;
                            /** @enum {string} */
                            readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                            readonly onBehalfOf: string | null;
                        }[];
                        readonly evidence: {
                            readonly start: number;
                            readonly end: number;
                        };
                    }[];
                    readonly officials?: readonly {
                        readonly id: string;
                        readonly confidence: number;
                        readonly rule: string;
                        readonly name: string;
                        /** @enum {string} */
                        readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                        readonly titles: readonly {
                            readonly id: string;
                            readonly confidence: number;
                            readonly rule: string;
                            readonly canonical: string;
                            readonly organisation: string | null;
                            readonly text: string;
                            /** @enum {string|null} */
                            readonly level: "central" | "province" | "district" | "commune" | "agency" | null;
                            /** @enum {string} */
                            readonly branch: "party" | "state" | "front" | "armed-forces" | "enterprise" | "religious" | "other";
                            /** @enum {string} */
                            readonly status: "current" | "former" | "acting" | "elect";
                            readonly placeCode: string | null;
                            readonly evidence: {
                                readonly start: number;
                                readonly end: number;
                            };
                        }[];
                        readonly mentions: readonly {
                            readonly start: number;
                            readonly end: number;
                        }[];
                    }[];
                    readonly statistics?: readonly {
                        readonly id: string;
                        readonly confidence: number;
                        readonly rule: string;
                        readonly value: number;
                        readonly upper: number | null;
                        readonly unit: string;
                        readonly subject: string | null;
                        /** @enum {string|null} */
                        readonly qualifier: "over" | "under" | "about" | "at-least" | "at-most" | null;
                        /** @enum {string} */
                        readonly modality: "reported" | "target";
                        /** @enum {string|null} */
                        readonly change: "increase" | "decrease" | null;
                        readonly period: {
                            /** Format: date */
                            readonly start: string;
                            /** Format: date */
                            readonly end: string;
                            readonly label: string;
                        } | null;
                        /** @description id of the statistic that is the total of this figure */
                        readonly partOf: string | null;
                        /** @enum {string|null} */
                        readonly kind: "flow" | "stock" | "rate" | "change" | null;
                        /** @description since the start of the year */
                        readonly cumulative: boolean;
                        readonly comparedWith: {
                            readonly period: {
                                /** Format: date */
                                readonly start: string;
                                /** Format: date */
                                readonly end: string;
                                readonly label: string;
                            } | null;
                            readonly text: string;
                        } | null;
                        readonly place: string | null;
                        readonly organ: string | null;
                        readonly dimension: string | null;
                        readonly rawText: string;
                        readonly breakdowns: readonly {
                            readonly dimension: string | null;
                            /** @description ids of the statistics that are its parts */
                            readonly parts: readonly string[];
                            /** @description the page claims that these are all parts */
                            readonly exhaustive: boolean;
                            readonly sumCheck: {
                                readonly sum: number;
                                readonly difference: number;
                            } | null;
                        }[];
                        readonly evidence: {
                            readonly start: number;
                            readonly end: number;
                        };
                    }[];
                    readonly citedDocuments?: readonly {
                        readonly id: string;
                        readonly confidence: number;
                        readonly rule: string;
                        readonly type: string;
                        readonly number: string;
                        /** Format: date */
                        readonly date: string | null;
                        readonly issuer: string | null;
                        readonly evidence: {
                            readonly start: number;
                            readonly end: number;
                        };
                    }[];
                };
            };
            /** @description a passage of the text, and where it starts */
            readonly snippet: {
                readonly text: string;
                readonly start: number;
            };
            readonly highlights: readonly components["schemas"]["Highlight"][];
        };
        /** @description A place that the words were found at; offsets into the original field in UTF-16 code units */
        readonly Highlight: {
            /** @enum {string} */
            readonly field: "title" | "text";
            readonly start: number;
            readonly end: number;
        };
        readonly FacetCount: {
            readonly value: string;
            readonly count: number;
        };
        /** @description RFC 9457 problem details */
        readonly Problem: {
            /** @description where this kind of problem is explained */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            /** @description the query parameter it is about */
            readonly parameter?: string;
            /** @description what would have been right */
            readonly expected?: string;
            readonly requestId: string | null;
        };
        readonly MeetingItem: {
            readonly id: string;
            readonly confidence: number;
            readonly rule: string;
            /** @enum {string} */
            readonly kind: "giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi";
            readonly name: string | null;
            readonly reportingPeriod: {
                /** Format: date */
                readonly start: string;
                /** Format: date */
                readonly end: string;
                readonly label: string;
            } | null;
            readonly nextPeriod: {
                /** Format: date */
                readonly start: string;
                /** Format: date */
                readonly end: string;
                readonly label: string;
            } | null;
            readonly organiser: string | null;
            readonly date: {
                /** Format: date */
                readonly start: string;
                /** Format: date */
                readonly end: string;
                /** @enum {string|null} */
                readonly partOfDay: "morning" | "afternoon" | "evening" | null;
                /** @enum {string} */
                readonly precision: "day" | "month" | "quarter" | "year";
                readonly text: string | null;
            } | null;
            /** @enum {string} */
            readonly status: "announced" | "held" | "postponed" | "cancelled";
            readonly place: {
                readonly text: string;
                readonly code: string | null;
            } | null;
            /** @enum {string|null} */
            readonly format: "in-person" | "online" | "hybrid" | null;
            readonly coOrganisers: readonly string[];
            readonly participants: readonly {
                /** @description id of the official */
                readonly official: string;
                /** @enum {string} */
                readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                readonly onBehalfOf: string | null;
            }[];
            readonly evidence: {
                readonly start: number;
                readonly end: number;
            };
            readonly record: components["schemas"]["RecordRef"];
        };
        /** @description The record that an item comes from */
        readonly RecordRef: {
            readonly id: string;
            readonly title: string | null;
            readonly url: string | null;
            readonly publishedAt: string | null;
            readonly place: {
                readonly province: string | null;
                readonly district: string | null;
                readonly commune: string | null;
                /** @enum {string|null} */
                readonly type: "province" | "district" | "commune" | null;
                readonly code: string | null;
                /** @enum {string|null} */
                readonly era: "before-2025-07" | "after" | null;
            };
        };
        readonly PersonItem: {
            readonly name: string;
            readonly titles: readonly string[];
            readonly records: number;
            readonly firstSeen: string | null;
            readonly lastSeen: string | null;
            readonly appearances: readonly {
                readonly id: string;
                readonly name: string;
                /** @enum {string} */
                readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                readonly titles: readonly {
                    readonly id: string;
                    readonly confidence: number;
                    readonly rule: string;
                    readonly canonical: string;
                    readonly organisation: string | null;
                    readonly text: string;
                    /** @enum {string|null} */
                    readonly level: "central" | "province" | "district" | "commune" | "agency" | null;
                    /** @enum {string} */
                    readonly branch: "party" | "state" | "front" | "armed-forces" | "enterprise" | "religious" | "other";
                    /** @enum {string} */
                    readonly status: "current" | "former" | "acting" | "elect";
                    readonly placeCode: string | null;
                    readonly evidence: {
                        readonly start: number;
                        readonly end: number;
                    };
                }[];
                readonly record: components["schemas"]["RecordRef"];
            }[];
        };
        readonly StatisticItem: {
            readonly id: string;
            readonly confidence: number;
            readonly rule: string;
            readonly value: number;
            readonly upper: number | null;
            readonly unit: string;
            readonly subject: string | null;
            /** @enum {string|null} */
            readonly qualifier: "over" | "under" | "about" | "at-least" | "at-most" | null;
            /** @enum {string} */
            readonly modality: "reported" | "target";
            /** @enum {string|null} */
            readonly change: "increase" | "decrease" | null;
            readonly period: {
                /** Format: date */
                readonly start: string;
                /** Format: date */
                readonly end: string;
                readonly label: string;
            } | null;
            /** @description id of the statistic that is the total of this figure */
            readonly partOf: string | null;
            /** @enum {string|null} */
            readonly kind: "flow" | "stock" | "rate" | "change" | null;
            /** @description since the start of the year */
            readonly cumulative: boolean;
            readonly comparedWith: {
                readonly period: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                readonly text: string;
            } | null;
            readonly place: string | null;
            readonly organ: string | null;
            readonly dimension: string | null;
            readonly rawText: string;
            readonly breakdowns: readonly {
                readonly dimension: string | null;
                /** @description ids of the statistics that are its parts */
                readonly parts: readonly string[];
                /** @description the page claims that these are all parts */
                readonly exhaustive: boolean;
                readonly sumCheck: {
                    readonly sum: number;
                    readonly difference: number;
                } | null;
            }[];
            readonly evidence: {
                readonly start: number;
                readonly end: number;
            };
            readonly record: components["schemas"]["RecordRef"];
        };
        readonly PageRecord: {
            /** @enum {number} */
            readonly schemaVersion: 1;
            readonly id: string;
            readonly source: {
                readonly path: string | null;
                readonly url: string | null;
                readonly fetchedAt: string | null;
            };
            readonly title: string | null;
            readonly publishedAt: string | null;
            readonly author: string | null;
            readonly text: string;
            readonly language: string;
            readonly topics: readonly string[];
            readonly keywords: readonly string[];
            readonly sourceStated: {
                readonly name: string;
                readonly url: string | null;
            } | null;
            readonly attachments: readonly {
                readonly url: string;
                readonly name: string | null;
                /** @description its text has a record of its own; told in answers, where the store is known */
                readonly read: boolean;
                /** @description ending of the address: "pdf" */
                readonly type?: string;
                /** @description of the file where it was read, else as the page states it */
                readonly bytes?: number;
                /** @description id of the record of the file, where it was read */
                readonly record?: string;
            }[];
            /** @description address of the page that links this file, where the record is that of an attachment */
            readonly attachedTo?: string;
            /** @description size of the file, where the record is that of an attachment */
            readonly fileBytes?: number;
            readonly place: {
                readonly province: string | null;
                readonly district: string | null;
                readonly commune: string | null;
                /** @enum {string|null} */
                readonly type: "province" | "district" | "commune" | null;
                readonly code: string | null;
                /** @enum {string|null} */
                readonly era: "before-2025-07" | "after" | null;
            };
            readonly places: readonly {
                readonly id: string;
                readonly confidence: number;
                readonly rule: string;
                readonly name: string;
                readonly code: string | null;
                readonly evidence: {
                    readonly start: number;
                    readonly end: number;
                };
            }[];
            readonly revision: {
                /** @description instant of the fetch this record was read from */
                readonly capture: string | null;
                /** @description version of the extractor */
                readonly extractor: string;
            };
            readonly meetings: readonly {
                readonly id: string;
                readonly confidence: number;
                readonly rule: string;
                /** @enum {string} */
                readonly kind: "giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi";
                readonly name: string | null;
                readonly reportingPeriod: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                readonly nextPeriod: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                readonly organiser: string | null;
                readonly date: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    /** @enum {string|null} */
                    readonly partOfDay: "morning" | "afternoon" | "evening" | null;
                    /** @enum {string} */
                    readonly precision: "day" | "month" | "quarter" | "year";
                    readonly text: string | null;
                } | null;
                /** @enum {string} */
                readonly status: "announced" | "held" | "postponed" | "cancelled";
                readonly place: {
                    readonly text: string;
                    readonly code: string | null;
                } | null;
                /** @enum {string|null} */
                readonly format: "in-person" | "online" | "hybrid" | null;
                readonly coOrganisers: readonly string[];
                readonly participants: readonly {
                    /** @description id of the official */
                    readonly official: string;
                    /** @enum {string} */
                    readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                    readonly onBehalfOf: string | null;
                }[];
                readonly evidence: {
                    readonly start: number;
                    readonly end: number;
                };
            }[];
            readonly officials: readonly {
                readonly id: string;
                readonly confidence: number;
                readonly rule: string;
                readonly name: string;
                /** @enum {string} */
                readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                readonly titles: readonly {
                    readonly id: string;
                    readonly confidence: number;
                    readonly rule: string;
                    readonly canonical: string;
                    readonly organisation: string | null;
                    readonly text: string;
                    /** @enum {string|null} */
                    readonly level: "central" | "province" | "district" | "commune" | "agency" | null;
                    /** @enum {string} */
                    readonly branch: "party" | "state" | "front" | "armed-forces" | "enterprise" | "religious" | "other";
                    /** @enum {string} */
                    readonly status: "current" | "former" | "acting" | "elect";
                    readonly placeCode: string | null;
                    readonly evidence: {
                        readonly start: number;
                        readonly end: number;
                    };
                }[];
                readonly mentions: readonly {
                    readonly start: number;
                    readonly end: number;
                }[];
            }[];
            readonly statistics: readonly {
                readonly id: string;
                readonly confidence: number;
                readonly rule: string;
                readonly value: number;
                readonly upper: number | null;
                readonly unit: string;
                readonly subject: string | null;
                /** @enum {string|null} */
                readonly qualifier: "over" | "under" | "about" | "at-least" | "at-most" | null;
                /** @enum {string} */
                readonly modality: "reported" | "target";
                /** @enum {string|null} */
                readonly change: "increase" | "decrease" | null;
                readonly period: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                /** @description id of the statistic that is the total of this figure */
                readonly partOf: string | null;
                /** @enum {string|null} */
                readonly kind: "flow" | "stock" | "rate" | "change" | null;
                /** @description since the start of the year */
                readonly cumulative: boolean;
                readonly comparedWith: {
                    readonly period: {
                        /** Format: date */
                        readonly start: string;
                        /** Format: date */
                        readonly end: string;
                        readonly label: string;
                    } | null;
                    readonly text: string;
                } | null;
                readonly place: string | null;
                readonly organ: string | null;
                readonly dimension: string | null;
                readonly rawText: string;
                readonly breakdowns: readonly {
                    readonly dimension: string | null;
                    /** @description ids of the statistics that are its parts */
                    readonly parts: readonly string[];
                    /** @description the page claims that these are all parts */
                    readonly exhaustive: boolean;
                    readonly sumCheck: {
                        readonly sum: number;
                        readonly difference: number;
                    } | null;
                }[];
                readonly evidence: {
                    readonly start: number;
                    readonly end: number;
                };
            }[];
            readonly citedDocuments: readonly {
                readonly id: string;
                readonly confidence: number;
                readonly rule: string;
                readonly type: string;
                readonly number: string;
                /** Format: date */
                readonly date: string | null;
                readonly issuer: string | null;
                readonly evidence: {
                    readonly start: number;
                    readonly end: number;
                };
            }[];
            /** @description there where a reviewer said something of it */
            readonly review?: {
                readonly corrections: readonly {
                    readonly id: string;
                    /** Format: date-time */
                    readonly at: string;
                    readonly by: {
                        /** @description id of the key */
                        readonly key: string;
                        readonly name: string;
                    };
                    readonly note: string | null;
                    readonly change: {
                        /** @enum {string} */
                        readonly do: "set";
                        /**
                         * @description null: a field of the record itself
                         * @enum {string|null}
                         */
                        readonly list: "meetings" | "officials" | "statistics" | "citedDocuments" | null;
                        readonly item: string | null;
                        readonly field: string;
                        readonly value?: unknown;
                        /** @description what extraction had when it was corrected */
                        readonly was?: unknown;
                    } | {
                        /** @enum {string} */
                        readonly do: "add";
                        /** @enum {string} */
                        readonly list: "meetings" | "officials" | "statistics" | "citedDocuments";
                        /** @description the id that the item gets */
                        readonly item: string;
                        readonly value: {
                            readonly [key: string]: unknown;
                        };
                        /** @description where the page tells it, word for word */
                        readonly quote: string;
                        /** @description where the quote stands in the text, UTF-16 code units */
                        readonly start: number;
                    } | {
                        /** @enum {string} */
                        readonly do: "remove";
                        /** @enum {string} */
                        readonly list: "meetings" | "officials" | "statistics" | "citedDocuments";
                        readonly item: string;
                        /** @description what extraction had when it was corrected */
                        readonly was?: unknown;
                    } | {
                        /** @enum {string} */
                        readonly do: "confirm";
                    } | {
                        /** @enum {string} */
                        readonly do: "same";
                        /** @description two appearances of people, each as record id, "/", official id */
                        readonly between: readonly [
                            string,
                            string
                        ];
                    } | {
                        /** @enum {string} */
                        readonly do: "different";
                        /** @description two appearances of people, each as record id, "/", official id */
                        readonly between: readonly [
                            string,
                            string
                        ];
                    } | {
                        /** @enum {string} */
                        readonly do: "undo";
                        /** @description id of the correction that is taken back */
                        readonly correction: string;
                    };
                    /** @enum {string} */
                    readonly state: "applied" | "agrees" | "conflict" | "lost" | "replaced";
                    /** @description what extraction has now */
                    readonly extracted?: unknown;
                }[];
                readonly extracted: {
                    readonly title?: string | null;
                    readonly publishedAt?: string | null;
                    readonly author?: string | null;
                    readonly place?: {
                        readonly province: string | null;
                        readonly district: string | null;
                        readonly commune: string | null;
                        /** @enum {string|null} */
                        readonly type: "province" | "district" | "commune" | null;
                        readonly code: string | null;
                        /** @enum {string|null} */
                        readonly era: "before-2025-07" | "after" | null;
                    };
                    readonly meetings?: readonly {
                        readonly id: string;
                        readonly confidence: number;
                        readonly rule: string;
                        /** @enum {string} */
                        readonly kind: "giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi";
                        readonly name: string | null;
                        readonly reportingPeriod: {
                            /** Format: date */
                            readonly start: string;
                            /** Format: date */
                            readonly end: string;
                            readonly label: string;
                        } | null;
                        readonly nextPeriod: {
                            /** Format: date */
                            readonly start: string;
                            /** Format: date */
                            readonly end: string;
                            readonly label: string;
                        } | null;
                        readonly organiser: string | null;
                        readonly date: {
                            /** Format: date */
                            readonly start: string;
                            /** Format: date */
                            readonly end: string;
                            /** @enum {string|null} */
                            readonly partOfDay: "morning" | "afternoon" | "evening" | null;
                            /** @enum {string} */
                            readonly precision: "day" | "month" | "quarter" | "year";
                            readonly text: string | null;
                        } | null;
                        /** @enum {string} */
                        readonly status: "announced" | "held" | "postponed" | "cancelled";
                        readonly place: {
                            readonly text: string;
                            readonly code: string | null;
                        } | null;
                        /** @enum {string|null} */
                        readonly format: "in-person" | "online" | "hybrid" | null;
                        readonly coOrganisers: readonly string[];
                        readonly participants: readonly {
                            /** @description id of the official */
                            readonly official: string;
                            /** @enum {string} */
                            readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                            readonly onBehalfOf: string | null;
                        }[];
                        readonly evidence: {
                            readonly start: number;
                            readonly end: number;
                        };
                    }[];
                    readonly officials?: readonly {
                        readonly id: string;
                        readonly confidence: number;
                        readonly rule: string;
                        readonly name: string;
                        /** @enum {string} */
                        readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                        readonly titles: readonly {
                            readonly id: string;
                            readonly confidence: number;
                            readonly rule: string;
                            readonly canonical: string;
                            readonly organisation: string | null;
                            readonly text: string;
                            /** @enum {string|null} */
                            readonly level: "central" | "province" | "district" | "commune" | "agency" | null;
                            /** @enum {string} */
                            readonly branch: "party" | "state" | "front" | "armed-forces" | "enterprise" | "religious" | "other";
                            /** @enum {string} */
                            readonly status: "current" | "former" | "acting" | "elect";
                            readonly placeCode: string | null;
                            readonly evidence: {
                                readonly start: number;
                                readonly end: number;
                            };
                        }[];
                        readonly mentions: readonly {
                            readonly start: number;
                            readonly end: number;
                        }[];
                    }[];
                    readonly statistics?: readonly {
                        readonly id: string;
                        readonly confidence: number;
                        readonly rule: string;
                        readonly value: number;
                        readonly upper: number | null;
                        readonly unit: string;
                        readonly subject: string | null;
                        /** @enum {string|null} */
                        readonly qualifier: "over" | "under" | "about" | "at-least" | "at-most" | null;
                        /** @enum {string} */
                        readonly modality: "reported" | "target";
                        /** @enum {string|null} */
                        readonly change: "increase" | "decrease" | null;
                        readonly period: {
                            /** Format: date */
                            readonly start: string;
                            /** Format: date */
                            readonly end: string;
                            readonly label: string;
                        } | null;
                        /** @description id of the statistic that is the total of this figure */
                        readonly partOf: string | null;
                        /** @enum {string|null} */
                        readonly kind: "flow" | "stock" | "rate" | "change" | null;
                        /** @description since the start of the year */
                        readonly cumulative: boolean;
                        readonly comparedWith: {
                            readonly period: {
                                /** Format: date */
                                readonly start: string;
                                /** Format: date */
                                readonly end: string;
                                readonly label: string;
                            } | null;
                            readonly text: string;
                        } | null;
                        readonly place: string | null;
                        readonly organ: string | null;
                        readonly dimension: string | null;
                        readonly rawText: string;
                        readonly breakdowns: readonly {
                            readonly dimension: string | null;
                            /** @description ids of the statistics that are its parts */
                            readonly parts: readonly string[];
                            /** @description the page claims that these are all parts */
                            readonly exhaustive: boolean;
                            readonly sumCheck: {
                                readonly sum: number;
                                readonly difference: number;
                            } | null;
                        }[];
                        readonly evidence: {
                            readonly start: number;
                            readonly end: number;
                        };
                    }[];
                    readonly citedDocuments?: readonly {
                        readonly id: string;
                        readonly confidence: number;
                        readonly rule: string;
                        readonly type: string;
                        readonly number: string;
                        /** Format: date */
                        readonly date: string | null;
                        readonly issuer: string | null;
                        readonly evidence: {
                            readonly start: number;
                            readonly end: number;
                        };
                    }[];
                };
            };
        };
        /** @description Someone in the world, with the pages that name them and their posts over time */
        readonly Person: {
            readonly id: string;
            readonly name: string;
            /** @description other spellings that pages use */
            readonly otherNames: readonly string[];
            readonly mentions: readonly {
                readonly record: string;
                readonly source: {
                    readonly path: string | null;
                    readonly url: string | null;
                };
                /** @description id of the official in that record */
                readonly official: string;
                readonly name: string;
                readonly day: string | null;
            }[];
            readonly posts: readonly {
                readonly title: string;
                readonly organisation: string | null;
                readonly place: {
                    readonly province: string | null;
                    readonly district: string | null;
                    readonly commune: string | null;
                };
                /** @description first day on which pages tell it as held */
                readonly from: string | null;
                /** @description last day on which pages tell it as held */
                readonly to: string | null;
                /** @description first day on which a page calls it a former one */
                readonly formerOn: string | null;
                readonly concurrent: readonly string[];
                readonly evidence: readonly {
                    readonly record: string;
                    readonly source: {
                        readonly path: string | null;
                        readonly url: string | null;
                    };
                    readonly title: string;
                    readonly text: string;
                    readonly day: string | null;
                }[];
            }[];
            /** @description why the mentions were taken for one person's */
            readonly joins: readonly {
                /** @description an appearance of either side */
                readonly between: readonly [
                    string,
                    string
                ];
                readonly reasons: readonly string[];
            }[];
            /** @description why others of that name were not taken for this person */
            readonly apart: readonly {
                /** @description an appearance of either side */
                readonly between: readonly [
                    string,
                    string
                ];
                readonly reasons: readonly string[];
            }[];
        };
        /** @description One meeting in the world, with all pages that tell it */
        readonly Event: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi";
            readonly name: string | null;
            readonly date: {
                /** Format: date */
                readonly start: string;
                /** Format: date */
                readonly end: string;
                /** @enum {string|null} */
                readonly partOfDay: "morning" | "afternoon" | "evening" | null;
                /** @enum {string} */
                readonly precision: "day" | "month" | "quarter" | "year";
                readonly text: string | null;
            } | null;
            readonly reportingPeriod: {
                /** Format: date */
                readonly start: string;
                /** Format: date */
                readonly end: string;
                readonly label: string;
            } | null;
            readonly nextPeriod: {
                /** Format: date */
                readonly start: string;
                /** Format: date */
                readonly end: string;
                readonly label: string;
            } | null;
            readonly organiser: string | null;
            /** @enum {string} */
            readonly status: "announced" | "held" | "postponed" | "cancelled";
            readonly place: {
                readonly province: string | null;
                readonly district: string | null;
                readonly commune: string | null;
                /** @enum {string|null} */
                readonly type: "province" | "district" | "commune" | null;
                readonly code: string | null;
                /** @enum {string|null} */
                readonly era: "before-2025-07" | "after" | null;
            };
            readonly records: readonly {
                readonly record: string;
                readonly source: {
                    readonly path: string | null;
                    readonly url: string | null;
                };
                readonly meeting: string;
                readonly name: string | null;
                /** @enum {string} */
                readonly status: "announced" | "held" | "postponed" | "cancelled";
                readonly publishedOn: string | null;
            }[];
            /** @description fields on which the pages differ */
            readonly conflicts: readonly {
                /** @enum {string} */
                readonly field: "kind" | "date" | "partOfDay" | "reportingPeriod" | "organiser" | "place";
                readonly values: readonly {
                    readonly value?: unknown;
                    readonly records: readonly string[];
                }[];
            }[];
            readonly joins: readonly {
                /** @description an appearance of either side */
                readonly between: readonly [
                    string,
                    string
                ];
                readonly reasons: readonly string[];
            }[];
        };
        /** @description A measure at a place over a period, with every value that pages report */
        readonly SeriesRow: {
            readonly id: string;
            /** @description equal over places and periods */
            readonly series: string;
            readonly measure: string;
            readonly words: readonly string[];
            readonly unit: string;
            /** @enum {string|null} */
            readonly kind: "flow" | "stock" | "rate" | "change" | null;
            /** @enum {string|null} */
            readonly change: "increase" | "decrease" | null;
            readonly place: {
                readonly province: string | null;
                readonly district: string | null;
                readonly commune: string | null;
                readonly provinceNow: string | null;
                readonly part: string | null;
                /** @enum {string} */
                readonly era: "before" | "after";
            };
            readonly period: {
                /** Format: date */
                readonly start: string;
                /** Format: date */
                readonly end: string;
                readonly label: string;
            } | null;
            readonly asOf: string | null;
            readonly cumulative: boolean;
            readonly values: readonly {
                readonly value: number;
                readonly upper: number | null;
                /** @enum {string|null} */
                readonly qualifier: "over" | "under" | "about" | "at-least" | "at-most" | null;
                readonly records: readonly {
                    readonly record: string;
                    readonly source: {
                        readonly path: string | null;
                        readonly url: string | null;
                    };
                    readonly statistic: string;
                    readonly text: string;
                    readonly organ: string | null;
                }[];
            }[];
            readonly targets: readonly {
                readonly value: number;
                readonly upper: number | null;
                /** @enum {string|null} */
                readonly qualifier: "over" | "under" | "about" | "at-least" | "at-most" | null;
                readonly records: readonly {
                    readonly record: string;
                    readonly source: {
                        readonly path: string | null;
                        readonly url: string | null;
                    };
                    readonly statistic: string;
                    readonly text: string;
                    readonly organ: string | null;
                }[];
            }[];
            readonly conflicts: readonly {
                readonly values: readonly number[];
                readonly records: readonly string[];
            }[];
            readonly ambiguous: boolean;
            readonly sumDifferences: readonly {
                readonly record: string;
                readonly source: {
                    readonly path: string | null;
                    readonly url: string | null;
                };
                readonly dimension: string | null;
                readonly sum: number;
                readonly difference: number;
            }[];
            readonly outlier: string | null;
            readonly fulfilment: {
                readonly target: number;
                readonly reported: number;
                readonly share: number;
                readonly sameOrgan: boolean | null;
            } | null;
            readonly progress: readonly {
                readonly period: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                };
                readonly reported: number;
                readonly share: number;
            }[];
        };
        /** @description Whether an organ's report for a period is there */
        readonly CoverageRow: {
            readonly id: string;
            readonly province: string;
            readonly provinceNow: string | null;
            readonly organ: string;
            readonly period: {
                readonly start: string;
                readonly end: string;
            };
            /** @enum {string} */
            readonly state: "reported" | "silent" | "not-crawled";
            readonly records: readonly string[];
            readonly units: readonly string[];
            /** @description pages of the province from the time in which the report was to be expected */
            readonly pages: number;
            /** @description files that these pages link and that have no record */
            readonly filesNotRead: number;
        };
        /** @description One text with all pages that carry it */
        readonly ReprintGroup: {
            readonly id: string;
            /** @description of the earliest page */
            readonly title: string | null;
            /** @description record of the page published first; null where no page tells a day */
            readonly earliest: string | null;
            /** @description sources that the pages name ("Nguồn: …"), that of most pages first */
            readonly originals: readonly {
                readonly name: string;
                readonly url: string | null;
                /** @description that source's own page, where it is one of the group */
                readonly record: string | null;
                /** @description records */
                readonly statedBy: readonly string[];
            }[];
            /** @description earliest first */
            readonly pages: readonly {
                readonly record: string;
                readonly source: {
                    readonly path: string | null;
                    readonly url: string | null;
                };
                readonly portal: string | null;
                readonly province: string | null;
                readonly title: string | null;
                readonly publishedAt: string | null;
                /** @description share of the text in common with the first page, from 0 to 1, estimated */
                readonly shared: number;
            }[];
        };
        readonly Comparison: {
            readonly measure: string;
            readonly unit: string;
            /** @enum {string|null} */
            readonly kind: "flow" | "stock" | "rate" | "change" | null;
            /** @enum {string} */
            readonly level: "province" | "district" | "commune";
            /** @enum {string} */
            readonly geography: "then" | "now";
            readonly periods: readonly string[];
            readonly rows: readonly {
                readonly province: string;
                readonly district: string | null;
                readonly commune: string | null;
                readonly cells: readonly ({
                    readonly period: string;
                    readonly value: number;
                    /** @enum {string|null} */
                    readonly qualifier: "over" | "under" | "about" | "at-least" | "at-most" | null;
                    /** @description other values that pages give */
                    readonly conflicts: readonly number[];
                    readonly cumulative: boolean;
                    readonly outlier: string | null;
                    /** @description the period that it was reported for, where it was scaled */
                    readonly scaledFrom: string | null;
                    readonly sources: readonly {
                        readonly province: string;
                        readonly district: string | null;
                        readonly commune: string | null;
                        readonly value: number;
                        readonly records: readonly string[];
                    }[];
                    /** @description former units that the sum lacks */
                    readonly missing: readonly string[];
                } | null)[];
            }[];
            /** @description values that were found and left out, each with the reason */
            readonly refused: readonly {
                readonly province: string;
                readonly district: string | null;
                readonly commune: string | null;
                readonly period: string;
                readonly value: number;
                readonly reason: string;
            }[];
            readonly otherMeasures: readonly {
                readonly measure: string;
                readonly unit: string;
                readonly places: number;
            }[];
        };
        /** @description A name, and how many records have it */
        readonly Suggestion: {
            /** @enum {string} */
            readonly kind: "person" | "organ" | "place";
            readonly name: string;
            readonly records: number;
        };
        readonly Change: {
            /** @description the store's own counter, which grows with every commit */
            readonly seq: number;
            /** @description the record */
            readonly id: string;
            /**
             * @description `created`: was not there at `since`; `withdrawn`: is not there any more
             * @enum {string}
             */
            readonly kind: "created" | "changed" | "withdrawn";
        };
        readonly Portal: {
            readonly host: string;
            readonly name: string;
            readonly province: string | null;
            readonly provinceNow: string | null;
            /** @enum {string|null} */
            readonly level: "central" | "province" | "district" | "commune" | null;
            readonly organKind: string | null;
            /** @description null, as are level and organ, where a portal was crawled without a profile */
            readonly startUrl: string | null;
            /** @description the software that runs it, where known */
            readonly family: string | null;
            /** @description records of pages of this host */
            readonly records: number;
            /** @description publication of the newest of these */
            readonly newest: string | null;
            /**
             * @description fetched: most of its pages answered when last asked; failing: most did not
             * @enum {string}
             */
            readonly state: "fetched" | "failing" | "not-fetched";
            /** @description addresses in the archive, those whose last answer was an error; null: never fetched */
            readonly crawl: {
                readonly pages: number;
                readonly failing: number;
                readonly firstFetched: string;
                readonly lastFetched: string;
            } | null;
            /** @description fetches that failed, or that the host refused, over all runs, the latest kind first */
            readonly failures: readonly {
                /** @description what went wrong: "ECONNREFUSED", "status 503", "robots" */
                readonly kind: string;
                readonly count: number;
                readonly last: string;
                /** @description the address that failed last */
                readonly url: string;
            }[];
        };
        readonly PageVersion: {
            /** @description instant of the fetch that first gave it */
            readonly capture: string;
            /** @description last fetch that gave the same */
            readonly lastSeen: string;
            readonly digest: string;
            readonly differences: components["schemas"]["Differences"];
        };
        /** @description to the version before; null for the first, and where one of the two gives no record */
        readonly Differences: {
            readonly fields: readonly {
                readonly field: string;
                readonly before?: unknown;
                readonly after?: unknown;
            }[];
            readonly items: readonly {
                /** @enum {string} */
                readonly list: "meetings" | "officials" | "statistics" | "citedDocuments";
                readonly removed: readonly {
                    readonly [key: string]: unknown;
                }[];
                readonly added: readonly {
                    readonly [key: string]: unknown;
                }[];
            }[];
            readonly text: {
                readonly removed: readonly string[];
                readonly added: readonly string[];
            };
        } | null;
        readonly Place: {
            /** @description era and code of a unit, `before:40` or `after:40`: codes were used again */
            readonly key: string;
            /** @enum {string} */
            readonly era: "before" | "after";
            /** @enum {string} */
            readonly level: "province" | "district" | "commune";
            readonly name: string;
            /** @description type word: tỉnh, huyện, xã … */
            readonly type: string;
            readonly parent: string | null;
            readonly from: string | null;
            readonly until: string | null;
        };
        readonly PlaceWithHistory: components["schemas"]["Place"] & {
            /** @description the units that it lies in, from the nearest to the province */
            readonly within: readonly components["schemas"]["Place"][];
            /** @description units of today that its ground belongs to */
            readonly successors: readonly components["schemas"]["Place"][];
            /** @description units of before July 2025 whose ground it holds, whole or in part */
            readonly predecessors: readonly components["schemas"]["Place"][];
        };
        /** @description What a reviewer said, and what became of it */
        readonly Correction: {
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            readonly by: {
                /** @description id of the key */
                readonly key: string;
                readonly name: string;
            };
            readonly note: string | null;
            readonly change: {
                /** @enum {string} */
                readonly do: "set";
                /**
                 * @description null: a field of the record itself
                 * @enum {string|null}
                 */
                readonly list: "meetings" | "officials" | "statistics" | "citedDocuments" | null;
                readonly item: string | null;
                readonly field: string;
                readonly value?: unknown;
                /** @description what extraction had when it was corrected */
                readonly was?: unknown;
            } | {
                /** @enum {string} */
                readonly do: "add";
                /** @enum {string} */
                readonly list: "meetings" | "officials" | "statistics" | "citedDocuments";
                /** @description the id that the item gets */
                readonly item: string;
                readonly value: {
                    readonly [key: string]: unknown;
                };
                /** @description where the page tells it, word for word */
                readonly quote: string;
                /** @description where the quote stands in the text, UTF-16 code units */
                readonly start: number;
            } | {
                /** @enum {string} */
                readonly do: "remove";
                /** @enum {string} */
                readonly list: "meetings" | "officials" | "statistics" | "citedDocuments";
                readonly item: string;
                /** @description what extraction had when it was corrected */
                readonly was?: unknown;
            } | {
                /** @enum {string} */
                readonly do: "confirm";
            } | {
                /** @enum {string} */
                readonly do: "same";
                /** @description two appearances of people, each as record id, "/", official id */
                readonly between: readonly [
                    string,
                    string
                ];
            } | {
                /** @enum {string} */
                readonly do: "different";
                /** @description two appearances of people, each as record id, "/", official id */
                readonly between: readonly [
                    string,
                    string
                ];
            } | {
                /** @enum {string} */
                readonly do: "undo";
                /** @description id of the correction that is taken back */
                readonly correction: string;
            };
            /** @enum {string} */
            readonly state: "applied" | "agrees" | "conflict" | "lost" | "replaced" | "undone";
            /** @description what extraction has now */
            readonly extracted?: unknown;
            /** @description null: it is about people over all records */
            readonly record: string | null;
        };
        readonly CorrectionInput: components["schemas"]["SetCorrection"] | components["schemas"]["AddCorrection"] | components["schemas"]["RemoveCorrection"] | components["schemas"]["ConfirmCorrection"] | components["schemas"]["PeopleCorrection"];
        readonly SetCorrection: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "set";
            /** @description id of the record */
            readonly record: string;
            /**
             * @description which items of the record
             * @default null
             * @enum {string|null}
             */
            readonly list: "meetings" | "officials" | "statistics" | "citedDocuments" | null;
            /**
             * @description id of the item
             * @default null
             */
            readonly item: string | null;
            /** @description as the record names it; without a list title, publishedAt, author or place */
            readonly field: string;
            /** @description titles, dates, periods and places as a whole */
            readonly value?: unknown;
            /** @description what the reviewer saw: answered with 409 where it is otherwise by now */
            readonly was?: unknown;
            /**
             * @description why, for those who read it later
             * @default null
             */
            readonly note: string | null;
        };
        readonly AddCorrection: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "add";
            /** @description id of the record */
            readonly record: string;
            /**
             * @description which items of the record
             * @enum {string}
             */
            readonly list: "meetings" | "officials" | "statistics" | "citedDocuments";
            /** @description the fields of the item; what is not said is unknown */
            readonly value: {
                readonly [key: string]: unknown;
            };
            /** @description where the page tells it, word for word */
            readonly quote: string;
            /** @description offset of the quote, where the text has it more than once */
            readonly start?: number;
            /**
             * @description why, for those who read it later
             * @default null
             */
            readonly note: string | null;
        };
        readonly RemoveCorrection: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "remove";
            /** @description id of the record */
            readonly record: string;
            /**
             * @description which items of the record
             * @enum {string}
             */
            readonly list: "meetings" | "officials" | "statistics" | "citedDocuments";
            /** @description id of the item */
            readonly item: string;
            /**
             * @description why, for those who read it later
             * @default null
             */
            readonly note: string | null;
        };
        /** @description The record was gone over as a whole and is right now */
        readonly ConfirmCorrection: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "confirm";
            /** @description id of the record */
            readonly record: string;
            /**
             * @description why, for those who read it later
             * @default null
             */
            readonly note: string | null;
        };
        /** @description Two appearances are one person, or are not */
        readonly PeopleCorrection: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly do: "same" | "different";
            readonly between: readonly [
                string,
                string
            ];
            /**
             * @description why, for those who read it later
             * @default null
             */
            readonly note: string | null;
        };
        readonly GoldRecord: {
            readonly source: {
                readonly path: string | null;
                readonly url: string | null;
                readonly fetchedAt: string | null;
            };
            readonly title: string | null;
            readonly publishedAt: string | null;
            readonly author: string | null;
            readonly text: string;
            readonly place: {
                readonly province: string | null;
                readonly district: string | null;
                readonly commune: string | null;
            };
            readonly meetings: readonly {
                /** @enum {string} */
                readonly kind: "giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi";
                readonly name: string | null;
                readonly reportingPeriod: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                readonly nextPeriod: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                readonly organiser: string | null;
                readonly date: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    /** @enum {string|null} */
                    readonly partOfDay: "morning" | "afternoon" | "evening" | null;
                    /** @enum {string} */
                    readonly precision?: "day" | "month" | "quarter" | "year";
                } | null;
            }[];
            readonly officials: readonly {
                readonly name: string;
                /** @enum {string} */
                readonly role: "chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned";
                readonly titles: readonly {
                    readonly canonical: string;
                    readonly organisation: string | null;
                    readonly text: string;
                }[];
            }[];
            readonly statistics: readonly {
                readonly value: number;
                readonly upper: number | null;
                readonly unit: string;
                readonly subject: string | null;
                /** @enum {string|null} */
                readonly qualifier: "over" | "under" | "about" | "at-least" | "at-most" | null;
                /** @enum {string} */
                readonly modality: "reported" | "target";
                /** @enum {string|null} */
                readonly change: "increase" | "decrease" | null;
                readonly period: {
                    /** Format: date */
                    readonly start: string;
                    /** Format: date */
                    readonly end: string;
                    readonly label: string;
                } | null;
                readonly partOf: number | null;
            }[];
            readonly citedDocuments: readonly {
                readonly type: string;
                readonly number: string;
                /** Format: date */
                readonly date: string | null;
                readonly issuer: string | null;
            }[];
            readonly notes?: string;
        };
        readonly Session: {
            /** @description whether reading needs a key */
            readonly needed: boolean;
            /** @description the key that the cookie holds; null: none, or one that was revoked */
            readonly key: {
                readonly name: string;
                readonly scopes: readonly ("read" | "ingest" | "review" | "admin")[];
            } | null;
        };
        readonly IngestJob: {
            readonly id: string;
            /** @enum {string} */
            readonly state: "running" | "done";
            readonly createdAt: string;
            /** @description how many items there are, and in which state */
            readonly items: {
                readonly total: number;
                readonly waiting: number;
                readonly record: number;
                readonly refused: number;
                readonly failed: number;
            };
        };
        readonly IngestItem: {
            /** @description http or https address of the page */
            readonly url: string;
            /** @description the page itself; without it the address is fetched, as the crawler would */
            readonly html?: string;
            /**
             * Format: date-time
             * @description when the page was fetched; now, where nothing is said; only with `html`
             */
            readonly fetchedAt?: string;
        };
        readonly IngestReport: components["schemas"]["IngestJob"] & {
            readonly results: readonly {
                /** @description of the request, from 1 */
                readonly line: number;
                readonly url: string;
                /** @enum {string} */
                readonly state: "waiting" | "record" | "refused" | "failed";
                /** @description the record that the page gave */
                readonly record: string | null;
                /** @description why there is none: robots, private-address, not-vietnamese … */
                readonly reason: string | null;
                readonly detail: string | null;
            }[];
            /** @description cursor of the next page, or null at the end */
            readonly next: string | null;
        };
        readonly Webhook: {
            readonly id: string;
            readonly url: string;
            /** @enum {string} */
            readonly target: "records" | "meetings" | "people" | "statistics";
            readonly question: string;
            readonly createdAt: string;
        };
        readonly WebhookInput: {
            /** @description http or https address that is told */
            readonly url: string;
            /**
             * @description what the question asks for
             * @default records
             * @enum {string}
             */
            readonly target: "records" | "meetings" | "people" | "statistics";
            /**
             * @description words and filters of a search, as its query string; all where empty
             * @default
             */
            readonly question: string;
        };
        readonly WebhookDelivery: {
            readonly id: string;
            readonly record: string;
            readonly seq: number;
            /** @enum {string} */
            readonly kind: "created" | "changed" | "withdrawn";
            /** @enum {string} */
            readonly state: "waiting" | "delivered" | "failed";
            readonly attempts: number;
            readonly lastAt: string | null;
            /** @description what came of the last attempt */
            readonly detail: string | null;
        };
        readonly JsonRpcMessage: {
            /** @enum {string} */
            readonly jsonrpc: "2.0";
            readonly method: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly Health: {
            /** @enum {string} */
            readonly status: "ok";
            readonly version: string;
            readonly counts: {
                readonly records: number;
                readonly meetings: number;
                readonly officials: number;
                readonly statistics: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly searchRecords: {
        readonly parameters: {
            readonly query?: {
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
                /** @description a list with commas of: province, provinceNow, district, meetingKind, organ, official, year, host, unit, role, topic, keyword */
                readonly facets?: readonly ("province" | "provinceNow" | "district" | "meetingKind" | "organ" | "official" | "year" | "host" | "unit" | "role" | "topic" | "keyword")[];
                /** @description one of relevance, newest, oldest, name, value; value orders statistics alone */
                readonly sort?: "relevance" | "newest" | "oldest" | "name" | "value";
                /** @description items on a page: a whole number from 1 to 100; 20 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
                /** @description a list with commas of fields of the items to keep; the id (of a person the name) stays */
                readonly fields?: readonly ("schemaVersion" | "id" | "source" | "title" | "publishedAt" | "author" | "language" | "topics" | "keywords" | "sourceStated" | "attachments" | "attachedTo" | "fileBytes" | "place" | "revision" | "meetings" | "officials" | "statistics" | "citedDocuments" | "review" | "snippet" | "highlights")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description how many items there are on all pages */
                        readonly total: number;
                        readonly items: readonly components["schemas"]["RecordItem"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                        /** @description counts of the facets that were asked for */
                        readonly facets: {
                            readonly province?: readonly components["schemas"]["FacetCount"][];
                            readonly provinceNow?: readonly components["schemas"]["FacetCount"][];
                            readonly district?: readonly components["schemas"]["FacetCount"][];
                            readonly meetingKind?: readonly components["schemas"]["FacetCount"][];
                            readonly organ?: readonly components["schemas"]["FacetCount"][];
                            readonly official?: readonly components["schemas"]["FacetCount"][];
                            readonly year?: readonly components["schemas"]["FacetCount"][];
                            readonly host?: readonly components["schemas"]["FacetCount"][];
                            readonly unit?: readonly components["schemas"]["FacetCount"][];
                            readonly role?: readonly components["schemas"]["FacetCount"][];
                            readonly topic?: readonly components["schemas"]["FacetCount"][];
                            readonly keyword?: readonly components["schemas"]["FacetCount"][];
                        };
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly searchMeetings: {
        readonly parameters: {
            readonly query?: {
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
                /** @description a list with commas of: province, provinceNow, district, meetingKind, organ, official, year, host, unit, role, topic, keyword */
                readonly facets?: readonly ("province" | "provinceNow" | "district" | "meetingKind" | "organ" | "official" | "year" | "host" | "unit" | "role" | "topic" | "keyword")[];
                /** @description one of relevance, newest, oldest, name, value; value orders statistics alone */
                readonly sort?: "relevance" | "newest" | "oldest" | "name" | "value";
                /** @description items on a page: a whole number from 1 to 100; 20 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
                /** @description a list with commas of fields of the items to keep; the id (of a person the name) stays */
                readonly fields?: readonly ("id" | "confidence" | "rule" | "kind" | "name" | "reportingPeriod" | "nextPeriod" | "organiser" | "date" | "status" | "place" | "format" | "coOrganisers" | "participants" | "evidence" | "record")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description how many items there are on all pages */
                        readonly total: number;
                        readonly items: readonly components["schemas"]["MeetingItem"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                        /** @description counts of the facets that were asked for */
                        readonly facets: {
                            readonly province?: readonly components["schemas"]["FacetCount"][];
                            readonly provinceNow?: readonly components["schemas"]["FacetCount"][];
                            readonly district?: readonly components["schemas"]["FacetCount"][];
                            readonly meetingKind?: readonly components["schemas"]["FacetCount"][];
                            readonly organ?: readonly components["schemas"]["FacetCount"][];
                            readonly official?: readonly components["schemas"]["FacetCount"][];
                            readonly year?: readonly components["schemas"]["FacetCount"][];
                            readonly host?: readonly components["schemas"]["FacetCount"][];
                            readonly unit?: readonly components["schemas"]["FacetCount"][];
                            readonly role?: readonly components["schemas"]["FacetCount"][];
                            readonly topic?: readonly components["schemas"]["FacetCount"][];
                            readonly keyword?: readonly components["schemas"]["FacetCount"][];
                        };
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly searchPeople: {
        readonly parameters: {
            readonly query?: {
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
                /** @description a list with commas of: province, provinceNow, district, meetingKind, organ, official, year, host, unit, role, topic, keyword */
                readonly facets?: readonly ("province" | "provinceNow" | "district" | "meetingKind" | "organ" | "official" | "year" | "host" | "unit" | "role" | "topic" | "keyword")[];
                /** @description one of relevance, newest, oldest, name, value; value orders statistics alone */
                readonly sort?: "relevance" | "newest" | "oldest" | "name" | "value";
                /** @description items on a page: a whole number from 1 to 100; 20 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
                /** @description a list with commas of fields of the items to keep; the id (of a person the name) stays */
                readonly fields?: readonly ("name" | "titles" | "records" | "firstSeen" | "lastSeen" | "appearances")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description how many items there are on all pages */
                        readonly total: number;
                        readonly items: readonly components["schemas"]["PersonItem"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                        /** @description counts of the facets that were asked for */
                        readonly facets: {
                            readonly province?: readonly components["schemas"]["FacetCount"][];
                            readonly provinceNow?: readonly components["schemas"]["FacetCount"][];
                            readonly district?: readonly components["schemas"]["FacetCount"][];
                            readonly meetingKind?: readonly components["schemas"]["FacetCount"][];
                            readonly organ?: readonly components["schemas"]["FacetCount"][];
                            readonly official?: readonly components["schemas"]["FacetCount"][];
                            readonly year?: readonly components["schemas"]["FacetCount"][];
                            readonly host?: readonly components["schemas"]["FacetCount"][];
                            readonly unit?: readonly components["schemas"]["FacetCount"][];
                            readonly role?: readonly components["schemas"]["FacetCount"][];
                            readonly topic?: readonly components["schemas"]["FacetCount"][];
                            readonly keyword?: readonly components["schemas"]["FacetCount"][];
                        };
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly searchStatistics: {
        readonly parameters: {
            readonly query?: {
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
                /** @description a list with commas of: province, provinceNow, district, meetingKind, organ, official, year, host, unit, role, topic, keyword */
                readonly facets?: readonly ("province" | "provinceNow" | "district" | "meetingKind" | "organ" | "official" | "year" | "host" | "unit" | "role" | "topic" | "keyword")[];
                /** @description one of relevance, newest, oldest, name, value; value orders statistics alone */
                readonly sort?: "relevance" | "newest" | "oldest" | "name" | "value";
                /** @description items on a page: a whole number from 1 to 100; 20 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
                /** @description a list with commas of fields of the items to keep; the id (of a person the name) stays */
                readonly fields?: readonly ("id" | "confidence" | "rule" | "value" | "upper" | "unit" | "subject" | "qualifier" | "modality" | "change" | "period" | "partOf" | "kind" | "cumulative" | "comparedWith" | "place" | "organ" | "dimension" | "rawText" | "breakdowns" | "evidence" | "record")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description how many items there are on all pages */
                        readonly total: number;
                        readonly items: readonly components["schemas"]["StatisticItem"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                        /** @description counts of the facets that were asked for */
                        readonly facets: {
                            readonly province?: readonly components["schemas"]["FacetCount"][];
                            readonly provinceNow?: readonly components["schemas"]["FacetCount"][];
                            readonly district?: readonly components["schemas"]["FacetCount"][];
                            readonly meetingKind?: readonly components["schemas"]["FacetCount"][];
                            readonly organ?: readonly components["schemas"]["FacetCount"][];
                            readonly official?: readonly components["schemas"]["FacetCount"][];
                            readonly year?: readonly components["schemas"]["FacetCount"][];
                            readonly host?: readonly components["schemas"]["FacetCount"][];
                            readonly unit?: readonly components["schemas"]["FacetCount"][];
                            readonly role?: readonly components["schemas"]["FacetCount"][];
                            readonly topic?: readonly components["schemas"]["FacetCount"][];
                            readonly keyword?: readonly components["schemas"]["FacetCount"][];
                        };
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageRecord"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRecordText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The text */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listProfiles: {
        readonly parameters: {
            readonly query?: {
                /** @description those that this record tells of */
                readonly record?: string;
                /** @description a name in full, in any of its spellings, with or without accents */
                readonly name?: string;
                /** @description a province by its name on the day, with or without accents */
                readonly province?: string;
                /** @description items on a page: a whole number from 1 to 1000; 100 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Person"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description those that this record tells of */
                readonly record?: string;
                /** @description the first day of the meeting, YYYY-MM-DD */
                readonly day?: string;
                /** @description a province by its name on the day, with or without accents */
                readonly province?: string;
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi */
                readonly kind?: "giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi";
                /** @description items on a page: a whole number from 1 to 1000; 100 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Event"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSeries: {
        readonly parameters: {
            readonly query?: {
                /** @description those that this record tells of */
                readonly record?: string;
                /** @description `series` of a row: the same measure elsewhere and at other times */
                readonly series?: string;
                /** @description a province by its name on the day, with or without accents */
                readonly province?: string;
                /** @description items on a page: a whole number from 1 to 1000; 100 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["SeriesRow"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCoverage: {
        readonly parameters: {
            readonly query?: {
                /** @description those that this record tells of */
                readonly record?: string;
                /** @description an organ without its place ("Ban Dân vận Tỉnh ủy"), with or without accents */
                readonly organ?: string;
                /** @description a province by its name on the day, with or without accents */
                readonly province?: string;
                /** @description one of reported, silent, not-crawled */
                readonly state?: "reported" | "silent" | "not-crawled";
                /** @description items on a page: a whole number from 1 to 1000; 100 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["CoverageRow"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReprints: {
        readonly parameters: {
            readonly query?: {
                /** @description those that this record tells of */
                readonly record?: string;
                /** @description a province by its name on the day, with or without accents */
                readonly province?: string;
                /** @description items on a page: a whole number from 1 to 1000; 100 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ReprintGroup"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The event */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Event"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly compare: {
        readonly parameters: {
            readonly query: {
                /** @description words of the measure, with or without accents: "mo hinh dan van kheo" */
                readonly measure: string;
                /** @description the unit of the figures, where several measures have the words */
                readonly unit?: string;
                /** @description a province of either geography; repeat the parameter for several; all where none is named */
                readonly province?: readonly string[];
                /** @description YYYY-MM-DD..YYYY-MM-DD; repeat the parameter for several; where none is named those that most report */
                readonly period?: readonly string[];
                /** @description what is compared: provinces, or districts or communes of those that are named, or of all */
                readonly level?: "province" | "district" | "commune";
                /** @description then: places as they were; now: those that went into one added up, as far as figures may be; districts have no `now` */
                readonly geography?: "then" | "now";
                /** @description json; csv: a row for each value, with what speaks against it; `bom=1` for spreadsheets */
                readonly format?: "json" | "csv";
                /** @description 1: CSV for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula */
                readonly bom?: "0" | "1";
                /** @description 1: flows of other lengths are scaled to the period; else refused */
                readonly scale?: "0" | "1";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The comparison */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comparison"];
                    readonly "text/csv": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question would cost too much to answer */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suggest: {
        readonly parameters: {
            readonly query: {
                /** @description the beginnings of words of a name, at most ten, in any order, with or without accents */
                readonly q: string;
                /** @description a list with commas of: person, organ, place; all where nothing is said */
                readonly kind?: readonly ("person" | "organ" | "place")[];
                /** @description items on a page: a whole number from 1 to 50; 10 where nothing is said */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The best names */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Suggestion"][];
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description the `next` of the answer before, a whole number; 0, or nothing, for all */
                readonly since?: string;
                /** @description items on a page: a whole number from 1 to 10000; 1000 where nothing is said */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Changes in the order of commits */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changes: readonly components["schemas"]["Change"][];
                        /** @description what to ask with as `since` next time */
                        readonly next: number;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPortals: {
        readonly parameters: {
            readonly query?: {
                /** @description part of a name or host, with or without accents */
                readonly q?: string;
                /** @description a province of either geography, with or without accents */
                readonly province?: string;
                /** @description one of central, province, district, commune */
                readonly level?: "central" | "province" | "district" | "commune";
                /** @description items on a page: a whole number from 1 to 50; 50 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description how many items there are on all pages */
                        readonly total: number;
                        readonly items: readonly components["schemas"]["Portal"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listVersions: {
        readonly parameters: {
            readonly query?: {
                /** @description items on a page: a whole number from 1 to 20; 10 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["PageVersion"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                /** @description `capture` of a version */
                readonly capture: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PageRecord"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getArchivedPage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                /** @description `capture` of a version */
                readonly capture: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPlaces: {
        readonly parameters: {
            readonly query?: {
                /** @description the beginning of a name without type word, with or without accents */
                readonly q?: string;
                /** @description `before` July 2025 (63 provinces, districts) or `after` (34 provinces) */
                readonly era?: "before" | "after";
                /** @description one of province, district, commune */
                readonly level?: "province" | "district" | "commune";
                /** @description units that existed on this day, YYYY-MM-DD */
                readonly day?: string;
                /** @description the unit that it lies in: era and code of a unit, `before:40` or `after:40`: codes were used again */
                readonly parent?: string;
                /** @description items on a page: a whole number from 1 to 1000; 100 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description how many items there are on all pages */
                        readonly total: number;
                        readonly items: readonly components["schemas"]["Place"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description era and code of a unit, `before:40` or `after:40`: codes were used again */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The unit */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlaceWithHistory"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportRecords: {
        readonly parameters: {
            readonly query?: {
                /** @description one of csv (a table; `bom=1` for spreadsheets), jsonl (JSON Lines: whole records with their text; meetings, people and figures as the search routes answer them), parquet (the same table as CSV, with types), datapackage (a Frictionless data package: the table with its description, zipped), annotations (W3C Web Annotations on `/v1/records/{id}/text`, one a line) */
                readonly format?: "csv" | "jsonl" | "parquet" | "datapackage" | "annotations";
                /** @description 1: CSV for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula */
                readonly bom?: "0" | "1";
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
                /** @description one of relevance, newest, oldest, name, value; value orders statistics alone */
                readonly sort?: "relevance" | "newest" | "oldest" | "name" | "value";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, streamed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/x-ndjson": string;
                    readonly "application/vnd.apache.parquet": string;
                    readonly "application/zip": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportMeetings: {
        readonly parameters: {
            readonly query?: {
                /** @description one of csv (a table; `bom=1` for spreadsheets), jsonl (JSON Lines: whole records with their text; meetings, people and figures as the search routes answer them), parquet (the same table as CSV, with types), datapackage (a Frictionless data package: the table with its description, zipped), ocd (Open Civic Data events, one a line; meetings whose day is unknown are left out), schema-org (schema.org Events in JSON-LD, one a line; meetings whose day is unknown are left out), ics (an iCalendar to subscribe to; meetings whose day is unknown are left out) */
                readonly format?: "csv" | "jsonl" | "parquet" | "datapackage" | "ocd" | "schema-org" | "ics";
                /** @description 1: CSV for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula */
                readonly bom?: "0" | "1";
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
                /** @description one of relevance, newest, oldest, name, value; value orders statistics alone */
                readonly sort?: "relevance" | "newest" | "oldest" | "name" | "value";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, streamed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/x-ndjson": string;
                    readonly "application/vnd.apache.parquet": string;
                    readonly "application/zip": string;
                    readonly "text/calendar": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportPeople: {
        readonly parameters: {
            readonly query?: {
                /** @description one of csv (a table; `bom=1` for spreadsheets), jsonl (JSON Lines: whole records with their text; meetings, people and figures as the search routes answer them), parquet (the same table as CSV, with types), datapackage (a Frictionless data package: the table with its description, zipped) */
                readonly format?: "csv" | "jsonl" | "parquet" | "datapackage";
                /** @description 1: CSV for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula */
                readonly bom?: "0" | "1";
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
                /** @description one of relevance, newest, oldest, name, value; value orders statistics alone */
                readonly sort?: "relevance" | "newest" | "oldest" | "name" | "value";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, streamed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/x-ndjson": string;
                    readonly "application/vnd.apache.parquet": string;
                    readonly "application/zip": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportStatistics: {
        readonly parameters: {
            readonly query?: {
                /** @description one of csv (a table; `bom=1` for spreadsheets), jsonl (JSON Lines: whole records with their text; meetings, people and figures as the search routes answer them), parquet (the same table as CSV, with types), datapackage (a Frictionless data package: the table with its description, zipped) */
                readonly format?: "csv" | "jsonl" | "parquet" | "datapackage";
                /** @description 1: CSV for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula */
                readonly bom?: "0" | "1";
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
                /** @description one of relevance, newest, oldest, name, value; value orders statistics alone */
                readonly sort?: "relevance" | "newest" | "oldest" | "name" | "value";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, streamed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/x-ndjson": string;
                    readonly "application/vnd.apache.parquet": string;
                    readonly "application/zip": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportProfiles: {
        readonly parameters: {
            readonly query?: {
                /** @description one of csv (their posts, one a row; `bom=1` for spreadsheets), parquet (the same table, with types), jsonl (JSON Lines: people as `/v1/people/{id}` answers them), popolo (Popolo people with memberships, one a line), ftm (FollowTheMoney entities (Person, Position, Occupancy), one a line) */
                readonly format?: "csv" | "parquet" | "jsonl" | "popolo" | "ftm";
                /** @description 1: CSV for spreadsheets: with a byte order mark, and an apostrophe before what would be a formula */
                readonly bom?: "0" | "1";
                /** @description a name in full, in any of its spellings, with or without accents */
                readonly name?: string;
                /** @description a province by its name on the day, with or without accents */
                readonly province?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file, streamed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/vnd.apache.parquet": string;
                    readonly "application/x-ndjson": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCorrections: {
        readonly parameters: {
            readonly query?: {
                /** @description those of this record */
                readonly record?: string;
                /** @description one of applied, agrees, conflict, lost, replaced, undone */
                readonly state?: "applied" | "agrees" | "conflict" | "lost" | "replaced" | "undone";
                /** @description items on a page: a whole number from 1 to 100; 50 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the answer; it may have fewer items than asked for, even none, before the last */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Correction"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly correct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectionInput"];
            };
        };
        readonly responses: {
            /** @description What was kept */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Correction"];
                };
            };
            /** @description The body is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key of idempotency belongs to something else */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly undoCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Extraction holds again */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description This needs a key */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportGold: {
        readonly parameters: {
            readonly query?: {
                /** @description 1: only records that were gone over as a whole */
                readonly whole?: "0" | "1";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description JSON Lines, streamed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": components["schemas"]["GoldRecord"];
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The session */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    readonly openSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is held */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description This needs a key */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly closeSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is forgotten */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly getRecordsFeed: {
        readonly parameters: {
            readonly query?: {
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The feed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMeetingsFeed: {
        readonly parameters: {
            readonly query?: {
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The feed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPeopleFeed: {
        readonly parameters: {
            readonly query?: {
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The feed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getStatisticsFeed: {
        readonly parameters: {
            readonly query?: {
                /** @description words to find, at most 1000 characters; "in quotes" a phrase; accents count where they are given */
                readonly q?: string;
                /** @description a province by its name on the day of the page, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly province?: readonly string[];
                /** @description a province of the geography since July 2025, which finds all units that went into it; matched with or without accents; repeat the parameter for alternatives */
                readonly provinceNow?: readonly string[];
                /** @description a district by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly district?: readonly string[];
                /** @description a commune by its name, without a type word; matched with or without accents; repeat the parameter for alternatives */
                readonly commune?: readonly string[];
                /** @description one of giao-ban, so-ket, tong-ket, ky-hop, dai-hoi, lam-viec, kiem-tra, tap-huan, quan-triet, doi-thoai, tiep-xuc-cu-tri, toa-dam, gap-mat, le, hop, hoi-nghi; repeat the parameter for alternatives */
                readonly meetingKind?: readonly ("giao-ban" | "so-ket" | "tong-ket" | "ky-hop" | "dai-hoi" | "lam-viec" | "kiem-tra" | "tap-huan" | "quan-triet" | "doi-thoai" | "tiep-xuc-cu-tri" | "toa-dam" | "gap-mat" | "le" | "hop" | "hoi-nghi")[];
                /** @description the name of a person who holds an office; matched with or without accents; repeat the parameter for alternatives */
                readonly official?: readonly string[];
                /** @description the organ that holds a meeting, or in which a title is held; matched with or without accents; repeat the parameter for alternatives */
                readonly organ?: readonly string[];
                /** @description words of a title, abbreviations expanded ("Phó Bí thư"); matched with or without accents; repeat the parameter for alternatives */
                readonly title?: readonly string[];
                /** @description one of chair, keynote, presenter, speaker, attendee, mentioned; repeat the parameter for alternatives */
                readonly role?: readonly ("chair" | "keynote" | "presenter" | "speaker" | "attendee" | "mentioned")[];
                /** @description the host name of a portal; repeat the parameter for alternatives */
                readonly host?: readonly string[];
                /** @description the unit of a figure ("mô hình", "ha", "%"); matched with or without accents; repeat the parameter for alternatives */
                readonly unit?: readonly string[];
                /** @description the number of a cited document ("05-CT/TU"); repeat the parameter for alternatives */
                readonly documentNumber?: readonly string[];
                /** @description the id of a topic ("party-building", docs/records.md lists them); repeat the parameter for alternatives */
                readonly topic?: readonly string[];
                /** @description a key term of the page ("nông thôn mới"); matched with or without accents; repeat the parameter for alternatives */
                readonly keyword?: readonly string[];
                /** @description first day of the meeting: a day that exists, YYYY-MM-DD */
                readonly dateFrom?: string;
                /** @description last day of the meeting, inclusive: a day that exists, YYYY-MM-DD */
                readonly dateTo?: string;
                /** @description first day of publication: a day that exists, YYYY-MM-DD */
                readonly publishedFrom?: string;
                /** @description last day of publication, inclusive: a day that exists, YYYY-MM-DD */
                readonly publishedTo?: string;
                /** @description the period reported on starts on this day or later: a day that exists, YYYY-MM-DD */
                readonly periodFrom?: string;
                /** @description the period reported on ends on this day or earlier: a day that exists, YYYY-MM-DD */
                readonly periodTo?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The feed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/atom+xml": string;
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ingest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description the same key and body again give the same job */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["IngestItem"];
                readonly "application/x-ndjson": components["schemas"]["IngestItem"];
            };
        };
        readonly responses: {
            /** @description The job */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IngestJob"];
                };
            };
            /** @description The body is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key of idempotency belongs to something else */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not read here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getIngestJob: {
        readonly parameters: {
            readonly query?: {
                /** @description items in this state: one of waiting, record, refused, failed */
                readonly state?: "waiting" | "record" | "refused" | "failed";
                /** @description items on a page: a whole number from 1 to 1000; 100 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly job: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job with a page of its items */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description This needs a key */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Webhook"][];
                    };
                };
            };
            /** @description This needs a key */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookInput"];
            };
        };
        readonly responses: {
            /** @description The webhook, with its secret */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"] & {
                        /** @description what deliveries are signed with; not shown again */
                        readonly secret: string;
                    };
                };
            };
            /** @description The body is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description This needs a key */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing under this address */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description items on a page: a whole number from 1 to 1000; 100 where nothing is said */
                readonly limit?: number;
                /** @description the `next` of an answer to the same question, unchanged */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of the log */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["WebhookDelivery"][];
                        /** @description cursor of the next page, or null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description A parameter is not what it must be */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This needs a key */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly mcp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonRpcMessage"];
            };
        };
        readonly responses: {
            /** @description The answer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It answers */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The store does not answer at the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
