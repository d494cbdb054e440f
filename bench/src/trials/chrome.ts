// What stands around the articles: the markup of six makes of portal.
import type { Story } from './story.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
  /** As the listing prints it. */
  readonly date?: string;
}

interface Style {
  shell(of: { title: string; head: string; menu: string; main: string; site: string }): string;
  story(story: Story, of: { body: string; date: string; tools: string }): string;
  item(link: string, date: string): string;
  list(title: string, items: string): string;
  pager(links: string): string;
}

export interface Chrome {
  shell(title: string, main: string, head?: string): string;
  story(story: Story, of?: StoryOptions): string;
  listing(
    title: string,
    links: readonly Link[],
    of?: { pager?: readonly Link[]; more?: string; head?: string },
  ): string;
}

interface StoryOptions {
  readonly head?: string;
  readonly related?: readonly Link[];
  /** "In bài viết", "Chia sẻ" … */
  readonly tools?: readonly Link[];
  readonly views?: number;
  readonly undated?: boolean;
  readonly more?: string;
}

export type Make = keyof typeof STYLES;

const anchor = ({ href, text }: Link): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const dayOf = ({ published }: Story): string => published.slice(0, 10).split('-').reverse().join('/');
export const linksTo = (stories: readonly Story[], pathOf: (story: Story) => string): Link[] =>
  stories.map((story) => ({ href: pathOf(story), text: story.title, date: dayOf(story) }));

/** @param menu links that stand on every page */
export function chromeOf(make: Make, site: string, menu: readonly Link[] = []): Chrome {
  const style: Style = STYLES[make];
  const shell: Chrome['shell'] = (title, main, head = '') =>
    style.shell({
      title: escapeHtml(title),
      head,
      main,
      site,
      menu: menu.map((link) => `<li>${anchor(link)}</li>`).join(''),
    });
  return {
    shell,
    story(story, { head, related = [], tools = [], views, undated = false, more = '' } = {}) {
      const main = style.story(story, {
        body: story.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n'),
        date: undated ? '' : `${dayOf(story)} ${story.published.slice(11)}`,
        tools:
          tools.map(anchor).join(' | ') + (views === undefined ? '' : ` <span class="views">Lượt xem: ${views}</span>`),
      });
      const others = related.map((link) => `<li>${anchor(link)} <i>(${link.date ?? ''})</i></li>`).join('\n');
      return shell(
        story.title,
        main + more + (others && `<div class="tin-khac"><h4>Tin liên quan</h4><ul>${others}</ul></div>`),
        head,
      );
    },
    listing(title, links, { pager = [], more = '', head } = {}) {
      const items = links.map((link) => style.item(anchor(link), link.date ?? '')).join('\n');
      return shell(
        title,
        style.list(title, items) + (pager.length > 0 ? style.pager(pager.map(anchor).join(' ')) : '') + more,
        head,
      );
    },
  };
}

const COUNTER = '<div>Đang truy cập: 12 <br>Hôm nay: 384 <br>Tổng lượt truy cập: 1.204.553</div>';

