//! Compares signatures with those computed by Python, and reads streams from webhooks.

use super::*;

/// Client ID, client secret, id, stream id, and the result of `hmac.new(secret, f"{client_id},{id},{stream_id}",
/// sha256).hexdigest()` in Python 3.11.
#[rustfmt::skip]
const SIGNATURES: [[&str; 5]; 50] = [
    ["EA-FD4e/b_d2=5=5B/2dF+2_7_152c", "e+€6E=6aB2Bé11h6éeg3e42i61C gihé€1hD-F2ffgaB2/6a7Bh", "=i+j0", "9fb7ba5cd9f08a52b640f5134d241735", "4e9224aaefb3e4f118d6696943d6c936e92d29dafdb5e6d339cb5fc251a3a6b6"],
    ["=0Fb+3a73B5hb/D==1F_dAEc", "7d+b/j6jigc 774D=€56d=cc1f+00E20f_C618CéfB1=ag€Ae+D1B5C3éceeé31", "e-_6/84dcbB=dAdDhe", "2765d48ef50f8323420fd17c8156e97a", "9972069090aedaff78a931527378eba75b2f1333ef75cfc7530c358d1f0d6c16"],
    ["gi", "ib7éD=9C3+dE9F+23a+9j8+6j/i+bc5ddBé4cj/ E9fg€E216D/1éhD19AF f0F48cEF87672f+e=954gA2€i€", "7C+-c13c6egCAe", "17d0a6507318eef1736231f36a749544", "7f94b3f82789e05a28780efda8c13f7959be9ac7535161b8bb066abe6ceb2dc7"],
    ["iaFgC/c/6A/90/iAEd", "=EfD", "__Fc=835", "1d22cfea5f9aa83a2521ae9d411eb0a9", "cf89eab63f7fcb49c231dd16ae6e62e84ab0a7497840f087d375eaf6b066b0c8"],
    ["i0EjbdBEB0b1jbD245j1Ad8fD", "11g€4gb4E B8/h/=8€f-g=dfed2F/DFcF86/j6j j/€DedE-4iej=€", "g7f=6_51fA476", "c0a46d6702338011bfc82c218d4d5fbd", "f0d1bbc70d534d38f8b795122348244b7287983cf66b6c203d250ad76c390a79"],
    ["9aj06b1cFh81ebfgcdbd433", "6Eh192D06+jbB19D143bDAe-i =3i3=fF-5ghD3+079f5 8a65+7é b0B Di4iF1b08ej52/-€F0", "5hbj", "c9e4983a38d2d68350ba3e3d52b23881", "26a134e4000671c7e0deae94124cae1f564f5527ab1e194a6caf89276fe4b255"],
    ["Cc+ei2cgj++Fj7/0344/--D6gcD=/0", "1BéE3FAéAA78B8/a4hC/cD17é_2cé366é 4é/9e0D2D3ABeAd+7g5dj5 3 BA84f", "3587/C9e_+-/30j", "532e0430089d7612ade045c310a06e42", "5cfb75e1cb5b46217598baaec11c6735dc0a00f9da746c2cb8288c1bfae37f08"],
    ["66ED1", "e7d8191_BAf-F7CCC+3E2d-4=00/7+FCDdb FiFiF+iB02cijB53 hE 5BA+h2C7ah124j7gFe=iC", "hiA", "8f109d61aa3d8c35aadfb07ac509383e", "64aa61c044acbfb198cce8ab32b7527698bf8c583d227479f3df8f33ce753357"],
    ["_", "_5E2=5-/hE70/j8E9_/+6Ffdd3g6- A43i8_", "AF8Ag5A8", "670fa47a721ae1639964af12a8728d50", "711d347d67b6ff1f041a45b3a6dd3a0847e93ec59944fb06f3415e3d3da0c572"],
    ["Fdg1fcd-6+/E06j033FBcBd", "f__08", "91/hg=5h/63A/DAeabjj5+5+", "62bf296f0755b04f709aeef45b560325", "be77feaac548843a0ee8d6effc9e84c327de74f970d3d874d3a61a8be1ae486e"],
    ["_af16_47379AB07j8D3i+bi", "46C€9A3fb4 B/éC-AeAaF3i€9CCd//=_83=//_2C57€9-éfé", "6C-i80cE0h3e0B4jcDi", "1e7b5163d01e0a95e44d418c565a7a6b", "a7bb40066f665dfcab3f3e464dac9340c0b28c719795f797312f95e6d77fc11e"],
    ["h_a91ciB3=e-ce5aBj", "h0+Chddd+C9=0_éce9d0h78--/99B=B BadCab8=7hg1B5Djf E4A3Fg=f++b75", "Dh=g-=e11i3_gEb", "da79166a82c20dab989ddf8800bed690", "fbbbd9298c9c3b74cfd7d91bee03a2f898d9a743864e9ebe1717e543c16d8409"],
    ["3h1=CE-Df1cfF9a6ij", "d5a46c-cd3h", "642_/d//Bj+gej+", "0abfa4ab2c99a9220539128c70e8eced", "f46e9d1c580d96eb743e68905358b638f9256b35bf977b2f3353162c898ce386"],
    ["4026D5Db+3jb90+iFdA0h-02", "9=€F0-e1aC-9+-2=+jjai=B€a1eB5ah=jfEA/0e91b€hf ij=", "_F9E_ja8eD6-bja9f=0aF", "a926694361af6bed07dfe208a2221e6a", "9109046cbde9d2654b1ea9ccc3fdfc4b1459a4f9b15ea2478db3f3939400254d"],
    ["hBh579djD", "di97B0_éA5f-€-_89dd4€-05=84 +A4116028g26gF/5d2_=aD/62C/ ", "+cEbg87d7/g5dgad", "16c23e5320ebfe9f4bc2ef32135c33ac", "f2d29994eb2ae9eb1e5d4937f066e953adaf34036d76143bc5a318aeb5fcef24"],
    ["B", "7ejBiA91Fb3d93", "Da_6h-B2EdagBF5Fj-8", "1b98cf5d38ec5e9ec752e21423b5d6dd", "d6b91104ca9072fcddd59ce922a30d564bea1afaffed30f7962cd3fc23a39a0e"],
    ["b5g8h22c2", "610€b=dc7i37Bhh/+ih+9B/_d60cC28h5a=90", "aE+E", "a8b6519d7f73ad42c31fc7ee3d7e9597", "327585e276ad6cc494bcca11e9de9267f16d10de32f7c4d17debbbb4eeedba1b"],
    ["BB41-028jjfj5j7f3g", "=0ge€dfb47Ajhc__5E9ehA210/8246dg93c/jd04B3Af4€=E3e80-h5f0cfgh8f /e4€D9dC", "b=5fF/B-Bej2", "d6e55f571c8da60576733ec5d1a44894", "a4856fd6345a25db080669143138f1d2a0b201a9e57669f92de3952ff7669e5b"],
    ["1if4cjb3", "gBb_6Ceé €-é_jc2B2dbi60D b3=7i", "+/=c", "27f03da7f4323e56146547c2c683207a", "9817aaf6f5f13f5293b30152e69f87628bd86fbb53f35f04c5024b623d181a24"],
    ["d-dDjCf_4h49B_/ga61D", "7DéC0B43i+h78=Dbj9éEfceéDg=94CA/BbjC99i/50e4FdBCAhj-Aé4CF-2=1D3+F05D-3e41f_Bag", "FbF0D+2Ea6_gAb1f6B", "f1a8d655ea5651fdf801374fe755661d", "7fa4c99362230bf950de5d73f1e0cd46af7c75c39c5b29e2da6876762095685b"],
    ["5jF8Cfcaa_DadF=a+2E/2ad", "0B-01+hai2cf/_d5h g4_h€998D_be95Caf2+hCB/", "0Bg=h73-1D1_-4f4C88d8", "eedb7874717b4eee9d121505e8189a24", "1563cbcccd8cae1377d3fd3dba59733382ad051865f76298301f357cf13c89ee"],
    ["=B8521=faiAhA", "B1fFd 9Bd+6c3-Aéeb00E", "j1+=0bbi", "047b15e52614ad1ac33d0e7fe27b1a80", "92ef3101f1c4a9cbc048291c2b973f8594fdb05c5af710124dcdc025506e3290"],
    ["5A", "0€bgg6f78+e 8 hC=fj8=-7-+E+j", "D_12Ced+-39-60i/5_j48Ea4", "a3b9bf7004006990f8fa907e2402e43b", "d68c820c62712a15e213e7c7300a7f56d1e403e101756b3cc8773483c9472264"],
    ["CEiAbBajF4cfi2iB4jF2A2d4C3hA", " €=cAh96_e=ADi644€bé Bd=57e/CA=jd-8fé+b1ij1€+/cC7B6he__ F€h/C_€A03 ", "hDfBj=/a4c8", "318f78d9b8578242a796bc10d3f54099", "b73d6dc51d0f175fb90bdfca36a55f33a902250bcfa56005fef1b1f3dce96634"],
    ["aj", "0éB_9e5F7 fAAg6 -=585E/hF€/D1B/fj78B4ge_78ch110_a", "-197", "bbce7bc24f0a2c7691226c8599fa2e93", "b9d77de0359b867c76393800e846e2d237847391ae53ca72181348c3d298d66b"],
    ["ee2eia9=5/=jB5hf", "  dBb-+e082+Fcf€iE€d 5€0€67j41e7Fi", "CCgFcaf5Ad+B_De=7bhe1", "0c7d12da6a032feeaf44edcba045d49a", "dca3687769bcd065bcc5f5717115262db3e8878d1b040132cd8fe4f962236317"],
    ["59FhhD+gab+0bi", "f /8-+j jhaa09h9bA a3gdD51f5-f69D88/B€2j1=bEBgA5b6dbfC0F1Fa3+4D086=9ébj1ABae/b40=", "/1dj", "d90149d46401a5f8a69d9f94e07c7efc", "707e3293419cd45758c8ac9e789cb4bde1b8ee1a8bcb52baac618f37297dc7d3"],
    ["d06Ch18+33h7hg59=33C_B8B1g8B", "d 9840_3-je184ee9AcA0jEcC+1j4B2g5é6iC9gBabD==f=45h0hBej+ €1e8_4éjf==6", "iaej-6B10__+/6+=9", "49077c523eba1a5bdd70e391a4387cf6", "555ad562cf350d3d7074e533cd752ef599fb1ec903737c897b1bab42ff5c58bf"],
    ["fcj1cA20", "f€Da6fAe5éDDjDe/dé Ac=e3-é0Dj60eA82e_+A2_6 ijBc59gbC0a6gdBé/00De e0-f1Ef_h2/_/a4874 /B4D=E0é", "62", "b433825df0b7c99f305c197d4446ccfb", "a96b4c0b3cc8401b74e6dcc92e189ccbd30186d7eb514a6eaa8a3e36070c2bcf"],
    ["4/i-ai-7i82/hchf-Fbb8", "27b5iE5/bhjfBaéDB900fDdCéADf€éhjFfC/9hib-dag/-5a/éj81j9", "+7j_FiF4", "118499227886d79cdc17fa8d623c9b7e", "ba51cf2080ff5e9019fbeab4f5f995c20740c163a5483cef3dc70c1a2181c352"],
    ["-62/3efE7F-h478eE9", "c€1Da6_/B245Dhf2B=9jF--/1gE4 ", "8b11cggfg58D-8j_60=", "ab019b639f046aa8076f865258d4f990", "a6d8a4c8a7b8e26a2d033c17ed4b57d6ef7b988fd45c8e55f717e8b6512274ac"],
    ["0ch5Dbj09382D20=eg2a", "Ffi2heé4C/b7/3d1+-g49CFB7dEag9aE- h7é/e€5A28D71b/fCia€D3aj", "b/5c6a7ha6DD=/65Eg/719", "6d2eb7825c2990957fb24b0277dc4011", "738d460e2ac4de6bda455cbe378e4c64bdda3ba22c21cf05e4ba54c1f9d59e8f"],
    ["1", "cDii/9AcAc8A=2835=+-Be9+=1137€-", "iFhF2jFBcch", "0db46e07df3b5c94979b0e42d78f0783", "978dc62f4809fa728b742b5e20a7c9069274a973b6fbcdc02b5ebc9697ef6c41"],
    ["a_/-5chEiE88Df2D17b9Fj7i7d52j", "9", "gja5gF069-_E626gbd2", "be95111faa65fd40f44044ede934f1b8", "5e5324c35c02381bf1c95444b49c29d41f710ab4ffbdcd73cfd4212293c6a354"],
    ["_eaCC1f5igf", "2g92fF+€=A9a3 5b82a8D8cc2i6hAC+/=€dCbb", "=FC_7F/A0Accf8=E6da2146", "6f914edd6649ee5b3a8eafcbad39b9a8", "514c97617747044adaab628b7c644511f5db1a35f697050da04edf0d2f55179c"],
    ["1e_D5Eha", "bcg=/ i50é_57=€e_D/j6f_A3fafbb=0a3dD9fj_Fb6CaA-h01d=87hjjd092 d-h/d€BgBeCD5-i4Eb =B Bagbc 5/Ccch6", "B2g9d", "e3471eaba47909bc7fb9054179af615c", "3cd5d55dbe6ebbf8c3ab09800c31d16b2d9dda8f96cf7c91c88a34d5f41f03ed"],
    ["gA-", "gCEéhb 7€30cd /édj3A-0+=86jgéC=A9C-2€éBbee", "5D", "21a98e17c717497e19d0d37b5fcaf79e", "bf1e220de0c0cc31a1e165747eff3091e8ab0dbfe0bf10cb5931b976a54b0d92"],
    ["+gbiDB_Db9/dCEja79F5778/=78A8", "6j/j-6++B-e_d5€iaéc2=/Ei+C9/bD", "2", "08d69a35478e82cd4d2de0bf91a345ab", "604da2f1963a82d0e9183ba77e432f3a54fce160cf5cd4c4e2d6ab95f4f87840"],
    ["jhegg8dC8=jEh/C", "h+3F=DaA17B/€90Ec deA5h9faB4_bid+j€-70_aaE9C-C3EfAéa8Dd6 =g7 ", "bE45c7+A0537CDh", "cac26ed92c394eb28e77047b0d560a1b", "0a8820a5e26b227cb444612bd04f3756f1c232d1c11f9314f436b93b07eff5e2"],
    ["bDA/idgi4/0De", "FBcCFhg4eCEdADé1e_", "22466hf", "ddc0cbc3d1e0976d421d1ef5c921d653", "53825ef7aaf76222e8d8e518c223f1042f5bbb65a1811f6776d87b7a3efeaeeb"],
    ["_hgc+f7A2+=_74A+Afj7gfCA_9i0_+", "6E=€é4/+ 65", "b51Af6F/jfe1B0jB+ih_", "6a790d12a4426c4fd0dd90ea0ce0e00a", "75ef21748e66b447e1b8bdf532840c97f69c3bf65c99ae822e4209ed8450a6bf"],
    ["67h97da-B/5D=C+F9", "2= +dEgc3Di363=52c€6Bi7+68BCi7-g9cj+igeFciE9-€_9g_cf", "C_AB5", "175a71e48b40a441e8cae371634ca58d", "e94b3f77afc51ee54f46839c89ffd88c298c5d05e43327e66b63e070fe72632a"],
    ["279j9h=+i=bD/_2gaAc+D6/", "E85g8€13Ac€_5E4C5é3j_3E9fA€D2/0ébDc=04i74aée3-da7e06edEb€€c0ic2gC5Fj5dehE3Ei4dBg0f4Ai ", "Aai2i9/", "026aea144afe9e83ed6914279f31338d", "0a33634c8af2192f30b7e4d4d4d9d2e0b88643d755e4a8fe4c5ceed8ed677e7e"],
    ["=+8_+/_2958_ba-5eDB1F6CA", "C9A52-=7_g3fECdB+/_8c BCf7/Eh0cg0€0Cé06hibBF4gB_cA44é=/5E=é3", "jc98+=7BhC8d22", "5267f91cf06e9c817a71e4f491d89d70", "70b5bdf85062651f9c7f5ab764e1467732802e0d24c53dd7fa26a04b4490cf21"],
    ["i1ddBCb-E7Adic44Ad9/", "0F/hd-bB=98éij077jc+g2baji6cji7BA 19_ 1aCc/ é9F/B7699h0 -i  C+6_=-=é€a60c4+/793d9", "0A/Af5-A2ajb2diA/0D", "dafb5e3cab6aa98f1c78a2e65c41d3ce", "5dd22e255938f8f09625b8108b696cc0dd11c3bb4e244796f65838f116cb4a33"],
    ["71a21d0d/5=83", "FDBiC5dAAj5E9Dj10==", "-CCaeffB5Aa", "794194455082960c03ef4157853d9f8d", "02ae6c915c616e2940d70b7228b4e69ec049447aecd0f1e0e91315249cec136c"],
    ["+_7E532A3heb27hA9", "€ 2-2=aE_5_38+ah-/gig9cEBciga=eg3ci1j+F/1f1_-DhBjéFF=Fb4D /5C87B", "g7gA9j9-8a7a=7+j6EE=", "47e8ff566067c203d6cd64706a97884a", "f7eec11bd02c58dff5d0841eee59db80fe81626a7b962bac151c9a416cef6213"],
    ["ach7", "bfi07cCb+é0cfbae/+eff48/iB/5-5aCE/A8de82d3dC=Ddi9d+/hc", "ja4jED3h", "57b013cb1687cda83e99dce12f1835d0", "4b41edf4c7a36f311fce14fba2559d341cd60fc0f8d73b4cd11d85db1ac4071b"],
    ["_C", "E0g79€", "a", "f9f025a6b8df7102fab8ae4965664cef", "24915f3f8eb9a364f284bec43b389df62b2b28f9d604fc48d4e3afcce99e7c8c"],
    ["9b5", "6€ca0533+j/-1 g+01/10fh04", "j94", "394fd9cb10db27ff44dba7cc48aff872", "ff78a857e1bc564e759b496c1aa5d5d31b06342a07963e1bb09ccb583b66ca69"],
];

