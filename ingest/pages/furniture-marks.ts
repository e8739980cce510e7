// Words in classes, ids and roles by which templates of many countries mark what stands around a report. Data only.
// Whole words: `article-share_bar` is article, share, bar.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What readers wrote, which may be longer than the report. */
export const COMMENT_MARKS = list(`
  comment comments commentlist commentary-list disqus replies respond discussion kommentar kommentare kommentarer
  comentario comentarios commentaire commentaires commenti komentarze komentarz reacties yorum yorumlar binhluan
  pinglun comments-area fb-comments livefyre facebook-comments`);

/** What the site adds; short beside the report. */
export const SITE_MARKS = list(`
  share sharing shares sharebar sharer social socials addthis addtoany shareaholic sns teilen compartir partage condividi
  udostepnij paylas fenxiang
  related relateds recommend recommended recommendation recommendations outbrain taboola trending popular mostread promo
  promos morenews alsoread seealso suggested verwandt relacionadas relacionados lienquan
  tinlienquan ilgili haberler xiangguan
  newsletter newsletters subscribe subscription signup paywall regwall piano login signin register registration abo
  abonnement premium metered donate donation
  cookie cookies consent gdpr cmp onetrust didomi usercentrics cookiebot truste privacy cookiebanner cookienotice
  caption captions credit credits imagecredit photocredit legend figcaption bildunterschrift bildnachweis imgdesc
  piedefoto didascalia podpis legende copyright
  byline bylines author authors autor auteur autore authorbox bio writer writers published pubdate timestamp publishdate
  modified updated articlemeta postmeta entrymeta
  breadcrumb breadcrumbs nav navbar navigation menu submenu toolbar tools toolbox pagination pager skip topbar masthead
  sitemap sidebar rail widgetarea tags taglist keywords hashtags
  ad ads adv advert advertisement advertising adslot adbox adsense werbung anzeige reklama publicidad publicite banner
  sponsor sponsored dfp
  footer foot footnav player videoplayer jwplayer gallery slideshow slider carousel poll quiz survey
  tooltip modal popup overlay toast alertbar ticker-bar download print printonly noprint screenreader sr-only hidden
  visuallyhidden invisible`);

/** Words that mark other articles, and on a paragraph the report's own summary. */
export const TEASER_MARKS = list('teaser teasers');

/** Roles of what is no part of the text. */
export const SITE_ROLES = list(
  'navigation banner complementary contentinfo search dialog alertdialog alert menu menubar form toolbar tablist button',
);

/** Where a template says that the report itself is. */
export const BODY_MARKS = list(`
  articlebody article-body article__body articlecontent article-content articletext article-text entry-content
  post-content story-body storybody storytext post-body news-text newstext news_text news-content
  newscontent news_content detail-content cuerpo corps texto-noticia article_content`);

/** Where it marks the paragraph that sums the report up. */
export const LEAD_MARKS = list(`
  lead lede leadtext intro standfirst teaser teasertext vorspann chapo chapeau sapo sommario occhiello entradilla bajada
  copete anons zajawka spot summary deck dek subheadline subtitle abstract preamble ingress linhafina`);

/** Where it shows a day: the article's, or today's. */
export const DATE_MARKS = list(
  'date datetime time datum fecha data dato pubtime when ngay tarih zeit published publish meta info',
);