const STYLES = {
  nukeviet: {
    shell: ({ title, head, menu, main, site }) =>
      `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - ${site}</title><meta name="generator" content="NukeViet v4.3">${head}</head><body><header><div class="banner">${site}</div><ul class="nav navbar-nav">${menu}</ul></header><div class="row"><div class="col-md-16">${main}</div><aside class="col-md-8"><h4>Thống kê</h4>${COUNTER}</aside></div><footer>Cơ quan chủ quản: ${site}. Điện thoại: 0220.3881.122</footer></body></html>`,
    story: (story, { body, date, tools }) =>
      `<div class="news_column panel panel-default"><h1 class="title">${story.title}</h1><span class="h5">${date}</span><div class="list-inline">${tools}</div><div id="news-bodyhtml" class="bodytext">${body}</div><p class="text-right"><strong>Tác giả: ${story.author}</strong></p></div>`,
    item: (link, date) => `<div class="panel"><h3>${link}</h3><p class="text-muted">${date}</p></div>`,
    list: (title, items) => `<h2 class="cat-title">${title}</h2><div class="news_column">${items}</div>`,
    pager: (links) => `<ul class="pagination"><li>${links.replaceAll('</a> ', '</a></li><li>')}</li></ul>`,
  },
  wordpress: {
    shell: ({ title, head, menu, main, site }) =>
      `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>${title} &#8211; ${site}</title><meta name="generator" content="WordPress 5.8">${head}</head><body class="wp-site"><header><p class="site-title">${site}</p><nav><ul>${menu}</ul></nav></header><main id="main">${main}</main><aside id="secondary"><section class="widget">${COUNTER}</section></aside><footer>Bản quyền ${site}</footer></body></html>`,
    story: (story, { body, date, tools }) =>
      `<article class="post-${story.id} post type-post hentry"><h1 class="entry-title">${story.title}</h1><div class="entry-meta"><time class="entry-date" datetime="${date && `${story.published}:00+07:00`}">${date}</time> ${tools}</div><div class="entry-content">${body}<p style="text-align:right"><em>${story.author}</em></p></div></article>`,
    item: (link, date) => `<article class="hentry"><h2 class="entry-title">${link}</h2><time>${date}</time></article>`,
    list: (title, items) => `<h1 class="page-title">${title}</h1>${items}`,
    pager: (links) => `<nav class="navigation pagination">${links}</nav>`,
  },
  joomla: {
    shell: ({ title, head, menu, main, site }) =>
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>${title}</title><meta name="generator" content="Joomla! 1.5" />${head}</head><body><table width="980"><tr><td colspan="2"><div class="sitename">${site}</div><ul class="menu">${menu}</ul></td></tr><tr><td>${main}</td><td width="180">${COUNTER}</td></tr></table></body></html>`,
    story: (story, { body, date, tools }) =>
      `<table class="contentpaneopen"><tr><td class="contentheading">${story.title}</td><td class="buttonheading">${tools}</td></tr></table><table class="contentpaneopen"><tr><td class="createdate">${date}</td></tr><tr><td valign="top">${body}<p align="right"><b>${story.author}</b></p></td></tr></table>`,
    item: (link, date) => `<tr><td>${link}</td><td>${date}</td></tr>`,
    list: (title, items) => `<div class="componentheading">${title}</div><table class="category">${items}</table>`,
    pager: (links) => `<div class="pagination">&laquo; Đầu ${links} Cuối &raquo;</div>`,
  },
  vnpt: {
    shell: ({ title, head, menu, main, site }) =>
      `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"/><title>${title} | ${site}</title><meta name="author" content="VNPT"/>${head}</head><body><div id="header"><div class="portal-title">${site}</div></div><div id="menu"><ul>${menu}</ul></div><div id="wrapper"><div class="col-left">${main}</div><div class="col-right">${COUNTER}</div></div><div id="footer"><p>${site}</p></div></body></html>`,
    story: (story, { body, date, tools }) =>
      `<div class="detail-news"><h1 class="detail-title">${story.title}</h1><div class="detail-info"><span class="detail-date">${date}</span> ${tools}</div><div class="detail-content">${body}</div><div class="detail-author"><b>${story.author}</b></div></div>`,
    item: (link, date) => `<div class="item-news"><div class="date">${date}</div>${link}</div>`,
    list: (title, items) => `<div class="list-news"><h2 class="title-box">${title}</h2>${items}</div>`,
    pager: (links) => `<div class="phantrang">${links}</div>`,
  },
  aspnet: {
    shell: ({ title, head, menu, main, site }) =>
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title}</title>${head}</head><body><form method="post" action="" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" /><div id="s4-titlerow">${site}</div><div class="ms-navmenu"><ul>${menu}</ul></div><div id="ctl00_PlaceHolderMain">${main}</div><div id="ctl00_Footer">${site} ${COUNTER}</div></form></body></html>`,
    story: (story, { body, date, tools }) =>
      `<div class="chitiet"><span id="ctl00_lblTieuDe" class="tieude">${story.title}</span><br/><span class="ngaydang">${date}</span> ${tools}<div id="ctl00_lblNoiDung" class="noidung">${body}</div><div class="tacgia">${story.author}</div></div>`,
    item: (link, date) => `<table class="tin"><tr><td>${link} <span>(${date})</span></td></tr></table>`,
    list: (title, items) => `<div class="chuyenmuc">${title}</div>${items}`,
    pager: (links) =>
      `<div class="paging">${links} <a href="javascript:__doPostBack('ctl00$pager','Page$9')">&gt;&gt;</a></div>`,
  },
  handmade: {
    shell: ({ title, head, menu, main, site }) =>
      `<HTML><HEAD><TITLE>${title}</TITLE>${head}</HEAD><BODY bgcolor=#FFFFFF topmargin=0><TABLE width=778 align=center border=0><TR><TD colspan=2><FONT size=5 color=red><B>${site}</B></FONT></TD></TR><TR><TD width=160 valign=top><UL>${menu}</UL>${COUNTER}</TD><TD valign=top>${main}</TD></TR><TR><TD colspan=2 align=center><FONT size=1>${site}</FONT></TD></TR></TABLE></BODY></HTML>`,
    story: (story, { body, date, tools }) =>
      `<TABLE width="100%"><TR><TD><FONT size=4 color="#0000AA"><B>${story.title}</B></FONT><BR><FONT size=1>${date && `(Cập nhật: ${date})`}</FONT> ${tools}</TD></TR><TR><TD align=justify>${body}<DIV align=right><I>${story.author}</I></DIV></TD></TR></TABLE>`,
    item: (link, date) => `<TR><TD><IMG src=images/dot.gif> ${link} <FONT size=1>${date}</FONT></TD></TR>`,
    list: (title, items) => `<FONT color=red><B>${title}</B></FONT><TABLE>${items}</TABLE>`,
    pager: (links) => `<DIV align=right>Trang: ${links}</DIV>`,
  },
} satisfies Record<string, Style>;
