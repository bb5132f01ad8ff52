//! Knowledge management: 7 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the articles in one knowledge base.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::GetArticles;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let articles = GetArticles::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .include_contents(true)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/GET/km/kbs/{kbId}/articles)
#[zoom_endpoint(
    GET "/km/kbs/<kb_id>/articles" -> Articles,
    paginate = articles: Article,
    rate_limit = Light,
    scopes = ["zva:read:km_kbs", "zva:read:list_km_articles", "zva:read:list_km_articles:admin"],
    errors = [
        (400, 33001, KNOWLEDGE_BASE_OF_ANOTHER_TYPE = "the knowledge base is of another type"),
        (400, 33005, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 33000, KNOWLEDGE_BASE_NOT_FOUND = "the knowledge base was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetArticles {
    /// ID of the knowledge base.
    pub kb_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Whether the content of articles is returned too. Default: `false`.
    pub include_contents: Option<bool>,
    /// Whether to return articles that are kept out of the answers to queries; Zoom does not say whether the others are then left out. Default: `false`.
    pub excluded: Option<bool>,
    /// Keeps only articles in this language.
    pub language: Option<ArticleLanguage>,
}

/// Language of the knowledge base article.
///
/// Values of `language` in [`GetArticles`] and other types.
#[zoom_enum]
pub enum ArticleLanguage {
    /// `zh-CN`: Chinese (mainland China).
    #[value("zh-CN")]
    ZhCn,
    /// `zh-TW`: Chinese (Taiwan).
    #[value("zh-TW")]
    ZhTw,
    /// `en-US`: English (United States).
    #[value("en-US")]
    EnUs,
    /// `en-GB`: English (United Kingdom).
    #[value("en-GB")]
    EnGb,
    /// `en-AU`: English (Australia).
    #[value("en-AU")]
    EnAu,
    /// `en-NZ`: English (New Zealand).
    #[value("en-NZ")]
    EnNz,
    /// `fr-FR`: French (France).
    #[value("fr-FR")]
    FrFr,
    /// `fr-CA`: French (Canada).
    #[value("fr-CA")]
    FrCa,
    /// `pt-PT`: Portuguese (Portugal).
    #[value("pt-PT")]
    PtPt,
    /// `pt-BR`: Portuguese (Brazil).
    #[value("pt-BR")]
    PtBr,
    /// `es-ES`: Spanish (Spain).
    #[value("es-ES")]
    EsEs,
    /// `es-US`: Spanish (United States).
    #[value("es-US")]
    EsUs,
    /// `es-MX`: Spanish (Mexico).
    #[value("es-MX")]
    EsMx,
    /// `da-DK`: Danish (Denmark).
    #[value("da-DK")]
    DaDk,
    /// `nl-NL`: Dutch (Netherlands).
    #[value("nl-NL")]
    NlNl,
    /// `nl-BE`: Dutch (Belgium).
    #[value("nl-BE")]
    NlBe,
    /// `en-CA`: English (Canada).
    #[value("en-CA")]
    EnCa,
    /// `fr-BE`: French (Belgium).
    #[value("fr-BE")]
    FrBe,
    /// `fr-LU`: French (Luxembourg).
    #[value("fr-LU")]
    FrLu,
    /// `de-DE`: German (Germany).
    #[value("de-DE")]
    DeDe,
    /// `de-AT`: German (Austria).
    #[value("de-AT")]
    DeAt,
    /// `de-CH`: German (Switzerland).
    #[value("de-CH")]
    DeCh,
    /// `it-IT`: Italian (Italy).
    #[value("it-IT")]
    ItIt,
    /// `ja-JP`: Japanese (Japan).
    #[value("ja-JP")]
    JaJp,
    /// `ko-KR`: Korean (South Korea).
    #[value("ko-KR")]
    KoKr,
    /// `no-NO`: Norwegian (Norway).
    #[value("no-NO")]
    NoNo,
    /// `pl-PL`: Polish (Poland).
    #[value("pl-PL")]
    PlPl,
    /// `ro-RO`: Romanian (Romania).
    #[value("ro-RO")]
    RoRo,
    /// `ru-RU`: Russian (Russia).
    #[value("ru-RU")]
    RuRu,
    /// `sv-SE`: Swedish (Sweden).
    #[value("sv-SE")]
    SvSe,
    /// `tr-TR`: Turkish (Türkiye).
    #[value("tr-TR")]
    TrTr,
}

/// Response to [`GetArticles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Articles {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Articles of the knowledge base, one entry each. At most 300 items.
    #[lossy]
    pub articles: Vec<Article>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Article of a knowledge base.
///
/// Element of `articles` in [`Articles`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Article {
    /// ID of the article.
    pub id: Option<String>,
    /// ID of the article in the system it comes from.
    pub external_id: Option<String>,
    /// ID of the knowledge base.
    pub kb_id: Option<String>,
    /// Category of the knowledge base article.
    pub category: Option<String>,
    /// Heading of the knowledge base article.
    pub title: Option<String>,
    /// Web address of the knowledge base article.
    pub url: Option<String>,
    /// Text of the knowledge base article.
    pub content: Option<String>,
    /// When the article was created.
    pub created_at: Option<DateTime>,
    /// When the article was last changed.
    pub updated_at: Option<DateTime>,
    /// Whether the article is kept out of the answers to queries.
    pub exclude: Option<bool>,
    /// Language of the knowledge base article.
    pub language: Option<ArticleLanguage>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates an article in one knowledge base.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::CreateArticle;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateArticle::new(
///     "Zl3aVt0bQ9y",
///     "How to change your payment card",
///     "Open Billing, choose Payment Methods and enter the new card.",
///     false,
/// )
/// .category("Billing")
/// .url("https://example.com")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/POST/km/kbs/{kbId}/articles)
#[zoom_endpoint(
    POST "/km/kbs/<kb_id>/articles" -> ArticleResponse,
    rate_limit = Light,
    scopes = ["zva:write:km_kbs", "zva:write:km_article", "zva:write:km_article:admin"],
    errors = [
        (400, 33001, KNOWLEDGE_BASE_OF_ANOTHER_TYPE = "the knowledge base is of another type"),
        (400, 33002, LIMIT_EXCEEDED = "a limit was exceeded"),
        (400, 33005, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 33000, KNOWLEDGE_BASE_NOT_FOUND = "the knowledge base was not found"),
        (409, 33003, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateArticle {
    /// ID of the knowledge base.
    pub kb_id: String,
    /// Category of the knowledge base article.
    pub category: Option<String>,
    /// Heading of the knowledge base article.
    pub title: String,
    /// Web address of the knowledge base article.
    pub url: Option<String>,
    /// Text of the knowledge base article.
    pub content: String,
    /// Whether the article is kept out of the answers to queries.
    pub exclude: bool,
    /// Language of the knowledge base article.
    pub language: Option<ArticleLanguage>,
    /// ID of the article in the system it comes from.
    pub external_id: Option<String>,
}

/// Response to [`CreateArticle`] and other operations.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ArticleResponse {
    /// ID of the article.
    pub id: Option<String>,
    /// ID of the knowledge base.
    pub kb_id: Option<String>,
    /// Category of the knowledge base article.
    pub category: Option<String>,
    /// Heading of the knowledge base article.
    pub title: Option<String>,
    /// Web address of the knowledge base article.
    pub url: Option<String>,
    /// When the article was created.
    pub created_at: Option<DateTime>,
    /// When the article was last changed.
    pub updated_at: Option<DateTime>,
    /// Whether the article is kept out of the answers to queries.
    pub exclude: Option<bool>,
    /// Language of the knowledge base article.
    pub language: Option<ArticleLanguage>,
    /// ID of the article in the system it comes from.
    pub external_id: Option<String>,
    /// Text of the knowledge base article.
    pub content: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one article from a knowledge base.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::GetArticle;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetArticle::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/GET/km/kbs/{kbId}/articles/{articleId})
#[zoom_endpoint(
    GET "/km/kbs/<kb_id>/articles/<article_id>" -> ArticleResponse,
    rate_limit = Light,
    scopes = ["zva:read:km_kbs", "zva:read:km_article", "zva:read:km_article:admin"],
    errors = [
        (400, 33001, KNOWLEDGE_BASE_OF_ANOTHER_TYPE = "the knowledge base is of another type"),
        (400, 33005, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 33000, KNOWLEDGE_BASE_NOT_FOUND = "the knowledge base was not found"),
        (404, 33004, ARTICLE_NOT_FOUND = "the article was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetArticle {
    /// ID of the knowledge base.
    pub kb_id: String,
    /// ID of the article.
    pub article_id: String,
}

/// Updates one article in a knowledge base.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::UpdateArticle;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = UpdateArticle::new(
///     "Zl3aVt0bQ9y",
///     "Zl3aVt0bQ9y",
///     "How to change your payment card",
///     "Open Billing, choose Payment Methods and enter the new card.",
///     false,
/// )
/// .category("Billing")
/// .url("https://example.com")
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/PUT/km/kbs/{kbId}/articles/{articleId})
#[zoom_endpoint(
    PUT "/km/kbs/<kb_id>/articles/<article_id>" -> ArticleResponse,
    rate_limit = Light,
    scopes = ["zva:write:km_kbs", "zva:update:km_article", "zva:update:km_article:admin"],
    errors = [
        (400, 33001, KNOWLEDGE_BASE_OF_ANOTHER_TYPE = "the knowledge base is of another type"),
        (400, 33005, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 33000, KNOWLEDGE_BASE_NOT_FOUND = "the knowledge base was not found"),
        (404, 33004, ARTICLE_NOT_FOUND = "the article was not found"),
        (409, 33003, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateArticle {
    /// ID of the knowledge base.
    pub kb_id: String,
    /// ID of the article.
    pub article_id: String,
    /// Category of the knowledge base article.
    pub category: Option<String>,
    /// Heading of the knowledge base article.
    pub title: String,
    /// Web address of the knowledge base article.
    pub url: Option<String>,
    /// Text of the knowledge base article.
    pub content: String,
    /// Whether the article is kept out of the answers to queries. Default: `false`.
    pub exclude: bool,
    /// Language of the knowledge base article.
    pub language: Option<ArticleLanguage>,
    /// ID of the article in the system it comes from.
    pub external_id: Option<String>,
}

/// Deletes one article from a knowledge base.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::DeleteArticle;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteArticle::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/DELETE/km/kbs/{kbId}/articles/{articleId})
#[zoom_endpoint(
    DELETE "/km/kbs/<kb_id>/articles/<article_id>" -> (),
    rate_limit = Light,
    scopes = ["zva:write:km_kbs", "zva:delete:km_article", "zva:delete:km_article:admin"],
    errors = [
        (400, 33001, KNOWLEDGE_BASE_OF_ANOTHER_TYPE = "the knowledge base is of another type"),
        (400, 33005, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 33000, KNOWLEDGE_BASE_NOT_FOUND = "the knowledge base was not found"),
        (404, 33004, ARTICLE_NOT_FOUND = "the article was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteArticle {
    /// ID of the knowledge base.
    pub kb_id: String,
    /// ID of the article.
    pub article_id: String,
}

/// Requests that one knowledge base be brought up to date with the source of its articles.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::CreateSyncRequest;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSyncRequest::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/POST/km/kbs/{kbId}/sync)
#[zoom_endpoint(
    POST "/km/kbs/<kb_id>/sync" -> Sync,
    rate_limit = Light,
    scopes = ["zva:write:km_kbs", "zva:update:km_kb:admin"],
    errors = [
        (400, 33001, KNOWLEDGE_BASE_OF_ANOTHER_TYPE = "the knowledge base is of another type"),
        (400, 33013, SETTING_TURNED_OFF = "a required setting is turned off"),
        (400, 33005, INVALID_PARAMETER = "a parameter is invalid"),
        (404, 33000, KNOWLEDGE_BASE_NOT_FOUND = "the knowledge base was not found"),
        (409, 33011, ANOTHER_CHANGE_IN_PROGRESS = "another change is in progress; try again later"),
        (409, 33012, CONFLICT = "a conflict with the present state of the resource"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSyncRequest {
    /// ID of the knowledge base.
    pub kb_id: String,
}

/// Response to [`CreateSyncRequest`] and [`GetSync`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Sync {
    /// ID of the synchronization of the knowledge base.
    pub sync_id: Option<String>,
    /// ID of the knowledge base.
    pub kb_id: Option<String>,
    /// How far the synchronization of the knowledge base has come.
    pub sync_status: Option<SyncStatus>,
    /// How far the synchronization is, in percent.
    pub progress_percent: Option<i64>,
    /// Number of the reason why the synchronization failed; null unless it failed. One of `33009`, `33008`, `33010`, `33007`.
    pub error_code: Option<i64>,
    /// Explanation of the failure, in words.
    pub error_message: Option<String>,
    /// When the synchronization was created.
    pub created_at: Option<DateTime>,
    /// When the synchronization was last changed, in UTC.
    pub updated_at: Option<DateTime>,
    /// When the synchronization was started.
    pub started_at: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How far the synchronization of the knowledge base has come.
///
/// Values of `sync_status` in [`Sync`].
#[zoom_enum]
pub enum SyncStatus {
    /// `QUEUED`: Waiting in a queue; Zoom does not explain how this differs from `PENDING`.
    #[value("QUEUED")]
    Queued,
    /// `PENDING`: Not in progress yet; Zoom does not explain how this differs from `QUEUED`.
    #[value("PENDING")]
    Pending,
    /// `IN_PROGRESS`.
    #[value("IN_PROGRESS")]
    InProgress,
    /// `COMPLETED`.
    #[value("COMPLETED")]
    Completed,
    /// `FAILED`.
    #[value("FAILED")]
    Failed,
    /// `ABORTING`.
    #[value("ABORTING")]
    Aborting,
    /// `ABORTED`.
    #[value("ABORTED")]
    Aborted,
}

/// Returns one synchronization of a knowledge base.
///
/// # Examples
///
/// ```
/// use zoom_rest::virtual_agent::GetSync;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSync::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/virtual-agent/#tag/knowledge-management/GET/km/kbs/{kbId}/sync/{syncId})
#[zoom_endpoint(
    GET "/km/kbs/<kb_id>/sync/<sync_id>" -> Sync,
    rate_limit = Light,
    scopes = ["zva:read:km_kbs", "zva:read:km_kb:admin"],
    errors = [(404, 33014, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSync {
    /// ID of the knowledge base.
    pub kb_id: String,
    /// ID of the synchronization of the knowledge base, from the response that started it.
    pub sync_id: String,
}
