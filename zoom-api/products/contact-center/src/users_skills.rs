//! Users, skills: 3 operations.

use zoom_core::{zoom_endpoint, zoom_object};

use super::SkillType;

/// List user skills.
///
/// # Examples
///
/// ```
/// use zoom_api::contact_center::{ListUserSkills, SkillType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let skills = ListUserSkills::new("me")
///     .skill_category_id("Zl3aVt0bQ9y")
///     .skill_type(SkillType::Text)
///     .items(client)
///     .all()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>/skills" -> ListUserSkillsResponse,
    paginate = skills: UserSkill,
    rate_limit = Medium,
    scopes = ["contact_center_skill:read:admin", "contact_center:read:list_user_skills:admin"],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUserSkills {
    /// User ID.
    pub user_id: String,
    /// Skill category ID.
    pub skill_category_id: Option<String>,
    /// Skill type.
    pub skill_type: Option<SkillType>,
    /// Where the next page begins; empty after the last. It lives 15 minutes.
    pub next_page_token: Option<String>,
    /// How many records a page holds.
    pub page_size: Option<i64>,
}

/// What [`ListUserSkills`] answers with.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUserSkillsResponse {
    /// Where the next page begins; empty after the last. It lives 15 minutes: at most 100 characters.
    pub next_page_token: Option<String>,
    /// How many records a page holds: from 1 to 300.
    pub page_size: Option<i64>,
    /// How many records there are on all pages: at least 0.
    pub total_records: Option<i64>,
    /// Skills: at most 300 of them.
    pub skills: Vec<UserSkill>,
}

/// User skill.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserSkill {
    /// Skill ID.
    pub skill_id: Option<String>,
    /// Skill name.
    pub skill_name: Option<String>,
    /// Skill type.
    pub skill_type: Option<String>,
    /// Max proficiency level.
    pub max_proficiency_level: Option<i64>,
    /// User proficiency level.
    pub user_proficiency_level: Option<i64>,
    /// Skill category ID.
    pub skill_category_id: Option<String>,
    /// Skill category name.
    pub skill_category_name: Option<String>,
}

/// Assign user skills.
///
/// # Examples
///
/// ```
/// use zoom_api::contact_center::AssignUserSkills;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignUserSkills::new("me").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/contact_center/users/<user_id>/skills" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_skill:write:admin", "contact_center:write:user_skill:admin"],
    errors = [
        (400, 1405, "it exists already"),
        (400, 300, "the user is not valid"),
        (404, 1401, "something that the request names does not exist"),
    ],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignUserSkills {
    /// User ID.
    pub user_id: String,
    /// Skills: at most 20 of them.
    pub skills: Option<Vec<AssignUserSkillsSkill>>,
}

/// Assign user skills skill.
#[zoom_object]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignUserSkillsSkill {
    /// Skill ID.
    pub skill_id: Option<String>,
    /// Max proficiency level.
    pub max_proficiency_level: Option<i64>,
}

/// Unassign user skill.
///
/// # Examples
///
/// ```
/// use zoom_api::contact_center::UnassignUserSkill;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignUserSkill::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    DELETE "/contact_center/users/<user_id>/skills/<skill_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_skill:write:admin", "contact_center:delete:user_skill:admin"],
    errors = [(400, 300, "the user is not valid"), (404, 1404, "the skill was not found")],
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnassignUserSkill {
    /// User ID.
    pub user_id: String,
    /// Skill ID.
    pub skill_id: String,
}
