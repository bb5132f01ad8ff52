//! The name of a product's feature, folder and key.

/// Returns the name of a product's feature and folder: `team-chat` for `team_chat`.
pub(crate) fn feature(product: &str) -> String {
    product.replace('_', "-")
}
