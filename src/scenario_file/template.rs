//! What a new scenario begins as: a small one that plays.

use super::resolve::is_scenario_id;

/// The templates by name.
pub const TEMPLATES: &[(&str, &str)] = &[("small", include_str!("../../assets/templates/small.ron"))];

/// The id that the templates have, until they are given another.
const PLACEHOLDER: &str = "id: \"my-team\"";

/// Why there is no such scenario.
#[derive(Debug, thiserror::Error)]
pub enum NoTemplate {
    /// No template has this name.
    #[error("there is no template “{name}”; there is: {}", TEMPLATES.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "))]
    Unknown {
        /// The name.
        name: String,
    },
    /// This cannot be the id of a scenario.
    #[error(
        "“{id}” cannot be the id of a scenario: lower case letters a–z, digits and hyphens, as in portal-launch, and not the name of a device (con, nul, aux)"
    )]
    BadId {
        /// The id.
        id: String,
    },
}

/// The text of a new scenario with this id.
///
/// # Errors
/// [`NoTemplate`] if there is no template of that name, or no scenario can have that id.
pub fn template(name: &str, id: &str) -> Result<String, NoTemplate> {
    let (_, text) = TEMPLATES.iter().find(|(known, _)| *known == name).ok_or_else(|| NoTemplate::Unknown { name: name.to_owned() })?;
    if !is_scenario_id(id) {
        return Err(NoTemplate::BadId { id: id.to_owned() });
    }
    Ok(text.replacen(PLACEHOLDER, &format!("id: \"{id}\""), 1))
}
