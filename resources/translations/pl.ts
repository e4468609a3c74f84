<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n already there</source>
        <translation>
            <numerusform>już w projekcie: %n</numerusform>
            <numerusform>już w projekcie: %n</numerusform>
            <numerusform>już w projekcie: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n alternative(s)</source>
        <translation>
            <numerusform>%n alternatywa</numerusform>
            <numerusform>%n alternatywy</numerusform>
            <numerusform>%n alternatyw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>%n analyst(s)</source>
        <translation>
            <numerusform>%n analityk</numerusform>
            <numerusform>%n analityków</numerusform>
            <numerusform>%n analityków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>%n as before</source>
        <translation>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n assumption(s)</source>
        <translation>
            <numerusform>%n założenie</numerusform>
            <numerusform>%n założenia</numerusform>
            <numerusform>%n założeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n brief(s)</source>
        <translation>
            <numerusform>%n opracowanie</numerusform>
            <numerusform>%n opracowania</numerusform>
            <numerusform>%n opracowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n cancelled</source>
        <translation>
            <numerusform>anulowano: %n</numerusform>
            <numerusform>anulowano: %n</numerusform>
            <numerusform>anulowano: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>%n changed theme(s)</source>
        <translation>
            <numerusform>%n zmieniony temat</numerusform>
            <numerusform>%n zmienione tematy</numerusform>
            <numerusform>%n zmienionych tematów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n znak</numerusform>
            <numerusform>%n znaki</numerusform>
            <numerusform>%n znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n przytoczenie</numerusform>
            <numerusform>%n przytoczenia</numerusform>
            <numerusform>%n przytoczeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n citation(s) in briefs keep their words.</source>
        <translation>
            <numerusform>%n przytoczenie w opracowaniach zachowuje swoje słowa.</numerusform>
            <numerusform>%n przytoczenia w opracowaniach zachowują swoje słowa.</numerusform>
            <numerusform>%n przytoczeń w opracowaniach zachowuje swoje słowa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>%n cite(s)</source>
        <translation>
            <numerusform>%n przytoczenie</numerusform>
            <numerusform>%n przytoczenia</numerusform>
            <numerusform>%n przytoczeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <location filename="../../workbench/ui/inspector/tally_rows.py"/>
        <location filename="../../workbench/ui/welcome/recent.py"/>
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n kodowanie</numerusform>
            <numerusform>%n kodowania</numerusform>
            <numerusform>%n kodowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/here_popover.py"/>
        <source>%n coding(s) here</source>
        <translation>
            <numerusform>%n kodowanie tutaj</numerusform>
            <numerusform>%n kodowania tutaj</numerusform>
            <numerusform>%n kodowań tutaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n coding(s) of other analysts go, too.</source>
        <translation>
            <numerusform>Znika też %n kodowanie innych analityków.</numerusform>
            <numerusform>Znikają też %n kodowania innych analityków.</numerusform>
            <numerusform>Znika też %n kodowań innych analityków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>%n coding(s) of this text hidden</source>
        <translation>
            <numerusform>W tym tekście ukryto %n kodowanie</numerusform>
            <numerusform>W tym tekście ukryto %n kodowania</numerusform>
            <numerusform>W tym tekście ukryto %n kodowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/together.py"/>
        <source>%n different values</source>
        <translation>
            <numerusform>%n różna wartość</numerusform>
            <numerusform>%n różne wartości</numerusform>
            <numerusform>%n różnych wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n rozbieżność</numerusform>
            <numerusform>%n rozbieżności</numerusform>
            <numerusform>%n rozbieżności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n entities</source>
        <translation>
            <numerusform>%n obiekt</numerusform>
            <numerusform>%n obiekty</numerusform>
            <numerusform>%n obiektów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>%n filled in</source>
        <translation>
            <numerusform>wypełniono %n</numerusform>
            <numerusform>wypełniono %n</numerusform>
            <numerusform>wypełniono %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/window/findings_button.py"/>
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n uwaga</numerusform>
            <numerusform>%n uwagi</numerusform>
            <numerusform>%n uwag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n finding(s) left as they are</source>
        <translation>
            <numerusform>%n uwaga pozostawiona bez zmian</numerusform>
            <numerusform>%n uwagi pozostawione bez zmian</numerusform>
            <numerusform>%n uwag pozostawionych bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n foldery</numerusform>
            <numerusform>%n folderów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n luka</numerusform>
            <numerusform>%n luki</numerusform>
            <numerusform>%n luk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n grade(s)</source>
        <translation>
            <numerusform>%n ocena prawdziwości</numerusform>
            <numerusform>%n oceny prawdziwości</numerusform>
            <numerusform>%n ocen prawdziwości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n group(s) of sources</source>
        <translation>
            <numerusform>%n grupa źródeł</numerusform>
            <numerusform>%n grupy źródeł</numerusform>
            <numerusform>%n grup źródeł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n group(s) of themes</source>
        <translation>
            <numerusform>%n grupa tematów</numerusform>
            <numerusform>%n grupy tematów</numerusform>
            <numerusform>%n grup tematów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>%n had it already.</source>
        <translation>
            <numerusform>%n już to miał.</numerusform>
            <numerusform>%n już to miały.</numerusform>
            <numerusform>%n już to miało.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/finding/words.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n trafienie</numerusform>
            <numerusform>%n trafienia</numerusform>
            <numerusform>%n trafień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>%n in all</source>
        <translation>
            <numerusform>łącznie %n</numerusform>
            <numerusform>łącznie %n</numerusform>
            <numerusform>łącznie %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n wskaźnik</numerusform>
            <numerusform>%n wskaźniki</numerusform>
            <numerusform>%n wskaźników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n judgment(s)</source>
        <translation>
            <numerusform>%n ocena</numerusform>
            <numerusform>%n oceny</numerusform>
            <numerusform>%n ocen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>%n judgment(s) stay, as other briefs use them.</source>
        <translation>
            <numerusform>%n ocena pozostanie, bo używają jej inne opracowania.</numerusform>
            <numerusform>%n oceny pozostaną, bo używają ich inne opracowania.</numerusform>
            <numerusform>%n ocen pozostanie, bo używają ich inne opracowania.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n kind(s) of properties</source>
        <translation>
            <numerusform>%n rodzaj właściwości</numerusform>
            <numerusform>%n rodzaje właściwości</numerusform>
            <numerusform>%n rodzajów właściwości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n litera</numerusform>
            <numerusform>%n litery</numerusform>
            <numerusform>%n liter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n łącze</numerusform>
            <numerusform>%n łącza</numerusform>
            <numerusform>%n łączy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n link(s) of memos</source>
        <translation>
            <numerusform>%n odnośnik w notatkach</numerusform>
            <numerusform>%n odnośniki w notatkach</numerusform>
            <numerusform>%n odnośników w notatkach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>%n links made. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Utworzono %n łącze. Ctrl+Z cofa.</numerusform>
            <numerusform>Utworzono %n łącza. Ctrl+Z cofa.</numerusform>
            <numerusform>Utworzono %n łączy. Ctrl+Z cofa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n notatka</numerusform>
            <numerusform>%n notatki</numerusform>
            <numerusform>%n notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>%n memo(s) about it stay as the project&apos;s.</source>
        <translation>
            <numerusform>%n notatka o nim pozostaje jako notatka projektu.</numerusform>
            <numerusform>%n notatki o nim pozostają jako notatki projektu.</numerusform>
            <numerusform>%n notatek o nim pozostaje jako notatki projektu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/memoing.py"/>
        <source>%n memo(s) written to {path}.</source>
        <translation>
            <numerusform>Zapisano %n notatkę w pliku {path}.</numerusform>
            <numerusform>Zapisano %n notatki w pliku {path}.</numerusform>
            <numerusform>Zapisano %n notatek w pliku {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/attach/delegate.py"/>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n wzmianka</numerusform>
            <numerusform>%n wzmianki</numerusform>
            <numerusform>%n wzmianek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>%n mention(s) as “{words}”</source>
        <translation>
            <numerusform>%n wzmianka jako „{words}”</numerusform>
            <numerusform>%n wzmianki jako „{words}”</numerusform>
            <numerusform>%n wzmianek jako „{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n merger(s) of entities</source>
        <translation>
            <numerusform>%n scalenie obiektów</numerusform>
            <numerusform>%n scalenia obiektów</numerusform>
            <numerusform>%n scaleń obiektów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/drawn_clash.py"/>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>%n new theme(s)</source>
        <translation>
            <numerusform>%n nowy temat</numerusform>
            <numerusform>%n nowe tematy</numerusform>
            <numerusform>%n nowych tematów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>%n not decided</source>
        <translation>
            <numerusform>nierozstrzygnięte: %n</numerusform>
            <numerusform>nierozstrzygnięte: %n</numerusform>
            <numerusform>nierozstrzygnięte: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n not done yet</source>
        <translation>
            <numerusform>jeszcze nieukończone: %n</numerusform>
            <numerusform>jeszcze nieukończone: %n</numerusform>
            <numerusform>jeszcze nieukończone: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notatka</numerusform>
            <numerusform>%n notatki</numerusform>
            <numerusform>%n notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n original(s)</source>
        <translation>
            <numerusform>%n oryginał</numerusform>
            <numerusform>%n oryginały</numerusform>
            <numerusform>%n oryginałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n other name(s)</source>
        <translation>
            <numerusform>%n inna nazwa</numerusform>
            <numerusform>%n inne nazwy</numerusform>
            <numerusform>%n innych nazw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n own field(s) of records</source>
        <translation>
            <numerusform>%n własne pole metryk</numerusform>
            <numerusform>%n własne pola metryk</numerusform>
            <numerusform>%n własnych pól metryk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n own kind(s)</source>
        <translation>
            <numerusform>%n własny rodzaj</numerusform>
            <numerusform>%n własne rodzaje</numerusform>
            <numerusform>%n własnych rodzajów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n akapit</numerusform>
            <numerusform>%n akapity</numerusform>
            <numerusform>%n akapitów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n part(s) of mergers</source>
        <translation>
            <numerusform>%n część scaleń</numerusform>
            <numerusform>%n części scaleń</numerusform>
            <numerusform>%n części scaleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/attach/delegate.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/inspector/version_list.py"/>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <location filename="../../workbench/ui/passages/laid_out.py"/>
        <location filename="../../workbench/ui/workspace/here_popover.py"/>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragmenty</numerusform>
            <numerusform>%n fragmentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>%n passage(s) are put to it; they stay where they are coded.</source>
        <translation>
            <numerusform>Dołączono do niego %n fragment; pozostaje tam, gdzie go zakodowano.</numerusform>
            <numerusform>Dołączono do niego %n fragmenty; pozostają tam, gdzie je zakodowano.</numerusform>
            <numerusform>Dołączono do niego %n fragmentów; pozostają tam, gdzie je zakodowano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>%n passage(s) cited under it stay in the brief under their numbers.</source>
        <translation>
            <numerusform>%n przytoczony w niej fragment pozostanie w opracowaniu pod swoim numerem.</numerusform>
            <numerusform>%n przytoczone w niej fragmenty pozostaną w opracowaniu pod swoimi numerami.</numerusform>
            <numerusform>%n przytoczonych w niej fragmentów pozostanie w opracowaniu pod swoimi numerami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>%n passage(s) go over</source>
        <translation>
            <numerusform>%n fragment zostanie przeniesiony</numerusform>
            <numerusform>%n fragmenty zostaną przeniesione</numerusform>
            <numerusform>%n fragmentów zostanie przeniesionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/reader/choosing.py"/>
        <source>%n passage(s) marked</source>
        <translation>
            <numerusform>Zaznaczono %n fragment</numerusform>
            <numerusform>Zaznaczono %n fragmenty</numerusform>
            <numerusform>Zaznaczono %n fragmentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>%n passage(s) of {of} chosen; click them, or Space.</source>
        <translation>
            <numerusform>Wybrano %n fragment z {of}; wybiera kliknięcie lub spacja.</numerusform>
            <numerusform>Wybrano %n fragmenty z {of}; wybiera kliknięcie lub spacja.</numerusform>
            <numerusform>Wybrano %n fragmentów z {of}; wybiera kliknięcie lub spacja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>%n passage(s) stand here only.</source>
        <translation>
            <numerusform>Tylko tutaj jest %n fragment.</numerusform>
            <numerusform>Tylko tutaj są %n fragmenty.</numerusform>
            <numerusform>Tylko tutaj jest %n fragmentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>%n passage(s) to which nothing else is attached</source>
        <translation>
            <numerusform>%n fragment, do którego nie przypisano nic innego</numerusform>
            <numerusform>%n fragmenty, do których nie przypisano nic innego</numerusform>
            <numerusform>%n fragmentów, do których nie przypisano nic innego</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>%n passages copied.</source>
        <translation>
            <numerusform>Skopiowano %n fragment.</numerusform>
            <numerusform>Skopiowano %n fragmenty.</numerusform>
            <numerusform>Skopiowano %n fragmentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/passages/grouping.py"/>
        <location filename="../../workbench/ui/workspace/places.py"/>
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n część</numerusform>
            <numerusform>%n części</numerusform>
            <numerusform>%n części</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n dowód</numerusform>
            <numerusform>%n dowody</numerusform>
            <numerusform>%n dowodów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n piece(s) of evidence for a judgment</source>
        <translation>
            <numerusform>%n dowód oceny</numerusform>
            <numerusform>%n dowody ocen</numerusform>
            <numerusform>%n dowodów ocen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n piece(s) of evidence for judgments</source>
        <translation>
            <numerusform>%n dowód na rzecz ocen</numerusform>
            <numerusform>%n dowody na rzecz ocen</numerusform>
            <numerusform>%n dowodów na rzecz ocen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n piece(s) of evidence of claims and questions</source>
        <translation>
            <numerusform>%n dowód twierdzeń i pytań</numerusform>
            <numerusform>%n dowody twierdzeń i pytań</numerusform>
            <numerusform>%n dowodów twierdzeń i pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n piece(s) of passages</source>
        <translation>
            <numerusform>%n część fragmentów</numerusform>
            <numerusform>%n części fragmentów</numerusform>
            <numerusform>%n części fragmentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/help/side.py"/>
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n miejsce</numerusform>
            <numerusform>%n miejsca</numerusform>
            <numerusform>%n miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n place(s) of judgments in briefs</source>
        <translation>
            <numerusform>%n miejsce ocen w opracowaniach</numerusform>
            <numerusform>%n miejsca ocen w opracowaniach</numerusform>
            <numerusform>%n miejsc ocen w opracowaniach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n place(s) of sources in groups</source>
        <translation>
            <numerusform>%n miejsce źródeł w grupach</numerusform>
            <numerusform>%n miejsca źródeł w grupach</numerusform>
            <numerusform>%n miejsc źródeł w grupach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n place(s) of themes in groups</source>
        <translation>
            <numerusform>%n miejsce tematów w grupach</numerusform>
            <numerusform>%n miejsca tematów w grupach</numerusform>
            <numerusform>%n miejsc tematów w grupach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n pkt</numerusform>
            <numerusform>%n pkt</numerusform>
            <numerusform>%n pkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n point(s) of judgments</source>
        <translation>
            <numerusform>%n punkt ocen</numerusform>
            <numerusform>%n punkty ocen</numerusform>
            <numerusform>%n punktów ocen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pytanie</numerusform>
            <numerusform>%n pytania</numerusform>
            <numerusform>%n pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>%n quotation(s) changed since</source>
        <translation>
            <numerusform>%n cytat zmieniono od tego czasu</numerusform>
            <numerusform>%n cytaty zmieniono od tego czasu</numerusform>
            <numerusform>%n cytatów zmieniono od tego czasu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n refused</source>
        <translation>
            <numerusform>odrzucono: %n</numerusform>
            <numerusform>odrzucono: %n</numerusform>
            <numerusform>odrzucono: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n rejected mention(s)</source>
        <translation>
            <numerusform>%n odrzucona wzmianka</numerusform>
            <numerusform>%n odrzucone wzmianki</numerusform>
            <numerusform>%n odrzuconych wzmianek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n powiązanie</numerusform>
            <numerusform>%n powiązania</numerusform>
            <numerusform>%n powiązań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>%n relation(s) between the two go.</source>
        <translation>
            <numerusform>%n powiązanie między nimi znika.</numerusform>
            <numerusform>%n powiązania między nimi znikają.</numerusform>
            <numerusform>%n powiązań między nimi znika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/template_card.py"/>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sekcja</numerusform>
            <numerusform>%n sekcje</numerusform>
            <numerusform>%n sekcji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n section(s) of briefs</source>
        <translation>
            <numerusform>%n sekcja opracowań</numerusform>
            <numerusform>%n sekcje opracowań</numerusform>
            <numerusform>%n sekcji opracowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n section(s) of briefs keep their words.</source>
        <translation>
            <numerusform>%n sekcja opracowań zachowuje swoje słowa.</numerusform>
            <numerusform>%n sekcje opracowań zachowują swoje słowa.</numerusform>
            <numerusform>%n sekcji opracowań zachowuje swoje słowa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>%n section(s) within it</source>
        <translation>
            <numerusform>%n sekcja wewnątrz</numerusform>
            <numerusform>%n sekcje wewnątrz</numerusform>
            <numerusform>%n sekcji wewnątrz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/preferences/dialog.py"/>
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ustawienie</numerusform>
            <numerusform>%n ustawienia</numerusform>
            <numerusform>%n ustawień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <location filename="../../workbench/ui/sources/rows.py"/>
        <location filename="../../workbench/ui/welcome/recent.py"/>
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n źródło</numerusform>
            <numerusform>%n źródła</numerusform>
            <numerusform>%n źródeł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>%n source(s) hold something in it.</source>
        <translation>
            <numerusform>%n źródło ma w nim treść.</numerusform>
            <numerusform>%n źródła mają w nim treść.</numerusform>
            <numerusform>%n źródeł ma w nim treść.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n twierdzenie</numerusform>
            <numerusform>%n twierdzenia</numerusform>
            <numerusform>%n twierdzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n statement(s), relation(s) and question(s) lose it as evidence.</source>
        <translation>
            <numerusform>%n twierdzenie, powiązanie lub pytanie straci ten dowód.</numerusform>
            <numerusform>%n twierdzenia, powiązania lub pytania stracą ten dowód.</numerusform>
            <numerusform>%n twierdzeń, powiązań lub pytań straci ten dowód.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>%n step(s) redone.</source>
        <translation>
            <numerusform>Ponowiono %n krok.</numerusform>
            <numerusform>Ponowiono %n kroki.</numerusform>
            <numerusform>Ponowiono %n kroków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>%n step(s) undone; redo brings them back.</source>
        <translation>
            <numerusform>Cofnięto %n krok; polecenie Ponów go przywróci.</numerusform>
            <numerusform>Cofnięto %n kroki; polecenie Ponów je przywróci.</numerusform>
            <numerusform>Cofnięto %n kroków; polecenie Ponów je przywróci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n sub-theme(s)</source>
        <translation>
            <numerusform>%n podtemat</numerusform>
            <numerusform>%n podtematy</numerusform>
            <numerusform>%n podtematów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n text(s) imported</source>
        <translation>
            <numerusform>%n zaimportowany tekst</numerusform>
            <numerusform>%n zaimportowane teksty</numerusform>
            <numerusform>%n zaimportowanych tekstów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n temat</numerusform>
            <numerusform>%n tematy</numerusform>
            <numerusform>%n tematów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n value(s) of own fields</source>
        <translation>
            <numerusform>%n wartość własnych pól</numerusform>
            <numerusform>%n wartości własnych pól</numerusform>
            <numerusform>%n wartości własnych pól</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n version(s) of texts</source>
        <translation>
            <numerusform>%n wersja tekstów</numerusform>
            <numerusform>%n wersje tekstów</numerusform>
            <numerusform>%n wersji tekstów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <location filename="../../workbench/ui/sources/rows.py"/>
        <location filename="../../workbench/ui/workspace/host.py"/>
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n wyraz</numerusform>
            <numerusform>%n wyrazy</numerusform>
            <numerusform>%n wyrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/host.py"/>
        <source>%n word(s) selected</source>
        <translation>
            <numerusform>zaznaczono %n wyraz</numerusform>
            <numerusform>zaznaczono %n wyrazy</numerusform>
            <numerusform>zaznaczono %n wyrazów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>&amp;New kind…</source>
        <translation>&amp;Nowy rodzaj…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>&amp;The other way round</source>
        <translation>&amp;W drugą stronę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>1 entity</source>
        <translation>1 obiekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>1 passage goes over</source>
        <translation>1 fragment zostanie przeniesiony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>1 passage stands here only.</source>
        <translation>Tylko tutaj jest 1 fragment.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>15, or 12(3)</source>
        <translation>15 lub 12(3)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>2018 to 2020</source>
        <translation>2018 do 2020</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>2026-01-15, or in words</source>
        <translation>2026-01-15 lub słowami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>2026-02-03: nothing later was read</source>
        <translation>2026-02-03: nie czytano nic późniejszego</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>2026-02-05, or in words</source>
        <translation>2026-02-05 albo słownie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>A .workbench file</source>
        <translation>Plik .workbench</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>A brief answers first: bottom line up front.</source>
        <translation>Opracowanie zaczyna się od odpowiedzi: najważniejszy wniosek na początku.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/verifying.py"/>
        <source>A brief is being verified already.</source>
        <translation>Trwa już weryfikacja opracowania.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>a choice</source>
        <translation>wybór</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>A cited source is not graded</source>
        <translation>Przytoczone źródło bez oceny wiarygodności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/buttons.py"/>
        <source>A cited source is {label}, stricter than the brief&apos;s own</source>
        <translation>Przytoczone źródło ma klauzulę {label}, wyższą niż klauzula opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>A click here tries again.</source>
        <translation>Kliknięcie tutaj ponawia próbę.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>A comment on this coding</source>
        <translation>Komentarz do tego kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>A copy is made whenever the project is opened and half an hour of work has passed since the last. The newest ten stay, and of older ones one of each of the last ten days that have any.</source>
        <translation>Kopia powstaje przy otwarciu projektu, jeśli od ostatniej minęło pół godziny pracy. Pozostaje dziesięć najnowszych, a ze starszych po jednej z każdego z ostatnich dziesięciu dni, z których są kopie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>A copy of the original, its pages as they were, with highlights and notes that any viewer shows</source>
        <translation>Kopia oryginału: strony bez zmian, z wyróżnieniami i komentarzami widocznymi w każdej przeglądarce</translation>
    </message>
    <message>
        <location filename="../../workbench/app/touring.py"/>
        <source>A copy of the sample is being made for the tour…</source>
        <translation>Trwa tworzenie kopii projektu przykładowego na potrzeby przewodnika…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>A digit, or ; and up to three letters: it attaches the entity in the text. Empty takes it away.</source>
        <translation>Cyfra albo ; i najwyżej trzy litery: przypisuje obiekt w tekście. Puste pole ją usuwa.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>A digit, or ; and up to three letters: it attaches the theme in the text. Empty takes it away.</source>
        <translation>Cyfra albo ; i najwyżej trzy litery: przypisuje temat w tekście. Puste pole ją usuwa.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>a fact</source>
        <translation>fakt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>A figure or table from the project</source>
        <translation>Rysunek lub tabela z projektu</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>A folder can&apos;t lie within itself, nor nest that deep. Nothing was changed.</source>
        <translation>Folder nie może leżeć w samym sobie ani być zagnieżdżony tak głęboko. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/candidates.py"/>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <source>A judgment to be written</source>
        <translation>Ocena do napisania</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>a key passage</source>
        <translation>kluczowy fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>A line of 60 to 80 letters is read with least effort.</source>
        <translation>Wiersz o 60–80 literach czyta się z najmniejszym wysiłkiem.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>A line stays what it is: heading, cell, note. # begins a heading. The original is kept. Ctrl+Enter goes on.</source>
        <translation>Wiersz zachowuje swój rodzaj: nagłówek, komórka, przypis. # zaczyna nagłówek. Oryginał pozostaje. Ctrl+Enter: dalej.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>A link leads to another passage. Nothing was changed.</source>
        <translation>Łącze musi prowadzić do innego fragmentu. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/following.py"/>
        <source>A link to a place in a project, such as one copied with Ctrl+Shift+L:</source>
        <translation>Odnośnik do miejsca w projekcie (kopiuje go Ctrl+Shift+L):</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>A memo holds up to {most} characters, and this would be {length}. Import so long a text as a source.</source>
        <translation>Notatka mieści do {most} znaków, a ta miałaby {length}. Tak długi tekst zaimportuj jako źródło.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>A memo holds up to {most} characters, and this would be {length}. Nothing was changed; import so long a text as a source, where it can be read and marked.</source>
        <translation>Notatka mieści do {most} znaków, a ta miałaby {length}. Niczego nie zmieniono; tak długi tekst zaimportuj jako źródło, gdzie można go czytać i zaznaczać.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <source>A name is needed</source>
        <translation>Potrzebna jest nazwa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <location filename="../../workbench/ui/naming_rules.py"/>
        <source>A name is needed.</source>
        <translation>Potrzebna jest nazwa.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>A name is needed. Nothing was changed.</source>
        <translation>Potrzebna jest nazwa. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <source>A new claim; evidence is added from the text with F</source>
        <translation>Nowe twierdzenie; dowody dodaje się w tekście klawiszem F</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>A new version is under review, or a text being corrected. Nothing of it has been written.</source>
        <translation>Trwa przegląd nowej wersji albo poprawianie tekstu. Nic z tego nie zostało zapisane.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>A number in the brief opens its passage. Write the judgments above it, and publish. The tour took place in a copy: the sample project is as it was.</source>
        <translation>Numer w opracowaniu otwiera swój fragment. Powyżej można napisać oceny i opublikować całość. Przewodnik działał w kopii: projekt przykładowy pozostał bez zmian.</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>a passage</source>
        <translation>fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>a passage that is gone</source>
        <translation>fragment, którego już nie ma</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>a plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>A question or a thesis</source>
        <translation>Pytanie lub teza</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>A question or a thesis, then Enter</source>
        <translation>Pytanie lub teza, potem Enter</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>A reader must know up to when information was taken into account.</source>
        <translation>Czytelnik musi wiedzieć, do kiedy uwzględniano informacje.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>a recommendation</source>
        <translation>zalecenie</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>A recommendation stands as a fact</source>
        <translation>Zalecenie podano jako fakt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/check_dialog.py"/>
        <source>A repair writes a copy beside it and tells what it could save.</source>
        <translation>Naprawa zapisuje obok kopię i mówi, co udało się uratować.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>A section can&apos;t stand there: the standard sections keep their places, and nothing stands within them.</source>
        <translation>Tej sekcji nie można tu umieścić: sekcje standardowe zachowują swoje miejsca i niczego nie zawierają.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>A section can&apos;t stand within itself.</source>
        <translation>Sekcja nie może zawierać samej siebie.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>A statement needs a value. Nothing was changed.</source>
        <translation>Twierdzenie musi mieć wartość. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>A template may ask for others.</source>
        <translation>Szablon może wymagać innych.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>A text ends at 100%.</source>
        <translation>Tekst kończy się na 100%.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>A title is needed.</source>
        <translation>Potrzebny jest tytuł.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>A write to {path} came outside a step and was refused. Nothing was changed.</source>
        <translation>Zapis do pliku {path} nastąpił poza krokiem i został odrzucony. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <location filename="../../workbench/ui/usual_brief.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>About what</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>About “{name}”</source>
        <translation>Opis obiektu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>About</source>
        <comment>the brief</comment>
        <translation>O kim lub o czym</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/acts_bar.py"/>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Accept a mention of “{name}”</source>
        <translation>Przyjęcie wzmianki: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/acts_bar.py"/>
        <source>Accept the form</source>
        <translation>Przyjmij formę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Accept the mention; with Shift all like it</source>
        <translation>Przyjmij wzmiankę; z Shift wszystkie takie same</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Accept the place</source>
        <translation>Przyjmij miejsce</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Accept {count} mentions of “{name}”</source>
        <translation>Przyjęcie {count} wzmianek: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/delegate.py"/>
        <location filename="../../workbench/ui/mentions/model.py"/>
        <source>accepted</source>
        <translation>przyjęta</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Accessed</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>accessed</source>
        <translation>data dostępu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Accessible reading mode</source>
        <translation>Dostępny tryb czytania</translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <source>Accessible reading mode off</source>
        <translation>Wyłączono dostępny tryb czytania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Add a comment</source>
        <translation>Dodaj komentarz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Add a field to all records</source>
        <translation>Dodaj pole do wszystkich metryk</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Add a further piece</source>
        <translation>Dodaj kolejną część</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>Add a judgment</source>
        <translation>Dodaj ocenę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Add a key judgment</source>
        <translation>Dodaj kluczową ocenę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Add a section</source>
        <translation>Dodaj sekcję</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Add a section to “{name}”</source>
        <translation>Dodanie sekcji do „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Add a section within</source>
        <translation>Dodaj sekcję wewnątrz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>Add alias…</source>
        <translation>Dodaj alias…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Add another name</source>
        <translation>Dodaj inną nazwę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>add document data source</source>
        <translation>dodaj dokument dane źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>add documents directory recursively</source>
        <translation>dodaj dokumenty katalog rekurencyjnie</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Add evidence to a claim</source>
        <translation>Dodanie dowodu do twierdzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Add it below</source>
        <translation>Dodaj poniżej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Add memo</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>Add name</source>
        <translation>Dodaj nazwę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Add one with +, or put a passage to one: A, then !</source>
        <translation>Dodaj je plusem (+) albo dołącz fragment: A, potem !</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Add relation</source>
        <translation>Dodaj powiązanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Add relation…</source>
        <translation>Dodaj powiązanie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Add statement</source>
        <translation>Dodaj twierdzenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Add statement…</source>
        <translation>Dodaj twierdzenie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Add the chosen passage</source>
        <translation>Dodaj wybrany fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Add the section of a theme</source>
        <translation>Dodaj sekcję tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>Add to the brief  Ins</source>
        <translation>Dodaj do opracowania  Ins</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Add: {what}</source>
        <translation>Dodaj: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/order.py"/>
        <source>Added last</source>
        <translation>Ostatnio dodane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Adopt this version</source>
        <translation>Przyjmij tę wersję</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Adopting</source>
        <translation>Przyjmowanie wersji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/words.py"/>
        <source>again from the end</source>
        <translation>znów od końca</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/words.py"/>
        <source>again from the start</source>
        <translation>znów od początku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/briefs/evidence_sides.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/dossiers/sides.py"/>
        <source>Against</source>
        <translation>Przeciw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>against</source>
        <translation>przeciw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>Against: {words}</source>
        <translation>Przeciw: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>agency company author institution</source>
        <translation>agencja firma autor instytucja</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>aliases</source>
        <translation>aliasy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <location filename="../../workbench/ui/versions/chips.py"/>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>All acts</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>All analysts</source>
        <translation>Wszyscy analitycy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>all but {n}</source>
        <translation>wszystko oprócz: {n}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <source>All changes are on disk</source>
        <translation>Wszystkie zmiany są na dysku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>all codings</source>
        <translation>wszystkie kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>All decided</source>
        <translation>Wszystko rozstrzygnięte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>All evidence for it goes back to one origin, “{title}”: its %n sources repeat it.</source>
        <translation>
            <numerusform>Wszystkie dowody mają jedno pochodzenie: „{title}”; powtarza za nim %n źródło.</numerusform>
            <numerusform>Wszystkie dowody mają jedno pochodzenie: „{title}”; powtarzają za nim %n źródła.</numerusform>
            <numerusform>Wszystkie dowody mają jedno pochodzenie: „{title}”; powtarza za nim %n źródeł.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>All evidence for it is from one source, “{title}”.</source>
        <translation>Wszystkie dowody pochodzą z jednego źródła: „{title}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>All evidence has one origin</source>
        <translation>Wszystkie dowody mają jedno pochodzenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>All evidence of one origin: {judgments}</source>
        <translation>Wszystkie dowody jednego pochodzenia: {judgments}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>All evidence of one origin: {judgments} and %n more</source>
        <translation>
            <numerusform>Wszystkie dowody jednego pochodzenia: {judgments} i jeszcze %n</numerusform>
            <numerusform>Wszystkie dowody jednego pochodzenia: {judgments} i jeszcze %n</numerusform>
            <numerusform>Wszystkie dowody jednego pochodzenia: {judgments} i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>All kinds</source>
        <translation>Każdy rodzaj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>All linked passages</source>
        <translation>Wszystkie połączone fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/head.py"/>
        <source>All memos</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/head.py"/>
        <source>All memos  Esc</source>
        <translation>Wszystkie notatki  Esc</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>All mentions are reviewed</source>
        <translation>Przejrzano wszystkie wzmianki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <source>All of it can be changed in the settings (Ctrl+,).</source>
        <translation>Wszystko to można zmienić w ustawieniach (Ctrl+,).</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>All of this is one file on this computer.</source>
        <translation>Wszystko to jest jednym plikiem na tym komputerze.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>All passages</source>
        <translation>Wszystkie fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/chips.py"/>
        <source>All passages of the old version</source>
        <translation>Wszystkie fragmenty starej wersji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>All rules</source>
        <translation>Wszystkie reguły</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>All texts</source>
        <translation>Wszystkie teksty</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mishaps.py"/>
        <source>All that was done in {name} is in the file.</source>
        <translation>Wszystko, co zrobiono w projekcie {name}, jest w pliku.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mishaps.py"/>
        <source>All that was done in {name}, up to the last step at {time}, is in the file.</source>
        <translation>Wszystko, co zrobiono w projekcie {name}, aż do ostatniego kroku o {time}, jest w pliku.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>All themes and entities</source>
        <translation>Wszystkie tematy i obiekty</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>All {n} citations are the kept originals&apos; words.</source>
        <translation>Wszystkie przytoczenia ({n}) to słowa przechowanych oryginałów.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>All</source>
        <comment>codings</comment>
        <translation>Wszystko</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_head.py"/>
        <source>Also</source>
        <translation>Także</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/delegate.py"/>
        <source>also another entity’s name</source>
        <translation>także nazwa innego obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>also in {name}</source>
        <translation>także w {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>also in {name} and %n more</source>
        <translation>
            <numerusform>także w {name} i %n innym</numerusform>
            <numerusform>także w {name} i %n innych</numerusform>
            <numerusform>także w {name} i %n innych</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Also menus, comments and what else surrounds the article. Each page can be read again the other way.</source>
        <translation>Także menu, komentarze i wszystko inne wokół artykułu. Każdą stronę można ponownie odczytać w drugi sposób.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>Also used in: {briefs}</source>
        <translation>Używane także w: {briefs}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_head.py"/>
        <source>Also {names}. {after}</source>
        <translation>Także {names}. {after}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <source>Alt+Down next</source>
        <translation>Alt+Dół: następna</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <source>Alt+L follows</source>
        <translation>Alt+L przechodzi</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Alt+Left</source>
        <translation>Alt+Lewo</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>altered</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Alternative</source>
        <translation>Alternatywa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Alternatives</source>
        <translation>Alternatywy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>An annex with each cited passage within what stands around it</source>
        <translation>Załącznik z każdym przytoczonym fragmentem w jego otoczeniu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>An annex with the cited sources in full, passages marked; without memos</source>
        <translation>Załącznik z całymi przytoczonymi źródłami, z zaznaczonymi fragmentami; bez notatek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>An annex with what happened when, as the sources have it</source>
        <translation>Załącznik: co i kiedy się wydarzyło według źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>an assessment</source>
        <translation>ocena</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>An older version.</source>
        <translation>Starsza wersja.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/window/sides.py"/>
        <source>Analysis</source>
        <translation>Analiza</translation>
    </message>
    <message>
        <location filename="../../workbench/app/naming.py"/>
        <source>Analyst</source>
        <translation>Analityk</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>analyst coder team people</source>
        <translation>analityk koder zespół osoby</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>analyst coder user author who</source>
        <translation>analityk koder użytkownik autor kto</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/app/desk.py"/>
        <location filename="../../workbench/app/program.py"/>
        <source>Analyst Workbench</source>
        <translation>Analyst Workbench</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>Analysts</source>
        <translation>Analitycy</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>analysts</source>
        <translation>analitycy</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/window/status.py"/>
        <source>Analysts…</source>
        <translation>Analitycy…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <location filename="../../workbench/wording.py"/>
        <source>Analytic</source>
        <translation>Analityczna</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/dossier_head.py"/>
        <location filename="../../workbench/ui/dossiers/drawn_clash.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <location filename="../../workbench/ui/reader/scroll_bar.py"/>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <location filename="../../workbench/ui/workspace/memo_signs.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/memos.py"/>
        <source>and %n more in the list of memos</source>
        <translation>
            <numerusform>i jeszcze %n na liście notatek</numerusform>
            <numerusform>i jeszcze %n na liście notatek</numerusform>
            <numerusform>i jeszcze %n na liście notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>and %n more source(s)</source>
        <translation>
            <numerusform>i jeszcze %n źródło</numerusform>
            <numerusform>i jeszcze %n źródła</numerusform>
            <numerusform>i jeszcze %n źródeł</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>and stay</source>
        <translation>i pozostań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>and what you wrote about them</source>
        <translation>i w tym, co o nich napisano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>and {count} more</source>
        <translation>i jeszcze {count}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Annex: passages in context</source>
        <translation>Załącznik: fragmenty w kontekście</translation>
    </message>
    <message>
        <location filename="../../workbench/app/annotating.py"/>
        <source>Annotated source written to {path}</source>
        <translation>Źródło z adnotacjami zapisano w {path}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Another figure…</source>
        <translation>Inny rysunek…</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Another likelihood than the chosen one</source>
        <translation>Inne prawdopodobieństwo niż wybrane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>Another name of “{name}”</source>
        <translation>Inna nazwa obiektu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>another program</source>
        <translation>inny program</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Any day</source>
        <translation>Każdy dzień</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Any time</source>
        <translation>Kiedykolwiek</translation>
    </message>
    <message>
        <location filename="../../workbench/app/command_list.py"/>
        <source>Anywhere</source>
        <translation>W dowolnym miejscu</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/citing.py"/>
        <source>APA (7th edition)</source>
        <translation>APA (7. wydanie)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Arabic (Windows 1256)</source>
        <translation>Arabskie (Windows 1256)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>archive hide deactivate code</source>
        <translation>archiwizuj ukryj wyłącz dezaktywuj kod</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>archived codes</source>
        <translation>zarchiwizowane kody</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>around 2015</source>
        <translation>około 2015</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>Arrows read. S selects a sentence, P a paragraph, A attaches, N goes to a passage.</source>
        <translation>Strzałki czytają. S zaznacza zdanie, P akapit, A przypisuje, N przechodzi do fragmentu.</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Article in a journal</source>
        <translation>Artykuł w czasopiśmie naukowym</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Article in a magazine</source>
        <translation>Artykuł w czasopiśmie</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Article in a newspaper</source>
        <translation>Artykuł w gazecie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>As a block</source>
        <translation>Jako osobny akapit</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <location filename="../../workbench/ui/dossiers/drawn_clash.py"/>
        <source>as fact</source>
        <translation>jako fakt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>As it stands at the head of the pages</source>
        <translation>Tak jak w nagłówku stron</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/dialog.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>As it was at first</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>As it was when the history began</source>
        <translation>Stan z początku historii</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>As it was: {what}.</source>
        <translation>Powrót do poprzedniego stanu: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>As PDF, Word document, web page or Markdown (Ctrl+Shift+D)</source>
        <translation>Jako PDF, dokument Word, stronę internetową lub Markdown (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <location filename="../../workbench/ui/dossiers/drawn_clash.py"/>
        <source>as plan</source>
        <translation>jako plan</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>As read</source>
        <translation>Jak odczytano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <source>As the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record_fields.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>As the file states it</source>
        <translation>Tak podaje plik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>As the file states it ({place})</source>
        <translation>Tak podaje plik ({place})</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>As what</source>
        <translation>Podane jako</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>As what the source puts it forward</source>
        <translation>Jako co podaje to źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>as what, with what</source>
        <translation>jako co, czym</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/acts_bar.py"/>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Assessment</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <location filename="../../workbench/ui/dossiers/drawn_clash.py"/>
        <source>assessment</source>
        <translation>ocena</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>Assumed</source>
        <translation>Założenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Assumption</source>
        <translation>Założenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Assumptions</source>
        <translation>Założenia</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>At letter {place} the pattern speaks of a group that there isn&apos;t.</source>
        <translation>Przy znaku {place} wzorzec odwołuje się do grupy, której nie ma.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>at opening, or by hand</source>
        <translation>przy otwarciu lub ręcznie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>At the beginning of a heading or an item: make it a paragraph</source>
        <translation>Na początku nagłówka lub punktu: zamień go na akapit</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>attach</source>
        <translation>przypisz</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/attaching.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Attach %n passage(s) to</source>
        <translation>
            <numerusform>Przypisywanie %n fragmentu do</numerusform>
            <numerusform>Przypisywanie %n fragmentów do</numerusform>
            <numerusform>Przypisywanie %n fragmentów do</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Attach all to the selection</source>
        <translation>Przypisz wszystkie do zaznaczenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Attach all…</source>
        <translation>Przypisz wszystkie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Attach and stay for another</source>
        <translation>Przypisz i czekaj na następne</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Attach every hit, or the sentence of each, to a theme or entity</source>
        <translation>Przypisz każde trafienie lub jego zdanie do tematu lub obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Attach it to a theme</source>
        <translation>Przypisz go do tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Attach the last again</source>
        <translation>Przypisz ponownie ostatnie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Attach to a judgment or question as contradiction</source>
        <translation>Dołącz do oceny lub pytania jako sprzeczne</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>Attach to a theme or an entity</source>
        <translation>Przypisywanie do tematu lub obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/app/command_list.py"/>
        <source>Attach to the entity “{name}”</source>
        <translation>Przypisz do obiektu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Attach to the selection</source>
        <translation>Przypisz do zaznaczenia</translation>
    </message>
    <message>
        <location filename="../../workbench/app/command_list.py"/>
        <source>Attach to the theme “{name}”</source>
        <translation>Przypisz do tematu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Attach what is typed as an alias of an entity</source>
        <translation>Przypisz wpisane słowa jako alias obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Attach {number} themes</source>
        <translation>Przypisanie {number} tematów</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Attach {number} themes to {count} passages</source>
        <translation>Przypisanie {number} tematów do {count} fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Attach “{name}”</source>
        <translation>Przypisanie „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Attach “{name}” to {count} passages</source>
        <translation>Przypisanie „{name}” do {count} fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/attached.py"/>
        <source>Attach “{name}”</source>
        <comment>button</comment>
        <translation>Przypisz „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>attach, stay</source>
        <translation>i pozostań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Attach; to a judgment or question: as support</source>
        <translation>Przypisz; do oceny lub pytania: jako potwierdzenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Attached here</source>
        <translation>Przypisane tutaj</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <source>Attached {number} themes to %n passage(s).</source>
        <translation>
            <numerusform>Przypisano tematy ({number}) do %n fragmentu.</numerusform>
            <numerusform>Przypisano tematy ({number}) do %n fragmentów.</numerusform>
            <numerusform>Przypisano tematy ({number}) do %n fragmentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Attached “{name}” to %n passage(s).</source>
        <translation>
            <numerusform>Przypisano „{name}” do %n fragmentu.</numerusform>
            <numerusform>Przypisano „{name}” do %n fragmentów.</numerusform>
            <numerusform>Przypisano „{name}” do %n fragmentów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>Attached “{name}” to %n passage(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Przypisano „{name}” do %n fragmentu. Ctrl+Z cofa.</numerusform>
            <numerusform>Przypisano „{name}” do %n fragmentów. Ctrl+Z cofa.</numerusform>
            <numerusform>Przypisano „{name}” do %n fragmentów. Ctrl+Z cofa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>attached: {names}</source>
        <translation>przypisano: {names}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>Attaching</source>
        <translation>Przypisywanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>attachment</source>
        <translation>załącznik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Attach…</source>
        <translation>Przypisz…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>audit trail log steps</source>
        <translation>dziennik audyt ślad log kroki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <location filename="../../workbench/ui/sources/order.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Author missing</source>
        <translation>Brak autora</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Authors</source>
        <translation>Autorzy</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>authors</source>
        <translation>autorzy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>author</source>
        <comment>missing</comment>
        <translation>autora</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/card.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>back</source>
        <translation>wstecz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/window.py"/>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Back  Alt+Left</source>
        <translation>Wstecz  Alt+Lewo</translation>
    </message>
    <message>
        <location filename="../../workbench/app/touring.py"/>
        <source>Back to my project</source>
        <translation>Wróć do projektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Back to the field</source>
        <translation>Z powrotem do pola</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Back to the text</source>
        <translation>Z powrotem do tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/app/travelling.py"/>
        <source>Back to {place}  Alt+Left</source>
        <translation>Wstecz: {place}  Alt+Lewo</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Back up now</source>
        <translation>Utwórz teraz kopię zapasową</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Back, forward</source>
        <translation>Wstecz, dalej</translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>Backed up to {path}</source>
        <translation>Kopia zapasowa: {path}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>Backing up</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Backlight</source>
        <translation>Podświetlenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Backlight off</source>
        <translation>Wyłączono podświetlenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Backlight: dim what is not coded</source>
        <translation>Podświetlenie: przyciemnij niezakodowane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Backlight: what is not coded is dimmed.</source>
        <translation>Podświetlenie: to, co niezakodowane, jest przyciemnione.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Backups of the open project</source>
        <translation>Kopie zapasowe otwartego projektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Backups of {name}</source>
        <translation>Kopie zapasowe: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/keeping.py"/>
        <location filename="../../workbench/ui/keeping/check_dialog.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Backups…</source>
        <translation>Kopie zapasowe…</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Baltic (Windows 1257)</source>
        <translation>Bałtyckie (Windows 1257)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Be done</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Be done with it</source>
        <translation>Zakończ komentarz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <source>Bears on judgments</source>
        <translation>Dowód dla ocen</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>before 12 May 2019</source>
        <translation>przed 12 maja 2019</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>before a newer format</source>
        <translation>przed nowszym formatem</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>before a repair</source>
        <translation>przed naprawą</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Begin with it to be offered entities only</source>
        <translation>Jako pierwszy znak: tylko obiekty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Begin with it to be offered judgments and questions</source>
        <translation>Jako pierwszy znak: oceny i pytania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Begin with it to be offered themes only</source>
        <translation>Jako pierwszy znak: tylko tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Bill</source>
        <translation>Projekt ustawy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Bold  Ctrl+B</source>
        <translation>Pogrubienie  Ctrl+B</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Bold, italic</source>
        <translation>Pogrubienie, kursywa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Bold, italic, code</source>
        <translation>Pogrubienie, kursywa, kod</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Book</source>
        <translation>Książka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>borne out by “{quote}”</source>
        <translation>potwierdza to „{quote}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Both</source>
        <translation>Razem</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Both briefs use the same judgments: what is written in one of them stands in the other.</source>
        <translation>Oba opracowania używają tych samych ocen: zmiana w jednym pojawi się w drugim.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Both: page beside text</source>
        <translation>Razem: strona obok tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Bottom line</source>
        <translation>Najważniejszy wniosek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Brackets</source>
        <translation>Nawiasy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Brief</source>
        <translation>Opracowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <location filename="../../workbench/app/briefing.py"/>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>brief</source>
        <translation>opracowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Brief without a title</source>
        <translation>Opracowanie bez tytułu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Brief written to {path}</source>
        <translation>Opracowanie zapisano w {path}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/window/sides.py"/>
        <source>Briefs</source>
        <translation>Opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>briefs</source>
        <translation>opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Briefs drafted by it stay as they are. This can&apos;t be undone.</source>
        <translation>Opracowania przygotowane według niego pozostaną bez zmian. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Briefs have a section about it and keep their words: {titles}.</source>
        <translation>Opracowania mają o tym sekcję i zachowują swoje słowa: {titles}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Briefs rely on it: {what}.</source>
        <translation>Opierają się na nim opracowania: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Briefs rely on them: {what}.</source>
        <translation>Opierają się na nich opracowania: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Bring back a version of judgment “{name}”</source>
        <translation>Przywrócenie wersji oceny „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Bring theme “{name}” back</source>
        <translation>Przywrócenie tematu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <source>Bring this version back</source>
        <translation>Przywróć tę wersję</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Bring {count} themes back</source>
        <translation>Przywrócenie {count} tematów</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Broadcast</source>
        <translation>Audycja</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Brought back from the history ({what}): {count}.</source>
        <translation>Przywrócono z historii ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>bug error log crash support</source>
        <translation>błąd usterka dziennik awaria wsparcie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Bulleted list</source>
        <translation>Lista punktowana</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Bulleted list  Ctrl+Alt+8</source>
        <translation>Lista punktowana  Ctrl+Alt+8</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>By analyst</source>
        <translation>Według analityka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>By anybody</source>
        <translation>Każdego autora</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>By grade</source>
        <translation>Według wiarygodności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>By source</source>
        <translation>Według źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>By time</source>
        <translation>Według czasu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>By whom</source>
        <translation>Czyja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>By you: {each}.</source>
        <translation>Własne: {each}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>came in</source>
        <translation>zaimportowano</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>came in as %n text(s)</source>
        <translation>
            <numerusform>zaimportowano jako %n tekst</numerusform>
            <numerusform>zaimportowano jako %n teksty</numerusform>
            <numerusform>zaimportowano jako %n tekstów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <location filename="../../workbench/ui/question.py"/>
        <location filename="../../workbench/ui/window/status.py"/>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Cancel all</source>
        <translation>Anuluj wszystko</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Cancel this file</source>
        <translation>Anuluj ten plik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>Cancelled. Nothing was attached.</source>
        <translation>Anulowano. Niczego nie przypisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Cancelled. The file is as it was.</source>
        <translation>Anulowano. Plik pozostał bez zmian.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/window/status.py"/>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>can’t be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Caption</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>caption</source>
        <translation>podpis</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Carry a passage of “{name}” to the newest version</source>
        <translation>Przeniesienie fragmentu do najnowszej wersji źródła „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Carry them over</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Carry {count} passages of “{name}” to the newest version</source>
        <translation>Przeniesienie {count} fragmentów do najnowszej wersji źródła „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Case, accents</source>
        <translation>Wielkość liter, akcenty</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Central European (DOS 852)</source>
        <translation>Środkowoeuropejskie (DOS 852)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Central European (ISO 8859-2)</source>
        <translation>Środkowoeuropejskie (ISO 8859-2)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Central European (Macintosh)</source>
        <translation>Środkowoeuropejskie (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Central European (Windows 1250)</source>
        <translation>Środkowoeuropejskie (Windows 1250)</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Change field “{name}”</source>
        <translation>Zmiana pola „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Change on all…</source>
        <translation>Zmień we wszystkich…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Change the heading</source>
        <translation>Zmień nagłówek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Change the name</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Change the title</source>
        <translation>Zmień tytuł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Change the words</source>
        <translation>Zmień treść</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Change theme…</source>
        <translation>Zmień temat…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Change “{name}”…</source>
        <translation>Zmień „{name}”…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Change “{old}” to “{name}”</source>
        <translation>Zmiana „{old}” na „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Change “{old}” to “{name}” on {count} passages</source>
        <translation>Zmiana „{old}” na „{name}” w {count} fragmentach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>changed</source>
        <translation>zmieniony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Changed by {who}, {when}.</source>
        <translation>Zmieniono: {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Changed: {what}.</source>
        <translation>Zmieni się: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/welcoming.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Chapter of a book</source>
        <translation>Rozdział książki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>chart table chronology timeline relations graph themes heat</source>
        <translation>wykres tabela chronologia oś czasu powiązania graf relacje tematy mapa ciepła diagram</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Charts</source>
        <translation>Wykresy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/check_dialog.py"/>
        <source>Check of {name}</source>
        <translation>Sprawdzenie: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>check quotations originals hash authentic proof</source>
        <translation>sprawdź cytaty oryginały skrót sha autentyczność dowód</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Check the project…</source>
        <translation>Sprawdź projekt…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/keeping.py"/>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/citing.py"/>
        <source>Chicago (notes and bibliography)</source>
        <translation>Chicago (przypisy i bibliografia)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chińskie uproszczone (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chińskie tradycyjne (Big5)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Choose a file to see what became of it.</source>
        <translation>Wybierz plik, aby zobaczyć, co się z nim stało.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Choose a key passage of “{name}”</source>
        <translation>Wybór kluczowego fragmentu w „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Choose a passage first: click it, or press N.</source>
        <translation>Wybierz najpierw fragment: kliknij go albo naciśnij N.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Choose a passage in a text first.</source>
        <translation>Wybierz najpierw fragment w tekście.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Choose a passage of the list first.</source>
        <translation>Wybierz najpierw fragment z listy.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Choose a relation or a property.</source>
        <translation>Wybierz powiązanie lub właściwość.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <source>Choose a source at the left, or drop texts here.</source>
        <translation>Wybierz źródło po lewej albo upuść tu teksty.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/records.py"/>
        <source>Choose a source first.</source>
        <translation>Najpierw wybierz źródło.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Choose a statement or a relation first.</source>
        <translation>Wybierz najpierw twierdzenie lub powiązanie.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/dossiers.py"/>
        <source>Choose an entity first: in the tree, or where it is named in the text.</source>
        <translation>Wybierz najpierw obiekt: w drzewie albo tam, gdzie wymienia go tekst.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/stating.py"/>
        <source>Choose an entity in the list first.</source>
        <translation>Najpierw wybierz obiekt na liście.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>Choose anew in the newest…</source>
        <translation>Wybierz ponownie w najnowszej…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Choose another list</source>
        <translation>Wybierz inną listę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Choose another list above, or attach passages in the text.</source>
        <translation>Wybierz inną listę powyżej albo przypisz fragmenty w tekście.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Choose another list above, or empty the filter.</source>
        <translation>Wybierz powyżej inną listę albo wyczyść filtr.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Choose evidence…</source>
        <translation>Wybierz dowody…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/themes.py"/>
        <source>Choose one or more themes in the tree first.</source>
        <translation>Wybierz najpierw w drzewie co najmniej jeden temat.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>Choose passages…</source>
        <translation>Wybierz fragmenty…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/moving.py"/>
        <source>Choose sources of one folder to move them by keys.</source>
        <translation>Aby przenosić klawiszami, wybierz źródła z jednego folderu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>Choose the encoding</source>
        <translation>Wybór kodowania znaków</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Choose the encoding…</source>
        <translation>Wybierz kodowanie znaków…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>Choose the source that this one repeats</source>
        <translation>Wybierz źródło, za którym to powtarza</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Choose the sources to compare.</source>
        <translation>Wybierz źródła do porównania.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Choose the yardstick of “{name}”</source>
        <translation>Wybór skali prawdopodobieństwa w „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Choose whom or what the brief is about.</source>
        <translation>Wybierz, kogo lub czego dotyczy opracowanie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Choose words, Del leaves them out, Ins puts them back; Enter is done</source>
        <translation>Zaznacz słowa: Del je pomija, Ins przywraca; Enter kończy</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Choose “{value}”</source>
        <translation>Wybierz „{value}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>Chosen in the text</source>
        <translation>Wybrano w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Chronology</source>
        <translation>Chronologia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>chronology</source>
        <translation>chronologia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>Chronology and passages</source>
        <translation>Chronologia i fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Citation</source>
        <translation>Opis bibliograficzny</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>citation style icd chicago apa</source>
        <translation>styl cytowania opis bibliograficzny icd chicago apa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>citation style reference</source>
        <translation>cytowanie cytat styl bibliografia referencja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>citation style reference footnote</source>
        <translation>cytowanie cytat styl bibliografia referencja przypis</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>citation style reference sourcing</source>
        <translation>cytowanie cytat styl bibliografia referencja źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Citations</source>
        <translation>Opisy bibliograficzne</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>citations</source>
        <translation>przytoczenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>Citations of the brief</source>
        <translation>Przytoczenia w opracowaniu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Cite</source>
        <translation>Przytocz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/cite_popup.py"/>
        <source>Cite a passage</source>
        <translation>Przytocz fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Cite a passage in “{name}”</source>
        <translation>Przytoczenie fragmentu w „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Cite a passage; Enter in its list cites, Shift+Enter quotes</source>
        <translation>Przytocz fragment; na liście Enter przytacza, Shift+Enter wstawia cytat</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Cite a passage…</source>
        <translation>Przytocz fragment…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Cite in a short line</source>
        <translation>Cytuj w krótkim wierszu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Cite in APA style</source>
        <translation>Cytuj w stylu APA</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Cite in Chicago style</source>
        <translation>Cytuj w stylu Chicago</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Cite in the form of ICD 206</source>
        <translation>Cytuj w postaci ICD 206</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Cite its evidence</source>
        <translation>Przytocz dowody</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Cite its evidence, too: %n passage(s)</source>
        <translation>
            <numerusform>Przytocz także dowody: %n fragment</numerusform>
            <numerusform>Przytocz także dowody: %n fragmenty</numerusform>
            <numerusform>Przytocz także dowody: %n fragmentów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Cite only</source>
        <translation>Tylko przytocz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Cite or quote a passage: type [[ in the text</source>
        <translation>Przytocz lub zacytuj fragment: wpisz [[ w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Cite the passage</source>
        <translation>Przytocz fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_preview.py"/>
        <source>cited as [{number}]</source>
        <translation>przytoczony jako [{number}]</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Cited nowhere</source>
        <translation>Nigdzie nieprzytoczone</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Cited passages that are gone</source>
        <translation>Przytoczone fragmenty, których już nie ma</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Cited passages that changed</source>
        <translation>Przytoczone fragmenty, które zmieniono</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Claimed as</source>
        <translation>Podane jako</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Claimed as: {what}</source>
        <translation>Podane jako: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>Claims by source</source>
        <translation>Twierdzenia według źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>claims by source</source>
        <translation>twierdzenia według źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Clear selection</source>
        <translation>Wyczyść zaznaczenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/structure_acts.py"/>
        <source>Click into a paragraph first, or select some.</source>
        <translation>Kliknij najpierw w akapit albo zaznacz kilka.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>Click, Enter or Space: for, against, neither. What is not yet cited is cited by that.</source>
        <translation>Kliknięcie, Enter lub spacja: za, przeciw, żadne. To, czego jeszcze nie przytoczono, zostanie przytoczone.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <location filename="../../workbench/ui/keeping/check_dialog.py"/>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <location filename="../../workbench/ui/preferences/dialog.py"/>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <location filename="../../workbench/ui/tour/card.py"/>
        <location filename="../../workbench/ui/window/notices.py"/>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>close</source>
        <translation>zamknij</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/help/find_bar.py"/>
        <source>Close  Esc</source>
        <translation>Zamknij  Esc</translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Close all the same</source>
        <translation>Zamknij mimo to</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Close or open a group</source>
        <translation>Zwiń lub rozwiń grupę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Close or open the hits of a text</source>
        <translation>Zwiń lub rozwiń trafienia w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/window/tab_bar.py"/>
        <location filename="../../workbench/ui/window/tabs.py"/>
        <source>Close tab</source>
        <translation>Zamknij kartę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Close the bar</source>
        <translation>Zamknij pasek</translation>
    </message>
    <message>
        <location filename="../../workbench/app/touring.py"/>
        <source>Close the copy</source>
        <translation>Zamknij kopię</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Close the guide</source>
        <translation>Zamknij podręcznik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/sides.py"/>
        <source>Close the inspector</source>
        <translation>Zamknij inspektora</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/sides.py"/>
        <source>Close the inspector  F9</source>
        <translation>Zamknij inspektora  F9</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/tabs.py"/>
        <source>Close the other tabs</source>
        <translation>Zamknij pozostałe karty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Close the passages</source>
        <translation>Zamknij fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Close the project</source>
        <translation>Zamknij projekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/notices.py"/>
        <source>Close this notice</source>
        <translation>Zamknij tę wiadomość</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>code again quick</source>
        <translation>kod ponownie jeszcze raz szybko powtórz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>code coding quotation segment node highlight annotate</source>
        <translation>kod kodowanie koduj cytat segment węzeł zakreśl wyróżnij anotuj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>code family set group</source>
        <translation>rodzina kodów zestaw grupa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>code node</source>
        <translation>kod węzeł</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>codebook</source>
        <translation>książka kodów</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/codebook_files.py"/>
        <source>Codebook taken in: %n theme(s) new or changed.</source>
        <translation>
            <numerusform>Wczytano książkę kodów: %n temat nowy lub zmieniony.</numerusform>
            <numerusform>Wczytano książkę kodów: %n tematy nowe lub zmienione.</numerusform>
            <numerusform>Wczytano książkę kodów: %n tematów nowych lub zmienionych.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/codebook_files.py"/>
        <source>Codebook written to {path}</source>
        <translation>Książkę kodów zapisano w pliku {path}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Codebooks</source>
        <translation>Książki kodów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Coded by others</source>
        <translation>Zakodowane przez innych</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Coded by whom</source>
        <translation>Kto zakodował</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Coded by you</source>
        <translation>Zakodowane przez Ciebie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>coders people initials colour name who team</source>
        <translation>koderzy osoby ludzie inicjały kolor nazwisko kto zespół</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>codes nodes codebook themes entities family</source>
        <translation>kody węzły książka kodów tematy obiekty rodzina</translation>
    </message>
    <message>
        <location filename="../../workbench/app/command_list.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/window/sides.py"/>
        <source>Coding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>coding</source>
        <translation>kodowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <source>Codings</source>
        <translation>Kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <location filename="../../workbench/repair_wording.py"/>
        <source>codings</source>
        <translation>kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/menus.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/widgets/swatches.py"/>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>colour</source>
        <translation>kolor</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/palette/popup.py"/>
        <source>Command, theme, entity or source</source>
        <translation>Polecenie, temat, obiekt lub źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Commands and keys</source>
        <translation>Polecenia i klawisze</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>comment</source>
        <translation>komentarz</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Comment on a coding</source>
        <translation>Komentarz do kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>Comment on a coding in “{name}”</source>
        <translation>Komentarz do kodowania w źródle „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>Comment on a passage in “{name}”</source>
        <translation>Komentarz do fragmentu w źródle „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Comment on the coding</source>
        <translation>Komentarz do kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/margin.py"/>
        <source>Comment on this coding  C</source>
        <translation>Komentarz do tego kodowania  C</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/link_row.py"/>
        <source>Comment on this link</source>
        <translation>Skomentuj to łącze</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>Comment on “{name}”</source>
        <translation>Komentarz: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>comments in its margin were left out</source>
        <translation>komentarze na marginesie pominięto</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Comment…</source>
        <translation>Komentarz…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Conference paper</source>
        <translation>Referat konferencyjny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Confidence not chosen</source>
        <translation>Nie wybrano pewności</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Confidence without a reason</source>
        <translation>Pewność bez uzasadnienia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>Confidence: not chosen</source>
        <translation>Pewność: nie wybrano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>Confidence: {term}</source>
        <translation>Pewność: {term}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Consider it again</source>
        <translation>Rozważ ponownie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/window.py"/>
        <source>Contents  Ctrl+Shift+O</source>
        <translation>Spis treści  Ctrl+Shift+O</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/side.py"/>
        <source>Contents of the guide</source>
        <translation>Spis treści podręcznika</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>context menu keyboard</source>
        <translation>menu kontekstowe klawiatura</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_line.py"/>
        <source>contradicted here</source>
        <translation>tu zaprzeczone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>contradictions conflicts</source>
        <translation>sprzeczności konflikty rozbieżności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>contradicts</source>
        <translation>przeczy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/notes.py"/>
        <source>Contradicts it</source>
        <translation>Przeczy temu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/stance_row.py"/>
        <source>Contradicts “{name}”</source>
        <translation>Przeczy: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>Contradicts “{name}”.</source>
        <translation>Przeczy: „{name}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/records.py"/>
        <source>Copied %n citation(s).</source>
        <translation>
            <numerusform>Skopiowano %n opis bibliograficzny.</numerusform>
            <numerusform>Skopiowano %n opisy bibliograficzne.</numerusform>
            <numerusform>Skopiowano %n opisów bibliograficznych.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <source>Copied as plain text.</source>
        <translation>Skopiowano jako zwykły tekst.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>Copied to {path}</source>
        <translation>Skopiowano do {path}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/host.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Copied with its citation.</source>
        <translation>Skopiowano wraz z opisem źródła.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <source>Copied with its headings, lists and tables.</source>
        <translation>Skopiowano z nagłówkami, listami i tabelami.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Copies it as a picture and as a table</source>
        <translation>Kopiuje jako obraz i jako tabelę</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>copies save restore recover autosave</source>
        <translation>kopie zapis przywróć odzyskaj autozapis</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>copy</source>
        <translation>kopia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Copy figure</source>
        <translation>Kopiuj rysunek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Copy link to this place</source>
        <translation>Kopiuj odnośnik do tego miejsca</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/citation.py"/>
        <source>Copy the citation</source>
        <translation>Kopiuj opis bibliograficzny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Copy the citation of the source</source>
        <translation>Kopiuj opis bibliograficzny źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Copy the report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Copy with citation</source>
        <translation>Kopiuj z opisem źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>copy with citation</source>
        <translation>kopiuj z opisem źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>Copying</source>
        <translation>Kopiowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>Correct the text of “{title}”</source>
        <translation>Poprawianie tekstu „{title}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Correct the text…</source>
        <translation>Popraw tekst…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>Correct {title}</source>
        <translation>Poprawianie: {title}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/version_list.py"/>
        <source>corrected by hand</source>
        <translation>poprawiono ręcznie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Counting</source>
        <translation>Liczenie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/common_names.py"/>
        <source>Counting a name</source>
        <translation>Liczenie wystąpień nazwy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Credibility</source>
        <translation>Prawdziwość</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>credibility missing</source>
        <translation>prawdziwość wiarygodność brak nieocenione</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>csv excel markdown table codes qdc</source>
        <translation>csv excel markdown tabela kody qdc</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Ctrl+Click</source>
        <translation>Ctrl+kliknięcie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>cue</source>
        <translation>napis</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cyrylica (DOS 866)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrylica (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Cyrillic (Windows 1251)</source>
        <translation>Cyrylica (Windows 1251)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>damaged recover salvage mend</source>
        <translation>uszkodzony odzyskaj ratuj napraw</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <location filename="../../workbench/ui/inspector/field_naming.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Date missing</source>
        <translation>Brak daty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/order.py"/>
        <source>Date of publication</source>
        <translation>Data wydania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Dated copies</source>
        <translation>Kopie z datą</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Dated copies are made beside a project: the newest ten stay, and one of each of the last ten days.</source>
        <translation>Obok projektu powstają kopie z datą: pozostaje dziesięć najnowszych i po jednej z każdego z ostatnich dziesięciu dni.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>date</source>
        <comment>missing</comment>
        <translation>daty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>definition</source>
        <translation>definicja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>Definition of the theme “{name}”</source>
        <translation>Definicja tematu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Definitions join; groups and a free personal key follow.</source>
        <translation>Definicje się łączą; grupy i wolny klawisz osobisty przechodzą także.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Delete %n passage(s) with all that is attached?</source>
        <translation>
            <numerusform>Usunąć %n fragment wraz ze wszystkim, co do niego przypisano?</numerusform>
            <numerusform>Usunąć %n fragmenty wraz ze wszystkim, co do nich przypisano?</numerusform>
            <numerusform>Usunąć %n fragmentów wraz ze wszystkim, co do nich przypisano?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Delete %n theme(s)?</source>
        <translation>
            <numerusform>Usunąć %n temat?</numerusform>
            <numerusform>Usunąć %n tematy?</numerusform>
            <numerusform>Usunąć %n tematów?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete a link</source>
        <translation>Usunięcie łącza</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete a passage</source>
        <translation>Usunięcie fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete a relation: {name}</source>
        <translation>Usunięcie powiązania: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Delete a section of “{name}”</source>
        <translation>Usunięcie sekcji z „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete a statement about “{name}”: {what}</source>
        <translation>Usunięcie twierdzenia o obiekcie „{name}”: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete alias “{name}”</source>
        <translation>Usunięcie aliasu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete brief “{name}”</source>
        <translation>Usunięcie opracowania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Delete brief…</source>
        <translation>Usuń opracowanie…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete entity “{name}”</source>
        <translation>Usunięcie obiektu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Delete field</source>
        <translation>Usuń pole</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete field “{name}”</source>
        <translation>Usunięcie pola „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Delete field…</source>
        <translation>Usuń pole…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete folder “{name}”</source>
        <translation>Usunięcie folderu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Delete from the project</source>
        <translation>Usuń z projektu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Delete from the project and %n other brief(s)</source>
        <translation>
            <numerusform>Usuń z projektu i z %n innego opracowania</numerusform>
            <numerusform>Usuń z projektu i z %n innych opracowań</numerusform>
            <numerusform>Usuń z projektu i z %n innych opracowań</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete group of themes “{name}”</source>
        <translation>Usunięcie grupy tematów „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete group “{name}”</source>
        <translation>Usunięcie grupy „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>Delete group, not its themes</source>
        <translation>Usuń grupę, nie jej tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete judgment “{name}”</source>
        <translation>Usunięcie oceny „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete kind of links “{name}”</source>
        <translation>Usunięcie rodzaju łączy „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete kind “{name}”</source>
        <translation>Usunięcie rodzaju „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete memo “{name}”</source>
        <translation>Usunięcie notatki „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete property “{name}”</source>
        <translation>Usunięcie właściwości „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Delete question</source>
        <translation>Usuń pytanie</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete question “{name}”</source>
        <translation>Usunięcie pytania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Delete source</source>
        <translation>Usuń źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete source “{name}”</source>
        <translation>Usunięcie źródła „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Delete sources</source>
        <translation>Usuń źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Delete the brief “{name}”?</source>
        <translation>Usunąć opracowanie „{name}”?</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Delete the field “{name}”?</source>
        <translation>Usunąć pole „{name}”?</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Delete the folder, not what is in it</source>
        <translation>Usuń folder, bez jego zawartości</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <source>Delete the link</source>
        <translation>Usuń łącze</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/head.py"/>
        <source>Delete the memo</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Delete the passage…</source>
        <translation>Usuń fragment…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Delete the template “{name}”?</source>
        <translation>Usunąć szablon „{name}”?</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete theme “{name}”</source>
        <translation>Usunięcie tematu „{name}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Delete these %n source(s)?</source>
        <translation>
            <numerusform>Usunąć to %n źródło?</numerusform>
            <numerusform>Usunąć te %n źródła?</numerusform>
            <numerusform>Usunąć te %n źródeł?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete {count} passages</source>
        <translation>Usunięcie {count} fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete {count} sources</source>
        <translation>Usunięcie {count} źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Delete {count} themes</source>
        <translation>Usunięcie {count} tematów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Delete “{name}”?</source>
        <translation>Usunąć „{name}”?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>Delete “{name}”? %n passage(s) speak for or against it; they stay.</source>
        <translation>
            <numerusform>Usunąć „{name}”? Za lub przeciw przemawia %n fragment; pozostanie.</numerusform>
            <numerusform>Usunąć „{name}”? Za lub przeciw przemawiają %n fragmenty; pozostaną.</numerusform>
            <numerusform>Usunąć „{name}”? Za lub przeciw przemawia %n fragmentów; pozostaną.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Deleted %n passage(s). Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>Usunięto %n fragment. Ctrl+Z przywraca.</numerusform>
            <numerusform>Usunięto %n fragmenty. Ctrl+Z przywraca.</numerusform>
            <numerusform>Usunięto %n fragmentów. Ctrl+Z przywraca.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Deleted with its evidence. Ctrl+Z brings it back.</source>
        <translation>Usunięto wraz z dowodami. Ctrl+Z przywraca.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>Delete…	Del</source>
        <translation>Usuń…	Del</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Descriptor</source>
        <translation>Opis źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>descriptor</source>
        <translation>opis źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Detach</source>
        <translation>Odłącz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Detach from all</source>
        <translation>Odłącz od wszystkich</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Detach from all marked</source>
        <translation>Odłącz od wszystkich zaznaczonych</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Detach “{name}”</source>
        <translation>Odłączenie „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Detach “{name}” from {count} passages</source>
        <translation>Odłączenie „{name}” od {count} fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>Detach “{name}”</source>
        <comment>button</comment>
        <translation>Odłącz „{name}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Detached “{name}” from %n passage(s). Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>Odłączono „{name}” od %n fragmentu. Ctrl+Z przywraca.</numerusform>
            <numerusform>Odłączono „{name}” od %n fragmentów. Ctrl+Z przywraca.</numerusform>
            <numerusform>Odłączono „{name}” od %n fragmentów. Ctrl+Z przywraca.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Detached “{name}”. Ctrl+Z brings it back.</source>
        <translation>Odłączono „{name}”. Ctrl+Z przywraca.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Detail</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>details metadata bibliography properties several bulk</source>
        <translation>szczegóły metadane bibliografia właściwości kilka zbiorczo</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>details of the history</source>
        <translation>szczegóły historii</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Details of the history that are lost: {count}.</source>
        <translation>Utracone szczegóły historii: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>details properties</source>
        <translation>szczegóły właściwości</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Dim all that is not coded  B</source>
        <translation>Przyciemnij wszystko, co niezakodowane  B</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Disagreements</source>
        <translation>Rozbieżności</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <location filename="../../workbench/ui/versions/heads.py"/>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/model.py"/>
        <source>discarded</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Discussion</source>
        <translation>Omówienie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>divide code node passages</source>
        <translation>podziel rozdziel kod węzeł fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>divide cut quotation segment</source>
        <translation>podziel rozetnij cytat segment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>document go to</source>
        <translation>dokument przejdź do</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>documents data</source>
        <translation>dokumenty dane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>does or has</source>
        <translation>co robi lub ma</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>doi</source>
        <translation>DOI</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>Done</source>
        <comment>to do</comment>
        <translation>Zrobione</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Don’t look for it</source>
        <translation>Nie szukaj jej</translation>
    </message>
    <message>
        <location filename="../../workbench/app/dossiers.py"/>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/app/dossiers.py"/>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Dossier of the entity</source>
        <translation>Dossier obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Dossier of the other end</source>
        <translation>Dossier drugiej strony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>Dossier of {name}</source>
        <translation>Dossier: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/navigator.py"/>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Draft a brief</source>
        <translation>Przygotuj szkic opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/app/briefing.py"/>
        <source>Draft a brief first.</source>
        <translation>Najpierw przygotuj szkic opracowania.</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Draft brief “{name}”</source>
        <translation>Szkic opracowania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Draft it</source>
        <translation>Przygotuj szkic</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Draft the brief</source>
        <translation>Przygotuj szkic</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Draft the source summary again</source>
        <translation>Ponowny szkic podsumowania źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Draft the source summary again…</source>
        <translation>Przygotuj ponownie podsumowanie źródeł…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Drafted from what is cited now</source>
        <translation>Szkic z tego, co przytoczono teraz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Drag over the ringed sentence, or click into it and press {key}.</source>
        <translation>Przeciągnij myszą po zdaniu w ramce albo kliknij w nie i naciśnij {key}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Drag to put it elsewhere: Alt+Shift+Up, Alt+Shift+Down</source>
        <translation>Przeciągnij, aby przenieść: Alt+Shift+Góra, Alt+Shift+Dół</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>Drawn from the project when the brief is made</source>
        <translation>Zostanie wykonany z danych projektu przy tworzeniu opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_sides.py"/>
        <source>Drop a passage here.</source>
        <translation>Upuść tu fragment.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/buttons.py"/>
        <source>Drop files here to start with them</source>
        <translation>Upuść tu pliki, aby od nich zacząć</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Drop files here, or press Ctrl+I</source>
        <translation>Upuść tu pliki albo naciśnij Ctrl+I</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Duplicate brief</source>
        <translation>Powiel opracowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>E-book</source>
        <translation>Książka elektroniczna</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>E-books</source>
        <translation>E-booki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Each row as a source</source>
        <translation>Każdy wiersz jako źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit a link</source>
        <translation>Edycja łącza</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit a relation: {name}</source>
        <translation>Edycja powiązania: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit a statement about “{name}”: {what}</source>
        <translation>Edycja twierdzenia o obiekcie „{name}”: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Edit a statement, or the comment of a link</source>
        <translation>Edytuj twierdzenie lub komentarz łącza</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit alias “{name}”</source>
        <translation>Edycja aliasu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit analyst “{name}”</source>
        <translation>Edycja danych analityka „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit entity “{name}”</source>
        <translation>Edycja obiektu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit evidence of a claim</source>
        <translation>Edycja dowodu twierdzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit group of themes “{name}”</source>
        <translation>Edycja grupy tematów „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit how “{name}” is sought</source>
        <translation>Zmiana sposobu szukania: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit judgment “{name}”</source>
        <translation>Edycja oceny „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit kind of links “{name}”</source>
        <translation>Edycja rodzaju łączy „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit kind “{name}”</source>
        <translation>Edycja rodzaju „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit memo “{name}”</source>
        <translation>Edycja notatki „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit property “{name}”</source>
        <translation>Edycja właściwości „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit question “{name}”</source>
        <translation>Edycja pytania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit the brief</source>
        <translation>Edycja opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Edit the footnote…</source>
        <translation>Edytuj przypis…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Edit the records of %n source(s)</source>
        <translation>
            <numerusform>Edytuj metrykę %n źródła</numerusform>
            <numerusform>Edytuj metryki %n źródeł</numerusform>
            <numerusform>Edytuj metryki %n źródeł</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit theme “{name}”</source>
        <translation>Edycja tematu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>edit transcript typo paste</source>
        <translation>edytuj transkrypcja literówka wklej popraw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <source>Edit what is claimed</source>
        <translation>Edycja twierdzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit {count} themes</source>
        <translation>Edycja {count} tematów</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit {field}</source>
        <translation>Zmiana: {field}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit {record} of {count} sources</source>
        <translation>Zmiana w metrykach {count} źródeł: {record}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Edit {record} of “{name}”</source>
        <translation>Zmiana w metryce źródła „{name}”: {record}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>Edit…	F2</source>
        <translation>Edytuj…	F2</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Empty bottom line</source>
        <translation>Pusty najważniejszy wniosek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Empty the search; close</source>
        <translation>Wyczyść szukanie; zamknij</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>en, pl, ru …</source>
        <translation>en, pl, ru …</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>encoding</source>
        <translation>kodowanie znaków</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/rows.py"/>
        <source>encoding unsure</source>
        <translation>niepewne kodowanie znaków</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>Encodings, the likely ones first</source>
        <translation>Kodowania znaków, najpierw prawdopodobne</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>End a letter earlier</source>
        <translation>Koniec o literę wcześniej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>End a letter later</source>
        <translation>Koniec o literę później</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>End a word earlier</source>
        <translation>Koniec o wyraz wcześniej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>End a word later</source>
        <translation>Koniec o wyraz później</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/card.py"/>
        <source>End the tour</source>
        <translation>Zakończ przewodnik</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>english polish polski</source>
        <translation>angielski polski</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>english polish polski język locale translation</source>
        <translation>angielski polski język tłumaczenie lokalizacja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>English</source>
        <comment>the language&apos;s own name for itself</comment>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/cite_popup.py"/>
        <source>Enter cites   ·   Shift+Enter quotes   ·   Esc closes</source>
        <translation>Enter: przytocz   ·   Shift+Enter: zacytuj   ·   Esc: zamknij</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/go_field.py"/>
        <source>Enter goes there, Alt+Left comes back.</source>
        <translation>Enter przechodzi tam, Alt+Lewo wraca.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Enter goes to the next hit, Shift+Enter to the one before, Ctrl+Enter into its text</source>
        <translation>Enter przechodzi do następnego trafienia, Shift+Enter do poprzedniego, Ctrl+Enter do jego tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/delegate.py"/>
        <source>Enter lists them</source>
        <translation>Enter pokazuje listę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>Enter opens it, X turns it, N notes how it bears, Delete takes it away.</source>
        <translation>Enter otwiera, X zmienia stronę, N notuje, co z tego wynika, Del usuwa.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/note_popup.py"/>
        <source>Enter or Esc closes; the note is kept</source>
        <translation>Enter lub Esc zamyka; przypis zostaje zachowany</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Enter writes a field into all of these records; it is one step, and undo takes it back.</source>
        <translation>Enter wpisuje pole do wszystkich tych metryk; jest to jeden krok, który można cofnąć.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Entities</source>
        <translation>Obiekty</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>entities</source>
        <translation>obiekty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>entities only</source>
        <translation>tylko obiekty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>Entity</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>entity</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>Entity profile</source>
        <translation>Profil obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Entity…</source>
        <translation>Obiekt…</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Entries belong to something that is gone: {count}.</source>
        <translation>Wpisy należące do czegoś, czego już nie ma: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Entries that can’t be read: {count}.</source>
        <translation>Wpisy, których nie można odczytać: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Entries that fit nowhere ({what}): {count}.</source>
        <translation>Wpisy, które nigdzie nie pasują ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>Esc in the field takes the words away.</source>
        <translation>Esc w polu usuwa wpisane słowa.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Esc leaves one</source>
        <translation>Esc zostawia jeden</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <source>Every cited passage stands there in full and in its context: {count} in this brief.</source>
        <translation>Zawiera każdy przytoczony fragment w całości i w kontekście; w tym opracowaniu: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Every line leads to its evidence</source>
        <translation>Każdy wiersz prowadzi do swojego dowodu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Everyone</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <location filename="../../workbench/ui/workspace/bare_marks.py"/>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>evidence</source>
        <translation>dowody</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Evidence against</source>
        <translation>Dowód przeciw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Evidence for</source>
        <translation>Dowód na</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>Evidence for this judgment</source>
        <translation>Dowody dotyczące tej oceny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Evidence for</source>
        <comment>in favour</comment>
        <translation>Dowód za</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>evidence of judgments</source>
        <translation>dowody ocen</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Evidence of one origin</source>
        <translation>Dowody o jednym pochodzeniu</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>Evidence supports or contradicts; “{name}” is neither. Nothing was changed.</source>
        <translation>Dowód potwierdza albo przeczy; „{name}” to ani jedno, ani drugie. Niczego nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>Evidence: %n passage(s)</source>
        <translation>
            <numerusform>Dowód: %n fragment</numerusform>
            <numerusform>Dowód: %n fragmenty</numerusform>
            <numerusform>Dowód: %n fragmentów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>Exact</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>example demo</source>
        <translation>przykład demo</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>example tutorial demo</source>
        <translation>przykład samouczek demo</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/example.py"/>
        <source>Example: {quote}</source>
        <translation>Przykład: {quote}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>exit</source>
        <translation>wyjdź wyjście koniec zamknij</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Export annotated source…</source>
        <translation>Eksportuj źródło z adnotacjami…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Export as</source>
        <translation>Eksportuj jako</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Export brief</source>
        <translation>Eksport opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Export brief as PDF…</source>
        <translation>Eksportuj opracowanie jako PDF…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Export memos</source>
        <translation>Eksport notatek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Export memos as Markdown…</source>
        <translation>Eksportuj notatki jako Markdown…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>export report pdf word docx html web markdown print</source>
        <translation>eksport raport pdf word docx html internet markdown drukuj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Export the annotated source</source>
        <translation>Eksport źródła z adnotacjami</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Export the codebook</source>
        <translation>Eksport książki kodów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Export the codebook…</source>
        <translation>Eksportuj książkę kodów…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Exporting the annotated source</source>
        <translation>Eksportowanie źródła z adnotacjami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Exporting the brief</source>
        <translation>Eksportowanie opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>Family, Given; Family, Given</source>
        <translation>Nazwisko, Imię; Nazwisko, Imię</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <location filename="../../workbench/ui/briefs/prose/tells.py"/>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Figure</source>
        <translation>Rysunek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>Figure {number}</source>
        <translation>Rysunek {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/lexicon.py"/>
        <source>figure {number}</source>
        <translation>rysunek {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Figure {number}: {kind}</source>
        <translation>Rysunek {number}: {kind}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Figure, entity or question</source>
        <translation>Rysunek, obiekt lub pytanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Figures</source>
        <translation>Rysunki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Filter by name or form</source>
        <translation>Filtruj według nazwy lub formy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Filter by words or by the name of an entity</source>
        <translation>Filtruj według słów lub nazwy obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>Filter headings</source>
        <translation>Filtruj nagłówki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>Filter memos by words</source>
        <translation>Filtruj notatki według słów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>Filter passages</source>
        <translation>Filtruj fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Filter questions</source>
        <translation>Filtruj pytania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Filter sources</source>
        <translation>Filtruj źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Filter the history</source>
        <translation>Filtruj historię</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/pane.py"/>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Filter themes and entities</source>
        <translation>Filtruj tematy i obiekty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Filter these passages</source>
        <translation>Filtruj te fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/listing.py"/>
        <source>Filtering passages</source>
        <translation>Filtrowanie fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/window/menus.py"/>
        <source>Find a command or a name</source>
        <translation>Znajdź polecenie lub nazwę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/preferences/dialog.py"/>
        <source>Find a setting</source>
        <translation>Znajdź ustawienie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>Find a source</source>
        <translation>Znajdź źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Find by name</source>
        <translation>Znajdź po nazwie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>find everywhere query</source>
        <translation>znajdź wszędzie zapytanie kwerenda</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Find in all texts</source>
        <translation>Znajdź we wszystkich tekstach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Find in the text…</source>
        <translation>Znajdź w tekście…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/help/find_bar.py"/>
        <source>Find in this page</source>
        <translation>Znajdź na tej stronie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/window.py"/>
        <source>Find in this page  Ctrl+F</source>
        <translation>Znajdź na tej stronie  Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <source>Find in this text</source>
        <translation>Znajdź w tym tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Find in this text  Ctrl+F</source>
        <translation>Znajdź w tym tekście  Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Find letters only as they are written here: case, accents, signs</source>
        <translation>Znajdź litery tylko tak, jak je tu zapisano: wielkość, akcenty, znaki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Find mentions of all entities…</source>
        <translation>Znajdź wzmianki wszystkich obiektów…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Find mentions…</source>
        <translation>Znajdź wzmianki…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Find no parts of longer words</source>
        <translation>Nie znajduj części dłuższych wyrazów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Find what a regular expression describes, such as \d+ tons?</source>
        <translation>Znajdź to, co opisuje wyrażenie regularne, na przykład \d+ tony?</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Find words that begin so. All of them near each other; “in quotes” the phrase; *inside a word</source>
        <translation>Znajdź wyrazy o takim początku. Wszystkie blisko siebie; „w cudzysłowie” – fraza; *wewnątrz wyrazu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <location filename="../../workbench/ui/keeping/check_dialog.py"/>
        <source>Findings</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Findings…</source>
        <translation>Uwagi…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <source>First of all</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>First version</source>
        <translation>Pierwsza wersja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview_zoom.py"/>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Fit page</source>
        <translation>Cała strona</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Fit pages to the width</source>
        <translation>Dopasuj strony do szerokości</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Fit whole pages</source>
        <translation>Dopasuj całe strony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview_zoom.py"/>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Fit width</source>
        <translation>Szerokość strony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>focus pane navigator text inspector</source>
        <translation>fokus panel nawigator tekst inspektor</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Fold</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>folders</source>
        <translation>foldery</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Follow a link</source>
        <translation>Przejdź za łączem</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Follow the link, or tick the task at the caret</source>
        <translation>Przejdź za odnośnikiem albo odhacz zadanie przy kursorze</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Font</source>
        <translation>Krój</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Font and column of the text…</source>
        <translation>Krój i kolumna tekstu…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>font size zoom larger smaller letters</source>
        <translation>rozmiar czcionki powiększenie większe mniejsze litery</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Font, size and width of the text</source>
        <translation>Krój, rozmiar i szerokość tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/note_popup.py"/>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Footnote</source>
        <translation>Przypis</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>footnote</source>
        <translation>przypis</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/said.py"/>
        <location filename="../../workbench/ui/briefs/prose/tells.py"/>
        <source>Footnote: {words}</source>
        <translation>Przypis: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Footnote…</source>
        <translation>Przypis…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/briefs/evidence_sides.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/dossiers/sides.py"/>
        <source>For</source>
        <translation>Za</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>for</source>
        <translation>za</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>For every word that comes from a source.</source>
        <translation>Dla każdego słowa, które pochodzi ze źródła.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>For: {words}</source>
        <translation>Za: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Former finding</source>
        <translation>Poprzednia uwaga</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Former part of the window</source>
        <translation>Poprzednia część okna</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Forms of {name}</source>
        <translation>Formy: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/window.py"/>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Forward  Alt+Right</source>
        <translation>Dalej  Alt+Prawo</translation>
    </message>
    <message>
        <location filename="../../workbench/app/travelling.py"/>
        <source>Forward to {place}  Alt+Right</source>
        <translation>Dalej: {place}  Alt+Prawo</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/hits.py"/>
        <source>Found in the guide</source>
        <translation>Znalezione w podręczniku</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Found on pages to which nothing led ({what}): {count}.</source>
        <translation>Znaleziono na stronach, do których nic nie prowadziło ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>From a file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/navigator.py"/>
        <source>From a template…</source>
        <translation>Według szablonu…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/choosing.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>From the beginning again</source>
        <translation>Znów od początku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/choosing.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>From the end again</source>
        <translation>Znów od końca</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>From the page to the contents, or back</source>
        <translation>Ze strony do spisu treści i z powrotem</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>From the project…</source>
        <translation>Z projektu…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>from {day} on</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>from {first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>G, then 1–6</source>
        <translation>G, potem 1–6</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Gap</source>
        <translation>Luka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Gaps</source>
        <translation>Luki w wiedzy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>Gist of a passage in “{name}”</source>
        <translation>Streszczenie fragmentu w źródle „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <source>Gist of passage {number}</source>
        <translation>Streszczenie fragmentu {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Given up</source>
        <translation>Utracone</translation>
    </message>
    <message>
        <location filename="../../workbench/app/command_list.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Go</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Go into its text</source>
        <translation>Przejdź do jego tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Go on</source>
        <translation>Pracuj dalej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>Go on to the review</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <source>Go there</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Go to a page or paragraph…</source>
        <translation>Przejdź do strony lub akapitu…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/go_field.py"/>
        <source>Go to a place in the text</source>
        <translation>Przejdź do miejsca w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Go to another side</source>
        <translation>Przejdź na inną stronę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Go to its next passage</source>
        <translation>Przejdź do następnego fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Go to the beginning or end of the line; with Ctrl of the text</source>
        <translation>Przejdź na początek lub koniec wiersza; z Ctrl – tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Go to the next or former finding</source>
        <translation>Przejdź do następnej lub poprzedniej uwagi</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Go to the next or former hit</source>
        <translation>Przejdź do następnego lub poprzedniego trafienia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Go to the other half</source>
        <translation>Przejdź do drugiej połowy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Go to the other side</source>
        <translation>Przejdź na drugą stronę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Go to the passage in its text</source>
        <translation>Przejdź do fragmentu w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/go_field.py"/>
        <source>Go to: {example}</source>
        <translation>Przejdź do: {example}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>goes to the place chosen</source>
        <translation>trafi w wybrane miejsce</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>goes to the place found</source>
        <translation>trafi w znalezione miejsce</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Goes with it</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <location filename="../../workbench/ui/briefs/prose/reading.py"/>
        <source>gone</source>
        <translation>brak</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Gone then: {what}.</source>
        <translation>Zniknie: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Grade credibility</source>
        <translation>Oceń prawdziwość</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Grade credibility {digit}</source>
        <translation>Ocena prawdziwości {digit}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Grade credibility {digit} of {count} passages</source>
        <translation>Ocena prawdziwości {digit} dla {count} fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>grades</source>
        <translation>oceny wiarygodności</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Greek (Windows 1253)</source>
        <translation>Greckie (Windows 1253)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>group directory order</source>
        <translation>grupa katalog porządek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <location filename="../../workbench/ui/codebook/menus.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>groups</source>
        <translation>grupy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Guide</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <location filename="../../workbench/app/tour_copy.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Guided tour</source>
        <translation>Przewodnik po programie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>gutter names brackets</source>
        <translation>margines nazwy nawiasy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Handling</source>
        <translation>Klauzula</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>handling</source>
        <translation>klauzula</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Handling looser than what is cited</source>
        <translation>Klauzula niższa niż w przytoczonych źródłach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/buttons.py"/>
        <source>Handling of this brief</source>
        <translation>Klauzula tego opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Handling on each page</source>
        <translation>Klauzula na każdej stronie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/buttons.py"/>
        <source>Handling: {label}</source>
        <translation>Klauzula: {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>heading</source>
        <translation>nagłówek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Heading 1</source>
        <translation>Nagłówek 1</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Heading 2</source>
        <translation>Nagłówek 2</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Heading 3</source>
        <translation>Nagłówek 3</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Heading 4</source>
        <translation>Nagłówek 4</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Heading 5</source>
        <translation>Nagłówek 5</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Heading 6</source>
        <translation>Nagłówek 6</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>heading, level {n}</source>
        <translation>nagłówek, poziom {n}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Headings</source>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>headings sections contents go to</source>
        <translation>nagłówki sekcje spis treści przejdź do</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Hearing</source>
        <translation>Wysłuchanie</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Hebrew (Windows 1255)</source>
        <translation>Hebrajskie (Windows 1255)</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Hedged twice</source>
        <translation>Podwójne zastrzeżenie</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Hedged twice: “{words}”</source>
        <translation>Podwójne zastrzeżenie: „{words}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>help grading likelihood confidence hypotheses standards</source>
        <translation>pomoc ocena prawdopodobieństwo pewność hipotezy standardy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>help manual handbook documentation how to</source>
        <translation>pomoc instrukcja podręcznik dokumentacja jak</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Here it is “{name}”</source>
        <translation>Tutaj to „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/links.py"/>
        <source>Hidden in the file: nobody who looks at the page sees these words.</source>
        <translation>Ukryte w pliku: kto patrzy na stronę, nie widzi tych słów.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Hide its passages</source>
        <translation>Ukryj fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Hide or show retired themes</source>
        <translation>Ukryj lub pokaż wycofane tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Hide retired themes</source>
        <translation>Ukryj wycofane tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>High confidence on weak or single sources</source>
        <translation>Wysoka pewność przy słabych lub pojedynczych źródłach</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>High confidence over an unsupported assumption</source>
        <translation>Wysoka pewność mimo niepotwierdzonego założenia</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>High confidence rests on too little</source>
        <translation>Wysoka pewność ma zbyt słabe podstawy</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/highlights.py"/>
        <source>Highlights</source>
        <translation>Wyróżnienia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>highlights margin notes pdf word html web print original</source>
        <translation>wyróżnienia notatki na marginesie adnotacje pdf word html internet drukuj oryginał</translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <location filename="../../workbench/ui/history/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <source>History of this judgment</source>
        <translation>Historia tej oceny</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>history privacy clear list</source>
        <translation>historia prywatność wyczyść lista</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>history privacy clear position bookmarks session</source>
        <translation>historia prywatność wyczyść pozycja zakładki sesja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>History, other briefs, move, remove</source>
        <translation>Historia, inne opracowania, przenieś, usuń</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/searching.py"/>
        <source>hit {number} of {count}</source>
        <translation>trafienie {number} z {count}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>How good the sources are, and on what the judgments rest.</source>
        <translation>Jak dobre są źródła i na czym opierają się oceny.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>How it bears on the judgment</source>
        <translation>Co z tego wynika dla oceny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>How it repeats it</source>
        <translation>Jak powtarza</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>How likely</source>
        <translation>Jak prawdopodobne</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/tally_rows.py"/>
        <source>How often in which source</source>
        <translation>Jak często w którym źródle</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>How the window looks</source>
        <translation>Wygląd okna</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>How {name} is related</source>
        <translation>Powiązanie: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>How: word for word, a summary, a translation</source>
        <translation>Jak: słowo w słowo, streszczenie, przekład</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>html article main text reader</source>
        <translation>html artykuł tekst główny czytnik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>html web page re-import everything</source>
        <translation>html strona internetowa importuj ponownie wszystko</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>html web page re-import main text</source>
        <translation>html strona internetowa importuj ponownie tekst główny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>hyperlinks relations contradicts supports</source>
        <translation>hiperłącza relacje powiązane przeczy potwierdza</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 203 keeps them apart, because readers mistake one for the other.</source>
        <translation>ICD 203 rozdziela je, bo czytelnicy biorą jedno za drugie.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 203: a judgment says how good what it rests on is: low, moderate or high.</source>
        <translation>ICD 203: ocena mówi, jak mocne są jej podstawy: pewność niska, umiarkowana lub wysoka.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 203: a key judgment says how likely, by a term of the yardstick.</source>
        <translation>ICD 203: kluczowa ocena podaje prawdopodobieństwo określeniem ze skali.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 203: analysis shows on what it rests. Put passages for it, or against it, to the judgment.</source>
        <translation>ICD 203: analiza pokazuje, na czym się opiera. Dołącz do oceny fragmenty za nią lub przeciw niej.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 203: confidence comes with its basis: sources, corroboration, assumptions, gaps.</source>
        <translation>ICD 203: pewności towarzyszy uzasadnienie: źródła, potwierdzenia, założenia, luki.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 203: high means well corroborated by proven sources. Sources here: {sources}, best grade {grade}.</source>
        <translation>ICD 203: wysoka oznacza dobre potwierdzenie w sprawdzonych źródłach. Tu źródeł: {sources}, najlepsza ocena wiarygodności: {grade}.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 203: one row of terms in a brief, so that a word means one range of per cent. This one: {yardstick}.</source>
        <translation>ICD 203: w opracowaniu jeden szereg określeń, aby każde słowo oznaczało jeden przedział procentów. Tutaj: {yardstick}.</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/citing.py"/>
        <source>ICD 206</source>
        <translation>ICD 206</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 206: a citation each time a source is used. What nobody says stands under “Assumed” or “Judged”.</source>
        <translation>ICD 206: przytoczenie przy każdym użyciu źródła. To, czego nikt nie podaje, należy do części „Założenia” lub „Oceny”.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 206: a reader must know when it was written.</source>
        <translation>ICD 206: czytelnik musi wiedzieć, kiedy opracowanie powstało.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>ICD 206: who answers for it is part of a brief.</source>
        <translation>ICD 206: opracowanie podaje, kto za nie odpowiada.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>identical</source>
        <translation>zgodne</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>identifier</source>
        <translation>inny numer</translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Import a codebook</source>
        <translation>Import książki kodów</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Import a codebook: {count} themes</source>
        <translation>Import książki kodów, liczba tematów: {count}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Import a codebook…</source>
        <translation>Importuj książkę kodów…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Import a folder</source>
        <translation>Import folderu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Import a folder…</source>
        <translation>Importuj folder…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Import from the clipboard</source>
        <translation>Importuj ze schowka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Import in progress and report</source>
        <translation>Trwający import i raport</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Import texts</source>
        <translation>Import tekstów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Import texts  Ctrl+I</source>
        <translation>Importuj teksty  Ctrl+I</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Import texts…</source>
        <translation>Importuj teksty…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Import “{name}”</source>
        <translation>Import „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Imported</source>
        <translation>Zaimportowane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Imported files</source>
        <translation>Zaimportowane pliki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>imported refused warnings list</source>
        <translation>zaimportowane odrzucone ostrzeżenia lista</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Imported {day}, read by {reader}</source>
        <translation>Import: {day}, program odczytu: {reader}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/bringing_in.py"/>
        <source>Importing</source>
        <translation>Importowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Imports the table once more, a source for each row; the table stays as it is</source>
        <translation>Importuje tabelę jeszcze raz, każdy wiersz jako osobne źródło; tabela pozostaje bez zmian</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <source>Import</source>
        <comment>verb</comment>
        <translation>Importuj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Imprint</source>
        <translation>Metryczka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In a comment</source>
        <translation>W komentarzu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In a judgment and its lists</source>
        <translation>W ocenie i jej listach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In a list: move the point</source>
        <translation>Na liście: przesuń punkt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In a list: the next point</source>
        <translation>Na liście: następny punkt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In a memo</source>
        <translation>W notatce</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In an empty point: remove it</source>
        <translation>W pustym punkcie: usuń go</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In lists of passages</source>
        <translation>Na listach fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <source>in none</source>
        <translation>w żadnej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the bar that finds in the text</source>
        <translation>Na pasku szukania w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the guide</source>
        <translation>W podręczniku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the inspector</source>
        <translation>W inspektorze</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the list of briefs</source>
        <translation>Na liście opracowań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the list of imports</source>
        <translation>Na liście importów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the list of memos</source>
        <translation>Na liście notatek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the list of questions</source>
        <translation>Na liście pytań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the list of sources</source>
        <translation>Na liście źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the outline of a brief</source>
        <translation>W konspekcie opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the review of mentions</source>
        <translation>Podczas przeglądu wzmianek</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>In the rule “{rule}” the braces don&apos;t pair; they don&apos;t nest either. Nothing was changed.</source>
        <translation>W regule „{rule}” nawiasy klamrowe nie tworzą par; nie można ich też zagnieżdżać. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the search: show the next or former hit</source>
        <translation>W szukaniu: pokaż następne lub poprzednie trafienie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the settings</source>
        <translation>W ustawieniach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>In the text</source>
        <translation>W tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the text of a brief</source>
        <translation>W tekście opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the text, to move</source>
        <translation>W tekście: poruszanie się</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the tray of passages</source>
        <translation>W zasobniku fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In the trees of themes and entities</source>
        <translation>W drzewach tematów i obiektów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>in these words</source>
        <translation>tymi słowami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <source>In this copy</source>
        <translation>W tej kopii</translation>
    </message>
    <message>
        <location filename="../../workbench/app/command_list.py"/>
        <source>In this project</source>
        <translation>W tym projekcie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>in vivo code</source>
        <translation>kod in vivo ze słów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>In what was found by the search</source>
        <translation>W wynikach szukania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>In which encoding are the letters of “{title}” right?</source>
        <translation>W którym kodowaniu znaków litery tekstu „{title}” są poprawne?</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>In which order</source>
        <translation>W jakiej kolejności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Indicator</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Indicators</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>information</source>
        <translation>data informacji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>Information cut-off</source>
        <translation>Stan informacji na dzień</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Information cut-off missing</source>
        <translation>Brak stanu informacji na dzień</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Information of</source>
        <translation>Informacje z</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>Initials</source>
        <translation>Inicjały</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>Initials and colour</source>
        <translation>Inicjały i kolor</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Insert a column after</source>
        <translation>Wstaw kolumnę za</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Insert a column before</source>
        <translation>Wstaw kolumnę przed</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Insert a figure</source>
        <translation>Wstaw rysunek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Insert a figure…</source>
        <translation>Wstaw rysunek…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Insert a row above</source>
        <translation>Wstaw wiersz powyżej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Insert a row below</source>
        <translation>Wstaw wiersz poniżej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Insert a table</source>
        <translation>Wstaw tabelę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Insert as quotation</source>
        <translation>Wstaw jako cytat</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Insert the true quotation</source>
        <translation>Wstaw prawdziwy cytat</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Instead of “{name}” on %n passage(s)</source>
        <translation>
            <numerusform>Zamiast „{name}” w %n fragmencie</numerusform>
            <numerusform>Zamiast „{name}” w %n fragmentach</numerusform>
            <numerusform>Zamiast „{name}” w %n fragmentach</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Instead of “{name}”: theme or entity</source>
        <translation>Zamiast „{name}”: temat lub obiekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>integrity verify damage findings</source>
        <translation>spójność weryfikacja uszkodzenia błędy</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Interview</source>
        <translation>Wywiad</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Into the section before</source>
        <translation>Do poprzedniej sekcji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>is being read</source>
        <translation>trwa odczyt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>ISBN</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>isbn</source>
        <translation>ISBN</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>ISSN</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>issn</source>
        <translation>ISSN</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>It all goes back to “{title}”: repeated is not corroborated (ICD 203).</source>
        <translation>Wszystko wywodzi się z „{title}”: powtórzenie nie jest potwierdzeniem (ICD 203).</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>It came in as “{title}”.</source>
        <translation>Zaimportowano jako „{title}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>It can be split off again.</source>
        <translation>Można go ponownie wydzielić.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>It contradicts it</source>
        <translation>Temu przeczy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>It contradicts this</source>
        <translation>Temu przeczy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>It could not be written there.</source>
        <translation>Nie udało się tam zapisać.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>It has a newer version, or its passage other limits. The pages print the words as they were cited.</source>
        <translation>Źródło ma nowszą wersję albo fragment ma inne granice. Na stronach są słowa z chwili przytoczenia.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>it holds text that its program does not show</source>
        <translation>jest w nim tekst, którego jego program nie pokazuje</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>it is gone</source>
        <translation>już go nie ma</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>It is not mentioned yet.</source>
        <translation>Nie ma jeszcze wzmianek.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>It is quoted in briefs</source>
        <translation>Jest cytowany w opracowaniach</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>it is {} by its content, whatever its name says, and was read as that</source>
        <translation>z zawartości wynika, że to {}, niezależnie od nazwy; tak go odczytano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/proposals.py"/>
        <source>It may stand here:</source>
        <translation>Może być tutaj:</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>It speaks against it</source>
        <translation>Przemawia przeciw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>It speaks for it</source>
        <translation>Przemawia za</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>It stands beside each of your codings. In projects of before you keep the name you had there.</source>
        <translation>Widnieje przy każdym Twoim kodowaniu. We wcześniejszych projektach pozostaje nazwisko, które tam było.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <source>It stands beside each passage that you code, so that others know whose work it is.</source>
        <translation>Widnieje przy każdym zakodowanym fragmencie, aby inni wiedzieli, czyja to praca.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>It supports it</source>
        <translation>To potwierdza</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>It supports this</source>
        <translation>To potwierdza</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>It was deleted from the project. The pages print its words as they were cited.</source>
        <translation>Usunięto go z projektu. Na stronach są słowa z chwili przytoczenia.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>It was published from another project; its sources were looked for by their SHA-256.</source>
        <translation>Opublikowano je z innego projektu; źródła odszukano według SHA-256.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>It was taken back before it was read. Nothing of it was imported.</source>
        <translation>Wycofano go przed odczytaniem. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>It would end before it begins.</source>
        <translation>Skończyłoby się, zanim się zacznie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Italic  Ctrl+I</source>
        <translation>Kursywa  Ctrl+I</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>Its check digit is wrong: a digit was mistyped.</source>
        <translation>Cyfra kontrolna się nie zgadza: pomylono którąś cyfrę.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>its encoding was guessed ({}); compare a few letters</source>
        <translation>kodowanie znaków odgadnięto ({}); porównaj kilka liter</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>Its evidence, its reason and its points go with it unless another brief uses it; passages stay cited.</source>
        <translation>Znikną też dowody, uzasadnienie i punkty, chyba że oceny używa inne opracowanie; fragmenty pozostaną przytoczone.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Its language, such as en, ru, pl or es-VE</source>
        <translation>Język nazwy, na przykład en, ru, pl lub es-VE</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Its letters were read as {encoding}.</source>
        <translation>Plik odczytano w kodowaniu znaków {encoding}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>Its name</source>
        <translation>Jego nazwa</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>its part {} is missing</source>
        <translation>brakuje części {}</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Its quotations within the prose are not attached one by one, so they were compared only as far as they could be.</source>
        <translation>Cytaty w tekście nie są załączone osobno, dlatego porównano je tylko na tyle, na ile było to możliwe.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>its rows are not all of the same length</source>
        <translation>wiersze nie są tej samej długości</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Its sections in briefs (%n) follow.</source>
        <translation>
            <numerusform>Przechodzi też %n sekcja w opracowaniach.</numerusform>
            <numerusform>Przechodzą też %n sekcje w opracowaniach.</numerusform>
            <numerusform>Przechodzi też %n sekcji w opracowaniach.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>its sheet {} is hidden</source>
        <translation>arkusz {} jest ukryty</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Its text is the same, so all passages stay.</source>
        <translation>Tekst jest taki sam, więc wszystkie fragmenty pozostają.</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Japanese (EUC)</source>
        <translation>Japońskie (EUC)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japońskie (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>join combine codes nodes</source>
        <translation>połącz złącz kody węzły</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>join combine quotations segments</source>
        <translation>połącz złącz cytaty segmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>join duplicates same combine</source>
        <translation>połącz złącz duplikaty te same</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Join with the next, or what is selected</source>
        <translation>Połącz z następnym lub połącz zaznaczone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>Judged</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>Judgment</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <source>judgment</source>
        <translation>ocena</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Judgment of a court</source>
        <translation>Wyrok sądu</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>judgments</source>
        <translation>oceny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>Judgments of other briefs</source>
        <translation>Oceny z innych opracowań</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Judgments without evidence</source>
        <translation>Oceny bez dowodów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/moments.py"/>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Keep on version {number}</source>
        <translation>Pozostaw w wersji {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Keep the passage on the old version</source>
        <translation>Pozostaw fragment w starej wersji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Keep what is written</source>
        <translation>Zachowaj to, co napisano</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Keeping</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/rows.py"/>
        <source>Kept</source>
        <translation>Przechowane</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Kept as the project&apos;s: %n memo(s).</source>
        <translation>
            <numerusform>Pozostaje w projekcie: %n notatka.</numerusform>
            <numerusform>Pozostają w projekcie: %n notatki.</numerusform>
            <numerusform>Pozostaje w projekcie: %n notatek.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Kept as the template “{name}”: sections, figures and options, none of the words.</source>
        <translation>Zapisano jako szablon „{name}”: sekcje, rysunki i opcje, bez treści.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Kept as words: %n link(s) in memos.</source>
        <translation>
            <numerusform>Pozostaje jako słowa: %n odnośnik w notatkach.</numerusform>
            <numerusform>Pozostają jako słowa: %n odnośniki w notatkach.</numerusform>
            <numerusform>Pozostaje jako słowa: %n odnośników w notatkach.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>Kept in each project, beside the others who work in it: Project &gt; Analysts…</source>
        <translation>Przechowywane w każdym projekcie obok danych innych osób, które w nim pracują: Projekt &gt; Analitycy…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>kept in your words</source>
        <translation>pozostaje jako słowa</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Kept, but look at it</source>
        <translation>Zachowane, ale do sprawdzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>key</source>
        <translation>klawisz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Key assumptions check</source>
        <translation>Weryfikacja kluczowych założeń</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/reading.py"/>
        <source>key judgment {number}</source>
        <translation>kluczowa ocena {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Key judgments</source>
        <translation>Kluczowe oceny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Key passage</source>
        <translation>Kluczowy fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/margin.py"/>
        <source>Key passage  *</source>
        <translation>Kluczowy fragment  *</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <source>Key passage: quoted in the section&apos;s margin</source>
        <translation>Kluczowy fragment: cytowany na marginesie sekcji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Key passages</source>
        <translation>Kluczowe fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Key passages: {n} of {all}</source>
        <translation>Kluczowe fragmenty: {n} z {all}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_keys.py"/>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_keys.py"/>
        <source>Keys of all commands</source>
        <translation>Klawisze wszystkich poleceń</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Keys that stay with who has them: {keys}.</source>
        <translation>Klawisze, które pozostają tam, gdzie są: {keys}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>keywords</source>
        <translation>słowa kluczowe</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/menus.py"/>
        <location filename="../../workbench/ui/codebook/naming.py"/>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>Kind of memo</source>
        <translation>Rodzaj notatki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Kind of work</source>
        <translation>Rodzaj dzieła</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Korean (EUC)</source>
        <translation>Koreańskie (EUC)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>Label it {label}</source>
        <translation>Ustaw {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>lang.</source>
        <translation>jęz.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>language</source>
        <translation>język</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>language english</source>
        <translation>język angielski</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Language of new briefs</source>
        <translation>Język nowych opracowań</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Language of the desktop</source>
        <translation>Język systemu</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Language of “{name}”</source>
        <translation>Język nazwy „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>language polish</source>
        <translation>język polski</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Larger or smaller pages</source>
        <translation>Większe lub mniejsze strony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Larger pages</source>
        <translation>Większe strony</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/window.py"/>
        <source>Larger text  Ctrl++</source>
        <translation>Większy tekst  Ctrl++</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Larger, smaller, usual text</source>
        <translation>Większy, mniejszy, zwykły tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>last 7 days</source>
        <translation>ostatnie 7 dni</translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <source>Last: {step}</source>
        <translation>Ostatni: {step}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>late 2018</source>
        <translation>koniec 2018</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>late 2018, since March 2020</source>
        <translation>koniec 2018, od marca 2020</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Lately used</source>
        <translation>Ostatnio użyte</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Law</source>
        <translation>Ustawa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/popup.py"/>
        <source>Leave as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Leave as it is what a rule found in “{name}”</source>
        <translation>Pozostawienie bez zmian uwagi do opracowania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Leave the chosen words out</source>
        <translation>Opuść wybrane słowa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <source>Left as it is</source>
        <translation>Pozostawiono bez zmian</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Left as they are</source>
        <translation>Pozostawione bez zmian</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Left out: {columns}.</source>
        <translation>Pominięto: {columns}.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Less space between lines</source>
        <translation>Mniejszy odstęp między wierszami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>Less than 60 % of the passage was found again: look whether the place is right.</source>
        <translation>Odnaleziono mniej niż 60% fragmentu: sprawdź, czy miejsce jest właściwe.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/link_bar.py"/>
        <source>Let go</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Let it count for the other side</source>
        <translation>Zalicz na rzecz drugiej strony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/about_row.py"/>
        <source>Let the memo be about the project</source>
        <translation>Niech notatka dotyczy projektu</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Letter or mail</source>
        <translation>List lub e-mail</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>letters garbled code page unicode</source>
        <translation>litery krzaki strona kodowa unicode polskie znaki</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Likelihood</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Likelihood and confidence in one sentence</source>
        <translation>Prawdopodobieństwo i pewność w jednym zdaniu</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Likelihood and confidence stand in one sentence</source>
        <translation>Prawdopodobieństwo i pewność są w jednym zdaniu</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Likelihood not chosen</source>
        <translation>Nie wybrano prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>Likelihood: not chosen</source>
        <translation>Prawdopodobieństwo: nie wybrano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Limits</source>
        <translation>Granice</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Line height</source>
        <translation>Interlinia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>line height spacing</source>
        <translation>interlinia odstęp wysokość wiersza</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: it has more cells ({words}) than the head has columns</source>
        <translation>wiersz {line}: ma więcej komórek ({words}) niż nagłówek kolumn</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: it lies deeper than themes can nest</source>
        <translation>wiersz {line}: leży głębiej, niż można zagnieżdżać tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: its letters are in an unknown encoding; save the file as UTF-8</source>
        <translation>wiersz {line}: nieznane kodowanie znaków; zapisz plik jako UTF-8</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: several themes are called “{words}”; name the one above by its path</source>
        <translation>wiersz {line}: kilka tematów ma nazwę „{words}”; temat nadrzędny podaj wraz ze ścieżką</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: the column “{words}” comes twice</source>
        <translation>wiersz {line}: kolumna „{words}” występuje dwa razy</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: the key “{words}” is another theme&apos;s in the file already</source>
        <translation>wiersz {line}: klawisz „{words}” ma już w tym pliku inny temat</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: the table breaks off here; a quotation mark is not closed, or it is no table</source>
        <translation>wiersz {line}: tabela się tu urywa; nie zamknięto cudzysłowu albo to nie jest tabela</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: the theme has no name</source>
        <translation>wiersz {line}: temat nie ma nazwy</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: the theme “{words}” stands in the file already</source>
        <translation>wiersz {line}: temat „{words}” już jest w tym pliku</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: the theme “{words}” would stand under itself</source>
        <translation>wiersz {line}: temat „{words}” znalazłby się pod samym sobą</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: there is no column “theme” (a path such as Military/Arms), and none “name”; it has: {words}</source>
        <translation>wiersz {line}: nie ma kolumny „theme” (ze ścieżką, np. Wojsko/Broń) ani „name”; są: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: there is no theme in the file</source>
        <translation>wiersz {line}: w pliku nie ma żadnego tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: there is no theme “{words}” in the file, under which it is to stand</source>
        <translation>wiersz {line}: w pliku nie ma tematu „{words}”, pod którym ma się znaleźć</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: “{words}” can&apos;t be a personal key; it is a digit, or ; and up to three letters</source>
        <translation>wiersz {line}: „{words}” nie może być klawiszem osobistym; to cyfra albo ; i najwyżej trzy litery</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: “{words}” is neither yes nor no</source>
        <translation>wiersz {line}: „{words}” to ani yes, ani no</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>line {line}: “{words}” is no colour; write a name of the palette, or #RRGGBB</source>
        <translation>wiersz {line}: „{words}” to nie kolor; podaj nazwę z palety lub #RRGGBB</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Link a theme, an entity, a source, a passage or a memo</source>
        <translation>Wstaw odnośnik do tematu, obiektu, źródła, fragmentu lub notatki</translation>
    </message>
    <message>
        <location filename="../../workbench/app/linking.py"/>
        <source>Link copied, with its citation. Ctrl+L opens it.</source>
        <translation>Skopiowano odnośnik wraz z opisem bibliograficznym. Otwiera go Ctrl+L.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/link_bar.py"/>
        <source>Link from “{words}”: choose the other passage, then L; Esc lets go.</source>
        <translation>Łącze od „{words}”: wybierz drugi fragment, potem L; Esc rezygnuje.</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Link passages {count} times: {name}</source>
        <translation>Połączenie fragmentów {count} razy: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Link passages: {name}</source>
        <translation>Połączenie fragmentów: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Link passages…</source>
        <translation>Połącz fragmenty…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/bare_marks.py"/>
        <source>Linked</source>
        <translation>Łącze</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/backlinks.py"/>
        <source>Linked from</source>
        <translation>Odsyłają tu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Linked passages</source>
        <translation>Połączone fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>Linked. Ctrl+Z takes it back.</source>
        <translation>Połączono. Ctrl+Z cofa.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Links</source>
        <translation>Łącza</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>links</source>
        <translation>łącza</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>links of memos</source>
        <translation>odnośniki w notatkach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Links: {kind}</source>
        <translation>Łącza: {kind}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>linter check tradecraft rules problems</source>
        <translation>linter sprawdź warsztat reguły problemy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>linter check tradecraft rules problems warnings</source>
        <translation>linter sprawdź warsztat reguły problemy ostrzeżenia</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>linter checks tradecraft findings warnings</source>
        <translation>linter sprawdzanie warsztat uwagi ostrzeżenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>List all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>List all passages of this theme</source>
        <translation>Lista wszystkich fragmentów tego tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>List all sources again</source>
        <translation>Pokaż znów wszystkie źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>List item</source>
        <translation>Punkt listy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>list item</source>
        <translation>punkt listy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>list item {marker}</source>
        <translation>punkt listy {marker}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/passage_listing.py"/>
        <source>List its passages</source>
        <translation>Lista jego fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>List only some: by kind, language, grade, handling, group</source>
        <translation>Pokaż tylko wybrane: według rodzaju, języka, wiarygodności, klauzuli, grupy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>List passages of…</source>
        <translation>Lista fragmentów: wybierz…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <source>List them all beside the text</source>
        <translation>Pokaż listę wszystkich obok tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Lists of passages</source>
        <translation>Listy fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>Local, offline, one file a project.</source>
        <translation>Lokalnie, bez internetu, jeden plik na projekt.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Look for it</source>
        <translation>Szukaj jej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Look into gists, comments, themes and entities, too</source>
        <translation>Szukaj także w streszczeniach, komentarzach, tematach i obiektach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Look of PDF</source>
        <translation>Wygląd PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <source>Looking at mentions</source>
        <translation>Przeglądanie wzmianek</translation>
    </message>
    <message>
        <location filename="../../workbench/app/analysing.py"/>
        <source>Looking for disagreements</source>
        <translation>Szukanie rozbieżności</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <source>Looking for mentions</source>
        <translation>Szukanie wzmianek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Looking for mentions…</source>
        <translation>Szukanie wzmianek…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Looking through the history…</source>
        <translation>Przeglądanie historii…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/finding.py"/>
        <source>Looking…</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <source>Looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Looks of the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Looks of the text</source>
        <translation>Wygląd tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Lost analyst</source>
        <translation>Utracony analityk</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Lost but still in use, so that a stand-in holds its place ({what}): {count}.</source>
        <translation>Utracone, ale wciąż używane, więc ich miejsce zajmuje zastępcze ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Lost entity</source>
        <translation>Utracony obiekt</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Lost source</source>
        <translation>Utracone źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Lost theme</source>
        <translation>Utracony temat</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>M in a text notes what you think of a passage; “New memo” of what is chosen.</source>
        <translation>M w tekście zapisuje uwagi o fragmencie; „Nowa notatka” o tym, co wybrano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Made by other analysts: %n of them.</source>
        <translation>
            <numerusform>Dokonane przez innych analityków: %n.</numerusform>
            <numerusform>Dokonane przez innych analityków: %n.</numerusform>
            <numerusform>Dokonane przez innych analityków: %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Made by {who}, {when}</source>
        <translation>Dodano: {who}, {when}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Made by {who}, {when}.</source>
        <translation>Dodano: {who}, {when}.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Mail</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Make a memo of a comment</source>
        <translation>Zamiana komentarza w notatkę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/comment_to_memo.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Make a memo of the comment</source>
        <translation>Zamień komentarz w notatkę</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Make a passage a key passage</source>
        <translation>Oznaczenie fragmentu jako kluczowego</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Make a passage no longer a key passage</source>
        <translation>Cofnięcie oznaczenia fragmentu jako kluczowego</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/link_bar.py"/>
        <source>Make no link after all  Esc</source>
        <translation>Nie twórz jednak łącza  Esc</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Make the new version</source>
        <translation>Utwórz nową wersję</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Make {count} passages key passages</source>
        <translation>Oznaczenie {count} fragmentów jako kluczowych</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Make {count} passages no longer key passages</source>
        <translation>Cofnięcie oznaczenia {count} fragmentów jako kluczowych</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Manuscript</source>
        <translation>Rękopis</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Margins</source>
        <translation>Marginesy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Mark all its passages in this text</source>
        <translation>Zaznacz wszystkie jego fragmenty w tym tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Mark all passages of this theme</source>
        <translation>Zaznacz wszystkie fragmenty tego tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Mark passages in your sources, attach them to themes and entities, and write briefs that show where every sentence comes from.</source>
        <translation>Zaznaczaj fragmenty w źródłach, przypisuj je do tematów i obiektów i pisz opracowania, w których widać, skąd pochodzi każde zdanie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Mark the next passage too</source>
        <translation>Zaznacz także następny fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Mark the previous passage too</source>
        <translation>Zaznacz także poprzedni fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <location filename="../../workbench/ui/search/results.py"/>
        <location filename="../../workbench/ui/workspace/bare_marks.py"/>
        <source>Memo</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <location filename="../../workbench/app/memoing.py"/>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>memo</source>
        <translation>notatka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Memorandum</source>
        <translation>Notatka służbowa</translation>
    </message>
    <message>
        <location filename="../../workbench/app/memoing.py"/>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/inspector/memos.py"/>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/wording.py"/>
        <source>Memos</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <location filename="../../workbench/repair_wording.py"/>
        <source>memos</source>
        <translation>notatki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>Memos and comments</source>
        <translation>Notatki i komentarze</translation>
    </message>
    <message>
        <location filename="../../workbench/app/memoing.py"/>
        <source>Memos of {name}</source>
        <translation>Notatki – {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Memo…</source>
        <translation>Notatka…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Mend what a rule found in “{name}”</source>
        <translation>Poprawienie według uwagi do opracowania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Mentions</source>
        <translation>Wzmianki</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <source>Mentions of {name}</source>
        <translation>Wzmianki: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/view.py"/>
        <source>Mentions to review</source>
        <translation>Wzmianki do przejrzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>menu bar keyboard</source>
        <translation>pasek menu klawiatura</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Menu of the row</source>
        <translation>Menu wiersza</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Menu of what is chosen</source>
        <translation>Menu tego, co wybrano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Merge %n theme(s) into</source>
        <translation>
            <numerusform>Scalanie %n tematu z</numerusform>
            <numerusform>Scalanie %n tematów z</numerusform>
            <numerusform>Scalanie %n tematów z</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Merge into…</source>
        <translation>Scal z…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Merge passages</source>
        <translation>Scal fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Merge the entity into…</source>
        <translation>Scal obiekt z…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Merge theme “{old}” into “{name}”</source>
        <translation>Scalenie tematu „{old}” z „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Merge themes into…</source>
        <translation>Scal tematy z…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Merge {count} passages</source>
        <translation>Scalenie {count} fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Merge {count} themes into “{name}”</source>
        <translation>Scalenie {count} tematów w „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Merge “{name}” into</source>
        <translation>Scalanie „{name}” z</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Merge “{old}” into “{name}”</source>
        <translation>Scalenie „{old}” z „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>message header</source>
        <translation>nagłówek wiadomości</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <location filename="../../workbench/wording.py"/>
        <source>Method</source>
        <translation>Metodyczna</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Missing: {what}</source>
        <translation>Brakuje: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/link_row.py"/>
        <source>More about this link</source>
        <translation>Więcej o tym łączu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>More about “{name}”</source>
        <translation>Więcej: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>More of the record</source>
        <translation>Reszta metryki</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>More space between lines</source>
        <translation>Większy odstęp między wierszami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/delegate.py"/>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/order.py"/>
        <source>Most codings</source>
        <translation>Najwięcej kodowań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Move a section of “{name}”</source>
        <translation>Przeniesienie sekcji w „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Move by a page</source>
        <translation>Przesuń o stronę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Move by a word</source>
        <translation>Przesuń o słowo</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Move down</source>
        <translation>Przenieś w dół</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Move folder “{name}”</source>
        <translation>Przeniesienie folderu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Move judgment “{name}”</source>
        <translation>Przeniesienie oceny „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Move or remove</source>
        <translation>Przenieś lub usuń</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Move or remove this point</source>
        <translation>Przenieś lub usuń ten punkt</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Move question “{name}”</source>
        <translation>Przeniesienie pytania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Move the caret; with Shift select</source>
        <translation>Przesuń kursor; z Shift zaznacz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Move the judgment</source>
        <translation>Przesuń ocenę</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Move theme “{name}”</source>
        <translation>Przeniesienie tematu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Move to folder</source>
        <translation>Przenieś do folderu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/tabs.py"/>
        <source>Move to the other half</source>
        <translation>Przenieś do drugiej połowy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Move up</source>
        <translation>Przenieś w górę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Move up or down</source>
        <translation>Przesuń w górę lub w dół</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Move {count} sources</source>
        <translation>Przeniesienie {count} źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Move {count} themes</source>
        <translation>Przeniesienie {count} tematów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>Moved</source>
        <translation>Przesunięto</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>moved</source>
        <translation>przesunięte</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>multi select several</source>
        <translation>wybór wielokrotny zaznacz kilka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>my own coder</source>
        <translation>moje własne koder</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/order.py"/>
        <source>My own order</source>
        <translation>Własna kolejność</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>N and Shift+N walk through its passages.</source>
        <translation>N i Shift+N przechodzą przez jego fragmenty.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>Name of the entity</source>
        <translation>Nazwa obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/field_naming.py"/>
        <source>Name of the field</source>
        <translation>Nazwa pola</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/naming.py"/>
        <source>Name of the new group</source>
        <translation>Nazwa nowej grupy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>Name of the new theme</source>
        <translation>Nazwa nowego tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Name of the other entity</source>
        <translation>Nazwa drugiego obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Name the entity first.</source>
        <translation>Najpierw podaj obiekt.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Name the other entity, or write the value.</source>
        <translation>Podaj drugi obiekt albo wpisz wartość.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>Name “{name}”</source>
        <translation>Nazwa „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Named in it</source>
        <translation>Wymienione w nim</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>names aliases auto code entity occurrences</source>
        <translation>nazwy aliasy autokodowanie automatycznie koduj obiekt wystąpienia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>names aliases auto code occurrences</source>
        <translation>nazwy aliasy autokodowanie automatycznie koduj wystąpienia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Names of {name}</source>
        <translation>Nazwy: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Narrow</source>
        <translation>Wąskie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Narrow the passages</source>
        <translation>Zawęź fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Narrow to a theme, an entity, a source, a grade, or what is not yet cited</source>
        <translation>Zawęź do tematu, obiektu, źródła, wiarygodności albo do jeszcze nieprzytoczonych</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Narrower column</source>
        <translation>Węższa kolumna</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Navigator</source>
        <translation>Nawigator</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New alias “{name}”</source>
        <translation>Nowy alias „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/app/briefing.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>New brief</source>
        <translation>Nowe opracowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>New brief  Ctrl+Shift+B</source>
        <translation>Nowe opracowanie  Ctrl+Shift+B</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New brief…</source>
        <translation>Nowe opracowanie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>New entity</source>
        <translation>Nowy obiekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>New entity  Ctrl+E</source>
        <translation>Nowy obiekt  Ctrl+E</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>New entity “{name}”</source>
        <translation>Nowy obiekt „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New entity…</source>
        <translation>Nowy obiekt…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New field “{name}”</source>
        <translation>Nowe pole „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/moving.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>New folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New folder for sources</source>
        <translation>Nowy folder na źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>New folder in it</source>
        <translation>Nowy folder wewnątrz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/moving.py"/>
        <source>New folder {number}</source>
        <translation>Nowy folder {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New folder “{name}”</source>
        <translation>Nowy folder „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>New folder…</source>
        <translation>Nowy folder…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>New group</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>New group of themes</source>
        <translation>Nowa grupa tematów</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New group of themes “{name}”</source>
        <translation>Nowa grupa tematów „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New group of themes…</source>
        <translation>Nowa grupa tematów…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New group “{name}”</source>
        <translation>Nowa grupa „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>New groups: {names}.</source>
        <translation>Nowe grupy: {names}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <location filename="../../workbench/ui/codebook/menus.py"/>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>New group…</source>
        <translation>Nowa grupa…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New judgment</source>
        <translation>Nowa ocena</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <source>New key</source>
        <translation>Nowy klawisz</translation>
    </message>
    <message>
        <location filename="../../workbench/app/stating.py"/>
        <source>New kind of entities</source>
        <translation>Nowy rodzaj obiektów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>New kind of links</source>
        <translation>Nowy rodzaj łączy</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New kind of links “{name}”</source>
        <translation>Nowy rodzaj łączy „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New kind “{name}”</source>
        <translation>Nowy rodzaj „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <source>New kind…</source>
        <translation>Nowy rodzaj…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>New memo</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/memos.py"/>
        <source>New memo  Ctrl+Alt+M</source>
        <translation>Nowa notatka  Ctrl+Alt+M</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New memo on the project…</source>
        <translation>Nowa notatka o projekcie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New memo on what is chosen…</source>
        <translation>Nowa notatka o tym, co wybrano…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <location filename="../../workbench/ui/memos/link_acts.py"/>
        <source>New memo “{name}”</source>
        <translation>Nowa notatka „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New project “{name}”</source>
        <translation>Nowy projekt „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New project…</source>
        <translation>Nowy projekt…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New property “{name}”</source>
        <translation>Nowa właściwość „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>New question</source>
        <translation>Nowe pytanie</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>New question “{name}”</source>
        <translation>Nowe pytanie „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New question…</source>
        <translation>Nowe pytanie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>New section</source>
        <translation>Nowa sekcja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>New sub-theme…</source>
        <translation>Nowy podtemat…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>New theme  Ctrl+T</source>
        <translation>Nowy temat  Ctrl+T</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>New theme “{name}”</source>
        <translation>Nowy temat „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>New theme; a slash nests</source>
        <translation>Nowy temat; ukośnik zagnieżdża</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New theme…</source>
        <translation>Nowy temat…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>New version</source>
        <translation>Nowa wersja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>New version from a file…</source>
        <translation>Nowa wersja z pliku…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>New version of {title}</source>
        <translation>Nowa wersja: {title}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>New version of “{name}”</source>
        <translation>Nowa wersja źródła „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>New version of “{title}”</source>
        <translation>Nowa wersja źródła „{title}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>New: “{name}”</source>
        <translation>Nowe: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Next comment</source>
        <translation>Następny komentarz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>next field</source>
        <translation>następne pole</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Next finding</source>
        <translation>Następna uwaga</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Next hit</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/help/find_bar.py"/>
        <source>Next hit  F3</source>
        <translation>Następne trafienie  F3</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Next link of the page; Enter follows it</source>
        <translation>Następny odnośnik strony; Enter nim podąża</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Next or former hit in the page</source>
        <translation>Następne lub poprzednie trafienie na stronie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Next or former passage</source>
        <translation>Następny lub poprzedni fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/view.py"/>
        <source>Next page: {title}</source>
        <translation>Następna strona: {title}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Next part of the window</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Next passage</source>
        <translation>Następny fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Next passage of the same theme</source>
        <translation>Następny fragment tego samego tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>next place history</source>
        <translation>następne miejsce historia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Next tab</source>
        <translation>Następna karta</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>No author is named</source>
        <translation>Nie podano autora</translation>
    </message>
    <message>
        <location filename="../../workbench/app/briefing.py"/>
        <source>No brief uses this judgment any more.</source>
        <translation>Żadne opracowanie nie używa już tej oceny.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/navigator.py"/>
        <source>No brief yet</source>
        <translation>Nie ma jeszcze opracowań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>no codings</source>
        <translation>bez kodowań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/walking.py"/>
        <source>No comment in this text.</source>
        <translation>W tym tekście nie ma komentarzy.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>No confidence is chosen</source>
        <translation>Nie wybrano pewności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>No dated copy was made yet. One is made whenever a project is opened and half an hour of work has passed.</source>
        <translation>Nie ma jeszcze kopii z datą. Powstaje przy otwarciu projektu po każdej półgodzinie pracy.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>No entities yet</source>
        <translation>Nie ma jeszcze obiektów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>No entity goes by this name. Choose one, or make it first with Ctrl+E.</source>
        <translation>Nie ma obiektu o tej nazwie. Wybierz inny albo utwórz go najpierw klawiszami Ctrl+E.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>No evidence of this</source>
        <translation>Nie jest na to dowodem</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>No evidence stands for this judgment</source>
        <translation>Tej oceny nie wspiera żaden dowód</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>No figure is called so.</source>
        <translation>Nie ma rysunku o tej nazwie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>No file can be called so.</source>
        <translation>Plik nie może się tak nazywać.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>No findings</source>
        <translation>Brak uwag</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>No folder</source>
        <translation>Bez folderu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>No groups yet</source>
        <translation>Nie ma jeszcze grup</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/words.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <location filename="../../workbench/ui/workspace/finding.py"/>
        <source>No hits</source>
        <translation>Brak trafień</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>No information cut-off is stated</source>
        <translation>Nie podano stanu informacji na dzień</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>No judgment yet. State what you hold to be so; how likely and how sure stand beside it.</source>
        <translation>Nie ma jeszcze ocen. Napisz, co Twoim zdaniem zachodzi; obok podaje się prawdopodobieństwo i pewność.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <source>No key</source>
        <translation>Bez klawisza</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>no language stated</source>
        <translation>nie podano języka</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>No likelihood is chosen</source>
        <translation>Nie wybrano prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <source>No link begins or ends at this passage. L makes one.</source>
        <translation>Żadne łącze nie zaczyna się ani nie kończy przy tym fragmencie. Tworzy je L.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/example.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>No longer the example</source>
        <translation>To już nie przykład</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>No memo fits</source>
        <translation>Żadna notatka nie pasuje</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>No memos yet</source>
        <translation>Nie ma jeszcze notatek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>No mentions found</source>
        <translation>Nie znaleziono wzmianek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/walking.py"/>
        <source>No other passage of “{name}” in this text.</source>
        <translation>W tym tekście nie ma innego fragmentu: „{name}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>No other passage touches this one. Mark several with Ctrl+click to merge them.</source>
        <translation>Żaden inny fragment nie styka się z tym. Aby scalić kilka, zaznacz je klawiszem Ctrl i kliknięciami.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>No other source</source>
        <translation>Żadne inne źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>No passage bears it out yet. Drag one here, or A adds the passage chosen in the text.</source>
        <translation>Nie potwierdza tego jeszcze żaden fragment. Przeciągnij go tutaj albo dodaj klawiszem A fragment wybrany w tekście.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/tells.py"/>
        <source>No passage has this number in this brief.</source>
        <translation>Żaden fragment w tym opracowaniu nie ma tego numeru.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/choosing.py"/>
        <source>No passage in this text.</source>
        <translation>W tym tekście nie ma fragmentów.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>No passage lies here.</source>
        <translation>Nie ma tu fragmentu.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>No passage of this brief bears that number; the pages show it with a question mark.</source>
        <translation>Żaden fragment opracowania nie ma tego numeru; na stronach widnieje przy nim znak zapytania.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>No passage stands here.</source>
        <translation>Nie ma tu fragmentów.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/drawn_clash.py"/>
        <source>No passage yet</source>
        <translation>Jeszcze bez fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>No passages</source>
        <translation>Brak fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>no passages yet</source>
        <translation>jeszcze bez fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/delegate.py"/>
        <source>No place in the new text</source>
        <translation>Brak miejsca w nowym tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>No project is open, so nothing can have been lost.</source>
        <translation>Nie otwarto projektu, więc niczego nie można było utracić.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <location filename="../../workbench/ui/window/status.py"/>
        <source>No project open</source>
        <translation>Nie otwarto projektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>No questions yet</source>
        <translation>Nie ma jeszcze pytań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/dialog.py"/>
        <source>No setting is called so</source>
        <translation>Żadne ustawienie tak się nie nazywa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>No sources yet</source>
        <translation>Nie ma jeszcze źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>No step is like that.</source>
        <translation>Nie ma takiego kroku.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>No text holds one of the names. Give them forms at the right, or other names.</source>
        <translation>W żadnym tekście nie ma tych nazw. Podaj po prawej ich formy lub inne nazwy.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>No text in front</source>
        <translation>Nie otwarto tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/app/finding.py"/>
        <source>No text is in front, so all texts are searched.</source>
        <translation>Żaden tekst nie jest na wierzchu, więc przeszukiwane są wszystkie teksty.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>No themes yet</source>
        <translation>Nie ma jeszcze tematów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/rows.py"/>
        <source>no title stated</source>
        <translation>nie podano tytułu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>None</source>
        <translation>Nic</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>None yet.</source>
        <translation>Jeszcze nic.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/example.py"/>
        <source>None yet. Choose one in the menu of a passage below.</source>
        <translation>Jeszcze nic. Wybierz go w menu fragmentu poniżej.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>None yet. Drag a passage here, or choose one in a text and press {key} here; in the text, A and ! do it.</source>
        <translation>Jeszcze nic. Przeciągnij tu fragment albo wybierz go w tekście i naciśnij tu {key}; w tekście robią to A i !.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>None yet. R adds one.</source>
        <translation>Jeszcze nic. R dodaje powiązanie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>None yet. S adds one.</source>
        <translation>Jeszcze nic. S dodaje twierdzenie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>None yet. Start with the sample project, or drop two texts here.</source>
        <translation>Jeszcze nic. Zacznij od projektu przykładowego albo upuść tu dwa teksty.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <source>none: a digit, or ; and letters</source>
        <translation>brak: cyfra albo ; i litery</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Normal text size</source>
        <translation>Zwykły rozmiar tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>not attached</source>
        <translation>niezałączone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Not checked</source>
        <translation>Niezweryfikowane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>Not chosen</source>
        <translation>Nie wybrano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>Not cited in this brief</source>
        <translation>Nieprzytoczony w tym opracowaniu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/grouping.py"/>
        <source>Not coded</source>
        <translation>Niezakodowane</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>not compared with the pages</source>
        <translation>nie porównano ze stronami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>not decided</source>
        <translation>nierozstrzygnięty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/grouping.py"/>
        <source>Not graded</source>
        <translation>Bez oceny wiarygodności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/parts.py"/>
        <source>Not graded.</source>
        <translation>Bez oceny.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>Not known when</source>
        <translation>Nie wiadomo kiedy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>not mentioned yet</source>
        <translation>jeszcze bez wzmianki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/find_bar.py"/>
        <source>not on this page</source>
        <translation>nie ma na tej stronie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Not read, as they are no templates: {names}</source>
        <translation>Nie wczytano, bo nie są szablonami: {names}</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/together.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Not yet cited</source>
        <translation>Jeszcze nieprzytoczone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_preview.py"/>
        <source>not yet cited</source>
        <translation>jeszcze nieprzytoczony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>note annotation</source>
        <translation>notatka adnotacja uwaga</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>note annotation comment write</source>
        <translation>notatka adnotacja komentarz memo napisz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>Note how it bears</source>
        <translation>Zanotuj, co z tego wynika</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>note insert</source>
        <translation>przypis dolny wstaw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>note journal method</source>
        <translation>notatka memo dziennik metoda</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>Note on the cut-off</source>
        <translation>Uwaga o stanie informacji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>Notes and names</source>
        <translation>Notatki i nazwy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>notes annotations journal</source>
        <translation>notatki memo adnotacje dziennik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Notes too</source>
        <translation>Także notatki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>notes write text file</source>
        <translation>notatki memo zapisz plik tekstowy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>nothing attached</source>
        <translation>nic nie przypisano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/pane.py"/>
        <source>Nothing chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Nothing disagrees</source>
        <translation>Nie ma rozbieżności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else goes with it.</source>
        <translation>Nic innego razem z tym nie zniknie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else goes with them.</source>
        <translation>Nic innego razem z nimi nie zniknie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else is attached to %n of these passages, and briefs rely on them: {what}.</source>
        <translation>
            <numerusform>Do %n z tych fragmentów nie przypisano nic innego, a opierają się na nim opracowania: {what}.</numerusform>
            <numerusform>Do %n z tych fragmentów nie przypisano nic innego, a opierają się na nich opracowania: {what}.</numerusform>
            <numerusform>Do %n z tych fragmentów nie przypisano nic innego, a opierają się na nich opracowania: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else is attached to one of these passages, and briefs rely on it: {what}.</source>
        <translation>Do jednego z tych fragmentów nie przypisano nic innego, a opierają się na nim opracowania: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else is attached to this passage, and briefs rely on it: {what}.</source>
        <translation>Do tego fragmentu nie przypisano nic innego, a opierają się na nim opracowania: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Nothing has gone wrong just now. This report tells the makers what the program runs on; add what you saw.</source>
        <translation>Nic się w tej chwili nie zepsuło. Ten raport mówi twórcom, na czym działa program; warto dopisać, co się zauważyło.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Nothing here</source>
        <translation>Nic tu nie ma</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/side.py"/>
        <source>Nothing in the guide has all of these words.</source>
        <translation>Nic w podręczniku nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>Nothing is attached in this text yet.</source>
        <translation>W tym tekście nic jeszcze nie przypisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Nothing is attached to it yet.</source>
        <translation>Nic jeszcze do niego nie przypisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Nothing is attached to this passage.</source>
        <translation>Do tego fragmentu nic nie przypisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/palette/popup.py"/>
        <source>Nothing is called that</source>
        <translation>Nic się tak nie nazywa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Nothing is dated yet.</source>
        <translation>Nic nie ma jeszcze daty.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Nothing is found. What was left as it is comes back when its words change.</source>
        <translation>Brak uwag. To, co pozostawiono bez zmian, wróci, gdy zmieni się treść.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Nothing is lost.</source>
        <translation>Nic nie zostało utracone.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <source>Nothing is open</source>
        <translation>Nic nie jest otwarte</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>Nothing is said of how sure this is.</source>
        <translation>Nic nie mówi o tym, jak bardzo jest to pewne.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>Nothing is written yet</source>
        <translation>Jeszcze pusta</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Nothing leaves this computer. Every act is written to the project at once and can be undone, also tomorrow.</source>
        <translation>Nic nie opuszcza tego komputera. Każda czynność jest od razu zapisywana w projekcie i można ją cofnąć, także jutro.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/proposals.py"/>
        <source>Nothing like it is in the new text. Select a place there, or keep it.</source>
        <translation>W nowym tekście nie ma nic podobnego. Zaznacz tam miejsce albo pozostaw fragment.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Nothing of this text is hidden</source>
        <translation>W tym tekście niczego nie ukryto</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>Nothing of {path} could be read, so it can’t be repaired. It was left as it is.</source>
        <translation>Z {path} nie udało się niczego odczytać, więc nie można go naprawić. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>nothing said of it</source>
        <translation>nic o nim nie podano</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Nothing that can be undone came after it.</source>
        <translation>Po nim nie było nic, co można cofnąć.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>Nothing that was chosen is marked in “{title}”, so nothing was written.</source>
        <translation>Nic z tego, co wybrano, nie jest zaznaczone w źródle „{title}”, więc niczego nie zapisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>Nothing there can be marked, joined or split like that. Nothing was changed.</source>
        <translation>Tego miejsca nie można tak oznaczyć, połączyć ani podzielić. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Nothing was changed. Mend the file, then read it again.</source>
        <translation>Niczego nie zmieniono. Popraw plik i odczytaj go ponownie.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Nothing was corrected yet.</source>
        <translation>Niczego jeszcze nie poprawiono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Nothing was imported since the project was opened.</source>
        <translation>Od otwarcia projektu niczego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>Nothing was written yet.</source>
        <translation>Niczego jeszcze nie napisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Nothing would change</source>
        <translation>Nic się nie zmieni</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>Nothing written</source>
        <translation>Bez treści</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/field_naming.py"/>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>number</source>
        <translation>numer</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>Number or file</source>
        <translation>Numer lub znak sprawy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>number section passage place jump</source>
        <translation>numer sekcja fragment miejsce skocz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Numbered list</source>
        <translation>Lista numerowana</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Numbered list, list with bullets</source>
        <translation>Lista numerowana, lista punktowana</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Numbers and words that are spoilt and lost ({what}): {count}.</source>
        <translation>Uszkodzone i utracone liczby i słowa ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Numbers and words that were spoilt, taken from the history ({what}): {count}.</source>
        <translation>Uszkodzone liczby i słowa, wzięte z historii ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Numbers that cite nothing</source>
        <translation>Numery, które niczego nie przytaczają</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>Number</source>
        <comment>issue</comment>
        <translation>Numer</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>ocr tesseract recognise pictures scan pdf</source>
        <translation>ocr tesseract rozpoznaj obrazy skan pdf</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>ocr tesseract recognise scan pictures pdf</source>
        <translation>ocr tesseract rozpoznaj skan obrazy pdf</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Of every project: each text begins at its top again.</source>
        <translation>Każdego projektu: każdy tekst znów zaczyna się od góry.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Of the text of “{where}” a part is lost. It was put together from what can be read and from its passages.</source>
        <translation>Część tekstu „{where}” została utracona. Złożono go z tego, co można odczytać, i z fragmentów.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Off for a common word, so that its places are not listed</source>
        <translation>Wyłącz przy pospolitym słowie, aby nie wymieniać jego miejsc</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>old former revisions history</source>
        <translation>stare dawne poprzednie rewizje historia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>On a citation: open its passage</source>
        <translation>Na przytoczeniu: otwórz jego fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>On a coding</source>
        <translation>O kodowaniu</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>On a passage</source>
        <translation>O fragmencie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>On a passage: note why</source>
        <translation>Na fragmencie: zanotuj dlaczego</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>On a passage: take it out</source>
        <translation>Na fragmencie: wyjmij go</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>On a passage: to the other side</source>
        <translation>Na fragmencie: na drugą stronę</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>On a question</source>
        <translation>O pytaniu</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>On a source</source>
        <translation>O źródle</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>On a template of your own: rename it, delete it</source>
        <translation>Na własnym szablonie: zmień nazwę, usuń</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>On a theme</source>
        <translation>O temacie</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>On an entity</source>
        <translation>O obiekcie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>On anything</source>
        <translation>O czymkolwiek</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>On the page of a question</source>
        <translation>Na stronie pytania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>On the page of disagreements</source>
        <translation>Na stronie rozbieżności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>On the pages of a PDF</source>
        <translation>Na stronach PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>On the project</source>
        <translation>O projekcie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/model.py"/>
        <source>On {what}</source>
        <translation>Dotyczy: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>On “New entity”: choose its kind</source>
        <translation>Na „Nowy obiekt”: wybierz jego rodzaj</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Once it was opened it is yours, to try things out in.</source>
        <translation>Po otwarciu można w nim swobodnie próbować.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>One disagreement a line. With bars it becomes a table: question | what one source says | what another says</source>
        <translation>Jedna rozbieżność w wierszu. Kreski tworzą tabelę: pytanie | co podaje jedno źródło | co podaje drugie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>One file for any browser: works without scripts, prints well, notes in the margin</source>
        <translation>Jeden plik dla każdej przeglądarki: działa bez skryptów, dobrze się drukuje, notatki na marginesie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>One file for any browser: works without scripts, prints well, with its citations within</source>
        <translation>Jeden plik dla każdej przeglądarki: działa bez skryptów, dobrze się drukuje, zawiera przytoczenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>One file, kept on this computer</source>
        <translation>Jeden plik, na tym komputerze</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>One of {n} citations is not, or can&apos;t be shown to be, the kept originals&apos; words.</source>
        <translation>Jedno z {n} przytoczeń nie zawiera słów przechowanych oryginałów lub nie da się tego wykazać.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>One undo brings all of it back.</source>
        <translation>Jedno cofnięcie przywraca wszystko.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>One undo takes all of it back. No theme is taken away.</source>
        <translation>Jedno cofnięcie usuwa wszystko, co wczytano. Żaden temat nie znika.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_rows.py"/>
        <source>only</source>
        <translation>tylko</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Only acts of a kind</source>
        <translation>Tylko czynności jednego rodzaju</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Only an analyst&apos;s steps</source>
        <translation>Tylko kroki jednego analityka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/limit_acts.py"/>
        <source>Only other analysts have coded this passage, so its limits stay. Attach your own.</source>
        <translation>Ten fragment zakodowali tylko inni analitycy, więc jego granice pozostają. Przypisz własny temat lub obiekt.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Only other analysts have coded this passage. Attach your own to comment on it.</source>
        <translation>Ten fragment zakodowali tylko inni analitycy. Aby go skomentować, przypisz własny temat lub obiekt.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>Only other analysts have coded this, and it is theirs. Attach your own instead. Nothing was changed.</source>
        <translation>To zakodowali wyłącznie inni analitycy i należy to do nich. Zamiast tego przypisz własny temat lub obiekt. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Only the steps of a day</source>
        <translation>Tylko kroki z jednego dnia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/model.py"/>
        <source>open</source>
        <translation>do przejrzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <source>Open a second source or brief first.</source>
        <translation>Otwórz najpierw drugie źródło lub opracowanie.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <source>Open a source and select a passage first.</source>
        <translation>Otwórz najpierw źródło i zaznacz fragment.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/annotating.py"/>
        <location filename="../../workbench/app/finding.py"/>
        <location filename="../../workbench/app/inspecting.py"/>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Open a source first.</source>
        <translation>Otwórz najpierw źródło.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/linking.py"/>
        <source>Open a source first: links lead to places in texts.</source>
        <translation>Otwórz najpierw źródło: odnośniki prowadzą do miejsc w tekstach.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Open a source or brief by its name…</source>
        <translation>Otwórz źródło lub opracowanie według nazwy…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>Open a source: its headings stand here.</source>
        <translation>Otwórz źródło: tu pojawią się jego nagłówki.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Open all its passages</source>
        <translation>Otwórz wszystkie fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/window/tabs.py"/>
        <source>Open beside</source>
        <translation>Otwórz obok</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Open brief</source>
        <translation>Otwórz opracowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Open for reading</source>
        <translation>Otwórz do odczytu</translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <location filename="../../workbench/ui/briefs/redrafting.py"/>
        <source>Open for reading only</source>
        <translation>Otwarto tylko do odczytu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/memos/head.py"/>
        <source>Open in a tab</source>
        <translation>W karcie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Open in its source</source>
        <translation>Otwórz w źródle</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Open in its text</source>
        <translation>Otwórz w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Open in the other half</source>
        <translation>Otwórz w drugiej połowie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/following.py"/>
        <source>Open it</source>
        <translation>Otwórz go</translation>
    </message>
    <message>
        <location filename="../../workbench/app/following.py"/>
        <source>Open link</source>
        <translation>Otwieranie odnośnika</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Open link…</source>
        <translation>Otwórz odnośnik…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Open passage {label}</source>
        <translation>Otwórz fragment: {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Open project</source>
        <translation>Otwieranie projektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Open project…</source>
        <translation>Otwórz projekt…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <source>Open the judgment</source>
        <translation>Otwórz ocenę</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Open the last project at the start</source>
        <translation>Otwieraj przy starcie ostatni projekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Open the menus</source>
        <translation>Otwórz menu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Open the passage</source>
        <translation>Otwórz fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Open the passage in its text</source>
        <translation>Otwórz fragment w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>Open the question</source>
        <translation>Otwórz pytanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>Open the repaired copy</source>
        <translation>Otwórz naprawioną kopię</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Open the restored one</source>
        <translation>Otwórz przywrócony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Open the sample project</source>
        <translation>Otwórz projekt przykładowy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Open the source, or answer what it asks for</source>
        <translation>Otwórz źródło albo odpowiedz na jego pytanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/tally_rows.py"/>
        <source>Open this source</source>
        <translation>Otwórz to źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Open what it is about</source>
        <translation>Otwórz to, czego dotyczy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Open what the row leads to</source>
        <translation>Otwórz to, do czego prowadzi wiersz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Open with it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Open: the inspector shows it</source>
        <translation>Otwórz: pokazuje to inspektor</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Open</source>
        <comment>mentions</comment>
        <translation>Do przejrzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>origin note</source>
        <translation>uwaga o pochodzeniu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>Original PDF with highlights</source>
        <translation>Oryginalny PDF z wyróżnieniami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>Other briefs</source>
        <translation>Inne opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>other coders analysts</source>
        <translation>inni koderzy analitycy</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Other document</source>
        <translation>Inny dokument</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>other entries</source>
        <translation>inne wpisy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Other forms, such as Rosj{a,i,ę}</source>
        <translation>Inne formy, na przykład Rosj{a,i,ę}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_keys.py"/>
        <source>Other keys hold at once, in menus and guide as well. A command may also be found by its words: Ctrl+Shift+P.</source>
        <translation>Zmiana działa od razu, także w menu i w podręczniku. Polecenie można też znaleźć po nazwie: Ctrl+Shift+P.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Other name</source>
        <translation>Inna nazwa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Other names</source>
        <translation>Inne nazwy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>Other number</source>
        <translation>Inny numer</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Otherwise the program begins with its first page.</source>
        <translation>W przeciwnym razie program zaczyna od strony powitalnej.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Out of its section</source>
        <translation>Poza sekcję nadrzędną</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Out, after the one it is in</source>
        <translation>Na zewnątrz, za temat nadrzędny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Outline</source>
        <translation>Konspekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Over to it: {what}.</source>
        <translation>Przechodzi do niego: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Over to “{name}”: {what}.</source>
        <translation>Przechodzi do „{name}”: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <location filename="../../workbench/ui/reader/canvas.py"/>
        <source>p.</source>
        <translation>s.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/places.py"/>
        <source>p. {page}</source>
        <translation>s. {page}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Page furniture</source>
        <translation>Główka lub stopka strony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>page furniture</source>
        <translation>główka lub stopka strony</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Page size</source>
        <translation>Rozmiar strony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/view.py"/>
        <source>Page view</source>
        <translation>Widok stron</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>Page {n} can&apos;t be drawn. Its text, as far as there is one, stands in the text view.</source>
        <translation>Strony {n} nie można narysować. Jej tekst, o ile istnieje, jest w widoku tekstu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>Page {n} is damaged in the file and can&apos;t be shown. The other pages are not touched by that.</source>
        <translation>Strona {n} jest w pliku uszkodzona i nie można jej pokazać. Innych stron to nie dotyczy.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>Page {n} needs more memory than a page may take. Its text stands in the text view.</source>
        <translation>Strona {n} wymaga więcej pamięci, niż wolno jej zająć. Jej tekst jest w widoku tekstu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>Page {n} takes too long to draw. Its text, as far as there is one, stands in the text view.</source>
        <translation>Rysowanie strony {n} trwa zbyt długo. Jej tekst, o ile istnieje, jest w widoku tekstu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>page {page}</source>
        <translation>strona {page}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>page {page} of {pages}</source>
        <translation>strona {page} z {pages}</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>page {} has no text layer</source>
        <translation>strona {} nie ma warstwy tekstowej</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>page {} has no text layer, and its picture could not be read (OCR)</source>
        <translation>strona {} nie ma warstwy tekstowej, a jej obrazu nie udało się odczytać (OCR)</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>page {} holds letters whose font does not say what they are; they stand as �</source>
        <translation>strona {} zawiera litery, o których krój nie mówi, czym są; zastąpiono je znakiem �</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>page {} holds text that can&apos;t be seen on it</source>
        <translation>strona {} zawiera tekst, którego na niej nie widać</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>page {} is damaged</source>
        <translation>strona {} jest uszkodzona</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>page {} was read from its picture (OCR); compare it before you quote</source>
        <translation>stronę {} odczytano z jej obrazu (OCR); porównaj ją przed zacytowaniem</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <location filename="../../workbench/ui/verifying/rows.py"/>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Pages of a PDF that are pictures are read by OCR at once. It takes seconds a page, and needs Tesseract.</source>
        <translation>Strony PDF, które są obrazami, są od razu odczytywane przez OCR. Zajmuje to kilka sekund na stronę i wymaga programu Tesseract.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/dialog.py"/>
        <source>Pages of settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Pages of the file are damaged: {count}.</source>
        <translation>Uszkodzone strony pliku: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Pages that can’t be read: {count}. What stood on them is lost unless it is named as brought back.</source>
        <translation>Strony, których nie można odczytać: {count}. Ich treść jest utracona, o ile nie wymieniono jej jako przywróconej.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>paper format a4 letter</source>
        <translation>papier format a4 letter</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Paper or preprint</source>
        <translation>Artykuł roboczy lub preprint</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Paragraph</source>
        <translation>Akapit</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>paragraph</source>
        <translation>akapit</translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <source>Part of what this step changed is gone since; this is what it belonged to.</source>
        <translation>Części tego, co zmienił ten krok, już nie ma; oto to, do czego należała.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>parted by semicolons</source>
        <translation>rozdzielone średnikami</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Parts of the file that keep its history are missing or changed: {count}.</source>
        <translation>Brakujące lub zmienione części pliku, które prowadzą historię: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Parts of the file that keep its history were made anew: {count}.</source>
        <translation>Odtworzone części pliku, które prowadzą historię: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Passage</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>passage</source>
        <translation>fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>Passage [{passage}] of the brief could not be typeset: {told}. Without it the brief can be published; its words are safe in the project.</source>
        <translation>Nie udało się złożyć fragmentu [{passage}] tego opracowania: {told}. Bez niego opracowanie można opublikować; słowa fragmentu są bezpieczne w projekcie.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>passage gone</source>
        <translation>brak fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <source>Passage {number}</source>
        <translation>Fragment {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/passage_listing.py"/>
        <location filename="../../workbench/ui/inspector/quotes.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <location filename="../../workbench/ui/passages/view.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Passages</source>
        <translation>Fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>passages</source>
        <translation>fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Passages against it</source>
        <translation>Fragmenty przeciw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Passages and codings</source>
        <translation>Fragmenty i kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Passages by source</source>
        <translation>Fragmenty według źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Passages cited nowhere</source>
        <translation>Fragmenty nigdzie nieprzytoczone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Passages coded by others</source>
        <translation>Fragmenty zakodowane przez innych</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Passages coded by you</source>
        <translation>Fragmenty zakodowane przez Ciebie</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Passages don’t say what stands at their places: {count}.</source>
        <translation>Fragmenty niezgodne z tekstem w swoim miejscu: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Passages for it</source>
        <translation>Fragmenty za</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/here_popover.py"/>
        <source>Passages here</source>
        <translation>Fragmenty w tym miejscu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Passages here…</source>
        <translation>Fragmenty w tym miejscu…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Passages in context</source>
        <translation>Fragmenty w kontekście</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Passages made anew from their words, without gist and comment: {count}.</source>
        <translation>Fragmenty odtworzone ze słów, bez streszczenia i komentarza: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <source>Passages of this section</source>
        <translation>Fragmenty tej sekcji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Passages of “{title}” on an older version</source>
        <translation>Fragmenty źródła „{title}” w starszej wersji</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Passages put back to their places or words: {count}.</source>
        <translation>Fragmenty, którym przywrócono miejsca lub słowa: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/cite_popup.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Passages to cite</source>
        <translation>Do przytoczenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/passage_list.py"/>
        <source>Passages under review</source>
        <translation>Przeglądane fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Passages whose words are found nowhere: {count}. They stay in place, with the words in their comments.</source>
        <translation>Fragmenty, których słów nigdzie nie znaleziono: {count}. Pozostają na miejscu, a słowa są w komentarzach.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Passages without a gist</source>
        <translation>Fragmenty bez streszczenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Passages without a theme</source>
        <translation>Fragmenty bez tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Passages without any words left: {count}.</source>
        <translation>Fragmenty bez żadnych słów: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Passages without your grade</source>
        <translation>Fragmenty bez Twojej oceny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Passages: {list}</source>
        <translation>Fragmenty: {list}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <location filename="../../workbench/ui/reader/pages/locked.py"/>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Password of the file</source>
        <translation>Hasło pliku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/locked.py"/>
        <source>Password of the PDF</source>
        <translation>Hasło do pliku PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>paste text page html new source</source>
        <translation>wklej tekst strona html nowe źródło schowek</translation>
    </message>
    <message>
        <location filename="../../workbench/app/bringing_in.py"/>
        <source>Pasted {time}</source>
        <translation>Wklejono {time}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Pattern</source>
        <translation>Wzorzec</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>PDF, page {n} of {all}</source>
        <translation>PDF, strona {n} z {all}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/buttons.py"/>
        <source>PDF, Word, web pages, Markdown, plain text</source>
        <translation>PDF, Word, strony internetowe, Markdown, zwykły tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>PDF/A-3 and PDF/UA: to keep and to print, read aloud by screen readers, with its citations attached</source>
        <translation>PDF/A-3 i PDF/UA: do archiwizacji i druku, czytelny dla czytników ekranu, z załączonymi przytoczeniami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>person organisation case</source>
        <translation>osoba organizacja przypadek podmiot encja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <source>Personal key</source>
        <translation>Klawisz osobisty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Personal key of “{name}”</source>
        <translation>Klawisz osobisty: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Personal key…</source>
        <translation>Klawisz osobisty…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <location filename="../../workbench/ui/help/picture.py"/>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/composing.py"/>
        <source>Picture: {words}</source>
        <translation>Obraz: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>pieces of passages</source>
        <translation>części fragmentów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>place</source>
        <translation>miejsce wydania</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Plain text with footnotes: for other programs. It holds no citations that could be verified</source>
        <translation>Zwykły tekst z przypisami: dla innych programów. Nie zawiera przytoczeń, które można zweryfikować</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Plans and recommendations are never counted as facts.</source>
        <translation>Planów i zaleceń nigdy nie liczy się jako faktów.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>polski</source>
        <comment>the language&apos;s own name for itself</comment>
        <translation>polski</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Post in a blog</source>
        <translation>Wpis na blogu</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Post in a network</source>
        <translation>Wpis w sieci społecznościowej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>preferences options configure</source>
        <translation>preferencje opcje konfiguracja</translation>
    </message>
    <message>
        <location filename="../../workbench/app/indexing.py"/>
        <source>Preparing the search</source>
        <translation>Przygotowanie wyszukiwania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <source>Press the new key; Esc leaves it</source>
        <translation>Naciśnij nowy klawisz; Esc anuluje</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Press {key}, type “oil” and press Enter: each hit is shown in its text.</source>
        <translation>Naciśnij {key}, wpisz „oil” i naciśnij Enter: każde trafienie pojawi się w swoim tekście.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Press {key}, type “weapons” and press Enter. A name that no theme has yet makes a new theme.</source>
        <translation>Naciśnij {key}, wpisz „weapons” i naciśnij Enter. Nazwa, której nie ma jeszcze żaden temat, tworzy nowy temat.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Press {key}: every act can be undone, also tomorrow.</source>
        <translation>Naciśnij {key}: każdą czynność można cofnąć, także jutro.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Press {key}: what is coded is put together, each passage with the place that it comes from.</source>
        <translation>Naciśnij {key}: powstanie zestawienie tego, co zakodowano, każdy fragment z miejscem, z którego pochodzi.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>Preview failed: {words}</source>
        <translation>Podgląd się nie udał: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>Preview follows…</source>
        <translation>Podgląd za chwilę…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/view.py"/>
        <source>Preview of the figure</source>
        <translation>Podgląd rysunku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>Preview up to date</source>
        <translation>Podgląd aktualny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Previous comment</source>
        <translation>Poprzedni komentarz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Previous hit</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/help/find_bar.py"/>
        <source>Previous hit  Shift+F3</source>
        <translation>Poprzednie trafienie  Shift+F3</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/view.py"/>
        <source>Previous page: {title}</source>
        <translation>Poprzednia strona: {title}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Previous passage</source>
        <translation>Poprzedni fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Previous passage of the same theme</source>
        <translation>Poprzedni fragment tego samego tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>previous place history</source>
        <translation>poprzednie miejsce historia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Previous tab</source>
        <translation>Poprzednia karta</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>privacy file json data folder</source>
        <translation>prywatność plik json dane folder</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>profile page case relations statements</source>
        <translation>profil karta przypadek relacje powiązania twierdzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>project</source>
        <translation>projekt</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>Projects</source>
        <translation>Projekty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Property</source>
        <translation>Właściwość</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Property of the kind {kind}</source>
        <translation>Właściwość rodzaju {kind}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Property, a date</source>
        <translation>Właściwość, data</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Property, a number</source>
        <translation>Właściwość, liczba</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Propose a mention of “{name}” again</source>
        <translation>Ponowna propozycja wzmianki: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Propose Polish cases</source>
        <translation>Proponuj polską odmianę</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Propose {count} mentions of “{name}” again</source>
        <translation>Ponowna propozycja {count} wzmianek: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Propose ’s</source>
        <translation>Proponuj ’s</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Publish</source>
        <translation>Opublikuj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Publish as</source>
        <translation>Opublikuj jako</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Publish brief…</source>
        <translation>Opublikuj opracowanie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>publish print report</source>
        <translation>opublikuj drukuj raport</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Publish the brief</source>
        <translation>Publikacja opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Published</source>
        <translation>Data wydania</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>published</source>
        <translation>data wydania</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Published briefs</source>
        <translation>Opublikowane opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Published: {name}, {size}</source>
        <translation>Opublikowano: {name}, {size}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/rows.py"/>
        <source>Published</source>
        <comment>in the brief</comment>
        <translation>Opublikowane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Publisher</source>
        <translation>Wydawca</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>publisher</source>
        <translation>wydawca</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>publisher</source>
        <comment>missing</comment>
        <translation>wydawcy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Publishing the brief</source>
        <translation>Publikowanie opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Publish…</source>
        <translation>Publikuj…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Put a passage to judgment “{name}”</source>
        <translation>Dołączenie fragmentu do oceny „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Put a passage to “{name}”</source>
        <translation>Dołączenie fragmentu do pytania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Put a section under the one above, or out of it</source>
        <translation>Wsuń sekcję pod poprzednią lub wysuń ją</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Put a theme under the one above, or out of it</source>
        <translation>Wsuń temat pod poprzedni lub wysuń go</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Put an item deeper, or less deep</source>
        <translation>Zagnieźdź punkt głębiej lub płycej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Put an item deeper, or less deep; next or former cell of a table</source>
        <translation>Zagnieźdź punkt głębiej lub płycej; następna lub poprzednia komórka tabeli</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <source>Put it into groups, or take it out</source>
        <translation>Dodaj do grup lub usuń z nich</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Put right from the history ({what}): {count}.</source>
        <translation>Poprawiono według historii ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Put sources into group “{name}”</source>
        <translation>Dodanie źródeł do grupy „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Put the caret into the passage, where the second part begins.</source>
        <translation>Ustaw kursor we fragmencie tam, gdzie zaczyna się druga część.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Put the chosen words back</source>
        <translation>Przywróć wybrane słowa</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Put theme “{name}” into group “{group}”</source>
        <translation>Dodanie tematu „{name}” do grupy „{group}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>Put to questions</source>
        <translation>Dołączono do pytań</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Put {count} passages to judgment “{name}”</source>
        <translation>Dołączenie {count} fragmentów do oceny „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Put {count} passages to “{name}”</source>
        <translation>Dołączenie {count} fragmentów do pytania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Put {count} themes into group “{group}”</source>
        <translation>Dodanie {count} tematów do grupy „{group}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Puts the figure in at the caret (Enter)</source>
        <translation>Wstawia rysunek w miejscu kursora (Enter)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/wording.py"/>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/analysing.py"/>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>question</source>
        <translation>pytanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>questions</source>
        <translation>pytania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>questions theses contradictions disagreements hypotheses</source>
        <translation>pytania tezy sprzeczności rozbieżności hipotezy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>questions, judgments</source>
        <translation>pytania, oceny</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Quotation</source>
        <translation>Cytat</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>quotation</source>
        <translation>cytat</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Quotation marks are for a source&apos;s own words; a quotation put in from its passage can&apos;t differ.</source>
        <translation>Cudzysłów jest dla słów źródła; cytat wstawiony z fragmentu nie może się od nich różnić.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>quotation segment</source>
        <translation>cytat segment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>quotations segments list</source>
        <translation>cytaty segmenty lista</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>quotations segments references list coded</source>
        <translation>cytaty segmenty referencje lista zakodowane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>quotations segments retrieve query filter</source>
        <translation>cytaty segmenty wyszukaj zapytanie filtr</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Quotations that differ</source>
        <translation>Cytaty, które się różnią</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Quote as a block</source>
        <translation>Zacytuj w osobnym akapicie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Quote its words</source>
        <translation>Zacytuj słowa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>quote quotation citation insert reference</source>
        <translation>cytuj cytat cytowanie wstaw odwołanie referencja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Quote the passage</source>
        <translation>Wstaw cytat z fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>re-import reload parser reader</source>
        <translation>importuj ponownie wczytaj odśwież parser czytnik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Read again as a whole page</source>
        <translation>Odczytaj ponownie jako całą stronę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Read again as an article</source>
        <translation>Odczytaj ponownie jako artykuł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Read closely. Keep the evidence.</source>
        <translation>Czytaj uważnie. Zachowaj dowody.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>Read it so</source>
        <translation>Odczytaj tak</translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <source>read only</source>
        <translation>tylko do odczytu</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Read scanned pages</source>
        <translation>Odczytuj zeskanowane strony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>Read the newest</source>
        <translation>Czytaj najnowszą</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Read the original again</source>
        <translation>Odczytaj ponownie oryginał</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Read the scanned pages…</source>
        <translation>Odczytaj zeskanowane strony…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/version_list.py"/>
        <source>Read this version</source>
        <translation>Czytaj tę wersję</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Readers of the text and of the yardstick would take away two different likelihoods.</source>
        <translation>Czytelnik tekstu i czytelnik skali wynieśliby dwa różne prawdopodobieństwa.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Reading places and open tabs</source>
        <translation>Miejsca czytania i otwarte karty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/page.py"/>
        <source>Reading view</source>
        <translation>Widok czytania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Reading what is marked in it</source>
        <translation>Odczytywanie zaznaczeń</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Reading what it cites</source>
        <translation>Odczytywanie przytoczeń</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Reads it again with all that stands around the article, as a new version</source>
        <translation>Odczytuje ponownie, wraz ze wszystkim wokół artykułu, jako nową wersję</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Reads the pictures of its pages by Tesseract, if that is installed, seconds each; marked as OCR</source>
        <translation>Odczytuje obrazy stron programem Tesseract, jeśli jest zainstalowany, po kilka sekund na stronę; oznaczone jako OCR</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Reason</source>
        <translation>Uzasadnienie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <location filename="../../workbench/ui/window/menus.py"/>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>recode replace code</source>
        <translation>przekoduj zamień zastąp kod</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Recommendation</source>
        <translation>Zalecenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <location filename="../../workbench/ui/dossiers/drawn_clash.py"/>
        <source>recommendation</source>
        <translation>zalecenie</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Recommendations as facts</source>
        <translation>Zalecenia podane jako fakty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Record last changed {day} by {who}</source>
        <translation>Ostatnia zmiana metryki: {day}, {who}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Record of the source</source>
        <translation>Metryka źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Records</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Redo %n step(s)</source>
        <translation>
            <numerusform>Ponów %n krok</numerusform>
            <numerusform>Ponów %n kroki</numerusform>
            <numerusform>Ponów %n kroków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Redo %n step(s) up to it…</source>
        <translation>
            <numerusform>Ponów %n krok aż do tego…</numerusform>
            <numerusform>Ponów %n kroki aż do tego…</numerusform>
            <numerusform>Ponów %n kroków aż do tego…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Redo brings all of it back.</source>
        <translation>Polecenie Ponów przywróci to wszystko.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Redo the %n step(s) up to “{step}”?</source>
        <translation>
            <numerusform>Ponowić %n krok aż do „{step}”?</numerusform>
            <numerusform>Ponowić %n kroki aż do „{step}”?</numerusform>
            <numerusform>Ponowić %n kroków aż do „{step}”?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Redo {step}</source>
        <translation>Ponów: {step}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Redo: {step}</source>
        <translation>Ponowiono: {step}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Redoing</source>
        <translation>Ponawianie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Redoing %n step(s)</source>
        <translation>
            <numerusform>Ponawianie %n kroku</numerusform>
            <numerusform>Ponawianie %n kroków</numerusform>
            <numerusform>Ponawianie %n kroków</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Redone</source>
        <translation>Ponowiono</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>redone</source>
        <translation>ponowiono</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Refer to</source>
        <translation>Odwołaj się do</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>Reference</source>
        <translation>Sygnatura</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>reference bibliography quote</source>
        <translation>referencja bibliografia cytat cytowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>References</source>
        <translation>Styl przypisów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/acts_bar.py"/>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Reject a mention of “{name}”</source>
        <translation>Odrzucenie wzmianki: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/acts_bar.py"/>
        <source>Reject the form</source>
        <translation>Odrzuć formę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Reject the mention; with Shift all like it</source>
        <translation>Odrzuć wzmiankę; z Shift wszystkie takie same</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Reject {count} mentions of “{name}”</source>
        <translation>Odrzucenie {count} wzmianek: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/delegate.py"/>
        <location filename="../../workbench/ui/mentions/model.py"/>
        <source>rejected</source>
        <translation>odrzucona</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Relate: {name}</source>
        <translation>Nowe powiązanie: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Relation</source>
        <translation>Powiązanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>Relation chart</source>
        <translation>Schemat powiązań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Relations</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>relations</source>
        <translation>powiązania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <location filename="../../workbench/ui/sources/order.py"/>
        <source>Reliability</source>
        <translation>Wiarygodność</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>reliability</source>
        <translation>wiarygodność</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>reliability reason</source>
        <translation>powód oceny wiarygodności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>reliability {letters}</source>
        <translation>wiarygodność {letters}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Reliability {letter}</source>
        <translation>Wiarygodność {letter}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Remove evidence from a claim</source>
        <translation>Usunięcie dowodu twierdzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>remove quotation segment</source>
        <translation>usuń skasuj cytat segment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Remove the column</source>
        <translation>Usuń kolumnę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Remove the row</source>
        <translation>Usuń wiersz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Remove the table</source>
        <translation>Usuń tabelę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Rename brief…</source>
        <translation>Zmień tytuł opracowania…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Rename folder “{name}”</source>
        <translation>Zmiana nazwy folderu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Rename group “{name}”</source>
        <translation>Zmiana nazwy grupy „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Rename or change type…</source>
        <translation>Zmień nazwę lub typ…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Rename the brief</source>
        <translation>Zmiana tytułu opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Rename the template</source>
        <translation>Zmiana nazwy szablonu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Reopen the project</source>
        <translation>Otwórz projekt ponownie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>Repair</source>
        <translation>Napraw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>Repair into</source>
        <translation>Naprawianie do pliku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <location filename="../../workbench/ui/keeping/check_dialog.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Repair into a copy…</source>
        <translation>Napraw w kopii…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>Repair {name} into a copy</source>
        <translation>Naprawa w kopii: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Repaired</source>
        <translation>Naprawiono</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>repaired</source>
        <translation>naprawiony</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Repaired from a damaged file</source>
        <translation>Naprawiony z uszkodzonego pliku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>Repaired into {name}.</source>
        <translation>Naprawiono do pliku {name}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>Repairing</source>
        <translation>Naprawianie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>Repeated by: {titles}</source>
        <translation>Powtarzają za nim: {titles}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Repeats</source>
        <translation>Powtarza za</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>replace update re-import document revision</source>
        <translation>zastąp aktualizuj importuj ponownie dokument rewizja</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>report</source>
        <translation>raport</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Report a problem</source>
        <translation>Zgłaszanie problemu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Report a problem…</source>
        <translation>Zgłoś problem…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>report output write</source>
        <translation>raport wynik pisz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>Reported</source>
        <translation>Doniesienia</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Reported without a source</source>
        <translation>Doniesienie bez źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Research paper</source>
        <translation>Raport badawczy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>resize boundary quotation segment</source>
        <translation>rozmiar granica przesuń cytat segment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Restore beside</source>
        <translation>Przywróć obok</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>restore recover dated copies versions of the project</source>
        <translation>przywróć odzyskaj kopie z datą wersje projektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Restored as {name}; the project itself is as it was.</source>
        <translation>Przywrócono jako {name}; sam projekt pozostał bez zmian.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/view.py"/>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Retire</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Retire theme “{name}”</source>
        <translation>Wycofanie tematu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Retire themes, or bring them back</source>
        <translation>Wycofaj tematy lub je przywróć</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Retire {count} themes</source>
        <translation>Wycofanie {count} tematów</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <location filename="../../workbench/ui/attach/candidates.py"/>
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <source>retired</source>
        <translation>wycofany</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>retired hidden</source>
        <translation>wycofane ukryto</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Rich text</source>
        <translation>Tekst sformatowany (RTF)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Right click to rename, move or delete this field</source>
        <translation>Prawy przycisk myszy: zmiana nazwy, przeniesienie lub usunięcie pola</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Role: arms, adviser…</source>
        <translation>Rola: broń, doradca…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Rules that briefs are checked by</source>
        <translation>Reguły, według których sprawdza się opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Rules: {n} off</source>
        <translation>Reguły: wyłączono {n}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Sample project</source>
        <translation>Projekt przykładowy</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Sample project: {what}</source>
        <translation>Projekt przykładowy: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <source>save</source>
        <translation>zapisz</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Save a copy</source>
        <translation>Zapisywanie kopii</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>save as duplicate</source>
        <translation>zapisz jako duplikat</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Save figure</source>
        <translation>Zapis rysunku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Save figure as…</source>
        <translation>Zapisz rysunek jako…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Save its structure as a template…</source>
        <translation>Zapisz układ jako szablon…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Save report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Save the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Save the structure as a template</source>
        <translation>Zapis układu jako szablonu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Saved as {name}</source>
        <translation>Zapisano jako {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Say what “{name}” repeats</source>
        <translation>Wskazanie, za czym powtarza „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_line.py"/>
        <source>says {who}</source>
        <translation>mówi: {who}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>screen reader plain text blind</source>
        <translation>czytnik ekranu zwykły tekst niewidomi</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Scroll on or back</source>
        <translation>Przewiń dalej lub wstecz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Scroll without moving the caret</source>
        <translation>Przewiń bez przesuwania kursora</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/sides.py"/>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>search actions</source>
        <translation>szukaj akcje</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>search again</source>
        <translation>szukaj dalej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Search all texts</source>
        <translation>Szukaj we wszystkich tekstach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Search all texts…</source>
        <translation>Szukaj we wszystkich tekstach…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/help/side.py"/>
        <source>Search the guide</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>search words regular expression pattern</source>
        <translation>szukaj wyrazy wyrażenie regularne wzorzec</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>Searched %n source(s) in {time} ms</source>
        <translation>
            <numerusform>Przeszukano %n źródło w {time} ms</numerusform>
            <numerusform>Przeszukano %n źródła w {time} ms</numerusform>
            <numerusform>Przeszukano %n źródeł w {time} ms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>Section title</source>
        <translation>Tytuł sekcji</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Sections nest no deeper than that.</source>
        <translation>Sekcji nie można zagnieżdżać głębiej.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>sections of briefs</source>
        <translation>sekcje opracowań</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Sections, their titles and order, figures and options are kept for other projects; the prose is not.</source>
        <translation>Dla innych projektów zapisuje się sekcje, ich tytuły i kolejność, rysunki i opcje, bez treści.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>Select a name in the text and press A</source>
        <translation>Zaznacz nazwę w tekście i naciśnij A</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Select a passage</source>
        <translation>Zaznacz fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <location filename="../../workbench/ui/workspace/attaching.py"/>
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>Select a passage first: with the mouse, or with S and P.</source>
        <translation>Zaznacz najpierw fragment: myszą albo klawiszami S i P.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>select all quotations of a code</source>
        <translation>zaznacz wszystkie cytaty kodu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Select column</source>
        <translation>Zaznacz kolumnę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Select paragraph, cell or row</source>
        <translation>Zaznacz akapit, komórkę lub wiersz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Select sentence</source>
        <translation>Zaznacz zdanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Select table</source>
        <translation>Zaznacz tabelę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Select text and press A, or add one with +</source>
        <translation>Zaznacz tekst i naciśnij A albo dodaj temat plusem (+)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/pane.py"/>
        <source>Select text, click a highlight, or choose a theme, entity or source</source>
        <translation>Zaznacz tekst, kliknij wyróżnienie albo wybierz temat, obiekt lub źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Select the place in the new text first.</source>
        <translation>Najpierw zaznacz miejsce w nowym tekście.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <source>Selection</source>
        <translation>Zaznaczenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>separate divide unmerge</source>
        <translation>rozdziel podziel cofnij scalenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Series</source>
        <translation>Seria</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>series</source>
        <translation>seria</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Set how “{name}” is published</source>
        <translation>Sposób publikacji „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Set key</source>
        <translation>Ustaw klawisz</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Set the handling of “{name}”</source>
        <translation>Zmiana klauzuli w „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Set the structure of “{name}”</source>
        <translation>Zmiana budowy tekstu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/file_run.py"/>
        <source>Setting the pages</source>
        <translation>Składanie stron</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/preferences/dialog.py"/>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Several passages are marked: their words make no one theme. Choose one of them.</source>
        <translation>Zaznaczono kilka fragmentów: ich słowa nie tworzą jednego tematu. Wybierz jeden z nich.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>several values</source>
        <translation>różne wartości</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Several values: {letters}.</source>
        <translation>Różne wartości: {letters}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>Several words are sought near each other, within a paragraph. *part finds letters inside words.</source>
        <translation>Kilku wyrazów szuka się blisko siebie, w obrębie akapitu. *część znajduje litery wewnątrz wyrazów.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/together.py"/>
        <source>several, some empty</source>
        <translation>różne, niektóre puste</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/citing.py"/>
        <source>Short line</source>
        <translation>Krótki wiersz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>shortcuts help keyboard</source>
        <translation>skróty pomoc klawiatura</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_keys.py"/>
        <source>shortcuts keyboard hotkeys bindings remap</source>
        <translation>skróty klawiatura klawiszowe przypisania zmiana</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Shorten the quotation</source>
        <translation>Skracanie cytatu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Shorten…</source>
        <translation>Skróć…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Show %n more disagreement(s)</source>
        <translation>
            <numerusform>Pokaż jeszcze %n rozbieżność</numerusform>
            <numerusform>Pokaż jeszcze %n rozbieżności</numerusform>
            <numerusform>Pokaż jeszcze %n rozbieżności</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <location filename="../../workbench/ui/widgets/filter_chips.py"/>
        <source>Show all again</source>
        <translation>Pokaż znów wszystko</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Show all codings</source>
        <translation>Pokaż wszystkie kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>Show all themes</source>
        <translation>Pokaż wszystkie tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Show all themes first: among some of them there is no place to move to.</source>
        <translation>Pokaż najpierw wszystkie tematy: gdy widać tylko część, nie ma dokąd przenieść.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Show evidence, assumptions, indicators, gaps and alternatives</source>
        <translation>Pokaż dowody, założenia, wskaźniki, luki i alternatywy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Show folder</source>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Show in full</source>
        <translation>Pokaż w całości</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/mentions/acts_bar.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Show in the text</source>
        <translation>Pokaż w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>show in the text</source>
        <translation>pokaż w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/example.py"/>
        <source>Show it in the text</source>
        <translation>Pokaż w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Show its passages</source>
        <translation>Pokaż fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/card.py"/>
        <source>Show me</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Show only this</source>
        <translation>Pokaż tylko to</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <source>Show only this group</source>
        <translation>Pokaż tylko tę grupę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Show only this in the text</source>
        <translation>Pokaż w tekście tylko to</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Show or hide</source>
        <translation>Pokaż lub ukryj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Show or hide the inspector  F9</source>
        <translation>Pokaż lub ukryj inspektora  F9</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Show retired themes</source>
        <translation>Pokaż wycofane tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Show the next or former hit in its text</source>
        <translation>Pokaż następne lub poprzednie trafienie w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Show the passage in full</source>
        <translation>Pokaż cały fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <source>Show the passage in its source</source>
        <translation>Pokaż fragment w źródle</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Show the passage in its text and stay in the list</source>
        <translation>Pokaż fragment w tekście i pozostań na liście</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Show the place in its text</source>
        <translation>Pokaż miejsce w tekście</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mishaps.py"/>
        <source>Show the report</source>
        <translation>Pokaż raport</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/status.py"/>
        <source>Show what is being imported</source>
        <translation>Pokaż, co jest importowane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Show what it changed</source>
        <translation>Pokaż, co zmienił</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Show: all codings</source>
        <translation>Pokaż: wszystkie kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Show: {what}</source>
        <translation>Pokaż: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Show: {what}  ({n} hidden)</source>
        <translation>Pokaż: {what}  (ukryto {n})</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>since March 2020</source>
        <translation>od marca 2020</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Since when</source>
        <translation>Od kiedy</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview_zoom.py"/>
        <source>Size of the pages</source>
        <translation>Wielkość stron</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview_zoom.py"/>
        <source>Size of the pages: + and − , 0 for 100 %, W to fit the width, P the page; Ctrl+wheel</source>
        <translation>Wielkość stron: + i − , 0 to 100%, W szerokość, P cała strona; Ctrl+kółko</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/card.py"/>
        <source>Skip step</source>
        <translation>Pomiń krok</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Smaller pages</source>
        <translation>Mniejsze strony</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/window.py"/>
        <source>Smaller text  Ctrl+-</source>
        <translation>Mniejszy tekst  Ctrl+-</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>So what</source>
        <translation>Co z tego wynika</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Solid</source>
        <translation>Mocne</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>some of its formulas were never computed and stand as they are</source>
        <translation>niektórych formuł nigdy nie obliczono; pozostawiono je jako formuły</translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>Some of what you typed could not be saved; the status tells why. If you close now, those words are lost.</source>
        <translation>Nie udało się zapisać części wpisanych słów; powód podaje pasek stanu. Zamknięcie teraz oznacza ich utratę.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>Some time {span}</source>
        <translation>W okresie {span}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Something is lost; what, is told below. The damaged file was left as it is.</source>
        <translation>Coś zostało utracone; szczegóły poniżej. Uszkodzony plik pozostawiono bez zmian.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>Something unexpected happened ({kind}). What was done before is safe on disk.</source>
        <translation>Stało się coś nieoczekiwanego ({kind}). Wszystko, co zrobiono wcześniej, jest bezpieczne na dysku.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>Sought before</source>
        <translation>Szukano wcześniej</translation>
    </message>
    <message>
        <location filename="../../workbench/app/command_list.py"/>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>source</source>
        <translation>źródło</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>source damaged</source>
        <translation>źródło uszkodzone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Source graded {letter}, {meaning}.</source>
        <translation>Ocena źródła: {letter}, {meaning}.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>source missing</source>
        <translation>brak źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Source summary</source>
        <translation>Podsumowanie źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/sources/tree.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/window/sides.py"/>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>sources</source>
        <translation>źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/app/records.py"/>
        <source>Sources are cited as {style} now.</source>
        <translation>Styl cytowania źródeł: {style}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/moving.py"/>
        <source>Sources move by keys only in your own order, with nothing filtered.</source>
        <translation>Źródła można przenosić klawiszami tylko we własnej kolejności, bez filtra.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>sources statement grades icd 206 update</source>
        <translation>źródła podsumowanie oceny icd 206 aktualizuj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Sources to compare</source>
        <translation>Źródła do porównania</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Sources without a grade</source>
        <translation>Źródła bez oceny wiarygodności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>spacing space between lines</source>
        <translation>odstęp interlinia między wierszami</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Speech</source>
        <translation>Przemówienie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>Split</source>
        <translation>Wydziel</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Split a passage</source>
        <translation>Podział fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>split focus</source>
        <translation>podział fokus</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Split here</source>
        <translation>Podziel tutaj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>Split off</source>
        <translation>Wydziel</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Split off a theme…</source>
        <translation>Wydziel temat…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>Split off an entity</source>
        <translation>Wydzielanie obiektu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>Split off “{name}”: choose passages below</source>
        <translation>Wydzielanie „{name}”: wybierz fragmenty poniżej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Split the entity…</source>
        <translation>Podziel obiekt…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Split the passage here</source>
        <translation>Podziel tutaj fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Split the sentence</source>
        <translation>Podziel zdanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>split two halves compare</source>
        <translation>podział dwie połowy porównaj</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Split “{name}” off again</source>
        <translation>Wydziel ponownie „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Split “{name}” off theme “{old}”</source>
        <translation>Wydzielenie „{name}” z tematu „{old}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Split “{name}” off “{old}”</source>
        <translation>Wydzielenie „{name}” z „{old}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Split…</source>
        <translation>Podziel…</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Stands on page one of a new brief.</source>
        <translation>Pojawia się na pierwszej stronie nowego opracowania.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>star important</source>
        <translation>gwiazdka ważne</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>starred quotations list</source>
        <translation>gwiazdka cytaty lista ważne</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Start a letter earlier</source>
        <translation>Początek o literę wcześniej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Start a letter later</source>
        <translation>Początek o literę później</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Start a word earlier</source>
        <translation>Początek o wyraz wcześniej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Start a word later</source>
        <translation>Początek o wyraz później</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>startup session restore resume launch</source>
        <translation>start uruchamianie sesja przywróć wznów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>State it</source>
        <translation>Zapisz twierdzenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>state it</source>
        <translation>stwierdź</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>State it and stay for another</source>
        <translation>Zapisz twierdzenie i czekaj na następne</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>State of “{name}”: {what}</source>
        <translation>Twierdzenie o obiekcie „{name}”: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>State something about it</source>
        <translation>Zapisz twierdzenie o tym obiekcie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>State that the passage contradicts it</source>
        <translation>Zapisz, że fragment temu przeczy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>State what it says…</source>
        <translation>Zapisz, co mówi…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>Statement</source>
        <translation>Twierdzenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Statements</source>
        <translation>Twierdzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>statements</source>
        <translation>twierdzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Statements and relations</source>
        <translation>Twierdzenia i powiązania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <source>State…</source>
        <translation>Zapisz twierdzenie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>stays on version {number}</source>
        <translation>pozostanie w wersji {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/card.py"/>
        <source>Step {number} of {count}</source>
        <translation>Krok {number} z {count}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>steps</source>
        <translation>kroki</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Steps of the history are not whole: {count}.</source>
        <translation>Niepełne kroki historii: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Steps of the history that are lost: {count}.</source>
        <translation>Utracone kroki historii: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Steps that were left open were closed: {count}.</source>
        <translation>Zamknięto niedokończone kroki: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Still at the step before.</source>
        <translation>Trwa jeszcze poprzedni krok.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>still {names}</source>
        <translation>nadal {names}</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Stronger than the weakest grade it rests on, {grade}</source>
        <translation>Mocniejsze niż najsłabsza wiarygodność podstawy: {grade}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Structure</source>
        <translation>Budowa tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/citation.py"/>
        <source>Style of citations</source>
        <translation>Styl opisów bibliograficznych</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Sub-themes</source>
        <translation>Podtematy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <source>Subtitle</source>
        <translation>Podtytuł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Subtitles</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Subtitles (VTT)</source>
        <translation>Napisy (VTT)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>summary missing</source>
        <translation>brak streszczenia podsumowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_line.py"/>
        <source>supported here</source>
        <translation>tu potwierdzone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <source>supports</source>
        <translation>potwierdza</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/notes.py"/>
        <source>Supports it</source>
        <translation>Potwierdza to</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/stance_row.py"/>
        <source>Supports “{name}”</source>
        <translation>Potwierdza: „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>Supports “{name}”.</source>
        <translation>Potwierdza: „{name}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Table (TSV)</source>
        <translation>Tabela (TSV)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>table cell</source>
        <translation>komórka tabeli</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/places.py"/>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>table {t}, row {r}, column {c}</source>
        <translation>tabela {t}, wiersz {r}, kolumna {c}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/tab_bar.py"/>
        <source>Tabs</source>
        <translation>Karty</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Take a passage from judgment “{name}”</source>
        <translation>Odłączenie fragmentu od oceny „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Take a passage from “{name}”</source>
        <translation>Odłączenie fragmentu od pytania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Take a source in, or out</source>
        <translation>Włącz źródło lub je wyłącz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Take away</source>
        <translation>Odłącz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Take away “{name}”</source>
        <translation>Usuń „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Take back a file under way</source>
        <translation>Wycofaj plik w toku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Take in “{name}”?</source>
        <translation>Wczytać „{name}”?</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>Take it away</source>
        <translation>Odłącz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/steps.py"/>
        <source>Take it back</source>
        <translation>Cofnij to</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <source>Take it over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Take judgment “{name}” out of a brief</source>
        <translation>Usunięcie oceny „{name}” z opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Take out of this brief</source>
        <translation>Usuń z tego opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Take out of “{name}”</source>
        <translation>Usuń z grupy „{name}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/highlights.py"/>
        <source>Take over %n highlight(s)</source>
        <translation>
            <numerusform>Przejmij %n wyróżnienie</numerusform>
            <numerusform>Przejmij %n wyróżnienia</numerusform>
            <numerusform>Przejmij %n wyróżnień</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Take over {count} highlights as “{name}”</source>
        <translation>Przejęcie {count} wyróżnień jako „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Take sources out of group “{name}”</source>
        <translation>Usunięcie źródeł z grupy „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Take the draft</source>
        <translation>Użyj szkicu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Take the grade back</source>
        <translation>Wycofaj ocenę prawdziwości</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Take the number out</source>
        <translation>Usuń numer</translation>
    </message>
    <message>
        <location filename="../../workbench/app/welcoming.py"/>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Take the tour</source>
        <translation>Przewodnik po programie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Take the whole page</source>
        <translation>Weź całą stronę</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Take theme “{name}” out of group “{group}”</source>
        <translation>Usunięcie tematu „{name}” z grupy „{group}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/popup.py"/>
        <source>Take up again</source>
        <translation>Uwzględnij znów</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Take up again what a rule found in “{name}”</source>
        <translation>Przywrócenie uwagi do opracowania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Take what is typed and go to the next or former field</source>
        <translation>Przyjmij wpisane słowa i przejdź do następnego lub poprzedniego pola</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Take {count} passages from “{name}”</source>
        <translation>Odłączenie {count} fragmentów od pytania „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Take {count} themes out of group “{group}”</source>
        <translation>Usunięcie {count} tematów z grupy „{group}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>template report paper profile comparison situation</source>
        <translation>szablon raport dokument profil porównanie sytuacja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/block_words.py"/>
        <source>term</source>
        <translation>hasło</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Terms of another row or yardstick</source>
        <translation>Określenia z innego szeregu lub innej skali</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/field_naming.py"/>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>Text of the source</source>
        <translation>Tekst źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Texts and original files brought back from a dated copy, or under their right key: {count}.</source>
        <translation>Teksty i oryginały przywrócone z kopii z datą albo pod właściwy klucz: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>texts and originals</source>
        <translation>teksty i oryginały</translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk_acts.py"/>
        <source>Texts of this kind say themselves in which encoding they are.</source>
        <translation>Teksty tego rodzaju same podają swoje kodowanie znaków.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Texts or original files are missing or damaged: {count}.</source>
        <translation>Brakujące lub uszkodzone teksty albo oryginały: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>Texts, codings and briefs stay in their own languages.</source>
        <translation>Teksty, kodowania i opracowania pozostają w swoich językach.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>That is no link into a project. Copy one with Ctrl+Shift+L.</source>
        <translation>To nie jest odnośnik do projektu. Odnośnik kopiuje się klawiszami Ctrl+Shift+L.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>That needs two different entities. Nothing was changed.</source>
        <translation>Potrzebne są do tego dwa różne obiekty. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>That password does not open this PDF.</source>
        <translation>To hasło nie otwiera tego pliku PDF.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>The bottom line is empty</source>
        <translation>Najważniejszy wniosek jest pusty</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The bracket ( at letter {place} is not closed.</source>
        <translation>Nawias ( przy znaku {place} nie jest zamknięty.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The bracket ) at letter {place} closes nothing. For the sign itself, write \).</source>
        <translation>Nawias ) przy znaku {place} niczego nie zamyka. Sam znak zapisuje się jako \).</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The bracket [ at letter {place} is not closed. For the sign itself, write \[.</source>
        <translation>Nawias [ przy znaku {place} nie jest zamknięty. Sam znak zapisuje się jako \[.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>The brief</source>
        <translation>Opracowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>The brief can be published all the same.</source>
        <translation>Mimo to opracowanie można opublikować.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redrafting.py"/>
        <source>The brief cites nothing yet.</source>
        <translation>Opracowanie niczego jeszcze nie przytacza.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The brief cites nothing, so there was nothing to check.</source>
        <translation>Opracowanie niczego nie przytacza, więc nie było czego sprawdzać.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>The brief cites what is handled more strictly</source>
        <translation>Opracowanie przytacza źródła o wyższej klauzuli</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The brief could not be typeset. Your text is safe in the project.</source>
        <translation>Nie udało się złożyć opracowania. Jego tekst jest bezpieczny w projekcie.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The brief could not be typeset: {told} ({where}). Your text is safe in the project.</source>
        <translation>Nie udało się złożyć opracowania: {told} ({where}). Jego tekst jest bezpieczny w projekcie.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>The brief has no date</source>
        <translation>Opracowanie nie ma daty</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The brief has this section already.</source>
        <translation>Opracowanie ma już tę sekcję.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>The brief is labelled {own}, but cites what is {label}</source>
        <translation>Opracowanie ma klauzulę {own}, ale przytacza źródła z klauzulą {label}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>The brief is no longer in the project.</source>
        <translation>Opracowania nie ma już w projekcie.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The brief is too large for this computer&apos;s memory. Your text is safe in the project.</source>
        <translation>Opracowanie jest za duże dla pamięci tego komputera. Jego tekst jest bezpieczny w projekcie.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>The brief says {label}, {sources} of its sources {stricter}: {titles}. TLP 2.0: the strictest counts.</source>
        <translation>Opracowanie ma klauzulę {label}; źródeł z klauzulą {stricter} jest {sources}: {titles}. TLP 2.0: liczy się najwyższa.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The brief took too long to typeset and was given up. Your text is safe in the project.</source>
        <translation>Skład opracowania trwał zbyt długo i został przerwany. Jego tekst jest bezpieczny w projekcie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/keeping/check_dialog.py"/>
        <source>The check has %n finding(s). The file was left as it is.</source>
        <translation>
            <numerusform>Sprawdzenie wykazało %n nieprawidłowość. Plik pozostawiono bez zmian.</numerusform>
            <numerusform>Sprawdzenie wykazało %n nieprawidłowości. Plik pozostawiono bez zmian.</numerusform>
            <numerusform>Sprawdzenie wykazało %n nieprawidłowości. Plik pozostawiono bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>The chosen passage contradicts it</source>
        <translation>Wybrany fragment temu przeczy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>The chosen passage supports it</source>
        <translation>Wybrany fragment to potwierdza</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The citations attached to {path} are damaged: they are no JSON.</source>
        <translation>Przytoczenia załączone do {path} są uszkodzone: to nie jest JSON.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The citations attached to {path} are not as this program writes them: {where} is missing or wrong.</source>
        <translation>Przytoczenia załączone do {path} nie mają postaci, w jakiej zapisuje je ten program: brak {where} albo wartość jest błędna.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>The codebook is as the file has it</source>
        <translation>Książka kodów jest taka jak w pliku</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>the comment on a passage</source>
        <translation>komentarz do fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>The confidence has no reason</source>
        <translation>Pewność nie ma uzasadnienia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>The copy comes beside the project under a name of its own; nothing is overwritten.</source>
        <translation>Kopia pojawi się obok projektu pod własną nazwą; nic nie zostanie zastąpione.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The copy is sound: the full check finds nothing in it.</source>
        <translation>Kopia jest w porządku: pełne sprawdzenie niczego w niej nie znajduje.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The disk is full, so {path} could not be written. All that was done before is safe.</source>
        <translation>Dysk jest pełny, więc nie udało się zapisać pliku {path}. Wszystko, co zrobiono wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The disk is full, so {path} could not be written. What was there before is as it was.</source>
        <translation>Dysk jest pełny, więc nie udało się zapisać pliku {path}. To, co w nim było, pozostało bez zmian.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>The draft says what is written already.</source>
        <translation>Szkic mówi to samo, co już napisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The file and its history differ; what the file says was kept ({what}): {count}.</source>
        <translation>Plik i jego historia się różnią; zachowano to, co jest w pliku ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>The file can&apos;t be read: {why}</source>
        <translation>Pliku nie można odczytać: {why}</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The file can&apos;t be taken as a codebook. Nothing was changed.</source>
        <translation>Pliku nie można wczytać jako książki kodów. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The file is cut short. Pages missing at its end: {count}.</source>
        <translation>Plik jest ucięty. Brakujące strony na końcu: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The file is damaged and can’t be opened.</source>
        <translation>Plik jest uszkodzony i nie można go otworzyć.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>The file states: {words}</source>
        <translation>W pliku podano: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>The file states: {words} ({place})</source>
        <translation>W pliku podano: {words} ({place})</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>the font of page {} does not say what most of its letters are; they stand as �, and OCR can read them</source>
        <translation>krój na stronie {} nie mówi, czym jest większość liter; zastąpiono je znakiem �, a OCR może je odczytać</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The full check still finds something in the copy: {count}.</source>
        <translation>Pełne sprawdzenie wciąż znajduje coś w kopii: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>The gist in one line, for the brief</source>
        <translation>Jeden wiersz do opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>the gist of a passage</source>
        <translation>streszczenie fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The head of the file was spoilt and was made anew.</source>
        <translation>Nagłówek pliku był zepsuty i został odtworzony.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The history is lost.</source>
        <translation>Historia została utracona.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The kept original has no such words at the place that is stated.</source>
        <translation>Przechowany oryginał nie ma takich słów w podanym miejscu.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The kept original, or its text, is damaged, so nothing can be said of its words.</source>
        <translation>Przechowany oryginał lub jego tekst jest uszkodzony, więc o słowach nie można nic powiedzieć.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>The label of the Traffic Light Protocol at head and foot</source>
        <translation>Oznaczenie Traffic Light Protocol w nagłówku i stopce</translation>
    </message>
    <message>
        <location filename="../../workbench/app/speaking.py"/>
        <source>The language changes as soon as all that you typed could be saved.</source>
        <translation>Język zmieni się, gdy tylko uda się zapisać wszystko, co wpisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/speaking.py"/>
        <source>The language changes as soon as this is closed: {titles}.</source>
        <translation>Język zmieni się po zamknięciu: {titles}.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/speaking.py"/>
        <source>The language changes as soon as what is under way has ended.</source>
        <translation>Język zmieni się, gdy zakończy się to, co jest w toku.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>The letters of these passages have no place on the pages, so they are not marked: {numbers}.</source>
        <translation>Litery tych fragmentów nie mają miejsca na stronach, dlatego ich nie zaznaczono: {numbers}.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The letters of “{title}” have no places on its pages: it was read by an older program. Read the original again, or choose another form.</source>
        <translation>Litery tekstu „{title}” nie mają miejsc na stronach: odczytał go starszy program. Odczytaj oryginał ponownie albo wybierz inną postać.</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>the limits of a passage</source>
        <translation>granice fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The limits of the repetition at letter {place} stand the wrong way round.</source>
        <translation>Granice powtórzenia przy znaku {place} są odwrócone.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>The link begins here. Choose the other passage, then L; Esc lets the link go.</source>
        <translation>Tu zaczyna się łącze. Wybierz drugi fragment, potem L; Esc rezygnuje z łącza.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The log beside the file belongs to another project or another time. It was left out.</source>
        <translation>Dziennik obok pliku należy do innego projektu lub innego czasu. Pominięto go.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The log beside the file can’t be read. What was only in it is lost.</source>
        <translation>Dziennika obok pliku nie można odczytać. To, co było tylko w nim, zostało utracone.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>The log is in {folder}</source>
        <translation>Dziennik jest w folderze {folder}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>The look is that of a PDF&apos;s pages: other forms have one look</source>
        <translation>Wygląd dotyczy stron PDF; inne formaty mają jeden wygląd</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The name of the group at letter {place} can&apos;t be one, or is there already.</source>
        <translation>Nazwa grupy przy znaku {place} jest niedozwolona albo już istnieje.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The name “{name}” is taken. Nothing was changed.</source>
        <translation>Nazwa „{name}” jest już zajęta. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/texts.py"/>
        <source>The new text</source>
        <translation>Nowy tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>The new version is not adopted yet. Nothing of it has been written, and your choices would be lost.</source>
        <translation>Nowej wersji jeszcze nie przyjęto. Nic z niej nie zapisano, a dokonane wybory przepadną.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>The new version was given up. Nothing was changed.</source>
        <translation>Zrezygnowano z nowej wersji. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>The newest versions of their sources have other words; the pages print them as cited: {numbers}</source>
        <translation>Najnowsze wersje źródeł mają inne słowa; na stronach są słowa z chwili przytoczenia: {numbers}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/texts.py"/>
        <source>The old text</source>
        <translation>Stary tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The one citation is not, or can&apos;t be shown to be, the kept original&apos;s words.</source>
        <translation>Jedyne przytoczenie nie zawiera słów przechowanego oryginału lub nie da się tego wykazać.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The one citation is the kept original&apos;s words.</source>
        <translation>Jedyne przytoczenie to słowa przechowanego oryginału.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>The original file is no PDF that can be drawn. Its text and all passages are there: choose Text.</source>
        <translation>Plik oryginalny nie jest plikiem PDF, który można narysować. Jego tekst i wszystkie fragmenty są dostępne: wybierz Tekst.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>The original file of this source is missing or damaged. Its text and all passages are there: choose Text.</source>
        <translation>Brakuje oryginalnego pliku tego źródła albo jest on uszkodzony. Tekst i wszystkie fragmenty są dostępne: wybierz Tekst.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The original file of “{where}” is damaged. It was kept as it is.</source>
        <translation>Oryginalny plik źródła „{where}” jest uszkodzony. Zachowano go bez zmian.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The original file of “{where}” is lost.</source>
        <translation>Oryginalny plik źródła „{where}” został utracony.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>The original is signed; its signature does not hold for this copy.</source>
        <translation>Oryginał jest podpisany; podpis nie obejmuje tej kopii.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The original of “{title}” forbids annotations. Choose another form; nothing was written.</source>
        <translation>Oryginał źródła „{title}” nie pozwala na adnotacje. Wybierz inną postać; niczego nie zapisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The original of “{title}” is damaged and can&apos;t be marked. Choose another form; nothing was written.</source>
        <translation>Oryginał źródła „{title}” jest uszkodzony i nie można na nim zaznaczać. Wybierz inną postać; niczego nie zapisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The original of “{title}” opens with a password only, so it can&apos;t be marked. Choose another form; nothing was written.</source>
        <translation>Oryginał źródła „{title}” otwiera się tylko z hasłem, więc nie można na nim zaznaczać. Wybierz inną postać; niczego nie zapisano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>The pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>The pages are being opened…</source>
        <translation>Otwieranie stron…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>The pages are being set…</source>
        <translation>Składanie stron…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>The pages bear the strictest label.</source>
        <translation>Na stronach jest najwyższa klauzula.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>The pages can&apos;t be drawn at the moment. The text and all passages are there: choose Text.</source>
        <translation>Stron nie można w tej chwili narysować. Tekst i wszystkie fragmenty są dostępne: wybierz Tekst.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The pages cite or quote what is not among the citations attached to them.</source>
        <translation>Strony przytaczają lub cytują coś, czego nie ma wśród załączonych przytoczeń.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>the pages don&apos;t print it whole</source>
        <translation>strony nie podają go w całości</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The pages don&apos;t print {n} of {all} whole; of those the attached words were checked.</source>
        <translation>Strony nie podają w całości {n} z {all}; w ich przypadku sprawdzono załączone słowa.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>The pages go from 1 to {last}.</source>
        <translation>Strony mają numery od 1 do {last}.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>the pages have other words</source>
        <translation>na stronach są inne słowa</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>The pages have other words than what is attached in %n citation(s).</source>
        <translation>
            <numerusform>Słowa na stronach różnią się od załączonych w %n przytoczeniu.</numerusform>
            <numerusform>Słowa na stronach różnią się od załączonych w %n przytoczeniach.</numerusform>
            <numerusform>Słowa na stronach różnią się od załączonych w %n przytoczeniach.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>The pages of a brief stay white in any looks, as they are printed.</source>
        <translation>Strony opracowania są zawsze białe, tak jak w druku.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/view.py"/>
        <source>The pages of the source as they were printed. The keys are those of the reading view.</source>
        <translation>Strony źródła tak, jak je wydrukowano. Klawisze są te same co w widoku czytania.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>the pages quote it so</source>
        <translation>strony cytują tak samo</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>The paragraphs go from 1 to {last}.</source>
        <translation>Akapity mają numery od 1 do {last}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>The passage at which the link began is gone.</source>
        <translation>Fragmentu, od którego zaczynało się łącze, już nie ma.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>The passage behind {numbers} is gone</source>
        <translation>Nie ma już fragmentu {numbers}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_preview.py"/>
        <source>The passage in full</source>
        <translation>Cały fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <location filename="../../workbench/ui/briefs/prose/tells.py"/>
        <source>The passage is no longer in the project; its words are kept.</source>
        <translation>Fragmentu nie ma już w projekcie; jego słowa zachowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>The passage stands elsewhere in the text now.</source>
        <translation>Fragment jest teraz w innym miejscu tekstu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>The passage stands where it stood, with other words in it.</source>
        <translation>Fragment jest tam, gdzie był, ale jego słowa zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>The passage stands where it stood, word by word.</source>
        <translation>Fragment jest tam, gdzie był, słowo w słowo.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The passage to which this link leads is gone from the project.</source>
        <translation>Fragmentu, do którego prowadzi ten odnośnik, nie ma już w projekcie.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The passage was no longer in the project when the brief was published, so no original is named for it.</source>
        <translation>W chwili publikacji fragmentu nie było już w projekcie, dlatego nie podano dla niego oryginału.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>The passage was not found again: choose a place, or keep it on the old version.</source>
        <translation>Fragmentu nie odnaleziono: wybierz miejsce albo pozostaw go w starej wersji.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>The passages go from 1 to {last}.</source>
        <translation>Fragmenty mają numery od 1 do {last}.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The path {path} is too long. Nothing was changed; a folder with a shorter one will do.</source>
        <translation>Ścieżka {path} jest za długa. Niczego nie zmieniono; wystarczy folder o krótszej ścieżce.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The pattern can&apos;t be read from letter {place} on: {letters} has no meaning after a bracket.</source>
        <translation>Od znaku {place} wzorca nie można odczytać: {letters} nic nie znaczy po nawiasie.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The pattern ends in a lone backslash. For a backslash itself, write \\.</source>
        <translation>Wzorzec kończy się samotnym ukośnikiem wstecznym. Sam ukośnik zapisuje się jako \\.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mishaps.py"/>
        <source>The program crashed ({at}). What was done until then is in its project.</source>
        <translation>Program uległ awarii ({at}). To, co zrobiono do tej chwili, jest w projekcie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/keeping.py"/>
        <source>The program was stopped without closing this project. All of it is here, with its last %n step(s), up to {last}. Only words still being typed may be missing.</source>
        <translation>
            <numerusform>Program zakończono bez zamknięcia tego projektu. Jest tu wszystko, wraz z ostatnim krokiem (%n), z {last}. Może brakować tylko słów, które właśnie wpisywano.</numerusform>
            <numerusform>Program zakończono bez zamknięcia tego projektu. Jest tu wszystko, wraz z ostatnimi %n krokami, do {last}. Może brakować tylko słów, które właśnie wpisywano.</numerusform>
            <numerusform>Program zakończono bez zamknięcia tego projektu. Jest tu wszystko, wraz z ostatnimi %n krokami, do {last}. Może brakować tylko słów, które właśnie wpisywano.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/keeping.py"/>
        <source>The program was stopped without closing this project. Nothing had been changed since it was opened.</source>
        <translation>Program zakończono bez zamknięcia tego projektu. Od jego otwarcia niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>the project</source>
        <translation>projekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>The project holds it already as “{title}”.</source>
        <translation>Projekt już go zawiera jako „{title}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The project holds no original with the SHA-256 that is stated.</source>
        <translation>Projekt nie zawiera oryginału o podanym SHA-256.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/verifying.py"/>
        <source>The project holds no source to open.</source>
        <translation>Projekt nie zawiera źródła, które można otworzyć.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/check_dialog.py"/>
        <source>The project is clean: pages, keys, texts and passages are as they should be.</source>
        <translation>Projekt jest w porządku: strony, klucze, teksty i fragmenty są takie, jakie powinny być.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>The project itself is only read. What can be saved goes into a new file; what can’t is told.</source>
        <translation>Sam projekt jest tylko czytany. Co można uratować, trafia do nowego pliku; o reszcie program powie.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>The projects themselves stay where they are.</source>
        <translation>Same projekty pozostają na swoich miejscach.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>the project’s own record</source>
        <translation>metryka projektu</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>the project’s title</source>
        <translation>tytuł projektu</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The project’s title is lost. It is called as the file is.</source>
        <translation>Tytuł projektu został utracony. Projekt nazywa się tak jak plik.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The range {letters} at letter {place} runs backwards or is none.</source>
        <translation>Zakres {letters} przy znaku {place} jest odwrócony albo nie jest zakresem.</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>the record</source>
        <translation>metryka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>The report names versions, settings and places in the program’s code. It holds no word of your texts, themes or names.</source>
        <translation>Raport podaje wersje, ustawienia i miejsca w kodzie programu. Nie ma w nim ani słowa z tekstów, tematów i nazw.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The rule “{rule}” gives a form without letters. Nothing was changed.</source>
        <translation>Reguła „{rule}” daje formę bez liter. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The rule “{rule}” gives more than 500 forms. Nothing was changed.</source>
        <translation>Reguła „{rule}” daje ponad 500 form. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>The sections go from 1 to {last}.</source>
        <translation>Sekcje mają numery od 1 do {last}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>The selected words are an alias of “{name}”</source>
        <translation>Zaznaczone słowa to alias obiektu „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The selection lies outside the text or holds no letters. Nothing was changed.</source>
        <translation>Zaznaczenie leży poza tekstem albo nie zawiera liter. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>The sentences they stand in</source>
        <translation>Zdania, w których występują</translation>
    </message>
    <message>
        <location filename="../../workbench/app/mishaps.py"/>
        <source>The settings could not be read, so the usual ones apply. The file was put aside as {name}.</source>
        <translation>Nie udało się odczytać ustawień, więc obowiązują zwykłe. Plik odłożono jako {name}.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The source has another version by now, so the review is out of date. Nothing was changed; begin anew.</source>
        <translation>Źródło ma już nowszą wersję, więc ten przegląd jest nieaktualny. Niczego nie zmieniono; zacznij od nowa.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>The source has changed meanwhile, so the review of its new version was closed.</source>
        <translation>Źródło się w międzyczasie zmieniło, dlatego zamknięto przegląd jego nowej wersji.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>The source of {numbers} says something else by now</source>
        <translation>Źródło fragmentu {numbers} mówi teraz co innego</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The source to which this link leads is gone from the project.</source>
        <translation>Źródła, do którego prowadzi ten odnośnik, nie ma już w projekcie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>the source&apos;s author</source>
        <translation>autor źródła</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <source>The sources disagree about it: %n time(s)</source>
        <translation>
            <numerusform>Źródła różnią się co do tego: %n raz</numerusform>
            <numerusform>Źródła różnią się co do tego: %n razy</numerusform>
            <numerusform>Źródła różnią się co do tego: %n razy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/sides.py"/>
        <source>The sources disagree: {what}</source>
        <translation>Źródła się różnią: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>The source’s author</source>
        <translation>Autor źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The structure of “{where}” is lost. Each line is a paragraph now.</source>
        <translation>Struktura tekstu „{where}” została utracona. Każdy wiersz jest teraz akapitem.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>The template needs a name that no other has.</source>
        <translation>Szablon musi mieć nazwę inną niż pozostałe.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>The text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>The text in this encoding</source>
        <translation>Tekst w tym kodowaniu znaków</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/page.py"/>
        <source>The text of the source. Arrows move the caret, S selects a sentence, P a paragraph, A attaches, N goes to the next passage. The View menu has an accessible reading mode for screen readers.</source>
        <translation>Tekst źródła. Strzałki przesuwają kursor, S zaznacza zdanie, P akapit, A przypisuje, N przechodzi do następnego fragmentu. W menu Widok jest dostępny tryb czytania dla czytników ekranu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>The text of {titles} is damaged or gone and could not be searched.</source>
        <translation>Tekstu {titles} nie można było przeszukać: jest uszkodzony lub go nie ma.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The text of “{title}” is missing or damaged in {path}, so it can&apos;t be shown. All else can be read.</source>
        <translation>Tekst źródła „{title}” w pliku {path} jest uszkodzony lub go brakuje, więc nie można go pokazać. Całą resztę można czytać.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The text of “{title}” is missing or damaged in {path}, so it can&apos;t be shown. All else can be read; the newest dated copy of the project is {copy}.</source>
        <translation>Tekst źródła „{title}” w pliku {path} jest uszkodzony lub go brakuje, więc nie można go pokazać. Całą resztę można czytać; najnowsza kopia projektu z datą to {copy}.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>The text says “{term}”, chosen is “{chosen}”</source>
        <translation>W tekście „{term}”, a wybrano „{chosen}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>The text set anew, with themes, gists and memos in the margin beside the lines</source>
        <translation>Tekst złożony na nowo, z tematami, streszczeniami i notatkami na marginesie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>The text was read so</source>
        <translation>Tekst odczytano w ten sposób</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>The theme is gone meanwhile.</source>
        <translation>Tego tematu już nie ma.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/tour/card.py"/>
        <source>The tour is done</source>
        <translation>Koniec przewodnika</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>The word index doesn’t fit the texts. The search is not complete; all else is right.</source>
        <translation>Indeks słów nie pasuje do tekstów. Wyszukiwanie jest niepełne; wszystko inne jest w porządku.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The words do not occur in the source. Nothing was changed.</source>
        <translation>Tych słów nie ma w źródle. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The words do not occur that often in the source, only {found} times. Nothing was changed.</source>
        <translation>Te słowa nie występują w źródle tak często; liczba wystąpień: {found}. Niczego nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>The words found: %n passage(s)</source>
        <translation>
            <numerusform>Znalezione słowa: %n fragment</numerusform>
            <numerusform>Znalezione słowa: %n fragmenty</numerusform>
            <numerusform>Znalezione słowa: %n fragmentów</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <source>The words have changed meanwhile.</source>
        <translation>Treść się w międzyczasie zmieniła.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>The words of its pages were not compared.</source>
        <translation>Słów na stronach nie porównano.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The words stand in the kept original, letter for letter, at the place that is stated.</source>
        <translation>Słowa są w przechowanym oryginale, litera w literę, w podanym miejscu.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The words stand in the kept source, letter for letter, but not at the place that is stated.</source>
        <translation>Słowa są w przechowanym źródle, litera w literę, ale nie w podanym miejscu.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>The {letter} at letter {place} repeats what is repeated already.</source>
        <translation>{letter} przy znaku {place} powtarza coś, co już jest powtarzane.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>Theme</source>
        <translation>Temat</translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>theme</source>
        <translation>temat</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Theme from the words</source>
        <translation>Temat ze słów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>theme mode</source>
        <translation>motyw tryb</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>theme mode accessibility</source>
        <translation>motyw tryb dostępność</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>theme mode night black</source>
        <translation>motyw tryb nocny czarny</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>theme mode night black white colours accessibility appearance</source>
        <translation>motyw tryb nocny czarny biały kolory dostępność wygląd</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>theme mode white</source>
        <translation>motyw tryb biały</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>Theme or entity</source>
        <translation>Temat lub obiekt</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Theme, entity, source, grade</source>
        <translation>Temat, obiekt, źródło, ocena</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Theme, retired</source>
        <translation>Temat, wycofany</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/keeping/comparing.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Themes</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>themes</source>
        <translation>tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_rows.py"/>
        <source>Themes and entities that are shown</source>
        <translation>Widoczne tematy i obiekty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>Themes by source</source>
        <translation>Tematy według źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Themes by source, and who is related to whom</source>
        <translation>Tematy według źródeł oraz kto jest z kim powiązany</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>Themes can&apos;t nest that deep, or within themselves. Nothing was changed.</source>
        <translation>Tematów nie można zagnieżdżać tak głęboko ani w nich samych. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/naming_rules.py"/>
        <source>Themes nest at most {most} deep.</source>
        <translation>Tematy można zagnieżdżać najwyżej na głębokość {most}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>Themes of one group may stand anywhere in the tree</source>
        <translation>Tematy jednej grupy mogą się znajdować w dowolnym miejscu drzewa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>themes only</source>
        <translation>tylko tematy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Theme…</source>
        <translation>Temat…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>There again: {what}.</source>
        <translation>Wróci: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>There already</source>
        <translation>Już w projekcie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/memoing.py"/>
        <source>There are no memos yet.</source>
        <translation>Nie ma jeszcze notatek.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/listed.py"/>
        <source>There are none now.</source>
        <translation>Teraz nie ma żadnych.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/naming_rules.py"/>
        <source>There is a group “{name}” already.</source>
        <translation>Grupa „{name}” już istnieje.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>There is a newer version by now. Copy what you corrected, and correct that one.</source>
        <translation>Jest już nowsza wersja. Skopiuj swoje poprawki i popraw tamtą.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/naming_rules.py"/>
        <source>There is a theme “{name}” here already.</source>
        <translation>Temat „{name}” już tu jest.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>There is no comment of which a memo could be made. Nothing was changed.</source>
        <translation>Nie ma komentarza, z którego mogłaby powstać notatka. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <location filename="../../workbench/wording.py"/>
        <source>There is no file {path}.</source>
        <translation>Nie ma pliku {path}.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>There is no file {path}. Nothing of it was imported.</source>
        <translation>Nie ma pliku {path}. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>There is no folder {folder}. Nothing was made.</source>
        <translation>Nie ma folderu {folder}. Niczego nie utworzono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>There is no kind of relation “{name}”. Nothing was changed.</source>
        <translation>Nie ma rodzaju powiązań „{name}”. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>There is no other theme to merge it into.</source>
        <translation>Nie ma innego tematu, z którym można by go scalić.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>There is no property “{name}”. Nothing was changed.</source>
        <translation>Nie ma właściwości „{name}”. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>There is no such day in the calendar: “{words}”. Nothing was changed.</source>
        <translation>Nie ma takiego dnia w kalendarzu: „{words}”. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>There is no such day.</source>
        <translation>Nie ma takiego dnia.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>There is no such folder.</source>
        <translation>Nie ma takiego folderu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>There is none yet.</source>
        <translation>Jeszcze nic tu nie ma.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>There is nothing before the {letter} at letter {place} that it could repeat.</source>
        <translation>Przed {letter} przy znaku {place} nie ma nic, co można by powtórzyć.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>There is nothing left to undo or redo.</source>
        <translation>Nie ma już czego cofnąć ani ponowić.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>There is one named “{name}” here already. Nothing was changed.</source>
        <translation>Jest tu już coś o nazwie „{name}”. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>There is one page.</source>
        <translation>Jest jedna strona.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>There is one paragraph.</source>
        <translation>Jest jeden akapit.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>There is one passage.</source>
        <translation>Jest jeden fragment.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>There is one section.</source>
        <translation>Jest jedna sekcja.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>There is such a file; it is replaced once the new one is whole.</source>
        <translation>Taki plik istnieje; zostanie zastąpiony, gdy nowy będzie gotowy.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>There were no passages to carry over.</source>
        <translation>Nie było fragmentów do przeniesienia.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>These are too many hits to attach at once. Seek something rarer.</source>
        <translation>To zbyt wiele trafień, aby przypisać je naraz. Szukaj czegoś rzadszego.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>These letters are right</source>
        <translation>Te litery są poprawne</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>These passages</source>
        <translation>Te fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>These passages are linked already: the one {link_kind} the other. Nothing was changed.</source>
        <translation>Te fragmenty są już połączone łączem tego rodzaju: {link_kind}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>These words stand in no cited passage</source>
        <translation>Tych słów nie ma w żadnym przytoczonym fragmencie</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Thesis</source>
        <translation>Praca dyplomowa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>thesis hypothesis for against evidence</source>
        <translation>teza hipoteza za przeciw dowody</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>They keep it; the text shows it no more.</source>
        <translation>Opracowania go zachowają; tekst już go nie pokaże.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>They keep the words they cite.</source>
        <translation>Zachowają one przytoczone słowa.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>They keep them; the text shows them no more.</source>
        <translation>Opracowania je zachowają; tekst już ich nie pokaże.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>They were looked at by OCR, which found no letters on them.</source>
        <translation>Sprawdzono je za pomocą OCR, który nie znalazł na nich liter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>This has happened %n time(s) so far.</source>
        <translation>
            <numerusform>Zdarzyło się to dotąd %n raz.</numerusform>
            <numerusform>Zdarzyło się to dotąd %n razy.</numerusform>
            <numerusform>Zdarzyło się to dotąd %n razy.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/touring.py"/>
        <source>This is a copy of the sample project: try anything.</source>
        <translation>To kopia projektu przykładowego: można w niej próbować wszystkiego.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <source>This is an older version of the text. New passages are made in the newest one.</source>
        <translation>To starsza wersja tekstu. Nowe fragmenty tworzy się w najnowszej.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>This is no {name}: digits or parts are missing.</source>
        <translation>To nie jest {name}: brakuje cyfr lub części.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/touring.py"/>
        <source>This is the tour&apos;s copy of the sample. Once you change anything in it, it is kept as a recent project.</source>
        <translation>To kopia projektu przykładowego na potrzeby przewodnika. Po pierwszej zmianie zostanie zachowana wśród ostatnich projektów.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/touring.py"/>
        <source>This is the tour&apos;s copy of the sample. “{name}” is closed.</source>
        <translation>To kopia projektu przykładowego na potrzeby przewodnika. Projekt „{name}” jest zamknięty.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>This judgment is also used in {names}. What is written here changes it there, too.</source>
        <translation>Ta ocena jest używana także w {names}. Zmiana tutaj zmienia ją również tam.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <source>This key belongs to the text or to a field, and stays.</source>
        <translation>Ten klawisz należy do tekstu albo do pola i nie zmienia się.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/link_acts.py"/>
        <source>This leads nowhere yet: click to choose where</source>
        <translation>Jeszcze donikąd nie prowadzi: kliknij, aby wybrać dokąd</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>This link is another analyst&apos;s. Make your own instead. Nothing was changed.</source>
        <translation>To łącze innego analityka. Utwórz zamiast tego własne. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>This link leads into a project that was not opened here before. Open the project, then the link.</source>
        <translation>Ten odnośnik prowadzi do projektu, którego tu jeszcze nie otwierano. Otwórz najpierw projekt, potem odnośnik.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/following.py"/>
        <source>This link leads into another project: {path}</source>
        <translation>Ten odnośnik prowadzi do innego projektu: {path}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/view.py"/>
        <source>This page is not translated yet; it stands here in English.</source>
        <translation>Ta strona nie jest jeszcze przetłumaczona; poniżej po angielsku.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/travelling.py"/>
        <source>This passage is gone. Undo brings it back.</source>
        <translation>Tego fragmentu już nie ma. Polecenie Cofnij go przywróci.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>This passage is hidden by what is shown: choose Show, then All, to see it.</source>
        <translation>Ten fragment jest ukryty: aby go zobaczyć, wybierz Pokaż, potem Wszystko.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>This pattern can&apos;t be read.</source>
        <translation>Tego wzorca nie można odczytać.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>This pattern goes back and forth too long, so it was given up. Say more exactly what may be repeated.</source>
        <translation>Ten wzorzec zbyt długo cofa się i próbuje od nowa, więc go przerwano. Określ dokładniej, co może się powtarzać.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>This pattern needs too much memory, so it was given up.</source>
        <translation>Ten wzorzec wymaga zbyt wiele pamięci, więc go przerwano.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>This PDF opens with a password only, which the project does not keep.</source>
        <translation>Ten plik PDF otwiera się tylko z hasłem, którego projekt nie przechowuje.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>This program doesn&apos;t have the yardstick “{key}”. Choose another for the brief; its text is safe.</source>
        <translation>Ten program nie ma skali „{key}”. Wybierz dla opracowania inną; jego tekst jest bezpieczny.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/memoing.py"/>
        <location filename="../../workbench/app/versioning.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/history/pane.py"/>
        <location filename="../../workbench/ui/link_hand.py"/>
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>This project is open for reading only.</source>
        <translation>Ten projekt otwarto tylko do odczytu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <source>This project is open for reading. Nothing can be changed here.</source>
        <translation>Ten projekt jest otwarty do odczytu. Niczego nie można tu zmienić.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>This session</source>
        <translation>Ta sesja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>this session</source>
        <translation>ta sesja</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>This step can&apos;t be replayed, because {table} {row} has changed since. Nothing was changed.</source>
        <translation>Tego kroku nie można odtworzyć, bo od tego czasu zmienił się wiersz {row} tabeli {table}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <source>This step changed nothing that could be shown.</source>
        <translation>Ten krok nie zmienił niczego, co można pokazać.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>This text has no headings</source>
        <translation>Ten tekst nie ma nagłówków</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>This text has no headings.</source>
        <translation>Ten tekst nie ma nagłówków.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>This text has no numbered paragraphs.</source>
        <translation>Ten tekst nie ma numerowanych akapitów.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>This text has no pages.</source>
        <translation>Ten tekst nie ma stron.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/searching.py"/>
        <source>This text is gone. Undo brings it back.</source>
        <translation>Tego tekstu już nie ma. Polecenie Cofnij go przywróci.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Three short texts, coded, with a brief</source>
        <translation>Trzy krótkie teksty, zakodowane, z opracowaniem</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Tints</source>
        <translation>Tła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <location filename="../../workbench/ui/sources/order.py"/>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>title (the file&apos;s name stands in)</source>
        <translation>tytułu (zastępuje go nazwa pliku)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <source>Title of the brief</source>
        <translation>Tytuł opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>Title of the memo</source>
        <translation>Tytuł notatki</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>Title of the section</source>
        <translation>Tytuł sekcji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>to be written</source>
        <translation>do napisania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <location filename="../../workbench/wording.py"/>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>To do, done</source>
        <translation>Do zrobienia, zrobione</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>To do, open</source>
        <translation>Do zrobienia, otwarte</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>To review</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>To the other side</source>
        <translation>Na drugą stronę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/moments.py"/>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/recent.py"/>
        <source>today, {time}</source>
        <translation>dziś, {time}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Tools of the text</source>
        <translation>Narzędzia tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Tradecraft</source>
        <translation>Warsztat analityczny</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Transcripts with times</source>
        <translation>Transkrypcje z czasem</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>translation system</source>
        <translation>tłumaczenie system język systemu</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <source>Treaty</source>
        <translation>Traktat</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/dialog.py"/>
        <source>Try another word for it.</source>
        <translation>Spróbuj innego słowa.</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Turkish (Windows 1254)</source>
        <translation>Tureckie (Windows 1254)</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Turn a link round</source>
        <translation>Odwrócenie łącza</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <source>Turn round</source>
        <translation>Odwróć</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Turn support into contradiction, or back</source>
        <translation>Zamień potwierdzenie na sprzeczność lub odwrotnie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>tutorial introduction learn first steps beginner</source>
        <translation>samouczek wprowadzenie nauka pierwsze kroki początkujący</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Two hedges side by side leave the reader without a likelihood (ICD 203).</source>
        <translation>Dwa zastrzeżenia obok siebie pozostawiają czytelnika bez prawdopodobieństwa (ICD 203).</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Two minutes, in a copy of the sample</source>
        <translation>Dwie minuty, w kopii projektu przykładowego</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/sides.py"/>
        <source>Two passages contradict each other</source>
        <translation>Dwa fragmenty sobie przeczą</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/sides.py"/>
        <source>Two passages contradict each other: {what}</source>
        <translation>Dwa fragmenty sobie przeczą: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/go_field.py"/>
        <source>Type a number, such as {example}.</source>
        <translation>Wpisz numer, na przykład {example}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>type a slash to nest</source>
        <translation>ukośnik zagnieżdża</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/field_naming.py"/>
        <source>Type of the field</source>
        <translation>Typ pola</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>typeface family letters serif</source>
        <translation>czcionka font krój rodzina litery szeryfowy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>typeface size width margins reading settings</source>
        <translation>czcionka font rozmiar szerokość marginesy ustawienia czytania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>uncode unlink remove code</source>
        <translation>odkoduj odłącz usuń kod</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>uncoded entities only</source>
        <translation>niezakodowane tylko obiekty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Under the one above</source>
        <translation>Pod temat powyżej</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Under way</source>
        <translation>W toku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <source>Underlined: added. Struck through: taken away.</source>
        <translation>Podkreślone: dodano. Przekreślone: usunięto.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Cofnij %n krok</numerusform>
            <numerusform>Cofnij %n kroki</numerusform>
            <numerusform>Cofnij %n kroków</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Undo brings all of it back.</source>
        <translation>Cofnięcie przywraca wszystko.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Undo takes all of it back.</source>
        <translation>Polecenie Cofnij wycofa to wszystko.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Undo takes it back.</source>
        <translation>Polecenie Cofnij to wycofa.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Undo the %n step(s) after it…</source>
        <translation>
            <numerusform>Cofnij %n krok po tym…</numerusform>
            <numerusform>Cofnij %n kroki po tym…</numerusform>
            <numerusform>Cofnij %n kroków po tym…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Undo the %n step(s) after “{step}”?</source>
        <translation>
            <numerusform>Cofnąć %n krok po „{step}”?</numerusform>
            <numerusform>Cofnąć %n kroki po „{step}”?</numerusform>
            <numerusform>Cofnąć %n kroków po „{step}”?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Undo {step}</source>
        <translation>Cofnij: {step}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Undo: {step}</source>
        <translation>Cofnięto: {step}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Undoing</source>
        <translation>Cofanie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Undoing %n step(s)</source>
        <translation>
            <numerusform>Cofanie %n kroku</numerusform>
            <numerusform>Cofanie %n kroków</numerusform>
            <numerusform>Cofanie %n kroków</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Undone</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <location filename="../../workbench/ui/history/model.py"/>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Undone, and then something else was done: it can be read, not redone.</source>
        <translation>Cofnięto go, a potem zrobiono coś innego: można go przeczytać, ale nie ponowić.</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, big endian)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, little endian)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Unsupported</source>
        <translation>Niepotwierdzone</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Unsupported assumptions under high confidence</source>
        <translation>Niepotwierdzone założenia przy wysokiej pewności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memo_words.py"/>
        <location filename="../../workbench/wording.py"/>
        <source>Untitled memo</source>
        <translation>Notatka bez tytułu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>unused briefs quotations</source>
        <translation>nieużyte opracowania cytaty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>up to {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>url</source>
        <translation>adres</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>url address go to</source>
        <translation>url adres link przejdź do</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>url address share</source>
        <translation>url adres link udostępnij</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <location filename="../../workbench/ui/usual_brief.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Use</source>
        <translation>Stosowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>Use a judgment of another brief here, too</source>
        <translation>Użyj także tutaj oceny z innego opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Use a proposed place</source>
        <translation>Użyj proponowanego miejsca</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Use as the example</source>
        <translation>Użyj jako przykładu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Use in another brief…</source>
        <translation>Użyj w innym opracowaniu…</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>Use judgment “{name}” in a brief</source>
        <translation>Użycie oceny „{name}” w opracowaniu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Use the place that is selected</source>
        <translation>Użyj zaznaczonego miejsca</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Use this place</source>
        <translation>Użyj tego miejsca</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/proposals.py"/>
        <source>Use this place  {n}</source>
        <translation>Użyj tego miejsca  {n}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Usual</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <source>Usual key</source>
        <translation>Zwykły klawisz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Values of one property, evidence both ways, questions and linked passages that contradict stand here</source>
        <translation>Tu pojawią się sprzeczne wartości jednej właściwości, dowody za i przeciw, pytania i połączone fragmenty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Values, claims, questions and linked passages that contradict each other stand here</source>
        <translation>Tu pojawią się wartości, twierdzenia, pytania i połączone fragmenty, które sobie przeczą</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>Verified: {name}</source>
        <translation>Zweryfikowano: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Verify</source>
        <translation>Zweryfikuj</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Verify a published brief</source>
        <translation>Weryfikacja opublikowanego opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Verify a published brief…</source>
        <translation>Zweryfikuj opublikowane opracowanie…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>Verify again</source>
        <translation>Zweryfikuj ponownie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/verifying.py"/>
        <source>Verifying {name}</source>
        <translation>Weryfikowanie: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>version licence</source>
        <translation>wersja licencja</translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <location filename="../../workbench/ui/inspector/version_list.py"/>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Version {number} of “{title}” is there.</source>
        <translation>Jest już wersja {number} źródła „{title}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>versions of sources</source>
        <translation>wersje źródeł</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>Versions of this source</source>
        <translation>Wersje tego źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>Versions that told a wrong number of characters: {count}.</source>
        <translation>Wersje, które podawały błędną liczbę znaków: {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/command_list.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Walk</source>
        <translation>Przechodzenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>was there already</source>
        <translation>był już w projekcie</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Weasel words in key judgments</source>
        <translation>Słowa wymijające w kluczowych ocenach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Web archive</source>
        <translation>Archiwum internetowe</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/work_types.py"/>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Web pages</source>
        <translation>Strony internetowe</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Western European (DOS 850)</source>
        <translation>Zachodnioeuropejskie (DOS 850)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Western European (ISO 8859-15)</source>
        <translation>Zachodnioeuropejskie (ISO 8859-15)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Western European (Macintosh)</source>
        <translation>Zachodnioeuropejskie (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../workbench/sources/encoding_choice.py"/>
        <source>Western European (Windows 1252)</source>
        <translation>Zachodnioeuropejskie (Windows 1252)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>what a passage is claimed as</source>
        <translation>podanie fragmentu jako faktu, oceny, planu lub zalecenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>What belongs here</source>
        <translation>Co tu należy</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>What breaks one is underlined while you write, with the reason why.</source>
        <translation>To, co łamie regułę, jest podkreślane podczas pisania, z podaniem powodu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>What came after and could not be used</source>
        <translation>Co pojawiło się później i nie mogło być użyte</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>What could undermine it</source>
        <translation>Co mogłoby je podważyć</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>What could undermine it, and what then</source>
        <translation>Co mogłoby je podważyć i co wtedy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>What doesn&apos;t, and where it belongs instead</source>
        <translation>Co nie należy i gdzie należy zamiast tego</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>What else could explain it</source>
        <translation>Co jeszcze mogłoby to wyjaśniać</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What else could explain it; one alternative a line.</source>
        <translation>Co jeszcze mogłoby to wyjaśniać; jedna alternatywa w wierszu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What follows from it for the reader.</source>
        <translation>Co z tego wynika dla czytelnika.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>What goes over to it</source>
        <translation>Co do niego przechodzi</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/navigator.py"/>
        <source>What is coded becomes a brief: a section a theme, every passage cited, the sources graded.</source>
        <translation>Z kodowań powstaje opracowanie: każdy temat to sekcja, każdy fragment jest przytoczony, źródła mają oceny.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/chips.py"/>
        <location filename="../../workbench/ui/briefs/prose/said.py"/>
        <source>what is gone</source>
        <translation>czego już nie ma</translation>
    </message>
    <message>
        <location filename="../../workbench/app/stating.py"/>
        <source>What is it called?</source>
        <translation>Jak się nazywa?</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>What is meant, and what would settle it</source>
        <translation>O co chodzi i co by to rozstrzygnęło</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>What is not known and would matter</source>
        <translation>Czego nie wiadomo, a miałoby znaczenie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What is not known; one gap a line.</source>
        <translation>Czego nie wiadomo; jedna luka w wierszu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>What is said of {name}</source>
        <translation>Twierdzenie: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>What is shown</source>
        <translation>Co pokazać</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>What is taken for granted</source>
        <translation>Co przyjęto za pewnik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What is taken for granted here.</source>
        <translation>Co tu przyjęto za pewnik.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>What it belonged to is lost, and it with that ({what}): {count}.</source>
        <translation>Utracono to, do czego należały, a one wraz z tym ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>What it belonged to is lost; it stands by itself now ({what}): {count}.</source>
        <translation>Utracono to, do czego należały; są teraz samodzielne ({what}): {count}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>What it rests on: {words}</source>
        <translation>Podstawy: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>What it says</source>
        <translation>Co mówi</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>What kind of source, how it knows</source>
        <translation>Jakie to źródło, skąd wie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/findings_button.py"/>
        <source>What rules of tradecraft find in the brief (Ctrl+F8)</source>
        <translation>Co w opracowaniu znajdują reguły warsztatu (Ctrl+F8)</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>What stands behind, (?&lt;= or (?&lt;!, must have one fixed length.</source>
        <translation>To, co stoi wcześniej, (?&lt;= lub (?&lt;!, musi mieć jedną stałą długość.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/note_popup.py"/>
        <source>What stands below the page. [3] cites passage 3.</source>
        <translation>Co ma się znaleźć na dole strony. [3] przytacza fragment 3.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>what the brief cites</source>
        <translation>co przytacza opracowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>What the brief is about</source>
        <translation>O czym jest opracowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/completing.py"/>
        <source>What the link can lead to</source>
        <translation>Dokąd może prowadzić odnośnik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>What the one does to the other; after a slash, read the other way round: quotes / is quoted by</source>
        <translation>Co jeden robi z drugim; po ukośniku czytane w drugą stronę: cytuje / jest cytowany przez</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What the reader must know, in two or three sentences. [3] cites passage 3.</source>
        <translation>Co czytelnik musi wiedzieć, w dwóch lub trzech zdaniach. [3] przytacza fragment 3.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/repair_dialog.py"/>
        <source>What the repair did</source>
        <translation>Co zrobiła naprawa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>What the sources disagree about</source>
        <translation>W czym źródła się różnią</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What the sources disagree on.</source>
        <translation>W czym źródła się różnią.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What the sources say of this theme.</source>
        <translation>Co źródła podają na ten temat.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>What the theme is about</source>
        <translation>Czego dotyczy ten temat</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>What the words of likelihood, confidence and grades mean</source>
        <translation>Co znaczą określenia prawdopodobieństwa, pewności i wiarygodności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/question.py"/>
        <source>What there is to choose from</source>
        <translation>Możliwe wybory</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/tells.py"/>
        <source>What this led to is no longer in the brief.</source>
        <translation>Tego, do czego to prowadziło, nie ma już w opracowaniu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>What this line is</source>
        <translation>Czym jest ten wiersz</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What this section says.</source>
        <translation>Treść tej sekcji.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <source>What this step changed is gone: it was deleted or undone since.</source>
        <translation>Tego, co zmienił ten krok, już nie ma: zostało usunięte lub cofnięte.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <source>What this version changed</source>
        <translation>Co zmieniła ta wersja</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>What was accepted or rejected is listed above.</source>
        <translation>Listy przyjętych i odrzuconych są powyżej.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <source>What was copied</source>
        <translation>Co skopiowano</translation>
    </message>
    <message>
        <location filename="../../workbench/repair_wording.py"/>
        <source>What was done before the repair can’t be undone any more; the history can be read as far as it is left.</source>
        <translation>Tego, co zrobiono przed naprawą, nie można już cofnąć; historię można czytać w zachowanej części.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/palette/popup.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>What was found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/highlights.py"/>
        <source>What was highlighted in the file becomes passages of the theme “{theme}”, with the words put to them.</source>
        <translation>Wyróżnienia z pliku staną się fragmentami tematu „{theme}” wraz z dopisanymi do nich słowami.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>What was written on the source, its passages and codings</source>
        <translation>Co napisano o źródle, jego fragmentach i kodowaniach</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>What would change</source>
        <translation>Co się zmieni</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What would show that a judgment is wrong; one indicator a line.</source>
        <translation>Co by wskazywało, że ocena jest błędna; jeden wskaźnik w wierszu.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>What would show that it comes about, or not</source>
        <translation>Co by wskazywało, że to nastąpi albo nie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/welcoming.py"/>
        <source>What you code bears the name “{name}”.</source>
        <translation>Własne kodowania noszą nazwisko „{name}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>What you corrected is not in the project yet, and would be lost.</source>
        <translation>Poprawek nie ma jeszcze w projekcie; przepadną.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>What you do here is done to all of them, as one step. Other analysts&apos; codings stay theirs.</source>
        <translation>To, co się tu zrobi, dotyczy wszystkich i jest jednym krokiem. Kodowania innych analityków pozostają ich własnością.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>What you judge to be so</source>
        <translation>Co Twoim zdaniem zachodzi</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>What you make of it</source>
        <translation>Własne uwagi</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What you make of it.</source>
        <translation>Co o tym sądzisz.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/answering.py"/>
        <source>What you opened from the desktop comes as soon as this dialog is closed.</source>
        <translation>To, co otwarto z pulpitu, pojawi się po zamknięciu tego okna dialogowego.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>What you think. Markdown; [[ links to anything.</source>
        <translation>Własne myśli. [[ wstawia odnośnik.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>When a brief is begun</source>
        <translation>Przy zaczynaniu opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>When a new version is reviewed</source>
        <translation>Podczas przeglądu nowej wersji</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>When a quotation is shortened</source>
        <translation>Przy skracaniu cytatu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>When a text is corrected</source>
        <translation>Przy poprawianiu tekstu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>When attaching</source>
        <translation>Podczas przypisywania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>when it held</source>
        <translation>kiedy to obowiązywało</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>When not</source>
        <translation>Kiedy nie</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>when not</source>
        <translation>kiedy nie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>When stating what a passage says</source>
        <translation>Przy zapisywaniu, co mówi fragment</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>When to use</source>
        <translation>Kiedy stosować</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>when to use</source>
        <translation>kiedy stosować</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>When to use it, example, key, groups</source>
        <translation>Kiedy stosować, przykład, klawisz, grupy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>When: late 2018, since 2020…</source>
        <translation>Kiedy: koniec 2018, od 2020…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Where both are mentioned (%n time(s)) one mention stays.</source>
        <translation>
            <numerusform>Tam, gdzie wzmiankowano oba (%n raz), pozostaje jedna wzmianka.</numerusform>
            <numerusform>Tam, gdzie wzmiankowano oba (%n razy), pozostaje jedna wzmianka.</numerusform>
            <numerusform>Tam, gdzie wzmiankowano oba (%n razy), pozostaje jedna wzmianka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Where both are on a passage (%n time(s)) they become one, comments joined.</source>
        <translation>
            <numerusform>Tam, gdzie oba są przy fragmencie (%n raz), staną się jednym, a komentarze się połączą.</numerusform>
            <numerusform>Tam, gdzie oba są przy fragmencie (%n razy), staną się jednym, a komentarze się połączą.</numerusform>
            <numerusform>Tam, gdzie oba są przy fragmencie (%n razy), staną się jednym, a komentarze się połączą.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Where codings are shown or hidden</source>
        <translation>Tam, gdzie pokazuje się lub ukrywa kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/link_acts.py"/>
        <source>Where the link leads</source>
        <translation>Dokąd prowadzi odnośnik</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Where the sources disagree</source>
        <translation>Gdzie źródła się różnią</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Which codings are shown</source>
        <translation>Które kodowania widać</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Which codings are shown  O</source>
        <translation>Które kodowania widać  O</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reading_acts.py"/>
        <source>Which codings are shown…</source>
        <translation>Które kodowania widać…</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Which rules are read by; the choice is yours, for all projects</source>
        <translation>Które reguły stosować; wybór dotyczy wszystkich projektów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>Who answers for this brief</source>
        <translation>Kto odpowiada za to opracowanie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Who or what</source>
        <translation>Kto lub co</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Who or what it is</source>
        <translation>Kto to lub co to jest</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Who says it</source>
        <translation>Kto to mówi</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>who says it</source>
        <translation>kto to mówi</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Who says it: the source’s author</source>
        <translation>Kto to mówi: autor źródła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>Who works in this project</source>
        <translation>Kto pracuje w tym projekcie</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Whole</source>
        <translation>W całości</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Whole annotated sources</source>
        <translation>Całe źródła z adnotacjami</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_work.py"/>
        <source>Whole web pages</source>
        <translation>Całe strony internetowe</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Whole words</source>
        <translation>Całe wyrazy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Whom</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>whom, or a value</source>
        <translation>kogo lub wartość</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Whose codings</source>
        <translation>Czyje kodowania</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Why it speaks for it, or against:</source>
        <translation>Dlaczego przemawia za lub przeciw:</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Why so</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/link_row.py"/>
        <source>Why they are linked</source>
        <translation>Dlaczego są połączone</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Why this confidence, in a sentence</source>
        <translation>Skąd ta pewność, w jednym zdaniu</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Wide</source>
        <translation>Szerokie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/window/commands.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Wider column</source>
        <translation>Szersza kolumna</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <source>width line length measure</source>
        <translation>szerokość długość wiersza</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>width margins</source>
        <translation>szerokość marginesy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/scroll_bar.py"/>
        <source>with a comment</source>
        <translation>z komentarzem</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>With caveats</source>
        <translation>Z zastrzeżeniami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>With it go {what}.</source>
        <translation>Zniknie też: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>With it go {what}; the passages stay coded.</source>
        <translation>Zniknie też: {what}; fragmenty pozostaną zakodowane.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>With the passages of sub-themes</source>
        <translation>Razem z fragmentami podtematów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>With them go {what}.</source>
        <translation>Zniknie też: {what}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>With warnings</source>
        <translation>Z ostrzeżeniami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Within the line</source>
        <translation>W wierszu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Without a gist</source>
        <translation>Bez streszczenia</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Without a theme</source>
        <translation>Bez tematu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <location filename="../../workbench/ui/briefs/prose/reading.py"/>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Without author</source>
        <translation>Bez autora</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>without author</source>
        <translation>bez autora</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Without date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>without date</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Without words</source>
        <translation>Bez słów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Without your grade</source>
        <translation>Bez Twojej oceny</translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Word a passage&apos;s gist in “{name}”</source>
        <translation>Streszczenie fragmentu w „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>Word document (.docx): passages shaded, themes, gists and memos as comments</source>
        <translation>Dokument Word (.docx): fragmenty wycieniowane, tematy, streszczenia i notatki jako komentarze</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Word document (.docx): with footnotes, its passages as comments, its citations within</source>
        <translation>Dokument Word (.docx): z przypisami, fragmentami jako komentarzami i przytoczeniami w środku</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Wording stronger than the weakest grade</source>
        <translation>Sformułowanie mocniejsze niż najsłabsza wiarygodność</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Words</source>
        <translation>Wyrazy</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Words of the passage</source>
        <translation>Słowa fragmentu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Words, place or rule</source>
        <translation>Słowa, miejsce lub reguła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/cite_popup.py"/>
        <source>Words, theme, entity, source, grade</source>
        <translation>Słowa, temat, obiekt, źródło, ocena</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>work</source>
        <translation>rodzaj dzieła</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Write</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Write in “{name}”</source>
        <translation>Pisanie w „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/field_keys.py"/>
        <source>Write it between two names to make a theme within a theme</source>
        <translation>Między dwiema nazwami: temat w temacie</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Write “{value}”</source>
        <translation>Napisz „{value}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Writes it as a picture (SVG) or as a table (CSV)</source>
        <translation>Zapisuje jako obraz (SVG) lub jako tabelę (CSV)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/file_run.py"/>
        <source>Writing the file</source>
        <translation>Zapisywanie pliku</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Written</source>
        <translation>Napisane</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Written with %n passage(s): {name}.</source>
        <translation>
            <numerusform>Zapisano z %n fragmentem: {name}.</numerusform>
            <numerusform>Zapisano z %n fragmentami: {name}.</numerusform>
            <numerusform>Zapisano z %n fragmentami: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/stance_row.py"/>
        <source>X turns it, Delete takes it away.</source>
        <translation>X odwraca, Del odłącza.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>Yardstick</source>
        <translation>Skala prawdopodobieństwa</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Yardsticks and grades</source>
        <translation>Skale i oceny wiarygodności</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/field_naming.py"/>
        <source>Yes or no</source>
        <translation>Tak lub nie</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>You</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>you</source>
        <translation>Ty</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Your fields</source>
        <translation>Własne pola</translation>
    </message>
    <message>
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <location filename="../../workbench/ui/welcome/you.py"/>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Your own templates</source>
        <translation>Własne szablony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>zoom in font</source>
        <translation>powiększ czcionka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>zoom out font</source>
        <translation>pomniejsz czcionka</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/commands.py"/>
        <source>zoom reset</source>
        <translation>powiększenie reset domyślny</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{bad} of {n} citations are not, or can&apos;t be shown to be, the kept originals&apos; words.</source>
        <translation>Przytoczenia, które nie są słowami przechowanych oryginałów lub nie da się tego wykazać: {bad} z {n}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/listing.py"/>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>{count} found</source>
        <translation>znaleziono: {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>{count} in %n source(s)</source>
        <translation>
            <numerusform>{count} w %n źródle</numerusform>
            <numerusform>{count} w %n źródłach</numerusform>
            <numerusform>{count} w %n źródłach</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>{count} not yet cited</source>
        <translation>jeszcze {count}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sentences.py"/>
        <source>{first} and {last}</source>
        <translation>{first} i {last}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/speakers.py"/>
        <source>{first} and {second}</source>
        <translation>{first} i {second}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>{hits} in {where}</source>
        <translation>{hits} · {where}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>{hits} in {where}, the first {listed} are listed</source>
        <translation>{hits} · {where}; na liście pierwszych {listed}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <source>{key} alone is typed in texts and fields. Add Ctrl or Alt.</source>
        <translation>Sam klawisz {key} służy do pisania w tekstach i polach. Dodaj Ctrl albo Alt.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/preferences/keys.py"/>
        <source>{key} belongs to “{command}”.</source>
        <translation>{key} należy do polecenia „{command}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>{kind} (done)</source>
        <translation>{kind} (zrobione)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>{kind}, also “{name}”</source>
        <translation>{kind}, także „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>{label}: “{title}”, behind a figure or a profile</source>
        <translation>{label}: „{title}”, w rysunku lub profilu</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>{label}: “{title}”, passages {numbers}</source>
        <translation>{label}: „{title}”, fragmenty {numbers}</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{letters} at letter {place} means nothing here. For a backslash itself, write \\.</source>
        <translation>{letters} przy znaku {place} nic tu nie znaczy. Sam ukośnik wsteczny zapisuje się jako \\.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>{mentions} in {sources}</source>
        <translation>{mentions} · {sources}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/speakers.py"/>
        <source>{name} et al.</source>
        <translation>{name} i in.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/keeping/backups_dialog.py"/>
        <source>{name} is damaged</source>
        <translation>Uszkodzony projekt: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>{name} joins the project</source>
        <translation>Nowy analityk w projekcie: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memo_line.py"/>
        <source>{name}, links here</source>
        <translation>{name}, tu prowadzi</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>{numbers} cites nothing</source>
        <translation>{numbers} niczego nie przytacza</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>{numbers} recommends something, and a recommendation never counts as a fact. Say that it does.</source>
        <translation>{numbers} coś zaleca, a zalecenie nigdy nie jest faktem. Napisz, że to zalecenie.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/words.py"/>
        <location filename="../../workbench/ui/help/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} z {count}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/proposals.py"/>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>{n} chosen</source>
        <translation>wybrano {n}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/delegate.py"/>
        <location filename="../../workbench/ui/claim_line.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>{n} for, {m} against</source>
        <translation>{n} za, {m} przeciw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <location filename="../../workbench/ui/codebook/section.py"/>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <source>{n} of {all}</source>
        <translation>{n} z {all}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>{n} on version {number}</source>
        <translation>{n} w wersji {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/model.py"/>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>{open} of {all} open</source>
        <translation>do przejrzenia: {open} z {all}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <location filename="../../workbench/ui/inspector/tally_rows.py"/>
        <source>{own}, {whole} with sub-themes</source>
        <translation>{own}, {whole} z podtematami</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/help/window.py"/>
        <source>{page} – Guide to the Analyst Workbench</source>
        <translation>{page} – podręcznik Analyst Workbench</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>{passages} in {sources}</source>
        <translation>{passages} · {sources}</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} can&apos;t be reached just now. What was committed before is safe in the file.</source>
        <translation>Plik {path} jest w tej chwili niedostępny. To, co zapisano wcześniej, jest w nim bezpieczne.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} can&apos;t be read. Nothing of it was imported.</source>
        <translation>Pliku {path} nie można odczytać. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} can&apos;t be read: the system does not allow it.</source>
        <translation>Nie można odczytać {path}: system na to nie pozwala.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} can&apos;t be read: the system does not allow it. Nothing of it was imported.</source>
        <translation>Pliku {path} nie można odczytać: system na to nie pozwala. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/keeping.py"/>
        <source>{path} can’t be shown: something in it is not as it should be. A repair into a copy may help.</source>
        <translation>Nie można pokazać {path}: coś w nim jest nie tak, jak powinno. Może pomóc naprawa do kopii.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} could not be written. What was there before is as it was.</source>
        <translation>Nie udało się zapisać pliku {path}. To, co w nim było, pozostało bez zmian.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} could not be written: the system does not allow it. What was there before is as it was.</source>
        <translation>Nie udało się zapisać pliku {path}: system na to nie pozwala. To, co w nim było, pozostało bez zmian.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} could not be written: there is no such folder.</source>
        <translation>Nie udało się zapisać pliku {path}: nie ma takiego folderu.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} declares a document type of its own (DOCTYPE), by which a file can attack its reader. Nothing of it was imported.</source>
        <translation>Plik {path} deklaruje własny typ dokumentu (DOCTYPE), przez który mógłby zaatakować program. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} does not open with this password. Nothing of it was imported.</source>
        <translation>Plik {path} nie otwiera się z tym hasłem. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} exists already. Nothing was changed; choose another name.</source>
        <translation>Plik {path} już istnieje. Niczego nie zmieniono; wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} has no citations attached to it, so there is nothing to check. Briefs of this program have.</source>
        <translation>{path} nie ma załączonych przytoczeń, więc nie ma czego sprawdzać. Opracowania z tego programu je mają.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} has no text layer: its pages are pictures. Nothing of it was imported.</source>
        <translation>Plik {path} nie ma warstwy tekstowej: jego strony są obrazami. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} has scanned pages, and to read them takes the program Tesseract with its languages, which is not installed (package tesseract-ocr). Nothing was changed.</source>
        <translation>Plik {path} zawiera zeskanowane strony, a do ich odczytania potrzebny jest program Tesseract z plikami języków, którego nie zainstalowano (pakiet tesseract-ocr). Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} holds a table with more cells than can be read. Nothing of it was imported.</source>
        <translation>Plik {path} zawiera tabelę o liczbie komórek większej, niż można odczytać. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} holds more text than can be read as one source. Nothing of it was imported.</source>
        <translation>Plik {path} zawiera więcej tekstu, niż można odczytać jako jedno źródło. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} holds something that is refused for safety. Nothing of it was imported.</source>
        <translation>Plik {path} zawiera coś, co ze względów bezpieczeństwa jest odrzucane. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is a device and no file. Nothing of it was imported.</source>
        <translation>{path} to urządzenie, a nie plik. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is a folder. Nothing of it was imported.</source>
        <translation>{path} to folder. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is a link that leads back to itself. Nothing of it was imported.</source>
        <translation>{path} to dowiązanie, które prowadzi do siebie samego. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is a picture and holds no text that could be marked. Nothing of it was imported.</source>
        <translation>Plik {path} to obraz i nie zawiera tekstu, który można by zaznaczyć. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is an Outlook message (.msg), which can&apos;t be read. Save it as .eml and import that.</source>
        <translation>Plik {path} to wiadomość Outlooka (.msg), której nie można odczytać. Zapisz ją jako .eml i zaimportuj ten plik.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} is damaged and could not be read.</source>
        <translation>{path} jest uszkodzony i nie można go odczytać.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is damaged and could not be read. Nothing of it was imported.</source>
        <translation>Plik {path} jest uszkodzony i nie udało się go odczytać. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is damaged. It was left as it is; its newest dated copy is {copy}.</source>
        <translation>Plik {path} jest uszkodzony. Pozostawiono go bez zmian; jego najnowsza kopia z datą to {copy}.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is damaged. It was left as it is; no dated copy of it was found.</source>
        <translation>Plik {path} jest uszkodzony. Pozostawiono go bez zmian; nie znaleziono żadnej jego kopii z datą.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is empty. Nothing of it was imported.</source>
        <translation>Plik {path} jest pusty. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is in Excel&apos;s old format (.xls), which can&apos;t be read. Save it as .xlsx or .csv and import that.</source>
        <translation>Plik {path} jest w starym formacie Excela (.xls), którego nie można odczytać. Zapisz go jako .xlsx lub .csv i zaimportuj ten plik.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is in Word&apos;s old format (.doc), which can&apos;t be read. Save it as .docx or .odt and import that.</source>
        <translation>Plik {path} jest w starym formacie Worda (.doc), którego nie można odczytać. Zapisz go jako .docx lub .odt i zaimportuj ten plik.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} is larger, or unpacks to more, than is safe to read.</source>
        <translation>{path} jest większy, także po rozpakowaniu, niż można bezpiecznie odczytać.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is larger, or unpacks to more, than is safe to read. Nothing of it was imported.</source>
        <translation>Plik {path} jest większy, także po rozpakowaniu, niż można bezpiecznie odczytać. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is locked for its buyer&apos;s own reading program (DRM). Nothing of it was imported.</source>
        <translation>Plik {path} jest zabezpieczony dla czytnika nabywcy (DRM). Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} is neither a PDF nor a Word document, a web page or a file of citations.</source>
        <translation>{path} nie jest plikiem PDF, dokumentem Word, stroną internetową ani plikiem przytoczeń.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} is no published brief.</source>
        <translation>{path} nie jest opublikowanym opracowaniem.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} is no template of briefs.</source>
        <translation>{path} nie jest szablonem opracowań.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is no text: its bytes belong to another kind of file. Nothing of it was imported.</source>
        <translation>Plik {path} nie jest tekstem: jego zawartość wskazuje na plik innego rodzaju. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is not a project of this program. Nothing was changed.</source>
        <translation>Plik {path} nie jest projektem tego programu. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is of a kind that can&apos;t be read. Nothing of it was imported.</source>
        <translation>Plik {path} jest rodzaju, którego nie można odczytać. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is open elsewhere: {holder}. Nothing was changed. It can be read meanwhile.</source>
        <translation>Plik {path} jest otwarty gdzie indziej: {holder}. Niczego nie zmieniono. W tym czasie można go czytać.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is protected by a password that only its own program can ask for. Open it in LibreOffice, save it there without the password, and import that file.</source>
        <translation>Plik {path} jest chroniony hasłem, o które może zapytać tylko jego własny program. Otwórz go w programie LibreOffice, zapisz tam bez hasła i zaimportuj ten plik.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is protected by a password. Nothing of it was imported.</source>
        <translation>Plik {path} jest chroniony hasłem. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} is protected by a password. Save it without one and verify that file.</source>
        <translation>{path} jest chroniony hasłem. Zapisz go bez hasła i zweryfikuj tamten plik.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} is the project itself. Nothing was changed; choose another name.</source>
        <translation>{path} to plik samego projektu. Niczego nie zmieniono; wybierz inną nazwę.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} is too large for a template of briefs.</source>
        <translation>{path} jest za duży na szablon opracowań.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} made the reader fail. Nothing of it was imported.</source>
        <translation>Odczyt pliku {path} spowodował awarię. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} nests its parts deeper than is safe to read. Nothing of it was imported.</source>
        <translation>Plik {path} ma części zagnieżdżone głębiej, niż można bezpiecznie odczytać. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} takes more memory to read than is safe.</source>
        <translation>Odczytanie {path} wymaga więcej pamięci, niż jest bezpieczne.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} took too long to read and was given up.</source>
        <translation>Odczytywanie {path} trwało zbyt długo i zostało przerwane.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} took too long to read and was given up. Nothing of it was imported.</source>
        <translation>Odczyt pliku {path} trwał zbyt długo i został przerwany. Niczego z niego nie zaimportowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} was changed by another program while it was read. Nothing of it was imported; try again.</source>
        <translation>Plik {path} został podczas odczytu zmieniony przez inny program. Niczego z niego nie zaimportowano; spróbuj ponownie.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} was not read: the import was cancelled.</source>
        <translation>Pliku {path} nie odczytano: import anulowano.</translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{path} was published by a newer version of this program.</source>
        <translation>{path} opublikowano w nowszej wersji tego programu.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path} was written by a newer version (format {version}; this reads up to {known}). Nothing was changed.</source>
        <translation>Plik {path} zapisała nowsza wersja programu (format {version}; ta odczytuje do {known}). Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>{path}, or the folder it is in, can&apos;t be written. Nothing was changed.</source>
        <translation>W pliku {path} lub w jego folderze nie można zapisywać. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/sides.py"/>
        <source>{property} of {entity}</source>
        <translation>{entity}: {property}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>{pro} for, {con} against</source>
        <translation>{pro} za, {con} przeciw</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sentences.py"/>
        <source>{relation} {other}</source>
        <translation>{relation}: {other}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/notes.py"/>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <source>{says} “{words}” ({place})</source>
        <translation>{says}: „{words}” ({place})</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>{some} of {all}</source>
        <translation>{some} z {all}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>{source} · not yet cited</source>
        <translation>{source} · jeszcze nieprzytoczony</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/notes.py"/>
        <source>{stance}: {comment}</source>
        <translation>{stance}: {comment}</translation>
    </message>
    <message>
        <location filename="../../workbench/act_wording.py"/>
        <source>{subject} {relation} {other}</source>
        <translation>{subject} – {other}: {relation}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>{term} {low}–{high} %</source>
        <translation>{term} {low}–{high} %</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>{term}: not of this yardstick</source>
        <translation>{term}: spoza tej skali</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>{title} (copy)</source>
        <translation>{title} (kopia)</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/grouping.py"/>
        <source>{title} (older version)</source>
        <translation>{title} (starsza wersja)</translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <source>{title} (version {number})</source>
        <translation>{title} (wersja {number})</translation>
    </message>
    <message>
        <location filename="../../workbench/app/annotating.py"/>
        <source>{title} annotated</source>
        <translation>{title} z adnotacjami</translation>
    </message>
    <message>
        <location filename="../../workbench/app/codebook_files.py"/>
        <source>{title} codebook</source>
        <translation>{title} – książka kodów</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/version_list.py"/>
        <source>{version}, the newest</source>
        <translation>{version}, najnowsza</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>{who}, edited {when}</source>
        <translation>{who}, edycja: {when}</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/filter_chips.py"/>
        <source>{words}: show all again</source>
        <translation>{words}: pokaż znów wszystko</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{field}” takes a date. Nothing was changed.</source>
        <translation>W polu „{field}” musi być data. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{field}” takes a number. Nothing was changed.</source>
        <translation>W polu „{field}” musi być liczba. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{field}” takes yes or no. Nothing was changed.</source>
        <translation>W polu „{field}” musi być tak lub nie. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{key}” can&apos;t be a personal key: it is a digit, or ; and up to three letters. Nothing was changed.</source>
        <translation>„{key}” nie może być klawiszem osobistym: to cyfra albo ; i najwyżej trzy litery. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>“{name}” can&apos;t be taken in</source>
        <translation>Nie można wczytać „{name}”</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{name}” is none of fact, assessment, plan and recommendation. Nothing was changed.</source>
        <translation>„{name}” to nie fakt, ocena, plan ani zalecenie. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{name}” is still in use ({count}). Nothing was changed.</source>
        <translation>„{name}” jest nadal w użyciu ({count}). Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/common_names.py"/>
        <source>“{name}” stands {n} times in the texts.</source>
        <translation>„{name}” – wystąpienia w tekstach: {n}.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>“{name}” was hidden and is shown now.</source>
        <translation>Ukryty dotąd „{name}” jest teraz widoczny.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>“{old}” becomes a name of “{name}”.</source>
        <translation>„{old}” staje się nazwą obiektu „{name}”.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>“{one}” …</source>
        <translation>„{one}” …</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>“{term}” is no term of this brief&apos;s yardstick</source>
        <translation>„{term}” nie należy do skali tego opracowania</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>“{title}” has reliability F and no reason for it (AJP-2.1: judge each source, or say why it can&apos;t be).</source>
        <translation>„{title}” ma wiarygodność F bez uzasadnienia (AJP-2.1: oceń każde źródło albo napisz, dlaczego się nie da).</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{title}” itself repeats this source, so this one can&apos;t repeat it. Nothing was changed.</source>
        <translation>Źródło „{title}” samo powtarza za tym źródłem, więc to nie może powtarzać za nim. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>“{title}” itself repeats this source.</source>
        <translation>Źródło „{title}” samo powtarza za tym źródłem.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>“{title}” reads just as it did. Nothing was changed.</source>
        <translation>Źródło „{title}” brzmi tak samo jak przedtem. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>“{title}” reads just as it did: its encoding is confirmed.</source>
        <translation>Źródło „{title}” brzmi tak samo jak przedtem: kodowanie znaków jest potwierdzone.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{title}” was not read from a PDF, so there is no original to mark. Choose another form.</source>
        <translation>Źródła „{title}” nie odczytano z pliku PDF, więc nie ma oryginału, na którym można zaznaczać. Wybierz inną postać.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>“{title}”: carried over.</source>
        <translation>„{title}”: przeniesiono.</translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>“{title}”: the new version is there.</source>
        <translation>„{title}”: jest nowa wersja.</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sentences.py"/>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{words}” can&apos;t be read as a date. Write it as in: 12 March 2020, late 2018, after March 2020, around 2015.</source>
        <translation>Nie można odczytać „{words}” jako daty. Zapisz ją na przykład tak: 12 marca 2020, koniec 2018, po marcu 2020, około 2015.</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{words}” can&apos;t be read as a number. Write it as in: 1200, 1,200 or 1.5 billion.</source>
        <translation>Nie można odczytać „{words}” jako liczby. Zapisz ją na przykład tak: 1200, 1 200, 1,5 lub 1,5 mld.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>“{words}” claims more than evidence graded {grade} bears out (AJP-2.1, ICD 206).</source>
        <translation>„{words}” mówi więcej, niż pozwalają dowody o wiarygodności {grade} (AJP-2.1, ICD 206).</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{words}” ends before it begins. Nothing was changed.</source>
        <translation>„{words}” kończy się, zanim się zacznie. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>“{words}” is marked unsupported; high confidence rests on minimal assumptions (ICD 203).</source>
        <translation>„{words}” oznaczono jako niepotwierdzone; wysoka pewność wymaga minimum założeń (ICD 203).</translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>“{words}” may mean thousands or a fraction. Write 1250 or 1 250 for thousands, 1.25 for a fraction.</source>
        <translation>Nie wiadomo, czy „{words}” to tysiące, czy ułamek. Zapisz tysiące jako 1250 lub 1 250, a ułamek jako 1,25 lub 1.250.</translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>“{words}” says nothing that could be wrong</source>
        <translation>„{words}” nie mówi nic, co mogłoby być nieprawdą</translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>… “{other}”</source>
        <translation>… „{other}”</translation>
    </message>
</context>
</TS>
