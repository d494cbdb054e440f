// Sessions that stand in the path, as ASP.NET writes them: "/(S(5kd3…))/tin.aspx" is "/tin.aspx".

const SESSION_SEGMENT = /\/\((?:[SAFX]\([^)/]*\))+\)/gi;

/** An address without the session in its path. */
export function withoutSession(url: string): string {
  return url.replace(SESSION_SEGMENT, '');
}
