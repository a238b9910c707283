/** What lies in the clipboard when people copy from the programs that they write in, and what it is in the notation. */
export const PASTED: readonly { readonly from: string; readonly html: string; readonly text: string }[] = [
  {
    from: 'Word, with a heading, soft hyphens, quotes, runs that Word has cut to pieces, and lists in lists',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=ProgId content=Word.Document><style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-text:\\F0B7; font-family:Symbol;} --></style></head>
<body lang=NO-BOK style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->
<h2><span lang=NO-BOK>Hva vi mangler<o:p></o:p></span></h2>
<p class=MsoNormal><span lang=NO-BOK>Kompetanse&shy;planen sier «nok folk» og \u201Cnok kompe\u00ADtanse\u201D \u2013 vi har ikke <b><span class=SpellE>vernep</span>leiere</b> nok\u200B\u2026<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>\uF0B7<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ta i bruk det vi har<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Større stillinger<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:108.0pt;text-indent:-18.0pt;mso-list:l0 level3 lfo1'><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>\u00A7<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Helg <i>og</i> natt<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>\uF0B7<span>&nbsp; </span></span><![endif]>Lære opp<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>a)<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Først<o:p></o:p></p>
<!--EndFragment--></body></html>`,
    text: [
      '## Hva vi mangler',
      '',
      'Kompetanseplanen sier «nok folk» og \u201Cnok kompetanse\u201D \u2013 vi har ikke **vernepleiere** nok\u2026',
      '',
      '- Ta i bruk det vi har',
      '  - Større stillinger',
      '  - Helg *og* natt',
      '- Lære opp',
      '1. Først',
    ].join('\n'),
  },
  {
    from: 'Word, a table with a list in a cell',
    html: `<body lang=NO-NYN><!--StartFragment--><p class=MsoNormal>Tiltak:<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'><td width=201 valign=top><p class=MsoNormal><b>Kven<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Kva<o:p></o:p></b></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
<tr style='mso-yfti-irow:1'><td><p class=MsoNormal>Heimetenesta</p></td><td><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>Rettleiing</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Kurs</p></td><td><p class=MsoNormal>7,5 studiepoeng</p></td></tr></table>
<p class=MsoNormal>Etter tabellen.</p><!--EndFragment--></body>`,
    text: [
      'Tiltak:',
      '',
      '- Kven – Kva',
      '- Heimetenesta – Rettleiing Kurs – 7,5 studiepoeng',
      '',
      'Etter tabellen.',
    ].join('\n'),
  },
  {
    from: 'Word, with changes kept track of, a comment in the margin, a footnote and an arrow of Wingdings',
    html: `<body><!--StartFragment--><p class=MsoNormal>Vi trenger <del cite="mailto:Ola%20Nordmann" datetime="2026-11-02T09:14">noen</del><ins cite="mailto:Ola%20Nordmann">fire</ins> sykepleiere<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> <span style='font-family:Wingdings;mso-char-type:symbol;mso-symbol-font-family:Wingdings'><span style='mso-char-type:symbol;mso-symbol-font-family:Wingdings'>à</span></span> før 2028<span class=MsoCommentReference><span style='font-size:8.0pt'><a style='mso-comment-reference:ON_1;mso-comment-date:20261102T0914'></a></span></span>.<o:p></o:p></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1"><p class=MsoCommentText>Kari er syk, ikke nevn det her.</p></div></div></div><!--EndFragment--></body>`,
    text: 'Vi trenger fire sykepleiere[1] → før 2028.',
  },
  {
    from: 'Word in a browser',
    html: `<meta charset='utf-8'><div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="1"><span class="TextRun SCXW1">Mål</span><span class="EOP SCXW1">&nbsp;</span></p></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1" role="list"><li class="OutlineElement Ltr SCXW1" role="listitem" data-aria-level="1"><p class="Paragraph SCXW1"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">Nok </span></span><span class="TextRun SCXW1" style="font-weight: bold;">fag</span><span class="TextRun SCXW1" style="font-weight: bold;">folk</span><span class="EOP SCXW1">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle2 SCXW1" role="list"><li class="OutlineElement Ltr SCXW1" role="listitem" data-aria-level="2"><p class="Paragraph SCXW1"><span class="TextRun SCXW1">også om natten</span></p></li></ul></div>`,
    text: '# Mål\n\n- Nok **fagfolk**\n  - også om natten',
  },
  {
    from: 'Google Docs',
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:400;font-style:normal">Dette er </span><span style="font-weight:700;font-style:normal">viktig</span><span style="font-weight:400;font-style:italic">.</span></p><ol><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Kartlegg</span></p></li><ol><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>ansatte</span></p></li></ol></ol></b>`,
    text: 'Dette er **viktig**.\n\n1. Kartlegg\n  1. ansatte',
  },
  {
    from: 'Outlook, a list of bullets that are only signs',
    html: `<div class=WordSection1><p class=MsoNormal>Hei<o:p></o:p></p><p class=MsoNormal>•&nbsp; Nattevakter<o:p></o:p></p><p class=MsoNormal>\uF0A7&nbsp;&nbsp; Helg<o:p></o:p></p></div>`,
    text: 'Hei\n\n- Nattevakter\n- Helg',
  },
];
