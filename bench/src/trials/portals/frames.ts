// A portal of 2008: frameset, tables, <base href>, links in onclick, windows-1258 and TCVN3 behind a header that says otherwise.
import { encodeTcvn3, encodeWindows1258 } from '@giaoban/fixtures/encodings';
import { chromeOf, linksTo } from '../chrome.ts';
import { type Story, stories } from '../story.ts';
import { type Answer, notFound, type Trial } from '../trial.ts';

const all = stories(16, 11);
const path = (story: Story) => `xemtin.asp?idtin=${story.id}`;
const meta = (charset: string) => `<META http-equiv=Content-Type content="text/html; charset=${charset}">`;
const chrome = chromeOf('handmade', 'TRANG TIN DIEN TU HUYEN CAU ME', [{ href: 'dstin.asp', text: 'Tin' }]);
const tcvn3 = (story: Story): Answer => ({
  type: 'text/html; charset=iso-8859-1',
  body: encodeTcvn3(
    chrome
      .story(story, { head: meta('iso-8859-1') })
      .replaceAll('<P', '<P')
      .replace('<BODY', '<BODY style="font-family: .VnTime"')
      .replaceAll('<p>', '<p><font face=".VnTime">')
      .replaceAll('</p>', '</font></p>')
      .replace('<FONT size=4', '<FONT face=".VnTimeH" size=4'),
  ),
});
const windows1258 = (story: Story): Answer => ({
  type: 'text/html; charset=utf-8',
  body: encodeWindows1258(chrome.story(story, { head: meta('windows-1258') })),
});

export const frames: Trial = {
  name: 'frames-2008',
  because: 'frameset, base href, onclick links, windows-1258 and TCVN3 bodies, no robots.txt',
  stories: () => all,
  answer({ url }) {
    const page = Number(/^\/cu\/Trang-(\d+)\.html$/.exec(url.pathname)?.[1] ?? 1);
    if (url.pathname === '/')
      return {
        body: '<HTML><HEAD><TITLE>Huyen Cau Me</TITLE></HEAD><FRAMESET rows="90,*"><FRAME src="/dau.htm"><FRAMESET cols="160,*"><FRAME src="cu/trai.htm"><FRAME name=chinh src="cu/dstin.asp"></FRAMESET></FRAMESET></HTML>',
      };
    if (url.pathname === '/dau.htm') return { body: '<HTML><BODY><IMG src=banner.gif></BODY></HTML>' };
    if (url.pathname === '/cu/trai.htm')
      return {
        body: '<HTML><BODY><A href="dstin.asp" target=chinh>Tin tuc</A><BR><A href="javascript:void(0)" onclick="parent.chinh.location.href=\'/cu/dstin.asp\'">Su kien</A></BODY></HTML>',
      };
    if (url.pathname === '/cu/dstin.asp' || page > 1) {
      const pager = [2, 3].map((n) => ({ href: `Trang-${n}.html`, text: String(n) }));
      const shown = all.slice(page * 4 - 4, page * 4);
      const html = chrome.listing('Tin tức', linksTo(shown.slice(0, 3), path), {
        pager,
        head: '<BASE href="/cu/">',
        more: shown
          .slice(3)
          .map((story) => `<DIV class=tin onclick="window.location='/cu/${path(story)}'">${story.title}</DIV>`)
          .join(''),
      });
      return { body: html };
    }
    const at = all.findIndex(({ id }) => String(id) === url.searchParams.get('idtin'));
    const story = all[at];
    if (url.pathname !== '/cu/xemtin.asp' || story === undefined) return notFound;
    return at % 3 === 0 ? tcvn3(story) : at % 3 === 1 ? windows1258(story) : { body: chrome.story(story) };
  },
  most: 40,
};