#[test]
fn signatures_are_those_of_pythons_hmac() {
    for [client_id, secret, id, stream_id, expected] in SIGNATURES {
        assert_eq!(sign(client_id, &secret.into(), id, stream_id).unwrap().expose(), expected);
    }
    assert!(sign("a", &"".into(), "b", "c").unwrap_err().to_string().contains("client_secret"));
}

#[test]
fn all_four_events_are_read_and_a_missing_member_is_named() {
    for (name, member, named, source) in [
        ("meeting.rtms_started", "meeting_uuid", "meeting_uuid", Source::Meeting),
        ("webinar.rtms_started", "meeting_uuid", "webinar_uuid", Source::Webinar),
        ("webinar.rtms_started", "webinar_uuid", "webinar_uuid", Source::Webinar),
        ("session.rtms_started", "session_id", "session_id", Source::Session),
        ("contact_center.voice_rtms_started", "engagement_id", "engagement_id", Source::ContactCenter),
    ] {
        let members =
            format!(r#""{member}":"id","rtms_stream_id":"s","server_urls":"wss://a.zoom.us, wss://b.zoom.us""#);
        for payload in [format!("{{{members}}}"), format!(r#"{{"object":{{{members}}}}}"#)] {
            let event = Event::parse(format!(r#"{{"event":"{name}","payload":{payload}}}"#)).unwrap();
            let started = Started::from_event(&event).unwrap();
            assert_eq!((started.source(), started.id(), started.stream_id()), (source, "id", "s"));
            assert_eq!(started.server_urls(), ["wss://a.zoom.us", "wss://b.zoom.us"]);
        }
        for (missing, named) in [(member, named), ("rtms_stream_id", "rtms_stream_id"), ("server_urls", "server_urls")]
        {
            let body = format!(r#"{{"event":"{name}","payload":{{{members}}}}}"#).replace(missing, "other");
            let error = Started::from_event(&Event::parse(body).unwrap()).unwrap_err().to_string();
            assert!(error.contains(named), "{error}");
        }
    }
    let stopped = Event::parse(r#"{"event":"meeting.rtms_stopped","payload":{}}"#).unwrap();
    assert!(Started::from_event(&stopped).unwrap_err().to_string().contains("rtms_started"));
}

#[test]
fn a_query_of_an_address_is_not_shown() {
    let started = Started::new(Source::Meeting, "id", "s", "wss://a.zoom.us/ws?token=secret").unwrap();
    assert!(!format!("{started:?}").contains("secret"));
}
