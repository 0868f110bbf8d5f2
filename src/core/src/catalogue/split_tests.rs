//! What lines people type, and how they are cut.

use rstest::rstest;

use super::*;

fn argv(line: &str) -> Vec<String> {
    split(line).unwrap_or_else(|refusal| panic!("{line}: {refusal:?}")).argv
}

fn refused(line: &str) -> String {
    split(line).expect_err(line).lines[0].key.to_string()
}

#[rstest]
// The catalogue's own shapes.
#[case("vote D1 consent", &["vote", "--", "D1", "consent"])]
#[case("vote D1 consent my reason here", &["vote", "--", "D1", "consent", "my reason here"])]
#[case("vote d-1 stand aside we lack a mandate --for KIB", &["vote", "--for=KIB", "--", "d-1", "stand aside ", "we lack a mandate"])]
#[case("vote D1 en contra", &["vote", "--", "D1", "en contra"])]
#[case("vote D1 block: outside our mandate --ground mandate", &["vote", "--ground=mandate", "--", "D1", "block", "outside our mandate"])]
#[case("decision withdraw D1 some reason", &["decision", "withdraw", "--", "D1", "some reason"])]
#[case("remind edit R1 new text --when 7d", &["remind", "edit", "--when=7d", "--", "R1", "new text"])]
#[case("poll answer F1 2 3 --comment some words", &["poll", "answer", "--comment=some words", "--", "F1", "2", "3"])]
#[case("poll answer F1 2, ٣", &["poll", "answer", "--", "F1", "2", "3"])]
#[case("poll answer F1 \"Next Monday\" Friday", &["poll", "answer", "--", "F1", "Next Monday", "Friday"])]
#[case("stakeholder update Basin Authority --motivation less silt", &["stakeholder", "update", "--motivation=less silt", "--", "Basin Authority"])]
#[case("stakeholder update --motivation less silt", &["stakeholder", "update", "--motivation=less silt", "--"])]
#[case("partnership set name Upper Sarala", &["partnership", "set", "--", "name", "Upper Sarala"])]
#[case("partnership set quiet hours 21:00-07:00", &["partnership", "set", "--", "quiet-hours", "21:00-07:00"])]
#[case("partnership start Upper Sarala Watershed --code SARALA", &["partnership", "start", "--code=SARALA", "--", "Upper Sarala Watershed"])]
#[case("poll ask Which day? --options \"A; B; C\"", &["poll", "ask", "--options=A; B; C", "--", "Which day?"])]
#[case("poll ask Which day? --options A; B; C --multiple", &["poll", "ask", "--options=A; B; C", "--multiple", "--", "Which day?"])]
#[case("stakeholder add KIB --sector public --alternate Beth, Winnie --status active", &["stakeholder", "add", "--sector=public", "--alternate=Beth, Winnie", "--status=active", "--", "KIB"])]
#[case("stakeholder add KIB --sector civil society --alternate \"Beth\", \"Winnie\"", &["stakeholder", "add", "--sector=civil-society", "--alternate=Beth, Winnie", "--", "KIB"])]
#[case("stakeholder hand over @w", &["stakeholder", "hand-over", "--", "@w"])]
#[case("remind snooze R1 3 months", &["remind", "snooze", "--", "R1", "3 months"])]
#[case("remind add tea --every weekly on monday --to coordinators", &["remind", "add", "--every=weekly on monday", "--to=coordinators", "--", "tea"])]
#[case("remind add tea --every \"0 9 * * MON\"", &["remind", "add", "--every=0 9 * * MON", "--", "tea"])]
// Prefixes, case, spellings.
#[case("/VOTE D1 Consent", &["vote", "--", "D1", "consent"])]
#[case("! status", &["status", "--"])]
#[case("propose Trees --METHOD Two_Thirds", &["propose", "--method=two-thirds", "--", "Trees"])]
#[case("propose Trees --method two thirds", &["propose", "--method=two-thirds", "--", "Trees"])]
#[case("propose Trees --closes=7d --kind=activity", &["propose", "--closes=7d", "--kind=activity", "--", "Trees"])]
#[case("propose Trees --closes=in 7 days --kind activity", &["propose", "--closes=in 7 days", "--kind=activity", "--", "Trees"])]
#[case("stakeholder update --mandate_until 7d", &["stakeholder", "update", "--mandate-until=7d", "--"])]
// Quotes, dashes.
#[case("propose \"Plant trees --closes never\" --closes 7d", &["propose", "--closes=7d", "--", "Plant trees --closes never"])]
#[case("propose --closes 7d \"Plant trees\"", &["propose", "--closes=7d", "--", "Plant trees"])]
#[case("propose --kind activity Plant trees", &["propose", "--kind=activity", "--", "Plant trees"])]
#[case("propose --text \"All of it\" Plant trees", &["propose", "--text=All of it", "--", "Plant trees"])]
#[case("vote D1 objection --for KIB \"too dear\"", &["vote", "--for=KIB", "--", "D1", "objection", "too dear"])]
#[case("propose The \"Green Valley\" plan", &["propose", "--", "The \"Green Valley\" plan"])]
#[case("propose “Plant trees” —closes 7d", &["propose", "--closes=7d", "--", "Plant trees"])]
#[case("propose « Plant trees » –closes 7d", &["propose", "--closes=7d", "--", "Plant trees"])]
#[case("propose „Plant trees“ --text=“All of it”", &["propose", "--text=All of it", "--", "Plant trees"])]
#[case("propose Trees — many of them", &["propose", "--", "Trees — many of them"])]
#[case("propose Trees —lots of them", &["propose", "--", "Trees —lots of them"])]
#[case("propose A 5\" pipe", &["propose", "--", "A 5\" pipe"])]
#[case("propose \"A 5\"x pipe\"", &["propose", "--", "A 5\"x pipe"])]
#[case("propose L'eau d'abord", &["propose", "--", "L'eau d'abord"])]
#[case("vote D1 objection we don't know", &["vote", "--", "D1", "objection", "we don't know"])]
#[case("vote D1 objection costs -5 or --maybe more", &["vote", "--", "D1", "objection", "costs -5 or --maybe more"])]
#[case("stakeholder update --concern \"\"", &["stakeholder", "update", "--concern=", "--"])]
#[case("propose Line one\nline two --text First.\n\nSecond.", &["propose", "--text=First.\n\nSecond.", "--", "Line one\nline two"])]
// Other scripts.
#[case("vote D١٢ en contra", &["vote", "--", "D12", "en contra"])]
#[case("vote \u{2068}D1\u{2069} اعتراض لأن الماء قليل", &["vote", "--", "D1", "اعتراض ", "لأن الماء قليل"])]
#[case("log --limit ٢٠", &["log", "--limit=20", "--"])]
#[case("propose غرس الأشجار --closes 7d", &["propose", "--closes=7d", "--", "غرس الأشجار"])]
// Help by the reflex of a terminal.
#[case("vote --help", &["help", "--", "vote"])]
fn a_line_is_cut_as_its_writer_meant(#[case] line: &str, #[case] expected: &[&str]) {
    assert_eq!(argv(line), expected);
}

