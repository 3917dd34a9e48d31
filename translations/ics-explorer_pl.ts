<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name>Postcode</name>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Wyspa Wniebowstąpienia</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brytyjskie Terytorium Oceanu Indyjskiego</translation>
    </message>
    <message>
        <source>British Antarctic Territory</source>
        <translation>Brytyjskie Terytorium Antarktyczne</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandy</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kajmany</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Georgia Południowa i Sandwich Południowy</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Wyspa Świętej Heleny</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks i Caicos</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Brytyjskie Wyspy Dziewicze</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Szukaj w:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nazwa pliku:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Pliki typu:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Katalog:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Przejdź wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Do przodu</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Przejdź do przodu</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Katalog nadrzędny</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Przejdź do katalogu nadrzędnego</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Utwórz nowy katalog</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Utwórz nowy katalog</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Pokaż listę</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Pokaż szczegóły</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Pasek boczny</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 już istnieje.
Czy zastąpić ten plik?</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Zmień &amp;nazwę</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Pokaż &amp;ukryte pliki</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nowy katalog</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data zmiany</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Pokaż szczegóły...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ukryj szczegóły...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Zapisz wszystko</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Tak na &amp;wszystkie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ni&amp;e na wszystkie</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zignoruj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zresetuj</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>S&amp;kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Skopiuj adres &amp;odnośnika</translation>
    </message>
</context>
<context>
    <name>ics::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Match a list…</source>
        <translation>&amp;Dopasuj listę…</translation>
    </message>
    <message>
        <source>&amp;Save the map as a picture…</source>
        <translation>&amp;Zapisz mapę jako obraz…</translation>
    </message>
    <message>
        <source>&amp;Copy the map as a picture</source>
        <translation>&amp;Kopiuj mapę jako obraz</translation>
    </message>
    <message>
        <source>Save the &amp;table as CSV…</source>
        <translation>Zapisz &amp;tabelę jako CSV…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Nawigacja</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>&amp;Gdzie jestem?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Up to the containing area</source>
        <translation>Do &amp;obszaru nadrzędnego</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>P&amp;anele</translation>
    </message>
    <message>
        <source>Go to the &amp;tree</source>
        <translation>Przejdź do &amp;drzewa</translation>
    </message>
    <message>
        <source>Go to the &amp;map</source>
        <translation>Przejdź do &amp;mapy</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>Przejdź do &amp;szczegółów</translation>
    </message>
    <message>
        <source>Go to the ta&amp;ble</source>
        <translation>Przejdź do &amp;tabeli</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Następny panel</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>&amp;Filtruj drzewo</translation>
    </message>
    <message>
        <source>&amp;Show the tree</source>
        <translation>&amp;Pokaż drzewo</translation>
    </message>
    <message>
        <source>S&amp;how the details</source>
        <translation>Pok&amp;aż szczegóły</translation>
    </message>
    <message>
        <source>Table &amp;instead of the tree</source>
        <translation>Tabela &amp;zamiast drzewa</translation>
    </message>
    <message>
        <source>&amp;Group by NHS region</source>
        <translation>&amp;Grupuj według regionów NHS</translation>
    </message>
    <message>
        <source>&amp;Copy the details as text</source>
        <translation>&amp;Kopiuj szczegóły jako tekst</translation>
    </message>
    <message>
        <source>&amp;Who sits here</source>
        <translation>Kto tu &amp;zasiada</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>P&amp;orównanie</translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation>&amp;Przypnij do porównania</translation>
    </message>
    <message>
        <source>&amp;Compare areas</source>
        <translation>Po&amp;równaj obszary</translation>
    </message>
    <message>
        <source>&amp;Areas like this one…</source>
        <translation>Obszary podo&amp;bne do tego…</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Show all of &amp;England</source>
        <translation>Pokaż całą &amp;Anglię</translation>
    </message>
    <message>
        <source>Fit the &amp;selected area</source>
        <translation>Pokaż wy&amp;brany obszar</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>P&amp;owiększ</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>&amp;Layers…</source>
        <translation>&amp;Warstwy…</translation>
    </message>
    <message>
        <source>Compare &amp;methods…</source>
        <translation>Porównaj m&amp;etody…</translation>
    </message>
    <message>
        <source>&amp;Hexagons of equal size</source>
        <translation>&amp;Sześciokąty równej wielkości</translation>
    </message>
    <message>
        <source>What a &amp;place is…</source>
        <translation>Co jest mie&amp;jscem…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Strony</translation>
    </message>
    <message>
        <source>What &amp;changed</source>
        <translation>&amp;Co się zmieniło</translation>
    </message>
    <message>
        <source>&amp;Timeline of the reforms</source>
        <translation>&amp;Kalendarium reform</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Kolory &amp;systemowe</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>Text lar&amp;ger</source>
        <translation>&amp;Większy tekst</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
        <source>Text at &amp;normal size</source>
        <translation>Tekst &amp;normalnej wielkości</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Ogranicz animacje</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pełny ekran</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Języ&amp;k</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Baza wiedzy</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klawisze</translation>
    </message>
    <message>
        <source>&amp;About ICS Explorer</source>
        <translation>&amp;O programie ICS Explorer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Earlier &amp;year of the figures</source>
        <translation>Wcześniejszy &amp;rok danych</translation>
    </message>
    <message>
        <source>&amp;Later year of the figures</source>
        <translation>Późniejszy rok &amp;danych</translation>
    </message>
    <message>
        <source>T&amp;each</source>
        <translation>&amp;Zajęcia</translation>
    </message>
    <message>
        <source>Guided &amp;tours</source>
        <translation>&amp;Trasy zwiedzania</translation>
    </message>
    <message>
        <source>&amp;Quiz</source>
        <translation>&amp;Quiz</translation>
    </message>
    <message>
        <source>&amp;Exercise: redraw the systems</source>
        <translation>Ćw&amp;iczenie: zmień granice systemów</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Tryb &amp;prezentera</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>Ćw&amp;iczenie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Move the place to…</source>
        <translation>Przenieś &amp;miejsce do…</translation>
    </message>
    <message>
        <source>Mer&amp;ge the system with…</source>
        <translation>Połącz system &amp;z…</translation>
    </message>
    <message>
        <source>Make the &amp;place a system…</source>
        <translation>&amp;Utwórz system z miejsca…</translation>
    </message>
    <message>
        <source>Re&amp;name the system…</source>
        <translation>Zmień &amp;nazwę systemu…</translation>
    </message>
    <message>
        <source>&amp;Open an exercise…</source>
        <translation>&amp;Otwórz ćwiczenie…</translation>
    </message>
    <message>
        <source>&amp;Save the exercise…</source>
        <translation>Z&amp;apisz ćwiczenie…</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>Zacznij o&amp;d nowa</translation>
    </message>
    <message>
        <source>Show the pane&amp;l of the exercise</source>
        <translation>Pokaż pane&amp;l ćwiczenia</translation>
    </message>
    <message>
        <source>&amp;Leave the exercise</source>
        <translation>&amp;Wyjdź z ćwiczenia</translation>
    </message>
    <message>
        <source>E&amp;xplain the terms here</source>
        <translation>Wyjaśnij &amp;terminy tutaj</translation>
    </message>
</context>
<context>
    <name>ics::AnnotationPanel</name>
    <message>
        <source>Numbers on the map</source>
        <translation>Numery na mapie</translation>
    </message>
</context>
<context>
    <name>ics::Annotations</name>
    <message>
        <source>Number %1</source>
        <extracomment>a number on the map and what is written beside it</extracomment>
        <translation>Numer %1</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation>Numer %1: %2</translation>
    </message>
</context>
<context>
    <name>ics::AnswerStrip</name>
    <message>
        <source>Which is your GP practice?</source>
        <translation>Która przychodnia GP jest Twoja?</translation>
    </message>
    <message>
        <source>Copy this answer as text</source>
        <translation>Kopiuj tę odpowiedź jako tekst</translation>
    </message>
    <message>
        <source>Close this answer</source>
        <translation>Zamknij tę odpowiedź</translation>
    </message>
    <message>
        <source>Your neighbourhood is the network of the practice where you are registered</source>
        <translation>Twoje sąsiedztwo to sieć przychodni, w której jesteś na liście pacjentów</translation>
    </message>
    <message>
        <source>Answer for %1</source>
        <translation>Odpowiedź dla: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 the level, %2 the name and %3 the code of an area</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1, by your practice</source>
        <translation>%1, według Twojej przychodni</translation>
    </message>
    <message>
        <source>%1, modelled</source>
        <translation>%1, według modelu</translation>
    </message>
    <message>
        <source>Go to this %1</source>
        <translation>Przejdź: %1</translation>
    </message>
    <message>
        <source>%1: none recorded here</source>
        <translation>%1: tutaj brak danych</translation>
    </message>
    <message>
        <source>By your practice: %1</source>
        <translation>Według Twojej przychodni: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
</context>
<context>
    <name>ics::AreaAccount</name>
    <message>
        <source>Over a quarter of this network&apos;s patients are registered with an online practice and may live anywhere, so its area on the map means little.</source>
        <translation>Ponad jedna czwarta pacjentów tej sieci jest zarejestrowana w przychodni internetowej i może mieszkać gdziekolwiek, więc jej obszar na mapie niewiele znaczy.</translation>
    </message>
    <message>
        <source>Over a quarter of this network&apos;s patients are with a university practice; where they live is not typical of the area around it.</source>
        <translation>Ponad jedna czwarta pacjentów tej sieci należy do przychodni uniwersyteckiej; to, gdzie mieszkają, nie jest typowe dla otaczającego ją obszaru.</translation>
    </message>
    <message>
        <source>This network shares a building with another one, so where one area ends and the other begins is a guess.</source>
        <translation>Ta sieć dzieli budynek z inną siecią, więc granica między ich obszarami jest tylko przypuszczeniem.</translation>
    </message>
    <message>
        <source>All its practices are in one building, so the shape of its area is uncertain.</source>
        <translation>Wszystkie jej przychodnie są w jednym budynku, więc kształt jej obszaru jest niepewny.</translation>
    </message>
    <message>
        <source>All its practices are in one town, but many of the people counted to it live more than 5 km away.</source>
        <translation>Wszystkie jej przychodnie są w jednym mieście, ale wiele przypisanych jej osób mieszka dalej niż 5 km od niego.</translation>
    </message>
    <message>
        <source>Most of its patients are with practices that stand outside the modelled area.</source>
        <translation>Większość jej pacjentów należy do przychodni położonych poza modelowanym obszarem.</translation>
    </message>
    <message>
        <source>Some of its practices stand in another system.</source>
        <translation>Niektóre jej przychodnie leżą w innym systemie.</translation>
    </message>
    <message>
        <source>Its practices stand in more than one place, but its area is drawn inside only one.</source>
        <translation>Jej przychodnie leżą w więcej niż jednym miejscu, ale jej obszar narysowano tylko w jednym z nich.</translation>
    </message>
    <message>
        <source>Many people counted to it live far from any of its practices.</source>
        <translation>Wiele przypisanych jej osób mieszka daleko od wszystkich jej przychodni.</translation>
    </message>
    <message>
        <source>Its area is in pieces, such as islands, that do not touch.</source>
        <translation>Jej obszar składa się z części, na przykład wysp, które się nie stykają.</translation>
    </message>
    <message>
        <source>The people in the modelled area differ from its share of patients by more than 5 %.</source>
        <translation>Liczba osób w modelowanym obszarze różni się od jej udziału w liczbie pacjentów o ponad 5 %.</translation>
    </message>
    <message>
        <source>How many patients it has is not recorded; the size of its area is estimated.</source>
        <translation>Brak danych o liczbie jej pacjentów; wielkość jej obszaru jest oszacowana.</translation>
    </message>
    <message>
        <source>Its area crosses the border of its place: it was modelled within the places that councils make, and is listed under the place with most of its people.</source>
        <translation>Jej obszar przecina granicę miejsca: powstał w modelu wewnątrz miejsc wyznaczonych przez samorządy, a zapisano go w miejscu, w którym mieszka większość jego ludności.</translation>
    </message>
    <message>
        <source>No practice with a known position is recorded for it.</source>
        <translation>W danych nie ma dla niej przychodni o znanym położeniu.</translation>
    </message>
    <message>
        <source>No area could be modelled for it.</source>
        <translation>Nie dało się wyznaczyć dla niej obszaru za pomocą modelu.</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Następca</translation>
    </message>
    <message>
        <source>Formerly in</source>
        <translation>Poprzednio</translation>
    </message>
    <message numerus="yes">
        <source>%1 people (census 2021) in %n small area(s).</source>
        <translation>
            <numerusform>%1 os. (spis powszechny 2021) w %n małym obszarze.</numerusform>
            <numerusform>%1 os. (spis powszechny 2021) w %n małych obszarach.</numerusform>
            <numerusform>%1 os. (spis powszechny 2021) w %n małych obszarach.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed on %1</source>
        <extracomment>%1 a date: 1 April 2026</extracomment>
        <translation>Co się zmieniło %1</translation>
    </message>
    <message>
        <source>Authority: %1.</source>
        <translation>Podstawa prawna: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Potwierdzenie: %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 &quot;at least 1&quot;, %2 &quot;12 NHS trusts recorded here&quot;</extracomment>
        <translation>%1; zgłasza: %2</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>England: %1. Rank %2 of %3 from the highest. %4</source>
        <translation>Anglia: %1. Pozycja %2 z %3, licząc od najwyższej wartości. %4</translation>
    </message>
    <message>
        <source>all of it, and nothing else</source>
        <translation>w całości i nic poza tym</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>w całości</translation>
    </message>
    <message>
        <source>%1 % of its people</source>
        <translation>%1 % jego mieszkańców</translation>
    </message>
    <message>
        <source>%1 · everyone here</source>
        <translation>%1 · wszyscy tutejsi mieszkańcy</translation>
    </message>
    <message>
        <source>%1 · %2 % of the people here</source>
        <translation>%1 · %2 % tutejszych mieszkańców</translation>
    </message>
    <message>
        <source>%1 of its %2 small areas (LSOAs) lie here; %3 has %4.</source>
        <translation>Małe obszary (LSOA), które leżą tutaj: %1 z ogółem %2; %3 ma ich %4.</translation>
    </message>
    <message>
        <source>type not recorded</source>
        <translation>brak danych o rodzaju</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Samorządy</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n samorząd</numerusform>
            <numerusform>%n samorządy</numerusform>
            <numerusform>%n samorządów</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <extracomment>%1 the name of a county, %2 how much of the district lies here</extracomment>
        <translation>hrabstwo %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n district council(s) below a county</source>
        <translation>
            <numerusform>%n samorząd dystryktu w hrabstwie</numerusform>
            <numerusform>%n samorządy dystryktów w hrabstwie</numerusform>
            <numerusform>%n samorządów dystryktów w hrabstwie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NHS trust(s)</source>
        <translation>
            <numerusform>%n trust NHS</numerusform>
            <numerusform>%n trusty NHS</numerusform>
            <numerusform>%n trustów NHS</numerusform>
        </translation>
    </message>
    <message>
        <source>As recorded for this system; a trust may also work in others.</source>
        <translation>Według danych o tym systemie; trust może działać także w innych.</translation>
    </message>
    <message>
        <source>With headquarters in this area.</source>
        <translation>Z siedzibą na tym obszarze.</translation>
    </message>
    <message>
        <source>%1 (%2). Type derived: %3</source>
        <translation>%1 (%2). Rodzaj ustalony według reguły: %3</translation>
    </message>
    <message>
        <source>Stands in the small area %1. Who runs it is not recorded.</source>
        <translation>Leży w małym obszarze %1. Brak danych o tym, kto go prowadzi.</translation>
    </message>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>%n szpital</numerusform>
            <numerusform>%n szpitale</numerusform>
            <numerusform>%n szpitali</numerusform>
        </translation>
    </message>
    <message>
        <source>By where they stood in 2022, of every kind and owner.</source>
        <translation>Według położenia w 2022 r.; szpitale każdego rodzaju i każdego właściciela.</translation>
    </message>
    <message>
        <source>Primary care networks</source>
        <translation>Sieci podstawowej opieki zdrowotnej</translation>
    </message>
    <message numerus="yes">
        <source>%n primary care network(s)</source>
        <translation>
            <numerusform>%n sieć podstawowej opieki zdrowotnej</numerusform>
            <numerusform>%n sieci podstawowej opieki zdrowotnej</numerusform>
            <numerusform>%n sieci podstawowej opieki zdrowotnej</numerusform>
        </translation>
    </message>
    <message>
        <source>A size that guides give for such an area, not a rule. Compared with the residents.</source>
        <translation>Wielkość, którą przewodniki podają dla takiego obszaru; to nie reguła. Porównano z liczbą mieszkańców.</translation>
    </message>
    <message>
        <source>Population beside the documents’ ranges</source>
        <translation>Ludność na tle zakresów z dokumentów</translation>
    </message>
    <message>
        <source>Residents, Census 2021</source>
        <translation>Mieszkańcy, spis powszechny 2021</translation>
    </message>
    <message>
        <source>On practices’ lists, 2024/25</source>
        <translation>Na listach przychodni, 2024/25</translation>
    </message>
    <message>
        <source>Patients on their lists</source>
        <translation>Pacjenci na ich listach</translation>
    </message>
    <message>
        <source>Mean of 2024/25. Lists count more people than the census: some have moved away and are still listed.</source>
        <translation>Średnia z 2024/25. Na listach jest więcej osób niż w spisie: niektórzy się wyprowadzili, ale nadal są na liście.</translation>
    </message>
    <message>
        <source>%1 patients</source>
        <translation>pacjenci: %1</translation>
    </message>
    <message>
        <source>%1. Code %2.</source>
        <translation>%1. Kod %2.</translation>
    </message>
    <message>
        <source>Member of %1.</source>
        <translation>Należy do sieci %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n GP practice(s)</source>
        <translation>
            <numerusform>%n przychodnia GP</numerusform>
            <numerusform>%n przychodnie GP</numerusform>
            <numerusform>%n przychodni GP</numerusform>
        </translation>
    </message>
    <message>
        <source>The members of this network.</source>
        <translation>Członkowie tej sieci.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 os.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Land area</source>
        <translation>Powierzchnia lądu</translation>
    </message>
    <message>
        <source>Measured on the boundaries of the small areas, to the high-water mark.</source>
        <translation>Zmierzona w granicach małych obszarów, do linii wysokiej wody.</translation>
    </message>
    <message>
        <source>ONS code</source>
        <translation>Kod ONS</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Kod ODS</translation>
    </message>
    <message>
        <source>Code in this application</source>
        <translation>Kod w tym programie</translation>
    </message>
    <message>
        <source>In being since</source>
        <translation>Istnieje od</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Zlikwidowano</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Obejmuje</translation>
    </message>
    <message>
        <source>No area of this level is recorded here.</source>
        <translation>Brak danych o obszarach tego poziomu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of area, %2 what is taken for it: &quot;Place (sub-ICB locations)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Sets the direction for all of %1, makes the changes that need its size, and looks after the money held in common.</source>
        <translation>Wyznacza kierunek dla całego obszaru %1, wprowadza zmiany, które wymagają jego wielkości, i dba o wspólne pieniądze.</translation>
    </message>
    <message>
        <source>Who decides: the ICB</source>
        <translation>Kto decyduje: ICB</translation>
    </message>
    <message>
        <source>Plans NHS services, receives the national budget, and buys and monitors care.</source>
        <translation>Planuje usługi NHS, otrzymuje środki z budżetu państwa, kupuje opiekę i ją nadzoruje.</translation>
    </message>
    <message>
        <source>Who decides: the ICP</source>
        <translation>Kto decyduje: ICP</translation>
    </message>
    <message>
        <source>Assesses what people need and writes the strategy that guides the board and the councils; jobs, housing and the environment count, too.</source>
        <translation>Ocenia, czego ludzie potrzebują, i pisze strategię, którą kierują się rada i samorządy; liczą się też praca, mieszkania i środowisko.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nieustalone</translation>
    </message>
    <message>
        <source>NHS England has not fixed which task belongs to which level. It suggests specialised services here, and money for primary care further down.</source>
        <translation>NHS England nie określa, które zadanie należy do którego poziomu. Proponuje, by świadczenia specjalistyczne były tutaj, a pieniądze na podstawową opiekę zdrowotną niżej.</translation>
    </message>
    <message>
        <source>Sources differ: who delivers</source>
        <translation>Źródła się różnią: kto wykonuje</translation>
    </message>
    <message>
        <source>The board carries out the strategy (Staffordshire, 2022); largely the providers in the neighbourhoods do (BHTA, 2023).</source>
        <translation>Strategię realizuje rada (Staffordshire, 2022); w dużej mierze świadczeniodawcy w sąsiedztwach (BHTA, 2023).</translation>
    </message>
    <message>
        <source>Brings hospitals, councils and networks of practices together, with community hospitals and voluntary organisations, and develops care that acts before people fall ill (anticipatory care).</source>
        <translation>Łączy szpitale, samorządy i sieci przychodni ze szpitalami lokalnymi i organizacjami społecznymi oraz rozwija opiekę, która działa, zanim ludzie zachorują (opiekę wyprzedzającą).</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kto decyduje</translation>
    </message>
    <message>
        <source>The Integrated Care Board of %2 leads tasks and budgets here as well as for the whole system.</source>
        <translation>Integrated Care Board systemu %2 kieruje zadaniami i budżetami zarówno tutaj, jak i w całym systemie.</translation>
    </message>
    <message>
        <source>Its borders</source>
        <translation>Jego granice</translation>
    </message>
    <message>
        <source>May follow those of councils or what people feel to be one area; a town, a borough or a county.</source>
        <translation>Mogą biec wzdłuż granic samorządów albo obejmować to, co ludzie odczuwają jako jeden obszar: miasto, borough lub hrabstwo.</translation>
    </message>
    <message>
        <source>NHS England has not fixed which task belongs to which level.</source>
        <translation>NHS England nie określa, które zadanie należy do którego poziomu.</translation>
    </message>
    <message>
        <source>Sources differ: where the ICP works</source>
        <translation>Źródła się różnią: gdzie działa ICP</translation>
    </message>
    <message>
        <source>One guide puts a partnership at this level (BHTA, 2023). By law, there is one joint committee for the area of each board.</source>
        <translation>Jeden z przewodników umieszcza partnerstwo na tym poziomie (BHTA, 2023). Z mocy prawa dla obszaru każdej rady jest jeden wspólny komitet.</translation>
    </message>
    <message>
        <source>GP practices work together with community services and social care, as a primary care network.</source>
        <translation>Przychodnie GP współpracują z opieką środowiskową i opieką społeczną jako sieć podstawowej opieki zdrowotnej.</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>Poziom wyżej</translation>
    </message>
    <message>
        <source>%2 connects its networks with the council, community hospitals and voluntary organisations.</source>
        <translation>%2 łączy swoje sieci z samorządem, szpitalami lokalnymi i organizacjami społecznymi.</translation>
    </message>
    <message>
        <source>NHS England has not fixed which task belongs to which level. It suggests passing money for primary care down.</source>
        <translation>NHS England nie określa, które zadanie należy do którego poziomu. Proponuje, by pieniądze na podstawową opiekę zdrowotną przekazywać niżej.</translation>
    </message>
    <message>
        <source>The only one in %1.</source>
        <translation>Jedyny taki obszar w granicach %1.</translation>
    </message>
    <message>
        <source>One of %1 in %2.</source>
        <extracomment>%1 &quot;12 places&quot;, %2 the system</extracomment>
        <translation>Jeden z takich obszarów w granicach %2 (razem %1).</translation>
    </message>
    <message numerus="yes">
        <source>Its %n practice(s) make up the network.</source>
        <translation>
            <numerusform>Sieć tworzy %n przychodnia.</numerusform>
            <numerusform>Sieć tworzą %n przychodnie.</numerusform>
            <numerusform>Sieć tworzy %n przychodni.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <extracomment>%1 &quot;12 neighbourhoods&quot;</extracomment>
        <translation>Obejmuje: %1.</translation>
    </message>
    <message>
        <source>In %1: %2, which join up councils, hospitals and networks, and %3 of GP practices.</source>
        <translation>%1: %2 (tu współpracują samorządy, szpitale i sieci) oraz %3 (tu współpracują przychodnie GP).</translation>
    </message>
    <message>
        <source>How it is made up</source>
        <translation>Z czego się składa</translation>
    </message>
    <message>
        <source>Counted in this edition of the atlas.</source>
        <translation>Policzono w tym wydaniu atlasu.</translation>
    </message>
    <message>
        <source>Told in this application’s own words.</source>
        <translation>Opisane własnymi słowami tego programu.</translation>
    </message>
    <message>
        <source>What happens at this level</source>
        <translation>Co się dzieje na tym poziomie</translation>
    </message>
    <message>
        <source>This area was changed in an exercise. It is not real, and nobody decided it.</source>
        <translation>Ten obszar zmieniono w ćwiczeniu. Nie jest prawdziwy i nikt o nim nie zdecydował.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year</comment>
        <extracomment>%1 a year, %2 the figure of that year</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Rok po roku</translation>
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
        <translation>Przypięto do porównania: naciśnij, aby odpiąć (Ctrl+D)</translation>
    </message>
    <message>
        <source>Pin for comparison (Ctrl+D)</source>
        <translation>Przypnij do porównania (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Pin %1 for comparison</source>
        <translation>&amp;Przypnij do porównania: %1</translation>
    </message>
    <message>
        <source>Areas &amp;like %1…</source>
        <translation>Obszary podo&amp;bne do: %1…</translation>
    </message>
</context>
<context>
    <name>ics::AreaComparison</name>
    <message>
        <source>does not apply</source>
        <translation>nie dotyczy</translation>
    </message>
    <message numerus="yes">
        <source>highest of %n</source>
        <translation>
            <numerusform>najwyższa wartość z %n</numerusform>
            <numerusform>najwyższa wartość z %n</numerusform>
            <numerusform>najwyższa wartość z %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lowest of %n</source>
        <translation>
            <numerusform>najniższa wartość z %n</numerusform>
            <numerusform>najniższa wartość z %n</numerusform>
            <numerusform>najniższa wartość z %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 razy tyle co %2</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>tyle samo co %1</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>o %1 więcej niż %2</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>o %1 mniej niż %2</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Źródło: %1.</translation>
    </message>
    <message>
        <source>Source: %1. Date of the data: %2.</source>
        <translation>Źródło: %1. Data danych: %2.</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <extracomment>%1 on what footing a fact stands: &quot;Statutory&quot;</extracomment>
        <translation>Podstawa: %1.</translation>
    </message>
    <message>
        <source>These are areas of different kinds: compare their rates rather than their counts.</source>
        <translation>To obszary różnego rodzaju: porównuj raczej ich współczynniki niż liczby bezwzględne.</translation>
    </message>
    <message>
        <source>They are of different editions.</source>
        <translation>Pochodzą z różnych wydań.</translation>
    </message>
    <message>
        <source>Some have land in common.</source>
        <translation>Niektóre mają wspólny teren.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>ONS code</source>
        <translation>Kod ONS</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Kod ODS</translation>
    </message>
    <message>
        <source>Land area</source>
        <translation>Powierzchnia lądu</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>Measured on the boundaries of the small areas, to the high-water mark.</source>
        <translation>Zmierzona w granicach małych obszarów, do linii wysokiej wody.</translation>
    </message>
    <message>
        <source>Wholly or partly in the area.</source>
        <translation>W całości lub w części na tym obszarze.</translation>
    </message>
    <message>
        <source>NHS trusts</source>
        <translation>Trusty NHS</translation>
    </message>
    <message>
        <source>Of a system those recorded for it, which may also work elsewhere; of any other area those with headquarters in it.</source>
        <translation>Dla systemu: trusty ujęte w danych o nim, które mogą działać także gdzie indziej; dla każdego innego obszaru: trusty z siedzibą na nim.</translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation>Przychodnie GP</translation>
    </message>
    <message>
        <source>Members of a neighbourhood&apos;s network; of any other area those with premises in it.</source>
        <translation>Dla sąsiedztwa: członkowie jego sieci; dla każdego innego obszaru: przychodnie z lokalem na nim.</translation>
    </message>
    <message>
        <source>Members of the ICB, at least</source>
        <translation>Członkowie ICB, co najmniej</translation>
    </message>
    <message>
        <source>The least that the law requires of an Integrated Care Board.</source>
        <translation>Minimum, którego prawo wymaga od Integrated Care Board.</translation>
    </message>
    <message>
        <source>Members of the ICP, at least</source>
        <translation>Członkowie ICP, co najmniej</translation>
    </message>
    <message>
        <source>Of an Integrated Care Partnership: one from the board and one from each council that lies wholly or partly in the area.</source>
        <translation>W Integrated Care Partnership: jeden członek z rady i po jednym z każdego samorządu, który leży na tym obszarze w całości lub w części.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktura</translation>
    </message>
</context>
<context>
    <name>ics::AreaNote</name>
    <message>
        <source>%1 of the %2 LSOAs of %3, around %4, among others. The others lie in %5.</source>
        <translation>Małe obszary (LSOA) z %3: %1 z %2, między innymi wokół %4. Pozostałe leżą w: %5.</translation>
    </message>
    <message>
        <source>%1 of the %2 LSOAs of %3, around %4. The others lie in %5.</source>
        <translation>Małe obszary (LSOA) z %3: %1 z %2, wokół %4. Pozostałe leżą w: %5.</translation>
    </message>
    <message>
        <source>%1 of the %2 LSOAs of %3, in %4. The others lie in %5.</source>
        <translation>Małe obszary (LSOA) z %3: %1 z %2, w: %4. Pozostałe leżą w: %5.</translation>
    </message>
    <message>
        <source>Before that, its area was in %1.</source>
        <translation>Przedtem jego obszar był w: %1.</translation>
    </message>
    <message>
        <source>It took in %1 LSOAs (of 2011) of NHS %2 CCG.</source>
        <translation>Przejęto małe obszary LSOA (z 2011 r.) należące do NHS %2 CCG; ich liczba: %1.</translation>
    </message>
    <message>
        <source>%1 LSOAs (of 2011) of NHS %2 CCG went to sub-ICB location %3 instead.</source>
        <translation>Małe obszary LSOA (z 2011 r.) należące do NHS %2 CCG przeszły do obszaru sub-ICB %3; ich liczba: %1.</translation>
    </message>
    <message>
        <source>Its ONS code and name of this edition are not recorded.</source>
        <translation>Brak danych o jego kodzie ONS i nazwie w tym wydaniu.</translation>
    </message>
    <message>
        <source>Most of its patients are with practices outside its system; it is shown in the nearest place of that system.</source>
        <translation>Większość jej pacjentów należy do przychodni poza jej systemem; pokazano ją w najbliższym miejscu tego systemu.</translation>
    </message>
</context>
<context>
    <name>ics::AreaTable</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Zapisz tabelę jako CSV…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Zapisz tabelę jako CSV</translation>
    </message>
    <message>
        <source>Areas on the map</source>
        <translation>Obszary na mapie</translation>
    </message>
    <message>
        <source>Enter goes into an area, Ctrl+C copies the selected rows.</source>
        <translation>Enter otwiera obszar, Ctrl+C kopiuje zaznaczone wiersze.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolumny tabeli</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
</context>
<context>
    <name>ics::AreaTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Rank: 1 is the highest figure</source>
        <translation>Pozycja: 1 to najwyższa wartość</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Class on the map</source>
        <translation>Klasa na mapie</translation>
    </message>
    <message>
        <source>± England</source>
        <comment>difference from the figure of England</comment>
        <translation>± Anglia</translation>
    </message>
    <message>
        <source>Difference from England</source>
        <translation>Różnica względem Anglii</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Leży w</translation>
    </message>
</context>
<context>
    <name>ics::AreaTreeModel</name>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
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
Przychodnia GP · %2</translation>
    </message>
    <message>
        <source>%1, GP practice</source>
        <translation>%1, przychodnia GP</translation>
    </message>
    <message>
        <source>%1 on list</source>
        <translation>na liście: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Ludność</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Wskaźnik</translation>
    </message>
</context>
<context>
    <name>ics::Badge</name>
    <message>
        <source>S</source>
        <comment>statutory</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>N</source>
        <comment>NHS administrative</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>P</source>
        <comment>national policy</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>O</source>
        <comment>official statistic</comment>
        <translation>S</translation>
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
        <translation>Podstawa: %1</translation>
    </message>
</context>
<context>
    <name>ics::Basis</name>
    <message>
        <source>statutory</source>
        <translation>ustawa</translation>
    </message>
    <message>
        <source>Set out in an Act of Parliament or in an order made under one.</source>
        <translation>Zapisano w ustawie Parlamentu (Act of Parliament) lub w akcie wydanym na jej podstawie.</translation>
    </message>
    <message>
        <source>NHS administrative</source>
        <translation>administracja NHS</translation>
    </message>
    <message>
        <source>Used by the NHS to organise itself and published in its registers, but not set by law.</source>
        <translation>Służy organizacji NHS i jest w jego rejestrach, ale nie wynika z prawa.</translation>
    </message>
    <message>
        <source>national policy</source>
        <translation>polityka krajowa</translation>
    </message>
    <message>
        <source>Required or advised by NHS England or the government, but not by statute.</source>
        <translation>Wymagane lub zalecane przez NHS England albo rząd, ale nie przez ustawę.</translation>
    </message>
    <message>
        <source>official statistic</source>
        <translation>statystyka publiczna</translation>
    </message>
    <message>
        <source>Published by a statistical office, or added up from its small areas without any assumption.</source>
        <translation>Opublikowane przez urząd statystyczny albo zsumowane z jego małych obszarów bez żadnych założeń.</translation>
    </message>
    <message>
        <source>locally defined</source>
        <translation>ustalenie lokalne</translation>
    </message>
    <message>
        <source>Chosen locally; no national register or published boundary exists. Shown here by the nearest council area.</source>
        <translation>Wybrane lokalnie; nie ma rejestru krajowego ani opublikowanej granicy. Tutaj pokazano obszar najbliższego samorządu.</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>dane pochodne</translation>
    </message>
    <message>
        <source>Worked out by this application from published data by a stated rule.</source>
        <translation>Wyprowadzone przez ten program z opublikowanych danych według podanej reguły.</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>model</translation>
    </message>
    <message>
        <source>Estimated by this application; no boundary has been published. Treat edges as approximate.</source>
        <translation>Oszacowane przez ten program; granic nie opublikowano. Traktuj je jako przybliżone.</translation>
    </message>
</context>
<context>
    <name>ics::BeforeAfterCard</name>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Choose an area in the list or on the map to see it before and after.</source>
        <translation>Wybierz obszar z listy lub na mapie, aby zobaczyć go przed zmianą i po niej.</translation>
    </message>
    <message>
        <source>Space or B turns the map from before to after. Enter on the map comes close to the chosen change; Home shows all of England. An arrow is as wide as many people went that way.</source>
        <translation>Spacja lub B przełącza mapę z „przed” na „po”. Enter na mapie przybliża wybraną zmianę; Home pokazuje całą Anglię. Strzałka jest tym szersza, im więcej osób przeszło w tę stronę.</translation>
    </message>
    <message>
        <source>Outlines before and after</source>
        <translation>Zarysy przed i po</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Opens the area in the edition of %1.</source>
        <translation>Otwiera obszar w wydaniu z %1.</translation>
    </message>
    <message>
        <source>%1 people · %2</source>
        <translation>%1 os. · %2</translation>
    </message>
    <message>
        <source>%1 of them are part of this change</source>
        <translation>%1 z nich obejmuje ta zmiana</translation>
    </message>
    <message>
        <source>%1 of them were part of this change</source>
        <translation>%1 z nich objęła ta zmiana</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n samorząd</numerusform>
            <numerusform>%n samorządy</numerusform>
            <numerusform>%n samorządów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partnership: at least %n member(s) by law</source>
        <translation>
            <numerusform>Partnerstwo: z mocy prawa co najmniej %n członek</numerusform>
            <numerusform>Partnerstwo: z mocy prawa co najmniej %n członków</numerusform>
            <numerusform>Partnerstwo: z mocy prawa co najmniej %n członków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::BoardComposition</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n mandat</numerusform>
            <numerusform>%n mandaty</numerusform>
            <numerusform>%n mandatów</numerusform>
        </translation>
    </message>
    <message>
        <source>Who holds the seat is not recorded.</source>
        <translation>Brak danych o tym, kto ma ten mandat.</translation>
    </message>
    <message>
        <source>May nominate: %1.</source>
        <extracomment>%1 &quot;12 NHS trusts recorded here&quot;</extracomment>
        <translation>Prawo zgłaszania kandydatów: %1.</translation>
    </message>
    <message>
        <source>Legal reference: %1.</source>
        <extracomment>%1 the paragraph of an Act, or &quot;not recorded&quot;</extracomment>
        <translation>Podstawa prawna: %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Źródło: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Potwierdzenie: %1</translation>
    </message>
    <message>
        <source>Ch</source>
        <translation>Pr</translation>
    </message>
    <message>
        <source>NHS England, with the Secretary of State’s approval</source>
        <translation>NHS England za zgodą Secretary of State (ministra)</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>DG</translation>
    </message>
    <message>
        <source>The chair, with NHS England’s approval</source>
        <translation>Przewodniczący za zgodą NHS England</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>LA</source>
        <translation>S</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Pi</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NW</translation>
    </message>
    <message numerus="yes">
        <source>%n NHS trust(s) recorded here</source>
        <translation>
            <numerusform>%n trust NHS ujęty tutaj</numerusform>
            <numerusform>%n trusty NHS ujęte tutaj</numerusform>
            <numerusform>%n trustów NHS ujętych tutaj</numerusform>
        </translation>
    </message>
    <message>
        <source>One board is recorded for each trust; others that work here may nominate as well.</source>
        <translation>W danych każdy trust ma jedną radę; kandydatów mogą zgłaszać także inne trusty, które tu działają.</translation>
    </message>
    <message numerus="yes">
        <source>%n GP practice(s) here</source>
        <translation>
            <numerusform>%n przychodnia GP tutaj</numerusform>
            <numerusform>%n przychodnie GP tutaj</numerusform>
            <numerusform>%n przychodni GP tutaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n council(s) here</source>
        <translation>
            <numerusform>%n samorząd tutaj</numerusform>
            <numerusform>%n samorządy tutaj</numerusform>
            <numerusform>%n samorządów tutaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>co najmniej %n</numerusform>
            <numerusform>co najmniej %n</numerusform>
            <numerusform>co najmniej %n</numerusform>
        </translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>co najmniej 1</translation>
    </message>
    <message>
        <source>no seat of its own</source>
        <translation>bez własnego mandatu</translation>
    </message>
    <message>
        <source>Further members</source>
        <translation>Dalsi członkowie</translation>
    </message>
    <message>
        <source>may be added</source>
        <translation>można dodać</translation>
    </message>
    <message>
        <source>The law says “at least”, so a board may have more members than these. Whether this one has any is not recorded.</source>
        <translation>Prawo mówi „co najmniej”, więc rada może mieć więcej członków. Brak danych o tym, czy ta ich ma.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n, among them the partner members</source>
        <translation>
            <numerusform>co najmniej %n, wśród nich członkowie partnerscy</numerusform>
            <numerusform>co najmniej %n, wśród nich członkowie partnerscy</numerusform>
            <numerusform>co najmniej %n, wśród nich członkowie partnerscy</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who nominate the partner members</source>
        <translation>Ci, którzy zgłaszają członków partnerskich</translation>
    </message>
    <message>
        <source>The three partner members already make up this number: they are not counted twice.</source>
        <translation>Trzej członkowie partnerscy już dają tę liczbę: nie liczy się ich dwa razy.</translation>
    </message>
    <message>
        <source>Integrated Care Board (ICB)</source>
        <translation>Integrated Care Board (ICB)</translation>
    </message>
    <message>
        <source>The NHS body that plans and buys care here. The law sets a minimum of members; NHS England’s policy adds to it. Who holds each seat is not recorded in this atlas.</source>
        <translation>Organ NHS, który planuje i kupuje tutaj opiekę. Prawo określa minimalną liczbę członków, a polityka NHS England ją zwiększa. Ten atlas nie ma danych o tym, kto ma poszczególne mandaty.</translation>
    </message>
    <message>
        <source>Named by law</source>
        <translation>Wskazani przez prawo</translation>
    </message>
    <message>
        <source>Partner members, by law</source>
        <translation>Członkowie partnerscy, z mocy prawa</translation>
    </message>
    <message>
        <source>These already make up the three ordinary members that the law requires.</source>
        <translation>To już ci trzej członkowie zwykli, których wymaga prawo.</translation>
    </message>
    <message>
        <source>NHS England’s policy</source>
        <translation>Polityka NHS England</translation>
    </message>
    <message>
        <source>Expected, but not required by law.</source>
        <translation>Oczekiwani, ale niewymagani przez prawo.</translation>
    </message>
    <message>
        <source>May be added</source>
        <translation>Można dodać</translation>
    </message>
    <message>
        <source>%1 by law, partner members counted once; %2 with NHS England’s policy</source>
        <extracomment>%1 &quot;5 seats&quot;, %2 &quot;10&quot;</extracomment>
        <translation>%1 z mocy prawa, członkowie partnerscy liczeni raz; %2 z polityką NHS England</translation>
    </message>
    <message>
        <source>%1 % of its people live here; they are %2 % of the people of the system. %3 of its %4 small areas (LSOAs) lie here.</source>
        <extracomment>%1 and %2 percentages, %3 and %4 counts of small areas</extracomment>
        <translation>Mieszka tu %1 % jego ludności; to %2 % ludności systemu. Leży tu %3 z jego %4 małych obszarów (LSOA).</translation>
    </message>
    <message>
        <source>Member from %1</source>
        <extracomment>%1 the name of a council: one seat on the partnership</extracomment>
        <translation>Członek z samorządu %1</translation>
    </message>
    <message>
        <source>ICB</source>
        <translation>ICB</translation>
    </message>
    <message>
        <source>The Integrated Care Board</source>
        <translation>Integrated Care Board</translation>
    </message>
    <message>
        <source>as many as it decides</source>
        <translation>tylu, ilu ustali partnerstwo</translation>
    </message>
    <message>
        <source>no seat by right</source>
        <translation>bez mandatu z mocy prawa</translation>
    </message>
    <message>
        <source>The partnership decides</source>
        <translation>Decyduje partnerstwo</translation>
    </message>
    <message>
        <source>Integrated Care Partnership (ICP)</source>
        <translation>Integrated Care Partnership (ICP)</translation>
    </message>
    <message>
        <source>From the ICB</source>
        <translation>Z ICB</translation>
    </message>
    <message>
        <source>One from each responsible council</source>
        <translation>Po jednym z każdego odpowiedzialnego samorządu</translation>
    </message>
    <message>
        <source>Councils with social care duties that lie wholly or partly in the area.</source>
        <translation>Samorządy z obowiązkami w opiece społecznej, które leżą na tym obszarze w całości lub w części.</translation>
    </message>
    <message>
        <source>As the partnership decides</source>
        <translation>Według decyzji partnerstwa</translation>
    </message>
    <message>
        <source>Named by guidance</source>
        <translation>Wymienieni w wytycznych</translation>
    </message>
    <message>
        <source>With an interest, but without a seat by right.</source>
        <translation>Zainteresowani, ale bez mandatu z mocy prawa.</translation>
    </message>
    <message numerus="yes">
        <source>The joint committee of the ICB and the councils that writes the strategy. By law it has at least %n member(s) here: one from the ICB and one from each responsible council.</source>
        <translation>
            <numerusform>Wspólny komitet ICB i samorządów, który pisze strategię. Z mocy prawa ma tutaj co najmniej %n członka: jednego z ICB i po jednym z każdego odpowiedzialnego samorządu.</numerusform>
            <numerusform>Wspólny komitet ICB i samorządów, który pisze strategię. Z mocy prawa ma tutaj co najmniej %n członków: jednego z ICB i po jednym z każdego odpowiedzialnego samorządu.</numerusform>
            <numerusform>Wspólny komitet ICB i samorządów, który pisze strategię. Z mocy prawa ma tutaj co najmniej %n członków: jednego z ICB i po jednym z każdego odpowiedzialnego samorządu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by law, and whom the partnership adds</source>
        <extracomment>%1 &quot;3 seats&quot;</extracomment>
        <translation>%1 z mocy prawa oraz osoby dodane przez partnerstwo</translation>
    </message>
</context>
<context>
    <name>ics::BoardTable</name>
    <message>
        <source>Seats of the board and the partnership</source>
        <translation>Mandaty w radzie i w partnerstwie</translation>
    </message>
    <message>
        <source>A row for each seat. Ctrl+C copies the selected rows.</source>
        <translation>Jeden wiersz na każdy mandat. Ctrl+C kopiuje zaznaczone wiersze.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolumny tabeli</translation>
    </message>
    <message>
        <source>Press a heading to sort by it</source>
        <translation>Naciśnij nagłówek, aby według niego posortować</translation>
    </message>
    <message>
        <source>Save the seats as CSV</source>
        <translation>Zapisz mandaty jako CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
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
        <translation>Organ</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Who nominates or appoints</source>
        <translation>Kto zgłasza lub powołuje</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>Podstawa prawna</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>Wybierz system</translation>
    </message>
    <message>
        <source>The system whose board and partnership are shown</source>
        <translation>System, którego radę i partnerstwo pokazano</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Zapisz jako CS&amp;V…</translation>
    </message>
    <message>
        <source>Charts of the seats</source>
        <translation>Wykresy mandatów</translation>
    </message>
    <message>
        <source>Divider between the table and the seat</source>
        <translation>Podział między tabelą a mandatem</translation>
    </message>
    <message>
        <source>%1 has no board of its own: every system has. Choose a system above, in the tree or on the map.</source>
        <translation>%1 nie ma własnej rady: ma ją każdy system. Wybierz system powyżej, w drzewie lub na mapie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies in %n systems; this one has most of its people.</source>
        <translation>
            <numerusform>%1 leży w %n systemie; ten ma większość mieszkańców.</numerusform>
            <numerusform>%1 leży w %n systemach; ten ma większość mieszkańców.</numerusform>
            <numerusform>%1 leży w %n systemach; ten ma większość mieszkańców.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies in this system.</source>
        <translation>%1 leży w tym systemie.</translation>
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
        <translation>Gdzie jesteś</translation>
    </message>
</context>
<context>
    <name>ics::ChangeLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Former border</source>
        <translation>Dawna granica</translation>
    </message>
    <message>
        <source>Border now</source>
        <translation>Obecna granica</translation>
    </message>
    <message>
        <source>Where people went</source>
        <translation>Dokąd przeszli mieszkańcy</translation>
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
        <translation>Nic tu nie ma takiej nazwy ani kodu.</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>Filtruj według nazwy lub kodu</translation>
    </message>
    <message>
        <source>Filter the list of changes by name or code</source>
        <translation>Filtruj listę zmian według nazwy lub kodu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Copy all changes as CSV (Ctrl+C in the list)</source>
        <translation>Kopiuj wszystkie zmiany jako CSV (Ctrl+C na liście)</translation>
    </message>
    <message>
        <source>Save all changes as CSV…</source>
        <translation>Zapisz wszystkie zmiany jako CSV…</translation>
    </message>
    <message>
        <source>What became of each area</source>
        <translation>Co się stało z każdym obszarem</translation>
    </message>
    <message>
        <source>Space turns the map from before to after, Ctrl+C copies all changes as CSV.</source>
        <translation>Spacja przełącza mapę z „przed” na „po”, Ctrl+C kopiuje wszystkie zmiany jako CSV.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Kolumny listy</translation>
    </message>
    <message>
        <source>Save all changes as CSV</source>
        <translation>Zapisz wszystkie zmiany jako CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
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
        <translation>do: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an area</comment>
        <translation>z: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 os.</translation>
    </message>
    <message>
        <source>What happened, to which area, and where its people went or came from</source>
        <translation>Co się stało, z którym obszarem oraz dokąd przeszli lub skąd przyszli jego mieszkańcy</translation>
    </message>
    <message>
        <source>People (census 2021) whose area is another one than before</source>
        <translation>Osoby (spis powszechny 2021), których obszar jest inny niż wcześniej</translation>
    </message>
    <message>
        <source>Small areas (LSOAs) that lie in another area than before</source>
        <translation>Małe obszary (LSOA), które leżą w innym obszarze niż wcześniej</translation>
    </message>
    <message>
        <source>Share of the area&apos;s people</source>
        <translation>Udział w liczbie mieszkańców obszaru</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>LSOAs</source>
        <translation>LSOA</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
</context>
<context>
    <name>ics::ChangeMap</name>
    <message>
        <source>%1 before %2</source>
        <translation>%1 przed wydaniem z %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od wydania z %2</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Powiększ (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Pomniejsz (−)</translation>
    </message>
    <message>
        <source>Fit the chosen change (Enter on the map)</source>
        <translation>Pokaż wybraną zmianę (Enter na mapie)</translation>
    </message>
    <message>
        <source>Show all changes (End)</source>
        <translation>Pokaż wszystkie zmiany (End)</translation>
    </message>
    <message>
        <source>Show all of England (Home)</source>
        <translation>Pokaż całą Anglię (Home)</translation>
    </message>
</context>
<context>
    <name>ics::ChangesPage</name>
    <message>
        <source>Level compared</source>
        <translation>Porównywany poziom</translation>
    </message>
    <message>
        <source>Divider between panes</source>
        <translation>Podział między panelami</translation>
    </message>
    <message>
        <source>Space or B turns from before to after.</source>
        <translation>Spacja lub B przełącza z „przed” na „po”.</translation>
    </message>
    <message>
        <source>Which kind of area is compared</source>
        <translation>Jaki rodzaj obszarów jest porównywany</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 &quot;42 systems&quot;</extracomment>
        <translation>Przed: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Po: %1</translation>
    </message>
</context>
<context>
    <name>ics::ClassMenu</name>
    <message>
        <source>Choose how the figures are classed and coloured</source>
        <translation>Wybierz klasy i kolory wartości</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Liczba bezwzględna</translation>
    </message>
    <message>
        <source>As circles</source>
        <translation>Jako koła</translation>
    </message>
    <message>
        <source>The area of each circle is proportional to the count.</source>
        <translation>Pole każdego koła jest proporcjonalne do liczby.</translation>
    </message>
    <message>
        <source>As a rate</source>
        <translation>Jako współczynnik</translation>
    </message>
    <message>
        <source>The count divided by what it is a part of can be shaded; the count itself cannot.</source>
        <translation>Cieniować można liczbę podzieloną przez całość, której jest częścią; samej liczby nie można.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Continuous colour, no classes</source>
        <translation>Ciągła skala kolorów, bez klas</translation>
    </message>
    <message>
        <source>The colour changes with the figure: every difference is seen, none is read exactly.</source>
        <translation>Kolor zmienia się wraz z wartością: widać każdą różnicę, ale żadnej nie da się dokładnie odczytać.</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Liczba klas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>As a rate: %1</source>
        <translation>Jako współczynnik: %1</translation>
    </message>
    <message>
        <source>The same scale in all editions</source>
        <translation>Ta sama skala we wszystkich wydaniach</translation>
    </message>
    <message>
        <source>Classes are made of the areas of all editions, so that colours can be compared.</source>
        <translation>Klasy powstają z obszarów wszystkich wydań, aby można było porównywać kolory.</translation>
    </message>
</context>
<context>
    <name>ics::ClassMethod</name>
    <message>
        <source>Equal intervals</source>
        <translation>Równe przedziały</translation>
    </message>
    <message>
        <source>Every class is equally wide: best where the figures are spread evenly.</source>
        <translation>Każda klasa jest równie szeroka: najlepsze, gdy wartości rozkładają się równomiernie.</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Kwantyle</translation>
    </message>
    <message>
        <source>Every class holds as many areas as another: best for ranking.</source>
        <translation>W każdej klasie jest tyle samo obszarów: najlepsze do rankingów.</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Naturalne przerwy</translation>
    </message>
    <message>
        <source>Areas in a class are as alike as can be: best for showing groups.</source>
        <translation>Obszary w klasie są możliwie podobne: najlepsze do pokazania grup.</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>Okrągłe liczby</translation>
    </message>
    <message>
        <source>Equally wide classes with round edges: easiest to read out.</source>
        <translation>Równie szerokie klasy z okrągłymi progami: najłatwiej je odczytać na głos.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Odchylenie standardowe</translation>
    </message>
    <message>
        <source>Classes lie round the mean of the areas, one standard deviation wide.</source>
        <translation>Klasy leżą wokół średniej obszarów, każda szeroka na jedno odchylenie standardowe.</translation>
    </message>
    <message>
        <source>Head and tail</source>
        <translation>Głowa i ogon</translation>
    </message>
    <message>
        <source>Splits at the mean, then what lies above it again: for few very high figures.</source>
        <translation>Dzieli w średniej, potem znów to, co powyżej: dla nielicznych bardzo wysokich wartości.</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Ustawione ręcznie</translation>
    </message>
    <message>
        <source>The edges are where you have put them on the histogram.</source>
        <translation>Progi są tam, gdzie ustawiono je na histogramie.</translation>
    </message>
</context>
<context>
    <name>ics::ClassStrip</name>
    <message>
        <source>Legend of all maps</source>
        <translation>Legenda wszystkich map</translation>
    </message>
</context>
<context>
    <name>ics::ColourScheme</name>
    <message>
        <source>Blues</source>
        <translation>Niebieskie</translation>
    </message>
    <message>
        <source>Green to blue</source>
        <translation>Od zieleni do błękitu</translation>
    </message>
    <message>
        <source>Yellow to green</source>
        <translation>Od żółci do zieleni</translation>
    </message>
    <message>
        <source>Yellow to brown</source>
        <translation>Od żółci do brązu</translation>
    </message>
    <message>
        <source>Reds</source>
        <translation>Czerwone</translation>
    </message>
    <message>
        <source>Purples</source>
        <translation>Fioletowe</translation>
    </message>
    <message>
        <source>Yellow to blue</source>
        <translation>Od żółci do błękitu</translation>
    </message>
    <message>
        <source>Blue and orange about England</source>
        <translation>Błękit i pomarańcz wokół wartości Anglii</translation>
    </message>
</context>
<context>
    <name>ics::CommandLine</name>
    <message>
        <source>edition to look in, by its key (2023-04 or 2026-04); as a rule the one in force today</source>
        <translation>wydanie, w którym szukać, według klucza (2023-04 lub 2026-04); zwykle to, które jest dziś w mocy</translation>
    </message>
    <message>
        <source>atlas to read instead of the one that came with the program</source>
        <translation>atlas do odczytu zamiast tego, który dołączono do programu</translation>
    </message>
    <message>
        <source>what a place is: council (as a rule), sub-icb, district, or a CSV of your own: area and place</source>
        <translation>co jest miejscem: council (zwykle), sub-icb, district albo własny plik CSV: obszar i miejsce</translation>
    </message>
    <message>
        <source>answer find, show and legend with one JSON object</source>
        <translation>odpowiedź na find, show i legend jako jeden obiekt JSON</translation>
    </message>
    <message>
        <source>for match: the column of the postcodes, by its heading or number; as a rule it is found</source>
        <translation>dla match: kolumna kodów pocztowych, według nagłówka lub numeru; zwykle program sam ją znajduje</translation>
    </message>
    <message>
        <source>for match: say beside a text (FILE.about.txt) what its columns are, of which date, and whose data they are; a workbook always says so</source>
        <translation>dla match: opisz obok pliku tekstowego (FILE.about.txt), czym są jego kolumny, z jakiej daty i czyje są dane; skoroszyt zawsze to zawiera</translation>
    </message>
    <message>
        <source>open the window at an area, by its code, or at a postcode</source>
        <translation>otwórz okno na obszarze, według jego kodu, albo na kodzie pocztowym</translation>
    </message>
    <message>
        <source>level on the map: region, system, place, neighbourhood, council, district or sub-icb</source>
        <translation>poziom na mapie: region, system, place, neighbourhood, council, district lub sub-icb</translation>
    </message>
    <message>
        <source>indicator on the map, by its key, e.g. imd_score</source>
        <translation>wskaźnik na mapie, według klucza, np. imd_score</translation>
    </message>
    <message>
        <source>how figures are classed: quantile, natural-breaks, equal-interval, pretty, standard-deviation, head-tail or continuous</source>
        <translation>jak dzielić wartości na klasy: quantile, natural-breaks, equal-interval, pretty, standard-deviation, head-tail lub continuous</translation>
    </message>
    <message>
        <source>edges between the classes, set by hand, e.g. 10,20,30</source>
        <translation>progi między klasami, ustawione ręcznie, np. 10,20,30</translation>
    </message>
    <message>
        <source>how a count is shown: circles or rate</source>
        <translation>jak pokazać liczbę bezwzględną: circles (koła) lub rate (współczynnik)</translation>
    </message>
    <message>
        <source>a second indicator, shown together with the first</source>
        <translation>drugi wskaźnik, pokazany razem z pierwszym</translation>
    </message>
    <message>
        <source>number of classes, 3 to 9</source>
        <translation>liczba klas, od 3 do 9</translation>
    </message>
    <message>
        <source>colours of the map, by their key, e.g. reds or blue-orange</source>
        <translation>kolory mapy, według klucza, np. reds lub blue-orange</translation>
    </message>
    <message>
        <source>what lies over the map besides: council, sub-icb, district, coast, grid or north; a minus takes one away, e.g. council,grid,-names,-london</source>
        <translation>co jeszcze leży na mapie: council, sub-icb, district, coast, grid lub north; minus coś usuwa, np. council,grid,-names,-london</translation>
    </message>
    <message>
        <source>show the map once for each method of making classes</source>
        <translation>pokaż mapę po jednym razie dla każdej metody tworzenia klas</translation>
    </message>
    <message>
        <source>land, or hexagons: every area equally large</source>
        <translation>land albo hexagons: każdy obszar tej samej wielkości</translation>
    </message>
    <message>
        <source>open a page in place of the map, e.g. compare</source>
        <translation>otwórz stronę zamiast mapy, np. compare</translation>
    </message>
    <message>
        <source>areas to compare, up to four, by their codes, e.g. QNC,QHM; see --page compare</source>
        <translation>obszary do porównania, najwyżej cztery, według ich kodów, np. QNC,QHM; zobacz --page compare</translation>
    </message>
    <message>
        <source>where you are, as a GPS receiver writes it, for “Where am I?”; or its port, serial:/dev/ttyUSB0</source>
        <translation>gdzie jesteś, w zapisie odbiornika GPS, dla „Gdzie jestem?”; albo jego port, serial:/dev/ttyUSB0</translation>
    </message>
    <message>
        <source>size of the window, e.g. 1280x800</source>
        <translation>rozmiar okna, np. 1280x800</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark lub system</translation>
    </message>
    <message>
        <source>language of the texts, e.g. en or cy</source>
        <translation>język tekstów, np. en lub cy</translation>
    </message>
    <message>
        <source>write a picture of the window (PNG) and quit</source>
        <translation>zapisz obraz okna (PNG) i zakończ</translation>
    </message>
    <message>
        <source>for measuring: print first_map_ms at the first complete map and quit</source>
        <translation>do pomiarów: wypisz first_map_ms przy pierwszej kompletnej mapie i zakończ</translation>
    </message>
    <message>
        <source>for measuring: show every level, print resident_kib and quit</source>
        <translation>do pomiarów: pokaż każdy poziom, wypisz resident_kib i zakończ</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>wypisz wersję</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>wypisz tę pomoc</translation>
    </message>
    <message>
        <source>what a postcode, a part of one, a name or a code stands for</source>
        <translation>co oznacza kod pocztowy, jego część, nazwa lub kod</translation>
    </message>
    <message>
        <source>an area by its code: parents, children, facts and their sources</source>
        <translation>obszar według kodu: obszary nadrzędne i podrzędne, fakty i ich źródła</translation>
    </message>
    <message>
        <source>answers every postcode of a list (CSV or XLSX); --edition both gives the answers of all editions</source>
        <translation>odpowiada na każdy kod pocztowy z listy (CSV lub XLSX); --edition both podaje odpowiedzi ze wszystkich wydań</translation>
    </message>
    <message>
        <source>classes of the map and how many areas are in each; also --level, --method and --classes</source>
        <translation>klasy mapy i liczba obszarów w każdej z nich; także --level, --method i --classes</translation>
    </message>
    <message>
        <source>derive the data tables from the publishers&apos; files</source>
        <translation>utwórz tabele danych z plików wydawców</translation>
    </message>
    <message>
        <source>found, or done</source>
        <translation>znaleziono lub wykonano</translation>
    </message>
    <message>
        <source>nothing found, or a postcode that no area of England answers for</source>
        <translation>nic nie znaleziono albo kodu pocztowego nie ma w żadnym obszarze Anglii</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>błędne użycie</translation>
    </message>
    <message>
        <source>the atlas is missing, damaged, not an atlas, or of another version</source>
        <translation>brak atlasu albo atlas jest uszkodzony, nie jest atlasem lub ma inną wersję</translation>
    </message>
    <message>
        <source>a file could not be read or written, or an import failed</source>
        <translation>nie udało się odczytać lub zapisać pliku albo import się nie powiódł</translation>
    </message>
    <message>
        <source>ICS Explorer: England&apos;s Integrated Care Systems in a tree, on a map and in words.</source>
        <translation>ICS Explorer: angielskie Integrated Care Systems w drzewie, na mapie i w słowach.</translation>
    </message>
    <message>
        <source>Usage: ics-explorer [OPTIONS]             opens the window
       ics-explorer COMMAND [OPTIONS]     answers in the terminal</source>
        <translation>Użycie: ics-explorer [OPTIONS]             otwiera okno
        ics-explorer COMMAND [OPTIONS]     odpowiada w terminalu</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Kody wyjścia:</translation>
    </message>
    <message>
        <source>the systems as an exercise redraws them (a file of the window); every answer says so; not for match</source>
        <translation>systemy w granicach z ćwiczenia (plik zapisany w oknie); mówi o tym każda odpowiedź; nie dla match</translation>
    </message>
    <message>
        <source>for match: the file to write, a workbook if it ends in .xlsx; it appears only when it is complete; for quiz: a PDF to print</source>
        <translation>dla match: plik do zapisania, skoroszyt, jeśli kończy się na .xlsx; pojawia się dopiero, gdy jest kompletny; dla quiz: PDF do druku</translation>
    </message>
    <message>
        <source>for quiz: the code of the class; the same code gives the same questions</source>
        <translation>dla quiz: kod grupy; ten sam kod daje te same pytania</translation>
    </message>
    <message>
        <source>for quiz: 5, 10 or 20 questions</source>
        <translation>dla quiz: 5, 10 lub 20 pytań</translation>
    </message>
    <message>
        <source>for quiz: kinds of question, of locate, name, level, seat and change</source>
        <translation>dla quiz: rodzaje pytań spośród locate, name, level, seat i change</translation>
    </message>
    <message>
        <source>for quiz: only a region or a system, by its code</source>
        <translation>dla quiz: tylko region lub system, według kodu</translation>
    </message>
    <message>
        <source>for quiz: with the answers, on pages of their own</source>
        <translation>dla quiz: z odpowiedziami, na osobnych stronach</translation>
    </message>
    <message>
        <source>open in presenter mode, large and in high contrast</source>
        <translation>otwórz w trybie prezentera, duży tekst i wysoki kontrast</translation>
    </message>
    <message>
        <source>begin a guided tour, by its key or its file, perhaps at a step: april-2026:3 or ours.json</source>
        <translation>zacznij trasę zwiedzania, według klucza lub pliku, także od kroku: april-2026:3 lub ours.json</translation>
    </message>
    <message>
        <source>questions for a class, as text or with -o as a PDF; also --code, --number, --kinds, --field, --answers</source>
        <translation>pytania dla grupy, jako tekst lub z -o jako PDF; także --code, --number, --kinds, --field, --answers</translation>
    </message>
    <message>
        <source>what is wrong with a tour that you have written, line by line</source>
        <translation>co jest źle w napisanej przez Ciebie trasie, linia po linii</translation>
    </message>
    <message>
        <source>opens the window with a saved exercise or a tour</source>
        <translation>otwiera okno z zapisanym ćwiczeniem lub trasą</translation>
    </message>
</context>
<context>
    <name>ics::Commands</name>
    <message>
        <source>No area has the code “%1” in the edition %2.</source>
        <translation>Żaden obszar nie ma kodu „%1” w wydaniu %2.</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>Ten kod należy do wydania %1.</translation>
    </message>
    <message>
        <source>See ics-explorer --help.</source>
        <translation>Zobacz ics-explorer --help.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks in REPORT.md</source>
        <translation>
            <numerusform>… i jeszcze %n uwaga w REPORT.md</numerusform>
            <numerusform>… i jeszcze %n uwagi w REPORT.md</numerusform>
            <numerusform>… i jeszcze %n uwag w REPORT.md</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left as it was.</source>
        <translation>%1 pozostawiono bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>Zapisano %Ln wiersz w pliku %1.</numerusform>
            <numerusform>Zapisano %Ln wiersze w pliku %1.</numerusform>
            <numerusform>Zapisano %Ln wierszy w pliku %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than the first one, so what was added stands further right; the first is on line %1.</source>
        <translation>
            <numerusform>%Ln wiersz ma więcej pól niż pierwszy wiersz, więc to, co dodano, jest dalej w prawo; to linia %1.</numerusform>
            <numerusform>%Ln wiersze mają więcej pól niż pierwszy wiersz, więc to, co dodano, jest dalej w prawo; pierwszy z nich to linia %1.</numerusform>
            <numerusform>%Ln wierszy ma więcej pól niż pierwszy wiersz, więc to, co dodano, jest dalej w prawo; pierwszy z nich to linia %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %  %2 rows</source>
        <translation>%1 %  wiersze: %2</translation>
    </message>
    <message>
        <source>Name the column of the postcodes with --column, by its heading or its number from 1.</source>
        <translation>Podaj kolumnę kodów pocztowych w opcji --column: jej nagłówek lub numer, licząc od 1.</translation>
    </message>
    <message>
        <source>As at %1 (%2)</source>
        <extracomment>%1 an edition such as &quot;April 2026&quot;, %2 when it is or was in force</extracomment>
        <translation>Stan z %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them all</source>
        <translation>
            <numerusform>… i jeszcze %n; wszystkie podaje --json</numerusform>
            <numerusform>… i jeszcze %n; wszystkie podaje --json</numerusform>
            <numerusform>… i jeszcze %n; wszystkie podaje --json</numerusform>
        </translation>
    </message>
    <message>
        <source>Other matches</source>
        <translation>Inne trafienia</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Trafienia</translation>
    </message>
    <message>
        <source>The nearest GP practices and their networks (PCN); your own is that of your practice</source>
        <translation>Najbliższe przychodnie GP i ich sieci (PCN); Twoja sieć to sieć Twojej przychodni</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message numerus="yes">
        <source>The tour “%1” can be used: %n step(s).</source>
        <translation>
            <numerusform>Trasy „%1” można użyć: %n krok.</numerusform>
            <numerusform>Trasy „%1” można użyć: %n kroki.</numerusform>
            <numerusform>Trasy „%1” można użyć: %n kroków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::CompareMethods</name>
    <message>
        <source>Same figures, different method</source>
        <translation>Te same wartości, inna metoda</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Liczba klas</translation>
    </message>
    <message>
        <source>Number of classes in all the maps</source>
        <translation>Liczba klas na wszystkich mapach</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Klasy</translation>
    </message>
    <message>
        <source>Use this one (Alt+%1)</source>
        <translation>Użyj tej (Alt+%1)</translation>
    </message>
    <message>
        <source>The figures are the same in every map. Fit is the share of their differences that lies between the classes.</source>
        <translation>Na każdej mapie są te same wartości. Dopasowanie to ta część różnic między nimi, która przypada między klasami.</translation>
    </message>
</context>
<context>
    <name>ics::ComparePage</name>
    <message>
        <source>With &amp;England</source>
        <translation>Z &amp;Anglią</translation>
    </message>
    <message>
        <source>The whole country as the last column</source>
        <translation>Cały kraj jako ostatnia kolumna</translation>
    </message>
    <message>
        <source>Areas &amp;like…</source>
        <translation>Obszary podo&amp;bne…</translation>
    </message>
    <message>
        <source>Find the areas that are most like the first one pinned</source>
        <translation>Znajdź obszary najbardziej podobne do pierwszego przypiętego</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the table as tab-separated text (Ctrl+C in the table)</source>
        <translation>Kopiuj tabelę jako tekst rozdzielany tabulatorami (Ctrl+C w tabeli)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>Save the table as CSV or as a workbook, with sources</source>
        <translation>Zapisz tabelę jako CSV lub jako skoroszyt, ze źródłami</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tabela jest w schowku.</translation>
    </message>
    <message>
        <source>Put two to four areas side by side</source>
        <translation>Zestaw obok siebie od dwóch do czterech obszarów</translation>
    </message>
    <message>
        <source>Choose an area in tree, table or map and press Ctrl+D, or the pin beside its name in the details. Or type a name or code above. Areas of any kind can be compared: systems, places, neighbourhoods, councils, regions.</source>
        <translation>Wybierz obszar w drzewie, w tabeli lub na mapie i naciśnij Ctrl+D albo pinezkę obok jego nazwy w szczegółach. Możesz też wpisać powyżej nazwę lub kod. Porównać można obszary każdego rodzaju: systemy, miejsca, sąsiedztwa, samorządy, regiony.</translation>
    </message>
    <message>
        <source>Pin the area that is selected in the window</source>
        <translation>Przypnij obszar wybrany w oknie</translation>
    </message>
    <message>
        <source>Find the areas that are most like the one that is selected in the window</source>
        <translation>Znajdź obszary najbardziej podobne do wybranego w oknie</translation>
    </message>
    <message>
        <source>Divider between table and maps</source>
        <translation>Podział między tabelą a mapami</translation>
    </message>
    <message>
        <source>One area is pinned: add another to compare it with.</source>
        <translation>Przypięto jeden obszar: dodaj następny, aby je porównać.</translation>
    </message>
    <message>
        <source>▲ highest, ▼ lowest of those pinned; in the second line, compared with %1.</source>
        <translation>▲ najwyższa, ▼ najniższa wartość wśród przypiętych; w drugim wierszu porównanie z: %1.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Przypnij: %1</translation>
    </message>
    <message>
        <source>Compare %1 with areas like it…</source>
        <translation>Porównaj z podobnymi obszarami: %1…</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Zapisz porównanie</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table as text (*.csv)</source>
        <translation>Skoroszyt (*.xlsx);;Tabela jako tekst (*.csv)</translation>
    </message>
    <message>
        <source>The comparison was saved as %1.</source>
        <translation>Porównanie zapisano jako %1.</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonFile</name>
    <message>
        <source>What this is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Areas of England side by side, from ICS Explorer %1 on %2.</source>
        <translation>Obszary Anglii obok siebie; zapisał ICS Explorer %1 dnia %2.</translation>
    </message>
    <message>
        <source>To be borne in mind</source>
        <translation>O czym pamiętać</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Puste komórki</translation>
    </message>
    <message>
        <source>What does not apply to an area of that kind.</source>
        <translation>To, co nie dotyczy obszaru tego rodzaju.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Informacja o źródłach</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation>Data danych</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonHeader</name>
    <message>
        <source>Columns of the comparison</source>
        <translation>Kolumny porównania</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonMapCard</name>
    <message>
        <source>parts: %1</source>
        <extracomment>%1 lowest and highest figure of the parts of the area</extracomment>
        <translation>części: %1</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>Mapa: %1</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonMaps</name>
    <message>
        <source>Areas on the maps</source>
        <translation>Obszary na mapach</translation>
    </message>
    <message>
        <source>Same &amp;ground scale</source>
        <translation>Ta sama &amp;skala terenu</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>Mapy obok siebie</translation>
    </message>
    <message>
        <source>A kilometre is as long on every map; otherwise every area fills its map</source>
        <translation>Kilometr ma na każdej mapie tę samą długość; w przeciwnym razie każdy obszar wypełnia swoją mapę</translation>
    </message>
    <message>
        <source>What the maps are divided into</source>
        <translation>Na co podzielono mapy</translation>
    </message>
    <message>
        <source>Small areas (LSOAs)</source>
        <translation>Małe obszary (LSOA)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>lowest and highest figure</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A count is not shaded, because large areas would look important only because they are large. Choose a rate.</source>
        <translation>Liczb bezwzględnych się nie cieniuje, bo duże obszary wydawałyby się ważne tylko dlatego, że są duże. Wybierz współczynnik.</translation>
    </message>
    <message>
        <source>This indicator is not recorded for areas of this level. Choose another level or indicator.</source>
        <translation>Brak danych tego wskaźnika dla obszarów tego poziomu. Wybierz inny poziom lub wskaźnik.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small areas</source>
        <translation>
            <numerusform>%Ln mały obszar</numerusform>
            <numerusform>%Ln małe obszary</numerusform>
            <numerusform>%Ln małych obszarów</numerusform>
        </translation>
    </message>
    <message>
        <source>One scale for all maps: the classes are those of all %1 of England (%2).</source>
        <translation>Jedna skala dla wszystkich map: klasy wyznaczono dla całej Anglii: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>indicator, year</comment>
        <translation>%1 w %2 r.</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonModel</name>
    <message>
        <source>What is compared</source>
        <translation>Co się porównuje</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonTable</name>
    <message>
        <source>Areas side by side</source>
        <translation>Obszary obok siebie</translation>
    </message>
    <message>
        <source>Enter shows an indicator on the maps, Ctrl+C copies the selected rows or all of them.</source>
        <translation>Enter pokazuje wskaźnik na mapach, Ctrl+C kopiuje zaznaczone wiersze lub wszystkie.</translation>
    </message>
</context>
<context>
    <name>ics::ContentHash</name>
    <message>
        <source>its header was changed</source>
        <translation>zmieniono jego nagłówek</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>jego suma kontrolna się nie zgadza</translation>
    </message>
    <message>
        <source>it is longer than it should be</source>
        <translation>jest dłuższy, niż powinien</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>to folder, a nie plik</translation>
    </message>
    <message>
        <source>it is not an SQLite database</source>
        <translation>to nie jest baza danych SQLite</translation>
    </message>
    <message>
        <source>it is a database of another application</source>
        <translation>to baza danych innego programu</translation>
    </message>
</context>
<context>
    <name>ics::Data</name>
    <message>
        <source>Added up from small areas.</source>
        <translation>Zsumowano z małych obszarów.</translation>
    </message>
    <message>
        <source>Residents divided by the land to the mean high water mark, from borders generalised to 20 m.</source>
        <translation>Liczba mieszkańców podzielona przez powierzchnię lądu do linii średniej wysokiej wody, z granic uproszczonych do 20 m.</translation>
    </message>
    <message>
        <source>People of small areas classified as rural in 2021.</source>
        <translation>Mieszkańcy małych obszarów zaliczonych w 2021 r. do wiejskich.</translation>
    </message>
    <message>
        <source>Both parts added up from small areas, then divided.</source>
        <translation>Obie części zsumowano z małych obszarów, a potem podzielono.</translation>
    </message>
    <message>
        <source>Average of small areas weighted by Census 2021 population; the publisher weighs by its own estimates, so figures may differ slightly.</source>
        <translation>Średnia z małych obszarów ważona ludnością ze spisu powszechnego 2021; wydawca używa jako wag własnych szacunków, więc wartości mogą się nieco różnić.</translation>
    </message>
    <message>
        <source>People of the small areas in the most deprived tenth by the Index of Multiple Deprivation.</source>
        <translation>Mieszkańcy małych obszarów, które należą do dziesiątej części o największej deprywacji według Index of Multiple Deprivation.</translation>
    </message>
    <message>
        <source>People of the small areas in the two most deprived tenths by the Index of Multiple Deprivation.</source>
        <translation>Mieszkańcy małych obszarów, które należą do dwóch dziesiątych części o największej deprywacji według Index of Multiple Deprivation.</translation>
    </message>
    <message>
        <source>Average of small areas weighted by all residents of Census 2021, though the rate is of people of working age.</source>
        <translation>Średnia z małych obszarów ważona liczbą wszystkich mieszkańców ze spisu powszechnego 2021, choć współczynnik dotyczy osób w wieku produkcyjnym.</translation>
    </message>
    <message>
        <source>Population-weighted average of the small areas&apos; figures, each adjusted for age and sex by the publisher. The exact figure for a larger area would need its own adjustment.</source>
        <translation>Ważona ludnością średnia wartości małych obszarów; wydawca skorygował każdą z nich o wiek i płeć. Dokładna wartość dla większego obszaru wymagałaby własnej korekty.</translation>
    </message>
    <message>
        <source>Published for the 42 systems of 2022 to 2026 only; not recorded for any other area.</source>
        <translation>Opublikowano tylko dla 42 systemów z lat 2022–2026; dla innych obszarów brak danych.</translation>
    </message>
    <message>
        <source>Counted where the premises stand; for a neighbourhood, the practices of its network.</source>
        <translation>Liczono według położenia przychodni; dla sąsiedztwa: przychodnie jego sieci.</translation>
    </message>
    <message>
        <source>Practices without a recorded list are left out.</source>
        <translation>Pominięto przychodnie, dla których brak danych o liście pacjentów.</translation>
    </message>
    <message>
        <source>Published for districts; given for every area that consists of whole districts, not recorded for others.</source>
        <translation>Opublikowano dla dystryktów; podano dla każdego obszaru złożonego z całych dystryktów, dla innych brak danych.</translation>
    </message>
    <message>
        <source>Counted where the headquarters stand, whatever area the trust serves.</source>
        <translation>Liczono według położenia siedziby, bez względu na to, jaki obszar trust obsługuje.</translation>
    </message>
    <message>
        <source>Counted by their position in 2022.</source>
        <translation>Liczono według położenia w 2022 r.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Przewodniczący</translation>
    </message>
    <message>
        <source>The text itself was read.</source>
        <translation>Przeczytano sam tekst.</translation>
    </message>
    <message>
        <source>Appointed by NHS England with the Secretary of State&apos;s approval.</source>
        <translation>Powołuje go NHS England za zgodą Secretary of State.</translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation>Dyrektor generalny</translation>
    </message>
    <message>
        <source>Chosen by the chair, approved by NHS England, and employed by the board.</source>
        <translation>Wybiera go przewodniczący, zatwierdza NHS England, a zatrudnia rada.</translation>
    </message>
    <message>
        <source>Ordinary members, all together</source>
        <translation>Członkowie zwykli, razem</translation>
    </message>
    <message>
        <source>The three partner members below already make up this number.</source>
        <translation>Trzej członkowie partnerscy wymienieni poniżej już dają tę liczbę.</translation>
    </message>
    <message>
        <source>Partner member from NHS trusts and foundation trusts</source>
        <translation>Członek partnerski z trustów NHS i foundation trusts</translation>
    </message>
    <message>
        <source>Read as restated in a board&apos;s constitution; the paragraph is confirmed by an amending order.</source>
        <translation>Przeczytano w statucie jednej z rad, który to powtarza; paragraf potwierdza akt zmieniający.</translation>
    </message>
    <message>
        <source>Nominated by the trusts that serve the area.</source>
        <translation>Zgłaszają go trusty, które obsługują ten obszar.</translation>
    </message>
    <message>
        <source>Partner member from general practice</source>
        <translation>Członek partnerski z przychodni lekarzy rodzinnych</translation>
    </message>
    <message>
        <source>Read as restated in a board&apos;s constitution; the letter of the paragraph was not seen.</source>
        <translation>Przeczytano w statucie jednej z rad, który to powtarza; brzmienia paragrafu nie sprawdzono.</translation>
    </message>
    <message>
        <source>Nominated by those who provide general practice in the area.</source>
        <translation>Zgłaszają go ci, którzy prowadzą na tym obszarze praktykę lekarza rodzinnego.</translation>
    </message>
    <message>
        <source>Partner member from councils</source>
        <translation>Członek partnerski z samorządów</translation>
    </message>
    <message>
        <source>Nominated by the councils with social care duties in any part of the area.</source>
        <translation>Zgłaszają go samorządy, które mają obowiązki w opiece społecznej w jakiejkolwiek części obszaru.</translation>
    </message>
    <message>
        <source>Director of finance</source>
        <translation>Dyrektor finansowy</translation>
    </message>
    <message>
        <source>Expected by NHS England, not required by law.</source>
        <translation>Oczekuje tego NHS England, prawo nie wymaga.</translation>
    </message>
    <message>
        <source>Medical director</source>
        <translation>Dyrektor medyczny</translation>
    </message>
    <message>
        <source>Director of nursing</source>
        <translation>Dyrektor do spraw pielęgniarstwa</translation>
    </message>
    <message>
        <source>Non-executive members</source>
        <translation>Członkowie niewykonawczy</translation>
    </message>
    <message>
        <source>Two or more; expected by NHS England, not required by law.</source>
        <translation>Co najmniej dwóch; oczekuje tego NHS England, prawo nie wymaga.</translation>
    </message>
    <message>
        <source>Knowledge of mental health services</source>
        <translation>Znajomość opieki nad zdrowiem psychicznym</translation>
    </message>
    <message>
        <source>Known from a guide to the Act; the paragraph itself was not seen.</source>
        <translation>Znane z przewodnika po ustawie; samego paragrafu nie sprawdzono.</translation>
    </message>
    <message>
        <source>A quality that one of the ordinary members must bring, not a further seat.</source>
        <translation>Kwalifikacja, którą musi mieć jeden z członków zwykłych, a nie dodatkowy mandat.</translation>
    </message>
    <message>
        <source>Deputy chair and senior non-executive</source>
        <translation>Zastępca przewodniczącego i starszy członek niewykonawczy</translation>
    </message>
    <message>
        <source>Roles of members who already sit on the board. The chair of audit may not be deputy chair.</source>
        <translation>Role członków, którzy już zasiadają w radzie. Przewodniczący komitetu audytu nie może być zastępcą przewodniczącego.</translation>
    </message>
    <message>
        <source>Member appointed by the board (ICB)</source>
        <translation>Członek powołany przez radę (ICB)</translation>
    </message>
    <message>
        <source>Read as quoted in a council&apos;s record.</source>
        <translation>Przeczytano jako cytat w dokumentach jednego z samorządów.</translation>
    </message>
    <message>
        <source>The partnership is a joint committee of the board and the councils.</source>
        <translation>Partnerstwo jest wspólnym komitetem rady i samorządów.</translation>
    </message>
    <message>
        <source>Member appointed by each responsible council</source>
        <translation>Członek powołany przez każdy odpowiedzialny samorząd</translation>
    </message>
    <message>
        <source>Every council with social care duties in any part of the area appoints one.</source>
        <translation>Jednego członka powołuje każdy samorząd, który ma obowiązki w opiece społecznej w jakiejkolwiek części obszaru.</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Inni członkowie</translation>
    </message>
    <message>
        <source>As many as the partnership itself decides; it sets its own procedure.</source>
        <translation>Tylu, ilu ustali samo partnerstwo; określa ono własny tryb działania.</translation>
    </message>
    <message>
        <source>Healthwatch</source>
        <translation>Healthwatch</translation>
    </message>
    <message>
        <source>Named as having an interest; membership is for the partnership to decide.</source>
        <translation>Wymieniony jako zainteresowany; o członkostwie decyduje partnerstwo.</translation>
    </message>
    <message>
        <source>Voluntary, community and social enterprise bodies</source>
        <translation>Organizacje społeczne i lokalne oraz przedsiębiorstwa społeczne</translation>
    </message>
    <message>
        <source>Providers of adult social care</source>
        <translation>Świadczeniodawcy opieki społecznej dla dorosłych</translation>
    </message>
    <message>
        <source>Providers of health services, NHS and private</source>
        <translation>Świadczeniodawcy opieki zdrowotnej, z NHS i prywatni</translation>
    </message>
    <message>
        <source>Criminal justice agencies</source>
        <translation>Instytucje wymiaru sprawiedliwości w sprawach karnych</translation>
    </message>
    <message>
        <source>Residents, people who rely on care, unpaid carers</source>
        <translation>Mieszkańcy, osoby korzystające z opieki, nieopłacani opiekunowie</translation>
    </message>
    <message>
        <source>Housing bodies</source>
        <translation>Instytucje mieszkaniowe</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>Nie znaleziono tekstu.</translation>
    </message>
    <message>
        <source>No national text that was read names them for the partnership; some places invite them.</source>
        <translation>Żaden z przeczytanych tekstów krajowych nie wymienia ich w związku z partnerstwem; w niektórych miejscach się je zaprasza.</translation>
    </message>
    <message>
        <source>mental health</source>
        <translation>zdrowie psychiczne</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>opieka szpitalna</translation>
    </message>
    <message>
        <source>community</source>
        <translation>opieka środowiskowa</translation>
    </message>
    <message>
        <source>acute without major emergency department</source>
        <translation>opieka szpitalna bez dużego oddziału ratunkowego</translation>
    </message>
    <message>
        <source>ambulance</source>
        <translation>pogotowie ratunkowe</translation>
    </message>
</context>
<context>
    <name>ics::DetailPane</name>
    <message>
        <source>See what changed</source>
        <translation>Zobacz, co się zmieniło</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Facts about the current area, each with its basis and source</source>
        <translation>Fakty o bieżącym obszarze, każdy z podstawą i źródłem</translation>
    </message>
    <message>
        <source>Opens the page on what changed between the editions, at this area (Ctrl+5)</source>
        <translation>Otwiera na tym obszarze stronę o tym, co się zmieniło między wydaniami (Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>ics::Dialogs</name>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Wydawca</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>Źródła danych</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Przesuwanie</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Klawisze strzałek</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększanie</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ i −</translation>
    </message>
    <message>
        <source>All of England</source>
        <translation>Cała Anglia</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Next and previous area</source>
        <translation>Następny i poprzedni obszar</translation>
    </message>
    <message>
        <source>] and [</source>
        <translation>] i [</translation>
    </message>
    <message>
        <source>The neighbouring area in a direction</source>
        <translation>Sąsiedni obszar w danym kierunku</translation>
    </message>
    <message>
        <source>Ctrl and an arrow key</source>
        <translation>Ctrl i klawisz strzałki</translation>
    </message>
    <message>
        <source>Go into the area</source>
        <translation>Otwarcie obszaru</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Poziom wyżej</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Usunięcie wyboru</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Where is this?</source>
        <translation>Gdzie to jest?</translation>
    </message>
    <message>
        <source>Shift and click, or W for the middle</source>
        <translation>Shift i kliknięcie albo W dla środka mapy</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Te klawisze</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Next and previous fact</source>
        <translation>Następny i poprzedni fakt</translation>
    </message>
    <message>
        <source>Up and Down</source>
        <translation>Strzałki w górę i w dół</translation>
    </message>
    <message>
        <source>Go to the area named</source>
        <translation>Przejście do wymienionego obszaru</translation>
    </message>
    <message>
        <source>Basis and source</source>
        <translation>Podstawa i źródło</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Kopiowanie karty</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>About ICS Explorer</source>
        <translation>O programie ICS Explorer</translation>
    </message>
    <message>
        <source>ICS Explorer %1</source>
        <translation>ICS Explorer %1</translation>
    </message>
    <message>
        <source>England&apos;s Integrated Care Systems, places and neighbourhoods, offline: nothing you type leaves this computer. An independent work, not of the NHS or any public body. Program: MIT licence. Data: Open Government Licence v3.0.</source>
        <translation>Angielskie Integrated Care Systems, miejsca i sąsiedztwa, bez internetu: nic, co wpisujesz, nie opuszcza tego komputera. Praca niezależna, nie pochodzi od NHS ani innej instytucji publicznej. Program: licencja MIT. Dane: Open Government Licence v3.0.</translation>
    </message>
    <message>
        <source>Content of the atlas: %1</source>
        <translation>Zawartość atlasu: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robią</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Na mapie</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>W szczegółach</translation>
    </message>
    <message>
        <source>Earlier and later year of the figures</source>
        <translation>Wcześniejszy i późniejszy rok danych</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>, i .</translation>
    </message>
    <message>
        <source>Next and previous step</source>
        <translation>Następny i poprzedni krok</translation>
    </message>
    <message>
        <source>F9 and F8</source>
        <translation>F9 i F8</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Wyjście z trasy</translation>
    </message>
    <message>
        <source>F3, or Esc in its band</source>
        <translation>F3 albo Esc na jej pasku</translation>
    </message>
    <message>
        <source>During a tour</source>
        <translation>Podczas trasy</translation>
    </message>
    <message>
        <source>In presenter mode</source>
        <translation>W trybie prezentera</translation>
    </message>
    <message>
        <source>The Welsh, Polish and Urdu texts have not been reviewed by native speakers yet. To correct one, change it in the file of its language; the list of terms beside that keeps words consistent. Names of statutory bodies stay in English.</source>
        <translation>Teksty po walijsku, polsku i w urdu nie były jeszcze sprawdzone przez rodzimych użytkowników tych języków. Aby poprawić tekst, zmień go w pliku jego języka; spójność słów zapewnia lista terminów, która leży obok. Nazwy organów ustawowych pozostają po angielsku.</translation>
    </message>
</context>
<context>
    <name>ics::DifferenceLinks</name>
    <message>
        <source>Sources differ: %1</source>
        <translation>Źródła się różnią: %1</translation>
    </message>
    <message>
        <source>What each source says, and what settles it</source>
        <translation>Co mówi każde źródło i co rozstrzyga</translation>
    </message>
</context>
<context>
    <name>ics::Edition</name>
    <message>
        <source>in force since %1</source>
        <translation>w mocy od %1</translation>
    </message>
    <message>
        <source>in force from %1 to %2</source>
        <translation>w mocy od %1 do %2</translation>
    </message>
    <message>
        <source>%1 (exercise)</source>
        <extracomment>%1 an edition: its systems are redrawn in an exercise</extracomment>
        <translation>%1 (ćwiczenie)</translation>
    </message>
    <message>
        <source>an exercise, never in force</source>
        <translation>ćwiczenie, nigdy nie było w mocy</translation>
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
        <translation>%1 ma inne granice w wydaniu z %2.</translation>
    </message>
    <message>
        <source>%1 does not exist in the edition of %2. Its people are in %3, which is shown.</source>
        <translation>%1: w wydaniu z %2 nie ma tego obszaru. Jego mieszkańcy należą tam do obszaru %3, który pokazano.</translation>
    </message>
    <message>
        <source>%1 does not exist in the edition of %2. Its people are divided: %3. The largest part is shown.</source>
        <translation>%1: w wydaniu z %2 nie ma tego obszaru. Jego mieszkańcy są podzieleni: %3. Pokazano największą część.</translation>
    </message>
</context>
<context>
    <name>ics::EditionComparison</name>
    <message>
        <source>%1 (%2 people)</source>
        <extracomment>%1 the name of an area, %2 a number of people</extracomment>
        <translation>%1 (%2 os.)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zlikwidowane</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Utworzone</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>Powiększone</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Zmniejszone</translation>
    </message>
    <message>
        <source>Redrawn</source>
        <translation>Zmienione granice</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Closed on %1. Its people went to %2.</source>
        <translation>Zlikwidowano %1. Mieszkańcy przeszli do: %2.</translation>
    </message>
    <message>
        <source>Opened on %1, with people from %2.</source>
        <translation>Utworzono %1, z mieszkańcami z: %2.</translation>
    </message>
    <message>
        <source>Larger since %1, with people from %2.</source>
        <translation>Większy obszar od %1, z mieszkańcami z: %2.</translation>
    </message>
    <message>
        <source>Smaller since %1: people went to %2.</source>
        <translation>Mniejszy obszar od %1: mieszkańcy przeszli do: %2.</translation>
    </message>
    <message>
        <source>Redrawn on %1: people came from %2 and went to %3.</source>
        <translation>Zmieniono granice %1: mieszkańcy przyszli z: %2 i przeszli do: %3.</translation>
    </message>
    <message>
        <source>Unchanged on %1.</source>
        <translation>Dnia %1 bez zmian.</translation>
    </message>
    <message>
        <source>%1 people in %2 small areas have another one than before.</source>
        <translation>Inny obszar niż wcześniej mają osoby w liczbie %1 (małe obszary: %2).</translation>
    </message>
    <message>
        <source>%1 more small areas keep theirs, which grew and has a new ONS code: %2 in all.</source>
        <translation>Kolejne małe obszary (%1) zachowują swój obszar, który się powiększył i ma nowy kod ONS: razem %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a word such as &quot;Closed&quot;, %2 how many areas</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On %1: %2. %3</source>
        <extracomment>%1 a date, %2 &quot;Closed: 12 · Opened: 6&quot;, %3 a sentence on the people who moved</extracomment>
        <translation>Dnia %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ics::EditionSwitch</name>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <extracomment>%1 the number of systems in force today, e.g. &quot;36 systems · today&quot;</extracomment>
        <translation>%1 · dziś</translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <extracomment>%1 a number of systems, %2 a month: &quot;42 systems · to March 2026&quot;</extracomment>
        <translation>%1 · do %2</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>%2 a month: &quot;36 systems · from April 2026&quot;</extracomment>
        <translation>%1 · od %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>Wydanie z %1: %2, %3</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Wydanie: %1</translation>
    </message>
    <message>
        <source>%1 · exercise</source>
        <extracomment>%1 the number of systems in an exercise</extracomment>
        <translation>%1 · ćwiczenie</translation>
    </message>
</context>
<context>
    <name>ics::Error</name>
    <message>
        <source>The file does not exist.</source>
        <translation>Plik nie istnieje.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Nie można odczytać pliku: %1</translation>
    </message>
    <message>
        <source>The file ends too early; it was probably not copied or downloaded completely.</source>
        <translation>Plik kończy się za wcześnie; prawdopodobnie nie skopiowano lub nie pobrano go w całości.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1 Nothing was changed.</source>
        <translation>Nie można zapisać pliku: %1 Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Stopped at your request; nothing was changed.</source>
        <translation>Zatrzymano na Twoje życzenie; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8.</source>
        <translation>Tekst nie jest w UTF-8.</translation>
    </message>
    <message>
        <source>The compressed file is damaged.</source>
        <translation>Skompresowany plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Brakuje kolumny „%1”.</translation>
    </message>
    <message>
        <source>The line has %1 fields where the heading has %2.</source>
        <translation>Liczba pól w linii: %1, w nagłówku: %2.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes.</source>
        <translation>Cudzysłów otwiera się tutaj i nigdzie się nie zamyka.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a number.</source>
        <translation>„%1” w kolumnie „%2” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for “%2”.</source>
        <translation>„%1” nie jest prawidłową wartością „%2”.</translation>
    </message>
    <message>
        <source>“%1” occurs twice in column “%2”.</source>
        <translation>„%1” występuje dwa razy w kolumnie „%2”.</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a known code.</source>
        <translation>„%1” w kolumnie „%2” nie jest znanym kodem.</translation>
    </message>
    <message>
        <source>The file is larger than expected (limit: %1).</source>
        <translation>Plik jest większy, niż oczekiwano (limit: %1).</translation>
    </message>
    <message>
        <source>The JSON text is not valid: %1</source>
        <translation>Tekst JSON jest nieprawidłowy: %1</translation>
    </message>
    <message>
        <source>The shapes are not valid: %1</source>
        <translation>Kształty są nieprawidłowe: %1</translation>
    </message>
    <message>
        <source>The tables disagree: %1</source>
        <translation>Tabele są niezgodne: %1</translation>
    </message>
    <message>
        <source>This file is not an ICS Explorer atlas.</source>
        <translation>Ten plik nie jest atlasem programu ICS Explorer.</translation>
    </message>
    <message>
        <source>This file is not an ICS Explorer atlas: %1.</source>
        <translation>Ten plik nie jest atlasem programu ICS Explorer: %1.</translation>
    </message>
    <message>
        <source>This atlas has format %1, made for a newer ICS Explorer; this one reads format %2. Please update the application.</source>
        <translation>Ten atlas ma format %1, dla nowszej wersji ICS Explorer; ta wersja odczytuje format %2. Zaktualizuj program.</translation>
    </message>
    <message>
        <source>This atlas has format %1, made for an older ICS Explorer; this one reads format %2. Please build the atlas again.</source>
        <translation>Ten atlas ma format %1, dla starszej wersji ICS Explorer; ta wersja odczytuje format %2. Zbuduj atlas ponownie.</translation>
    </message>
    <message>
        <source>The atlas is damaged (%1). Please build or install it again.</source>
        <translation>Atlas jest uszkodzony (%1). Zbuduj go lub zainstaluj ponownie.</translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation>Komunikat bazy danych: %1</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for %2.</source>
        <translation>„%1” nie jest prawidłową wartością %2.</translation>
    </message>
    <message>
        <source>“%1” is not a command of ICS Explorer.</source>
        <translation>„%1” nie jest poleceniem programu ICS Explorer.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Nie ma opcji „%1”.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Czegoś brakuje po „%1”.</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>„%1” tutaj nie pasuje.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linia %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, linia %2, kolumna %3: %4</translation>
    </message>
</context>
<context>
    <name>ics::Exercise</name>
    <message>
        <source>EXERCISE – not real</source>
        <extracomment>stands on everything that is made of an exercise, in capitals or their like</extracomment>
        <translation>ĆWICZENIE – fikcja</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseAccount</name>
    <message>
        <source>Merged into %1.</source>
        <extracomment>%1 a system</extracomment>
        <translation>Połączony w system %1.</translation>
    </message>
    <message>
        <source>It has no place left, and so is on no map.</source>
        <translation>Nie ma już żadnego miejsca, więc nie ma go na żadnej mapie.</translation>
    </message>
    <message>
        <source>Made from %1.</source>
        <extracomment>%1 a list of systems</extracomment>
        <translation>Powstał z systemów: %1.</translation>
    </message>
    <message>
        <source>Really called %1.</source>
        <extracomment>%1 the name of a system</extracomment>
        <translation>Naprawdę nazywa się %1.</translation>
    </message>
    <message numerus="yes">
        <source>It lies in %n piece(s) that do not touch.</source>
        <translation>
            <numerusform>Składa się z %n części.</numerusform>
            <numerusform>Składa się z %n części, które się nie stykają.</numerusform>
            <numerusform>Składa się z %n części, które się nie stykają.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::ExerciseCommands</name>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 an edit of an exercise</extracomment>
        <translation>Cofnij: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <extracomment>%1 an edit of an exercise</extracomment>
        <translation>Ponów: %1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Choose a place first</source>
        <translation>Najpierw wybierz miejsce</translation>
    </message>
    <message>
        <source>Choose a system first</source>
        <translation>Najpierw wybierz system</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>bez miejsc</translation>
    </message>
    <message>
        <source>%1 people</source>
        <extracomment>%1 a number of people</extracomment>
        <translation>%1 os.</translation>
    </message>
    <message>
        <source>next door, %1</source>
        <translation>sąsiedni, %1</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <extracomment>%1 a place</extracomment>
        <translation>Przenieś miejsce %1 do</translation>
    </message>
    <message>
        <source>Merge %1 with</source>
        <extracomment>%1 a system</extracomment>
        <translation>Połącz system %1 z</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Another system has this name. Give it another:</source>
        <translation>Inny system ma tę nazwę. Podaj inną:</translation>
    </message>
    <message>
        <source>Give it a name:</source>
        <translation>Podaj nazwę:</translation>
    </message>
    <message>
        <source>Make %1 a system</source>
        <extracomment>%1 a place</extracomment>
        <translation>Utwórz system z miejsca %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 a system</extracomment>
        <translation>Zmień nazwę systemu %1</translation>
    </message>
    <message>
        <source>&amp;Move %1 to…</source>
        <translation>Przenieś &amp;miejsce %1 do…</translation>
    </message>
    <message>
        <source>Make %1 a &amp;system…</source>
        <translation>&amp;Utwórz system z miejsca %1…</translation>
    </message>
    <message>
        <source>Mer&amp;ge %1 with…</source>
        <translation>Połą&amp;cz system %1 z…</translation>
    </message>
    <message>
        <source>Re&amp;name %1…</source>
        <translation>Zmień &amp;nazwę systemu %1…</translation>
    </message>
    <message>
        <source>Open an exercise</source>
        <extracomment>the files of exercises; the pattern stays</extracomment>
        <translation>Otwórz ćwiczenie</translation>
    </message>
    <message>
        <source>Exercises (*.ics-exercise.json *.json);;All files (*)</source>
        <translation>Ćwiczenia (*.ics-exercise.json *.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ćwiczenie</translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation>Zapisz ćwiczenie</translation>
    </message>
    <message>
        <source>The exercise was saved as %1.</source>
        <translation>Ćwiczenie zapisano jako %1.</translation>
    </message>
    <message>
        <source>The exercise has edits that are not saved. Save them first?</source>
        <translation>Ćwiczenie ma niezapisane zmiany. Zapisać je najpierw?</translation>
    </message>
    <message>
        <source>next to its system, %1</source>
        <extracomment>of a system that touches the system of the place which is moved, but not the place: %1 &quot;500,000 people&quot;</extracomment>
        <translation>obok jego systemu, %1</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseCut</name>
    <message>
        <source>In the exercise, systems of it lie elsewhere.</source>
        <translation>W ćwiczeniu część jego systemów leży gdzie indziej.</translation>
    </message>
    <message>
        <source>Made in an exercise from %1. No such system exists.</source>
        <extracomment>%1 a list of systems</extracomment>
        <translation>Powstał w ćwiczeniu z systemów: %1. Taki system nie istnieje.</translation>
    </message>
    <message>
        <source>Made in an exercise. No such system exists.</source>
        <translation>Powstał w ćwiczeniu. Taki system nie istnieje.</translation>
    </message>
    <message>
        <source>Changed in an exercise. The real system is another one.</source>
        <translation>Zmieniony w ćwiczeniu. Prawdziwy system jest inny.</translation>
    </message>
    <message>
        <source>In the exercise it is no longer in %1.</source>
        <extracomment>%1 a system</extracomment>
        <translation>W ćwiczeniu nie należy już do systemu %1.</translation>
    </message>
    <message>
        <source>A person has redrawn the systems to try something out%1. No public body has decided this.</source>
        <extracomment>%1 a title in brackets, or nothing</extracomment>
        <translation>Ktoś zmienił granice systemów, aby coś wypróbować%1. Nie zdecydowała o tym żadna instytucja publiczna.</translation>
    </message>
    <message>
        <source>An exercise in ICS Explorer</source>
        <translation>Ćwiczenie w ICS Explorer</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseFile</name>
    <message>
        <source>the field “%1” is missing</source>
        <translation>brakuje pola „%1”</translation>
    </message>
    <message>
        <source>the field “%1” is of the wrong kind</source>
        <translation>pole „%1” jest złego typu</translation>
    </message>
    <message>
        <source>the field “%1” is empty</source>
        <translation>pole „%1” jest puste</translation>
    </message>
    <message>
        <source>the field “%1” is unknown</source>
        <translation>nieznane pole „%1”</translation>
    </message>
    <message>
        <source>the field “%1” is too long</source>
        <translation>pole „%1” jest za długie</translation>
    </message>
    <message>
        <source>“%1” is not one of move, merge, split and rename</source>
        <translation>„%1” to nie move, merge, split ani rename</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <extracomment>%1 the number of an edit, %2 why it cannot be done</extracomment>
        <translation>krok %1: %2</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>to nie jest obiekt</translation>
    </message>
    <message>
        <source>this is not an exercise: its format is not “%1”</source>
        <translation>to nie jest ćwiczenie: jego format to nie „%1”</translation>
    </message>
    <message>
        <source>this program reads version %1 only</source>
        <translation>ten program czyta tylko wersję %1</translation>
    </message>
    <message>
        <source>it has more than %1 edits</source>
        <translation>liczba zmian jest większa niż %1</translation>
    </message>
    <message>
        <source>“%1” cannot be done: %2</source>
        <extracomment>%1 an edit such as &quot;Move Derby to Nottingham&quot;, %2 why that cannot be done</extracomment>
        <translation>nie można wykonać „%1”: %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <extracomment>%1 a place, %2 a system</extracomment>
        <translation>Przenieś miejsce %1 do systemu %2</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <extracomment>%1 a list of systems, %2 the name of what they become</extracomment>
        <translation>Połącz systemy %1 w system %2</translation>
    </message>
    <message>
        <source>Make %1 a system: %2</source>
        <extracomment>%1 a place, %2 the name of the new system</extracomment>
        <translation>Utwórz system z miejsca %1: %2</translation>
    </message>
    <message>
        <source>Rename %1 as %2</source>
        <extracomment>%1 a system, %2 its new name</extracomment>
        <translation>Zmień nazwę systemu %1 na %2</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseModel</name>
    <message>
        <source>below ▼</source>
        <translation>poniżej ▼</translation>
    </message>
    <message>
        <source>within ✓</source>
        <translation>w zakresie ✓</translation>
    </message>
    <message>
        <source>above ▲</source>
        <translation>powyżej ▲</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mieszkańcy</translation>
    </message>
    <message>
        <source>Residents, census 2021</source>
        <translation>Mieszkańcy, spis powszechny 2021</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <extracomment>%1 a range of people, e.g. &quot;1–3 million&quot;</extracomment>
        <translation>Podawane: %1</translation>
    </message>
    <message>
        <source>What documents say a system has: %1. It is no rule.</source>
        <extracomment>%1 the documents that say so</extracomment>
        <translation>Ile osób ma system według dokumentów: %1. To nie jest reguła.</translation>
    </message>
    <message>
        <source>Small areas</source>
        <translation>Małe obszary</translation>
    </message>
    <message>
        <source>LSOAs of 2021</source>
        <translation>LSOA z 2021 r.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>below &quot;Places&quot;: how many are of the range, &quot;250,000–500,000&quot;</extracomment>
        <translation>liczące %1</translation>
    </message>
    <message>
        <source>How many of its places have as many people as documents say: %1</source>
        <translation>Ile jego miejsc ma tylu mieszkańców, ilu podają dokumenty: %1</translation>
    </message>
    <message>
        <source>Partnership seats</source>
        <translation>Mandaty w partnerstwie</translation>
    </message>
    <message>
        <source>By law at least one for the board (ICB) and one for each responsible council, wholly or partly here</source>
        <translation>Z mocy prawa co najmniej jeden dla rady (ICB) i jeden dla każdego odpowiedzialnego samorządu, który leży tu w całości lub częściowo</translation>
    </message>
    <message>
        <source>Board seats by law</source>
        <translation>Ustawowe mandaty w radzie</translation>
    </message>
    <message>
        <source>The fewest members that an ICB may have</source>
        <translation>Najmniejsza liczba członków, jaką może mieć ICB</translation>
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
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
</context>
<context>
    <name>ics::ExercisePanel</name>
    <message>
        <source>Exercise</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>Zacznij o&amp;d nowa</translation>
    </message>
    <message>
        <source>Title of the exercise</source>
        <translation>Tytuł ćwiczenia</translation>
    </message>
    <message>
        <source>Your note: what is tried here, and why</source>
        <translation>Twoja notatka: co tu wypróbowano i dlaczego</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Twoja notatka</translation>
    </message>
    <message>
        <source>As it really is</source>
        <translation>Stan rzeczywisty</translation>
    </message>
    <message>
        <source>Edits, first to last</source>
        <translation>Zmiany, od pierwszej do ostatniej</translation>
    </message>
    <message>
        <source>Choose a line to go back to it</source>
        <translation>Wybierz wiersz, aby do niego wrócić</translation>
    </message>
    <message>
        <source>E&amp;dits</source>
        <translation>Zm&amp;iany</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>P&amp;rzenieś…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>Połą&amp;cz…</translation>
    </message>
    <message>
        <source>S&amp;plit off…</source>
        <translation>&amp;Wydziel…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>Systems that are touched, before and now</source>
        <translation>Systemy objęte zmianami, przedtem i teraz</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolumny tabeli</translation>
    </message>
    <message>
        <source>What it co&amp;mes to</source>
        <translation>Co z te&amp;go wynika</translation>
    </message>
    <message>
        <source>%1: %2 systems, none of them changed. Choose a place in the tree or on the map, then move it.</source>
        <translation>Wydanie z %1: systemów %2, żadnego nie zmieniono. Wybierz miejsce w drzewie lub na mapie, a potem je przenieś.</translation>
    </message>
    <message>
        <source>%1: %2 systems before, %3 now. A range is what documents say, not a rule.</source>
        <translation>Wydanie z %1: systemów przedtem %2, teraz %3. Zakres to tylko to, co mówią dokumenty, a nie reguła.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
</context>
<context>
    <name>ics::ExercisePlan</name>
    <message>
        <source>there is no system with the code %1</source>
        <extracomment>%1 the code of an area</extracomment>
        <translation>nie ma systemu o kodzie %1</translation>
    </message>
    <message>
        <source>%1 was merged into %2 before</source>
        <extracomment>%1 a system, %2 the code of another</extracomment>
        <translation>system %1 połączono już wcześniej w %2</translation>
    </message>
    <message>
        <source>there is no place with the code %1</source>
        <extracomment>%1 the code of an area</extracomment>
        <translation>nie ma miejsca o kodzie %1</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <extracomment>%1 a place, %2 a system</extracomment>
        <translation>miejsce %1 już należy do systemu %2</translation>
    </message>
    <message>
        <source>the code %1 cannot be given to a new system</source>
        <translation>nie można nadać nowemu systemowi kodu %1</translation>
    </message>
    <message>
        <source>another system is called %1</source>
        <translation>inny system ma nazwę %1</translation>
    </message>
    <message>
        <source>a merger needs two systems</source>
        <translation>do połączenia potrzeba dwóch systemów</translation>
    </message>
    <message>
        <source>there is no edition %1</source>
        <translation>nie ma wydania %1</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseStage</name>
    <message>
        <source>Redrawing the systems…</source>
        <translation>Zmienianie granic systemów…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Leave the exercise first (Alt+F7)</source>
        <translation>Najpierw wyjdź z ćwiczenia (Alt+F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niezapisane</translation>
    </message>
</context>
<context>
    <name>ics::FactCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n as a list</source>
        <translation>
            <numerusform>Pokaż wszystko jako listę (%n)</numerusform>
            <numerusform>Pokaż wszystkie jako listę (%n)</numerusform>
            <numerusform>Pokaż wszystkie jako listę (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Pokaż wszystko (%n)</numerusform>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
            <numerusform>Pokaż wszystkie (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Kopiuj „%1”</translation>
    </message>
</context>
<context>
    <name>ics::FactRow</name>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do: %1</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Pokaż na mapie</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>Source: %1. Date of the data: %2</source>
        <translation>Źródło: %1. Data danych: %2</translation>
    </message>
    <message>
        <source>Basis and source of %1</source>
        <translation>Podstawa i źródło: %1</translation>
    </message>
    <message>
        <source>Shift+F1 tells what “%1” means</source>
        <translation>Shift+F1 wyjaśnia, co oznacza „%1”</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Kopiuj „%1”</translation>
    </message>
</context>
<context>
    <name>ics::FactTable</name>
    <message>
        <source>Narrow the list</source>
        <translation>Zawęź listę</translation>
    </message>
    <message>
        <source>Narrow the list by name</source>
        <translation>Zawęź listę według nazwy</translation>
    </message>
    <message>
        <source>Shows only the names that contain these letters</source>
        <translation>Pokazuje tylko nazwy, które zawierają te litery</translation>
    </message>
    <message>
        <source>Enter shows the row on the map, Ctrl+C copies the selected rows.</source>
        <translation>Enter pokazuje wiersz na mapie, Ctrl+C kopiuje zaznaczone wiersze.</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Kolumny listy</translation>
    </message>
    <message>
        <source>Press a heading to sort by it</source>
        <translation>Naciśnij nagłówek, aby według niego posortować</translation>
    </message>
</context>
<context>
    <name>ics::FactTableModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Szczegół</translation>
    </message>
</context>
<context>
    <name>ics::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>ics::Finder</name>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a kind of area such as &quot;System&quot;, %2 its name</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 &quot;Until 31 March 2026&quot;, %2 areas with their kinds</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Small area (LSOA): %1, %2.</source>
        <extracomment>%1 name, %2 code</extracomment>
        <translation>Mały obszar (LSOA): %1, %2.</translation>
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
        <translation>w danych bez sieci</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a GP practice, %2 a distance, %3 its primary care network</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>As at %1 (%2)</source>
        <translation>Stan z %1 (%2)</translation>
    </message>
    <message>
        <source>The nearest GP practices and their networks:</source>
        <translation>Najbliższe przychodnie GP i ich sieci:</translation>
    </message>
    <message>
        <source>%1 is also a code: %2.</source>
        <translation>%1 to także kod: %2.</translation>
    </message>
    <message>
        <source>Type a postcode, a place, an organisation, a code or a position.</source>
        <translation>Wpisz kod pocztowy, miejsce, organizację, kod lub położenie.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>poniżej 1 %</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>ponad 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>NHS trust</source>
        <translation>Trust NHS</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Szpital</translation>
    </message>
    <message>
        <source>Former body</source>
        <translation>Dawna instytucja</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation>Przychodnia GP</translation>
    </message>
    <message>
        <source>Small area (LSOA)</source>
        <translation>Mały obszar (LSOA)</translation>
    </message>
    <message>
        <source>exact code</source>
        <translation>dokładny kod</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>dawna nazwa</translation>
    </message>
    <message>
        <source>exact name</source>
        <translation>dokładna nazwa</translation>
    </message>
    <message>
        <source>words of a former name</source>
        <translation>słowa dawnej nazwy</translation>
    </message>
    <message>
        <source>words of its name</source>
        <translation>słowa nazwy</translation>
    </message>
    <message>
        <source>official or former name, or where it lies</source>
        <translation>nazwa urzędowa lub dawna albo położenie</translation>
    </message>
    <message>
        <source>address, or where it lies</source>
        <translation>adres albo położenie</translation>
    </message>
    <message>
        <source>beginning of its code</source>
        <translation>początek kodu</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>skrót</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>podobna pisownia</translation>
    </message>
    <message>
        <source>Nothing on record is called “%1”, and no code begins so. Try a postcode, a place, an organisation or a code.</source>
        <translation>W danych nic nie ma nazwy „%1” i żaden kod tak się nie zaczyna. Spróbuj podać kod pocztowy, miejsce, organizację lub inny kod.</translation>
    </message>
    <message>
        <source>%1 – %2 – %3.</source>
        <extracomment>%1 a name, %2 a kind of thing such as &quot;GP practice&quot;, %3 where it is</extracomment>
        <translation>%1 – %2 – %3.</translation>
    </message>
    <message>
        <source>It no longer exists; this is what followed it, or most of it.</source>
        <translation>Już nie istnieje; oto następca lub większa jego część.</translation>
    </message>
    <message>
        <source>A locality has no standing of its own; this is the place it is in.</source>
        <translation>Miejscowość nie ma tu własnego statusu; oto miejsce, w którym leży.</translation>
    </message>
    <message>
        <source>%1 (%2, %3).</source>
        <extracomment>%1 a name, %2 its kind or kinds, %3 the basis, such as &quot;statutory&quot;</extracomment>
        <translation>%1 (%2, podstawa: %3).</translation>
    </message>
    <message>
        <source>It has no primary care network (PCN), and so no neighbourhood.</source>
        <translation>Nie ma tu sieci podstawowej opieki zdrowotnej (PCN), a więc i sąsiedztwa.</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the edition %3, but in that of %4. Its people are here:</source>
        <translation>%1 (%2): nie ma w wydaniu z %3, jest w wydaniu z %4. Mieszkańcy należą tutaj do:</translation>
    </message>
    <message numerus="yes">
        <source>Many things match “%1”; these are the best %n.</source>
        <translation>
            <numerusform>Do „%1” pasuje wiele wyników; oto najlepszy (%n).</numerusform>
            <numerusform>Do „%1” pasuje wiele wyników; oto %n najlepsze.</numerusform>
            <numerusform>Do „%1” pasuje wiele wyników; oto %n najlepszych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things match “%1”.</source>
        <translation>
            <numerusform>Do „%1” pasuje %n wynik.</numerusform>
            <numerusform>Do „%1” pasują %n wyniki.</numerusform>
            <numerusform>Do „%1” pasuje %n wyników.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing on record is called “%1”. %n names are spelt like it.</source>
        <translation>
            <numerusform>W danych nic nie ma nazwy „%1”. Podobnie pisze się %n nazwę.</numerusform>
            <numerusform>W danych nic nie ma nazwy „%1”. Podobnie pisze się %n nazwy.</numerusform>
            <numerusform>W danych nic nie ma nazwy „%1”. Podobnie pisze się %n nazw.</numerusform>
        </translation>
    </message>
    <message>
        <source>only in the edition %1</source>
        <translation>tylko w wydaniu z %1</translation>
    </message>
</context>
<context>
    <name>ics::Format</name>
    <message>
        <source>not recorded</source>
        <translation>brak danych</translation>
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
        <translation>%1 % powierzchni</translation>
    </message>
    <message>
        <source>%1 % of its live postcodes</source>
        <translation>%1 % używanych kodów pocztowych</translation>
    </message>
</context>
<context>
    <name>ics::Histogram</name>
    <message>
        <source>Histogram of the figures</source>
        <translation>Histogram wartości</translation>
    </message>
    <message>
        <source>Drag an edge to set the classes by hand.
Keys: Up and Down choose an edge, Left and Right move it, Delete removes it.</source>
        <translation>Przeciągnij próg, aby ustawić klasy ręcznie.
Klawisze: strzałki w górę i w dół wybierają próg, w lewo i w prawo przesuwają go, Delete usuwa.</translation>
    </message>
    <message>
        <source>No edge to move.</source>
        <translation>Nie ma progu do przesunięcia.</translation>
    </message>
    <message>
        <source>Edge %1 of %2, at %3. Up and Down choose an edge, Left and Right move it, Delete removes it.</source>
        <translation>Próg %1 z %2, wartość %3. Strzałki w górę i w dół wybierają próg, w lewo i w prawo przesuwają go, Delete usuwa.</translation>
    </message>
    <message>
        <source>Edge %1 of %2: %3</source>
        <translation>Próg %1 z %2: %3</translation>
    </message>
    <message>
        <source>Choose the next edge</source>
        <translation>Wybierz następny próg</translation>
    </message>
    <message>
        <source>Choose the edge before</source>
        <translation>Wybierz poprzedni próg</translation>
    </message>
</context>
<context>
    <name>ics::Importer</name>
    <message>
        <source>Neighbourhoods</source>
        <translation>Sąsiedztwa</translation>
    </message>
    <message>
        <source>Small areas</source>
        <translation>Małe obszary</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>ics::Indicator</name>
    <message>
        <source>Population</source>
        <translation>Ludność</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mieszkańcy</translation>
    </message>
    <message>
        <source>people</source>
        <translation>osoby</translation>
    </message>
    <message>
        <source>Population density</source>
        <translation>Gęstość zaludnienia</translation>
    </message>
    <message>
        <source>per square kilometre of land</source>
        <translation>na kilometr kwadratowy lądu</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>osoby na km²</translation>
    </message>
    <message>
        <source>Living in rural areas</source>
        <translation>Mieszkający na obszarach wiejskich</translation>
    </message>
    <message>
        <source>of residents</source>
        <translation>mieszkańców</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Aged under 20</source>
        <translation>W wieku poniżej 20 lat</translation>
    </message>
    <message>
        <source>Aged 65 and over</source>
        <translation>W wieku 65 lat i więcej</translation>
    </message>
    <message>
        <source>Aged 85 and over</source>
        <translation>W wieku 85 lat i więcej</translation>
    </message>
    <message>
        <source>People aged under 5</source>
        <translation>Osoby w wieku poniżej 5 lat</translation>
    </message>
    <message>
        <source>People aged 5 to 19</source>
        <translation>Osoby w wieku od 5 do 19 lat</translation>
    </message>
    <message>
        <source>People aged 20 to 34</source>
        <translation>Osoby w wieku od 20 do 34 lat</translation>
    </message>
    <message>
        <source>People aged 35 to 49</source>
        <translation>Osoby w wieku od 35 do 49 lat</translation>
    </message>
    <message>
        <source>People aged 50 to 64</source>
        <translation>Osoby w wieku od 50 do 64 lat</translation>
    </message>
    <message>
        <source>People aged 65 to 74</source>
        <translation>Osoby w wieku od 65 do 74 lat</translation>
    </message>
    <message>
        <source>People aged 75 to 84</source>
        <translation>Osoby w wieku od 75 do 84 lat</translation>
    </message>
    <message>
        <source>People aged 85 and over</source>
        <translation>Osoby w wieku 85 lat i więcej</translation>
    </message>
    <message>
        <source>Asian, Asian British or Asian Welsh</source>
        <translation>Azjaci, w tym brytyjscy i walijscy</translation>
    </message>
    <message>
        <source>Black, Black British, Black Welsh, Caribbean or African</source>
        <translation>Czarnoskórzy, w tym brytyjscy i walijscy, z Karaibów lub Afryki</translation>
    </message>
    <message>
        <source>Mixed or multiple ethnic groups</source>
        <translation>Mieszane lub wielorakie grupy etniczne</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Biali</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation>Inna grupa etniczna</translation>
    </message>
    <message>
        <source>Index of Multiple Deprivation, average score</source>
        <translation>Index of Multiple Deprivation, średni wynik</translation>
    </message>
    <message>
        <source>Deprivation</source>
        <translation>Deprywacja</translation>
    </message>
    <message>
        <source>In the most deprived tenth of England</source>
        <translation>W dziesiątej części Anglii o największej deprywacji</translation>
    </message>
    <message>
        <source>In the most deprived fifth of England</source>
        <translation>W piątej części Anglii o największej deprywacji</translation>
    </message>
    <message>
        <source>Income deprived</source>
        <translation>Deprywacja dochodowa</translation>
    </message>
    <message>
        <source>Employment deprived</source>
        <translation>Deprywacja zatrudnienia</translation>
    </message>
    <message>
        <source>of people of working age</source>
        <translation>osób w wieku produkcyjnym</translation>
    </message>
    <message>
        <source>Education, skills and training deprivation</source>
        <translation>Deprywacja edukacji i kwalifikacji</translation>
    </message>
    <message>
        <source>Crime deprivation</source>
        <translation>Deprywacja: przestępczość</translation>
    </message>
    <message>
        <source>Barriers to housing and services</source>
        <translation>Bariery w dostępie do mieszkań i usług</translation>
    </message>
    <message>
        <source>Living environment deprivation</source>
        <translation>Deprywacja środowiska życia</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Osoby z niepełnosprawnością</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zdrowie</translation>
    </message>
    <message>
        <source>Health deprivation and disability</source>
        <translation>Deprywacja zdrowia i niepełnosprawność</translation>
    </message>
    <message>
        <source>Comparative illness and disability ratio</source>
        <translation>Porównawczy wskaźnik choroby i niepełnosprawności</translation>
    </message>
    <message>
        <source>Years of potential life lost</source>
        <translation>Utracone potencjalne lata życia</translation>
    </message>
    <message>
        <source>Acute morbidity</source>
        <translation>Nagłe zachorowania</translation>
    </message>
    <message>
        <source>Mood and anxiety disorders</source>
        <translation>Zaburzenia nastroju i zaburzenia lękowe</translation>
    </message>
    <message>
        <source>England in 2015 = 100</source>
        <translation>Anglia w 2015 r. = 100</translation>
    </message>
    <message>
        <source>Registered patients</source>
        <translation>Zarejestrowani pacjenci</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation>Przychodnie GP</translation>
    </message>
    <message>
        <source>GP practices per 100,000</source>
        <translation>Przychodnie GP na 100 000</translation>
    </message>
    <message>
        <source>per 100,000 residents</source>
        <translation>na 100 000 mieszkańców</translation>
    </message>
    <message>
        <source>Registered patients per practice</source>
        <translation>Zarejestrowani pacjenci na przychodnię</translation>
    </message>
    <message>
        <source>patients per practice</source>
        <translation>pacjenci na przychodnię</translation>
    </message>
    <message>
        <source>Patients per full-time general practitioner</source>
        <translation>Pacjenci na lekarza rodzinnego w pełnym wymiarze</translation>
    </message>
    <message>
        <source>patients per doctor</source>
        <translation>pacjenci na lekarza</translation>
    </message>
    <message>
        <source>NHS trusts with headquarters here</source>
        <translation>Trusty NHS z siedzibą tutaj</translation>
    </message>
    <message>
        <source>NHS trusts per 100,000</source>
        <translation>Trusty NHS na 100 000</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Szpitale</translation>
    </message>
    <message>
        <source>Health Index</source>
        <translation>Health Index</translation>
    </message>
    <message>
        <source>Health Index: Healthy People</source>
        <translation>Health Index: Healthy People (ludzie)</translation>
    </message>
    <message>
        <source>Health Index: Healthy Lives</source>
        <translation>Health Index: Healthy Lives (styl życia)</translation>
    </message>
    <message>
        <source>Health Index: Healthy Places</source>
        <translation>Health Index: Healthy Places (otoczenie)</translation>
    </message>
</context>
<context>
    <name>ics::IndicatorSelector</name>
    <message>
        <source>Indicator on the map</source>
        <translation>Wskaźnik na mapie</translation>
    </message>
    <message>
        <source>%1 (a count: circles)</source>
        <extracomment>a count in the list of indicators</extracomment>
        <translation>%1 (liczba bezwzględna: koła)</translation>
    </message>
    <message>
        <source>Shown as circles. A count is not shaded: large areas would look important only because they are large.</source>
        <translation>Pokazano jako koła. Liczb bezwzględnych się nie cieniuje: duże obszary wydawałyby się ważne tylko dlatego, że są duże.</translation>
    </message>
</context>
<context>
    <name>ics::Json</name>
    <message>
        <source>a number is too large</source>
        <translation>liczba jest za duża</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>tekst nie jest w UTF-8</translation>
    </message>
    <message>
        <source>it ends too early: a bracket or a quotation mark is not closed</source>
        <translation>kończy się za wcześnie: nie zamknięto nawiasu lub cudzysłowu</translation>
    </message>
    <message>
        <source>here or just before, there is a comma too many, or a comma, a quotation mark or a bracket is missing</source>
        <translation>tutaj lub tuż przedtem jest o jeden przecinek za dużo albo brakuje przecinka, cudzysłowu lub nawiasu</translation>
    </message>
</context>
<context>
    <name>ics::LayerKeyView</name>
    <message>
        <source>Layers: %1</source>
        <translation>Warstwy: %1</translation>
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
        <translation>Samorządy wyższego szczebla i jednoszczeblowe, na tle tego, co pokazuje mapa</translation>
    </message>
    <message>
        <source>The parts that Integrated Care Boards were made of in 2022</source>
        <translation>Części, z których w 2022 r. składały się Integrated Care Boards</translation>
    </message>
    <message>
        <source>Districts, boroughs and unitary councils</source>
        <translation>Dystrykty, boroughs i samorządy jednoszczeblowe</translation>
    </message>
    <message>
        <source>A stronger line round England</source>
        <translation>Grubsza linia wokół Anglii</translation>
    </message>
    <message>
        <source>Squares of 100, 10 or 1 km with their letters and figures</source>
        <translation>Kwadraty 100, 10 lub 1 km z literami i cyframi</translation>
    </message>
    <message>
        <source>Names of areas on the map</source>
        <translation>Nazwy obszarów na mapie</translation>
    </message>
    <message>
        <source>An arrow beside the scale bar; the map is always grid north up</source>
        <translation>Strzałka obok podziałki; północ siatki jest zawsze u góry mapy</translation>
    </message>
    <message>
        <source>Headquarters of NHS trusts and foundation trusts, July 2026</source>
        <translation>Siedziby trustów NHS i foundation trusts, lipiec 2026</translation>
    </message>
    <message>
        <source>Hospitals as they were in 2022</source>
        <translation>Szpitale według stanu z 2022 r.</translation>
    </message>
    <message>
        <source>Premises of GP practices, April 2026</source>
        <translation>Lokale przychodni GP, kwiecień 2026</translation>
    </message>
    <message>
        <source>London larger, in a frame, while most of England is in view</source>
        <translation>Londyn w powiększeniu, w ramce, gdy widać większość Anglii</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>Warstwy mapy</translation>
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
        <translation>Integrated Care Systems|ICS|ICSs|zintegrowany system opieki|zintegrowanego systemu opieki|zintegrowane systemy opieki|zintegrowanych systemów opieki</translation>
    </message>
    <message>
        <source>The NHS, councils and others in one area who plan health and care together.</source>
        <translation>NHS, samorządy i inni na jednym obszarze, którzy wspólnie planują zdrowie i opiekę.</translation>
    </message>
    <message>
        <source>An Integrated Care System is a partnership. NHS bodies, councils and others in one area plan joined-up health and care there. [[healthwatch|Healthwatch]] and the [[vcse|voluntary sector]] belong to it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Integrated Care System (zintegrowany system opieki) to partnerstwo. Instytucje NHS, samorządy i inni na jednym obszarze planują tam skoordynowaną opiekę zdrowotną i społeczną. Należą do niego [[healthwatch|Healthwatch]] i [[vcse|organizacje społeczne]].</translation>
    </message>
    <message>
        <source>The system itself is not a body in law and not a committee. It acts through two that are: the [[icb|Integrated Care Board]] and the [[icp|Integrated Care Partnership]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Sam system nie jest w świetle prawa ani instytucją, ani komitetem. Działa poprzez dwie instytucje, które mają podstawę w prawie: [[icb|Integrated Care Board]] i [[icp|Integrated Care Partnership]].</translation>
    </message>
    <message>
        <source>All of England is covered. There were 42 systems from 1 July 2022 to 31 March 2026. Since 1 April 2026 there are 36.</source>
        <translation>Objęta jest cała Anglia. Od 1 lipca 2022 do 31 marca 2026 były 42 systemy. Od 1 kwietnia 2026 jest ich 36.</translation>
    </message>
    <message>
        <source>Integrated Care Board</source>
        <translation>Integrated Care Board</translation>
    </message>
    <message>
        <source>Integrated Care Boards|ICB|ICBs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Integrated Care Boards|ICB|ICBs|zintegrowana rada opieki|zintegrowanej rady opieki|zintegrowane rady opieki|zintegrowanych rad opieki</translation>
    </message>
    <message>
        <source>The NHS body that plans and pays for most NHS care in a system.</source>
        <translation>Instytucja NHS, która planuje większość opieki NHS w systemie i za nią płaci.</translation>
    </message>
    <message>
        <source>An Integrated Care Board is an NHS body set up by law. Each [[system|system]] has one. It gets its share of the national budget, buys services from hospitals, GPs and others, and checks how they do.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Integrated Care Board (zintegrowana rada opieki) to instytucja NHS ustanowiona przez prawo. Każdy [[system|system]] ma jedną. Otrzymuje swoją część budżetu państwa, kupuje usługi od szpitali, lekarzy rodzinnych (GP) i innych, a potem sprawdza, jak działają.</translation>
    </message>
    <message>
        <source>On 1 July 2022 the boards took on the work of the [[ccg|clinical commissioning groups]], with some new tasks.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 lipca 2022 rady przejęły pracę [[ccg|clinical commissioning groups]] i dostały kilka nowych zadań.</translation>
    </message>
    <message>
        <source>By law a board has a chair, a chief executive and at least three more members.</source>
        <translation>Z mocy prawa rada ma przewodniczącego, dyrektora generalnego i co najmniej trzech innych członków.</translation>
    </message>
    <message>
        <source>Integrated Care Partnership</source>
        <translation>Integrated Care Partnership</translation>
    </message>
    <message>
        <source>Integrated Care Partnerships|ICP|ICPs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Integrated Care Partnerships|ICP|ICPs|zintegrowane partnerstwo opieki|zintegrowanego partnerstwa opieki|zintegrowanych partnerstw opieki</translation>
    </message>
    <message>
        <source>The committee of the board and the councils that writes the care strategy of a system.</source>
        <translation>Komitet rady i samorządów, który pisze strategię opieki dla systemu.</translation>
    </message>
    <message>
        <source>An Integrated Care Partnership is a joint committee. The [[icb]] and the councils with social care duties set it up together, one for each system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Integrated Care Partnership (zintegrowane partnerstwo opieki) to wspólny komitet. Tworzą go razem [[icb]] oraz samorządy z obowiązkami w opiece społecznej, po jednym dla każdego systemu.</translation>
    </message>
    <message>
        <source>By law the board appoints one member and each of those councils appoints one. The partnership may add others.</source>
        <translation>Z mocy prawa rada powołuje jednego członka i każdy z tych samorządów powołuje jednego. Partnerstwo może dodać innych.</translation>
    </message>
    <message>
        <source>It looks at what people need and writes the [[integrated-care-strategy|integrated care strategy]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Sprawdza, czego ludzie potrzebują, i pisze [[integrated-care-strategy|strategię opieki zintegrowanej]].</translation>
    </message>
    <message>
        <source>Integrated care</source>
        <translation>Opieka zintegrowana</translation>
    </message>
    <message>
        <source>joined-up care|joined up care|joined-up health and care</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>opieki zintegrowanej|opiekę zintegrowaną|opieką zintegrowaną|zintegrowana opieka|zintegrowanej opieki|skoordynowana opieka|skoordynowanej opieki|skoordynowaną opiekę|skoordynowaną opieką</translation>
    </message>
    <message>
        <source>Care that fits together, whoever gives it, so that people tell their story once.</source>
        <translation>Opieka, która tworzy całość bez względu na to, kto jej udziela, tak aby człowiek opowiadał swoją historię tylko raz.</translation>
    </message>
    <message>
        <source>Integrated care is joined-up care. Hospital, family doctor, mental health team, council and charity work as one, around the person.</source>
        <translation>Opieka zintegrowana to opieka skoordynowana. Szpital, lekarz rodzinny, zespół zdrowia psychicznego, samorząd i organizacja społeczna działają wspólnie, wokół człowieka.</translation>
    </message>
    <message>
        <source>A simple test: you tell your story once, and the next person you meet knows it.</source>
        <translation>Prosty sprawdzian: opowiadasz swoją historię raz, a następna osoba, którą spotykasz, już ją zna.</translation>
    </message>
    <message>
        <source>Integrated care strategy</source>
        <translation>Strategia opieki zintegrowanej</translation>
    </message>
    <message>
        <source>integrated care strategies</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>strategii opieki zintegrowanej|strategię opieki zintegrowanej|strategią opieki zintegrowanej|strategie opieki zintegrowanej</translation>
    </message>
    <message>
        <source>The partnership&apos;s plan to meet the health and care needs of everyone in the area.</source>
        <translation>Plan partnerstwa, jak zaspokoić potrzeby wszystkich mieszkańców obszaru w zakresie zdrowia i opieki.</translation>
    </message>
    <message>
        <source>The [[icp|partnership]] studies what people in the area need from health care, [[public-health|public health]] and [[social-care|social care]]. Then it writes down how those needs are to be met. That paper is the integrated care strategy.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[icp|Partnerstwo]] bada, czego ludzie na obszarze potrzebują od opieki zdrowotnej, [[public-health|zdrowia publicznego]] i [[social-care|opieki społecznej]]. Potem zapisuje, jak te potrzeby zaspokoić. Ten dokument to strategia opieki zintegrowanej.</translation>
    </message>
    <message>
        <source>It guides the [[icb|board]] and the councils. It also looks at jobs, housing and the places we live in, because they shape our health.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Kierują się nią [[icb|rada]] i samorządy. Uwzględnia też pracę, mieszkania i otoczenie, w którym żyjemy, bo kształtują nasze zdrowie.</translation>
    </message>
    <message>
        <source>NHS England</source>
        <translation>NHS England</translation>
    </message>
    <message>
        <source>The national body that leads the NHS in England.</source>
        <translation>Instytucja krajowa, która kieruje NHS w Anglii.</translation>
    </message>
    <message>
        <source>NHS England is the national body of the NHS. It did not go away when the systems began. It appoints the chair of each [[icb|board]], with the approval of the Secretary of State.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>NHS England to krajowa instytucja NHS. Nie zniknęła, gdy zaczęły działać systemy. Za zgodą Secretary of State (ministra) powołuje przewodniczącego każdej [[icb|rady]].</translation>
    </message>
    <message>
        <source>It has not fixed which tasks belong to [[system|system]], [[place|place]] or [[neighbourhood|neighbourhood]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nie określa, które zadania należą do którego poziomu: [[system|systemu]], [[place|miejsca]] czy [[neighbourhood|sąsiedztwa]].</translation>
    </message>
    <message>
        <source>NHS region</source>
        <translation>Region NHS</translation>
    </message>
    <message>
        <source>NHS regions</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>regiony NHS|regionu NHS|regionów NHS|regionie NHS|regionach NHS|regionem NHS|regionami NHS</translation>
    </message>
    <message>
        <source>One of seven large areas through which NHS England works with the systems.</source>
        <translation>Jeden z siedmiu dużych obszarów, za pośrednictwem których NHS England współpracuje z systemami.</translation>
    </message>
    <message>
        <source>[[nhs-england]] works with the systems through seven regions. Each system lies in one of them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[nhs-england]] współpracuje z systemami poprzez siedem regionów. Każdy system leży w jednym z nich.</translation>
    </message>
    <message>
        <source>The regions are a matter of NHS administration. They are not councils and no one votes for them.</source>
        <translation>Regiony to sprawa administracji NHS. Nie są samorządami i nikt na nie nie głosuje.</translation>
    </message>
    <message>
        <source>Statutory footing</source>
        <translation>Podstawa ustawowa</translation>
    </message>
    <message>
        <source>on a statutory footing|statutory body|statutory bodies</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>podstawy ustawowej|podstawę ustawową|na podstawie ustawy|organ ustawowy|organu ustawowego|organem ustawowym|organy ustawowe|organów ustawowych</translation>
    </message>
    <message>
        <source>Set up by a law, with duties and powers that the law gives.</source>
        <translation>Ustanowienie przez ustawę, która nadaje obowiązki i uprawnienia.</translation>
    </message>
    <message>
        <source>A body on a statutory footing exists because an Act of Parliament says so. The Act gives it duties and powers.</source>
        <translation>Instytucja z podstawą ustawową istnieje, bo tak mówi ustawa Parlamentu (Act of Parliament). Ustawa nadaje jej obowiązki i uprawnienia.</translation>
    </message>
    <message>
        <source>The [[icb|board]] is a statutory body. The [[icp|partnership]] is a statutory committee. The [[ics]] as a whole is neither, though many papers call it “statutory”.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[icb|Rada]] jest organem ustawowym. [[icp|Partnerstwo]] jest komitetem ustawowym. [[ics]] jako całość nie jest ani jednym, ani drugim, choć wiele dokumentów nazywa go „ustawowym”.</translation>
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
        <translation>Ustawa z kwietnia 2022, podstawa rad i partnerstw.</translation>
    </message>
    <message>
        <source>Parliament passed this Act in April 2022. It put the [[icb|boards]] into the NHS Act 2006 and the [[icp|partnerships]] into an Act of 2007 on local government.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Parlament uchwalił tę ustawę w kwietniu 2022. Wpisała ona [[icb|rady]] do NHS Act 2006, a [[icp|partnerstwa]] do ustawy z 2007 r. o samorządzie lokalnym.</translation>
    </message>
    <message>
        <source>Papers from before that month, and some later ones, speak of “the Bill”: a law still on its way. The new bodies began on 1 July 2022.</source>
        <translation>Dokumenty sprzed tego miesiąca, a także niektóre późniejsze, mówią o projekcie („the Bill”): ustawie, nad którą trwały jeszcze prace. Nowe instytucje zaczęły działać 1 lipca 2022.</translation>
    </message>
    <message>
        <source>Subsidiarity</source>
        <translation>Subsydiarność</translation>
    </message>
    <message>
        <source>Decisions are made as close to people as they sensibly can be.</source>
        <translation>Decyzje zapadają tak blisko ludzi, jak tylko ma to sens.</translation>
    </message>
    <message>
        <source>Subsidiarity is the rule that a matter is settled at the most local level that can settle it well. A larger level steps in only where it can do better.</source>
        <translation>Subsydiarność (pomocniczość) to zasada, że sprawę załatwia się na najbardziej lokalnym poziomie, który może ją załatwić dobrze. Większy poziom wkracza tylko tam, gdzie zrobi to lepiej.</translation>
    </message>
    <message>
        <source>The government asks [[icp|partnerships]] to work in this way.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Rząd prosi [[icp|partnerstwa]], by działały w ten sposób.</translation>
    </message>
    <message>
        <source>Five expectations of partnerships</source>
        <translation>Pięć oczekiwań wobec partnerstw</translation>
    </message>
    <message>
        <source>five expectations</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>pięć oczekiwań|pięciu oczekiwań</translation>
    </message>
    <message>
        <source>What the government asked of every partnership in 2021.</source>
        <translation>O co rząd poprosił każde partnerstwo w 2021 r.</translation>
    </message>
    <message>
        <source>In 2021 the Department of Health and Social Care asked five things of each [[icp|partnership]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>W 2021 r. Department of Health and Social Care (ministerstwo zdrowia i opieki społecznej) poprosiło każde [[icp|partnerstwo]] o pięć rzeczy.</translation>
    </message>
    <message>
        <source>One: be at the core of where the system is going.</source>
        <translation>Po pierwsze: być w centrum tego, dokąd zmierza system.</translation>
    </message>
    <message>
        <source>Two: start from people, communities and [[place|places]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Po drugie: wychodzić od ludzi, społeczności i [[place|miejsc]].</translation>
    </message>
    <message>
        <source>Three: make room for a strategy for the health of [[population-health|all people]], not only of patients.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Po trzecie: znaleźć miejsce na strategię dla zdrowia [[population-health|wszystkich ludzi]], a nie tylko pacjentów.</translation>
    </message>
    <message>
        <source>Four: join up care, and settle matters locally where that works. That is [[subsidiarity|subsidiarity]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Po czwarte: łączyć opiekę i rozstrzygać sprawy lokalnie tam, gdzie to działa. To jest [[subsidiarity|subsydiarność]].</translation>
    </message>
    <message>
        <source>Five: make the strategy in the open. Take in local people, and use local data.</source>
        <translation>Po piąte: tworzyć strategię jawnie. Włączać miejscową ludność i korzystać z lokalnych danych.</translation>
    </message>
    <message>
        <source>Four core purposes</source>
        <translation>Cztery główne cele</translation>
    </message>
    <message>
        <source>four core purposes|core purposes|four aims</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>cztery główne cele|czterech głównych celów|główne cele|głównych celów|cztery cele|czterech celów</translation>
    </message>
    <message>
        <source>Better health, fairer health, good value, and help for the local economy.</source>
        <translation>Lepsze zdrowie, sprawiedliwsze zdrowie, dobre wykorzystanie pieniędzy i pomoc lokalnej gospodarce.</translation>
    </message>
    <message>
        <source>Every system has the same four purposes.</source>
        <translation>Każdy system ma te same cztery cele.</translation>
    </message>
    <message>
        <source>The first is better results: people should be healthier and better cared for.</source>
        <translation>Pierwszy to lepsze wyniki: ludzie mają być zdrowsi i mieć lepszą opiekę.</translation>
    </message>
    <message>
        <source>The second is fairness. [[health-inequalities|Gaps]] in health, and in getting care, should become smaller.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Drugi to sprawiedliwość. [[health-inequalities|Różnice]] w zdrowiu i w dostępie do opieki mają się zmniejszać.</translation>
    </message>
    <message>
        <source>The third is [[productivity|value for money]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Trzeci to [[productivity|dobre wykorzystanie pieniędzy]].</translation>
    </message>
    <message>
        <source>The fourth looks beyond care. The NHS is a large employer and buyer, so it should help its area to do well, socially and in its economy.</source>
        <translation>Czwarty wykracza poza opiekę. NHS dużo zatrudnia i dużo kupuje, więc powinien pomagać swojemu obszarowi w rozwoju społecznym i gospodarczym.</translation>
    </message>
    <message>
        <source>Health inequalities</source>
        <translation>Nierówności zdrowotne</translation>
    </message>
    <message>
        <source>unequal outcomes|inequalities in health</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>nierówności zdrowotnych|nierównościom zdrowotnym|nierównościami zdrowotnymi|nierówności w zdrowiu</translation>
    </message>
    <message>
        <source>Unfair gaps in health, or in getting care, between groups of people.</source>
        <translation>Niesprawiedliwe różnice w zdrowiu lub w dostępie do opieki między grupami ludzi.</translation>
    </message>
    <message>
        <source>Some groups live shorter lives or find it harder to get care than others. Such gaps are health inequalities.</source>
        <translation>Niektóre grupy żyją krócej albo trudniej im uzyskać opiekę niż innym. Takie różnice to nierówności zdrowotne.</translation>
    </message>
    <message>
        <source>To narrow them is one of the [[four-purposes|four purposes]] of every system. The indicators in the group “Deprivation” show where people face the most hardship.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ich zmniejszanie to jeden z [[four-purposes|czterech celów]] każdego systemu. Wskaźniki w grupie „Deprywacja” pokazują, gdzie ludziom żyje się najtrudniej.</translation>
    </message>
    <message>
        <source>Productivity and value for money</source>
        <translation>Wydajność i dobre wykorzystanie pieniędzy</translation>
    </message>
    <message>
        <source>value for money</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>dobre wykorzystanie pieniędzy|dobrego wykorzystania pieniędzy</translation>
    </message>
    <message>
        <source>Doing more good with the same money, staff and time.</source>
        <translation>Zrobić więcej dobrego za te same pieniądze, z tym samym personelem i w tym samym czasie.</translation>
    </message>
    <message>
        <source>Money and staff are limited. A system should get more good out of what it has, for instance when bodies buy or plan together. It is one of the [[four-purposes|four purposes]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pieniędzy i personelu jest ograniczona ilość. System powinien osiągać więcej z tego, co ma, na przykład gdy instytucje razem kupują lub planują. To jeden z [[four-purposes|czterech celów]].</translation>
    </message>
    <message>
        <source>Economies of scale</source>
        <translation>Korzyści skali</translation>
    </message>
    <message>
        <source>What is cheaper or better when it is done once for many.</source>
        <translation>To, co wychodzi taniej lub lepiej, gdy robi się to raz dla wielu.</translation>
    </message>
    <message>
        <source>Some things cost less, or work better, when they are done once for a large area. That is why rare services and big changes are planned for the whole [[system|system]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Niektóre rzeczy kosztują mniej lub działają lepiej, gdy robi się je raz dla dużego obszaru. Dlatego rzadkie usługi i duże zmiany planuje się dla całego [[system|systemu]].</translation>
    </message>
    <message>
        <source>Wider determinants of health</source>
        <translation>Szersze uwarunkowania zdrowia</translation>
    </message>
    <message>
        <source>wider determinants|determinants of health</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>szerszych uwarunkowań zdrowia|szersze uwarunkowania|szerszych uwarunkowań|uwarunkowania zdrowia|uwarunkowań zdrowia</translation>
    </message>
    <message>
        <source>The things outside health care that shape our health, such as jobs and homes.</source>
        <translation>To, co poza opieką zdrowotną kształtuje nasze zdrowie, na przykład praca i mieszkanie.</translation>
    </message>
    <message>
        <source>Work, the air and streets around us, and our homes shape how well we are. They are called the wider determinants of health.</source>
        <translation>Praca, powietrze i ulice wokół nas oraz nasze mieszkania wpływają na to, jak się czujemy. To właśnie szersze uwarunkowania zdrowia.</translation>
    </message>
    <message>
        <source>No hospital can change them alone. Councils and others can, so the [[icp|partnership]] looks at them too.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Żaden szpital sam ich nie zmieni. Samorządy i inni mogą, dlatego zajmuje się nimi także [[icp|partnerstwo]].</translation>
    </message>
    <message>
        <source>Population health</source>
        <translation>Zdrowie populacji</translation>
    </message>
    <message>
        <source>population-health</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>zdrowia populacji|zdrowiu populacji|zdrowiem populacji</translation>
    </message>
    <message>
        <source>The health of everyone in an area, not only of those who ask for care.</source>
        <translation>Zdrowie wszystkich na danym obszarze, nie tylko tych, którzy zgłaszają się po opiekę.</translation>
    </message>
    <message>
        <source>Population health looks at all people in an area, well or ill. Local data show who is at risk, so that help can come early.</source>
        <translation>Zdrowie populacji obejmuje wszystkich ludzi na obszarze, zdrowych i chorych. Lokalne dane pokazują, kto jest zagrożony, tak aby pomoc mogła przyjść wcześnie.</translation>
    </message>
    <message>
        <source>The government expects each [[icp|partnership]] to make room for such planning.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Rząd oczekuje, że każde [[icp|partnerstwo]] znajdzie miejsce na takie planowanie.</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>Zdrowie publiczne</translation>
    </message>
    <message>
        <source>Public health is the work of keeping a whole community well. [[council|Councils]] of the upper tier lead it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Zdrowie publiczne to dbanie o zdrowie całej społeczności. Kierują tym [[council|samorządy]] wyższego szczebla.</translation>
    </message>
    <message>
        <source>The [[icp|partnership]] counts public health among the needs that its strategy must meet.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[icp|Partnerstwo]] zalicza zdrowie publiczne do potrzeb, którym ma sprostać jego strategia.</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation>Opieka społeczna</translation>
    </message>
    <message>
        <source>adult social care</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>opieki społecznej|opiece społecznej|opiekę społeczną|opieką społeczną|opieka społeczna dla dorosłych</translation>
    </message>
    <message>
        <source>Help with daily life for people who need it because of age, illness or disability.</source>
        <translation>Pomoc w codziennym życiu dla osób, które potrzebują jej z powodu wieku, choroby lub niepełnosprawności.</translation>
    </message>
    <message>
        <source>Social care is help with daily life: washing, dressing, meals, getting out, or a place in a care home. [[upper-tier-authority|Upper-tier councils]] are in charge of it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Opieka społeczna to pomoc w codziennym życiu: w myciu się, ubieraniu, posiłkach, wychodzeniu z domu, a także pobyt w domu opieki. Odpowiadają za nią [[upper-tier-authority|samorządy wyższego szczebla]].</translation>
    </message>
    <message>
        <source>It is not part of the NHS. That is why councils sit at the table in every system.</source>
        <translation>Nie należy do NHS. Dlatego w każdym systemie przy stole siedzą samorządy.</translation>
    </message>
    <message>
        <source>Care home</source>
        <translation>Dom opieki</translation>
    </message>
    <message>
        <source>care homes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>domu opieki|domem opieki|domy opieki|domów opieki|domach opieki</translation>
    </message>
    <message>
        <source>A home where people live and are cared for day and night.</source>
        <translation>Dom, w którym ludzie mieszkają i mają opiekę w dzień i w nocy.</translation>
    </message>
    <message>
        <source>In a care home people live together and get help day and night. Before the reform, NHS and council had to watch over the same home each on its own. Now they can do it jointly.</source>
        <translation>W domu opieki ludzie mieszkają razem i mają pomoc w dzień i w nocy. Przed reformą NHS i samorząd musiały nadzorować ten sam dom każde osobno. Teraz mogą to robić wspólnie.</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Zamawianie opieki</translation>
    </message>
    <message>
        <source>commissions|commissioner|commissioners</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>zamawiania opieki|zamawianiu opieki|zamawianiem opieki|zamawiający opiekę|commissioning</translation>
    </message>
    <message>
        <source>Finding out what care people need, buying it, and checking that it is good.</source>
        <translation>Ustalanie, jakiej opieki ludzie potrzebują, kupowanie jej i sprawdzanie, czy jest dobra.</translation>
    </message>
    <message>
        <source>To commission is to plan and buy care: find out what people need, agree who will give it and at what price, and check the results.</source>
        <translation>Zamawiać opiekę (po angielsku commissioning) to planować ją i kupować: ustalić, czego ludzie potrzebują, uzgodnić, kto tego udzieli i za jaką cenę, oraz sprawdzić wyniki.</translation>
    </message>
    <message>
        <source>Since 1 July 2022 the [[icb|boards]] do this for most of the NHS. Before, the [[ccg|clinical commissioning groups]] did.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Od 1 lipca 2022 robią to [[icb|rady]] dla większości NHS. Wcześniej robiły to [[ccg|clinical commissioning groups]].</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Świadczeniodawca</translation>
    </message>
    <message>
        <source>providers|care providers</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>świadczeniodawcy|świadczeniodawcę|świadczeniodawcą|świadczeniodawców|świadczeniodawcom|świadczeniodawcami</translation>
    </message>
    <message>
        <source>Whoever gives care: a hospital, a practice, a care company or a charity.</source>
        <translation>Każdy, kto udziela opieki: szpital, przychodnia, firma opiekuńcza lub organizacja społeczna.</translation>
    </message>
    <message>
        <source>A provider gives the care that others plan and pay for. [[nhs-trust|NHS trusts]], [[gp-practice|GP practices]], councils, charities and private firms are all providers.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Świadczeniodawca udziela opieki, którą inni planują i za którą płacą. Świadczeniodawcami są [[nhs-trust|trusty NHS]], [[gp-practice|przychodnie GP]], samorządy, organizacje społeczne i firmy prywatne.</translation>
    </message>
    <message>
        <source>There are many more providers than boards. People who work for one often feel they belong to it first, and to the system second.</source>
        <translation>Świadczeniodawców jest znacznie więcej niż rad. Osoby, które u nich pracują, często czują, że należą przede wszystkim do nich, a dopiero potem do systemu.</translation>
    </message>
    <message>
        <source>Provider collaborative</source>
        <translation>Współpraca świadczeniodawców</translation>
    </message>
    <message>
        <source>provider collaboratives</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>współpracy świadczeniodawców|współpracę świadczeniodawców|współpracą świadczeniodawców|provider collaborative</translation>
    </message>
    <message>
        <source>Two or more NHS trusts that run or improve services together.</source>
        <translation>Dwa lub więcej trustów NHS, które wspólnie prowadzą lub ulepszają usługi.</translation>
    </message>
    <message>
        <source>In a provider collaborative, [[nhs-trust|NHS trusts]] and other givers of care work together on a larger scale than each could alone. They may share a service, staff or a plan.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>W ramach współpracy świadczeniodawców (provider collaborative) [[nhs-trust|trusty NHS]] i inni udzielający opieki działają razem na większą skalę, niż każdy mógłby sam. Mogą mieć wspólną usługę, personel lub plan.</translation>
    </message>
    <message>
        <source>Partner member</source>
        <translation>Członek partnerski</translation>
    </message>
    <message>
        <source>partner members</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>członka partnerskiego|członkiem partnerskim|członkowie partnerscy|członków partnerskich|członkami partnerskimi</translation>
    </message>
    <message>
        <source>A board member put forward by trusts, by general practice or by councils.</source>
        <translation>Członek rady zgłoszony przez trusty, przychodnie lekarzy rodzinnych lub samorządy.</translation>
    </message>
    <message>
        <source>At least three members of an [[icb]] come from the partners: one from the [[nhs-trust|NHS trusts]], one from [[gp-practice|general practice]] and one from the [[upper-tier-authority|councils]]. They bring what their side knows. They make up the three ordinary members that the law asks for as a minimum.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Co najmniej trzech członków każdej [[icb]] pochodzi od partnerów: jeden z [[nhs-trust|trustów NHS]], jeden z [[gp-practice|przychodni lekarzy rodzinnych]] i jeden z [[upper-tier-authority|samorządów]]. Wnoszą wiedzę swojej strony. To właśnie ci trzej członkowie zwykli, których prawo wymaga jako minimum.</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>Członek zwykły</translation>
    </message>
    <message>
        <source>ordinary members</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>członka zwykłego|członkiem zwykłym|członkowie zwykli|członków zwykłych|członkami zwykłymi</translation>
    </message>
    <message>
        <source>A member of the board other than its chair and chief executive.</source>
        <translation>Członek rady inny niż przewodniczący i dyrektor generalny.</translation>
    </message>
    <message>
        <source>The law asks every [[icb]] to have at least three ordinary members beside the chair and the chief executive. The three [[partner-member|partner members]] already make up that number. A board may have more.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Prawo wymaga, by każda [[icb]] miała co najmniej trzech członków zwykłych oprócz przewodniczącego i dyrektora generalnego. Trzej [[partner-member|członkowie partnerscy]] już dają tę liczbę. Rada może mieć ich więcej.</translation>
    </message>
    <message>
        <source>Non-executive member</source>
        <translation>Członek niewykonawczy</translation>
    </message>
    <message>
        <source>non-executive members|non-executives</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>członka niewykonawczego|członkiem niewykonawczym|członkowie niewykonawczy|członków niewykonawczych|członkami niewykonawczymi</translation>
    </message>
    <message>
        <source>A board member from outside who questions and checks, and runs no department.</source>
        <translation>Członek rady z zewnątrz, który pyta i sprawdza, a nie kieruje żadnym działem.</translation>
    </message>
    <message>
        <source>A non-executive member does not run the organisation day by day. The task is to ask questions and to check. NHS England expects at least two on each [[icb|board]]. That is its policy, not the law.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Członek niewykonawczy nie kieruje organizacją na co dzień. Jego zadaniem jest zadawać pytania i sprawdzać. NHS England oczekuje co najmniej dwóch takich osób w każdej [[icb|radzie]]. To polityka NHS England, a nie prawo.</translation>
    </message>
    <message>
        <source>Responsible local authority</source>
        <translation>Odpowiedzialny samorząd</translation>
    </message>
    <message>
        <source>responsible local authorities|responsible council|responsible councils</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>odpowiedzialnego samorządu|odpowiedzialnym samorządem|odpowiedzialne samorządy|odpowiedzialnych samorządów|responsible local authority</translation>
    </message>
    <message>
        <source>A council with social care duties in the area; it has a seat on the partnership.</source>
        <translation>Samorząd z obowiązkami w opiece społecznej na tym obszarze; ma mandat w partnerstwie.</translation>
    </message>
    <message>
        <source>For an [[icp]], the law looks at the councils with social care duties in any part of the area. Each of them is “responsible” and appoints one member.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Przy tworzeniu [[icp]] prawo bierze pod uwagę samorządy, które mają obowiązki w opiece społecznej w jakiejkolwiek części obszaru. Każdy z nich jest „odpowiedzialny” (responsible) i powołuje jednego członka.</translation>
    </message>
    <message>
        <source>In this application they are the [[upper-tier-authority|upper-tier and unitary councils]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>W tym programie są to [[upper-tier-authority|samorządy wyższego szczebla i jednoszczeblowe]].</translation>
    </message>
    <message>
        <source>VCSE</source>
        <translation>VCSE</translation>
    </message>
    <message>
        <source>voluntary, community and social enterprise|voluntary sector|voluntary organisations</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>organizacje społeczne|organizacji społecznych|organizacjom społecznym|organizacjami społecznymi|organizacja społeczna|organizacji społecznej</translation>
    </message>
    <message>
        <source>Charities, local groups and firms with a social aim.</source>
        <translation>Organizacje dobroczynne, grupy lokalne i firmy o celu społecznym.</translation>
    </message>
    <message>
        <source>VCSE stands for voluntary, community and social enterprise. It means charities, local groups and firms that work for a social aim.</source>
        <translation>VCSE to skrót od „voluntary, community and social enterprise”. Oznacza organizacje dobroczynne, grupy lokalne i firmy, które działają dla celu społecznego. W tym programie: organizacje społeczne.</translation>
    </message>
    <message>
        <source>They belong to the [[ics|systems]]. Many give care under contract, and many know people whom services miss.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Należą do [[ics|systemów]]. Wiele z nich udziela opieki na podstawie umowy i wiele zna ludzi, do których usługi nie docierają.</translation>
    </message>
    <message>
        <source>Healthwatch</source>
        <translation>Healthwatch</translation>
    </message>
    <message>
        <source>local Healthwatch</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>lokalny Healthwatch|lokalnego Healthwatch</translation>
    </message>
    <message>
        <source>The independent voice of people who use health and social care.</source>
        <translation>Niezależny głos osób, które korzystają z opieki zdrowotnej i społecznej.</translation>
    </message>
    <message>
        <source>Healthwatch collects what people think of local care and speaks up for them. It belongs to the [[ics|system]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Healthwatch zbiera opinie ludzi o lokalnej opiece i występuje w ich imieniu. Należy do [[ics|systemu]].</translation>
    </message>
    <message>
        <source>National guidance names it among those with an interest in the [[icp|partnership]]. Whether it has a seat is for each partnership to decide.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Krajowe wytyczne wymieniają go wśród zainteresowanych [[icp|partnerstwem]]. O tym, czy ma mandat, decyduje każde partnerstwo.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>system level|system-level</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>poziom systemu|poziomu systemu|poziomie systemu|poziomem systemu</translation>
    </message>
    <message>
        <source>System|Systems</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>System|Systemy|Systemu|Systemów|Systemie|Systemach</translation>
    </message>
    <message>
        <source>The largest of the three levels: the area of one Integrated Care Board.</source>
        <translation>Największy z trzech poziomów: obszar jednej Integrated Care Board.</translation>
    </message>
    <message>
        <source>The system is the top of three levels. Above all, it sets the direction, plans large changes and uses money together.</source>
        <translation>System jest najwyższym z trzech poziomów. Przede wszystkim wyznacza kierunek, planuje duże zmiany i wspólnie używa pieniędzy.</translation>
    </message>
    <message>
        <source>In this application a system is the area of one [[icb]]. Guides from 2022 and 2023 speak of 1 to 3 million people, another of half a million to 3 million.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>W tym programie system to obszar jednej [[icb]]. Przewodniki z lat 2022 i 2023 mówią o 1–3 milionach osób, inny o liczbie od pół miliona do 3 milionów.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>place level|place-level|place-based partnership|place-based partnerships</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>poziom miejsca|poziomu miejsca|poziomie miejsca|poziomem miejsca|place-based partnership|place-based partnerships</translation>
    </message>
    <message>
        <source>Place|Places</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Miejsce|Miejsca|Miejsc|Miejscu|Miejscach</translation>
    </message>
    <message>
        <source>Place is the level between [[system|system]] and [[neighbourhood|neighbourhood]]. It may be a town, a district, a borough or the area of a council, with about 250,000 to 500,000 people. Here hospitals, councils and [[pcn|primary care networks]] join up their work.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Miejsce (place) to poziom między [[system|systemem]] a [[neighbourhood|sąsiedztwem]]. Może to być miasto, dystrykt, borough lub obszar samorządu, w którym mieszka około 250 000–500 000 osób. Tutaj szpitale, samorządy i [[pcn|sieci podstawowej opieki zdrowotnej]] łączą swoją pracę.</translation>
    </message>
    <message>
        <source>Its borders may follow those of a council or the lie of the land. There is no national list of them. Unless another rule is chosen, this application shows the part of a system within one upper-tier council instead, and says so.</source>
        <translation>Jego granice mogą biec wzdłuż granic samorządu albo zależeć od ukształtowania terenu. Nie ma ich krajowego wykazu. Jeśli nie wybrano innej reguły, ten program pokazuje zamiast tego część systemu w granicach jednego samorządu wyższego szczebla i o tym informuje.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Sąsiedztwo</translation>
    </message>
    <message>
        <source>neighbourhood level|neighbourhood-level</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>poziom sąsiedztwa|poziomu sąsiedztwa|poziomie sąsiedztwa|poziomem sąsiedztwa</translation>
    </message>
    <message>
        <source>Neighbourhood|Neighbourhoods</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Sąsiedztwo|Sąsiedztwa|Sąsiedztw|Sąsiedztwie|Sąsiedztwach</translation>
    </message>
    <message>
        <source>The most local level: about 30,000 to 50,000 people and a group of GP practices.</source>
        <translation>Najbardziej lokalny poziom: około 30 000–50 000 osób i grupa przychodni GP.</translation>
    </message>
    <message>
        <source>A neighbourhood is the level nearest to home. [[gp-practice|GP practices]], [[community-health-services|community services]] and [[social-care|social care]] work together there, through a [[pcn|primary care network]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Sąsiedztwo (neighbourhood) to poziom najbliżej domu. Współpracują w nim [[gp-practice|przychodnie GP]], [[community-health-services|opieka środowiskowa]] i [[social-care|opieka społeczna]], a łączy je [[pcn|sieć podstawowej opieki zdrowotnej]].</translation>
    </message>
    <message>
        <source>It has about 30,000 to 50,000 people. No one publishes its borders, so this application [[modelled-catchment|models]] them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ma około 30 000–50 000 mieszkańców. Nikt nie publikuje jego granic, więc ten program je [[modelled-catchment|modeluje]].</translation>
    </message>
    <message>
        <source>Primary care network</source>
        <translation>Sieć podstawowej opieki zdrowotnej</translation>
    </message>
    <message>
        <source>primary care networks|PCN|PCNs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>sieci podstawowej opieki zdrowotnej|siecią podstawowej opieki zdrowotnej|PCN|PCNs|sieć PCN|sieci PCN|primary care network</translation>
    </message>
    <message>
        <source>A primary care network is a group of [[gp-practice|GP practices]]. Together they can offer more than one practice could, and they work with [[community-health-services|community services]] and [[social-care|social care]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Sieć podstawowej opieki zdrowotnej (primary care network) to grupa [[gp-practice|przychodni GP]]. Razem mogą zaoferować więcej niż jedna przychodnia. Współpracuje z nimi [[community-health-services|opieka środowiskowa]] i [[social-care|opieka społeczna]].</translation>
    </message>
    <message>
        <source>You belong to the network of the practice where you are registered, wherever you live.</source>
        <translation>Należysz do sieci przychodni, w której jesteś na liście pacjentów, bez względu na to, gdzie mieszkasz.</translation>
    </message>
    <message>
        <source>Sub-ICB location</source>
        <translation>Obszar sub-ICB</translation>
    </message>
    <message>
        <source>sub-ICB locations|sub-ICB</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>obszaru sub-ICB|obszarem sub-ICB|obszary sub-ICB|obszarów sub-ICB|obszarach sub-ICB|sub-ICB|sub-ICB location</translation>
    </message>
    <message>
        <source>A sub-ICB location is a part of the area of a [[icb|board]]. The NHS uses it to sort its figures. Most have the borders of a [[ccg|clinical commissioning group]] as it was in 2022.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Obszar sub-ICB (sub-ICB location) to część obszaru [[icb|rady]]. NHS używa go do porządkowania swoich danych. Większość ma takie granice, jakie w 2022 r. miała [[ccg|clinical commissioning group]].</translation>
    </message>
    <message>
        <source>Its official name is hard to read, for instance “NHS South Yorkshire ICB - 02P”. So this application shows a friendly name with the code.</source>
        <translation>Jego oficjalna nazwa jest trudna do odczytania, na przykład „NHS South Yorkshire ICB - 02P”. Dlatego ten program pokazuje przyjazną nazwę i kod.</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Samorząd</translation>
    </message>
    <message>
        <source>councils|local authority|local authorities</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>samorządy|samorządu|samorządów|samorządowi|samorządom|samorządem|samorządami|samorządzie|samorządach</translation>
    </message>
    <message>
        <source>A council, or local authority, is elected. It runs local services. Where there are two tiers, the upper one is in charge of social care and public health, the lower one of such things as housing and bins. A unitary council does both.</source>
        <translation>Samorząd (council, local authority) pochodzi z wyborów. Prowadzi lokalne usługi. Tam, gdzie są dwa szczeble, wyższy odpowiada za opiekę społeczną i zdrowie publiczne, a niższy za takie sprawy jak mieszkania i wywóz śmieci. Samorząd jednoszczeblowy robi jedno i drugie.</translation>
    </message>
    <message>
        <source>When this application says “council”, it means one of the upper tier or a unitary one.</source>
        <translation>Gdy ten program mówi „samorząd”, chodzi o samorząd wyższego szczebla lub jednoszczeblowy.</translation>
    </message>
    <message>
        <source>Upper-tier authority</source>
        <translation>Samorząd wyższego szczebla</translation>
    </message>
    <message>
        <source>upper-tier authorities|upper-tier council|upper-tier councils|upper tier|unitary council|unitary councils|unitary authority|unitary authorities</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>samorządu wyższego szczebla|samorządowi wyższego szczebla|samorządem wyższego szczebla|samorządzie wyższego szczebla|samorządy wyższego szczebla|samorządów wyższego szczebla|samorządami wyższego szczebla|samorząd jednoszczeblowy|samorządu jednoszczeblowego|samorządy jednoszczeblowe|samorządów jednoszczeblowych</translation>
    </message>
    <message>
        <source>A council with social care and public health among its duties.</source>
        <translation>Samorząd, który ma wśród obowiązków opiekę społeczną i zdrowie publiczne.</translation>
    </message>
    <message>
        <source>County councils, unitary councils, metropolitan boroughs and London boroughs have the duties of the upper tier: [[social-care|social care]] and [[public-health|public health]] above all. England has 153 of them in this atlas.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Obowiązki wyższego szczebla, przede wszystkim [[social-care|opiekę społeczną]] i [[public-health|zdrowie publiczne]], mają county councils (samorządy hrabstw), unitary councils (jednoszczeblowe), metropolitan boroughs i London boroughs. W tym atlasie Anglia ma ich 153.</translation>
    </message>
    <message>
        <source>They are the councils that appoint members of an [[icp]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>To te samorządy, które powołują członków [[icp]].</translation>
    </message>
    <message>
        <source>Local authority district</source>
        <translation>Dystrykt samorządowy</translation>
    </message>
    <message>
        <source>local authority districts|district council|district councils</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>dystryktu samorządowego|dystryktem samorządowym|dystrykty samorządowe|dystryktów samorządowych|samorząd dystryktu|samorządu dystryktu|samorządy dystryktów|samorządów dystryktów</translation>
    </message>
    <message>
        <source>In some counties a second tier of councils looks after homes, planning and bins in smaller areas: the districts. Elsewhere, the area of the unitary council counts as one district.</source>
        <translation>W niektórych hrabstwach drugi szczebel samorządu zajmuje się mieszkaniami, planowaniem i wywozem śmieci na mniejszych obszarach: to dystrykty. Gdzie indziej obszar samorządu jednoszczeblowego liczy się jako jeden dystrykt.</translation>
    </message>
    <message>
        <source>LSOA</source>
        <translation>LSOA</translation>
    </message>
    <message>
        <source>LSOAs|Lower layer Super Output Area|Lower layer Super Output Areas|small area|small areas</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>LSOAs|Lower layer Super Output Area|Lower layer Super Output Areas|mały obszar|małego obszaru|małym obszarze|małe obszary|małych obszarów|małych obszarach</translation>
    </message>
    <message>
        <source>A small area of the Census with about 1,500 people; England has 33,755.</source>
        <translation>Mały obszar ze spisu powszechnego, w którym mieszka około 1500 osób; Anglia ma ich 33 755.</translation>
    </message>
    <message>
        <source>LSOA stands for Lower layer Super Output Area. It is a small area for figures, with about 1,500 people. The [[ons|statistical office]] drew 33,755 of them in England for the Census of 2021.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>LSOA to skrót od Lower layer Super Output Area. To mały obszar do celów statystycznych, w którym mieszka około 1500 osób. [[ons|Urząd statystyczny]] wyznaczył ich w Anglii 33 755 na potrzeby spisu powszechnego z 2021 r.</translation>
    </message>
    <message>
        <source>Every area in this application is made of whole LSOAs. That is why the levels fit into each other without gaps.</source>
        <translation>Każdy obszar w tym programie składa się z całych LSOA. Dlatego poziomy pasują do siebie bez luk.</translation>
    </message>
    <message>
        <source>Clinical commissioning group</source>
        <translation>Clinical commissioning group</translation>
    </message>
    <message>
        <source>clinical commissioning groups|CCG|CCGs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>clinical commissioning groups|CCG|CCGs</translation>
    </message>
    <message>
        <source>The local NHS body that bought care until 30 June 2022; none is left.</source>
        <translation>Lokalna instytucja NHS, która do 30 czerwca 2022 kupowała opiekę; żadna już nie istnieje.</translation>
    </message>
    <message>
        <source>Clinical commissioning groups planned and bought care in their areas until 30 June 2022. On 1 July 2022 they were abolished, and the [[icb|boards]] took on their work.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Clinical commissioning groups (grupy zamawiające opiekę) do 30 czerwca 2022 planowały i kupowały opiekę na swoich obszarach. 1 lipca 2022 je zniesiono, a ich pracę przejęły [[icb|rady]].</translation>
    </message>
    <message>
        <source>Their borders live on in the [[sub-icb|sub-ICB locations]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ich granice zachowały [[sub-icb|obszary sub-ICB]].</translation>
    </message>
    <message>
        <source>Sustainability and transformation partnership</source>
        <translation>Sustainability and transformation partnership</translation>
    </message>
    <message>
        <source>sustainability and transformation partnerships|STP|STPs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>sustainability and transformation partnerships|STP|STPs</translation>
    </message>
    <message>
        <source>What came before the systems: the NHS and councils at one table, with no legal powers.</source>
        <translation>To, co było przed systemami: NHS i samorządy przy jednym stole, bez uprawnień z mocy prawa.</translation>
    </message>
    <message>
        <source>A sustainability and transformation partnership brought the NHS and the councils of an area to one table. It had no powers in law. The [[ics|systems]] grew out of it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Sustainability and transformation partnership (partnerstwo na rzecz trwałości i przemiany) gromadziło przy jednym stole NHS i samorządy z jednego obszaru. Nie miało uprawnień z mocy prawa. Wyrosły z niego [[ics|systemy]].</translation>
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
        <translation>Plan ze stycznia 2019, według którego każdy obszar ma mieć system.</translation>
    </message>
    <message>
        <source>The NHS Long-Term Plan came out in January 2019. It set out what the NHS should look like in the years ahead, with [[integrated-care|joined-up care]] and a system for every part of England.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>NHS Long-Term Plan (plan długoterminowy) ogłoszono w styczniu 2019. Opisał, jak NHS ma wyglądać w kolejnych latach: z [[integrated-care|opieką skoordynowaną]] i systemem dla każdej części Anglii.</translation>
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
        <translation>Dokument NHS England z czerwca 2021 o tym, jak budować systemy.</translation>
    </message>
    <message>
        <source>Two papers of [[nhs-england]] come before the law. “Designing integrated care systems” came in June 2019, the Design Framework in June 2021. They say how a system may be arranged. They are guidance, not law.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Przed ustawą powstały dwa dokumenty, których autorem jest [[nhs-england]]. „Designing integrated care systems” ukazał się w czerwcu 2019, Design Framework w czerwcu 2021. Mówią, jak można urządzić system. To wytyczne, a nie prawo.</translation>
    </message>
    <message>
        <source>Interim partnership</source>
        <translation>Partnerstwo tymczasowe</translation>
    </message>
    <message>
        <source>interim ICP|interim partnerships</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>partnerstwa tymczasowego|partnerstwem tymczasowym|partnerstwa tymczasowe|partnerstw tymczasowych|interim ICP</translation>
    </message>
    <message>
        <source>The first form of a partnership, in place when the boards began.</source>
        <translation>Pierwsza postać partnerstwa, gotowa, gdy rady zaczęły działać.</translation>
    </message>
    <message>
        <source>A partnership takes time to set up. When the [[icb|boards]] began, each area was expected to have at least an interim one, so that the councils were at the table from the first day.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Utworzenie partnerstwa wymaga czasu. Gdy [[icb|rady]] zaczęły działać, oczekiwano, że każdy obszar ma przynajmniej partnerstwo tymczasowe, tak aby samorządy siedziały przy stole od pierwszego dnia.</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>Obszar działania</translation>
    </message>
    <message>
        <source>footprints</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>obszaru działania|obszary działania|obszarów działania|obszarze działania|footprint|footprints</translation>
    </message>
    <message>
        <source>The area that a body covers.</source>
        <translation>Obszar, który obejmuje dana instytucja.</translation>
    </message>
    <message>
        <source>Papers of the NHS call the area of a board its footprint. New footprints were announced on 9 September 2025. They came into force on 1 April 2026, and 42 boards became 36.</source>
        <translation>Dokumenty NHS nazywają obszar rady jej obszarem działania (footprint). Nowe obszary działania ogłoszono 9 września 2025. Weszły w życie 1 kwietnia 2026 i z 42 rad zrobiło się 36.</translation>
    </message>
    <message>
        <source>Primary care</source>
        <translation>Podstawowa opieka zdrowotna</translation>
    </message>
    <message>
        <source>The first door to the NHS: above all your family doctor.</source>
        <translation>Pierwsze drzwi do NHS: przede wszystkim Twój lekarz rodzinny.</translation>
    </message>
    <message>
        <source>Primary care is where most people turn first. The family doctor and the practice team are its heart. [[pcn|Networks]] of practices give it more weight.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Podstawowa opieka zdrowotna to miejsce, do którego większość ludzi zwraca się najpierw. Jej serce to lekarz rodzinny i zespół przychodni. Dzięki [[pcn|sieciom]] przychodni znaczy ona więcej.</translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation>Przychodnia GP</translation>
    </message>
    <message>
        <source>GP practices|general practice|family doctor|family doctors</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>przychodni GP|przychodnię GP|przychodnią GP|przychodnie GP|przychodniach GP|lekarz rodzinny|lekarza rodzinnego|lekarzem rodzinnym|lekarze rodzinni|lekarzy rodzinnych</translation>
    </message>
    <message>
        <source>surgery</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>przychodnia|przychodnie|gabinet</translation>
    </message>
    <message>
        <source>The surgery of family doctors where you are registered.</source>
        <translation>Przychodnia lekarzy rodzinnych, w której jesteś na liście pacjentów.</translation>
    </message>
    <message>
        <source>GP means general practitioner: the family doctor. You are registered with a practice, and the practice is nearly always in a [[pcn|network]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>GP to general practitioner, czyli lekarz rodzinny. Jesteś na liście pacjentów przychodni, a przychodnia prawie zawsze ma swoją [[pcn|sieć]].</translation>
    </message>
    <message>
        <source>Its list says who is registered. It does not say where they live. Some practices have patients from far away.</source>
        <translation>Lista mówi, kto jest zarejestrowany. Nie mówi, gdzie kto mieszka. Niektóre przychodnie mają pacjentów z daleka.</translation>
    </message>
    <message>
        <source>Registered patients</source>
        <translation>Zarejestrowani pacjenci</translation>
    </message>
    <message>
        <source>registered patient|patients on their lists|list size|list sizes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>zarejestrowanych pacjentów|zarejestrowany pacjent|zarejestrowanego pacjenta|pacjenci na ich listach|na listach przychodni|lista pacjentów|listy pacjentów|liście pacjentów</translation>
    </message>
    <message>
        <source>People on the list of a GP practice; more than live in England.</source>
        <translation>Osoby na liście przychodni GP; jest ich więcej niż mieszkańców Anglii.</translation>
    </message>
    <message>
        <source>Each practice keeps a list of its patients. Added up, the lists hold more people than the [[census|Census]] found. Some have moved away and are still on a list.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Każda przychodnia prowadzi listę swoich pacjentów. Po zsumowaniu listy mają więcej osób, niż wykazał [[census|spis powszechny]]. Niektórzy się wyprowadzili, ale nadal są na liście.</translation>
    </message>
    <message>
        <source>The figures here are the mean of 2024/25. They are counted where the practice stands, not where the patient lives.</source>
        <translation>Podane tu wartości to średnia z 2024/25. Liczono je tam, gdzie leży przychodnia, a nie tam, gdzie mieszka pacjent.</translation>
    </message>
    <message>
        <source>Community health services</source>
        <translation>Opieka środowiskowa</translation>
    </message>
    <message>
        <source>community services|community health service|community care</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>opieki środowiskowej|opiece środowiskowej|opiekę środowiskową|opieką środowiskową</translation>
    </message>
    <message>
        <source>Care at home or near it: district nurses, health visitors, therapy.</source>
        <translation>Opieka w domu lub w pobliżu: pielęgniarki środowiskowe i rodzinne, terapia.</translation>
    </message>
    <message>
        <source>Community health services bring care to people&apos;s homes or close by. District nurses, health visitors and therapists work in them. They help people to live on their own and to stay out of hospital.</source>
        <translation>Opieka środowiskowa przychodzi do ludzi do domu lub jest blisko nich. Pracują w niej pielęgniarki środowiskowe, pielęgniarki rodzinne (health visitors) i terapeuci. Pomagają ludziom żyć samodzielnie i uniknąć szpitala.</translation>
    </message>
    <message>
        <source>Anticipatory care</source>
        <translation>Opieka wyprzedzająca</translation>
    </message>
    <message>
        <source>Help that comes early to people who may soon become very ill.</source>
        <translation>Pomoc, która przychodzi wcześnie do ludzi zagrożonych ciężką chorobą.</translation>
    </message>
    <message>
        <source>Teams look for people whose health may soon get worse, such as frail older people, and offer help before a crisis comes. That is what the words mean in general.</source>
        <translation>Zespoły szukają ludzi, których zdrowie może się wkrótce pogorszyć, na przykład słabych osób starszych, i oferują pomoc, zanim dojdzie do kryzysu. Tak ogólnie rozumie się to pojęcie (anticipatory care).</translation>
    </message>
    <message>
        <source>The guide that gives this task to [[place|places]] uses the term without saying what it means.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Przewodnik, który powierza to zadanie poziomowi [[place|miejsc]], używa tego pojęcia, ale go nie wyjaśnia.</translation>
    </message>
    <message>
        <source>Specialised services</source>
        <translation>Świadczenia specjalistyczne</translation>
    </message>
    <message>
        <source>specialised service</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>świadczeń specjalistycznych|świadczenie specjalistyczne|opieka specjalistyczna|opiekę specjalistyczną</translation>
    </message>
    <message>
        <source>Rare or complex care that only a few hospitals can give.</source>
        <translation>Rzadka lub złożona opieka, której może udzielić tylko kilka szpitali.</translation>
    </message>
    <message>
        <source>Some care is rare or complex, and only a few hospitals can give it. [[nhs-england]] suggests to plan it for a whole [[system|system]] rather than place by place.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pewna opieka jest rzadka lub złożona i może jej udzielić tylko kilka szpitali. [[nhs-england]] proponuje planować ją dla całego [[system|systemu]], a nie w każdym miejscu z osobna.</translation>
    </message>
    <message>
        <source>Personalised care</source>
        <translation>Opieka spersonalizowana</translation>
    </message>
    <message>
        <source>personal health budget|personal budgets|personal budget</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>opieki spersonalizowanej|opiekę spersonalizowaną|osobisty budżet zdrowotny|osobisty budżet|osobiste budżety</translation>
    </message>
    <message>
        <source>Care shaped with the person, sometimes with a budget of their own.</source>
        <translation>Opieka kształtowana razem z daną osobą, czasem z jej własnym budżetem.</translation>
    </message>
    <message>
        <source>In personalised care you have a say in what is done and how. Some people get a budget and choose with it the help that suits them.</source>
        <translation>W opiece spersonalizowanej masz wpływ na to, co i jak się robi. Niektórzy dostają budżet i wybierają za niego pomoc, która im odpowiada.</translation>
    </message>
    <message>
        <source>NHS trust</source>
        <translation>Trust NHS</translation>
    </message>
    <message>
        <source>NHS trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>trusty NHS|trustu NHS|trustów NHS|trustem NHS|trustami NHS|NHS trust|NHS trusts</translation>
    </message>
    <message>
        <source>trust|trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>trust|trusty|trustów</translation>
    </message>
    <message>
        <source>A part of the NHS that runs hospitals, ambulances or other care.</source>
        <translation>Część NHS, która prowadzi szpitale, pogotowie lub inną opiekę.</translation>
    </message>
    <message>
        <source>An NHS trust runs services: hospitals, mental health care, community care or ambulances. It is a [[provider|provider]]. A board plans and pays, a trust treats.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Trust NHS prowadzi usługi: szpitale, opiekę nad zdrowiem psychicznym, opiekę środowiskową lub pogotowie. Jest [[provider|świadczeniodawcą]]. Rada planuje i płaci, trust leczy.</translation>
    </message>
    <message>
        <source>Trusts and [[foundation-trust|foundation trusts]] put forward a [[partner-member|member of the board]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Trusty i [[foundation-trust|foundation trusts]] zgłaszają [[partner-member|członka rady]].</translation>
    </message>
    <message>
        <source>NHS foundation trust</source>
        <translation>NHS foundation trust</translation>
    </message>
    <message>
        <source>NHS foundation trusts|foundation trust|foundation trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>NHS foundation trusts|foundation trust|foundation trusts</translation>
    </message>
    <message>
        <source>A kind of NHS trust with a legal form of its own.</source>
        <translation>Rodzaj trustu NHS o własnej formie prawnej.</translation>
    </message>
    <message>
        <source>A foundation trust is a kind of NHS trust with a legal form of its own. The register of the NHS says which trusts have it. What a foundation trust does is the same as that of any [[nhs-trust|NHS trust]]: it gives care.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Foundation trust to rodzaj trustu NHS o własnej formie prawnej. Rejestr NHS podaje, które trusty ją mają. Foundation trust robi to samo co każdy [[nhs-trust|trust NHS]]: udziela opieki.</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>Kod ODS</translation>
    </message>
    <message>
        <source>ODS codes|Organisation Data Service</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>kodu ODS|kodem ODS|kody ODS|kodów ODS|Organisation Data Service</translation>
    </message>
    <message>
        <source>The short code by which the NHS knows an organisation, such as QNC.</source>
        <translation>Krótki kod, pod którym NHS zna organizację, na przykład QNC.</translation>
    </message>
    <message>
        <source>The NHS gives every organisation a short code: a board, a practice, a trust. QNC is Staffordshire and Stoke-on-Trent. The Organisation Data Service keeps the list, hence ODS.</source>
        <translation>NHS nadaje każdej organizacji krótki kod: radzie, przychodni, trustowi. QNC to Staffordshire and Stoke-on-Trent. Listę prowadzi Organisation Data Service, stąd ODS.</translation>
    </message>
    <message>
        <source>A code tells apart what names confuse.</source>
        <translation>Kod odróżnia to, co nazwy mylą.</translation>
    </message>
    <message>
        <source>ONS code</source>
        <translation>Kod ONS</translation>
    </message>
    <message>
        <source>ONS codes|GSS code|GSS codes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>kodu ONS|kodem ONS|kody ONS|kodów ONS|kod GSS|kody GSS|GSS code</translation>
    </message>
    <message>
        <source>Official statistics give every area a code of nine characters, such as E54000010. The letter E stands for England, and the next two figures say what kind of area it is. Another name is GSS code.</source>
        <translation>Statystyka publiczna nadaje każdemu obszarowi kod z dziewięciu znaków, na przykład E54000010. Litera E oznacza Anglię, a dwie kolejne cyfry mówią, jakiego rodzaju to obszar. Inna nazwa to kod GSS.</translation>
    </message>
    <message>
        <source>When the borders of an area change, it gets a new code.</source>
        <translation>Gdy zmieniają się granice obszaru, dostaje on nowy kod.</translation>
    </message>
    <message>
        <source>Office for National Statistics</source>
        <translation>Office for National Statistics</translation>
    </message>
    <message>
        <source>ONS|statistical office</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ONS|urząd statystyczny|urzędu statystycznego|urzędem statystycznym</translation>
    </message>
    <message>
        <source>The office that counts people and publishes the official figures.</source>
        <translation>Urząd, który liczy ludność i publikuje dane statystyki publicznej.</translation>
    </message>
    <message>
        <source>The Office for National Statistics counts people, runs the [[census|Census]] and draws the [[lsoa|small areas]]. It works apart from the government of the day.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Office for National Statistics (urząd statystyczny) liczy ludność, prowadzi [[census|spis powszechny]] i wyznacza [[lsoa|małe obszary]]. Pracuje niezależnie od aktualnego rządu.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>editions</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>wydania|wydaniu|wydaniem|wydań|wydaniach</translation>
    </message>
    <message>
        <source>The state of the map in force between two dates.</source>
        <translation>Stan mapy obowiązujący między dwiema datami.</translation>
    </message>
    <message>
        <source>Systems and their borders change. An edition is the map as it was in force between two dates. One holds the 42 systems of 1 July 2022 to 31 March 2026. The other holds the 36 since 1 April 2026.</source>
        <translation>Systemy i ich granice się zmieniają. Wydanie to mapa, która obowiązywała między dwiema datami. Jedno ma 42 systemy z okresu od 1 lipca 2022 do 31 marca 2026. Drugie ma 36 systemów od 1 kwietnia 2026.</translation>
    </message>
    <message>
        <source>It is named after the month of the borders that it uses: April 2023 and April 2026.</source>
        <translation>Nazwa pochodzi od miesiąca granic, których używa: kwiecień 2023 i kwiecień 2026.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>footing</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>podstawa faktu|podstawy faktu</translation>
    </message>
    <message>
        <source>The ground on which a fact stands: law, NHS practice, a statistic, or an estimate.</source>
        <translation>To, na czym opiera się fakt: prawo, praktyka NHS, statystyka lub szacunek.</translation>
    </message>
    <message>
        <source>Not every fact is equally firm. A badge beside each one says on what it rests.</source>
        <translation>Nie każdy fakt jest równie pewny. Znaczek obok każdego z nich mówi, na czym się opiera.</translation>
    </message>
    <message>
        <source>It may be a [[basis-statutory|law]]. It may be the way the [[basis-nhs-administrative|NHS organises itself]], or [[basis-national-policy|what the government asks for]]. It may be an [[official-statistic|official figure]] or a [[basis-locally-defined|local choice]]. Or we worked it out, by a [[basis-derived|stated rule]] or with a [[basis-modelled|model]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Może to być [[basis-statutory|prawo]]. Może to być sposób, w jaki [[basis-nhs-administrative|NHS się organizuje]], albo [[basis-national-policy|to, o co prosi rząd]]. Może to być [[official-statistic|statystyka publiczna]] lub [[basis-locally-defined|wybór lokalny]]. Albo wyznaczyliśmy to sami, według [[basis-derived|podanej reguły]] lub za pomocą [[basis-modelled|modelu]].</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Ustawa</translation>
    </message>
    <message>
        <source>statutory</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ustawa|ustawowy|ustawowe</translation>
    </message>
    <message>
        <source>Set out in an Act of Parliament or in an order made under one.</source>
        <translation>Zapisano w ustawie Parlamentu (Act of Parliament) lub w akcie wydanym na jej podstawie.</translation>
    </message>
    <message>
        <source>The firmest basis. An Act, or an order made under it, says so. The area of a [[icb|board]] is an example.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Najmocniejsza podstawa. Tak mówi ustawa lub akt wydany na jej podstawie. Przykładem jest obszar [[icb|rady]].</translation>
    </message>
    <message>
        <source>NHS administrative</source>
        <translation>Administracja NHS</translation>
    </message>
    <message>
        <source>Used by the NHS to organise itself and published by it, but not set by law.</source>
        <translation>NHS używa tego, by się organizować, i to publikuje, ale nie wynika to z prawa.</translation>
    </message>
    <message>
        <source>The NHS uses and publishes it, but no law fixes it. The [[nhs-region|NHS regions]] and the [[pcn|networks]] in the register are examples.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>NHS tego używa i to publikuje, ale żadne prawo tego nie ustala. Przykładami są [[nhs-region|regiony NHS]] i [[pcn|sieci]] w rejestrze.</translation>
    </message>
    <message>
        <source>National policy</source>
        <translation>Polityka krajowa</translation>
    </message>
    <message>
        <source>Asked for by the government or NHS England, but not by law.</source>
        <translation>Prosi o to rząd lub NHS England, ale nie prawo.</translation>
    </message>
    <message>
        <source>The government or [[nhs-england]] asks for it, but the law does not. A medical director on every [[icb|board]] is an example.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Prosi o to rząd lub [[nhs-england]], ale nie prawo. Przykładem jest dyrektor medyczny w każdej [[icb|radzie]].</translation>
    </message>
    <message>
        <source>Official statistic</source>
        <translation>Statystyka publiczna</translation>
    </message>
    <message>
        <source>official statistics</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>statystyki publicznej|statystyce publicznej|statystykę publiczną|statystyką publiczną</translation>
    </message>
    <message>
        <source>Published by a statistical office, or added up from its figures.</source>
        <translation>Opublikowane przez urząd statystyczny lub zsumowane z jego danych.</translation>
    </message>
    <message>
        <source>A public office has published the figure under the rules for statistics, or it is the plain sum of such figures. The number of people in an area is an example.</source>
        <translation>Instytucja publiczna opublikowała wartość według zasad statystyki albo jest to zwykła suma takich wartości. Przykładem jest liczba mieszkańców obszaru.</translation>
    </message>
    <message>
        <source>Locally defined</source>
        <translation>Ustalenie lokalne</translation>
    </message>
    <message>
        <source>Partners in the area decide, and no national list is kept. The real borders of [[place|places]] are of this kind. What is shown here in their stead is [[basis-derived|derived]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Decydują partnerzy na danym obszarze i nie ma krajowego wykazu. Tak jest z prawdziwymi granicami [[place|miejsc]]. To, co pokazano tu zamiast nich, to [[basis-derived|dane pochodne]].</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Dane pochodne</translation>
    </message>
    <message>
        <source>Worked out here from published data, by a rule that is stated.</source>
        <translation>Wyprowadzone tutaj z opublikowanych danych, według podanej reguły.</translation>
    </message>
    <message>
        <source>This application has worked it out from published data, and says by what rule. A [[place|place]] is an example: the part of a system within one upper-tier council.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ten program wyprowadził to z opublikowanych danych i mówi, według jakiej reguły. Przykładem jest [[place|miejsce]]: część systemu w granicach jednego samorządu wyższego szczebla.</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Estimated here, because nothing has been published; treat it with care.</source>
        <translation>Oszacowane tutaj, bo niczego nie opublikowano; traktuj to ostrożnie.</translation>
    </message>
    <message>
        <source>No one has published the fact, so this application estimates it and says how. The borders of a [[neighbourhood|neighbourhood]] are an example. They are a picture, not an entitlement.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nikt nie opublikował tego faktu, więc ten program go szacuje i mówi, jak. Przykładem są granice [[neighbourhood|sąsiedztwa]]. To obraz, a nie uprawnienie.</translation>
    </message>
    <message>
        <source>Modelled catchment</source>
        <translation>Modelowany obszar sieci</translation>
    </message>
    <message>
        <source>modelled area|catchment|catchments</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>modelowany obszar|modelowanego obszaru|modelowanym obszarze|modelowanym obszarem|modelowane obszary|modelowanych obszarów</translation>
    </message>
    <message>
        <source>Our estimate of where the patients of a network live.</source>
        <translation>Nasz szacunek, gdzie mieszkają pacjenci sieci.</translation>
    </message>
    <message>
        <source>No borders of [[pcn|networks]] are published. So each is given the land near its practices, with as many people as its share of patients.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nikt nie publikuje granic [[pcn|sieci]]. Dlatego każda dostaje teren w pobliżu swoich przychodni, na którym mieszka tyle osób, ile wynosi jej udział w liczbie pacjentów.</translation>
    </message>
    <message>
        <source>Edges are rough. Your own network is that of your practice, even if you live in the area of another one.</source>
        <translation>Granice są przybliżone. Twoja sieć to sieć Twojej przychodni, nawet jeśli mieszkasz na obszarze innej.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>no value is recorded</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>brak danych o wartościach|braku danych</translation>
    </message>
    <message>
        <source>Nobody has published this, or it is not in our data; it does not mean zero.</source>
        <translation>Nikt tego nie opublikował albo nie ma tego w naszych danych; nie oznacza to zera.</translation>
    </message>
    <message>
        <source>Where a figure is not known, it says “not recorded”. It is never shown as zero. On the map such areas are hatched, so that no one takes them for low ones.</source>
        <translation>Gdzie wartość nie jest znana, stoi „brak danych”. Nigdy nie pokazuje się jej jako zera. Na mapie takie obszary są zakreskowane, by nikt nie wziął ich za niskie.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>postcodes|live postcode|live postcodes|terminated postcode</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>kodu pocztowego|kodowi pocztowemu|kodem pocztowym|kodzie pocztowym|kody pocztowe|kodów pocztowych|kodom pocztowym|kodami pocztowymi|kodach pocztowych</translation>
    </message>
    <message>
        <source>The code of an address; the atlas knows every English one of October 2025.</source>
        <translation>Kod adresu; atlas zna każdy angielski kod z października 2025.</translation>
    </message>
    <message>
        <source>A whole postcode, such as ST4 2AE, stands for about a street, and leads to one [[lsoa|small area]]. A part of one, such as ST4, often lies in several councils. Then all of them are listed, with their shares.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Cały kod pocztowy, na przykład ST4 2AE, oznacza mniej więcej jedną ulicę i prowadzi do jednego [[lsoa|małego obszaru]]. Część kodu, na przykład ST4, często leży w kilku samorządach. Wtedy podane są wszystkie, razem z udziałami.</translation>
    </message>
    <message>
        <source>A terminated postcode is no longer in use. The atlas still knows where it was.</source>
        <translation>Wycofany kod pocztowy nie jest już używany. Atlas nadal wie, gdzie był.</translation>
    </message>
    <message>
        <source>British National Grid</source>
        <translation>British National Grid</translation>
    </message>
    <message>
        <source>National Grid|grid reference|grid references</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>National Grid|odniesienie do siatki|odniesienia do siatki|odniesień do siatki|grid reference|siatka kraju</translation>
    </message>
    <message>
        <source>The square grid of the Ordnance Survey; a reference such as SJ 88 47 names a square.</source>
        <translation>Kwadratowa siatka Ordnance Survey; odniesienie, na przykład SJ 88 47, oznacza kwadrat.</translation>
    </message>
    <message>
        <source>The British National Grid divides the country into squares. Two letters name a large one, and figures lead to a smaller one in it. You can type such a reference into the search field.</source>
        <translation>British National Grid (siatka kraju) dzieli kraj na kwadraty. Dwie litery oznaczają duży kwadrat, a cyfry prowadzą do mniejszego w jego wnętrzu. Takie odniesienie możesz wpisać w polu wyszukiwania.</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Spis powszechny</translation>
    </message>
    <message>
        <source>Census 2021</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>spis powszechny 2021|spisu powszechnego|spisu powszechnego 2021|spisem powszechnym|spisie powszechnym|Census|Census 2021</translation>
    </message>
    <message>
        <source>The count of all people in England and Wales on 21 March 2021.</source>
        <translation>Policzenie wszystkich ludzi w Anglii i Walii 21 marca 2021.</translation>
    </message>
    <message>
        <source>Once in ten years all people are counted. The last time was 21 March 2021. The numbers of people in this application come from it.</source>
        <translation>Raz na dziesięć lat liczy się wszystkich ludzi. Ostatni raz było to 21 marca 2021. Stąd pochodzą liczby osób w tym programie.</translation>
    </message>
    <message>
        <source>It counts who lives in an area. The lists of [[gp-practice|practices]] count who is registered there.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Spis liczy, kto mieszka na obszarze. Listy [[gp-practice|przychodni]] liczą, kto jest w nich zarejestrowany.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>indicators</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>wskaźnika|wskaźnikowi|wskaźnikiem|wskaźniku|wskaźniki|wskaźników|wskaźnikami|wskaźnikach</translation>
    </message>
    <message>
        <source>A figure that every area has, so that areas can be compared.</source>
        <translation>Wartość, którą ma każdy obszar, tak że obszary można porównywać.</translation>
    </message>
    <message>
        <source>An indicator is a figure that is worked out in the same way for every area, such as the share of people aged 65 and over. The map colours the areas by it. The legend names its unit, source and date.</source>
        <translation>Wskaźnik to wartość obliczana dla każdego obszaru w ten sam sposób, na przykład odsetek osób w wieku 65 lat i więcej. Mapa koloruje według niego obszary. Legenda podaje jego jednostkę, źródło i datę.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba bezwzględna</translation>
    </message>
    <message>
        <source>count|counts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>liczba|liczby</translation>
    </message>
    <message>
        <source>A plain number of things or people; it is shown as circles, not as shades.</source>
        <translation>Zwykła liczba rzeczy lub osób; pokazuje się ją jako koła, a nie jako odcienie.</translation>
    </message>
    <message>
        <source>A count is a plain number, such as the people in an area. Large areas tend to have high counts. Shades would make them look important only because they are large, so a count is drawn as circles. Or choose to see it as a [[rate|rate]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Liczba bezwzględna to zwykła liczba, na przykład liczba mieszkańców obszaru. Duże obszary mają zwykle wysokie liczby. Przez odcienie wydawałyby się ważne tylko dlatego, że są duże, więc liczbę bezwzględną rysuje się jako koła. Można ją też pokazać jako [[rate|współczynnik]].</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Współczynnik</translation>
    </message>
    <message>
        <source>rates</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>współczynnika|współczynnikiem|współczynniki|współczynników</translation>
    </message>
    <message>
        <source>rate|rates</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>współczynnik|współczynniki</translation>
    </message>
    <message>
        <source>A count divided by what it is part of, such as practices per 100,000 people.</source>
        <translation>Liczba podzielona przez całość, której jest częścią, na przykład przychodnie na 100 000 osób.</translation>
    </message>
    <message>
        <source>A rate makes large and small areas comparable: practices per 100,000 people, or people per square kilometre. What one divides by is called the denominator.</source>
        <translation>Dzięki współczynnikowi można porównać duże i małe obszary: przychodnie na 100 000 osób albo osoby na kilometr kwadratowy. To, przez co się dzieli, nazywa się mianownikiem.</translation>
    </message>
    <message>
        <source>Population density</source>
        <translation>Gęstość zaludnienia</translation>
    </message>
    <message>
        <source>people per km²</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>gęstości zaludnienia|osoby na km²|os./km²</translation>
    </message>
    <message>
        <source>How many people live on a square kilometre of land.</source>
        <translation>Ile osób mieszka na kilometrze kwadratowym lądu.</translation>
    </message>
    <message>
        <source>Divide the people of an area by its land in square kilometres. Towns have a high density, the country a low one.</source>
        <translation>Podziel liczbę mieszkańców obszaru przez jego powierzchnię w kilometrach kwadratowych. Miasta mają wysoką gęstość, a wieś niską.</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Obszary wiejskie</translation>
    </message>
    <message>
        <source>rural areas|rural area|living in rural areas</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>obszar wiejski|obszarów wiejskich|obszarach wiejskich|mieszkający na obszarach wiejskich</translation>
    </message>
    <message>
        <source>rural</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>wiejski|wiejskie</translation>
    </message>
    <message>
        <source>Outside towns and cities, by the official classification of 2021.</source>
        <translation>Poza miastami, według oficjalnej klasyfikacji z 2021 r.</translation>
    </message>
    <message>
        <source>Each [[lsoa|small area]] counts as urban or rural in an official classification of 2021. The indicator says what part of the people live in rural ones.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Każdy [[lsoa|mały obszar]] jest w oficjalnej klasyfikacji z 2021 r. miejski lub wiejski. Wskaźnik mówi, jaka część ludności mieszka na obszarach wiejskich.</translation>
    </message>
    <message>
        <source>Index of Multiple Deprivation</source>
        <translation>Index of Multiple Deprivation</translation>
    </message>
    <message>
        <source>IMD|Indices of Deprivation|deprivation</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>IMD|Indices of Deprivation|deprywacja|deprywacji|deprywację|deprywacją</translation>
    </message>
    <message>
        <source>The index puts together seven kinds of hardship, among them low income, lack of work, poor health and crime. Each [[lsoa|small area]] has a score. The higher it is, the more hardship there is.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Index of Multiple Deprivation (wskaźnik wielorakiej deprywacji) łączy siedem rodzajów trudności, między innymi niski dochód, brak pracy, złe zdrowie i przestępczość. Każdy [[lsoa|mały obszar]] ma wynik. Im jest wyższy, tym trudniejsze są warunki życia.</translation>
    </message>
    <message>
        <source>It describes areas, not persons. Not everyone in a deprived area is poor.</source>
        <translation>Opisuje obszary, a nie osoby. Nie każdy na obszarze o dużej deprywacji jest biedny.</translation>
    </message>
    <message>
        <source>Most deprived tenth</source>
        <translation>Dziesiąta część o największej deprywacji</translation>
    </message>
    <message>
        <source>most deprived fifth</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>dziesiątej części o największej deprywacji|piąta część o największej deprywacji|piątej części o największej deprywacji</translation>
    </message>
    <message>
        <source>The tenth of England&apos;s small areas with the most hardship.</source>
        <translation>Dziesiąta część małych obszarów Anglii, w której warunki życia są najtrudniejsze.</translation>
    </message>
    <message>
        <source>Put all [[lsoa|small areas]] in a row by the [[imd|index]], the one with most hardship first. The first tenth of them are the most deprived tenth. The indicator says how many in a hundred people of an area live in one of those.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ustaw wszystkie [[lsoa|małe obszary]] w szeregu według [[imd|indeksu]], zaczynając od najtrudniejszych warunków. Pierwsza dziesiąta część to ta o największej deprywacji. Wskaźnik mówi, ile osób na sto mieszka w takim małym obszarze.</translation>
    </message>
    <message>
        <source>Shaded map</source>
        <translation>Mapa cieniowana</translation>
    </message>
    <message>
        <source>choropleth|choropleth map</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>mapy cieniowanej|mapie cieniowanej|mapę cieniowaną|kartogram|kartogramu|choropleth</translation>
    </message>
    <message>
        <source>A map on which the colour of each area stands for its figure.</source>
        <translation>Mapa, na której kolor każdego obszaru oznacza jego wartość.</translation>
    </message>
    <message>
        <source>On a shaded map the colour of an area stands for its figure. Experts call it a choropleth. The [[legend|legend]] says which colour means what.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Na mapie cieniowanej kolor obszaru oznacza jego wartość. Znawcy nazywają ją kartogramem. Co który kolor znaczy, mówi [[legend|legenda]].</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>The key of the map: which colour stands for which figures.</source>
        <translation>Klucz do mapy: który kolor oznacza które wartości.</translation>
    </message>
    <message>
        <source>The legend says what the colours stand for. It names the indicator, its unit, source and date, and shows how many areas fall into each [[classes|class]]. Press a class to see it alone.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Legenda mówi, co oznaczają kolory. Podaje wskaźnik, jego jednostkę, źródło i datę oraz pokazuje, ile obszarów należy do każdej [[classes|klasy]]. Naciśnij klasę, aby zobaczyć tylko ją.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasy</translation>
    </message>
    <message>
        <source>class breaks|classification</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>progi klas|progów klas|próg klasy|klasyfikacja</translation>
    </message>
    <message>
        <source>Class|Classes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Klasa|Klasy</translation>
    </message>
    <message>
        <source>Groups of figures that share one colour on the map.</source>
        <translation>Grupy wartości, które mają na mapie jeden kolor.</translation>
    </message>
    <message>
        <source>To colour a map, figures are put into a few groups, the classes. Where one ends and the next begins is a choice. The method of that choice can change the look of a map, so try more than one.</source>
        <translation>Aby pokolorować mapę, wartości dzieli się na kilka grup: klasy. To, gdzie jedna się kończy, a następna zaczyna, jest wyborem. Metoda tego wyboru może zmienić wygląd mapy, więc wypróbuj więcej niż jedną.</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Naturalne przerwy</translation>
    </message>
    <message>
        <source>Classes that put like with like: figures in one class are close together.</source>
        <translation>Klasy, które łączą podobne z podobnym: wartości w jednej klasie są blisko siebie.</translation>
    </message>
    <message>
        <source>This method looks for gaps in the figures. Areas in one class are then as alike as they can be. It is good for showing groups.</source>
        <translation>Ta metoda szuka przerw między wartościami. Obszary w jednej klasie są wtedy możliwie podobne. Dobrze pokazuje grupy.</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Kwantyle</translation>
    </message>
    <message>
        <source>quantile|quintiles</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>kwantyl|kwantyli|kwintyle|kwintyli</translation>
    </message>
    <message>
        <source>Classes that hold the same number of areas each.</source>
        <translation>Klasy, z których każda ma tyle samo obszarów.</translation>
    </message>
    <message>
        <source>This method ranks the areas and cuts the row into equal parts. With five classes, each holds a fifth of the areas. It is good for ranking. Two areas with nearly the same figure may end up in two classes.</source>
        <translation>Ta metoda ustawia obszary w kolejności i dzieli szereg na równe części. Przy pięciu klasach każda ma jedną piątą obszarów. Dobrze nadaje się do rankingów. Dwa obszary o prawie tej samej wartości mogą trafić do dwóch klas.</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Równe przedziały</translation>
    </message>
    <message>
        <source>equal interval</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>równy przedział|równych przedziałów</translation>
    </message>
    <message>
        <source>Classes that are equally wide.</source>
        <translation>Klasy o równej szerokości.</translation>
    </message>
    <message>
        <source>This method cuts the span from the lowest to the highest figure into equal steps. It suits figures that are spread evenly. Some classes may hold few areas.</source>
        <translation>Ta metoda dzieli rozpiętość od najniższej do najwyższej wartości na równe kroki. Pasuje do wartości rozłożonych równomiernie. Niektóre klasy mogą mieć mało obszarów.</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>Okrągłe liczby</translation>
    </message>
    <message>
        <source>pretty breaks</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>okrągłe progi|okrągłych progów|pretty breaks</translation>
    </message>
    <message>
        <source>Equally wide classes with edges that are easy to read out.</source>
        <translation>Równie szerokie klasy z progami, które łatwo odczytać na głos.</translation>
    </message>
    <message>
        <source>The steps are equal, and their edges are round, such as 10, 20 and 30. It is the easiest method to read out to a room.</source>
        <translation>Kroki są równe, a ich progi okrągłe, na przykład 10, 20 i 30. To metoda najłatwiejsza do odczytania przed grupą.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Odchylenie standardowe</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>odchylenia standardowego|odchylenia standardowe|odchyleń standardowych|odchyleniem standardowym</translation>
    </message>
    <message>
        <source>A measure of how far figures lie from their mean; also a way to make classes.</source>
        <translation>Miara tego, jak daleko wartości leżą od średniej; także sposób tworzenia klas.</translation>
    </message>
    <message>
        <source>The standard deviation says how far the areas usually lie from their mean. As a method, it makes classes that are one such step wide, on both sides of the mean. One sees at once who is far from the middle.</source>
        <translation>Odchylenie standardowe mówi, jak daleko obszary zwykle leżą od średniej. Jako metoda tworzy klasy szerokie na jeden taki krok, po obu stronach średniej. Od razu widać, kto jest daleko od środka.</translation>
    </message>
    <message>
        <source>Head and tail</source>
        <translation>Głowa i ogon</translation>
    </message>
    <message>
        <source>head/tail</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>głowy i ogona|head/tail</translation>
    </message>
    <message>
        <source>Classes for figures with a few very high ones: split at the mean, again and again.</source>
        <translation>Klasy dla wartości, wśród których jest kilka bardzo wysokich: dzieli się je w średniej, raz za razem.</translation>
    </message>
    <message>
        <source>Split the areas at the mean. Take those above it and split them again, and so on. The method suits figures where many areas are low and few are very high.</source>
        <translation>Podziel obszary w średniej. Weź te powyżej i znów je podziel, i tak dalej. Metoda pasuje do wartości, wśród których wiele jest niskich, a kilka bardzo wysokich.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>histograms</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>histogramu|histogramem|histogramie|histogramy|histogramów</translation>
    </message>
    <message>
        <source>Bars that show how many areas have which figures.</source>
        <translation>Słupki, które pokazują, ile obszarów ma które wartości.</translation>
    </message>
    <message>
        <source>The histogram stands in the [[legend|legend]]. The higher a bar, the more areas have a figure in that range. Drag the lines on it to set the [[classes|classes]] by hand.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Histogram jest w [[legend|legendzie]]. Im wyższy słupek, tym więcej obszarów ma wartość w tym zakresie. Przeciągnij linie na histogramie, aby ręcznie ustawić [[classes|klasy]].</translation>
    </message>
    <message>
        <source>Goodness of variance fit</source>
        <translation>Dobroć dopasowania wariancji</translation>
    </message>
    <message>
        <source>goodness of fit</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>dobroci dopasowania wariancji|dobroć dopasowania|dobroci dopasowania</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>How well classes sort the areas; 100 % would be perfect.</source>
        <translation>Jak dobrze klasy porządkują obszary; 100 % to ideał.</translation>
    </message>
    <message>
        <source>How much of the difference between areas do the classes show? That share is the fit. At 100 %, all areas of a class would have the same figure. The more classes there are, the higher it gets.</source>
        <translation>Ile z różnic między obszarami pokazują klasy? Ta część to dopasowanie. Przy 100 % wszystkie obszary jednej klasy miałyby tę samą wartość. Im więcej klas, tym jest wyższe.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>ranks</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>pozycja w szeregu|pozycji w szeregu</translation>
    </message>
    <message>
        <source>rank|Rank</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>pozycja|Pozycja|pozycje</translation>
    </message>
    <message>
        <source>The place in a row ordered by figure; here 1 is the highest.</source>
        <translation>Kolejność w szeregu ułożonym według wartości; tutaj 1 to najwyższa.</translation>
    </message>
    <message>
        <source>Put the areas of a level in order, the highest figure first. The rank is the place in that row. High is not always good: for deprivation, rank 1 means the most hardship.</source>
        <translation>Ustaw obszary jednego poziomu w kolejności, zaczynając od najwyższej wartości. Pozycja to numer w tym szeregu. Wysoka wartość nie zawsze jest dobra: przy deprywacji pozycja 1 oznacza najtrudniejsze warunki.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Korelacja rang</translation>
    </message>
    <message>
        <source>Spearman rank correlation</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>korelacja rang Spearmana|korelacji rang|korelację rang</translation>
    </message>
    <message>
        <source>How far two indicators rise and fall together, from −1 to 1.</source>
        <translation>Jak bardzo dwa wskaźniki razem rosną i maleją, od −1 do 1.</translation>
    </message>
    <message>
        <source>At 1, the area that is first in one indicator is first in the other too, and so on down the row. At −1 the rows run in opposite ways. At 0 there is no link.</source>
        <translation>Przy 1 obszar, który jest pierwszy w jednym wskaźniku, jest też pierwszy w drugim, i tak dalej w dół szeregu. Przy −1 szeregi biegną w przeciwne strony. Przy 0 nie ma związku.</translation>
    </message>
    <message>
        <source>That two things go together does not say that one causes the other.</source>
        <translation>To, że dwie rzeczy idą w parze, nie znaczy, że jedna jest przyczyną drugiej.</translation>
    </message>
    <message>
        <source>Hexagon map</source>
        <translation>Mapa sześciokątów</translation>
    </message>
    <message>
        <source>hexagons of equal size|equal-area map|hexagons</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>mapy sześciokątów|mapie sześciokątów|sześciokąty równej wielkości|mapa równych pól|sześciokąty|sześciokątów</translation>
    </message>
    <message>
        <source>A map on which every area is a hexagon of the same size.</source>
        <translation>Mapa, na której każdy obszar jest sześciokątem tej samej wielkości.</translation>
    </message>
    <message>
        <source>On a map of the land, London is small and Cumbria is large. On the hexagon map each area has the same size, so that all can be seen. Where a hexagon lies is only roughly right. Ctrl+E goes there and back.</source>
        <translation>Na zwykłej mapie Londyn jest mały, a Cumbria duża. Na mapie sześciokątów każdy obszar ma tę samą wielkość, więc widać wszystkie. Położenie sześciokąta jest tylko mniej więcej właściwe. Ctrl+E włącza ją i wyłącza.</translation>
    </message>
    <message>
        <source>Department of Health and Social Care</source>
        <translation>Department of Health and Social Care</translation>
    </message>
    <message>
        <source>DHSC</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>DHSC</translation>
    </message>
    <message>
        <source>The part of the government that answers for health and social care.</source>
        <translation>Część rządu, która odpowiada za zdrowie i opiekę społeczną.</translation>
    </message>
    <message>
        <source>The Department of Health and Social Care is the ministry for both. It said in 2021 what it expects of [[icp|partnerships]], together with [[nhs-england]] and the association of the councils.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Department of Health and Social Care to ministerstwo obu tych dziedzin. W 2021 r. podało, czego oczekuje od [[icp|partnerstw]]; razem z nim zrobiły to [[nhs-england]] i zrzeszenie samorządów.</translation>
    </message>
    <message>
        <source>At its head is the [[secretary-of-state|Secretary of State]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Na jego czele stoi [[secretary-of-state|Secretary of State]].</translation>
    </message>
    <message>
        <source>Secretary of State</source>
        <translation>Secretary of State</translation>
    </message>
    <message>
        <source>The minister at the head of a department; here, the one for health and social care.</source>
        <translation>Minister, który kieruje ministerstwem; tutaj minister zdrowia i opieki społecznej.</translation>
    </message>
    <message>
        <source>A Secretary of State leads a department of the government. The one for health and social care has to agree when [[nhs-england]] appoints the chair of a [[icb|board]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Secretary of State (minister) kieruje jednym z ministerstw rządu. Ten, który odpowiada za zdrowie i opiekę społeczną, musi wyrazić zgodę, gdy [[nhs-england]] powołuje przewodniczącego [[icb|rady]].</translation>
    </message>
    <message>
        <source>Constitution of a board</source>
        <translation>Statut rady</translation>
    </message>
    <message>
        <source>model constitution|board&apos;s constitution</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>statutu rady|statutem rady|statucie rady|statucie jednej z rad|model constitution|wzorcowy statut</translation>
    </message>
    <message>
        <source>The rules of one board: its members, and how it decides.</source>
        <translation>Zasady jednej rady: jej członkowie i sposób podejmowania decyzji.</translation>
    </message>
    <message>
        <source>Each [[icb|board]] has rules of its own, called its constitution. They say who its members are, how they are chosen and how it decides. NHS England has written a model for all of them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Każda [[icb|rada]] ma własne zasady, czyli statut (constitution). Mówią, kto jest jej członkiem, jak się ich wybiera i jak rada decyduje. NHS England ma dla wszystkich wspólny wzór.</translation>
    </message>
    <message>
        <source>Types of trust</source>
        <translation>Rodzaje trustów</translation>
    </message>
    <message>
        <source>acute trust|acute trusts|mental health trust|mental health trusts|community trust|community trusts|ambulance trust|ambulance trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>trust szpitalny|trusty szpitalne|trust zdrowia psychicznego|trusty zdrowia psychicznego|trust opieki środowiskowej|trusty opieki środowiskowej|trust pogotowia|trusty pogotowia</translation>
    </message>
    <message>
        <source>acute|acute without major emergency department|mental health|ambulance|community</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>opieka szpitalna|opieka szpitalna bez dużego oddziału ratunkowego|zdrowie psychiczne|pogotowie ratunkowe</translation>
    </message>
    <message>
        <source>The kinds of trust, by what they mostly do.</source>
        <translation>Rodzaje trustów według tego, czym głównie się zajmują.</translation>
    </message>
    <message>
        <source>An acute trust runs general hospitals, where people go when they are suddenly ill or need an operation. A mental health trust cares for the mind. A community trust gives care at home or near it. An ambulance trust brings help and takes people to hospital.</source>
        <translation>Trust szpitalny (acute) prowadzi szpitale ogólne, do których ludzie trafiają w nagłej chorobie lub na operację. Trust zdrowia psychicznego (mental health) leczy zaburzenia psychiczne. Trust opieki środowiskowej (community) udziela opieki w domu lub w pobliżu. Trust pogotowia (ambulance) niesie pomoc i zawozi ludzi do szpitala.</translation>
    </message>
    <message>
        <source>The register does not name the kind. This application works it out, and says for each trust from what.</source>
        <translation>Rejestr nie podaje rodzaju. Ten program go wyprowadza i przy każdym truście mówi, z czego.</translation>
    </message>
    <message>
        <source>Health Index</source>
        <translation>Health Index</translation>
    </message>
    <message>
        <source>Health Index 2021</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Health Index 2021</translation>
    </message>
    <message>
        <source>A figure for the health of an area; England in 2015 is 100.</source>
        <translation>Wartość opisująca zdrowie obszaru; Anglia w 2015 r. to 100.</translation>
    </message>
    <message>
        <source>The [[ons|statistical office]] puts many measures of health into one figure. England in 2015 is 100. A higher figure means better health. It is known for the 42 systems of 2022 to 2026 only. Since 1 April 2026 there are 36.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[ons|Urząd statystyczny]] łączy wiele miar zdrowia w jedną wartość. Anglia w 2015 r. to 100. Wyższa wartość oznacza lepsze zdrowie. Jest znana tylko dla 42 systemów z lat 2022–2026. Od 1 kwietnia 2026 jest ich 36.</translation>
    </message>
    <message>
        <source>Years of potential life lost</source>
        <translation>Utracone potencjalne lata życia</translation>
    </message>
    <message>
        <source>How much life is lost through early deaths in an area.</source>
        <translation>Ile życia traci się na obszarze przez wczesne zgony.</translation>
    </message>
    <message>
        <source>Someone who dies young loses years that others live. The measure adds up such lost years for an area. It takes into account that some areas have older people than others. A higher figure means more early deaths.</source>
        <translation>Kto umiera młodo, traci lata, które inni przeżywają. Ta miara sumuje takie utracone lata dla obszaru. Bierze pod uwagę, że na niektórych obszarach ludzie są starsi niż na innych. Wyższa wartość oznacza więcej wczesnych zgonów.</translation>
    </message>
    <message>
        <source>Comparative illness and disability ratio</source>
        <translation>Porównawczy wskaźnik choroby i niepełnosprawności</translation>
    </message>
    <message>
        <source>How many people are ill or disabled, beside what their ages would lead one to expect.</source>
        <translation>Ile osób choruje lub ma niepełnosprawność w porównaniu z tym, czego można się spodziewać po ich wieku.</translation>
    </message>
    <message>
        <source>The measure counts people who get help from the state because of illness or disability. It takes age and sex into account. So it shows where more people are ill than one would expect. A higher figure means more illness.</source>
        <translation>Ta miara liczy osoby, które z powodu choroby lub niepełnosprawności dostają pomoc od państwa. Uwzględnia wiek i płeć. Pokazuje więc, gdzie chorych jest więcej, niż można się spodziewać. Wyższa wartość oznacza więcej chorób.</translation>
    </message>
    <message>
        <source>Acute morbidity</source>
        <translation>Nagłe zachorowania</translation>
    </message>
    <message>
        <source>Morbidity means illness, and acute means sudden. The measure counts stays in hospital that began as an emergency. It takes age and sex into account. A higher figure means more of them.</source>
        <translation>Po angielsku acute morbidity: morbidity to chorowanie, acute znaczy nagły. Ta miara liczy pobyty w szpitalu, które zaczęły się od nagłego przypadku. Uwzględnia wiek i płeć. Wyższa wartość oznacza, że jest ich więcej.</translation>
    </message>
    <message>
        <source>Mood and anxiety disorders</source>
        <translation>Zaburzenia nastroju i zaburzenia lękowe</translation>
    </message>
    <message>
        <source>anxiety disorders</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>zaburzenia lękowe|zaburzeń lękowych|zaburzeń nastroju</translation>
    </message>
    <message>
        <source>A measure of mental ill health, such as depression, in an area.</source>
        <translation>Miara problemów ze zdrowiem psychicznym na obszarze, na przykład depresji.</translation>
    </message>
    <message>
        <source>The measure puts together several signs of depression and anxiety in an area. A higher figure means more of them. It describes the area and not any person.</source>
        <translation>Ta miara łączy kilka oznak depresji i lęku na obszarze. Wyższa wartość oznacza, że jest ich więcej. Opisuje obszar, a nie jakąkolwiek osobę.</translation>
    </message>
    <message>
        <source>Full-time equivalent</source>
        <translation>Ekwiwalent pełnego etatu</translation>
    </message>
    <message>
        <source>full-time general practitioner|full-time doctor</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ekwiwalentu pełnego etatu|lekarz rodzinny w pełnym wymiarze|lekarza rodzinnego w pełnym wymiarze|lekarza w pełnym wymiarze</translation>
    </message>
    <message>
        <source>Working hours added up to whole posts: two half posts are one.</source>
        <translation>Godziny pracy zsumowane do całych etatów: dwie połówki etatu to jeden etat.</translation>
    </message>
    <message>
        <source>Many doctors work part of the week. To compare areas fairly, their hours are added up to whole posts. Two doctors on half time count as one. “Patients per full-time doctor” uses that number.</source>
        <translation>Wielu lekarzy pracuje przez część tygodnia. Aby uczciwie porównać obszary, ich godziny sumuje się do całych etatów. Dwoje lekarzy na pół etatu liczy się jako jeden. Tej liczby używa wskaźnik „Pacjenci na lekarza rodzinnego w pełnym wymiarze”.</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>Linia wysokiej wody</translation>
    </message>
    <message>
        <source>mean high water mark</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>linii wysokiej wody|linię wysokiej wody|linii średniej wysokiej wody</translation>
    </message>
    <message>
        <source>The line that the sea reaches at an ordinary high tide; land is measured up to it.</source>
        <translation>Linia, do której morze dochodzi przy zwykłym przypływie; do niej mierzy się ląd.</translation>
    </message>
    <message>
        <source>The sea rises and falls, so where does the land end? Here it ends at the line of an ordinary high tide. Land that the tide covers is not counted.</source>
        <translation>Morze podnosi się i opada, więc gdzie kończy się ląd? Tutaj kończy się na linii zwykłego przypływu. Ziemi, którą przykrywa przypływ, się nie liczy.</translation>
    </message>
    <message>
        <source>What is an Integrated Care System?</source>
        <translation>Czym jest Integrated Care System?</translation>
    </message>
    <message>
        <source>A partnership that plans health and care for one area, with a board and a committee to act for it.</source>
        <translation>Partnerstwo, które planuje zdrowie i opiekę dla jednego obszaru; działają za nie rada i komitet.</translation>
    </message>
    <message>
        <source>An [[ics]] is a partnership. The NHS, the councils and others in one area sit down together and plan care that joins up. [[healthwatch|Healthwatch]] and the [[vcse|voluntary sector]] belong to it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[ics]] (zintegrowany system opieki) to partnerstwo. NHS, samorządy i inni na jednym obszarze zasiadają razem i planują opiekę, która się łączy. Należą do niego [[healthwatch|Healthwatch]] i [[vcse|organizacje społeczne]].</translation>
    </message>
    <message>
        <source>Take the name word by word. “Integrated” means joined up: no gaps between hospital, family doctor and council. “Care” means health care and [[social-care|social care]] alike. “System” means all who give that care in the area, seen as one.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Weźmy nazwę słowo po słowie. „Integrated” (zintegrowany) znaczy połączony: bez luk między szpitalem, lekarzem rodzinnym i samorządem. „Care” (opieka) to zarówno opieka zdrowotna, jak i [[social-care|opieka społeczna]]. „System” to wszyscy, którzy udzielają tej opieki na obszarze, widziani jako całość.</translation>
    </message>
    <message>
        <source>Two parts of each system have a base in law. The [[icb|board]] plans and pays for NHS care. The [[icp|partnership]] writes the strategy. The system as a whole is neither a body nor a committee. [[difference:what-is-statutory|Some guides say otherwise.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Dwie części każdego systemu mają podstawę w prawie. [[icb|Rada]] planuje opiekę NHS i za nią płaci. [[icp|Partnerstwo]] pisze strategię. System jako całość nie jest ani instytucją, ani komitetem. [[difference:what-is-statutory|Niektóre przewodniki mówią inaczej.]]</translation>
    </message>
    <message>
        <source>Every system has [[four-purposes|four purposes]]: better health; fairer health and fairer access; good value for money; and help for the local economy and community.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Każdy system ma [[four-purposes|cztery cele]]: lepsze zdrowie; sprawiedliwsze zdrowie i sprawiedliwszy dostęp; dobre wykorzystanie pieniędzy; pomoc lokalnej gospodarce i społeczności.</translation>
    </message>
    <message>
        <source>On 1 July 2022 there were 42 systems, and they covered all of England. [[explainer:april-2026|Since 1 April 2026]] there are 36.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 lipca 2022 były 42 systemy, które obejmowały całą Anglię. [[explainer:april-2026|Od 1 kwietnia 2026]] jest ich 36.</translation>
    </message>
    <message>
        <source>Here, the council area {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj obszar samorządu {area} leży w granicach: {systems} ({system_names}).</translation>
    </message>
    <message>
        <source>In the edition of {edition}, England has {systems}. Together they cover the whole country.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu z {edition} Anglia ma {systems}. Razem obejmują cały kraj.</translation>
    </message>
    <message>
        <source>They hold {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Składają się na nie {places} i {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, the district {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj dystrykt {area} leży w granicach: {systems} ({system_names}).</translation>
    </message>
    <message>
        <source>Here, {area} is a neighbourhood of the {system} system, in the place {place}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} to sąsiedztwo w systemie {system}, w miejscu {place}.</translation>
    </message>
    <message>
        <source>Here, {area} is a place of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} to miejsce w systemie {system}.</translation>
    </message>
    <message>
        <source>{people} of that system live here.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Liczba mieszkańców tego systemu, którzy żyją tutaj: {people}.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} holds {systems}, with {people} in all: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj region NHS {area} ma {systems}, razem {people}: {system_names}.</translation>
    </message>
    <message>
        <source>Here, {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} leży w granicach: {systems} ({system_names}).</translation>
    </message>
    <message>
        <source>Here, that means {area}: one board and one partnership for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj chodzi o {area}: jedna rada i jedno partnerstwo na {people}.</translation>
    </message>
    <message>
        <source>It has {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Ma {places} i {neighbourhoods}.</translation>
    </message>
    <message>
        <source>It works with {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Do współpracy ma {councils}: {council_names}.</translation>
    </message>
    <message>
        <source>What is an Integrated Care Board?</source>
        <translation>Czym jest Integrated Care Board?</translation>
    </message>
    <message>
        <source>The NHS body of a system: it gets the money, buys care, and checks that it is good.</source>
        <translation>Instytucja NHS w systemie: dostaje pieniądze, kupuje opiekę i sprawdza, czy jest dobra.</translation>
    </message>
    <message>
        <source>An [[icb]], or ICB, is the NHS body of a system. A law set it up. It started work on 1 July 2022 and took on the tasks of the [[ccg|clinical commissioning groups]], with new ones beside them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[icb]] (zintegrowana rada opieki), w skrócie ICB, to instytucja NHS w systemie. Utworzyła ją ustawa. Zaczęła pracę 1 lipca 2022 i przejęła zadania [[ccg|clinical commissioning groups]], a do nich dostała nowe.</translation>
    </message>
    <message>
        <source>The board plans NHS services for its area. It gets a share of the national budget. With this money it buys care from hospitals, GPs and voluntary bodies, and then watches over what it has bought. It leads on tasks and budgets for the whole system and for its [[place|places]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Rada planuje usługi NHS dla swojego obszaru. Otrzymuje część budżetu państwa. Za te pieniądze kupuje opiekę od szpitali, lekarzy rodzinnych i organizacji społecznych, a potem pilnuje tego, co kupiła. Kieruje zadaniami i budżetami w całym systemie i w jego [[place|miejscach]].</translation>
    </message>
    <message>
        <source>Who sits on it? By law: a chair, a chief executive and at least three more. Those three are [[partner-member|partner members]]: one from the NHS trusts, one from general practice and one from the councils.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Kto w niej zasiada? Z mocy prawa: przewodniczący, dyrektor generalny i co najmniej trzy inne osoby. Te trzy to [[partner-member|członkowie partnerscy]]: jeden z trustów NHS, jeden z przychodni lekarzy rodzinnych i jeden z samorządów.</translation>
    </message>
    <message>
        <source>[[nhs-england]] asks for more: directors of finance, medicine and nursing, and at least two [[non-executive|non-executive members]]. That is national policy, not law. The names of the people on a board are not part of this atlas.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[nhs-england]] prosi o więcej: o dyrektorów do spraw finansów, medycyny i pielęgniarstwa oraz o co najmniej dwóch [[non-executive|członków niewykonawczych]]. To polityka krajowa, a nie prawo. Ten atlas nie zawiera nazwisk członków rad.</translation>
    </message>
    <message>
        <source>Here, NHS care is planned by the board of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj opiekę NHS planuje rada każdego systemu na tym obszarze: {system_names}.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, England has {systems}, each with a board of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu z {edition} Anglia ma {systems}, każdy z własną radą.</translation>
    </message>
    <message>
        <source>Here, the board is {icb}. It pays for the care that the practices of {area} give.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj rada to {icb}. Płaci za opiekę, której udzielają przychodnie sieci {area}.</translation>
    </message>
    <message>
        <source>Here, the board is {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj rada to {icb}.</translation>
    </message>
    <message>
        <source>It plans and buys NHS care for {people} in {area}, and for the rest of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Planuje i kupuje opiekę NHS; obejmuje nią {people} ({area}) i resztę systemu {system}.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {systems}, each with a board of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj region NHS {area} ma {systems}, każdy z własną radą.</translation>
    </message>
    <message>
        <source>Here, that means {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj chodzi o {icb}.</translation>
    </message>
    <message>
        <source>It plans and buys NHS care for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Planuje i kupuje opiekę NHS; obejmuje nią {people}.</translation>
    </message>
    <message>
        <source>It deals with {trusts} recorded for this system and with {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Jej partnerzy to {trusts} w danych tego systemu oraz {practices}.</translation>
    </message>
    <message>
        <source>By law at least {board_seats} sit on it, and at least one of them comes from the councils.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Najmniejszy skład z mocy prawa: {board_seats}, w tym co najmniej jedna z samorządów.</translation>
    </message>
    <message>
        <source>What is an Integrated Care Partnership?</source>
        <translation>Czym jest Integrated Care Partnership?</translation>
    </message>
    <message>
        <source>The joint committee of board and councils: it finds out what people need and writes the strategy.</source>
        <translation>Wspólny komitet rady i samorządów: ustala, czego ludzie potrzebują, i pisze strategię.</translation>
    </message>
    <message>
        <source>An [[icp]], or ICP, is a committee. The [[icb|board]] and the councils of the area set it up together. There is one for each system, though [[difference:level-of-the-icp|one guide places it lower down]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[icp]] (zintegrowane partnerstwo opieki), w skrócie ICP, to komitet. Tworzą go razem [[icb|rada]] i samorządy z danego obszaru. Każdy system ma jeden, choć [[difference:level-of-the-icp|jeden z przewodników umieszcza go niżej]].</translation>
    </message>
    <message>
        <source>By law, the board appoints one member. Each [[responsible-authority|council with social care duties]] in the area appoints one, too. The partnership itself decides who else may join, and how it works.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Z mocy prawa rada powołuje jednego członka. Jednego powołuje też każdy [[responsible-authority|samorząd z obowiązkami w opiece społecznej]] na tym obszarze. O tym, kto jeszcze może dołączyć i jak pracuje partnerstwo, decyduje ono samo.</translation>
    </message>
    <message>
        <source>Its task is to look at the whole picture: health, [[public-health|public health]] and [[social-care|social care]]. It then writes the [[integrated-care-strategy|integrated care strategy]], which guides the board and the councils. Since jobs, homes and the world around us shape our health, it looks at these [[wider-determinants|wider causes]] as well.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Jego zadanie to patrzeć na całość: na zdrowie, [[public-health|zdrowie publiczne]] i [[social-care|opiekę społeczną]]. Potem pisze [[integrated-care-strategy|strategię opieki zintegrowanej]], którą kierują się rada i samorządy. Ponieważ praca, mieszkania i otaczający nas świat kształtują nasze zdrowie, patrzy także na te [[wider-determinants|szersze przyczyny]].</translation>
    </message>
    <message>
        <source>The government stated [[icp-expectations|five things]] that it expects of partnerships. They should start from people and places, settle matters locally where that works, and make their strategy in the open.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Rząd podał [[icp-expectations|pięć rzeczy]], których oczekuje od partnerstw. Mają wychodzić od ludzi i miejsc, rozstrzygać sprawy lokalnie tam, gdzie to działa, i tworzyć swoją strategię jawnie.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, England has {systems}, each with a partnership of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu z {edition} Anglia ma {systems}, każdy z własnym partnerstwem.</translation>
    </message>
    <message>
        <source>Here, {area} comes under the partnership of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} podlega partnerstwu każdego systemu na tym obszarze: {system_names}.</translation>
    </message>
    <message>
        <source>Here, {area} comes under the partnership of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} podlega partnerstwu systemu {system}.</translation>
    </message>
    <message>
        <source>On it sits a member for the council of {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Zasiada w nim członek z samorządu {council_names}.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {systems}, each with a partnership of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj region NHS {area} ma {systems}, każdy z własnym partnerstwem.</translation>
    </message>
    <message>
        <source>Here, by law, the partnership has at least {icp_members}: one from the board and one from each council.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj najmniejszy skład partnerstwa z mocy prawa to {icp_members}: jeden z rady i po jednym z każdego samorządu.</translation>
    </message>
    <message>
        <source>It has to do with {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Biorą w nim udział samorządy ({councils}): {council_names}.</translation>
    </message>
    <message>
        <source>What is a place?</source>
        <translation>Czym jest miejsce (place)?</translation>
    </message>
    <message>
        <source>The middle level: a town, borough or county where the NHS and the council join up care.</source>
        <translation>Środkowy poziom: miasto, borough lub hrabstwo, gdzie NHS i samorząd łączą opiekę.</translation>
    </message>
    <message>
        <source>Between the whole [[system|system]] and your own [[neighbourhood|neighbourhood]] lies the [[place|place]]. It may be a town, a district, a borough or the area of a council. Guides speak of some 250,000 to 500,000 people.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Między całym [[system|systemem]] a Twoim [[neighbourhood|sąsiedztwem]] leży [[place|miejsce]]. Może to być miasto, dystrykt, borough lub obszar samorządu. Przewodniki mówią o około 250 000–500 000 osób.</translation>
    </message>
    <message>
        <source>Place is where services meet. It links the [[pcn|networks]] of GP practices with the council, the community hospitals and the voluntary groups. Hospitals, councils and networks join up their work there. They also build up [[anticipatory-care|help that comes early]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>W miejscu spotykają się usługi. Łączy ono [[pcn|sieci]] przychodni GP z samorządem, szpitalami lokalnymi i organizacjami społecznymi. Szpitale, samorządy i sieci łączą tam swoją pracę. Rozwijają też [[anticipatory-care|pomoc, która przychodzi wcześnie]].</translation>
    </message>
    <message>
        <source>Each system draws its places as suits it: along the borders of councils, or by the lie of the land. There is no national list of them.</source>
        <translation>Każdy system wyznacza swoje miejsca tak, jak mu to odpowiada: wzdłuż granic samorządów albo według ukształtowania terenu. Nie ma ich krajowego wykazu.</translation>
    </message>
    <message>
        <source>So this application uses a stated rule. Unless another one is chosen, a place here is the part of a system within one upper-tier or unitary council. It is marked [[basis-derived|derived]]. Your own system may draw it otherwise.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Dlatego ten program stosuje podaną regułę. Jeśli nie wybrano innej, miejsce to tutaj część systemu w granicach jednego samorządu wyższego szczebla lub jednoszczeblowego. Ma oznaczenie [[basis-derived|dane pochodne]]. Twój system może wyznaczać je inaczej.</translation>
    </message>
    <message>
        <source>Here, a place is {place_rule}. The area of the council of {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj miejsce to {place_rule}. Obszar samorządu {area} leży w granicach: {systems} ({system_names}).</translation>
    </message>
    <message>
        <source>By the rule used here, England has {places} in the edition of {edition}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Według stosowanej tu reguły Anglia w wydaniu z {edition} ma {places}.</translation>
    </message>
    <message>
        <source>Here, {area} lies in the place {place}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} leży w miejscu {place}.</translation>
    </message>
    <message>
        <source>Here, that means {area} with {people}: {against_guides}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj chodzi o {area}; ludność to {people}: {against_guides}.</translation>
    </message>
    <message>
        <source>It is {place_rule}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>To {place_rule}: {council_names}.</translation>
    </message>
    <message>
        <source>It has {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Ma {neighbourhoods}.</translation>
    </message>
    <message>
        <source>By the rule used here, the NHS region {area} has {places}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Według stosowanej tu reguły region NHS {area} ma {places}.</translation>
    </message>
    <message>
        <source>Here, {area} lies in {systems}: {system_names}. Some systems use such areas as their places.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} leży w granicach: {systems} ({system_names}). Niektóre systemy używają takich obszarów jako swoich miejsc.</translation>
    </message>
    <message>
        <source>Here, by the rule used in this application, {area} has {places}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj, według reguły tego programu, {area} ma {places}.</translation>
    </message>
    <message>
        <source>Each is {place_rule}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Każde miejsce to {place_rule}: {council_names}.</translation>
    </message>
    <message>
        <source>What is a neighbourhood, and what is a PCN?</source>
        <translation>Czym jest sąsiedztwo (neighbourhood), a czym PCN?</translation>
    </message>
    <message>
        <source>The [[neighbourhood|neighbourhood]] is the smallest of the three levels. It has about 30,000 to 50,000 people. You meet it when you go to your doctor.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[neighbourhood|Sąsiedztwo]] to najmniejszy z trzech poziomów. Ma około 30 000–50 000 mieszkańców. Spotykasz je, gdy idziesz do lekarza.</translation>
    </message>
    <message>
        <source>At its heart is a [[pcn|primary care network]], or PCN: a group of [[gp-practice|GP practices]] that work together. [[community-health-services|Community services]] and [[social-care|social care]] work with them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Jego serce to [[pcn|sieć podstawowej opieki zdrowotnej]], w skrócie PCN: grupa [[gp-practice|przychodni GP]], które ze sobą współpracują. Razem z nimi działa [[community-health-services|opieka środowiskowa]] i [[social-care|opieka społeczna]].</translation>
    </message>
    <message>
        <source>A network has a list of patients, not a border. You belong to the network of the practice where you are registered, wherever you live. Two people in one street can belong to two networks.</source>
        <translation>Sieć ma listę pacjentów, a nie granicę. Należysz do sieci przychodni, w której jesteś na liście pacjentów, bez względu na to, gdzie mieszkasz. Dwie osoby z jednej ulicy mogą należeć do dwóch sieci.</translation>
    </message>
    <message>
        <source>This application still has to draw something. So it [[modelled-catchment|models]] an area for each network from where its practices are and how many patients they have. Such an area is marked [[basis-modelled|modelled]]. Read it as a picture, not as a rule.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ten program musi jednak coś narysować. Dlatego dla każdej sieci [[modelled-catchment|modeluje]] obszar na podstawie tego, gdzie są jej przychodnie i ilu mają pacjentów. Taki obszar ma oznaczenie [[basis-modelled|model]]. Czytaj go jak obraz, a nie jak regułę.</translation>
    </message>
    <message>
        <source>Here, the area of the council of {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj obszar samorządu {area} obejmuje: {practices}.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, the atlas has {neighbourhoods} in England.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu z {edition} atlas ma w Anglii {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, the district {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj dystrykt {area} obejmuje: {practices}.</translation>
    </message>
    <message>
        <source>Here, that means {area}: {practices} in one network.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj chodzi o {area}; w jednej sieci: {practices}.</translation>
    </message>
    <message>
        <source>{people} live in the area that we have modelled for it: {against_guides}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Obszar, który dla niej modelujemy, liczy {people}: {against_guides}.</translation>
    </message>
    <message>
        <source>Here, {area} has {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} ma {neighbourhoods}.</translation>
    </message>
    <message>
        <source>The area has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Na tym obszarze: {practices}.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj region NHS {area} ma {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} obejmuje: {practices}.</translation>
    </message>
    <message>
        <source>Here, {area} has {neighbourhoods}, with {practices} in the area.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} ma {neighbourhoods}, a na tym obszarze: {practices}.</translation>
    </message>
    <message>
        <source>Who decides what?</source>
        <translation>Kto o czym decyduje?</translation>
    </message>
    <message>
        <source>Three levels share the work; the board, the partnership and those who give care each have their part.</source>
        <translation>Pracę dzielą między siebie trzy poziomy; swoją część mają rada, partnerstwo i ci, którzy udzielają opieki.</translation>
    </message>
    <message>
        <source>Think of three levels. The [[system|system]] sets the direction, plans large changes and looks after money that all share. It also does what is [[economies-of-scale|better done once]] for all. The [[place|place]] joins up hospitals, councils and networks. The [[neighbourhood|neighbourhood]] brings care to people.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Wyobraź sobie trzy poziomy. [[system|System]] wyznacza kierunek, planuje duże zmiany i dba o wspólne pieniądze. Robi też to, co [[economies-of-scale|lepiej zrobić raz]] dla wszystkich. [[place|Miejsce]] łączy szpitale, samorządy i sieci. [[neighbourhood|Sąsiedztwo]] przynosi ludziom opiekę.</translation>
    </message>
    <message>
        <source>There are two sides as well. On one side stands what the law has set up: the [[icb|board]] and the [[icp|partnership]]. On the other stand those who give care: trusts, councils, practices, voluntary bodies and firms. That side is much larger. People there often feel they belong to their own organisation first.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Są też dwie strony. Po jednej stoi to, co utworzyło prawo: [[icb|rada]] i [[icp|partnerstwo]]. Po drugiej ci, którzy udzielają opieki: trusty, samorządy, przychodnie, organizacje społeczne i firmy. Ta strona jest znacznie większa. Ludzie tam często czują, że należą przede wszystkim do własnej organizacji.</translation>
    </message>
    <message>
        <source>Who does what at which level is not fixed. [[nhs-england]], the national body, has left it open. It suggests two things: plan [[specialised-services|specialised care]] for the whole system, and pass money for [[primary-care|primary care]] down.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Nie jest ustalone, kto co robi na którym poziomie. [[nhs-england]], instytucja krajowa, zostawia tę sprawę otwartą. Proponuje dwie rzeczy: planować [[specialised-services|opiekę specjalistyczną]] dla całego systemu i przekazywać niżej pieniądze na [[primary-care|podstawową opiekę zdrowotną]].</translation>
    </message>
    <message>
        <source>Is this a move to the centre or away from it? [[difference:the-aim|The guides read it in different ways.]] The stated rule is [[subsidiarity|subsidiarity]]: settle a matter as close to people as you can.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Czy to ruch w stronę centrum, czy od niego? [[difference:the-aim|Przewodniki odczytują to różnie.]] Podana zasada to [[subsidiarity|subsydiarność]]: załatwiać sprawę tak blisko ludzi, jak to możliwe.</translation>
    </message>
    <message>
        <source>Here, the council of {area} decides on social care and public health. NHS money is a matter for the board of each system in its area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj o opiece społecznej i zdrowiu publicznym decyduje samorząd {area}. Pieniądze NHS to sprawa rady każdego systemu na jego obszarze: {system_names}.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, the work is shared between {systems}, {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu z {edition} pracę dzielą między siebie {systems}, {places} i {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, NHS money is a matter for the board of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj pieniądze NHS to sprawa rady każdego systemu na tym obszarze: {system_names}.</translation>
    </message>
    <message>
        <source>Here, {area} gives care close to home, with {practices}. {icb} decides on NHS money.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} udziela opieki blisko domu; w sieci: {practices}. O pieniądzach NHS decyduje {icb}.</translation>
    </message>
    <message>
        <source>Care is joined up in the place {place}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Opiekę łączy miejsce {place}.</translation>
    </message>
    <message>
        <source>Here, {icb} decides on NHS money. In {area}, the work of {neighbourhoods} is joined up.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj o pieniądzach NHS decyduje {icb}. Miejsce {area} łączy pracę sąsiedztw ({neighbourhoods}).</translation>
    </message>
    <message>
        <source>Social care is a matter for the council of {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Opieka społeczna to sprawa samorządu {council_names}.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {systems}, {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj region NHS {area} ma {systems}, {places} i {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, {icb} decides on NHS money for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {icb} decyduje o pieniądzach NHS na {people}.</translation>
    </message>
    <message>
        <source>Below it, care is joined up in {places} and given in {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Poniżej opieka łączy się w miejscach ({places}), a udziela się jej w sąsiedztwach ({neighbourhoods}).</translation>
    </message>
    <message>
        <source>In the partnership, the board sits at one table with {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W partnerstwie przy jednym stole z radą siedzą samorządy ({councils}): {council_names}.</translation>
    </message>
    <message>
        <source>What changes for local people?</source>
        <translation>Co się zmienia dla mieszkańców?</translation>
    </message>
    <message>
        <source>Care that fits together better, over time; you stay with your own practice.</source>
        <translation>Z czasem opieka, która lepiej się łączy; zostajesz w swojej przychodni.</translation>
    </message>
    <message>
        <source>The aim is care that fits together. You tell your story once. The people who look after you know of each other. More of the care comes to you, at home or close by, so that you can live your own life for longer.</source>
        <translation>Celem jest opieka, która się łączy. Opowiadasz swoją historię raz. Ludzie, którzy o Ciebie dbają, wiedzą o sobie nawzajem. Więcej opieki przychodzi do Ciebie, do domu lub w pobliże, tak aby dłużej dało się żyć po swojemu.</translation>
    </message>
    <message>
        <source>You should also get help to stay well, and [[personalised-care|a say in your own care]], sometimes with a budget. Gaps between groups should become smaller. [[health-inequalities|Fairer health]] is one of the purposes of every system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Masz też dostawać pomoc, by zachować zdrowie, i mieć [[personalised-care|wpływ na własną opiekę]], czasem z budżetem. Różnice między grupami mają się zmniejszać. [[health-inequalities|Sprawiedliwsze zdrowie]] to jeden z celów każdego systemu.</translation>
    </message>
    <message>
        <source>None of this happens overnight. It is a long-term plan, and it is fair to ask how far it has come.</source>
        <translation>Nic z tego nie dzieje się z dnia na dzień. To plan długoterminowy i warto pytać, jak daleko doszedł.</translation>
    </message>
    <message>
        <source>Your voice is asked for at every level. [[healthwatch|Healthwatch]] and local groups carry it, and the [[icp|partnership]] should make its strategy in the open. You need do nothing: you stay with your own practice.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Na każdym poziomie pyta się o Twój głos. Przekazują go [[healthwatch|Healthwatch]] i grupy lokalne, a [[icp|partnerstwo]] ma tworzyć swoją strategię jawnie. Nie musisz nic robić: zostajesz w swojej przychodni.</translation>
    </message>
    <message>
        <source>Here, the council of {area} looks after social care. NHS care is planned by the board of each system in its area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj o opiekę społeczną dba samorząd {area}. Opiekę NHS planuje rada każdego systemu na jego obszarze: {system_names}.</translation>
    </message>
    <message>
        <source>Each of the {systems} in England has to make this real in its own way.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W Anglii każdy system z osobna ({systems}) musi wprowadzić to w życie po swojemu.</translation>
    </message>
    <message>
        <source>Here, the practices of {area} are the first door.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj pierwsze drzwi to przychodnie sieci {area}.</translation>
    </message>
    <message>
        <source>The board is {icb_today}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Rada to {icb_today}.</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}. Today, the board is that of {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>System {closed_system} zlikwidowano {until}. Dziś właściwa jest tu rada: {successors}.</translation>
    </message>
    <message>
        <source>Here, that concerns {people} in {area}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj obejmuje to {people} ({area}).</translation>
    </message>
    <message>
        <source>For social care, turn to the council of {council_names}. For NHS care as a whole, the board is {icb_today}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W sprawie opieki społecznej zwróć się do samorządu {council_names}. Rada dla całej opieki NHS to {icb_today}.</translation>
    </message>
    <message>
        <source>Here, it is for {systems} in the NHS region {area} to make this real.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj, w regionie NHS {area}, wprowadzają to w życie jego systemy ({systems}).</translation>
    </message>
    <message>
        <source>To have a say, turn to {icb_today}, or to your council: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Aby zabrać głos, zwróć się do {icb_today} albo do swojego samorządu: {council_names}.</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}. Today, turn to the board that covers your home: that of {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>System {closed_system} zlikwidowano {until}. Dziś zwróć się do rady, która obejmuje Twój dom: {successors}.</translation>
    </message>
    <message>
        <source>What changes for frontline staff?</source>
        <translation>Co się zmienia dla personelu na pierwszej linii?</translation>
    </message>
    <message>
        <source>What they know counts more, many leaders are clinicians, and the lack of staff needs long answers.</source>
        <translation>Bardziej liczy się ich wiedza, wielu kierujących to klinicyści, a brak personelu wymaga długofalowych odpowiedzi.</translation>
    </message>
    <message>
        <source>Those who work with people every day know best what helps and what gets in the way. The reform counts on that local knowledge.</source>
        <translation>Ci, którzy codziennie pracują z ludźmi, najlepiej wiedzą, co pomaga, a co przeszkadza. Reforma liczy na tę lokalną wiedzę.</translation>
    </message>
    <message>
        <source>Many who lead in the systems are doctors, nurses or other clinicians themselves. They bring the ward and the surgery to the table.</source>
        <translation>Wiele osób, które kierują w systemach, to lekarze, pielęgniarki lub inni klinicyści. Wnoszą do rozmów doświadczenie oddziału i gabinetu.</translation>
    </message>
    <message>
        <source>There are too few staff in many places. A system can look for lasting answers, since it plans for hospitals, practices and social care together, not for each on its own.</source>
        <translation>W wielu miejscach brakuje personelu. System może szukać trwałych odpowiedzi, bo planuje dla szpitali, przychodni i opieki społecznej razem, a nie dla każdego z osobna.</translation>
    </message>
    <message>
        <source>Day by day you still work for your own organisation. What should change is how easily you reach a colleague in another one. A [[provider-collaborative|provider collaborative]] or a [[pcn|network]] may be the place where you notice it first.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Na co dzień nadal pracujesz dla własnej organizacji. Zmienić ma się to, jak łatwo dotrzesz do kogoś w innej. Najpierw możesz to zauważyć tam, gdzie jest [[provider-collaborative|współpraca świadczeniodawców]] lub [[pcn|sieć]].</translation>
    </message>
    <message>
        <source>In England as a whole, the atlas counts {practices} and {trusts}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W całej Anglii atlas liczy: {practices} i {trusts}.</translation>
    </message>
    <message>
        <source>Here, the network {area} brings together {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj sieć {area} łączy: {practices}.</translation>
    </message>
    <message>
        <source>Here, {area} brings together {practices} in {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {area} łączy: {practices}; sąsiedztwa: {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj region NHS {area} obejmuje: {practices}.</translation>
    </message>
    <message>
        <source>Here, the system plans together with {trusts} recorded for it and {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj razem z systemem planują {trusts} w jego danych i {practices}.</translation>
    </message>
    <message>
        <source>It plans for {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Jego plan obejmuje {neighbourhoods}.</translation>
    </message>
    <message>
        <source>How did it come about? A timeline</source>
        <translation>Jak do tego doszło? Kalendarium</translation>
    </message>
    <message>
        <source>From the Long-Term Plan of January 2019 to the 36 boards of 1 April 2026.</source>
        <translation>Od NHS Long-Term Plan ze stycznia 2019 do 36 rad 1 kwietnia 2026.</translation>
    </message>
    <message>
        <source>Before the systems there were [[stp|sustainability and transformation partnerships]], with no powers in law, and [[ccg|clinical commissioning groups]], which held the money.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Przed systemami były [[stp|sustainability and transformation partnerships]], bez uprawnień z mocy prawa, i [[ccg|clinical commissioning groups]], które miały pieniądze.</translation>
    </message>
    <message>
        <source>January 2019: the [[long-term-plan|NHS Long-Term Plan]] sets the aim. Every part of England is to have a system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Styczeń 2019: [[long-term-plan|NHS Long-Term Plan]] wyznacza cel. Każda część Anglii ma mieć system.</translation>
    </message>
    <message>
        <source>June 2019: [[nhs-england]] says in a first paper how to design one.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Czerwiec 2019: [[nhs-england]] w pierwszym dokumencie mówi, jak go zaprojektować.</translation>
    </message>
    <message>
        <source>May 2021: The King&apos;s Fund, a charity, explains to everyone what is planned.</source>
        <translation>Maj 2021: The King&apos;s Fund, organizacja dobroczynna, wyjaśnia wszystkim, co jest planowane.</translation>
    </message>
    <message>
        <source>June 2021: the [[design-framework|Design Framework]] says how a system may be arranged.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Czerwiec 2021: [[design-framework|Design Framework]] mówi, jak można urządzić system.</translation>
    </message>
    <message>
        <source>15 September 2021: a paper invites all who have a part in it to help shape the [[icp|partnerships]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>15 września 2021: dokument zaprasza wszystkich zainteresowanych do współtworzenia [[icp|partnerstw]].</translation>
    </message>
    <message>
        <source>24 December 2021: the start, planned for 1 April 2022, is moved to 1 July 2022.</source>
        <translation>24 grudnia 2021: start planowany na 1 kwietnia 2022 przesunięto na 1 lipca 2022.</translation>
    </message>
    <message>
        <source>April 2022: Parliament passes the [[health-and-care-act|Health and Care Act]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Kwiecień 2022: Parlament uchwala [[health-and-care-act|Health and Care Act]].</translation>
    </message>
    <message>
        <source>1 July 2022: 42 [[icb|boards]] start work. The clinical commissioning groups are abolished on the same day.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 lipca 2022: pracę zaczynają 42 [[icb|rady]]. Tego samego dnia zniesiono clinical commissioning groups.</translation>
    </message>
    <message>
        <source>9 September 2025: new [[footprint|footprints]] are announced.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>9 września 2025: ogłoszono nowe [[footprint|obszary działania]].</translation>
    </message>
    <message>
        <source>1 April 2026: they come into force. 42 boards become 36.</source>
        <translation>1 kwietnia 2026: wchodzą w życie. Z 42 rad robi się 36.</translation>
    </message>
    <message>
        <source>In this edition, {period}, {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W tym wydaniu, {period}, {area} leży w granicach: {systems} ({system_names}).</translation>
    </message>
    <message>
        <source>This edition, {period}, has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>To wydanie, {period}, ma {systems}.</translation>
    </message>
    <message>
        <source>In this edition, {period}, {area} is part of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W tym wydaniu, {period}, {area} należy do systemu {system}.</translation>
    </message>
    <message>
        <source>In this edition, {period}, the NHS region {area} has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W tym wydaniu, {period}, region NHS {area} ma {systems}.</translation>
    </message>
    <message>
        <source>Here, {unchanged_system} has been a system since {since}, with the same area in both editions.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {unchanged_system} jest systemem od {since} i ma ten sam obszar w obu wydaniach.</translation>
    </message>
    <message>
        <source>Here, {grown_system} has been a system since {since}. On {changed_on} it took in land that was in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {grown_system} jest systemem od {since}. Dnia {changed_on} przejął teren należący wcześniej do: {predecessors}.</translation>
    </message>
    <message>
        <source>Here, {new_system} began on {since}. Before that, its area was in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj system {new_system} zaczął działać {since}. Wcześniej jego obszar należał do: {predecessors}.</translation>
    </message>
    <message>
        <source>Here, {closed_system} was a system from {since} to {until}. Its area is now in {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {closed_system} był systemem od {since} do {until}. Jego obszar należy teraz do: {successors}.</translation>
    </message>
    <message>
        <source>What happened on 1 April 2026?</source>
        <translation>Co się stało 1 kwietnia 2026?</translation>
    </message>
    <message>
        <source>42 boards became 36: 12 closed, 6 opened, one grew, and Frimley was shared out.</source>
        <translation>Z 42 rad zrobiło się 36: 12 zlikwidowano, 6 utworzono, jedna urosła, a Frimley podzielono.</translation>
    </message>
    <message>
        <source>On 9 September 2025 the government announced new [[footprint|footprints]]. They came into force on 1 April 2026. Since then England has 36 [[icb|boards]] instead of 42.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>9 września 2025 rząd ogłosił nowe [[footprint|obszary działania]]. Weszły w życie 1 kwietnia 2026. Od tego czasu Anglia ma 36 [[icb|rad]] zamiast 42.</translation>
    </message>
    <message>
        <source>Twelve boards closed and six opened. Frimley was divided between three: Thames Valley; Surrey and Sussex; and Hampshire and Isle of Wight. The last of these kept its name and grew.</source>
        <translation>Zlikwidowano dwanaście rad, a utworzono sześć. Frimley podzielono między trzy: Thames Valley; Surrey and Sussex; Hampshire and Isle of Wight. Ostatnia z nich zachowała nazwę i urosła.</translation>
    </message>
    <message>
        <source>The other boards stayed as they were. Your practice and your hospital did not move. What changed is the NHS body that plans and pays for care in those areas.</source>
        <translation>Pozostałe rady się nie zmieniły. Twoja przychodnia i Twój szpital są tam, gdzie były. Zmieniła się instytucja NHS, która na tych obszarach planuje opiekę i za nią płaci.</translation>
    </message>
    <message>
        <source>Figures of the old areas are still wanted, so this application keeps both [[edition|editions]]. When you switch, it takes you to the area that followed, and says so.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Dane o dawnych obszarach nadal są potrzebne, więc ten program zachowuje oba [[edition|wydania]]. Gdy przełączysz wydanie, program przejdzie do obszaru, który jest następcą, i o tym powie.</translation>
    </message>
    <message>
        <source>In the edition on screen, {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu na ekranie {area} leży w granicach: {systems} ({system_names}).</translation>
    </message>
    <message>
        <source>In the edition on screen, {period}, England has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu na ekranie, {period}, Anglia ma {systems}.</translation>
    </message>
    <message>
        <source>In the edition on screen, {area} is part of the {system} system, and the board is {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu na ekranie {area} należy do systemu {system}, a rada to {icb}.</translation>
    </message>
    <message>
        <source>In the edition on screen, the NHS region {area} has {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu na ekranie region NHS {area} ma {systems}: {system_names}.</translation>
    </message>
    <message>
        <source>Here, no border moved: {unchanged_system} has the same area in both editions.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj żadna granica się nie zmieniła: {unchanged_system} ma ten sam obszar w obu wydaniach.</translation>
    </message>
    <message>
        <source>Here, {grown_system} grew. Part of its area used to be in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj system {grown_system} urósł. Część jego obszaru należała wcześniej do: {predecessors}.</translation>
    </message>
    <message>
        <source>Here, {new_system} is new. Before that, its area was in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj system {new_system} jest nowy. Wcześniej jego obszar należał do: {predecessors}.</translation>
    </message>
    <message>
        <source>Here, {closed_system} closed on {until}. Its area is now in {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj system {closed_system} zlikwidowano {until}. Jego obszar należy teraz do: {successors}.</translation>
    </message>
    <message>
        <source>How do the money and the strategy flow?</source>
        <translation>Jak płyną pieniądze i strategia?</translation>
    </message>
    <message>
        <source>Money runs from the national budget through the board to those who care; the strategy from people&apos;s needs to the plan.</source>
        <translation>Pieniądze płyną z budżetu państwa przez radę do tych, którzy udzielają opieki; strategia od potrzeb ludzi do planu.</translation>
    </message>
    <message>
        <source>Two streams meet in a system: money and strategy.</source>
        <translation>W systemie spotykają się dwa strumienie: pieniądze i strategia.</translation>
    </message>
    <message>
        <source>Money first. The national budget gives each [[icb|board]] a share. The board buys services: from hospitals, from GPs, and from voluntary bodies under contract. It then checks what has been done. Money that all share is looked after for the whole [[system|system]]. [[nhs-england]] suggests that money for [[primary-care|primary care]] be passed further down.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Najpierw pieniądze. Budżet państwa daje część każdej [[icb|radzie]]. Rada kupuje usługi: od szpitali, od lekarzy rodzinnych, a od organizacji społecznych na podstawie umowy. Potem sprawdza, co zrobiono. O wspólne pieniądze dba się w skali całego [[system|systemu]]. [[nhs-england]] proponuje, by pieniądze na [[primary-care|podstawową opiekę zdrowotną]] przekazywać niżej.</translation>
    </message>
    <message>
        <source>Now the strategy. The [[icp|partnership]] asks what people need in health, [[public-health|public health]] and [[social-care|social care]]. It writes the [[integrated-care-strategy|strategy]], which guides the board and the councils. They turn it into plans and spending.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Teraz strategia. [[icp|Partnerstwo]] pyta, czego ludzie potrzebują w dziedzinie zdrowia, [[public-health|zdrowia publicznego]] i [[social-care|opieki społecznej]]. Pisze [[integrated-care-strategy|strategię]], którą kierują się rada i samorządy. One przekładają ją na plany i wydatki.</translation>
    </message>
    <message>
        <source>Who then carries it out? [[difference:who-delivers|One guide says the board, another says mostly those who work in neighbourhoods.]] Both are right: one pays and oversees, the others do the work. Councils pay for social care from their own budgets.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Kto ją potem realizuje? [[difference:who-delivers|Jeden przewodnik mówi, że rada, inny, że głównie ci, którzy pracują w sąsiedztwach.]] Oba mają rację: rada płaci i nadzoruje, a reszta wykonuje pracę. Za opiekę społeczną samorządy płacą z własnych budżetów.</translation>
    </message>
    <message>
        <source>Here, the council of {area} has its own money for social care. NHS money comes through the board of each system in its area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj samorząd {area} ma własne pieniądze na opiekę społeczną. Pieniądze NHS przychodzą przez radę każdego systemu na jego obszarze: {system_names}.</translation>
    </message>
    <message>
        <source>In the edition of {edition}, the money goes through {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W wydaniu z {edition} pieniądze idą przez {systems}.</translation>
    </message>
    <message>
        <source>Here, NHS money comes through the board of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj pieniądze NHS przychodzą przez radę każdego systemu na tym obszarze: {system_names}.</translation>
    </message>
    <message>
        <source>Here, the money for the network {area}, with {practices}, comes through {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj pieniądze dla sieci {area} ({practices}) przychodzą przez {icb}.</translation>
    </message>
    <message>
        <source>Here, the money for {people} in {area} comes through {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj pieniądze na {people} ({area}) przychodzą przez {icb}.</translation>
    </message>
    <message>
        <source>Money for social care comes through the council of {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Pieniądze na opiekę społeczną przychodzą przez samorząd {council_names}.</translation>
    </message>
    <message>
        <source>Here, the money goes through the boards of {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj pieniądze idą przez rady systemów ({systems}).</translation>
    </message>
    <message>
        <source>Here, the money comes to {icb}. It buys care for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj pieniądze otrzymuje {icb}. Kupuje opiekę, która obejmuje {people}.</translation>
    </message>
    <message>
        <source>It pays {practices} in the area and deals with {trusts} recorded for it.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Płaci za pracę na tym obszarze ({practices}) i współpracuje z trustami z danych systemu ({trusts}).</translation>
    </message>
    <message>
        <source>The strategy comes from a partnership of the board and {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Strategię tworzy partnerstwo, w którym obok rady są samorządy ({councils}): {council_names}.</translation>
    </message>
    <message>
        <source>Why was it done?</source>
        <translation>Dlaczego to zrobiono?</translation>
    </message>
    <message>
        <source>No one can cope alone: COVID-19, an ageing population and old divisions made that plain.</source>
        <translation>Nikt nie poradzi sobie sam: pokazały to COVID-19, starzenie się ludności i dawne podziały.</translation>
    </message>
    <message>
        <source>COVID-19 made one thing plain: no hospital, no surgery and no care home can cope alone.</source>
        <translation>COVID-19 pokazał jedno: żaden szpital, żadna przychodnia i żaden dom opieki nie poradzi sobie sam.</translation>
    </message>
    <message>
        <source>Care in England had grown with walls in it: between the hospital and the family doctor, between body and mind, between the NHS and the council. People fell through the gaps and told their story again and again.</source>
        <translation>Opieka w Anglii rosła z murami w środku: między szpitalem a lekarzem rodzinnym, między ciałem a umysłem, między NHS a samorządem. Ludzie wpadali w luki i wciąż od nowa opowiadali swoją historię.</translation>
    </message>
    <message>
        <source>We also live longer, and many of us live with more than one illness. Such care has to fit together.</source>
        <translation>Żyjemy też dłużej i wielu z nas żyje z więcej niż jedną chorobą. Taka opieka musi się łączyć.</translation>
    </message>
    <message>
        <source>The reform took some walls down by law. Here is one. The NHS and the council each had to watch over the same [[care-home|care home]]. Now they can do it jointly. What no law can do is make change quick: the reform is meant for the long term.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Reforma usunęła niektóre mury na drodze ustawy. Oto jeden z nich. NHS i samorząd musiały każde z osobna nadzorować ten sam [[care-home|dom opieki]]. Teraz mogą to robić wspólnie. Żadna ustawa nie sprawi jednak, że zmiana będzie szybka: reformę pomyślano na długi czas.</translation>
    </message>
    <message>
        <source>Here, {older} of the people are aged 65 or over.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {older} ludności ma 65 lat lub więcej.</translation>
    </message>
    <message>
        <source>In England as a whole, {older} of the people are aged 65 or over.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>W całej Anglii {older} ludności ma 65 lat lub więcej.</translation>
    </message>
    <message>
        <source>Here, {older} of the people in the modelled area are aged 65 or over.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj {older} ludności modelowanego obszaru ma 65 lat lub więcej.</translation>
    </message>
    <message>
        <source>To care for them, {practices} and the council of {council_names} have to work as one.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Aby o nich zadbać, muszą działać wspólnie: {practices} i samorząd {council_names}.</translation>
    </message>
    <message>
        <source>To care for them, {trusts} recorded for this system, {practices} and {councils} have to work as one.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Aby o nich zadbać, muszą działać wspólnie: {trusts} w danych tego systemu, {practices} i {councils}.</translation>
    </message>
    <message>
        <source>A worked example: Staffordshire and Stoke-on-Trent</source>
        <translation>Przykład krok po kroku: Staffordshire and Stoke-on-Trent</translation>
    </message>
    <message>
        <source>One system from top to bottom: one board, two councils, two places and 25 neighbourhoods.</source>
        <translation>Jeden system od góry do dołu: jedna rada, dwa samorządy, dwa miejsca i 25 sąsiedztw.</translation>
    </message>
    <message>
        <source>Take Staffordshire and Stoke-on-Trent, in the middle of England. It is one [[ics|system]] with 1.13 million people. Its code is QNC. It began on 1 July 2022 and did not change on 1 April 2026.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Weźmy Staffordshire and Stoke-on-Trent, w środkowej Anglii. To jeden [[ics|system]], w którym mieszka 1,13 miliona osób. Jego kod to QNC. Powstał 1 lipca 2022 i nie zmienił się 1 kwietnia 2026.</translation>
    </message>
    <message>
        <source>Its [[icb|board]] is NHS Staffordshire and Stoke-on-Trent Integrated Care Board. By law at least five people sit on it. Three [[nhs-trust|trusts]] are recorded for it: one for acute care and two for mental health.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Jego [[icb|rada]] to NHS Staffordshire and Stoke-on-Trent Integrated Care Board. Z mocy prawa zasiada w niej co najmniej pięć osób. W danych ma trzy [[nhs-trust|trusty]]: jeden od opieki szpitalnej i dwa od zdrowia psychicznego.</translation>
    </message>
    <message>
        <source>Two councils have social care duties there: Staffordshire and Stoke-on-Trent. So the [[icp|partnership]] has at least three members by law: one from the board and one from each council.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Obowiązki w opiece społecznej mają tam dwa samorządy: Staffordshire i Stoke-on-Trent. Dlatego [[icp|partnerstwo]] ma z mocy prawa co najmniej trzech członków: jednego z rady i po jednym z każdego samorządu.</translation>
    </message>
    <message>
        <source>By the rule used here there are two [[place|places]]. Staffordshire has 876,000 people, which is more than guides expect of a place, so the system may well divide it further. Stoke-on-Trent has 258,000. Below them are 25 [[neighbourhood|neighbourhoods]]: 17 and 8.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Według stosowanej tu reguły są dwa [[place|miejsca]]. Staffordshire ma 876 000 mieszkańców, czyli więcej, niż przewodniki oczekują od miejsca, więc system może je dzielić dalej. Stoke-on-Trent ma ich 258 000. Niżej jest 25 [[neighbourhood|sąsiedztw]]: 17 i 8.</translation>
    </message>
    <message>
        <source>The area printed its own questions and answers in April 2022, before the law was in force. Many of our texts draw on that paper.</source>
        <translation>Ten system opublikował własne pytania i odpowiedzi w kwietniu 2022, zanim ustawa zaczęła obowiązywać. Wiele naszych tekstów opiera się na tym dokumencie.</translation>
    </message>
    <message>
        <source>To see the example, search for QNC in the edition of {edition}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Aby zobaczyć przykład, wyszukaj QNC w wydaniu z {edition}.</translation>
    </message>
    <message>
        <source>What is an ICS?</source>
        <translation>Czym jest ICS?</translation>
    </message>
    <message>
        <source>An [[ics]], or ICS, is a partnership of the NHS, councils and others who plan joined-up health and care for one area. [[explainer:what-is-an-ics|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[ics]] (zintegrowany system opieki), w skrócie ICS, to partnerstwo NHS, samorządów i innych, którzy planują skoordynowaną opiekę dla jednego obszaru. [[explainer:what-is-an-ics|Czytaj dalej.]]</translation>
    </message>
    <message>
        <source>integrated care system meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>integrated care system zintegrowany system opieki znaczenie definicja skrót co to</translation>
    </message>
    <message>
        <source>What is an ICB?</source>
        <translation>Czym jest ICB?</translation>
    </message>
    <message>
        <source>An [[icb]], or ICB, is the NHS body that plans and pays for most NHS care in a system. A law set it up. [[explainer:what-is-an-icb|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[icb]] (zintegrowana rada opieki), w skrócie ICB, to instytucja NHS, która planuje większość opieki NHS w systemie i za nią płaci. Utworzyła ją ustawa. [[explainer:what-is-an-icb|Czytaj dalej.]]</translation>
    </message>
    <message>
        <source>integrated care board meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>integrated care board zintegrowana rada opieki znaczenie definicja skrót co to</translation>
    </message>
    <message>
        <source>What is an ICP?</source>
        <translation>Czym jest ICP?</translation>
    </message>
    <message>
        <source>An [[icp]], or ICP, is the committee in which the board and the councils come together. It writes the strategy for health and care. [[explainer:what-is-an-icp|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[icp]] (zintegrowane partnerstwo opieki), w skrócie ICP, to komitet, w którym spotykają się rada i samorządy. Pisze strategię zdrowia i opieki. [[explainer:what-is-an-icp|Czytaj dalej.]]</translation>
    </message>
    <message>
        <source>integrated care partnership meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>integrated care partnership zintegrowane partnerstwo opieki znaczenie definicja skrót co to</translation>
    </message>
    <message>
        <source>What is a PCN?</source>
        <translation>Czym jest PCN?</translation>
    </message>
    <message>
        <source>A [[pcn|primary care network]], or PCN, is a group of GP practices that work together, and with other services near you. [[explainer:what-is-a-neighbourhood|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[pcn|Sieć podstawowej opieki zdrowotnej]], w skrócie PCN, to grupa przychodni GP, które współpracują ze sobą i z innymi usługami w Twojej okolicy. [[explainer:what-is-a-neighbourhood|Czytaj dalej.]]</translation>
    </message>
    <message>
        <source>primary care network meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>primary care network sieć podstawowej opieki zdrowotnej poz znaczenie definicja skrót co to</translation>
    </message>
    <message>
        <source>What do the letters ICS stand for?</source>
        <translation>Co znaczą litery ICS?</translation>
    </message>
    <message>
        <source>Integrated Care System. “Integrated” means joined up. “Care” means health care and social care. “System” means all who give that care in an area, seen as one.</source>
        <translation>Integrated Care System. „Integrated” (zintegrowany) znaczy połączony. „Care” (opieka) to opieka zdrowotna i opieka społeczna. „System” to wszyscy, którzy udzielają tej opieki na obszarze, widziani jako całość.</translation>
    </message>
    <message>
        <source>acronym abbreviation name words</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>akronim skrót nazwa słowa litery</translation>
    </message>
    <message>
        <source>Which ICS covers my home?</source>
        <translation>Który ICS obejmuje mój dom?</translation>
    </message>
    <message>
        <source>Type your postcode into the search field at the top. The answer names the system, the place, the neighbourhood and the council. What you type stays on this computer.</source>
        <translation>Wpisz swój kod pocztowy w polu wyszukiwania u góry. Odpowiedź podaje system, miejsce, sąsiedztwo i samorząd. To, co wpisujesz, pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Your neighbourhood is then a guess from where you live. Choose your GP practice there, and you get the network you really belong to.</source>
        <translation>Sąsiedztwo jest wtedy tylko przypuszczeniem na podstawie tego, gdzie mieszkasz. Wybierz tam swoją przychodnię GP, a zobaczysz sieć, do której naprawdę należysz.</translation>
    </message>
    <message>
        <source>find my area where do i live postcode address local</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>znajdź mój obszar gdzie mieszkam kod pocztowy adres lokalny</translation>
    </message>
    <message>
        <source>Does my GP change?</source>
        <translation>Czy mój lekarz rodzinny (GP) się zmieni?</translation>
    </message>
    <message>
        <source>No. You stay with the practice where you are registered. Neither the start on 1 July 2022 nor the new map of 1 April 2026 moves anyone to another practice. What may have changed is the board that pays the practice.</source>
        <translation>Nie. Zostajesz w przychodni, w której jesteś na liście pacjentów. Ani start 1 lipca 2022, ani nowa mapa z 1 kwietnia 2026 nie przenosi nikogo do innej przychodni. Zmienić mogła się rada, która płaci przychodni.</translation>
    </message>
    <message>
        <source>doctor surgery family practice move register again</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>lekarz gabinet rodzinny przychodnia przeniesienie rejestracja ponownie</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>Czy muszę coś zrobić?</translation>
    </message>
    <message>
        <source>No. You need not register, sign or pay anything. The reform changes how those who care for you work together.</source>
        <translation>Nie. Nie musisz się rejestrować, niczego podpisywać ani płacić. Reforma zmienia to, jak współpracują ci, którzy o Ciebie dbają.</translation>
    </message>
    <message>
        <source>action needed sign up patient</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>działanie potrzebne zapis pacjent muszę</translation>
    </message>
    <message>
        <source>Who is in charge?</source>
        <translation>Kto odpowiada?</translation>
    </message>
    <message>
        <source>Of NHS money and services: the [[icb|board]], led by its chair and its chief executive. Of the strategy: the [[icp|partnership]]. Of [[social-care|social care]]: your council.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Za pieniądze i usługi NHS: [[icb|rada]], którą kierują przewodniczący i dyrektor generalny. Za strategię: [[icp|partnerstwo]]. Za [[social-care|opiekę społeczną]]: Twój samorząd.</translation>
    </message>
    <message>
        <source>No one is in charge of the “system” as such, for it is a partnership and not a body.</source>
        <translation>Za „system” jako taki nie odpowiada nikt, bo to partnerstwo, a nie instytucja.</translation>
    </message>
    <message>
        <source>boss leader runs responsible accountable chair chief executive</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>szef kierownik zarządza odpowiedzialny przewodniczący dyrektor generalny kieruje</translation>
    </message>
    <message>
        <source>Who sits on the board?</source>
        <translation>Kto zasiada w radzie?</translation>
    </message>
    <message>
        <source>By law: a chair, a chief executive and at least three others. Among these, one comes from NHS trusts, one from general practice and one from councils.</source>
        <translation>Z mocy prawa: przewodniczący, dyrektor generalny i co najmniej trzy inne osoby. Jedna z nich pochodzi z trustów NHS, jedna z przychodni lekarzy rodzinnych i jedna z samorządów.</translation>
    </message>
    <message>
        <source>[[nhs-england]] also wants directors of finance, medicine and nursing and at least two [[non-executive|non-executive members]]. The names of the members are not in this atlas. The board&apos;s own website has them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[nhs-england]] chce też dyrektorów do spraw finansów, medycyny i pielęgniarstwa oraz co najmniej dwóch [[non-executive|członków niewykonawczych]]. W tym atlasie nie ma nazwisk członków. Podaje je strona internetowa rady.</translation>
    </message>
    <message>
        <source>members composition seats icb chair director</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>członkowie skład mandaty icb przewodniczący dyrektor</translation>
    </message>
    <message>
        <source>Who sits on the partnership?</source>
        <translation>Kto zasiada w partnerstwie?</translation>
    </message>
    <message>
        <source>By law: one member from the board, and one from each council with social care duties in the area. The partnership adds others as it decides.</source>
        <translation>Z mocy prawa: jeden członek z rady i po jednym z każdego samorządu z obowiązkami w opiece społecznej na tym obszarze. Partnerstwo dodaje innych według własnej decyzji.</translation>
    </message>
    <message>
        <source>Guidance names whom to think of: [[healthwatch]], the [[vcse|voluntary sector]], those who give care, people who use it, and their carers.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Wytyczne wymieniają, o kim pomyśleć: [[healthwatch]], [[vcse|organizacje społeczne]], ci, którzy udzielają opieki, osoby, które z niej korzystają, i ich opiekunowie.</translation>
    </message>
    <message>
        <source>members composition seats icp councils committee</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>członkowie skład mandaty icp samorządy komitet</translation>
    </message>
    <message>
        <source>What does the board do?</source>
        <translation>Co robi rada?</translation>
    </message>
    <message>
        <source>It plans NHS services for its area. It gets a share of the national budget and buys care with it: from hospitals, GPs and voluntary bodies. Then it checks how they do.</source>
        <translation>Planuje usługi NHS dla swojego obszaru. Otrzymuje część budżetu państwa i kupuje za nią opiekę: od szpitali, lekarzy rodzinnych i organizacji społecznych. Potem sprawdza, jak działają.</translation>
    </message>
    <message>
        <source>icb tasks functions budget buys</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>icb zadania funkcje budżet kupuje</translation>
    </message>
    <message>
        <source>What does the partnership do?</source>
        <translation>Co robi partnerstwo?</translation>
    </message>
    <message>
        <source>It looks at what people need in health, public health and social care. Then it writes the [[integrated-care-strategy|strategy]] that guides the board and the councils. It also looks at work, homes and the places we live in.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Patrzy, czego ludzie potrzebują w dziedzinie zdrowia, zdrowia publicznego i opieki społecznej. Potem pisze [[integrated-care-strategy|strategię]], którą kierują się rada i samorządy. Patrzy też na pracę, mieszkania i otoczenie, w którym żyjemy.</translation>
    </message>
    <message>
        <source>icp tasks functions strategy needs</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>icp zadania funkcje strategia potrzeby</translation>
    </message>
    <message>
        <source>What are ICSs for?</source>
        <translation>Po co są ICS?</translation>
    </message>
    <message>
        <source>They have [[four-purposes|four purposes]]. The first is better health. The second is fairer health, and care that all can reach. The third is good value for money. The fourth is to help the area to do well.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Mają [[four-purposes|cztery cele]]. Pierwszy to lepsze zdrowie. Drugi to sprawiedliwsze zdrowie i opieka dostępna dla wszystkich. Trzeci to dobre wykorzystanie pieniędzy. Czwarty to pomoc obszarowi w rozwoju.</translation>
    </message>
    <message>
        <source>aims goals purpose objectives four</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>cele zadania zamiary cztery po co</translation>
    </message>
    <message>
        <source>Because no one can cope alone. COVID-19 showed it. Old walls ran between hospital and family doctor, body and mind, NHS and council. And we live longer, with more than one illness. [[explainer:why-it-was-done|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Bo nikt nie poradzi sobie sam. Pokazał to COVID-19. Dawne mury biegły między szpitalem a lekarzem rodzinnym, ciałem a umysłem, NHS a samorządem. A my żyjemy dłużej i z więcej niż jedną chorobą. [[explainer:why-it-was-done|Czytaj dalej.]]</translation>
    </message>
    <message>
        <source>reason covid ageing change reform</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>powód covid starzenie zmiana reforma dlaczego</translation>
    </message>
    <message>
        <source>How many ICSs are there?</source>
        <translation>Ile jest ICS?</translation>
    </message>
    <message>
        <source>36 since 1 April 2026. From 1 July 2022 to 31 March 2026 there were 42. Both maps are in this application.</source>
        <translation>36 od 1 kwietnia 2026. Od 1 lipca 2022 do 31 marca 2026 były 42. Obie mapy są w tym programie.</translation>
    </message>
    <message>
        <source>number count 42 36 systems</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>liczba ile 42 36 systemy systemów</translation>
    </message>
    <message>
        <source>When did ICSs start?</source>
        <translation>Kiedy zaczęły działać ICS?</translation>
    </message>
    <message>
        <source>On 1 July 2022. The plan had been 1 April 2022. On 24 December 2021 the start was put off. [[difference:start-date|That is why some papers name another month.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 lipca 2022. Plan mówił o 1 kwietnia 2022. 24 grudnia 2021 start odłożono. [[difference:start-date|Dlatego niektóre dokumenty podają inny miesiąc.]]</translation>
    </message>
    <message>
        <source>begin date july april 2022</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>początek data start lipiec kwiecień 2022</translation>
    </message>
    <message>
        <source>What became of my old system?</source>
        <translation>Co się stało z moim dawnym systemem?</translation>
    </message>
    <message>
        <source>On 1 April 2026, 12 of the 42 boards closed, and 6 new ones opened. Hampshire and Isle of Wight grew. Frimley was divided between three. All others stayed as they were.</source>
        <translation>1 kwietnia 2026 zlikwidowano 12 z 42 rad, a utworzono 6 nowych. Hampshire and Isle of Wight urósł. Frimley podzielono między trzy. Wszystkie inne się nie zmieniły.</translation>
    </message>
    <message>
        <source>Choose “42 systems” beside the search field, go to your old system, and then choose “36 systems”. You are taken to the one that followed.</source>
        <translation>Wybierz „42 systemy” obok pola wyszukiwania, przejdź do swojego dawnego systemu, a potem wybierz „36 systemów”. Program przejdzie do następcy.</translation>
    </message>
    <message>
        <source>merged closed abolished new 2026 frimley sussex essex london</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>połączony zlikwidowany zniesiony nowy 2026 frimley sussex essex londyn london</translation>
    </message>
    <message>
        <source>What happened to CCGs?</source>
        <translation>Co się stało z CCG?</translation>
    </message>
    <message>
        <source>The [[ccg|clinical commissioning groups]] were abolished on 1 July 2022. The boards took on their work. Their borders are still used in figures, as [[sub-icb|sub-ICB locations]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[ccg|Clinical commissioning groups]] zniesiono 1 lipca 2022. Ich pracę przejęły rady. Ich granic nadal używa się w danych jako [[sub-icb|obszarów sub-ICB]].</translation>
    </message>
    <message>
        <source>clinical commissioning group abolished replaced</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>clinical commissioning group zniesione zastąpione</translation>
    </message>
    <message>
        <source>What was there before ICSs?</source>
        <translation>Co było przed ICS?</translation>
    </message>
    <message>
        <source>Two things. [[stp|Sustainability and transformation partnerships]] brought people to one table but had no powers in law. [[ccg|Clinical commissioning groups]] bought care.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Dwie rzeczy. [[stp|Sustainability and transformation partnerships]] gromadziły ludzi przy jednym stole, ale nie miały uprawnień z mocy prawa. [[ccg|Clinical commissioning groups]] kupowały opiekę.</translation>
    </message>
    <message>
        <source>predecessor stp ccg history</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>poprzednik stp ccg historia przedtem</translation>
    </message>
    <message>
        <source>What will I notice?</source>
        <translation>Co zauważę?</translation>
    </message>
    <message>
        <source>Over time: care that fits together, more of it close to home, help to stay well, and a say in your own care. It is a long-term plan, so do not expect it all at once.</source>
        <translation>Z czasem: opiekę, która się łączy, częściej blisko domu, pomoc w zachowaniu zdrowia i wpływ na własną opiekę. To plan długoterminowy, więc nie oczekuj wszystkiego naraz.</translation>
    </message>
    <message>
        <source>better patient benefit improve difference for me</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>lepiej pacjent korzyść poprawa różnica dla mnie</translation>
    </message>
    <message>
        <source>How can I have a say?</source>
        <translation>Jak mogę zabrać głos?</translation>
    </message>
    <message>
        <source>The public&apos;s voice is wanted at every level. [[healthwatch]] speaks for people who use care. Local groups do, too. Meet your council, write to the board, or ask your practice how patients can take part.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Głos społeczeństwa jest potrzebny na każdym poziomie. W imieniu osób korzystających z opieki występuje [[healthwatch]]. Grupy lokalne też. Spotkaj się z przedstawicielami samorządu, napisz do rady albo zapytaj w przychodni, jak pacjenci mogą brać udział.</translation>
    </message>
    <message>
        <source>public voice complain involved engagement consultation</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>społeczeństwo głos skarga udział zaangażowanie konsultacje</translation>
    </message>
    <message>
        <source>What is done about the lack of staff?</source>
        <translation>Co się robi w sprawie braku personelu?</translation>
    </message>
    <message>
        <source>The systems are to look for lasting answers. They plan for hospitals, practices and social care together, so they can train and keep staff for all of them, not for one at the cost of another.</source>
        <translation>Systemy mają szukać trwałych odpowiedzi. Planują dla szpitali, przychodni i opieki społecznej razem, więc mogą szkolić i zatrzymywać personel dla wszystkich, a nie dla jednych kosztem drugich.</translation>
    </message>
    <message>
        <source>workforce nurses doctors jobs recruitment</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>personel kadry pielęgniarki lekarze praca rekrutacja</translation>
    </message>
    <message>
        <source>I work in the NHS or in care. What changes for me?</source>
        <translation>Pracuję w NHS lub w opiece. Co się dla mnie zmienia?</translation>
    </message>
    <message>
        <source>You keep your employer. What you know of your patch counts for more, and many who lead are clinicians. You should find it easier to work with other teams.</source>
        <translation>Zachowujesz swojego pracodawcę. Bardziej liczy się to, co wiesz o swoim terenie, a wiele osób kierujących to klinicyści. Łatwiejsza ma być praca z innymi zespołami.</translation>
    </message>
    <message>
        <source>employee nurse doctor job frontline</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>pracownik pielęgniarka lekarz praca pierwsza linia</translation>
    </message>
    <message>
        <source>What do councils have to do with the NHS?</source>
        <translation>Co samorządy mają wspólnego z NHS?</translation>
    </message>
    <message>
        <source>Councils of the upper tier look after [[social-care|social care]] and [[public-health|public health]]. So each sends a member to the [[icp|partnership]], and councils together put forward a member of the [[icb|board]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Samorządy wyższego szczebla dbają o [[social-care|opiekę społeczną]] i [[public-health|zdrowie publiczne]]. Dlatego każdy wysyła członka do [[icp|partnerstwa]], a razem zgłaszają członka [[icb|rady]].</translation>
    </message>
    <message>
        <source>local authority social care public health</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>samorząd władze lokalne council opieka społeczna zdrowie publiczne</translation>
    </message>
    <message>
        <source>Are charities part of it?</source>
        <translation>Czy należą do tego organizacje dobroczynne?</translation>
    </message>
    <message>
        <source>Yes. The [[vcse|voluntary sector]] and [[healthwatch]] belong to the systems. Boards can also pay voluntary bodies to give care.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Tak. Do systemów należą [[vcse|organizacje społeczne]] i [[healthwatch]]. Rady mogą też płacić organizacjom społecznym za udzielanie opieki.</translation>
    </message>
    <message>
        <source>charity voluntary vcse community groups social enterprise</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>dobroczynność wolontariat vcse społeczność grupy przedsiębiorstwo społeczne fundacja</translation>
    </message>
    <message>
        <source>Is NHS England still there?</source>
        <translation>Czy NHS England nadal istnieje?</translation>
    </message>
    <message>
        <source>Guides written when the systems began say so: [[nhs-england]] stayed as the national body of the NHS. It appoints the chair of each board, with the approval of the Secretary of State, and makes policy for all of them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Przewodniki napisane na początku działania systemów mówią, że tak: [[nhs-england]] to nadal krajowa instytucja NHS. Za zgodą Secretary of State powołuje przewodniczącego każdej rady i tworzy politykę dla wszystkich.</translation>
    </message>
    <message>
        <source>These texts are as old as their sources. For news since then, look at the website of the government.</source>
        <translation>Te teksty są tak stare jak ich źródła. Nowszych wiadomości szukaj na stronie internetowej rządu.</translation>
    </message>
    <message>
        <source>national body nhse abolished</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>instytucja krajowa nhse zniesiona</translation>
    </message>
    <message>
        <source>What is the difference between system, place and neighbourhood?</source>
        <translation>Czym różnią się system, miejsce i sąsiedztwo?</translation>
    </message>
    <message>
        <source>Size and task. The [[system|system]] plans for a million people or so. The [[place|place]] joins up care for a town or county. The [[neighbourhood|neighbourhood]] gives care near home, through a network of GP practices.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Wielkością i zadaniem. [[system|System]] planuje mniej więcej dla miliona osób. [[place|Miejsce]] łączy opiekę w mieście lub hrabstwie. [[neighbourhood|Sąsiedztwo]] udziela opieki blisko domu, dzięki sieci przychodni GP.</translation>
    </message>
    <message>
        <source>Which task belongs to which level is not fixed for the whole country.</source>
        <translation>To, które zadanie należy do którego poziomu, nie jest ustalone dla całego kraju.</translation>
    </message>
    <message>
        <source>levels hierarchy tiers structure</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>poziomy hierarchia szczeble struktura</translation>
    </message>
    <message>
        <source>How large is a system?</source>
        <translation>Jak duży jest system?</translation>
    </message>
    <message>
        <source>From 509,000 people in Shropshire, Telford and Wrekin to 3.5 million in West and North London, by the Census of 2021. [[difference:system-population|Guides name other ranges.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Od 509 000 osób w Shropshire, Telford and Wrekin do 3,5 miliona w West and North London, według spisu powszechnego z 2021 r. [[difference:system-population|Przewodniki podają inne zakresy.]]</translation>
    </message>
    <message>
        <source>population size people biggest smallest</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ludność wielkość osoby największy najmniejszy ilu mieszkańców</translation>
    </message>
    <message>
        <source>Why does my system name other places than this map?</source>
        <translation>Dlaczego mój system podaje inne miejsca niż ta mapa?</translation>
    </message>
    <message>
        <source>Because each system draws its own [[place|places]], and no national list exists. Unless another rule is chosen, this map shows the part of a system within one upper-tier council. It is marked “derived”.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Ponieważ każdy system sam wyznacza swoje [[place|miejsca]], a krajowego wykazu nie ma. Jeśli nie wybrano innej reguły, ta mapa pokazuje część systemu w granicach jednego samorządu wyższego szczebla. Ma to oznaczenie „dane pochodne”.</translation>
    </message>
    <message>
        <source>place borders boundaries wrong different</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>miejsce granice place błędne inne źle</translation>
    </message>
    <message>
        <source>Why is my home in another neighbourhood than my practice?</source>
        <translation>Dlaczego mój dom jest w innym sąsiedztwie niż moja przychodnia?</translation>
    </message>
    <message>
        <source>The areas of [[neighbourhood|neighbourhoods]] on the map are [[modelled-catchment|modelled]], since no one publishes them. What counts is your practice. You belong to its network, wherever you live.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Obszary [[neighbourhood|sąsiedztw]] na mapie są [[modelled-catchment|modelowane]], bo nikt ich nie publikuje. Liczy się Twoja przychodnia. Należysz do jej sieci bez względu na to, gdzie mieszkasz.</translation>
    </message>
    <message>
        <source>wrong network pcn home border gp</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>błędna sieć pcn dom granica gp zła</translation>
    </message>
    <message>
        <source>How sure are these facts?</source>
        <translation>Jak pewne są te fakty?</translation>
    </message>
    <message>
        <source>Look at the badge beside each one. It says on what [[basis|basis]] the fact stands, from law down to a model of ours. Hold the pointer over it, or move to it by key, for source and date. What is not known is shown as “not recorded”.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Spójrz na znaczek obok każdego z nich. Mówi on, na jakiej [[basis|podstawie]] opiera się fakt, od prawa aż po nasz model. Wskaż go myszą albo przejdź do niego klawiszami, aby zobaczyć źródło i datę. Tam, gdzie czegoś nie wiadomo, stoi „brak danych”.</translation>
    </message>
    <message>
        <source>trust reliable accuracy source basis</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>zaufanie wiarygodne dokładność źródło podstawa pewność</translation>
    </message>
    <message>
        <source>Why do guides say different things?</source>
        <translation>Dlaczego przewodniki mówią różne rzeczy?</translation>
    </message>
    <message>
        <source>They were written at different times, by different people, some before the law was passed. Where they disagree, this application shows each view with its date, and what the law or the data say.</source>
        <translation>Pisali je różni ludzie w różnym czasie, niektóre przed uchwaleniem ustawy. Tam, gdzie są niezgodne, ten program pokazuje każdy pogląd z jego datą oraz to, co mówi prawo lub dane.</translation>
    </message>
    <message>
        <source>contradict conflict differ sources</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>sprzeczność konflikt różnice źródła</translation>
    </message>
    <message>
        <source>What about Wales, Scotland and Northern Ireland?</source>
        <translation>A co z Walią, Szkocją i Irlandią Północną?</translation>
    </message>
    <message>
        <source>Integrated Care Systems are for England only. The other countries run their own health services. [[difference:scope|One guide speaks of the UK, in one sentence.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Integrated Care Systems dotyczą tylko Anglii. Pozostałe kraje prowadzą własną służbę zdrowia. [[difference:scope|Jeden przewodnik w jednym zdaniu mówi o Zjednoczonym Królestwie.]]</translation>
    </message>
    <message>
        <source>uk country outside england</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>uk zjednoczone królestwo wielka brytania kraj poza anglią</translation>
    </message>
    <message>
        <source>How were the partnerships set up?</source>
        <translation>Jak utworzono partnerstwa?</translation>
    </message>
    <message>
        <source>The government set out five steps.</source>
        <translation>Rząd wyznaczył pięć kroków.</translation>
    </message>
    <message>
        <source>September 2021: board and councils start on it together.</source>
        <translation>Wrzesień 2021: rada i samorządy zaczynają razem.</translation>
    </message>
    <message>
        <source>October 2021: they agree how the partnership is formed and what it needs.</source>
        <translation>Październik 2021: uzgadniają, jak powstanie partnerstwo i czego potrzebuje.</translation>
    </message>
    <message>
        <source>November 2021: the partners in law come together to oversee the work.</source>
        <translation>Listopad 2021: partnerzy ustawowi spotykają się, by nadzorować prace.</translation>
    </message>
    <message>
        <source>February 2022: a chair is named, in an open way.</source>
        <translation>Luty 2022: jawnie wskazuje się przewodniczącego.</translation>
    </message>
    <message>
        <source>April 2022: the main questions of that system are settled.</source>
        <translation>Kwiecień 2022: główne pytania danego systemu są rozstrzygnięte.</translation>
    </message>
    <message>
        <source>When the boards began, at least an [[interim-icp|interim partnership]] was expected.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Gdy rady zaczęły działać, oczekiwano co najmniej [[interim-icp|partnerstwa tymczasowego]].</translation>
    </message>
    <message>
        <source>steps timetable interim icp 2021 chair</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>kroki harmonogram tymczasowe icp 2021 przewodniczący</translation>
    </message>
    <message>
        <source>What does the government expect of partnerships?</source>
        <translation>Czego rząd oczekuje od partnerstw?</translation>
    </message>
    <message>
        <source>Five things. Be at the core of where the system is going. Start from people, communities and places. Make room for a strategy for [[population-health|the health of all]]. Join up care, and settle matters locally where that works. Make the strategy in the open, with local people and local data.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Pięciu rzeczy. Być w centrum tego, dokąd zmierza system. Wychodzić od ludzi, społeczności i miejsc. Znaleźć miejsce na strategię dla [[population-health|zdrowia wszystkich]]. Łączyć opiekę i rozstrzygać sprawy lokalnie tam, gdzie to działa. Tworzyć strategię jawnie, z miejscową ludnością i lokalnymi danymi.</translation>
    </message>
    <message>
        <source>dhsc expectations five principles</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>dhsc oczekiwania pięć zasady</translation>
    </message>
    <message>
        <source>What is a provider collaborative?</source>
        <translation>Czym jest współpraca świadczeniodawców (provider collaborative)?</translation>
    </message>
    <message>
        <source>A group of [[nhs-trust|NHS trusts]], at times with others, who run a service together or make it better. Each of them alone would be too small for it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>To grupa [[nhs-trust|trustów NHS]], czasem razem z innymi, która wspólnie prowadzi usługę lub ją ulepsza. Każdy z nich sam byłby na to za mały.</translation>
    </message>
    <message>
        <source>trusts hospitals group</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>trusty szpitale grupa współpraca</translation>
    </message>
    <message>
        <source>Who wrote these texts?</source>
        <translation>Kto napisał te teksty?</translation>
    </message>
    <message>
        <source>The makers of this application, in their own words. The facts come from the sources that each text names, such as guides of 2022 and 2023, Acts of Parliament and NHS registers. It is not a product of the NHS or of any public body.</source>
        <translation>Twórcy tego programu, własnymi słowami. Fakty pochodzą ze źródeł, które podaje każdy tekst, takich jak przewodniki z lat 2022 i 2023, ustawy Parlamentu i rejestry NHS. To nie jest produkt NHS ani innej instytucji publicznej.</translation>
    </message>
    <message>
        <source>author source copyright official</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>autor źródło prawa autorskie oficjalny</translation>
    </message>
    <message>
        <source>A [[place|place]] is the level between the system and your neighbourhood. It may be a town, a borough or a county, where hospitals, councils and GP practices join up their work. [[explainer:what-is-a-place|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[place|Miejsce]] (place) to poziom między systemem a Twoim sąsiedztwem. Może to być miasto, borough lub hrabstwo, gdzie szpitale, samorządy i przychodnie GP łączą swoją pracę. [[explainer:what-is-a-place|Czytaj dalej.]]</translation>
    </message>
    <message>
        <source>place level meaning definition locality borough</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>miejsce place poziom znaczenie definicja miejscowość borough</translation>
    </message>
    <message>
        <source>What is a neighbourhood?</source>
        <translation>Czym jest sąsiedztwo (neighbourhood)?</translation>
    </message>
    <message>
        <source>A [[neighbourhood|neighbourhood]] is the level nearest to home. It has about 30,000 to 50,000 people and a network of GP practices. [[explainer:what-is-a-neighbourhood|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[neighbourhood|Sąsiedztwo]] to poziom najbliżej domu. Ma około 30 000–50 000 mieszkańców i sieć przychodni GP. [[explainer:what-is-a-neighbourhood|Czytaj dalej.]]</translation>
    </message>
    <message>
        <source>neighbourhood level meaning definition pcn</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>sąsiedztwo neighbourhood poziom znaczenie definicja pcn</translation>
    </message>
    <message>
        <source>What is the difference between an ICS and an ICB?</source>
        <translation>Czym różni się ICS od ICB?</translation>
    </message>
    <message>
        <source>The [[ics|ICS]] is everyone who works together in an area. The [[icb|ICB]] is one of them: the NHS body that holds the money. Many people say one and mean the other.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[ics|ICS]] to wszyscy, którzy współpracują na danym obszarze. [[icb|ICB]] to jeden z nich: instytucja NHS, która ma pieniądze. Wielu ludzi mówi jedno, a ma na myśli drugie.</translation>
    </message>
    <message>
        <source>compare system board same</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>porównanie system rada to samo różnica</translation>
    </message>
    <message>
        <source>Can a council lie in more than one system?</source>
        <translation>Czy samorząd może leżeć w więcej niż jednym systemie?</translation>
    </message>
    <message>
        <source>Yes. The borders of systems mostly follow those of councils, but not everywhere. A council with social care duties in several systems has a seat on the [[icp|partnership]] of each. Choose the council on the map, and its systems are listed.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Tak. Granice systemów biegną przeważnie wzdłuż granic samorządów, ale nie wszędzie. Samorząd z obowiązkami w opiece społecznej w kilku systemach ma mandat w każdym [[icp|partnerstwie]]. Wybierz samorząd na mapie, a zobaczysz jego systemy.</translation>
    </message>
    <message>
        <source>border split county two systems</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>granica podział hrabstwo dwa systemy</translation>
    </message>
    <message>
        <source>Why does my postcode give several answers?</source>
        <translation>Dlaczego mój kod pocztowy daje kilka odpowiedzi?</translation>
    </message>
    <message>
        <source>You may have typed a part of it, such as ST4. Fewer than half of such parts lie in one council, so each that it may be is listed, with its share. Type the whole [[postcode|postcode]], and there is one answer.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Być może wpisano tylko jego część, na przykład ST4. Mniej niż połowa takich części leży w jednym samorządzie, więc podane są wszystkie możliwe, z udziałami. Wpisz cały [[postcode|kod pocztowy]], a odpowiedź będzie jedna.</translation>
    </message>
    <message>
        <source>part outcode district candidates several areas share</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>część kodu outcode dystrykt kandydaci kilka obszarów udział</translation>
    </message>
    <message>
        <source>How old are the figures?</source>
        <translation>Jak stare są dane?</translation>
    </message>
    <message>
        <source>Each one says its date. The numbers of people come from the [[census|Census]] of 21 March 2021, the measures of hardship from 2025, and the lists of practices from 2024/25. Systems and their borders are those of the [[edition|edition]] that you have chosen.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Każda wartość podaje swoją datę. Liczby osób pochodzą ze [[census|spisu powszechnego]] z 21 marca 2021, miary trudnych warunków życia z 2025 r., a listy przychodni z 2024/25. Systemy i ich granice pochodzą z wybranego [[edition|wydania]].</translation>
    </message>
    <message>
        <source>date year up to date current census</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>data rok aktualne bieżące spis</translation>
    </message>
    <message>
        <source>Who pays for social care?</source>
        <translation>Kto płaci za opiekę społeczną?</translation>
    </message>
    <message>
        <source>[[social-care|Social care]] is a matter for the council, not for the NHS. That is one reason why board and councils need a table at which they meet: the [[icp|partnership]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[social-care|Opieka społeczna]] to sprawa samorządu, a nie NHS. To jeden z powodów, dla których rada i samorządy potrzebują stołu, przy którym się spotykają: to [[icp|partnerstwo]].</translation>
    </message>
    <message>
        <source>council cost money home care</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>samorząd koszt pieniądze dom opieka</translation>
    </message>
    <message>
        <source>How many people live in a system?</source>
        <translation>Ile osób mieszka w systemie?</translation>
    </message>
    <message>
        <source>A system has 1 to 3 million people.</source>
        <translation>System ma od 1 do 3 milionów mieszkańców.</translation>
    </message>
    <message>
        <source>early 2022 and 20 October 2023</source>
        <translation>początek 2022 i 20 października 2023</translation>
    </message>
    <message>
        <source>A system has half a million to 3 million people.</source>
        <translation>System ma od pół miliona do 3 milionów mieszkańców.</translation>
    </message>
    <message>
        <source>2022</source>
        <translation>2022</translation>
    </message>
    <message>
        <source>Each system has the people it has. The [[census|Census]] of 2021 counted 509,000 in Shropshire, Telford and Wrekin and 2.97 million in North East and North Cumbria.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Każdy system ma tylu mieszkańców, ilu ma. [[census|Spis powszechny]] z 2021 r. wykazał 509 000 osób w Shropshire, Telford and Wrekin i 2,97 miliona w North East and North Cumbria.</translation>
    </message>
    <message>
        <source>Of the 42 systems, 15 had fewer than a million people, and none had more than 3 million. Of the 36 since 1 April 2026, 11 have fewer than a million. Two have more than 3 million: Central East, and West and North London.</source>
        <translation>Z 42 systemów 15 miało mniej niż milion mieszkańców, a żaden nie miał więcej niż 3 miliony. Z 36 istniejących od 1 kwietnia 2026 mniej niż milion ma 11. Dwa mają więcej niż 3 miliony: Central East oraz West and North London.</translation>
    </message>
    <message>
        <source>{area} has {people}: {against_guides}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>{area} ma {people}: {against_guides}.</translation>
    </message>
    <message>
        <source>When did the systems begin?</source>
        <translation>Kiedy zaczęły działać systemy?</translation>
    </message>
    <message>
        <source>They began in April 2022.</source>
        <translation>Zaczęły działać w kwietniu 2022.</translation>
    </message>
    <message>
        <source>20 October 2023</source>
        <translation>20 października 2023</translation>
    </message>
    <message>
        <source>They are to begin in July 2022, if Parliament passes the Bill.</source>
        <translation>Mają zacząć działać w lipcu 2022, jeśli Parlament uchwali projekt ustawy.</translation>
    </message>
    <message>
        <source>April 2022</source>
        <translation>kwiecień 2022</translation>
    </message>
    <message>
        <source>They began on 1 July 2022.</source>
        <translation>Zaczęły działać 1 lipca 2022.</translation>
    </message>
    <message>
        <source>2022, and after 1 July 2022</source>
        <translation>2022 i po 1 lipca 2022</translation>
    </message>
    <message>
        <source>On 24 December 2021 the start was moved from April to July 2022.</source>
        <translation>24 grudnia 2021 start przesunięto z kwietnia na lipiec 2022.</translation>
    </message>
    <message>
        <source>early 2022</source>
        <translation>początek 2022</translation>
    </message>
    <message>
        <source>Planned: 1 April 2022. Actual: 1 July 2022. The register of the NHS gives that day as the start of the boards of 2022.</source>
        <translation>Plan: 1 kwietnia 2022. W rzeczywistości: 1 lipca 2022. Rejestr NHS podaje ten dzień jako początek rad z 2022 r.</translation>
    </message>
    <message>
        <source>Boards that opened later have the date of their own start, 1 April 2026.</source>
        <translation>Rady utworzone później mają datę własnego początku, 1 kwietnia 2026.</translation>
    </message>
    <message>
        <source>{area} has been a system since {since}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>{area} jest systemem od {since}.</translation>
    </message>
    <message>
        <source>At which level does the partnership work?</source>
        <translation>Na którym poziomie działa partnerstwo?</translation>
    </message>
    <message>
        <source>In one definition, it works at the level of place.</source>
        <translation>Według jednej z definicji działa na poziomie miejsca.</translation>
    </message>
    <message>
        <source>There is one for each system.</source>
        <translation>Każdy system ma jedno.</translation>
    </message>
    <message>
        <source>April 2022, early 2022, and elsewhere in the guide of 20 October 2023</source>
        <translation>kwiecień 2022, początek 2022 i w innym miejscu przewodnika z 20 października 2023</translation>
    </message>
    <message>
        <source>By law there is one joint committee for the area of each [[icb|board]]. So the [[icp|partnership]] works for the whole system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Z mocy prawa dla obszaru każdej [[icb|rady]] jest jeden wspólny komitet. Dlatego [[icp|partnerstwo]] działa dla całego systemu.</translation>
    </message>
    <message>
        <source>Many places have partnerships of their own as well. Those are a local choice.</source>
        <translation>Wiele miejsc ma także własne partnerstwa. To wybór lokalny.</translation>
    </message>
    <message>
        <source>Here, the partnership in law is that of the whole {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj w świetle prawa jest to partnerstwo całego systemu {system}.</translation>
    </message>
    <message>
        <source>Here, one partnership works for all of {area}, whatever its {places} do.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj dla całego obszaru {area} działa jedno partnerstwo, bez względu na to, co robią jego miejsca ({places}).</translation>
    </message>
    <message>
        <source>What exactly is set up by law?</source>
        <translation>Co dokładnie ustanawia ustawa?</translation>
    </message>
    <message>
        <source>The Integrated Care System is.</source>
        <translation>Integrated Care System.</translation>
    </message>
    <message>
        <source>2022, early 2022, and after 1 July 2022</source>
        <translation>2022, początek 2022 i po 1 lipca 2022</translation>
    </message>
    <message>
        <source>The Integrated Care Board is.</source>
        <translation>Integrated Care Board.</translation>
    </message>
    <message>
        <source>The [[icb|board]] is a body set up by law. The [[icp|partnership]] is a committee set up by law. The [[ics|system]] itself is neither: it is the name for all who work together.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[icb|Rada]] jest instytucją ustanowioną przez ustawę. [[icp|Partnerstwo]] jest komitetem ustanowionym przez ustawę. Sam [[ics|system]] nie jest ani jednym, ani drugim: to nazwa wszystkich, którzy współpracują.</translation>
    </message>
    <message>
        <source>Who carries the strategy out?</source>
        <translation>Kto realizuje strategię?</translation>
    </message>
    <message>
        <source>The board carries it out.</source>
        <translation>Realizuje ją rada.</translation>
    </message>
    <message>
        <source>Largely those who give care in the neighbourhoods carry it out.</source>
        <translation>W dużej mierze realizują ją ci, którzy udzielają opieki w sąsiedztwach.</translation>
    </message>
    <message>
        <source>Both. The [[icb|board]] turns the strategy into plans, pays and oversees. Those who give care, most of them close to people&apos;s homes, put it into practice.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Jedni i drudzy. [[icb|Rada]] przekłada strategię na plany, płaci i nadzoruje. Ci, którzy udzielają opieki, w większości blisko domów, wprowadzają ją w życie.</translation>
    </message>
    <message>
        <source>What became of the clinical commissioning groups?</source>
        <translation>Co się stało z clinical commissioning groups?</translation>
    </message>
    <message>
        <source>They were abolished.</source>
        <translation>Zniesiono je.</translation>
    </message>
    <message>
        <source>They are dissolved. Yet the same paper speaks of one for each system, and of those within each system.</source>
        <translation>Rozwiązano je. Ten sam dokument mówi jednak o jednej na każdy system i o kilku w obrębie każdego systemu.</translation>
    </message>
    <message>
        <source>All [[ccg|clinical commissioning groups]] were abolished on 1 July 2022. Their borders remain in use for figures, as [[sub-icb|sub-ICB locations]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Wszystkie [[ccg|clinical commissioning groups]] zniesiono 1 lipca 2022. Ich granic nadal używa się w danych jako [[sub-icb|obszarów sub-ICB]].</translation>
    </message>
    <message>
        <source>Who took on the work of the clinical commissioning groups?</source>
        <translation>Kto przejął pracę clinical commissioning groups?</translation>
    </message>
    <message>
        <source>The Integrated Care Boards did.</source>
        <translation>Integrated Care Boards.</translation>
    </message>
    <message>
        <source>The Integrated Care Systems did.</source>
        <translation>Integrated Care Systems.</translation>
    </message>
    <message>
        <source>The [[icb|boards]]. A system is not a body, so the law could not hand it any tasks.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>[[icb|Rady]]. System nie jest instytucją, więc ustawa nie mogła mu powierzyć żadnych zadań.</translation>
    </message>
    <message>
        <source>More central, or more local?</source>
        <translation>Bardziej centralnie czy bardziej lokalnie?</translation>
    </message>
    <message>
        <source>The reform brings things together at the centre.</source>
        <translation>Reforma skupia sprawy w centrum.</translation>
    </message>
    <message>
        <source>The systems are led locally.</source>
        <translation>Systemami kieruje się lokalnie.</translation>
    </message>
    <message>
        <source>after 1 July 2022</source>
        <translation>po 1 lipca 2022</translation>
    </message>
    <message>
        <source>What can be settled locally should be: subsidiarity.</source>
        <translation>Co można rozstrzygnąć lokalnie, należy rozstrzygać lokalnie: subsydiarność.</translation>
    </message>
    <message>
        <source>Both readings have a point. The law puts money and duties into the [[icb|board]], for a large area. It does not say how much the board should pass on to [[place|places]] and [[neighbourhood|neighbourhoods]]. That differs from system to system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>Oba odczytania mają rację. Prawo powierza pieniądze i obowiązki [[icb|radzie]], dla dużego obszaru. Nie mówi, ile rada ma przekazać [[place|miejscom]] i [[neighbourhood|sąsiedztwom]]. Każdy system robi to inaczej.</translation>
    </message>
    <message>
        <source>Here, the board of {area} acts for {people}, and there are {places} and {neighbourhoods} below it.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj rada systemu {area} obejmuje {people}, a niżej są {places} i {neighbourhoods}.</translation>
    </message>
    <message>
        <source>A Bill or an Act?</source>
        <translation>Projekt ustawy (Bill) czy ustawa (Act)?</translation>
    </message>
    <message>
        <source>They speak of a Bill.</source>
        <translation>Mówią o projekcie ustawy (Bill).</translation>
    </message>
    <message>
        <source>April 2022, early 2022, and 20 October 2023</source>
        <translation>kwiecień 2022, początek 2022 i 20 października 2023</translation>
    </message>
    <message>
        <source>It speaks of the Health and Care Act 2022.</source>
        <translation>Mówi o ustawie Health and Care Act 2022.</translation>
    </message>
    <message>
        <source>It depends on the date. Until April 2022 it was a Bill. Then Parliament passed it, and it became the [[health-and-care-act|Health and Care Act 2022]]. The boards and partnerships began on 1 July 2022.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>To zależy od daty. Do kwietnia 2022 był to projekt ustawy (Bill). Potem Parlament go uchwalił i stał się ustawą [[health-and-care-act|Health and Care Act 2022]]. Rady i partnerstwa zaczęły działać 1 lipca 2022.</translation>
    </message>
    <message>
        <source>England, or the United Kingdom?</source>
        <translation>Anglia czy Zjednoczone Królestwo?</translation>
    </message>
    <message>
        <source>One sentence speaks of the United Kingdom.</source>
        <translation>Jedno zdanie mówi o Zjednoczonym Królestwie.</translation>
    </message>
    <message>
        <source>It is about England.</source>
        <translation>Chodzi o Anglię.</translation>
    </message>
    <message>
        <source>all others, and the rest of that paper</source>
        <translation>wszystkie inne i reszta tego dokumentu</translation>
    </message>
    <message>
        <source>England. The parts of the Act that set up boards and partnerships are for England. Scotland, Wales and Northern Ireland each run their own health service.</source>
        <translation>Anglia. Części ustawy, które tworzą rady i partnerstwa, dotyczą Anglii. Szkocja, Walia i Irlandia Północna prowadzą każda własną służbę zdrowia.</translation>
    </message>
    <message>
        <source>42 or 36?</source>
        <translation>42 czy 36?</translation>
    </message>
    <message>
        <source>There are 42 systems.</source>
        <translation>Są 42 systemy.</translation>
    </message>
    <message>
        <source>2022 to 20 October 2023</source>
        <translation>od 2022 do 20 października 2023</translation>
    </message>
    <message>
        <source>There were 42 from 1 July 2022 to 31 March 2026. Since 1 April 2026 there are 36: 12 boards closed, 6 opened and one grew. No source was wrong. The map changed after they were written.</source>
        <translation>Od 1 lipca 2022 do 31 marca 2026 było ich 42. Od 1 kwietnia 2026 jest ich 36: 12 rad zlikwidowano, 6 utworzono, a jedna urosła. Żadne źródło się nie myliło. Mapa zmieniła się po ich napisaniu.</translation>
    </message>
    <message>
        <source>The edition on screen, {period}, has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Wydanie na ekranie, {period}, ma {systems}.</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>System {closed_system} zlikwidowano {until}.</translation>
    </message>
    <message>
        <source>{new_system} began on {since}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>System {new_system} zaczął działać {since}.</translation>
    </message>
    <message>
        <source>{grown_system} grew on {changed_on}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>System {grown_system} urósł {changed_on}.</translation>
    </message>
    <message>
        <source>The NHS publishes its Long-Term Plan.</source>
        <translation>NHS publikuje NHS Long-Term Plan (plan długoterminowy).</translation>
    </message>
    <message>
        <source>Designing Integrated Care Systems</source>
        <translation>Designing Integrated Care Systems</translation>
    </message>
    <message>
        <source>A paper on how the systems are to be designed. Their predecessors, the sustainability and transformation partnerships, had no formal powers.</source>
        <translation>Dokument o tym, jak należy urządzić systemy. Ich poprzednicy, sustainability and transformation partnerships, nie mieli uprawnień z mocy prawa.</translation>
    </message>
    <message>
        <source>The King&apos;s Fund explains the systems</source>
        <translation>The King&apos;s Fund wyjaśnia systemy</translation>
    </message>
    <message>
        <source>The King&apos;s Fund, a charity, publishes an explainer of the systems.</source>
        <translation>The King&apos;s Fund, organizacja dobroczynna, publikuje objaśnienie systemów.</translation>
    </message>
    <message>
        <source>Design Framework</source>
        <translation>Design Framework</translation>
    </message>
    <message>
        <source>The framework for the design of the systems comes out.</source>
        <translation>Ukazuje się Design Framework (ramy): jak urządzić systemy.</translation>
    </message>
    <message>
        <source>Step 1 of 5: start to create the partnership together</source>
        <translation>Krok 1 z 5: zacząć wspólnie tworzyć partnerstwo</translation>
    </message>
    <message>
        <source>Councils and the NHS were to begin this jointly. When each area did so is not recorded here.</source>
        <translation>Samorządy i NHS miały zacząć to wspólnie. Brak tu danych o tym, kiedy zrobił to każdy obszar.</translation>
    </message>
    <message>
        <source>A paper invites all to help shape the partnerships</source>
        <translation>Dokument zaprasza wszystkich do kształtowania partnerstw</translation>
    </message>
    <message>
        <source>A document on engagement for the Integrated Care Partnerships comes out. The department has five expectations of them, and five steps to set one up between September 2021 and April 2022.</source>
        <translation>Ukazuje się dokument o angażowaniu w Integrated Care Partnerships. Ministerstwo ma wobec nich pięć oczekiwań i podaje pięć kroków, by utworzyć partnerstwo między wrześniem 2021 a kwietniem 2022.</translation>
    </message>
    <message>
        <source>Step 2 of 5: agree how it is set up and paid for</source>
        <translation>Krok 2 z 5: uzgodnić budowę i finansowanie</translation>
    </message>
    <message>
        <source>The partners were to agree on the form of the partnership and on its means. When each area did so is not recorded here.</source>
        <translation>Partnerzy mieli uzgodnić formę partnerstwa i jego środki. Brak tu danych o tym, kiedy zrobił to każdy obszar.</translation>
    </message>
    <message>
        <source>Step 3 of 5: the statutory partners oversee the set-up</source>
        <translation>Krok 3 z 5: partnerzy ustawowi nadzorują tworzenie</translation>
    </message>
    <message>
        <source>Those who must belong to the partnership by law were to come together. When each area did so is not recorded here.</source>
        <translation>Mieli się zebrać ci, którzy z mocy prawa muszą należeć do partnerstwa. Brak tu danych o tym, kiedy zrobił to każdy obszar.</translation>
    </message>
    <message>
        <source>The start is moved from April to July 2022</source>
        <translation>Start przesunięto z kwietnia na lipiec 2022</translation>
    </message>
    <message>
        <source>The systems were to have their standing in law from 1 April 2022. The date becomes 1 July 2022.</source>
        <translation>Systemy miały uzyskać podstawę w prawie od 1 kwietnia 2022. Nowa data to 1 lipca 2022.</translation>
    </message>
    <message>
        <source>Step 4 of 5: a chair is chosen in the open</source>
        <translation>Krok 4 z 5: jawnie wybrać przewodniczącego</translation>
    </message>
    <message>
        <source>The partners were to name a chair in a way that all can follow. When each area did so is not recorded here.</source>
        <translation>Partnerzy mieli wyznaczyć przewodniczącego w sposób przejrzysty dla wszystkich. Brak tu danych o tym, kiedy zrobił to każdy obszar.</translation>
    </message>
    <message>
        <source>Step 5 of 5: settle what matters in this system</source>
        <translation>Krok 5 z 5: ustalić, co jest ważne w tym systemie</translation>
    </message>
    <message>
        <source>The partners were to answer the main questions of their own area. An interim partnership was expected when the boards began.</source>
        <translation>Partnerzy mieli odpowiedzieć na główne pytania swojego obszaru. Oczekiwano, że gdy rady zaczną działać, będzie partnerstwo tymczasowe.</translation>
    </message>
    <message>
        <source>Health and Care Act</source>
        <translation>Health and Care Act</translation>
    </message>
    <message>
        <source>Parliament passes the Act. It makes the Integrated Care Board a body and the Integrated Care Partnership a committee in law.</source>
        <translation>Parlament uchwala Health and Care Act. Ustawa czyni z Integrated Care Board instytucję, a z Integrated Care Partnership komitet w świetle prawa.</translation>
    </message>
    <message>
        <source>42 systems begin</source>
        <translation>Start 42 systemów</translation>
    </message>
    <message>
        <source>42 boards start and cover all of England. The clinical commissioning groups are abolished the same day; the boards take on their tasks, with new ones beside them.</source>
        <translation>Pracę zaczynają 42 rady, które obejmują całą Anglię. Tego samego dnia zniesiono clinical commissioning groups; rady przejmują ich zadania, a do nich dostają nowe.</translation>
    </message>
    <message>
        <source>New footprints are announced</source>
        <translation>Ogłoszono nowe obszary działania</translation>
    </message>
    <message>
        <source>36 systems</source>
        <translation>36 systemów</translation>
    </message>
    <message>
        <source>12 boards close, 6 open, and Hampshire and Isle of Wight grows. Frimley is divided between three.</source>
        <translation>Zlikwidowano 12 rad, utworzono 6, a Hampshire and Isle of Wight urósł. Frimley podzielono między trzy.</translation>
    </message>
    <message>
        <source>{area} has {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>{area} liczy {people}.</translation>
    </message>
    <message>
        <source>{area} has {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>{area} ma {places} i {neighbourhoods}.</translation>
    </message>
    <message>
        <source>{area} is in {place}, and that is in {system}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>{area} należy do miejsca {place}, a ono do systemu {system}.</translation>
    </message>
    <message>
        <source>System → Place → Neighbourhood</source>
        <translation>System → Miejsce → Sąsiedztwo</translation>
    </message>
    <message>
        <source>From England down to a group of GP practices: the three levels at which care is planned.</source>
        <translation>Od Anglii aż do grupy przychodni GP: trzy poziomy, na których planuje się opiekę.</translation>
    </message>
    <message>
        <source>England is made of systems</source>
        <translation>Anglia składa się z systemów</translation>
    </message>
    <message>
        <source>Every part of England belongs to one integrated care system, or ICS. Today there are 36. Each shape on this map is one of them.</source>
        <translation>Każda część Anglii należy do jednego Integrated Care System, w skrócie ICS (zintegrowany system opieki). Dziś jest ich 36. Każdy kształt na tej mapie to jeden z nich.</translation>
    </message>
    <message>
        <source>Ask first: who knows the name of the system that they live in?</source>
        <translation>Najpierw zapytaj: kto zna nazwę systemu, w którym mieszka?</translation>
    </message>
    <message>
        <source>One system</source>
        <translation>Jeden system</translation>
    </message>
    <message>
        <source>This is one system. It sets the direction for everyone who lives here, shares out the money and plans what is best done on a large scale.</source>
        <translation>To jest jeden system. Wyznacza kierunek dla wszystkich, którzy tu mieszkają, dzieli pieniądze i planuje to, co najlepiej robić na dużą skalę.</translation>
    </message>
    <message>
        <source>Guides speak of one to three million people. Some systems are smaller, some larger.</source>
        <translation>Przewodniki mówią o jednym do trzech milionów osób. Niektóre systemy są mniejsze, niektóre większe.</translation>
    </message>
    <message>
        <source>A system holds places, and a place holds neighbourhoods. The arrow keys open and close a line of the tree.</source>
        <translation>W systemie są miejsca, a w miejscu są sąsiedztwa. Klawisze strzałek rozwijają i zwijają wiersz drzewa.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>A place is a town, a city, a district or a county. Here the NHS, the council and charities join up their services. On this map, a place is the part of a system in one council.</source>
        <translation>Miejsce (place) to miasteczko, miasto, dystrykt lub hrabstwo. Tutaj NHS, samorząd i organizacje społeczne łączą swoje usługi. Na tej mapie miejsce to część systemu w granicach jednego samorządu.</translation>
    </message>
    <message>
        <source>No national list of places exists. A system may draw its places another way: Ctrl+Shift+P offers other choices.</source>
        <translation>Nie ma krajowego wykazu miejsc. System może wyznaczać swoje miejsca inaczej: inne możliwości daje Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>One place</source>
        <translation>Jedno miejsce</translation>
    </message>
    <message>
        <source>This column tells what is known of an area. Each fact has a badge. It says what the fact rests on: the law, NHS use, official figures, or our own work.</source>
        <translation>Ta kolumna mówi, co wiadomo o obszarze. Każdy fakt ma znaczek. Mówi on, na czym fakt się opiera: na prawie, praktyce NHS, statystyce publicznej czy naszej własnej pracy.</translation>
    </message>
    <message>
        <source>Guides expect 250,000 to 500,000 people in a place.</source>
        <translation>Przewodniki zakładają, że miejsce ma od 250 000 do 500 000 mieszkańców.</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Sąsiedztwa</translation>
    </message>
    <message>
        <source>A neighbourhood is a group of GP practices that work together, with care workers and nurses near you. Guides expect 30,000 to 50,000 people. The edges on this map are our own estimate.</source>
        <translation>Sąsiedztwo (neighbourhood) to grupa współpracujących przychodni GP oraz opiekunów i pielęgniarek w Twojej okolicy. Przewodniki zakładają od 30 000 do 50 000 osób. Granice na tej mapie to nasz własny szacunek.</translation>
    </message>
    <message>
        <source>The group is called a primary care network. It has a list of patients, not a border.</source>
        <translation>Ta grupa to sieć podstawowej opieki zdrowotnej (primary care network, PCN). Ma listę pacjentów, a nie granicę.</translation>
    </message>
    <message>
        <source>The way back up</source>
        <translation>Droga z powrotem w górę</translation>
    </message>
    <message>
        <source>This line shows the way from England down to the neighbourhood. Choose any name in it to go back up.</source>
        <translation>Ten wiersz pokazuje drogę od Anglii do sąsiedztwa. Wybierz w nim dowolną nazwę, aby wrócić w górę.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Porównaj je</translation>
    </message>
    <message>
        <source>The colours show a figure for each area. Here it is the share of people who live in the most deprived tenth of England. The legend says what each colour stands for.</source>
        <translation>Kolory pokazują wartość dla każdego obszaru. Tutaj to odsetek osób, które mieszkają w dziesiątej części Anglii o największej deprywacji. Legenda mówi, co oznacza każdy kolor.</translation>
    </message>
    <message>
        <source>Let the group choose another figure in the box at the top right.</source>
        <translation>Niech grupa wybierze inny wskaźnik w polu u góry po prawej.</translation>
    </message>
    <message>
        <source>The law asks for at least {icp_members} in this partnership.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Z mocy prawa to partnerstwo ma co najmniej: {icp_members}.</translation>
    </message>
    <message>
        <source>How an ICB and an ICP fit together</source>
        <translation>Jak łączą się ICB i ICP</translation>
    </message>
    <message>
        <source>The board plans and pays, the partnership writes the strategy: who sits on each, and what ties them.</source>
        <translation>Rada planuje i płaci, partnerstwo pisze strategię: kto w nich zasiada i co je wiąże.</translation>
    </message>
    <message>
        <source>One system, two bodies</source>
        <translation>Jeden system, dwa organy</translation>
    </message>
    <message>
        <source>Each system has a board and a partnership. They cover the same area but do different work. This tour looks at both.</source>
        <translation>Każdy system ma radę i partnerstwo. Obejmują ten sam obszar, ale robią co innego. Ta trasa pokazuje jedno i drugie.</translation>
    </message>
    <message>
        <source>The board (ICB)</source>
        <translation>Rada (ICB)</translation>
    </message>
    <message>
        <source>The integrated care board is an NHS body, set up by law. It gets the budget, plans NHS care, buys it from hospitals, GPs and others, and checks what comes of it.</source>
        <translation>Integrated Care Board to instytucja NHS ustanowiona przez prawo. Otrzymuje budżet, planuje opiekę NHS, kupuje ją od szpitali, lekarzy rodzinnych (GP) i innych, a potem sprawdza efekty.</translation>
    </message>
    <message>
        <source>The boards took over from the clinical commissioning groups on 1 July 2022.</source>
        <translation>1 lipca 2022 rady zastąpiły clinical commissioning groups.</translation>
    </message>
    <message>
        <source>The partnership (ICP)</source>
        <translation>Partnerstwo (ICP)</translation>
    </message>
    <message>
        <source>The integrated care partnership is a committee. The board and the councils form it together and may ask others to join. It looks at needs and writes the care strategy.</source>
        <translation>Integrated Care Partnership to komitet. Tworzą go razem rada i samorządy, a mogą zaprosić też innych. Sprawdza potrzeby i pisze strategię opieki.</translation>
    </message>
    <message>
        <source>Others may be charities, Healthwatch, care homes, housing or employers.</source>
        <translation>Inni to na przykład organizacje społeczne, Healthwatch, domy opieki, zarządcy mieszkań lub pracodawcy.</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Kto gdzie zasiada</translation>
    </message>
    <message>
        <source>Each mark is a seat. The law names some seats, NHS England asks for others, and the area adds its own. Choose a seat to read who may fill it.</source>
        <translation>Każdy znak to mandat. Jedne mandaty wymienia prawo, o inne prosi NHS England, a obszar dodaje własne. Wybierz mandat, aby przeczytać, kto może go objąć.</translation>
    </message>
    <message>
        <source>The law asks for a chair, a chief executive and at least three others on every board.</source>
        <translation>Prawo wymaga w każdej radzie przewodniczącego, dyrektora generalnego i co najmniej trzech innych osób.</translation>
    </message>
    <message>
        <source>Councils have a seat by law</source>
        <translation>Samorządy mają mandat z mocy prawa</translation>
    </message>
    <message>
        <source>The map shows councils now. Each council with duties for social care sends one member to the partnership. One more member comes from the board.</source>
        <translation>Mapa pokazuje teraz samorządy. Każdy samorząd z obowiązkami w opiece społecznej powołuje jednego członka partnerstwa. Jeszcze jednego powołuje rada.</translation>
    </message>
    <message>
        <source>One strategy for both</source>
        <translation>Jedna strategia dla obu</translation>
    </message>
    <message>
        <source>The partnership&apos;s strategy guides the board and the councils. It covers more than care: homes, jobs and clean air keep people well, too. This text tells how money and strategy flow.</source>
        <translation>Strategią partnerstwa kierują się rada i samorządy. Obejmuje ona więcej niż opiekę: mieszkania, praca i czyste powietrze też służą zdrowiu. Ten tekst mówi, jak płyną pieniądze i strategia.</translation>
    </message>
    <message>
        <source>Money comes down through the board. The strategy comes from the partnership.</source>
        <translation>Pieniądze przychodzą z góry przez radę. Strategia wychodzi od partnerstwa.</translation>
    </message>
    <message>
        <source>Where guides differ</source>
        <translation>Gdzie przewodniki się różnią</translation>
    </message>
    <message>
        <source>Some guides say that the system itself is set up by law. It is not. The board is a body in law, and the partnership is a committee in law.</source>
        <translation>Niektóre przewodniki mówią, że sam system jest ustanowiony przez prawo. Tak nie jest. W świetle prawa rada jest instytucją, a partnerstwo jest komitetem.</translation>
    </message>
    <message>
        <source>The page shows each guide with its date, and what the law says.</source>
        <translation>Strona pokazuje każdy przewodnik z jego datą oraz to, co mówi prawo.</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}. Its people went to {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>System {closed_system} zlikwidowano {until}. Jego mieszkańcy przeszli do: {successors}.</translation>
    </message>
    <message>
        <source>{new_system} opened on {since}. Its people came from {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>System {new_system} utworzono {since}. Jego mieszkańcy przyszli z: {predecessors}.</translation>
    </message>
    <message>
        <source>On {changed_on} it took in people from {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Dnia {changed_on} przejął mieszkańców z: {predecessors}.</translation>
    </message>
    <message>
        <source>What happened in April 2026</source>
        <translation>Co się stało w kwietniu 2026</translation>
    </message>
    <message>
        <source>From 42 systems to 36: which closed, which opened, which grew, and what stayed as it was.</source>
        <translation>Od 42 systemów do 36: które zlikwidowano, które utworzono, które urosły i co zostało bez zmian.</translation>
    </message>
    <message>
        <source>42 systems</source>
        <translation>42 systemy</translation>
    </message>
    <message>
        <source>On 1 July 2022 England had 42 systems. This is the map as it was until 31 March 2026. These buttons switch between then and now.</source>
        <translation>1 lipca 2022 Anglia miała 42 systemy. To mapa, która była w mocy do 31 marca 2026. Te przyciski przełączają między dawnym a obecnym stanem.</translation>
    </message>
    <message>
        <source>On 1 April 2026 this map came into force. Twelve boards closed, six opened, and one grew. All the others stayed as they were.</source>
        <translation>1 kwietnia 2026 weszła w życie ta mapa. Zlikwidowano dwanaście rad, utworzono sześć, a jedna urosła. Wszystkie inne się nie zmieniły.</translation>
    </message>
    <message>
        <source>The new areas were announced on 9 September 2025.</source>
        <translation>Nowe obszary ogłoszono 9 września 2025.</translation>
    </message>
    <message>
        <source>One that closed</source>
        <translation>System zlikwidowany</translation>
    </message>
    <message>
        <source>Frimley is gone. Its people now belong to three other systems, each in its own direction.</source>
        <translation>Frimley już nie istnieje. Jego mieszkańcy należą teraz do trzech innych systemów, każda część do innego.</translation>
    </message>
    <message>
        <source>One that opened</source>
        <translation>System utworzony</translation>
    </message>
    <message>
        <source>Here is a new system, made from former ones and a part of Frimley.</source>
        <translation>Oto nowy system, złożony z dawnych systemów i części Frimley.</translation>
    </message>
    <message>
        <source>Ask: whose board is this now? Who has to build new ties?</source>
        <translation>Zapytaj: czyja jest teraz ta rada? Kto musi nawiązać nowe więzi?</translation>
    </message>
    <message>
        <source>One that grew</source>
        <translation>System, który urósł</translation>
    </message>
    <message>
        <source>This system kept its name and its board, and took in a part of Frimley.</source>
        <translation>Ten system zachował nazwę i radę, a przejął część Frimley.</translation>
    </message>
    <message>
        <source>This page lists every system that closed, opened or grew. The arrows on its map lead to those that followed. Choose Before or After above it to turn the map.</source>
        <translation>Ta strona wymienia każdy system, który zlikwidowano, utworzono lub powiększono. Strzałki na jej mapie prowadzą do następców. Wybierz nad mapą „Przed” lub „Po”, aby ją przełączyć.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Jak do tego doszło</translation>
    </message>
    <message>
        <source>The timeline tells the reforms by date: what was planned, and what came. The last step was announced on 9 September 2025.</source>
        <translation>Kalendarium podaje reformy według dat: co planowano, a co nastąpiło. Ostatni krok ogłoszono 9 września 2025.</translation>
    </message>
    <message>
        <source>What did not change</source>
        <translation>Co się nie zmieniło</translation>
    </message>
    <message>
        <source>Your practice and your hospital did not move. What changed is the NHS body that plans and pays for care in those areas. Both maps stay here, since old figures are still wanted.</source>
        <translation>Twoja przychodnia i Twój szpital są tam, gdzie były. Zmieniła się instytucja NHS, która na tych obszarach planuje opiekę i za nią płaci. Obie mapy tu pozostają, bo dawne dane są nadal potrzebne.</translation>
    </message>
    <message>
        <source>This is {area}, with {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>To jest {area}: {people}.</translation>
    </message>
    <message>
        <source>It is {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Jest to {icb}.</translation>
    </message>
    <message>
        <source>Find your own area</source>
        <translation>Znajdź swój obszar</translation>
    </message>
    <message>
        <source>From your postcode to your neighbourhood, place and system, and to those who plan your care.</source>
        <translation>Od kodu pocztowego do Twojego sąsiedztwa, miejsca i systemu oraz do tych, którzy planują Twoją opiekę.</translation>
    </message>
    <message>
        <source>Start with a postcode</source>
        <translation>Zacznij od kodu pocztowego</translation>
    </message>
    <message>
        <source>Type your postcode into this field and press Enter. What you type never leaves this computer. If you type none, the next step shows an example.</source>
        <translation>Wpisz swój kod pocztowy w to pole i naciśnij Enter. To, co wpisujesz, nigdy nie opuszcza tego komputera. Jeśli nic nie wpiszesz, następny krok pokaże przykład.</translation>
    </message>
    <message>
        <source>Before a class, use the postcode of your venue, not of a home.</source>
        <translation>Na zajęciach użyj kodu pocztowego sali, a nie czyjegoś domu.</translation>
    </message>
    <message>
        <source>Your areas at a glance</source>
        <translation>Twoje obszary w skrócie</translation>
    </message>
    <message>
        <source>This band names the system, the place, the neighbourhood and the council of the postcode. Choose a name to go there.</source>
        <translation>Ten pasek podaje system, miejsce, sąsiedztwo i samorząd dla kodu pocztowego. Wybierz nazwę, aby tam przejść.</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <translation>Twoje sąsiedztwo</translation>
    </message>
    <message>
        <source>Here GP practices work together as a network. Its edge on this map is our own estimate. Your own network is that of the practice where you are registered.</source>
        <translation>Tutaj przychodnie GP współpracują jako sieć. Jej granica na tej mapie to nasz własny szacunek. Twoja sieć to sieć przychodni, w której jesteś na liście pacjentów.</translation>
    </message>
    <message>
        <source>The band above the map has a button to pick the practice.</source>
        <translation>Na pasku nad mapą jest przycisk, którym wybierasz przychodnię.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Twoje miejsce</translation>
    </message>
    <message>
        <source>The place is the next level up. Here the NHS and the council join up their services.</source>
        <translation>Miejsce to następny poziom w górę. Tutaj NHS i samorząd łączą swoje usługi.</translation>
    </message>
    <message>
        <source>Your system</source>
        <translation>Twój system</translation>
    </message>
    <message>
        <source>The system sets the direction for all its places. The tree marks it, with its places and neighbourhoods below.</source>
        <translation>System wyznacza kierunek dla wszystkich swoich miejsc. Drzewo go zaznacza, a pod nim są jego miejsca i sąsiedztwa.</translation>
    </message>
    <message>
        <source>Who plans your care</source>
        <translation>Kto planuje Twoją opiekę</translation>
    </message>
    <message>
        <source>This board plans and pays for most NHS care where you live.</source>
        <translation>Ta rada planuje większość opieki NHS tam, gdzie mieszkasz, i za nią płaci.</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>Jak wypada w porównaniu</translation>
    </message>
    <message>
        <source>This is the share of people aged 65 and over. Choose any other figure in this box: age, health or deprivation. Map, legend and tree follow.</source>
        <translation>To odsetek osób w wieku 65 lat i więcej. Wybierz w tym polu dowolny inny wskaźnik: wiek, zdrowie lub deprywację. Zmienią się mapa, legenda i drzewo.</translation>
    </message>
    <message>
        <source>Have a say</source>
        <translation>Zabierz głos</translation>
    </message>
    <message>
        <source>The public&apos;s voice is wanted at every level. This page says where to turn. More questions are in the list beside it.</source>
        <translation>Głos społeczeństwa jest potrzebny na każdym poziomie. Ta strona mówi, do kogo się zwrócić. Więcej pytań jest na liście obok.</translation>
    </message>
    <message>
        <source>Keeping all of us well: clean air, healthy habits, and a guard against disease.</source>
        <translation>Dbanie o zdrowie nas wszystkich: czyste powietrze, zdrowe nawyki i ochrona przed chorobami.</translation>
    </message>
    <message>
        <source>The middle level: a town, a city or a county where the NHS and the council work side by side.</source>
        <translation>Środkowy poziom: miasteczko, miasto lub hrabstwo, gdzie NHS i samorząd pracują ramię w ramię.</translation>
    </message>
    <message>
        <source>A group of GP practices that work with one another, and with others near them.</source>
        <translation>Grupa przychodni GP, które współpracują ze sobą i z innymi w pobliżu.</translation>
    </message>
    <message>
        <source>A part of a board&apos;s area by which the NHS counts; most were once a CCG.</source>
        <translation>Część obszaru rady, według której liczy NHS; większość była dawniej CCG.</translation>
    </message>
    <message>
        <source>The body that people elect to run services in their area.</source>
        <translation>Instytucja, którą mieszkańcy wybierają, by prowadziła usługi na ich obszarze.</translation>
    </message>
    <message>
        <source>In a county with two tiers of councils, the area of the lower; elsewhere, that of the only one.</source>
        <translation>W hrabstwie o dwóch szczeblach samorządu obszar niższego; gdzie indziej obszar jedynego.</translation>
    </message>
    <message>
        <source>The nine letters and figures that stand for an area in national statistics.</source>
        <translation>Dziewięć liter i cyfr, które oznaczają obszar w statystyce krajowej.</translation>
    </message>
    <message>
        <source>Chosen in the area itself; there is no list for the whole of England.</source>
        <translation>Wybrane na miejscu; nie ma wykazu dla całej Anglii.</translation>
    </message>
    <message>
        <source>The official measure of how hard life is in each small part of England.</source>
        <translation>Oficjalna miara tego, jak trudne jest życie w każdej małej części Anglii.</translation>
    </message>
    <message>
        <source>How often people need a hospital in an emergency, for their age and sex.</source>
        <translation>Jak często ludzie nagle potrzebują szpitala, po uwzględnieniu wieku i płci.</translation>
    </message>
    <message>
        <source>Here, the council of {area} names a member of the partnership in each system that it lies in: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Tutaj samorząd {area} wyznacza członka partnerstwa w każdym systemie, w którym leży: {system_names}.</translation>
    </message>
    <message>
        <source>The level nearest to home: GP practices that work as a network with others near you.</source>
        <translation>Poziom najbliżej domu: przychodnie GP, które jako sieć współpracują z innymi w pobliżu.</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people} and lies in {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Porównaj {area} z przykładem. Ma {people} i leży w granicach: {systems}.</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people} in the area that we have modelled, and {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Porównaj {area} z przykładem. Na obszarze, który wymodelowaliśmy: {people}, a w sieci: {practices}.</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Porównaj {area} z przykładem. Ma {people} i {neighbourhoods}.</translation>
    </message>
    <message>
        <source>Set the NHS region {area} beside the example. It has {systems}, with {people} in all.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Porównaj region NHS {area} z przykładem. Ma {systems}, razem {people}.</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people}, {councils}, {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>Porównaj {area} z przykładem. Ma {people}, {councils}, {places} i {neighbourhoods}.</translation>
    </message>
    <message>
        <source>A minister tells Parliament in writing of new footprints for the boards. They are to hold from 1 April 2026.</source>
        <translation>Minister zawiadamia parlament na piśmie o nowych obszarach działania rad. Mają obowiązywać od 1 kwietnia 2026.</translation>
    </message>
    <message>
        <source>ICB is short for integrated care board. ICP is short for integrated care partnership.</source>
        <translation>ICB to skrót od Integrated Care Board (zintegrowana rada opieki). ICP to skrót od Integrated Care Partnership (zintegrowane partnerstwo opieki).</translation>
    </message>
    <message>
        <source>What belongs to what</source>
        <translation>Co do czego należy</translation>
    </message>
    <message>
        <source>A system holds places, and a place holds neighbourhoods.</source>
        <translation>W systemie są miejsca, a w miejscu są sąsiedztwa.</translation>
    </message>
    <message>
        <source>This is one place of the system. Here GP practices, the council, community hospitals and charities plan together.</source>
        <translation>To jedno z miejsc systemu. Tutaj przychodnie lekarzy rodzinnych, samorząd, szpitale lokalne i organizacje społeczne planują razem.</translation>
    </message>
    <message>
        <source>Each neighbourhood is in a place, and each place is in a system.</source>
        <translation>Każde sąsiedztwo jest w miejscu, a każde miejsce w systemie.</translation>
    </message>
    <message>
        <source>The law names some seats, NHS England asks for others, and the area adds its own.</source>
        <translation>Jedne mandaty wymienia prawo, o inne prosi NHS England, a obszar dodaje własne.</translation>
    </message>
    <message>
        <source>The partnership&apos;s strategy guides the board and the councils. It covers more than care: homes, jobs and clean air keep people well, too.</source>
        <translation>Strategią partnerstwa kierują się rada i samorządy. Obejmuje ona więcej niż opiekę: mieszkania, praca i czyste powietrze też służą zdrowiu.</translation>
    </message>
    <message>
        <source>On 1 July 2022 England had 42 systems. This is the map as it was until 31 March 2026.</source>
        <translation>1 lipca 2022 Anglia miała 42 systemy. To mapa, która była w mocy do 31 marca 2026.</translation>
    </message>
    <message>
        <source>All changes together</source>
        <translation>Wszystkie zmiany razem</translation>
    </message>
    <message>
        <source>Where a board closed, others took over its people. Frimley was divided between three others.</source>
        <translation>Gdzie zlikwidowano radę, jej mieszkańców przejęły inne. Frimley podzielono między trzy inne.</translation>
    </message>
    <message>
        <source>The new areas were announced on 9 September 2025. They came into force on 1 April 2026.</source>
        <translation>Nowe obszary ogłoszono 9 września 2025. Weszły w życie 1 kwietnia 2026.</translation>
    </message>
    <message>
        <source>We begin with one postcode. It never leaves this computer.</source>
        <translation>Zaczynamy od jednego kodu pocztowego. Nigdy nie opuszcza on tego komputera.</translation>
    </message>
    <message>
        <source>Each postcode belongs to a system, a place, a neighbourhood and a council.</source>
        <translation>Każdy kod pocztowy należy do systemu, miejsca, sąsiedztwa i samorządu.</translation>
    </message>
    <message>
        <source>The system sets the direction for all its places.</source>
        <translation>System wyznacza kierunek dla wszystkich swoich miejsc.</translation>
    </message>
    <message>
        <source>This is the share of people aged 65 and over. The legend says what each colour stands for.</source>
        <translation>To odsetek osób w wieku 65 lat i więcej. Legenda mówi, co oznacza każdy kolor.</translation>
    </message>
    <message>
        <source>The public&apos;s voice is wanted at every level: in the neighbourhood, the place and the system.</source>
        <translation>Głos społeczeństwa jest potrzebny na każdym poziomie: w sąsiedztwie, miejscu i systemie.</translation>
    </message>
</context>
<context>
    <name>ics::LearnArticle</name>
    <message>
        <source>The area on screen: %1</source>
        <translation>Obszar na ekranie: %1</translation>
    </message>
    <message>
        <source>What the law or the data say</source>
        <translation>Co mówią prawo lub dane</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
</context>
<context>
    <name>ics::LearnError</name>
    <message>
        <source>its key stands twice</source>
        <translation>klucz występuje dwa razy</translation>
    </message>
    <message>
        <source>“%1” is a form of the term “%2”, too</source>
        <translation>„%1” to także forma terminu „%2”</translation>
    </message>
    <message>
        <source>a link is not written as [[key]] or [[key|words]] in “%1”</source>
        <translation>odsyłacz w „%1” nie ma zapisu [[key]] ani [[key|words]]</translation>
    </message>
    <message>
        <source>the link “%1” leads nowhere</source>
        <translation>odsyłacz „%1” donikąd nie prowadzi</translation>
    </message>
    <message>
        <source>the placeholder “%1” is unknown</source>
        <translation>nieznany symbol zastępczy „%1”</translation>
    </message>
    <message>
        <source>the related entry “%1” is not there</source>
        <translation>nie ma powiązanego hasła „%1”</translation>
    </message>
    <message>
        <source>the entry “%1”: %2</source>
        <translation>hasło „%1”: %2</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>nie jest obiektem</translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation>brakuje pola „%1”</translation>
    </message>
    <message>
        <source>the field “%1” is of the wrong kind</source>
        <translation>pole „%1” jest złego typu</translation>
    </message>
    <message>
        <source>its key is not made of small letters, digits and hyphens</source>
        <translation>klucz nie składa się z małych liter, cyfr i łączników</translation>
    </message>
    <message>
        <source>the field “%1” is empty</source>
        <translation>pole „%1” jest puste</translation>
    </message>
    <message>
        <source>the list “%1” holds something that is no text, or an empty one</source>
        <translation>lista „%1” zawiera coś, co nie jest tekstem, albo pusty tekst</translation>
    </message>
    <message>
        <source>the list “%1” is empty</source>
        <translation>lista „%1” jest pusta</translation>
    </message>
    <message>
        <source>the list “%1” holds something that is no number from 1</source>
        <translation>lista „%1” zawiera coś, co nie jest liczbą od 1</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no reference</source>
        <translation>„%1” w „%2” nie jest odsyłaczem</translation>
    </message>
    <message>
        <source>the field “%1” is unknown</source>
        <translation>nieznane pole „%1”</translation>
    </message>
    <message>
        <source>in or after the entry “%1”: %2</source>
        <translation>w haśle „%1” lub po nim: %2</translation>
    </message>
    <message>
        <source>the list “%1” is missing</source>
        <translation>brakuje listy „%1”</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zbyt głębokie zagnieżdżenie</translation>
    </message>
</context>
<context>
    <name>ics::LearnHere</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
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
        <translation>część systemu w granicach jednego samorządu wyższego szczebla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GP practice(s)</source>
        <translation>
            <numerusform>%Ln przychodnia GP</numerusform>
            <numerusform>%Ln przychodnie GP</numerusform>
            <numerusform>%Ln przychodni GP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NHS trust(s)</source>
        <translation>
            <numerusform>%Ln trust NHS</numerusform>
            <numerusform>%Ln trusty NHS</numerusform>
            <numerusform>%Ln trustów NHS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (guides: %2)</source>
        <extracomment>After a number of people: %1 &quot;within both ranges&quot;, %2 &quot;1–3 million; 0.5–3 million&quot;</extracomment>
        <translation>%1 (przewodniki: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln członek</numerusform>
            <numerusform>%Ln członkowie</numerusform>
            <numerusform>%Ln członków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::LearnHtml</name>
    <message>
        <source>What the law or the data say</source>
        <translation>Co mówią prawo lub dane</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Co mówią źródła</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Powiązane</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Źródła: %1</translation>
    </message>
    <message>
        <source>Easy Read is written in English only.</source>
        <translation>Tekst Easy Read jest dostępny tylko po angielsku.</translation>
    </message>
</context>
<context>
    <name>ics::LearnList</name>
    <message>
        <source>No text has all of these words.</source>
        <translation>Żaden tekst nie ma wszystkich tych słów.</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtruj według słów</translation>
    </message>
    <message>
        <source>Filter the texts by words</source>
        <translation>Filtruj teksty według słów</translation>
    </message>
    <message>
        <source>Every word typed must begin a word of the title or the summary (Ctrl+Shift+F)</source>
        <translation>Od każdego wpisanego słowa musi się zaczynać jakieś słowo tytułu lub streszczenia (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksty</translation>
    </message>
    <message>
        <source>Type the beginning of a title to find it; Enter goes to the text</source>
        <translation>Wpisz początek tytułu, aby go znaleźć; Enter przechodzi do tekstu</translation>
    </message>
</context>
<context>
    <name>ics::LearnModel</name>
    <message>
        <source>Explainers</source>
        <translation>Objaśnienia</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Pytania i odpowiedzi</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Słowniczek</translation>
    </message>
    <message>
        <source>Where the sources differ</source>
        <translation>Gdzie źródła się różnią</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>Objaśnienie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Glossary</source>
        <comment>one entry</comment>
        <extracomment>One entry of the glossary</extracomment>
        <translation>Słowniczek</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>Źródła się różnią</translation>
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
        <translation>Podział między panelami</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>To the text before (Alt+Left)</source>
        <translation>Do poprzedniego tekstu (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>To the text after (Alt+Right)</source>
        <translation>Do następnego tekstu (Alt+Right)</translation>
    </message>
    <message>
        <source>&amp;Easy Read</source>
        <translation>Łatwy t&amp;ekst</translation>
    </message>
    <message>
        <source>Short sentences, one idea in each (Alt+E)</source>
        <translation>Krótkie zdania, w każdym jedna myśl (Alt+E)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>The whole text with its sources (Alt+C)</source>
        <translation>Cały tekst ze źródłami (Alt+K)</translation>
    </message>
</context>
<context>
    <name>ics::LearnSearch</name>
    <message>
        <source>a an and are at did do does for how i in is it my of on the to was what whats when where which who why</source>
        <extracomment>Words without weight in a search, in small letters, separated by spaces</extracomment>
        <translation>a i o w z u na do od po ze we za dla co czy czym czemu dlaczego gdzie jak jaka jaki jakie jest są to ten ta te kiedy kto ile który która które mam mnie mój moja moje się</translation>
    </message>
</context>
<context>
    <name>ics::LearnView</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Tab leads from link to link, Enter follows one</source>
        <translation>Tab prowadzi od odsyłacza do odsyłacza, Enter otwiera odsyłacz</translation>
    </message>
</context>
<context>
    <name>ics::Legend</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 do poniżej %2</translation>
    </message>
    <message>
        <source>%1 wanted: equal figures share a class.</source>
        <translation>Zadano klas: %1; równe wartości są w jednej klasie.</translation>
    </message>
    <message>
        <source>Continuous colour, no classes</source>
        <translation>Ciągła skala kolorów, bez klas</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Koła</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n class(es)</source>
        <translation>
            <numerusform>%1, %n klasa</numerusform>
            <numerusform>%1, %n klasy</numerusform>
            <numerusform>%1, %n klas</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>najniższa</translation>
    </message>
    <message>
        <source>lower quartile</source>
        <translation>dolny kwartyl</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>górny kwartyl</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>najwyższa</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Thirds of each: as many areas in one as in another</source>
        <translation>Tercyle każdego wskaźnika: w każdym tyle samo obszarów</translation>
    </message>
    <message>
        <source>%1 %2; %3 %4</source>
        <extracomment>two indicators with the range of each: &quot;Aged 65 and over 18.1 to under 20.3; Disabled 16.0 to 19.1&quot;</extracomment>
        <translation>%1 %2; %3 %4</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Brak danych</translation>
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
        <translation>%1, klasa %2 z %3</translation>
    </message>
    <message>
        <source>%1 wanted: edges are no finer than the figures.</source>
        <translation>Zadano klas: %1; progi nie są dokładniejsze niż wartości.</translation>
    </message>
    <message>
        <source>%1 wanted: there are only %2 different figures.</source>
        <translation>Zadano klas: %1; różnych wartości jest tylko %2.</translation>
    </message>
    <message>
        <source>%1 wanted: round edges give %2.</source>
        <translation>Zadano klas: %1; okrągłe progi dają ich %2.</translation>
    </message>
    <message>
        <source>%1 wanted: the others would lie further from the mean than any area.</source>
        <translation>Zadano klas: %1; pozostałe leżałyby dalej od średniej niż jakikolwiek obszar.</translation>
    </message>
    <message>
        <source>%1 wanted: splitting ends where more than 40 % of the areas left lie above their mean, or those above it are equal.</source>
        <translation>Zadano klas: %1; podział kończy się, gdy ponad 40 % pozostałych obszarów leży powyżej ich średniej albo gdy te powyżej są równe.</translation>
    </message>
</context>
<context>
    <name>ics::LegendBrief</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Od %1 do %2</translation>
    </message>
</context>
<context>
    <name>ics::LegendCommand</name>
    <message>
        <source>A count is not shaded.</source>
        <translation>Liczb bezwzględnych się nie cieniuje.</translation>
    </message>
</context>
<context>
    <name>ics::LegendKey</name>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>%1: %n obszar</numerusform>
            <numerusform>%1: %n obszary</numerusform>
            <numerusform>%1: %n obszarów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Classes: %1</source>
        <translation>Klasy: %1</translation>
    </message>
    <message>
        <source>Unfold the legend</source>
        <translation>Rozwiń legendę</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>Zwiń legendę</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>Pokaż wszystkie klasy</translation>
    </message>
</context>
<context>
    <name>ics::LegendRowButton</name>
    <message>
        <source>Show this class alone, on the map and in the tree</source>
        <translation>Pokaż tylko tę klasę, na mapie i w drzewie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figures unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>%1: %n obszar</numerusform>
            <numerusform>%1: %n obszary</numerusform>
            <numerusform>%1: %n obszarów</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds the selected area.</source>
        <translation>Zawiera wybrany obszar.</translation>
    </message>
</context>
<context>
    <name>ics::Level</name>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Kraje</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n kraj</numerusform>
            <numerusform>%n kraje</numerusform>
            <numerusform>%n krajów</numerusform>
        </translation>
    </message>
    <message>
        <source>England, the whole of which is covered by Integrated Care Systems.</source>
        <translation>Anglia, którą w całości obejmują Integrated Care Systems (zintegrowane systemy opieki).</translation>
    </message>
    <message>
        <source>NHS region</source>
        <translation>Region NHS</translation>
    </message>
    <message>
        <source>NHS regions</source>
        <translation>Regiony NHS</translation>
    </message>
    <message numerus="yes">
        <source>%n NHS regions</source>
        <translation>
            <numerusform>%n region NHS</numerusform>
            <numerusform>%n regiony NHS</numerusform>
            <numerusform>%n regionów NHS</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the seven areas through which NHS England works with the systems.</source>
        <translation>Jeden z siedmiu obszarów, za pośrednictwem których NHS England współpracuje z systemami.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemy</translation>
    </message>
    <message numerus="yes">
        <source>%n systems</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systemy</numerusform>
            <numerusform>%n systemów</numerusform>
        </translation>
    </message>
    <message>
        <source>An Integrated Care System: the area of one Integrated Care Board and one Integrated Care Partnership.</source>
        <translation>Integrated Care System (zintegrowany system opieki): obszar jednej Integrated Care Board (rady) i jednego Integrated Care Partnership (partnerstwa).</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca</numerusform>
            <numerusform>%n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>The part of a system within one upper-tier or unitary council. Systems may define their places otherwise; no national list of their borders exists.</source>
        <translation>Miejsce (place) to część systemu w granicach jednego samorządu wyższego szczebla lub jednoszczeblowego. Systemy mogą wyznaczać swoje miejsca inaczej; nie ma krajowego wykazu ich granic.</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Sąsiedztwo</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Sąsiedztwa</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhoods</source>
        <translation>
            <numerusform>%n sąsiedztwo</numerusform>
            <numerusform>%n sąsiedztwa</numerusform>
            <numerusform>%n sąsiedztw</numerusform>
        </translation>
    </message>
    <message>
        <source>A primary care network: GP practices that work together. Its area is modelled; your own network follows from the practice where you are registered.</source>
        <translation>Sąsiedztwo (neighbourhood) to sieć podstawowej opieki zdrowotnej: współpracujące przychodnie GP. Jej obszar pochodzi z modelu; Twoja sieć to sieć przychodni, w której jesteś na liście pacjentów.</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Samorząd</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Samorządy</translation>
    </message>
    <message numerus="yes">
        <source>%n councils</source>
        <translation>
            <numerusform>%n samorząd</numerusform>
            <numerusform>%n samorządy</numerusform>
            <numerusform>%n samorządów</numerusform>
        </translation>
    </message>
    <message>
        <source>An upper-tier or unitary council, responsible for social care and public health.</source>
        <translation>Samorząd (council) wyższego szczebla lub jednoszczeblowy, odpowiedzialny za opiekę społeczną i zdrowie publiczne.</translation>
    </message>
    <message>
        <source>Local authority district</source>
        <translation>Dystrykt samorządowy</translation>
    </message>
    <message>
        <source>Local authority districts</source>
        <translation>Dystrykty samorządowe</translation>
    </message>
    <message numerus="yes">
        <source>%n local authority districts</source>
        <translation>
            <numerusform>%n dystrykt samorządowy</numerusform>
            <numerusform>%n dystrykty samorządowe</numerusform>
            <numerusform>%n dystryktów samorządowych</numerusform>
        </translation>
    </message>
    <message>
        <source>The area of a lower-tier or unitary council.</source>
        <translation>Obszar samorządu niższego szczebla lub jednoszczeblowego.</translation>
    </message>
    <message>
        <source>Sub-ICB location</source>
        <translation>Obszar sub-ICB</translation>
    </message>
    <message>
        <source>Sub-ICB locations</source>
        <translation>Obszary sub-ICB</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-ICB locations</source>
        <translation>
            <numerusform>%n obszar sub-ICB</numerusform>
            <numerusform>%n obszary sub-ICB</numerusform>
            <numerusform>%n obszarów sub-ICB</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of a system used in NHS statistics, mostly the area of a former clinical commissioning group.</source>
        <translation>Część systemu (sub-ICB location) używana w statystyce NHS, przeważnie obszar dawnej clinical commissioning group.</translation>
    </message>
    <message>
        <source>Small area (LSOA)</source>
        <translation>Mały obszar (LSOA)</translation>
    </message>
    <message>
        <source>Small areas (LSOAs)</source>
        <translation>Małe obszary (LSOA)</translation>
    </message>
    <message numerus="yes">
        <source>%n small areas</source>
        <translation>
            <numerusform>%n mały obszar</numerusform>
            <numerusform>%n małe obszary</numerusform>
            <numerusform>%n małych obszarów</numerusform>
        </translation>
    </message>
    <message>
        <source>A Lower layer Super Output Area of the 2021 Census, home to about 1,500 people.</source>
        <translation>Lower layer Super Output Area ze spisu powszechnego 2021; mieszka tam około 1500 osób.</translation>
    </message>
    <message>
        <source>A sub-ICB location within its system, mostly the area of a former clinical commissioning group, by whose name it is shown.</source>
        <translation>Obszar sub-ICB w granicach swojego systemu, przeważnie obszar dawnej clinical commissioning group, pokazywany pod jej nazwą.</translation>
    </message>
    <message>
        <source>The part of a system within one local authority district.</source>
        <translation>Część systemu w granicach jednego dystryktu samorządowego.</translation>
    </message>
    <message>
        <source>A place of your own file %1 of %2. What the file does not name stays the part of a system within one council.</source>
        <translation>Miejsce z Twojego własnego pliku %1, %2. To, czego plik nie podaje, pozostaje częścią systemu w granicach jednego samorządu.</translation>
    </message>
    <message>
        <source>It was modelled within the places that councils make, so it may cross the border of a place of this kind; it is listed under the one with most of its people.</source>
        <translation>Powstało w modelu wewnątrz miejsc wyznaczonych przez samorządy, więc może przecinać granicę miejsca tego rodzaju; zapisano je w miejscu, w którym mieszka większość jego ludności.</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Anglia</translation>
    </message>
</context>
<context>
    <name>ics::LevelSelector</name>
    <message>
        <source>Level on the map</source>
        <translation>Poziom na mapie</translation>
    </message>
    <message>
        <source>What a place is…</source>
        <translation>Co jest miejscem…</translation>
    </message>
    <message>
        <source>Councils, sub-ICB locations, districts or your own (Ctrl+Shift+P)</source>
        <translation>Samorządy, obszary sub-ICB, dystrykty lub własne miejsca (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>ics::ListFormat</name>
    <message>
        <source>semicolon</source>
        <translation>średnik</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>kreska pionowa</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>przecinek</translation>
    </message>
</context>
<context>
    <name>ics::ListSample</name>
    <message>
        <source>column %1</source>
        <translation>kolumna %1</translation>
    </message>
    <message>
        <source>%1, separated by %2.</source>
        <translation>%1, separator: %2.</translation>
    </message>
    <message>
        <source>The first sheet of a workbook.</source>
        <translation>Pierwszy arkusz skoroszytu.</translation>
    </message>
    <message>
        <source>It is not in UTF-8, so it is taken to be in Windows-1252 (Latin-1), and stays so.</source>
        <translation>Plik nie jest w UTF-8, więc przyjęto Windows-1252 (Latin-1) i tak pozostaje.</translation>
    </message>
    <message>
        <source>It begins with a postcode, so it has no heading.</source>
        <translation>Zaczyna się od kodu pocztowego, więc nie ma nagłówka.</translation>
    </message>
    <message>
        <source>%1 of %2 filled cells looked at are postcodes</source>
        <extracomment>%1 of a column&apos;s filled cells, %2 their number</extracomment>
        <translation>sprawdzone wypełnione komórki, które są kodami pocztowymi: %1 z %2</translation>
    </message>
    <message>
        <source>Column “%1”, as asked: %2.</source>
        <translation>Kolumna „%1”, zgodnie z żądaniem: %2.</translation>
    </message>
    <message>
        <source>Column “%1”, by its heading: %2.</source>
        <translation>Kolumna „%1”, według nagłówka: %2.</translation>
    </message>
    <message>
        <source>Column “%1”, by what stands in it: %2.</source>
        <translation>Kolumna „%1”, według zawartości: %2.</translation>
    </message>
</context>
<context>
    <name>ics::MainWindow</name>
    <message>
        <source>Divider between panes</source>
        <translation>Podział między panelami</translation>
    </message>
    <message>
        <source>Putting the places together…</source>
        <translation>Składanie miejsc…</translation>
    </message>
    <message>
        <source>Choose an atlas</source>
        <translation>Wybierz atlas</translation>
    </message>
    <message>
        <source>Atlas (*.sqlite)</source>
        <translation>Atlas (*.sqlite)</translation>
    </message>
    <message>
        <source>There are no methods to compare: a count without a rate has no classes.</source>
        <translation>Nie ma metod do porównania: liczba bezwzględna bez współczynnika nie ma klas.</translation>
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
        <translation>Otwórz obszar</translation>
    </message>
    <message>
        <source>Shows the areas within this one</source>
        <translation>Pokazuje obszary wewnątrz tego obszaru</translation>
    </message>
    <message>
        <source>Selects the area</source>
        <translation>Wybiera obszar</translation>
    </message>
    <message>
        <source>Rank %1 of %2 from the highest.</source>
        <translation>Pozycja %1 z %2, licząc od najwyższej wartości.</translation>
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
        <translation>Londyn</translation>
    </message>
    <message>
        <source>N</source>
        <comment>grid north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>© Crown copyright, OGL v3.0</source>
        <translation>© Crown copyright, OGL v3.0</translation>
    </message>
    <message>
        <source>Council borders</source>
        <translation>Granice samorządów</translation>
    </message>
    <message>
        <source>Sub-ICB location borders</source>
        <translation>Granice obszarów sub-ICB</translation>
    </message>
    <message>
        <source>District borders</source>
        <translation>Granice dystryktów</translation>
    </message>
    <message>
        <source>Coast and border of England</source>
        <translation>Wybrzeże i granica Anglii</translation>
    </message>
    <message>
        <source>British National Grid</source>
        <translation>British National Grid (siatka kraju)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>Grid-north arrow</source>
        <translation>Strzałka północy siatki</translation>
    </message>
    <message>
        <source>Inset of London</source>
        <translation>Wstawka z Londynem</translation>
    </message>
    <message>
        <source>NHS trusts</source>
        <translation>Trusty NHS</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Szpitale</translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation>Przychodnie GP</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter in the mark of an NHS trust</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter in the mark of a hospital</comment>
        <translation>S</translation>
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
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Powiększ (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Pomniejsz (−)</translation>
    </message>
    <message>
        <source>Fit the selected area</source>
        <translation>Pokaż wybrany obszar</translation>
    </message>
    <message>
        <source>Show all of England (Home)</source>
        <translation>Pokaż całą Anglię (Home)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Warstwy</translation>
    </message>
    <message>
        <source>The map is on the clipboard, with its legend and sources.</source>
        <translation>Mapa jest w schowku, z legendą i źródłami.</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>Mapę zapisano jako %1.</translation>
    </message>
    <message>
        <source>Hexagons of equal size</source>
        <translation>Sześciokąty równej wielkości</translation>
    </message>
    <message>
        <source>Hexagons of equal size: not for this level, which has too many areas</source>
        <translation>Sześciokąty równej wielkości: nie dla tego poziomu, który ma zbyt wiele obszarów</translation>
    </message>
    <message>
        <source>Hexagons of equal size (Ctrl+E)</source>
        <translation>Sześciokąty równej wielkości (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Zapisz mapę jako obraz</translation>
    </message>
    <message>
        <source>map.png</source>
        <translation>mapa.png</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;PDF document (*.pdf);;SVG drawing (*.svg)</source>
        <translation>Obraz PNG (*.png);;Dokument PDF (*.pdf);;Rysunek SVG (*.svg)</translation>
    </message>
    <message>
        <source>areas of %1</source>
        <comment>edition</comment>
        <translation>obszary z %1</translation>
    </message>
    <message>
        <source>The area of a circle is proportional to the count.</source>
        <translation>Pole koła jest proporcjonalne do liczby.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) without a circle have none.</source>
        <translation>
            <numerusform>%n obszar bez koła ma wartość zero.</numerusform>
            <numerusform>%n obszary bez koła mają wartość zero.</numerusform>
            <numerusform>%n obszarów bez koła ma wartość zero.</numerusform>
        </translation>
    </message>
    <message>
        <source>A count is not shaded: large areas would look important only because they are large.</source>
        <translation>Liczb bezwzględnych się nie cieniuje: duże obszary wydawałyby się ważne tylko dlatego, że są duże.</translation>
    </message>
    <message>
        <source>Divided by the residents: a count is not shaded, for large areas would look important only because they are large.</source>
        <translation>Podzielono przez liczbę mieszkańców: liczb bezwzględnych się nie cieniuje, bo duże obszary wydawałyby się ważne tylko dlatego, że są duże.</translation>
    </message>
    <message>
        <source>Colours part at the figure of England, %1.</source>
        <translation>Kolory rozchodzą się od wartości Anglii: %1.</translation>
    </message>
    <message>
        <source>Each hexagon is %1; where it lies is approximate</source>
        <comment>1 system</comment>
        <translation>Każdy sześciokąt to %1; jego położenie jest przybliżone</translation>
    </message>
    <message>
        <source>Not recorded, or no area here</source>
        <translation>Brak danych lub nie ma tu obszaru</translation>
    </message>
    <message>
        <source>No area of this level here</source>
        <translation>Nie ma tu obszaru tego poziomu</translation>
    </message>
    <message>
        <source>Contains OS and ONS data © Crown copyright and database right %1, OGL v3.0</source>
        <translation>Zawiera dane OS i ONS © Crown copyright and database right %1, OGL v3.0</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2, by %3</source>
        <translation>%1 i %2, poziom: %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, poziom: %2</translation>
    </message>
    <message>
        <source>No value is recorded at this level.</source>
        <translation>Na tym poziomie brak danych o wartościach.</translation>
    </message>
    <message>
        <source>%1: %2, rank %3 of %4 from the highest.</source>
        <translation>%1: %2, pozycja %3 z %4, licząc od najwyższej wartości.</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n obszar</numerusform>
            <numerusform>%n obszary</numerusform>
            <numerusform>%n obszarów</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest: %1, %2.</source>
        <translation>Najwyższa wartość: %1, %2.</translation>
    </message>
    <message>
        <source>Lowest: %1, %2.</source>
        <translation>Najniższa wartość: %1, %2.</translation>
    </message>
    <message>
        <source>England: %1.</source>
        <translation>Anglia: %1.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not tend to rise or fall together</source>
        <translation>Wartości „%1” i „%2” nie rosną ani nie maleją razem</translation>
    </message>
    <message>
        <source>“%1” and “%2” tend strongly to rise together</source>
        <translation>Wartości „%1” i „%2” bardzo często rosną razem</translation>
    </message>
    <message>
        <source>“%1” and “%2” tend slightly to rise together</source>
        <translation>Wartości „%1” i „%2” nieco częściej rosną razem niż przeciwnie</translation>
    </message>
    <message>
        <source>“%1” and “%2” tend to rise together</source>
        <translation>Wartości „%1” i „%2” zwykle rosną razem</translation>
    </message>
    <message>
        <source>Where “%1” is high, “%2” strongly tends to be low</source>
        <translation>Przy wysokich wartościach „%1” wartości „%2” są bardzo często niskie</translation>
    </message>
    <message>
        <source>Where “%1” is high, “%2” tends slightly to be low</source>
        <translation>Przy wysokich wartościach „%1” wartości „%2” są nieco częściej niskie</translation>
    </message>
    <message>
        <source>Where “%1” is high, “%2” tends to be low</source>
        <translation>Przy wysokich wartościach „%1” wartości „%2” są zwykle niskie</translation>
    </message>
    <message>
        <source>lowest third</source>
        <translation>dolny tercyl</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>środkowy tercyl</translation>
    </message>
    <message>
        <source>highest third</source>
        <translation>górny tercyl</translation>
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
            <numerusform>%1 (korelacja rang Spearmana %2, %n obszar). Nie znaczy to, że jedno jest przyczyną drugiego.</numerusform>
            <numerusform>%1 (korelacja rang Spearmana %2, %n obszary). Nie znaczy to, że jedno jest przyczyną drugiego.</numerusform>
            <numerusform>%1 (korelacja rang Spearmana %2, %n obszarów). Nie znaczy to, że jedno jest przyczyną drugiego.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few figures to say whether “%1” and “%2” rise together.</source>
        <translation>Jest za mało wartości, by stwierdzić, czy „%1” i „%2” rosną razem.</translation>
    </message>
    <message>
        <source>Colours are the same for all years %1–%2.</source>
        <extracomment>two years</extracomment>
        <translation>Kolory są takie same dla wszystkich lat %1–%2.</translation>
    </message>
    <message>
        <source>Classes are the same for all years %1–%2.</source>
        <translation>Klasy są takie same dla wszystkich lat %1–%2.</translation>
    </message>
    <message>
        <source>The scale is the same in all editions.</source>
        <translation>Skala jest taka sama we wszystkich wydaniach.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>an area of another level than the map shows, and its figure</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Half of all areas lie between %1 and %2.</source>
        <extracomment>%1 the lower and %2 the upper quartile of the areas on the map</extracomment>
        <translation>Połowa wszystkich obszarów mieści się między %1 a %2.</translation>
    </message>
    <message>
        <source>The colours do not part: there is no figure of England.</source>
        <translation>Kolory się nie rozdzielają: nie ma wartości dla Anglii.</translation>
    </message>
</context>
<context>
    <name>ics::MapPicture</name>
    <message>
        <source>Figures: %1</source>
        <translation>Dane: %1</translation>
    </message>
</context>
<context>
    <name>ics::MapWidget</name>
    <message>
        <source>Map of England</source>
        <translation>Mapa Anglii</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Equal-area map: %1</source>
        <translation>Mapa równych pól: %1</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Mapa: %1</translation>
    </message>
    <message>
        <source>Nothing selected. Press ] or [ to step through the areas, Enter to go into one.</source>
        <translation>Nic nie wybrano. Naciśnij ] lub [, aby przechodzić przez obszary, Enter, aby otworzyć obszar.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Wybrano: %1</translation>
    </message>
    <message>
        <source>&amp;Where is this?</source>
        <translation>&amp;Gdzie to jest?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
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
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>The list %1, with the areas of England&apos;s Integrated Care Systems put behind every row by ICS Explorer %2 on %3.</source>
        <translation>Lista %1, w której ICS Explorer %2 dopisał dnia %3 na końcu każdego wiersza obszary angielskich Integrated Care Systems.</translation>
    </message>
    <message>
        <source>Column of the postcodes</source>
        <translation>Kolumna kodów pocztowych</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Wydanie %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Informacja o źródłach</translation>
    </message>
    <message>
        <source>About this data</source>
        <translation>O tych danych</translation>
    </message>
    <message>
        <source>Published look-up</source>
        <translation>Opublikowany wykaz</translation>
    </message>
    <message>
        <source>By its position</source>
        <translation>Według położenia</translation>
    </message>
    <message>
        <source>By its position, which has moved since the look-up was published</source>
        <translation>Według położenia, które zmieniło się od opublikowania wykazu</translation>
    </message>
    <message>
        <source>By the nearest LSOA</source>
        <translation>Według najbliższego LSOA</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Dokładne</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>Likely, by the neighbours</source>
        <translation>Prawdopodobne, według sąsiednich kodów</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Outside England</source>
        <translation>Poza Anglią</translation>
    </message>
    <message>
        <source>Stands for no place</source>
        <translation>Nie oznacza żadnej lokalizacji</translation>
    </message>
    <message>
        <source>No postcode</source>
        <translation>To nie kod pocztowy</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>No longer in use; the answer is for where it was.</source>
        <translation>Wycofany; odpowiedź dotyczy jego dawnego położenia.</translation>
    </message>
    <message>
        <source>Not in the list of October 2025: newer, or mistyped.</source>
        <translation>Nie ma go na liście z października 2025: nowszy lub błędnie wpisany.</translation>
    </message>
    <message>
        <source>In use, but its position is not recorded.</source>
        <translation>Używany, ale brak danych o jego położeniu.</translation>
    </message>
    <message>
        <source>Only part of a postcode.</source>
        <translation>To tylko część kodu pocztowego.</translation>
    </message>
    <message>
        <source>Written like a postcode, but none on record begins so.</source>
        <translation>Wygląda jak kod pocztowy, ale w danych żaden tak się nie zaczyna.</translation>
    </message>
    <message>
        <source>No longer in use, and where it was is not recorded.</source>
        <translation>Wycofany; brak danych o jego dawnym położeniu.</translation>
    </message>
    <message>
        <source>In Wales.</source>
        <translation>W Walii.</translation>
    </message>
    <message>
        <source>In Scotland.</source>
        <translation>W Szkocji.</translation>
    </message>
    <message>
        <source>In Northern Ireland.</source>
        <translation>W Irlandii Północnej.</translation>
    </message>
    <message>
        <source>In the Channel Islands.</source>
        <translation>Na Wyspach Normandzkich.</translation>
    </message>
    <message>
        <source>In the Isle of Man.</source>
        <translation>Na Wyspie Man.</translation>
    </message>
    <message>
        <source>In an overseas territory.</source>
        <translation>Na terytorium zamorskim.</translation>
    </message>
    <message>
        <source>An address of the armed forces.</source>
        <translation>Adres sił zbrojnych.</translation>
    </message>
    <message>
        <source>Belongs to a large organisation.</source>
        <translation>Należy do dużej organizacji.</translation>
    </message>
    <message>
        <source>The former postcode of Girobank.</source>
        <translation>Dawny kod pocztowy Girobanku.</translation>
    </message>
    <message>
        <source>A code of NHS records: no fixed abode, not known, or abroad.</source>
        <translation>Kod z dokumentacji NHS: bez stałego miejsca zamieszkania, adres nieznany lub zagraniczny.</translation>
    </message>
    <message>
        <source>Not written like a postcode.</source>
        <translation>Nie wygląda jak kod pocztowy.</translation>
    </message>
    <message>
        <source>No postcode is given.</source>
        <translation>Nie podano kodu pocztowego.</translation>
    </message>
    <message>
        <source>Perhaps %1.</source>
        <extracomment>%1 a postcode</extracomment>
        <translation>Może %1.</translation>
    </message>
    <message>
        <source>Areas in which all live postcodes of its sector lie</source>
        <translation>Obszary, w których leżą wszystkie używane kody pocztowe jego sektora</translation>
    </message>
    <message>
        <source>%1; its position is approximate</source>
        <extracomment>%1 how the LSOA of a postcode was found</extracomment>
        <translation>%1; położenie jest przybliżone</translation>
    </message>
    <message>
        <source>%1 rows in a sheet of a workbook, and there are %2; a result in CSV may have any number</source>
        <translation>liczba wierszy w arkuszu skoroszytu: %1, a jest ich %2; wynik w CSV może mieć ich dowolnie wiele</translation>
    </message>
    <message>
        <source>%1 columns in a sheet of a workbook; a result in CSV may have any number</source>
        <translation>liczba kolumn w arkuszu skoroszytu: %1; wynik w CSV może mieć ich dowolnie wiele</translation>
    </message>
    <message>
        <source>%1 characters in a cell of a workbook; a field of a result in CSV may have any number</source>
        <translation>liczba znaków w komórce skoroszytu: %1; pole wyniku w CSV może mieć ich dowolnie wiele</translation>
    </message>
</context>
<context>
    <name>ics::MatchDialog</name>
    <message>
        <source>How the list is understood</source>
        <translation>Jak odczytano listę</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Match a list</source>
        <translation>Dopasuj listę</translation>
    </message>
    <message>
        <source>Writes a list of postcodes (CSV or XLSX) again, with system, place, neighbourhood, council and LSOA behind every row. The list itself is not changed, and nothing leaves this computer.</source>
        <translation>Zapisuje listę kodów pocztowych (CSV lub XLSX) na nowo, a na końcu każdego wiersza dodaje system, miejsce, sąsiedztwo, samorząd i LSOA. Sama lista się nie zmienia i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>Nie wybrano jeszcze listy</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Postcodes in</source>
        <translation>&amp;Kody pocztowe w</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Wydanie</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>W&amp;ynik</translation>
    </message>
    <message>
        <source>The end of the name decides what is written: .csv a text, .xlsx a workbook</source>
        <translation>O formacie decyduje koniec nazwy: .csv to tekst, .xlsx to skoroszyt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1 &quot;List&quot; or &quot;Result&quot;</extracomment>
        <translation>Wybierz: %1</translation>
    </message>
    <message>
        <source>All editions, side by side</source>
        <translation>Wszystkie wydania, obok siebie</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Column of the postcodes</source>
        <translation>Kolumna kodów pocztowych</translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>&amp;Dopasuj</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>Na razie %Ln wiersz</numerusform>
            <numerusform>Na razie %Ln wiersze</numerusform>
            <numerusform>Na razie %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Odczytywanie listy…</translation>
    </message>
    <message>
        <source>No column looks like postcodes; please choose one.</source>
        <translation>Żadna kolumna nie wygląda na kody pocztowe; wybierz jedną.</translation>
    </message>
    <message>
        <source>Reading the postcodes…</source>
        <translation>Odczytywanie kodów pocztowych…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written.</source>
        <translation>
            <numerusform>Zapisano %Ln wiersz.</numerusform>
            <numerusform>Zapisano %Ln wiersze.</numerusform>
            <numerusform>Zapisano %Ln wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than the first one, so what was added stands further right.</source>
        <translation>
            <numerusform>%Ln wiersz ma więcej pól niż pierwszy wiersz, więc to, co dodano, jest dalej w prawo.</numerusform>
            <numerusform>%Ln wiersze mają więcej pól niż pierwszy wiersz, więc to, co dodano, jest dalej w prawo.</numerusform>
            <numerusform>%Ln wierszy ma więcej pól niż pierwszy wiersz, więc to, co dodano, jest dalej w prawo.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a sheet on &amp;what the data are</source>
        <translation>Z arkuszem opisującym d&amp;ane</translation>
    </message>
    <message>
        <source>With a file on &amp;what the data are</source>
        <translation>Z plikiem opisującym d&amp;ane</translation>
    </message>
    <message>
        <source>A last sheet says of which edition and date the areas are, what the columns mean, and whose data they are</source>
        <translation>Ostatni arkusz podaje, z jakiego wydania i dnia są obszary, co znaczą kolumny i czyje są dane</translation>
    </message>
    <message>
        <source>A text beside the result, its name ending in .about.txt, says of which edition and date the areas are, what the columns mean, and whose data they are</source>
        <translation>Plik tekstowy obok wyniku, o nazwie z końcówką .about.txt, podaje, z jakiego wydania i dnia są obszary, co znaczą kolumny i czyje są dane</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Wybierz listę</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Listy (*.csv *.tsv *.txt *.xlsx);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Texts (*.csv)</source>
        <translation>Pliki tekstowe (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Skoroszyty (*.xlsx)</translation>
    </message>
    <message>
        <source>Where to write the result</source>
        <translation>Gdzie zapisać wynik</translation>
    </message>
</context>
<context>
    <name>ics::MatchPreview</name>
    <message>
        <source>First rows of the list</source>
        <translation>Pierwsze wiersze listy</translation>
    </message>
    <message>
        <source>Headings of the list</source>
        <translation>Nagłówki listy</translation>
    </message>
</context>
<context>
    <name>ics::MeshImport</name>
    <message>
        <source>Borders</source>
        <translation>Granice</translation>
    </message>
</context>
<context>
    <name>ics::MethodCard</name>
    <message>
        <source>Use this one</source>
        <translation>Użyj tej</translation>
    </message>
    <message>
        <source>Use this one: %1</source>
        <translation>Użyj tej: %1</translation>
    </message>
    <message>
        <source>%1 · shown now</source>
        <translation>%1 · teraz na mapie</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <extracomment>goodness of variance fit, 0 to 1</extracomment>
        <translation>Dopasowanie %1</translation>
    </message>
    <message>
        <source>Goodness of variance fit: the share of the differences between areas that lies between the classes and not within them. 1 would be all of it.</source>
        <translation>Dobroć dopasowania wariancji: ta część różnic między obszarami, która przypada między klasami, a nie wewnątrz nich. 1 oznaczałoby całość.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>%1: %n obszar</numerusform>
            <numerusform>%1: %n obszary</numerusform>
            <numerusform>%1: %n obszarów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Powiadomienie</translation>
    </message>
</context>
<context>
    <name>ics::OwnPlaces</name>
    <message>
        <source>no area stands in this row.</source>
        <translation>w tym wierszu nie ma obszaru.</translation>
    </message>
    <message>
        <source>“%1” has no place.</source>
        <translation>„%1”: brak miejsca.</translation>
    </message>
    <message numerus="yes">
        <source>the name of the place has more than %n letters.</source>
        <translation>
            <numerusform>nazwa miejsca ma więcej niż %n literę.</numerusform>
            <numerusform>nazwa miejsca ma więcej niż %n litery.</numerusform>
            <numerusform>nazwa miejsca ma więcej niż %n liter.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is already in line %2, and counts there.</source>
        <translation>„%1” jest już w linii %2 i tam się liczy.</translation>
    </message>
    <message>
        <source>“%1” has no small area left: other rows name all of them more finely, or earlier.</source>
        <translation>„%1” nie ma już żadnego małego obszaru: inne wiersze podają je wszystkie dokładniej lub wcześniej.</translation>
    </message>
    <message>
        <source>several areas are called “%1”; give its code.</source>
        <translation>kilka obszarów ma nazwę „%1”; podaj kod.</translation>
    </message>
    <message>
        <source>“%1” is no LSOA, MSOA, district, sub-ICB location or council.</source>
        <translation>„%1” to nie LSOA, MSOA, dystrykt, obszar sub-ICB ani samorząd.</translation>
    </message>
    <message>
        <source>no area has the code or name “%1”.</source>
        <translation>żaden obszar nie ma kodu ani nazwy „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n small area(s) of “%1” are already in an area of the same kind, and stay there.</source>
        <translation>
            <numerusform>%n mały obszar z „%1” jest już w obszarze tego samego rodzaju i tam pozostaje.</numerusform>
            <numerusform>%n małe obszary z „%1” są już w obszarze tego samego rodzaju i tam pozostają.</numerusform>
            <numerusform>%n małych obszarów z „%1” jest już w obszarze tego samego rodzaju i tam pozostaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolumna %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>kolumna „%1”</translation>
    </message>
    <message>
        <source>Areas from %1, places from %2.</source>
        <extracomment>%1 and %2 are columns: &quot;column “LSOA”&quot;</extracomment>
        <translation>Obszary: %1; miejsca: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>Odczytano %Ln wiersz</numerusform>
            <numerusform>Odczytano %Ln wiersze</numerusform>
            <numerusform>Odczytano %Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>użyto %Ln</numerusform>
            <numerusform>użyto %Ln</numerusform>
            <numerusform>użyto %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln miejsce</numerusform>
            <numerusform>%Ln miejsca</numerusform>
            <numerusform>%Ln miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln small area(s) (LSOAs).</source>
        <translation>
            <numerusform>z %Ln małym obszarem (LSOA).</numerusform>
            <numerusform>z %Ln małymi obszarami (LSOA).</numerusform>
            <numerusform>z %Ln małymi obszarami (LSOA).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other small area(s) stay in the places that councils make within systems.</source>
        <translation>
            <numerusform>%Ln inny mały obszar pozostaje w miejscach, które samorządy tworzą w systemach.</numerusform>
            <numerusform>%Ln inne małe obszary pozostają w miejscach, które samorządy tworzą w systemach.</numerusform>
            <numerusform>%Ln innych małych obszarów pozostaje w miejscach, które samorządy tworzą w systemach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 the name of a file, %2 the number of a line, %3 what is wrong there</extracomment>
        <translation>%1, linia %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Pages</name>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Wróć do mapy (Esc)</translation>
    </message>
</context>
<context>
    <name>ics::PinChips</name>
    <message>
        <source>Pinned areas</source>
        <translation>Przypięte obszary</translation>
    </message>
    <message>
        <source>Add an area by name or code</source>
        <translation>Dodaj obszar według nazwy lub kodu</translation>
    </message>
    <message>
        <source>Areas that match appear while you type; Enter adds the first of them.</source>
        <translation>Pasujące obszary pojawiają się podczas pisania; Enter dodaje pierwszy z nich.</translation>
    </message>
    <message>
        <source>Add any area to the comparison: type a part of its name or code</source>
        <translation>Dodaj dowolny obszar do porównania: wpisz część jego nazwy lub kodu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Areas that match</source>
        <translation>Pasujące obszary</translation>
    </message>
    <message>
        <source>Go to this area</source>
        <translation>Przejdź do tego obszaru</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Odepnij: %1</translation>
    </message>
</context>
<context>
    <name>ics::Pins</name>
    <message>
        <source>England stands beside every comparison; choose a part of it to pin.</source>
        <translation>Anglia jest obok każdego porównania; do przypięcia wybierz jej część.</translation>
    </message>
    <message>
        <source>%1 was not pinned: four areas can be compared at once. Unpin one of them first.</source>
        <translation>Nie przypięto: %1. Naraz można porównać cztery obszary. Najpierw odepnij jeden z nich.</translation>
    </message>
</context>
<context>
    <name>ics::PlaceCut</name>
    <message>
        <source>Your own file</source>
        <translation>Twój własny plik</translation>
    </message>
    <message>
        <source>Read from this computer; it is neither sent nor kept anywhere else.</source>
        <translation>Odczytano z tego komputera; nigdzie się tego nie wysyła ani nie przechowuje.</translation>
    </message>
    <message>
        <source>%1 of the %2 small areas (LSOAs) of %3 in this system; the others are in places of your own list.</source>
        <translation>Małe obszary (LSOA) z %3 w tym systemie: %1 z %2; pozostałe są w miejscach z Twojej własnej listy.</translation>
    </message>
    <message>
        <source>%1 (rest)</source>
        <extracomment>what is left of a place when a person&apos;s own places have been taken out of it</extracomment>
        <translation>%1 (reszta)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a system, %2 a number of small areas</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of the %2 small areas (LSOAs) of %3. The others lie in %4.</source>
        <translation>Małe obszary (LSOA) z %3: %1 z %2. Pozostałe leżą w: %4.</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <extracomment>a part of an area that lies in several systems</extracomment>
        <translation>%1 (część)</translation>
    </message>
</context>
<context>
    <name>ics::PlaceSwitch</name>
    <message>
        <source>Your own places could not be had, so a place is what systems and councils have in common. %1</source>
        <translation>Nie udało się użyć Twoich własnych miejsc, więc miejsce to wspólna część systemu i samorządu. %1</translation>
    </message>
</context>
<context>
    <name>ics::PlacesDialog</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Wybierz &amp;plik…</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>Kopiu&amp;j te linie</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zastosuj</translation>
    </message>
    <message>
        <source>What a place is</source>
        <translation>Co jest miejscem</translation>
    </message>
    <message>
        <source>Systems are made up of places, but no national list of places and their borders exists. Choose what stands for them: the tree, the map, all figures and answers follow. A place lies in one system; an area that lies in two is shown as a place in each.</source>
        <translation>Systemy składają się z miejsc, ale nie ma krajowego wykazu miejsc i ich granic. Wybierz, co ma je zastąpić: dostosują się do tego drzewo, mapa, wszystkie wartości i odpowiedzi. Miejsce leży w jednym systemie; obszar, który leży w dwóch, jest pokazany jako miejsce w każdym z nich.</translation>
    </message>
    <message>
        <source>&amp;Councils within systems (usual)</source>
        <translation>&amp;Samorządy w systemach (zwykle)</translation>
    </message>
    <message>
        <source>The part of a system within one upper-tier or unitary council, which answers for social care and public health there.</source>
        <translation>Część systemu w granicach jednego samorządu wyższego szczebla lub jednoszczeblowego, który odpowiada tam za opiekę społeczną i zdrowie publiczne.</translation>
    </message>
    <message>
        <source>&amp;Sub-ICB locations</source>
        <translation>Obszary su&amp;b-ICB</translation>
    </message>
    <message>
        <source>The areas of NHS statistics within a system, mostly those of the former clinical commissioning groups (CCGs), by whose names they are shown.</source>
        <translation>Obszary statystyki NHS wewnątrz systemu, przeważnie obszary dawnych clinical commissioning groups (CCG), pod których nazwami są pokazane.</translation>
    </message>
    <message>
        <source>Local authority &amp;districts</source>
        <translation>&amp;Dystrykty samorządowe</translation>
    </message>
    <message>
        <source>The part of a system within one district, borough or unitary council.</source>
        <translation>Część systemu w granicach jednego dystryktu, borough lub samorządu jednoszczeblowego.</translation>
    </message>
    <message>
        <source>Your &amp;own places, from a file</source>
        <translation>T&amp;woje własne miejsca, z pliku</translation>
    </message>
    <message>
        <source>A CSV with two columns: an area and the name of its place. An area is an LSOA, MSOA, district, sub-ICB location or council, by its ONS or ODS code or its whole name; a finer one counts before a broader one. What the file does not name stays the part of a system within its council. The file stays on this computer.</source>
        <translation>Plik CSV z dwiema kolumnami: obszar i nazwa jego miejsca. Obszar to LSOA, MSOA, dystrykt, obszar sub-ICB lub samorząd, według kodu ONS lub ODS albo pełnej nazwy; obszar mniejszy liczy się przed większym. To, czego plik nie wymienia, pozostaje częścią systemu w granicach samorządu. Plik pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Nie wybrano jeszcze pliku</translation>
    </message>
    <message>
        <source>File of your own places</source>
        <translation>Plik własnych miejsc</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Co jest w pliku</translation>
    </message>
    <message>
        <source>Rows that are not used, or not wholly</source>
        <translation>Wiersze nieużyte lub użyte tylko w części</translation>
    </message>
    <message>
        <source>Choose the file of your places</source>
        <translation>Wybierz plik swoich miejsc</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabele jako tekst (*.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Odczytywanie %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the file:</source>
        <translation>
            <numerusform>%n uwaga do pliku:</numerusform>
            <numerusform>%n uwagi do pliku:</numerusform>
            <numerusform>%n uwag do pliku:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with at least one place first</source>
        <translation>Najpierw wybierz plik z co najmniej jednym miejscem</translation>
    </message>
</context>
<context>
    <name>ics::PopulationRange</name>
    <message>
        <source>below %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>w zakresie %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>powyżej %1</translation>
    </message>
    <message>
        <source>below both ranges</source>
        <translation>poniżej obu zakresów</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>poniżej zakresu</translation>
    </message>
    <message>
        <source>within both ranges</source>
        <translation>w obu zakresach</translation>
    </message>
    <message>
        <source>within the range</source>
        <translation>w zakresie</translation>
    </message>
    <message>
        <source>above both ranges</source>
        <translation>powyżej obu zakresów</translation>
    </message>
    <message>
        <source>above the range</source>
        <translation>powyżej zakresu</translation>
    </message>
    <message>
        <source>%1 registered patients: %2</source>
        <translation>liczba zarejestrowanych pacjentów %1: %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 million</source>
        <translation>%1–%2 mln</translation>
    </message>
    <message>
        <source>, but </source>
        <extracomment>Two verdicts, e.g. &quot;within 0.5–3 million&quot;, &quot;below 1–3 million&quot;</extracomment>
        <translation>, ale </translation>
    </message>
    <message>
        <source>%1 people: %2</source>
        <translation>liczba osób %1: %2</translation>
    </message>
    <message>
        <source>The documents differ, so each range is shown with its sources.</source>
        <translation>Dokumenty się różnią, więc każdy zakres pokazano z jego źródłami.</translation>
    </message>
</context>
<context>
    <name>ics::PopulationStrip</name>
    <message>
        <source>%1 by residents; ▼ this one, ▽ its registered patients.</source>
        <translation>%1 według liczby mieszkańców; ▼ ten obszar, ▽ jego zarejestrowani pacjenci.</translation>
    </message>
    <message>
        <source>%1 by residents; ▼ this one.</source>
        <translation>%1 według liczby mieszkańców; ▼ ten obszar.</translation>
    </message>
</context>
<context>
    <name>ics::Position</name>
    <message>
        <source>The reference stands for a square of %1.</source>
        <translation>Odniesienie oznacza kwadrat o boku %1.</translation>
    </message>
    <message>
        <source>How far off the position may be is more than is looked at: only what lies within %1 of it is listed.</source>
        <translation>Możliwy błąd położenia przekracza sprawdzany zasięg: podano tylko to, co leży w promieniu %1.</translation>
    </message>
    <message>
        <source>The position is good to about %1.</source>
        <translation>Położenie jest dokładne do około %1.</translation>
    </message>
    <message>
        <source>%1 is far from Great Britain. Integrated Care Systems cover England only.</source>
        <translation>%1 jest daleko od Wielkiej Brytanii. Integrated Care Systems obejmują tylko Anglię.</translation>
    </message>
    <message>
        <source>Known by where it lies among the small areas (LSOA) of 2021, on borders at full detail.</source>
        <translation>Ustalono według położenia wśród małych obszarów (LSOA) z 2021 r., w granicach o pełnej szczegółowości.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 a share, %2 a system</extracomment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>All of it that is in England lies in the system %1, but in more than one area of it.</source>
        <translation>Cała część w Anglii leży w systemie %1, ale w więcej niż jednym jego obszarze.</translation>
    </message>
    <message>
        <source>More than one system has ground in it: %1.</source>
        <translation>Leży na terenie więcej niż jednego systemu: %1.</translation>
    </message>
    <message>
        <source>%1 of it is at sea or outside England.</source>
        <translation>%1 leży na morzu lub poza Anglią.</translation>
    </message>
    <message>
        <source>Known by the ground of it in each small area (LSOA) of 2021, on borders at full detail.</source>
        <translation>Ustalono według powierzchni w każdym małym obszarze (LSOA) z 2021 r., w granicach o pełnej szczegółowości.</translation>
    </message>
    <message>
        <source>The nearest place in England is %1 in the system %2, %3 away.</source>
        <extracomment>%1 a place, %2 its system, %3 a distance</extracomment>
        <translation>Najbliższe miejsce w Anglii to %1 w systemie %2, odległość: %3.</translation>
    </message>
    <message>
        <source>%1 is at sea, or outside the United Kingdom.</source>
        <translation>%1 leży na morzu lub poza Zjednoczonym Królestwem.</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 leży poza Anglią (%2).</translation>
    </message>
</context>
<context>
    <name>ics::Postcode</name>
    <message>
        <source>The postcode is no longer in use.</source>
        <translation>Ten kod pocztowy wycofano.</translation>
    </message>
    <message>
        <source>likely, by its neighbours</source>
        <translation>prawdopodobne, według sąsiednich kodów</translation>
    </message>
    <message>
        <source>one slip away</source>
        <translation>różnica jednej pomyłki</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Kody pocztowe</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Not recorded where: %1.</source>
        <extracomment>%1 a share of postcodes</extracomment>
        <translation>Brak danych o położeniu: %1.</translation>
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
        <translation>Poza Anglią: %1.</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Walia</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Szkocja</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlandia Północna</translation>
    </message>
    <message>
        <source>the Channel Islands</source>
        <translation>Wyspy Normandzkie</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Wyspa Man</translation>
    </message>
    <message>
        <source>Integrated Care Systems cover England only; in Wales, local health boards plan and provide NHS care.</source>
        <translation>Integrated Care Systems obejmują tylko Anglię; w Walii opiekę NHS planują i zapewniają local health boards (lokalne rady zdrowia).</translation>
    </message>
    <message>
        <source>Integrated Care Systems cover England only; in Scotland, regional NHS boards plan and provide care, together with councils in integration authorities.</source>
        <translation>Integrated Care Systems obejmują tylko Anglię; w Szkocji opiekę planują i zapewniają regionalne NHS boards (rady NHS), razem z samorządami w integration authorities.</translation>
    </message>
    <message>
        <source>Integrated Care Systems cover England only; in Northern Ireland, the Department of Health plans care and health and social care trusts provide it.</source>
        <translation>Integrated Care Systems obejmują tylko Anglię; w Irlandii Północnej opiekę planuje Department of Health (ministerstwo zdrowia), a zapewniają ją health and social care trusts.</translation>
    </message>
    <message>
        <source>The Channel Islands are not part of the United Kingdom; the governments of Jersey and Guernsey run health services of their own.</source>
        <translation>Wyspy Normandzkie nie są częścią Zjednoczonego Królestwa; rządy Jersey i Guernsey prowadzą własną służbę zdrowia.</translation>
    </message>
    <message>
        <source>The Isle of Man is not part of the United Kingdom; its own public body, Manx Care, provides health services there.</source>
        <translation>Wyspa Man nie jest częścią Zjednoczonego Królestwa; opiekę zdrowotną zapewnia tam jej własna instytucja publiczna, Manx Care.</translation>
    </message>
    <message>
        <source>%1 is an address of the armed forces, wherever a unit is stationed, and stands for no place. Defence Medical Services look after serving personnel.</source>
        <translation>%1 to adres sił zbrojnych, gdziekolwiek stacjonuje jednostka, i nie oznacza żadnej lokalizacji. O żołnierzy w służbie dba Defence Medical Services.</translation>
    </message>
    <message>
        <source>%1 belongs to a large organisation that receives its post under it, and stands for no place.</source>
        <translation>%1 należy do dużej organizacji, która odbiera pod nim pocztę, i nie oznacza żadnej lokalizacji.</translation>
    </message>
    <message>
        <source>%1 was the postcode of Girobank, and stands for no place.</source>
        <translation>%1 to dawny kod pocztowy Girobanku i nie oznacza żadnej lokalizacji.</translation>
    </message>
    <message>
        <source>%1 is a code that NHS records use for people with no fixed abode, with an unknown address or from abroad. It stands for no place.</source>
        <translation>%1 to kod, którego dokumentacja NHS używa dla osób bez stałego miejsca zamieszkania, z nieznanym adresem lub z zagranicy. Nie oznacza żadnej lokalizacji.</translation>
    </message>
    <message>
        <source>%1 is in %2, an overseas territory with health services of its own. Integrated Care Systems cover England only.</source>
        <translation>%1 leży na terytorium zamorskim (%2), które ma własną służbę zdrowia. Integrated Care Systems obejmują tylko Anglię.</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 leży poza Anglią (%2).</translation>
    </message>
    <message>
        <source>%1 is no longer in use. Where it was is in the system %2, in its place %3.</source>
        <translation>%1 to wycofany kod. Jego dawne położenie jest w systemie %2, w miejscu %3.</translation>
    </message>
    <message>
        <source>%1 is in the system %2, in its place %3.</source>
        <translation>%1 leży w systemie %2, w miejscu %3.</translation>
    </message>
    <message>
        <source>This place has no primary care network (PCN), so there is no neighbourhood to name.</source>
        <translation>To miejsce nie ma sieci podstawowej opieki zdrowotnej (PCN), więc nie da się podać sąsiedztwa.</translation>
    </message>
    <message>
        <source>By a model, its neighbourhood is %1; a person&apos;s own network is that of the practice where they are registered.</source>
        <translation>Według modelu jego sąsiedztwo to %1; własna sieć każdej osoby to sieć przychodni, w której jest ona na liście pacjentów.</translation>
    </message>
    <message>
        <source>%1 is no longer in use, and where it was is not recorded.</source>
        <translation>%1 to wycofany kod; brak danych o jego dawnym położeniu.</translation>
    </message>
    <message>
        <source>Its recorded position is approximate, so close to a boundary the answer may be the neighbouring area.</source>
        <translation>Zapisane położenie jest przybliżone, więc blisko granicy odpowiedzią może być sąsiedni obszar.</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025, and from the small area (LSOA) published for this one in the National Statistics Postcode Lookup, August 2024.</source>
        <translation>Ustalono według listy kodów pocztowych z października 2025 i małego obszaru (LSOA) opublikowanego dla tego kodu w National Statistics Postcode Lookup z sierpnia 2024.</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025: it has moved since its small area (LSOA) was published, so the one in which its point lies now is given.</source>
        <translation>Ustalono według listy kodów pocztowych z października 2025: kod zmienił położenie od opublikowania jego małego obszaru (LSOA), więc podano ten, w którym jego punkt leży teraz.</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025: its point lies in no small area (LSOA), and the nearest one is given.</source>
        <translation>Ustalono według listy kodów pocztowych z października 2025: jego punkt nie leży w żadnym małym obszarze (LSOA), więc podano najbliższy.</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025: the small area (LSOA) in which its point lies.</source>
        <translation>Ustalono według listy kodów pocztowych z października 2025: mały obszar (LSOA), w którym leży jego punkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live postcodes begin with %1.</source>
        <translation>
            <numerusform>Od %1 zaczyna się %Ln używany kod pocztowy.</numerusform>
            <numerusform>Od %1 zaczynają się %Ln używane kody pocztowe.</numerusform>
            <numerusform>Od %1 zaczyna się %Ln używanych kodów pocztowych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No live postcode begins with %1, but %Ln that are no longer in use do.</source>
        <translation>
            <numerusform>Od %1 nie zaczyna się żaden używany kod pocztowy, ale zaczyna się %Ln wycofany.</numerusform>
            <numerusform>Od %1 nie zaczyna się żaden używany kod pocztowy, ale zaczynają się %Ln wycofane.</numerusform>
            <numerusform>Od %1 nie zaczyna się żaden używany kod pocztowy, ale zaczyna się %Ln wycofanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are in the system %1.</source>
        <translation>Wszystkie są w systemie %1.</translation>
    </message>
    <message>
        <source>By system: %1.</source>
        <translation>Według systemów: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The rest lie in %n more systems.</source>
        <translation>
            <numerusform>Reszta leży w jeszcze %n systemie.</numerusform>
            <numerusform>Reszta leży w jeszcze %n systemach.</numerusform>
            <numerusform>Reszta leży w jeszcze %n systemach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the list of October 2025: it may be newer, or mistyped. What is likely is told by where its neighbours are.</source>
        <translation>%1: nie ma na liście z października 2025; kod może być nowszy lub błędnie wpisany. O tym, co prawdopodobne, mówi położenie sąsiednich kodów.</translation>
    </message>
    <message>
        <source>%1 is in use, but its position is not recorded. What is likely is told by where its neighbours are.</source>
        <translation>%1 jest używany, ale brak danych o jego położeniu. O tym, co prawdopodobne, mówi położenie sąsiednich kodów.</translation>
    </message>
    <message>
        <source>%1 is written like a postcode, but no postcode on record begins so.</source>
        <translation>%1 wygląda jak kod pocztowy, ale w danych żaden kod pocztowy tak się nie zaczyna.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode as it is written. Perhaps %2 is meant.</source>
        <translation>„%1” w tej pisowni nie jest kodem pocztowym. Może chodzi o %2.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode as it is written. Perhaps one of these is meant.</source>
        <translation>„%1” w tej pisowni nie jest kodem pocztowym. Może chodzi o jeden z tych.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode: those are written like CM22 6QJ or M1 1AE.</source>
        <translation>„%1” nie jest kodem pocztowym: kody pisze się tak: CM22 6QJ lub M1 1AE.</translation>
    </message>
</context>
<context>
    <name>ics::PracticePicker</name>
    <message>
        <source>GP practices nearby</source>
        <translation>Przychodnie GP w pobliżu</translation>
    </message>
    <message>
        <source>I am registered at %1</source>
        <translation>Moja przychodnia to %1</translation>
    </message>
</context>
<context>
    <name>ics::PresenterCaption</name>
    <message>
        <source>Caption</source>
        <translation>Podpis</translation>
    </message>
</context>
<context>
    <name>ics::PresenterKeys</name>
    <message>
        <source>Put the next number: at the pointer, or in the chosen area</source>
        <translation>Następny numer: przy kursorze lub w wybranym obszarze</translation>
    </message>
    <message>
        <source>Let a click put a number, and Backspace take the last one away</source>
        <translation>Kliknięcie stawia numer, a Backspace usuwa ostatni</translation>
    </message>
    <message>
        <source>Write beside the last number</source>
        <translation>Tekst obok ostatniego numeru</translation>
    </message>
    <message>
        <source>Take the last number away; all of them</source>
        <translation>Usunięcie ostatniego numeru; wszystkich</translation>
    </message>
    <message>
        <source>Delete; Shift+Delete</source>
        <translation>Delete; Shift+Delete</translation>
    </message>
    <message>
        <source>Pointer, moved by the mouse or the arrow keys</source>
        <translation>Kursor, przesuwany myszą lub klawiszami strzałek</translation>
    </message>
    <message>
        <source>Choose the area under the pointer</source>
        <translation>Wybór obszaru pod kursorem</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Make the screen black; white; any key returns</source>
        <translation>Czarny ekran; biały; dowolny klawisz przywraca mapę</translation>
    </message>
    <message>
        <source>B; W</source>
        <translation>B; W</translation>
    </message>
    <message>
        <source>Level; indicator; edition</source>
        <translation>Poziom; wskaźnik; wydanie</translation>
    </message>
    <message>
        <source>V; I; E</source>
        <translation>V; I; E</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasny lub ciemny</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>Zwinięcie lub rozwinięcie legendy</translation>
    </message>
    <message>
        <source>Text larger; smaller</source>
        <translation>Większy tekst; mniejszy</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up; Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+strzałka w górę; Ctrl+Shift+strzałka w dół</translation>
    </message>
    <message>
        <source>Next and previous step of a tour</source>
        <translation>Następny i poprzedni krok trasy</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notatki prelegenta</translation>
    </message>
    <message>
        <source>Exchange the screens</source>
        <translation>Zamiana ekranów</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>Opuść tryb prezentera</translation>
    </message>
    <message>
        <source>F11 or Esc</source>
        <translation>F11 lub Esc</translation>
    </message>
    <message>
        <source>F9 or Page Down; F8 or Page Up</source>
        <translation>F9 lub Page Down; F8 lub Page Up</translation>
    </message>
</context>
<context>
    <name>ics::PresenterNotes</name>
    <message>
        <source>&amp;Start the time again</source>
        <translation>Wy&amp;zeruj czas</translation>
    </message>
    <message>
        <source>Speaker notes – ICS Explorer</source>
        <translation>Notatki prelegenta – ICS Explorer</translation>
    </message>
    <message>
        <source>Notes of the step</source>
        <translation>Notatki do kroku</translation>
    </message>
    <message>
        <source>A tour may bring notes for each step.</source>
        <translation>Trasa może mieć notatki do każdego kroku.</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Twoje własne notatki</translation>
    </message>
    <message>
        <source>Type here. It is kept until you close the program, and never stored.</source>
        <translation>Pisz tutaj. Tekst znika po zamknięciu programu i nigdzie się nie zapisuje.</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>Czas od początku</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następnie</translation>
    </message>
    <message>
        <source>Your &amp;own notes</source>
        <translation>Twoje &amp;własne notatki</translation>
    </message>
    <message>
        <source>Numbers on the map</source>
        <translation>Numery na mapie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nic więcej</translation>
    </message>
</context>
<context>
    <name>ics::PresenterTools</name>
    <message>
        <source>Pointer on. The arrow keys move it.</source>
        <translation>Kursor włączony. Przesuwają go klawisze strzałek.</translation>
    </message>
    <message>
        <source>Pointer off.</source>
        <translation>Kursor wyłączony.</translation>
    </message>
    <message>
        <source>A click on the map puts a number.</source>
        <translation>Kliknięcie mapy stawia numer.</translation>
    </message>
    <message>
        <source>A click on the map chooses an area.</source>
        <translation>Kliknięcie mapy wybiera obszar.</translation>
    </message>
    <message>
        <source>Choose an area first, or turn the pointer on with P.</source>
        <translation>Najpierw wybierz obszar albo włącz kursor klawiszem P.</translation>
    </message>
    <message>
        <source>There is no area here.</source>
        <translation>Tu nie ma obszaru.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the map</source>
        <translation>
            <numerusform>%n numer na mapie</numerusform>
            <numerusform>%n numery na mapie</numerusform>
            <numerusform>%n numerów na mapie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::PresenterWindow</name>
    <message>
        <source>Presenter mode – ICS Explorer</source>
        <translation>Tryb prezentera – ICS Explorer</translation>
    </message>
    <message>
        <source>The screen is black. Any key returns.</source>
        <translation>Ekran jest czarny. Dowolny klawisz przywraca mapę.</translation>
    </message>
    <message>
        <source>The screen is white. Any key returns.</source>
        <translation>Ekran jest biały. Dowolny klawisz przywraca mapę.</translation>
    </message>
    <message>
        <source>The map is back.</source>
        <translation>Mapa jest znów widoczna.</translation>
    </message>
</context>
<context>
    <name>ics::Quiz</name>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>Quiz · class code %1</source>
        <extracomment>%1 what a trainer reads out so that all have the same questions</extracomment>
        <translation>Quiz · kod grupy %1</translation>
    </message>
    <message>
        <source>Answers · class code %1</source>
        <translation>Odpowiedzi · kod grupy %1</translation>
    </message>
    <message>
        <source>It sets the direction for the whole area.</source>
        <translation>Wyznacza kierunek dla całego obszaru.</translation>
    </message>
    <message>
        <source>It makes the large changes, and saves by doing things once for many.</source>
        <translation>Wprowadza duże zmiany i oszczędza, robiąc coś raz dla wielu.</translation>
    </message>
    <message>
        <source>It looks after the money held in common.</source>
        <translation>Dba o wspólne pieniądze.</translation>
    </message>
    <message>
        <source>It brings hospitals, councils and networks of practices together.</source>
        <translation>Łączy szpitale, samorządy i sieci przychodni.</translation>
    </message>
    <message>
        <source>It develops care that acts before people fall ill.</source>
        <translation>Rozwija opiekę, która działa, zanim ludzie zachorują.</translation>
    </message>
    <message>
        <source>It may be a town, a district or a borough.</source>
        <translation>Może to być miasto, dystrykt lub borough.</translation>
    </message>
    <message>
        <source>GP practices work together with community services and social care.</source>
        <translation>Przychodnie GP współpracują tu z opieką środowiskową i społeczną.</translation>
    </message>
    <message>
        <source>It is the area of one primary care network.</source>
        <translation>To obszar jednej sieci podstawowej opieki zdrowotnej (PCN).</translation>
    </message>
    <message>
        <source>It is said to have %1 people.</source>
        <extracomment>%1 &quot;30,000–50,000&quot; or &quot;1–3 million&quot;</extracomment>
        <translation>Według dokumentów mieszka tu %1 osób.</translation>
    </message>
    <message>
        <source>Find it on the map</source>
        <translation>Znajdź na mapie</translation>
    </message>
    <message>
        <source>Name the area</source>
        <translation>Podaj nazwę obszaru</translation>
    </message>
    <message>
        <source>Which level does this</source>
        <translation>Który poziom to robi</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Kto gdzie zasiada</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>The law requires it</source>
        <translation>Wymaga go prawo</translation>
    </message>
    <message>
        <source>NHS England’s policy expects it</source>
        <translation>Oczekuje go polityka NHS England</translation>
    </message>
    <message>
        <source>The partnership may add it</source>
        <translation>Może go dodać partnerstwo</translation>
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
        <translation>Obszar %1</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Gdzie leży %1?</translation>
    </message>
    <message>
        <source>What is the marked area called?</source>
        <translation>Jak się nazywa zaznaczony obszar?</translation>
    </message>
    <message>
        <source>%1 has %2 people. %3: %4.</source>
        <extracomment>%1 an area, %2 a number of people, %3 &quot;NHS region&quot; or &quot;Systems&quot;, %4 names</extracomment>
        <translation>%1: %2 os. %3: %4.</translation>
    </message>
    <message>
        <source>Which level is this?</source>
        <translation>Który to poziom?</translation>
    </message>
    <message>
        <source>One of them is %1.</source>
        <translation>Jednym z nich jest %1.</translation>
    </message>
    <message>
        <source>Why may they sit on the %1?</source>
        <translation>Skąd bierze się ten mandat w %1?</translation>
    </message>
    <message>
        <source>On which body is this seat?</source>
        <translation>W którym organie jest ten mandat?</translation>
    </message>
    <message>
        <source>It is a seat of the %1.</source>
        <translation>To mandat w %1.</translation>
    </message>
    <message>
        <source>Which system’s partnership has a seat for this council?</source>
        <translation>Partnerstwo którego systemu ma mandat dla tego samorządu?</translation>
    </message>
    <message>
        <source>By law each council with social care duties in an area appoints a member. %1 lies in %2.</source>
        <translation>Z mocy prawa każdy samorząd, który ma na obszarze obowiązki w opiece społecznej, powołuje członka. %1 leży w: %2.</translation>
    </message>
    <message>
        <source>This system has closed. Which of these has looked after people there since %1?</source>
        <translation>Ten system zlikwidowano. Który z poniższych dba o tamtejszych mieszkańców od %1?</translation>
    </message>
    <message>
        <source>This system opened on %1. Which former system is part of it?</source>
        <extracomment>%1 a date</extracomment>
        <translation>Ten system utworzono %1. Który dawny system jest jego częścią?</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pytanie</numerusform>
            <numerusform>%n pytania</numerusform>
            <numerusform>%n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by ICS Explorer from the edition of %1 (%2), atlas %3. Another atlas may give other questions.</source>
        <extracomment>%1 &quot;April 2026&quot;, %2 &quot;in force since 1 April 2026&quot;, %3 a few letters that tell one atlas from another</extracomment>
        <translation>Quiz utworzył ICS Explorer na podstawie wydania z %1 (%2), atlas %3. Inny atlas może dać inne pytania.</translation>
    </message>
    <message>
        <source>Another area</source>
        <translation>Inny obszar</translation>
    </message>
    <message>
        <source>The marked area</source>
        <translation>Zaznaczony obszar</translation>
    </message>
    <message>
        <source>Map of the question</source>
        <translation>Mapa do pytania</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <extracomment>%1 the title, %2 and %3 numbers</extracomment>
        <translation>%1 · strona %2 z %3</translation>
    </message>
</context>
<context>
    <name>ics::QuizAsk</name>
    <message>
        <source>Choose one of the areas with a letter.</source>
        <translation>Wybierz jeden z obszarów z literą.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Pytania z odpowiedzią</translation>
    </message>
    <message>
        <source>About your answer</source>
        <translation>O Twojej odpowiedzi</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <extracomment>%1 and %2 numbers, %3 &quot;Name the area&quot;</extracomment>
        <translation>Pytanie %1 z %2 · %3</translation>
    </message>
    <message>
        <source>Click on the map, or press a letter.</source>
        <translation>Kliknij mapę albo naciśnij literę.</translation>
    </message>
    <message>
        <source>Press a letter, or click.</source>
        <translation>Naciśnij literę albo kliknij.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Dobrze.</translation>
    </message>
    <message>
        <source>Not right. The answer is %1.</source>
        <translation>Niedobrze. Odpowiedź: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Pokaż: %1</translation>
    </message>
    <message>
        <source>Leaves the quiz for the map; F4 comes back to this question</source>
        <translation>Przechodzi z quizu do mapy; F4 wraca do tego pytania</translation>
    </message>
    <message>
        <source>&amp;See the result</source>
        <translation>&amp;Zobacz wynik</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Nas&amp;tępne pytanie</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>Enter przechodzi dalej</translation>
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
        <translation>Naciśnij %1 lub %2</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Dobra odpowiedź</translation>
    </message>
    <message>
        <source>Your answer, not right</source>
        <translation>Twoja odpowiedź, niedobra</translation>
    </message>
</context>
<context>
    <name>ics::QuizResult</name>
    <message>
        <source>&amp;Again with these questions</source>
        <translation>&amp;Jeszcze raz te pytania</translation>
    </message>
    <message>
        <source>Other &amp;questions</source>
        <translation>&amp;Inne pytania</translation>
    </message>
    <message>
        <source>Change the &amp;settings</source>
        <translation>Zmień us&amp;tawienia</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Pytania i odpowiedzi</translation>
    </message>
    <message>
        <source>The same class code from the first question</source>
        <translation>Ten sam kod grupy, od pierwszego pytania</translation>
    </message>
    <message>
        <source>A new class code with the same settings</source>
        <translation>Nowy kod grupy z tymi samymi ustawieniami</translation>
    </message>
    <message>
        <source>Back to kinds, number, edition and code</source>
        <translation>Z powrotem do rodzajów, liczby, wydania i kodu</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>Dobre odpowiedzi: %1 z %2</translation>
    </message>
    <message>
        <source>Class code %1</source>
        <translation>Kod grupy %1</translation>
    </message>
    <message>
        <source>This score is not saved anywhere.</source>
        <translation>Ten wynik nie jest nigdzie zapisywany.</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Dobrze: %1</translation>
    </message>
    <message>
        <source>You chose %1. Right is %2.</source>
        <translation>Twój wybór: %1. Dobra odpowiedź: %2.</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>Pokaż: %1</translation>
    </message>
    <message>
        <source>Leaves the quiz for the map; F4 comes back</source>
        <translation>Przechodzi z quizu do mapy; F4 wraca</translation>
    </message>
</context>
<context>
    <name>ics::QuizSheetBar</name>
    <message>
        <source>With the ans&amp;wers</source>
        <translation>Z odpowi&amp;edziami</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sheet as PDF…</source>
        <translation>Zapisz arkusz jako PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>Dr&amp;ukuj arkusz…</translation>
    </message>
    <message>
        <source>The answers stand on pages of their own, after the questions.</source>
        <translation>Odpowiedzi są na osobnych stronach, po pytaniach.</translation>
    </message>
    <message>
        <source>These questions on paper, for a class without computers</source>
        <translation>Te pytania na papierze, dla grupy bez komputerów</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Zapisz arkusz</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Dokument PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Tworzenie arkusza…</translation>
    </message>
</context>
<context>
    <name>ics::QuizStart</name>
    <message>
        <source>How well do you know the systems?</source>
        <translation>Jak dobrze znasz systemy?</translation>
    </message>
    <message>
        <source>The questions are made from the atlas. The same class code gives everybody the same ones.</source>
        <translation>Pytania powstają z atlasu. Ten sam kod grupy daje wszystkim te same pytania.</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>Liczba pytań</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>&amp;Another code</source>
        <translation>Inny &amp;kod</translation>
    </message>
    <message>
        <source>&amp;Start the quiz</source>
        <translation>&amp;Rozpocznij quiz</translation>
    </message>
    <message>
        <source>Your score stays in memory: it is never saved, and is gone when the window closes.</source>
        <translation>Twój wynik pozostaje w pamięci: nie jest zapisywany i znika po zamknięciu okna.</translation>
    </message>
    <message>
        <source>Begins with the first question (Enter)</source>
        <translation>Zaczyna od pierwszego pytania (Enter)</translation>
    </message>
    <message>
        <source>Kinds of question</source>
        <translation>Rodzaje pytań</translation>
    </message>
    <message>
        <source>Ask questions of this kind</source>
        <translation>Zadawaj pytania tego rodzaju</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Zakres pytań</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>Ile pytań</translation>
    </message>
    <message>
        <source>The date whose systems are asked for</source>
        <translation>Data, z której są systemy w pytaniach</translation>
    </message>
    <message>
        <source>All of England, or one NHS region or system only</source>
        <translation>Cała Anglia albo tylko jeden region NHS lub system</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>P&amp;ytania</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Wy&amp;danie</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Gdzie</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Kod grupy</translation>
    </message>
    <message>
        <source>Read it out, or type the one you were given: it sets everything above.</source>
        <translation>Odczytaj go grupie albo wpisz kod, który masz: ustawia wszystko powyżej.</translation>
    </message>
    <message>
        <source>Other questions with the same settings</source>
        <translation>Inne pytania z tymi samymi ustawieniami</translation>
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
        <translation>Szukaj: kod pocztowy, miejsce, organizacja, kod lub położenie…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>A postcode, the name of a place or organisation, a code, a grid reference or a latitude and longitude. Answers appear while you type; the down arrow leads to them.</source>
        <translation>Kod pocztowy, nazwa miejsca lub organizacji, kod, odniesienie do siatki albo szerokość i długość geograficzna. Odpowiedzi pojawiają się podczas pisania; prowadzi do nich strzałka w dół.</translation>
    </message>
    <message>
        <source>Search (Ctrl+F). What you type stays on this computer.</source>
        <translation>Szukaj (Ctrl+F). To, co wpisujesz, pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>No area or body has that name. To read about it:</source>
        <translation>Żaden obszar ani instytucja nie ma tej nazwy. Można o tym przeczytać:</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try a whole postcode, a town or council, or a code.</source>
        <translation>Nic nie znaleziono dla „%1”. Spróbuj podać cały kod pocztowy, miasto, samorząd lub kod.</translation>
    </message>
</context>
<context>
    <name>ics::SearchPopup</name>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Answers to the search</source>
        <translation>Odpowiedzi na wyszukiwanie</translation>
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
        <translation>Mandat %1 z %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) and roles. Arrow keys step through them.</source>
        <translation>
            <numerusform>Mandaty i role: %n. Klawisze strzałek przechodzą między nimi.</numerusform>
            <numerusform>Mandaty i role: %n. Klawisze strzałek przechodzą między nimi.</numerusform>
            <numerusform>Mandaty i role: %n. Klawisze strzałek przechodzą między nimi.</numerusform>
        </translation>
    </message>
    <message>
        <source>by law</source>
        <translation>z mocy prawa</translation>
    </message>
    <message>
        <source>by policy</source>
        <translation>według polityki</translation>
    </message>
    <message>
        <source>may be added</source>
        <translation>można dodać</translation>
    </message>
    <message>
        <source>no seat of its own</source>
        <translation>bez własnego mandatu</translation>
    </message>
</context>
<context>
    <name>ics::SeatDetails</name>
    <message>
        <source>Legal reference: %1
Source: %2
Evidence: %3</source>
        <translation>Podstawa prawna: %1
Źródło: %2
Potwierdzenie: %3</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Powołuje</translation>
    </message>
    <message>
        <source>Bodies that nominate: %1</source>
        <translation>Instytucje, które zgłaszają kandydatów: %1</translation>
    </message>
    <message>
        <source>May nominate: %1</source>
        <translation>Prawo zgłaszania kandydatów: %1</translation>
    </message>
</context>
<context>
    <name>ics::SecondSelector</name>
    <message>
        <source>Second indicator</source>
        <translation>Drugi wskaźnik</translation>
    </message>
    <message>
        <source>Show a second indicator together with the first, each in thirds</source>
        <translation>Pokaż drugi wskaźnik razem z pierwszym, każdy w tercylach</translation>
    </message>
    <message>
        <source>And with: nothing else</source>
        <translation>Oraz: nic więcej</translation>
    </message>
    <message>
        <source>And with: %1</source>
        <translation>Oraz: %1</translation>
    </message>
</context>
<context>
    <name>ics::Session</name>
    <message>
        <source>%1 is not a place by this choice. %2, with most of its people, is shown.</source>
        <translation>%1 nie jest miejscem przy tym wyborze. Pokazano %2, gdzie mieszka większość jego ludności.</translation>
    </message>
</context>
<context>
    <name>ics::SidePane</name>
    <message>
        <source>Areas</source>
        <translation>Obszary</translation>
    </message>
    <message>
        <source>Tree or table</source>
        <translation>Drzewo lub tabela</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Drzewo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>The whole structure</source>
        <translation>Cała struktura</translation>
    </message>
    <message>
        <source>The areas on the map with their figures</source>
        <translation>Obszary na mapie i ich wartości</translation>
    </message>
</context>
<context>
    <name>ics::SimilarAreas</name>
    <message>
        <source>%1 (more)</source>
        <extracomment>%1 an indicator, of which the other area has more</extracomment>
        <translation>%1 (więcej)</translation>
    </message>
    <message>
        <source>%1 (less)</source>
        <translation>%1 (mniej)</translation>
    </message>
    <message numerus="yes">
        <source>Nearest of the other %1 of the edition of %2 in %n indicator(s), each in standard deviations of that level: 0 would be no difference at all.</source>
        <translation>
            <numerusform>Najbliższe spośród innych obszarów tego poziomu (%1, wydanie z %2) według %n wskaźnika, w odchyleniach standardowych tego poziomu: 0 oznaczałoby brak jakiejkolwiek różnicy.</numerusform>
            <numerusform>Najbliższe spośród innych obszarów tego poziomu (%1, wydanie z %2) według %n wskaźników, każdego w odchyleniach standardowych tego poziomu: 0 oznaczałoby brak jakiejkolwiek różnicy.</numerusform>
            <numerusform>Najbliższe spośród innych obszarów tego poziomu (%1, wydanie z %2) według %n wskaźników, każdego w odchyleniach standardowych tego poziomu: 0 oznaczałoby brak jakiejkolwiek różnicy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because nothing is recorded for %1 or all are the same: %2.</source>
        <translation>Pominięto, bo dla %1 brak danych albo wszystkie wartości są takie same: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack(s) some of the figures and is compared in the others, if in half of them at least.</source>
        <translation>
            <numerusform>%n z nich nie ma części wartości; porównano go według pozostałych, jeśli ma co najmniej połowę.</numerusform>
            <numerusform>%n z nich nie mają części wartości; porównano je według pozostałych, jeśli mają co najmniej połowę.</numerusform>
            <numerusform>%n z nich nie ma części wartości; porównano je według pozostałych, jeśli mają co najmniej połowę.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::SimilarDialog</name>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Przypnij</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>Prze&amp;jdź</translation>
    </message>
    <message>
        <source>&amp;Compare with the nearest</source>
        <translation>Po&amp;równaj z najbliższymi</translation>
    </message>
    <message>
        <source>Areas like %1</source>
        <translation>Obszary podobne do: %1</translation>
    </message>
    <message>
        <source>The most similar areas, nearest first</source>
        <translation>Najbardziej podobne obszary, od najbliższego</translation>
    </message>
    <message>
        <source>Enter goes to an area, Space pins it.</source>
        <translation>Enter otwiera obszar, Spacja go przypina.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolumny tabeli</translation>
    </message>
    <message>
        <source>Indicators that are compared</source>
        <translation>Porównywane wskaźniki</translation>
    </message>
    <message>
        <source>Compared &amp;by</source>
        <translation>Porównanie we&amp;dług</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>&amp;Zwykłe</translation>
    </message>
    <message>
        <source>One indicator for each concept, none of them a part of another</source>
        <translation>Po jednym wskaźniku na każde pojęcie; żaden nie jest częścią innego</translation>
    </message>
    <message>
        <source>Rates and scores only: by counts, areas would be alike because they are equally large.</source>
        <translation>Tylko współczynniki i wskaźniki punktowe: według liczb bezwzględnych obszary byłyby podobne, bo są równie duże.</translation>
    </message>
    <message>
        <source>Pin the chosen area for comparison (Space)</source>
        <translation>Przypnij wybrany obszar do porównania (Spacja)</translation>
    </message>
    <message>
        <source>Show the chosen area in tree, map and details (Enter)</source>
        <translation>Pokaż wybrany obszar w drzewie, na mapie i w szczegółach (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing can be compared: choose indicators that are recorded for this area.</source>
        <translation>Nie ma czego porównać: wybierz wskaźniki, dla których są dane o tym obszarze.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Ode&amp;pnij</translation>
    </message>
    <message>
        <source>Four areas are pinned already: unpin one of them first</source>
        <translation>Przypięto już cztery obszary: najpierw odepnij jeden z nich</translation>
    </message>
</context>
<context>
    <name>ics::SimilarModel</name>
    <message numerus="yes">
        <source>%1 standard deviations, from %n indicator(s)</source>
        <translation>
            <numerusform>%1 odchylenia standardowego, z %n wskaźnika</numerusform>
            <numerusform>%1 odchylenia standardowego, z %n wskaźników</numerusform>
            <numerusform>%1 odchylenia standardowego, z %n wskaźników</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Odległość</translation>
    </message>
    <message>
        <source>Distance in standard deviations: 0 is no difference</source>
        <translation>Odległość w odchyleniach standardowych: 0 to brak różnicy</translation>
    </message>
    <message>
        <source>Most alike in</source>
        <translation>Najbardziej podobne</translation>
    </message>
    <message>
        <source>Most different in</source>
        <translation>Najbardziej różne</translation>
    </message>
</context>
<context>
    <name>ics::StatePage</name>
    <message>
        <source>The atlas is made when the application is built and lies beside the program. Build the application again, or choose the file if it lies elsewhere.</source>
        <translation>Atlas powstaje przy budowaniu programu i leży obok niego. Zbuduj program ponownie albo wybierz plik, jeśli leży gdzie indziej.</translation>
    </message>
    <message>
        <source>Install the newer version of ICS Explorer that the atlas was made for.</source>
        <translation>Zainstaluj nowszą wersję ICS Explorer, dla której utworzono atlas.</translation>
    </message>
    <message>
        <source>Build the application again: that makes an atlas of the right version.</source>
        <translation>Zbuduj program ponownie: powstanie atlas we właściwej wersji.</translation>
    </message>
    <message>
        <source>Choose a file named atlas.sqlite that ICS Explorer has made.</source>
        <translation>Wybierz plik o nazwie atlas.sqlite utworzony przez ICS Explorer.</translation>
    </message>
    <message>
        <source>The file may have been damaged on its way. Build the application again, or copy the file once more. Nothing of your own is lost.</source>
        <translation>Plik mógł się uszkodzić po drodze. Zbuduj program ponownie albo skopiuj plik jeszcze raz. Nic Twojego nie przepadło.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Wybierz inny plik…</translation>
    </message>
    <message>
        <source>Opening the atlas</source>
        <translation>Otwieranie atlasu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Wybierz inny plik</translation>
    </message>
    <message>
        <source>Opening the atlas…</source>
        <translation>Otwieranie atlasu…</translation>
    </message>
    <message>
        <source>Boundaries, two editions, organisations and every English postcode.</source>
        <translation>Granice, dwa wydania, organizacje i każdy angielski kod pocztowy.</translation>
    </message>
    <message>
        <source>The atlas cannot be opened</source>
        <translation>Nie można otworzyć atlasu</translation>
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
        <translation>Wydanie z %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ics::StripPlot</name>
    <message>
        <source>Population beside all areas of the level</source>
        <translation>Ludność na tle wszystkich obszarów tego poziomu</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <extracomment>%1 the name of an area</extracomment>
        <translation>%1: %2 os.</translation>
    </message>
    <message>
        <source>Range of %1: %2.</source>
        <translation>Zakres %1: %2.</translation>
    </message>
    <message>
        <source>Keys: Left and Right step from area to area, Enter goes there.</source>
        <translation>Klawisze: strzałki w lewo i w prawo przechodzą między obszarami, Enter otwiera obszar.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>million</comment>
        <translation>%1 mln</translation>
    </message>
</context>
<context>
    <name>ics::SystemChooser</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Przenieś</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Połą&amp;cz</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a system, %2 how many people it has and whether it is next door</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Search in the systems</source>
        <translation>Szukaj w systemach</translation>
    </message>
    <message>
        <source>Systems, neighbours first</source>
        <translation>Systemy, najpierw sąsiednie</translation>
    </message>
    <message>
        <source>Systems to tick, neighbours first</source>
        <translation>Systemy do zaznaczenia, najpierw sąsiednie</translation>
    </message>
    <message>
        <source>What they &amp;become is called</source>
        <translation>&amp;Nazwa po połączeniu</translation>
    </message>
    <message>
        <source>Name of the merged system</source>
        <translation>Nazwa połączonego systemu</translation>
    </message>
    <message>
        <source>Tick at least one system.</source>
        <translation>Zaznacz co najmniej jeden system.</translation>
    </message>
    <message>
        <source>No system has this name.</source>
        <translation>Żaden system nie ma tej nazwy.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Podaj nazwę.</translation>
    </message>
    <message>
        <source>Another system has this name.</source>
        <translation>Tę nazwę ma inny system.</translation>
    </message>
</context>
<context>
    <name>ics::Teaching</name>
    <message>
        <source>The tour was left. Resume it with F3 after the exercise.</source>
        <translation>Trasa została opuszczona. Po ćwiczeniu można ją wznowić klawiszem F3.</translation>
    </message>
</context>
<context>
    <name>ics::TermButton</name>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Co oznacza „%1”?</translation>
    </message>
</context>
<context>
    <name>ics::TermTip</name>
    <message>
        <source>&amp;Read more</source>
        <translation>&amp;Czytaj więcej</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to znaczy</translation>
    </message>
    <message>
        <source>The whole text on the page to learn from</source>
        <translation>Cały tekst w bazie wiedzy</translation>
    </message>
</context>
<context>
    <name>ics::TermsHere</name>
    <message>
        <source>&amp;Read more</source>
        <translation>C&amp;zytaj więcej</translation>
    </message>
    <message>
        <source>Terms in this part of the window</source>
        <translation>Terminy w tej części okna</translation>
    </message>
    <message>
        <source>The whole text on the page to learn from</source>
        <translation>Cały tekst w bazie wiedzy</translation>
    </message>
    <message>
        <source>No term stands here that the application explains. F2 opens all of them.</source>
        <translation>Nie ma tu terminu, który program objaśnia. F2 otwiera wszystkie terminy.</translation>
    </message>
</context>
<context>
    <name>ics::Timeline</name>
    <message>
        <source>“%1” is no kind of event</source>
        <translation>„%1” nie jest rodzajem zdarzenia</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>„%1” nie jest datą</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>brakuje daty</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>planowano: %1</translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation>%1, zgodnie z planem</translation>
    </message>
    <message>
        <source>%1 (planned: %2)</source>
        <translation>%1 (planowano: %2)</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Prawo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Bodies begin or end</source>
        <translation>Początek lub koniec instytucji</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Wytyczne</translation>
    </message>
    <message>
        <source>the key occurs twice</source>
        <translation>klucz występuje dwa razy</translation>
    </message>
</context>
<context>
    <name>ics::TimelinePage</name>
    <message>
        <source>Hollow: planned; what came is not recorded</source>
        <translation>Pusty znak: plan; brak danych o tym, co nastąpiło</translation>
    </message>
    <message>
        <source>Key of the signs: %1</source>
        <translation>Objaśnienie znaków: %1</translation>
    </message>
    <message>
        <source>See it on the map</source>
        <translation>Zobacz na mapie</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Zobacz, co się zmieniło</translation>
    </message>
    <message>
        <source>Events of the reforms, planned and actual</source>
        <translation>Zdarzenia reform, planowane i rzeczywiste</translation>
    </message>
    <message>
        <source>Shows the map of the edition that began then</source>
        <translation>Pokazuje mapę wydania, które wtedy weszło w życie</translation>
    </message>
    <message>
        <source>Opens the page on what changed between the editions (Ctrl+5)</source>
        <translation>Otwiera stronę o tym, co się zmieniło między wydaniami (Ctrl+5)</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Źródła:</translation>
    </message>
</context>
<context>
    <name>ics::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>ics::TourBar</name>
    <message>
        <source>The step before (F8)</source>
        <translation>Poprzedni krok (F8)</translation>
    </message>
    <message>
        <source>The next step (F9)</source>
        <translation>Następny krok (F9)</translation>
    </message>
    <message>
        <source>Leave the tour; it can be resumed (F3)</source>
        <translation>Opuść trasę; można ją wznowić (F3)</translation>
    </message>
    <message>
        <source>Back (F8)</source>
        <translation>Wstecz (F8)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Leave (F3)</source>
        <translation>Opuść (F3)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Opuść trasę</translation>
    </message>
    <message>
        <source>Next (F9)</source>
        <translation>Dalej (F9)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>Finish (F9)</source>
        <translation>Zakończ (F9)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
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
        <translation>Na &amp;przykładzie</translation>
    </message>
    <message>
        <source>Guided tours</source>
        <translation>Trasy z przewodnikiem</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Trasy</translation>
    </message>
    <message>
        <source>The area that the tour is shown with</source>
        <translation>Obszar, na którego przykładzie jest pokazana trasa</translation>
    </message>
    <message>
        <source>For another place or neighbourhood, choose it in the window first</source>
        <translation>Aby użyć innego miejsca lub sąsiedztwa, najpierw wybierz je w oknie</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Błędy w pliku</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>Kopiu&amp;j te linie</translation>
    </message>
    <message>
        <source>&amp;Open a tour…</source>
        <translation>&amp;Otwórz trasę…</translation>
    </message>
    <message>
        <source>A tour that someone has written: one JSON file</source>
        <translation>Trasa, którą ktoś napisał: jeden plik JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1, on screen now</source>
        <translation>%1, teraz na ekranie</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroki</numerusform>
            <numerusform>%n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume at step %1 of %2</source>
        <translation>&amp;Wznów od kroku %1 z %2</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Zacznij od nowa</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Zacznij</translation>
    </message>
    <message>
        <source>%1, as the tour was written</source>
        <translation>%1, tak jak zapisano w trasie</translation>
    </message>
    <message>
        <source>Open a tour</source>
        <translation>Otwórz trasę</translation>
    </message>
    <message>
        <source>Tour (*.json)</source>
        <translation>Trasa (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>Nie można użyć „%1”</translation>
    </message>
    <message>
        <source>Left at step %1 of %2</source>
        <translation>Przerwano na kroku %1 z %2</translation>
    </message>
</context>
<context>
    <name>ics::TourReader</name>
    <message>
        <source>“%1” has %2 characters, %3 at most</source>
        <translation>liczba znaków w polu „%1”: %2, najwyżej %3</translation>
    </message>
    <message>
        <source>“%1” has %2 words, %3 at most</source>
        <translation>liczba słów w polu „%1”: %2, najwyżej %3</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2”; known are: %3</source>
        <translation>„%1” nie jest znaną wartością pola „%2”; znane są: %3</translation>
    </message>
    <message>
        <source>the field “%1” stands twice</source>
        <translation>pole „%1” występuje dwa razy</translation>
    </message>
    <message>
        <source>this program reads format 1</source>
        <translation>ten program odczytuje format 1</translation>
    </message>
    <message>
        <source>a key is made of small letters, digits and hyphens</source>
        <translation>klucz składa się z małych liter, cyfr i łączników</translation>
    </message>
    <message>
        <source>a tour needs at least one step</source>
        <translation>trasa wymaga co najmniej jednego kroku</translation>
    </message>
    <message>
        <source>a tour has at most %1 steps</source>
        <translation>największa liczba kroków trasy: %1</translation>
    </message>
    <message>
        <source>“page” needs a page in the same step</source>
        <translation>„page” wymaga strony w tym samym kroku</translation>
    </message>
    <message>
        <source>“%1” is not seen while a page is open</source>
        <translation>„%1” nie widać, gdy otwarta jest strona</translation>
    </message>
    <message>
        <source>“read” needs the page “learn” in the same step</source>
        <translation>„read” wymaga strony „learn” w tym samym kroku</translation>
    </message>
    <message>
        <source>there is no text “%1” to read</source>
        <translation>nie ma tekstu „%1” do przeczytania</translation>
    </message>
    <message>
        <source>“%1” needs the tour to name an “area”</source>
        <translation>„%1” wymaga, by trasa podawała „area”</translation>
    </message>
    <message>
        <source>no area has the code “%1” in the edition %2</source>
        <translation>żaden obszar nie ma kodu „%1” w wydaniu %2</translation>
    </message>
    <message>
        <source>“years” needs an indicator that has several, such as health_index</source>
        <translation>„years” wymaga wskaźnika, który ma kilka lat, np. health_index</translation>
    </message>
    <message>
        <source>there is no word {%1}; known are: %2</source>
        <translation>nie ma słowa {%1}; znane są: %2</translation>
    </message>
    <message>
        <source>“answer” needs a postcode in this step or one before</source>
        <translation>„answer” wymaga kodu pocztowego w tym kroku lub wcześniejszym</translation>
    </message>
    <message>
        <source>“%1” is no postcode</source>
        <translation>„%1” nie jest kodem pocztowym</translation>
    </message>
    <message>
        <source>“%1” is only a part of a postcode; a step needs a whole one</source>
        <translation>„%1” to tylko część kodu pocztowego; krok wymaga całego</translation>
    </message>
    <message>
        <source>there is no postcode “%1” in England</source>
        <translation>w Anglii nie ma kodu pocztowego „%1”</translation>
    </message>
    <message>
        <source>there is no “%1” to see: the area is %2 (%3)</source>
        <extracomment>%1 a part of the window, %2 an area, %3 its kind</extracomment>
        <translation>nie widać tu „%1”: obszarem jest %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ics::Tours</name>
    <message>
        <source>There is no tour “%1”.</source>
        <translation>Nie ma trasy „%1”.</translation>
    </message>
    <message>
        <source>The tour “%1” has no step %2.</source>
        <translation>Trasa „%1” nie ma kroku %2.</translation>
    </message>
</context>
<context>
    <name>ics::TreePane</name>
    <message>
        <source>Nothing here has that name or code.</source>
        <translation>Nic tu nie ma takiej nazwy ani kodu.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktura</translation>
    </message>
    <message>
        <source>Group by NHS region</source>
        <translation>Grupuj według regionów NHS</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>Filtruj według nazwy lub kodu</translation>
    </message>
    <message>
        <source>Filter the tree by name or code</source>
        <translation>Filtruj drzewo według nazwy lub kodu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Systems, places, neighbourhoods and practices</source>
        <translation>Systemy, miejsca, sąsiedztwa i przychodnie</translation>
    </message>
    <message>
        <source>Columns of the tree</source>
        <translation>Kolumny drzewa</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of one class</source>
        <translation>
            <numerusform>%n obszar jednej klasy</numerusform>
            <numerusform>%n obszary jednej klasy</numerusform>
            <numerusform>%n obszarów jednej klasy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Unit</name>
    <message>
        <source>people</source>
        <translation>os.</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>os./km²</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>patients per practice</source>
        <translation>pacjentów na przychodnię</translation>
    </message>
    <message>
        <source>patients per doctor</source>
        <translation>pacjentów na lekarza</translation>
    </message>
</context>
<context>
    <name>ics::WhereAmI</name>
    <message>
        <source>Where am I?</source>
        <translation>Gdzie jestem?</translation>
    </message>
    <message>
        <source>Find my position</source>
        <translation>Znajdź moje położenie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>May ICS Explorer ask this computer where it is, once? The answer is looked up in the atlas on this computer. It is not sent anywhere by this program, and not kept. To find its position, your system may itself ask a service on the internet; its settings say whether it may.</source>
        <translation>Czy ICS Explorer może jeden raz zapytać ten komputer, gdzie jest? Odpowiedź wyszukuje się w atlasie na tym komputerze. Ten program nigdzie jej nie wysyła i jej nie zachowuje. Aby ustalić położenie, Twój system może sam zapytać usługę w internecie; czy mu wolno, określają jego ustawienia.</translation>
    </message>
    <message>
        <source>This computer has no source of its position that the program can ask. A postcode, or a click on the map with Shift held down, finds the same.</source>
        <translation>Ten komputer nie ma źródła położenia, które program mógłby zapytać. To samo da kod pocztowy albo kliknięcie mapy z wciśniętym klawiszem Shift.</translation>
    </message>
    <message>
        <source>The serial port %1 cannot be opened.</source>
        <translation>Nie można otworzyć portu szeregowego %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Nie można odczytać pliku %1.</translation>
    </message>
    <message>
        <source>Waiting for a position…</source>
        <translation>Oczekiwanie na położenie…</translation>
    </message>
    <message>
        <source>Your system has refused to tell the position. Its settings for privacy or location decide that.</source>
        <translation>Twój system odmówił podania położenia. Decydują o tym jego ustawienia prywatności lub lokalizacji.</translation>
    </message>
    <message numerus="yes">
        <source>No position has come within %n seconds. Indoors this can take longer; you can try again.</source>
        <translation>
            <numerusform>Położenie nie nadeszło w ciągu %n sekundy. W budynku może to trwać dłużej; możesz spróbować ponownie.</numerusform>
            <numerusform>Położenie nie nadeszło w ciągu %n sekund. W budynku może to trwać dłużej; możesz spróbować ponownie.</numerusform>
            <numerusform>Położenie nie nadeszło w ciągu %n sekund. W budynku może to trwać dłużej; możesz spróbować ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source of the position has closed the connection. You can try again.</source>
        <translation>Źródło położenia zamknęło połączenie. Możesz spróbować ponownie.</translation>
    </message>
    <message>
        <source>The source of the position has failed. You can try again.</source>
        <translation>Źródło położenia zawiodło. Możesz spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>ics::YearBar</name>
    <message>
        <source>Year of the figures</source>
        <translation>Rok danych</translation>
    </message>
    <message>
        <source>Year of the figures (Ctrl+Page Up and Page Down; , and . on the map)</source>
        <translation>Rok danych (Ctrl+Page Up i Page Down; na mapie , i .)</translation>
    </message>
    <message>
        <source>Show the areas that have the figures</source>
        <translation>Pokaż obszary, dla których są dane</translation>
    </message>
    <message>
        <source>Not recorded for the %1 of %2.</source>
        <extracomment>%1 for example &quot;36 systems&quot;, %2 an edition</extracomment>
        <translation>Brak danych: %1, wydanie z %2.</translation>
    </message>
    <message>
        <source>Show the %1 of %2</source>
        <translation>Pokaż: %1, wydanie z %2</translation>
    </message>
    <message>
        <source>Goes to the edition and level that have the figures</source>
        <translation>Przechodzi do wydania i poziomu, dla których są dane</translation>
    </message>
    <message>
        <source>Year shown: %1</source>
        <translation>Pokazany rok: %1</translation>
    </message>
    <message>
        <source>Motion is reduced: the years do not run by themselves.</source>
        <translation>Animacje są ograniczone: lata nie zmieniają się same.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Run through the years</source>
        <translation>Odtwarzaj kolejne lata</translation>
    </message>
</context>
</TS>
