//! Users, skills: 3 operations.

use zoom_core::{Extra, zoom_endpoint, zoom_object};

use super::SkillType;

/// Lists the Zoom Contact Center skills assigned to one user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{ListUserSkills, SkillType};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let skills = ListUserSkills::new("me")
///     .skill_category_id("Zl3aVt0bQ9y")
///     .skill_type(SkillType::Text)
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/GET/contact_center/users/{userId}/skills)
#[zoom_endpoint(
    GET "/contact_center/users/<user_id>/skills" -> ListUserSkillsResponse,
    paginate = skills: UserSkill,
    rate_limit = Medium,
    scopes = ["contact_center_skill:read:admin", "contact_center:read:list_user_skills:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListUserSkills {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Keeps only skills of the category with this ID.
    pub skill_category_id: Option<String>,
    /// Keeps only skills of this kind: with levels of proficiency, or only a text value.
    pub skill_type: Option<SkillType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
}

/// Response to [`ListUserSkills`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListUserSkillsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    #[length(..=100)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    #[range(1..=300)]
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    #[range(0..)]
    pub total_records: Option<i64>,
    /// Skills by which engagements are routed, one entry each. At most 300 items.
    #[lossy]
    pub skills: Vec<UserSkill>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Skill of a user, with their proficiency.
///
/// Element of `skills` in [`ListUserSkillsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct UserSkill {
    /// ID of the skill by which engagements are routed.
    pub skill_id: Option<String>,
    /// Display name of the skill, such as a language.
    pub skill_name: Option<String>,
    /// Kind of skill: `text`, without levels, or `proficiency`, with levels.
    pub skill_type: Option<String>,
    /// Highest level of the skill; only for skills with levels of proficiency.
    pub max_proficiency_level: Option<i64>,
    /// Level of the user's skill.
    pub user_proficiency_level: Option<i64>,
    /// ID of the category to which the skill belongs.
    pub skill_category_id: Option<String>,
    /// Display name of the category to which the skill belongs.
    pub skill_category_name: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Assigns Zoom Contact Center skills to one user, each rated by proficiency.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::{AssignUserSkills, AssignUserSkillsSkill};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// AssignUserSkills::new("me")
///     .skills(vec![
///         AssignUserSkillsSkill::new()
///             .skill_id("Zl3aVt0bQ9y")
///             .max_proficiency_level(3),
///     ])
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/POST/contact_center/users/{userId}/skills)
#[zoom_endpoint(
    POST "/contact_center/users/<user_id>/skills" -> (),
    rate_limit = Medium,
    scopes = ["contact_center_skill:write:admin", "contact_center:write:user_skill:admin"],
    errors = [
        (400, 1405, RESOURCE_ALREADY_EXISTS = "the resource already exists"),
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1401, RESOURCE_DOES_NOT_EXIST = "a resource named in the request does not exist"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct AssignUserSkills {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// Skills by which engagements are routed, one entry each. At most 20 items.
    pub skills: Option<Vec<AssignUserSkillsSkill>>,
}

/// Skill to assign to a user, with the proficiency level.
///
/// Element of `skills` in [`AssignUserSkills`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct AssignUserSkillsSkill {
    /// ID of the skill by which engagements are routed.
    pub skill_id: Option<String>,
    /// Level of proficiency in the skill that is assigned to the user.
    pub max_proficiency_level: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Removes one Zoom Contact Center skill from a user.
///
/// # Examples
///
/// ```
/// use zoom_rest::contact_center::UnassignUserSkill;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// UnassignUserSkill::new("me", "Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/contact-center/#tag/users/DELETE/contact_center/users/{userId}/skills/{skillId})
#[zoom_endpoint(
    DELETE "/contact_center/users/<user_id>/skills/<skill_id>" -> (),
    rate_limit = Light,
    scopes = ["contact_center_skill:write:admin", "contact_center:delete:user_skill:admin"],
    errors = [
        (400, 300, INVALID_USER = "the user is invalid"),
        (404, 1404, SKILL_NOT_FOUND = "the skill was not found"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct UnassignUserSkill {
    /// ID or email address of the user; `me` in user-level apps.
    pub user_id: String,
    /// ID of the skill by which engagements are routed.
    pub skill_id: String,
}
