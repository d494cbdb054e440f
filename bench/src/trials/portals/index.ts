// The difficult portals, each with what is difficult about it.
import type { Trial } from '../trial.ts';
import { alike } from './alike.ts';
import { badWire } from './bad-wire.ts';
import { bases } from './bases.ts';
import { canonical } from './canonical.ts';
import { changing } from './changing.ts';
import { charsets } from './charsets.ts';
import { cookieless } from './cookieless.ts';
import { cookies } from './cookies.ts';
import { dates } from './dates.ts';
import { deep } from './deep.ts';
import { endless } from './endless.ts';
import { errorsAsPages } from './errors-as-pages.ts';
import { failing } from './failing.ts';
import { feedIndex } from './feed-index.ts';
import { feedOnly } from './feed-only.ts';
import { forbidden } from './forbidden.ts';
import { frames } from './frames.ts';
import { guidFeeds } from './guid-feeds.ts';
import { joomla } from './joomla.ts';
import { lateCharset } from './late-charset.ts';
import { liferay } from './liferay.ts';
import { limiting } from './limiting.ts';
import { longParts } from './long-parts.ts';
import { maze } from './maze.ts';
import { moving } from './moving.ts';
import { nukeviet } from './nukeviet.ts';
import { oddRobots } from './odd-robots.ts';
import { oddSitemaps } from './odd-sitemaps.ts';
import { inParts } from './parts.ts';
import { patient } from './patient.ts';
import { postback } from './postback.ts';
import { quietEdits } from './quiet-edits.ts';
import { redirecting } from './redirecting.ts';
import { refusedRobots } from './refused-robots.ts';
import { rudeLimits } from './rude-limits.ts';
import { scriptCookie } from './script-cookie.ts';
import { scriptFront } from './script-front.ts';
import { sharepoint } from './sharepoint.ts';
import { sitemapOnly } from './sitemap-only.ts';
import { slow } from './slow.ts';
import { standing } from './standing.ts';
import { trickling } from './trickling.ts';
import { twinPaths } from './twin-paths.ts';
import { twins } from './twins.ts';
import { twoNames } from './two-names.ts';
import { notIndexed } from './unindexed.ts';
import { windowLimit } from './window-limit.ts';
import { wire } from './wire.ts';
import { wordpress } from './wordpress.ts';

export const TRIALS: readonly Trial[] = [
  alike,
  changing,
  charsets,
  cookies,
  dates,
  deep,
  endless,
  failing,
  feedOnly,
  forbidden,
  frames,
  joomla,
  liferay,
  limiting,
  nukeviet,
  redirecting,
  scriptFront,
  sharepoint,
  sitemapOnly,
  slow,
  twins,
  wordpress,
  canonical,
  cookieless,
  errorsAsPages,
  guidFeeds,
  inParts,
  lateCharset,
  notIndexed,
  oddRobots,
  patient,
  standing,
  wire,
  badWire,
  bases,
  feedIndex,
  longParts,
  maze,
  moving,
  oddSitemaps,
  postback,
  quietEdits,
  ...refusedRobots,
  rudeLimits,
  scriptCookie,
  trickling,
  twinPaths,
  twoNames,
  windowLimit,
];
