<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ics::AreaAccount</name>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n council</numerusform>
            <numerusform>%n councils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NHS trust(s)</source>
        <translation>
            <numerusform>%n NHS trust</numerusform>
            <numerusform>%n NHS trusts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n primary care network(s)</source>
        <translation>
            <numerusform>%n primary care network</numerusform>
            <numerusform>%n primary care networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GP practice(s)</source>
        <translation>
            <numerusform>%n GP practice</numerusform>
            <numerusform>%n GP practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n district council(s) below a county</source>
        <translation>
            <numerusform>%n district council below a county</numerusform>
            <numerusform>%n district councils below a county</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>%n hospital</numerusform>
            <numerusform>%n hospitals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n practice(s) make up the network.</source>
        <translation>
            <numerusform>Its %n practice makes up the network.</numerusform>
            <numerusform>Its %n practices make up the network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people (census 2021) in %n small area(s).</source>
        <translation>
            <numerusform>%1 people (census 2021) in %n small area.</numerusform>
            <numerusform>%1 people (census 2021) in %n small areas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::AreaComparison</name>
    <message numerus="yes">
        <source>highest of %n</source>
        <translation>
            <numerusform>highest of %n</numerusform>
            <numerusform>highest of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lowest of %n</source>
        <translation>
            <numerusform>lowest of %n</numerusform>
            <numerusform>lowest of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::BeforeAfterCard</name>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n council</numerusform>
            <numerusform>%n councils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partnership: at least %n member(s) by law</source>
        <translation>
            <numerusform>Partnership: at least %n member by law</numerusform>
            <numerusform>Partnership: at least %n members by law</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::BoardComposition</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NHS trust(s) recorded here</source>
        <translation>
            <numerusform>%n NHS trust recorded here</numerusform>
            <numerusform>%n NHS trusts recorded here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GP practice(s) here</source>
        <translation>
            <numerusform>%n GP practice here</numerusform>
            <numerusform>%n GP practices here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n council(s) here</source>
        <translation>
            <numerusform>%n council here</numerusform>
            <numerusform>%n councils here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>at least %n</numerusform>
            <numerusform>at least %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n, among them the partner members</source>
        <translation>
            <numerusform>at least %n, among them the partner members</numerusform>
            <numerusform>at least %n, among them the partner members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The joint committee of the ICB and the councils that writes the strategy. By law it has at least %n member(s) here: one from the ICB and one from each responsible council.</source>
        <translation>
            <numerusform>The joint committee of the ICB and the councils that writes the strategy. By law it has at least %n member here: one from the ICB and one from each responsible council.</numerusform>
            <numerusform>The joint committee of the ICB and the councils that writes the strategy. By law it has at least %n members here: one from the ICB and one from each responsible council.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::BoardsPage</name>
    <message numerus="yes">
        <source>%1 lies in %n systems; this one has most of its people.</source>
        <translation>
            <numerusform>%1 lies in %n system; this one has most of its people.</numerusform>
            <numerusform>%1 lies in %n systems; this one has most of its people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Commands</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than the first one, so what was added stands further right; the first is on line %1.</source>
        <translation>
            <numerusform>%Ln row has more fields than the first one, so what was added stands further right; it is on line %1.</numerusform>
            <numerusform>%Ln rows have more fields than the first one, so what was added stands further right; the first is on line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks in REPORT.md</source>
        <translation>
            <numerusform>… and %n more remark in REPORT.md</numerusform>
            <numerusform>… and %n more remarks in REPORT.md</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them all</source>
        <translation>
            <numerusform>… and %n more; --json lists them all</numerusform>
            <numerusform>… and %n more; --json lists them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tour “%1” can be used: %n step(s).</source>
        <translation>
            <numerusform>The tour “%1” can be used: %n step.</numerusform>
            <numerusform>The tour “%1” can be used: %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::ComparisonMaps</name>
    <message numerus="yes">
        <source>%Ln small areas</source>
        <translation>
            <numerusform>%Ln small area</numerusform>
            <numerusform>%Ln small areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::ExerciseAccount</name>
    <message numerus="yes">
        <source>It lies in %n piece(s) that do not touch.</source>
        <translation>
            <numerusform>It lies in %n piece.</numerusform>
            <numerusform>It lies in %n pieces that do not touch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::ExerciseStage</name>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::FactCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n as a list</source>
        <translation>
            <numerusform>Show %n as a list</numerusform>
            <numerusform>Show all %n as a list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Finder</name>
    <message numerus="yes">
        <source>Many things match “%1”; these are the best %n.</source>
        <translation>
            <numerusform>Many things match “%1”; these are the best %n.</numerusform>
            <numerusform>Many things match “%1”; these are the best %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things match “%1”.</source>
        <translation>
            <numerusform>%n thing matches “%1”.</numerusform>
            <numerusform>%n things match “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing on record is called “%1”. %n names are spelt like it.</source>
        <translation>
            <numerusform>Nothing on record is called “%1”. %n name is spelt like it.</numerusform>
            <numerusform>Nothing on record is called “%1”. %n names are spelt like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::LearnHere</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GP practice(s)</source>
        <translation>
            <numerusform>%Ln GP practice</numerusform>
            <numerusform>%Ln GP practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NHS trust(s)</source>
        <translation>
            <numerusform>%Ln NHS trust</numerusform>
            <numerusform>%Ln NHS trusts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Legend</name>
    <message numerus="yes">
        <source>%1, %n class(es)</source>
        <translation>
            <numerusform>%1, %n class</numerusform>
            <numerusform>%1, %n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::LegendKey</name>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>%1: %n area</numerusform>
            <numerusform>%1: %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::LegendRowButton</name>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>%1: %n area</numerusform>
            <numerusform>%1: %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Level</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NHS regions</source>
        <translation>
            <numerusform>%n NHS region</numerusform>
            <numerusform>%n NHS regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhoods</source>
        <translation>
            <numerusform>%n neighbourhood</numerusform>
            <numerusform>%n neighbourhoods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n councils</source>
        <translation>
            <numerusform>%n council</numerusform>
            <numerusform>%n councils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local authority districts</source>
        <translation>
            <numerusform>%n local authority district</numerusform>
            <numerusform>%n local authority districts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-ICB locations</source>
        <translation>
            <numerusform>%n sub-ICB location</numerusform>
            <numerusform>%n sub-ICB locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small areas</source>
        <translation>
            <numerusform>%n small area</numerusform>
            <numerusform>%n small areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::MapPane</name>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) without a circle have none.</source>
        <translation>
            <numerusform>%n area without a circle has none.</numerusform>
            <numerusform>%n areas without a circle have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (Spearman rank correlation %2, %n area(s)). It does not say that one causes the other.</source>
        <extracomment>%1 a sentence on how two indicators go together, %2 a number from −1 to 1</extracomment>
        <translation>
            <numerusform>%1 (Spearman rank correlation %2, %n area). It does not say that one causes the other.</numerusform>
            <numerusform>%1 (Spearman rank correlation %2, %n areas). It does not say that one causes the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::MapWidget</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::MatchDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln row so far</numerusform>
            <numerusform>%Ln rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written.</source>
        <translation>
            <numerusform>%Ln row written.</numerusform>
            <numerusform>%Ln rows written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than the first one, so what was added stands further right.</source>
        <translation>
            <numerusform>%Ln row has more fields than the first one, so what was added stands further right.</numerusform>
            <numerusform>%Ln rows have more fields than the first one, so what was added stands further right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::MethodCard</name>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>%1: %n area</numerusform>
            <numerusform>%1: %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::OwnPlaces</name>
    <message numerus="yes">
        <source>the name of the place has more than %n letters.</source>
        <translation>
            <numerusform>the name of the place has more than %n letter.</numerusform>
            <numerusform>the name of the place has more than %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small area(s) of “%1” are already in an area of the same kind, and stay there.</source>
        <translation>
            <numerusform>%n small area of “%1” is already in an area of the same kind, and stays there.</numerusform>
            <numerusform>%n small areas of “%1” are already in an area of the same kind, and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>%Ln used</numerusform>
            <numerusform>%Ln used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln small area(s) (LSOAs).</source>
        <translation>
            <numerusform>with %Ln small area (LSOAs).</numerusform>
            <numerusform>with %Ln small areas (LSOAs).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other small area(s) stay in the places that councils make within systems.</source>
        <translation>
            <numerusform>%Ln other small area stays in the places that councils make within systems.</numerusform>
            <numerusform>%Ln other small areas stay in the places that councils make within systems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::PlacesDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look at in the file:</source>
        <translation>
            <numerusform>%n thing to look at in the file:</numerusform>
            <numerusform>%n things to look at in the file:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Postcode</name>
    <message numerus="yes">
        <source>%Ln live postcodes begin with %1.</source>
        <translation>
            <numerusform>%Ln live postcode begins with %1.</numerusform>
            <numerusform>%Ln live postcodes begin with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No live postcode begins with %1, but %Ln that are no longer in use do.</source>
        <translation>
            <numerusform>No live postcode begins with %1, but %Ln that is no longer in use does.</numerusform>
            <numerusform>No live postcode begins with %1, but %Ln that are no longer in use do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rest lie in %n more systems.</source>
        <translation>
            <numerusform>The rest lie in %n more system.</numerusform>
            <numerusform>The rest lie in %n more systems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::PresenterTools</name>
    <message numerus="yes">
        <source>%n number(s) on the map</source>
        <translation>
            <numerusform>%n number on the map</numerusform>
            <numerusform>%n numbers on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Quiz</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::SeatChart</name>
    <message numerus="yes">
        <source>%n seat(s) and roles. Arrow keys step through them.</source>
        <translation>
            <numerusform>%n seat or role. Arrow keys step through them.</numerusform>
            <numerusform>%n seats and roles. Arrow keys step through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::SimilarAreas</name>
    <message numerus="yes">
        <source>Nearest of the other %1 of the edition of %2 in %n indicator(s), each in standard deviations of that level: 0 would be no difference at all.</source>
        <translation>
            <numerusform>Nearest of the other %1 of the edition of %2 in %n indicator, in standard deviations of that level: 0 would be no difference at all.</numerusform>
            <numerusform>Nearest of the other %1 of the edition of %2 in %n indicators, each in standard deviations of that level: 0 would be no difference at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack(s) some of the figures and is compared in the others, if in half of them at least.</source>
        <translation>
            <numerusform>%n of them lacks some of the figures and is compared in the others, if in half of them at least.</numerusform>
            <numerusform>%n of them lack some of the figures and are compared in the others, if in half of them at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::SimilarModel</name>
    <message numerus="yes">
        <source>%1 standard deviations, from %n indicator(s)</source>
        <translation>
            <numerusform>%1 standard deviations, from %n indicator</numerusform>
            <numerusform>%1 standard deviations, from %n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::TourDialog</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::TreePane</name>
    <message numerus="yes">
        <source>%n area(s) of one class</source>
        <translation>
            <numerusform>%n area of one class</numerusform>
            <numerusform>%n areas of one class</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::WhereAmI</name>
    <message numerus="yes">
        <source>No position has come within %n seconds. Indoors this can take longer; you can try again.</source>
        <translation>
            <numerusform>No position has come within %n second. Indoors this can take longer; you can try again.</numerusform>
            <numerusform>No position has come within %n seconds. Indoors this can take longer; you can try again.</numerusform>
        </translation>
    </message>
</context>
</TS>
