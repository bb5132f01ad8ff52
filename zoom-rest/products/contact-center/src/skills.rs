//! Skills: 11 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_object};

use super::{SkillType, User};

/// Lists the skills used for routing in Zoom Contact Center, all of them or those of one category.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListSkills;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let skills = ListSkills::new()
///     .skill_category_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills)
#[zoom_endpoint(
    GET "/contact_center/skills" -> ListSkillsResponse,
    paginate = skills: ListSkillsSkill,
    rate_limit = Medium,
    scopes = ["contact_center_skill:read:admin", "contact_center:read:list_skills:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSkills {
    /// Keeps only skills of the category with this ID.
    pub skill_category_id: Option<String>,
    /// Keeps only the skill with this ID.
    pub skill_id: Option<String>,
    /// Keeps only skills of this kind: with levels of proficiency, or only a text value.
    pub skill_type: Option<SkillType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListSkills`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSkillsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Skills by which engagements are routed, one entry each.
    #[lossy]
    pub skills: Vec<ListSkillsSkill>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skill, an agent's trait by which engagements are routed, with its category and the number of its users.
///
/// Response to [`CreateSkill`] and [`GetSkill`].
///
/// Element of `skills` in [`ListSkillsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSkillsSkill {
    /// ID of the skill by which engagements are routed.
    pub skill_id: Option<String>,
    /// Display name of the skill, such as a language.
    pub skill_name: Option<String>,
    /// Whether the skill has levels of proficiency or is only a text value.
    pub skill_type: Option<SkillType>,
    /// Highest level of the skill; only for skills with levels of proficiency. One of `1` to `5`.
    pub max_proficiency_level: Option<i64>,
    /// Display name of the category to which the skill belongs.
    pub skill_category_name: Option<String>,
    /// ID of the category to which the skill belongs.
    pub skill_category_id: Option<String>,
    /// Number of users who have the skill.
    pub total_users: Option<i64>,
    /// ID of the user who changed the skill last.
    pub modified_by: Option<String>,
    /// When the skill was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a skill, an agent's trait that skill-based routing takes into account.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::CreateSkill;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSkill::new()
///     .skill_category_id("Zl3aVt0bQ9y")
///     .skill_name("Support")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/POST/contact_center/skills)
#[zoom_endpoint(
    POST "/contact_center/skills" -> ListSkillsSkill,
    rate_limit = Light,
    scopes = ["contact_center_skill:write:admin", "contact_center:write:skill:admin"],
    errors = [
        (400, 1502, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (404, 1501, SKILL_CATEGORY_DOES_NOT_EXIST = "the skill category does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSkill {
    /// ID of the category to which the skill belongs.
    pub skill_category_id: Option<String>,
    /// Display name of the skill, such as a language.
    pub skill_name: Option<String>,
}

/// Lists the categories that group similar skills in Zoom Contact Center.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListSkillCategories;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let skill_categories = ListSkillCategories::new()
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills/categories)
#[zoom_endpoint(
    GET "/contact_center/skills/categories" -> ListSkillCategoriesResponse,
    paginate = skill_categories: SkillCategory,
    rate_limit = Medium,
    scopes = ["contact_center_skill:read:admin", "contact_center:read:list_skill_categories:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSkillCategories {
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListSkillCategories`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSkillCategoriesResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Categories of skills, one entry each.
    #[lossy]
    pub skill_categories: Vec<SkillCategory>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Category of skills, with its type and its highest proficiency level.
///
/// Element of `skill_categories` in [`ListSkillCategoriesResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SkillCategory {
    /// ID of the skill category.
    pub skill_category_id: Option<String>,
    /// Display name of the skill category.
    pub skill_category_name: Option<String>,
    /// Free text that says which skills the category groups.
    pub skill_category_description: Option<String>,
    /// Highest level of the category's skills; only for skills with levels of proficiency.
    pub max_proficiency_level: Option<i64>,
    /// Number of agent routing profiles that use the category.
    pub total_agent_routing_profiles: Option<i64>,
    /// Whether the category's skills have levels of proficiency or are only text values.
    pub skill_type: Option<SkillType>,
    /// ID of the user who changed the skill category last.
    pub modified_by: Option<String>,
    /// When the skill category was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Creates a category that groups similar skills, such as languages.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{CreateSkillCategory, SkillType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = CreateSkillCategory::new()
///     .max_proficiency_level(5)
///     .skill_category_name("Languages")
///     .skill_category_description("Languages that agents speak")
///     .skill_type(SkillType::Proficiency)
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/POST/contact_center/skills/categories)
#[zoom_endpoint(
    POST "/contact_center/skills/categories" -> CreateSkillCategoryResponse,
    rate_limit = Light,
    scopes = ["contact_center_skill:write:admin", "contact_center:write:skill_category:admin"],
    errors = [(400, 1502, PROFICIENCY_LEVEL_MUST_BE_FROM_1_TO_5 = "the proficiency level must be from 1 to 5")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct CreateSkillCategory {
    /// Highest level of the category's skills; only for skills with levels of proficiency.
    pub max_proficiency_level: Option<i64>,
    /// Display name of the skill category.
    pub skill_category_name: Option<String>,
    /// Free text that says which skills the category groups.
    pub skill_category_description: Option<String>,
    /// Whether the category's skills have levels of proficiency or are only text values.
    pub skill_type: Option<SkillType>,
}

/// Response to [`CreateSkillCategory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CreateSkillCategoryResponse {
    /// ID of the skill category.
    pub skill_category_id: Option<String>,
    /// Display name of the skill category.
    pub skill_category_name: Option<String>,
    /// Free text that says which skills the category groups.
    pub skill_category_description: Option<String>,
    /// Whether the category's skills have levels of proficiency or are only text values.
    pub skill_type: Option<SkillType>,
    /// Highest level of the category's skills; only for skills with levels of proficiency.
    pub max_proficiency_level: Option<i64>,
    /// ID of the user who changed the category last.
    pub modified_by: Option<String>,
    /// When the category was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one category of Zoom Contact Center skills.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetSkillCategory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSkillCategory::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills/categories/{skillCategoryId})
#[zoom_endpoint(
    GET "/contact_center/skills/categories/<skill_category_id>" -> GetSkillCategoryResponse,
    rate_limit = Light,
    scopes = ["contact_center_skill:read:admin", "contact_center:read:skill_category:admin"],
    errors = [(404, 1501, SKILL_CATEGORY_DOES_NOT_EXIST = "the skill category does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSkillCategory {
    /// ID of the skill category.
    pub skill_category_id: String,
}

/// Response to [`GetSkillCategory`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetSkillCategoryResponse {
    /// ID of the skill category.
    pub skill_category_id: Option<String>,
    /// Display name of the skill category.
    pub skill_category_name: Option<String>,
    /// Free text that says which skills the category groups.
    pub skill_category_description: Option<String>,
    /// Highest level of the category's skills; only for skills with levels of proficiency.
    pub max_proficiency_level: Option<i64>,
    /// Whether the category's skills have levels of proficiency or are only text values.
    pub skill_type: Option<SkillType>,
    /// ID of the user who changed the category last.
    pub modified_by: Option<String>,
    /// When the category was last changed, in UTC.
    pub last_modified_time: Option<DateTime>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Updates one category of Zoom Contact Center skills.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateSkillCategory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSkillCategory::new("Zl3aVt0bQ9y")
///     .skill_category_name("Languages")
///     .skill_category_description("Languages that agents speak")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/PATCH/contact_center/skills/categories/{skillCategoryId})
#[zoom_endpoint(
    PATCH "/contact_center/skills/categories/<skill_category_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_skill:write:admin", "contact_center:update:skill_category:admin"],
    errors = [
        (400, 1502, PROFICIENCY_LEVEL_MUST_BE_FROM_1_TO_5 = "the proficiency level must be from 1 to 5"),
        (404, 1501, SKILL_CATEGORY_DOES_NOT_EXIST = "the skill category does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSkillCategory {
    /// ID of the skill category.
    pub skill_category_id: String,
    /// Highest level of the category's skills; only for skills with levels of proficiency.
    pub max_proficiency_level: Option<i64>,
    /// Display name of the skill category.
    pub skill_category_name: Option<String>,
    /// Free text that says which skills the category groups.
    pub skill_category_description: Option<String>,
}

/// Deletes one category of Zoom Contact Center skills.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteSkillCategory;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSkillCategory::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/DELETE/contact_center/skills/categories/{skillCategoryId})
#[zoom_endpoint(
    DELETE "/contact_center/skills/categories/<skill_category_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_skill:write:admin", "contact_center:delete:skill_category:admin"],
    errors = [(404, 1501, SKILL_CATEGORY_DOES_NOT_EXIST = "the skill category does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSkillCategory {
    /// ID of the skill category.
    pub skill_category_id: String,
}

/// Returns one Zoom Contact Center skill, with the number of users who have it.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::GetSkill;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetSkill::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills/{skillId})
#[zoom_endpoint(
    GET "/contact_center/skills/<skill_id>" -> ListSkillsSkill,
    rate_limit = Light,
    scopes = ["contact_center_skill:read:admin", "contact_center:read:skill:admin"],
    errors = [(404, 1401, SKILL_DOES_NOT_EXIST = "the skill does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetSkill {
    /// ID of the skill by which engagements are routed.
    pub skill_id: String,
}

/// Renames one Zoom Contact Center skill.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UpdateSkill;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UpdateSkill::new("Zl3aVt0bQ9y").skill_name("Support").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/PATCH/contact_center/skills/{skillId})
#[zoom_endpoint(
    PATCH "/contact_center/skills/<skill_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_skill:write:admin", "contact_center:update:skill:admin"],
    errors = [(404, 1401, SKILL_DOES_NOT_EXIST = "the skill does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UpdateSkill {
    /// ID of the skill by which engagements are routed.
    pub skill_id: String,
    /// Display name of the skill, such as a language.
    pub skill_name: Option<String>,
}

/// Deletes one Zoom Contact Center skill.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::DeleteSkill;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// DeleteSkill::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/DELETE/contact_center/skills/{skillId})
#[zoom_endpoint(
    DELETE "/contact_center/skills/<skill_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_skill:write:admin", "contact_center:delete:skill:admin"],
    errors = [(404, 1401, SKILL_DOES_NOT_EXIST = "the skill does not exist")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct DeleteSkill {
    /// ID of the skill by which engagements are routed.
    pub skill_id: String,
}

/// Lists the users who have been assigned one Zoom Contact Center skill.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::ListSkillUsers;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let users = ListSkillUsers::new("Zl3aVt0bQ9y")
///     .page_size(300)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/skills/GET/contact_center/skills/{skillId}/users)
#[zoom_endpoint(
    GET "/contact_center/skills/<skill_id>/users" -> ListSkillUsersResponse,
    paginate = users: User,
    rate_limit = Medium,
    scopes = ["contact_center_user:read:admin", "contact_center:read:list_skill_users:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListSkillUsers {
    /// ID of the skill by which engagements are routed.
    pub skill_id: String,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `30`.
    #[range(..=300)]
    pub page_size: Option<i64>,
}

/// Response to [`ListSkillUsers`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListSkillUsersResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(..=300)]
    pub page_size: Option<i64>,
    /// Users who have the skill, one entry each.
    #[lossy]
    pub users: Vec<User>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
