// One page for each family of portal systems, each with the frame that its family prints around an article.
import { describe, expect, test } from 'vitest';
import { ALL, AUTHOR, BODY, LEAD, otherNews, paragraphs, read, TITLE } from './article-text.ts';

const links = otherNews((headline) => `<li><a href="/x">${headline}</a></li>`);
const dated = otherNews((headline, date) => `<li><a href="/x">${headline}</a> <span>(${date})</span></li>`);

const PAGES: readonly [family: string, markup: string, publishedAt: string | null, author?: string | null][] = [
  [
    'Joomla 1.5: tables, create date, "Các tin khác"',
    `<html><head><title>${TITLE}</title></head><body><table width="100%"><tr><td class="left"><ul class="menu">${links}</ul></td><td>
     <table class="contentpaneopen"><tr><td class="contentheading">${TITLE}</td><td class="buttonheading"><a href="#"><img alt="In"/></a></td></tr></table>
     <table class="contentpaneopen"><tr><td class="createdate">Thứ sáu, 09 Tháng 7 2021 07:45</td></tr><tr><td>${paragraphs(ALL)}
     <p style="text-align:right"><strong>${AUTHOR}</strong></p></td></tr></table>
     <strong>Các tin khác:</strong><ul>${dated}</ul></td></tr></table><div id="footer">Bản quyền thuộc UBND huyện Tân Phú</div></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'Joomla 3: article info, itemprop',
    `<html><head><title>${TITLE}</title><meta name="author" content="Super User"></head><body class="site com_content view-article has-sidebar">
     <header class="header" role="banner"><a class="brand" href="/">Huyện Tân Phú</a></header><nav class="navigation"><ul class="nav menu">${links}</ul></nav>
     <main id="content"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${TITLE}</h2></div>
     <dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="category-name">Chuyên mục: <a href="#">Tin tức</a></dd>
     <dd class="published"><time datetime="2021-07-09T00:45:00+00:00" itemprop="datePublished">Được đăng: 09 Tháng 7 2021</time></dd><dd class="hits">Lượt xem: 312</dd></dl>
     <div itemprop="articleBody">${paragraphs(ALL)}<p><em>Tin, ảnh: ${AUTHOR}</em></p></div><ul class="pager pagenav"><li><a href="#">Trang trước</a></li></ul></div></main>
     <div class="sidebar"><h3>Bài viết mới</h3><ul>${links}</ul></div><footer class="footer"><p>© 2021 Huyện Tân Phú</p></footer></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'Drupal 10: layout builder, "Bởi … , day"',
    `<html><head><meta name="Generator" content="Drupal 10"/><title>${TITLE} | Huyện Tân Phú</title></head><body class="path-node"><header role="banner"><a href="/">Huyện Tân Phú</a></header><main role="main">
     <h1 class="title page-title"><span>${TITLE}</span></h1><article class="node node--view-mode-full"><header><div class="node__meta"><span>Bởi <span class="field"><span lang="">${AUTHOR}</span></span>, <span><time datetime="2021-07-09T07:45:00+07:00">9 Tháng 7, 2021</time></span></span></div></header>
     <div class="layout layout--onecol"><div>${LEAD}</div></div><div class="layout layout--twocol"><div class="field--name-body">${paragraphs(BODY)}</div><div><h2>Xem nhiều</h2><ul>${links}</ul></div></div></article></main></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'Plone: byline with "bởi", description as lead',
    `<html><head><title>${TITLE} — Huyện Tân Phú</title><meta name="generator" content="Plone"/></head><body><ul id="portal-globalnav">${links}</ul><div id="content"><h1 class="documentFirstHeading">${TITLE}</h1>
     <div class="documentByLine"><span>bởi <a href="/author/mh">${AUTHOR}</a> —</span> <span><span>cập nhật lần cuối</span> 09/07/2021 07:45</span></div><p class="documentDescription">${LEAD}</p><div id="content-core">${paragraphs(BODY)}</div>
     <div class="documentActions"><ul><li><a href="#">Gửi trang này</a></li><li><a href="#">In trang này</a></li></ul></div></div></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'Umbraco: every paragraph in a row of its own, "Đăng bởi"',
    `<html><head><title>${TITLE}</title></head><body><div class="umb-grid"><div class="row clearfix"><div class="column"><h1>${TITLE}</h1></div></div><div class="row"><div class="column"><span class="by">Đăng bởi: ${AUTHOR}</span> <span class="on">Ngày đăng: 09-07-2021</span> <span>Lượt đọc: 91</span></div></div>
     ${ALL.map((line) => `<div class="row"><div class="column"><div><p>${line}</p></div></div></div>`).join('')}<div class="row"><blockquote><p>Tin cùng chuyên mục</p></blockquote><ul>${links}</ul></div></div></body></html>`,
    '2021-07-09',
  ],
  [
    'Blogger: date above the title, "Người đăng" below, comments',
    `<html><head><title>Huyện Tân Phú: ${TITLE}</title></head><body><h1 class="title"><a href="/">Huyện Tân Phú</a></h1><div class="blog-posts hfeed"><h2 class="date-header"><span>Thứ Sáu, 9 tháng 7, 2021</span></h2><div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3>
     <div class="post-body entry-content">${ALL.map((line) => `&nbsp; &nbsp; ${line}`).join('<br /><br />')}</div><div class="post-footer"><span class="post-author vcard">Người đăng: <span class="fn">${AUTHOR}</span></span> <span>vào lúc <a href="#">20:14</a></span></div></div>
     <h4>2 nhận xét:</h4><p>Hoan nghênh các cô chú trong ban dân vận đã về tận ấp nghe bà con nói chuyện đường sá.</p></div></body></html>`,
    '2021-07-09',
  ],
  [
    'Wix: name and "9 thg 7, 2021" above the headline',
    `<html><head><meta property="og:title" content="${TITLE}"/></head><body><article><ul><li><span data-hook="user-name">${AUTHOR}</span></li><li><span>9 thg 7, 2021</span></li><li><span>2 phút đọc</span></li></ul><h1><span>${TITLE}</span></h1>
     <div>${ALL.map((line) => `<p><span><span>${line.slice(0, 30)}</span><span>${line.slice(30)}</span></span></p>`).join('')}</div><ul><li>#danvan</li></ul></article></body></html>`,
    '2021-07-09',
  ],
  [
    'Drupal 7: node, submitted, field-items',
    `<html><head><title>${TITLE} | Cổng thông tin điện tử huyện Tân Phú</title></head><body class="html not-front logged-in page-node">
     <div id="page"><div id="header"><div id="site-name">Cổng thông tin điện tử huyện Tân Phú</div></div><div id="main-menu">${links}</div>
     <div id="content" class="column"><h1 class="title" id="page-title">${TITLE}</h1><div class="tabs"></div>
     <div id="node-1201" class="node node-tin-tuc"><div class="meta submitted">Gửi bởi bientap vào Thứ sáu, 09/07/2021 - 07:45</div>
     <div class="content"><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">${paragraphs(ALL)}
     <p class="rtejustify" style="text-align: right;"><strong>${AUTHOR}</strong></p></div></div></div></div>
     <ul class="links inline"><li class="print_html"><a href="#">Bản in</a></li></ul></div></div>
     <div class="region region-sidebar-second"><h2>Tin mới</h2><ul>${links}</ul></div></div><div id="footer">Giấy phép số 12/GP-STTTT</div></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'Liferay: asset publisher, journal article',
    `<html class="ltr"><head><title>${TITLE} - Huyện Tân Phú</title></head><body class="controls-visible"><div id="wrapper"><header id="banner"><h1 class="site-title"><a href="/">Huyện Tân Phú</a></h1></header>
     <nav id="navigation"><ul>${links}</ul></nav><div id="content"><div class="portlet-boundary portlet-asset-publisher"><h1 class="portlet-title-text">Tin tức</h1>
     <div class="asset-full-content"><h2 class="header-title"><span>${TITLE}</span></h2><div class="asset-user-actions"><span class="print-action"><a href="#">In</a></span></div>
     <span class="metadata-entry metadata-publish-date">09/07/2021 07:45:12</span><div class="journal-content-article"><p><strong>${LEAD}</strong></p>${paragraphs(BODY)}
     <p style="text-align: right"><strong>${AUTHOR}</strong></p></div><div class="taglib-ratings stars"><span>Trung bình (0 bình chọn)</span></div>
     <div class="lfr-panel"><h3>Các tin đã đưa ngày</h3><ul>${dated}</ul></div></div></div></div><footer id="footer"><p>Cơ quan chủ quản: UBND huyện Tân Phú</p></footer></div></body></html>`,
    '2021-07-09T07:45:12+07:00',
  ],
  [
    'DotNetNuke: form around everything, module titles',
    `<html><head><title>Trang chủ</title></head><body id="Body"><form method="post" action="/Default.aspx?tabid=1031" id="Form"><input type="hidden" name="__VIEWSTATE" value="/wEPDw"/>
     <div id="dnn_ControlPanel"></div><table class="pagemaster" width="100%"><tr><td class="menu_style">${links}</td></tr><tr><td id="dnn_ContentPane" class="contentpane">
     <a name="4210"></a><span id="dnn_ctr4210_dnnTITLE_lblTitle" class="Head">Tin hoạt động</span><div class="Normal"><span class="ArticleTitle">${TITLE}</span><br/>
     <span class="DateTime">Cập nhật ngày: 09/07/2021 7:45:00 SA</span><br/><div class="summary"><b>${LEAD}</b></div><div class="body">${BODY.join('<br/><br/>')}<br/><div align="right"><b>${AUTHOR}</b></div></div>
     <table><tr><td><b>CÁC TIN KHÁC</b></td></tr><tr><td>${dated}</td></tr></table></div></td></tr></table><div class="footer">Bản quyền 2009 © UBND huyện Tân Phú</div></form></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'WordPress blocks: figure, byline link, Yoast JSON-LD in UTC',
    `<html><head><title>${TITLE} - Huyện ủy Tân Phú</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"${TITLE}","datePublished":"2021-07-09T00:45:00+00:00","author":{"name":"admin"}}]}</script></head>
     <body class="single"><div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation"><ul>${links}</ul></nav></header>
     <main class="wp-block-group"><h1 class="wp-block-post-title">${TITLE}</h1><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2021-07-09T07:45:00+07:00">9 Tháng Bảy, 2021</time></div></div>
     <div class="entry-content wp-block-post-content">${paragraphs([LEAD, BODY[0]])}<figure class="wp-block-image"><img src="/a.jpg" alt=""/></figure><h3 class="wp-block-heading">${BODY[1]}</h3>${paragraphs(BODY.slice(2))}
     <p class="has-text-align-right"><strong>${AUTHOR}</strong></p></div><div class="wp-block-comments"><h3>Để lại một bình luận</h3></div>
     <nav class="post-navigation-link-previous"><a href="#">Bàn giao nhà tình nghĩa cho gia đình chính sách</a></nav></main><footer class="wp-block-template-part"><p>Ghi rõ nguồn khi trích dẫn</p></footer></div></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'newspaper: sapo outside the body, author box, related box within',
    `<html><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Báo Đồng Nai"><meta property="article:published_time" content="2021-07-09T07:45:00+07:00"></head>
     <body><header><div class="logo"><a href="/">Báo Đồng Nai</a></div><nav><ul>${links}</ul></nav></header><div class="wrapper"><div class="breadcrumb"><a href="/">Thời sự</a></div>
     <h1 class="article__title">${TITLE}</h1><div class="article__meta"><span class="author">${AUTHOR}</span><span class="time">07:45, 09/07/2021</span></div>
     <h2 class="article__sapo">${LEAD}</h2><div class="article__body cms-body">${paragraphs(BODY.slice(0, 2))}
     <div class="related-news inline"><a href="#">Bàn giao nhà tình nghĩa cho gia đình chính sách ở xã Phú Bình</a></div>${paragraphs(BODY.slice(2))}</div>
     <div class="article__tag"><b>Từ khóa:</b> <a href="#">dân vận</a></div><section class="box-comment"><h3>Bình luận</h3><p>Bài viết rất hay, mong báo tiếp tục có nhiều tin về công tác dân vận ở cơ sở như thế này.</p></section>
     <section class="zone"><h3>Cùng chuyên mục</h3>${otherNews((h) => `<article><h3><a href="/x">${h}</a></h3><p>${h}, đông đảo người dân trên địa bàn đã đến dự và cổ vũ trong không khí phấn khởi.</p></article>`)}</section></div>
     <footer><p>Tổng Biên tập: Ông Nguyễn Văn Ba</p></footer></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'SharePoint 2010: ExternalClass, ribbons, web part tables',
    `<html><head><title>Chi tiết tin</title></head><body><form id="aspnetForm"><div class="noindex"><a href="#">Skip to main content</a></div><div id="s4-workspace"><table class="s4-wpTopTable"><tr><td><ul>${links}</ul></td>
     <td><div class="ms-WPBody"><div class="title-news">${TITLE}</div><div class="date-news">09/07/2021 07:45</div><div class="ExternalClass01"><div>${LEAD}</div></div>
     <div class="ExternalClass02">${BODY.map((line) => `<p class="MsoNormal"><span style="font-size:14pt"><span lang="VI">${line.slice(0, 30)}</span>${line.slice(30)}<o:p></o:p></span></p>`).join('')}
     <p class="MsoNormal" align="right"><b>${AUTHOR} - Đài Truyền thanh huyện</b></p></div></div><div class="tinkhac"><b>Tin đã đưa</b><ul>${dated}</ul></div></td></tr></table></div></form></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'Umbraco-like: grid columns, article in divs without names',
    `<html><head><title>${TITLE} - UBND huyện Tân Phú</title></head><body><div class="container"><div class="row"><div class="col-12"><ul>${links}</ul></div></div>
     <div class="row"><div class="col-8"><h2>${TITLE}</h2><p><i>09-07-2021</i></p><div>${ALL.map((line) => `<div>${line}</div>`).join('')}</div><div><b>${AUTHOR}</b></div></div>
     <div class="col-4"><h4>Thông báo</h4><ul>${links}</ul></div></div></div><div class="container"><p>Địa chỉ: Thị trấn Tân Phú, huyện Tân Phú, tỉnh Đồng Nai</p></div></body></html>`,
    '2021-07-09',
  ],
  [
    'tables of the frameset years: font tags, no class at all',
    `<HTML><HEAD><TITLE>Trang tin huyện</TITLE></HEAD><BODY bgcolor=#ffffff><TABLE width=780><TR><TD colspan=2><IMG src=banner.gif></TD></TR><TR><TD width=180 valign=top>
     <A href=1.htm>Giới thiệu</A><BR><A href=2.htm>Tin tức</A><BR><A href=3.htm>Văn bản</A></TD><TD valign=top><FONT color=red size=4><B>${TITLE}</B></FONT><BR><I>(Ngày 09/07/2021)</I><BR><BR>
     ${ALL.join('<BR><BR>')}<BR><BR><P align=right><B>${AUTHOR}</B></P><HR>Các tin khác<BR>${otherNews((h, d) => `<A href=x>${h}</A> (${d})<BR>`)}</TD></TR></TABLE></BODY></HTML>`,
    '2021-07-09',
  ],
  [
    'AMP: no header row, amp-img, time element',
    `<html amp lang="vi"><head><title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2021-07-09T07:45:00+07:00","author":[{"@type":"Person","name":"${AUTHOR}"}]}</script></head>
     <body><amp-sidebar id="sidebar" side="left"><ul>${links}</ul></amp-sidebar><main><article><h1>${TITLE}</h1><p class="sapo">${LEAD}</p><amp-img src="/a.jpg" width="1" height="1"></amp-img>${paragraphs(BODY)}</article></main>
     <amp-accordion><section><h4>Tin liên quan</h4><ul>${links}</ul></section></amp-accordion></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'VNPT portal: body in span and br, views, author label',
    `<html><head><title>${TITLE}</title></head><body><div class="portal-header"><div class="site-name">CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN TÂN PHÚ</div></div><div class="menu-top">${links}</div>
     <div class="chitiet-tin"><div class="tieude">${TITLE}</div><div class="thongtin"><span>Thứ sáu, 09/07/2021, 07:45</span> <span>Lượt xem: 55</span> <a href="#">In bài viết</a></div>
     <div class="noidung"><span style="font-size:13pt">${ALL.join('<br /><br />')}</span></div><div class="tacgia">Tác giả: ${AUTHOR}</div></div>
     <div class="box"><div class="box-head">Tin cùng chuyên mục</div>${dated}</div><div class="foot">Chịu trách nhiệm nội dung: Ông Trần Văn Bảy - Chánh Văn phòng</div></body></html>`,
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'body split over two containers, picture between them',
    `<html><head><title>${TITLE}</title></head><body><div id="top">${links}</div><div class="post"><h1>${TITLE}</h1><span class="post-date">09/07/2021</span>
     <div class="part-one">${paragraphs(ALL.slice(0, 2))}</div><div class="gallery"><img src="a.jpg"/></div><div class="part-two">${paragraphs(ALL.slice(2))}<p><b>${AUTHOR}</b></p></div></div>
     <div class="list"><h3>Tin nổi bật</h3>${links}</div></body></html>`,
    '2021-07-09',
  ],
];

describe('article pages of every family give headline, text, day and author', () => {
  test.each(PAGES)('%s', (_, markup, publishedAt, author = AUTHOR) => {
    expect(read(markup)).toEqual({ title: TITLE, publishedAt, author, text: ALL });
  });
});
