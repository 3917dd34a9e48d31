<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Postcode</name>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ynys Ascension</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Tiriogaeth Brydeinig Cefnfor India</translation>
    </message>
    <message>
        <source>British Antarctic Territory</source>
        <translation>Tiriogaeth Brydeinig yr Antarctig</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Ynysoedd y Falkland</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Ynysoedd Cayman</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Ynysoedd Pitcairn</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>De Georgia ac Ynysoedd Sandwich y De</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Saint Helena</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Ynysoedd Turks a Caicos</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Ynysoedd Gwyryf Prydain</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Enw&apos;r ffeil:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Math o ffeil:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Y ffolder uwchben</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i&apos;r ffolder uwchben</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Dangos fel rhestr</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Dangos y manylion</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bod eisoes.
Ydych chi am ei ddisodli?</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ail&amp;wneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Dangos y manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio&apos;r manylion...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw&apos;r cyfan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i&apos;r &amp;cyfan</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;a i&apos;r cyfan</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Rhoi&apos;r gorau iddi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ailgeisio</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Peidio â chadw</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ail&amp;wneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo cyfeiriad y &amp;ddolen</translation>
    </message>
</context>
<context>
    <name>ics::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Match a list…</source>
        <translation>&amp;Paru rhestr…</translation>
    </message>
    <message>
        <source>&amp;Save the map as a picture…</source>
        <translation>&amp;Cadw’r map fel llun…</translation>
    </message>
    <message>
        <source>&amp;Copy the map as a picture</source>
        <translation>C&amp;opïo’r map fel llun</translation>
    </message>
    <message>
        <source>Save the &amp;table as CSV…</source>
        <translation>Cadw’r &amp;tabl fel CSV…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chwilio</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>&amp;Ble ydw i?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ym&amp;laen</translation>
    </message>
    <message>
        <source>&amp;Up to the containing area</source>
        <translation>&amp;I fyny i’r ardal sy’n ei chynnwys</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Cwareli</translation>
    </message>
    <message>
        <source>Go to the &amp;tree</source>
        <translation>Mynd i’r &amp;goeden</translation>
    </message>
    <message>
        <source>Go to the &amp;map</source>
        <translation>Mynd i’r &amp;map</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>Mynd i’r ma&amp;nylion</translation>
    </message>
    <message>
        <source>Go to the ta&amp;ble</source>
        <translation>Mynd i’r ta&amp;bl</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>C&amp;warel nesaf</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>&amp;Hidlo’r goeden</translation>
    </message>
    <message>
        <source>&amp;Show the tree</source>
        <translation>&amp;Dangos y goeden</translation>
    </message>
    <message>
        <source>S&amp;how the details</source>
        <translation>Dangos y m&amp;anylion</translation>
    </message>
    <message>
        <source>Table &amp;instead of the tree</source>
        <translation>&amp;Tabl yn lle’r goeden</translation>
    </message>
    <message>
        <source>&amp;Group by NHS region</source>
        <translation>Grw&amp;pio yn ôl rhanbarth GIG</translation>
    </message>
    <message>
        <source>&amp;Copy the details as text</source>
        <translation>&amp;Copïo’r manylion fel testun</translation>
    </message>
    <message>
        <source>&amp;Who sits here</source>
        <translation>Pwy &amp;sydd â sedd yma</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;ymharu</translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation>&amp;Pinio i’w chymharu</translation>
    </message>
    <message>
        <source>&amp;Compare areas</source>
        <translation>&amp;Cymharu ardaloedd</translation>
    </message>
    <message>
        <source>&amp;Areas like this one…</source>
        <translation>&amp;Ardaloedd tebyg i hon…</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ma&amp;p</translation>
    </message>
    <message>
        <source>Show all of &amp;England</source>
        <translation>Dangos Lloegr &amp;gyfan</translation>
    </message>
    <message>
        <source>Fit the &amp;selected area</source>
        <translation>Ffitio’r ardal a &amp;ddewiswyd</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Chwyddo i &amp;mewn</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Chwyddo &amp;allan</translation>
    </message>
    <message>
        <source>&amp;Layers…</source>
        <translation>&amp;Haenau…</translation>
    </message>
    <message>
        <source>Compare &amp;methods…</source>
        <translation>&amp;Cymharu dulliau…</translation>
    </message>
    <message>
        <source>&amp;Hexagons of equal size</source>
        <translation>H&amp;ecsagonau o’r un maint</translation>
    </message>
    <message>
        <source>What a &amp;place is…</source>
        <translation>Beth yw &amp;lle…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Tudalennau</translation>
    </message>
    <message>
        <source>What &amp;changed</source>
        <translation>Beth &amp;newidiodd</translation>
    </message>
    <message>
        <source>&amp;Timeline of the reforms</source>
        <translation>&amp;Llinell amser y diwygiadau</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Lliwiau’r &amp;cyfrifiadur</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>Text lar&amp;ger</source>
        <translation>Testun m&amp;wy</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>Testun &amp;llai</translation>
    </message>
    <message>
        <source>Text at &amp;normal size</source>
        <translation>Testun maint &amp;arferol</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Lleihau &amp;symudiad</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Sg&amp;rin lawn</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;cyfrifiadur</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Cymort&amp;h</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Dysgu</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Bysellau</translation>
    </message>
    <message>
        <source>&amp;About ICS Explorer</source>
        <translation>&amp;Ynghylch ICS Explorer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Earlier &amp;year of the figures</source>
        <translation>&amp;Blwyddyn gynharach y ffigurau</translation>
    </message>
    <message>
        <source>&amp;Later year of the figures</source>
        <translation>Bl&amp;wyddyn ddiweddarach y ffigurau</translation>
    </message>
    <message>
        <source>T&amp;each</source>
        <translation>&amp;Addysgu</translation>
    </message>
    <message>
        <source>Guided &amp;tours</source>
        <translation>&amp;Teithiau tywys</translation>
    </message>
    <message>
        <source>&amp;Quiz</source>
        <translation>&amp;Cwis</translation>
    </message>
    <message>
        <source>&amp;Exercise: redraw the systems</source>
        <translation>&amp;Ymarfer: ail-lunio’r systemau</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Modd cyflwyno</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>Yma&amp;rfer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Move the place to…</source>
        <translation>&amp;Symud y lle i…</translation>
    </message>
    <message>
        <source>Mer&amp;ge the system with…</source>
        <translation>&amp;Uno’r system â…</translation>
    </message>
    <message>
        <source>Make the &amp;place a system…</source>
        <translation>Troi’r &amp;lle’n system…</translation>
    </message>
    <message>
        <source>Re&amp;name the system…</source>
        <translation>Ail&amp;enwi’r system…</translation>
    </message>
    <message>
        <source>&amp;Open an exercise…</source>
        <translation>Ag&amp;or ymarfer…</translation>
    </message>
    <message>
        <source>&amp;Save the exercise…</source>
        <translation>&amp;Cadw’r ymarfer…</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>Dechrau e&amp;to</translation>
    </message>
    <message>
        <source>Show the pane&amp;l of the exercise</source>
        <translation>Dangos &amp;panel yr ymarfer</translation>
    </message>
    <message>
        <source>&amp;Leave the exercise</source>
        <translation>&amp;Gadael yr ymarfer</translation>
    </message>
    <message>
        <source>E&amp;xplain the terms here</source>
        <translation>&amp;Esbonio’r termau yma</translation>
    </message>
</context>
<context>
    <name>ics::AnnotationPanel</name>
    <message>
        <source>Numbers on the map</source>
        <translation>Rhifau ar y map</translation>
    </message>
</context>
<context>
    <name>ics::Annotations</name>
    <message>
        <source>Number %1</source>
        <extracomment>a number on the map and what is written beside it</extracomment>
        <translation>Rhif %1</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation>Rhif %1: %2</translation>
    </message>
</context>
<context>
    <name>ics::AnswerStrip</name>
    <message>
        <source>Which is your GP practice?</source>
        <translation>Pa un yw eich practis meddyg teulu?</translation>
    </message>
    <message>
        <source>Copy this answer as text</source>
        <translation>Copïo’r ateb hwn fel testun</translation>
    </message>
    <message>
        <source>Close this answer</source>
        <translation>Cau’r ateb hwn</translation>
    </message>
    <message>
        <source>Your neighbourhood is the network of the practice where you are registered</source>
        <translation>Eich cymdogaeth yw rhwydwaith y practis lle rydych wedi cofrestru</translation>
    </message>
    <message>
        <source>Answer for %1</source>
        <translation>Ateb ar gyfer %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 the level, %2 the name and %3 the code of an area</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1, by your practice</source>
        <translation>%1, yn ôl eich practis</translation>
    </message>
    <message>
        <source>%1, modelled</source>
        <translation>%1, wedi’i modelu</translation>
    </message>
    <message>
        <source>Go to this %1</source>
        <translation>Mynd i’r ardal hon: %1</translation>
    </message>
    <message>
        <source>%1: none recorded here</source>
        <translation>%1: dim wedi’i gofnodi yma</translation>
    </message>
    <message>
        <source>By your practice: %1</source>
        <translation>Yn ôl eich practis: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Dangos llai</translation>
    </message>
</context>
<context>
    <name>ics::AreaAccount</name>
    <message>
        <source>Over a quarter of this network&apos;s patients are registered with an online practice and may live anywhere, so its area on the map means little.</source>
        <translation>Mae dros chwarter cleifion y rhwydwaith hwn wedi cofrestru â phractis ar-lein a gallant fyw yn unrhyw le, felly nid yw ei ardal ar y map yn golygu llawer.</translation>
    </message>
    <message>
        <source>Over a quarter of this network&apos;s patients are with a university practice; where they live is not typical of the area around it.</source>
        <translation>Mae dros chwarter cleifion y rhwydwaith hwn wedi cofrestru â phractis prifysgol; nid yw’r mannau lle maent yn byw yn nodweddiadol o’r ardal o’i gwmpas.</translation>
    </message>
    <message>
        <source>This network shares a building with another one, so where one area ends and the other begins is a guess.</source>
        <translation>Mae’r rhwydwaith hwn yn rhannu adeilad â rhwydwaith arall, felly dyfalu yw dweud lle mae’r naill ardal yn gorffen a’r llall yn dechrau.</translation>
    </message>
    <message>
        <source>All its practices are in one building, so the shape of its area is uncertain.</source>
        <translation>Mae ei bractisau i gyd mewn un adeilad, felly mae siâp ei ardal yn ansicr.</translation>
    </message>
    <message>
        <source>All its practices are in one town, but many of the people counted to it live more than 5 km away.</source>
        <translation>Mae ei bractisau i gyd mewn un dref, ond mae llawer o’r bobl a gyfrifir yn rhan ohono’n byw dros 5 km i ffwrdd.</translation>
    </message>
    <message>
        <source>Most of its patients are with practices that stand outside the modelled area.</source>
        <translation>Mae’r rhan fwyaf o’i gleifion wedi cofrestru â phractisau sydd y tu allan i’r ardal a fodelwyd.</translation>
    </message>
    <message>
        <source>Some of its practices stand in another system.</source>
        <translation>Mae rhai o’i bractisau mewn system arall.</translation>
    </message>
    <message>
        <source>Its practices stand in more than one place, but its area is drawn inside only one.</source>
        <translation>Mae ei bractisau mewn mwy nag un lle, ond mewn un yn unig y mae ei ardal wedi’i llunio.</translation>
    </message>
    <message>
        <source>Many people counted to it live far from any of its practices.</source>
        <translation>Mae llawer o’r bobl a gyfrifir yn rhan ohono’n byw ymhell o bob un o’i bractisau.</translation>
    </message>
    <message>
        <source>Its area is in pieces, such as islands, that do not touch.</source>
        <translation>Mae ei ardal mewn darnau, megis ynysoedd, nad ydynt yn cyffwrdd â’i gilydd.</translation>
    </message>
    <message>
        <source>The people in the modelled area differ from its share of patients by more than 5 %.</source>
        <translation>Mae nifer y bobl yn yr ardal a fodelwyd dros 5 % yn wahanol i’w gyfran o gleifion.</translation>
    </message>
    <message>
        <source>How many patients it has is not recorded; the size of its area is estimated.</source>
        <translation>Nid yw nifer ei gleifion wedi’i gofnodi; amcangyfrif yw maint ei ardal.</translation>
    </message>
    <message>
        <source>Its area crosses the border of its place: it was modelled within the places that councils make, and is listed under the place with most of its people.</source>
        <translation>Mae ei ardal yn croesi ffin ei le: cafodd ei modelu o fewn y lleoedd y mae cynghorau’n eu ffurfio, ac fe’i rhestrir o dan y lle sydd â’r rhan fwyaf o’i bobl.</translation>
    </message>
    <message>
        <source>No practice with a known position is recorded for it.</source>
        <translation>Nid oes practis â lleoliad hysbys wedi’i gofnodi ar ei gyfer.</translation>
    </message>
    <message>
        <source>No area could be modelled for it.</source>
        <translation>Nid oedd modd modelu ardal ar ei gyfer.</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Olynwyd gan</translation>
    </message>
    <message>
        <source>Formerly in</source>
        <translation>Gynt yn</translation>
    </message>
    <message numerus="yes">
        <source>%1 people (census 2021) in %n small area(s).</source>
        <translation>
            <numerusform>%1 o bobl (Cyfrifiad 2021) mewn %n o ardaloedd bach.</numerusform>
            <numerusform>%1 o bobl (Cyfrifiad 2021) mewn %n ardal fach.</numerusform>
            <numerusform>%1 o bobl (Cyfrifiad 2021) mewn %n o ardaloedd bach.</numerusform>
            <numerusform>%1 o bobl (Cyfrifiad 2021) mewn %n o ardaloedd bach.</numerusform>
            <numerusform>%1 o bobl (Cyfrifiad 2021) mewn %n o ardaloedd bach.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed on %1</source>
        <extracomment>%1 a date: 1 April 2026</extracomment>
        <translation>Beth newidiodd ar %1</translation>
    </message>
    <message>
        <source>Authority: %1.</source>
        <translation>Awdurdod cyfreithiol: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Tystiolaeth: %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 &quot;at least 1&quot;, %2 &quot;12 NHS trusts recorded here&quot;</extracomment>
        <translation>%1, o blith %2</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Dangosyddion</translation>
    </message>
    <message>
        <source>England: %1. Rank %2 of %3 from the highest. %4</source>
        <translation>Lloegr: %1. Safle %2 o %3 o’r uchaf. %4</translation>
    </message>
    <message>
        <source>all of it, and nothing else</source>
        <translation>y cyfan ohono, a dim byd arall</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>y cyfan ohono</translation>
    </message>
    <message>
        <source>%1 % of its people</source>
        <translation>%1 % o’i bobl</translation>
    </message>
    <message>
        <source>%1 · everyone here</source>
        <translation>%1 · pawb yma</translation>
    </message>
    <message>
        <source>%1 · %2 % of the people here</source>
        <translation>%1 · %2 % o’r bobl yma</translation>
    </message>
    <message>
        <source>%1 of its %2 small areas (LSOAs) lie here; %3 has %4.</source>
        <translation>Mae %1 o’i %2 ardal fach (LSOA) yma; mae gan %3 gyfanswm o %4.</translation>
    </message>
    <message>
        <source>type not recorded</source>
        <translation>math heb ei gofnodi</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Cynghorau</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n o gynghorau</numerusform>
            <numerusform>%n cyngor</numerusform>
            <numerusform>%n o gynghorau</numerusform>
            <numerusform>%n o gynghorau</numerusform>
            <numerusform>%n o gynghorau</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <extracomment>%1 the name of a county, %2 how much of the district lies here</extracomment>
        <translation>yn %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n district council(s) below a county</source>
        <translation>
            <numerusform>%n o gynghorau dosbarth o dan sir</numerusform>
            <numerusform>%n cyngor dosbarth o dan sir</numerusform>
            <numerusform>%n o gynghorau dosbarth o dan sir</numerusform>
            <numerusform>%n o gynghorau dosbarth o dan sir</numerusform>
            <numerusform>%n o gynghorau dosbarth o dan sir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NHS trust(s)</source>
        <translation>
            <numerusform>%n o ymddiriedolaethau GIG</numerusform>
            <numerusform>%n ymddiriedolaeth GIG</numerusform>
            <numerusform>%n o ymddiriedolaethau GIG</numerusform>
            <numerusform>%n o ymddiriedolaethau GIG</numerusform>
            <numerusform>%n o ymddiriedolaethau GIG</numerusform>
        </translation>
    </message>
    <message>
        <source>As recorded for this system; a trust may also work in others.</source>
        <translation>Fel y’u cofnodwyd ar gyfer y system hon; gall ymddiriedolaeth weithio mewn rhai eraill hefyd.</translation>
    </message>
    <message>
        <source>With headquarters in this area.</source>
        <translation>Â phencadlys yn yr ardal hon.</translation>
    </message>
    <message>
        <source>%1 (%2). Type derived: %3</source>
        <translation>%1 (%2). Math deilliedig: %3</translation>
    </message>
    <message>
        <source>Stands in the small area %1. Who runs it is not recorded.</source>
        <translation>Mae yn yr ardal fach %1. Nid yw’n hysbys pwy sy’n ei redeg.</translation>
    </message>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>%n o ysbytai</numerusform>
            <numerusform>%n ysbyty</numerusform>
            <numerusform>%n o ysbytai</numerusform>
            <numerusform>%n o ysbytai</numerusform>
            <numerusform>%n o ysbytai</numerusform>
        </translation>
    </message>
    <message>
        <source>By where they stood in 2022, of every kind and owner.</source>
        <translation>Yn ôl eu lleoliad yn 2022, o bob math a phob perchennog.</translation>
    </message>
    <message>
        <source>Primary care networks</source>
        <translation>Rhwydweithiau gofal sylfaenol</translation>
    </message>
    <message numerus="yes">
        <source>%n primary care network(s)</source>
        <translation>
            <numerusform>%n o rwydweithiau gofal sylfaenol</numerusform>
            <numerusform>%n rhwydwaith gofal sylfaenol</numerusform>
            <numerusform>%n o rwydweithiau gofal sylfaenol</numerusform>
            <numerusform>%n o rwydweithiau gofal sylfaenol</numerusform>
            <numerusform>%n o rwydweithiau gofal sylfaenol</numerusform>
        </translation>
    </message>
    <message>
        <source>A size that guides give for such an area, not a rule. Compared with the residents.</source>
        <translation>Maint y mae canllawiau’n ei roi ar gyfer ardal o’r fath, nid rheol. O’i gymharu â nifer y preswylwyr.</translation>
    </message>
    <message>
        <source>Population beside the documents’ ranges</source>
        <translation>Poblogaeth ochr yn ochr ag ystodau’r dogfennau</translation>
    </message>
    <message>
        <source>Residents, Census 2021</source>
        <translation>Preswylwyr, Cyfrifiad 2021</translation>
    </message>
    <message>
        <source>On practices’ lists, 2024/25</source>
        <translation>Ar restrau practisau, 2024/25</translation>
    </message>
    <message>
        <source>Patients on their lists</source>
        <translation>Cleifion ar eu rhestrau</translation>
    </message>
    <message>
        <source>Mean of 2024/25. Lists count more people than the census: some have moved away and are still listed.</source>
        <translation>Cymedr 2024/25. Mae rhestrau’n cyfrif mwy o bobl na’r cyfrifiad: mae rhai wedi symud i ffwrdd ond yn dal ar restr.</translation>
    </message>
    <message>
        <source>%1 patients</source>
        <translation>%1 o gleifion</translation>
    </message>
    <message>
        <source>%1. Code %2.</source>
        <translation>%1. Cod %2.</translation>
    </message>
    <message>
        <source>Member of %1.</source>
        <translation>Aelod o %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n GP practice(s)</source>
        <translation>
            <numerusform>%n o bractisau meddygon teulu</numerusform>
            <numerusform>%n practis meddyg teulu</numerusform>
            <numerusform>%n o bractisau meddygon teulu</numerusform>
            <numerusform>%n o bractisau meddygon teulu</numerusform>
            <numerusform>%n o bractisau meddygon teulu</numerusform>
        </translation>
    </message>
    <message>
        <source>The members of this network.</source>
        <translation>Aelodau’r rhwydwaith hwn.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 o bobl</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Cipolwg</translation>
    </message>
    <message>
        <source>Land area</source>
        <translation>Arwynebedd tir</translation>
    </message>
    <message>
        <source>Measured on the boundaries of the small areas, to the high-water mark.</source>
        <translation>Wedi’i fesur ar ffiniau’r ardaloedd bach, hyd at y marc penllanw.</translation>
    </message>
    <message>
        <source>ONS code</source>
        <translation>Cod ONS</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Cod ODS</translation>
    </message>
    <message>
        <source>Code in this application</source>
        <translation>Cod yn y rhaglen hon</translation>
    </message>
    <message>
        <source>In being since</source>
        <translation>Yn bodoli ers</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rhan o</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Yn cynnwys</translation>
    </message>
    <message>
        <source>No area of this level is recorded here.</source>
        <translation>Nid oes ardal ar y lefel hon wedi’i chofnodi yma.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of area, %2 what is taken for it: &quot;Place (sub-ICB locations)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae’n ei wneud</translation>
    </message>
    <message>
        <source>Sets the direction for all of %1, makes the changes that need its size, and looks after the money held in common.</source>
        <translation>Yn pennu’r cyfeiriad ar gyfer %1 i gyd, yn gwneud y newidiadau sydd angen y maint hwnnw, ac yn gofalu am yr arian a ddelir ar y cyd.</translation>
    </message>
    <message>
        <source>Who decides: the ICB</source>
        <translation>Pwy sy’n penderfynu: yr ICB</translation>
    </message>
    <message>
        <source>Plans NHS services, receives the national budget, and buys and monitors care.</source>
        <translation>Yn cynllunio gwasanaethau’r GIG, yn derbyn y gyllideb genedlaethol, ac yn prynu a monitro gofal.</translation>
    </message>
    <message>
        <source>Who decides: the ICP</source>
        <translation>Pwy sy’n penderfynu: yr ICP</translation>
    </message>
    <message>
        <source>Assesses what people need and writes the strategy that guides the board and the councils; jobs, housing and the environment count, too.</source>
        <translation>Yn asesu anghenion pobl ac yn ysgrifennu’r strategaeth sy’n arwain y bwrdd a’r cynghorau; mae swyddi, tai a’r amgylchedd yn cyfrif hefyd.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Heb ei bennu</translation>
    </message>
    <message>
        <source>NHS England has not fixed which task belongs to which level. It suggests specialised services here, and money for primary care further down.</source>
        <translation>Nid yw NHS England wedi pennu pa dasg sy’n perthyn i ba lefel. Mae’n awgrymu gwasanaethau arbenigol yma, ac arian ar gyfer gofal sylfaenol yn is i lawr.</translation>
    </message>
    <message>
        <source>Sources differ: who delivers</source>
        <translation>Mae’r ffynonellau’n amrywio: pwy sy’n darparu</translation>
    </message>
    <message>
        <source>The board carries out the strategy (Staffordshire, 2022); largely the providers in the neighbourhoods do (BHTA, 2023).</source>
        <translation>Y bwrdd sy’n rhoi’r strategaeth ar waith (Staffordshire, 2022); y darparwyr yn y cymdogaethau yn bennaf (BHTA, 2023).</translation>
    </message>
    <message>
        <source>Brings hospitals, councils and networks of practices together, with community hospitals and voluntary organisations, and develops care that acts before people fall ill (anticipatory care).</source>
        <translation>Yn dod ag ysbytai, cynghorau a rhwydweithiau o bractisau ynghyd, gydag ysbytai cymunedol a sefydliadau gwirfoddol, ac yn datblygu gofal sy’n gweithredu cyn i bobl fynd yn sâl (gofal rhagweledol).</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Pwy sy’n penderfynu</translation>
    </message>
    <message>
        <source>The Integrated Care Board of %2 leads tasks and budgets here as well as for the whole system.</source>
        <translation>Integrated Care Board %2 sy’n arwain tasgau a chyllidebau yma, yn ogystal ag ar gyfer y system gyfan.</translation>
    </message>
    <message>
        <source>Its borders</source>
        <translation>Ei ffiniau</translation>
    </message>
    <message>
        <source>May follow those of councils or what people feel to be one area; a town, a borough or a county.</source>
        <translation>Gallant ddilyn ffiniau cynghorau neu’r hyn y mae pobl yn ei deimlo’n un ardal; tref, bwrdeistref neu sir.</translation>
    </message>
    <message>
        <source>NHS England has not fixed which task belongs to which level.</source>
        <translation>Nid yw NHS England wedi pennu pa dasg sy’n perthyn i ba lefel.</translation>
    </message>
    <message>
        <source>Sources differ: where the ICP works</source>
        <translation>Mae’r ffynonellau’n amrywio: lle mae’r ICP yn gweithio</translation>
    </message>
    <message>
        <source>One guide puts a partnership at this level (BHTA, 2023). By law, there is one joint committee for the area of each board.</source>
        <translation>Mae un canllaw yn rhoi partneriaeth ar y lefel hon (BHTA, 2023). Yn ôl y gyfraith, mae un cyd-bwyllgor ar gyfer ardal pob bwrdd.</translation>
    </message>
    <message>
        <source>GP practices work together with community services and social care, as a primary care network.</source>
        <translation>Mae practisau meddygon teulu’n cydweithio â gwasanaethau cymunedol a gofal cymdeithasol, fel rhwydwaith gofal sylfaenol.</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>Y lefel uwch</translation>
    </message>
    <message>
        <source>%2 connects its networks with the council, community hospitals and voluntary organisations.</source>
        <translation>Mae %2 yn cysylltu ei rwydweithiau â’r cyngor, ysbytai cymunedol a sefydliadau gwirfoddol.</translation>
    </message>
    <message>
        <source>NHS England has not fixed which task belongs to which level. It suggests passing money for primary care down.</source>
        <translation>Nid yw NHS England wedi pennu pa dasg sy’n perthyn i ba lefel. Mae’n awgrymu trosglwyddo arian ar gyfer gofal sylfaenol i lawr.</translation>
    </message>
    <message>
        <source>The only one in %1.</source>
        <translation>Yr unig un yn %1.</translation>
    </message>
    <message>
        <source>One of %1 in %2.</source>
        <extracomment>%1 &quot;12 places&quot;, %2 the system</extracomment>
        <translation>Mae %1 yn %2; dyma un ohonynt.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n practice(s) make up the network.</source>
        <translation>
            <numerusform>Ei %n practis sy’n ffurfio’r rhwydwaith.</numerusform>
            <numerusform>Ei %n practis sy’n ffurfio’r rhwydwaith.</numerusform>
            <numerusform>Ei %n practis sy’n ffurfio’r rhwydwaith.</numerusform>
            <numerusform>Ei %n phractis sy’n ffurfio’r rhwydwaith.</numerusform>
            <numerusform>Ei %n practis sy’n ffurfio’r rhwydwaith.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <extracomment>%1 &quot;12 neighbourhoods&quot;</extracomment>
        <translation>Mae’n cynnwys %1.</translation>
    </message>
    <message>
        <source>In %1: %2, which join up councils, hospitals and networks, and %3 of GP practices.</source>
        <translation>Yn %1: %2, sy’n dod â chynghorau, ysbytai a rhwydweithiau ynghyd, a hefyd %3 o bractisau meddygon teulu.</translation>
    </message>
    <message>
        <source>How it is made up</source>
        <translation>Sut mae wedi’i ffurfio</translation>
    </message>
    <message>
        <source>Counted in this edition of the atlas.</source>
        <translation>Wedi’u cyfrif yn yr argraffiad hwn o’r atlas.</translation>
    </message>
    <message>
        <source>Told in this application’s own words.</source>
        <translation>Yng ngeiriau’r rhaglen hon ei hun.</translation>
    </message>
    <message>
        <source>What happens at this level</source>
        <translation>Beth sy’n digwydd ar y lefel hon</translation>
    </message>
    <message>
        <source>This area was changed in an exercise. It is not real, and nobody decided it.</source>
        <translation>Cafodd yr ardal hon ei newid mewn ymarfer. Nid yw’n un go iawn, ac nid oes neb wedi penderfynu arni.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year</comment>
        <extracomment>%1 a year, %2 the figure of that year</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Fesul blwyddyn</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last year</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>ics::AreaCommands</name>
    <message>
        <source>Pinned for comparison: press to unpin (Ctrl+D)</source>
        <translation>Wedi’i phinio i’w chymharu: pwyswch i ddad-binio (Ctrl+D)</translation>
    </message>
    <message>
        <source>Pin for comparison (Ctrl+D)</source>
        <translation>Pinio i’w chymharu (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Pin %1 for comparison</source>
        <translation>&amp;Pinio %1 i’w chymharu</translation>
    </message>
    <message>
        <source>Areas &amp;like %1…</source>
        <translation>Ardaloedd &amp;tebyg i %1…</translation>
    </message>
</context>
<context>
    <name>ics::AreaComparison</name>
    <message>
        <source>does not apply</source>
        <translation>ddim yn berthnasol</translation>
    </message>
    <message numerus="yes">
        <source>highest of %n</source>
        <translation>
            <numerusform>uchaf o %n</numerusform>
            <numerusform>uchaf o %n</numerusform>
            <numerusform>uchaf o %n</numerusform>
            <numerusform>uchaf o %n</numerusform>
            <numerusform>uchaf o %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lowest of %n</source>
        <translation>
            <numerusform>isaf o %n</numerusform>
            <numerusform>isaf o %n</numerusform>
            <numerusform>isaf o %n</numerusform>
            <numerusform>isaf o %n</numerusform>
            <numerusform>isaf o %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 gwaith %2</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>yr un fath â %1</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>%1 yn fwy na %2</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>%1 yn llai na %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>Source: %1. Date of the data: %2.</source>
        <translation>Ffynhonnell: %1. Dyddiad y data: %2.</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <extracomment>%1 on what footing a fact stands: &quot;Statutory&quot;</extracomment>
        <translation>Sail: %1.</translation>
    </message>
    <message>
        <source>These are areas of different kinds: compare their rates rather than their counts.</source>
        <translation>Mae’r rhain yn ardaloedd o fathau gwahanol: cymharwch eu cyfraddau yn hytrach na’u cyfrifon.</translation>
    </message>
    <message>
        <source>They are of different editions.</source>
        <translation>Maent o argraffiadau gwahanol.</translation>
    </message>
    <message>
        <source>Some have land in common.</source>
        <translation>Mae gan rai ohonynt dir yn gyffredin.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rhan o</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>ONS code</source>
        <translation>Cod ONS</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Cod ODS</translation>
    </message>
    <message>
        <source>Land area</source>
        <translation>Arwynebedd tir</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>Measured on the boundaries of the small areas, to the high-water mark.</source>
        <translation>Wedi’i fesur ar ffiniau’r ardaloedd bach, hyd at y marc penllanw.</translation>
    </message>
    <message>
        <source>Wholly or partly in the area.</source>
        <translation>Yn gyfan gwbl neu’n rhannol yn yr ardal.</translation>
    </message>
    <message>
        <source>NHS trusts</source>
        <translation>Ymddiriedolaethau GIG</translation>
    </message>
    <message>
        <source>Of a system those recorded for it, which may also work elsewhere; of any other area those with headquarters in it.</source>
        <translation>Ar gyfer system, y rhai a gofnodwyd ar ei chyfer, a all weithio mewn mannau eraill hefyd; ar gyfer unrhyw ardal arall, y rhai â phencadlys ynddi.</translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation>Practisau meddygon teulu</translation>
    </message>
    <message>
        <source>Members of a neighbourhood&apos;s network; of any other area those with premises in it.</source>
        <translation>Aelodau rhwydwaith y gymdogaeth; ar gyfer unrhyw ardal arall, y rhai ag adeilad ynddi.</translation>
    </message>
    <message>
        <source>Members of the ICB, at least</source>
        <translation>Aelodau’r ICB, o leiaf</translation>
    </message>
    <message>
        <source>The least that the law requires of an Integrated Care Board.</source>
        <translation>Yr isafswm y mae’r gyfraith yn gofyn amdano ar gyfer Integrated Care Board.</translation>
    </message>
    <message>
        <source>Members of the ICP, at least</source>
        <translation>Aelodau’r ICP, o leiaf</translation>
    </message>
    <message>
        <source>Of an Integrated Care Partnership: one from the board and one from each council that lies wholly or partly in the area.</source>
        <translation>Ar gyfer Integrated Care Partnership: un o’r bwrdd ac un o bob cyngor sy’n gyfan gwbl neu’n rhannol yn yr ardal.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Strwythur</translation>
    </message>
</context>
<context>
    <name>ics::AreaNote</name>
    <message>
        <source>%1 of the %2 LSOAs of %3, around %4, among others. The others lie in %5.</source>
        <translation>%1 o’r %2 LSOA yn %3, o gwmpas %4, ymhlith mannau eraill. Mae’r lleill yn %5.</translation>
    </message>
    <message>
        <source>%1 of the %2 LSOAs of %3, around %4. The others lie in %5.</source>
        <translation>%1 o’r %2 LSOA yn %3, o gwmpas %4. Mae’r lleill yn %5.</translation>
    </message>
    <message>
        <source>%1 of the %2 LSOAs of %3, in %4. The others lie in %5.</source>
        <translation>%1 o’r %2 LSOA yn %3, yn %4. Mae’r lleill yn %5.</translation>
    </message>
    <message>
        <source>Before that, its area was in %1.</source>
        <translation>Cyn hynny, roedd ei ardal yn %1.</translation>
    </message>
    <message>
        <source>It took in %1 LSOAs (of 2011) of NHS %2 CCG.</source>
        <translation>Cymerodd %1 o LSOAs (2011) NHS %2 CCG.</translation>
    </message>
    <message>
        <source>%1 LSOAs (of 2011) of NHS %2 CCG went to sub-ICB location %3 instead.</source>
        <translation>Aeth %1 o LSOAs (2011) NHS %2 CCG i leoliad is-ICB %3 yn lle hynny.</translation>
    </message>
    <message>
        <source>Its ONS code and name of this edition are not recorded.</source>
        <translation>Nid yw ei god ONS na’i enw yn yr argraffiad hwn wedi’u cofnodi.</translation>
    </message>
    <message>
        <source>Most of its patients are with practices outside its system; it is shown in the nearest place of that system.</source>
        <translation>Mae’r rhan fwyaf o’i gleifion gyda phractisau y tu allan i’w system; fe’i dangosir yn lle agosaf y system honno.</translation>
    </message>
</context>
<context>
    <name>ics::AreaTable</name>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Cadw’r tabl fel CSV…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Cadw’r tabl fel CSV</translation>
    </message>
    <message>
        <source>Areas on the map</source>
        <translation>Ardaloedd ar y map</translation>
    </message>
    <message>
        <source>Enter goes into an area, Ctrl+C copies the selected rows.</source>
        <translation>Mae Enter yn mynd i mewn i ardal; mae Ctrl+C yn copïo’r rhesi a ddewiswyd.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colofnau’r tabl</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
</context>
<context>
    <name>ics::AreaTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Rank: 1 is the highest figure</source>
        <translation>Safle: 1 yw’r ffigur uchaf</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Class on the map</source>
        <translation>Categori ar y map</translation>
    </message>
    <message>
        <source>± England</source>
        <comment>difference from the figure of England</comment>
        <translation>± Lloegr</translation>
    </message>
    <message>
        <source>Difference from England</source>
        <translation>Gwahaniaeth oddi wrth Loegr</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>O fewn</translation>
    </message>
</context>
<context>
    <name>ics::AreaTreeModel</name>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1
GP practice · %2</source>
        <translation>%1
Practis meddyg teulu · %2</translation>
    </message>
    <message>
        <source>%1, GP practice</source>
        <translation>%1, practis meddyg teulu</translation>
    </message>
    <message>
        <source>%1 on list</source>
        <translation>%1 ar y rhestr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Poblogaeth</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
</context>
<context>
    <name>ics::Badge</name>
    <message>
        <source>S</source>
        <comment>statutory</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>NHS administrative</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>P</source>
        <comment>national policy</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>O</source>
        <comment>official statistic</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>L</source>
        <comment>locally defined</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>D</source>
        <comment>derived</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>M</source>
        <comment>modelled</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Sail: %1</translation>
    </message>
</context>
<context>
    <name>ics::Basis</name>
    <message>
        <source>statutory</source>
        <translation>statudol</translation>
    </message>
    <message>
        <source>Set out in an Act of Parliament or in an order made under one.</source>
        <translation>Wedi’i nodi mewn Deddf Seneddol neu mewn gorchymyn a wnaed o dan Ddeddf o’r fath.</translation>
    </message>
    <message>
        <source>NHS administrative</source>
        <translation>gweinyddol y GIG</translation>
    </message>
    <message>
        <source>Used by the NHS to organise itself and published in its registers, but not set by law.</source>
        <translation>Yn cael ei ddefnyddio gan y GIG i’w drefnu ei hun a’i gyhoeddi yn ei gofrestrau, ond heb ei bennu gan y gyfraith.</translation>
    </message>
    <message>
        <source>national policy</source>
        <translation>polisi cenedlaethol</translation>
    </message>
    <message>
        <source>Required or advised by NHS England or the government, but not by statute.</source>
        <translation>Yn ofynnol neu’n cael ei gynghori gan NHS England neu’r llywodraeth, ond nid gan statud.</translation>
    </message>
    <message>
        <source>official statistic</source>
        <translation>ystadegyn swyddogol</translation>
    </message>
    <message>
        <source>Published by a statistical office, or added up from its small areas without any assumption.</source>
        <translation>Wedi’i gyhoeddi gan swyddfa ystadegau, neu wedi’i adio o’i hardaloedd bach heb unrhyw ragdybiaeth.</translation>
    </message>
    <message>
        <source>locally defined</source>
        <translation>diffiniad lleol</translation>
    </message>
    <message>
        <source>Chosen locally; no national register or published boundary exists. Shown here by the nearest council area.</source>
        <translation>Wedi’i ddewis yn lleol; nid oes cofrestr genedlaethol na ffin gyhoeddedig. Dangosir yma’r ardal gyngor agosaf ati.</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>deilliedig</translation>
    </message>
    <message>
        <source>Worked out by this application from published data by a stated rule.</source>
        <translation>Wedi’i gyfrifo gan y rhaglen hon o ddata cyhoeddedig yn ôl rheol a nodir.</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modeledig</translation>
    </message>
    <message>
        <source>Estimated by this application; no boundary has been published. Treat edges as approximate.</source>
        <translation>Wedi’i amcangyfrif gan y rhaglen hon; ni chyhoeddwyd ffin. Dylid trin yr ymylon fel rhai bras.</translation>
    </message>
</context>
<context>
    <name>ics::BeforeAfterCard</name>
    <message>
        <source>Before and after</source>
        <translation>Cyn ac ar ôl</translation>
    </message>
    <message>
        <source>Choose an area in the list or on the map to see it before and after.</source>
        <translation>Dewiswch ardal yn y rhestr neu ar y map i’w gweld cyn ac ar ôl.</translation>
    </message>
    <message>
        <source>Space or B turns the map from before to after. Enter on the map comes close to the chosen change; Home shows all of England. An arrow is as wide as many people went that way.</source>
        <translation>Mae’r bylchwr neu B yn troi’r map rhwng cyn ac ar ôl. Mae Enter ar y map yn closio at y newid a ddewiswyd; mae Home yn dangos Lloegr gyfan. Po fwyaf o bobl a aeth y ffordd honno, lletaf yw’r saeth.</translation>
    </message>
    <message>
        <source>Outlines before and after</source>
        <translation>Amlinellau cyn ac ar ôl</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tan %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>Opens the area in the edition of %1.</source>
        <translation>Yn agor yr ardal yn argraffiad %1.</translation>
    </message>
    <message>
        <source>%1 people · %2</source>
        <translation>%1 o bobl · %2</translation>
    </message>
    <message>
        <source>%1 of them are part of this change</source>
        <translation>Mae %1 ohonynt yn rhan o’r newid hwn</translation>
    </message>
    <message>
        <source>%1 of them were part of this change</source>
        <translation>Roedd %1 ohonynt yn rhan o’r newid hwn</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n o gynghorau</numerusform>
            <numerusform>%n cyngor</numerusform>
            <numerusform>%n o gynghorau</numerusform>
            <numerusform>%n o gynghorau</numerusform>
            <numerusform>%n o gynghorau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partnership: at least %n member(s) by law</source>
        <translation>
            <numerusform>Partneriaeth: o leiaf %n o aelodau yn ôl y gyfraith</numerusform>
            <numerusform>Partneriaeth: o leiaf %n aelod yn ôl y gyfraith</numerusform>
            <numerusform>Partneriaeth: o leiaf %n o aelodau yn ôl y gyfraith</numerusform>
            <numerusform>Partneriaeth: o leiaf %n o aelodau yn ôl y gyfraith</numerusform>
            <numerusform>Partneriaeth: o leiaf %n o aelodau yn ôl y gyfraith</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::BoardComposition</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n o seddi</numerusform>
            <numerusform>%n sedd</numerusform>
            <numerusform>%n o seddi</numerusform>
            <numerusform>%n o seddi</numerusform>
            <numerusform>%n o seddi</numerusform>
        </translation>
    </message>
    <message>
        <source>Who holds the seat is not recorded.</source>
        <translation>Nid yw deiliad y sedd wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>May nominate: %1.</source>
        <extracomment>%1 &quot;12 NHS trusts recorded here&quot;</extracomment>
        <translation>Caiff y rhain enwebu: %1.</translation>
    </message>
    <message>
        <source>Legal reference: %1.</source>
        <extracomment>%1 the paragraph of an Act, or &quot;not recorded&quot;</extracomment>
        <translation>Cyfeirnod cyfreithiol: %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Tystiolaeth: %1</translation>
    </message>
    <message>
        <source>Ch</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>NHS England, with the Secretary of State’s approval</source>
        <translation>NHS England, gyda chymeradwyaeth yr Ysgrifennydd Gwladol</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>PW</translation>
    </message>
    <message>
        <source>The chair, with NHS England’s approval</source>
        <translation>Y cadeirydd, gyda chymeradwyaeth NHS England</translation>
    </message>
    <message>
        <source>T</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>MT</translation>
    </message>
    <message>
        <source>LA</source>
        <translation>ALl</translation>
    </message>
    <message>
        <source>F</source>
        <translation>Cy</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>An</translation>
    </message>
    <message numerus="yes">
        <source>%n NHS trust(s) recorded here</source>
        <translation>
            <numerusform>%n o ymddiriedolaethau GIG wedi’u cofnodi yma</numerusform>
            <numerusform>%n ymddiriedolaeth GIG wedi’i chofnodi yma</numerusform>
            <numerusform>%n o ymddiriedolaethau GIG wedi’u cofnodi yma</numerusform>
            <numerusform>%n o ymddiriedolaethau GIG wedi’u cofnodi yma</numerusform>
            <numerusform>%n o ymddiriedolaethau GIG wedi’u cofnodi yma</numerusform>
        </translation>
    </message>
    <message>
        <source>One board is recorded for each trust; others that work here may nominate as well.</source>
        <translation>Un bwrdd a gofnodir ar gyfer pob ymddiriedolaeth; caiff eraill sy’n gweithio yma enwebu hefyd.</translation>
    </message>
    <message numerus="yes">
        <source>%n GP practice(s) here</source>
        <translation>
            <numerusform>%n o bractisau meddygon teulu yma</numerusform>
            <numerusform>%n practis meddyg teulu yma</numerusform>
            <numerusform>%n o bractisau meddygon teulu yma</numerusform>
            <numerusform>%n o bractisau meddygon teulu yma</numerusform>
            <numerusform>%n o bractisau meddygon teulu yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n council(s) here</source>
        <translation>
            <numerusform>%n o gynghorau yma</numerusform>
            <numerusform>%n cyngor yma</numerusform>
            <numerusform>%n o gynghorau yma</numerusform>
            <numerusform>%n o gynghorau yma</numerusform>
            <numerusform>%n o gynghorau yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>o leiaf %n</numerusform>
            <numerusform>o leiaf %n</numerusform>
            <numerusform>o leiaf %n</numerusform>
            <numerusform>o leiaf %n</numerusform>
            <numerusform>o leiaf %n</numerusform>
        </translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>o leiaf 1</translation>
    </message>
    <message>
        <source>no seat of its own</source>
        <translation>dim sedd ei hun</translation>
    </message>
    <message>
        <source>Further members</source>
        <translation>Aelodau pellach</translation>
    </message>
    <message>
        <source>may be added</source>
        <translation>gellir eu hychwanegu</translation>
    </message>
    <message>
        <source>The law says “at least”, so a board may have more members than these. Whether this one has any is not recorded.</source>
        <translation>“O leiaf” yw geiriad y gyfraith, felly gall fod gan fwrdd fwy o aelodau na’r rhain. Nid yw’n hysbys a oes gan yr un hwn rai.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n, among them the partner members</source>
        <translation>
            <numerusform>o leiaf %n, gan gynnwys yr aelodau partner</numerusform>
            <numerusform>o leiaf %n, gan gynnwys yr aelodau partner</numerusform>
            <numerusform>o leiaf %n, gan gynnwys yr aelodau partner</numerusform>
            <numerusform>o leiaf %n, gan gynnwys yr aelodau partner</numerusform>
            <numerusform>o leiaf %n, gan gynnwys yr aelodau partner</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who nominate the partner members</source>
        <translation>Y rhai sy’n enwebu’r aelodau partner</translation>
    </message>
    <message>
        <source>The three partner members already make up this number: they are not counted twice.</source>
        <translation>Mae’r tri aelod partner eisoes yn ffurfio’r nifer hwn: ni chânt eu cyfrif ddwywaith.</translation>
    </message>
    <message>
        <source>Integrated Care Board (ICB)</source>
        <translation>Integrated Care Board (ICB)</translation>
    </message>
    <message>
        <source>The NHS body that plans and buys care here. The law sets a minimum of members; NHS England’s policy adds to it. Who holds each seat is not recorded in this atlas.</source>
        <translation>Y corff GIG sy’n cynllunio ac yn prynu gofal yma. Mae’r gyfraith yn pennu isafswm o aelodau; mae polisi NHS England yn ychwanegu ato. Nid yw’r atlas hwn yn cofnodi pwy sydd ym mhob sedd.</translation>
    </message>
    <message>
        <source>Named by law</source>
        <translation>Wedi’u henwi gan y gyfraith</translation>
    </message>
    <message>
        <source>Partner members, by law</source>
        <translation>Aelodau partner, yn ôl y gyfraith</translation>
    </message>
    <message>
        <source>These already make up the three ordinary members that the law requires.</source>
        <translation>Mae’r rhain eisoes yn ffurfio’r tri aelod cyffredin y mae’r gyfraith yn gofyn amdanynt.</translation>
    </message>
    <message>
        <source>NHS England’s policy</source>
        <translation>Polisi NHS England</translation>
    </message>
    <message>
        <source>Expected, but not required by law.</source>
        <translation>Disgwyliedig, ond heb fod yn ofynnol yn ôl y gyfraith.</translation>
    </message>
    <message>
        <source>May be added</source>
        <translation>Gellir eu hychwanegu</translation>
    </message>
    <message>
        <source>%1 by law, partner members counted once; %2 with NHS England’s policy</source>
        <extracomment>%1 &quot;5 seats&quot;, %2 &quot;10&quot;</extracomment>
        <translation>%1 yn ôl y gyfraith, gan gyfrif aelodau partner unwaith; %2 gyda pholisi NHS England</translation>
    </message>
    <message>
        <source>%1 % of its people live here; they are %2 % of the people of the system. %3 of its %4 small areas (LSOAs) lie here.</source>
        <extracomment>%1 and %2 percentages, %3 and %4 counts of small areas</extracomment>
        <translation>Mae %1 % o’i bobl yn byw yma; nhw yw %2 % o bobl y system. Mae %3 o’i %4 ardal fach (LSOA) yma.</translation>
    </message>
    <message>
        <source>Member from %1</source>
        <extracomment>%1 the name of a council: one seat on the partnership</extracomment>
        <translation>Aelod o %1</translation>
    </message>
    <message>
        <source>ICB</source>
        <translation>ICB</translation>
    </message>
    <message>
        <source>The Integrated Care Board</source>
        <translation>Yr Integrated Care Board</translation>
    </message>
    <message>
        <source>as many as it decides</source>
        <translation>cynifer ag y mae’n ei benderfynu</translation>
    </message>
    <message>
        <source>no seat by right</source>
        <translation>dim sedd drwy hawl</translation>
    </message>
    <message>
        <source>The partnership decides</source>
        <translation>Y bartneriaeth sy’n penderfynu</translation>
    </message>
    <message>
        <source>Integrated Care Partnership (ICP)</source>
        <translation>Integrated Care Partnership (ICP)</translation>
    </message>
    <message>
        <source>From the ICB</source>
        <translation>O’r ICB</translation>
    </message>
    <message>
        <source>One from each responsible council</source>
        <translation>Un o bob cyngor cyfrifol</translation>
    </message>
    <message>
        <source>Councils with social care duties that lie wholly or partly in the area.</source>
        <translation>Cynghorau â dyletswyddau gofal cymdeithasol sy’n gyfan gwbl neu’n rhannol yn yr ardal.</translation>
    </message>
    <message>
        <source>As the partnership decides</source>
        <translation>Fel y mae’r bartneriaeth yn penderfynu</translation>
    </message>
    <message>
        <source>Named by guidance</source>
        <translation>Wedi’u henwi gan ganllawiau</translation>
    </message>
    <message>
        <source>With an interest, but without a seat by right.</source>
        <translation>Â buddiant, ond heb sedd drwy hawl.</translation>
    </message>
    <message numerus="yes">
        <source>The joint committee of the ICB and the councils that writes the strategy. By law it has at least %n member(s) here: one from the ICB and one from each responsible council.</source>
        <translation>
            <numerusform>Cyd-bwyllgor yr ICB a’r cynghorau, sy’n ysgrifennu’r strategaeth. Yn ôl y gyfraith mae ganddo o leiaf %n o aelodau yma: un o’r ICB ac un o bob cyngor cyfrifol.</numerusform>
            <numerusform>Cyd-bwyllgor yr ICB a’r cynghorau, sy’n ysgrifennu’r strategaeth. Yn ôl y gyfraith mae ganddo o leiaf %n aelod yma: un o’r ICB ac un o bob cyngor cyfrifol.</numerusform>
            <numerusform>Cyd-bwyllgor yr ICB a’r cynghorau, sy’n ysgrifennu’r strategaeth. Yn ôl y gyfraith mae ganddo o leiaf %n aelod yma: un o’r ICB ac un o bob cyngor cyfrifol.</numerusform>
            <numerusform>Cyd-bwyllgor yr ICB a’r cynghorau, sy’n ysgrifennu’r strategaeth. Yn ôl y gyfraith mae ganddo o leiaf %n aelod yma: un o’r ICB ac un o bob cyngor cyfrifol.</numerusform>
            <numerusform>Cyd-bwyllgor yr ICB a’r cynghorau, sy’n ysgrifennu’r strategaeth. Yn ôl y gyfraith mae ganddo o leiaf %n o aelodau yma: un o’r ICB ac un o bob cyngor cyfrifol.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by law, and whom the partnership adds</source>
        <extracomment>%1 &quot;3 seats&quot;</extracomment>
        <translation>%1 yn ôl y gyfraith, a phwy bynnag y mae’r bartneriaeth yn eu hychwanegu</translation>
    </message>
</context>
<context>
    <name>ics::BoardTable</name>
    <message>
        <source>Seats of the board and the partnership</source>
        <translation>Seddi’r bwrdd a’r bartneriaeth</translation>
    </message>
    <message>
        <source>A row for each seat. Ctrl+C copies the selected rows.</source>
        <translation>Rhes ar gyfer pob sedd. Mae Ctrl+C yn copïo’r rhesi a ddewiswyd.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colofnau’r tabl</translation>
    </message>
    <message>
        <source>Press a heading to sort by it</source>
        <translation>Pwyswch bennawd i drefnu yn ôl y golofn honno</translation>
    </message>
    <message>
        <source>Save the seats as CSV</source>
        <translation>Cadw’r seddi fel CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
</context>
<context>
    <name>ics::BoardTableModel</name>
    <message>
        <source>ICB</source>
        <translation>ICB</translation>
    </message>
    <message>
        <source>ICP</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Who nominates or appoints</source>
        <translation>Pwy sy’n enwebu neu’n penodi</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Cyfeirnod cyfreithiol</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
</context>
<context>
    <name>ics::BoardsPage</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Choose a system</source>
        <translation>Dewiswch system</translation>
    </message>
    <message>
        <source>The system whose board and partnership are shown</source>
        <translation>Y system y dangosir ei bwrdd a’i phartneriaeth</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copïo fel testun</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Cadw fel CS&amp;V…</translation>
    </message>
    <message>
        <source>Charts of the seats</source>
        <translation>Siartiau’r seddi</translation>
    </message>
    <message>
        <source>Divider between the table and the seat</source>
        <translation>Rhannwr rhwng y tabl a’r sedd</translation>
    </message>
    <message>
        <source>%1 has no board of its own: every system has. Choose a system above, in the tree or on the map.</source>
        <translation>Nid oes gan %1 fwrdd ar wahân: mae gan bob system un. Dewiswch system uchod, yn y goeden neu ar y map.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies in %n systems; this one has most of its people.</source>
        <translation>
            <numerusform>Mae %1 mewn %n o systemau; yn hon y mae’r rhan fwyaf o’r bobl.</numerusform>
            <numerusform>Mae %1 mewn %n system; yn hon y mae’r rhan fwyaf o’r bobl.</numerusform>
            <numerusform>Mae %1 mewn %n o systemau; yn hon y mae’r rhan fwyaf o’r bobl.</numerusform>
            <numerusform>Mae %1 mewn %n o systemau; yn hon y mae’r rhan fwyaf o’r bobl.</numerusform>
            <numerusform>Mae %1 mewn %n o systemau; yn hon y mae’r rhan fwyaf o’r bobl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies in this system.</source>
        <translation>Mae %1 yn y system hon.</translation>
    </message>
</context>
<context>
    <name>ics::Breadcrumb</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of an area, %2 its kind, e.g. &quot;Essex (Place)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Ble rydych chi</translation>
    </message>
</context>
<context>
    <name>ics::ChangeLegend</name>
    <message>
        <source>Legend</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Former border</source>
        <translation>Ffin flaenorol</translation>
    </message>
    <message>
        <source>Border now</source>
        <translation>Ffin bresennol</translation>
    </message>
    <message>
        <source>Where people went</source>
        <translation>I ble’r aeth pobl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ics::ChangeList</name>
    <message>
        <source>Nothing here has that name or code.</source>
        <translation>Nid oes dim yma â’r enw neu’r cod hwnnw.</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>Hidlo yn ôl enw neu god</translation>
    </message>
    <message>
        <source>Filter the list of changes by name or code</source>
        <translation>Hidlo’r rhestr newidiadau yn ôl enw neu god</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Copy all changes as CSV (Ctrl+C in the list)</source>
        <translation>Copïo pob newid fel CSV (Ctrl+C yn y rhestr)</translation>
    </message>
    <message>
        <source>Save all changes as CSV…</source>
        <translation>Cadw pob newid fel CSV…</translation>
    </message>
    <message>
        <source>What became of each area</source>
        <translation>Beth ddaeth o bob ardal</translation>
    </message>
    <message>
        <source>Space turns the map from before to after, Ctrl+C copies all changes as CSV.</source>
        <translation>Mae’r bylchwr yn troi’r map rhwng cyn ac ar ôl; mae Ctrl+C yn copïo pob newid fel CSV.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colofnau’r rhestr</translation>
    </message>
    <message>
        <source>Save all changes as CSV</source>
        <translation>Cadw pob newid fel CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
</context>
<context>
    <name>ics::ChangeListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 what happened, e.g. &quot;Closed&quot;, %2 to how many areas</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an area</comment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an area</comment>
        <translation>o %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 o bobl</translation>
    </message>
    <message>
        <source>What happened, to which area, and where its people went or came from</source>
        <translation>Beth ddigwyddodd, i ba ardal, ac i ble’r aeth ei phobl neu o ble y daethant</translation>
    </message>
    <message>
        <source>People (census 2021) whose area is another one than before</source>
        <translation>Pobl (Cyfrifiad 2021) sydd bellach mewn ardal wahanol</translation>
    </message>
    <message>
        <source>Small areas (LSOAs) that lie in another area than before</source>
        <translation>Ardaloedd bach (LSOA) sydd bellach mewn ardal wahanol</translation>
    </message>
    <message>
        <source>Share of the area&apos;s people</source>
        <translation>Cyfran o bobl yr ardal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>LSOAs</source>
        <translation>LSOA</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
</context>
<context>
    <name>ics::ChangeMap</name>
    <message>
        <source>%1 before %2</source>
        <translation>%1 cyn %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 ers %2</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Chwyddo i mewn (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Chwyddo allan (−)</translation>
    </message>
    <message>
        <source>Fit the chosen change (Enter on the map)</source>
        <translation>Ffitio’r newid a ddewiswyd (Enter ar y map)</translation>
    </message>
    <message>
        <source>Show all changes (End)</source>
        <translation>Dangos pob newid (End)</translation>
    </message>
    <message>
        <source>Show all of England (Home)</source>
        <translation>Dangos Lloegr gyfan (Home)</translation>
    </message>
</context>
<context>
    <name>ics::ChangesPage</name>
    <message>
        <source>Level compared</source>
        <translation>Y lefel a gymherir</translation>
    </message>
    <message>
        <source>Divider between panes</source>
        <translation>Rhannwr rhwng cwareli</translation>
    </message>
    <message>
        <source>Space or B turns from before to after.</source>
        <translation>Mae’r bylchwr neu B yn troi rhwng cyn ac ar ôl.</translation>
    </message>
    <message>
        <source>Which kind of area is compared</source>
        <translation>Pa fath o ardal a gymherir</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 &quot;42 systems&quot;</extracomment>
        <translation>Cyn: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Ar ôl: %1</translation>
    </message>
</context>
<context>
    <name>ics::ClassMenu</name>
    <message>
        <source>Choose how the figures are classed and coloured</source>
        <translation>Dewis sut i gategoreiddio a lliwio’r ffigurau</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Y cyfrif</translation>
    </message>
    <message>
        <source>As circles</source>
        <translation>Fel cylchoedd</translation>
    </message>
    <message>
        <source>The area of each circle is proportional to the count.</source>
        <translation>Mae arwynebedd pob cylch yn gymesur â’r cyfrif.</translation>
    </message>
    <message>
        <source>As a rate</source>
        <translation>Fel cyfradd</translation>
    </message>
    <message>
        <source>The count divided by what it is a part of can be shaded; the count itself cannot.</source>
        <translation>Gellir lliwio’r cyfrif wedi’i rannu â’r hyn y mae’n rhan ohono; ni ellir lliwio’r cyfrif ei hun.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Continuous colour, no classes</source>
        <translation>Lliw di-dor, dim categorïau</translation>
    </message>
    <message>
        <source>The colour changes with the figure: every difference is seen, none is read exactly.</source>
        <translation>Mae’r lliw’n newid gyda’r ffigur: gwelir pob gwahaniaeth, ond ni ellir darllen yr un yn fanwl gywir.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nifer y categorïau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>As a rate: %1</source>
        <translation>Fel cyfradd: %1</translation>
    </message>
    <message>
        <source>The same scale in all editions</source>
        <translation>Yr un raddfa ym mhob argraffiad</translation>
    </message>
    <message>
        <source>Classes are made of the areas of all editions, so that colours can be compared.</source>
        <translation>Gwneir y categorïau o ardaloedd pob argraffiad, fel y gellir cymharu’r lliwiau.</translation>
    </message>
</context>
<context>
    <name>ics::ClassMethod</name>
    <message>
        <source>Equal intervals</source>
        <translation>Cyfyngau cyfartal</translation>
    </message>
    <message>
        <source>Every class is equally wide: best where the figures are spread evenly.</source>
        <translation>Mae pob categori yr un lled: orau lle mae’r ffigurau wedi’u gwasgaru’n gyson.</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Cwantilau</translation>
    </message>
    <message>
        <source>Every class holds as many areas as another: best for ranking.</source>
        <translation>Mae’r un nifer o ardaloedd ym mhob categori: orau ar gyfer rhoi mewn trefn.</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Toriadau naturiol</translation>
    </message>
    <message>
        <source>Areas in a class are as alike as can be: best for showing groups.</source>
        <translation>Mae’r ardaloedd mewn categori mor debyg â phosibl: orau ar gyfer dangos grwpiau.</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>Rhifau crwn</translation>
    </message>
    <message>
        <source>Equally wide classes with round edges: easiest to read out.</source>
        <translation>Categorïau yr un lled ag ymylon crwn: hawsaf i’w darllen yn uchel.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Gwyriad safonol</translation>
    </message>
    <message>
        <source>Classes lie round the mean of the areas, one standard deviation wide.</source>
        <translation>Mae’r categorïau o gwmpas cymedr yr ardaloedd, un gwyriad safonol o led.</translation>
    </message>
    <message>
        <source>Head and tail</source>
        <translation>Pen a chynffon</translation>
    </message>
    <message>
        <source>Splits at the mean, then what lies above it again: for few very high figures.</source>
        <translation>Yn hollti ar y cymedr, yna’r hyn sydd uwch ei ben eto: ar gyfer ychydig o ffigurau uchel iawn.</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Wedi’u gosod â llaw</translation>
    </message>
    <message>
        <source>The edges are where you have put them on the histogram.</source>
        <translation>Mae’r ymylon lle rydych wedi’u rhoi ar yr histogram.</translation>
    </message>
</context>
<context>
    <name>ics::ClassStrip</name>
    <message>
        <source>Legend of all maps</source>
        <translation>Allwedd yr holl fapiau</translation>
    </message>
</context>
<context>
    <name>ics::ColourScheme</name>
    <message>
        <source>Blues</source>
        <translation>Gleision</translation>
    </message>
    <message>
        <source>Green to blue</source>
        <translation>Gwyrdd i las</translation>
    </message>
    <message>
        <source>Yellow to green</source>
        <translation>Melyn i wyrdd</translation>
    </message>
    <message>
        <source>Yellow to brown</source>
        <translation>Melyn i frown</translation>
    </message>
    <message>
        <source>Reds</source>
        <translation>Cochion</translation>
    </message>
    <message>
        <source>Purples</source>
        <translation>Porfforau</translation>
    </message>
    <message>
        <source>Yellow to blue</source>
        <translation>Melyn i las</translation>
    </message>
    <message>
        <source>Blue and orange about England</source>
        <translation>Glas ac oren o boptu Lloegr</translation>
    </message>
</context>
<context>
    <name>ics::CommandLine</name>
    <message>
        <source>edition to look in, by its key (2023-04 or 2026-04); as a rule the one in force today</source>
        <translation>argraffiad i edrych ynddo, yn ôl ei ddynodwr (2023-04 neu 2026-04); fel rheol, yr un sydd mewn grym heddiw</translation>
    </message>
    <message>
        <source>atlas to read instead of the one that came with the program</source>
        <translation>atlas i’w ddarllen yn lle’r un a ddaeth gyda’r rhaglen</translation>
    </message>
    <message>
        <source>what a place is: council (as a rule), sub-icb, district, or a CSV of your own: area and place</source>
        <translation>beth yw lle: council (fel rheol), sub-icb, district, neu eich CSV eich hun: ardal a lle</translation>
    </message>
    <message>
        <source>answer find, show and legend with one JSON object</source>
        <translation>ateb find, show a legend ag un gwrthrych JSON</translation>
    </message>
    <message>
        <source>for match: the column of the postcodes, by its heading or number; as a rule it is found</source>
        <translation>ar gyfer match: colofn y codau post, yn ôl ei phennawd neu ei rhif; fel rheol, deuir o hyd iddi</translation>
    </message>
    <message>
        <source>for match: say beside a text (FILE.about.txt) what its columns are, of which date, and whose data they are; a workbook always says so</source>
        <translation>ar gyfer match: dweud wrth ochr testun (FILE.about.txt) beth yw ei golofnau, o ba ddyddiad, a data pwy ydynt; mae gweithlyfr yn dweud hyn bob amser</translation>
    </message>
    <message>
        <source>open the window at an area, by its code, or at a postcode</source>
        <translation>agor y ffenestr ar ardal, yn ôl ei chod, neu ar god post</translation>
    </message>
    <message>
        <source>level on the map: region, system, place, neighbourhood, council, district or sub-icb</source>
        <translation>lefel ar y map: region, system, place, neighbourhood, council, district neu sub-icb</translation>
    </message>
    <message>
        <source>indicator on the map, by its key, e.g. imd_score</source>
        <translation>dangosydd ar y map, yn ôl ei ddynodwr, e.e. imd_score</translation>
    </message>
    <message>
        <source>how figures are classed: quantile, natural-breaks, equal-interval, pretty, standard-deviation, head-tail or continuous</source>
        <translation>sut i gategoreiddio ffigurau: quantile, natural-breaks, equal-interval, pretty, standard-deviation, head-tail neu continuous</translation>
    </message>
    <message>
        <source>edges between the classes, set by hand, e.g. 10,20,30</source>
        <translation>ymylon rhwng y categorïau, wedi’u gosod â llaw, e.e. 10,20,30</translation>
    </message>
    <message>
        <source>how a count is shown: circles or rate</source>
        <translation>sut i ddangos cyfrif: circles neu rate</translation>
    </message>
    <message>
        <source>a second indicator, shown together with the first</source>
        <translation>ail ddangosydd, i’w ddangos ynghyd â’r cyntaf</translation>
    </message>
    <message>
        <source>number of classes, 3 to 9</source>
        <translation>nifer y categorïau, 3 i 9</translation>
    </message>
    <message>
        <source>colours of the map, by their key, e.g. reds or blue-orange</source>
        <translation>lliwiau’r map, yn ôl eu dynodwr, e.e. reds neu blue-orange</translation>
    </message>
    <message>
        <source>what lies over the map besides: council, sub-icb, district, coast, grid or north; a minus takes one away, e.g. council,grid,-names,-london</source>
        <translation>beth arall sydd dros y map: council, sub-icb, district, coast, grid neu north; mae minws yn tynnu un i ffwrdd, e.e. council,grid,-names,-london</translation>
    </message>
    <message>
        <source>show the map once for each method of making classes</source>
        <translation>dangos y map unwaith ar gyfer pob dull o wneud categorïau</translation>
    </message>
    <message>
        <source>land, or hexagons: every area equally large</source>
        <translation>land, neu hexagons: pob ardal yr un maint</translation>
    </message>
    <message>
        <source>open a page in place of the map, e.g. compare</source>
        <translation>agor tudalen yn lle’r map, e.e. compare</translation>
    </message>
    <message>
        <source>areas to compare, up to four, by their codes, e.g. QNC,QHM; see --page compare</source>
        <translation>ardaloedd i’w cymharu, hyd at bedair, yn ôl eu codau, e.e. QNC,QHM; gweler --page compare</translation>
    </message>
    <message>
        <source>where you are, as a GPS receiver writes it, for “Where am I?”; or its port, serial:/dev/ttyUSB0</source>
        <translation>ble rydych chi, fel y mae derbynnydd GPS yn ei ysgrifennu, ar gyfer “Ble ydw i?”; neu ei borth, serial:/dev/ttyUSB0</translation>
    </message>
    <message>
        <source>size of the window, e.g. 1280x800</source>
        <translation>maint y ffenestr, e.e. 1280x800</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark neu system</translation>
    </message>
    <message>
        <source>language of the texts, e.g. en or cy</source>
        <translation>iaith y testunau, e.e. en neu cy</translation>
    </message>
    <message>
        <source>write a picture of the window (PNG) and quit</source>
        <translation>ysgrifennu llun o’r ffenestr (PNG) a gadael</translation>
    </message>
    <message>
        <source>for measuring: print first_map_ms at the first complete map and quit</source>
        <translation>ar gyfer mesur: argraffu first_map_ms ar y map cyflawn cyntaf a gadael</translation>
    </message>
    <message>
        <source>for measuring: show every level, print resident_kib and quit</source>
        <translation>ar gyfer mesur: dangos pob lefel, argraffu resident_kib a gadael</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>argraffu’r fersiwn</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>argraffu’r cymorth hwn</translation>
    </message>
    <message>
        <source>what a postcode, a part of one, a name or a code stands for</source>
        <translation>yr hyn y mae cod post, rhan o un, enw neu god yn ei gynrychioli</translation>
    </message>
    <message>
        <source>an area by its code: parents, children, facts and their sources</source>
        <translation>ardal yn ôl ei chod: yr ardaloedd uwch ac is, ffeithiau a’u ffynonellau</translation>
    </message>
    <message>
        <source>answers every postcode of a list (CSV or XLSX); --edition both gives the answers of all editions</source>
        <translation>ateb pob cod post mewn rhestr (CSV neu XLSX); mae --edition both yn rhoi atebion pob argraffiad</translation>
    </message>
    <message>
        <source>classes of the map and how many areas are in each; also --level, --method and --classes</source>
        <translation>categorïau’r map a faint o ardaloedd sydd ym mhob un; hefyd --level, --method a --classes</translation>
    </message>
    <message>
        <source>derive the data tables from the publishers&apos; files</source>
        <translation>deillio’r tablau data o ffeiliau’r cyhoeddwyr</translation>
    </message>
    <message>
        <source>found, or done</source>
        <translation>wedi’i ganfod, neu wedi’i wneud</translation>
    </message>
    <message>
        <source>nothing found, or a postcode that no area of England answers for</source>
        <translation>dim wedi’i ganfod, neu god post nad oes ardal yn Lloegr yn ateb drosto</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>defnydd anghywir</translation>
    </message>
    <message>
        <source>the atlas is missing, damaged, not an atlas, or of another version</source>
        <translation>mae’r atlas ar goll, wedi’i ddifrodi, heb fod yn atlas, neu o fersiwn arall</translation>
    </message>
    <message>
        <source>a file could not be read or written, or an import failed</source>
        <translation>ni ellid darllen neu ysgrifennu ffeil, neu methodd mewnforio</translation>
    </message>
    <message>
        <source>ICS Explorer: England&apos;s Integrated Care Systems in a tree, on a map and in words.</source>
        <translation>ICS Explorer: Integrated Care Systems Lloegr mewn coeden, ar fap ac mewn geiriau.</translation>
    </message>
    <message>
        <source>Usage: ics-explorer [OPTIONS]             opens the window
       ics-explorer COMMAND [OPTIONS]     answers in the terminal</source>
        <translation>Defnydd: ics-explorer [DEWISIADAU]               agor y ffenestr
         ics-explorer GORCHYMYN [DEWISIADAU]     ateb yn y derfynell</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Gorchmynion:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Dewisiadau:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codau gadael:</translation>
    </message>
    <message>
        <source>the systems as an exercise redraws them (a file of the window); every answer says so; not for match</source>
        <translation>y systemau fel y mae ymarfer yn eu hail-lunio (ffeil o’r ffenestr); mae pob ateb yn dweud hynny; nid ar gyfer match</translation>
    </message>
    <message>
        <source>for match: the file to write, a workbook if it ends in .xlsx; it appears only when it is complete; for quiz: a PDF to print</source>
        <translation>ar gyfer match: y ffeil i’w hysgrifennu, gweithlyfr os yw’n gorffen ag .xlsx; dim ond pan fydd yn gyflawn y mae’n ymddangos; ar gyfer quiz: PDF i’w argraffu</translation>
    </message>
    <message>
        <source>for quiz: the code of the class; the same code gives the same questions</source>
        <translation>ar gyfer quiz: cod y grŵp; mae’r un cod yn rhoi’r un cwestiynau</translation>
    </message>
    <message>
        <source>for quiz: 5, 10 or 20 questions</source>
        <translation>ar gyfer quiz: 5, 10 neu 20 cwestiwn</translation>
    </message>
    <message>
        <source>for quiz: kinds of question, of locate, name, level, seat and change</source>
        <translation>ar gyfer quiz: mathau o gwestiwn, o blith locate, name, level, seat a change</translation>
    </message>
    <message>
        <source>for quiz: only a region or a system, by its code</source>
        <translation>ar gyfer quiz: un rhanbarth neu system yn unig, yn ôl ei god neu ei chod</translation>
    </message>
    <message>
        <source>for quiz: with the answers, on pages of their own</source>
        <translation>ar gyfer quiz: â’r atebion, ar dudalennau ar wahân</translation>
    </message>
    <message>
        <source>open in presenter mode, large and in high contrast</source>
        <translation>agor yn y modd cyflwyno, yn fawr ac â chyferbyniad uchel</translation>
    </message>
    <message>
        <source>begin a guided tour, by its key or its file, perhaps at a step: april-2026:3 or ours.json</source>
        <translation>dechrau taith dywys, yn ôl ei dynodwr neu ei ffeil, o gam penodol os dymunir: april-2026:3 neu ours.json</translation>
    </message>
    <message>
        <source>questions for a class, as text or with -o as a PDF; also --code, --number, --kinds, --field, --answers</source>
        <translation>cwestiynau ar gyfer grŵp, fel testun neu gyda -o fel PDF; hefyd --code, --number, --kinds, --field, --answers</translation>
    </message>
    <message>
        <source>what is wrong with a tour that you have written, line by line</source>
        <translation>beth sydd o’i le ar daith rydych wedi’i hysgrifennu, fesul llinell</translation>
    </message>
    <message>
        <source>opens the window with a saved exercise or a tour</source>
        <translation>yn agor y ffenestr gydag ymarfer neu daith a gadwyd</translation>
    </message>
</context>
<context>
    <name>ics::Commands</name>
    <message>
        <source>No area has the code “%1” in the edition %2.</source>
        <translation>Nid oes gan unrhyw ardal y cod “%1” yn argraffiad %2.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Mae’n perthyn i %1.</translation>
    </message>
    <message>
        <source>See ics-explorer --help.</source>
        <translation>Gweler ics-explorer --help.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks in REPORT.md</source>
        <translation>
            <numerusform>… %n o sylwadau eraill yn REPORT.md</numerusform>
            <numerusform>… %n sylw arall yn REPORT.md</numerusform>
            <numerusform>… %n o sylwadau eraill yn REPORT.md</numerusform>
            <numerusform>… %n o sylwadau eraill yn REPORT.md</numerusform>
            <numerusform>… %n o sylwadau eraill yn REPORT.md</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left as it was.</source>
        <translation>Gadawyd %1 fel yr oedd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>Ysgrifennwyd %Ln o resi i %1.</numerusform>
            <numerusform>Ysgrifennwyd %Ln rhes i %1.</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi i %1.</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi i %1.</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than the first one, so what was added stands further right; the first is on line %1.</source>
        <translation>
            <numerusform>Mae gan %Ln o resi fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde; mae’r gyntaf ohonynt ar linell %1.</numerusform>
            <numerusform>Mae gan %Ln rhes fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde; mae ar linell %1.</numerusform>
            <numerusform>Mae gan %Ln o resi fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde; mae’r gyntaf ohonynt ar linell %1.</numerusform>
            <numerusform>Mae gan %Ln o resi fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde; mae’r gyntaf ohonynt ar linell %1.</numerusform>
            <numerusform>Mae gan %Ln o resi fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde; mae’r gyntaf ohonynt ar linell %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %  %2 rows</source>
        <translation>%1 %  %2 o resi</translation>
    </message>
    <message>
        <source>Name the column of the postcodes with --column, by its heading or its number from 1.</source>
        <translation>Enwch golofn y codau post â --column, yn ôl ei phennawd neu ei rhif o 1.</translation>
    </message>
    <message>
        <source>As at %1 (%2)</source>
        <extracomment>%1 an edition such as &quot;April 2026&quot;, %2 when it is or was in force</extracomment>
        <translation>Sefyllfa %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them all</source>
        <translation>
            <numerusform>… %n arall; mae --json yn rhestru pob un</numerusform>
            <numerusform>… %n arall; mae --json yn rhestru pob un</numerusform>
            <numerusform>… %n arall; mae --json yn rhestru pob un</numerusform>
            <numerusform>… %n arall; mae --json yn rhestru pob un</numerusform>
            <numerusform>… %n arall; mae --json yn rhestru pob un</numerusform>
        </translation>
    </message>
    <message>
        <source>Other matches</source>
        <translation>Canlyniadau eraill</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>The nearest GP practices and their networks (PCN); your own is that of your practice</source>
        <translation>Y practisau meddygon teulu agosaf a’u rhwydweithiau (PCN); rhwydwaith eich practis yw eich un chi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message numerus="yes">
        <source>The tour “%1” can be used: %n step(s).</source>
        <translation>
            <numerusform>Gellir defnyddio’r daith “%1”: %n o gamau.</numerusform>
            <numerusform>Gellir defnyddio’r daith “%1”: %n cam.</numerusform>
            <numerusform>Gellir defnyddio’r daith “%1”: %n o gamau.</numerusform>
            <numerusform>Gellir defnyddio’r daith “%1”: %n o gamau.</numerusform>
            <numerusform>Gellir defnyddio’r daith “%1”: %n o gamau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::CompareMethods</name>
    <message>
        <source>Same figures, different method</source>
        <translation>Yr un ffigurau, dull gwahanol</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nifer y categorïau</translation>
    </message>
    <message>
        <source>Number of classes in all the maps</source>
        <translation>Nifer y categorïau ym mhob un o’r mapiau</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Categorïau</translation>
    </message>
    <message>
        <source>Use this one (Alt+%1)</source>
        <translation>Defnyddio hwn (Alt+%1)</translation>
    </message>
    <message>
        <source>The figures are the same in every map. Fit is the share of their differences that lies between the classes.</source>
        <translation>Mae’r ffigurau yr un fath ym mhob map. Ffit yw’r gyfran o’u gwahaniaethau sydd rhwng y categorïau.</translation>
    </message>
</context>
<context>
    <name>ics::ComparePage</name>
    <message>
        <source>With &amp;England</source>
        <translation>Gyda &amp;Lloegr</translation>
    </message>
    <message>
        <source>The whole country as the last column</source>
        <translation>Y wlad gyfan fel y golofn olaf</translation>
    </message>
    <message>
        <source>Areas &amp;like…</source>
        <translation>Ardaloedd &amp;tebyg…</translation>
    </message>
    <message>
        <source>Find the areas that are most like the first one pinned</source>
        <translation>Canfod yr ardaloedd mwyaf tebyg i’r gyntaf a biniwyd</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pïo</translation>
    </message>
    <message>
        <source>Copy the table as tab-separated text (Ctrl+C in the table)</source>
        <translation>Copïo’r tabl fel testun wedi’i wahanu â thabiau (Ctrl+C yn y tabl)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Cadw…</translation>
    </message>
    <message>
        <source>Save the table as CSV or as a workbook, with sources</source>
        <translation>Cadw’r tabl fel CSV neu fel gweithlyfr, â’r ffynonellau</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Mae’r tabl ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>Put two to four areas side by side</source>
        <translation>Rhowch ddwy i bedair ardal ochr yn ochr</translation>
    </message>
    <message>
        <source>Choose an area in tree, table or map and press Ctrl+D, or the pin beside its name in the details. Or type a name or code above. Areas of any kind can be compared: systems, places, neighbourhoods, councils, regions.</source>
        <translation>Dewiswch ardal yn y goeden, y tabl neu’r map a phwyswch Ctrl+D, neu’r pin wrth ochr ei henw yn y manylion. Neu teipiwch enw neu god uchod. Gellir cymharu ardaloedd o unrhyw fath: systemau, lleoedd, cymdogaethau, cynghorau, rhanbarthau.</translation>
    </message>
    <message>
        <source>Pin the area that is selected in the window</source>
        <translation>Pinio’r ardal a ddewiswyd yn y ffenestr</translation>
    </message>
    <message>
        <source>Find the areas that are most like the one that is selected in the window</source>
        <translation>Canfod yr ardaloedd mwyaf tebyg i’r un a ddewiswyd yn y ffenestr</translation>
    </message>
    <message>
        <source>Divider between table and maps</source>
        <translation>Rhannwr rhwng y tabl a’r mapiau</translation>
    </message>
    <message>
        <source>One area is pinned: add another to compare it with.</source>
        <translation>Mae un ardal wedi’i phinio: ychwanegwch un arall i’w chymharu â hi.</translation>
    </message>
    <message>
        <source>▲ highest, ▼ lowest of those pinned; in the second line, compared with %1.</source>
        <translation>▲ uchaf, ▼ isaf o’r rhai a biniwyd; yn yr ail linell, o’u cymharu â %1.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Pinio %1</translation>
    </message>
    <message>
        <source>Compare %1 with areas like it…</source>
        <translation>Cymharu %1 ag ardaloedd tebyg…</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Cadw’r gymhariaeth</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table as text (*.csv)</source>
        <translation>Gweithlyfr (*.xlsx);;Tabl fel testun (*.csv)</translation>
    </message>
    <message>
        <source>The comparison was saved as %1.</source>
        <translation>Cadwyd y gymhariaeth fel %1.</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonFile</name>
    <message>
        <source>What this is</source>
        <translation>Beth yw hwn</translation>
    </message>
    <message>
        <source>Areas of England side by side, from ICS Explorer %1 on %2.</source>
        <translation>Ardaloedd Lloegr ochr yn ochr, o ICS Explorer %1 ar %2.</translation>
    </message>
    <message>
        <source>To be borne in mind</source>
        <translation>I’w gadw mewn cof</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celloedd gwag</translation>
    </message>
    <message>
        <source>What does not apply to an area of that kind.</source>
        <translation>Yr hyn nad yw’n berthnasol i ardal o’r math hwnnw.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Priodoliad</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation>Dyddiad y data</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonHeader</name>
    <message>
        <source>Columns of the comparison</source>
        <translation>Colofnau’r gymhariaeth</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonMapCard</name>
    <message>
        <source>parts: %1</source>
        <extracomment>%1 lowest and highest figure of the parts of the area</extracomment>
        <translation>rhannau: %1</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>Map: %1</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonMaps</name>
    <message>
        <source>Areas on the maps</source>
        <translation>Ardaloedd ar y mapiau</translation>
    </message>
    <message>
        <source>Same &amp;ground scale</source>
        <translation>Yr un &amp;raddfa dir</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>Mapiau ochr yn ochr</translation>
    </message>
    <message>
        <source>A kilometre is as long on every map; otherwise every area fills its map</source>
        <translation>Mae cilometr yr un hyd ar bob map; fel arall mae pob ardal yn llenwi ei map</translation>
    </message>
    <message>
        <source>What the maps are divided into</source>
        <translation>I ba ardaloedd y rhennir y mapiau</translation>
    </message>
    <message>
        <source>Small areas (LSOAs)</source>
        <translation>Ardaloedd bach (LSOA)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>lowest and highest figure</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A count is not shaded, because large areas would look important only because they are large. Choose a rate.</source>
        <translation>Ni chaiff cyfrif ei liwio, am y byddai ardaloedd mawr yn edrych yn bwysig dim ond am eu bod yn fawr. Dewiswch gyfradd.</translation>
    </message>
    <message>
        <source>This indicator is not recorded for areas of this level. Choose another level or indicator.</source>
        <translation>Nid yw’r dangosydd hwn wedi’i gofnodi ar gyfer ardaloedd ar y lefel hon. Dewiswch lefel neu ddangosydd arall.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small areas</source>
        <translation>
            <numerusform>%Ln o ardaloedd bach</numerusform>
            <numerusform>%Ln ardal fach</numerusform>
            <numerusform>%Ln o ardaloedd bach</numerusform>
            <numerusform>%Ln o ardaloedd bach</numerusform>
            <numerusform>%Ln o ardaloedd bach</numerusform>
        </translation>
    </message>
    <message>
        <source>One scale for all maps: the classes are those of all %1 of England (%2).</source>
        <translation>Un raddfa i bob map: rhai pob un o’r %1 yn Lloegr yw’r categorïau (%2).</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>indicator, year</comment>
        <translation>%1 yn %2</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonModel</name>
    <message>
        <source>What is compared</source>
        <translation>Beth a gymherir</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonTable</name>
    <message>
        <source>Areas side by side</source>
        <translation>Ardaloedd ochr yn ochr</translation>
    </message>
    <message>
        <source>Enter shows an indicator on the maps, Ctrl+C copies the selected rows or all of them.</source>
        <translation>Mae Enter yn dangos dangosydd ar y mapiau; mae Ctrl+C yn copïo’r rhesi a ddewiswyd, neu bob un.</translation>
    </message>
</context>
<context>
    <name>ics::ContentHash</name>
    <message>
        <source>its header was changed</source>
        <translation>newidiwyd ei bennyn</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>nid yw ei swm gwirio’n cyfateb</translation>
    </message>
    <message>
        <source>it is longer than it should be</source>
        <translation>mae’n hirach nag y dylai fod</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ffolder ydyw, nid ffeil</translation>
    </message>
    <message>
        <source>it is not an SQLite database</source>
        <translation>nid yw’n gronfa ddata SQLite</translation>
    </message>
    <message>
        <source>it is a database of another application</source>
        <translation>cronfa ddata rhaglen arall ydyw</translation>
    </message>
</context>
<context>
    <name>ics::Data</name>
    <message>
        <source>Added up from small areas.</source>
        <translation>Wedi’i adio o ardaloedd bach.</translation>
    </message>
    <message>
        <source>Residents divided by the land to the mean high water mark, from borders generalised to 20 m.</source>
        <translation>Preswylwyr wedi’u rhannu â’r tir hyd at y marc penllanw cymedrig, o ffiniau wedi’u cyffredinoli i 20 m.</translation>
    </message>
    <message>
        <source>People of small areas classified as rural in 2021.</source>
        <translation>Pobl ardaloedd bach a ddosbarthwyd yn rhai gwledig yn 2021.</translation>
    </message>
    <message>
        <source>Both parts added up from small areas, then divided.</source>
        <translation>Y ddwy ran wedi’u hadio o ardaloedd bach, yna wedi’u rhannu.</translation>
    </message>
    <message>
        <source>Average of small areas weighted by Census 2021 population; the publisher weighs by its own estimates, so figures may differ slightly.</source>
        <translation>Cyfartaledd ardaloedd bach wedi’i bwysoli yn ôl poblogaeth Cyfrifiad 2021; mae’r cyhoeddwr yn pwysoli yn ôl ei amcangyfrifon ei hun, felly gall y ffigurau fod ychydig yn wahanol.</translation>
    </message>
    <message>
        <source>People of the small areas in the most deprived tenth by the Index of Multiple Deprivation.</source>
        <translation>Pobl yr ardaloedd bach yn y degfed mwyaf difreintiedig yn ôl y Mynegai Amddifadedd Lluosog.</translation>
    </message>
    <message>
        <source>People of the small areas in the two most deprived tenths by the Index of Multiple Deprivation.</source>
        <translation>Pobl yr ardaloedd bach yn y ddau ddegfed mwyaf difreintiedig yn ôl y Mynegai Amddifadedd Lluosog.</translation>
    </message>
    <message>
        <source>Average of small areas weighted by all residents of Census 2021, though the rate is of people of working age.</source>
        <translation>Cyfartaledd ardaloedd bach wedi’i bwysoli yn ôl holl breswylwyr Cyfrifiad 2021, er mai cyfradd pobl o oedran gweithio yw hi.</translation>
    </message>
    <message>
        <source>Population-weighted average of the small areas&apos; figures, each adjusted for age and sex by the publisher. The exact figure for a larger area would need its own adjustment.</source>
        <translation>Cyfartaledd ffigurau’r ardaloedd bach wedi’i bwysoli yn ôl poblogaeth, pob un wedi’i addasu ar gyfer oedran a rhyw gan y cyhoeddwr. Byddai angen addasiad ar wahân ar gyfer union ffigur ardal fwy.</translation>
    </message>
    <message>
        <source>Published for the 42 systems of 2022 to 2026 only; not recorded for any other area.</source>
        <translation>Wedi’i gyhoeddi ar gyfer 42 system 2022 i 2026 yn unig; heb ei gofnodi ar gyfer unrhyw ardal arall.</translation>
    </message>
    <message>
        <source>Counted where the premises stand; for a neighbourhood, the practices of its network.</source>
        <translation>Wedi’u cyfrif lle mae’r adeilad; ar gyfer cymdogaeth, practisau ei rhwydwaith.</translation>
    </message>
    <message>
        <source>Practices without a recorded list are left out.</source>
        <translation>Nid yw practisau heb restr wedi’i chofnodi wedi’u cynnwys.</translation>
    </message>
    <message>
        <source>Published for districts; given for every area that consists of whole districts, not recorded for others.</source>
        <translation>Wedi’i gyhoeddi ar gyfer dosbarthau; wedi’i roi ar gyfer pob ardal sy’n cynnwys dosbarthau cyfan, heb ei gofnodi ar gyfer rhai eraill.</translation>
    </message>
    <message>
        <source>Counted where the headquarters stand, whatever area the trust serves.</source>
        <translation>Wedi’u cyfrif lle mae’r pencadlys, pa ardal bynnag y mae’r ymddiriedolaeth yn ei gwasanaethu.</translation>
    </message>
    <message>
        <source>Counted by their position in 2022.</source>
        <translation>Wedi’u cyfrif yn ôl eu lleoliad yn 2022.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>The text itself was read.</source>
        <translation>Darllenwyd y testun ei hun.</translation>
    </message>
    <message>
        <source>Appointed by NHS England with the Secretary of State&apos;s approval.</source>
        <translation>Wedi’i benodi gan NHS England gyda chymeradwyaeth yr Ysgrifennydd Gwladol.</translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation>Prif weithredwr</translation>
    </message>
    <message>
        <source>Chosen by the chair, approved by NHS England, and employed by the board.</source>
        <translation>Wedi’i ddewis gan y cadeirydd, ei gymeradwyo gan NHS England, a’i gyflogi gan y bwrdd.</translation>
    </message>
    <message>
        <source>Ordinary members, all together</source>
        <translation>Aelodau cyffredin, i gyd gyda’i gilydd</translation>
    </message>
    <message>
        <source>The three partner members below already make up this number.</source>
        <translation>Mae’r tri aelod partner isod eisoes yn ffurfio’r nifer hwn.</translation>
    </message>
    <message>
        <source>Partner member from NHS trusts and foundation trusts</source>
        <translation>Aelod partner o ymddiriedolaethau GIG ac ymddiriedolaethau sefydledig</translation>
    </message>
    <message>
        <source>Read as restated in a board&apos;s constitution; the paragraph is confirmed by an amending order.</source>
        <translation>Wedi’i ddarllen fel y’i hailadroddir yng nghyfansoddiad bwrdd; cadarnheir y paragraff gan orchymyn diwygio.</translation>
    </message>
    <message>
        <source>Nominated by the trusts that serve the area.</source>
        <translation>Wedi’i enwebu gan yr ymddiriedolaethau sy’n gwasanaethu’r ardal.</translation>
    </message>
    <message>
        <source>Partner member from general practice</source>
        <translation>Aelod partner o ymarfer cyffredinol</translation>
    </message>
    <message>
        <source>Read as restated in a board&apos;s constitution; the letter of the paragraph was not seen.</source>
        <translation>Wedi’i ddarllen fel y’i hailadroddir yng nghyfansoddiad bwrdd; ni welwyd llythyren y paragraff.</translation>
    </message>
    <message>
        <source>Nominated by those who provide general practice in the area.</source>
        <translation>Wedi’i enwebu gan y rhai sy’n darparu ymarfer cyffredinol yn yr ardal.</translation>
    </message>
    <message>
        <source>Partner member from councils</source>
        <translation>Aelod partner o gynghorau</translation>
    </message>
    <message>
        <source>Nominated by the councils with social care duties in any part of the area.</source>
        <translation>Wedi’i enwebu gan y cynghorau â dyletswyddau gofal cymdeithasol mewn unrhyw ran o’r ardal.</translation>
    </message>
    <message>
        <source>Director of finance</source>
        <translation>Cyfarwyddwr cyllid</translation>
    </message>
    <message>
        <source>Expected by NHS England, not required by law.</source>
        <translation>Mae NHS England yn ei ddisgwyl; nid yw’r gyfraith yn gofyn amdano.</translation>
    </message>
    <message>
        <source>Medical director</source>
        <translation>Cyfarwyddwr meddygol</translation>
    </message>
    <message>
        <source>Director of nursing</source>
        <translation>Cyfarwyddwr nyrsio</translation>
    </message>
    <message>
        <source>Non-executive members</source>
        <translation>Aelodau anweithredol</translation>
    </message>
    <message>
        <source>Two or more; expected by NHS England, not required by law.</source>
        <translation>Dau neu fwy; mae NHS England yn eu disgwyl; nid yw’r gyfraith yn gofyn amdanynt.</translation>
    </message>
    <message>
        <source>Knowledge of mental health services</source>
        <translation>Gwybodaeth am wasanaethau iechyd meddwl</translation>
    </message>
    <message>
        <source>Known from a guide to the Act; the paragraph itself was not seen.</source>
        <translation>Yn hysbys o ganllaw i’r Ddeddf; ni welwyd y paragraff ei hun.</translation>
    </message>
    <message>
        <source>A quality that one of the ordinary members must bring, not a further seat.</source>
        <translation>Rhinwedd y mae’n rhaid i un o’r aelodau cyffredin ei chynnig, nid sedd ychwanegol.</translation>
    </message>
    <message>
        <source>Deputy chair and senior non-executive</source>
        <translation>Dirprwy gadeirydd ac uwch-aelod anweithredol</translation>
    </message>
    <message>
        <source>Roles of members who already sit on the board. The chair of audit may not be deputy chair.</source>
        <translation>Rolau aelodau sydd eisoes ar y bwrdd. Ni chaiff cadeirydd y pwyllgor archwilio fod yn ddirprwy gadeirydd.</translation>
    </message>
    <message>
        <source>Member appointed by the board (ICB)</source>
        <translation>Aelod a benodir gan y bwrdd (ICB)</translation>
    </message>
    <message>
        <source>Read as quoted in a council&apos;s record.</source>
        <translation>Wedi’i ddarllen fel y’i dyfynnir yng nghofnodion cyngor.</translation>
    </message>
    <message>
        <source>The partnership is a joint committee of the board and the councils.</source>
        <translation>Mae’r bartneriaeth yn gyd-bwyllgor rhwng y bwrdd a’r cynghorau.</translation>
    </message>
    <message>
        <source>Member appointed by each responsible council</source>
        <translation>Aelod a benodir gan bob cyngor cyfrifol</translation>
    </message>
    <message>
        <source>Every council with social care duties in any part of the area appoints one.</source>
        <translation>Mae pob cyngor â dyletswyddau gofal cymdeithasol mewn unrhyw ran o’r ardal yn penodi un.</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Aelodau eraill</translation>
    </message>
    <message>
        <source>As many as the partnership itself decides; it sets its own procedure.</source>
        <translation>Cynifer ag y mae’r bartneriaeth ei hun yn ei benderfynu; hi sy’n pennu ei gweithdrefn ei hun.</translation>
    </message>
    <message>
        <source>Healthwatch</source>
        <translation>Healthwatch</translation>
    </message>
    <message>
        <source>Named as having an interest; membership is for the partnership to decide.</source>
        <translation>Wedi’i enwi fel un â buddiant; mater i’r bartneriaeth ei benderfynu yw aelodaeth.</translation>
    </message>
    <message>
        <source>Voluntary, community and social enterprise bodies</source>
        <translation>Cyrff gwirfoddol, cymunedol a mentrau cymdeithasol</translation>
    </message>
    <message>
        <source>Providers of adult social care</source>
        <translation>Darparwyr gofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>Providers of health services, NHS and private</source>
        <translation>Darparwyr gwasanaethau iechyd, y GIG a phreifat</translation>
    </message>
    <message>
        <source>Criminal justice agencies</source>
        <translation>Asiantaethau cyfiawnder troseddol</translation>
    </message>
    <message>
        <source>Residents, people who rely on care, unpaid carers</source>
        <translation>Preswylwyr, pobl sy’n dibynnu ar ofal, gofalwyr di-dâl</translation>
    </message>
    <message>
        <source>Housing bodies</source>
        <translation>Cyrff tai</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>Ni chanfuwyd testun.</translation>
    </message>
    <message>
        <source>No national text that was read names them for the partnership; some places invite them.</source>
        <translation>Nid oes testun cenedlaethol a ddarllenwyd yn eu henwi ar gyfer y bartneriaeth; mae rhai lleoedd yn eu gwahodd.</translation>
    </message>
    <message>
        <source>mental health</source>
        <translation>iechyd meddwl</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>acíwt</translation>
    </message>
    <message>
        <source>community</source>
        <translation>cymunedol</translation>
    </message>
    <message>
        <source>acute without major emergency department</source>
        <translation>acíwt heb adran achosion brys fawr</translation>
    </message>
    <message>
        <source>ambulance</source>
        <translation>ambiwlans</translation>
    </message>
</context>
<context>
    <name>ics::DetailPane</name>
    <message>
        <source>See what changed</source>
        <translation>Gweld beth newidiodd</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Facts about the current area, each with its basis and source</source>
        <translation>Ffeithiau am yr ardal gyfredol, pob un â’i sail a’i ffynhonnell</translation>
    </message>
    <message>
        <source>Opens the page on what changed between the editions, at this area (Ctrl+5)</source>
        <translation>Yn agor y dudalen ar yr hyn a newidiodd rhwng yr argraffiadau, wrth yr ardal hon (Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>ics::Dialogs</name>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Cyhoeddwr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>Ffynonellau’r data</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Symud y map</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Bysellau saeth</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ a −</translation>
    </message>
    <message>
        <source>All of England</source>
        <translation>Lloegr gyfan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Next and previous area</source>
        <translation>Yr ardal nesaf a’r un flaenorol</translation>
    </message>
    <message>
        <source>] and [</source>
        <translation>] a [</translation>
    </message>
    <message>
        <source>The neighbouring area in a direction</source>
        <translation>Yr ardal gyfagos mewn cyfeiriad</translation>
    </message>
    <message>
        <source>Ctrl and an arrow key</source>
        <translation>Ctrl a bysell saeth</translation>
    </message>
    <message>
        <source>Go into the area</source>
        <translation>Mynd i mewn i’r ardal</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Dewis dim</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Where is this?</source>
        <translation>Ble mae hyn?</translation>
    </message>
    <message>
        <source>Shift and click, or W for the middle</source>
        <translation>Shift a chlicio, neu W am y canol</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Y bysellau hyn</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Next and previous fact</source>
        <translation>Y ffaith nesaf a’r un flaenorol</translation>
    </message>
    <message>
        <source>Up and Down</source>
        <translation>Saethau i fyny ac i lawr</translation>
    </message>
    <message>
        <source>Go to the area named</source>
        <translation>Mynd i’r ardal a enwir</translation>
    </message>
    <message>
        <source>Basis and source</source>
        <translation>Sail a ffynhonnell</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Copïo’r cerdyn</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>About ICS Explorer</source>
        <translation>Ynghylch ICS Explorer</translation>
    </message>
    <message>
        <source>ICS Explorer %1</source>
        <translation>ICS Explorer %1</translation>
    </message>
    <message>
        <source>England&apos;s Integrated Care Systems, places and neighbourhoods, offline: nothing you type leaves this computer. An independent work, not of the NHS or any public body. Program: MIT licence. Data: Open Government Licence v3.0.</source>
        <translation>Integrated Care Systems (systemau gofal integredig), lleoedd a chymdogaethau Lloegr, all-lein: nid yw dim a deipiwch yn gadael y cyfrifiadur hwn. Gwaith annibynnol, nid gwaith y GIG nac unrhyw gorff cyhoeddus. Rhaglen: trwydded MIT. Data: Trwydded Llywodraeth Agored v3.0.</translation>
    </message>
    <message>
        <source>Content of the atlas: %1</source>
        <translation>Cynnwys yr atlas: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae’n ei wneud</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Ar y map</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>Yn y manylion</translation>
    </message>
    <message>
        <source>Earlier and later year of the figures</source>
        <translation>Blwyddyn gynharach a diweddarach y ffigurau</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, a .</translation>
    </message>
    <message>
        <source>Next and previous step</source>
        <translation>Y cam nesaf a’r un blaenorol</translation>
    </message>
    <message>
        <source>F9 and F8</source>
        <translation>F9 ac F8</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Gadael y daith</translation>
    </message>
    <message>
        <source>F3, or Esc in its band</source>
        <translation>F3, neu Esc yn ei stribed</translation>
    </message>
    <message>
        <source>During a tour</source>
        <translation>Yn ystod taith</translation>
    </message>
    <message>
        <source>In presenter mode</source>
        <translation>Yn y modd cyflwyno</translation>
    </message>
    <message>
        <source>The Welsh, Polish and Urdu texts have not been reviewed by native speakers yet. To correct one, change it in the file of its language; the list of terms beside that keeps words consistent. Names of statutory bodies stay in English.</source>
        <translation>Nid yw siaradwyr brodorol wedi adolygu’r testunau Cymraeg, Pwyleg ac Wrdw eto. I gywiro un, newidiwch ef yn ffeil ei iaith; mae’r rhestr termau wrth ei hochr yn cadw’r geiriau’n gyson. Mae enwau cyrff statudol yn aros yn Saesneg.</translation>
    </message>
</context>
<context>
    <name>ics::DifferenceLinks</name>
    <message>
        <source>Sources differ: %1</source>
        <translation>Y ffynonellau’n anghytuno: %1</translation>
    </message>
    <message>
        <source>What each source says, and what settles it</source>
        <translation>Beth mae pob ffynhonnell yn ei ddweud, a beth sy’n setlo’r mater</translation>
    </message>
</context>
<context>
    <name>ics::Edition</name>
    <message>
        <source>in force since %1</source>
        <translation>mewn grym ers %1</translation>
    </message>
    <message>
        <source>in force from %1 to %2</source>
        <translation>mewn grym o %1 i %2</translation>
    </message>
    <message>
        <source>%1 (exercise)</source>
        <extracomment>%1 an edition: its systems are redrawn in an exercise</extracomment>
        <translation>%1 (ymarfer)</translation>
    </message>
    <message>
        <source>an exercise, never in force</source>
        <translation>ymarfer, na fu erioed mewn grym</translation>
    </message>
</context>
<context>
    <name>ics::EditionChange</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of an area, %2 its kind, e.g. &quot;Norfolk and Suffolk (System)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 the name of an area, %2 a whole number</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 has other borders in the edition of %2.</source>
        <translation>Mae gan %1 ffiniau eraill yn argraffiad %2.</translation>
    </message>
    <message>
        <source>%1 does not exist in the edition of %2. Its people are in %3, which is shown.</source>
        <translation>Nid yw %1 yn bodoli yn argraffiad %2. Mae’r bobl yn %3, a ddangosir.</translation>
    </message>
    <message>
        <source>%1 does not exist in the edition of %2. Its people are divided: %3. The largest part is shown.</source>
        <translation>Nid yw %1 yn bodoli yn argraffiad %2. Mae’r bobl wedi’u rhannu: %3. Dangosir y rhan fwyaf.</translation>
    </message>
</context>
<context>
    <name>ics::EditionComparison</name>
    <message>
        <source>%1 (%2 people)</source>
        <extracomment>%1 the name of an area, %2 a number of people</extracomment>
        <translation>%1 (%2 o bobl)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Agorwyd</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>Ehangwyd</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Lleihawyd</translation>
    </message>
    <message>
        <source>Redrawn</source>
        <translation>Ail-luniwyd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Heb newid</translation>
    </message>
    <message>
        <source>Closed on %1. Its people went to %2.</source>
        <translation>Caewyd ar %1. Aeth y bobl i %2.</translation>
    </message>
    <message>
        <source>Opened on %1, with people from %2.</source>
        <translation>Agorwyd ar %1, gyda phobl o %2.</translation>
    </message>
    <message>
        <source>Larger since %1, with people from %2.</source>
        <translation>Yn fwy ers %1, gyda phobl o %2.</translation>
    </message>
    <message>
        <source>Smaller since %1: people went to %2.</source>
        <translation>Yn llai ers %1: aeth pobl i %2.</translation>
    </message>
    <message>
        <source>Redrawn on %1: people came from %2 and went to %3.</source>
        <translation>Ail-luniwyd ar %1: daeth pobl o %2 ac aethant i %3.</translation>
    </message>
    <message>
        <source>Unchanged on %1.</source>
        <translation>Heb newid ar %1.</translation>
    </message>
    <message>
        <source>%1 people in %2 small areas have another one than before.</source>
        <translation>Mae %1 o bobl mewn %2 o ardaloedd bach bellach yn perthyn i un gwahanol.</translation>
    </message>
    <message>
        <source>%1 more small areas keep theirs, which grew and has a new ONS code: %2 in all.</source>
        <translation>Mae %1 yn rhagor o ardaloedd bach yn aros yn yr un un, sydd wedi tyfu ac sydd â chod ONS newydd: %2 i gyd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a word such as &quot;Closed&quot;, %2 how many areas</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On %1: %2. %3</source>
        <extracomment>%1 a date, %2 &quot;Closed: 12 · Opened: 6&quot;, %3 a sentence on the people who moved</extracomment>
        <translation>Ar %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ics::EditionSwitch</name>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <extracomment>%1 the number of systems in force today, e.g. &quot;36 systems · today&quot;</extracomment>
        <translation>%1 · heddiw</translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <extracomment>%1 a number of systems, %2 a month: &quot;42 systems · to March 2026&quot;</extracomment>
        <translation>%1 · tan fis %2</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>%2 a month: &quot;36 systems · from April 2026&quot;</extracomment>
        <translation>%1 · o fis %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Argraffiad %1</translation>
    </message>
    <message>
        <source>%1 · exercise</source>
        <extracomment>%1 the number of systems in an exercise</extracomment>
        <translation>%1 · ymarfer</translation>
    </message>
</context>
<context>
    <name>ics::Error</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Nid yw’r ffeil yn bodoli.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Ni ellir darllen y ffeil: %1</translation>
    </message>
    <message>
        <source>The file ends too early; it was probably not copied or downloaded completely.</source>
        <translation>Mae’r ffeil yn gorffen yn rhy gynnar; mae’n debyg na chafodd ei chopïo neu ei llwytho i lawr yn llawn.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1 Nothing was changed.</source>
        <translation>Ni ellir ysgrifennu’r ffeil: %1 Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Stopped at your request; nothing was changed.</source>
        <translation>Stopiwyd ar eich cais; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8.</source>
        <translation>Nid yw’r testun mewn UTF-8.</translation>
    </message>
    <message>
        <source>The compressed file is damaged.</source>
        <translation>Mae’r ffeil gywasgedig wedi’i difrodi.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Mae’r golofn “%1” ar goll.</translation>
    </message>
    <message>
        <source>The line has %1 fields where the heading has %2.</source>
        <translation>Mae gan y llinell %1 o feysydd, ond mae gan y pennawd %2.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes.</source>
        <translation>Mae dyfynnod yn agor yma ac nid yw byth yn cau.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a number.</source>
        <translation>Nid yw “%1” yng ngholofn “%2” yn rhif.</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for “%2”.</source>
        <translation>Nid yw “%1” yn werth dilys ar gyfer “%2”.</translation>
    </message>
    <message>
        <source>“%1” occurs twice in column “%2”.</source>
        <translation>Mae “%1” yn digwydd ddwywaith yng ngholofn “%2”.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a known code.</source>
        <translation>Nid yw “%1” yng ngholofn “%2” yn god hysbys.</translation>
    </message>
    <message>
        <source>The file is larger than expected (limit: %1).</source>
        <translation>Mae’r ffeil yn fwy na’r disgwyl (terfyn: %1).</translation>
    </message>
    <message>
        <source>The JSON text is not valid: %1</source>
        <translation>Nid yw’r testun JSON yn ddilys: %1</translation>
    </message>
    <message>
        <source>The shapes are not valid: %1</source>
        <translation>Nid yw’r siapiau’n ddilys: %1</translation>
    </message>
    <message>
        <source>The tables disagree: %1</source>
        <translation>Nid yw’r tablau’n gyson â’i gilydd: %1</translation>
    </message>
    <message>
        <source>This file is not an ICS Explorer atlas.</source>
        <translation>Nid atlas ICS Explorer yw’r ffeil hon.</translation>
    </message>
    <message>
        <source>This file is not an ICS Explorer atlas: %1.</source>
        <translation>Nid atlas ICS Explorer yw’r ffeil hon: %1.</translation>
    </message>
    <message>
        <source>This atlas has format %1, made for a newer ICS Explorer; this one reads format %2. Please update the application.</source>
        <translation>Fformat %1 sydd i’r atlas hwn, a wnaed ar gyfer ICS Explorer mwy newydd; mae’r un hwn yn darllen fformat %2. Diweddarwch y rhaglen.</translation>
    </message>
    <message>
        <source>This atlas has format %1, made for an older ICS Explorer; this one reads format %2. Please build the atlas again.</source>
        <translation>Fformat %1 sydd i’r atlas hwn, a wnaed ar gyfer ICS Explorer hŷn; mae’r un hwn yn darllen fformat %2. Adeiladwch yr atlas eto.</translation>
    </message>
    <message>
        <source>The atlas is damaged (%1). Please build or install it again.</source>
        <translation>Mae’r atlas wedi’i ddifrodi (%1). Adeiladwch neu gosodwch ef eto.</translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation>Mae’r gronfa ddata’n adrodd: %1</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for %2.</source>
        <translation>Nid yw “%1” yn werth dilys ar gyfer %2.</translation>
    </message>
    <message>
        <source>“%1” is not a command of ICS Explorer.</source>
        <translation>Nid yw “%1” yn un o orchmynion ICS Explorer.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Nid oes dewisiad “%1”.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Mae rhywbeth ar goll ar ôl “%1”.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>Nid yw “%1” yn perthyn yma.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, llinell %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, llinell %2, colofn %3: %4</translation>
    </message>
</context>
<context>
    <name>ics::Exercise</name>
    <message>
        <source>EXERCISE – not real</source>
        <extracomment>stands on everything that is made of an exercise, in capitals or their like</extracomment>
        <translation>YMARFER – nid go iawn</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseAccount</name>
    <message>
        <source>Merged into %1.</source>
        <extracomment>%1 a system</extracomment>
        <translation>Unwyd â %1.</translation>
    </message>
    <message>
        <source>It has no place left, and so is on no map.</source>
        <translation>Nid oes lle ar ôl ynddi, felly nid yw ar unrhyw fap.</translation>
    </message>
    <message>
        <source>Made from %1.</source>
        <extracomment>%1 a list of systems</extracomment>
        <translation>Wedi’i ffurfio o %1.</translation>
    </message>
    <message>
        <source>Really called %1.</source>
        <extracomment>%1 the name of a system</extracomment>
        <translation>Ei henw go iawn: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It lies in %n piece(s) that do not touch.</source>
        <translation>
            <numerusform>Mae mewn %n o ddarnau nad ydynt yn cyffwrdd â’i gilydd.</numerusform>
            <numerusform>Mae mewn %n darn.</numerusform>
            <numerusform>Mae mewn %n o ddarnau nad ydynt yn cyffwrdd â’i gilydd.</numerusform>
            <numerusform>Mae mewn %n o ddarnau nad ydynt yn cyffwrdd â’i gilydd.</numerusform>
            <numerusform>Mae mewn %n o ddarnau nad ydynt yn cyffwrdd â’i gilydd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::ExerciseCommands</name>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 an edit of an exercise</extracomment>
        <translation>Dadwneud: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <extracomment>%1 an edit of an exercise</extracomment>
        <translation>Ail-wneud: %1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Choose a place first</source>
        <translation>Dewiswch le yn gyntaf</translation>
    </message>
    <message>
        <source>Choose a system first</source>
        <translation>Dewiswch system yn gyntaf</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>dim lle</translation>
    </message>
    <message>
        <source>%1 people</source>
        <extracomment>%1 a number of people</extracomment>
        <translation>%1 o bobl</translation>
    </message>
    <message>
        <source>next door, %1</source>
        <translation>cyfagos, %1</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <extracomment>%1 a place</extracomment>
        <translation>Symud %1 i</translation>
    </message>
    <message>
        <source>Merge %1 with</source>
        <extracomment>%1 a system</extracomment>
        <translation>Uno %1 â</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Another system has this name. Give it another:</source>
        <translation>Mae gan system arall yr enw hwn. Rhowch enw arall iddi:</translation>
    </message>
    <message>
        <source>Give it a name:</source>
        <translation>Rhowch enw iddi:</translation>
    </message>
    <message>
        <source>Make %1 a system</source>
        <extracomment>%1 a place</extracomment>
        <translation>Troi %1 yn system</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 a system</extracomment>
        <translation>Ailenwi %1</translation>
    </message>
    <message>
        <source>&amp;Move %1 to…</source>
        <translation>&amp;Symud %1 i…</translation>
    </message>
    <message>
        <source>Make %1 a &amp;system…</source>
        <translation>T&amp;roi %1 yn system…</translation>
    </message>
    <message>
        <source>Mer&amp;ge %1 with…</source>
        <translation>&amp;Uno %1 â…</translation>
    </message>
    <message>
        <source>Re&amp;name %1…</source>
        <translation>Ail&amp;enwi %1…</translation>
    </message>
    <message>
        <source>Open an exercise</source>
        <extracomment>the files of exercises; the pattern stays</extracomment>
        <translation>Agor ymarfer</translation>
    </message>
    <message>
        <source>Exercises (*.ics-exercise.json *.json);;All files (*)</source>
        <translation>Ymarferion (*.ics-exercise.json *.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ymarfer</translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation>Cadw’r ymarfer</translation>
    </message>
    <message>
        <source>The exercise was saved as %1.</source>
        <translation>Cadwyd yr ymarfer fel %1.</translation>
    </message>
    <message>
        <source>The exercise has edits that are not saved. Save them first?</source>
        <translation>Mae golygiadau yn yr ymarfer heb eu cadw. Eu cadw yn gyntaf?</translation>
    </message>
    <message>
        <source>next to its system, %1</source>
        <extracomment>of a system that touches the system of the place which is moved, but not the place: %1 &quot;500,000 people&quot;</extracomment>
        <translation>cyfagos i’w system, %1</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseCut</name>
    <message>
        <source>In the exercise, systems of it lie elsewhere.</source>
        <translation>Yn yr ymarfer, mae rhai o systemau’r ardal hon mewn mannau eraill.</translation>
    </message>
    <message>
        <source>Made in an exercise from %1. No such system exists.</source>
        <extracomment>%1 a list of systems</extracomment>
        <translation>Wedi’i ffurfio o %1 mewn ymarfer. Nid yw’r system hon yn bodoli.</translation>
    </message>
    <message>
        <source>Made in an exercise. No such system exists.</source>
        <translation>Wedi’i ffurfio mewn ymarfer. Nid yw’r system hon yn bodoli.</translation>
    </message>
    <message>
        <source>Changed in an exercise. The real system is another one.</source>
        <translation>Wedi’i newid mewn ymarfer. Mae’r system go iawn yn wahanol.</translation>
    </message>
    <message>
        <source>In the exercise it is no longer in %1.</source>
        <extracomment>%1 a system</extracomment>
        <translation>Yn yr ymarfer nid yw yn %1 mwyach.</translation>
    </message>
    <message>
        <source>A person has redrawn the systems to try something out%1. No public body has decided this.</source>
        <extracomment>%1 a title in brackets, or nothing</extracomment>
        <translation>Mae rhywun wedi ail-lunio’r systemau i roi cynnig ar rywbeth%1. Nid oes unrhyw gorff cyhoeddus wedi penderfynu hyn.</translation>
    </message>
    <message>
        <source>An exercise in ICS Explorer</source>
        <translation>Ymarfer yn ICS Explorer</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseFile</name>
    <message>
        <source>the field “%1” is missing</source>
        <translation>mae’r maes “%1” ar goll</translation>
    </message>
    <message>
        <source>the field “%1” is of the wrong kind</source>
        <translation>mae’r maes “%1” o’r math anghywir</translation>
    </message>
    <message>
        <source>the field “%1” is empty</source>
        <translation>mae’r maes “%1” yn wag</translation>
    </message>
    <message>
        <source>the field “%1” is unknown</source>
        <translation>nid yw’r maes “%1” yn hysbys</translation>
    </message>
    <message>
        <source>the field “%1” is too long</source>
        <translation>mae’r maes “%1” yn rhy hir</translation>
    </message>
    <message>
        <source>“%1” is not one of move, merge, split and rename</source>
        <translation>nid yw “%1” yn un o’r rhain: move, merge, split, rename</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <extracomment>%1 the number of an edit, %2 why it cannot be done</extracomment>
        <translation>cam %1: %2</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>nid yw’n wrthrych</translation>
    </message>
    <message>
        <source>this is not an exercise: its format is not “%1”</source>
        <translation>nid ymarfer yw hwn: nid “%1” yw ei fformat</translation>
    </message>
    <message>
        <source>this program reads version %1 only</source>
        <translation>dim ond fersiwn %1 y mae’r rhaglen hon yn ei darllen</translation>
    </message>
    <message>
        <source>it has more than %1 edits</source>
        <translation>mae ynddo fwy na %1 o olygiadau</translation>
    </message>
    <message>
        <source>“%1” cannot be done: %2</source>
        <extracomment>%1 an edit such as &quot;Move Derby to Nottingham&quot;, %2 why that cannot be done</extracomment>
        <translation>ni ellir gwneud “%1”: %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <extracomment>%1 a place, %2 a system</extracomment>
        <translation>Symud %1 i %2</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <extracomment>%1 a list of systems, %2 the name of what they become</extracomment>
        <translation>Uno %1 i ffurfio %2</translation>
    </message>
    <message>
        <source>Make %1 a system: %2</source>
        <extracomment>%1 a place, %2 the name of the new system</extracomment>
        <translation>Troi %1 yn system: %2</translation>
    </message>
    <message>
        <source>Rename %1 as %2</source>
        <extracomment>%1 a system, %2 its new name</extracomment>
        <translation>Ailenwi %1 yn %2</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseModel</name>
    <message>
        <source>below ▼</source>
        <translation>islaw ▼</translation>
    </message>
    <message>
        <source>within ✓</source>
        <translation>o fewn ✓</translation>
    </message>
    <message>
        <source>above ▲</source>
        <translation>uwchlaw ▲</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Residents, census 2021</source>
        <translation>Preswylwyr, Cyfrifiad 2021</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <extracomment>%1 a range of people, e.g. &quot;1–3 million&quot;</extracomment>
        <translation>Dywedir: %1</translation>
    </message>
    <message>
        <source>What documents say a system has: %1. It is no rule.</source>
        <extracomment>%1 the documents that say so</extracomment>
        <translation>Maint system yn ôl dogfennau: %1. Nid yw’n rheol.</translation>
    </message>
    <message>
        <source>Small areas</source>
        <translation>Ardaloedd bach</translation>
    </message>
    <message>
        <source>LSOAs of 2021</source>
        <translation>LSOA 2021</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>below &quot;Places&quot;: how many are of the range, &quot;250,000–500,000&quot;</extracomment>
        <translation>â %1</translation>
    </message>
    <message>
        <source>How many of its places have as many people as documents say: %1</source>
        <translation>Faint o’i lleoedd sydd â chynifer o bobl ag y mae dogfennau’n ei ddweud: %1</translation>
    </message>
    <message>
        <source>Partnership seats</source>
        <translation>Seddi’r bartneriaeth</translation>
    </message>
    <message>
        <source>By law at least one for the board (ICB) and one for each responsible council, wholly or partly here</source>
        <translation>Yn ôl y gyfraith, o leiaf un i’r bwrdd (ICB) ac un i bob cyngor cyfrifol, yn gyfan neu’n rhannol yma</translation>
    </message>
    <message>
        <source>Board seats by law</source>
        <translation>Seddi’r bwrdd yn ôl y gyfraith</translation>
    </message>
    <message>
        <source>The fewest members that an ICB may have</source>
        <translation>Y nifer lleiaf o aelodau y caiff ICB ei gael</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a system, %2 its code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
</context>
<context>
    <name>ics::ExercisePanel</name>
    <message>
        <source>Exercise</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Cadw…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>Dechrau e&amp;to</translation>
    </message>
    <message>
        <source>Title of the exercise</source>
        <translation>Teitl yr ymarfer</translation>
    </message>
    <message>
        <source>Your note: what is tried here, and why</source>
        <translation>Eich nodyn: beth rydych yn rhoi cynnig arno yma, a pham</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Eich nodyn</translation>
    </message>
    <message>
        <source>As it really is</source>
        <translation>Fel y mae go iawn</translation>
    </message>
    <message>
        <source>Edits, first to last</source>
        <translation>Golygiadau, o’r cyntaf i’r olaf</translation>
    </message>
    <message>
        <source>Choose a line to go back to it</source>
        <translation>Dewiswch linell i fynd yn ôl ati</translation>
    </message>
    <message>
        <source>E&amp;dits</source>
        <translation>&amp;Golygiadau</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>&amp;Symud…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Uno…</translation>
    </message>
    <message>
        <source>S&amp;plit off…</source>
        <translation>&amp;Hollti…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ail&amp;enwi…</translation>
    </message>
    <message>
        <source>Systems that are touched, before and now</source>
        <translation>Y systemau yr effeithir arnynt, cynt a nawr</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colofnau’r tabl</translation>
    </message>
    <message>
        <source>What it co&amp;mes to</source>
        <translation>Y ca&amp;nlyniad</translation>
    </message>
    <message>
        <source>%1: %2 systems, none of them changed. Choose a place in the tree or on the map, then move it.</source>
        <translation>%1: %2 o systemau, heb newid yr un. Dewiswch le yn y goeden neu ar y map, yna symudwch ef.</translation>
    </message>
    <message>
        <source>%1: %2 systems before, %3 now. A range is what documents say, not a rule.</source>
        <translation>%1: %2 o systemau cynt, %3 nawr. Yr hyn y mae dogfennau’n ei ddweud yw ystod, nid rheol.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
</context>
<context>
    <name>ics::ExercisePlan</name>
    <message>
        <source>there is no system with the code %1</source>
        <extracomment>%1 the code of an area</extracomment>
        <translation>nid oes system â’r cod %1</translation>
    </message>
    <message>
        <source>%1 was merged into %2 before</source>
        <extracomment>%1 a system, %2 the code of another</extracomment>
        <translation>unwyd %1 â %2 yn gynharach</translation>
    </message>
    <message>
        <source>there is no place with the code %1</source>
        <extracomment>%1 the code of an area</extracomment>
        <translation>nid oes lle â’r cod %1</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <extracomment>%1 a place, %2 a system</extracomment>
        <translation>mae %1 yn %2 eisoes</translation>
    </message>
    <message>
        <source>the code %1 cannot be given to a new system</source>
        <translation>ni ellir rhoi’r cod %1 i system newydd</translation>
    </message>
    <message>
        <source>another system is called %1</source>
        <translation>%1 yw enw system arall</translation>
    </message>
    <message>
        <source>a merger needs two systems</source>
        <translation>mae angen dwy system i’w huno</translation>
    </message>
    <message>
        <source>there is no edition %1</source>
        <translation>nid oes argraffiad %1</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseStage</name>
    <message>
        <source>Redrawing the systems…</source>
        <translation>Wrthi’n ail-lunio’r systemau…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Leave the exercise first (Alt+F7)</source>
        <translation>Rhaid gadael yr ymarfer yn gyntaf (Alt+F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n o olygiadau</numerusform>
            <numerusform>%n golygiad</numerusform>
            <numerusform>%n o olygiadau</numerusform>
            <numerusform>%n o olygiadau</numerusform>
            <numerusform>%n o olygiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>heb ei gadw</translation>
    </message>
</context>
<context>
    <name>ics::FactCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Dangos llai</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n as a list</source>
        <translation>
            <numerusform>Dangos y %n i gyd fel rhestr</numerusform>
            <numerusform>Dangos y %n i gyd fel rhestr</numerusform>
            <numerusform>Dangos y %n i gyd fel rhestr</numerusform>
            <numerusform>Dangos y %n i gyd fel rhestr</numerusform>
            <numerusform>Dangos y %n i gyd fel rhestr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Dangos y %n i gyd</numerusform>
            <numerusform>Dangos y %n i gyd</numerusform>
            <numerusform>Dangos y %n i gyd</numerusform>
            <numerusform>Dangos y %n i gyd</numerusform>
            <numerusform>Dangos y %n i gyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copïo “%1”</translation>
    </message>
</context>
<context>
    <name>ics::FactRow</name>
    <message>
        <source>Go to %1</source>
        <translation>Mynd i %1</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Dangos ar y map</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Ffynhonnell: %1</translation>
    </message>
    <message>
        <source>Source: %1. Date of the data: %2</source>
        <translation>Ffynhonnell: %1. Dyddiad y data: %2</translation>
    </message>
    <message>
        <source>Basis and source of %1</source>
        <translation>Sail a ffynhonnell %1</translation>
    </message>
    <message>
        <source>Shift+F1 tells what “%1” means</source>
        <translation>Mae Shift+F1 yn dweud beth yw ystyr “%1”</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copïo “%1”</translation>
    </message>
</context>
<context>
    <name>ics::FactTable</name>
    <message>
        <source>Narrow the list</source>
        <translation>Culhau’r rhestr</translation>
    </message>
    <message>
        <source>Narrow the list by name</source>
        <translation>Culhau’r rhestr yn ôl enw</translation>
    </message>
    <message>
        <source>Shows only the names that contain these letters</source>
        <translation>Yn dangos yr enwau sy’n cynnwys y llythrennau hyn yn unig</translation>
    </message>
    <message>
        <source>Enter shows the row on the map, Ctrl+C copies the selected rows.</source>
        <translation>Mae Enter yn dangos y rhes ar y map; mae Ctrl+C yn copïo’r rhesi a ddewiswyd.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colofnau’r rhestr</translation>
    </message>
    <message>
        <source>Press a heading to sort by it</source>
        <translation>Pwyswch bennawd i drefnu yn ôl y golofn honno</translation>
    </message>
</context>
<context>
    <name>ics::FactTableModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Ffynhonnell: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Manylyn</translation>
    </message>
</context>
<context>
    <name>ics::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
</context>
<context>
    <name>ics::Finder</name>
    <message>
        <source>Until %1</source>
        <translation>Tan %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a kind of area such as &quot;System&quot;, %2 its name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 &quot;Until 31 March 2026&quot;, %2 areas with their kinds</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Small area (LSOA): %1, %2.</source>
        <extracomment>%1 name, %2 code</extracomment>
        <translation>Ardal fach (LSOA): %1, %2.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in no network on record</source>
        <translation>heb fod mewn unrhyw rwydwaith a gofnodwyd</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a GP practice, %2 a distance, %3 its primary care network</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>As at %1 (%2)</source>
        <translation>Sefyllfa %1 (%2)</translation>
    </message>
    <message>
        <source>The nearest GP practices and their networks:</source>
        <translation>Y practisau meddygon teulu agosaf a’u rhwydweithiau:</translation>
    </message>
    <message>
        <source>%1 is also a code: %2.</source>
        <translation>Mae %1 yn god hefyd: %2.</translation>
    </message>
    <message>
        <source>Type a postcode, a place, an organisation, a code or a position.</source>
        <translation>Teipiwch god post, lle, sefydliad, cod neu leoliad.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>llai nag 1 %</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>dros 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>NHS trust</source>
        <translation>Ymddiriedolaeth GIG</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Ysbyty</translation>
    </message>
    <message>
        <source>Former body</source>
        <translation>Corff blaenorol</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal leol</translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation>Practis meddyg teulu</translation>
    </message>
    <message>
        <source>Small area (LSOA)</source>
        <translation>Ardal fach (LSOA)</translation>
    </message>
    <message>
        <source>exact code</source>
        <translation>union god</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>enw blaenorol</translation>
    </message>
    <message>
        <source>exact name</source>
        <translation>union enw</translation>
    </message>
    <message>
        <source>words of a former name</source>
        <translation>geiriau enw blaenorol</translation>
    </message>
    <message>
        <source>words of its name</source>
        <translation>geiriau ei enw</translation>
    </message>
    <message>
        <source>official or former name, or where it lies</source>
        <translation>enw swyddogol neu flaenorol, neu ble mae</translation>
    </message>
    <message>
        <source>address, or where it lies</source>
        <translation>cyfeiriad, neu ble mae</translation>
    </message>
    <message>
        <source>beginning of its code</source>
        <translation>dechrau ei god</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>ffurf fer</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>sillafiad tebyg</translation>
    </message>
    <message>
        <source>Nothing on record is called “%1”, and no code begins so. Try a postcode, a place, an organisation or a code.</source>
        <translation>Nid oes dim a gofnodwyd o’r enw “%1”, ac nid oes cod yn dechrau felly. Rhowch gynnig ar god post, lle, sefydliad neu god.</translation>
    </message>
    <message>
        <source>%1 – %2 – %3.</source>
        <extracomment>%1 a name, %2 a kind of thing such as &quot;GP practice&quot;, %3 where it is</extracomment>
        <translation>%1 – %2 – %3.</translation>
    </message>
    <message>
        <source>It no longer exists; this is what followed it, or most of it.</source>
        <translation>Nid yw’n bodoli mwyach; dyma’r hyn a’i dilynodd, neu’r rhan fwyaf ohono.</translation>
    </message>
    <message>
        <source>A locality has no standing of its own; this is the place it is in.</source>
        <translation>Nid oes gan ardal leol statws ei hun; dyma’r lle y mae ynddo.</translation>
    </message>
    <message>
        <source>%1 (%2, %3).</source>
        <extracomment>%1 a name, %2 its kind or kinds, %3 the basis, such as &quot;statutory&quot;</extracomment>
        <translation>%1 (%2, %3).</translation>
    </message>
    <message>
        <source>It has no primary care network (PCN), and so no neighbourhood.</source>
        <translation>Nid oes ganddo rwydwaith gofal sylfaenol (PCN), ac felly nid oes cymdogaeth.</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the edition %3, but in that of %4. Its people are here:</source>
        <translation>Ni cheir %1 (%2) yn argraffiad %3, ond fe’i ceir yn un %4. Mae’r bobl yma:</translation>
    </message>
    <message numerus="yes">
        <source>Many things match “%1”; these are the best %n.</source>
        <translation>
            <numerusform>Mae llawer o bethau’n cyfateb i “%1”; dyma’r %n gorau.</numerusform>
            <numerusform>Mae llawer o bethau’n cyfateb i “%1”; dyma’r %n gorau.</numerusform>
            <numerusform>Mae llawer o bethau’n cyfateb i “%1”; dyma’r %n gorau.</numerusform>
            <numerusform>Mae llawer o bethau’n cyfateb i “%1”; dyma’r %n gorau.</numerusform>
            <numerusform>Mae llawer o bethau’n cyfateb i “%1”; dyma’r %n gorau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things match “%1”.</source>
        <translation>
            <numerusform>Mae %n o bethau’n cyfateb i “%1”.</numerusform>
            <numerusform>Mae %n peth yn cyfateb i “%1”.</numerusform>
            <numerusform>Mae %n o bethau’n cyfateb i “%1”.</numerusform>
            <numerusform>Mae %n o bethau’n cyfateb i “%1”.</numerusform>
            <numerusform>Mae %n o bethau’n cyfateb i “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing on record is called “%1”. %n names are spelt like it.</source>
        <translation>
            <numerusform>Nid oes dim a gofnodwyd o’r enw “%1”. Mae %n o enwau wedi’u sillafu’n debyg.</numerusform>
            <numerusform>Nid oes dim a gofnodwyd o’r enw “%1”. Mae %n enw wedi’i sillafu’n debyg.</numerusform>
            <numerusform>Nid oes dim a gofnodwyd o’r enw “%1”. Mae %n o enwau wedi’u sillafu’n debyg.</numerusform>
            <numerusform>Nid oes dim a gofnodwyd o’r enw “%1”. Mae %n o enwau wedi’u sillafu’n debyg.</numerusform>
            <numerusform>Nid oes dim a gofnodwyd o’r enw “%1”. Mae %n o enwau wedi’u sillafu’n debyg.</numerusform>
        </translation>
    </message>
    <message>
        <source>only in the edition %1</source>
        <translation>yn argraffiad %1 yn unig</translation>
    </message>
</context>
<context>
    <name>ics::Format</name>
    <message>
        <source>not recorded</source>
        <translation>heb ei gofnodi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written in full</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ics::FoundModel</name>
    <message>
        <source>%1 % of its ground</source>
        <translation>%1 % o’i dir</translation>
    </message>
    <message>
        <source>%1 % of its live postcodes</source>
        <translation>%1 % o’i godau post cyfredol</translation>
    </message>
</context>
<context>
    <name>ics::Histogram</name>
    <message>
        <source>Histogram of the figures</source>
        <translation>Histogram o’r ffigurau</translation>
    </message>
    <message>
        <source>Drag an edge to set the classes by hand.
Keys: Up and Down choose an edge, Left and Right move it, Delete removes it.</source>
        <translation>Llusgwch ymyl i osod y categorïau â llaw.
Bysellau: mae’r saethau i fyny ac i lawr yn dewis ymyl, mae’r saethau i’r chwith ac i’r dde yn ei symud, ac mae Delete yn ei dynnu.</translation>
    </message>
    <message>
        <source>No edge to move.</source>
        <translation>Dim ymyl i’w symud.</translation>
    </message>
    <message>
        <source>Edge %1 of %2, at %3. Up and Down choose an edge, Left and Right move it, Delete removes it.</source>
        <translation>Ymyl %1 o %2, ar %3. Mae’r saethau i fyny ac i lawr yn dewis ymyl, mae’r saethau i’r chwith ac i’r dde yn ei symud, ac mae Delete yn ei dynnu.</translation>
    </message>
    <message>
        <source>Edge %1 of %2: %3</source>
        <translation>Ymyl %1 o %2: %3</translation>
    </message>
    <message>
        <source>Choose the next edge</source>
        <translation>Dewis yr ymyl nesaf</translation>
    </message>
    <message>
        <source>Choose the edge before</source>
        <translation>Dewis yr ymyl blaenorol</translation>
    </message>
</context>
<context>
    <name>ics::Importer</name>
    <message>
        <source>Neighbourhoods</source>
        <translation>Cymdogaethau</translation>
    </message>
    <message>
        <source>Small areas</source>
        <translation>Ardaloedd bach</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ysgrifennu</translation>
    </message>
</context>
<context>
    <name>ics::Indicator</name>
    <message>
        <source>Population</source>
        <translation>Poblogaeth</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>Population density</source>
        <translation>Dwysedd poblogaeth</translation>
    </message>
    <message>
        <source>per square kilometre of land</source>
        <translation>fesul cilometr sgwâr o dir</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>pobl fesul km²</translation>
    </message>
    <message>
        <source>Living in rural areas</source>
        <translation>Yn byw mewn ardaloedd gwledig</translation>
    </message>
    <message>
        <source>of residents</source>
        <translation>o’r preswylwyr</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Aged under 20</source>
        <translation>O dan 20 oed</translation>
    </message>
    <message>
        <source>Aged 65 and over</source>
        <translation>65 oed a throsodd</translation>
    </message>
    <message>
        <source>Aged 85 and over</source>
        <translation>85 oed a throsodd</translation>
    </message>
    <message>
        <source>People aged under 5</source>
        <translation>Pobl o dan 5 oed</translation>
    </message>
    <message>
        <source>People aged 5 to 19</source>
        <translation>Pobl 5 i 19 oed</translation>
    </message>
    <message>
        <source>People aged 20 to 34</source>
        <translation>Pobl 20 i 34 oed</translation>
    </message>
    <message>
        <source>People aged 35 to 49</source>
        <translation>Pobl 35 i 49 oed</translation>
    </message>
    <message>
        <source>People aged 50 to 64</source>
        <translation>Pobl 50 i 64 oed</translation>
    </message>
    <message>
        <source>People aged 65 to 74</source>
        <translation>Pobl 65 i 74 oed</translation>
    </message>
    <message>
        <source>People aged 75 to 84</source>
        <translation>Pobl 75 i 84 oed</translation>
    </message>
    <message>
        <source>People aged 85 and over</source>
        <translation>Pobl 85 oed a throsodd</translation>
    </message>
    <message>
        <source>Asian, Asian British or Asian Welsh</source>
        <translation>Asiaidd, Asiaidd Prydeinig neu Asiaidd Cymreig</translation>
    </message>
    <message>
        <source>Black, Black British, Black Welsh, Caribbean or African</source>
        <translation>Du, Du Prydeinig, Du Cymreig, Caribïaidd neu Affricanaidd</translation>
    </message>
    <message>
        <source>Mixed or multiple ethnic groups</source>
        <translation>Grwpiau cymysg neu amlethnig</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Gwyn</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation>Grŵp ethnig arall</translation>
    </message>
    <message>
        <source>Index of Multiple Deprivation, average score</source>
        <translation>Mynegai Amddifadedd Lluosog, sgôr gyfartalog</translation>
    </message>
    <message>
        <source>Deprivation</source>
        <translation>Amddifadedd</translation>
    </message>
    <message>
        <source>In the most deprived tenth of England</source>
        <translation>Yn y degfed mwyaf difreintiedig yn Lloegr</translation>
    </message>
    <message>
        <source>In the most deprived fifth of England</source>
        <translation>Yn y pumed mwyaf difreintiedig yn Lloegr</translation>
    </message>
    <message>
        <source>Income deprived</source>
        <translation>Amddifadedd incwm</translation>
    </message>
    <message>
        <source>Employment deprived</source>
        <translation>Amddifadedd cyflogaeth</translation>
    </message>
    <message>
        <source>of people of working age</source>
        <translation>o’r bobl o oedran gweithio</translation>
    </message>
    <message>
        <source>Education, skills and training deprivation</source>
        <translation>Amddifadedd addysg, sgiliau a hyfforddiant</translation>
    </message>
    <message>
        <source>Crime deprivation</source>
        <translation>Amddifadedd troseddu</translation>
    </message>
    <message>
        <source>Barriers to housing and services</source>
        <translation>Rhwystrau rhag tai a gwasanaethau</translation>
    </message>
    <message>
        <source>Living environment deprivation</source>
        <translation>Amddifadedd yr amgylchedd byw</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Anabl</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Health deprivation and disability</source>
        <translation>Amddifadedd iechyd ac anabledd</translation>
    </message>
    <message>
        <source>Comparative illness and disability ratio</source>
        <translation>Cymhareb gymharol salwch ac anabledd</translation>
    </message>
    <message>
        <source>Years of potential life lost</source>
        <translation>Blynyddoedd o fywyd posibl a gollwyd</translation>
    </message>
    <message>
        <source>Acute morbidity</source>
        <translation>Morbidrwydd acíwt</translation>
    </message>
    <message>
        <source>Mood and anxiety disorders</source>
        <translation>Anhwylderau hwyliau a gorbryder</translation>
    </message>
    <message>
        <source>England in 2015 = 100</source>
        <translation>Lloegr yn 2015 = 100</translation>
    </message>
    <message>
        <source>Registered patients</source>
        <translation>Cleifion cofrestredig</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation>Practisau meddygon teulu</translation>
    </message>
    <message>
        <source>GP practices per 100,000</source>
        <translation>Practisau meddygon teulu fesul 100,000</translation>
    </message>
    <message>
        <source>per 100,000 residents</source>
        <translation>fesul 100,000 o breswylwyr</translation>
    </message>
    <message>
        <source>Registered patients per practice</source>
        <translation>Cleifion cofrestredig fesul practis</translation>
    </message>
    <message>
        <source>patients per practice</source>
        <translation>cleifion fesul practis</translation>
    </message>
    <message>
        <source>Patients per full-time general practitioner</source>
        <translation>Cleifion fesul meddyg teulu amser llawn</translation>
    </message>
    <message>
        <source>patients per doctor</source>
        <translation>cleifion fesul meddyg</translation>
    </message>
    <message>
        <source>NHS trusts with headquarters here</source>
        <translation>Ymddiriedolaethau GIG â phencadlys yma</translation>
    </message>
    <message>
        <source>NHS trusts per 100,000</source>
        <translation>Ymddiriedolaethau GIG fesul 100,000</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Ysbytai</translation>
    </message>
    <message>
        <source>Health Index</source>
        <translation>Mynegai Iechyd</translation>
    </message>
    <message>
        <source>Health Index: Healthy People</source>
        <translation>Mynegai Iechyd: Pobl Iach</translation>
    </message>
    <message>
        <source>Health Index: Healthy Lives</source>
        <translation>Mynegai Iechyd: Bywydau Iach</translation>
    </message>
    <message>
        <source>Health Index: Healthy Places</source>
        <translation>Mynegai Iechyd: Lleoedd Iach</translation>
    </message>
</context>
<context>
    <name>ics::IndicatorSelector</name>
    <message>
        <source>Indicator on the map</source>
        <translation>Dangosydd ar y map</translation>
    </message>
    <message>
        <source>%1 (a count: circles)</source>
        <extracomment>a count in the list of indicators</extracomment>
        <translation>%1 (cyfrif: cylchoedd)</translation>
    </message>
    <message>
        <source>Shown as circles. A count is not shaded: large areas would look important only because they are large.</source>
        <translation>Wedi’i ddangos fel cylchoedd. Ni chaiff cyfrif ei liwio: byddai ardaloedd mawr yn edrych yn bwysig dim ond am eu bod yn fawr.</translation>
    </message>
</context>
<context>
    <name>ics::Json</name>
    <message>
        <source>a number is too large</source>
        <translation>mae rhif yn rhy fawr</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>nid yw’r testun mewn UTF-8</translation>
    </message>
    <message>
        <source>it ends too early: a bracket or a quotation mark is not closed</source>
        <translation>mae’n gorffen yn rhy gynnar: nid yw cromfach neu ddyfynnod wedi’i gau</translation>
    </message>
    <message>
        <source>here or just before, there is a comma too many, or a comma, a quotation mark or a bracket is missing</source>
        <translation>yma neu ychydig cyn hyn, mae un coma yn ormod, neu mae coma, dyfynnod neu gromfach ar goll</translation>
    </message>
</context>
<context>
    <name>ics::LayerKeyView</name>
    <message>
        <source>Layers: %1</source>
        <translation>Haenau: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ics::LayerMenu</name>
    <message>
        <source>Upper-tier and unitary councils, over whatever the map shows</source>
        <translation>Cynghorau haen uchaf ac unedol, dros beth bynnag y mae’r map yn ei ddangos</translation>
    </message>
    <message>
        <source>The parts that Integrated Care Boards were made of in 2022</source>
        <translation>Y rhannau a ffurfiodd Integrated Care Boards yn 2022</translation>
    </message>
    <message>
        <source>Districts, boroughs and unitary councils</source>
        <translation>Dosbarthau, bwrdeistrefi a chynghorau unedol</translation>
    </message>
    <message>
        <source>A stronger line round England</source>
        <translation>Llinell gryfach o amgylch Lloegr</translation>
    </message>
    <message>
        <source>Squares of 100, 10 or 1 km with their letters and figures</source>
        <translation>Sgwariau 100, 10 neu 1 km â’u llythrennau a’u ffigurau</translation>
    </message>
    <message>
        <source>Names of areas on the map</source>
        <translation>Enwau ardaloedd ar y map</translation>
    </message>
    <message>
        <source>An arrow beside the scale bar; the map is always grid north up</source>
        <translation>Saeth wrth ochr y bar graddfa; mae gogledd y grid ar frig y map bob amser</translation>
    </message>
    <message>
        <source>Headquarters of NHS trusts and foundation trusts, July 2026</source>
        <translation>Pencadlysoedd ymddiriedolaethau GIG ac ymddiriedolaethau sefydledig, Gorffennaf 2026</translation>
    </message>
    <message>
        <source>Hospitals as they were in 2022</source>
        <translation>Ysbytai fel yr oeddent yn 2022</translation>
    </message>
    <message>
        <source>Premises of GP practices, April 2026</source>
        <translation>Adeiladau practisau meddygon teulu, Ebrill 2026</translation>
    </message>
    <message>
        <source>London larger, in a frame, while most of England is in view</source>
        <translation>Llundain yn fwy, mewn ffrâm, tra bo’r rhan fwyaf o Loegr i’w gweld</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>Haenau’r map</translation>
    </message>
</context>
<context>
    <name>ics::Learn</name>
    <message>
        <source>Integrated Care System</source>
        <translation>Integrated Care System</translation>
    </message>
    <message>
        <source>Integrated Care Systems|ICS|ICSs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Integrated Care Systems|ICS|ICSs|system gofal integredig|systemau gofal integredig</translation>
    </message>
    <message>
        <source>The NHS, councils and others in one area who plan health and care together.</source>
        <translation>Y GIG, cynghorau ac eraill mewn un ardal sy’n cynllunio iechyd a gofal gyda’i gilydd.</translation>
    </message>
    <message>
        <source>An Integrated Care System is a partnership. NHS bodies, councils and others in one area plan joined-up health and care there. [[healthwatch|Healthwatch]] and the [[vcse|voluntary sector]] belong to it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Partneriaeth yw Integrated Care System (system gofal integredig). Mae cyrff y GIG, cynghorau ac eraill mewn un ardal yn cynllunio iechyd a gofal cydgysylltiedig yno. Mae [[healthwatch|Healthwatch]] a’r [[vcse|sector gwirfoddol]] yn perthyn iddi.</translation>
    </message>
    <message>
        <source>The system itself is not a body in law and not a committee. It acts through two that are: the [[icb|Integrated Care Board]] and the [[icp|Integrated Care Partnership]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nid yw’r system ei hun yn gorff mewn cyfraith nac yn bwyllgor. Mae’n gweithredu drwy ddau sydd felly: yr [[icb|Integrated Care Board]] a’r [[icp|Integrated Care Partnership]].</translation>
    </message>
    <message>
        <source>All of England is covered. There were 42 systems from 1 July 2022 to 31 March 2026. Since 1 April 2026 there are 36.</source>
        <translation>Mae Lloegr gyfan wedi’i chwmpasu. Roedd 42 system o 1 Gorffennaf 2022 hyd 31 Mawrth 2026. Ers 1 Ebrill 2026 mae 36.</translation>
    </message>
    <message>
        <source>Integrated Care Board</source>
        <translation>Integrated Care Board</translation>
    </message>
    <message>
        <source>Integrated Care Boards|ICB|ICBs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Integrated Care Boards|ICB|ICBs|bwrdd gofal integredig|fwrdd gofal integredig|byrddau gofal integredig|fyrddau gofal integredig</translation>
    </message>
    <message>
        <source>The NHS body that plans and pays for most NHS care in a system.</source>
        <translation>Y corff GIG sy’n cynllunio’r rhan fwyaf o ofal y GIG mewn system ac yn talu amdano.</translation>
    </message>
    <message>
        <source>An Integrated Care Board is an NHS body set up by law. Each [[system|system]] has one. It gets its share of the national budget, buys services from hospitals, GPs and others, and checks how they do.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Corff GIG a sefydlwyd gan y gyfraith yw Integrated Care Board (bwrdd gofal integredig). Mae un i bob [[system|system]]. Mae’n cael ei gyfran o’r gyllideb genedlaethol, yn prynu gwasanaethau gan ysbytai, meddygon teulu ac eraill, ac yn gwirio sut hwyl y maent yn ei gael arni.</translation>
    </message>
    <message>
        <source>On 1 July 2022 the boards took on the work of the [[ccg|clinical commissioning groups]], with some new tasks.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ar 1 Gorffennaf 2022, cymerodd y byrddau waith y [[ccg|clinical commissioning groups]], gyda rhai tasgau newydd.</translation>
    </message>
    <message>
        <source>By law a board has a chair, a chief executive and at least three more members.</source>
        <translation>Yn ôl y gyfraith mae gan fwrdd gadeirydd, prif weithredwr ac o leiaf dri aelod arall.</translation>
    </message>
    <message>
        <source>Integrated Care Partnership</source>
        <translation>Integrated Care Partnership</translation>
    </message>
    <message>
        <source>Integrated Care Partnerships|ICP|ICPs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Integrated Care Partnerships|ICP|ICPs|partneriaeth gofal integredig|bartneriaeth gofal integredig|partneriaethau gofal integredig|bartneriaethau gofal integredig</translation>
    </message>
    <message>
        <source>The committee of the board and the councils that writes the care strategy of a system.</source>
        <translation>Pwyllgor y bwrdd a’r cynghorau sy’n ysgrifennu strategaeth ofal system.</translation>
    </message>
    <message>
        <source>An Integrated Care Partnership is a joint committee. The [[icb]] and the councils with social care duties set it up together, one for each system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Cyd-bwyllgor yw Integrated Care Partnership (partneriaeth gofal integredig). Mae’r [[icb]] a’r cynghorau â dyletswyddau gofal cymdeithasol yn ei sefydlu gyda’i gilydd, un ar gyfer pob system.</translation>
    </message>
    <message>
        <source>By law the board appoints one member and each of those councils appoints one. The partnership may add others.</source>
        <translation>Yn ôl y gyfraith mae’r bwrdd yn penodi un aelod ac mae pob un o’r cynghorau hynny’n penodi un. Gall y bartneriaeth ychwanegu rhai eraill.</translation>
    </message>
    <message>
        <source>It looks at what people need and writes the [[integrated-care-strategy|integrated care strategy]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’n edrych ar anghenion pobl ac yn ysgrifennu’r [[integrated-care-strategy|strategaeth gofal integredig]].</translation>
    </message>
    <message>
        <source>Integrated care</source>
        <translation>Gofal integredig</translation>
    </message>
    <message>
        <source>joined-up care|joined up care|joined-up health and care</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gofal cydgysylltiedig|ofal cydgysylltiedig|gofal integredig|ofal integredig|iechyd a gofal cydgysylltiedig</translation>
    </message>
    <message>
        <source>Care that fits together, whoever gives it, so that people tell their story once.</source>
        <translation>Gofal sy’n ffitio gyda’i gilydd, pwy bynnag sy’n ei roi, fel bod pobl yn dweud eu stori unwaith.</translation>
    </message>
    <message>
        <source>Integrated care is joined-up care. Hospital, family doctor, mental health team, council and charity work as one, around the person.</source>
        <translation>Gofal cydgysylltiedig yw gofal integredig. Mae’r ysbyty, y meddyg teulu, y tîm iechyd meddwl, y cyngor a’r elusen yn gweithio fel un, o gwmpas y person.</translation>
    </message>
    <message>
        <source>A simple test: you tell your story once, and the next person you meet knows it.</source>
        <translation>Prawf syml: rydych yn dweud eich stori unwaith, ac mae’r person nesaf rydych yn ei gyfarfod yn ei gwybod.</translation>
    </message>
    <message>
        <source>Integrated care strategy</source>
        <translation>Strategaeth gofal integredig</translation>
    </message>
    <message>
        <source>integrated care strategies</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>strategaeth gofal integredig|strategaethau gofal integredig</translation>
    </message>
    <message>
        <source>The partnership&apos;s plan to meet the health and care needs of everyone in the area.</source>
        <translation>Cynllun y bartneriaeth i ddiwallu anghenion iechyd a gofal pawb yn yr ardal.</translation>
    </message>
    <message>
        <source>The [[icp|partnership]] studies what people in the area need from health care, [[public-health|public health]] and [[social-care|social care]]. Then it writes down how those needs are to be met. That paper is the integrated care strategy.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r [[icp|bartneriaeth]] yn astudio’r hyn sydd ei angen ar bobl yn yr ardal o ran gofal iechyd, [[public-health|iechyd y cyhoedd]] a [[social-care|gofal cymdeithasol]]. Yna mae’n ysgrifennu sut i ddiwallu’r anghenion hynny. Y papur hwnnw yw’r strategaeth gofal integredig.</translation>
    </message>
    <message>
        <source>It guides the [[icb|board]] and the councils. It also looks at jobs, housing and the places we live in, because they shape our health.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’n arwain y [[icb|bwrdd]] a’r cynghorau. Mae hefyd yn edrych ar swyddi, tai a’r mannau lle rydym yn byw, am eu bod yn siapio ein hiechyd.</translation>
    </message>
    <message>
        <source>NHS England</source>
        <translation>NHS England</translation>
    </message>
    <message>
        <source>The national body that leads the NHS in England.</source>
        <translation>Y corff cenedlaethol sy’n arwain y GIG yn Lloegr.</translation>
    </message>
    <message>
        <source>NHS England is the national body of the NHS. It did not go away when the systems began. It appoints the chair of each [[icb|board]], with the approval of the Secretary of State.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>NHS England yw corff cenedlaethol y GIG. Ni ddiflannodd pan ddechreuodd y systemau. Mae’n penodi cadeirydd pob [[icb|bwrdd]], gyda chymeradwyaeth yr Ysgrifennydd Gwladol.</translation>
    </message>
    <message>
        <source>It has not fixed which tasks belong to [[system|system]], [[place|place]] or [[neighbourhood|neighbourhood]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nid yw wedi pennu pa dasgau sy’n perthyn i’r [[system|system]], i’r [[place|lle]] neu i’r [[neighbourhood|gymdogaeth]].</translation>
    </message>
    <message>
        <source>NHS region</source>
        <translation>Rhanbarth GIG</translation>
    </message>
    <message>
        <source>NHS regions</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>rhanbarth GIG|ranbarth GIG|rhanbarthau GIG|ranbarthau GIG|rhanbarthau’r GIG|ranbarthau’r GIG</translation>
    </message>
    <message>
        <source>One of seven large areas through which NHS England works with the systems.</source>
        <translation>Un o saith ardal fawr y mae NHS England yn gweithio drwyddynt gyda’r systemau.</translation>
    </message>
    <message>
        <source>[[nhs-england]] works with the systems through seven regions. Each system lies in one of them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae [[nhs-england]] yn gweithio gyda’r systemau drwy saith rhanbarth. Mae pob system yn un ohonynt.</translation>
    </message>
    <message>
        <source>The regions are a matter of NHS administration. They are not councils and no one votes for them.</source>
        <translation>Mater o weinyddu’r GIG yw’r rhanbarthau. Nid cynghorau ydynt, ac nid oes neb yn pleidleisio drostynt.</translation>
    </message>
    <message>
        <source>Statutory footing</source>
        <translation>Sail statudol</translation>
    </message>
    <message>
        <source>on a statutory footing|statutory body|statutory bodies</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ar sail statudol|corff statudol|gorff statudol|chorff statudol|cyrff statudol|gyrff statudol</translation>
    </message>
    <message>
        <source>Set up by a law, with duties and powers that the law gives.</source>
        <translation>Wedi’i sefydlu gan gyfraith, â’r dyletswyddau a’r pwerau y mae’r gyfraith yn eu rhoi.</translation>
    </message>
    <message>
        <source>A body on a statutory footing exists because an Act of Parliament says so. The Act gives it duties and powers.</source>
        <translation>Mae corff ar sail statudol yn bodoli am fod Deddf Seneddol yn dweud hynny. Mae’r Ddeddf yn rhoi dyletswyddau a phwerau iddo.</translation>
    </message>
    <message>
        <source>The [[icb|board]] is a statutory body. The [[icp|partnership]] is a statutory committee. The [[ics]] as a whole is neither, though many papers call it “statutory”.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Corff statudol yw’r [[icb|bwrdd]]. Pwyllgor statudol yw’r [[icp|bartneriaeth]]. Nid yw’r [[ics]] yn ei chyfanrwydd yn un na’r llall, er bod llawer o bapurau’n ei galw’n “statudol”.</translation>
    </message>
    <message>
        <source>Health and Care Act 2022</source>
        <translation>Health and Care Act 2022</translation>
    </message>
    <message>
        <source>Health and Care Act|Health and Care Bill</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Health and Care Act|Health and Care Bill</translation>
    </message>
    <message>
        <source>The law of April 2022 behind the boards and partnerships.</source>
        <translation>Deddf Ebrill 2022, sydd y tu ôl i’r byrddau a’r partneriaethau.</translation>
    </message>
    <message>
        <source>Parliament passed this Act in April 2022. It put the [[icb|boards]] into the NHS Act 2006 and the [[icp|partnerships]] into an Act of 2007 on local government.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pasiodd Senedd y DU y Ddeddf hon ym mis Ebrill 2022. Rhoddodd y [[icb|byrddau]] yn NHS Act 2006 a’r [[icp|partneriaethau]] mewn Deddf llywodraeth leol o 2007.</translation>
    </message>
    <message>
        <source>Papers from before that month, and some later ones, speak of “the Bill”: a law still on its way. The new bodies began on 1 July 2022.</source>
        <translation>Mae papurau o’r cyfnod cyn y mis hwnnw, a rhai diweddarach, yn sôn am “y Bil”: deddf oedd eto ar ei ffordd. Dechreuodd y cyrff newydd ar 1 Gorffennaf 2022.</translation>
    </message>
    <message>
        <source>Subsidiarity</source>
        <translation>Sybsidiaredd</translation>
    </message>
    <message>
        <source>Decisions are made as close to people as they sensibly can be.</source>
        <translation>Gwneir penderfyniadau mor agos at bobl ag sy’n synhwyrol.</translation>
    </message>
    <message>
        <source>Subsidiarity is the rule that a matter is settled at the most local level that can settle it well. A larger level steps in only where it can do better.</source>
        <translation>Sybsidiaredd yw’r rheol bod mater yn cael ei setlo ar y lefel fwyaf lleol a all ei setlo’n dda. Nid yw lefel uwch yn camu i mewn oni bai y gall wneud yn well.</translation>
    </message>
    <message>
        <source>The government asks [[icp|partnerships]] to work in this way.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r llywodraeth yn gofyn i’r [[icp|partneriaethau]] weithio fel hyn.</translation>
    </message>
    <message>
        <source>Five expectations of partnerships</source>
        <translation>Pum disgwyliad ar gyfer partneriaethau</translation>
    </message>
    <message>
        <source>five expectations</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>pum disgwyliad|phum disgwyliad</translation>
    </message>
    <message>
        <source>What the government asked of every partnership in 2021.</source>
        <translation>Yr hyn y gofynnodd y llywodraeth amdano gan bob partneriaeth yn 2021.</translation>
    </message>
    <message>
        <source>In 2021 the Department of Health and Social Care asked five things of each [[icp|partnership]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Yn 2021 gofynnodd y Department of Health and Social Care (yr Adran Iechyd a Gofal Cymdeithasol) am bum peth gan bob [[icp|partneriaeth]].</translation>
    </message>
    <message>
        <source>One: be at the core of where the system is going.</source>
        <translation>Un: bod wrth wraidd y cyfeiriad y mae’r system yn mynd iddo.</translation>
    </message>
    <message>
        <source>Two: start from people, communities and [[place|places]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Dau: dechrau gyda phobl, cymunedau a [[place|lleoedd]].</translation>
    </message>
    <message>
        <source>Three: make room for a strategy for the health of [[population-health|all people]], not only of patients.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Tri: gwneud lle i strategaeth ar gyfer iechyd [[population-health|pawb]], nid cleifion yn unig.</translation>
    </message>
    <message>
        <source>Four: join up care, and settle matters locally where that works. That is [[subsidiarity|subsidiarity]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pedwar: cydgysylltu gofal, a setlo materion yn lleol lle mae hynny’n gweithio. Dyna [[subsidiarity|sybsidiaredd]].</translation>
    </message>
    <message>
        <source>Five: make the strategy in the open. Take in local people, and use local data.</source>
        <translation>Pump: llunio’r strategaeth yn agored. Cynnwys pobl leol, a defnyddio data lleol.</translation>
    </message>
    <message>
        <source>Four core purposes</source>
        <translation>Pedwar diben craidd</translation>
    </message>
    <message>
        <source>four core purposes|core purposes|four aims</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>pedwar diben craidd|phedwar diben craidd|pedwar diben|phedwar diben|dibenion craidd|ddibenion craidd</translation>
    </message>
    <message>
        <source>Better health, fairer health, good value, and help for the local economy.</source>
        <translation>Gwell iechyd, iechyd tecach, gwerth da, a chymorth i’r economi leol.</translation>
    </message>
    <message>
        <source>Every system has the same four purposes.</source>
        <translation>Mae gan bob system yr un pedwar diben.</translation>
    </message>
    <message>
        <source>The first is better results: people should be healthier and better cared for.</source>
        <translation>Y cyntaf yw gwell canlyniadau: dylai pobl fod yn iachach a chael gwell gofal.</translation>
    </message>
    <message>
        <source>The second is fairness. [[health-inequalities|Gaps]] in health, and in getting care, should become smaller.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Yr ail yw tegwch. Dylai [[health-inequalities|bylchau]] o ran iechyd, ac o ran cael gofal, fynd yn llai.</translation>
    </message>
    <message>
        <source>The third is [[productivity|value for money]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Y trydydd yw [[productivity|gwerth am arian]].</translation>
    </message>
    <message>
        <source>The fourth looks beyond care. The NHS is a large employer and buyer, so it should help its area to do well, socially and in its economy.</source>
        <translation>Mae’r pedwerydd yn edrych y tu hwnt i ofal. Mae’r GIG yn gyflogwr ac yn brynwr mawr, felly dylai helpu ei ardal i ffynnu, yn gymdeithasol ac yn ei heconomi.</translation>
    </message>
    <message>
        <source>Health inequalities</source>
        <translation>Anghydraddoldebau iechyd</translation>
    </message>
    <message>
        <source>unequal outcomes|inequalities in health</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>anghydraddoldeb iechyd|anghydraddoldebau iechyd|anghydraddoldebau o ran iechyd|canlyniadau anghyfartal</translation>
    </message>
    <message>
        <source>Unfair gaps in health, or in getting care, between groups of people.</source>
        <translation>Bylchau annheg o ran iechyd, neu o ran cael gofal, rhwng grwpiau o bobl.</translation>
    </message>
    <message>
        <source>Some groups live shorter lives or find it harder to get care than others. Such gaps are health inequalities.</source>
        <translation>Mae rhai grwpiau’n byw bywydau byrrach neu’n ei chael yn anoddach cael gofal nag eraill. Anghydraddoldebau iechyd yw bylchau o’r fath.</translation>
    </message>
    <message>
        <source>To narrow them is one of the [[four-purposes|four purposes]] of every system. The indicators in the group “Deprivation” show where people face the most hardship.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Eu culhau yw un o [[four-purposes|bedwar diben]] pob system. Mae’r dangosyddion yn y grŵp “Amddifadedd” yn dangos lle mae pobl yn wynebu’r caledi mwyaf.</translation>
    </message>
    <message>
        <source>Productivity and value for money</source>
        <translation>Cynhyrchiant a gwerth am arian</translation>
    </message>
    <message>
        <source>value for money</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gwerth am arian|gwerth da am arian|werth am arian|cynhyrchiant</translation>
    </message>
    <message>
        <source>Doing more good with the same money, staff and time.</source>
        <translation>Gwneud mwy o les â’r un arian, staff ac amser.</translation>
    </message>
    <message>
        <source>Money and staff are limited. A system should get more good out of what it has, for instance when bodies buy or plan together. It is one of the [[four-purposes|four purposes]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae arian a staff yn gyfyngedig. Dylai system gael mwy o les o’r hyn sydd ganddi, er enghraifft pan fydd cyrff yn prynu neu’n cynllunio gyda’i gilydd. Mae’n un o’r [[four-purposes|pedwar diben]].</translation>
    </message>
    <message>
        <source>Economies of scale</source>
        <translation>Arbedion maint</translation>
    </message>
    <message>
        <source>What is cheaper or better when it is done once for many.</source>
        <translation>Yr hyn sy’n rhatach neu’n well o’i wneud unwaith i lawer.</translation>
    </message>
    <message>
        <source>Some things cost less, or work better, when they are done once for a large area. That is why rare services and big changes are planned for the whole [[system|system]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae rhai pethau’n costio llai, neu’n gweithio’n well, o’u gwneud unwaith ar gyfer ardal fawr. Dyna pam mae gwasanaethau prin a newidiadau mawr yn cael eu cynllunio ar gyfer y [[system|system]] gyfan.</translation>
    </message>
    <message>
        <source>Wider determinants of health</source>
        <translation>Penderfynyddion ehangach iechyd</translation>
    </message>
    <message>
        <source>wider determinants|determinants of health</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>penderfynyddion ehangach|benderfynyddion ehangach|penderfynyddion iechyd|benderfynyddion iechyd</translation>
    </message>
    <message>
        <source>The things outside health care that shape our health, such as jobs and homes.</source>
        <translation>Y pethau y tu allan i ofal iechyd sy’n siapio ein hiechyd, megis swyddi a chartrefi.</translation>
    </message>
    <message>
        <source>Work, the air and streets around us, and our homes shape how well we are. They are called the wider determinants of health.</source>
        <translation>Mae gwaith, yr aer a’r strydoedd o’n cwmpas, a’n cartrefi’n siapio pa mor iach ydym. Fe’u gelwir yn benderfynyddion ehangach iechyd.</translation>
    </message>
    <message>
        <source>No hospital can change them alone. Councils and others can, so the [[icp|partnership]] looks at them too.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ni all unrhyw ysbyty eu newid ar ei ben ei hun. Gall cynghorau ac eraill wneud hynny, felly mae’r [[icp|bartneriaeth]] yn edrych arnynt hefyd.</translation>
    </message>
    <message>
        <source>Population health</source>
        <translation>Iechyd y boblogaeth</translation>
    </message>
    <message>
        <source>population-health</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>iechyd y boblogaeth|iechyd poblogaeth</translation>
    </message>
    <message>
        <source>The health of everyone in an area, not only of those who ask for care.</source>
        <translation>Iechyd pawb mewn ardal, nid dim ond y rhai sy’n gofyn am ofal.</translation>
    </message>
    <message>
        <source>Population health looks at all people in an area, well or ill. Local data show who is at risk, so that help can come early.</source>
        <translation>Mae iechyd y boblogaeth yn edrych ar bawb mewn ardal, yn iach neu’n sâl. Mae data lleol yn dangos pwy sydd mewn perygl, fel y gall cymorth ddod yn gynnar.</translation>
    </message>
    <message>
        <source>The government expects each [[icp|partnership]] to make room for such planning.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r llywodraeth yn disgwyl i bob [[icp|partneriaeth]] wneud lle i gynllunio o’r fath.</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>Iechyd y cyhoedd</translation>
    </message>
    <message>
        <source>Public health is the work of keeping a whole community well. [[council|Councils]] of the upper tier lead it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Iechyd y cyhoedd yw’r gwaith o gadw cymuned gyfan yn iach. [[council|Cynghorau]] haen uchaf sy’n ei arwain.</translation>
    </message>
    <message>
        <source>The [[icp|partnership]] counts public health among the needs that its strategy must meet.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r [[icp|bartneriaeth]] yn cyfrif iechyd y cyhoedd ymhlith yr anghenion y mae’n rhaid i’w strategaeth eu diwallu.</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation>Gofal cymdeithasol</translation>
    </message>
    <message>
        <source>adult social care</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gofal cymdeithasol|ofal cymdeithasol|gofal cymdeithasol i oedolion|ofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>Help with daily life for people who need it because of age, illness or disability.</source>
        <translation>Cymorth gyda bywyd bob dydd i bobl y mae arnynt ei angen oherwydd oedran, salwch neu anabledd.</translation>
    </message>
    <message>
        <source>Social care is help with daily life: washing, dressing, meals, getting out, or a place in a care home. [[upper-tier-authority|Upper-tier councils]] are in charge of it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Cymorth gyda bywyd bob dydd yw gofal cymdeithasol: ymolchi, gwisgo, prydau bwyd, mynd allan, neu le mewn cartref gofal. [[upper-tier-authority|Cynghorau haen uchaf]] sy’n gyfrifol amdano.</translation>
    </message>
    <message>
        <source>It is not part of the NHS. That is why councils sit at the table in every system.</source>
        <translation>Nid yw’n rhan o’r GIG. Dyna pam mae cynghorau wrth y bwrdd trafod ym mhob system.</translation>
    </message>
    <message>
        <source>Care home</source>
        <translation>Cartref gofal</translation>
    </message>
    <message>
        <source>care homes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cartref gofal|gartref gofal|chartref gofal|cartrefi gofal|gartrefi gofal|chartrefi gofal</translation>
    </message>
    <message>
        <source>A home where people live and are cared for day and night.</source>
        <translation>Cartref lle mae pobl yn byw ac yn cael gofal ddydd a nos.</translation>
    </message>
    <message>
        <source>In a care home people live together and get help day and night. Before the reform, NHS and council had to watch over the same home each on its own. Now they can do it jointly.</source>
        <translation>Mewn cartref gofal mae pobl yn byw gyda’i gilydd ac yn cael cymorth ddydd a nos. Cyn y diwygio, roedd rhaid i’r GIG a’r cyngor oruchwylio’r un cartref bob un ar ei ben ei hun. Nawr gallant wneud hynny ar y cyd.</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Comisiynu</translation>
    </message>
    <message>
        <source>commissions|commissioner|commissioners</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>comisiynu|gomisiynu|chomisiynu|comisiynydd|gomisiynydd|comisiynwyr|gomisiynwyr</translation>
    </message>
    <message>
        <source>Finding out what care people need, buying it, and checking that it is good.</source>
        <translation>Canfod pa ofal sydd ei angen ar bobl, ei brynu, a gwirio ei fod yn dda.</translation>
    </message>
    <message>
        <source>To commission is to plan and buy care: find out what people need, agree who will give it and at what price, and check the results.</source>
        <translation>Cynllunio a phrynu gofal yw comisiynu: canfod beth sydd ei angen ar bobl, cytuno pwy fydd yn ei roi ac am ba bris, a gwirio’r canlyniadau.</translation>
    </message>
    <message>
        <source>Since 1 July 2022 the [[icb|boards]] do this for most of the NHS. Before, the [[ccg|clinical commissioning groups]] did.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ers 1 Gorffennaf 2022, y [[icb|byrddau]] sy’n gwneud hyn ar gyfer y rhan fwyaf o’r GIG. Cyn hynny, y [[ccg|clinical commissioning groups]] oedd yn ei wneud.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>providers|care providers</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>darparwr|ddarparwr|darparwyr|ddarparwyr|darparwyr gofal|ddarparwyr gofal</translation>
    </message>
    <message>
        <source>Whoever gives care: a hospital, a practice, a care company or a charity.</source>
        <translation>Pwy bynnag sy’n rhoi gofal: ysbyty, practis, cwmni gofal neu elusen.</translation>
    </message>
    <message>
        <source>A provider gives the care that others plan and pay for. [[nhs-trust|NHS trusts]], [[gp-practice|GP practices]], councils, charities and private firms are all providers.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae darparwr yn rhoi’r gofal y mae eraill yn ei gynllunio ac yn talu amdano. Mae [[nhs-trust|ymddiriedolaethau GIG]], [[gp-practice|practisau meddygon teulu]], cynghorau, elusennau a chwmnïau preifat i gyd yn ddarparwyr.</translation>
    </message>
    <message>
        <source>There are many more providers than boards. People who work for one often feel they belong to it first, and to the system second.</source>
        <translation>Mae llawer mwy o ddarparwyr nag o fyrddau. Mae pobl sy’n gweithio i un ohonynt yn aml yn teimlo eu bod yn perthyn iddo yn gyntaf, ac i’r system yn ail.</translation>
    </message>
    <message>
        <source>Provider collaborative</source>
        <translation>Cydweithredfa darparwyr</translation>
    </message>
    <message>
        <source>provider collaboratives</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cydweithredfa darparwyr|gydweithredfa darparwyr|cydweithredfeydd darparwyr|gydweithredfeydd darparwyr</translation>
    </message>
    <message>
        <source>Two or more NHS trusts that run or improve services together.</source>
        <translation>Dwy neu fwy o ymddiriedolaethau GIG sy’n rhedeg neu’n gwella gwasanaethau gyda’i gilydd.</translation>
    </message>
    <message>
        <source>In a provider collaborative, [[nhs-trust|NHS trusts]] and other givers of care work together on a larger scale than each could alone. They may share a service, staff or a plan.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mewn cydweithredfa darparwyr, mae [[nhs-trust|ymddiriedolaethau GIG]] ac eraill sy’n rhoi gofal yn cydweithio ar raddfa fwy nag y gallai pob un ar ei ben ei hun. Gallant rannu gwasanaeth, staff neu gynllun.</translation>
    </message>
    <message>
        <source>Partner member</source>
        <translation>Aelod partner</translation>
    </message>
    <message>
        <source>partner members</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>aelod partner|aelodau partner</translation>
    </message>
    <message>
        <source>A board member put forward by trusts, by general practice or by councils.</source>
        <translation>Aelod o’r bwrdd a gynigir gan ymddiriedolaethau, gan ymarfer cyffredinol neu gan gynghorau.</translation>
    </message>
    <message>
        <source>At least three members of an [[icb]] come from the partners: one from the [[nhs-trust|NHS trusts]], one from [[gp-practice|general practice]] and one from the [[upper-tier-authority|councils]]. They bring what their side knows. They make up the three ordinary members that the law asks for as a minimum.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Daw o leiaf dri aelod o bob [[icb]] o’r partneriaid: un o’r [[nhs-trust|ymddiriedolaethau GIG]], un o [[gp-practice|ymarfer cyffredinol]] ac un o’r [[upper-tier-authority|cynghorau]]. Maent yn cyfrannu’r hyn y mae eu hochr nhw’n ei wybod. Nhw yw’r tri aelod cyffredin y mae’r gyfraith yn gofyn amdanynt fel isafswm.</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>Aelod cyffredin</translation>
    </message>
    <message>
        <source>ordinary members</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>aelod cyffredin|aelodau cyffredin</translation>
    </message>
    <message>
        <source>A member of the board other than its chair and chief executive.</source>
        <translation>Aelod o’r bwrdd ac eithrio ei gadeirydd a’i brif weithredwr.</translation>
    </message>
    <message>
        <source>The law asks every [[icb]] to have at least three ordinary members beside the chair and the chief executive. The three [[partner-member|partner members]] already make up that number. A board may have more.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r gyfraith yn gofyn i bob [[icb]] gael o leiaf dri aelod cyffredin yn ogystal â’r cadeirydd a’r prif weithredwr. Mae’r tri [[partner-member|aelod partner]] eisoes yn ffurfio’r nifer hwnnw. Gall bwrdd gael mwy.</translation>
    </message>
    <message>
        <source>Non-executive member</source>
        <translation>Aelod anweithredol</translation>
    </message>
    <message>
        <source>non-executive members|non-executives</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>aelod anweithredol|aelodau anweithredol|anweithredol</translation>
    </message>
    <message>
        <source>A board member from outside who questions and checks, and runs no department.</source>
        <translation>Aelod o’r bwrdd o’r tu allan sy’n holi ac yn gwirio, ac nad yw’n rhedeg unrhyw adran.</translation>
    </message>
    <message>
        <source>A non-executive member does not run the organisation day by day. The task is to ask questions and to check. NHS England expects at least two on each [[icb|board]]. That is its policy, not the law.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nid yw aelod anweithredol yn rhedeg y sefydliad o ddydd i ddydd. Y dasg yw gofyn cwestiynau a gwirio. Mae NHS England yn disgwyl o leiaf ddau ar bob [[icb|bwrdd]]. Ei pholisi hi yw hynny, nid y gyfraith.</translation>
    </message>
    <message>
        <source>Responsible local authority</source>
        <translation>Awdurdod lleol cyfrifol</translation>
    </message>
    <message>
        <source>responsible local authorities|responsible council|responsible councils</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>awdurdod lleol cyfrifol|awdurdodau lleol cyfrifol|cyngor cyfrifol|gyngor cyfrifol|chyngor cyfrifol|cynghorau cyfrifol|gynghorau cyfrifol|chynghorau cyfrifol</translation>
    </message>
    <message>
        <source>A council with social care duties in the area; it has a seat on the partnership.</source>
        <translation>Cyngor â dyletswyddau gofal cymdeithasol yn yr ardal; mae ganddo sedd ar y bartneriaeth.</translation>
    </message>
    <message>
        <source>For an [[icp]], the law looks at the councils with social care duties in any part of the area. Each of them is “responsible” and appoints one member.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ar gyfer [[icp]], mae’r gyfraith yn edrych ar y cynghorau â dyletswyddau gofal cymdeithasol mewn unrhyw ran o’r ardal. Mae pob un ohonynt yn “gyfrifol” ac yn penodi un aelod.</translation>
    </message>
    <message>
        <source>In this application they are the [[upper-tier-authority|upper-tier and unitary councils]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Yn y rhaglen hon, y [[upper-tier-authority|cynghorau haen uchaf ac unedol]] ydynt.</translation>
    </message>
    <message>
        <source>VCSE</source>
        <translation>VCSE</translation>
    </message>
    <message>
        <source>voluntary, community and social enterprise|voluntary sector|voluntary organisations</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gwirfoddol, cymunedol a mentrau cymdeithasol|sector gwirfoddol|y sector gwirfoddol|sefydliad gwirfoddol|sefydliadau gwirfoddol|cyrff gwirfoddol|gyrff gwirfoddol</translation>
    </message>
    <message>
        <source>Charities, local groups and firms with a social aim.</source>
        <translation>Elusennau, grwpiau lleol a chwmnïau â nod cymdeithasol.</translation>
    </message>
    <message>
        <source>VCSE stands for voluntary, community and social enterprise. It means charities, local groups and firms that work for a social aim.</source>
        <translation>Ystyr VCSE yw voluntary, community and social enterprise (sefydliadau gwirfoddol, cymunedol a mentrau cymdeithasol). Mae’n golygu elusennau, grwpiau lleol a chwmnïau sy’n gweithio at nod cymdeithasol.</translation>
    </message>
    <message>
        <source>They belong to the [[ics|systems]]. Many give care under contract, and many know people whom services miss.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Maent yn perthyn i’r [[ics|systemau]]. Mae llawer yn rhoi gofal o dan gontract, ac mae llawer yn adnabod pobl y mae gwasanaethau’n eu colli.</translation>
    </message>
    <message>
        <source>Healthwatch</source>
        <translation>Healthwatch</translation>
    </message>
    <message>
        <source>local Healthwatch</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Healthwatch lleol</translation>
    </message>
    <message>
        <source>The independent voice of people who use health and social care.</source>
        <translation>Llais annibynnol pobl sy’n defnyddio iechyd a gofal cymdeithasol.</translation>
    </message>
    <message>
        <source>Healthwatch collects what people think of local care and speaks up for them. It belongs to the [[ics|system]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae Healthwatch yn casglu barn pobl am ofal lleol ac yn siarad ar eu rhan. Mae’n perthyn i’r [[ics|system]].</translation>
    </message>
    <message>
        <source>National guidance names it among those with an interest in the [[icp|partnership]]. Whether it has a seat is for each partnership to decide.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae canllawiau cenedlaethol yn ei enwi ymhlith y rhai â buddiant yn y [[icp|bartneriaeth]]. Mater i bob partneriaeth ei benderfynu yw a oes ganddo sedd.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>system level|system-level</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>lefel system|lefel y system</translation>
    </message>
    <message>
        <source>System|Systems</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>System|Systemau</translation>
    </message>
    <message>
        <source>The largest of the three levels: the area of one Integrated Care Board.</source>
        <translation>Y fwyaf o’r tair lefel: ardal un Integrated Care Board.</translation>
    </message>
    <message>
        <source>The system is the top of three levels. Above all, it sets the direction, plans large changes and uses money together.</source>
        <translation>Y system yw’r uchaf o’r tair lefel. Yn anad dim, mae’n pennu’r cyfeiriad, yn cynllunio newidiadau mawr ac yn defnyddio arian gyda’i gilydd.</translation>
    </message>
    <message>
        <source>In this application a system is the area of one [[icb]]. Guides from 2022 and 2023 speak of 1 to 3 million people, another of half a million to 3 million.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Yn y rhaglen hon, ardal un [[icb]] yw system. Mae canllawiau o 2022 a 2023 yn sôn am 1 i 3 miliwn o bobl, ac un arall am hanner miliwn i 3 miliwn.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>place level|place-level|place-based partnership|place-based partnerships</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>lefel lle|lefel y lle|partneriaeth seiliedig ar le|bartneriaeth seiliedig ar le|partneriaethau seiliedig ar le|bartneriaethau seiliedig ar le</translation>
    </message>
    <message>
        <source>Place|Places</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Lle|Lleoedd</translation>
    </message>
    <message>
        <source>Place is the level between [[system|system]] and [[neighbourhood|neighbourhood]]. It may be a town, a district, a borough or the area of a council, with about 250,000 to 500,000 people. Here hospitals, councils and [[pcn|primary care networks]] join up their work.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Lle yw’r lefel rhwng y [[system|system]] a’r [[neighbourhood|gymdogaeth]]. Gall fod yn dref, yn ddosbarth, yn fwrdeistref neu’n ardal cyngor, gyda thua 250,000 i 500,000 o bobl. Yma mae ysbytai, cynghorau a [[pcn|rhwydweithiau gofal sylfaenol]] yn cydgysylltu eu gwaith.</translation>
    </message>
    <message>
        <source>Its borders may follow those of a council or the lie of the land. There is no national list of them. Unless another rule is chosen, this application shows the part of a system within one upper-tier council instead, and says so.</source>
        <translation>Gall ei ffiniau ddilyn rhai cyngor neu siâp y tir. Nid oes rhestr genedlaethol ohonynt. Oni ddewisir rheol arall, mae’r rhaglen hon yn dangos yn hytrach y rhan o system sydd o fewn un cyngor haen uchaf, ac yn dweud hynny.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Cymdogaeth</translation>
    </message>
    <message>
        <source>neighbourhood level|neighbourhood-level</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>lefel cymdogaeth|lefel y gymdogaeth</translation>
    </message>
    <message>
        <source>Neighbourhood|Neighbourhoods</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Cymdogaeth|Cymdogaethau</translation>
    </message>
    <message>
        <source>The most local level: about 30,000 to 50,000 people and a group of GP practices.</source>
        <translation>Y lefel fwyaf lleol: tua 30,000 i 50,000 o bobl a grŵp o bractisau meddygon teulu.</translation>
    </message>
    <message>
        <source>A neighbourhood is the level nearest to home. [[gp-practice|GP practices]], [[community-health-services|community services]] and [[social-care|social care]] work together there, through a [[pcn|primary care network]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Cymdogaeth yw’r lefel agosaf at gartref. Mae [[gp-practice|practisau meddygon teulu]], [[community-health-services|gwasanaethau cymunedol]] a [[social-care|gofal cymdeithasol]] yn cydweithio yno, drwy [[pcn|rwydwaith gofal sylfaenol]].</translation>
    </message>
    <message>
        <source>It has about 30,000 to 50,000 people. No one publishes its borders, so this application [[modelled-catchment|models]] them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae ganddi tua 30,000 i 50,000 o bobl. Nid oes neb yn cyhoeddi ei ffiniau, felly mae’r rhaglen hon yn eu [[modelled-catchment|modelu]].</translation>
    </message>
    <message>
        <source>Primary care network</source>
        <translation>Rhwydwaith gofal sylfaenol</translation>
    </message>
    <message>
        <source>primary care networks|PCN|PCNs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>rhwydwaith gofal sylfaenol|rwydwaith gofal sylfaenol|rhwydweithiau gofal sylfaenol|rwydweithiau gofal sylfaenol|PCN|PCNs|primary care network|primary care networks</translation>
    </message>
    <message>
        <source>A primary care network is a group of [[gp-practice|GP practices]]. Together they can offer more than one practice could, and they work with [[community-health-services|community services]] and [[social-care|social care]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Grŵp o [[gp-practice|bractisau meddygon teulu]] yw rhwydwaith gofal sylfaenol. Gyda’i gilydd gallant gynnig mwy nag y gallai un practis, ac maent yn gweithio gyda [[community-health-services|gwasanaethau cymunedol]] a [[social-care|gofal cymdeithasol]].</translation>
    </message>
    <message>
        <source>You belong to the network of the practice where you are registered, wherever you live.</source>
        <translation>Rydych yn perthyn i rwydwaith y practis lle rydych wedi cofrestru, ble bynnag rydych yn byw.</translation>
    </message>
    <message>
        <source>Sub-ICB location</source>
        <translation>Lleoliad is-ICB</translation>
    </message>
    <message>
        <source>sub-ICB locations|sub-ICB</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>lleoliad is-ICB|leoliad is-ICB|lleoliadau is-ICB|leoliadau is-ICB|is-ICB|sub-ICB location|sub-ICB locations</translation>
    </message>
    <message>
        <source>A sub-ICB location is a part of the area of a [[icb|board]]. The NHS uses it to sort its figures. Most have the borders of a [[ccg|clinical commissioning group]] as it was in 2022.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Rhan o ardal [[icb|bwrdd]] yw lleoliad is-ICB. Mae’r GIG yn ei ddefnyddio i drefnu ei ffigurau. Mae gan y rhan fwyaf yr un ffiniau â [[ccg|clinical commissioning group]] fel yr oedd yn 2022.</translation>
    </message>
    <message>
        <source>Its official name is hard to read, for instance “NHS South Yorkshire ICB - 02P”. So this application shows a friendly name with the code.</source>
        <translation>Mae ei enw swyddogol yn anodd ei ddarllen, er enghraifft “NHS South Yorkshire ICB - 02P”. Felly mae’r rhaglen hon yn dangos enw hwylus gyda’r cod.</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>councils|local authority|local authorities</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cyngor|gyngor|chyngor|nghyngor|cynghorau|gynghorau|chynghorau|awdurdod lleol|awdurdodau lleol</translation>
    </message>
    <message>
        <source>A council, or local authority, is elected. It runs local services. Where there are two tiers, the upper one is in charge of social care and public health, the lower one of such things as housing and bins. A unitary council does both.</source>
        <translation>Mae cyngor, neu awdurdod lleol, yn cael ei ethol. Mae’n rhedeg gwasanaethau lleol. Lle mae dwy haen, mae’r un uchaf yn gyfrifol am ofal cymdeithasol ac iechyd y cyhoedd, a’r un isaf am bethau fel tai a biniau. Mae cyngor unedol yn gwneud y ddau.</translation>
    </message>
    <message>
        <source>When this application says “council”, it means one of the upper tier or a unitary one.</source>
        <translation>Pan fydd y rhaglen hon yn dweud “cyngor”, mae’n golygu un haen uchaf neu un unedol.</translation>
    </message>
    <message>
        <source>Upper-tier authority</source>
        <translation>Awdurdod haen uchaf</translation>
    </message>
    <message>
        <source>upper-tier authorities|upper-tier council|upper-tier councils|upper tier|unitary council|unitary councils|unitary authority|unitary authorities</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>awdurdod haen uchaf|awdurdodau haen uchaf|cyngor haen uchaf|gyngor haen uchaf|chyngor haen uchaf|cynghorau haen uchaf|gynghorau haen uchaf|chynghorau haen uchaf|haen uchaf|cyngor unedol|gyngor unedol|chyngor unedol|cynghorau unedol|gynghorau unedol|chynghorau unedol|awdurdod unedol|awdurdodau unedol</translation>
    </message>
    <message>
        <source>A council with social care and public health among its duties.</source>
        <translation>Cyngor â gofal cymdeithasol ac iechyd y cyhoedd ymhlith ei ddyletswyddau.</translation>
    </message>
    <message>
        <source>County councils, unitary councils, metropolitan boroughs and London boroughs have the duties of the upper tier: [[social-care|social care]] and [[public-health|public health]] above all. England has 153 of them in this atlas.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae gan gynghorau sir, cynghorau unedol, bwrdeistrefi metropolitan a bwrdeistrefi Llundain ddyletswyddau’r haen uchaf: [[social-care|gofal cymdeithasol]] ac [[public-health|iechyd y cyhoedd]] yn anad dim. Mae gan Loegr 153 ohonynt yn yr atlas hwn.</translation>
    </message>
    <message>
        <source>They are the councils that appoint members of an [[icp]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nhw yw’r cynghorau sy’n penodi aelodau i bob [[icp]].</translation>
    </message>
    <message>
        <source>Local authority district</source>
        <translation>Dosbarth awdurdod lleol</translation>
    </message>
    <message>
        <source>local authority districts|district council|district councils</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>dosbarth awdurdod lleol|ddosbarth awdurdod lleol|dosbarthau awdurdodau lleol|ddosbarthau awdurdodau lleol|cyngor dosbarth|gyngor dosbarth|chyngor dosbarth|cynghorau dosbarth|gynghorau dosbarth|chynghorau dosbarth</translation>
    </message>
    <message>
        <source>In some counties a second tier of councils looks after homes, planning and bins in smaller areas: the districts. Elsewhere, the area of the unitary council counts as one district.</source>
        <translation>Mewn rhai siroedd mae ail haen o gynghorau’n gofalu am gartrefi, cynllunio a biniau mewn ardaloedd llai: y dosbarthau. Mewn mannau eraill, mae ardal y cyngor unedol yn cyfrif fel un dosbarth.</translation>
    </message>
    <message>
        <source>LSOA</source>
        <translation>LSOA</translation>
    </message>
    <message>
        <source>LSOAs|Lower layer Super Output Area|Lower layer Super Output Areas|small area|small areas</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>LSOAs|Lower layer Super Output Area|Lower layer Super Output Areas|ardal fach|ardaloedd bach|Ardal Gynnyrch Ehangach Haen Is|Ardaloedd Cynnyrch Ehangach Haen Is</translation>
    </message>
    <message>
        <source>A small area of the Census with about 1,500 people; England has 33,755.</source>
        <translation>Ardal fach yn y Cyfrifiad â thua 1,500 o bobl; mae gan Loegr 33,755.</translation>
    </message>
    <message>
        <source>LSOA stands for Lower layer Super Output Area. It is a small area for figures, with about 1,500 people. The [[ons|statistical office]] drew 33,755 of them in England for the Census of 2021.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ystyr LSOA yw Lower layer Super Output Area (Ardal Gynnyrch Ehangach Haen Is). Ardal fach ar gyfer ffigurau ydyw, â thua 1,500 o bobl. Lluniodd y [[ons|swyddfa ystadegau]] 33,755 ohonynt yn Lloegr ar gyfer Cyfrifiad 2021.</translation>
    </message>
    <message>
        <source>Every area in this application is made of whole LSOAs. That is why the levels fit into each other without gaps.</source>
        <translation>Mae pob ardal yn y rhaglen hon wedi’i ffurfio o LSOAs cyfan. Dyna pam mae’r lefelau’n ffitio i’w gilydd heb fylchau.</translation>
    </message>
    <message>
        <source>Clinical commissioning group</source>
        <translation>Clinical commissioning group</translation>
    </message>
    <message>
        <source>clinical commissioning groups|CCG|CCGs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>clinical commissioning groups|CCG|CCGs|grŵp comisiynu clinigol|grwpiau comisiynu clinigol</translation>
    </message>
    <message>
        <source>The local NHS body that bought care until 30 June 2022; none is left.</source>
        <translation>Y corff GIG lleol a brynai ofal tan 30 Mehefin 2022; nid oes un ar ôl.</translation>
    </message>
    <message>
        <source>Clinical commissioning groups planned and bought care in their areas until 30 June 2022. On 1 July 2022 they were abolished, and the [[icb|boards]] took on their work.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Roedd clinical commissioning groups (grwpiau comisiynu clinigol) yn cynllunio ac yn prynu gofal yn eu hardaloedd tan 30 Mehefin 2022. Ar 1 Gorffennaf 2022 cawsant eu diddymu, a chymerodd y [[icb|byrddau]] eu gwaith.</translation>
    </message>
    <message>
        <source>Their borders live on in the [[sub-icb|sub-ICB locations]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae eu ffiniau’n parhau yn y [[sub-icb|lleoliadau is-ICB]].</translation>
    </message>
    <message>
        <source>Sustainability and transformation partnership</source>
        <translation>Sustainability and transformation partnership</translation>
    </message>
    <message>
        <source>sustainability and transformation partnerships|STP|STPs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>sustainability and transformation partnerships|STP|STPs|partneriaeth cynaliadwyedd a thrawsnewid|partneriaethau cynaliadwyedd a thrawsnewid</translation>
    </message>
    <message>
        <source>What came before the systems: the NHS and councils at one table, with no legal powers.</source>
        <translation>Yr hyn a ddaeth cyn y systemau: y GIG a chynghorau o gwmpas un bwrdd, heb bwerau cyfreithiol.</translation>
    </message>
    <message>
        <source>A sustainability and transformation partnership brought the NHS and the councils of an area to one table. It had no powers in law. The [[ics|systems]] grew out of it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Daeth sustainability and transformation partnership (partneriaeth cynaliadwyedd a thrawsnewid) â’r GIG a chynghorau ardal at un bwrdd. Nid oedd ganddi bwerau mewn cyfraith. Tyfodd y [[ics|systemau]] ohoni.</translation>
    </message>
    <message>
        <source>NHS Long-Term Plan</source>
        <translation>NHS Long-Term Plan</translation>
    </message>
    <message>
        <source>NHS Long Term Plan|Long-Term Plan|Long Term Plan</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>NHS Long Term Plan|Long-Term Plan|Long Term Plan</translation>
    </message>
    <message>
        <source>The plan of January 2019 that said every area should have a system.</source>
        <translation>Cynllun Ionawr 2019 a ddywedodd y dylai pob ardal gael system.</translation>
    </message>
    <message>
        <source>The NHS Long-Term Plan came out in January 2019. It set out what the NHS should look like in the years ahead, with [[integrated-care|joined-up care]] and a system for every part of England.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Cyhoeddwyd yr NHS Long-Term Plan (Cynllun Hirdymor y GIG) ym mis Ionawr 2019. Nododd sut y dylai’r GIG edrych yn y blynyddoedd i ddod, gyda [[integrated-care|gofal cydgysylltiedig]] a system ar gyfer pob rhan o Loegr.</translation>
    </message>
    <message>
        <source>ICS Design Framework</source>
        <translation>ICS Design Framework</translation>
    </message>
    <message>
        <source>Design Framework|Designing ICSs|Designing integrated care systems</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Design Framework|Designing ICSs|Designing integrated care systems</translation>
    </message>
    <message>
        <source>NHS England&apos;s paper of June 2021 on how systems should be built.</source>
        <translation>Papur NHS England o fis Mehefin 2021 ar sut y dylid adeiladu systemau.</translation>
    </message>
    <message>
        <source>Two papers of [[nhs-england]] come before the law. “Designing integrated care systems” came in June 2019, the Design Framework in June 2021. They say how a system may be arranged. They are guidance, not law.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Daw dau bapur gan [[nhs-england]] cyn y gyfraith. Daeth “Designing integrated care systems” ym mis Mehefin 2019, a’r Design Framework ym mis Mehefin 2021. Maent yn dweud sut y gellir trefnu system. Canllawiau ydynt, nid cyfraith.</translation>
    </message>
    <message>
        <source>Interim partnership</source>
        <translation>Partneriaeth interim</translation>
    </message>
    <message>
        <source>interim ICP|interim partnerships</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>partneriaeth interim|bartneriaeth interim|partneriaethau interim|bartneriaethau interim|ICP interim</translation>
    </message>
    <message>
        <source>The first form of a partnership, in place when the boards began.</source>
        <translation>Ffurf gyntaf partneriaeth, ar waith pan ddechreuodd y byrddau.</translation>
    </message>
    <message>
        <source>A partnership takes time to set up. When the [[icb|boards]] began, each area was expected to have at least an interim one, so that the councils were at the table from the first day.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’n cymryd amser i sefydlu partneriaeth. Pan ddechreuodd y [[icb|byrddau]], roedd disgwyl i bob ardal gael o leiaf un interim, fel bod y cynghorau’n rhan o’r trafod o’r diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>Ôl troed</translation>
    </message>
    <message>
        <source>footprints</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ôl troed|olion traed</translation>
    </message>
    <message>
        <source>The area that a body covers.</source>
        <translation>Yr ardal y mae corff yn ei chwmpasu.</translation>
    </message>
    <message>
        <source>Papers of the NHS call the area of a board its footprint. New footprints were announced on 9 September 2025. They came into force on 1 April 2026, and 42 boards became 36.</source>
        <translation>Mae papurau’r GIG yn galw ardal bwrdd yn ôl troed iddo. Cyhoeddwyd olion traed newydd ar 9 Medi 2025. Daethant i rym ar 1 Ebrill 2026, a daeth 36 bwrdd yn lle 42.</translation>
    </message>
    <message>
        <source>Primary care</source>
        <translation>Gofal sylfaenol</translation>
    </message>
    <message>
        <source>The first door to the NHS: above all your family doctor.</source>
        <translation>Drws cyntaf y GIG: eich meddyg teulu yn anad neb.</translation>
    </message>
    <message>
        <source>Primary care is where most people turn first. The family doctor and the practice team are its heart. [[pcn|Networks]] of practices give it more weight.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Gofal sylfaenol yw’r lle y mae’r rhan fwyaf o bobl yn troi ato’n gyntaf. Y meddyg teulu a thîm y practis yw ei galon. Mae [[pcn|rhwydweithiau]] o bractisau’n rhoi mwy o bwysau iddo.</translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation>Practis meddyg teulu</translation>
    </message>
    <message>
        <source>GP practices|general practice|family doctor|family doctors</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>practis meddyg teulu|bractis meddyg teulu|phractis meddyg teulu|practisau meddygon teulu|bractisau meddygon teulu|phractisau meddygon teulu|practis meddygon teulu|ymarfer cyffredinol|meddyg teulu|feddyg teulu|meddygon teulu|feddygon teulu</translation>
    </message>
    <message>
        <source>surgery</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>meddygfa|feddygfa</translation>
    </message>
    <message>
        <source>The surgery of family doctors where you are registered.</source>
        <translation>Y feddygfa lle rydych wedi cofrestru gyda meddygon teulu.</translation>
    </message>
    <message>
        <source>GP means general practitioner: the family doctor. You are registered with a practice, and the practice is nearly always in a [[pcn|network]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ystyr GP yw general practitioner: y meddyg teulu. Rydych wedi cofrestru gyda phractis, ac mae’r practis bron bob amser mewn [[pcn|rhwydwaith]].</translation>
    </message>
    <message>
        <source>Its list says who is registered. It does not say where they live. Some practices have patients from far away.</source>
        <translation>Mae ei restr yn dweud pwy sydd wedi cofrestru. Nid yw’n dweud ble maent yn byw. Mae gan rai practisau gleifion o bell.</translation>
    </message>
    <message>
        <source>Registered patients</source>
        <translation>Cleifion cofrestredig</translation>
    </message>
    <message>
        <source>registered patient|patients on their lists|list size|list sizes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>claf cofrestredig|glaf cofrestredig|cleifion cofrestredig|gleifion cofrestredig|cleifion ar eu rhestrau|maint y rhestr|maint rhestr|maint rhestrau</translation>
    </message>
    <message>
        <source>People on the list of a GP practice; more than live in England.</source>
        <translation>Pobl ar restr practis meddyg teulu; mwy nag sy’n byw yn Lloegr.</translation>
    </message>
    <message>
        <source>Each practice keeps a list of its patients. Added up, the lists hold more people than the [[census|Census]] found. Some have moved away and are still on a list.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae pob practis yn cadw rhestr o’i gleifion. Gyda’i gilydd, mae mwy o bobl ar y rhestrau nag a ganfu’r [[census|Cyfrifiad]]. Mae rhai wedi symud i ffwrdd ond yn dal ar restr.</translation>
    </message>
    <message>
        <source>The figures here are the mean of 2024/25. They are counted where the practice stands, not where the patient lives.</source>
        <translation>Cymedr 2024/25 yw’r ffigurau yma. Fe’u cyfrifir lle mae’r practis, nid lle mae’r claf yn byw.</translation>
    </message>
    <message>
        <source>Community health services</source>
        <translation>Gwasanaethau iechyd cymunedol</translation>
    </message>
    <message>
        <source>community services|community health service|community care</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gwasanaethau cymunedol|wasanaethau cymunedol|gwasanaeth iechyd cymunedol|wasanaeth iechyd cymunedol|gwasanaethau iechyd cymunedol|wasanaethau iechyd cymunedol|gofal cymunedol|ofal cymunedol|gofal yn y gymuned</translation>
    </message>
    <message>
        <source>Care at home or near it: district nurses, health visitors, therapy.</source>
        <translation>Gofal gartref neu gerllaw: nyrsys ardal, ymwelwyr iechyd, therapi.</translation>
    </message>
    <message>
        <source>Community health services bring care to people&apos;s homes or close by. District nurses, health visitors and therapists work in them. They help people to live on their own and to stay out of hospital.</source>
        <translation>Mae gwasanaethau iechyd cymunedol yn dod â gofal i gartrefi pobl neu gerllaw. Mae nyrsys ardal, ymwelwyr iechyd a therapyddion yn gweithio ynddynt. Maent yn helpu pobl i fyw’n annibynnol ac i aros allan o’r ysbyty.</translation>
    </message>
    <message>
        <source>Anticipatory care</source>
        <translation>Gofal rhagweledol</translation>
    </message>
    <message>
        <source>Help that comes early to people who may soon become very ill.</source>
        <translation>Cymorth sy’n dod yn gynnar i bobl a allai fynd yn sâl iawn cyn bo hir.</translation>
    </message>
    <message>
        <source>Teams look for people whose health may soon get worse, such as frail older people, and offer help before a crisis comes. That is what the words mean in general.</source>
        <translation>Mae timau’n chwilio am bobl y gallai eu hiechyd waethygu cyn bo hir, megis pobl hŷn fregus, ac yn cynnig cymorth cyn i argyfwng ddod. Dyna ystyr y geiriau’n gyffredinol.</translation>
    </message>
    <message>
        <source>The guide that gives this task to [[place|places]] uses the term without saying what it means.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r canllaw sy’n rhoi’r dasg hon i [[place|leoedd]] yn defnyddio’r term heb ddweud beth mae’n ei olygu.</translation>
    </message>
    <message>
        <source>Specialised services</source>
        <translation>Gwasanaethau arbenigol</translation>
    </message>
    <message>
        <source>specialised service</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gwasanaeth arbenigol|wasanaeth arbenigol|gwasanaethau arbenigol|wasanaethau arbenigol</translation>
    </message>
    <message>
        <source>Rare or complex care that only a few hospitals can give.</source>
        <translation>Gofal prin neu gymhleth na all ond ychydig o ysbytai ei roi.</translation>
    </message>
    <message>
        <source>Some care is rare or complex, and only a few hospitals can give it. [[nhs-england]] suggests to plan it for a whole [[system|system]] rather than place by place.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae rhywfaint o ofal yn brin neu’n gymhleth, ac ni all ond ychydig o ysbytai ei roi. Mae [[nhs-england]] yn awgrymu ei gynllunio ar gyfer y [[system|system]] gyfan yn hytrach na fesul lle.</translation>
    </message>
    <message>
        <source>Personalised care</source>
        <translation>Gofal wedi’i bersonoli</translation>
    </message>
    <message>
        <source>personal health budget|personal budgets|personal budget</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gofal wedi’i bersonoli|ofal wedi’i bersonoli|cyllideb iechyd bersonol|gyllideb iechyd bersonol|cyllideb bersonol|gyllideb bersonol|cyllidebau personol|gyllidebau personol</translation>
    </message>
    <message>
        <source>Care shaped with the person, sometimes with a budget of their own.</source>
        <translation>Gofal a lunnir gyda’r person, weithiau gyda’i gyllideb ei hun.</translation>
    </message>
    <message>
        <source>In personalised care you have a say in what is done and how. Some people get a budget and choose with it the help that suits them.</source>
        <translation>Mewn gofal wedi’i bersonoli, mae gennych lais yn yr hyn a wneir a sut. Mae rhai pobl yn cael cyllideb ac yn ei defnyddio i ddewis y cymorth sy’n eu siwtio.</translation>
    </message>
    <message>
        <source>NHS trust</source>
        <translation>Ymddiriedolaeth GIG</translation>
    </message>
    <message>
        <source>NHS trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ymddiriedolaeth GIG|ymddiriedolaethau GIG|ymddiriedolaethau’r GIG|NHS trust|NHS trusts</translation>
    </message>
    <message>
        <source>trust|trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ymddiriedolaeth|ymddiriedolaethau</translation>
    </message>
    <message>
        <source>A part of the NHS that runs hospitals, ambulances or other care.</source>
        <translation>Rhan o’r GIG sy’n rhedeg ysbytai, ambiwlansys neu ofal arall.</translation>
    </message>
    <message>
        <source>An NHS trust runs services: hospitals, mental health care, community care or ambulances. It is a [[provider|provider]]. A board plans and pays, a trust treats.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae ymddiriedolaeth GIG yn rhedeg gwasanaethau: ysbytai, gofal iechyd meddwl, gofal cymunedol neu ambiwlansys. [[provider|Darparwr]] yw hi. Mae bwrdd yn cynllunio ac yn talu; mae ymddiriedolaeth yn trin.</translation>
    </message>
    <message>
        <source>Trusts and [[foundation-trust|foundation trusts]] put forward a [[partner-member|member of the board]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae ymddiriedolaethau ac [[foundation-trust|ymddiriedolaethau sefydledig]] yn cynnig [[partner-member|aelod o’r bwrdd]].</translation>
    </message>
    <message>
        <source>NHS foundation trust</source>
        <translation>Ymddiriedolaeth sefydledig GIG</translation>
    </message>
    <message>
        <source>NHS foundation trusts|foundation trust|foundation trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ymddiriedolaeth sefydledig GIG|ymddiriedolaethau sefydledig GIG|ymddiriedolaeth sefydledig|ymddiriedolaethau sefydledig|NHS foundation trust|NHS foundation trusts</translation>
    </message>
    <message>
        <source>A kind of NHS trust with a legal form of its own.</source>
        <translation>Math o ymddiriedolaeth GIG â’i ffurf gyfreithiol ei hun.</translation>
    </message>
    <message>
        <source>A foundation trust is a kind of NHS trust with a legal form of its own. The register of the NHS says which trusts have it. What a foundation trust does is the same as that of any [[nhs-trust|NHS trust]]: it gives care.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Math o ymddiriedolaeth GIG â’i ffurf gyfreithiol ei hun yw ymddiriedolaeth sefydledig. Mae cofrestr y GIG yn dweud pa ymddiriedolaethau sydd â’r ffurf hon. Mae’r hyn y mae ymddiriedolaeth sefydledig yn ei wneud yr un fath ag unrhyw [[nhs-trust|ymddiriedolaeth GIG]]: mae’n rhoi gofal.</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Cod ODS</translation>
    </message>
    <message>
        <source>ODS codes|Organisation Data Service</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cod ODS|god ODS|chod ODS|codau ODS|godau ODS|Organisation Data Service</translation>
    </message>
    <message>
        <source>The short code by which the NHS knows an organisation, such as QNC.</source>
        <translation>Y cod byr y mae’r GIG yn ei ddefnyddio i adnabod sefydliad, megis QNC.</translation>
    </message>
    <message>
        <source>The NHS gives every organisation a short code: a board, a practice, a trust. QNC is Staffordshire and Stoke-on-Trent. The Organisation Data Service keeps the list, hence ODS.</source>
        <translation>Mae’r GIG yn rhoi cod byr i bob sefydliad: bwrdd, practis, ymddiriedolaeth. QNC yw Staffordshire and Stoke-on-Trent. Yr Organisation Data Service sy’n cadw’r rhestr, a dyna’r rheswm am yr enw ODS.</translation>
    </message>
    <message>
        <source>A code tells apart what names confuse.</source>
        <translation>Mae cod yn gwahaniaethu rhwng pethau y mae enwau’n eu cymysgu.</translation>
    </message>
    <message>
        <source>ONS code</source>
        <translation>Cod ONS</translation>
    </message>
    <message>
        <source>ONS codes|GSS code|GSS codes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cod ONS|god ONS|chod ONS|codau ONS|godau ONS|cod GSS|god GSS|codau GSS|godau GSS</translation>
    </message>
    <message>
        <source>Official statistics give every area a code of nine characters, such as E54000010. The letter E stands for England, and the next two figures say what kind of area it is. Another name is GSS code.</source>
        <translation>Mae ystadegau swyddogol yn rhoi cod o naw nod i bob ardal, megis E54000010. Mae’r llythyren E yn cynrychioli Lloegr, ac mae’r ddau ffigur nesaf yn dweud pa fath o ardal ydyw. Enw arall arno yw cod GSS.</translation>
    </message>
    <message>
        <source>When the borders of an area change, it gets a new code.</source>
        <translation>Pan fydd ffiniau ardal yn newid, mae’n cael cod newydd.</translation>
    </message>
    <message>
        <source>Office for National Statistics</source>
        <translation>Office for National Statistics</translation>
    </message>
    <message>
        <source>ONS|statistical office</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ONS|swyddfa ystadegau|Swyddfa Ystadegau Gwladol</translation>
    </message>
    <message>
        <source>The office that counts people and publishes the official figures.</source>
        <translation>Y swyddfa sy’n cyfrif pobl ac yn cyhoeddi’r ffigurau swyddogol.</translation>
    </message>
    <message>
        <source>The Office for National Statistics counts people, runs the [[census|Census]] and draws the [[lsoa|small areas]]. It works apart from the government of the day.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r Office for National Statistics (Swyddfa Ystadegau Gwladol) yn cyfrif pobl, yn cynnal y [[census|Cyfrifiad]] ac yn llunio’r [[lsoa|ardaloedd bach]]. Mae’n gweithio ar wahân i lywodraeth y dydd.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>editions</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>argraffiad|argraffiadau</translation>
    </message>
    <message>
        <source>The state of the map in force between two dates.</source>
        <translation>Cyflwr y map sydd mewn grym rhwng dau ddyddiad.</translation>
    </message>
    <message>
        <source>Systems and their borders change. An edition is the map as it was in force between two dates. One holds the 42 systems of 1 July 2022 to 31 March 2026. The other holds the 36 since 1 April 2026.</source>
        <translation>Mae systemau a’u ffiniau’n newid. Argraffiad yw’r map fel yr oedd mewn grym rhwng dau ddyddiad. Mae un yn cynnwys 42 system 1 Gorffennaf 2022 hyd 31 Mawrth 2026. Mae’r llall yn cynnwys y 36 ers 1 Ebrill 2026.</translation>
    </message>
    <message>
        <source>It is named after the month of the borders that it uses: April 2023 and April 2026.</source>
        <translation>Fe’i henwir ar ôl mis y ffiniau y mae’n eu defnyddio: Ebrill 2023 ac Ebrill 2026.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>footing</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>sail|seiliau</translation>
    </message>
    <message>
        <source>The ground on which a fact stands: law, NHS practice, a statistic, or an estimate.</source>
        <translation>Y sylfaen y mae ffaith yn sefyll arni: y gyfraith, arfer y GIG, ystadegyn, neu amcangyfrif.</translation>
    </message>
    <message>
        <source>Not every fact is equally firm. A badge beside each one says on what it rests.</source>
        <translation>Nid yw pob ffaith yr un mor gadarn. Mae bathodyn wrth ochr pob un yn dweud ar beth y mae’n seiliedig.</translation>
    </message>
    <message>
        <source>It may be a [[basis-statutory|law]]. It may be the way the [[basis-nhs-administrative|NHS organises itself]], or [[basis-national-policy|what the government asks for]]. It may be an [[official-statistic|official figure]] or a [[basis-locally-defined|local choice]]. Or we worked it out, by a [[basis-derived|stated rule]] or with a [[basis-modelled|model]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Gall fod yn [[basis-statutory|gyfraith]]. Gall fod y ffordd y mae’r [[basis-nhs-administrative|GIG yn ei drefnu ei hun]], neu’r [[basis-national-policy|hyn y mae’r llywodraeth yn gofyn amdano]]. Gall fod yn [[official-statistic|ffigur swyddogol]] neu’n [[basis-locally-defined|ddewis lleol]]. Neu ni sydd wedi’i gyfrifo, yn ôl [[basis-derived|rheol a nodir]] neu â [[basis-modelled|model]].</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Statudol</translation>
    </message>
    <message>
        <source>statutory</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>statudol</translation>
    </message>
    <message>
        <source>Set out in an Act of Parliament or in an order made under one.</source>
        <translation>Wedi’i nodi mewn Deddf Seneddol neu mewn gorchymyn a wnaed o dan Ddeddf o’r fath.</translation>
    </message>
    <message>
        <source>The firmest basis. An Act, or an order made under it, says so. The area of a [[icb|board]] is an example.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Y sail gadarnaf. Mae Deddf, neu orchymyn a wnaed o dani, yn dweud hynny. Mae ardal [[icb|bwrdd]] yn enghraifft.</translation>
    </message>
    <message>
        <source>NHS administrative</source>
        <translation>Gweinyddol y GIG</translation>
    </message>
    <message>
        <source>Used by the NHS to organise itself and published by it, but not set by law.</source>
        <translation>Yn cael ei ddefnyddio gan y GIG i’w drefnu ei hun a’i gyhoeddi ganddo, ond heb ei bennu gan y gyfraith.</translation>
    </message>
    <message>
        <source>The NHS uses and publishes it, but no law fixes it. The [[nhs-region|NHS regions]] and the [[pcn|networks]] in the register are examples.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r GIG yn ei ddefnyddio ac yn ei gyhoeddi, ond nid oes cyfraith yn ei bennu. Mae [[nhs-region|rhanbarthau’r GIG]] a’r [[pcn|rhwydweithiau]] yn y gofrestr yn enghreifftiau.</translation>
    </message>
    <message>
        <source>National policy</source>
        <translation>Polisi cenedlaethol</translation>
    </message>
    <message>
        <source>Asked for by the government or NHS England, but not by law.</source>
        <translation>Mae’r llywodraeth neu NHS England yn gofyn amdano, ond nid y gyfraith.</translation>
    </message>
    <message>
        <source>The government or [[nhs-england]] asks for it, but the law does not. A medical director on every [[icb|board]] is an example.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r llywodraeth neu [[nhs-england]] yn gofyn amdano, ond nid y gyfraith. Mae cyfarwyddwr meddygol ar bob [[icb|bwrdd]] yn enghraifft.</translation>
    </message>
    <message>
        <source>Official statistic</source>
        <translation>Ystadegyn swyddogol</translation>
    </message>
    <message>
        <source>official statistics</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ystadegyn swyddogol|ystadegau swyddogol</translation>
    </message>
    <message>
        <source>Published by a statistical office, or added up from its figures.</source>
        <translation>Wedi’i gyhoeddi gan swyddfa ystadegau, neu wedi’i adio o’i ffigurau.</translation>
    </message>
    <message>
        <source>A public office has published the figure under the rules for statistics, or it is the plain sum of such figures. The number of people in an area is an example.</source>
        <translation>Mae swyddfa gyhoeddus wedi cyhoeddi’r ffigur o dan y rheolau ar gyfer ystadegau, neu swm syml ffigurau o’r fath ydyw. Mae nifer y bobl mewn ardal yn enghraifft.</translation>
    </message>
    <message>
        <source>Locally defined</source>
        <translation>Diffiniad lleol</translation>
    </message>
    <message>
        <source>Partners in the area decide, and no national list is kept. The real borders of [[place|places]] are of this kind. What is shown here in their stead is [[basis-derived|derived]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Partneriaid yn yr ardal sy’n penderfynu, ac ni chedwir rhestr genedlaethol. Mae gwir ffiniau [[place|lleoedd]] o’r math hwn. Mae’r hyn a ddangosir yma yn eu lle yn [[basis-derived|ddeilliedig]].</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Deilliedig</translation>
    </message>
    <message>
        <source>Worked out here from published data, by a rule that is stated.</source>
        <translation>Wedi’i gyfrifo yma o ddata cyhoeddedig, yn ôl rheol a nodir.</translation>
    </message>
    <message>
        <source>This application has worked it out from published data, and says by what rule. A [[place|place]] is an example: the part of a system within one upper-tier council.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r rhaglen hon wedi’i gyfrifo o ddata cyhoeddedig, ac yn dweud yn ôl pa reol. Un enghraifft yw [[place|lle]]: y rhan o system sydd o fewn un cyngor haen uchaf.</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>Modeledig</translation>
    </message>
    <message>
        <source>Estimated here, because nothing has been published; treat it with care.</source>
        <translation>Wedi’i amcangyfrif yma, am nad oes dim wedi’i gyhoeddi; dylid ei drin yn ofalus.</translation>
    </message>
    <message>
        <source>No one has published the fact, so this application estimates it and says how. The borders of a [[neighbourhood|neighbourhood]] are an example. They are a picture, not an entitlement.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nid oes neb wedi cyhoeddi’r ffaith, felly mae’r rhaglen hon yn ei hamcangyfrif ac yn dweud sut. Un enghraifft yw ffiniau [[neighbourhood|cymdogaeth]]. Darlun ydynt, nid hawl.</translation>
    </message>
    <message>
        <source>Modelled catchment</source>
        <translation>Dalgylch modeledig</translation>
    </message>
    <message>
        <source>modelled area|catchment|catchments</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ardal fodeledig|ardal a fodelwyd|ardaloedd a fodelwyd|dalgylch|ddalgylch|dalgylchoedd|ddalgylchoedd|dalgylch modeledig</translation>
    </message>
    <message>
        <source>Our estimate of where the patients of a network live.</source>
        <translation>Ein hamcangyfrif o ble mae cleifion rhwydwaith yn byw.</translation>
    </message>
    <message>
        <source>No borders of [[pcn|networks]] are published. So each is given the land near its practices, with as many people as its share of patients.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ni chyhoeddir ffiniau [[pcn|rhwydweithiau]]. Felly rhoddir i bob un y tir ger ei bractisau, â chynifer o bobl â’i gyfran o’r cleifion.</translation>
    </message>
    <message>
        <source>Edges are rough. Your own network is that of your practice, even if you live in the area of another one.</source>
        <translation>Bras yw’r ymylon. Rhwydwaith eich practis yw eich rhwydwaith chi, hyd yn oed os ydych yn byw yn ardal un arall.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>no value is recorded</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>nid oes gwerth wedi’i gofnodi|heb ei chofnodi|heb eu cofnodi</translation>
    </message>
    <message>
        <source>Nobody has published this, or it is not in our data; it does not mean zero.</source>
        <translation>Nid oes neb wedi cyhoeddi hyn, neu nid yw yn ein data; nid yw’n golygu sero.</translation>
    </message>
    <message>
        <source>Where a figure is not known, it says “not recorded”. It is never shown as zero. On the map such areas are hatched, so that no one takes them for low ones.</source>
        <translation>Lle nad yw ffigur yn hysbys, mae’n dweud “heb ei gofnodi”. Ni chaiff byth ei ddangos fel sero. Ar y map mae llinellau drwy ardaloedd o’r fath, rhag i neb eu cymryd yn rhai isel.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>postcodes|live postcode|live postcodes|terminated postcode</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cod post|god post|chod post|codau post|godau post|chodau post|cod post cyfredol|god post cyfredol|codau post cyfredol|godau post cyfredol</translation>
    </message>
    <message>
        <source>The code of an address; the atlas knows every English one of October 2025.</source>
        <translation>Cod cyfeiriad; mae’r atlas yn gwybod am bob un yn Lloegr ym mis Hydref 2025.</translation>
    </message>
    <message>
        <source>A whole postcode, such as ST4 2AE, stands for about a street, and leads to one [[lsoa|small area]]. A part of one, such as ST4, often lies in several councils. Then all of them are listed, with their shares.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae cod post cyfan, megis ST4 2AE, yn cynrychioli tua stryd, ac yn arwain at un [[lsoa|ardal fach]]. Mae rhan o un, megis ST4, yn aml mewn sawl cyngor. Yna fe’u rhestrir i gyd, â’u cyfrannau.</translation>
    </message>
    <message>
        <source>A terminated postcode is no longer in use. The atlas still knows where it was.</source>
        <translation>Nid yw cod post a derfynwyd mewn defnydd mwyach. Mae’r atlas yn dal i wybod ble’r oedd.</translation>
    </message>
    <message>
        <source>British National Grid</source>
        <translation>Grid Cenedlaethol Prydain</translation>
    </message>
    <message>
        <source>National Grid|grid reference|grid references</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Grid Cenedlaethol|cyfeirnod grid|gyfeirnod grid|chyfeirnod grid|cyfeirnodau grid|gyfeirnodau grid</translation>
    </message>
    <message>
        <source>The square grid of the Ordnance Survey; a reference such as SJ 88 47 names a square.</source>
        <translation>Grid sgwariau Ordnance Survey; mae cyfeirnod megis SJ 88 47 yn enwi sgwâr.</translation>
    </message>
    <message>
        <source>The British National Grid divides the country into squares. Two letters name a large one, and figures lead to a smaller one in it. You can type such a reference into the search field.</source>
        <translation>Mae Grid Cenedlaethol Prydain yn rhannu’r wlad yn sgwariau. Mae dwy lythyren yn enwi un mawr, ac mae ffigurau’n arwain at un llai ynddo. Gallwch deipio cyfeirnod o’r fath yn y maes chwilio.</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Cyfrifiad</translation>
    </message>
    <message>
        <source>Census 2021</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Cyfrifiad|Gyfrifiad|Chyfrifiad|Cyfrifiad 2021|Gyfrifiad 2021|Chyfrifiad 2021</translation>
    </message>
    <message>
        <source>The count of all people in England and Wales on 21 March 2021.</source>
        <translation>Cyfrif o bawb yng Nghymru a Lloegr ar 21 Mawrth 2021.</translation>
    </message>
    <message>
        <source>Once in ten years all people are counted. The last time was 21 March 2021. The numbers of people in this application come from it.</source>
        <translation>Unwaith bob deng mlynedd, caiff pawb eu cyfrif. Y tro diwethaf oedd 21 Mawrth 2021. Ohono y daw niferoedd y bobl yn y rhaglen hon.</translation>
    </message>
    <message>
        <source>It counts who lives in an area. The lists of [[gp-practice|practices]] count who is registered there.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’n cyfrif pwy sy’n byw mewn ardal. Mae rhestrau [[gp-practice|practisau]] yn cyfrif pwy sydd wedi cofrestru yno.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>indicators</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>dangosydd|ddangosydd|dangosyddion|ddangosyddion</translation>
    </message>
    <message>
        <source>A figure that every area has, so that areas can be compared.</source>
        <translation>Ffigur sydd gan bob ardal, fel y gellir cymharu ardaloedd.</translation>
    </message>
    <message>
        <source>An indicator is a figure that is worked out in the same way for every area, such as the share of people aged 65 and over. The map colours the areas by it. The legend names its unit, source and date.</source>
        <translation>Ffigur a gyfrifir yn yr un ffordd ar gyfer pob ardal yw dangosydd, megis cyfran y bobl 65 oed a throsodd. Mae’r map yn lliwio’r ardaloedd yn ei ôl. Mae’r allwedd yn enwi ei uned, ei ffynhonnell a’i ddyddiad.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>count|counts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cyfrif|cyfrifon</translation>
    </message>
    <message>
        <source>A plain number of things or people; it is shown as circles, not as shades.</source>
        <translation>Nifer syml o bethau neu bobl; fe’i dangosir fel cylchoedd, nid fel lliwiau.</translation>
    </message>
    <message>
        <source>A count is a plain number, such as the people in an area. Large areas tend to have high counts. Shades would make them look important only because they are large, so a count is drawn as circles. Or choose to see it as a [[rate|rate]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nifer syml yw cyfrif, megis y bobl mewn ardal. Mae ardaloedd mawr yn tueddu i fod â chyfrifon uchel. Byddai lliwiau’n gwneud iddynt edrych yn bwysig dim ond am eu bod yn fawr, felly caiff cyfrif ei ddangos fel cylchoedd. Neu dewiswch ei weld fel [[rate|cyfradd]].</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cyfradd</translation>
    </message>
    <message>
        <source>rates</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cyfraddau</translation>
    </message>
    <message>
        <source>rate|rates</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cyfradd|cyfraddau</translation>
    </message>
    <message>
        <source>A count divided by what it is part of, such as practices per 100,000 people.</source>
        <translation>Cyfrif wedi’i rannu â’r hyn y mae’n rhan ohono, megis practisau fesul 100,000 o bobl.</translation>
    </message>
    <message>
        <source>A rate makes large and small areas comparable: practices per 100,000 people, or people per square kilometre. What one divides by is called the denominator.</source>
        <translation>Mae cyfradd yn ei gwneud yn bosibl cymharu ardaloedd mawr a bach: practisau fesul 100,000 o bobl, neu bobl fesul cilometr sgwâr. Enwadur yw’r enw ar yr hyn y rhennir ag ef.</translation>
    </message>
    <message>
        <source>Population density</source>
        <translation>Dwysedd poblogaeth</translation>
    </message>
    <message>
        <source>people per km²</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>pobl fesul km²|person fesul km²|dwysedd y boblogaeth|ddwysedd poblogaeth</translation>
    </message>
    <message>
        <source>How many people live on a square kilometre of land.</source>
        <translation>Faint o bobl sy’n byw ar gilometr sgwâr o dir.</translation>
    </message>
    <message>
        <source>Divide the people of an area by its land in square kilometres. Towns have a high density, the country a low one.</source>
        <translation>Rhannwch nifer pobl ardal â’i thir mewn cilometrau sgwâr. Mae dwysedd uchel mewn trefi, ac un isel yng nghefn gwlad.</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Gwledig</translation>
    </message>
    <message>
        <source>rural areas|rural area|living in rural areas</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ardal wledig|ardaloedd gwledig|yn byw mewn ardaloedd gwledig</translation>
    </message>
    <message>
        <source>rural</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gwledig|wledig</translation>
    </message>
    <message>
        <source>Outside towns and cities, by the official classification of 2021.</source>
        <translation>Y tu allan i drefi a dinasoedd, yn ôl dosbarthiad swyddogol 2021.</translation>
    </message>
    <message>
        <source>Each [[lsoa|small area]] counts as urban or rural in an official classification of 2021. The indicator says what part of the people live in rural ones.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae pob [[lsoa|ardal fach]] yn cyfrif yn drefol neu’n wledig mewn dosbarthiad swyddogol o 2021. Mae’r dangosydd yn dweud pa ran o’r bobl sy’n byw mewn rhai gwledig.</translation>
    </message>
    <message>
        <source>Index of Multiple Deprivation</source>
        <translation>Mynegai Amddifadedd Lluosog</translation>
    </message>
    <message>
        <source>IMD|Indices of Deprivation|deprivation</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>IMD|Mynegai Amddifadedd Lluosog|Fynegai Amddifadedd Lluosog|Mynegeion Amddifadedd|Index of Multiple Deprivation|amddifadedd</translation>
    </message>
    <message>
        <source>The index puts together seven kinds of hardship, among them low income, lack of work, poor health and crime. Each [[lsoa|small area]] has a score. The higher it is, the more hardship there is.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r mynegai’n dod â saith math o galedi ynghyd, gan gynnwys incwm isel, diffyg gwaith, iechyd gwael a throseddu. Mae gan bob [[lsoa|ardal fach]] sgôr. Po uchaf y sgôr, mwyaf yn y byd o galedi sydd.</translation>
    </message>
    <message>
        <source>It describes areas, not persons. Not everyone in a deprived area is poor.</source>
        <translation>Mae’n disgrifio ardaloedd, nid unigolion. Nid yw pawb mewn ardal ddifreintiedig yn dlawd.</translation>
    </message>
    <message>
        <source>Most deprived tenth</source>
        <translation>Degfed mwyaf difreintiedig</translation>
    </message>
    <message>
        <source>most deprived fifth</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>degfed mwyaf difreintiedig|ddegfed mwyaf difreintiedig|pumed mwyaf difreintiedig|bumed mwyaf difreintiedig</translation>
    </message>
    <message>
        <source>The tenth of England&apos;s small areas with the most hardship.</source>
        <translation>Y degfed o ardaloedd bach Lloegr sydd â’r caledi mwyaf.</translation>
    </message>
    <message>
        <source>Put all [[lsoa|small areas]] in a row by the [[imd|index]], the one with most hardship first. The first tenth of them are the most deprived tenth. The indicator says how many in a hundred people of an area live in one of those.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Rhowch yr holl [[lsoa|ardaloedd bach]] mewn rhes yn ôl y [[imd|mynegai]], yr un â’r caledi mwyaf yn gyntaf. Y degfed cyntaf ohonynt yw’r degfed mwyaf difreintiedig. Mae’r dangosydd yn dweud faint o bob cant o bobl ardal sy’n byw yn un o’r rheini.</translation>
    </message>
    <message>
        <source>Shaded map</source>
        <translation>Map lliwiedig</translation>
    </message>
    <message>
        <source>choropleth|choropleth map</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>coropleth|map coropleth|fap coropleth|mapiau coropleth|fapiau coropleth|map lliwiedig|fap lliwiedig</translation>
    </message>
    <message>
        <source>A map on which the colour of each area stands for its figure.</source>
        <translation>Map lle mae lliw pob ardal yn cynrychioli ei ffigur.</translation>
    </message>
    <message>
        <source>On a shaded map the colour of an area stands for its figure. Experts call it a choropleth. The [[legend|legend]] says which colour means what.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ar fap lliwiedig mae lliw ardal yn cynrychioli ei ffigur. Mae arbenigwyr yn ei alw’n goropleth. Mae’r [[legend|allwedd]] yn dweud beth yw ystyr pob lliw.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>The key of the map: which colour stands for which figures.</source>
        <translation>Esboniad y map: pa liw sy’n cynrychioli pa ffigurau.</translation>
    </message>
    <message>
        <source>The legend says what the colours stand for. It names the indicator, its unit, source and date, and shows how many areas fall into each [[classes|class]]. Press a class to see it alone.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r allwedd yn dweud beth y mae’r lliwiau’n ei gynrychioli. Mae’n enwi’r dangosydd, ei uned, ei ffynhonnell a’i ddyddiad, ac yn dangos faint o ardaloedd sydd ym mhob [[classes|categori]]. Pwyswch ar gategori i’w weld ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Categorïau</translation>
    </message>
    <message>
        <source>class breaks|classification</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ymylon categorïau|ymylon y categorïau|categoreiddio</translation>
    </message>
    <message>
        <source>Class|Classes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Categori|Categorïau</translation>
    </message>
    <message>
        <source>Groups of figures that share one colour on the map.</source>
        <translation>Grwpiau o ffigurau sy’n rhannu un lliw ar y map.</translation>
    </message>
    <message>
        <source>To colour a map, figures are put into a few groups, the classes. Where one ends and the next begins is a choice. The method of that choice can change the look of a map, so try more than one.</source>
        <translation>I liwio map, rhoddir ffigurau mewn ychydig o grwpiau, sef y categorïau. Dewis yw lle mae un yn gorffen a’r nesaf yn dechrau. Gall dull y dewis hwnnw newid golwg map, felly rhowch gynnig ar fwy nag un.</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Toriadau naturiol</translation>
    </message>
    <message>
        <source>Classes that put like with like: figures in one class are close together.</source>
        <translation>Categorïau sy’n rhoi tebyg gyda’i debyg: mae’r ffigurau mewn un categori’n agos at ei gilydd.</translation>
    </message>
    <message>
        <source>This method looks for gaps in the figures. Areas in one class are then as alike as they can be. It is good for showing groups.</source>
        <translation>Mae’r dull hwn yn chwilio am fylchau yn y ffigurau. Yna mae’r ardaloedd mewn un categori mor debyg â phosibl. Mae’n dda ar gyfer dangos grwpiau.</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Cwantilau</translation>
    </message>
    <message>
        <source>quantile|quintiles</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cwantil|gwantil|cwantilau|gwantilau|cwintel|cwintelau</translation>
    </message>
    <message>
        <source>Classes that hold the same number of areas each.</source>
        <translation>Categorïau sydd â’r un nifer o ardaloedd ym mhob un.</translation>
    </message>
    <message>
        <source>This method ranks the areas and cuts the row into equal parts. With five classes, each holds a fifth of the areas. It is good for ranking. Two areas with nearly the same figure may end up in two classes.</source>
        <translation>Mae’r dull hwn yn rhoi’r ardaloedd mewn trefn ac yn torri’r rhes yn rhannau cyfartal. Gyda phum categori, mae pumed o’r ardaloedd ym mhob un. Mae’n dda ar gyfer rhoi mewn trefn. Gall dwy ardal â bron yr un ffigur fod mewn dau gategori.</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Cyfyngau cyfartal</translation>
    </message>
    <message>
        <source>equal interval</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cyfwng cyfartal|cyfyngau cyfartal|gyfyngau cyfartal</translation>
    </message>
    <message>
        <source>Classes that are equally wide.</source>
        <translation>Categorïau sydd i gyd yr un lled.</translation>
    </message>
    <message>
        <source>This method cuts the span from the lowest to the highest figure into equal steps. It suits figures that are spread evenly. Some classes may hold few areas.</source>
        <translation>Mae’r dull hwn yn torri’r rhychwant o’r ffigur isaf i’r uchaf yn gamau cyfartal. Mae’n gweddu i ffigurau sydd wedi’u gwasgaru’n gyson. Gall rhai categorïau gynnwys ychydig iawn o ardaloedd.</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>Rhifau crwn</translation>
    </message>
    <message>
        <source>pretty breaks</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>toriadau crwn</translation>
    </message>
    <message>
        <source>Equally wide classes with edges that are easy to read out.</source>
        <translation>Categorïau yr un lled ag ymylon sy’n hawdd eu darllen yn uchel.</translation>
    </message>
    <message>
        <source>The steps are equal, and their edges are round, such as 10, 20 and 30. It is the easiest method to read out to a room.</source>
        <translation>Mae’r camau’n gyfartal, a’u hymylon yn grwn, megis 10, 20 a 30. Dyma’r dull hawsaf i’w ddarllen yn uchel i ystafell o bobl.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Gwyriad safonol</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gwyriad safonol|wyriad safonol|gwyriadau safonol|wyriadau safonol</translation>
    </message>
    <message>
        <source>A measure of how far figures lie from their mean; also a way to make classes.</source>
        <translation>Mesur o ba mor bell y mae ffigurau oddi wrth eu cymedr; hefyd ffordd o wneud categorïau.</translation>
    </message>
    <message>
        <source>The standard deviation says how far the areas usually lie from their mean. As a method, it makes classes that are one such step wide, on both sides of the mean. One sees at once who is far from the middle.</source>
        <translation>Mae’r gwyriad safonol yn dweud pa mor bell y mae’r ardaloedd oddi wrth eu cymedr fel arfer. Fel dull, mae’n gwneud categorïau sy’n un cam o’r fath o led, bob ochr i’r cymedr. Gwelir ar unwaith pwy sydd ymhell o’r canol.</translation>
    </message>
    <message>
        <source>Head and tail</source>
        <translation>Pen a chynffon</translation>
    </message>
    <message>
        <source>head/tail</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>pen/cynffon</translation>
    </message>
    <message>
        <source>Classes for figures with a few very high ones: split at the mean, again and again.</source>
        <translation>Categorïau ar gyfer ffigurau ag ychydig o rai uchel iawn: hollti ar y cymedr, dro ar ôl tro.</translation>
    </message>
    <message>
        <source>Split the areas at the mean. Take those above it and split them again, and so on. The method suits figures where many areas are low and few are very high.</source>
        <translation>Holltwch yr ardaloedd ar y cymedr. Cymerwch y rhai uwch ei ben a’u hollti eto, ac yn y blaen. Mae’r dull yn gweddu i ffigurau lle mae llawer o ardaloedd yn isel ac ychydig iawn yn uchel iawn.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>histograms</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>histogramau</translation>
    </message>
    <message>
        <source>Bars that show how many areas have which figures.</source>
        <translation>Bariau sy’n dangos faint o ardaloedd sydd â pha ffigurau.</translation>
    </message>
    <message>
        <source>The histogram stands in the [[legend|legend]]. The higher a bar, the more areas have a figure in that range. Drag the lines on it to set the [[classes|classes]] by hand.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r histogram yn yr [[legend|allwedd]]. Po uchaf y bar, mwyaf o ardaloedd sydd â ffigur yn yr ystod honno. Llusgwch y llinellau arno i osod y [[classes|categorïau]] â llaw.</translation>
    </message>
    <message>
        <source>Goodness of variance fit</source>
        <translation>Ffit yr amrywiant</translation>
    </message>
    <message>
        <source>goodness of fit</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ansawdd y ffit</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Ffit</translation>
    </message>
    <message>
        <source>How well classes sort the areas; 100 % would be perfect.</source>
        <translation>Pa mor dda y mae categorïau’n trefnu’r ardaloedd; byddai 100 % yn berffaith.</translation>
    </message>
    <message>
        <source>How much of the difference between areas do the classes show? That share is the fit. At 100 %, all areas of a class would have the same figure. The more classes there are, the higher it gets.</source>
        <translation>Faint o’r gwahaniaeth rhwng ardaloedd y mae’r categorïau’n ei ddangos? Y gyfran honno yw’r ffit. Ar 100 %, byddai gan holl ardaloedd categori yr un ffigur. Po fwyaf o gategorïau sydd, uchaf yn y byd yw’r ffit.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>ranks</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>safleoedd</translation>
    </message>
    <message>
        <source>rank|Rank</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>safle|Safle</translation>
    </message>
    <message>
        <source>The place in a row ordered by figure; here 1 is the highest.</source>
        <translation>Y lle mewn rhes a drefnwyd yn ôl ffigur; yma, 1 yw’r uchaf.</translation>
    </message>
    <message>
        <source>Put the areas of a level in order, the highest figure first. The rank is the place in that row. High is not always good: for deprivation, rank 1 means the most hardship.</source>
        <translation>Rhowch ardaloedd lefel mewn trefn, y ffigur uchaf yn gyntaf. Y safle yw’r lle yn y rhes honno. Nid yw uchel yn dda bob amser: ar gyfer amddifadedd, mae safle 1 yn golygu’r caledi mwyaf.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Cydberthyniad rhestrol</translation>
    </message>
    <message>
        <source>Spearman rank correlation</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cydberthyniad rhestrol Spearman|gydberthyniad rhestrol Spearman</translation>
    </message>
    <message>
        <source>How far two indicators rise and fall together, from −1 to 1.</source>
        <translation>I ba raddau y mae dau ddangosydd yn codi ac yn gostwng gyda’i gilydd, o −1 i 1.</translation>
    </message>
    <message>
        <source>At 1, the area that is first in one indicator is first in the other too, and so on down the row. At −1 the rows run in opposite ways. At 0 there is no link.</source>
        <translation>Ar 1, mae’r ardal sy’n gyntaf mewn un dangosydd yn gyntaf yn y llall hefyd, ac felly ymlaen i lawr y rhes. Ar −1 mae’r rhesi’n rhedeg yn groes i’w gilydd. Ar 0 nid oes cysylltiad.</translation>
    </message>
    <message>
        <source>That two things go together does not say that one causes the other.</source>
        <translation>Nid yw’r ffaith bod dau beth yn mynd gyda’i gilydd yn dweud bod y naill yn achosi’r llall.</translation>
    </message>
    <message>
        <source>Hexagon map</source>
        <translation>Map hecsagonau</translation>
    </message>
    <message>
        <source>hexagons of equal size|equal-area map|hexagons</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>hecsagonau o’r un maint|map ardaloedd cyfartal|hecsagon|hecsagonau|fap hecsagonau</translation>
    </message>
    <message>
        <source>A map on which every area is a hexagon of the same size.</source>
        <translation>Map lle mae pob ardal yn hecsagon o’r un maint.</translation>
    </message>
    <message>
        <source>On a map of the land, London is small and Cumbria is large. On the hexagon map each area has the same size, so that all can be seen. Where a hexagon lies is only roughly right. Ctrl+E goes there and back.</source>
        <translation>Ar fap o’r tir, mae Llundain yn fach a Cumbria’n fawr. Ar y map hecsagonau mae pob ardal yr un maint, fel y gellir eu gweld i gyd. Bras gywir yn unig yw lle mae pob hecsagon. Mae Ctrl+E yn mynd yno ac yn ôl.</translation>
    </message>
    <message>
        <source>Department of Health and Social Care</source>
        <translation>Department of Health and Social Care</translation>
    </message>
    <message>
        <source>DHSC</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>DHSC|Adran Iechyd a Gofal Cymdeithasol</translation>
    </message>
    <message>
        <source>The part of the government that answers for health and social care.</source>
        <translation>Y rhan o’r llywodraeth sy’n atebol am iechyd a gofal cymdeithasol.</translation>
    </message>
    <message>
        <source>The Department of Health and Social Care is the ministry for both. It said in 2021 what it expects of [[icp|partnerships]], together with [[nhs-england]] and the association of the councils.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Y Department of Health and Social Care (yr Adran Iechyd a Gofal Cymdeithasol) yw’r weinyddiaeth ar gyfer y ddau. Dywedodd yn 2021 beth y mae’n ei ddisgwyl gan [[icp|bartneriaethau]], ynghyd â [[nhs-england]] a chymdeithas y cynghorau.</translation>
    </message>
    <message>
        <source>At its head is the [[secretary-of-state|Secretary of State]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ei phennaeth yw’r [[secretary-of-state|Ysgrifennydd Gwladol]].</translation>
    </message>
    <message>
        <source>Secretary of State</source>
        <translation>Ysgrifennydd Gwladol</translation>
    </message>
    <message>
        <source>The minister at the head of a department; here, the one for health and social care.</source>
        <translation>Y gweinidog sy’n bennaeth ar adran; yma, yr un dros iechyd a gofal cymdeithasol.</translation>
    </message>
    <message>
        <source>A Secretary of State leads a department of the government. The one for health and social care has to agree when [[nhs-england]] appoints the chair of a [[icb|board]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae Ysgrifennydd Gwladol yn arwain un o adrannau’r llywodraeth. Mae’n rhaid i’r un dros iechyd a gofal cymdeithasol gytuno pan fydd [[nhs-england]] yn penodi cadeirydd [[icb|bwrdd]].</translation>
    </message>
    <message>
        <source>Constitution of a board</source>
        <translation>Cyfansoddiad bwrdd</translation>
    </message>
    <message>
        <source>model constitution|board&apos;s constitution</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cyfansoddiad enghreifftiol|cyfansoddiad y bwrdd|cyfansoddiad bwrdd|gyfansoddiad y bwrdd|nghyfansoddiad y bwrdd|nghyfansoddiad bwrdd</translation>
    </message>
    <message>
        <source>The rules of one board: its members, and how it decides.</source>
        <translation>Rheolau un bwrdd: ei aelodau, a sut mae’n penderfynu.</translation>
    </message>
    <message>
        <source>Each [[icb|board]] has rules of its own, called its constitution. They say who its members are, how they are chosen and how it decides. NHS England has written a model for all of them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae gan bob [[icb|bwrdd]] ei reolau ei hun, sef ei gyfansoddiad. Maent yn dweud pwy yw ei aelodau, sut y’u dewisir a sut mae’n penderfynu. Mae NHS England wedi ysgrifennu un enghreifftiol ar gyfer pob un ohonynt.</translation>
    </message>
    <message>
        <source>Types of trust</source>
        <translation>Mathau o ymddiriedolaeth</translation>
    </message>
    <message>
        <source>acute trust|acute trusts|mental health trust|mental health trusts|community trust|community trusts|ambulance trust|ambulance trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ymddiriedolaeth acíwt|ymddiriedolaethau acíwt|ymddiriedolaeth iechyd meddwl|ymddiriedolaethau iechyd meddwl|ymddiriedolaeth gymunedol|ymddiriedolaethau cymunedol|ymddiriedolaeth ambiwlans|ymddiriedolaethau ambiwlans</translation>
    </message>
    <message>
        <source>acute|acute without major emergency department|mental health|ambulance|community</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>acíwt|acíwt heb adran achosion brys fawr|iechyd meddwl|ambiwlans|cymunedol</translation>
    </message>
    <message>
        <source>The kinds of trust, by what they mostly do.</source>
        <translation>Y mathau o ymddiriedolaeth, yn ôl yr hyn a wnânt gan amlaf.</translation>
    </message>
    <message>
        <source>An acute trust runs general hospitals, where people go when they are suddenly ill or need an operation. A mental health trust cares for the mind. A community trust gives care at home or near it. An ambulance trust brings help and takes people to hospital.</source>
        <translation>Mae ymddiriedolaeth acíwt yn rhedeg ysbytai cyffredinol, lle mae pobl yn mynd pan fyddant yn sâl yn sydyn neu pan fydd angen llawdriniaeth arnynt. Mae ymddiriedolaeth iechyd meddwl yn gofalu am y meddwl. Mae ymddiriedolaeth gymunedol yn rhoi gofal gartref neu gerllaw. Mae ymddiriedolaeth ambiwlans yn dod â chymorth ac yn mynd â phobl i’r ysbyty.</translation>
    </message>
    <message>
        <source>The register does not name the kind. This application works it out, and says for each trust from what.</source>
        <translation>Nid yw’r gofrestr yn enwi’r math. Mae’r rhaglen hon yn ei gyfrifo, ac yn dweud ar gyfer pob ymddiriedolaeth o beth.</translation>
    </message>
    <message>
        <source>Health Index</source>
        <translation>Mynegai Iechyd</translation>
    </message>
    <message>
        <source>Health Index 2021</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Mynegai Iechyd 2021|Fynegai Iechyd 2021|Mynegai Iechyd|Fynegai Iechyd|Health Index</translation>
    </message>
    <message>
        <source>A figure for the health of an area; England in 2015 is 100.</source>
        <translation>Ffigur ar gyfer iechyd ardal; Lloegr yn 2015 yw 100.</translation>
    </message>
    <message>
        <source>The [[ons|statistical office]] puts many measures of health into one figure. England in 2015 is 100. A higher figure means better health. It is known for the 42 systems of 2022 to 2026 only. Since 1 April 2026 there are 36.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r [[ons|swyddfa ystadegau]] yn rhoi llawer o fesurau iechyd mewn un ffigur, yr Health Index (Mynegai Iechyd). Lloegr yn 2015 yw 100. Mae ffigur uwch yn golygu gwell iechyd. Dim ond ar gyfer 42 system 2022 i 2026 y mae’n hysbys. Ers 1 Ebrill 2026 mae 36.</translation>
    </message>
    <message>
        <source>Years of potential life lost</source>
        <translation>Blynyddoedd o fywyd posibl a gollwyd</translation>
    </message>
    <message>
        <source>How much life is lost through early deaths in an area.</source>
        <translation>Faint o fywyd a gollir drwy farwolaethau cynnar mewn ardal.</translation>
    </message>
    <message>
        <source>Someone who dies young loses years that others live. The measure adds up such lost years for an area. It takes into account that some areas have older people than others. A higher figure means more early deaths.</source>
        <translation>Mae rhywun sy’n marw’n ifanc yn colli blynyddoedd y mae eraill yn eu byw. Mae’r mesur yn adio blynyddoedd coll o’r fath ar gyfer ardal. Mae’n ystyried bod gan rai ardaloedd bobl hŷn nag eraill. Mae ffigur uwch yn golygu mwy o farwolaethau cynnar.</translation>
    </message>
    <message>
        <source>Comparative illness and disability ratio</source>
        <translation>Cymhareb gymharol salwch ac anabledd</translation>
    </message>
    <message>
        <source>How many people are ill or disabled, beside what their ages would lead one to expect.</source>
        <translation>Faint o bobl sy’n sâl neu’n anabl, o’i gymharu â’r hyn y byddai eu hoedran yn peri i rywun ei ddisgwyl.</translation>
    </message>
    <message>
        <source>The measure counts people who get help from the state because of illness or disability. It takes age and sex into account. So it shows where more people are ill than one would expect. A higher figure means more illness.</source>
        <translation>Mae’r mesur yn cyfrif pobl sy’n cael cymorth gan y wladwriaeth oherwydd salwch neu anabledd. Mae’n ystyried oedran a rhyw. Felly mae’n dangos lle mae mwy o bobl yn sâl na’r disgwyl. Mae ffigur uwch yn golygu mwy o salwch.</translation>
    </message>
    <message>
        <source>Acute morbidity</source>
        <translation>Morbidrwydd acíwt</translation>
    </message>
    <message>
        <source>Morbidity means illness, and acute means sudden. The measure counts stays in hospital that began as an emergency. It takes age and sex into account. A higher figure means more of them.</source>
        <translation>Ystyr morbidrwydd yw salwch, ac ystyr acíwt yw sydyn. Mae’r mesur yn cyfrif arosiadau mewn ysbyty a ddechreuodd fel argyfwng. Mae’n ystyried oedran a rhyw. Mae ffigur uwch yn golygu mwy ohonynt.</translation>
    </message>
    <message>
        <source>Mood and anxiety disorders</source>
        <translation>Anhwylderau hwyliau a gorbryder</translation>
    </message>
    <message>
        <source>anxiety disorders</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>anhwylderau gorbryder|anhwylder gorbryder</translation>
    </message>
    <message>
        <source>A measure of mental ill health, such as depression, in an area.</source>
        <translation>Mesur o salwch meddwl, megis iselder, mewn ardal.</translation>
    </message>
    <message>
        <source>The measure puts together several signs of depression and anxiety in an area. A higher figure means more of them. It describes the area and not any person.</source>
        <translation>Mae’r mesur yn dod â sawl arwydd o iselder a gorbryder mewn ardal ynghyd. Mae ffigur uwch yn golygu mwy ohonynt. Mae’n disgrifio’r ardal ac nid unrhyw unigolyn.</translation>
    </message>
    <message>
        <source>Full-time equivalent</source>
        <translation>Cyfwerth ag amser llawn</translation>
    </message>
    <message>
        <source>full-time general practitioner|full-time doctor</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>meddyg teulu amser llawn|feddyg teulu amser llawn|meddyg amser llawn|feddyg amser llawn</translation>
    </message>
    <message>
        <source>Working hours added up to whole posts: two half posts are one.</source>
        <translation>Oriau gwaith wedi’u hadio’n swyddi cyfan: mae dwy hanner swydd yn un.</translation>
    </message>
    <message>
        <source>Many doctors work part of the week. To compare areas fairly, their hours are added up to whole posts. Two doctors on half time count as one. “Patients per full-time doctor” uses that number.</source>
        <translation>Mae llawer o feddygon yn gweithio rhan o’r wythnos. I gymharu ardaloedd yn deg, caiff eu horiau eu hadio’n swyddi cyfan. Mae dau feddyg ar hanner amser yn cyfrif fel un. Mae “Cleifion fesul meddyg teulu amser llawn” yn defnyddio’r nifer hwnnw.</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>Marc penllanw</translation>
    </message>
    <message>
        <source>mean high water mark</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>marc penllanw|farc penllanw|marc penllanw cymedrig|farc penllanw cymedrig</translation>
    </message>
    <message>
        <source>The line that the sea reaches at an ordinary high tide; land is measured up to it.</source>
        <translation>Y llinell y mae’r môr yn ei chyrraedd ar benllanw arferol; caiff tir ei fesur hyd ati.</translation>
    </message>
    <message>
        <source>The sea rises and falls, so where does the land end? Here it ends at the line of an ordinary high tide. Land that the tide covers is not counted.</source>
        <translation>Mae’r môr yn codi ac yn gostwng, felly ble mae’r tir yn gorffen? Yma mae’n gorffen wrth linell penllanw arferol. Nid yw tir y mae’r llanw’n ei orchuddio yn cael ei gyfrif.</translation>
    </message>
    <message>
        <source>What is an Integrated Care System?</source>
        <translation>Beth yw Integrated Care System?</translation>
    </message>
    <message>
        <source>A partnership that plans health and care for one area, with a board and a committee to act for it.</source>
        <translation>Partneriaeth sy’n cynllunio iechyd a gofal ar gyfer un ardal, â bwrdd a phwyllgor i weithredu drosti.</translation>
    </message>
    <message>
        <source>An [[ics]] is a partnership. The NHS, the councils and others in one area sit down together and plan care that joins up. [[healthwatch|Healthwatch]] and the [[vcse|voluntary sector]] belong to it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Partneriaeth yw [[ics]]. Mae’r GIG, y cynghorau ac eraill mewn un ardal yn eistedd gyda’i gilydd ac yn cynllunio gofal sy’n cydgysylltu. Mae [[healthwatch|Healthwatch]] a’r [[vcse|sector gwirfoddol]] yn perthyn iddi.</translation>
    </message>
    <message>
        <source>Take the name word by word. “Integrated” means joined up: no gaps between hospital, family doctor and council. “Care” means health care and [[social-care|social care]] alike. “System” means all who give that care in the area, seen as one.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Cymerwch yr enw fesul gair. Ystyr “integrated” yw cydgysylltiedig: dim bylchau rhwng yr ysbyty, y meddyg teulu a’r cyngor. Ystyr “care” yw gofal iechyd a [[social-care|gofal cymdeithasol]] fel ei gilydd. Ystyr “system” yw pawb sy’n rhoi’r gofal hwnnw yn yr ardal, o’u gweld fel un.</translation>
    </message>
    <message>
        <source>Two parts of each system have a base in law. The [[icb|board]] plans and pays for NHS care. The [[icp|partnership]] writes the strategy. The system as a whole is neither a body nor a committee. [[difference:what-is-statutory|Some guides say otherwise.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae gan ddwy ran o bob system sail mewn cyfraith. Mae’r [[icb|bwrdd]] yn cynllunio gofal y GIG ac yn talu amdano. Mae’r [[icp|bartneriaeth]] yn ysgrifennu’r strategaeth. Nid yw’r system yn ei chyfanrwydd yn gorff nac yn bwyllgor. [[difference:what-is-statutory|Mae rhai canllawiau’n dweud yn wahanol.]]</translation>
    </message>
    <message>
        <source>Every system has [[four-purposes|four purposes]]: better health; fairer health and fairer access; good value for money; and help for the local economy and community.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae gan bob system [[four-purposes|bedwar diben]]: gwell iechyd; iechyd tecach a mynediad tecach; gwerth da am arian; a chymorth i’r economi a’r gymuned leol.</translation>
    </message>
    <message>
        <source>On 1 July 2022 there were 42 systems, and they covered all of England. [[explainer:april-2026|Since 1 April 2026]] there are 36.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ar 1 Gorffennaf 2022 roedd 42 system, ac roeddent yn cwmpasu Lloegr gyfan. [[explainer:april-2026|Ers 1 Ebrill 2026]] mae 36.</translation>
    </message>
    <message>
        <source>Here, the council area {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae ardal cyngor {area} mewn {systems}: {system_names}.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, England has {systems}. Together they cover the whole country.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn argraffiad {edition}, mae gan Loegr {systems}. Gyda’i gilydd maent yn cwmpasu’r wlad gyfan.</translation>
    </message>
    <message>
        <source>They hold {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Maent yn cynnwys {places} a hefyd {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, the district {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae dosbarth {area} mewn {systems}: {system_names}.</translation>
    </message>
    <message>
        <source>Here, {area} is a neighbourhood of the {system} system, in the place {place}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, cymdogaeth yn y system {system}, yn y lle {place}, yw {area}.</translation>
    </message>
    <message>
        <source>Here, {area} is a place of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, lle yn y system {system} yw {area}.</translation>
    </message>
    <message>
        <source>{people} of that system live here.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae {people} o’r system honno’n byw yma.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} holds {systems}, with {people} in all: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan ranbarth GIG {area} {systems}, lle mae {people} i gyd: {system_names}.</translation>
    </message>
    <message>
        <source>Here, {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {area} mewn {systems}: {system_names}.</translation>
    </message>
    <message>
        <source>Here, that means {area}: one board and one partnership for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae hynny’n golygu {area}: un bwrdd ac un bartneriaeth ar gyfer {people}.</translation>
    </message>
    <message>
        <source>It has {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae ganddi {places} a hefyd {neighbourhoods}.</translation>
    </message>
    <message>
        <source>It works with {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae’n gweithio gyda’r cynghorau hyn ({councils}): {council_names}.</translation>
    </message>
    <message>
        <source>What is an Integrated Care Board?</source>
        <translation>Beth yw Integrated Care Board?</translation>
    </message>
    <message>
        <source>The NHS body of a system: it gets the money, buys care, and checks that it is good.</source>
        <translation>Corff GIG system: mae’n cael yr arian, yn prynu gofal, ac yn gwirio ei fod yn dda.</translation>
    </message>
    <message>
        <source>An [[icb]], or ICB, is the NHS body of a system. A law set it up. It started work on 1 July 2022 and took on the tasks of the [[ccg|clinical commissioning groups]], with new ones beside them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Corff GIG system yw [[icb]], neu ICB. Deddf a’i sefydlodd. Dechreuodd weithio ar 1 Gorffennaf 2022 a chymerodd dasgau’r [[ccg|clinical commissioning groups]], gyda rhai newydd wrth eu hochr.</translation>
    </message>
    <message>
        <source>The board plans NHS services for its area. It gets a share of the national budget. With this money it buys care from hospitals, GPs and voluntary bodies, and then watches over what it has bought. It leads on tasks and budgets for the whole system and for its [[place|places]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’r bwrdd yn cynllunio gwasanaethau’r GIG ar gyfer ei ardal. Mae’n cael cyfran o’r gyllideb genedlaethol. Â’r arian hwn mae’n prynu gofal gan ysbytai, meddygon teulu a chyrff gwirfoddol, ac yna’n cadw golwg ar yr hyn a brynodd. Mae’n arwain ar dasgau a chyllidebau ar gyfer y system gyfan ac ar gyfer ei [[place|lleoedd]].</translation>
    </message>
    <message>
        <source>Who sits on it? By law: a chair, a chief executive and at least three more. Those three are [[partner-member|partner members]]: one from the NHS trusts, one from general practice and one from the councils.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pwy sydd arno? Yn ôl y gyfraith: cadeirydd, prif weithredwr ac o leiaf dri arall. [[partner-member|Aelodau partner]] yw’r tri hynny: un o’r ymddiriedolaethau GIG, un o ymarfer cyffredinol ac un o’r cynghorau.</translation>
    </message>
    <message>
        <source>[[nhs-england]] asks for more: directors of finance, medicine and nursing, and at least two [[non-executive|non-executive members]]. That is national policy, not law. The names of the people on a board are not part of this atlas.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae [[nhs-england]] yn gofyn am fwy: cyfarwyddwyr cyllid, meddygaeth a nyrsio, ac o leiaf ddau [[non-executive|aelod anweithredol]]. Polisi cenedlaethol yw hynny, nid cyfraith. Nid yw enwau’r bobl sydd ar fwrdd yn rhan o’r atlas hwn.</translation>
    </message>
    <message>
        <source>Here, NHS care is planned by the board of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, bwrdd pob system yn yr ardal sy’n cynllunio gofal y GIG: {system_names}.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, England has {systems}, each with a board of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn argraffiad {edition}, mae gan Loegr {systems}, pob un â’i bwrdd ei hun.</translation>
    </message>
    <message>
        <source>Here, the board is {icb}. It pays for the care that the practices of {area} give.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, y bwrdd yw {icb}. Mae’n talu am y gofal y mae practisau {area} yn ei roi.</translation>
    </message>
    <message>
        <source>Here, the board is {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, y bwrdd yw {icb}.</translation>
    </message>
    <message>
        <source>It plans and buys NHS care for {people} in {area}, and for the rest of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae’n cynllunio ac yn prynu gofal y GIG ar gyfer {people} yn {area}, ac ar gyfer gweddill y system {system}.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {systems}, each with a board of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan ranbarth GIG {area} {systems}, pob un â’i bwrdd ei hun.</translation>
    </message>
    <message>
        <source>Here, that means {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae hynny’n golygu {icb}.</translation>
    </message>
    <message>
        <source>It plans and buys NHS care for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae’n cynllunio ac yn prynu gofal y GIG ar gyfer {people}.</translation>
    </message>
    <message>
        <source>It deals with {trusts} recorded for this system and with {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae’n delio â’r rhain: {trusts} wedi’u cofnodi ar gyfer y system hon, a hefyd {practices}.</translation>
    </message>
    <message>
        <source>By law at least {board_seats} sit on it, and at least one of them comes from the councils.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn ôl y gyfraith mae o leiaf {board_seats} arno, a daw o leiaf un ohonynt o’r cynghorau.</translation>
    </message>
    <message>
        <source>What is an Integrated Care Partnership?</source>
        <translation>Beth yw Integrated Care Partnership?</translation>
    </message>
    <message>
        <source>The joint committee of board and councils: it finds out what people need and writes the strategy.</source>
        <translation>Cyd-bwyllgor y bwrdd a’r cynghorau: mae’n canfod beth sydd ei angen ar bobl ac yn ysgrifennu’r strategaeth.</translation>
    </message>
    <message>
        <source>An [[icp]], or ICP, is a committee. The [[icb|board]] and the councils of the area set it up together. There is one for each system, though [[difference:level-of-the-icp|one guide places it lower down]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pwyllgor yw [[icp]], neu ICP. Mae’r [[icb|bwrdd]] a chynghorau’r ardal yn ei sefydlu gyda’i gilydd. Mae un ar gyfer pob system, er bod [[difference:level-of-the-icp|un canllaw’n ei roi ar lefel is]].</translation>
    </message>
    <message>
        <source>By law, the board appoints one member. Each [[responsible-authority|council with social care duties]] in the area appoints one, too. The partnership itself decides who else may join, and how it works.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Yn ôl y gyfraith, mae’r bwrdd yn penodi un aelod. Mae pob [[responsible-authority|cyngor â dyletswyddau gofal cymdeithasol]] yn yr ardal yn penodi un hefyd. Y bartneriaeth ei hun sy’n penderfynu pwy arall gaiff ymuno, a sut mae’n gweithio.</translation>
    </message>
    <message>
        <source>Its task is to look at the whole picture: health, [[public-health|public health]] and [[social-care|social care]]. It then writes the [[integrated-care-strategy|integrated care strategy]], which guides the board and the councils. Since jobs, homes and the world around us shape our health, it looks at these [[wider-determinants|wider causes]] as well.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ei thasg yw edrych ar y darlun cyfan: iechyd, [[public-health|iechyd y cyhoedd]] a [[social-care|gofal cymdeithasol]]. Yna mae’n ysgrifennu’r [[integrated-care-strategy|strategaeth gofal integredig]], sy’n arwain y bwrdd a’r cynghorau. Gan fod swyddi, cartrefi a’r byd o’n cwmpas yn siapio ein hiechyd, mae’n edrych ar yr [[wider-determinants|achosion ehangach]] hyn hefyd.</translation>
    </message>
    <message>
        <source>The government stated [[icp-expectations|five things]] that it expects of partnerships. They should start from people and places, settle matters locally where that works, and make their strategy in the open.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nododd y llywodraeth [[icp-expectations|bum peth]] y mae’n eu disgwyl gan bartneriaethau. Dylent ddechrau gyda phobl a lleoedd, setlo materion yn lleol lle mae hynny’n gweithio, a llunio eu strategaeth yn agored.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, England has {systems}, each with a partnership of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn argraffiad {edition}, mae gan Loegr {systems}, pob un â’i phartneriaeth ei hun.</translation>
    </message>
    <message>
        <source>Here, {area} comes under the partnership of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {area} yn dod o dan bartneriaeth pob system yn yr ardal: {system_names}.</translation>
    </message>
    <message>
        <source>Here, {area} comes under the partnership of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {area} yn dod o dan bartneriaeth y system {system}.</translation>
    </message>
    <message>
        <source>On it sits a member for the council of {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae aelod dros gyngor {council_names} arni.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {systems}, each with a partnership of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan ranbarth GIG {area} {systems}, pob un â’i phartneriaeth ei hun.</translation>
    </message>
    <message>
        <source>Here, by law, the partnership has at least {icp_members}: one from the board and one from each council.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, yn ôl y gyfraith, mae gan y bartneriaeth o leiaf {icp_members}: un o’r bwrdd ac un o bob cyngor.</translation>
    </message>
    <message>
        <source>It has to do with {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae a wnelo hi â’r cynghorau hyn ({councils}): {council_names}.</translation>
    </message>
    <message>
        <source>What is a place?</source>
        <translation>Beth yw lle?</translation>
    </message>
    <message>
        <source>The middle level: a town, borough or county where the NHS and the council join up care.</source>
        <translation>Y lefel ganol: tref, bwrdeistref neu sir lle mae’r GIG a’r cyngor yn cydgysylltu gofal.</translation>
    </message>
    <message>
        <source>Between the whole [[system|system]] and your own [[neighbourhood|neighbourhood]] lies the [[place|place]]. It may be a town, a district, a borough or the area of a council. Guides speak of some 250,000 to 500,000 people.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Rhwng y [[system|system]] gyfan a’ch [[neighbourhood|cymdogaeth]] chi mae’r [[place|lle]]. Gall fod yn dref, yn ddosbarth, yn fwrdeistref neu’n ardal cyngor. Mae canllawiau’n sôn am ryw 250,000 i 500,000 o bobl.</translation>
    </message>
    <message>
        <source>Place is where services meet. It links the [[pcn|networks]] of GP practices with the council, the community hospitals and the voluntary groups. Hospitals, councils and networks join up their work there. They also build up [[anticipatory-care|help that comes early]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Lle yw’r fan y mae gwasanaethau’n cwrdd. Mae’n cysylltu’r [[pcn|rhwydweithiau]] o bractisau meddygon teulu â’r cyngor, yr ysbytai cymunedol a’r grwpiau gwirfoddol. Mae ysbytai, cynghorau a rhwydweithiau’n cydgysylltu eu gwaith yno. Maent hefyd yn datblygu [[anticipatory-care|cymorth sy’n dod yn gynnar]].</translation>
    </message>
    <message>
        <source>Each system draws its places as suits it: along the borders of councils, or by the lie of the land. There is no national list of them.</source>
        <translation>Mae pob system yn llunio ei lleoedd fel y mae’n gweddu iddi: ar hyd ffiniau cynghorau, neu yn ôl siâp y tir. Nid oes rhestr genedlaethol ohonynt.</translation>
    </message>
    <message>
        <source>So this application uses a stated rule. Unless another one is chosen, a place here is the part of a system within one upper-tier or unitary council. It is marked [[basis-derived|derived]]. Your own system may draw it otherwise.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Felly mae’r rhaglen hon yn defnyddio rheol a nodir. Oni ddewisir un arall, lle yma yw’r rhan o system sydd o fewn un cyngor haen uchaf neu unedol. Mae wedi’i farcio’n [[basis-derived|ddeilliedig]]. Gall eich system chi ei lunio’n wahanol.</translation>
    </message>
    <message>
        <source>Here, a place is {place_rule}. The area of the council of {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, {place_rule} yw lle. Mae ardal cyngor {area} mewn {systems}: {system_names}.</translation>
    </message>
    <message>
        <source>By the rule used here, England has {places} in the edition of {edition}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn ôl y rheol a ddefnyddir yma, mae gan Loegr {places} yn argraffiad {edition}.</translation>
    </message>
    <message>
        <source>Here, {area} lies in the place {place}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {area} yn y lle {place}.</translation>
    </message>
    <message>
        <source>Here, that means {area} with {people}: {against_guides}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae hynny’n golygu {area}, lle mae {people}: {against_guides}.</translation>
    </message>
    <message>
        <source>It is {place_rule}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Dyma ystyr y lle hwn: {place_rule}: {council_names}.</translation>
    </message>
    <message>
        <source>It has {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae ganddo {neighbourhoods}.</translation>
    </message>
    <message>
        <source>By the rule used here, the NHS region {area} has {places}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn ôl y rheol a ddefnyddir yma, mae gan ranbarth GIG {area} {places}.</translation>
    </message>
    <message>
        <source>Here, {area} lies in {systems}: {system_names}. Some systems use such areas as their places.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {area} mewn {systems}: {system_names}. Mae rhai systemau’n defnyddio ardaloedd o’r fath fel eu lleoedd.</translation>
    </message>
    <message>
        <source>Here, by the rule used in this application, {area} has {places}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, yn ôl y rheol a ddefnyddir yn y rhaglen hon, mae gan {area} {places}.</translation>
    </message>
    <message>
        <source>Each is {place_rule}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Ystyr pob un yw {place_rule}: {council_names}.</translation>
    </message>
    <message>
        <source>What is a neighbourhood, and what is a PCN?</source>
        <translation>Beth yw cymdogaeth, a beth yw PCN?</translation>
    </message>
    <message>
        <source>The [[neighbourhood|neighbourhood]] is the smallest of the three levels. It has about 30,000 to 50,000 people. You meet it when you go to your doctor.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Y [[neighbourhood|gymdogaeth]] yw’r lleiaf o’r tair lefel. Mae ganddi tua 30,000 i 50,000 o bobl. Byddwch yn ei chyfarfod pan ewch at eich meddyg.</translation>
    </message>
    <message>
        <source>At its heart is a [[pcn|primary care network]], or PCN: a group of [[gp-practice|GP practices]] that work together. [[community-health-services|Community services]] and [[social-care|social care]] work with them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Wrth ei chalon mae [[pcn|rhwydwaith gofal sylfaenol]], neu PCN: grŵp o [[gp-practice|bractisau meddygon teulu]] sy’n cydweithio. Mae [[community-health-services|gwasanaethau cymunedol]] a [[social-care|gofal cymdeithasol]] yn gweithio gyda nhw.</translation>
    </message>
    <message>
        <source>A network has a list of patients, not a border. You belong to the network of the practice where you are registered, wherever you live. Two people in one street can belong to two networks.</source>
        <translation>Mae gan rwydwaith restr o gleifion, nid ffin. Rydych yn perthyn i rwydwaith y practis lle rydych wedi cofrestru, ble bynnag rydych yn byw. Gall dau berson yn yr un stryd berthyn i ddau rwydwaith.</translation>
    </message>
    <message>
        <source>This application still has to draw something. So it [[modelled-catchment|models]] an area for each network from where its practices are and how many patients they have. Such an area is marked [[basis-modelled|modelled]]. Read it as a picture, not as a rule.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’n rhaid i’r rhaglen hon lunio rhywbeth o hyd. Felly mae’n [[modelled-catchment|modelu]] ardal ar gyfer pob rhwydwaith o ble mae ei bractisau a faint o gleifion sydd ganddynt. Mae ardal o’r fath wedi’i marcio’n [[basis-modelled|fodeledig]]. Darllenwch hi fel darlun, nid fel rheol.</translation>
    </message>
    <message>
        <source>Here, the area of the council of {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan ardal cyngor {area} {practices}.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, the atlas has {neighbourhoods} in England.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn argraffiad {edition}, mae gan yr atlas {neighbourhoods} yn Lloegr.</translation>
    </message>
    <message>
        <source>Here, the district {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan ddosbarth {area} {practices}.</translation>
    </message>
    <message>
        <source>Here, that means {area}: {practices} in one network.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae hynny’n golygu {area}: {practices} mewn un rhwydwaith.</translation>
    </message>
    <message>
        <source>{people} live in the area that we have modelled for it: {against_guides}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae {people} yn byw yn yr ardal rydym wedi’i modelu ar ei chyfer: {against_guides}.</translation>
    </message>
    <message>
        <source>Here, {area} has {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan {area} {neighbourhoods}.</translation>
    </message>
    <message>
        <source>The area has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae gan yr ardal {practices}.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan ranbarth GIG {area} {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan {area} {practices}.</translation>
    </message>
    <message>
        <source>Here, {area} has {neighbourhoods}, with {practices} in the area.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan {area} {neighbourhoods}, a hefyd {practices} yn yr ardal.</translation>
    </message>
    <message>
        <source>Who decides what?</source>
        <translation>Pwy sy’n penderfynu beth?</translation>
    </message>
    <message>
        <source>Three levels share the work; the board, the partnership and those who give care each have their part.</source>
        <translation>Mae tair lefel yn rhannu’r gwaith; mae gan y bwrdd, y bartneriaeth a’r rhai sy’n rhoi gofal ei ran bob un.</translation>
    </message>
    <message>
        <source>Think of three levels. The [[system|system]] sets the direction, plans large changes and looks after money that all share. It also does what is [[economies-of-scale|better done once]] for all. The [[place|place]] joins up hospitals, councils and networks. The [[neighbourhood|neighbourhood]] brings care to people.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Meddyliwch am dair lefel. Mae’r [[system|system]] yn pennu’r cyfeiriad, yn cynllunio newidiadau mawr ac yn gofalu am arian a rennir gan bawb. Mae hefyd yn gwneud yr hyn sy’n [[economies-of-scale|well ei wneud unwaith]] i bawb. Mae’r [[place|lle]] yn cydgysylltu ysbytai, cynghorau a rhwydweithiau. Mae’r [[neighbourhood|gymdogaeth]] yn dod â gofal i bobl.</translation>
    </message>
    <message>
        <source>There are two sides as well. On one side stands what the law has set up: the [[icb|board]] and the [[icp|partnership]]. On the other stand those who give care: trusts, councils, practices, voluntary bodies and firms. That side is much larger. People there often feel they belong to their own organisation first.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae dwy ochr hefyd. Ar un ochr mae’r hyn y mae’r gyfraith wedi’i sefydlu: y [[icb|bwrdd]] a’r [[icp|bartneriaeth]]. Ar y llall mae’r rhai sy’n rhoi gofal: ymddiriedolaethau, cynghorau, practisau, cyrff gwirfoddol a chwmnïau. Mae’r ochr honno’n llawer mwy. Mae pobl yno’n aml yn teimlo eu bod yn perthyn i’w sefydliad eu hunain yn gyntaf.</translation>
    </message>
    <message>
        <source>Who does what at which level is not fixed. [[nhs-england]], the national body, has left it open. It suggests two things: plan [[specialised-services|specialised care]] for the whole system, and pass money for [[primary-care|primary care]] down.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nid yw pwy sy’n gwneud beth ar ba lefel wedi’i bennu. Mae [[nhs-england]], y corff cenedlaethol, wedi gadael hynny’n agored. Mae’n awgrymu dau beth: cynllunio [[specialised-services|gofal arbenigol]] ar gyfer y system gyfan, a throsglwyddo arian ar gyfer [[primary-care|gofal sylfaenol]] i lawr.</translation>
    </message>
    <message>
        <source>Is this a move to the centre or away from it? [[difference:the-aim|The guides read it in different ways.]] The stated rule is [[subsidiarity|subsidiarity]]: settle a matter as close to people as you can.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ai symudiad at y canol neu oddi wrtho yw hwn? [[difference:the-aim|Mae’r canllawiau’n ei ddarllen mewn ffyrdd gwahanol.]] Y rheol a nodir yw [[subsidiarity|sybsidiaredd]]: setlo mater mor agos at bobl ag y gallwch.</translation>
    </message>
    <message>
        <source>Here, the council of {area} decides on social care and public health. NHS money is a matter for the board of each system in its area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, cyngor {area} sy’n penderfynu ar ofal cymdeithasol ac iechyd y cyhoedd. Mater i fwrdd pob system yn ei ardal yw arian y GIG: {system_names}.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, the work is shared between {systems}, {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn argraffiad {edition}, rhennir y gwaith rhwng y rhain: {systems}, {places}, {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, NHS money is a matter for the board of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mater i fwrdd pob system yn yr ardal yw arian y GIG: {system_names}.</translation>
    </message>
    <message>
        <source>Here, {area} gives care close to home, with {practices}. {icb} decides on NHS money.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {area} yn rhoi gofal yn agos at gartref, drwy {practices}. {icb} sy’n penderfynu ar arian y GIG.</translation>
    </message>
    <message>
        <source>Care is joined up in the place {place}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Caiff gofal ei gydgysylltu yn y lle {place}.</translation>
    </message>
    <message>
        <source>Here, {icb} decides on NHS money. In {area}, the work of {neighbourhoods} is joined up.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, {icb} sy’n penderfynu ar arian y GIG. Yn {area}, caiff gwaith {neighbourhoods} ei gydgysylltu.</translation>
    </message>
    <message>
        <source>Social care is a matter for the council of {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mater i gyngor {council_names} yw gofal cymdeithasol.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {systems}, {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan ranbarth GIG {area} {systems}, {places} a hefyd {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, {icb} decides on NHS money for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, {icb} sy’n penderfynu ar arian y GIG ar gyfer {people}.</translation>
    </message>
    <message>
        <source>Below it, care is joined up in {places} and given in {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Oddi tano, caiff gofal ei gydgysylltu mewn {places} a’i roi mewn {neighbourhoods}.</translation>
    </message>
    <message>
        <source>In the partnership, the board sits at one table with {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn y bartneriaeth, mae’r bwrdd yn eistedd o gwmpas un bwrdd trafod gyda’r cynghorau hyn ({councils}): {council_names}.</translation>
    </message>
    <message>
        <source>What changes for local people?</source>
        <translation>Beth sy’n newid i bobl leol?</translation>
    </message>
    <message>
        <source>Care that fits together better, over time; you stay with your own practice.</source>
        <translation>Gofal sy’n ffitio gyda’i gilydd yn well, dros amser; rydych yn aros gyda’ch practis eich hun.</translation>
    </message>
    <message>
        <source>The aim is care that fits together. You tell your story once. The people who look after you know of each other. More of the care comes to you, at home or close by, so that you can live your own life for longer.</source>
        <translation>Y nod yw gofal sy’n ffitio gyda’i gilydd. Rydych yn dweud eich stori unwaith. Mae’r bobl sy’n gofalu amdanoch yn gwybod am ei gilydd. Mae mwy o’r gofal yn dod atoch chi, gartref neu gerllaw, fel y gallwch fyw eich bywyd eich hun am fwy o amser.</translation>
    </message>
    <message>
        <source>You should also get help to stay well, and [[personalised-care|a say in your own care]], sometimes with a budget. Gaps between groups should become smaller. [[health-inequalities|Fairer health]] is one of the purposes of every system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Dylech hefyd gael cymorth i gadw’n iach, a [[personalised-care|llais yn eich gofal eich hun]], weithiau gyda chyllideb. Dylai bylchau rhwng grwpiau fynd yn llai. [[health-inequalities|Iechyd tecach]] yw un o ddibenion pob system.</translation>
    </message>
    <message>
        <source>None of this happens overnight. It is a long-term plan, and it is fair to ask how far it has come.</source>
        <translation>Nid yw dim o hyn yn digwydd dros nos. Cynllun hirdymor ydyw, ac mae’n deg gofyn pa mor bell y mae wedi dod.</translation>
    </message>
    <message>
        <source>Your voice is asked for at every level. [[healthwatch|Healthwatch]] and local groups carry it, and the [[icp|partnership]] should make its strategy in the open. You need do nothing: you stay with your own practice.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Gofynnir am eich llais ar bob lefel. Mae [[healthwatch|Healthwatch]] a grwpiau lleol yn ei gario, a dylai’r [[icp|bartneriaeth]] lunio ei strategaeth yn agored. Nid oes angen i chi wneud dim: rydych yn aros gyda’ch practis eich hun.</translation>
    </message>
    <message>
        <source>Here, the council of {area} looks after social care. NHS care is planned by the board of each system in its area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, cyngor {area} sy’n gofalu am ofal cymdeithasol. Bwrdd pob system yn ei ardal sy’n cynllunio gofal y GIG: {system_names}.</translation>
    </message>
    <message>
        <source>Each of the {systems} in England has to make this real in its own way.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae’n rhaid i bob un o’r {systems} yn Lloegr wireddu hyn yn ei ffordd ei hun.</translation>
    </message>
    <message>
        <source>Here, the practices of {area} are the first door.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, practisau {area} yw’r drws cyntaf.</translation>
    </message>
    <message>
        <source>The board is {icb_today}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Y bwrdd yw {icb_today}.</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}. Today, the board is that of {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Caeodd {closed_system} ar {until}. Heddiw, y bwrdd yw un {successors}.</translation>
    </message>
    <message>
        <source>Here, that concerns {people} in {area}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae hynny’n ymwneud â’r nifer hwn yn {area}: {people}.</translation>
    </message>
    <message>
        <source>For social care, turn to the council of {council_names}. For NHS care as a whole, the board is {icb_today}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>I gael gofal cymdeithasol, trowch at gyngor {council_names}. Ar gyfer gofal y GIG yn ei gyfanrwydd, y bwrdd yw {icb_today}.</translation>
    </message>
    <message>
        <source>Here, it is for {systems} in the NHS region {area} to make this real.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mater i {systems} yn rhanbarth GIG {area} yw gwireddu hyn.</translation>
    </message>
    <message>
        <source>To have a say, turn to {icb_today}, or to your council: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>I gael dweud eich dweud, trowch at {icb_today}, neu at eich cyngor: {council_names}.</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}. Today, turn to the board that covers your home: that of {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Caeodd {closed_system} ar {until}. Heddiw, trowch at y bwrdd sy’n cwmpasu eich cartref: un {successors}.</translation>
    </message>
    <message>
        <source>What changes for frontline staff?</source>
        <translation>Beth sy’n newid i staff rheng flaen?</translation>
    </message>
    <message>
        <source>What they know counts more, many leaders are clinicians, and the lack of staff needs long answers.</source>
        <translation>Mae’r hyn y maent yn ei wybod yn cyfrif mwy, clinigwyr yw llawer o’r arweinwyr, ac mae angen atebion hir i’r prinder staff.</translation>
    </message>
    <message>
        <source>Those who work with people every day know best what helps and what gets in the way. The reform counts on that local knowledge.</source>
        <translation>Y rhai sy’n gweithio gyda phobl bob dydd sy’n gwybod orau beth sy’n helpu a beth sy’n rhwystro. Mae’r diwygio’n dibynnu ar y wybodaeth leol honno.</translation>
    </message>
    <message>
        <source>Many who lead in the systems are doctors, nurses or other clinicians themselves. They bring the ward and the surgery to the table.</source>
        <translation>Mae llawer sy’n arwain yn y systemau’n feddygon, yn nyrsys neu’n glinigwyr eraill eu hunain. Maent yn dod â’r ward a’r feddygfa i’r drafodaeth.</translation>
    </message>
    <message>
        <source>There are too few staff in many places. A system can look for lasting answers, since it plans for hospitals, practices and social care together, not for each on its own.</source>
        <translation>Mae rhy ychydig o staff mewn llawer o leoedd. Gall system chwilio am atebion parhaol, gan ei bod yn cynllunio ar gyfer ysbytai, practisau a gofal cymdeithasol gyda’i gilydd, nid ar gyfer pob un ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Day by day you still work for your own organisation. What should change is how easily you reach a colleague in another one. A [[provider-collaborative|provider collaborative]] or a [[pcn|network]] may be the place where you notice it first.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>O ddydd i ddydd rydych yn dal i weithio i’ch sefydliad eich hun. Yr hyn a ddylai newid yw pa mor hawdd yw cael gafael ar gydweithiwr mewn sefydliad arall. Efallai mai mewn [[provider-collaborative|cydweithredfa darparwyr]] neu [[pcn|rwydwaith]] y byddwch yn sylwi ar hyn gyntaf.</translation>
    </message>
    <message>
        <source>In England as a whole, the atlas counts {practices} and {trusts}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn Lloegr yn ei chyfanrwydd, mae’r atlas yn cyfrif {practices} a hefyd {trusts}.</translation>
    </message>
    <message>
        <source>Here, the network {area} brings together {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae rhwydwaith {area} yn dod â’r rhain ynghyd: {practices}.</translation>
    </message>
    <message>
        <source>Here, {area} brings together {practices} in {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {area} yn dod â’r rhain ynghyd: {practices} mewn {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan ranbarth GIG {area} {practices}.</translation>
    </message>
    <message>
        <source>Here, the system plans together with {trusts} recorded for it and {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae’r system yn cynllunio ynghyd â’r rhain: {trusts} wedi’u cofnodi ar ei chyfer, a hefyd {practices}.</translation>
    </message>
    <message>
        <source>It plans for {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae’n cynllunio ar gyfer {neighbourhoods}.</translation>
    </message>
    <message>
        <source>How did it come about? A timeline</source>
        <translation>Sut y daeth i fod? Llinell amser</translation>
    </message>
    <message>
        <source>From the Long-Term Plan of January 2019 to the 36 boards of 1 April 2026.</source>
        <translation>O Long-Term Plan Ionawr 2019 i 36 bwrdd 1 Ebrill 2026.</translation>
    </message>
    <message>
        <source>Before the systems there were [[stp|sustainability and transformation partnerships]], with no powers in law, and [[ccg|clinical commissioning groups]], which held the money.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Cyn y systemau roedd [[stp|sustainability and transformation partnerships]], heb bwerau mewn cyfraith, a [[ccg|clinical commissioning groups]], a oedd yn dal yr arian.</translation>
    </message>
    <message>
        <source>January 2019: the [[long-term-plan|NHS Long-Term Plan]] sets the aim. Every part of England is to have a system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ionawr 2019: mae’r [[long-term-plan|NHS Long-Term Plan]] yn gosod y nod. Bydd system ym mhob rhan o Loegr.</translation>
    </message>
    <message>
        <source>June 2019: [[nhs-england]] says in a first paper how to design one.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mehefin 2019: mae [[nhs-england]] yn dweud mewn papur cyntaf sut i ddylunio un.</translation>
    </message>
    <message>
        <source>May 2021: The King&apos;s Fund, a charity, explains to everyone what is planned.</source>
        <translation>Mai 2021: mae The King’s Fund, elusen, yn esbonio i bawb beth sydd ar y gweill.</translation>
    </message>
    <message>
        <source>June 2021: the [[design-framework|Design Framework]] says how a system may be arranged.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mehefin 2021: mae’r [[design-framework|Design Framework]] yn dweud sut y gellir trefnu system.</translation>
    </message>
    <message>
        <source>15 September 2021: a paper invites all who have a part in it to help shape the [[icp|partnerships]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>15 Medi 2021: mae papur yn gwahodd pawb sydd â rhan ynddynt i helpu i lunio’r [[icp|partneriaethau]].</translation>
    </message>
    <message>
        <source>24 December 2021: the start, planned for 1 April 2022, is moved to 1 July 2022.</source>
        <translation>24 Rhagfyr 2021: symudir y dechrau, a gynlluniwyd ar gyfer 1 Ebrill 2022, i 1 Gorffennaf 2022.</translation>
    </message>
    <message>
        <source>April 2022: Parliament passes the [[health-and-care-act|Health and Care Act]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ebrill 2022: mae Senedd y DU yn pasio’r [[health-and-care-act|Health and Care Act]].</translation>
    </message>
    <message>
        <source>1 July 2022: 42 [[icb|boards]] start work. The clinical commissioning groups are abolished on the same day.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 Gorffennaf 2022: mae 42 [[icb|bwrdd]] yn dechrau gweithio. Diddymir y clinical commissioning groups yr un diwrnod.</translation>
    </message>
    <message>
        <source>9 September 2025: new [[footprint|footprints]] are announced.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>9 Medi 2025: cyhoeddir [[footprint|olion traed]] newydd.</translation>
    </message>
    <message>
        <source>1 April 2026: they come into force. 42 boards become 36.</source>
        <translation>1 Ebrill 2026: dônt i rym. Daw 36 bwrdd yn lle 42.</translation>
    </message>
    <message>
        <source>In this edition, {period}, {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn yr argraffiad hwn, {period}, mae {area} mewn {systems}: {system_names}.</translation>
    </message>
    <message>
        <source>This edition, {period}, has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae gan yr argraffiad hwn, {period}, {systems}.</translation>
    </message>
    <message>
        <source>In this edition, {period}, {area} is part of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn yr argraffiad hwn, {period}, mae {area} yn rhan o’r system {system}.</translation>
    </message>
    <message>
        <source>In this edition, {period}, the NHS region {area} has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn yr argraffiad hwn, {period}, mae gan ranbarth GIG {area} {systems}.</translation>
    </message>
    <message>
        <source>Here, {unchanged_system} has been a system since {since}, with the same area in both editions.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {unchanged_system} wedi bod yn system ers {since}, â’r un ardal yn y ddau argraffiad.</translation>
    </message>
    <message>
        <source>Here, {grown_system} has been a system since {since}. On {changed_on} it took in land that was in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {grown_system} wedi bod yn system ers {since}. Ar {changed_on} cymerodd dir a oedd yn {predecessors}.</translation>
    </message>
    <message>
        <source>Here, {new_system} began on {since}. Before that, its area was in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, dechreuodd {new_system} ar {since}. Cyn hynny, roedd ei hardal yn {predecessors}.</translation>
    </message>
    <message>
        <source>Here, {closed_system} was a system from {since} to {until}. Its area is now in {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, roedd {closed_system} yn system o {since} hyd {until}. Mae ei hardal bellach yn {successors}.</translation>
    </message>
    <message>
        <source>What happened on 1 April 2026?</source>
        <translation>Beth ddigwyddodd ar 1 Ebrill 2026?</translation>
    </message>
    <message>
        <source>42 boards became 36: 12 closed, 6 opened, one grew, and Frimley was shared out.</source>
        <translation>Daeth 36 bwrdd yn lle 42: caeodd 12, agorodd 6, tyfodd un, a rhannwyd Frimley.</translation>
    </message>
    <message>
        <source>On 9 September 2025 the government announced new [[footprint|footprints]]. They came into force on 1 April 2026. Since then England has 36 [[icb|boards]] instead of 42.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ar 9 Medi 2025 cyhoeddodd y llywodraeth [[footprint|olion traed]] newydd. Daethant i rym ar 1 Ebrill 2026. Ers hynny mae gan Loegr 36 [[icb|bwrdd]] yn lle 42.</translation>
    </message>
    <message>
        <source>Twelve boards closed and six opened. Frimley was divided between three: Thames Valley; Surrey and Sussex; and Hampshire and Isle of Wight. The last of these kept its name and grew.</source>
        <translation>Caeodd deuddeg bwrdd ac agorodd chwech. Rhannwyd Frimley rhwng tri: Thames Valley; Surrey and Sussex; a Hampshire and Isle of Wight. Cadwodd yr olaf o’r rhain ei enw, a thyfodd.</translation>
    </message>
    <message>
        <source>The other boards stayed as they were. Your practice and your hospital did not move. What changed is the NHS body that plans and pays for care in those areas.</source>
        <translation>Arhosodd y byrddau eraill fel yr oeddent. Ni symudodd eich practis na’ch ysbyty. Yr hyn a newidiodd yw’r corff GIG sy’n cynllunio gofal ac yn talu amdano yn yr ardaloedd hynny.</translation>
    </message>
    <message>
        <source>Figures of the old areas are still wanted, so this application keeps both [[edition|editions]]. When you switch, it takes you to the area that followed, and says so.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae angen ffigurau’r hen ardaloedd o hyd, felly mae’r rhaglen hon yn cadw’r ddau [[edition|argraffiad]]. Pan fyddwch yn newid, mae’n mynd â chi i’r ardal a ddilynodd, ac yn dweud hynny.</translation>
    </message>
    <message>
        <source>In the edition on screen, {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn yr argraffiad ar y sgrin, mae {area} mewn {systems}: {system_names}.</translation>
    </message>
    <message>
        <source>In the edition on screen, {period}, England has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn yr argraffiad ar y sgrin, {period}, mae gan Loegr {systems}.</translation>
    </message>
    <message>
        <source>In the edition on screen, {area} is part of the {system} system, and the board is {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn yr argraffiad ar y sgrin, mae {area} yn rhan o’r system {system}, a’r bwrdd yw {icb}.</translation>
    </message>
    <message>
        <source>In the edition on screen, the NHS region {area} has {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn yr argraffiad ar y sgrin, mae gan ranbarth GIG {area} {systems}: {system_names}.</translation>
    </message>
    <message>
        <source>Here, no border moved: {unchanged_system} has the same area in both editions.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, ni symudodd unrhyw ffin: mae gan {unchanged_system} yr un ardal yn y ddau argraffiad.</translation>
    </message>
    <message>
        <source>Here, {grown_system} grew. Part of its area used to be in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, tyfodd {grown_system}. Roedd rhan o’i hardal gynt yn {predecessors}.</translation>
    </message>
    <message>
        <source>Here, {new_system} is new. Before that, its area was in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {new_system} yn newydd. Cyn hynny, roedd ei hardal yn {predecessors}.</translation>
    </message>
    <message>
        <source>Here, {closed_system} closed on {until}. Its area is now in {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, caeodd {closed_system} ar {until}. Mae ei hardal bellach yn {successors}.</translation>
    </message>
    <message>
        <source>How do the money and the strategy flow?</source>
        <translation>Sut mae’r arian a’r strategaeth yn llifo?</translation>
    </message>
    <message>
        <source>Money runs from the national budget through the board to those who care; the strategy from people&apos;s needs to the plan.</source>
        <translation>Mae arian yn rhedeg o’r gyllideb genedlaethol drwy’r bwrdd at y rhai sy’n gofalu; y strategaeth o anghenion pobl at y cynllun.</translation>
    </message>
    <message>
        <source>Two streams meet in a system: money and strategy.</source>
        <translation>Mae dwy ffrwd yn cwrdd mewn system: arian a strategaeth.</translation>
    </message>
    <message>
        <source>Money first. The national budget gives each [[icb|board]] a share. The board buys services: from hospitals, from GPs, and from voluntary bodies under contract. It then checks what has been done. Money that all share is looked after for the whole [[system|system]]. [[nhs-england]] suggests that money for [[primary-care|primary care]] be passed further down.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Arian yn gyntaf. Mae’r gyllideb genedlaethol yn rhoi cyfran i bob [[icb|bwrdd]]. Mae’r bwrdd yn prynu gwasanaethau: gan ysbytai, gan feddygon teulu, a chan gyrff gwirfoddol o dan gontract. Yna mae’n gwirio beth a wnaed. Gofelir am arian a rennir gan bawb ar gyfer y [[system|system]] gyfan. Mae [[nhs-england]] yn awgrymu y dylid trosglwyddo arian ar gyfer [[primary-care|gofal sylfaenol]] ymhellach i lawr.</translation>
    </message>
    <message>
        <source>Now the strategy. The [[icp|partnership]] asks what people need in health, [[public-health|public health]] and [[social-care|social care]]. It writes the [[integrated-care-strategy|strategy]], which guides the board and the councils. They turn it into plans and spending.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nawr y strategaeth. Mae’r [[icp|bartneriaeth]] yn gofyn beth sydd ei angen ar bobl o ran iechyd, [[public-health|iechyd y cyhoedd]] a [[social-care|gofal cymdeithasol]]. Mae’n ysgrifennu’r [[integrated-care-strategy|strategaeth]], sy’n arwain y bwrdd a’r cynghorau. Maent hwythau’n ei throi’n gynlluniau a gwariant.</translation>
    </message>
    <message>
        <source>Who then carries it out? [[difference:who-delivers|One guide says the board, another says mostly those who work in neighbourhoods.]] Both are right: one pays and oversees, the others do the work. Councils pay for social care from their own budgets.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pwy wedyn sy’n ei rhoi ar waith? [[difference:who-delivers|Y bwrdd, meddai un canllaw; y rhai sy’n gweithio mewn cymdogaethau gan mwyaf, meddai un arall.]] Mae’r ddau’n gywir: mae’r naill yn talu ac yn goruchwylio, a’r lleill yn gwneud y gwaith. Mae cynghorau’n talu am ofal cymdeithasol o’u cyllidebau eu hunain.</translation>
    </message>
    <message>
        <source>Here, the council of {area} has its own money for social care. NHS money comes through the board of each system in its area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae gan gyngor {area} ei arian ei hun ar gyfer gofal cymdeithasol. Daw arian y GIG drwy fwrdd pob system yn ei ardal: {system_names}.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, the money goes through {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn argraffiad {edition}, mae’r arian yn mynd drwy {systems}.</translation>
    </message>
    <message>
        <source>Here, NHS money comes through the board of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, daw arian y GIG drwy fwrdd pob system yn yr ardal: {system_names}.</translation>
    </message>
    <message>
        <source>Here, the money for the network {area}, with {practices}, comes through {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, daw’r arian ar gyfer rhwydwaith {area}, sydd â {practices}, drwy {icb}.</translation>
    </message>
    <message>
        <source>Here, the money for {people} in {area} comes through {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, daw’r arian ar gyfer {people} yn {area} drwy {icb}.</translation>
    </message>
    <message>
        <source>Money for social care comes through the council of {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Daw arian ar gyfer gofal cymdeithasol drwy gyngor {council_names}.</translation>
    </message>
    <message>
        <source>Here, the money goes through the boards of {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae’r arian yn mynd drwy fyrddau {systems}.</translation>
    </message>
    <message>
        <source>Here, the money comes to {icb}. It buys care for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae’r arian yn dod i {icb}. Mae’n prynu gofal ar gyfer {people}.</translation>
    </message>
    <message>
        <source>It pays {practices} in the area and deals with {trusts} recorded for it.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae’n talu {practices} yn yr ardal ac yn delio â’r rhain: {trusts} wedi’u cofnodi ar ei chyfer.</translation>
    </message>
    <message>
        <source>The strategy comes from a partnership of the board and {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Daw’r strategaeth o bartneriaeth rhwng y bwrdd a’r cynghorau hyn ({councils}): {council_names}.</translation>
    </message>
    <message>
        <source>Why was it done?</source>
        <translation>Pam y’i gwnaed?</translation>
    </message>
    <message>
        <source>No one can cope alone: COVID-19, an ageing population and old divisions made that plain.</source>
        <translation>Ni all neb ymdopi ar ei ben ei hun: gwnaeth COVID-19, poblogaeth sy’n heneiddio a hen raniadau hynny’n amlwg.</translation>
    </message>
    <message>
        <source>COVID-19 made one thing plain: no hospital, no surgery and no care home can cope alone.</source>
        <translation>Gwnaeth COVID-19 un peth yn amlwg: ni all unrhyw ysbyty, meddygfa na chartref gofal ymdopi ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Care in England had grown with walls in it: between the hospital and the family doctor, between body and mind, between the NHS and the council. People fell through the gaps and told their story again and again.</source>
        <translation>Roedd gofal yn Lloegr wedi tyfu â waliau ynddo: rhwng yr ysbyty a’r meddyg teulu, rhwng y corff a’r meddwl, rhwng y GIG a’r cyngor. Syrthiai pobl drwy’r bylchau a dweud eu stori dro ar ôl tro.</translation>
    </message>
    <message>
        <source>We also live longer, and many of us live with more than one illness. Such care has to fit together.</source>
        <translation>Rydym hefyd yn byw’n hirach, ac mae llawer ohonom yn byw gyda mwy nag un salwch. Rhaid i ofal o’r fath ffitio gyda’i gilydd.</translation>
    </message>
    <message>
        <source>The reform took some walls down by law. Here is one. The NHS and the council each had to watch over the same [[care-home|care home]]. Now they can do it jointly. What no law can do is make change quick: the reform is meant for the long term.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Tynnodd y diwygio rai waliau i lawr drwy gyfraith. Dyma un. Roedd rhaid i’r GIG a’r cyngor ill dau oruchwylio’r un [[care-home|cartref gofal]]. Nawr gallant wneud hynny ar y cyd. Yr hyn na all unrhyw gyfraith ei wneud yw peri i newid ddigwydd yn gyflym: ar gyfer y tymor hir y mae’r diwygio.</translation>
    </message>
    <message>
        <source>Here, {older} of the people are aged 65 or over.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {older} o’r bobl yn 65 oed neu’n hŷn.</translation>
    </message>
    <message>
        <source>In England as a whole, {older} of the people are aged 65 or over.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yn Lloegr yn ei chyfanrwydd, mae {older} o’r bobl yn 65 oed neu’n hŷn.</translation>
    </message>
    <message>
        <source>Here, {older} of the people in the modelled area are aged 65 or over.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae {older} o’r bobl yn yr ardal a fodelwyd yn 65 oed neu’n hŷn.</translation>
    </message>
    <message>
        <source>To care for them, {practices} and the council of {council_names} have to work as one.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>I ofalu amdanynt, mae’n rhaid i {practices} a chyngor {council_names} weithio fel un.</translation>
    </message>
    <message>
        <source>To care for them, {trusts} recorded for this system, {practices} and {councils} have to work as one.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>I ofalu amdanynt, mae’n rhaid i’r rhain weithio fel un: {trusts} wedi’u cofnodi ar gyfer y system hon, {practices}, a hefyd {councils}.</translation>
    </message>
    <message>
        <source>A worked example: Staffordshire and Stoke-on-Trent</source>
        <translation>Enghraifft fanwl: Staffordshire and Stoke-on-Trent</translation>
    </message>
    <message>
        <source>One system from top to bottom: one board, two councils, two places and 25 neighbourhoods.</source>
        <translation>Un system o’r brig i’r bôn: un bwrdd, dau gyngor, dau le a 25 o gymdogaethau.</translation>
    </message>
    <message>
        <source>Take Staffordshire and Stoke-on-Trent, in the middle of England. It is one [[ics|system]] with 1.13 million people. Its code is QNC. It began on 1 July 2022 and did not change on 1 April 2026.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Cymerwch Staffordshire and Stoke-on-Trent, yng nghanol Lloegr. Un [[ics|system]] ydyw, ag 1.13 miliwn o bobl. Ei chod yw QNC. Dechreuodd ar 1 Gorffennaf 2022 ac ni newidiodd ar 1 Ebrill 2026.</translation>
    </message>
    <message>
        <source>Its [[icb|board]] is NHS Staffordshire and Stoke-on-Trent Integrated Care Board. By law at least five people sit on it. Three [[nhs-trust|trusts]] are recorded for it: one for acute care and two for mental health.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ei [[icb|bwrdd]] yw NHS Staffordshire and Stoke-on-Trent Integrated Care Board. Yn ôl y gyfraith mae o leiaf bump o bobl arno. Mae tair [[nhs-trust|ymddiriedolaeth]] wedi’u cofnodi ar ei gyfer: un ar gyfer gofal acíwt a dwy ar gyfer iechyd meddwl.</translation>
    </message>
    <message>
        <source>Two councils have social care duties there: Staffordshire and Stoke-on-Trent. So the [[icp|partnership]] has at least three members by law: one from the board and one from each council.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae gan ddau gyngor ddyletswyddau gofal cymdeithasol yno: Staffordshire a Stoke-on-Trent. Felly mae gan y [[icp|bartneriaeth]] o leiaf dri aelod yn ôl y gyfraith: un o’r bwrdd ac un o bob cyngor.</translation>
    </message>
    <message>
        <source>By the rule used here there are two [[place|places]]. Staffordshire has 876,000 people, which is more than guides expect of a place, so the system may well divide it further. Stoke-on-Trent has 258,000. Below them are 25 [[neighbourhood|neighbourhoods]]: 17 and 8.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Yn ôl y rheol a ddefnyddir yma mae dau [[place|le]]. Mae gan Staffordshire 876,000 o bobl, sy’n fwy nag y mae canllawiau’n ei ddisgwyl mewn lle, felly mae’n ddigon posibl bod y system yn ei rannu ymhellach. Mae gan Stoke-on-Trent 258,000. Oddi tanynt mae 25 o [[neighbourhood|gymdogaethau]]: 17 ac 8.</translation>
    </message>
    <message>
        <source>The area printed its own questions and answers in April 2022, before the law was in force. Many of our texts draw on that paper.</source>
        <translation>Argraffodd yr ardal ei chwestiynau a’i hatebion ei hun ym mis Ebrill 2022, cyn i’r gyfraith ddod i rym. Mae llawer o’n testunau’n tynnu ar y papur hwnnw.</translation>
    </message>
    <message>
        <source>To see the example, search for QNC in the edition of {edition}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>I weld yr enghraifft, chwiliwch am QNC yn argraffiad {edition}.</translation>
    </message>
    <message>
        <source>What is an ICS?</source>
        <translation>Beth yw ICS?</translation>
    </message>
    <message>
        <source>An [[ics]], or ICS, is a partnership of the NHS, councils and others who plan joined-up health and care for one area. [[explainer:what-is-an-ics|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Partneriaeth o’r GIG, cynghorau ac eraill sy’n cynllunio iechyd a gofal cydgysylltiedig ar gyfer un ardal yw [[ics]], neu ICS. [[explainer:what-is-an-ics|Darllen mwy.]]</translation>
    </message>
    <message>
        <source>integrated care system meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>system gofal integredig integrated care system ystyr diffiniad golygu meddwl</translation>
    </message>
    <message>
        <source>What is an ICB?</source>
        <translation>Beth yw ICB?</translation>
    </message>
    <message>
        <source>An [[icb]], or ICB, is the NHS body that plans and pays for most NHS care in a system. A law set it up. [[explainer:what-is-an-icb|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Y corff GIG sy’n cynllunio’r rhan fwyaf o ofal y GIG mewn system, ac yn talu amdano, yw [[icb]], neu ICB. Cyfraith a’i sefydlodd. [[explainer:what-is-an-icb|Darllen mwy.]]</translation>
    </message>
    <message>
        <source>integrated care board meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>bwrdd gofal integredig integrated care board ystyr diffiniad golygu meddwl</translation>
    </message>
    <message>
        <source>What is an ICP?</source>
        <translation>Beth yw ICP?</translation>
    </message>
    <message>
        <source>An [[icp]], or ICP, is the committee in which the board and the councils come together. It writes the strategy for health and care. [[explainer:what-is-an-icp|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Y pwyllgor lle mae’r bwrdd a’r cynghorau’n dod ynghyd yw [[icp]], neu ICP. Mae’n ysgrifennu’r strategaeth ar gyfer iechyd a gofal. [[explainer:what-is-an-icp|Darllen mwy.]]</translation>
    </message>
    <message>
        <source>integrated care partnership meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>partneriaeth gofal integredig integrated care partnership ystyr diffiniad golygu meddwl</translation>
    </message>
    <message>
        <source>What is a PCN?</source>
        <translation>Beth yw PCN?</translation>
    </message>
    <message>
        <source>A [[pcn|primary care network]], or PCN, is a group of GP practices that work together, and with other services near you. [[explainer:what-is-a-neighbourhood|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Grŵp o bractisau meddygon teulu sy’n cydweithio, ac yn gweithio gyda gwasanaethau eraill yn eich ardal, yw [[pcn|rhwydwaith gofal sylfaenol]], neu PCN. [[explainer:what-is-a-neighbourhood|Darllen mwy.]]</translation>
    </message>
    <message>
        <source>primary care network meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>rhwydwaith gofal sylfaenol primary care network ystyr diffiniad golygu meddwl</translation>
    </message>
    <message>
        <source>What do the letters ICS stand for?</source>
        <translation>Beth mae’r llythrennau ICS yn ei olygu?</translation>
    </message>
    <message>
        <source>Integrated Care System. “Integrated” means joined up. “Care” means health care and social care. “System” means all who give that care in an area, seen as one.</source>
        <translation>Integrated Care System (system gofal integredig). Ystyr “integrated” yw cydgysylltiedig. Ystyr “care” yw gofal iechyd a gofal cymdeithasol. Ystyr “system” yw pawb sy’n rhoi’r gofal hwnnw mewn ardal, o’u gweld fel un.</translation>
    </message>
    <message>
        <source>acronym abbreviation name words</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>acronym talfyriad byrfodd enw geiriau ystyr</translation>
    </message>
    <message>
        <source>Which ICS covers my home?</source>
        <translation>Pa ICS sy’n cwmpasu fy nghartref?</translation>
    </message>
    <message>
        <source>Type your postcode into the search field at the top. The answer names the system, the place, the neighbourhood and the council. What you type stays on this computer.</source>
        <translation>Teipiwch eich cod post yn y maes chwilio ar y brig. Mae’r ateb yn enwi’r system, y lle, y gymdogaeth a’r cyngor. Mae’r hyn a deipiwch yn aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Your neighbourhood is then a guess from where you live. Choose your GP practice there, and you get the network you really belong to.</source>
        <translation>Dyfaliad ar sail ble rydych yn byw yw eich cymdogaeth wedyn. Dewiswch eich practis meddyg teulu yno, a chewch y rhwydwaith rydych yn perthyn iddo mewn gwirionedd.</translation>
    </message>
    <message>
        <source>find my area where do i live postcode address local</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>dod o hyd i fy ardal ble rwyf yn byw cod post cyfeiriad lleol cartref</translation>
    </message>
    <message>
        <source>Does my GP change?</source>
        <translation>A yw fy meddyg teulu’n newid?</translation>
    </message>
    <message>
        <source>No. You stay with the practice where you are registered. Neither the start on 1 July 2022 nor the new map of 1 April 2026 moves anyone to another practice. What may have changed is the board that pays the practice.</source>
        <translation>Nac ydy. Rydych yn aros gyda’r practis lle rydych wedi cofrestru. Nid yw’r dechrau ar 1 Gorffennaf 2022 na map newydd 1 Ebrill 2026 yn symud neb i bractis arall. Yr hyn a all fod wedi newid yw’r bwrdd sy’n talu’r practis.</translation>
    </message>
    <message>
        <source>doctor surgery family practice move register again</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>meddyg meddygfa practis teulu symud cofrestru eto</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>Oes rhaid i mi wneud rhywbeth?</translation>
    </message>
    <message>
        <source>No. You need not register, sign or pay anything. The reform changes how those who care for you work together.</source>
        <translation>Nac oes. Nid oes angen i chi gofrestru, llofnodi na thalu dim. Mae’r diwygio’n newid sut mae’r rhai sy’n gofalu amdanoch yn cydweithio.</translation>
    </message>
    <message>
        <source>action needed sign up patient</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>gweithredu angen cofrestru claf</translation>
    </message>
    <message>
        <source>Who is in charge?</source>
        <translation>Pwy sydd wrth y llyw?</translation>
    </message>
    <message>
        <source>Of NHS money and services: the [[icb|board]], led by its chair and its chief executive. Of the strategy: the [[icp|partnership]]. Of [[social-care|social care]]: your council.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Arian a gwasanaethau’r GIG: y [[icb|bwrdd]], dan arweiniad ei gadeirydd a’i brif weithredwr. Y strategaeth: y [[icp|bartneriaeth]]. [[social-care|Gofal cymdeithasol]]: eich cyngor.</translation>
    </message>
    <message>
        <source>No one is in charge of the “system” as such, for it is a partnership and not a body.</source>
        <translation>Nid oes neb wrth lyw’r “system” fel y cyfryw, gan mai partneriaeth yw hi ac nid corff.</translation>
    </message>
    <message>
        <source>boss leader runs responsible accountable chair chief executive</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>pennaeth arweinydd rhedeg cyfrifol atebol cadeirydd prif weithredwr</translation>
    </message>
    <message>
        <source>Who sits on the board?</source>
        <translation>Pwy sydd ar y bwrdd?</translation>
    </message>
    <message>
        <source>By law: a chair, a chief executive and at least three others. Among these, one comes from NHS trusts, one from general practice and one from councils.</source>
        <translation>Yn ôl y gyfraith: cadeirydd, prif weithredwr ac o leiaf dri arall. Ymhlith y rhain, daw un o ymddiriedolaethau GIG, un o ymarfer cyffredinol ac un o gynghorau.</translation>
    </message>
    <message>
        <source>[[nhs-england]] also wants directors of finance, medicine and nursing and at least two [[non-executive|non-executive members]]. The names of the members are not in this atlas. The board&apos;s own website has them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae [[nhs-england]] hefyd am gael cyfarwyddwyr cyllid, meddygaeth a nyrsio ac o leiaf ddau [[non-executive|aelod anweithredol]]. Nid yw enwau’r aelodau yn yr atlas hwn. Maent ar wefan y bwrdd ei hun.</translation>
    </message>
    <message>
        <source>members composition seats icb chair director</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>aelodau cyfansoddiad seddi icb cadeirydd cyfarwyddwr</translation>
    </message>
    <message>
        <source>Who sits on the partnership?</source>
        <translation>Pwy sydd ar y bartneriaeth?</translation>
    </message>
    <message>
        <source>By law: one member from the board, and one from each council with social care duties in the area. The partnership adds others as it decides.</source>
        <translation>Yn ôl y gyfraith: un aelod o’r bwrdd, ac un o bob cyngor â dyletswyddau gofal cymdeithasol yn yr ardal. Mae’r bartneriaeth yn ychwanegu rhai eraill fel y mae’n penderfynu.</translation>
    </message>
    <message>
        <source>Guidance names whom to think of: [[healthwatch]], the [[vcse|voluntary sector]], those who give care, people who use it, and their carers.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae canllawiau’n enwi’r rhai i feddwl amdanynt: [[healthwatch]], y [[vcse|sector gwirfoddol]], y rhai sy’n rhoi gofal, pobl sy’n ei ddefnyddio, a’u gofalwyr.</translation>
    </message>
    <message>
        <source>members composition seats icp councils committee</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>aelodau cyfansoddiad seddi icp cynghorau pwyllgor</translation>
    </message>
    <message>
        <source>What does the board do?</source>
        <translation>Beth mae’r bwrdd yn ei wneud?</translation>
    </message>
    <message>
        <source>It plans NHS services for its area. It gets a share of the national budget and buys care with it: from hospitals, GPs and voluntary bodies. Then it checks how they do.</source>
        <translation>Mae’n cynllunio gwasanaethau’r GIG ar gyfer ei ardal. Mae’n cael cyfran o’r gyllideb genedlaethol ac yn prynu gofal â hi: gan ysbytai, meddygon teulu a chyrff gwirfoddol. Yna mae’n gwirio sut hwyl y maent yn ei gael arni.</translation>
    </message>
    <message>
        <source>icb tasks functions budget buys</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>icb tasgau swyddogaethau cyllideb prynu</translation>
    </message>
    <message>
        <source>What does the partnership do?</source>
        <translation>Beth mae’r bartneriaeth yn ei wneud?</translation>
    </message>
    <message>
        <source>It looks at what people need in health, public health and social care. Then it writes the [[integrated-care-strategy|strategy]] that guides the board and the councils. It also looks at work, homes and the places we live in.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’n edrych ar yr hyn sydd ei angen ar bobl o ran iechyd, iechyd y cyhoedd a gofal cymdeithasol. Yna mae’n ysgrifennu’r [[integrated-care-strategy|strategaeth]] sy’n arwain y bwrdd a’r cynghorau. Mae hefyd yn edrych ar waith, cartrefi a’r mannau lle rydym yn byw.</translation>
    </message>
    <message>
        <source>icp tasks functions strategy needs</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>icp tasgau swyddogaethau strategaeth anghenion</translation>
    </message>
    <message>
        <source>What are ICSs for?</source>
        <translation>Beth yw diben ICSs?</translation>
    </message>
    <message>
        <source>They have [[four-purposes|four purposes]]. The first is better health. The second is fairer health, and care that all can reach. The third is good value for money. The fourth is to help the area to do well.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae ganddynt [[four-purposes|bedwar diben]]. Y cyntaf yw gwell iechyd. Yr ail yw iechyd tecach, a gofal y gall pawb ei gyrraedd. Y trydydd yw gwerth da am arian. Y pedwerydd yw helpu’r ardal i ffynnu.</translation>
    </message>
    <message>
        <source>aims goals purpose objectives four</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>nodau amcanion dibenion diben pwrpas pedwar</translation>
    </message>
    <message>
        <source>Because no one can cope alone. COVID-19 showed it. Old walls ran between hospital and family doctor, body and mind, NHS and council. And we live longer, with more than one illness. [[explainer:why-it-was-done|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Am na all neb ymdopi ar ei ben ei hun. Dangosodd COVID-19 hynny. Rhedai hen waliau rhwng yr ysbyty a’r meddyg teulu, y corff a’r meddwl, y GIG a’r cyngor. Ac rydym yn byw’n hirach, gyda mwy nag un salwch. [[explainer:why-it-was-done|Darllen mwy.]]</translation>
    </message>
    <message>
        <source>reason covid ageing change reform</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>rheswm covid heneiddio newid diwygio</translation>
    </message>
    <message>
        <source>How many ICSs are there?</source>
        <translation>Faint o ICSs sydd?</translation>
    </message>
    <message>
        <source>36 since 1 April 2026. From 1 July 2022 to 31 March 2026 there were 42. Both maps are in this application.</source>
        <translation>36 ers 1 Ebrill 2026. O 1 Gorffennaf 2022 hyd 31 Mawrth 2026 roedd 42. Mae’r ddau fap yn y rhaglen hon.</translation>
    </message>
    <message>
        <source>number count 42 36 systems</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>nifer cyfrif 42 36 systemau sawl</translation>
    </message>
    <message>
        <source>When did ICSs start?</source>
        <translation>Pryd ddechreuodd ICSs?</translation>
    </message>
    <message>
        <source>On 1 July 2022. The plan had been 1 April 2022. On 24 December 2021 the start was put off. [[difference:start-date|That is why some papers name another month.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ar 1 Gorffennaf 2022. Y cynllun oedd 1 Ebrill 2022. Ar 24 Rhagfyr 2021 gohiriwyd y dechrau. [[difference:start-date|Dyna pam mae rhai papurau’n enwi mis arall.]]</translation>
    </message>
    <message>
        <source>begin date july april 2022</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>dechrau dyddiad gorffennaf ebrill 2022</translation>
    </message>
    <message>
        <source>What became of my old system?</source>
        <translation>Beth ddaeth o fy hen system?</translation>
    </message>
    <message>
        <source>On 1 April 2026, 12 of the 42 boards closed, and 6 new ones opened. Hampshire and Isle of Wight grew. Frimley was divided between three. All others stayed as they were.</source>
        <translation>Ar 1 Ebrill 2026, caeodd 12 o’r 42 bwrdd, ac agorodd 6 newydd. Tyfodd Hampshire and Isle of Wight. Rhannwyd Frimley rhwng tri. Arhosodd pob un arall fel yr oedd.</translation>
    </message>
    <message>
        <source>Choose “42 systems” beside the search field, go to your old system, and then choose “36 systems”. You are taken to the one that followed.</source>
        <translation>Dewiswch “42 o systemau” wrth ochr y maes chwilio, ewch i’ch hen system, ac yna dewiswch “36 o systemau”. Cewch eich tywys at yr un a ddilynodd.</translation>
    </message>
    <message>
        <source>merged closed abolished new 2026 frimley sussex essex london</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>uno cau diddymu newydd 2026 frimley sussex essex llundain london</translation>
    </message>
    <message>
        <source>What happened to CCGs?</source>
        <translation>Beth ddigwyddodd i CCGs?</translation>
    </message>
    <message>
        <source>The [[ccg|clinical commissioning groups]] were abolished on 1 July 2022. The boards took on their work. Their borders are still used in figures, as [[sub-icb|sub-ICB locations]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Diddymwyd y [[ccg|clinical commissioning groups]] ar 1 Gorffennaf 2022. Cymerodd y byrddau eu gwaith. Mae eu ffiniau’n dal i gael eu defnyddio mewn ffigurau, fel [[sub-icb|lleoliadau is-ICB]].</translation>
    </message>
    <message>
        <source>clinical commissioning group abolished replaced</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>grŵp grwpiau comisiynu clinigol clinical commissioning group diddymu disodli</translation>
    </message>
    <message>
        <source>What was there before ICSs?</source>
        <translation>Beth oedd yno cyn ICSs?</translation>
    </message>
    <message>
        <source>Two things. [[stp|Sustainability and transformation partnerships]] brought people to one table but had no powers in law. [[ccg|Clinical commissioning groups]] bought care.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Dau beth. Daeth [[stp|sustainability and transformation partnerships]] â phobl at un bwrdd ond nid oedd ganddynt bwerau mewn cyfraith. [[ccg|Clinical commissioning groups]] oedd yn prynu gofal.</translation>
    </message>
    <message>
        <source>predecessor stp ccg history</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>rhagflaenydd stp ccg hanes</translation>
    </message>
    <message>
        <source>What will I notice?</source>
        <translation>Beth fyddaf yn sylwi arno?</translation>
    </message>
    <message>
        <source>Over time: care that fits together, more of it close to home, help to stay well, and a say in your own care. It is a long-term plan, so do not expect it all at once.</source>
        <translation>Dros amser: gofal sy’n ffitio gyda’i gilydd, mwy ohono’n agos at gartref, cymorth i gadw’n iach, a llais yn eich gofal eich hun. Cynllun hirdymor ydyw, felly peidiwch â disgwyl y cyfan ar unwaith.</translation>
    </message>
    <message>
        <source>better patient benefit improve difference for me</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>gwell claf budd gwella gwahaniaeth i mi</translation>
    </message>
    <message>
        <source>How can I have a say?</source>
        <translation>Sut gallaf ddweud fy nweud?</translation>
    </message>
    <message>
        <source>The public&apos;s voice is wanted at every level. [[healthwatch]] speaks for people who use care. Local groups do, too. Meet your council, write to the board, or ask your practice how patients can take part.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae angen llais y cyhoedd ar bob lefel. Mae [[healthwatch]] yn siarad dros bobl sy’n defnyddio gofal. Mae grwpiau lleol yn gwneud hynny hefyd. Ewch i gwrdd â’ch cyngor, ysgrifennwch at y bwrdd, neu gofynnwch i’ch practis sut gall cleifion gymryd rhan.</translation>
    </message>
    <message>
        <source>public voice complain involved engagement consultation</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>cyhoedd llais cwyno cymryd rhan ymgysylltu ymgynghori</translation>
    </message>
    <message>
        <source>What is done about the lack of staff?</source>
        <translation>Beth sy’n cael ei wneud am y prinder staff?</translation>
    </message>
    <message>
        <source>The systems are to look for lasting answers. They plan for hospitals, practices and social care together, so they can train and keep staff for all of them, not for one at the cost of another.</source>
        <translation>Mae’r systemau i chwilio am atebion parhaol. Maent yn cynllunio ar gyfer ysbytai, practisau a gofal cymdeithasol gyda’i gilydd, felly gallant hyfforddi a chadw staff ar gyfer pob un ohonynt, nid ar gyfer un ar draul un arall.</translation>
    </message>
    <message>
        <source>workforce nurses doctors jobs recruitment</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>gweithlu nyrsys meddygon swyddi recriwtio</translation>
    </message>
    <message>
        <source>I work in the NHS or in care. What changes for me?</source>
        <translation>Rwy’n gweithio yn y GIG neu ym maes gofal. Beth sy’n newid i mi?</translation>
    </message>
    <message>
        <source>You keep your employer. What you know of your patch counts for more, and many who lead are clinicians. You should find it easier to work with other teams.</source>
        <translation>Rydych yn cadw eich cyflogwr. Mae’r hyn rydych yn ei wybod am eich ardal yn cyfrif mwy, a chlinigwyr yw llawer o’r rhai sy’n arwain. Dylech ei chael yn haws gweithio gyda thimau eraill.</translation>
    </message>
    <message>
        <source>employee nurse doctor job frontline</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>gweithiwr cyflogai nyrs meddyg swydd rheng flaen</translation>
    </message>
    <message>
        <source>What do councils have to do with the NHS?</source>
        <translation>Beth sydd a wnelo cynghorau â’r GIG?</translation>
    </message>
    <message>
        <source>Councils of the upper tier look after [[social-care|social care]] and [[public-health|public health]]. So each sends a member to the [[icp|partnership]], and councils together put forward a member of the [[icb|board]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Cynghorau haen uchaf sy’n gofalu am [[social-care|ofal cymdeithasol]] ac [[public-health|iechyd y cyhoedd]]. Felly mae pob un yn anfon aelod i’r [[icp|bartneriaeth]], ac mae cynghorau gyda’i gilydd yn cynnig aelod o’r [[icb|bwrdd]].</translation>
    </message>
    <message>
        <source>local authority social care public health</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>awdurdod lleol gofal cymdeithasol iechyd y cyhoedd</translation>
    </message>
    <message>
        <source>Are charities part of it?</source>
        <translation>A yw elusennau’n rhan ohono?</translation>
    </message>
    <message>
        <source>Yes. The [[vcse|voluntary sector]] and [[healthwatch]] belong to the systems. Boards can also pay voluntary bodies to give care.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ydynt. Mae’r [[vcse|sector gwirfoddol]] a [[healthwatch]] yn perthyn i’r systemau. Gall byrddau hefyd dalu cyrff gwirfoddol i roi gofal.</translation>
    </message>
    <message>
        <source>charity voluntary vcse community groups social enterprise</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>elusen gwirfoddol vcse grwpiau cymunedol menter gymdeithasol</translation>
    </message>
    <message>
        <source>Is NHS England still there?</source>
        <translation>A yw NHS England yno o hyd?</translation>
    </message>
    <message>
        <source>Guides written when the systems began say so: [[nhs-england]] stayed as the national body of the NHS. It appoints the chair of each board, with the approval of the Secretary of State, and makes policy for all of them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae canllawiau a ysgrifennwyd pan ddechreuodd y systemau’n dweud ei fod: arhosodd [[nhs-england]] fel corff cenedlaethol y GIG. Mae’n penodi cadeirydd pob bwrdd, gyda chymeradwyaeth yr Ysgrifennydd Gwladol, ac yn llunio polisi ar gyfer pob un ohonynt.</translation>
    </message>
    <message>
        <source>These texts are as old as their sources. For news since then, look at the website of the government.</source>
        <translation>Mae’r testunau hyn cyn hyned â’u ffynonellau. I gael newyddion ers hynny, edrychwch ar wefan y llywodraeth.</translation>
    </message>
    <message>
        <source>national body nhse abolished</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>corff cenedlaethol nhse diddymu</translation>
    </message>
    <message>
        <source>What is the difference between system, place and neighbourhood?</source>
        <translation>Beth yw’r gwahaniaeth rhwng system, lle a chymdogaeth?</translation>
    </message>
    <message>
        <source>Size and task. The [[system|system]] plans for a million people or so. The [[place|place]] joins up care for a town or county. The [[neighbourhood|neighbourhood]] gives care near home, through a network of GP practices.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Maint a thasg. Mae’r [[system|system]] yn cynllunio ar gyfer rhyw filiwn o bobl. Mae’r [[place|lle]] yn cydgysylltu gofal ar gyfer tref neu sir. Mae’r [[neighbourhood|gymdogaeth]] yn rhoi gofal yn agos at gartref, drwy rwydwaith o bractisau meddygon teulu.</translation>
    </message>
    <message>
        <source>Which task belongs to which level is not fixed for the whole country.</source>
        <translation>Nid yw pa dasg sy’n perthyn i ba lefel wedi’i bennu ar gyfer y wlad gyfan.</translation>
    </message>
    <message>
        <source>levels hierarchy tiers structure</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>lefelau hierarchaeth haenau strwythur</translation>
    </message>
    <message>
        <source>How large is a system?</source>
        <translation>Pa mor fawr yw system?</translation>
    </message>
    <message>
        <source>From 509,000 people in Shropshire, Telford and Wrekin to 3.5 million in West and North London, by the Census of 2021. [[difference:system-population|Guides name other ranges.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>O 509,000 o bobl yn Shropshire, Telford and Wrekin i 3.5 miliwn yn West and North London, yn ôl Cyfrifiad 2021. [[difference:system-population|Mae canllawiau’n enwi ystodau eraill.]]</translation>
    </message>
    <message>
        <source>population size people biggest smallest</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>poblogaeth maint pobl mwyaf lleiaf</translation>
    </message>
    <message>
        <source>Why does my system name other places than this map?</source>
        <translation>Pam mae fy system yn enwi lleoedd gwahanol i’r map hwn?</translation>
    </message>
    <message>
        <source>Because each system draws its own [[place|places]], and no national list exists. Unless another rule is chosen, this map shows the part of a system within one upper-tier council. It is marked “derived”.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Am fod pob system yn llunio ei [[place|lleoedd]] ei hun, ac nid oes rhestr genedlaethol. Oni ddewisir rheol arall, mae’r map hwn yn dangos y rhan o system sydd o fewn un cyngor haen uchaf. Mae wedi’i marcio’n “deilliedig”.</translation>
    </message>
    <message>
        <source>place borders boundaries wrong different</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>lle lleoedd ffiniau anghywir gwahanol</translation>
    </message>
    <message>
        <source>Why is my home in another neighbourhood than my practice?</source>
        <translation>Pam mae fy nghartref mewn cymdogaeth wahanol i fy mhractis?</translation>
    </message>
    <message>
        <source>The areas of [[neighbourhood|neighbourhoods]] on the map are [[modelled-catchment|modelled]], since no one publishes them. What counts is your practice. You belong to its network, wherever you live.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae ardaloedd [[neighbourhood|cymdogaethau]] ar y map wedi’u [[modelled-catchment|modelu]], am nad oes neb yn eu cyhoeddi. Eich practis sy’n cyfrif. Rydych yn perthyn i’w rwydwaith, ble bynnag rydych yn byw.</translation>
    </message>
    <message>
        <source>wrong network pcn home border gp</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>anghywir rhwydwaith pcn cartref ffin meddyg teulu practis</translation>
    </message>
    <message>
        <source>How sure are these facts?</source>
        <translation>Pa mor sicr yw’r ffeithiau hyn?</translation>
    </message>
    <message>
        <source>Look at the badge beside each one. It says on what [[basis|basis]] the fact stands, from law down to a model of ours. Hold the pointer over it, or move to it by key, for source and date. What is not known is shown as “not recorded”.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Edrychwch ar y bathodyn wrth ochr pob un. Mae’n dweud ar ba [[basis|sail]] y mae’r ffaith yn sefyll, o’r gyfraith i lawr i un o’n modelau ni. Daliwch y pwyntydd drosti, neu symudwch ati â’r bysellau, i weld ei ffynhonnell a’i dyddiad. Dangosir yr hyn nad yw’n hysbys fel “heb ei gofnodi”.</translation>
    </message>
    <message>
        <source>trust reliable accuracy source basis</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ymddiried dibynadwy dibynadwyedd cywirdeb ffynhonnell sail</translation>
    </message>
    <message>
        <source>Why do guides say different things?</source>
        <translation>Pam mae canllawiau’n dweud pethau gwahanol?</translation>
    </message>
    <message>
        <source>They were written at different times, by different people, some before the law was passed. Where they disagree, this application shows each view with its date, and what the law or the data say.</source>
        <translation>Fe’u hysgrifennwyd ar adegau gwahanol, gan bobl wahanol, rhai cyn i’r gyfraith gael ei phasio. Lle maent yn anghytuno, mae’r rhaglen hon yn dangos pob barn â’i dyddiad, a’r hyn y mae’r gyfraith neu’r data’n ei ddweud.</translation>
    </message>
    <message>
        <source>contradict conflict differ sources</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>gwrth-ddweud gwrthdaro gwahaniaethu ffynonellau anghytuno</translation>
    </message>
    <message>
        <source>What about Wales, Scotland and Northern Ireland?</source>
        <translation>Beth am Gymru, yr Alban a Gogledd Iwerddon?</translation>
    </message>
    <message>
        <source>Integrated Care Systems are for England only. The other countries run their own health services. [[difference:scope|One guide speaks of the UK, in one sentence.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ar gyfer Lloegr yn unig y mae Integrated Care Systems. Mae’r gwledydd eraill yn rhedeg eu gwasanaethau iechyd eu hunain. [[difference:scope|Mae un canllaw’n sôn am y DU, mewn un frawddeg.]]</translation>
    </message>
    <message>
        <source>uk country outside england</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>du gwlad y tu allan i loegr cymru alban iwerddon</translation>
    </message>
    <message>
        <source>How were the partnerships set up?</source>
        <translation>Sut y sefydlwyd y partneriaethau?</translation>
    </message>
    <message>
        <source>The government set out five steps.</source>
        <translation>Nododd y llywodraeth bum cam.</translation>
    </message>
    <message>
        <source>September 2021: board and councils start on it together.</source>
        <translation>Medi 2021: mae’r bwrdd a’r cynghorau’n dechrau arni gyda’i gilydd.</translation>
    </message>
    <message>
        <source>October 2021: they agree how the partnership is formed and what it needs.</source>
        <translation>Hydref 2021: maent yn cytuno sut y ffurfir y bartneriaeth a beth sydd ei angen arni.</translation>
    </message>
    <message>
        <source>November 2021: the partners in law come together to oversee the work.</source>
        <translation>Tachwedd 2021: mae’r partneriaid mewn cyfraith yn dod ynghyd i oruchwylio’r gwaith.</translation>
    </message>
    <message>
        <source>February 2022: a chair is named, in an open way.</source>
        <translation>Chwefror 2022: enwir cadeirydd, mewn ffordd agored.</translation>
    </message>
    <message>
        <source>April 2022: the main questions of that system are settled.</source>
        <translation>Ebrill 2022: setlir prif gwestiynau’r system honno.</translation>
    </message>
    <message>
        <source>When the boards began, at least an [[interim-icp|interim partnership]] was expected.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pan ddechreuodd y byrddau, roedd disgwyl o leiaf [[interim-icp|bartneriaeth interim]].</translation>
    </message>
    <message>
        <source>steps timetable interim icp 2021 chair</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>camau amserlen interim icp 2021 cadeirydd</translation>
    </message>
    <message>
        <source>What does the government expect of partnerships?</source>
        <translation>Beth mae’r llywodraeth yn ei ddisgwyl gan bartneriaethau?</translation>
    </message>
    <message>
        <source>Five things. Be at the core of where the system is going. Start from people, communities and places. Make room for a strategy for [[population-health|the health of all]]. Join up care, and settle matters locally where that works. Make the strategy in the open, with local people and local data.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pum peth. Bod wrth wraidd y cyfeiriad y mae’r system yn mynd iddo. Dechrau gyda phobl, cymunedau a lleoedd. Gwneud lle i strategaeth ar gyfer [[population-health|iechyd pawb]]. Cydgysylltu gofal, a setlo materion yn lleol lle mae hynny’n gweithio. Llunio’r strategaeth yn agored, gyda phobl leol a data lleol.</translation>
    </message>
    <message>
        <source>dhsc expectations five principles</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>dhsc disgwyliadau pum egwyddorion</translation>
    </message>
    <message>
        <source>What is a provider collaborative?</source>
        <translation>Beth yw cydweithredfa darparwyr?</translation>
    </message>
    <message>
        <source>A group of [[nhs-trust|NHS trusts]], at times with others, who run a service together or make it better. Each of them alone would be too small for it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Grŵp o [[nhs-trust|ymddiriedolaethau GIG]], weithiau gydag eraill, sy’n rhedeg gwasanaeth gyda’i gilydd neu’n ei wella. Byddai pob un ohonynt ar ei phen ei hun yn rhy fach ar ei gyfer.</translation>
    </message>
    <message>
        <source>trusts hospitals group</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ymddiriedolaethau ysbytai grŵp</translation>
    </message>
    <message>
        <source>Who wrote these texts?</source>
        <translation>Pwy ysgrifennodd y testunau hyn?</translation>
    </message>
    <message>
        <source>The makers of this application, in their own words. The facts come from the sources that each text names, such as guides of 2022 and 2023, Acts of Parliament and NHS registers. It is not a product of the NHS or of any public body.</source>
        <translation>Gwneuthurwyr y rhaglen hon, yn eu geiriau eu hunain. Daw’r ffeithiau o’r ffynonellau y mae pob testun yn eu henwi, megis canllawiau o 2022 a 2023, Deddfau Seneddol a chofrestrau’r GIG. Nid cynnyrch y GIG nac unrhyw gorff cyhoeddus ydyw.</translation>
    </message>
    <message>
        <source>author source copyright official</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>awdur ffynhonnell hawlfraint swyddogol</translation>
    </message>
    <message>
        <source>A [[place|place]] is the level between the system and your neighbourhood. It may be a town, a borough or a county, where hospitals, councils and GP practices join up their work. [[explainer:what-is-a-place|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[place|Lle]] yw’r lefel rhwng y system a’ch cymdogaeth. Gall fod yn dref, yn fwrdeistref neu’n sir, lle mae ysbytai, cynghorau a phractisau meddygon teulu’n cydgysylltu eu gwaith. [[explainer:what-is-a-place|Darllen mwy.]]</translation>
    </message>
    <message>
        <source>place level meaning definition locality borough</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>lefel lle ystyr diffiniad ardal leol bwrdeistref</translation>
    </message>
    <message>
        <source>What is a neighbourhood?</source>
        <translation>Beth yw cymdogaeth?</translation>
    </message>
    <message>
        <source>A [[neighbourhood|neighbourhood]] is the level nearest to home. It has about 30,000 to 50,000 people and a network of GP practices. [[explainer:what-is-a-neighbourhood|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[neighbourhood|Cymdogaeth]] yw’r lefel agosaf at gartref. Mae ganddi tua 30,000 i 50,000 o bobl a rhwydwaith o bractisau meddygon teulu. [[explainer:what-is-a-neighbourhood|Darllen mwy.]]</translation>
    </message>
    <message>
        <source>neighbourhood level meaning definition pcn</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>lefel cymdogaeth ystyr diffiniad pcn</translation>
    </message>
    <message>
        <source>What is the difference between an ICS and an ICB?</source>
        <translation>Beth yw’r gwahaniaeth rhwng ICS ac ICB?</translation>
    </message>
    <message>
        <source>The [[ics|ICS]] is everyone who works together in an area. The [[icb|ICB]] is one of them: the NHS body that holds the money. Many people say one and mean the other.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Yr [[ics|ICS]] yw pawb sy’n cydweithio mewn ardal. Mae’r [[icb|ICB]] yn un ohonynt: y corff GIG sy’n dal yr arian. Mae llawer o bobl yn dweud y naill ac yn golygu’r llall.</translation>
    </message>
    <message>
        <source>compare system board same</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>cymharu system bwrdd yr un peth gwahaniaeth</translation>
    </message>
    <message>
        <source>Can a council lie in more than one system?</source>
        <translation>A all cyngor fod mewn mwy nag un system?</translation>
    </message>
    <message>
        <source>Yes. The borders of systems mostly follow those of councils, but not everywhere. A council with social care duties in several systems has a seat on the [[icp|partnership]] of each. Choose the council on the map, and its systems are listed.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Gall. Mae ffiniau systemau’n dilyn rhai cynghorau gan mwyaf, ond nid ym mhobman. Mae gan gyngor â dyletswyddau gofal cymdeithasol mewn sawl system sedd ar [[icp|bartneriaeth]] pob un. Dewiswch y cyngor ar y map, a rhestrir ei systemau.</translation>
    </message>
    <message>
        <source>border split county two systems</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ffin rhannu hollti sir dwy ddwy system</translation>
    </message>
    <message>
        <source>Why does my postcode give several answers?</source>
        <translation>Pam mae fy nghod post yn rhoi sawl ateb?</translation>
    </message>
    <message>
        <source>You may have typed a part of it, such as ST4. Fewer than half of such parts lie in one council, so each that it may be is listed, with its share. Type the whole [[postcode|postcode]], and there is one answer.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Efallai eich bod wedi teipio rhan ohono, megis ST4. Mae llai na hanner y rhannau hynny mewn un cyngor, felly rhestrir pob un y gall fod, â’i gyfran. Teipiwch y [[postcode|cod post]] cyfan, a chewch un ateb.</translation>
    </message>
    <message>
        <source>part outcode district candidates several areas share</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>rhan dosbarth ymgeiswyr sawl ardal ardaloedd cyfran</translation>
    </message>
    <message>
        <source>How old are the figures?</source>
        <translation>Pa mor hen yw’r ffigurau?</translation>
    </message>
    <message>
        <source>Each one says its date. The numbers of people come from the [[census|Census]] of 21 March 2021, the measures of hardship from 2025, and the lists of practices from 2024/25. Systems and their borders are those of the [[edition|edition]] that you have chosen.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae pob un yn dweud ei ddyddiad. Daw niferoedd y bobl o [[census|Gyfrifiad]] 21 Mawrth 2021, y mesurau caledi o 2025, a rhestrau’r practisau o 2024/25. Mae’r systemau a’u ffiniau’n perthyn i’r [[edition|argraffiad]] rydych wedi’i ddewis.</translation>
    </message>
    <message>
        <source>date year up to date current census</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>dyddiad blwyddyn cyfredol diweddar cyfrifiad</translation>
    </message>
    <message>
        <source>Who pays for social care?</source>
        <translation>Pwy sy’n talu am ofal cymdeithasol?</translation>
    </message>
    <message>
        <source>[[social-care|Social care]] is a matter for the council, not for the NHS. That is one reason why board and councils need a table at which they meet: the [[icp|partnership]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mater i’r cyngor, nid i’r GIG, yw [[social-care|gofal cymdeithasol]]. Dyna un rheswm pam mae angen man cwrdd ar y bwrdd a’r cynghorau: y [[icp|bartneriaeth]].</translation>
    </message>
    <message>
        <source>council cost money home care</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>cyngor cost arian cartref gofal</translation>
    </message>
    <message>
        <source>How many people live in a system?</source>
        <translation>Faint o bobl sy’n byw mewn system?</translation>
    </message>
    <message>
        <source>A system has 1 to 3 million people.</source>
        <translation>Mae gan system 1 i 3 miliwn o bobl.</translation>
    </message>
    <message>
        <source>early 2022 and 20 October 2023</source>
        <translation>dechrau 2022 a 20 Hydref 2023</translation>
    </message>
    <message>
        <source>A system has half a million to 3 million people.</source>
        <translation>Mae gan system hanner miliwn i 3 miliwn o bobl.</translation>
    </message>
    <message>
        <source>2022</source>
        <translation>2022</translation>
    </message>
    <message>
        <source>Each system has the people it has. The [[census|Census]] of 2021 counted 509,000 in Shropshire, Telford and Wrekin and 2.97 million in North East and North Cumbria.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae gan bob system y bobl sydd ganddi. Cyfrodd [[census|Cyfrifiad]] 2021 509,000 yn Shropshire, Telford and Wrekin a 2.97 miliwn yn North East and North Cumbria.</translation>
    </message>
    <message>
        <source>Of the 42 systems, 15 had fewer than a million people, and none had more than 3 million. Of the 36 since 1 April 2026, 11 have fewer than a million. Two have more than 3 million: Central East, and West and North London.</source>
        <translation>O’r 42 system, roedd gan 15 lai na miliwn o bobl, ac nid oedd gan yr un fwy na 3 miliwn. O’r 36 ers 1 Ebrill 2026, mae gan 11 lai na miliwn. Mae gan ddwy fwy na 3 miliwn: Central East, a West and North London.</translation>
    </message>
    <message>
        <source>{area} has {people}: {against_guides}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae gan {area} {people}: {against_guides}.</translation>
    </message>
    <message>
        <source>When did the systems begin?</source>
        <translation>Pryd ddechreuodd y systemau?</translation>
    </message>
    <message>
        <source>They began in April 2022.</source>
        <translation>Dechreuodd y systemau ym mis Ebrill 2022.</translation>
    </message>
    <message>
        <source>20 October 2023</source>
        <translation>20 Hydref 2023</translation>
    </message>
    <message>
        <source>They are to begin in July 2022, if Parliament passes the Bill.</source>
        <translation>Disgwylir iddynt ddechrau ym mis Gorffennaf 2022, os bydd Senedd y DU yn pasio’r Bil.</translation>
    </message>
    <message>
        <source>April 2022</source>
        <translation>Ebrill 2022</translation>
    </message>
    <message>
        <source>They began on 1 July 2022.</source>
        <translation>Dechreuodd y systemau ar 1 Gorffennaf 2022.</translation>
    </message>
    <message>
        <source>2022, and after 1 July 2022</source>
        <translation>2022, ac ar ôl 1 Gorffennaf 2022</translation>
    </message>
    <message>
        <source>On 24 December 2021 the start was moved from April to July 2022.</source>
        <translation>Ar 24 Rhagfyr 2021 symudwyd y dechrau o fis Ebrill i fis Gorffennaf 2022.</translation>
    </message>
    <message>
        <source>early 2022</source>
        <translation>dechrau 2022</translation>
    </message>
    <message>
        <source>Planned: 1 April 2022. Actual: 1 July 2022. The register of the NHS gives that day as the start of the boards of 2022.</source>
        <translation>Y cynllun: 1 Ebrill 2022. Y gwir ddyddiad: 1 Gorffennaf 2022. Mae cofrestr y GIG yn rhoi’r diwrnod hwnnw fel dechrau byrddau 2022.</translation>
    </message>
    <message>
        <source>Boards that opened later have the date of their own start, 1 April 2026.</source>
        <translation>Mae gan fyrddau a agorodd yn ddiweddarach ddyddiad eu dechrau eu hunain, 1 Ebrill 2026.</translation>
    </message>
    <message>
        <source>{area} has been a system since {since}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae {area} wedi bod yn system ers {since}.</translation>
    </message>
    <message>
        <source>At which level does the partnership work?</source>
        <translation>Ar ba lefel mae’r bartneriaeth yn gweithio?</translation>
    </message>
    <message>
        <source>In one definition, it works at the level of place.</source>
        <translation>Mewn un diffiniad, mae’n gweithio ar lefel lle.</translation>
    </message>
    <message>
        <source>There is one for each system.</source>
        <translation>Mae un ar gyfer pob system.</translation>
    </message>
    <message>
        <source>April 2022, early 2022, and elsewhere in the guide of 20 October 2023</source>
        <translation>Ebrill 2022, dechrau 2022, ac mewn mannau eraill yng nghanllaw 20 Hydref 2023</translation>
    </message>
    <message>
        <source>By law there is one joint committee for the area of each [[icb|board]]. So the [[icp|partnership]] works for the whole system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Yn ôl y gyfraith mae un cyd-bwyllgor ar gyfer ardal pob [[icb|bwrdd]]. Felly mae’r [[icp|bartneriaeth]] yn gweithio ar gyfer y system gyfan.</translation>
    </message>
    <message>
        <source>Many places have partnerships of their own as well. Those are a local choice.</source>
        <translation>Mae gan lawer o leoedd eu partneriaethau eu hunain hefyd. Dewis lleol yw’r rheini.</translation>
    </message>
    <message>
        <source>Here, the partnership in law is that of the whole {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, y bartneriaeth mewn cyfraith yw un y system {system} gyfan.</translation>
    </message>
    <message>
        <source>Here, one partnership works for all of {area}, whatever its {places} do.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae un bartneriaeth yn gweithio ar gyfer {area} i gyd, beth bynnag y mae’r lleoedd ynddi ({places}) yn ei wneud.</translation>
    </message>
    <message>
        <source>What exactly is set up by law?</source>
        <translation>Beth yn union a sefydlwyd gan y gyfraith?</translation>
    </message>
    <message>
        <source>The Integrated Care System is.</source>
        <translation>Yr Integrated Care System a sefydlwyd felly.</translation>
    </message>
    <message>
        <source>2022, early 2022, and after 1 July 2022</source>
        <translation>2022, dechrau 2022, ac ar ôl 1 Gorffennaf 2022</translation>
    </message>
    <message>
        <source>The Integrated Care Board is.</source>
        <translation>Yr Integrated Care Board a sefydlwyd felly.</translation>
    </message>
    <message>
        <source>The [[icb|board]] is a body set up by law. The [[icp|partnership]] is a committee set up by law. The [[ics|system]] itself is neither: it is the name for all who work together.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Corff a sefydlwyd gan y gyfraith yw’r [[icb|bwrdd]]. Pwyllgor a sefydlwyd gan y gyfraith yw’r [[icp|bartneriaeth]]. Nid yw’r [[ics|system]] ei hun yn un na’r llall: enw ar bawb sy’n cydweithio ydyw.</translation>
    </message>
    <message>
        <source>Who carries the strategy out?</source>
        <translation>Pwy sy’n rhoi’r strategaeth ar waith?</translation>
    </message>
    <message>
        <source>The board carries it out.</source>
        <translation>Y bwrdd sy’n ei rhoi ar waith.</translation>
    </message>
    <message>
        <source>Largely those who give care in the neighbourhoods carry it out.</source>
        <translation>Y rhai sy’n rhoi gofal yn y cymdogaethau, gan mwyaf, sy’n ei rhoi ar waith.</translation>
    </message>
    <message>
        <source>Both. The [[icb|board]] turns the strategy into plans, pays and oversees. Those who give care, most of them close to people&apos;s homes, put it into practice.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Y ddau. Mae’r [[icb|bwrdd]] yn troi’r strategaeth yn gynlluniau, yn talu ac yn goruchwylio. Y rhai sy’n rhoi gofal, y rhan fwyaf ohonynt yn agos at gartrefi pobl, sy’n ei rhoi ar waith.</translation>
    </message>
    <message>
        <source>What became of the clinical commissioning groups?</source>
        <translation>Beth ddaeth o’r clinical commissioning groups?</translation>
    </message>
    <message>
        <source>They were abolished.</source>
        <translation>Cawsant eu diddymu.</translation>
    </message>
    <message>
        <source>They are dissolved. Yet the same paper speaks of one for each system, and of those within each system.</source>
        <translation>Maent wedi’u diddymu. Ac eto mae’r un papur yn sôn am un ar gyfer pob system, ac am y rhai o fewn pob system.</translation>
    </message>
    <message>
        <source>All [[ccg|clinical commissioning groups]] were abolished on 1 July 2022. Their borders remain in use for figures, as [[sub-icb|sub-ICB locations]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Diddymwyd yr holl [[ccg|clinical commissioning groups]] ar 1 Gorffennaf 2022. Mae eu ffiniau’n dal mewn defnydd ar gyfer ffigurau, fel [[sub-icb|lleoliadau is-ICB]].</translation>
    </message>
    <message>
        <source>Who took on the work of the clinical commissioning groups?</source>
        <translation>Pwy gymerodd waith y clinical commissioning groups?</translation>
    </message>
    <message>
        <source>The Integrated Care Boards did.</source>
        <translation>Yr Integrated Care Boards a’i cymerodd.</translation>
    </message>
    <message>
        <source>The Integrated Care Systems did.</source>
        <translation>Yr Integrated Care Systems a’i cymerodd.</translation>
    </message>
    <message>
        <source>The [[icb|boards]]. A system is not a body, so the law could not hand it any tasks.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Y [[icb|byrddau]]. Nid yw system yn gorff, felly ni allai’r gyfraith drosglwyddo unrhyw dasgau iddi.</translation>
    </message>
    <message>
        <source>More central, or more local?</source>
        <translation>Mwy canolog, neu fwy lleol?</translation>
    </message>
    <message>
        <source>The reform brings things together at the centre.</source>
        <translation>Mae’r diwygio’n dod â phethau ynghyd yn y canol.</translation>
    </message>
    <message>
        <source>The systems are led locally.</source>
        <translation>Arweinir y systemau’n lleol.</translation>
    </message>
    <message>
        <source>after 1 July 2022</source>
        <translation>ar ôl 1 Gorffennaf 2022</translation>
    </message>
    <message>
        <source>What can be settled locally should be: subsidiarity.</source>
        <translation>Dylid setlo’n lleol yr hyn y gellir ei setlo’n lleol: sybsidiaredd.</translation>
    </message>
    <message>
        <source>Both readings have a point. The law puts money and duties into the [[icb|board]], for a large area. It does not say how much the board should pass on to [[place|places]] and [[neighbourhood|neighbourhoods]]. That differs from system to system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae pwynt gan y ddau ddarlleniad. Mae’r gyfraith yn rhoi arian a dyletswyddau i’r [[icb|bwrdd]], ar gyfer ardal fawr. Nid yw’n dweud faint y dylai’r bwrdd ei drosglwyddo i [[place|leoedd]] a [[neighbourhood|chymdogaethau]]. Mae hynny’n amrywio o system i system.</translation>
    </message>
    <message>
        <source>Here, the board of {area} acts for {people}, and there are {places} and {neighbourhoods} below it.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae bwrdd {area} yn gweithredu ar ran {people}, ac oddi tano mae {places} a hefyd {neighbourhoods}.</translation>
    </message>
    <message>
        <source>A Bill or an Act?</source>
        <translation>Bil neu Ddeddf?</translation>
    </message>
    <message>
        <source>They speak of a Bill.</source>
        <translation>Maent yn sôn am Fil.</translation>
    </message>
    <message>
        <source>April 2022, early 2022, and 20 October 2023</source>
        <translation>Ebrill 2022, dechrau 2022, a 20 Hydref 2023</translation>
    </message>
    <message>
        <source>It speaks of the Health and Care Act 2022.</source>
        <translation>Mae’n sôn am yr Health and Care Act 2022.</translation>
    </message>
    <message>
        <source>It depends on the date. Until April 2022 it was a Bill. Then Parliament passed it, and it became the [[health-and-care-act|Health and Care Act 2022]]. The boards and partnerships began on 1 July 2022.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mae’n dibynnu ar y dyddiad. Tan fis Ebrill 2022, Bil ydoedd. Yna pasiodd Senedd y DU ef, a daeth yn [[health-and-care-act|Health and Care Act 2022]]. Dechreuodd y byrddau a’r partneriaethau ar 1 Gorffennaf 2022.</translation>
    </message>
    <message>
        <source>England, or the United Kingdom?</source>
        <translation>Lloegr, neu’r Deyrnas Unedig?</translation>
    </message>
    <message>
        <source>One sentence speaks of the United Kingdom.</source>
        <translation>Mae un frawddeg yn sôn am y Deyrnas Unedig.</translation>
    </message>
    <message>
        <source>It is about England.</source>
        <translation>Mae’n ymwneud â Lloegr.</translation>
    </message>
    <message>
        <source>all others, and the rest of that paper</source>
        <translation>pob un arall, a gweddill y papur hwnnw</translation>
    </message>
    <message>
        <source>England. The parts of the Act that set up boards and partnerships are for England. Scotland, Wales and Northern Ireland each run their own health service.</source>
        <translation>Lloegr. Ar gyfer Lloegr y mae’r rhannau o’r Ddeddf sy’n sefydlu byrddau a phartneriaethau. Mae’r Alban, Cymru a Gogledd Iwerddon i gyd yn rhedeg eu gwasanaeth iechyd eu hunain.</translation>
    </message>
    <message>
        <source>42 or 36?</source>
        <translation>42 neu 36?</translation>
    </message>
    <message>
        <source>There are 42 systems.</source>
        <translation>Mae 42 system.</translation>
    </message>
    <message>
        <source>2022 to 20 October 2023</source>
        <translation>2022 hyd 20 Hydref 2023</translation>
    </message>
    <message>
        <source>There were 42 from 1 July 2022 to 31 March 2026. Since 1 April 2026 there are 36: 12 boards closed, 6 opened and one grew. No source was wrong. The map changed after they were written.</source>
        <translation>Roedd 42 o 1 Gorffennaf 2022 hyd 31 Mawrth 2026. Ers 1 Ebrill 2026 mae 36: caeodd 12 bwrdd, agorodd 6 a thyfodd un. Nid oedd unrhyw ffynhonnell yn anghywir. Newidiodd y map ar ôl iddynt gael eu hysgrifennu.</translation>
    </message>
    <message>
        <source>The edition on screen, {period}, has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae gan yr argraffiad ar y sgrin, {period}, {systems}.</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Caeodd {closed_system} ar {until}.</translation>
    </message>
    <message>
        <source>{new_system} began on {since}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Dechreuodd {new_system} ar {since}.</translation>
    </message>
    <message>
        <source>{grown_system} grew on {changed_on}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tyfodd {grown_system} ar {changed_on}.</translation>
    </message>
    <message>
        <source>The NHS publishes its Long-Term Plan.</source>
        <translation>Mae’r GIG yn cyhoeddi ei Long-Term Plan (Cynllun Hirdymor).</translation>
    </message>
    <message>
        <source>Designing Integrated Care Systems</source>
        <translation>Designing Integrated Care Systems</translation>
    </message>
    <message>
        <source>A paper on how the systems are to be designed. Their predecessors, the sustainability and transformation partnerships, had no formal powers.</source>
        <translation>Papur ar sut y dylid dylunio’r systemau. Nid oedd gan eu rhagflaenwyr, y sustainability and transformation partnerships (partneriaethau cynaliadwyedd a thrawsnewid), unrhyw bwerau ffurfiol.</translation>
    </message>
    <message>
        <source>The King&apos;s Fund explains the systems</source>
        <translation>The King’s Fund yn esbonio’r systemau</translation>
    </message>
    <message>
        <source>The King&apos;s Fund, a charity, publishes an explainer of the systems.</source>
        <translation>Mae The King’s Fund, elusen, yn cyhoeddi esboniad o’r systemau.</translation>
    </message>
    <message>
        <source>Design Framework</source>
        <translation>Design Framework</translation>
    </message>
    <message>
        <source>The framework for the design of the systems comes out.</source>
        <translation>Cyhoeddir y fframwaith ar gyfer dylunio’r systemau.</translation>
    </message>
    <message>
        <source>Step 1 of 5: start to create the partnership together</source>
        <translation>Cam 1 o 5: dechrau creu’r bartneriaeth gyda’i gilydd</translation>
    </message>
    <message>
        <source>Councils and the NHS were to begin this jointly. When each area did so is not recorded here.</source>
        <translation>Roedd disgwyl i’r cynghorau a’r GIG ddechrau hyn ar y cyd. Nid yw’r dyddiad y gwnaeth pob ardal hynny wedi’i gofnodi yma.</translation>
    </message>
    <message>
        <source>A paper invites all to help shape the partnerships</source>
        <translation>Papur yn gwahodd pawb i helpu i lunio’r partneriaethau</translation>
    </message>
    <message>
        <source>A document on engagement for the Integrated Care Partnerships comes out. The department has five expectations of them, and five steps to set one up between September 2021 and April 2022.</source>
        <translation>Cyhoeddir dogfen ar ymgysylltu ar gyfer yr Integrated Care Partnerships. Mae gan yr adran bum disgwyliad ar eu cyfer, a phum cam i sefydlu un rhwng Medi 2021 ac Ebrill 2022.</translation>
    </message>
    <message>
        <source>Step 2 of 5: agree how it is set up and paid for</source>
        <translation>Cam 2 o 5: cytuno sut i’w sefydlu a thalu amdani</translation>
    </message>
    <message>
        <source>The partners were to agree on the form of the partnership and on its means. When each area did so is not recorded here.</source>
        <translation>Roedd disgwyl i’r partneriaid gytuno ar ffurf y bartneriaeth ac ar ei hadnoddau. Nid yw’r dyddiad y gwnaeth pob ardal hynny wedi’i gofnodi yma.</translation>
    </message>
    <message>
        <source>Step 3 of 5: the statutory partners oversee the set-up</source>
        <translation>Cam 3 o 5: y partneriaid statudol yn goruchwylio’r sefydlu</translation>
    </message>
    <message>
        <source>Those who must belong to the partnership by law were to come together. When each area did so is not recorded here.</source>
        <translation>Roedd disgwyl i’r rhai y mae’n rhaid iddynt berthyn i’r bartneriaeth yn ôl y gyfraith ddod ynghyd. Nid yw’r dyddiad y gwnaeth pob ardal hynny wedi’i gofnodi yma.</translation>
    </message>
    <message>
        <source>The start is moved from April to July 2022</source>
        <translation>Symud y dechrau o Ebrill i Orffennaf 2022</translation>
    </message>
    <message>
        <source>The systems were to have their standing in law from 1 April 2022. The date becomes 1 July 2022.</source>
        <translation>Roedd disgwyl i’r systemau gael eu statws cyfreithiol o 1 Ebrill 2022. Newidir y dyddiad i 1 Gorffennaf 2022.</translation>
    </message>
    <message>
        <source>Step 4 of 5: a chair is chosen in the open</source>
        <translation>Cam 4 o 5: dewis cadeirydd yn agored</translation>
    </message>
    <message>
        <source>The partners were to name a chair in a way that all can follow. When each area did so is not recorded here.</source>
        <translation>Roedd disgwyl i’r partneriaid enwi cadeirydd mewn ffordd y gall pawb ei dilyn. Nid yw’r dyddiad y gwnaeth pob ardal hynny wedi’i gofnodi yma.</translation>
    </message>
    <message>
        <source>Step 5 of 5: settle what matters in this system</source>
        <translation>Cam 5 o 5: penderfynu beth sy’n bwysig yn y system hon</translation>
    </message>
    <message>
        <source>The partners were to answer the main questions of their own area. An interim partnership was expected when the boards began.</source>
        <translation>Roedd disgwyl i’r partneriaid ateb prif gwestiynau eu hardal eu hunain. Roedd disgwyl partneriaeth interim pan ddechreuodd y byrddau.</translation>
    </message>
    <message>
        <source>Health and Care Act</source>
        <translation>Health and Care Act</translation>
    </message>
    <message>
        <source>Parliament passes the Act. It makes the Integrated Care Board a body and the Integrated Care Partnership a committee in law.</source>
        <translation>Mae Senedd y DU yn pasio’r Ddeddf. Mae’n gwneud yr Integrated Care Board yn gorff a’r Integrated Care Partnership yn bwyllgor yn ôl y gyfraith.</translation>
    </message>
    <message>
        <source>42 systems begin</source>
        <translation>42 system yn dechrau</translation>
    </message>
    <message>
        <source>42 boards start and cover all of England. The clinical commissioning groups are abolished the same day; the boards take on their tasks, with new ones beside them.</source>
        <translation>Mae 42 bwrdd yn dechrau ac yn cwmpasu Lloegr gyfan. Diddymir y clinical commissioning groups yr un diwrnod; mae’r byrddau’n cymryd eu tasgau, gyda rhai newydd ochr yn ochr â nhw.</translation>
    </message>
    <message>
        <source>New footprints are announced</source>
        <translation>Cyhoeddi olion traed newydd</translation>
    </message>
    <message>
        <source>36 systems</source>
        <translation>36 system</translation>
    </message>
    <message>
        <source>12 boards close, 6 open, and Hampshire and Isle of Wight grows. Frimley is divided between three.</source>
        <translation>Mae 12 bwrdd yn cau, 6 yn agor, a Hampshire and Isle of Wight yn tyfu. Rhennir Frimley rhwng tri.</translation>
    </message>
    <message>
        <source>{area} has {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae gan {area} {people}.</translation>
    </message>
    <message>
        <source>{area} has {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae gan {area} {places} a hefyd {neighbourhoods}.</translation>
    </message>
    <message>
        <source>{area} is in {place}, and that is in {system}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae {area} yn {place}, ac mae’r lle hwnnw yn {system}.</translation>
    </message>
    <message>
        <source>System → Place → Neighbourhood</source>
        <translation>System → Lle → Cymdogaeth</translation>
    </message>
    <message>
        <source>From England down to a group of GP practices: the three levels at which care is planned.</source>
        <translation>O Loegr i lawr i grŵp o bractisau meddygon teulu: y tair lefel lle caiff gofal ei gynllunio.</translation>
    </message>
    <message>
        <source>England is made of systems</source>
        <translation>Systemau sy’n ffurfio Lloegr</translation>
    </message>
    <message>
        <source>Every part of England belongs to one integrated care system, or ICS. Today there are 36. Each shape on this map is one of them.</source>
        <translation>Mae pob rhan o Loegr yn perthyn i un Integrated Care System (system gofal integredig), neu ICS. Heddiw mae 36. Mae pob siâp ar y map hwn yn un ohonynt.</translation>
    </message>
    <message>
        <source>Ask first: who knows the name of the system that they live in?</source>
        <translation>Gofynnwch yn gyntaf: pwy sy’n gwybod enw’r system lle mae’n byw?</translation>
    </message>
    <message>
        <source>One system</source>
        <translation>Un system</translation>
    </message>
    <message>
        <source>This is one system. It sets the direction for everyone who lives here, shares out the money and plans what is best done on a large scale.</source>
        <translation>Dyma un system. Mae’n pennu’r cyfeiriad i bawb sy’n byw yma, yn rhannu’r arian ac yn cynllunio’r hyn sydd orau ei wneud ar raddfa fawr.</translation>
    </message>
    <message>
        <source>Guides speak of one to three million people. Some systems are smaller, some larger.</source>
        <translation>Mae canllawiau’n sôn am un i dair miliwn o bobl. Mae rhai systemau’n llai, eraill yn fwy.</translation>
    </message>
    <message>
        <source>A system holds places, and a place holds neighbourhoods. The arrow keys open and close a line of the tree.</source>
        <translation>Mae system yn cynnwys lleoedd, a lle yn cynnwys cymdogaethau. Mae’r bysellau saeth yn agor ac yn cau llinell o’r goeden.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>A place is a town, a city, a district or a county. Here the NHS, the council and charities join up their services. On this map, a place is the part of a system in one council.</source>
        <translation>Tref, dinas, dosbarth neu sir yw lle. Yma mae’r GIG, y cyngor ac elusennau’n cydgysylltu eu gwasanaethau. Ar y map hwn, lle yw’r rhan o system sydd yn ardal un cyngor.</translation>
    </message>
    <message>
        <source>No national list of places exists. A system may draw its places another way: Ctrl+Shift+P offers other choices.</source>
        <translation>Nid oes rhestr genedlaethol o leoedd. Gall system lunio ei lleoedd mewn ffordd arall: mae Ctrl+Shift+P yn cynnig dewisiadau eraill.</translation>
    </message>
    <message>
        <source>One place</source>
        <translation>Un lle</translation>
    </message>
    <message>
        <source>This column tells what is known of an area. Each fact has a badge. It says what the fact rests on: the law, NHS use, official figures, or our own work.</source>
        <translation>Mae’r golofn hon yn dweud yr hyn sy’n hysbys am ardal. Mae bathodyn gan bob ffaith. Mae’n dweud ar beth y mae’r ffaith yn seiliedig: y gyfraith, arfer y GIG, ffigurau swyddogol, neu ein gwaith ein hunain.</translation>
    </message>
    <message>
        <source>Guides expect 250,000 to 500,000 people in a place.</source>
        <translation>Mae canllawiau’n disgwyl 250,000 i 500,000 o bobl mewn lle.</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Cymdogaethau</translation>
    </message>
    <message>
        <source>A neighbourhood is a group of GP practices that work together, with care workers and nurses near you. Guides expect 30,000 to 50,000 people. The edges on this map are our own estimate.</source>
        <translation>Grŵp o bractisau meddygon teulu sy’n cydweithio, gyda gweithwyr gofal a nyrsys yn eich ardal, yw cymdogaeth. Mae canllawiau’n disgwyl 30,000 i 50,000 o bobl. Ein hamcangyfrif ein hunain yw’r ymylon ar y map hwn.</translation>
    </message>
    <message>
        <source>The group is called a primary care network. It has a list of patients, not a border.</source>
        <translation>Rhwydwaith gofal sylfaenol yw’r enw ar y grŵp. Mae ganddo restr o gleifion, nid ffin.</translation>
    </message>
    <message>
        <source>The way back up</source>
        <translation>Y ffordd yn ôl i fyny</translation>
    </message>
    <message>
        <source>This line shows the way from England down to the neighbourhood. Choose any name in it to go back up.</source>
        <translation>Mae’r llinell hon yn dangos y ffordd o Loegr i lawr i’r gymdogaeth. Dewiswch unrhyw enw ynddi i fynd yn ôl i fyny.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Eu cymharu</translation>
    </message>
    <message>
        <source>The colours show a figure for each area. Here it is the share of people who live in the most deprived tenth of England. The legend says what each colour stands for.</source>
        <translation>Mae’r lliwiau’n dangos ffigur ar gyfer pob ardal. Yma, y gyfran o bobl sy’n byw yn y degfed mwyaf difreintiedig yn Lloegr ydyw. Mae’r allwedd yn dweud beth y mae pob lliw’n ei gynrychioli.</translation>
    </message>
    <message>
        <source>Let the group choose another figure in the box at the top right.</source>
        <translation>Gadewch i’r grŵp ddewis ffigur arall yn y blwch ar y brig ar y dde.</translation>
    </message>
    <message>
        <source>The law asks for at least {icp_members} in this partnership.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Mae’r gyfraith yn gofyn am o leiaf {icp_members} yn y bartneriaeth hon.</translation>
    </message>
    <message>
        <source>How an ICB and an ICP fit together</source>
        <translation>Sut mae ICB ac ICP yn ffitio gyda’i gilydd</translation>
    </message>
    <message>
        <source>The board plans and pays, the partnership writes the strategy: who sits on each, and what ties them.</source>
        <translation>Mae’r bwrdd yn cynllunio ac yn talu, a’r bartneriaeth yn ysgrifennu’r strategaeth: pwy sydd â sedd ar bob un, a beth sy’n eu cysylltu.</translation>
    </message>
    <message>
        <source>One system, two bodies</source>
        <translation>Un system, dau gorff</translation>
    </message>
    <message>
        <source>Each system has a board and a partnership. They cover the same area but do different work. This tour looks at both.</source>
        <translation>Mae gan bob system fwrdd a phartneriaeth. Maent yn cwmpasu’r un ardal ond yn gwneud gwaith gwahanol. Mae’r daith hon yn edrych ar y ddau.</translation>
    </message>
    <message>
        <source>The board (ICB)</source>
        <translation>Y bwrdd (ICB)</translation>
    </message>
    <message>
        <source>The integrated care board is an NHS body, set up by law. It gets the budget, plans NHS care, buys it from hospitals, GPs and others, and checks what comes of it.</source>
        <translation>Corff GIG a sefydlwyd drwy gyfraith yw’r Integrated Care Board (bwrdd gofal integredig). Mae’n cael y gyllideb, yn cynllunio gofal y GIG, yn ei brynu gan ysbytai, meddygon teulu ac eraill, ac yn gwirio’r hyn a ddaw ohono.</translation>
    </message>
    <message>
        <source>The boards took over from the clinical commissioning groups on 1 July 2022.</source>
        <translation>Cymerodd y byrddau le’r clinical commissioning groups (grwpiau comisiynu clinigol) ar 1 Gorffennaf 2022.</translation>
    </message>
    <message>
        <source>The partnership (ICP)</source>
        <translation>Y bartneriaeth (ICP)</translation>
    </message>
    <message>
        <source>The integrated care partnership is a committee. The board and the councils form it together and may ask others to join. It looks at needs and writes the care strategy.</source>
        <translation>Pwyllgor yw’r Integrated Care Partnership (partneriaeth gofal integredig). Mae’r bwrdd a’r cynghorau’n ei ffurfio gyda’i gilydd, a chânt wahodd eraill i ymuno. Mae’n edrych ar anghenion ac yn ysgrifennu’r strategaeth ofal.</translation>
    </message>
    <message>
        <source>Others may be charities, Healthwatch, care homes, housing or employers.</source>
        <translation>Gall eraill fod yn elusennau, Healthwatch, cartrefi gofal, cyrff tai neu gyflogwyr.</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Pwy sydd â sedd ymhle</translation>
    </message>
    <message>
        <source>Each mark is a seat. The law names some seats, NHS England asks for others, and the area adds its own. Choose a seat to read who may fill it.</source>
        <translation>Mae pob marc yn sedd. Mae’r gyfraith yn enwi rhai seddi, NHS England yn gofyn am eraill, a’r ardal yn ychwanegu ei rhai ei hun. Dewiswch sedd i ddarllen pwy gaiff ei llenwi.</translation>
    </message>
    <message>
        <source>The law asks for a chair, a chief executive and at least three others on every board.</source>
        <translation>Mae’r gyfraith yn gofyn am gadeirydd, prif weithredwr ac o leiaf dri arall ar bob bwrdd.</translation>
    </message>
    <message>
        <source>Councils have a seat by law</source>
        <translation>Mae gan gynghorau sedd yn ôl y gyfraith</translation>
    </message>
    <message>
        <source>The map shows councils now. Each council with duties for social care sends one member to the partnership. One more member comes from the board.</source>
        <translation>Mae’r map bellach yn dangos cynghorau. Mae pob cyngor â dyletswyddau gofal cymdeithasol yn anfon un aelod i’r bartneriaeth. Daw un aelod arall o’r bwrdd.</translation>
    </message>
    <message>
        <source>One strategy for both</source>
        <translation>Un strategaeth i’r ddau</translation>
    </message>
    <message>
        <source>The partnership&apos;s strategy guides the board and the councils. It covers more than care: homes, jobs and clean air keep people well, too. This text tells how money and strategy flow.</source>
        <translation>Mae strategaeth y bartneriaeth yn arwain y bwrdd a’r cynghorau. Mae’n cwmpasu mwy na gofal: mae cartrefi, swyddi ac aer glân yn cadw pobl yn iach hefyd. Mae’r testun hwn yn dweud sut mae arian a strategaeth yn llifo.</translation>
    </message>
    <message>
        <source>Money comes down through the board. The strategy comes from the partnership.</source>
        <translation>Daw arian i lawr drwy’r bwrdd. Daw’r strategaeth o’r bartneriaeth.</translation>
    </message>
    <message>
        <source>Where guides differ</source>
        <translation>Lle mae canllawiau’n anghytuno</translation>
    </message>
    <message>
        <source>Some guides say that the system itself is set up by law. It is not. The board is a body in law, and the partnership is a committee in law.</source>
        <translation>Mae rhai canllawiau’n dweud bod y system ei hun wedi’i sefydlu drwy gyfraith. Nid felly y mae. Mae’r bwrdd yn gorff mewn cyfraith, a’r bartneriaeth yn bwyllgor mewn cyfraith.</translation>
    </message>
    <message>
        <source>The page shows each guide with its date, and what the law says.</source>
        <translation>Mae’r dudalen yn dangos pob canllaw â’i ddyddiad, a’r hyn y mae’r gyfraith yn ei ddweud.</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}. Its people went to {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Caeodd {closed_system} ar {until}. Aeth ei phobl i {successors}.</translation>
    </message>
    <message>
        <source>{new_system} opened on {since}. Its people came from {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Agorodd {new_system} ar {since}. Daeth ei phobl o {predecessors}.</translation>
    </message>
    <message>
        <source>On {changed_on} it took in people from {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Ar {changed_on} derbyniodd bobl o {predecessors}.</translation>
    </message>
    <message>
        <source>What happened in April 2026</source>
        <translation>Beth ddigwyddodd ym mis Ebrill 2026</translation>
    </message>
    <message>
        <source>From 42 systems to 36: which closed, which opened, which grew, and what stayed as it was.</source>
        <translation>O 42 system i 36: pa rai a gaeodd, pa rai a agorodd, pa rai a dyfodd, a beth arhosodd fel yr oedd.</translation>
    </message>
    <message>
        <source>42 systems</source>
        <translation>42 system</translation>
    </message>
    <message>
        <source>On 1 July 2022 England had 42 systems. This is the map as it was until 31 March 2026. These buttons switch between then and now.</source>
        <translation>Ar 1 Gorffennaf 2022 roedd gan Loegr 42 system. Dyma’r map fel yr oedd tan 31 Mawrth 2026. Mae’r botymau hyn yn newid rhwng y cyfnod hwnnw a nawr.</translation>
    </message>
    <message>
        <source>On 1 April 2026 this map came into force. Twelve boards closed, six opened, and one grew. All the others stayed as they were.</source>
        <translation>Ar 1 Ebrill 2026 daeth y map hwn i rym. Caeodd deuddeg bwrdd, agorodd chwech, a thyfodd un. Arhosodd y lleill i gyd fel yr oeddent.</translation>
    </message>
    <message>
        <source>The new areas were announced on 9 September 2025.</source>
        <translation>Cyhoeddwyd yr ardaloedd newydd ar 9 Medi 2025.</translation>
    </message>
    <message>
        <source>One that closed</source>
        <translation>Un a gaeodd</translation>
    </message>
    <message>
        <source>Frimley is gone. Its people now belong to three other systems, each in its own direction.</source>
        <translation>Nid yw Frimley’n bod mwyach. Mae ei phobl bellach yn perthyn i dair system arall, pob un mewn cyfeiriad gwahanol.</translation>
    </message>
    <message>
        <source>One that opened</source>
        <translation>Un a agorodd</translation>
    </message>
    <message>
        <source>Here is a new system, made from former ones and a part of Frimley.</source>
        <translation>Dyma system newydd, wedi’i ffurfio o rai blaenorol ac o ran o Frimley.</translation>
    </message>
    <message>
        <source>Ask: whose board is this now? Who has to build new ties?</source>
        <translation>Gofynnwch: bwrdd pwy yw hwn nawr? Pwy sy’n gorfod meithrin cysylltiadau newydd?</translation>
    </message>
    <message>
        <source>One that grew</source>
        <translation>Un a dyfodd</translation>
    </message>
    <message>
        <source>This system kept its name and its board, and took in a part of Frimley.</source>
        <translation>Cadwodd y system hon ei henw a’i bwrdd, a derbyniodd ran o Frimley.</translation>
    </message>
    <message>
        <source>This page lists every system that closed, opened or grew. The arrows on its map lead to those that followed. Choose Before or After above it to turn the map.</source>
        <translation>Mae’r dudalen hon yn rhestru pob system a gaeodd, a agorodd neu a dyfodd. Mae’r saethau ar ei map yn arwain at y rhai a ddilynodd. Dewiswch Cyn neu Ar ôl uwchben y map i’w droi.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Sut y digwyddodd</translation>
    </message>
    <message>
        <source>The timeline tells the reforms by date: what was planned, and what came. The last step was announced on 9 September 2025.</source>
        <translation>Mae’r llinell amser yn adrodd y diwygiadau yn ôl dyddiad: beth oedd y cynllun, a beth ddaeth. Cyhoeddwyd y cam olaf ar 9 Medi 2025.</translation>
    </message>
    <message>
        <source>What did not change</source>
        <translation>Beth na newidiodd</translation>
    </message>
    <message>
        <source>Your practice and your hospital did not move. What changed is the NHS body that plans and pays for care in those areas. Both maps stay here, since old figures are still wanted.</source>
        <translation>Ni symudodd eich practis na’ch ysbyty. Yr hyn a newidiodd yw’r corff GIG sy’n cynllunio gofal ac yn talu amdano yn yr ardaloedd hynny. Mae’r ddau fap yn aros yma, gan fod angen hen ffigurau o hyd.</translation>
    </message>
    <message>
        <source>This is {area}, with {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Dyma {area}, lle mae {people}.</translation>
    </message>
    <message>
        <source>It is {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Y bwrdd yw {icb}.</translation>
    </message>
    <message>
        <source>Find your own area</source>
        <translation>Dod o hyd i’ch ardal eich hun</translation>
    </message>
    <message>
        <source>From your postcode to your neighbourhood, place and system, and to those who plan your care.</source>
        <translation>O’ch cod post i’ch cymdogaeth, eich lle a’ch system, ac at y rhai sy’n cynllunio eich gofal.</translation>
    </message>
    <message>
        <source>Start with a postcode</source>
        <translation>Dechrau â chod post</translation>
    </message>
    <message>
        <source>Type your postcode into this field and press Enter. What you type never leaves this computer. If you type none, the next step shows an example.</source>
        <translation>Teipiwch eich cod post yn y maes hwn a phwyswch Enter. Nid yw’r hyn a deipiwch byth yn gadael y cyfrifiadur hwn. Os na theipiwch un, bydd y cam nesaf yn dangos enghraifft.</translation>
    </message>
    <message>
        <source>Before a class, use the postcode of your venue, not of a home.</source>
        <translation>Cyn sesiwn, defnyddiwch god post y lleoliad, nid cod post cartref.</translation>
    </message>
    <message>
        <source>Your areas at a glance</source>
        <translation>Cipolwg ar eich ardaloedd</translation>
    </message>
    <message>
        <source>This band names the system, the place, the neighbourhood and the council of the postcode. Choose a name to go there.</source>
        <translation>Mae’r stribed hwn yn enwi system, lle, cymdogaeth a chyngor y cod post. Dewiswch enw i fynd yno.</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <translation>Eich cymdogaeth</translation>
    </message>
    <message>
        <source>Here GP practices work together as a network. Its edge on this map is our own estimate. Your own network is that of the practice where you are registered.</source>
        <translation>Yma mae practisau meddygon teulu’n cydweithio fel rhwydwaith. Ein hamcangyfrif ein hunain yw ei ymyl ar y map hwn. Eich rhwydwaith chi yw un y practis lle rydych wedi cofrestru.</translation>
    </message>
    <message>
        <source>The band above the map has a button to pick the practice.</source>
        <translation>Mae botwm yn y stribed uwchben y map i ddewis y practis.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Eich lle</translation>
    </message>
    <message>
        <source>The place is the next level up. Here the NHS and the council join up their services.</source>
        <translation>Y lle yw’r lefel nesaf i fyny. Yma mae’r GIG a’r cyngor yn cydgysylltu eu gwasanaethau.</translation>
    </message>
    <message>
        <source>Your system</source>
        <translation>Eich system</translation>
    </message>
    <message>
        <source>The system sets the direction for all its places. The tree marks it, with its places and neighbourhoods below.</source>
        <translation>Mae’r system yn pennu’r cyfeiriad ar gyfer ei lleoedd i gyd. Mae’r goeden yn ei marcio, â’i lleoedd a’i chymdogaethau oddi tani.</translation>
    </message>
    <message>
        <source>Who plans your care</source>
        <translation>Pwy sy’n cynllunio eich gofal</translation>
    </message>
    <message>
        <source>This board plans and pays for most NHS care where you live.</source>
        <translation>Y bwrdd hwn sy’n cynllunio’r rhan fwyaf o ofal y GIG lle rydych yn byw, ac yn talu amdano.</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Sut mae’n cymharu</translation>
    </message>
    <message>
        <source>This is the share of people aged 65 and over. Choose any other figure in this box: age, health or deprivation. Map, legend and tree follow.</source>
        <translation>Dyma’r gyfran o bobl 65 oed a throsodd. Dewiswch unrhyw ffigur arall yn y blwch hwn: oedran, iechyd neu amddifadedd. Mae’r map, yr allwedd a’r goeden yn dilyn.</translation>
    </message>
    <message>
        <source>Have a say</source>
        <translation>Dweud eich dweud</translation>
    </message>
    <message>
        <source>The public&apos;s voice is wanted at every level. This page says where to turn. More questions are in the list beside it.</source>
        <translation>Mae angen llais y cyhoedd ar bob lefel. Mae’r dudalen hon yn dweud at bwy i droi. Mae rhagor o gwestiynau yn y rhestr wrth ei hochr.</translation>
    </message>
    <message>
        <source>Keeping all of us well: clean air, healthy habits, and a guard against disease.</source>
        <translation>Cadw pawb ohonom yn iach: aer glân, arferion iach, ac amddiffyn rhag clefydau.</translation>
    </message>
    <message>
        <source>The middle level: a town, a city or a county where the NHS and the council work side by side.</source>
        <translation>Y lefel ganol: tref, dinas neu sir lle mae’r GIG a’r cyngor yn gweithio ochr yn ochr.</translation>
    </message>
    <message>
        <source>A group of GP practices that work with one another, and with others near them.</source>
        <translation>Grŵp o bractisau meddygon teulu sy’n gweithio gyda’i gilydd, a chydag eraill yn eu hymyl.</translation>
    </message>
    <message>
        <source>A part of a board&apos;s area by which the NHS counts; most were once a CCG.</source>
        <translation>Rhan o ardal bwrdd y mae’r GIG yn cyfrif yn ei hôl; CCG oedd y rhan fwyaf gynt.</translation>
    </message>
    <message>
        <source>The body that people elect to run services in their area.</source>
        <translation>Y corff y mae pobl yn ei ethol i redeg gwasanaethau yn eu hardal.</translation>
    </message>
    <message>
        <source>In a county with two tiers of councils, the area of the lower; elsewhere, that of the only one.</source>
        <translation>Mewn sir â dwy haen o gynghorau, ardal yr haen isaf; mewn mannau eraill, ardal yr unig gyngor.</translation>
    </message>
    <message>
        <source>The nine letters and figures that stand for an area in national statistics.</source>
        <translation>Y naw llythyren a ffigur sy’n sefyll am ardal mewn ystadegau cenedlaethol.</translation>
    </message>
    <message>
        <source>Chosen in the area itself; there is no list for the whole of England.</source>
        <translation>Wedi’i ddewis yn yr ardal ei hun; nid oes rhestr i Loegr gyfan.</translation>
    </message>
    <message>
        <source>The official measure of how hard life is in each small part of England.</source>
        <translation>Y mesur swyddogol o ba mor galed yw bywyd ym mhob rhan fach o Loegr.</translation>
    </message>
    <message>
        <source>How often people need a hospital in an emergency, for their age and sex.</source>
        <translation>Pa mor aml y mae ar bobl angen ysbyty mewn argyfwng, o ystyried eu hoed a’u rhyw.</translation>
    </message>
    <message>
        <source>Here, the council of {area} names a member of the partnership in each system that it lies in: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Yma, mae cyngor {area} yn enwi aelod o’r bartneriaeth ym mhob system y mae’n rhan ohoni: {system_names}.</translation>
    </message>
    <message>
        <source>The level nearest to home: GP practices that work as a network with others near you.</source>
        <translation>Y lefel agosaf at gartref: practisau meddygon teulu sy’n gweithio fel rhwydwaith gydag eraill yn eich ymyl.</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people} and lies in {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Rhowch {area} ochr yn ochr â’r enghraifft. Mae ganddi {people} ac mae mewn {systems}.</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people} in the area that we have modelled, and {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Rhowch {area} ochr yn ochr â’r enghraifft. Mae ganddi {people} yn yr ardal a fodelwyd gennym, a hefyd {practices}.</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Rhowch {area} ochr yn ochr â’r enghraifft. Mae ganddi {people} a hefyd {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Set the NHS region {area} beside the example. It has {systems}, with {people} in all.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Rhowch ranbarth GIG {area} ochr yn ochr â’r enghraifft. Mae ganddo {systems}, lle mae {people} i gyd.</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people}, {councils}, {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Rhowch {area} ochr yn ochr â’r enghraifft. Mae ganddi {people}, {councils}, {places} a hefyd {neighbourhoods}.</translation>
    </message>
    <message>
        <source>A minister tells Parliament in writing of new footprints for the boards. They are to hold from 1 April 2026.</source>
        <translation>Mae gweinidog yn hysbysu’r Senedd yn ysgrifenedig o olion traed newydd y byrddau. Maent i fod mewn grym o 1 Ebrill 2026.</translation>
    </message>
    <message>
        <source>ICB is short for integrated care board. ICP is short for integrated care partnership.</source>
        <translation>Ystyr ICB yw Integrated Care Board (bwrdd gofal integredig). Ystyr ICP yw Integrated Care Partnership (partneriaeth gofal integredig).</translation>
    </message>
    <message>
        <source>What belongs to what</source>
        <translation>Beth sy’n perthyn i beth</translation>
    </message>
    <message>
        <source>A system holds places, and a place holds neighbourhoods.</source>
        <translation>Mae system yn cynnwys lleoedd, a lle yn cynnwys cymdogaethau.</translation>
    </message>
    <message>
        <source>This is one place of the system. Here GP practices, the council, community hospitals and charities plan together.</source>
        <translation>Dyma un o leoedd y system. Yma mae practisau meddygon teulu, y cyngor, ysbytai cymunedol ac elusennau’n cynllunio gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Each neighbourhood is in a place, and each place is in a system.</source>
        <translation>Mae pob cymdogaeth mewn lle, a phob lle mewn system.</translation>
    </message>
    <message>
        <source>The law names some seats, NHS England asks for others, and the area adds its own.</source>
        <translation>Mae’r gyfraith yn enwi rhai seddi, NHS England yn gofyn am eraill, a’r ardal yn ychwanegu ei rhai ei hun.</translation>
    </message>
    <message>
        <source>The partnership&apos;s strategy guides the board and the councils. It covers more than care: homes, jobs and clean air keep people well, too.</source>
        <translation>Mae strategaeth y bartneriaeth yn arwain y bwrdd a’r cynghorau. Mae’n cwmpasu mwy na gofal: mae cartrefi, swyddi ac aer glân yn cadw pobl yn iach hefyd.</translation>
    </message>
    <message>
        <source>On 1 July 2022 England had 42 systems. This is the map as it was until 31 March 2026.</source>
        <translation>Ar 1 Gorffennaf 2022 roedd gan Loegr 42 system. Dyma’r map fel yr oedd tan 31 Mawrth 2026.</translation>
    </message>
    <message>
        <source>All changes together</source>
        <translation>Pob newid gyda’i gilydd</translation>
    </message>
    <message>
        <source>Where a board closed, others took over its people. Frimley was divided between three others.</source>
        <translation>Lle caeodd bwrdd, cymerodd eraill ei bobl. Rhannwyd Frimley rhwng tri arall.</translation>
    </message>
    <message>
        <source>The new areas were announced on 9 September 2025. They came into force on 1 April 2026.</source>
        <translation>Cyhoeddwyd yr ardaloedd newydd ar 9 Medi 2025. Daethant i rym ar 1 Ebrill 2026.</translation>
    </message>
    <message>
        <source>We begin with one postcode. It never leaves this computer.</source>
        <translation>Dechreuwn gydag un cod post. Nid yw byth yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Each postcode belongs to a system, a place, a neighbourhood and a council.</source>
        <translation>Mae pob cod post yn perthyn i system, lle, cymdogaeth a chyngor.</translation>
    </message>
    <message>
        <source>The system sets the direction for all its places.</source>
        <translation>Mae’r system yn pennu’r cyfeiriad ar gyfer ei lleoedd i gyd.</translation>
    </message>
    <message>
        <source>This is the share of people aged 65 and over. The legend says what each colour stands for.</source>
        <translation>Dyma’r gyfran o bobl 65 oed a throsodd. Mae’r allwedd yn dweud beth y mae pob lliw’n ei gynrychioli.</translation>
    </message>
    <message>
        <source>The public&apos;s voice is wanted at every level: in the neighbourhood, the place and the system.</source>
        <translation>Mae angen llais y cyhoedd ar bob lefel: yn y gymdogaeth, y lle a’r system.</translation>
    </message>
</context>
<context>
    <name>ics::LearnArticle</name>
    <message>
        <source>The area on screen: %1</source>
        <translation>Yr ardal ar y sgrin: %1</translation>
    </message>
    <message>
        <source>What the law or the data say</source>
        <translation>Beth mae’r gyfraith neu’r data’n ei ddweud</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
</context>
<context>
    <name>ics::LearnError</name>
    <message>
        <source>its key stands twice</source>
        <translation>mae ei ddynodwr yno ddwywaith</translation>
    </message>
    <message>
        <source>“%1” is a form of the term “%2”, too</source>
        <translation>mae “%1” yn ffurf ar y term “%2” hefyd</translation>
    </message>
    <message>
        <source>a link is not written as [[key]] or [[key|words]] in “%1”</source>
        <translation>nid yw dolen yn “%1” wedi’i hysgrifennu fel [[key]] neu [[key|geiriau]]</translation>
    </message>
    <message>
        <source>the link “%1” leads nowhere</source>
        <translation>nid yw’r ddolen “%1” yn arwain i unman</translation>
    </message>
    <message>
        <source>the placeholder “%1” is unknown</source>
        <translation>nid yw’r dalfan “%1” yn hysbys</translation>
    </message>
    <message>
        <source>the related entry “%1” is not there</source>
        <translation>nid yw’r cofnod cysylltiedig “%1” yno</translation>
    </message>
    <message>
        <source>the entry “%1”: %2</source>
        <translation>y cofnod “%1”: %2</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>nid yw’n wrthrych</translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation>mae’r maes “%1” ar goll</translation>
    </message>
    <message>
        <source>the field “%1” is of the wrong kind</source>
        <translation>mae’r maes “%1” o’r math anghywir</translation>
    </message>
    <message>
        <source>its key is not made of small letters, digits and hyphens</source>
        <translation>nid o lythrennau bach, digidau a chysylltnodau y mae ei ddynodwr wedi’i wneud</translation>
    </message>
    <message>
        <source>the field “%1” is empty</source>
        <translation>mae’r maes “%1” yn wag</translation>
    </message>
    <message>
        <source>the list “%1” holds something that is no text, or an empty one</source>
        <translation>mae’r rhestr “%1” yn cynnwys rhywbeth nad yw’n destun, neu destun gwag</translation>
    </message>
    <message>
        <source>the list “%1” is empty</source>
        <translation>mae’r rhestr “%1” yn wag</translation>
    </message>
    <message>
        <source>the list “%1” holds something that is no number from 1</source>
        <translation>mae’r rhestr “%1” yn cynnwys rhywbeth nad yw’n rhif o 1 i fyny</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no reference</source>
        <translation>nid yw “%1” yn “%2” yn gyfeiriad</translation>
    </message>
    <message>
        <source>the field “%1” is unknown</source>
        <translation>nid yw’r maes “%1” yn hysbys</translation>
    </message>
    <message>
        <source>in or after the entry “%1”: %2</source>
        <translation>yn y cofnod “%1” neu ar ei ôl: %2</translation>
    </message>
    <message>
        <source>the list “%1” is missing</source>
        <translation>mae’r rhestr “%1” ar goll</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>mae wedi’i nythu’n rhy ddwfn</translation>
    </message>
</context>
<context>
    <name>ics::LearnHere</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln o bobl</numerusform>
            <numerusform>%Ln o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Names in a list, one of which has a comma or an “and” in it: &quot;Sussex; Surrey; Leicester and Rutland&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the part of the system within one upper-tier council</source>
        <extracomment>What a place is, in “Each is …” and “It is …”</extracomment>
        <translation>y rhan o’r system sydd o fewn un cyngor haen uchaf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GP practice(s)</source>
        <translation>
            <numerusform>%Ln o bractisau meddygon teulu</numerusform>
            <numerusform>%Ln practis meddyg teulu</numerusform>
            <numerusform>%Ln o bractisau meddygon teulu</numerusform>
            <numerusform>%Ln o bractisau meddygon teulu</numerusform>
            <numerusform>%Ln o bractisau meddygon teulu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NHS trust(s)</source>
        <translation>
            <numerusform>%Ln o ymddiriedolaethau GIG</numerusform>
            <numerusform>%Ln ymddiriedolaeth GIG</numerusform>
            <numerusform>%Ln o ymddiriedolaethau GIG</numerusform>
            <numerusform>%Ln o ymddiriedolaethau GIG</numerusform>
            <numerusform>%Ln o ymddiriedolaethau GIG</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (guides: %2)</source>
        <extracomment>After a number of people: %1 &quot;within both ranges&quot;, %2 &quot;1–3 million; 0.5–3 million&quot;</extracomment>
        <translation>%1 (canllawiau: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln o aelodau</numerusform>
            <numerusform>%Ln aelod</numerusform>
            <numerusform>%Ln o aelodau</numerusform>
            <numerusform>%Ln o aelodau</numerusform>
            <numerusform>%Ln o aelodau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::LearnHtml</name>
    <message>
        <source>What the law or the data say</source>
        <translation>Beth mae’r gyfraith neu’r data’n ei ddweud</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Beth mae’r ffynonellau’n ei ddweud</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Cysylltiedig</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Ffynonellau: %1</translation>
    </message>
    <message>
        <source>Easy Read is written in English only.</source>
        <translation>Yn Saesneg yn unig y mae&apos;r testun Easy Read.</translation>
    </message>
</context>
<context>
    <name>ics::LearnList</name>
    <message>
        <source>No text has all of these words.</source>
        <translation>Nid oes testun â’r geiriau hyn i gyd.</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Hidlo yn ôl geiriau</translation>
    </message>
    <message>
        <source>Filter the texts by words</source>
        <translation>Hidlo’r testunau yn ôl geiriau</translation>
    </message>
    <message>
        <source>Every word typed must begin a word of the title or the summary (Ctrl+Shift+F)</source>
        <translation>Rhaid i bob gair a deipir fod yn ddechrau gair yn y teitl neu’r crynodeb (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testunau</translation>
    </message>
    <message>
        <source>Type the beginning of a title to find it; Enter goes to the text</source>
        <translation>Teipiwch ddechrau teitl i’w ganfod; mae Enter yn mynd i’r testun</translation>
    </message>
</context>
<context>
    <name>ics::LearnModel</name>
    <message>
        <source>Explainers</source>
        <translation>Esboniadau</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Cwestiynau ac atebion</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Geirfa</translation>
    </message>
    <message>
        <source>Where the sources differ</source>
        <translation>Lle mae’r ffynonellau’n amrywio</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>Esboniad</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Glossary</source>
        <comment>one entry</comment>
        <extracomment>One entry of the glossary</extracomment>
        <translation>Geirfa</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Mae’r ffynonellau’n amrywio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ics::LearnPage</name>
    <message>
        <source>Divider between panes</source>
        <translation>Rhannwr rhwng cwareli</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>To the text before (Alt+Left)</source>
        <translation>I’r testun blaenorol (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>To the text after (Alt+Right)</source>
        <translation>I’r testun nesaf (Alt+Right)</translation>
    </message>
    <message>
        <source>&amp;Easy Read</source>
        <translation>Hawdd &amp;ei Ddeall</translation>
    </message>
    <message>
        <source>Short sentences, one idea in each (Alt+E)</source>
        <translation>Brawddegau byr, un syniad ym mhob un (Alt+E)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copïo fel testun</translation>
    </message>
    <message>
        <source>The whole text with its sources (Alt+C)</source>
        <translation>Y testun cyfan â’i ffynonellau (Alt+C)</translation>
    </message>
</context>
<context>
    <name>ics::LearnSearch</name>
    <message>
        <source>a an and are at did do does for how i in is it my of on the to was what whats when where which who why</source>
        <extracomment>Words without weight in a search, in small letters, separated by spaces</extracomment>
        <translation>a a’r ac am ar at beth ble dw dwi ei eich eu fi fy gan i i’r i’w mae mae’n mae’r mewn neu o o’r oedd oes pa pam pan pryd pwy rydw rydych sut sy sy’n sydd wedi wnaeth wneud y ydw ydy ydy’r ydych ydynt ym yn yng yr yw yw’r</translation>
    </message>
</context>
<context>
    <name>ics::LearnView</name>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Tab leads from link to link, Enter follows one</source>
        <translation>Mae Tab yn arwain o ddolen i ddolen; mae Enter yn dilyn un</translation>
    </message>
</context>
<context>
    <name>ics::Legend</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 i lai na %2</translation>
    </message>
    <message>
        <source>%1 wanted: equal figures share a class.</source>
        <translation>Gofynnwyd am %1: mae ffigurau cyfartal yn rhannu categori.</translation>
    </message>
    <message>
        <source>Continuous colour, no classes</source>
        <translation>Lliw di-dor, dim categorïau</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cylchoedd</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n class(es)</source>
        <translation>
            <numerusform>%1, %n o gategorïau</numerusform>
            <numerusform>%1, %n categori</numerusform>
            <numerusform>%1, %n o gategorïau</numerusform>
            <numerusform>%1, %n o gategorïau</numerusform>
            <numerusform>%1, %n o gategorïau</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>isaf</translation>
    </message>
    <message>
        <source>lower quartile</source>
        <translation>chwartel isaf</translation>
    </message>
    <message>
        <source>median</source>
        <translation>canolrif</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>chwartel uchaf</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>uchaf</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a hefyd %2</translation>
    </message>
    <message>
        <source>Thirds of each: as many areas in one as in another</source>
        <translation>Traeanau o’r naill a’r llall: cynifer o ardaloedd ym mhob un</translation>
    </message>
    <message>
        <source>%1 %2; %3 %4</source>
        <extracomment>two indicators with the range of each: &quot;Aged 65 and over 18.1 to under 20.3; Disabled 16.0 to 19.1&quot;</extracomment>
        <translation>%1 %2; %3 %4</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>median 12.4</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <extracomment>two indicators with their values: &quot;Aged 65 and over: 20 %; Disabled: 17 %&quot;</extracomment>
        <translation>%1: %2; %3: %4</translation>
    </message>
    <message>
        <source>%1, class %2 of %3</source>
        <extracomment>the range of a class, its number from the lowest, and how many classes there are</extracomment>
        <translation>%1, categori %2 o %3</translation>
    </message>
    <message>
        <source>%1 wanted: edges are no finer than the figures.</source>
        <translation>Gofynnwyd am %1: nid yw’r ymylon yn fanylach na’r ffigurau.</translation>
    </message>
    <message>
        <source>%1 wanted: there are only %2 different figures.</source>
        <translation>Gofynnwyd am %1: dim ond %2 o ffigurau gwahanol sydd.</translation>
    </message>
    <message>
        <source>%1 wanted: round edges give %2.</source>
        <translation>Gofynnwyd am %1: mae ymylon crwn yn rhoi %2.</translation>
    </message>
    <message>
        <source>%1 wanted: the others would lie further from the mean than any area.</source>
        <translation>Gofynnwyd am %1: byddai’r lleill ymhellach o’r cymedr nag unrhyw ardal.</translation>
    </message>
    <message>
        <source>%1 wanted: splitting ends where more than 40 % of the areas left lie above their mean, or those above it are equal.</source>
        <translation>Gofynnwyd am %1: daw’r hollti i ben lle mae mwy na 40 % o’r ardaloedd sy’n weddill uwchlaw eu cymedr, neu lle mae’r rhai uwch ei ben yn gyfartal.</translation>
    </message>
</context>
<context>
    <name>ics::LegendBrief</name>
    <message>
        <source>From %1 to %2</source>
        <translation>O %1 i %2</translation>
    </message>
</context>
<context>
    <name>ics::LegendCommand</name>
    <message>
        <source>A count is not shaded.</source>
        <translation>Ni chaiff cyfrif ei liwio.</translation>
    </message>
</context>
<context>
    <name>ics::LegendKey</name>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>%1: %n o ardaloedd</numerusform>
            <numerusform>%1: %n ardal</numerusform>
            <numerusform>%1: %n o ardaloedd</numerusform>
            <numerusform>%1: %n o ardaloedd</numerusform>
            <numerusform>%1: %n o ardaloedd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Classes: %1</source>
        <translation>Categorïau: %1</translation>
    </message>
    <message>
        <source>Unfold the legend</source>
        <translation>Agor yr allwedd</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>Plygu’r allwedd</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>Dangos pob categori</translation>
    </message>
</context>
<context>
    <name>ics::LegendRowButton</name>
    <message>
        <source>Show this class alone, on the map and in the tree</source>
        <translation>Dangos y categori hwn yn unig, ar y map ac yn y goeden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figures unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>%1: %n o ardaloedd</numerusform>
            <numerusform>%1: %n ardal</numerusform>
            <numerusform>%1: %n o ardaloedd</numerusform>
            <numerusform>%1: %n o ardaloedd</numerusform>
            <numerusform>%1: %n o ardaloedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds the selected area.</source>
        <translation>Yn cynnwys yr ardal a ddewiswyd.</translation>
    </message>
</context>
<context>
    <name>ics::Level</name>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Gwledydd</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n o wledydd</numerusform>
            <numerusform>%n wlad</numerusform>
            <numerusform>%n o wledydd</numerusform>
            <numerusform>%n o wledydd</numerusform>
            <numerusform>%n o wledydd</numerusform>
        </translation>
    </message>
    <message>
        <source>England, the whole of which is covered by Integrated Care Systems.</source>
        <translation>Lloegr, sydd i gyd wedi’i chwmpasu gan Integrated Care Systems.</translation>
    </message>
    <message>
        <source>NHS region</source>
        <translation>Rhanbarth GIG</translation>
    </message>
    <message>
        <source>NHS regions</source>
        <translation>Rhanbarthau GIG</translation>
    </message>
    <message numerus="yes">
        <source>%n NHS regions</source>
        <translation>
            <numerusform>%n o ranbarthau GIG</numerusform>
            <numerusform>%n rhanbarth GIG</numerusform>
            <numerusform>%n o ranbarthau GIG</numerusform>
            <numerusform>%n o ranbarthau GIG</numerusform>
            <numerusform>%n o ranbarthau GIG</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the seven areas through which NHS England works with the systems.</source>
        <translation>Un o’r saith ardal y mae NHS England yn gweithio drwyddynt gyda’r systemau.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemau</translation>
    </message>
    <message numerus="yes">
        <source>%n systems</source>
        <translation>
            <numerusform>%n o systemau</numerusform>
            <numerusform>%n system</numerusform>
            <numerusform>%n o systemau</numerusform>
            <numerusform>%n o systemau</numerusform>
            <numerusform>%n o systemau</numerusform>
        </translation>
    </message>
    <message>
        <source>An Integrated Care System: the area of one Integrated Care Board and one Integrated Care Partnership.</source>
        <translation>Integrated Care System (system gofal integredig): ardal un Integrated Care Board (bwrdd gofal integredig) ac un Integrated Care Partnership (partneriaeth gofal integredig).</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>The part of a system within one upper-tier or unitary council. Systems may define their places otherwise; no national list of their borders exists.</source>
        <translation>Y rhan o system sydd o fewn un cyngor haen uchaf neu unedol. Gall systemau ddiffinio eu lleoedd yn wahanol; nid oes rhestr genedlaethol o’u ffiniau.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Cymdogaeth</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Cymdogaethau</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhoods</source>
        <translation>
            <numerusform>%n o gymdogaethau</numerusform>
            <numerusform>%n gymdogaeth</numerusform>
            <numerusform>%n o gymdogaethau</numerusform>
            <numerusform>%n o gymdogaethau</numerusform>
            <numerusform>%n o gymdogaethau</numerusform>
        </translation>
    </message>
    <message>
        <source>A primary care network: GP practices that work together. Its area is modelled; your own network follows from the practice where you are registered.</source>
        <translation>Rhwydwaith gofal sylfaenol: practisau meddygon teulu sy’n cydweithio. Mae ei ardal wedi’i modelu; y practis lle rydych wedi cofrestru sy’n pennu eich rhwydwaith chi.</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Cynghorau</translation>
    </message>
    <message numerus="yes">
        <source>%n councils</source>
        <translation>
            <numerusform>%n o gynghorau</numerusform>
            <numerusform>%n cyngor</numerusform>
            <numerusform>%n o gynghorau</numerusform>
            <numerusform>%n o gynghorau</numerusform>
            <numerusform>%n o gynghorau</numerusform>
        </translation>
    </message>
    <message>
        <source>An upper-tier or unitary council, responsible for social care and public health.</source>
        <translation>Cyngor haen uchaf neu unedol, sy’n gyfrifol am ofal cymdeithasol ac iechyd y cyhoedd.</translation>
    </message>
    <message>
        <source>Local authority district</source>
        <translation>Dosbarth awdurdod lleol</translation>
    </message>
    <message>
        <source>Local authority districts</source>
        <translation>Dosbarthau awdurdodau lleol</translation>
    </message>
    <message numerus="yes">
        <source>%n local authority districts</source>
        <translation>
            <numerusform>%n o ddosbarthau awdurdodau lleol</numerusform>
            <numerusform>%n dosbarth awdurdod lleol</numerusform>
            <numerusform>%n o ddosbarthau awdurdodau lleol</numerusform>
            <numerusform>%n o ddosbarthau awdurdodau lleol</numerusform>
            <numerusform>%n o ddosbarthau awdurdodau lleol</numerusform>
        </translation>
    </message>
    <message>
        <source>The area of a lower-tier or unitary council.</source>
        <translation>Ardal cyngor haen isaf neu unedol.</translation>
    </message>
    <message>
        <source>Sub-ICB location</source>
        <translation>Lleoliad is-ICB</translation>
    </message>
    <message>
        <source>Sub-ICB locations</source>
        <translation>Lleoliadau is-ICB</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-ICB locations</source>
        <translation>
            <numerusform>%n o leoliadau is-ICB</numerusform>
            <numerusform>%n lleoliad is-ICB</numerusform>
            <numerusform>%n o leoliadau is-ICB</numerusform>
            <numerusform>%n o leoliadau is-ICB</numerusform>
            <numerusform>%n o leoliadau is-ICB</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of a system used in NHS statistics, mostly the area of a former clinical commissioning group.</source>
        <translation>Rhan o system a ddefnyddir yn ystadegau’r GIG, gan amlaf ardal clinical commissioning group (grŵp comisiynu clinigol) blaenorol.</translation>
    </message>
    <message>
        <source>Small area (LSOA)</source>
        <translation>Ardal fach (LSOA)</translation>
    </message>
    <message>
        <source>Small areas (LSOAs)</source>
        <translation>Ardaloedd bach (LSOA)</translation>
    </message>
    <message numerus="yes">
        <source>%n small areas</source>
        <translation>
            <numerusform>%n o ardaloedd bach</numerusform>
            <numerusform>%n ardal fach</numerusform>
            <numerusform>%n o ardaloedd bach</numerusform>
            <numerusform>%n o ardaloedd bach</numerusform>
            <numerusform>%n o ardaloedd bach</numerusform>
        </translation>
    </message>
    <message>
        <source>A Lower layer Super Output Area of the 2021 Census, home to about 1,500 people.</source>
        <translation>Lower layer Super Output Area (Ardal Gynnyrch Ehangach Haen Is) Cyfrifiad 2021, yn gartref i tua 1,500 o bobl.</translation>
    </message>
    <message>
        <source>A sub-ICB location within its system, mostly the area of a former clinical commissioning group, by whose name it is shown.</source>
        <translation>Lleoliad is-ICB o fewn ei system, gan amlaf ardal clinical commissioning group blaenorol, y dangosir y lleoliad wrth ei enw.</translation>
    </message>
    <message>
        <source>The part of a system within one local authority district.</source>
        <translation>Y rhan o system sydd o fewn un dosbarth awdurdod lleol.</translation>
    </message>
    <message>
        <source>A place of your own file %1 of %2. What the file does not name stays the part of a system within one council.</source>
        <translation>Lle o’ch ffeil eich hun, %1, dyddiedig %2. Mae’r hyn nad yw’r ffeil yn ei enwi’n aros yn rhan o system o fewn un cyngor.</translation>
    </message>
    <message>
        <source>It was modelled within the places that councils make, so it may cross the border of a place of this kind; it is listed under the one with most of its people.</source>
        <translation>Cafodd ei ardal ei modelu o fewn y lleoedd y mae cynghorau’n eu ffurfio, felly gall groesi ffin lle o’r math hwn; fe’i rhestrir o dan yr un sydd â’r rhan fwyaf o’i bobl.</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
</context>
<context>
    <name>ics::LevelSelector</name>
    <message>
        <source>Level on the map</source>
        <translation>Lefel ar y map</translation>
    </message>
    <message>
        <source>What a place is…</source>
        <translation>Beth yw lle…</translation>
    </message>
    <message>
        <source>Councils, sub-ICB locations, districts or your own (Ctrl+Shift+P)</source>
        <translation>Cynghorau, lleoliadau is-ICB, dosbarthau neu eich rhai eich hun (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>ics::ListFormat</name>
    <message>
        <source>semicolon</source>
        <translation>hanner colon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>bar fertigol</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
</context>
<context>
    <name>ics::ListSample</name>
    <message>
        <source>column %1</source>
        <translation>colofn %1</translation>
    </message>
    <message>
        <source>%1, separated by %2.</source>
        <translation>%1, wedi’i wahanu â’r nod hwn: %2.</translation>
    </message>
    <message>
        <source>The first sheet of a workbook.</source>
        <translation>Dalen gyntaf gweithlyfr.</translation>
    </message>
    <message>
        <source>It is not in UTF-8, so it is taken to be in Windows-1252 (Latin-1), and stays so.</source>
        <translation>Nid yw mewn UTF-8, felly tybir mai Windows-1252 (Latin-1) ydyw, ac felly y bydd yn aros.</translation>
    </message>
    <message>
        <source>It begins with a postcode, so it has no heading.</source>
        <translation>Mae’n dechrau â chod post, felly nid oes ganddo bennawd.</translation>
    </message>
    <message>
        <source>%1 of %2 filled cells looked at are postcodes</source>
        <extracomment>%1 of a column&apos;s filled cells, %2 their number</extracomment>
        <translation>mae %1 o’r %2 gell lawn yr edrychwyd arnynt yn godau post</translation>
    </message>
    <message>
        <source>Column “%1”, as asked: %2.</source>
        <translation>Colofn “%1”, yn ôl y cais: %2.</translation>
    </message>
    <message>
        <source>Column “%1”, by its heading: %2.</source>
        <translation>Colofn “%1”, yn ôl ei phennawd: %2.</translation>
    </message>
    <message>
        <source>Column “%1”, by what stands in it: %2.</source>
        <translation>Colofn “%1”, yn ôl yr hyn sydd ynddi: %2.</translation>
    </message>
</context>
<context>
    <name>ics::MainWindow</name>
    <message>
        <source>Divider between panes</source>
        <translation>Rhannwr rhwng cwareli</translation>
    </message>
    <message>
        <source>Putting the places together…</source>
        <translation>Wrthi’n rhoi’r lleoedd at ei gilydd…</translation>
    </message>
    <message>
        <source>Choose an atlas</source>
        <translation>Dewis atlas</translation>
    </message>
    <message>
        <source>Atlas (*.sqlite)</source>
        <translation>Atlas (*.sqlite)</translation>
    </message>
    <message>
        <source>There are no methods to compare: a count without a rate has no classes.</source>
        <translation>Nid oes dulliau i’w cymharu: nid oes categorïau gan gyfrif heb gyfradd.</translation>
    </message>
    <message>
        <source>%1 – ICS Explorer</source>
        <translation>%1 – ICS Explorer</translation>
    </message>
    <message>
        <source>ICS Explorer</source>
        <translation>ICS Explorer</translation>
    </message>
</context>
<context>
    <name>ics::MapAccessible</name>
    <message>
        <source>Go into</source>
        <translation>Mynd i mewn</translation>
    </message>
    <message>
        <source>Shows the areas within this one</source>
        <translation>Yn dangos yr ardaloedd o fewn yr un hon</translation>
    </message>
    <message>
        <source>Selects the area</source>
        <translation>Yn dewis yr ardal</translation>
    </message>
    <message>
        <source>Rank %1 of %2 from the highest.</source>
        <translation>Safle %1 o %2 o’r uchaf.</translation>
    </message>
</context>
<context>
    <name>ics::MapLayers</name>
    <message>
        <source>%1, %2 km</source>
        <comment>name of the grid, distance of its lines</comment>
        <translation>%1, %2 km</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Llundain</translation>
    </message>
    <message>
        <source>N</source>
        <comment>grid north</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>© Crown copyright, OGL v3.0</source>
        <translation>© Hawlfraint y Goron, OGL v3.0</translation>
    </message>
    <message>
        <source>Council borders</source>
        <translation>Ffiniau cynghorau</translation>
    </message>
    <message>
        <source>Sub-ICB location borders</source>
        <translation>Ffiniau lleoliadau is-ICB</translation>
    </message>
    <message>
        <source>District borders</source>
        <translation>Ffiniau dosbarthau</translation>
    </message>
    <message>
        <source>Coast and border of England</source>
        <translation>Arfordir a ffin Lloegr</translation>
    </message>
    <message>
        <source>British National Grid</source>
        <translation>Grid Cenedlaethol Prydain</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Enwau</translation>
    </message>
    <message>
        <source>Grid-north arrow</source>
        <translation>Saeth gogledd y grid</translation>
    </message>
    <message>
        <source>Inset of London</source>
        <translation>Mewnosodiad o Lundain</translation>
    </message>
    <message>
        <source>NHS trusts</source>
        <translation>Ymddiriedolaethau GIG</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Ysbytai</translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation>Practisau meddygon teulu</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter in the mark of an NHS trust</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter in the mark of a hospital</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter in the mark of a GP practice</comment>
        <translation>P</translation>
    </message>
</context>
<context>
    <name>ics::MapPane</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Chwyddo i mewn (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Chwyddo allan (−)</translation>
    </message>
    <message>
        <source>Fit the selected area</source>
        <translation>Ffitio’r ardal a ddewiswyd</translation>
    </message>
    <message>
        <source>Show all of England (Home)</source>
        <translation>Dangos Lloegr gyfan (Home)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Haenau</translation>
    </message>
    <message>
        <source>The map is on the clipboard, with its legend and sources.</source>
        <translation>Mae’r map ar y clipfwrdd, â’i allwedd a’i ffynonellau.</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>Cadwyd y map fel %1.</translation>
    </message>
    <message>
        <source>Hexagons of equal size</source>
        <translation>Hecsagonau o’r un maint</translation>
    </message>
    <message>
        <source>Hexagons of equal size: not for this level, which has too many areas</source>
        <translation>Hecsagonau o’r un maint: nid ar y lefel hon, sydd â gormod o ardaloedd</translation>
    </message>
    <message>
        <source>Hexagons of equal size (Ctrl+E)</source>
        <translation>Hecsagonau o’r un maint (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Cadw’r map fel llun</translation>
    </message>
    <message>
        <source>map.png</source>
        <translation>map.png</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;PDF document (*.pdf);;SVG drawing (*.svg)</source>
        <translation>Llun PNG (*.png);;Dogfen PDF (*.pdf);;Lluniad SVG (*.svg)</translation>
    </message>
    <message>
        <source>areas of %1</source>
        <comment>edition</comment>
        <translation>ardaloedd %1</translation>
    </message>
    <message>
        <source>The area of a circle is proportional to the count.</source>
        <translation>Mae arwynebedd cylch yn gymesur â’r cyfrif.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) without a circle have none.</source>
        <translation>
            <numerusform>Mae %n o ardaloedd heb gylch: nid oes dim ynddynt i’w gyfrif.</numerusform>
            <numerusform>Mae %n ardal heb gylch: nid oes dim ynddi i’w gyfrif.</numerusform>
            <numerusform>Mae %n o ardaloedd heb gylch: nid oes dim ynddynt i’w gyfrif.</numerusform>
            <numerusform>Mae %n o ardaloedd heb gylch: nid oes dim ynddynt i’w gyfrif.</numerusform>
            <numerusform>Mae %n o ardaloedd heb gylch: nid oes dim ynddynt i’w gyfrif.</numerusform>
        </translation>
    </message>
    <message>
        <source>A count is not shaded: large areas would look important only because they are large.</source>
        <translation>Ni chaiff cyfrif ei liwio: byddai ardaloedd mawr yn edrych yn bwysig dim ond am eu bod yn fawr.</translation>
    </message>
    <message>
        <source>Divided by the residents: a count is not shaded, for large areas would look important only because they are large.</source>
        <translation>Wedi’i rannu â nifer y preswylwyr: ni chaiff cyfrif ei liwio, oherwydd byddai ardaloedd mawr yn edrych yn bwysig dim ond am eu bod yn fawr.</translation>
    </message>
    <message>
        <source>Colours part at the figure of England, %1.</source>
        <translation>Mae’r lliwiau’n gwahanu wrth ffigur Lloegr, %1.</translation>
    </message>
    <message>
        <source>Each hexagon is %1; where it lies is approximate</source>
        <comment>1 system</comment>
        <translation>Mae pob hecsagon yn cynrychioli %1; bras yw ei leoliad</translation>
    </message>
    <message>
        <source>Not recorded, or no area here</source>
        <translation>Heb ei gofnodi, neu ddim ardal yma</translation>
    </message>
    <message>
        <source>No area of this level here</source>
        <translation>Dim ardal ar y lefel hon yma</translation>
    </message>
    <message>
        <source>Contains OS and ONS data © Crown copyright and database right %1, OGL v3.0</source>
        <translation>Yn cynnwys data OS ac ONS © Hawlfraint y Goron a hawl cronfa ddata %1, OGL v3.0</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2, by %3</source>
        <translation>%1 a hefyd %2, yn ôl %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, yn ôl %2</translation>
    </message>
    <message>
        <source>No value is recorded at this level.</source>
        <translation>Nid oes gwerth wedi’i gofnodi ar y lefel hon.</translation>
    </message>
    <message>
        <source>%1: %2, rank %3 of %4 from the highest.</source>
        <translation>%1: %2, safle %3 o %4 o’r uchaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n o ardaloedd</numerusform>
            <numerusform>%n ardal</numerusform>
            <numerusform>%n o ardaloedd</numerusform>
            <numerusform>%n o ardaloedd</numerusform>
            <numerusform>%n o ardaloedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest: %1, %2.</source>
        <translation>Uchaf: %1, %2.</translation>
    </message>
    <message>
        <source>Lowest: %1, %2.</source>
        <translation>Isaf: %1, %2.</translation>
    </message>
    <message>
        <source>England: %1.</source>
        <translation>Lloegr: %1.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not tend to rise or fall together</source>
        <translation>Nid yw “%1” yn tueddu i godi na gostwng wrth i “%2” wneud hynny</translation>
    </message>
    <message>
        <source>“%1” and “%2” tend strongly to rise together</source>
        <translation>Lle mae “%1” yn uchel, mae “%2” yn tueddu’n gryf i fod yn uchel hefyd</translation>
    </message>
    <message>
        <source>“%1” and “%2” tend slightly to rise together</source>
        <translation>Lle mae “%1” yn uchel, mae “%2” yn tueddu ychydig i fod yn uchel hefyd</translation>
    </message>
    <message>
        <source>“%1” and “%2” tend to rise together</source>
        <translation>Lle mae “%1” yn uchel, mae “%2” yn tueddu i fod yn uchel hefyd</translation>
    </message>
    <message>
        <source>Where “%1” is high, “%2” strongly tends to be low</source>
        <translation>Lle mae “%1” yn uchel, mae “%2” yn tueddu’n gryf i fod yn isel</translation>
    </message>
    <message>
        <source>Where “%1” is high, “%2” tends slightly to be low</source>
        <translation>Lle mae “%1” yn uchel, mae “%2” yn tueddu ychydig i fod yn isel</translation>
    </message>
    <message>
        <source>Where “%1” is high, “%2” tends to be low</source>
        <translation>Lle mae “%1” yn uchel, mae “%2” yn tueddu i fod yn isel</translation>
    </message>
    <message>
        <source>lowest third</source>
        <translation>traean isaf</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>traean canol</translation>
    </message>
    <message>
        <source>highest third</source>
        <translation>traean uchaf</translation>
    </message>
    <message>
        <source>%1: %2 %3; %4 %5.</source>
        <extracomment>an area, then two indicators, each with its value</extracomment>
        <translation>%1: %2 %3; %4 %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (Spearman rank correlation %2, %n area(s)). It does not say that one causes the other.</source>
        <extracomment>%1 a sentence on how two indicators go together, %2 a number from −1 to 1</extracomment>
        <translation>
            <numerusform>%1 (cydberthyniad rhestrol Spearman %2, %n o ardaloedd). Nid yw’n dweud bod y naill yn achosi’r llall.</numerusform>
            <numerusform>%1 (cydberthyniad rhestrol Spearman %2, %n ardal). Nid yw’n dweud bod y naill yn achosi’r llall.</numerusform>
            <numerusform>%1 (cydberthyniad rhestrol Spearman %2, %n o ardaloedd). Nid yw’n dweud bod y naill yn achosi’r llall.</numerusform>
            <numerusform>%1 (cydberthyniad rhestrol Spearman %2, %n o ardaloedd). Nid yw’n dweud bod y naill yn achosi’r llall.</numerusform>
            <numerusform>%1 (cydberthyniad rhestrol Spearman %2, %n o ardaloedd). Nid yw’n dweud bod y naill yn achosi’r llall.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few figures to say whether “%1” and “%2” rise together.</source>
        <translation>Nid oes digon o ffigurau i ddweud a yw “%1” yn codi gyda “%2”.</translation>
    </message>
    <message>
        <source>Colours are the same for all years %1–%2.</source>
        <extracomment>two years</extracomment>
        <translation>Mae’r lliwiau yr un fath ar gyfer pob blwyddyn %1–%2.</translation>
    </message>
    <message>
        <source>Classes are the same for all years %1–%2.</source>
        <translation>Mae’r categorïau yr un fath ar gyfer pob blwyddyn %1–%2.</translation>
    </message>
    <message>
        <source>The scale is the same in all editions.</source>
        <translation>Mae’r raddfa yr un fath ym mhob argraffiad.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>an area of another level than the map shows, and its figure</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Half of all areas lie between %1 and %2.</source>
        <extracomment>%1 the lower and %2 the upper quartile of the areas on the map</extracomment>
        <translation>Mae hanner yr holl ardaloedd rhwng %1 a %2.</translation>
    </message>
    <message>
        <source>The colours do not part: there is no figure of England.</source>
        <translation>Nid yw’r lliwiau’n ymrannu: nid oes ffigur ar gyfer Lloegr.</translation>
    </message>
</context>
<context>
    <name>ics::MapPicture</name>
    <message>
        <source>Figures: %1</source>
        <translation>Ffigurau: %1</translation>
    </message>
</context>
<context>
    <name>ics::MapWidget</name>
    <message>
        <source>Map of England</source>
        <translation>Map o Loegr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Equal-area map: %1</source>
        <translation>Map ardaloedd cyfartal: %1</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>Nothing selected. Press ] or [ to step through the areas, Enter to go into one.</source>
        <translation>Dim wedi’i ddewis. Pwyswch ] neu [ i gamu drwy’r ardaloedd, Enter i fynd i mewn i un.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Dewiswyd: %1</translation>
    </message>
    <message>
        <source>&amp;Where is this?</source>
        <translation>&amp;Ble mae hyn?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a hefyd %n arall</numerusform>
            <numerusform>a hefyd %n arall</numerusform>
            <numerusform>a hefyd %n arall</numerusform>
            <numerusform>a hefyd %n arall</numerusform>
            <numerusform>a hefyd %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Match</name>
    <message>
        <source>%1. %2, %3. %4.</source>
        <extracomment>%1 title, %2 publisher, %3 date, %4 licence</extracomment>
        <translation>%1. %2, %3. %4.</translation>
    </message>
    <message>
        <source>match = %1</source>
        <extracomment>%1 a word in the column &quot;match&quot;</extracomment>
        <translation>match = %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what the word means, %2 rows</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What this is</source>
        <extracomment>%1 a file, %2 a version</extracomment>
        <translation>Beth yw hwn</translation>
    </message>
    <message>
        <source>The list %1, with the areas of England&apos;s Integrated Care Systems put behind every row by ICS Explorer %2 on %3.</source>
        <translation>Y rhestr %1, ag ardaloedd Integrated Care Systems Lloegr wedi’u rhoi ar ôl pob rhes gan ICS Explorer %2 ar %3.</translation>
    </message>
    <message>
        <source>Column of the postcodes</source>
        <translation>Colofn y codau post</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Argraffiad %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Priodoliad</translation>
    </message>
    <message>
        <source>About this data</source>
        <translation>Ynghylch y data hwn</translation>
    </message>
    <message>
        <source>Published look-up</source>
        <translation>Tabl chwilio cyhoeddedig</translation>
    </message>
    <message>
        <source>By its position</source>
        <translation>Yn ôl ei leoliad</translation>
    </message>
    <message>
        <source>By its position, which has moved since the look-up was published</source>
        <translation>Yn ôl ei leoliad, sydd wedi symud ers cyhoeddi’r tabl chwilio</translation>
    </message>
    <message>
        <source>By the nearest LSOA</source>
        <translation>Yn ôl yr LSOA agosaf</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Ddim mewn defnydd mwyach</translation>
    </message>
    <message>
        <source>Likely, by the neighbours</source>
        <translation>Tebygol, yn ôl y cymdogion</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Outside England</source>
        <translation>Y tu allan i Loegr</translation>
    </message>
    <message>
        <source>Stands for no place</source>
        <translation>Ddim yn cynrychioli lle</translation>
    </message>
    <message>
        <source>No postcode</source>
        <translation>Dim cod post</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Gwag</translation>
    </message>
    <message>
        <source>No longer in use; the answer is for where it was.</source>
        <translation>Ddim mewn defnydd mwyach; mae’r ateb ar gyfer lle’r oedd.</translation>
    </message>
    <message>
        <source>Not in the list of October 2025: newer, or mistyped.</source>
        <translation>Heb fod ar restr Hydref 2025: mwy newydd, neu wedi’i gamdeipio.</translation>
    </message>
    <message>
        <source>In use, but its position is not recorded.</source>
        <translation>Mewn defnydd, ond nid yw ei leoliad wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>Only part of a postcode.</source>
        <translation>Rhan o god post yn unig.</translation>
    </message>
    <message>
        <source>Written like a postcode, but none on record begins so.</source>
        <translation>Wedi’i ysgrifennu fel cod post, ond nid oes un ar gofnod yn dechrau felly.</translation>
    </message>
    <message>
        <source>No longer in use, and where it was is not recorded.</source>
        <translation>Ddim mewn defnydd mwyach, ac nid yw’n hysbys lle’r oedd.</translation>
    </message>
    <message>
        <source>In Wales.</source>
        <translation>Yng Nghymru.</translation>
    </message>
    <message>
        <source>In Scotland.</source>
        <translation>Yn yr Alban.</translation>
    </message>
    <message>
        <source>In Northern Ireland.</source>
        <translation>Yng Ngogledd Iwerddon.</translation>
    </message>
    <message>
        <source>In the Channel Islands.</source>
        <translation>Yn Ynysoedd y Sianel.</translation>
    </message>
    <message>
        <source>In the Isle of Man.</source>
        <translation>Yn Ynys Manaw.</translation>
    </message>
    <message>
        <source>In an overseas territory.</source>
        <translation>Mewn tiriogaeth dramor.</translation>
    </message>
    <message>
        <source>An address of the armed forces.</source>
        <translation>Cyfeiriad y lluoedd arfog.</translation>
    </message>
    <message>
        <source>Belongs to a large organisation.</source>
        <translation>Yn perthyn i sefydliad mawr.</translation>
    </message>
    <message>
        <source>The former postcode of Girobank.</source>
        <translation>Cyn-god post Girobank.</translation>
    </message>
    <message>
        <source>A code of NHS records: no fixed abode, not known, or abroad.</source>
        <translation>Cod yng nghofnodion y GIG: dim cartref sefydlog, anhysbys, neu dramor.</translation>
    </message>
    <message>
        <source>Not written like a postcode.</source>
        <translation>Heb ei ysgrifennu fel cod post.</translation>
    </message>
    <message>
        <source>No postcode is given.</source>
        <translation>Ni roddwyd cod post.</translation>
    </message>
    <message>
        <source>Perhaps %1.</source>
        <extracomment>%1 a postcode</extracomment>
        <translation>Efallai %1.</translation>
    </message>
    <message>
        <source>Areas in which all live postcodes of its sector lie</source>
        <translation>Ardaloedd lle mae holl godau post cyfredol ei sector</translation>
    </message>
    <message>
        <source>%1; its position is approximate</source>
        <extracomment>%1 how the LSOA of a postcode was found</extracomment>
        <translation>%1; bras yw ei leoliad</translation>
    </message>
    <message>
        <source>%1 rows in a sheet of a workbook, and there are %2; a result in CSV may have any number</source>
        <translation>%1 o resi mewn dalen gweithlyfr, ac mae %2 ohonynt; gall canlyniad CSV gael unrhyw nifer</translation>
    </message>
    <message>
        <source>%1 columns in a sheet of a workbook; a result in CSV may have any number</source>
        <translation>%1 o golofnau mewn dalen gweithlyfr; gall canlyniad CSV gael unrhyw nifer</translation>
    </message>
    <message>
        <source>%1 characters in a cell of a workbook; a field of a result in CSV may have any number</source>
        <translation>%1 o nodau mewn cell gweithlyfr; gall maes mewn canlyniad CSV gael unrhyw nifer</translation>
    </message>
</context>
<context>
    <name>ics::MatchDialog</name>
    <message>
        <source>How the list is understood</source>
        <translation>Sut mae’r rhestr yn cael ei deall</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Match a list</source>
        <translation>Paru rhestr</translation>
    </message>
    <message>
        <source>Writes a list of postcodes (CSV or XLSX) again, with system, place, neighbourhood, council and LSOA behind every row. The list itself is not changed, and nothing leaves this computer.</source>
        <translation>Yn ysgrifennu rhestr o godau post (CSV neu XLSX) eto, â’r system, y lle, y gymdogaeth, y cyngor a’r LSOA ar ôl pob rhes. Nid yw’r rhestr ei hun yn cael ei newid, ac nid oes dim yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>Dim rhestr wedi’i dewis eto</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Rhestr</translation>
    </message>
    <message>
        <source>&amp;Postcodes in</source>
        <translation>&amp;Codau post yn</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Argraffiad</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Ca&amp;nlyniad</translation>
    </message>
    <message>
        <source>The end of the name decides what is written: .csv a text, .xlsx a workbook</source>
        <translation>Diwedd yr enw sy’n penderfynu beth a ysgrifennir: .csv testun, .xlsx gweithlyfr</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1 &quot;List&quot; or &quot;Result&quot;</extracomment>
        <translation>Dewis: %1</translation>
    </message>
    <message>
        <source>All editions, side by side</source>
        <translation>Pob argraffiad, ochr yn ochr</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Column of the postcodes</source>
        <translation>Colofn y codau post</translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>&amp;Paru</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln o resi hyd yma</numerusform>
            <numerusform>%Ln rhes hyd yma</numerusform>
            <numerusform>%Ln o resi hyd yma</numerusform>
            <numerusform>%Ln o resi hyd yma</numerusform>
            <numerusform>%Ln o resi hyd yma</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Wrthi’n darllen y rhestr…</translation>
    </message>
    <message>
        <source>No column looks like postcodes; please choose one.</source>
        <translation>Nid oes colofn sy’n edrych fel codau post; dewiswch un.</translation>
    </message>
    <message>
        <source>Reading the postcodes…</source>
        <translation>Wrthi’n darllen y codau post…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written.</source>
        <translation>
            <numerusform>Ysgrifennwyd %Ln o resi.</numerusform>
            <numerusform>Ysgrifennwyd %Ln rhes.</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi.</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi.</numerusform>
            <numerusform>Ysgrifennwyd %Ln o resi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than the first one, so what was added stands further right.</source>
        <translation>
            <numerusform>Mae gan %Ln o resi fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde.</numerusform>
            <numerusform>Mae gan %Ln rhes fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde.</numerusform>
            <numerusform>Mae gan %Ln o resi fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde.</numerusform>
            <numerusform>Mae gan %Ln o resi fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde.</numerusform>
            <numerusform>Mae gan %Ln o resi fwy o feysydd na’r un gyntaf, felly mae’r hyn a ychwanegwyd ymhellach i’r dde.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a sheet on &amp;what the data are</source>
        <translation>Gyda dalen ar &amp;beth yw’r data</translation>
    </message>
    <message>
        <source>With a file on &amp;what the data are</source>
        <translation>Gyda ffeil ar &amp;beth yw’r data</translation>
    </message>
    <message>
        <source>A last sheet says of which edition and date the areas are, what the columns mean, and whose data they are</source>
        <translation>Mae dalen olaf yn dweud o ba argraffiad a dyddiad y daw’r ardaloedd, beth mae’r colofnau’n ei olygu, a data pwy ydynt</translation>
    </message>
    <message>
        <source>A text beside the result, its name ending in .about.txt, says of which edition and date the areas are, what the columns mean, and whose data they are</source>
        <translation>Mae testun wrth ochr y canlyniad, â’i enw’n gorffen ag .about.txt, yn dweud o ba argraffiad a dyddiad y daw’r ardaloedd, beth mae’r colofnau’n ei olygu, a data pwy ydynt</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Dewis rhestr</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Rhestrau (*.csv *.tsv *.txt *.xlsx);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Texts (*.csv)</source>
        <translation>Testunau (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Gweithlyfrau (*.xlsx)</translation>
    </message>
    <message>
        <source>Where to write the result</source>
        <translation>Ble i ysgrifennu’r canlyniad</translation>
    </message>
</context>
<context>
    <name>ics::MatchPreview</name>
    <message>
        <source>First rows of the list</source>
        <translation>Rhesi cyntaf y rhestr</translation>
    </message>
    <message>
        <source>Headings of the list</source>
        <translation>Penawdau’r rhestr</translation>
    </message>
</context>
<context>
    <name>ics::MeshImport</name>
    <message>
        <source>Borders</source>
        <translation>Ffiniau</translation>
    </message>
</context>
<context>
    <name>ics::MethodCard</name>
    <message>
        <source>Use this one</source>
        <translation>Defnyddio hwn</translation>
    </message>
    <message>
        <source>Use this one: %1</source>
        <translation>Defnyddio hwn: %1</translation>
    </message>
    <message>
        <source>%1 · shown now</source>
        <translation>%1 · i’w weld nawr</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <extracomment>goodness of variance fit, 0 to 1</extracomment>
        <translation>Ffit %1</translation>
    </message>
    <message>
        <source>Goodness of variance fit: the share of the differences between areas that lies between the classes and not within them. 1 would be all of it.</source>
        <translation>Ffit yr amrywiant: y gyfran o’r gwahaniaethau rhwng ardaloedd sydd rhwng y categorïau ac nid o’u mewn. Byddai 1 yn golygu’r cyfan.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>%1: %n o ardaloedd</numerusform>
            <numerusform>%1: %n ardal</numerusform>
            <numerusform>%1: %n o ardaloedd</numerusform>
            <numerusform>%1: %n o ardaloedd</numerusform>
            <numerusform>%1: %n o ardaloedd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cau’r hysbysiad hwn</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hysbysiad</translation>
    </message>
</context>
<context>
    <name>ics::OwnPlaces</name>
    <message>
        <source>no area stands in this row.</source>
        <translation>nid oes ardal yn y rhes hon.</translation>
    </message>
    <message>
        <source>“%1” has no place.</source>
        <translation>nid oes lle ar gyfer “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>the name of the place has more than %n letters.</source>
        <translation>
            <numerusform>mae enw’r lle’n hirach na’r %n llythyren a ganiateir.</numerusform>
            <numerusform>mae enw’r lle’n hirach na’r %n llythyren a ganiateir.</numerusform>
            <numerusform>mae enw’r lle’n hirach na’r %n llythyren a ganiateir.</numerusform>
            <numerusform>mae enw’r lle’n hirach na’r %n llythyren a ganiateir.</numerusform>
            <numerusform>mae enw’r lle’n hirach na’r %n llythyren a ganiateir.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is already in line %2, and counts there.</source>
        <translation>mae “%1” eisoes yn llinell %2, ac yno y mae’n cyfrif.</translation>
    </message>
    <message>
        <source>“%1” has no small area left: other rows name all of them more finely, or earlier.</source>
        <translation>nid oes gan “%1” ardal fach ar ôl: mae rhesi eraill yn eu henwi i gyd yn fanylach, neu’n gynharach.</translation>
    </message>
    <message>
        <source>several areas are called “%1”; give its code.</source>
        <translation>mae sawl ardal o’r enw “%1”; rhowch y cod.</translation>
    </message>
    <message>
        <source>“%1” is no LSOA, MSOA, district, sub-ICB location or council.</source>
        <translation>nid yw “%1” yn LSOA, yn MSOA, yn ddosbarth, yn lleoliad is-ICB nac yn gyngor.</translation>
    </message>
    <message>
        <source>no area has the code or name “%1”.</source>
        <translation>nid oes gan unrhyw ardal y cod na’r enw “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n small area(s) of “%1” are already in an area of the same kind, and stay there.</source>
        <translation>
            <numerusform>mae %n o ardaloedd bach yn “%1” eisoes mewn ardal o’r un math, ac yno y maent yn aros.</numerusform>
            <numerusform>mae %n ardal fach yn “%1” eisoes mewn ardal o’r un math, ac yno y mae’n aros.</numerusform>
            <numerusform>mae %n o ardaloedd bach yn “%1” eisoes mewn ardal o’r un math, ac yno y maent yn aros.</numerusform>
            <numerusform>mae %n o ardaloedd bach yn “%1” eisoes mewn ardal o’r un math, ac yno y maent yn aros.</numerusform>
            <numerusform>mae %n o ardaloedd bach yn “%1” eisoes mewn ardal o’r un math, ac yno y maent yn aros.</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colofn %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>colofn “%1”</translation>
    </message>
    <message>
        <source>Areas from %1, places from %2.</source>
        <extracomment>%1 and %2 are columns: &quot;column “LSOA”&quot;</extracomment>
        <translation>Ardaloedd: %1; lleoedd: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>Darllenwyd %Ln o resi</numerusform>
            <numerusform>Darllenwyd %Ln rhes</numerusform>
            <numerusform>Darllenwyd %Ln o resi</numerusform>
            <numerusform>Darllenwyd %Ln o resi</numerusform>
            <numerusform>Darllenwyd %Ln o resi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>defnyddiwyd %Ln</numerusform>
            <numerusform>defnyddiwyd %Ln</numerusform>
            <numerusform>defnyddiwyd %Ln</numerusform>
            <numerusform>defnyddiwyd %Ln</numerusform>
            <numerusform>defnyddiwyd %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln o leoedd</numerusform>
            <numerusform>%Ln lle</numerusform>
            <numerusform>%Ln o leoedd</numerusform>
            <numerusform>%Ln o leoedd</numerusform>
            <numerusform>%Ln o leoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln small area(s) (LSOAs).</source>
        <translation>
            <numerusform>yn cynnwys %Ln o ardaloedd bach (LSOA).</numerusform>
            <numerusform>yn cynnwys %Ln ardal fach (LSOA).</numerusform>
            <numerusform>yn cynnwys %Ln o ardaloedd bach (LSOA).</numerusform>
            <numerusform>yn cynnwys %Ln o ardaloedd bach (LSOA).</numerusform>
            <numerusform>yn cynnwys %Ln o ardaloedd bach (LSOA).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other small area(s) stay in the places that councils make within systems.</source>
        <translation>
            <numerusform>Mae %Ln o ardaloedd bach eraill yn aros yn y lleoedd y mae cynghorau’n eu ffurfio o fewn systemau.</numerusform>
            <numerusform>Mae %Ln ardal fach arall yn aros yn y lleoedd y mae cynghorau’n eu ffurfio o fewn systemau.</numerusform>
            <numerusform>Mae %Ln o ardaloedd bach eraill yn aros yn y lleoedd y mae cynghorau’n eu ffurfio o fewn systemau.</numerusform>
            <numerusform>Mae %Ln o ardaloedd bach eraill yn aros yn y lleoedd y mae cynghorau’n eu ffurfio o fewn systemau.</numerusform>
            <numerusform>Mae %Ln o ardaloedd bach eraill yn aros yn y lleoedd y mae cynghorau’n eu ffurfio o fewn systemau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 the name of a file, %2 the number of a line, %3 what is wrong there</extracomment>
        <translation>%1, llinell %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>A hefyd %Ln arall.</numerusform>
            <numerusform>A hefyd %Ln arall.</numerusform>
            <numerusform>A hefyd %Ln arall.</numerusform>
            <numerusform>A hefyd %Ln arall.</numerusform>
            <numerusform>A hefyd %Ln arall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Pages</name>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Yn ôl i’r map (Esc)</translation>
    </message>
</context>
<context>
    <name>ics::PinChips</name>
    <message>
        <source>Pinned areas</source>
        <translation>Ardaloedd a biniwyd</translation>
    </message>
    <message>
        <source>Add an area by name or code</source>
        <translation>Ychwanegu ardal yn ôl enw neu god</translation>
    </message>
    <message>
        <source>Areas that match appear while you type; Enter adds the first of them.</source>
        <translation>Mae ardaloedd sy’n cyfateb yn ymddangos wrth i chi deipio; mae Enter yn ychwanegu’r gyntaf ohonynt.</translation>
    </message>
    <message>
        <source>Add any area to the comparison: type a part of its name or code</source>
        <translation>Ychwanegwch unrhyw ardal at y gymhariaeth: teipiwch ran o’i henw neu ei chod</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Areas that match</source>
        <translation>Ardaloedd sy’n cyfateb</translation>
    </message>
    <message>
        <source>Go to this area</source>
        <translation>Mynd i’r ardal hon</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Dad-binio %1</translation>
    </message>
</context>
<context>
    <name>ics::Pins</name>
    <message>
        <source>England stands beside every comparison; choose a part of it to pin.</source>
        <translation>Mae Lloegr wrth ochr pob cymhariaeth; dewiswch ran ohoni i’w phinio.</translation>
    </message>
    <message>
        <source>%1 was not pinned: four areas can be compared at once. Unpin one of them first.</source>
        <translation>Ni phiniwyd %1: gellir cymharu pedair ardal ar y tro. Dad-biniwch un ohonynt yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>ics::PlaceCut</name>
    <message>
        <source>Your own file</source>
        <translation>Eich ffeil eich hun</translation>
    </message>
    <message>
        <source>Read from this computer; it is neither sent nor kept anywhere else.</source>
        <translation>Wedi’i darllen o’r cyfrifiadur hwn; nid yw’n cael ei hanfon na’i chadw yn unman arall.</translation>
    </message>
    <message>
        <source>%1 of the %2 small areas (LSOAs) of %3 in this system; the others are in places of your own list.</source>
        <translation>%1 o’r %2 ardal fach (LSOA) yn %3 yn y system hon; mae’r lleill mewn lleoedd ar eich rhestr eich hun.</translation>
    </message>
    <message>
        <source>%1 (rest)</source>
        <extracomment>what is left of a place when a person&apos;s own places have been taken out of it</extracomment>
        <translation>%1 (gweddill)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a system, %2 a number of small areas</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of the %2 small areas (LSOAs) of %3. The others lie in %4.</source>
        <translation>%1 o’r %2 ardal fach (LSOA) yn %3. Mae’r lleill yn %4.</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <extracomment>a part of an area that lies in several systems</extracomment>
        <translation>%1 (rhan)</translation>
    </message>
</context>
<context>
    <name>ics::PlaceSwitch</name>
    <message>
        <source>Your own places could not be had, so a place is what systems and councils have in common. %1</source>
        <translation>Nid oedd modd cael eich lleoedd eich hun, felly lle yw’r hyn sydd gan system a chyngor yn gyffredin. %1</translation>
    </message>
</context>
<context>
    <name>ics::PlacesDialog</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Dewis &amp;ffeil…</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>C&amp;opïo’r llinellau hyn</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Gosod</translation>
    </message>
    <message>
        <source>What a place is</source>
        <translation>Beth yw lle</translation>
    </message>
    <message>
        <source>Systems are made up of places, but no national list of places and their borders exists. Choose what stands for them: the tree, the map, all figures and answers follow. A place lies in one system; an area that lies in two is shown as a place in each.</source>
        <translation>Mae systemau wedi’u ffurfio o leoedd, ond nid oes rhestr genedlaethol o leoedd a’u ffiniau. Dewiswch beth sy’n eu cynrychioli: bydd y goeden, y map a phob ffigur ac ateb yn dilyn. Mae lle mewn un system; dangosir ardal sydd mewn dwy fel lle ym mhob un.</translation>
    </message>
    <message>
        <source>&amp;Councils within systems (usual)</source>
        <translation>&amp;Cynghorau o fewn systemau (arferol)</translation>
    </message>
    <message>
        <source>The part of a system within one upper-tier or unitary council, which answers for social care and public health there.</source>
        <translation>Y rhan o system sydd o fewn un cyngor haen uchaf neu unedol, sy’n gyfrifol yno am ofal cymdeithasol ac iechyd y cyhoedd.</translation>
    </message>
    <message>
        <source>&amp;Sub-ICB locations</source>
        <translation>&amp;Lleoliadau is-ICB</translation>
    </message>
    <message>
        <source>The areas of NHS statistics within a system, mostly those of the former clinical commissioning groups (CCGs), by whose names they are shown.</source>
        <translation>Ardaloedd ystadegau’r GIG o fewn system, gan amlaf ardaloedd clinical commissioning groups (CCGs, grwpiau comisiynu clinigol) blaenorol, y dangosir yr ardaloedd wrth eu henwau.</translation>
    </message>
    <message>
        <source>Local authority &amp;districts</source>
        <translation>&amp;Dosbarthau awdurdodau lleol</translation>
    </message>
    <message>
        <source>The part of a system within one district, borough or unitary council.</source>
        <translation>Y rhan o system sydd o fewn un dosbarth, bwrdeistref neu gyngor unedol.</translation>
    </message>
    <message>
        <source>Your &amp;own places, from a file</source>
        <translation>E&amp;ich lleoedd eich hun, o ffeil</translation>
    </message>
    <message>
        <source>A CSV with two columns: an area and the name of its place. An area is an LSOA, MSOA, district, sub-ICB location or council, by its ONS or ODS code or its whole name; a finer one counts before a broader one. What the file does not name stays the part of a system within its council. The file stays on this computer.</source>
        <translation>CSV â dwy golofn: ardal ac enw ei lle. Gall ardal fod yn LSOA, yn MSOA, yn ddosbarth, yn lleoliad is-ICB neu’n gyngor, yn ôl ei chod ONS neu ODS neu ei henw llawn; mae un fanylach yn cyfrif o flaen un ehangach. Mae’r hyn nad yw’r ffeil yn ei enwi’n aros yn rhan o system o fewn ei gyngor. Mae’r ffeil yn aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Dim ffeil wedi’i dewis eto</translation>
    </message>
    <message>
        <source>File of your own places</source>
        <translation>Ffeil eich lleoedd eich hun</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Beth sydd yn y ffeil</translation>
    </message>
    <message>
        <source>Rows that are not used, or not wholly</source>
        <translation>Rhesi na ddefnyddir, neu na ddefnyddir yn llawn</translation>
    </message>
    <message>
        <source>Choose the file of your places</source>
        <translation>Dewis ffeil eich lleoedd</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablau fel testun (*.csv *.tsv *.txt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Wrthi’n darllen %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the file:</source>
        <translation>
            <numerusform>%n o bethau i edrych arnynt yn y ffeil:</numerusform>
            <numerusform>%n peth i edrych arno yn y ffeil:</numerusform>
            <numerusform>%n o bethau i edrych arnynt yn y ffeil:</numerusform>
            <numerusform>%n o bethau i edrych arnynt yn y ffeil:</numerusform>
            <numerusform>%n o bethau i edrych arnynt yn y ffeil:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with at least one place first</source>
        <translation>Dewiswch ffeil ag o leiaf un lle yn gyntaf</translation>
    </message>
</context>
<context>
    <name>ics::PopulationRange</name>
    <message>
        <source>below %1</source>
        <translation>islaw %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>o fewn %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>uwchlaw %1</translation>
    </message>
    <message>
        <source>below both ranges</source>
        <translation>islaw’r ddwy ystod</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>islaw’r ystod</translation>
    </message>
    <message>
        <source>within both ranges</source>
        <translation>o fewn y ddwy ystod</translation>
    </message>
    <message>
        <source>within the range</source>
        <translation>o fewn yr ystod</translation>
    </message>
    <message>
        <source>above both ranges</source>
        <translation>uwchlaw’r ddwy ystod</translation>
    </message>
    <message>
        <source>above the range</source>
        <translation>uwchlaw’r ystod</translation>
    </message>
    <message>
        <source>%1 registered patients: %2</source>
        <translation>%1 o gleifion cofrestredig: %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 million</source>
        <translation>%1–%2 miliwn</translation>
    </message>
    <message>
        <source>, but </source>
        <extracomment>Two verdicts, e.g. &quot;within 0.5–3 million&quot;, &quot;below 1–3 million&quot;</extracomment>
        <translation>, ond </translation>
    </message>
    <message>
        <source>%1 people: %2</source>
        <translation>%1 o bobl: %2</translation>
    </message>
    <message>
        <source>The documents differ, so each range is shown with its sources.</source>
        <translation>Mae’r dogfennau’n amrywio, felly dangosir pob ystod â’i ffynonellau.</translation>
    </message>
</context>
<context>
    <name>ics::PopulationStrip</name>
    <message>
        <source>%1 by residents; ▼ this one, ▽ its registered patients.</source>
        <translation>%1 yn ôl nifer y preswylwyr; ▼ yr ardal hon, ▽ ei chleifion cofrestredig.</translation>
    </message>
    <message>
        <source>%1 by residents; ▼ this one.</source>
        <translation>%1 yn ôl nifer y preswylwyr; ▼ yr ardal hon.</translation>
    </message>
</context>
<context>
    <name>ics::Position</name>
    <message>
        <source>The reference stands for a square of %1.</source>
        <translation>Mae’r cyfeirnod yn cynrychioli sgwâr o %1.</translation>
    </message>
    <message>
        <source>How far off the position may be is more than is looked at: only what lies within %1 of it is listed.</source>
        <translation>Gall y lleoliad fod ymhellach o’i le nag y gellir edrych: dim ond yr hyn sydd o fewn %1 iddo sy’n cael ei restru.</translation>
    </message>
    <message>
        <source>The position is good to about %1.</source>
        <translation>Mae’r lleoliad yn gywir i tua %1.</translation>
    </message>
    <message>
        <source>%1 is far from Great Britain. Integrated Care Systems cover England only.</source>
        <translation>Mae %1 ymhell o Brydain Fawr. Lloegr yn unig y mae Integrated Care Systems yn ei chwmpasu.</translation>
    </message>
    <message>
        <source>Known by where it lies among the small areas (LSOA) of 2021, on borders at full detail.</source>
        <translation>Yn hysbys o’i le ymhlith ardaloedd bach (LSOA) 2021, ar ffiniau llawn eu manylder.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 a share, %2 a system</extracomment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>All of it that is in England lies in the system %1, but in more than one area of it.</source>
        <translation>Mae’r cyfan ohono sydd yn Lloegr yn y system %1, ond mewn mwy nag un ardal ohoni.</translation>
    </message>
    <message>
        <source>More than one system has ground in it: %1.</source>
        <translation>Mae gan fwy nag un system dir ynddo: %1.</translation>
    </message>
    <message>
        <source>%1 of it is at sea or outside England.</source>
        <translation>Mae %1 ohono yn y môr neu y tu allan i Loegr.</translation>
    </message>
    <message>
        <source>Known by the ground of it in each small area (LSOA) of 2021, on borders at full detail.</source>
        <translation>Yn hysbys o faint ei dir ym mhob ardal fach (LSOA) yn 2021, ar ffiniau llawn eu manylder.</translation>
    </message>
    <message>
        <source>The nearest place in England is %1 in the system %2, %3 away.</source>
        <extracomment>%1 a place, %2 its system, %3 a distance</extracomment>
        <translation>Y lle agosaf yn Lloegr yw %1 yn y system %2, %3 i ffwrdd.</translation>
    </message>
    <message>
        <source>%1 is at sea, or outside the United Kingdom.</source>
        <translation>Mae %1 yn y môr, neu y tu allan i’r Deyrnas Unedig.</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>Lleoliad %1: %2.</translation>
    </message>
</context>
<context>
    <name>ics::Postcode</name>
    <message>
        <source>The postcode is no longer in use.</source>
        <translation>Nid yw’r cod post mewn defnydd mwyach.</translation>
    </message>
    <message>
        <source>likely, by its neighbours</source>
        <translation>tebygol, yn ôl ei gymdogion</translation>
    </message>
    <message>
        <source>one slip away</source>
        <translation>un llithriad i ffwrdd</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Codau post</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Not recorded where: %1.</source>
        <extracomment>%1 a share of postcodes</extracomment>
        <translation>Lleoliad heb ei gofnodi: %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 a share, %2 a country
----------
%1 a share, %2 a system</extracomment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Outside England: %1.</source>
        <translation>Y tu allan i Loegr: %1.</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>the Channel Islands</source>
        <translation>Ynysoedd y Sianel</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Ynys Manaw</translation>
    </message>
    <message>
        <source>Integrated Care Systems cover England only; in Wales, local health boards plan and provide NHS care.</source>
        <translation>Lloegr yn unig y mae Integrated Care Systems yn ei chwmpasu; yng Nghymru, byrddau iechyd lleol sy’n cynllunio ac yn darparu gofal y GIG.</translation>
    </message>
    <message>
        <source>Integrated Care Systems cover England only; in Scotland, regional NHS boards plan and provide care, together with councils in integration authorities.</source>
        <translation>Lloegr yn unig y mae Integrated Care Systems yn ei chwmpasu; yn yr Alban, byrddau rhanbarthol y GIG sy’n cynllunio ac yn darparu gofal, ynghyd â chynghorau mewn awdurdodau integreiddio.</translation>
    </message>
    <message>
        <source>Integrated Care Systems cover England only; in Northern Ireland, the Department of Health plans care and health and social care trusts provide it.</source>
        <translation>Lloegr yn unig y mae Integrated Care Systems yn ei chwmpasu; yng Ngogledd Iwerddon, y Department of Health (yr Adran Iechyd) sy’n cynllunio gofal, ac ymddiriedolaethau iechyd a gofal cymdeithasol sy’n ei ddarparu.</translation>
    </message>
    <message>
        <source>The Channel Islands are not part of the United Kingdom; the governments of Jersey and Guernsey run health services of their own.</source>
        <translation>Nid yw Ynysoedd y Sianel yn rhan o’r Deyrnas Unedig; mae llywodraethau Jersey a Guernsey yn rhedeg eu gwasanaethau iechyd eu hunain.</translation>
    </message>
    <message>
        <source>The Isle of Man is not part of the United Kingdom; its own public body, Manx Care, provides health services there.</source>
        <translation>Nid yw Ynys Manaw yn rhan o’r Deyrnas Unedig; ei chorff cyhoeddus ei hun, Manx Care, sy’n darparu gwasanaethau iechyd yno.</translation>
    </message>
    <message>
        <source>%1 is an address of the armed forces, wherever a unit is stationed, and stands for no place. Defence Medical Services look after serving personnel.</source>
        <translation>Cyfeiriad y lluoedd arfog yw %1, lle bynnag y mae uned wedi’i lleoli, ac nid yw’n cynrychioli lle. Defence Medical Services sy’n gofalu am bersonél sy’n gwasanaethu.</translation>
    </message>
    <message>
        <source>%1 belongs to a large organisation that receives its post under it, and stands for no place.</source>
        <translation>Mae %1 yn perthyn i sefydliad mawr sy’n derbyn ei bost oddi tano, ac nid yw’n cynrychioli lle.</translation>
    </message>
    <message>
        <source>%1 was the postcode of Girobank, and stands for no place.</source>
        <translation>%1 oedd cod post Girobank, ac nid yw’n cynrychioli lle.</translation>
    </message>
    <message>
        <source>%1 is a code that NHS records use for people with no fixed abode, with an unknown address or from abroad. It stands for no place.</source>
        <translation>Cod y mae cofnodion y GIG yn ei ddefnyddio ar gyfer pobl heb gartref sefydlog, â chyfeiriad anhysbys neu o dramor yw %1. Nid yw’n cynrychioli lle.</translation>
    </message>
    <message>
        <source>%1 is in %2, an overseas territory with health services of its own. Integrated Care Systems cover England only.</source>
        <translation>Lleoliad %1: %2, tiriogaeth dramor â’i gwasanaethau iechyd ei hun. Lloegr yn unig y mae Integrated Care Systems yn ei chwmpasu.</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>Lleoliad %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no longer in use. Where it was is in the system %2, in its place %3.</source>
        <translation>Nid yw %1 mewn defnydd mwyach. Mae’r man lle’r oedd yn y system %2, yn y lle %3.</translation>
    </message>
    <message>
        <source>%1 is in the system %2, in its place %3.</source>
        <translation>Mae %1 yn y system %2, yn y lle %3.</translation>
    </message>
    <message>
        <source>This place has no primary care network (PCN), so there is no neighbourhood to name.</source>
        <translation>Nid oes gan y lle hwn rwydwaith gofal sylfaenol (PCN), felly nid oes cymdogaeth i’w henwi.</translation>
    </message>
    <message>
        <source>By a model, its neighbourhood is %1; a person&apos;s own network is that of the practice where they are registered.</source>
        <translation>Yn ôl model, ei gymdogaeth yw %1; rhwydwaith rhywun yw un y practis lle mae wedi cofrestru.</translation>
    </message>
    <message>
        <source>%1 is no longer in use, and where it was is not recorded.</source>
        <translation>Nid yw %1 mewn defnydd mwyach, ac nid yw’n hysbys lle’r oedd.</translation>
    </message>
    <message>
        <source>Its recorded position is approximate, so close to a boundary the answer may be the neighbouring area.</source>
        <translation>Bras yw’r lleoliad a gofnodwyd, felly’n agos at ffin gall yr ateb fod yr ardal gyfagos.</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025, and from the small area (LSOA) published for this one in the National Statistics Postcode Lookup, August 2024.</source>
        <translation>Yn hysbys o restr codau post Hydref 2025, ac o’r ardal fach (LSOA) a gyhoeddwyd ar gyfer yr un hwn yn y National Statistics Postcode Lookup, Awst 2024.</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025: it has moved since its small area (LSOA) was published, so the one in which its point lies now is given.</source>
        <translation>Yn hysbys o restr codau post Hydref 2025: mae wedi symud ers cyhoeddi ei ardal fach (LSOA), felly rhoddir yr un y mae ei bwynt ynddi nawr.</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025: its point lies in no small area (LSOA), and the nearest one is given.</source>
        <translation>Yn hysbys o restr codau post Hydref 2025: nid yw ei bwynt mewn unrhyw ardal fach (LSOA), a rhoddir yr un agosaf.</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025: the small area (LSOA) in which its point lies.</source>
        <translation>Yn hysbys o restr codau post Hydref 2025: yr ardal fach (LSOA) y mae ei bwynt ynddi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live postcodes begin with %1.</source>
        <translation>
            <numerusform>Mae %Ln o godau post cyfredol yn dechrau â %1.</numerusform>
            <numerusform>Mae %Ln cod post cyfredol yn dechrau â %1.</numerusform>
            <numerusform>Mae %Ln o godau post cyfredol yn dechrau â %1.</numerusform>
            <numerusform>Mae %Ln o godau post cyfredol yn dechrau â %1.</numerusform>
            <numerusform>Mae %Ln o godau post cyfredol yn dechrau â %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No live postcode begins with %1, but %Ln that are no longer in use do.</source>
        <translation>
            <numerusform>Nid oes cod post cyfredol yn dechrau â %1, ond mae %Ln nad ydynt mewn defnydd mwyach.</numerusform>
            <numerusform>Nid oes cod post cyfredol yn dechrau â %1, ond mae %Ln nad yw mewn defnydd mwyach.</numerusform>
            <numerusform>Nid oes cod post cyfredol yn dechrau â %1, ond mae %Ln nad ydynt mewn defnydd mwyach.</numerusform>
            <numerusform>Nid oes cod post cyfredol yn dechrau â %1, ond mae %Ln nad ydynt mewn defnydd mwyach.</numerusform>
            <numerusform>Nid oes cod post cyfredol yn dechrau â %1, ond mae %Ln nad ydynt mewn defnydd mwyach.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are in the system %1.</source>
        <translation>Maent i gyd yn y system %1.</translation>
    </message>
    <message>
        <source>By system: %1.</source>
        <translation>Yn ôl system: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The rest lie in %n more systems.</source>
        <translation>
            <numerusform>Mae’r gweddill mewn %n o systemau eraill.</numerusform>
            <numerusform>Mae’r gweddill mewn %n system arall.</numerusform>
            <numerusform>Mae’r gweddill mewn %n o systemau eraill.</numerusform>
            <numerusform>Mae’r gweddill mewn %n o systemau eraill.</numerusform>
            <numerusform>Mae’r gweddill mewn %n o systemau eraill.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the list of October 2025: it may be newer, or mistyped. What is likely is told by where its neighbours are.</source>
        <translation>Nid yw %1 ar restr Hydref 2025: gall fod yn fwy newydd, neu wedi’i gamdeipio. Mae lleoliad ei gymdogion yn dangos beth sy’n debygol.</translation>
    </message>
    <message>
        <source>%1 is in use, but its position is not recorded. What is likely is told by where its neighbours are.</source>
        <translation>Mae %1 mewn defnydd, ond nid yw ei leoliad wedi’i gofnodi. Mae lleoliad ei gymdogion yn dangos beth sy’n debygol.</translation>
    </message>
    <message>
        <source>%1 is written like a postcode, but no postcode on record begins so.</source>
        <translation>Mae %1 wedi’i ysgrifennu fel cod post, ond nid oes cod post ar gofnod yn dechrau felly.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode as it is written. Perhaps %2 is meant.</source>
        <translation>Nid yw “%1” yn god post fel y mae wedi’i ysgrifennu. Efallai mai %2 a olygir.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode as it is written. Perhaps one of these is meant.</source>
        <translation>Nid yw “%1” yn god post fel y mae wedi’i ysgrifennu. Efallai mai un o’r rhain a olygir.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode: those are written like CM22 6QJ or M1 1AE.</source>
        <translation>Nid yw “%1” yn god post: ysgrifennir y rheini fel CM22 6QJ neu M1 1AE.</translation>
    </message>
</context>
<context>
    <name>ics::PracticePicker</name>
    <message>
        <source>GP practices nearby</source>
        <translation>Practisau meddygon teulu gerllaw</translation>
    </message>
    <message>
        <source>I am registered at %1</source>
        <translation>Rwyf wedi cofrestru â %1</translation>
    </message>
</context>
<context>
    <name>ics::PresenterCaption</name>
    <message>
        <source>Caption</source>
        <translation>Capsiwn</translation>
    </message>
</context>
<context>
    <name>ics::PresenterKeys</name>
    <message>
        <source>Put the next number: at the pointer, or in the chosen area</source>
        <translation>Rhoi’r rhif nesaf: wrth y pwyntydd, neu yn yr ardal a ddewiswyd</translation>
    </message>
    <message>
        <source>Let a click put a number, and Backspace take the last one away</source>
        <translation>Gadael i glic roi rhif, ac i Backspace dynnu’r un olaf</translation>
    </message>
    <message>
        <source>Write beside the last number</source>
        <translation>Ysgrifennu wrth y rhif olaf</translation>
    </message>
    <message>
        <source>Take the last number away; all of them</source>
        <translation>Tynnu’r rhif olaf; tynnu pob un</translation>
    </message>
    <message>
        <source>Delete; Shift+Delete</source>
        <translation>Delete; Shift+Delete</translation>
    </message>
    <message>
        <source>Pointer, moved by the mouse or the arrow keys</source>
        <translation>Pwyntydd, wedi’i symud â’r llygoden neu’r bysellau saeth</translation>
    </message>
    <message>
        <source>Choose the area under the pointer</source>
        <translation>Dewis yr ardal o dan y pwyntydd</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Make the screen black; white; any key returns</source>
        <translation>Gwneud y sgrin yn ddu; yn wyn; daw unrhyw fysell â’r map yn ôl</translation>
    </message>
    <message>
        <source>B; W</source>
        <translation>B; W</translation>
    </message>
    <message>
        <source>Level; indicator; edition</source>
        <translation>Lefel; dangosydd; argraffiad</translation>
    </message>
    <message>
        <source>V; I; E</source>
        <translation>V; I; E</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Golau neu dywyll</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>Plygu neu agor yr allwedd</translation>
    </message>
    <message>
        <source>Text larger; smaller</source>
        <translation>Testun mwy; llai</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up; Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Up; Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Next and previous step of a tour</source>
        <translation>Cam nesaf taith a’r un blaenorol</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Nodiadau’r siaradwr</translation>
    </message>
    <message>
        <source>Exchange the screens</source>
        <translation>Cyfnewid y sgriniau</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>Gadael y modd cyflwynydd</translation>
    </message>
    <message>
        <source>F11 or Esc</source>
        <translation>F11 neu Esc</translation>
    </message>
    <message>
        <source>F9 or Page Down; F8 or Page Up</source>
        <translation>F9 neu Page Down; F8 neu Page Up</translation>
    </message>
</context>
<context>
    <name>ics::PresenterNotes</name>
    <message>
        <source>&amp;Start the time again</source>
        <translation>&amp;Ailgychwyn yr amser</translation>
    </message>
    <message>
        <source>Speaker notes – ICS Explorer</source>
        <translation>Nodiadau siaradwr – ICS Explorer</translation>
    </message>
    <message>
        <source>Notes of the step</source>
        <translation>Nodiadau’r cam</translation>
    </message>
    <message>
        <source>A tour may bring notes for each step.</source>
        <translation>Gall taith gynnwys nodiadau ar gyfer pob cam.</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Eich nodiadau eich hun</translation>
    </message>
    <message>
        <source>Type here. It is kept until you close the program, and never stored.</source>
        <translation>Teipiwch yma. Cedwir y testun nes i chi gau’r rhaglen, ac ni chaiff ei storio byth.</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>Amser ers y dechrau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Your &amp;own notes</source>
        <translation>Eich nodiadau eich &amp;hun</translation>
    </message>
    <message>
        <source>Numbers on the map</source>
        <translation>Rhifau ar y map</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Dim rhagor</translation>
    </message>
</context>
<context>
    <name>ics::PresenterTools</name>
    <message>
        <source>Pointer on. The arrow keys move it.</source>
        <translation>Pwyntydd ymlaen. Mae’r bysellau saeth yn ei symud.</translation>
    </message>
    <message>
        <source>Pointer off.</source>
        <translation>Pwyntydd wedi’i ddiffodd.</translation>
    </message>
    <message>
        <source>A click on the map puts a number.</source>
        <translation>Mae clic ar y map yn gosod rhif.</translation>
    </message>
    <message>
        <source>A click on the map chooses an area.</source>
        <translation>Mae clic ar y map yn dewis ardal.</translation>
    </message>
    <message>
        <source>Choose an area first, or turn the pointer on with P.</source>
        <translation>Dewiswch ardal yn gyntaf, neu trowch y pwyntydd ymlaen â P.</translation>
    </message>
    <message>
        <source>There is no area here.</source>
        <translation>Nid oes ardal yma.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the map</source>
        <translation>
            <numerusform>%n o rifau ar y map</numerusform>
            <numerusform>%n rhif ar y map</numerusform>
            <numerusform>%n o rifau ar y map</numerusform>
            <numerusform>%n o rifau ar y map</numerusform>
            <numerusform>%n o rifau ar y map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::PresenterWindow</name>
    <message>
        <source>Presenter mode – ICS Explorer</source>
        <translation>Modd cyflwynydd – ICS Explorer</translation>
    </message>
    <message>
        <source>The screen is black. Any key returns.</source>
        <translation>Mae’r sgrin yn ddu. Pwyswch unrhyw fysell i ddychwelyd.</translation>
    </message>
    <message>
        <source>The screen is white. Any key returns.</source>
        <translation>Mae’r sgrin yn wyn. Pwyswch unrhyw fysell i ddychwelyd.</translation>
    </message>
    <message>
        <source>The map is back.</source>
        <translation>Mae’r map yn ôl.</translation>
    </message>
</context>
<context>
    <name>ics::Quiz</name>
    <message>
        <source>Source: %1</source>
        <translation>Ffynhonnell: %1</translation>
    </message>
    <message>
        <source>Quiz · class code %1</source>
        <extracomment>%1 what a trainer reads out so that all have the same questions</extracomment>
        <translation>Cwis · cod grŵp %1</translation>
    </message>
    <message>
        <source>Answers · class code %1</source>
        <translation>Atebion · cod grŵp %1</translation>
    </message>
    <message>
        <source>It sets the direction for the whole area.</source>
        <translation>Mae’n pennu’r cyfeiriad i’r ardal gyfan.</translation>
    </message>
    <message>
        <source>It makes the large changes, and saves by doing things once for many.</source>
        <translation>Mae’n gwneud y newidiadau mawr, ac yn arbed drwy wneud pethau unwaith i lawer.</translation>
    </message>
    <message>
        <source>It looks after the money held in common.</source>
        <translation>Mae’n gofalu am yr arian a ddelir ar y cyd.</translation>
    </message>
    <message>
        <source>It brings hospitals, councils and networks of practices together.</source>
        <translation>Mae’n dod ag ysbytai, cynghorau a rhwydweithiau o bractisau ynghyd.</translation>
    </message>
    <message>
        <source>It develops care that acts before people fall ill.</source>
        <translation>Mae’n datblygu gofal sy’n gweithredu cyn i bobl fynd yn sâl.</translation>
    </message>
    <message>
        <source>It may be a town, a district or a borough.</source>
        <translation>Gall fod yn dref, yn ddosbarth neu’n fwrdeistref.</translation>
    </message>
    <message>
        <source>GP practices work together with community services and social care.</source>
        <translation>Mae practisau meddygon teulu’n gweithio gyda gwasanaethau cymunedol a gofal cymdeithasol.</translation>
    </message>
    <message>
        <source>It is the area of one primary care network.</source>
        <translation>Dyma ardal un rhwydwaith gofal sylfaenol.</translation>
    </message>
    <message>
        <source>It is said to have %1 people.</source>
        <extracomment>%1 &quot;30,000–50,000&quot; or &quot;1–3 million&quot;</extracomment>
        <translation>Dywedir bod %1 o bobl ym mhob un.</translation>
    </message>
    <message>
        <source>Find it on the map</source>
        <translation>Canfod ar y map</translation>
    </message>
    <message>
        <source>Name the area</source>
        <translation>Enwi’r ardal</translation>
    </message>
    <message>
        <source>Which level does this</source>
        <translation>Pa lefel sy’n gwneud hyn</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Pwy sy’n eistedd ble</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth a newidiodd</translation>
    </message>
    <message>
        <source>The law requires it</source>
        <translation>Mae’r gyfraith yn gofyn am hynny</translation>
    </message>
    <message>
        <source>NHS England’s policy expects it</source>
        <translation>Mae polisi NHS England yn disgwyl hynny</translation>
    </message>
    <message>
        <source>The partnership may add it</source>
        <translation>Gall y bartneriaeth eu hychwanegu</translation>
    </message>
    <message>
        <source>Integrated Care Board (ICB)</source>
        <translation>Integrated Care Board (ICB)</translation>
    </message>
    <message>
        <source>Integrated Care Partnership (ICP)</source>
        <translation>Integrated Care Partnership (ICP)</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Ardal %1</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Ble mae %1?</translation>
    </message>
    <message>
        <source>What is the marked area called?</source>
        <translation>Beth yw enw’r ardal a farciwyd?</translation>
    </message>
    <message>
        <source>%1 has %2 people. %3: %4.</source>
        <extracomment>%1 an area, %2 a number of people, %3 &quot;NHS region&quot; or &quot;Systems&quot;, %4 names</extracomment>
        <translation>Mae gan %1 %2 o bobl. %3: %4.</translation>
    </message>
    <message>
        <source>Which level is this?</source>
        <translation>Pa lefel yw hon?</translation>
    </message>
    <message>
        <source>One of them is %1.</source>
        <translation>Un ohonynt yw %1.</translation>
    </message>
    <message>
        <source>Why may they sit on the %1?</source>
        <translation>Pam maent yn cael eistedd ar yr %1?</translation>
    </message>
    <message>
        <source>On which body is this seat?</source>
        <translation>Ar ba gorff y mae’r sedd hon?</translation>
    </message>
    <message>
        <source>It is a seat of the %1.</source>
        <translation>Sedd ar yr %1 yw hon.</translation>
    </message>
    <message>
        <source>Which system’s partnership has a seat for this council?</source>
        <translation>Partneriaeth pa system sydd â sedd i’r cyngor hwn?</translation>
    </message>
    <message>
        <source>By law each council with social care duties in an area appoints a member. %1 lies in %2.</source>
        <translation>Yn ôl y gyfraith, mae pob cyngor â dyletswyddau gofal cymdeithasol mewn ardal yn penodi aelod. Mae %1 yn %2.</translation>
    </message>
    <message>
        <source>This system has closed. Which of these has looked after people there since %1?</source>
        <translation>Mae’r system hon wedi cau. Pa un o’r rhain sydd wedi gofalu am y bobl yno ers %1?</translation>
    </message>
    <message>
        <source>This system opened on %1. Which former system is part of it?</source>
        <extracomment>%1 a date</extracomment>
        <translation>Agorodd y system hon ar %1. Pa system flaenorol sy’n rhan ohoni?</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n o gwestiynau</numerusform>
            <numerusform>%n cwestiwn</numerusform>
            <numerusform>%n o gwestiynau</numerusform>
            <numerusform>%n o gwestiynau</numerusform>
            <numerusform>%n o gwestiynau</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by ICS Explorer from the edition of %1 (%2), atlas %3. Another atlas may give other questions.</source>
        <extracomment>%1 &quot;April 2026&quot;, %2 &quot;in force since 1 April 2026&quot;, %3 a few letters that tell one atlas from another</extracomment>
        <translation>Gwnaed gan ICS Explorer o argraffiad %1 (%2), atlas %3. Gall atlas arall roi cwestiynau eraill.</translation>
    </message>
    <message>
        <source>Another area</source>
        <translation>Ardal arall</translation>
    </message>
    <message>
        <source>The marked area</source>
        <translation>Yr ardal a farciwyd</translation>
    </message>
    <message>
        <source>Map of the question</source>
        <translation>Map y cwestiwn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <extracomment>%1 the title, %2 and %3 numbers</extracomment>
        <translation>%1 · tudalen %2 o %3</translation>
    </message>
</context>
<context>
    <name>ics::QuizAsk</name>
    <message>
        <source>Choose one of the areas with a letter.</source>
        <translation>Dewiswch un o’r ardaloedd sydd â llythyren.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Y cwestiwn</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Cwestiynau a atebwyd</translation>
    </message>
    <message>
        <source>About your answer</source>
        <translation>Am eich ateb</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <extracomment>%1 and %2 numbers, %3 &quot;Name the area&quot;</extracomment>
        <translation>Cwestiwn %1 o %2 · %3</translation>
    </message>
    <message>
        <source>Click on the map, or press a letter.</source>
        <translation>Cliciwch ar y map, neu pwyswch lythyren.</translation>
    </message>
    <message>
        <source>Press a letter, or click.</source>
        <translation>Pwyswch lythyren, neu cliciwch.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Mae hynny’n gywir.</translation>
    </message>
    <message>
        <source>Not right. The answer is %1.</source>
        <translation>Anghywir. Yr ateb yw %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Ffynhonnell: %1</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Dangos i mi: %1</translation>
    </message>
    <message>
        <source>Leaves the quiz for the map; F4 comes back to this question</source>
        <translation>Yn gadael y cwis i fynd i’r map; mae F4 yn dod yn ôl at y cwestiwn hwn</translation>
    </message>
    <message>
        <source>&amp;See the result</source>
        <translation>&amp;Gweld y canlyniad</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Cwestiwn &amp;nesaf</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>Enter i fynd ymlaen</translation>
    </message>
</context>
<context>
    <name>ics::QuizChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a choice: its letter and its words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press %1 or %2</source>
        <extracomment>%1 a letter, %2 a digit</extracomment>
        <translation>Pwyswch %1 neu %2</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Yr ateb cywir</translation>
    </message>
    <message>
        <source>Your answer, not right</source>
        <translation>Eich ateb, anghywir</translation>
    </message>
</context>
<context>
    <name>ics::QuizResult</name>
    <message>
        <source>&amp;Again with these questions</source>
        <translation>&amp;Eto â’r cwestiynau hyn</translation>
    </message>
    <message>
        <source>Other &amp;questions</source>
        <translation>&amp;Cwestiynau eraill</translation>
    </message>
    <message>
        <source>Change the &amp;settings</source>
        <translation>Newid y go&amp;sodiadau</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Cwestiynau ac atebion</translation>
    </message>
    <message>
        <source>The same class code from the first question</source>
        <translation>Yr un cod grŵp, o’r cwestiwn cyntaf</translation>
    </message>
    <message>
        <source>A new class code with the same settings</source>
        <translation>Cod grŵp newydd â’r un gosodiadau</translation>
    </message>
    <message>
        <source>Back to kinds, number, edition and code</source>
        <translation>Yn ôl at y mathau, y nifer, yr argraffiad a’r cod</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>%1 o %2 yn gywir</translation>
    </message>
    <message>
        <source>Class code %1</source>
        <translation>Cod grŵp %1</translation>
    </message>
    <message>
        <source>This score is not saved anywhere.</source>
        <translation>Nid yw’r sgôr hon yn cael ei chadw yn unman.</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Cywir: %1</translation>
    </message>
    <message>
        <source>You chose %1. Right is %2.</source>
        <translation>Eich dewis: %1. Yr ateb cywir: %2.</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Dangos i mi: %1</translation>
    </message>
    <message>
        <source>Leaves the quiz for the map; F4 comes back</source>
        <translation>Yn gadael y cwis i fynd i’r map; mae F4 yn dod yn ôl</translation>
    </message>
</context>
<context>
    <name>ics::QuizSheetBar</name>
    <message>
        <source>With the ans&amp;wers</source>
        <translation>Gyda’r &amp;atebion</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sheet as PDF…</source>
        <translation>Cad&amp;w’r daflen fel PDF…</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>A&amp;rgraffu’r daflen…</translation>
    </message>
    <message>
        <source>The answers stand on pages of their own, after the questions.</source>
        <translation>Mae’r atebion ar eu tudalennau eu hunain, ar ôl y cwestiynau.</translation>
    </message>
    <message>
        <source>These questions on paper, for a class without computers</source>
        <translation>Y cwestiynau hyn ar bapur, i grŵp heb gyfrifiaduron</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Cadw’r daflen</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dogfen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Anfonwyd i’r argraffydd.</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Wrthi’n gwneud y daflen…</translation>
    </message>
</context>
<context>
    <name>ics::QuizStart</name>
    <message>
        <source>How well do you know the systems?</source>
        <translation>Pa mor dda ydych chi’n adnabod y systemau?</translation>
    </message>
    <message>
        <source>The questions are made from the atlas. The same class code gives everybody the same ones.</source>
        <translation>Gwneir y cwestiynau o’r atlas. Mae’r un cod grŵp yn rhoi’r un rhai i bawb.</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>Nifer y cwestiynau</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>&amp;Another code</source>
        <translation>Cod ara&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Start the quiz</source>
        <translation>&amp;Dechrau’r cwis</translation>
    </message>
    <message>
        <source>Your score stays in memory: it is never saved, and is gone when the window closes.</source>
        <translation>Yn y cof yn unig y mae eich sgôr: ni chaiff ei chadw byth, ac mae’n diflannu pan fydd y ffenestr yn cau.</translation>
    </message>
    <message>
        <source>Begins with the first question (Enter)</source>
        <translation>Yn dechrau â’r cwestiwn cyntaf (Enter)</translation>
    </message>
    <message>
        <source>Kinds of question</source>
        <translation>Mathau o gwestiynau</translation>
    </message>
    <message>
        <source>Ask questions of this kind</source>
        <translation>Gofyn cwestiynau o’r math hwn</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Beth a ofynnir</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>Faint o gwestiynau</translation>
    </message>
    <message>
        <source>The date whose systems are asked for</source>
        <translation>Y dyddiad yr holir am ei systemau</translation>
    </message>
    <message>
        <source>All of England, or one NHS region or system only</source>
        <translation>Lloegr gyfan, neu un rhanbarth GIG neu un system yn unig</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Cwestiynau</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Ar&amp;graffiad</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Ble</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Cod grŵp</translation>
    </message>
    <message>
        <source>Read it out, or type the one you were given: it sets everything above.</source>
        <translation>Darllenwch y cod yn uchel, neu teipiwch yr un a roddwyd i chi: mae’n gosod popeth uchod.</translation>
    </message>
    <message>
        <source>Other questions with the same settings</source>
        <translation>Cwestiynau eraill â’r un gosodiadau</translation>
    </message>
</context>
<context>
    <name>ics::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>ics::SearchField</name>
    <message>
        <source>Search postcode, place, organisation, code or position…</source>
        <translation>Chwilio am god post, lle, sefydliad, cod neu leoliad…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>A postcode, the name of a place or organisation, a code, a grid reference or a latitude and longitude. Answers appear while you type; the down arrow leads to them.</source>
        <translation>Cod post, enw lle neu sefydliad, cod, cyfeirnod grid, neu ledred a hydred. Mae atebion yn ymddangos wrth i chi deipio; mae’r saeth i lawr yn arwain atynt.</translation>
    </message>
    <message>
        <source>Search (Ctrl+F). What you type stays on this computer.</source>
        <translation>Chwilio (Ctrl+F). Mae’r hyn a deipiwch yn aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>No area or body has that name. To read about it:</source>
        <translation>Nid oes ardal na chorff â’r enw hwnnw. I ddarllen amdano:</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try a whole postcode, a town or council, or a code.</source>
        <translation>Ni chanfuwyd dim ar gyfer “%1”. Rhowch gynnig ar god post cyfan, tref neu gyngor, neu god.</translation>
    </message>
</context>
<context>
    <name>ics::SearchPopup</name>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Answers to the search</source>
        <translation>Atebion i’r chwiliad</translation>
    </message>
</context>
<context>
    <name>ics::SeatChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seat %1 of %2. %3</source>
        <translation>Sedd %1 o %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) and roles. Arrow keys step through them.</source>
        <translation>
            <numerusform>%n o seddi a rolau. Mae’r bysellau saeth yn camu drwyddynt.</numerusform>
            <numerusform>%n sedd neu rôl. Mae’r bysellau saeth yn camu drwyddynt.</numerusform>
            <numerusform>%n o seddi a rolau. Mae’r bysellau saeth yn camu drwyddynt.</numerusform>
            <numerusform>%n o seddi a rolau. Mae’r bysellau saeth yn camu drwyddynt.</numerusform>
            <numerusform>%n o seddi a rolau. Mae’r bysellau saeth yn camu drwyddynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>by law</source>
        <translation>yn ôl y gyfraith</translation>
    </message>
    <message>
        <source>by policy</source>
        <translation>yn ôl polisi</translation>
    </message>
    <message>
        <source>may be added</source>
        <translation>gellir eu hychwanegu</translation>
    </message>
    <message>
        <source>no seat of its own</source>
        <translation>dim sedd ei hun</translation>
    </message>
</context>
<context>
    <name>ics::SeatDetails</name>
    <message>
        <source>Legal reference: %1
Source: %2
Evidence: %3</source>
        <translation>Cyfeirnod cyfreithiol: %1
Ffynhonnell: %2
Tystiolaeth: %3</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Penodir gan</translation>
    </message>
    <message>
        <source>Bodies that nominate: %1</source>
        <translation>Cyrff sy’n enwebu: %1</translation>
    </message>
    <message>
        <source>May nominate: %1</source>
        <translation>Caiff y rhain enwebu: %1</translation>
    </message>
</context>
<context>
    <name>ics::SecondSelector</name>
    <message>
        <source>Second indicator</source>
        <translation>Ail ddangosydd</translation>
    </message>
    <message>
        <source>Show a second indicator together with the first, each in thirds</source>
        <translation>Dangos ail ddangosydd ynghyd â’r cyntaf, y ddau mewn traeanau</translation>
    </message>
    <message>
        <source>And with: nothing else</source>
        <translation>A hefyd: dim arall</translation>
    </message>
    <message>
        <source>And with: %1</source>
        <translation>A hefyd: %1</translation>
    </message>
</context>
<context>
    <name>ics::Session</name>
    <message>
        <source>%1 is not a place by this choice. %2, with most of its people, is shown.</source>
        <translation>Nid yw %1 yn lle yn ôl y dewis hwn. Dangosir %2, sydd â’r rhan fwyaf o’i bobl.</translation>
    </message>
</context>
<context>
    <name>ics::SidePane</name>
    <message>
        <source>Areas</source>
        <translation>Ardaloedd</translation>
    </message>
    <message>
        <source>Tree or table</source>
        <translation>Coeden neu dabl</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Coeden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>The whole structure</source>
        <translation>Y strwythur cyfan</translation>
    </message>
    <message>
        <source>The areas on the map with their figures</source>
        <translation>Yr ardaloedd ar y map â’u ffigurau</translation>
    </message>
</context>
<context>
    <name>ics::SimilarAreas</name>
    <message>
        <source>%1 (more)</source>
        <extracomment>%1 an indicator, of which the other area has more</extracomment>
        <translation>%1 (mwy)</translation>
    </message>
    <message>
        <source>%1 (less)</source>
        <translation>%1 (llai)</translation>
    </message>
    <message numerus="yes">
        <source>Nearest of the other %1 of the edition of %2 in %n indicator(s), each in standard deviations of that level: 0 would be no difference at all.</source>
        <translation>
            <numerusform>Y rhai agosaf o’r %1 eraill yn argraffiad %2 mewn %n o ddangosyddion, pob un mewn gwyriadau safonol y lefel honno: byddai 0 yn golygu dim gwahaniaeth o gwbl.</numerusform>
            <numerusform>Y rhai agosaf o’r %1 eraill yn argraffiad %2 mewn %n dangosydd, mewn gwyriadau safonol y lefel honno: byddai 0 yn golygu dim gwahaniaeth o gwbl.</numerusform>
            <numerusform>Y rhai agosaf o’r %1 eraill yn argraffiad %2 mewn %n o ddangosyddion, pob un mewn gwyriadau safonol y lefel honno: byddai 0 yn golygu dim gwahaniaeth o gwbl.</numerusform>
            <numerusform>Y rhai agosaf o’r %1 eraill yn argraffiad %2 mewn %n o ddangosyddion, pob un mewn gwyriadau safonol y lefel honno: byddai 0 yn golygu dim gwahaniaeth o gwbl.</numerusform>
            <numerusform>Y rhai agosaf o’r %1 eraill yn argraffiad %2 mewn %n o ddangosyddion, pob un mewn gwyriadau safonol y lefel honno: byddai 0 yn golygu dim gwahaniaeth o gwbl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because nothing is recorded for %1 or all are the same: %2.</source>
        <translation>Wedi’u gadael allan, am nad oes dim wedi’i gofnodi ar gyfer %1 neu am fod pob un yr un fath: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack(s) some of the figures and is compared in the others, if in half of them at least.</source>
        <translation>
            <numerusform>Nid oes gan %n ohonynt rai o’r ffigurau; fe’u cymherir yn ôl y lleill, os yw’r rheini’n o leiaf hanner.</numerusform>
            <numerusform>Nid oes gan %n ohonynt rai o’r ffigurau; fe’i cymherir yn ôl y lleill, os yw’r rheini’n o leiaf hanner.</numerusform>
            <numerusform>Nid oes gan %n ohonynt rai o’r ffigurau; fe’u cymherir yn ôl y lleill, os yw’r rheini’n o leiaf hanner.</numerusform>
            <numerusform>Nid oes gan %n ohonynt rai o’r ffigurau; fe’u cymherir yn ôl y lleill, os yw’r rheini’n o leiaf hanner.</numerusform>
            <numerusform>Nid oes gan %n ohonynt rai o’r ffigurau; fe’u cymherir yn ôl y lleill, os yw’r rheini’n o leiaf hanner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::SimilarDialog</name>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Pinio</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Mynd ati</translation>
    </message>
    <message>
        <source>&amp;Compare with the nearest</source>
        <translation>&amp;Cymharu â’r rhai agosaf</translation>
    </message>
    <message>
        <source>Areas like %1</source>
        <translation>Ardaloedd tebyg i %1</translation>
    </message>
    <message>
        <source>The most similar areas, nearest first</source>
        <translation>Yr ardaloedd mwyaf tebyg, yr agosaf yn gyntaf</translation>
    </message>
    <message>
        <source>Enter goes to an area, Space pins it.</source>
        <translation>Mae Enter yn mynd i ardal; mae’r bylchwr yn ei phinio.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colofnau’r tabl</translation>
    </message>
    <message>
        <source>Indicators that are compared</source>
        <translation>Y dangosyddion a gymherir</translation>
    </message>
    <message>
        <source>Compared &amp;by</source>
        <translation>Cymharu &amp;yn ôl</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>Y rhai a&amp;rferol</translation>
    </message>
    <message>
        <source>One indicator for each concept, none of them a part of another</source>
        <translation>Un dangosydd ar gyfer pob cysyniad, heb i’r un fod yn rhan o un arall</translation>
    </message>
    <message>
        <source>Rates and scores only: by counts, areas would be alike because they are equally large.</source>
        <translation>Cyfraddau a sgorau yn unig: yn ôl cyfrifon, byddai ardaloedd yn debyg am eu bod yr un mor fawr â’i gilydd.</translation>
    </message>
    <message>
        <source>Pin the chosen area for comparison (Space)</source>
        <translation>Pinio’r ardal a ddewiswyd i’w chymharu (Bylchwr)</translation>
    </message>
    <message>
        <source>Show the chosen area in tree, map and details (Enter)</source>
        <translation>Dangos yr ardal a ddewiswyd yn y goeden, y map a’r manylion (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Nothing can be compared: choose indicators that are recorded for this area.</source>
        <translation>Ni ellir cymharu dim: dewiswch ddangosyddion sydd wedi’u cofnodi ar gyfer yr ardal hon.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Dad-&amp;binio</translation>
    </message>
    <message>
        <source>Four areas are pinned already: unpin one of them first</source>
        <translation>Mae pedair ardal wedi’u pinio eisoes: dad-biniwch un ohonynt yn gyntaf</translation>
    </message>
</context>
<context>
    <name>ics::SimilarModel</name>
    <message numerus="yes">
        <source>%1 standard deviations, from %n indicator(s)</source>
        <translation>
            <numerusform>%1 gwyriad safonol, o %n o ddangosyddion</numerusform>
            <numerusform>%1 gwyriad safonol, o %n dangosydd</numerusform>
            <numerusform>%1 gwyriad safonol, o %n o ddangosyddion</numerusform>
            <numerusform>%1 gwyriad safonol, o %n o ddangosyddion</numerusform>
            <numerusform>%1 gwyriad safonol, o %n o ddangosyddion</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Pellter</translation>
    </message>
    <message>
        <source>Distance in standard deviations: 0 is no difference</source>
        <translation>Pellter mewn gwyriadau safonol: mae 0 yn golygu dim gwahaniaeth</translation>
    </message>
    <message>
        <source>Most alike in</source>
        <translation>Mwyaf tebyg o ran</translation>
    </message>
    <message>
        <source>Most different in</source>
        <translation>Mwyaf gwahanol o ran</translation>
    </message>
</context>
<context>
    <name>ics::StatePage</name>
    <message>
        <source>The atlas is made when the application is built and lies beside the program. Build the application again, or choose the file if it lies elsewhere.</source>
        <translation>Gwneir yr atlas pan gaiff y rhaglen ei hadeiladu, ac mae wrth ochr y rhaglen. Adeiladwch y rhaglen eto, neu dewiswch y ffeil os yw mewn man arall.</translation>
    </message>
    <message>
        <source>Install the newer version of ICS Explorer that the atlas was made for.</source>
        <translation>Gosodwch y fersiwn newydd o ICS Explorer y gwnaed yr atlas ar ei chyfer.</translation>
    </message>
    <message>
        <source>Build the application again: that makes an atlas of the right version.</source>
        <translation>Adeiladwch y rhaglen eto: mae hynny’n gwneud atlas o’r fersiwn gywir.</translation>
    </message>
    <message>
        <source>Choose a file named atlas.sqlite that ICS Explorer has made.</source>
        <translation>Dewiswch ffeil o’r enw atlas.sqlite y mae ICS Explorer wedi’i gwneud.</translation>
    </message>
    <message>
        <source>The file may have been damaged on its way. Build the application again, or copy the file once more. Nothing of your own is lost.</source>
        <translation>Efallai fod y ffeil wedi’i difrodi ar ei ffordd. Adeiladwch y rhaglen eto, neu copïwch y ffeil unwaith yn rhagor. Nid oes dim o’ch eiddo chi wedi’i golli.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Ceisio eto</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Dewis ffeil arall…</translation>
    </message>
    <message>
        <source>Opening the atlas</source>
        <translation>Agor yr atlas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Dewis ffeil arall</translation>
    </message>
    <message>
        <source>Opening the atlas…</source>
        <translation>Wrthi’n agor yr atlas…</translation>
    </message>
    <message>
        <source>Boundaries, two editions, organisations and every English postcode.</source>
        <translation>Ffiniau, dau argraffiad, sefydliadau a phob cod post yn Lloegr.</translation>
    </message>
    <message>
        <source>The atlas cannot be opened</source>
        <translation>Ni ellir agor yr atlas</translation>
    </message>
</context>
<context>
    <name>ics::StatusLine</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Edition %1: %2, %3</source>
        <translation>Argraffiad %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ics::StripPlot</name>
    <message>
        <source>Population beside all areas of the level</source>
        <translation>Poblogaeth ochr yn ochr â phob ardal ar y lefel</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <extracomment>%1 the name of an area</extracomment>
        <translation>%1: %2 o bobl</translation>
    </message>
    <message>
        <source>Range of %1: %2.</source>
        <translation>Ystod %1: %2.</translation>
    </message>
    <message>
        <source>Keys: Left and Right step from area to area, Enter goes there.</source>
        <translation>Bysellau: mae’r saethau i’r chwith ac i’r dde yn camu o ardal i ardal; mae Enter yn mynd yno.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>million</comment>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>ics::SystemChooser</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Symud</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Uno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a system, %2 how many people it has and whether it is next door</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search in the systems</source>
        <translation>Chwilio yn y systemau</translation>
    </message>
    <message>
        <source>Systems, neighbours first</source>
        <translation>Systemau, cymdogion yn gyntaf</translation>
    </message>
    <message>
        <source>Systems to tick, neighbours first</source>
        <translation>Systemau i’w ticio, cymdogion yn gyntaf</translation>
    </message>
    <message>
        <source>What they &amp;become is called</source>
        <translation>&amp;Enw’r hyn a ddaw ohonynt</translation>
    </message>
    <message>
        <source>Name of the merged system</source>
        <translation>Enw’r system ar ôl uno</translation>
    </message>
    <message>
        <source>Tick at least one system.</source>
        <translation>Ticiwch o leiaf un system.</translation>
    </message>
    <message>
        <source>No system has this name.</source>
        <translation>Nid oes system â’r enw hwn.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Rhowch enw iddi.</translation>
    </message>
    <message>
        <source>Another system has this name.</source>
        <translation>Mae gan system arall yr enw hwn.</translation>
    </message>
</context>
<context>
    <name>ics::Teaching</name>
    <message>
        <source>The tour was left. Resume it with F3 after the exercise.</source>
        <translation>Gadawyd y daith. Gallwch ailgydio ynddi gyda F3 ar ôl yr ymarfer.</translation>
    </message>
</context>
<context>
    <name>ics::TermButton</name>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Beth yw ystyr “%1”?</translation>
    </message>
</context>
<context>
    <name>ics::TermTip</name>
    <message>
        <source>&amp;Read more</source>
        <translation>&amp;Rhagor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Yr ystyr</translation>
    </message>
    <message>
        <source>The whole text on the page to learn from</source>
        <translation>Y testun cyfan ar y dudalen ddysgu</translation>
    </message>
</context>
<context>
    <name>ics::TermsHere</name>
    <message>
        <source>&amp;Read more</source>
        <translation>&amp;Darllen mwy</translation>
    </message>
    <message>
        <source>Terms in this part of the window</source>
        <translation>Termau yn y rhan hon o’r ffenestr</translation>
    </message>
    <message>
        <source>The whole text on the page to learn from</source>
        <translation>Y testun cyfan ar y dudalen Dysgu</translation>
    </message>
    <message>
        <source>No term stands here that the application explains. F2 opens all of them.</source>
        <translation>Nid oes term yma y mae’r rhaglen yn ei egluro. Mae F2 yn agor yr holl dermau.</translation>
    </message>
</context>
<context>
    <name>ics::Timeline</name>
    <message>
        <source>“%1” is no kind of event</source>
        <translation>nid yw “%1” yn fath o ddigwyddiad</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>nid yw “%1” yn ddyddiad</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>nid oes ganddo ddyddiad</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>cynlluniwyd ar gyfer %1</translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation>%1, yn ôl y cynllun</translation>
    </message>
    <message>
        <source>%1 (planned: %2)</source>
        <translation>%1 (cynlluniwyd: %2)</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Cyfraith</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Bodies begin or end</source>
        <translation>Cyrff yn dechrau neu’n dod i ben</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Canllawiau</translation>
    </message>
    <message>
        <source>the key occurs twice</source>
        <translation>mae’r dynodwr yn digwydd ddwywaith</translation>
    </message>
</context>
<context>
    <name>ics::TimelinePage</name>
    <message>
        <source>Hollow: planned; what came is not recorded</source>
        <translation>Heb ei lenwi: cynlluniwyd; ni chofnodwyd beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Key of the signs: %1</source>
        <translation>Allwedd yr arwyddion: %1</translation>
    </message>
    <message>
        <source>See it on the map</source>
        <translation>Gweld hyn ar y map</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Gweld beth newidiodd</translation>
    </message>
    <message>
        <source>Events of the reforms, planned and actual</source>
        <translation>Digwyddiadau’r diwygiadau, fel y’u cynlluniwyd ac fel y buont</translation>
    </message>
    <message>
        <source>Shows the map of the edition that began then</source>
        <translation>Yn dangos map yr argraffiad a ddechreuodd bryd hynny</translation>
    </message>
    <message>
        <source>Opens the page on what changed between the editions (Ctrl+5)</source>
        <translation>Yn agor y dudalen ar yr hyn a newidiodd rhwng yr argraffiadau (Ctrl+5)</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Ffynonellau:</translation>
    </message>
</context>
<context>
    <name>ics::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Dewislen (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
</context>
<context>
    <name>ics::TourBar</name>
    <message>
        <source>The step before (F8)</source>
        <translation>Y cam blaenorol (F8)</translation>
    </message>
    <message>
        <source>The next step (F9)</source>
        <translation>Y cam nesaf (F9)</translation>
    </message>
    <message>
        <source>Leave the tour; it can be resumed (F3)</source>
        <translation>Gadael y daith; gellir ailgydio ynddi (F3)</translation>
    </message>
    <message>
        <source>Back (F8)</source>
        <translation>Yn ôl (F8)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Leave (F3)</source>
        <translation>Gadael (F3)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Gadael y daith</translation>
    </message>
    <message>
        <source>Next (F9)</source>
        <translation>Nesaf (F9)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Cam %1 o %2</translation>
    </message>
    <message>
        <source>Finish (F9)</source>
        <translation>Gorffen (F9)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ics::TourDialog</name>
    <message>
        <source>Shown &amp;with</source>
        <translation>Wedi’i dangos &amp;gyda</translation>
    </message>
    <message>
        <source>Guided tours</source>
        <translation>Teithiau tywys</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Teithiau</translation>
    </message>
    <message>
        <source>The area that the tour is shown with</source>
        <translation>Yr ardal y dangosir y daith gyda hi</translation>
    </message>
    <message>
        <source>For another place or neighbourhood, choose it in the window first</source>
        <translation>Am le neu gymdogaeth arall, dewiswch yr ardal yn y ffenestr yn gyntaf</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Beth sydd o’i le ar y ffeil</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>C&amp;opïo’r llinellau hyn</translation>
    </message>
    <message>
        <source>&amp;Open a tour…</source>
        <translation>&amp;Agor taith…</translation>
    </message>
    <message>
        <source>A tour that someone has written: one JSON file</source>
        <translation>Taith y mae rhywun wedi’i hysgrifennu: un ffeil JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>%1, on screen now</source>
        <translation>%1, ar y sgrin nawr</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume at step %1 of %2</source>
        <translation>&amp;Parhau: cam %1 o %2</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Dechrau eto</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Dechrau</translation>
    </message>
    <message>
        <source>%1, as the tour was written</source>
        <translation>%1, fel yr ysgrifennwyd y daith</translation>
    </message>
    <message>
        <source>Open a tour</source>
        <translation>Agor taith</translation>
    </message>
    <message>
        <source>Tour (*.json)</source>
        <translation>Taith (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>Ni ellir defnyddio “%1”</translation>
    </message>
    <message>
        <source>Left at step %1 of %2</source>
        <translation>Gadawyd ar gam %1 o %2</translation>
    </message>
</context>
<context>
    <name>ics::TourReader</name>
    <message>
        <source>“%1” has %2 characters, %3 at most</source>
        <translation>mae gan “%1” %2 o nodau, %3 ar y mwyaf</translation>
    </message>
    <message>
        <source>“%1” has %2 words, %3 at most</source>
        <translation>mae gan “%1” %2 o eiriau, %3 ar y mwyaf</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2”; known are: %3</source>
        <translation>nid yw “%1” yn hysbys fel “%2”; y rhai hysbys yw: %3</translation>
    </message>
    <message>
        <source>the field “%1” stands twice</source>
        <translation>mae’r maes “%1” yno ddwywaith</translation>
    </message>
    <message>
        <source>this program reads format 1</source>
        <translation>fformat 1 y mae’r rhaglen hon yn ei ddarllen</translation>
    </message>
    <message>
        <source>a key is made of small letters, digits and hyphens</source>
        <translation>dim ond llythrennau bach, digidau a chysylltnodau a geir mewn dynodwr</translation>
    </message>
    <message>
        <source>a tour needs at least one step</source>
        <translation>rhaid i daith gael o leiaf un cam</translation>
    </message>
    <message>
        <source>a tour has at most %1 steps</source>
        <translation>mae gan daith %1 o gamau ar y mwyaf</translation>
    </message>
    <message>
        <source>“page” needs a page in the same step</source>
        <translation>mae angen tudalen yn yr un cam ar gyfer “page”</translation>
    </message>
    <message>
        <source>“%1” is not seen while a page is open</source>
        <translation>ni welir “%1” tra bo tudalen ar agor</translation>
    </message>
    <message>
        <source>“read” needs the page “learn” in the same step</source>
        <translation>mae angen y dudalen “learn” yn yr un cam ar gyfer “read”</translation>
    </message>
    <message>
        <source>there is no text “%1” to read</source>
        <translation>nid oes testun “%1” i’w ddarllen</translation>
    </message>
    <message>
        <source>“%1” needs the tour to name an “area”</source>
        <translation>ar gyfer “%1” rhaid i’r daith enwi “area”</translation>
    </message>
    <message>
        <source>no area has the code “%1” in the edition %2</source>
        <translation>nid oes ardal â’r cod “%1” yn yr argraffiad %2</translation>
    </message>
    <message>
        <source>“years” needs an indicator that has several, such as health_index</source>
        <translation>mae angen dangosydd â sawl blwyddyn ar gyfer “years”, megis health_index</translation>
    </message>
    <message>
        <source>there is no word {%1}; known are: %2</source>
        <translation>nid oes gair {%1}; y rhai hysbys yw: %2</translation>
    </message>
    <message>
        <source>“answer” needs a postcode in this step or one before</source>
        <translation>Mae angen cod post yn y cam hwn neu un cynt ar “answer”</translation>
    </message>
    <message>
        <source>“%1” is no postcode</source>
        <translation>Nid yw “%1” yn god post</translation>
    </message>
    <message>
        <source>“%1” is only a part of a postcode; a step needs a whole one</source>
        <translation>Dim ond rhan o god post yw “%1”; mae angen un cyfan ar gam</translation>
    </message>
    <message>
        <source>there is no postcode “%1” in England</source>
        <translation>nid oes cod post “%1” yn Lloegr</translation>
    </message>
    <message>
        <source>there is no “%1” to see: the area is %2 (%3)</source>
        <extracomment>%1 a part of the window, %2 an area, %3 its kind</extracomment>
        <translation>nid oes “%1” i’w weld: yr ardal yw %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ics::Tours</name>
    <message>
        <source>There is no tour “%1”.</source>
        <translation>Nid oes taith “%1”.</translation>
    </message>
    <message>
        <source>The tour “%1” has no step %2.</source>
        <translation>Nid oes cam %2 yn y daith “%1”.</translation>
    </message>
</context>
<context>
    <name>ics::TreePane</name>
    <message>
        <source>Nothing here has that name or code.</source>
        <translation>Nid oes dim yma â’r enw neu’r cod hwnnw.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Strwythur</translation>
    </message>
    <message>
        <source>Group by NHS region</source>
        <translation>Grwpio yn ôl rhanbarth GIG</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>Hidlo yn ôl enw neu god</translation>
    </message>
    <message>
        <source>Filter the tree by name or code</source>
        <translation>Hidlo’r goeden yn ôl enw neu god</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Systems, places, neighbourhoods and practices</source>
        <translation>Systemau, lleoedd, cymdogaethau a phractisau</translation>
    </message>
    <message>
        <source>Columns of the tree</source>
        <translation>Colofnau’r goeden</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of one class</source>
        <translation>
            <numerusform>%n o ardaloedd o un categori</numerusform>
            <numerusform>%n ardal o un categori</numerusform>
            <numerusform>%n o ardaloedd o un categori</numerusform>
            <numerusform>%n o ardaloedd o un categori</numerusform>
            <numerusform>%n o ardaloedd o un categori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Unit</name>
    <message>
        <source>people</source>
        <translation>person</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>person fesul km²</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>patients per practice</source>
        <translation>claf fesul practis</translation>
    </message>
    <message>
        <source>patients per doctor</source>
        <translation>claf fesul meddyg</translation>
    </message>
</context>
<context>
    <name>ics::WhereAmI</name>
    <message>
        <source>Where am I?</source>
        <translation>Ble ydw i?</translation>
    </message>
    <message>
        <source>Find my position</source>
        <translation>Canfod fy lleoliad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>May ICS Explorer ask this computer where it is, once? The answer is looked up in the atlas on this computer. It is not sent anywhere by this program, and not kept. To find its position, your system may itself ask a service on the internet; its settings say whether it may.</source>
        <translation>A gaiff ICS Explorer ofyn i’r cyfrifiadur hwn ble mae, unwaith? Chwilir am yr ateb yn yr atlas ar y cyfrifiadur hwn. Nid yw’r rhaglen hon yn ei anfon i unman, nac yn ei gadw. I ganfod ei leoliad, gall eich cyfrifiadur ei hun ofyn i wasanaeth ar y rhyngrwyd; ei osodiadau sy’n dweud a gaiff wneud hynny.</translation>
    </message>
    <message>
        <source>This computer has no source of its position that the program can ask. A postcode, or a click on the map with Shift held down, finds the same.</source>
        <translation>Nid oes gan y cyfrifiadur hwn ffynhonnell i’w leoliad y gall y rhaglen ei holi. Mae cod post, neu glicio ar y map gan ddal Shift i lawr, yn canfod yr un peth.</translation>
    </message>
    <message>
        <source>The serial port %1 cannot be opened.</source>
        <translation>Ni ellir agor y porth cyfresol %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Ni ellir darllen y ffeil %1.</translation>
    </message>
    <message>
        <source>Waiting for a position…</source>
        <translation>Wrthi’n aros am leoliad…</translation>
    </message>
    <message>
        <source>Your system has refused to tell the position. Its settings for privacy or location decide that.</source>
        <translation>Mae eich cyfrifiadur wedi gwrthod rhoi’r lleoliad. Ei osodiadau preifatrwydd neu leoliad sy’n penderfynu hynny.</translation>
    </message>
    <message numerus="yes">
        <source>No position has come within %n seconds. Indoors this can take longer; you can try again.</source>
        <translation>
            <numerusform>Ni ddaeth lleoliad o fewn %n eiliad. Gall hyn gymryd mwy o amser dan do; gallwch geisio eto.</numerusform>
            <numerusform>Ni ddaeth lleoliad o fewn %n eiliad. Gall hyn gymryd mwy o amser dan do; gallwch geisio eto.</numerusform>
            <numerusform>Ni ddaeth lleoliad o fewn %n eiliad. Gall hyn gymryd mwy o amser dan do; gallwch geisio eto.</numerusform>
            <numerusform>Ni ddaeth lleoliad o fewn %n eiliad. Gall hyn gymryd mwy o amser dan do; gallwch geisio eto.</numerusform>
            <numerusform>Ni ddaeth lleoliad o fewn %n eiliad. Gall hyn gymryd mwy o amser dan do; gallwch geisio eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source of the position has closed the connection. You can try again.</source>
        <translation>Mae ffynhonnell y lleoliad wedi cau’r cysylltiad. Gallwch geisio eto.</translation>
    </message>
    <message>
        <source>The source of the position has failed. You can try again.</source>
        <translation>Mae ffynhonnell y lleoliad wedi methu. Gallwch geisio eto.</translation>
    </message>
</context>
<context>
    <name>ics::YearBar</name>
    <message>
        <source>Year of the figures</source>
        <translation>Blwyddyn y ffigurau</translation>
    </message>
    <message>
        <source>Year of the figures (Ctrl+Page Up and Page Down; , and . on the map)</source>
        <translation>Blwyddyn y ffigurau (Ctrl+Page Up a Page Down; , a . ar y map)</translation>
    </message>
    <message>
        <source>Show the areas that have the figures</source>
        <translation>Dangos yr ardaloedd sydd â’r ffigurau</translation>
    </message>
    <message>
        <source>Not recorded for the %1 of %2.</source>
        <extracomment>%1 for example &quot;36 systems&quot;, %2 an edition</extracomment>
        <translation>Heb eu cofnodi ar gyfer %1 yn argraffiad %2.</translation>
    </message>
    <message>
        <source>Show the %1 of %2</source>
        <translation>Dangos %1 argraffiad %2</translation>
    </message>
    <message>
        <source>Goes to the edition and level that have the figures</source>
        <translation>Yn mynd i’r argraffiad a’r lefel sydd â’r ffigurau</translation>
    </message>
    <message>
        <source>Year shown: %1</source>
        <translation>Blwyddyn a ddangosir: %1</translation>
    </message>
    <message>
        <source>Motion is reduced: the years do not run by themselves.</source>
        <translation>Mae symudiad wedi’i leihau: nid yw’r blynyddoedd yn rhedeg ohonynt eu hunain.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Run through the years</source>
        <translation>Rhedeg drwy’r blynyddoedd</translation>
    </message>
</context>
</TS>
