<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Workbench</name>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>%n analyst(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>%n citation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>%n cites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <location filename="../../workbench/ui/inspector/tally_rows.py"/>
        <source>%n coding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n coding(s) of other analysts go, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>%n coding(s) of this text hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/together.py"/>
        <source>%n different values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>%n disagreement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>%n filled in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>%n in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n judgment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>%n links made. Ctrl+Z takes them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>%n memo(s) about it stay as the project&apos;s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/memoing.py"/>
        <source>%n memo(s) written to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/attach/delegate.py"/>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>%n new theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/attach/delegate.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>%n passage(s) are put to it; they stay where they are coded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>%n passage(s) cited under it stay in the brief under their numbers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/reader/choosing.py"/>
        <source>%n passage(s) marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>%n passage(s) stand here only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>%n passages copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>%n relation(s) between the two go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/template_card.py"/>
        <source>%n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>%n section(s) within it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <location filename="../../workbench/ui/sources/rows.py"/>
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>%n source(s) hold something in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>%n statement(s), relation(s) and question(s) lose it as evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>%n step(s) redone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>%n text(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>%n theme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <location filename="../../workbench/ui/sources/rows.py"/>
        <location filename="../../workbench/ui/workspace/host.py"/>
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>&amp;New kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>&amp;The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>(done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>, the first {listed} are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>1 cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>1 entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>1 passage goes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>1 passage stands here only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>A .workbench file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/verifying.py"/>
        <source>A brief is being verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/buttons.py"/>
        <source>A cited source is {label}, stricter than the brief&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>A click here tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>A comment on this coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>A digit, or ; and up to three letters: it attaches the entity in the text. Empty takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>A digit, or ; and up to three letters: it attaches the theme in the text. Empty takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>A figure or table from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/candidates.py"/>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <source>A judgment to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>A line stays what it is: heading, cell, note. # begins a heading. The original is kept. Ctrl+Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/following.py"/>
        <source>A link to a place in a project, such as one copied with Ctrl+Shift+L:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>A memo holds up to {most} characters, and this would be {length}. Import so long a text as a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <source>A name is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <location filename="../../workbench/ui/naming_rules.py"/>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <source>A new claim; evidence is added from the text with F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>A new version is under review, or a text being corrected. Nothing of it has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>a passage that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>A question or a thesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>A question or a thesis, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/destinations.py"/>
        <source>A text ends at 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>A title is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Accept the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/delegate.py"/>
        <location filename="../../workbench/ui/mentions/model.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <source>Accessible reading mode off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Add a field to all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Add a further piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>Add a judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Add a key judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Add a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Add a section within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>Add alias…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Add another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Add it below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Add memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>Add name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Add one with +, or put a passage to one: A, then !</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Add relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Add relation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Add statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Add statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Add the chosen passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Add the section of a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>Add to the brief  Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Add: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Adopt this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Adopting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/words.py"/>
        <source>again from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/words.py"/>
        <source>again from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/briefs/evidence_sides.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>Against: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <location filename="../../workbench/ui/versions/chips.py"/>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>All acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>All analysts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>all but {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <source>All changes are on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>all codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>All decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>All evidence for it goes back to one origin, “{title}”: its %n sources repeat it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>All evidence for it is from one source, “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>All evidence of one origin: {judgments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>All keys; every command stands in a menu, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>All linked passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/head.py"/>
        <source>All memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/head.py"/>
        <source>All memos  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>All mentions are reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/chips.py"/>
        <source>All passages of the old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>All texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>All themes and entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>All {n} citations are the kept originals&apos; words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_head.py"/>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/delegate.py"/>
        <source>also another entity’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>also in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>Also used in: {briefs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_head.py"/>
        <source>Also {names}. {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <source>Alt+Down next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <source>Alt+L follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>An older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/app/desk.py"/>
        <location filename="../../workbench/app/program.py"/>
        <source>Analyst Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>Analysts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/status.py"/>
        <source>Analysts…</source>
        <translation type="unfinished"></translation>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/memos.py"/>
        <source>and %n more in the list of memos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>and what you wrote about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Annex: passages in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/annotating.py"/>
        <source>annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/annotating.py"/>
        <source>Annotated source written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Another figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>Another name of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>Arrows read. S selects a sentence, P a paragraph, A attaches, N goes to a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>As a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>As it was when the history began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>As it was: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>As PDF, Word document, web page or Markdown (Ctrl+Shift+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record_fields.py"/>
        <source>As the file states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>As the file states it{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>As what the source puts it forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>as what, with what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/attaching.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Attach %n passage(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Attach all to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Attach all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Attach every hit, or the sentence of each, to a theme or entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Attach the last again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>Attach to a theme or an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Attach to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/attached.py"/>
        <source>Attach “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>attach, stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Attached here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <source>Attached {number} themes to %n passage(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>Attached “{name}” to %n passage(s). Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>attached: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>Attaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Back  Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/travelling.py"/>
        <source>Back to {place}  Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>Backed up to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Backlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Backlight off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Backlight: dim what is not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Backlight: what is not coded is dimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <source>Bears on judgments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Bold  Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>borne out by “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Both briefs use the same judgments: what is written in one of them stands in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Both: page beside text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/briefing.py"/>
        <source>brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Brief without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Brief written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Briefs drafted by it stay as they are. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Briefs have a section about it and keep their words: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Briefs rely on it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Briefs rely on them: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <source>Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Bulleted list  Ctrl+Alt+8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>By anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>By you: {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>came in as %n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Cancel this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>Cancelled. Nothing was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Cancelled. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/window/status.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Carry them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Case, accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Change on all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Change theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Change “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Changed by {who}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Changed: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Choose a file to see what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Choose a passage first: click it, or press N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Choose a passage in a text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Choose a passage of the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Choose a relation or a property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <source>Choose a source at the left, or drop texts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/records.py"/>
        <source>Choose a source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Choose a statement or a relation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/dossiers.py"/>
        <source>Choose an entity first: in the tree, or where it is named in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/stating.py"/>
        <source>Choose an entity in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>Choose anew in the newest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Choose another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Choose another list above, or attach passages in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Choose another list above, or empty the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Choose evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/themes.py"/>
        <source>Choose one or more themes in the tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>Choose passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/moving.py"/>
        <source>Choose sources of one folder to move them by keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>Choose the encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Choose the encoding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>Choose the source that this one repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Choose the sources to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Choose whom or what the brief is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Choose words, Del leaves them out, Ins puts them back; Enter is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>Chosen in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>Chronology and passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>Citations of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/cite_popup.py"/>
        <source>Cite a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Cite its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Cite its evidence, too: %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Cite only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Cite or quote a passage: type [[ in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_preview.py"/>
        <source>cited as [{number}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Claimed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Claimed as: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>Claims by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>claims by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/structure_acts.py"/>
        <source>Click into a paragraph first, or select some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>Click, Enter or Space: for, against, neither. What is not yet cited is cited by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <source>Close  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/tab_bar.py"/>
        <location filename="../../workbench/ui/window/tabs.py"/>
        <source>Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/frame.py"/>
        <source>Close the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/frame.py"/>
        <source>Close the inspector  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/tabs.py"/>
        <source>Close the other tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Close the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/codebook_files.py"/>
        <source>Codebook taken in: %n theme(s) new or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/codebook_files.py"/>
        <source>Codebook written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Codebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Coded by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/menus.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/widgets/swatches.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/palette/popup.py"/>
        <source>Command, theme, entity or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Comment on the coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/margin.py"/>
        <source>Comment on this coding  C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/link_row.py"/>
        <source>Comment on this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>Comment on “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>Confidence: {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_line.py"/>
        <source>contradicted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/stance_row.py"/>
        <source>Contradicts “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>Contradicts “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/records.py"/>
        <source>Copied %n citation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <source>Copied as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>Copied to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/host.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Copied with its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <source>Copied with its headings, lists and tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Copies it as a picture and as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Copy figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/errors.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/citation.py"/>
        <source>Copy the citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>Correct the text of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Correct the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>Correct {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/version_list.py"/>
        <source>corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/common_names.py"/>
        <source>Counting a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Definitions join; groups and a free personal key follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>Del</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Delete %n passage(s) with all that is attached?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Delete brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Delete field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Delete field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Delete from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Delete from the project and %n other brief(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>Delete group, not its themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Delete question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Delete source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Delete sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Delete the brief “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Delete the field “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Delete the folder, not what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <source>Delete the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/head.py"/>
        <source>Delete the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Delete the passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Delete the template “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Delete these %n source(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Delete {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Delete “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>Delete “{name}”? %n passage(s) speak for or against it; they stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Deleted %n passage(s). Ctrl+Z brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Deleted with its evidence. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>Delete…	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Detach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Detach from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Detach from all marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>Detach “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Detached “{name}” from %n passage(s). Ctrl+Z brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Detached “{name}”. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Dim all that is not coded  B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <location filename="../../workbench/ui/versions/heads.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/model.py"/>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>does or has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Don’t look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/dossiers.py"/>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/dossiers.py"/>
        <source>dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Dossier of the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>Dossier of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/navigator.py"/>
        <source>Draft a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/briefing.py"/>
        <source>Draft a brief first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Draft the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Draft the source summary again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Drafted from what is cited now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Drag to put it elsewhere: Alt+Shift+Up, Alt+Shift+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>Drawn from the project when the brief is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_sides.py"/>
        <source>Drop a passage here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Drop files here to start with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Drop files here, or press Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Duplicate brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Each row as a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Edit the footnote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Edit the records of %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <source>Edit what is claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>Edit…	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/rows.py"/>
        <source>encoding unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>Encodings, the likely ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>End a letter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>End a letter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>End a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>End a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/cite_popup.py"/>
        <source>Enter cites   ·   Shift+Enter quotes   ·   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/go_field.py"/>
        <source>Enter goes there, Alt+Left comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/delegate.py"/>
        <source>Enter lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>Enter opens it, X turns it, N notes how it bears, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/note_popup.py"/>
        <source>Enter or Esc closes; the note is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Enter writes a field into all of these records; it is one step, and undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>entities only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <source>entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>Esc in the field takes the words away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Esc leaves one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <source>Every cited passage stands there in full and in its context: {count} in this brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Evidence against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Evidence for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>Evidence for this judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>Evidence: %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/example.py"/>
        <source>Example: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Export annotated source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Export brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Export memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Export the annotated source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Export the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Exporting the annotated source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Exporting the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/figures.py"/>
        <source>Figure {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/lexicon.py"/>
        <source>figure {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Figure {number}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Figure, entity or question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Filter by name or form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Filter by words or by the name of an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>Filter headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>Filter memos by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>Filter passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Filter questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/pane.py"/>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Filter themes and entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Filter these passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/listing.py"/>
        <source>Filtering passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/menus.py"/>
        <source>Find a command or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>Find a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Find in all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Find in this text  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Find letters only as they are written here: case, accents, signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Find mentions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Find no parts of longer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Find what a regular expression describes, such as \d+ tons?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>First version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview_zoom.py"/>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Fit pages to the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Fit whole pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview_zoom.py"/>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <source>Follow a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Font, size and width of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/note_popup.py"/>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/said.py"/>
        <location filename="../../workbench/ui/briefs/prose/tells.py"/>
        <source>Footnote: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/briefs/evidence_sides.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>For: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Forms of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Forward  Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/travelling.py"/>
        <source>Forward to {place}  Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/navigator.py"/>
        <source>From a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/choosing.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>From the beginning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/choosing.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>From the end again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>From the project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>from {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>G, then 1–6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <source>Gist of passage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>Go on to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/go_field.py"/>
        <source>Go to a place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Go to its next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/go_field.py"/>
        <source>Go to: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>goes to the place chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>goes to the place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Goes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <location filename="../../workbench/ui/briefs/prose/reading.py"/>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Gone then: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Grade credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Grade credibility {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <location filename="../../workbench/ui/codebook/menus.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/buttons.py"/>
        <source>Handling of this brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/buttons.py"/>
        <source>Handling: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>heading, level {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Here it is “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/links.py"/>
        <source>Hidden in the file: nobody who looks at the page sees these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Hide its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Hide retired themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/highlights.py"/>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <source>History of this judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>History, other briefs, move, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/searching.py"/>
        <source>hit {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>How it bears on the judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>How it repeats it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>How likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/tally_rows.py"/>
        <source>How often in which source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>How {name} is related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>How: word for word, a summary, a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <source>Import from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Import texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Import texts  Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Import texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Imported {day}, read by {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/bringing_in.py"/>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Imports the table once more, a source for each row; the table stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Imprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <source>in none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>in these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>In which encoding are the letters of “{title}” right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>In which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Insert a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Insert a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Insert as quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Instead of “{name}” on %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Instead of “{name}”: theme or entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Into the section before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>It came in as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>It can be split off again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>It contradicts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>It contradicts this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>It is not mentioned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>It is quoted in briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/proposals.py"/>
        <source>It may stand here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>It speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>It speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>It supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>It supports this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>It was published from another project; its sources were looked for by their SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>It was taken back before it was read. Nothing of it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>It would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Italic  Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>Its check digit is wrong: a digit was mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>Its evidence, its reason and its points go with it unless another brief uses it; passages stay cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Its language, such as en, ru, pl or es-VE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Its letters were read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>Its quotations within the prose are not attached one by one, so they were compared only as far as they could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Its sections in briefs (%n) follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Its text is the same, so all passages stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/structure_acts.py"/>
        <source>Join with the next, or what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>Judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <source>judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>Judgments of other briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/moments.py"/>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Keep on {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Keep what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/rows.py"/>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Kept as the template “{name}”: sections, figures and options, none of the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>kept in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Key assumptions check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/reading.py"/>
        <source>key judgment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <source>Key judgments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Key passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/margin.py"/>
        <source>Key passage  *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <source>Key passage: quoted in the section&apos;s margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Key passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Key passages: {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Keys that stay with who has them: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/menus.py"/>
        <location filename="../../workbench/ui/codebook/naming.py"/>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>Kind of memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>Label it {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Language of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Larger pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <source>Last: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>late 2018, since March 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Lately used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/popup.py"/>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Left out: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Less space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/link_bar.py"/>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Let it count for the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/about_row.py"/>
        <source>Let the memo be about the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>Likelihood: not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/linking.py"/>
        <source>Link copied, with its citation. Ctrl+L opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/link_bar.py"/>
        <source>Link from “{words}”: choose the other passage, then L; Esc lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Link passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/backlinks.py"/>
        <source>Linked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Linked passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>Linked. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Links: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>List all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/passage_listing.py"/>
        <source>List all passages of this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>List all sources again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>list item {marker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/passage_listing.py"/>
        <source>List its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>List only some: by kind, language, grade, handling, group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <source>List them all beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>Local, offline, one file a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Look into gists, comments, themes and entities, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Look of PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <source>Looking at mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/analysing.py"/>
        <source>Looking for disagreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <source>Looking for mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Looking for mentions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Looking through the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/finding.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Looks of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>M in a text notes what you think of a passage; “New memo” of what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Made by other analysts: %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Made by {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Made by {who}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/comment_to_memo.py"/>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Make a memo of the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/link_bar.py"/>
        <source>Make no link after all  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/workspace/text_menu.py"/>
        <source>Mark all its passages in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Mark all passages of this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Mark passages in your sources, attach them to themes and entities, and write briefs that show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Mark the next passage too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Mark the previous passage too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/memoing.py"/>
        <source>memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/memoing.py"/>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <location filename="../../workbench/ui/inspector/memos.py"/>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <location filename="../../workbench/wording.py"/>
        <source>Memos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>Memos and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/memoing.py"/>
        <source>Memos of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/memo_signs.py"/>
        <source>Memo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/mentioning.py"/>
        <source>Mentions of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/view.py"/>
        <source>Mentions to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Merge passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Merge {what} into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Merge “{name}” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/link_row.py"/>
        <source>More about this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/coding_row.py"/>
        <source>More about “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>More of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>More space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/delegate.py"/>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Move or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Move or remove this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/tabs.py"/>
        <source>Move to the other half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>N and Shift+N walk through its passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>Name of the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/field_naming.py"/>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/naming.py"/>
        <source>Name of the new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>Name of the new theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Name of the other entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Name the entity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Name the other entity, or write the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>Name “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Named in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Names of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Narrow the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Narrow to a theme, an entity, a source, a grade, or what is not yet cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Narrower column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/briefing.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>New brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>New brief  Ctrl+Shift+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>New brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>New entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>New entity  Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>New entity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>New entity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/moving.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>New folder in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/moving.py"/>
        <source>New folder {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>New group of themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>New groups: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <location filename="../../workbench/ui/codebook/menus.py"/>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/stating.py"/>
        <source>New kind of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>New kind of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <source>New kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>New memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/memos.py"/>
        <source>New memo  Ctrl+Alt+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/link_acts.py"/>
        <source>New memo “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>New question “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>New question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>New sub-theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>New theme  Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>New theme “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>New theme; a slash nests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>New theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>New version of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>New version of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>New: “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/walking.py"/>
        <source>Next comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <source>Next hit  F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/walking.py"/>
        <source>Next passage of the same theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/briefing.py"/>
        <source>No brief uses this judgment any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/navigator.py"/>
        <source>No brief yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>no codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/walking.py"/>
        <source>No comment in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>No entities yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>No entity goes by this name. Choose one, or make it first with Ctrl+E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/claims.py"/>
        <source>No evidence of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>No figure is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>No file can be called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>No findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/words.py"/>
        <location filename="../../workbench/ui/search/pane.py"/>
        <location filename="../../workbench/ui/workspace/finding.py"/>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>No judgment yet. State what you hold to be so; how likely and how sure stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>no language stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <source>No link begins or ends at this passage. L makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/example.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>No longer the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>No memo fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/pane.py"/>
        <source>No memos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>No mentions found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/walking.py"/>
        <source>No other passage of “{name}” in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>No other passage touches this one. Mark several with Ctrl+click to merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>No other source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>No passage bears it out yet. Drag one here, or A adds the passage chosen in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/tells.py"/>
        <source>No passage has this number in this brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/choosing.py"/>
        <source>No passage in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>No passage lies here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>No passage stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/drawn_clash.py"/>
        <source>No passage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>No passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>no passages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/delegate.py"/>
        <source>No place in the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <location filename="../../workbench/ui/window/status.py"/>
        <source>No project open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>No questions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>No step is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>No text holds one of the names. Give them forms at the right, or other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>No text in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>No themes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/rows.py"/>
        <source>no title stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/example.py"/>
        <source>None yet. Choose one in the menu of a passage below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>None yet. Drag a passage here, or choose one in a text and press {key} here; in the text, A and ! do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>None yet. R adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>None yet. S adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>None yet. Start with the sample project, or drop two texts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <source>none: a digit, or ; and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>Not cited in this brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/grouping.py"/>
        <source>Not coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/grouping.py"/>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/parts.py"/>
        <source>Not graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>Not known when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>not mentioned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Not read, as they are no templates: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/inspector/together.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Not yet cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_preview.py"/>
        <source>not yet cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>Note how it bears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/results.py"/>
        <source>Notes and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Notes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>nothing attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/pane.py"/>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Nothing disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else goes with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else is attached to %n of these passages, and briefs rely on them: {what}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else is attached to one of these passages, and briefs rely on it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>Nothing else is attached to this passage, and briefs rely on it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>Nothing is attached to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Nothing is attached to this passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/palette/popup.py"/>
        <source>Nothing is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Nothing is dated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Nothing is found. What was left as it is comes back when its words change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/scale_menu.py"/>
        <source>Nothing is said of how sure this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Nothing leaves this computer. Every act is written to the project at once and can be undone, also tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/proposals.py"/>
        <source>Nothing like it is in the new text. Select a place there, or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Nothing of this text is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>nothing said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Nothing that can be undone came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Nothing was changed. Mend the file, then read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Nothing was corrected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/panel.py"/>
        <source>Nothing was imported since the project was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>Nothing was written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <location filename="../../workbench/ui/briefs/version_words.py"/>
        <source>Nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Off for a common word, so that its places are not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>On anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/model.py"/>
        <source>On {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>One file, kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>One of {n} citations is not, or can&apos;t be shown to be, the kept originals&apos; words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>One undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>One undo takes all of it back. No theme is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_rows.py"/>
        <source>only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Only acts of a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Only an analyst&apos;s steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/limit_acts.py"/>
        <source>Only other analysts have coded this passage, so its limits stay. Attach your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Only other analysts have coded this passage. Attach your own to comment on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Only the steps of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/model.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <source>Open a second source or brief first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <source>Open a source and select a passage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/annotating.py"/>
        <location filename="../../workbench/app/finding.py"/>
        <location filename="../../workbench/app/inspecting.py"/>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Open a source first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/linking.py"/>
        <source>Open a source first: links lead to places in texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>Open a source: its headings stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Open all its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/window/tabs.py"/>
        <source>Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Open brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <location filename="../../workbench/ui/briefs/redrafting.py"/>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/head.py"/>
        <source>Open in a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Open in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Open in its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/following.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/following.py"/>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Open passage {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <source>Open the judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <source>Open the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>Open the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/tally_rows.py"/>
        <source>Open this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Open what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Open with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>Other briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Other forms, such as Rosj{a,i,ę}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_menus.py"/>
        <source>Out of its section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Out, after the one it is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Over to it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/canvas.py"/>
        <source>p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/view.py"/>
        <source>Page view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>Page {n} can&apos;t be drawn. Its text, as far as there is one, stands in the text view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>Page {n} is damaged in the file and can&apos;t be shown. The other pages are not touched by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>Page {n} needs more memory than a page may take. Its text stands in the text view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>Page {n} takes too long to draw. Its text, as far as there is one, stands in the text view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <location filename="../../workbench/ui/verifying/rows.py"/>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/imprint.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <source>Part of what this step changed is gone since; this is what it belonged to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <source>Passage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/passage_listing.py"/>
        <location filename="../../workbench/ui/inspector/quotes.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <location filename="../../workbench/ui/passages/view.py"/>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Passages against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Passages by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Passages for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/here_popover.py"/>
        <source>Passages here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Passages here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <source>Passages of this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Passages of “{title}” on an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/cite_popup.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Passages to cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/passage_list.py"/>
        <source>Passages under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Passages: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <location filename="../../workbench/ui/reader/pages/locked.py"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/locked.py"/>
        <source>Password of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/bringing_in.py"/>
        <source>Pasted {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>PDF, page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>PDF, Word, web pages, Markdown, plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <source>Personal key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Personal key of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Personal key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Plans and recommendations are never counted as facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/indexing.py"/>
        <source>Preparing the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>Preview failed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>Preview follows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/view.py"/>
        <source>Preview of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>Preview up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/walking.py"/>
        <source>Previous comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <source>Previous hit  Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/walking.py"/>
        <source>Previous passage of the same theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Property of the kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Property, a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Property, a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Propose Polish cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/names.py"/>
        <source>Propose ’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Publish as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Publish the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/rows.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Published briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Published: {name}, {size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Publishing the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme_marks.py"/>
        <source>Put it into groups, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/passage_acts.py"/>
        <source>Put the caret into the passage, where the second part begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>Put to questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Puts the figure in at the caret (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/analysing.py"/>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/passages/titles.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>questions, judgments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Quote as a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Quote its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Read again as a whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Read again as an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Read closely. Keep the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>Read it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/old_version.py"/>
        <source>Read the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Read the original again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Read the scanned pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/version_list.py"/>
        <source>Read this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/page.py"/>
        <source>Reading view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Reading what is marked in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Reading what it cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Reads it again with all that stands around the article, as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Reads the pictures of its pages by Tesseract, if that is installed, seconds each; marked as OCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <location filename="../../workbench/ui/window/menus.py"/>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Record last changed {day} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Redo %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Redo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Redo the %n step(s) up to “{step}”?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Redoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Redoing %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Refer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/delegate.py"/>
        <location filename="../../workbench/ui/mentions/model.py"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>Relation chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>reliability {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Reliability {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Rename brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Rename or change type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Rename the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Rename the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>Repeated by: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/view.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/candidates.py"/>
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>retired hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Right click to rename, move or delete this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Role: arms, adviser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Rules: {n} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Save figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Save figure as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Save its structure as a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Save the structure as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_line.py"/>
        <source>says {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>Search all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>Searched %n source(s) in {time} ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>Section title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>Sections, their titles and order, figures and options are kept for other projects; the prose is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <source>Select a name in the text and press A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <location filename="../../workbench/ui/workspace/attaching.py"/>
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>Select a passage first: with the mouse, or with S and P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Select column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Select paragraph, cell or row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Select sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Select table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Select text and press A, or add one with +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/pane.py"/>
        <source>Select text, click a highlight, or choose a theme, entity or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Select the place in the new text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Set key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/file_run.py"/>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Several passages are marked: their words make no one theme. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Several values: {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/together.py"/>
        <source>several, some empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Shorten the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Shorten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Show %n more disagreement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <location filename="../../workbench/ui/widgets/filter_chips.py"/>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Show all codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>Show all themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Show all themes first: among some of them there is no place to move to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Show evidence, assumptions, indicators, gaps and alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Show in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/example.py"/>
        <source>Show it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <source>Show its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <source>Show only this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entities_side.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Show only this in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Show or hide the inspector  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Show retired themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <source>Show the passage in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/status.py"/>
        <source>Show what is being imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Show what it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Show: all codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview_zoom.py"/>
        <source>Size of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview_zoom.py"/>
        <source>Size of the pages: + and − , 0 for 100 %, W to fit the width, P the page; Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Smaller pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>Some of what you typed could not be saved; the status tells why. If you close now, those words are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>Some time {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/errors.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>Sought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>Source graded {letter}, {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <location filename="../../workbench/ui/sources/tree.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/records.py"/>
        <source>Sources are cited as {style} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/moving.py"/>
        <source>Sources move by keys only in your own order, with nothing filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Sources to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/structure_acts.py"/>
        <source>Split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Split off a theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>Split off an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>Split off “{name}”: choose passages below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Split the passage here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Split “{name}” off again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Start a letter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Start a letter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Start a word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <source>Start a word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/editing.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>State something about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>State what it says…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Statements and relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/selection_bar.py"/>
        <source>State…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/kinds.py"/>
        <source>stays on {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Still at the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>still {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/structure_acts.py"/>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/citation.py"/>
        <source>Style of citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>Sub-themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_line.py"/>
        <source>supported here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/dossiers/drawn.py"/>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/stance_row.py"/>
        <source>Supports “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <location filename="../../workbench/ui/workspace/stating.py"/>
        <source>Supports “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/places.py"/>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>table {t}, row {r}, column {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/tab_bar.py"/>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/aliases.py"/>
        <source>Take away “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>Take in “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence_row.py"/>
        <location filename="../../workbench/ui/inspector/judgments.py"/>
        <location filename="../../workbench/ui/inspector/questions.py"/>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Take out of this brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Take out of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/inspector/highlights.py"/>
        <source>Take over %n highlight(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Take the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Take the grade back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/finding_wording.py"/>
        <source>Take the number out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Take the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/popup.py"/>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/plain_text.py"/>
        <source>Text of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/desk.py"/>
        <source>Texts of this kind say themselves in which encoding they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>That password does not open this PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>The brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>The brief can be published all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redrafting.py"/>
        <source>The brief cites nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The brief cites nothing, so there was nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>The brief is labelled {own}, but cites what is {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>The brief is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/filing.py"/>
        <source>The check has %n finding(s). The file was left as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>The chosen passage contradicts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_hand.py"/>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>The chosen passage supports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>The codebook is as the file has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>The draft says what is written already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>The file can&apos;t be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>The file states: {words}{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>The gist in one line, for the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>The letters of these passages have no place on the pages, so they are not marked: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>The link begins here. Choose the other passage, then L; Esc lets the link go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_form.py"/>
        <source>The look is that of a PDF&apos;s pages: other forms have one look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/texts.py"/>
        <source>The new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>The new version is not adopted yet. Nothing of it has been written, and your choices would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>The new version was given up. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>The newest versions of their sources have other words; the pages print them as cited: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/texts.py"/>
        <source>The old text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>The original file is no PDF that can be drawn. Its text and all passages are there: choose Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>The original file of this source is missing or damaged. Its text and all passages are there: choose Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>The original is signed; its signature does not hold for this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>The pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>The pages are being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/preview.py"/>
        <source>The pages are being set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>The pages bear the strictest label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>The pages can&apos;t be drawn at the moment. The text and all passages are there: choose Text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>The pages don&apos;t print {n} of {all} whole; of those the attached words were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>The pages have other words than what is attached in %n citation(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/view.py"/>
        <source>The pages of the source as they were printed. The keys are those of the reading view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>The passage at which the link began is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_preview.py"/>
        <source>The passage in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/gist_row.py"/>
        <location filename="../../workbench/ui/briefs/gists.py"/>
        <location filename="../../workbench/ui/briefs/prose/tells.py"/>
        <source>The passage is no longer in the project; its words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memo_words.py"/>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>The project holds it already as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/verifying.py"/>
        <source>The project holds no source to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/filing.py"/>
        <source>The project is clean: pages, keys, texts and passages are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/wording.py"/>
        <source>the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>The selected words are an alias of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>The sentences they stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>The source has changed meanwhile, so the review of its new version was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>the source&apos;s author</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <source>The sources disagree about it: %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/sides.py"/>
        <source>The sources disagree: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/claim_offers.py"/>
        <source>The source’s author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>The template needs a name that no other has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <location filename="../../workbench/ui/versions/correction.py"/>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>The text in this encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/page.py"/>
        <source>The text of the source. Arrows move the caret, S selects a sentence, P a paragraph, A attaches, N goes to the next passage. The View menu has an accessible reading mode for screen readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>The text of {titles} is damaged or gone and could not be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>The text was read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/splitting.py"/>
        <source>The theme is gone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>The words found: %n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <source>The words have changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>The words of its pages were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/names.py"/>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/actions.py"/>
        <location filename="../../workbench/ui/workspace/listed_acts.py"/>
        <source>Theme from the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>Theme or entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Theme, entity, source, grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Theme, retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <source>themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_rows.py"/>
        <source>Themes and entities that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>Themes by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/naming_rules.py"/>
        <source>Themes nest at most {most} deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/groups_side.py"/>
        <source>Themes of one group may stand anywhere in the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>themes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>Theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>There again: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/memoing.py"/>
        <source>There are no memos yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/naming_rules.py"/>
        <source>There is a group “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>There is a newer version by now. Copy what you corrected, and correct that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/naming_rules.py"/>
        <source>There is a theme “{name}” here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>There is no other theme to merge it into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>There is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>There is such a file; it is replaced once the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>There were no passages to carry over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/attaching_found.py"/>
        <source>These are too many hits to attach at once. Seek something rarer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/encoding_dialog.py"/>
        <source>These letters are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>They keep it; the text shows it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>They keep the words they cite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>They keep them; the text shows them no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/acts.py"/>
        <source>This is an older version of the text. New passages are made in the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <source>This is no {name}: digits or parts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>This judgment is also used in {names}. What is written here changes it there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/link_acts.py"/>
        <source>This leads nowhere yet: click to choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/following.py"/>
        <source>This link leads into another project: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/travelling.py"/>
        <source>This passage is gone. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>This passage is hidden by what is shown: choose Show, then All, to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/pages/sheets.py"/>
        <source>This PDF opens with a password only, which the project does not keep.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <source>This project is open for reading. Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <source>This step changed nothing that could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/outline/pane.py"/>
        <source>This text has no headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/searching.py"/>
        <source>This text is gone. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>Three short texts, coded, with a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Tints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <location filename="../../workbench/ui/inspector/record.py"/>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>title (the file&apos;s name stands in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/editor.py"/>
        <source>Title of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>Title of the memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>Title of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>To do, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/filters.py"/>
        <source>To do, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>To the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Tools of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/detail.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/links.py"/>
        <source>Turn round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/sides.py"/>
        <source>Two passages contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/go_field.py"/>
        <source>Type a number, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/model.py"/>
        <source>type a slash to nest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/field_naming.py"/>
        <source>Type of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Under the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <source>Underlined: added. Struck through: taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Undo %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <source>Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/words.py"/>
        <source>Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Undo the %n step(s) after it…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/app/past.py"/>
        <source>Undoing %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/app/undoing.py"/>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/model.py"/>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/history/pane.py"/>
        <source>Undone, and then something else was done: it can be read, not redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memo_words.py"/>
        <location filename="../../workbench/wording.py"/>
        <source>Untitled memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/themes_side.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/dates.py"/>
        <source>up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>Use a judgment of another brief here, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>Use as the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Use in another brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Use this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/proposals.py"/>
        <source>Use this place  {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>Values of one property, evidence both ways, questions and linked passages that contradict stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>Values, claims, questions and linked passages that contradict each other stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>Verified: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_dialog.py"/>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/asking.py"/>
        <source>Verify a published brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/verifying/page.py"/>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/verifying.py"/>
        <source>Verifying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/version_list.py"/>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>Version {number} of “{title}” is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/sentences.py"/>
        <source>was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>What could undermine it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/point_lists.py"/>
        <source>What could undermine it, and what then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity_split.py"/>
        <source>What goes over to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/navigator.py"/>
        <source>What is coded becomes a brief: a section a theme, every passage cited, the sources graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/chips.py"/>
        <location filename="../../workbench/ui/briefs/prose/said.py"/>
        <source>what is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/stating.py"/>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>What is meant, and what would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>What is said of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>What it rests on: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>What kind of source, how it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/window/findings_button.py"/>
        <source>What rules of tradecraft find in the brief (Ctrl+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/note_popup.py"/>
        <source>What stands below the page. [3] cites passage 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <source>what the brief cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>What the brief is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/completing.py"/>
        <source>What the link can lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>What the one does to the other; after a slash, read the other way round: quotes / is quoted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/clashes_page.py"/>
        <source>What the sources disagree about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/question.py"/>
        <source>What there is to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/tells.py"/>
        <source>What this led to is no longer in the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/toolbar.py"/>
        <source>What this line is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/sections.py"/>
        <source>What this section says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/past.py"/>
        <source>What this step changed is gone: it was deleted or undone since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/versions_popup.py"/>
        <source>What this version changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>What was accepted or rejected is listed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/importing/paste_dialog.py"/>
        <source>What was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/field.py"/>
        <location filename="../../workbench/ui/palette/popup.py"/>
        <location filename="../../workbench/ui/stating/form.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/highlights.py"/>
        <source>What was highlighted in the file becomes passages of the theme “Highlights”, with the words put to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/annotating/form.py"/>
        <source>What was written on the source, its passages and codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>What you corrected is not in the project yet, and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/many.py"/>
        <source>What you do here is done to all of them, as one step. Other analysts&apos; codings stay theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>What you judge to be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/passage.py"/>
        <source>What you make of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>What you think. Markdown; [[ links to anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/theme.py"/>
        <source>When to use it, example, key, groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>When: late 2018, since 2020…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>Where both are mentioned (%n time(s)) one mention stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/welcome/page.py"/>
        <source>where every sentence comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/link_acts.py"/>
        <source>Where the link leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Which codings are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>Which codings are shown  O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>Which codings are shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Which rules are read by; the choice is yours, for all projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>Who is at work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/entity.py"/>
        <source>Who or what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>Who says it: the source’s author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>Who works in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/bar.py"/>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/claim_editor.py"/>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/stating/words.py"/>
        <source>whom, or a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown_popover.py"/>
        <source>Whose codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/question_page.py"/>
        <source>Why it speaks for it, or against:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Why so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/link_row.py"/>
        <source>Why they are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>Why this confidence, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/looks_popover.py"/>
        <source>Wider column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/reader/scroll_bar.py"/>
        <source>with a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline_pane.py"/>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>With it go {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>With it go {what}; the passages stay coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>With the passages of sub-themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <source>With them go {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/hands.py"/>
        <source>Within the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/outline.py"/>
        <location filename="../../workbench/ui/briefs/prose/reading.py"/>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Without author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>without author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>Without date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/menus.py"/>
        <source>without date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/material.py"/>
        <source>Without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/form.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/shorten_popup.py"/>
        <source>Words of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/listing.py"/>
        <source>Words, place or rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/prose/cite_popup.py"/>
        <source>Words, theme, entity, source, grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/popup.py"/>
        <source>Writes it as a picture (SVG) or as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/file_run.py"/>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/redraft_dialog.py"/>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/annotating/dialog.py"/>
        <source>Written with %n passage(s): {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/stance_row.py"/>
        <source>X turns it, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/figures/choices.py"/>
        <location filename="../../workbench/ui/briefs/judgments.py"/>
        <source>Yardstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/own_fields.py"/>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/codebook_wording.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/several_sources.py"/>
        <location filename="../../workbench/ui/inspector/source.py"/>
        <source>Your fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/analysts/popover.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/program.py"/>
        <source>Your name, as it will stand beside each coding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/new_brief.py"/>
        <source>Your own templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/brief_wording.py"/>
        <source>{bad} of {n} citations are not, or can&apos;t be shown to be, the kept originals&apos; words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../workbench/ui/passages/pane.py"/>
        <source>{count} in %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tray_pane.py"/>
        <source>{count} not yet cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/consequences.py"/>
        <location filename="../../workbench/ui/sentences.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/speakers.py"/>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/search/pane.py"/>
        <source>{hits} in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>{label}: “{title}”, behind a figure or a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/publish_notes.py"/>
        <source>{label}: “{title}”, passages {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/dossier_page.py"/>
        <source>{mentions} in {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/speakers.py"/>
        <source>{name} et al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memo_line.py"/>
        <source>{name}, links here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/finding/words.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/proposals.py"/>
        <location filename="../../workbench/ui/workspace/views.py"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>{n} as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>{n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/shown.py"/>
        <source>{n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/attach/delegate.py"/>
        <location filename="../../workbench/ui/claim_line.py"/>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>{n} for, {m} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/toolbar.py"/>
        <source>{n} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/linting/hand.py"/>
        <location filename="../../workbench/ui/codebook/section.py"/>
        <location filename="../../workbench/ui/inspector/targets.py"/>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/versions/tab.py"/>
        <source>{n} on {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/tab.py"/>
        <source>{n} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/mentions/model.py"/>
        <location filename="../../workbench/ui/mentions/tab.py"/>
        <source>{open} of {all} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/rows.py"/>
        <location filename="../../workbench/ui/inspector/tally_rows.py"/>
        <source>{own}, {whole} with sub-themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/analysis_pane.py"/>
        <source>{passages} in {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/dossiers/sides.py"/>
        <source>{property} of {entity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_details.py"/>
        <source>{pro} for, {con} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/notes.py"/>
        <location filename="../../workbench/ui/workspace/link_acts.py"/>
        <source>{says} “{words}” ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/sources/pane.py"/>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/evidence.py"/>
        <source>{source} · not yet cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/notes.py"/>
        <source>{stance}: {comment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>{term}: not of this yardstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/brief_list.py"/>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/passages/grouping.py"/>
        <source>{title} (older version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/reading.py"/>
        <source>{title} (version {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/codebook_files.py"/>
        <source>{title} codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/version_list.py"/>
        <source>{version}, the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>{what} go over to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/effects_words.py"/>
        <source>{what} goes over to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/memos/editor.py"/>
        <source>{who}, edited {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/widgets/filter_chips.py"/>
        <source>{words}: show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/import_tab.py"/>
        <source>“{name}” can&apos;t be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/common_names.py"/>
        <source>“{name}” stands {n} times in the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/workspace/viewing.py"/>
        <source>“{name}” was hidden and is shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/codebook/entity_merging.py"/>
        <source>“{old}” becomes a name of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>“{one}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/briefs/judgment_card.py"/>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/inspector/origin.py"/>
        <source>“{title}” itself repeats this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>“{title}” reads just as it did. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>“{title}” reads just as it did: its encoding is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>“{title}”: carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/app/versioning.py"/>
        <source>“{title}”: the new version is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../workbench/ui/link_hand.py"/>
        <source>… “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
