//! The terms of the glossary (`method.md` 1) that are no methods, by the word that is typed, and their names in the four
//! languages; methods and sectors by the names that people give them.

use crate::vocabulary::{KnownSector, Method};

/// A term of the glossary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The word that is typed, and part of its keys.
    pub word: &'static str,
    /// What people call it, in English, French, Spanish and Arabic.
    pub names: &'static [&'static str],
}

const fn term(word: &'static str, names: &'static [&'static str]) -> Term {
    Term { word, names }
}

/// All of them, in the order of the glossary.
pub static TERMS: [Term; 36] = [
    term("partnership", &["partenariat", "alianza", "شراكة", "الشراكة"]),
    term("stakeholder", &["partie prenante", "parte interesada", "صاحب مصلحة", "أصحاب المصلحة"]),
    term("sector", &["stakeholder group", "secteur", "قطاع", "القطاع"]),
    term("voice", &["voix", "voz", "صوت", "الصوت"]),
    term("voice-roll", &["roll", "liste des voix", "lista de voces", "قائمة الأصوات"]),
    term("delegate", &["lead", "délégué", "délégué titulaire", "delegado", "مندوب", "المندوب"]),
    term("alternate", &["substitute", "suppléant", "suplente", "بديل", "البديل"]),
    term("observer", &["observateur", "observador", "مراقب", "المراقب"]),
    term("mandate", &["mandat", "mandato", "تفويض", "التفويض"]),
    term("constituency", &["mandants", "bases", "قاعدة", "القاعدة"]),
    term("coordinator", &["dialogue coordinator", "broker", "coordinateur", "coordinador", "منسق", "المنسق"]),
    term("facilitator", &["facilitateur", "facilitador", "ميسر", "الميسر"]),
    term("facilitator-acceptance", &["acceptance", "acceptation", "aceptación", "قبول الميسر"]),
    term("promoters", &["promoter", "core group", "porteurs", "promotores", "حاملو الفكرة"]),
    term("container", &["cadre", "contenedor", "حاضنة", "الحاضنة"]),
    term("resonance", &["écho", "eco", "resonancia", "صدى", "الصدى"]),
    term("participation", &["level of participation", "niveau de participation", "participación", "مشاركة"]),
    term("goal", &["common goal", "own goal", "but", "meta", "هدف", "الهدف"]),
    term("governance-rule", &["règle de gouvernance", "regla de gobernanza", "قاعدة الحوكمة"]),
    term("code-of-conduct", &["code de conduite", "código de conducta", "مدونة السلوك"]),
    term("proposal", &["proposition", "propuesta", "مقترح", "المقترح"]),
    term("position", &["posición", "موقف", "الموقف"]),
    term("objection", &["concern", "réserve", "objeción", "اعتراض", "الاعتراض"]),
    term("stand-aside", &["s'écarter", "hacerse a un lado", "تنح", "التنحي"]),
    term("block", &["blocage", "bloqueo", "عرقلة", "منع"]),
    term("abstention", &["recusal", "silence", "abstain", "abstención", "امتناع", "الامتناع"]),
    term("quorum", &["quórum", "نصاب", "النصاب"]),
    term("dissent", &["dissent statement", "désaccord", "disenso", "رأي مخالف"]),
    term("outcome", &["résultat", "resultado", "خلاصة", "الخلاصة"]),
    term("review", &["review date", "sunset", "revue", "revisión", "مراجعة", "المراجعة"]),
    term("input", &["answer", "contribution", "aporte", "إسهام", "الإسهام"]),
    term("indicator", &["baseline", "target", "reading", "indicateur", "indicador", "مؤشر", "المؤشر"]),
    term("checkin", &["check-in", "check in", "pulse", "scorecard", "point d'étape", "chequeo", "استطلاع"]),
    term("value-checklist", &["liste des apports", "balance de valor", "حصيلة الشراكة"]),
    term("cooperation-rent", &["rent", "rente de coopération", "renta de cooperación", "عائد التعاون"]),
    term("practice", &["community of practice", "communauté de pratique", "comunidad de práctica", "جماعة الممارسة"]),
];

/// Methods by the names that the glossary and people give them.
pub static METHODS: [(Method, &[&str]); 8] = [
    (Method::Consent, &["consentement", "consentimiento", "قبول", "القبول"]),
    (Method::Consensus, &["consenso", "توافق", "التوافق"]),
    (Method::Majority, &["simple majority", "majorité", "mayoría", "أغلبية", "الأغلبية"]),
    (Method::TwoThirds, &["deux tiers", "dos tercios", "الثلثان", "ثلثان"]),
    (Method::DoubleMajority, &["sector double majority", "double majorité", "doble mayoría", "أغلبية مزدوجة"]),
    (Method::DoubleMajorityAll, &["double majorité de tous", "doble mayoría de todos", "أغلبية مزدوجة للجميع"]),
    (Method::Gradients, &["gradients of agreement", "degrés d'accord", "grados de acuerdo", "درجات الاتفاق"]),
    (Method::Advice, &["advice process", "avis", "consejo", "مشورة", "المشورة"]),
];

/// Sectors (`method.md` 3.1) by what they are called besides their word.
pub static SECTORS: [(KnownSector, &[&str]); 9] = [
    (KnownSector::Public, &["government", "secteur public", "público", "القطاع العام", "حكومة"]),
    (KnownSector::Private, &["business", "secteur privé", "privé", "privado", "القطاع الخاص"]),
    (KnownSector::CivilSociety, &["ngo", "ngos", "société civile", "sociedad civil", "المجتمع المدني"]),
    (KnownSector::Academia, &["science", "research", "recherche", "ciencia", "الأوساط العلمية", "علم"]),
    (KnownSector::Donors, &["funders", "bailleurs", "donantes", "المانحون", "مانحون"]),
    (KnownSector::Media, &["press", "médias", "medios", "الإعلام", "إعلام"]),
    (KnownSector::Communities, &["community", "communautés", "comunidades", "المجتمعات المحلية"]),
    (KnownSector::Technical, &["technique", "técnico", "الجهات التقنية"]),
    (KnownSector::International, &["internacional", "الجهات الدولية"]),
];
