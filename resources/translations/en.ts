<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n alternative(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>%n analyst(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>%n as before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n assumption(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n brief(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>%n changed theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>%n citation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n citation(s) in briefs keep their words.</source>
        <translation>
            <numerusform>%n citation in a brief keeps its words.</numerusform>
            <numerusform>%n citations in briefs keep their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>%n cite(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/here_popover.py"/>
        <source>%n coding(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n coding(s) of other analysts go, too.</source>
        <translation>
            <numerusform>%n coding of another analyst goes, too.</numerusform>
            <numerusform>%n codings of other analysts go, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>%n coding(s) of this text hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/together.py"/>
        <source>%n different values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>%n disagreement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>%n filled in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/window/findings_button.py"/>
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n finding(s) left as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n grade(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n group(s) of sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n group(s) of themes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>%n had it already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/finding/words.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>%n in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n indicator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n judgment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>%n judgment(s) stay, as other briefs use them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n kind(s) of properties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/preferring_pages.py"/>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n link(s) of memos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>%n links made. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n link made. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n links made. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n memo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>%n memo(s) about it stay as the project&apos;s.</source>
        <translation>
            <numerusform>%n memo about it stays as the project&apos;s.</numerusform>
            <numerusform>%n memos about it stay as the project&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/memoing.py"/>
        <source>%n memo(s) written to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/attach/delegate.py"/>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>%n mention(s) as “{words}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n merger(s) of entities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/drawn_clash.py"/>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>%n new theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>%n not decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n not done yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n original(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n other name(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n own field(s) of records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n own kind(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n part(s) of mergers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>%n passage(s) are put to it; they stay where they are coded.</source>
        <translation>
            <numerusform>%n passage is put to it; it stays where it is coded.</numerusform>
            <numerusform>%n passages are put to it; they stay where they are coded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>%n passage(s) cited under it stay in the brief under their numbers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>%n passage(s) go over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/reader/choosing.py"/>
        <source>%n passage(s) marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>%n passage(s) of {of} chosen; click them, or Space.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>%n passage(s) stand here only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>%n passage(s) to which nothing else is attached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>%n passages copied.</source>
        <translation>
            <numerusform>%n passage copied.</numerusform>
            <numerusform>%n passages copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/passages/grouping.py"/>
        <location filename="../../workbench/ui/workspace/places.py"/>
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n piece(s) of evidence for a judgment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n piece(s) of evidence for judgments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n piece(s) of evidence of claims and questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n piece(s) of passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/help/side.py"/>
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n place(s) of judgments in briefs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n place(s) of sources in groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n place(s) of themes in groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n point(s) of judgments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>%n quotation(s) changed since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n rejected mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n relation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>%n relation(s) between the two go.</source>
        <translation>
            <numerusform>%n relation between the two goes.</numerusform>
            <numerusform>%n relations between the two go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/template_card.py"/>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>%n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n section(s) of briefs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n section(s) of briefs keep their words.</source>
        <translation>
            <numerusform>%n section of a brief keeps its words.</numerusform>
            <numerusform>%n sections of briefs keep their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>%n section(s) within it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/preferences/dialog.py"/>
        <source>%n setting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>%n source(s) hold something in it.</source>
        <translation>
            <numerusform>%n source holds something in it.</numerusform>
            <numerusform>%n sources hold something in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n statement(s), relation(s) and question(s) lose it as evidence.</source>
        <translation>
            <numerusform>%n statement, relation or question loses it as evidence.</numerusform>
            <numerusform>%n statements, relations and questions lose it as evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>%n step(s) redone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>%n step(s) undone; redo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n sub-theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n text(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n value(s) of own fields</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>%n version(s) of texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/host.py"/>
        <source>%n word(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>All evidence for it goes back to one origin, “{title}”: its %n sources repeat it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>All evidence of one origin: {judgments} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>also in {name} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/memos.py"/>
        <source>and %n more in the list of memos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>and %n more source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/attaching.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Attach %n passage(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <source>Attached {number} themes to %n passage(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Attached “{name}” to %n passage(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>Attached “{name}” to %n passage(s). Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>came in as %n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Cite its evidence, too: %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/codebook_files.py"/>
        <source>Codebook taken in: %n theme(s) new or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/records.py"/>
        <source>Copied %n citation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Delete %n passage(s) with all that is attached?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Delete %n theme(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Delete from the project and %n other brief(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Delete these %n source(s)?</source>
        <translation>
            <numerusform>Delete this source?</numerusform>
            <numerusform>Delete these %n sources?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>Delete “{name}”? %n passage(s) speak for or against it; they stay.</source>
        <translation>
            <numerusform>Delete “{name}”? %n passage speaks for or against it; it stays.</numerusform>
            <numerusform>Delete “{name}”? %n passages speak for or against it; they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Deleted %n passage(s). Ctrl+Z brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Detached “{name}” from %n passage(s). Ctrl+Z brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Edit the records of %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>Evidence: %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Instead of “{name}” on %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Its sections in briefs (%n) follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Kept as the project&apos;s: %n memo(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Kept as words: %n link(s) in memos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Made by other analysts: %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Merge %n theme(s) into</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else is attached to %n of these passages, and briefs rely on them: {what}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Redo %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Redo %n step(s) up to it…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Redo the %n step(s) up to “{step}”?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Redoing %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>Searched %n source(s) in {time} ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Show %n more disagreement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/highlights.py"/>
        <source>Take over %n highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/keeping/check_dialog.py"/>
        <source>The check has %n finding(s). The file was left as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>The pages have other words than what is attached in %n citation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/keeping.py"/>
        <source>The program was stopped without closing this project. All of it is here, with its last %n step(s), up to {last}. Only words still being typed may be missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <source>The sources disagree about it: %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>The words found: %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/reports/dialog.py"/>
        <source>This has happened %n time(s) so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Undo %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Undo the %n step(s) after it…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Undo the %n step(s) after “{step}”?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Undoing %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Where both are mentioned (%n time(s)) one mention stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Where both are on a passage (%n time(s)) they become one, comments joined.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Written with %n passage(s): {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>{count} in %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
