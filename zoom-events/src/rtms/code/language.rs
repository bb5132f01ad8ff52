//! The languages of transcripts.

use zoom_core::zoom_enum;

/// A language that Zoom transcribes.
///
/// # Examples
///
/// ```
/// use zoom_events::rtms::{Language, Transcript};
///
/// assert_eq!(Language::from(9), Language::English);
/// let transcript = Transcript::new(Language::English);
/// ```
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum Language {
    /// `-1`: No language is set, so Zoom identifies the language.
    None = -1,
    /// `0`: Arabic.
    Arabic = 0,
    /// `1`: Bengali.
    Bengali = 1,
    /// `2`: Cantonese.
    Cantonese = 2,
    /// `3`: Catalan.
    Catalan = 3,
    /// `4`: Chinese (simplified).
    ChineseSimplified = 4,
    /// `5`: Chinese (traditional).
    ChineseTraditional = 5,
    /// `6`: Czech.
    Czech = 6,
    /// `7`: Danish.
    Danish = 7,
    /// `8`: Dutch.
    Dutch = 8,
    /// `9`: English.
    English = 9,
    /// `10`: Estonian.
    Estonian = 10,
    /// `11`: Finnish.
    Finnish = 11,
    /// `12`: French (Canada).
    FrenchCanada = 12,
    /// `13`: French (France).
    FrenchFrance = 13,
    /// `14`: German.
    German = 14,
    /// `15`: Hebrew.
    Hebrew = 15,
    /// `16`: Hindi.
    Hindi = 16,
    /// `17`: Hungarian.
    Hungarian = 17,
    /// `18`: Indonesian.
    Indonesian = 18,
    /// `19`: Italian.
    Italian = 19,
    /// `20`: Japanese.
    Japanese = 20,
    /// `21`: Korean.
    Korean = 21,
    /// `22`: Malay.
    Malay = 22,
    /// `23`: Persian.
    Persian = 23,
    /// `24`: Polish.
    Polish = 24,
    /// `25`: Portuguese.
    Portuguese = 25,
    /// `26`: Romanian.
    Romanian = 26,
    /// `27`: Russian.
    Russian = 27,
    /// `28`: Spanish.
    Spanish = 28,
    /// `29`: Swedish.
    Swedish = 29,
    /// `30`: Tagalog.
    Tagalog = 30,
    /// `31`: Tamil.
    Tamil = 31,
    /// `32`: Telugu.
    Telugu = 32,
    /// `33`: Thai.
    Thai = 33,
    /// `34`: Turkish.
    Turkish = 34,
    /// `35`: Ukrainian.
    Ukrainian = 35,
    /// `36`: Vietnamese.
    Vietnamese = 36,
}
