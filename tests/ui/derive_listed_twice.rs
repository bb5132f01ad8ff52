use zoom_core::zoom_query;

#[zoom_query(derive(Clone, Debug, Clone))]
struct DateRange {
    from: String,
}

fn main() {}
