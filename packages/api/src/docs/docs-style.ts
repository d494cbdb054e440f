// The style of /docs: one column, light and dark.
export const DOCS_STYLE = `:root{color-scheme:light dark;--ink:light-dark(#1d2430,#e4e7ec);--paper:light-dark(#fbfaf7,#14171c);
--line:light-dark(#dcd8cf,#333a45);--soft:light-dark(#59616e,#a3abb8);--link:light-dark(#8c1d18,#ff9d8a)}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1 small{font-weight:400;color:var(--soft)}
a{color:var(--link)}code{font:.92em/1.5 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
details{border-block-start:1px solid var(--line);padding:.7rem 0}summary{cursor:pointer}summary span{color:var(--soft)}
table{border-collapse:collapse;width:100%;margin:.8rem 0}th,td{text-align:start;vertical-align:top;padding:.35rem .8rem .35rem 0;
border-block-end:1px solid var(--line)}th{font-size:.85em;color:var(--soft)}tr:target{background:light-dark(#fff1c9,#4a3c10)}
`;
