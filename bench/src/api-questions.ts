// What the API is asked under load: questions of each kind, in many words, so that no answer is one that was just given.
const WORDS = ['giao ban', 'dân vận', 'sơ kết', 'tổng kết', 'nông thôn mới', 'kiểm tra', 'tập huấn', 'giảm nghèo'];
const PROVINCES = ['Nghệ An', 'Thanh Hóa', 'Hà Nam', 'Sơn La', 'Gia Lai', 'Cà Mau', 'Quảng Nam', 'Bắc Giang'];
const PREFIXES = ['nguy', 'tran v', 'le thi', 'ban dan', 'huyen uy', 'nghe', 'ban thuong', 'pham'];

export interface Questions {
  readonly what: string;
  /** Paths with their query. */
  readonly paths: readonly string[];
}

/** @param url of the API: names and measures are those that its store has */
export async function apiQuestions(url: string): Promise<Questions[]> {
  const names = await fieldsOf(`${url}/v1/people?limit=100`, 'name');
  const measures = await fieldsOf(`${url}/v1/series?limit=300`, 'measure');
  const path = (route: string, query: Record<string, string>) => `${route}?${new URLSearchParams(query)}`;
  return [
    {
      what: 'search with facets',
      paths: WORDS.flatMap((q) =>
        PROVINCES.map((province) => path('/v1/records', { q, province, facets: 'meetingKind,organ,year' })),
      ),
    },
    {
      what: 'the commonest words, facets',
      paths: WORDS.map((q) => path('/v1/records', { q, facets: 'province,meetingKind,year' })),
    },
    {
      what: "an official's timeline",
      paths: names.map((official) => path('/v1/meetings', { official, sort: 'oldest' })),
    },
    { what: 'compare', paths: measures.map((measure) => path('/v1/compare', { measure })) },
    { what: 'suggest', paths: PREFIXES.map((q) => path('/v1/suggest', { q })) },
    { what: 'changes', paths: WORDS.map((_, i) => path('/v1/changes', { since: String(i * 100), limit: '100' })) },
  ].filter(({ paths }) => paths.length > 0);
}

/** A server that has just started on a busy machine may need a second time. */
const ASKED_TIMES = 10;

async function fieldsOf(url: string, field: string): Promise<string[]> {
  for (let time = 1; ; time += 1) {
    const response = await fetch(url);
    const text = await response.text();
    if (response.ok) {
      const { items } = JSON.parse(text) as { items: readonly Record<string, unknown>[] };
      return [...new Set(items.map((item) => String(item[field])))];
    }
    if (time === ASKED_TIMES) throw new Error(`${url}: ${response.status} ${text}`);
  }
}