#[rstest]
#[case("", "refusal-empty")]
#[case("  / ", "refusal-empty")]
#[case("decison list", "refusal-unknown-command")]
#[case("\"vote\" D1", "refusal-unknown-command")]
#[case("decision", "refusal-missing-verb")]
#[case("decision lits", "refusal-unknown-verb")]
#[case("partnership coordinator", "refusal-missing-verb")]
#[case("status --fro coordinator", "refusal-unknown-option")]
#[case("status --closes 7d", "refusal-unknown-option")]
#[case("propose Plant trees --close 7d", "refusal-unknown-option")]
#[case("propose Plant trees --limit 7", "refusal-unknown-option")]
#[case("propose --foo Plant trees", "refusal-unknown-option")]
#[case("propose Trees --closes 7d --foo", "refusal-unknown-option")]
#[case("propose Trees --closes 7d --closes 8d", "refusal-option-twice")]
#[case("propose Trees --closes", "refusal-option-needs-value")]
#[case("propose Trees --closes --kind activity", "refusal-option-needs-value")]
#[case("propose Trees --closes \"\"", "refusal-option-needs-value")]
#[case("poll ask Which? --options A; B --multiple=yes", "refusal-option-takes-no-value")]
#[case("propose \"Plant trees", "refusal-quote-open")]
#[case("vote D1 objection the \"new plan", "refusal-quote-open")]
#[case("status now", "refusal-extra-words")]
#[case("propose Trees --kind activity on the slope", "refusal-extra-words")]
fn a_slip_is_refused_with_its_reason(#[case] line: &str, #[case] key: &str) {
    assert_eq!(refused(line), key);
}

#[test]
fn a_text_may_have_four_thousand_characters() {
    assert_eq!(argv(&format!("propose {}", "ä".repeat(4_000))).len(), 3);
    assert_eq!(refused(&format!("propose {}", "ä".repeat(4_001))), "refusal-argument-too-long");
}
