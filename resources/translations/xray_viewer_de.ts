<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>X-ray Viewer</name>
    <message>
      <source>hidden until the files' headers are read</source>
      <translation>verborgen, bis die Header der Dateien gelesen sind</translation>
    </message>
    <message>
      <source>the patient</source>
      <translation>der Patient</translation>
    </message>
    <message>
      <source>the folder</source>
      <translation>der Ordner</translation>
    </message>
    <message>
      <source>Image {number}</source>
      <translation>Bild {number}</translation>
    </message>
    <message>
      <source>Reading of this image</source>
      <translation>Auswertung dieses Bildes</translation>
    </message>
    <message>
      <source>Probability of pneumonia</source>
      <translation>Pneumoniewahrscheinlichkeit</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>Über dieses Modell…</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>This is the reading of the first frame.</source>
      <translation>Dies ist die Auswertung des ersten Einzelbildes.</translation>
    </message>
    <message>
      <source>No probability</source>
      <translation>Keine Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Left image</source>
      <translation>Linkes Bild</translation>
    </message>
    <message>
      <source>Right image</source>
      <translation>Rechtes Bild</translation>
    </message>
    <message>
      <source>No image</source>
      <translation>Kein Bild</translation>
    </message>
    <message>
      <source>There is no model</source>
      <translation>Es gibt kein Modell</translation>
    </message>
    <message>
      <source>threshold {limit}</source>
      <translation>Schwellenwert {limit}</translation>
    </message>
    <message>
      <source>Probability {probability}, threshold {threshold}</source>
      <translation>Wahrscheinlichkeit {probability}, Schwellenwert {threshold}</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <translation>Nicht bewertet</translation>
    </message>
    <message>
      <source>You read first: give your verdict, and it is shown.</source>
      <translation>Sie befunden zuerst: Geben Sie Ihren Befund ab, dann wird sie gezeigt.</translation>
    </message>
    <message>
      <source>Hidden until your verdict</source>
      <translation>Verborgen bis zu Ihrem Befund</translation>
    </message>
    <message>
      <source>You could see the answer before: a verdict is kept as given with it in view.</source>
      <translation>Die Antwort war für Sie schon zu sehen: Ein Befund wird als in Kenntnis der Antwort abgegeben gespeichert.</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Laden des Modells</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Wird ausgewertet…</translation>
    </message>
    <message>
      <source>Reading the attributes…</source>
      <translation>Die Attribute werden gelesen…</translation>
    </message>
    <message>
      <source>No image is open.</source>
      <translation>Es ist kein Bild geöffnet.</translation>
    </message>
    <message>
      <source>Search tags, names and values</source>
      <translation>Tags, Namen und Werte durchsuchen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>DICOM attributes</source>
      <translation>DICOM-Attribute</translation>
    </message>
    <message>
      <source>Nothing was found: no tag, name or value of this file holds these words.</source>
      <translation>Nichts gefunden: Kein Tag, Name oder Wert dieser Datei enthält diese Wörter.</translation>
    </message>
    <message>
      <source>DICOM Attributes of {name}</source>
      <translation>DICOM-Attribute von {name}</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>Attribut</translation>
    </message>
    <message>
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>verborgen</translation>
    </message>
    <message>
      <source>Mouse on the picture</source>
      <translation>Maus auf dem Bild</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns of the table</source>
      <translation>Spalten der Tabelle</translation>
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation>&amp;Nach oben</translation>
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <source>Space shows a column or hides it.</source>
      <translation>Die Leertaste blendet eine Spalte ein oder aus.</translation>
    </message>
    <message>
      <source>Command Search</source>
      <translation>Befehlssuche</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <source>Words of a command</source>
      <translation>Wörter eines Befehls</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>No command has these words.</source>
      <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>{command} (not now)</source>
      <translation>{command} (derzeit nicht)</translation>
    </message>
    <message>
      <source>It cannot be done now: there is nothing for it. {tip}</source>
      <translation>Das geht derzeit nicht: Es gibt nichts dafür. {tip}</translation>
    </message>
    <message>
      <source>There is no other image to compare with. Drop both files on the window together, or open the folder that holds them.</source>
      <translation>Es gibt kein anderes Bild zum Vergleichen. Ziehen Sie beide Dateien zusammen auf das Fenster oder öffnen Sie den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
      <source>De-identified Copy</source>
      <translation>Deidentifizierte Kopie</translation>
    </message>
    <message>
      <source>&amp;Leave out images on which text seems to stand</source>
      <translation>&amp;Bilder auslassen, auf denen Text zu stehen scheint</translation>
    </message>
    <message>
      <source>Progress of the copying</source>
      <translation>Fortschritt des Kopierens</translation>
    </message>
    <message>
      <source>Folder in Which to Make the New Folder “deidentified”</source>
      <translation>Ordner, in dem der neue Ordner „deidentified“ angelegt wird</translation>
    </message>
    <message>
      <source>Copies of DICOM files by the Basic Application Level Confidentiality Profile of the standard (PS3.15): names, numbers, dates, age and sex, places, descriptions and private attributes are removed or replaced, and all UIDs are new but those of the standard. The pixels stay as they are. Your own files are not changed.</source>
      <translation>Kopien von DICOM-Dateien nach dem Basic Application Level Confidentiality Profile des Standards (PS3.15): Namen, Nummern, Daten, Alter und Geschlecht, Orte, Beschreibungen und private Attribute werden entfernt oder ersetzt, alle UIDs außer denen des Standards sind neu. Die Pixel bleiben, wie sie sind. Ihre eigenen Dateien werden nicht verändert.</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Wird geschrieben…</translation>
    </message>
    <message>
      <source>DICOM</source>
      <translation>DICOM</translation>
    </message>
    <message>
      <source>This &amp;image:  {name}</source>
      <translation>&amp;Dieses Bild:  {name}</translation>
    </message>
    <message numerus="yes">
      <source>The whole &amp;study:  {images} images</source>
      <translation>
        <numerusform>Die &amp;ganze Studie:  {images} Bild</numerusform>
        <numerusform>Die &amp;ganze Studie:  {images} Bilder</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total} images</source>
      <translation>{done} von {total} Bildern</translation>
    </message>
    <message>
      <source>Distribution of the probabilities: {words}</source>
      <translation>Verteilung der Wahrscheinlichkeiten: {words}</translation>
    </message>
    <message>
      <source>No study is open</source>
      <translation>Keine Studie geöffnet</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Drop a radiograph or a folder here</source>
      <translation>Röntgenbild oder Ordner hier ablegen</translation>
    </message>
    <message>
      <source>DICOM, JPEG, PNG, TIFF or BMP. Files are only read, never changed.</source>
      <translation>DICOM, JPEG, PNG, TIFF oder BMP. Dateien werden nur gelesen, nie verändert.</translation>
    </message>
    <message>
      <source>Open {folder} again</source>
      <translation>{folder} wieder öffnen</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidenz</translation>
    </message>
    <message>
      <source>Opacity of the evidence</source>
      <translation>Deckkraft der Evidenzkarte</translation>
    </message>
    <message>
      <source>How much of the picture the evidence covers</source>
      <translation>Wie stark die Evidenzkarte das Bild überdeckt</translation>
    </message>
    <message>
      <source>Evidence, not localisation: where the network saw what speaks for or against pneumonia. It marks no disease.</source>
      <translation>Evidenz, keine Lokalisation: wo das Netz sah, was für oder gegen eine Pneumonie spricht. Sie markiert keine Krankheit.</translation>
    </message>
    <message>
      <source>against</source>
      <translation>dagegen</translation>
    </message>
    <message>
      <source>no say</source>
      <translation>ohne Aussage</translation>
    </message>
    <message>
      <source>for pneumonia</source>
      <translation>für Pneumonie</translation>
    </message>
    <message>
      <source>{key} shows the original.</source>
      <translation>{key} zeigt das Original.</translation>
    </message>
    <message>
      <source>Images whose answer is hidden until your verdict: {images}. The file is without these answers, unless you ask for them.</source>
      <translation>Bilder, deren Antwort bis zu Ihrem Befund verborgen ist: {images}. Die Datei enthält diese Antworten nur, wenn Sie es verlangen.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>With patient &amp;names and file paths</source>
      <translation>&amp;Mit Patientennamen und Dateipfaden</translation>
    </message>
    <message>
      <source>With these &amp;answers, which then count as seen</source>
      <translation>Mit diesen &amp;Antworten, die dann als gesehen gelten</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>Fortschritt des Exports</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <source>{done} of {total} pictures</source>
      <translation>{done} von {total} Bildern</translation>
    </message>
    <message>
      <source>{done} of {total} rows</source>
      <translation>{done} von {total} Zeilen</translation>
    </message>
    <message>
      <source>E&amp;xcel</source>
      <translation>&amp;Excel</translation>
    </message>
    <message>
      <source>CS&amp;V, for spreadsheets and scripts</source>
      <translation>&amp;CSV, für Tabellenprogramme und Skripte</translation>
    </message>
    <message>
      <source>&amp;JSON, for scripts</source>
      <translation>&amp;JSON, für Skripte</translation>
    </message>
    <message>
      <source>&amp;Web page, in one file</source>
      <translation>&amp;Webseite, in einer Datei</translation>
    </message>
    <message>
      <source>P&amp;DF</source>
      <translation>&amp;PDF</translation>
    </message>
    <message>
      <source>A row for each image: its file as the list names it, the result, your verdict and your note. Of what the files say of a patient only the age is written.</source>
      <translation>Eine Zeile je Bild: die Datei, wie die Liste sie nennt, das Ergebnis, Ihr Befund und Ihre Notiz. Von dem, was die Dateien über Patienten sagen, wird nur das Alter geschrieben.</translation>
    </message>
    <message>
      <source>Summary, agreement, flagged images with their evidence, verdicts, the truth where it is known. Without names each image has its row in the table and a part of its checksum. What is written on a picture itself is always seen.</source>
      <translation>Zusammenfassung, Übereinstimmung, markierte Bilder mit Evidenzkarte, Befunde, die Wahrheit, wo sie bekannt ist. Ohne Namen hat jedes Bild seine Zeile in der Tabelle und einen Teil seiner Prüfsumme. Was auf dem Bild selbst geschrieben steht, ist immer zu sehen.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Unexpected Error</source>
      <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
      <source>The program has made a mistake, and goes on.</source>
      <translation>Das Programm hat einen Fehler gemacht und läuft weiter.</translation>
    </message>
    <message>
      <source>Your verdicts are saved as they are given. If something on the screen looks wrong, close the window and start again. Please send these lines to those who look after the program, with a word on what you were doing. Names of patients, files and folders are taken out; read them before you send them.</source>
      <translation>Ihre Befunde werden gespeichert, sobald Sie sie abgeben. Wenn etwas auf dem Bildschirm falsch aussieht, schließen Sie das Fenster und starten Sie neu. Bitte senden Sie diese Zeilen an die, die das Programm betreuen, mit einem Wort dazu, was Sie gerade taten. Namen von Patienten, Dateien und Ordnern sind entfernt; lesen Sie die Zeilen, bevor Sie sie senden.</translation>
    </message>
    <message>
      <source>Lines to send</source>
      <translation>Zeilen zum Senden</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>Open &amp;Log Folder</source>
      <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Too Few Cases</source>
      <translation>Zu wenige Fälle</translation>
    </message>
    <message>
      <source>What this threshold reaches on other images is mostly luck.</source>
      <translation>Was dieser Schwellenwert bei anderen Bildern erreicht, ist überwiegend Zufall.</translation>
    </message>
    <message>
      <source>Use It All the Same</source>
      <translation>Trotzdem übernehmen</translation>
    </message>
    <message>
      <source>Forget All Views</source>
      <translation>Alle Ansichten vergessen</translation>
    </message>
    <message>
      <source>Forget the window, zoom, rotation and measurements of every image that you have opened so far?</source>
      <translation>Fenster, Zoom, Drehung und Messungen aller bisher geöffneten Bilder vergessen?</translation>
    </message>
    <message>
      <source>Measurements that you have drawn are lost. Images are not touched.</source>
      <translation>Ihre eingezeichneten Messungen gehen verloren. Die Bilder bleiben unberührt.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>It shows chest radiographs and, beside each, the probability of pneumonia that a neural network gives it. Files are read on this computer, sent nowhere and never changed.</source>
      <translation>Es zeigt Röntgenaufnahmen des Thorax und neben jeder die Pneumoniewahrscheinlichkeit, die ein neuronales Netz ihr gibt. Dateien werden auf diesem Computer gelesen, nirgendwohin gesendet und nie verändert.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über das Programm</translation>
    </message>
    <message>
      <source>*{name}*</source>
      <translation>*{name}*</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>&amp;Contents</source>
      <translation>&amp;Inhalt</translation>
    </message>
    <message>
      <source>1 image was written to the new folder {folder}.</source>
      <translation>1 Bild wurde in den neuen Ordner {folder} geschrieben.</translation>
    </message>
    <message>
      <source>Identity hidden</source>
      <translation>Identität verborgen</translation>
    </message>
    <message numerus="yes">
      <source>{count} images were written to the new folder {folder}.</source>
      <translation>
        <numerusform>{count} Bild wurde in den neuen Ordner {folder} geschrieben.</numerusform>
        <numerusform>{count} Bilder wurden in den neuen Ordner {folder} geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not copied, since an overlay is hidden in their pixels: {images}.</source>
      <translation>Nicht kopiert, da in ihren Pixeln eine Einblendung (Overlay) verborgen ist: {images}.</translation>
    </message>
    <message>
      <source>Could not be read, and not copied: {images}.</source>
      <translation>Nicht lesbar und nicht kopiert: {images}.</translation>
    </message>
    <message>
      <source>Folder {number}</source>
      <translation>Ordner {number}</translation>
    </message>
    <message>
      <source>Left out, since text seems to stand on them: {images}.</source>
      <translation>Ausgelassen, da Text darauf zu stehen scheint: {images}.</translation>
    </message>
    <message>
      <source>Left out, since their pictures cannot be read and text may stand on them: {images}.</source>
      <translation>Weggelassen, weil ihre Bilder nicht lesbar sind und Text darauf stehen kann: {images}.</translation>
    </message>
    <message>
      <source>Text seems to stand on: {images}. Look at them before you give the files away.</source>
      <translation>Text scheint zu stehen auf: {images}. Sehen Sie sie an, bevor Sie die Dateien weitergeben.</translation>
    </message>
    <message>
      <source>Their pictures cannot be read, so text may stand on them: {images}.</source>
      <translation>Ihre Bilder sind nicht lesbar, es kann also Text darauf stehen: {images}.</translation>
    </message>
    <message>
      <source>No DICOM pictures, and not copied: {count}.</source>
      <translation>Keine DICOM-Bilder und nicht kopiert: {count}.</translation>
    </message>
    <message numerus="yes">
      <source> and {count} more</source>
      <translation>
        <numerusform> und {count} weiteres</numerusform>
        <numerusform> und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>Images of the study</source>
      <translation>Bilder der Studie</translation>
    </message>
    <message>
      <source>{key} is the key of {menu} &gt; {action}. Take it away there first, or choose another key.</source>
      <translation>{key} ist die Taste von {menu} &gt; {action}. Nehmen Sie sie zuerst dort weg oder wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>{key} has a use of its own in every window and cannot be given away. Choose another key.</source>
      <translation>{key} hat in jedem Fenster eine eigene Bedeutung und kann nicht vergeben werden. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
      <source>{key} opens the menu {menu}. Choose another key.</source>
      <translation>{key} öffnet das Menü {menu}. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
      <source>Search the actions</source>
      <translation>Aktionen durchsuchen</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <source>&amp;New key</source>
      <translation>&amp;Neue Taste</translation>
    </message>
    <message>
      <source>Use &amp;Instead</source>
      <translation>&amp;Stattdessen</translation>
    </message>
    <message>
      <source>Use as &amp;Well</source>
      <translation>&amp;Zusätzlich</translation>
    </message>
    <message>
      <source>N&amp;o Key</source>
      <translation>&amp;Keine Taste</translation>
    </message>
    <message>
      <source>As at &amp;First</source>
      <translation>&amp;Wie zu Beginn</translation>
    </message>
    <message>
      <source>All actions have the keys that they had at first.</source>
      <translation>Alle Aktionen haben wieder die Tasten wie zu Beginn.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>It has that key.</source>
      <translation>Sie hat diese Taste schon.</translation>
    </message>
    <message>
      <source>{action} has no key now.</source>
      <translation>{action} hat jetzt keine Taste.</translation>
    </message>
    <message>
      <source>{action} now has {keys}.</source>
      <translation>{action} hat jetzt {keys}.</translation>
    </message>
    <message>
      <source>en</source>
      <comment>the code of this language</comment>
      <translation>de</translation>
    </message>
    <message>
      <source>1 file listed…</source>
      <translation>1 Datei gefunden…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop listing</source>
      <translation>Suche anhalten</translation>
    </message>
    <message numerus="yes">
      <source>{images} files listed…</source>
      <translation>
        <numerusform>{images} Datei gefunden…</numerusform>
        <numerusform>{images} Dateien gefunden…</numerusform>
      </translation>
    </message>
    <message>
      <source>X-ray Viewer</source>
      <translation>X-ray Viewer</translation>
    </message>
    <message>
      <source>Life size is not known: the file or the screen does not say how large it is.</source>
      <translation>Die Lebensgröße ist unbekannt: Datei oder Bildschirm geben keine Größe an.</translation>
    </message>
    <message>
      <source>Open radiographs</source>
      <translation>Röntgenbilder öffnen</translation>
    </message>
    <message>
      <source>Open a folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Operating point</source>
      <translation>Arbeitspunkt</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>Sensitivität</translation>
    </message>
    <message>
      <source>Specificity</source>
      <translation>Spezifität</translation>
    </message>
    <message>
      <source>On the model's reference patients; beside it the 95 % interval.</source>
      <translation>Bei den Referenzpatienten des Modells; daneben das 95-%-Konfidenzintervall.</translation>
    </message>
    <message>
      <source>About This Model</source>
      <translation>Über dieses Modell</translation>
    </message>
    <message>
      <source>The model's card, further down, is in English. What matters most of it stands here in your language.</source>
      <translation>Die Modellkarte weiter unten ist auf Englisch. Das Wichtigste daraus steht hier in Ihrer Sprache.</translation>
    </message>
    <message>
      <source>{name} (the model's own)</source>
      <translation>{name} (Vorgabe des Modells)</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>Kein Modell geladen</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>Das Modell wird geladen…</translation>
    </message>
    <message>
      <source>{name} {version}, on {device}</source>
      <translation>{name} {version}, auf {device}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Enter keeps it, Shift and Enter begin a new line. Write no names: tables hold it.</source>
      <translation>Die Eingabetaste speichert, Umschalt+Eingabe beginnt eine neue Zeile. Schreiben Sie keine Namen: Tabellen enthalten die Notiz.</translation>
    </message>
    <message>
      <source>Note on {name}</source>
      <translation>Notiz zu {name}</translation>
    </message>
    <message>
      <source>This desktop could not open the folder of the log. It is {folder}.</source>
      <translation>Der Protokollordner ließ sich nicht öffnen. Es ist {folder}.</translation>
    </message>
    <message>
      <source>✕ Mistake of the program</source>
      <translation>✕ Fehler des Programms</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Nothing was said since the program was started.</source>
      <translation>Seit dem Programmstart gab es keine Meldung.</translation>
    </message>
    <message>
      <source>The notice in full, as it is copied</source>
      <translation>Die vollständige Meldung, wie sie kopiert wird</translation>
    </message>
    <message>
      <source>Copy &amp;All</source>
      <translation>&amp;Alle kopieren</translation>
    </message>
    <message>
      <source>⚠ Problem</source>
      <translation>⚠ Problem</translation>
    </message>
    <message>
      <source>ℹ Information</source>
      <translation>ℹ Hinweis</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>%Y-%m-%d</source>
      <translation>%d.%m.%Y</translation>
    </message>
    <message>
      <source>The export was given up for the change of language. Export again.</source>
      <translation>Der Export wurde wegen des Sprachwechsels abgebrochen. Exportieren Sie noch einmal.</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <source>There is no picture to show.</source>
      <translation>Es gibt kein Bild zu zeigen.</translation>
    </message>
    <message>
      <source>not linked</source>
      <translation>nicht verknüpft</translation>
    </message>
    <message>
      <source>linked, in mm</source>
      <translation>verknüpft, in mm</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>verknüpft</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Röntgenbild</translation>
    </message>
    <message>
      <source>Active image</source>
      <translation>Aktives Bild</translation>
    </message>
    <message>
      <source>Other image</source>
      <translation>Anderes Bild</translation>
    </message>
    <message>
      <source>Tool Bar</source>
      <translation>Werkzeugleiste</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Reading</source>
      <comment>the panel</comment>
      <translation>Auswertung</translation>
    </message>
    <message>
      <source>inverted</source>
      <translation>invertiert</translation>
    </message>
    <message>
      <source>The picture is on the screen {screen}. {key} or Esc brings it back.</source>
      <translation>Das Bild ist auf dem Bildschirm {screen}. {key} oder Esc holt es zurück.</translation>
    </message>
    <message>
      <source>There is one screen only. Full Screen uses the whole of it.</source>
      <translation>Es gibt nur einen Bildschirm. Vollbild nutzt ihn ganz.</translation>
    </message>
    <message>
      <source>There is no picture on the screen to be copied or saved.</source>
      <translation>Es ist kein Bild auf dem Bildschirm, das kopiert oder gespeichert werden kann.</translation>
    </message>
    <message>
      <source>The picture was copied, as it is in view and without names.</source>
      <translation>Das Bild wurde kopiert, wie es zu sehen ist und ohne Namen.</translation>
    </message>
    <message>
      <source>The picture was copied. {warning}</source>
      <translation>Das Bild wurde kopiert. {warning}</translation>
    </message>
    <message>
      <source>{name} was written.</source>
      <translation>{name} wurde geschrieben.</translation>
    </message>
    <message>
      <source>Progress of the model's reading</source>
      <translation>Fortschritt der Auswertung durch das Modell</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Waiting until the files can be reached: {is_read} of {images} read</source>
      <translation>Warten, bis die Dateien erreichbar sind: {is_read} von {images} ausgewertet</translation>
    </message>
    <message>
      <source>Paused: {is_read} of {images} read</source>
      <translation>Angehalten: {is_read} von {images} ausgewertet</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>, {rate} a second, {left} left</source>
      <translation>, {rate} pro Sekunde, noch {left}</translation>
    </message>
    <message>
      <source>{is_read} of {images} read</source>
      <translation>{is_read} von {images} ausgewertet</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>Diese Studie</translation>
    </message>
    <message>
      <source>No images</source>
      <translation>Keine Bilder</translation>
    </message>
    <message>
      <source>Below the threshold. That does not mean normal.</source>
      <translation>Unter dem Schwellenwert. Das heißt nicht, dass das Bild unauffällig ist.</translation>
    </message>
    <message>
      <source>No image is scored. You can look at all of them, measure and give verdicts.</source>
      <translation>Kein Bild wird ausgewertet. Sie können alle ansehen, messen und Befunde abgeben.</translation>
    </message>
    <message>
      <source>At or above the threshold.</source>
      <translation>Am oder über dem Schwellenwert.</translation>
    </message>
    <message>
      <source>other patients</source>
      <translation>anderen Patienten</translation>
    </message>
    <message>
      <source>Of {people} such patients {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>Von {people} solchen Patienten haben {ill} eine Pneumonie: {found} werden markiert und {missed} übersehen. Von den übrigen werden {alarmed} markiert, das sind Fehlalarme.</translation>
    </message>
    <message>
      <source>Of {people} {patients} {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>Von {people} {patients} haben {ill} eine Pneumonie: {found} werden markiert und {missed} übersehen. Von den übrigen werden {alarmed} markiert, das sind Fehlalarme.</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. It brings its own threshold, {threshold}.</source>
      <translation>Ein anderes Modell als letztes Mal: {name}. Es bringt seinen eigenen Schwellenwert mit, {threshold}.</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. The threshold that you set for it is back, {threshold}.</source>
      <translation>Ein anderes Modell als letztes Mal: {name}. Ihr dafür eingestellter Schwellenwert gilt wieder, {threshold}.</translation>
    </message>
    <message>
      <source>No age: not measured in {group} at this threshold.</source>
      <translation>Ohne Alter: hier bei {group} nicht gemessen.</translation>
    </message>
    <message>
      <source>⚠  Of {patients}; age unknown</source>
      <translation>⚠  Von {patients}; Alter unbekannt</translation>
    </message>
    <message>
      <source>{group} of {youngest} to {oldest} years</source>
      <translation>{group} von {youngest} bis {oldest} Jahren</translation>
    </message>
    <message>
      <source>{group}: sensitivity {sensitivity}, specificity {specificity}</source>
      <translation>Bei {group}: Sensitivität {sensitivity}, Spezifität {specificity}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>A usual picture for this model</source>
      <translation>Ein übliches Bild für dieses Modell</translation>
    </message>
    <message>
      <source>A less usual picture for this model</source>
      <translation>Ein weniger übliches Bild für dieses Modell</translation>
    </message>
    <message>
      <source>An unusual picture for this model: rely on it less</source>
      <translation>Ein ungewöhnliches Bild für dieses Modell: weniger verlässlich</translation>
    </message>
    <message>
      <source>Too unusual a picture for this model</source>
      <translation>Ein zu ungewöhnliches Bild für dieses Modell</translation>
    </message>
    <message>
      <source>Atypicality {atypicality}: so many of the model's reference images were less unusual. Above {limit} a picture is not assessed.</source>
      <translation>Atypizität {atypicality}: So viele der Referenzbilder des Modells waren weniger ungewöhnlich. Über {limit} wird ein Bild nicht bewertet.</translation>
    </message>
    <message>
      <source>Probability {probability}, logit {logit}.</source>
      <translation>Wahrscheinlichkeit {probability}, Logit {logit}.</translation>
    </message>
    <message>
      <source>No evidence yet: it is hidden until your verdict.</source>
      <translation>Noch keine Evidenz: Sie ist bis zu Ihrem Befund verborgen.</translation>
    </message>
    <message>
      <source>No evidence: the model has not read this image.</source>
      <translation>Keine Evidenz: Das Modell hat dieses Bild nicht ausgewertet.</translation>
    </message>
    <message>
      <source>No evidence: the image is not assessed.</source>
      <translation>Keine Evidenz: Das Bild ist nicht bewertet.</translation>
    </message>
    <message>
      <source>No evidence: there is no model.</source>
      <translation>Keine Evidenz: Es gibt kein Modell.</translation>
    </message>
    <message>
      <source>No evidence yet: the model has still to read this image.</source>
      <translation>Noch keine Evidenz: Das Modell muss dieses Bild erst auswerten.</translation>
    </message>
    <message>
      <source>No evidence here: the model reads the first frame.</source>
      <translation>Hier keine Evidenz: Das Modell wertet das erste Einzelbild aus.</translation>
    </message>
    <message>
      <source>Threshold {threshold}: sensitivity {sensitivity} ({sensitivities}), specificity {specificity} ({specificities}), 95 % intervals</source>
      <translation>Schwellenwert {threshold}: Sensitivität {sensitivity} ({sensitivities}), Spezifität {specificity} ({specificities}), 95-%-Konfidenzintervalle</translation>
    </message>
    <message>
      <source>{figures}.</source>
      <translation>{figures}.</translation>
    </message>
    <message>
      <source>No age.</source>
      <translation>Ohne Alter.</translation>
    </message>
    <message>
      <source>Not measured in {group} at this threshold.</source>
      <translation>Bei {group} für diesen Wert nicht gemessen.</translation>
    </message>
    <message>
      <source>Of {patients}, like this patient</source>
      <translation>Von {patients}, wie dieser Patient</translation>
    </message>
    <message>
      <source>⚠  Of {patients}, not of this patient</source>
      <translation>⚠  Von {patients}, hier nicht gültig</translation>
    </message>
    <message>
      <source>Computed on {device} in {milliseconds} ms.</source>
      <translation>Berechnet auf {device} in {milliseconds} ms.</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>&amp;Forget These</source>
      <translation>&amp;Diese vergessen</translation>
    </message>
    <message>
      <source>Another window has changed the verdict on that image since, so it is left as it is.</source>
      <translation>Ein anderes Fenster hat den Befund zu diesem Bild inzwischen geändert, daher bleibt er, wie er ist.</translation>
    </message>
    <message numerus="yes">
      <source>Results of {rows} images were written to {name}.</source>
      <translation>
        <numerusform>Das Ergebnis von {rows} Bild wurde nach {name} geschrieben.</numerusform>
        <numerusform>Die Ergebnisse von {rows} Bildern wurden nach {name} geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <source>A verdict is given on a picture that is on the screen, and there is none yet.</source>
      <translation>Befundet wird ein Bild, das auf dem Bildschirm ist, und noch ist keines da.</translation>
    </message>
    <message>
      <source>This is the last listed image without a verdict.</source>
      <translation>Dies ist das letzte aufgelistete Bild ohne Befund.</translation>
    </message>
    <message>
      <source>Every listed image that can be read has a verdict.</source>
      <translation>Jedes aufgelistete lesbare Bild hat einen Befund.</translation>
    </message>
    <message>
      <source>The note names the patient. Show identity again to change it.</source>
      <translation>Die Notiz nennt den Patienten. Zeigen Sie die Identität wieder an, um sie zu ändern.</translation>
    </message>
    <message>
      <source>The note is hidden until the files' headers are read. Wait, or show identity again.</source>
      <translation>Die Notiz ist verborgen, bis die Header der Dateien gelesen sind. Warten Sie, oder zeigen Sie die Identität wieder.</translation>
    </message>
    <message>
      <source>&amp;Full resolution, {width} × {height}</source>
      <translation>&amp;Volle Auflösung, {width} × {height}</translation>
    </message>
    <message>
      <source>As in &amp;view, {width} × {height}</source>
      <translation>&amp;Wie angezeigt, {width} × {height}</translation>
    </message>
    <message>
      <source>Save Picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <source>Write patient &amp;name, number, date and place on it</source>
      <translation>&amp;Name, Nummer, Datum und Ort des Patienten daraufschreiben</translation>
    </message>
    <message>
      <source>&amp;PNG, without loss</source>
      <translation>&amp;PNG, verlustfrei</translation>
    </message>
    <message>
      <source>&amp;JPEG, smaller</source>
      <translation>&amp;JPEG, kleiner</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Dateityp</translation>
    </message>
    <message>
      <source>Window, inversion and turning are as you see them; your measurements are drawn, the letters of the patient's sides if the file names them, and the evidence if it is shown. The picture is not for diagnosis.</source>
      <translation>Fenster, Inversion und Drehung wie angezeigt; Ihre Messungen werden gezeichnet, die Buchstaben der Patientenseiten, wenn die Datei sie nennt, und die Evidenz, wenn sie angezeigt ist. Das Bild dient nicht der Diagnose.</translation>
    </message>
    <message>
      <source>Bring the settings of this page back to what they were at first: {page}?</source>
      <translation>Die Einstellungen dieser Seite auf den Anfangszustand zurücksetzen: {page}?</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <source>Reset This &amp;Page…</source>
      <translation>&amp;Diese Seite zurücksetzen…</translation>
    </message>
    <message>
      <source>Reset &amp;All…</source>
      <translation>&amp;Alles zurücksetzen…</translation>
    </message>
    <message>
      <source>Reset This Page</source>
      <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
      <source>Reset Page</source>
      <translation>Seite zurücksetzen</translation>
    </message>
    <message>
      <source>Reset All Settings</source>
      <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
      <source>Bring all settings back to what they were at first, the keys too?</source>
      <translation>Alle Einstellungen auf den Anfangszustand zurücksetzen, auch die Tasten?</translation>
    </message>
    <message>
      <source>Verdicts, notes, thresholds, Read First, saved windows and the folders opened last stay as they are.</source>
      <translation>Befunde, Notizen, Schwellenwerte, „Erst selbst befunden“, gespeicherte Fenster und die zuletzt geöffneten Ordner bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Reset All</source>
      <translation>Alles zurücksetzen</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <source>Counts at once; what is open stays open. The model's full card, tables and the command line are in English.</source>
      <translation>Gilt sofort; was offen ist, bleibt offen. Die vollständige Modellkarte, Tabellen und die Befehlszeile sind auf Englisch.</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farbschema</translation>
    </message>
    <message>
      <source>Dark suits a reading room, light a bright office. The ground around a radiograph is black in each, so that nothing beside the picture dazzles.</source>
      <translation>Dunkel passt zum Befundungsraum, hell zum hellen Büro. Der Grund um ein Röntgenbild ist immer schwarz, damit neben dem Bild nichts blendet.</translation>
    </message>
    <message>
      <source>Size of the te&amp;xt</source>
      <translation>S&amp;chriftgröße</translation>
    </message>
    <message>
      <source>Of all words in the window, the ones on the picture too. 100 % is the size that the desktop has.</source>
      <translation>Aller Wörter im Fenster, auch der auf dem Bild. 100 % ist die Größe des Desktops.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>A &amp;left drag</source>
      <translation>&amp;Ziehen mit links</translation>
    </message>
    <message>
      <source>What the left button does when the program starts. The keys of the tools change it for a while. The middle button always moves the picture and the right one always zooms.</source>
      <translation>Was die linke Taste beim Programmstart tut. Die Tasten der Werkzeuge ändern es vorübergehend. Die mittlere Taste verschiebt immer das Bild, die rechte zoomt immer.</translation>
    </message>
    <message>
      <source>A drag &amp;upwards makes the picture darker</source>
      <translation>Ziehen &amp;nach oben macht das Bild dunkler</translation>
    </message>
    <message>
      <source>While the window is dragged. Without the mark, upwards is brighter; workstations differ in this.</source>
      <translation>Beim Ziehen des Fensters. Ohne Haken ist oben heller; Workstations unterscheiden sich darin.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <source>&amp;Go on after a verdict</source>
      <translation>Nach &amp;einem Befund weitergehen</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved. Without the mark the image stays, so that you see your verdict called saved before you go on.</source>
      <translation>Das nächste Bild ohne Ihren Befund zeigen, sobald einer gespeichert ist. Ohne Haken bleibt das Bild, damit Sie den Befund gespeichert sehen, bevor Sie weitergehen.</translation>
    </message>
    <message>
      <source>&amp;Read first</source>
      <translation>Erst selbst &amp;befunden</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it. Switch it on before a folder is opened: an answer that was in view counts as seen. A reset leaves it as it is.</source>
      <translation>Die Antwort des Modells zu jedem Bild verbergen, bis Sie Ihren Befund abgegeben haben. Schalten Sie es ein, bevor ein Ordner geöffnet wird: Eine Antwort, die zu sehen war, gilt als gesehen. Ein Zurücksetzen lässt es, wie es ist.</translation>
    </message>
    <message>
      <source>The slider runs over &amp;sensitivity</source>
      <translation>&amp;Der Regler stellt die Sensitivität ein</translation>
    </message>
    <message>
      <source>Say how many of the pneumonias are to be found, and the threshold that reaches it on the model's reference patients is looked up. Without the mark the slider runs over probability.</source>
      <translation>Geben Sie an, wie viele der Pneumonien gefunden werden sollen; der Schwellenwert, der das bei den Referenzpatienten des Modells erreicht, wird nachgeschlagen. Ohne Haken stellt der Regler die Wahrscheinlichkeit ein.</translation>
    </message>
    <message>
      <source>How &amp;common pneumonia is</source>
      <translation>&amp;Wie häufig Pneumonie ist</translation>
    </message>
    <message>
      <source>Among your patients. The share of the flagged who have pneumonia, and of the others who have none, is worked out for it; the model's answer does not depend on it.</source>
      <translation>Prävalenz bei Ihren Patienten. Der Anteil der Markierten mit Pneumonie und der übrigen ohne wird dafür berechnet; die Antwort des Modells hängt nicht davon ab.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Runs on the &amp;device</source>
      <translation>&amp;Läuft auf dem Gerät</translation>
    </message>
    <message>
      <source>Counts from the next start on. Automatic takes a graphics card where there is one that works, else the processor. A device that is named on the command line comes before this.</source>
      <translation>Gilt ab dem nächsten Start. Automatisch nimmt eine funktionierende Grafikkarte, sonst den Prozessor. Ein auf der Befehlszeile genanntes Gerät geht vor.</translation>
    </message>
    <message>
      <source>Files read at &amp;once</source>
      <translation>&amp;Gleichzeitig gelesene Dateien</translation>
    </message>
    <message>
      <source>How many threads read and judge files in the background. Fewer leave the computer to other programs and take less memory; the image that you look at is read first in any case.</source>
      <translation>Wie viele Threads im Hintergrund Dateien lesen und auswerten. Weniger lassen anderen Programmen mehr vom Computer und brauchen weniger Speicher; das angezeigte Bild wird immer zuerst gelesen.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Prozessor (CPU)</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <source>sets the window</source>
      <translation>stellt das Fenster ein</translation>
    </message>
    <message>
      <source>moves the picture</source>
      <translation>verschiebt das Bild</translation>
    </message>
    <message>
      <source>zooms</source>
      <translation>zoomt</translation>
    </message>
    <message>
      <source>In use: {device}</source>
      <translation>In Gebrauch: {device}</translation>
    </message>
    <message>
      <source>Automatic ({count})</source>
      <translation>Automatisch ({count})</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>gespiegelt</translation>
    </message>
    <message>
      <source>Text seems to be burned into the picture, and goes with it. Look whether it names the patient before you give the picture away.</source>
      <translation>In das Bild scheint Text eingebrannt zu sein, der mitgegeben wird. Prüfen Sie, ob er den Patienten nennt, bevor Sie das Bild weitergeben.</translation>
    </message>
    <message>
      <source>Looking for text in the picture…</source>
      <translation>Suche nach Text im Bild…</translation>
    </message>
    <message>
      <source>What looks like text may also be staples, wires or teeth.</source>
      <translation>Was wie Text aussieht, können auch Klammern, Drähte oder Zähne sein.</translation>
    </message>
    <message>
      <source>No text was found in the picture. Faint, slanted or handwritten text is not found: look yourself.</source>
      <translation>Im Bild wurde kein Text gefunden. Blasser, schräger oder handschriftlicher Text wird nicht gefunden: Sehen Sie selbst nach.</translation>
    </message>
    <message>
      <source>The ends: sensitivity and specificity both at the low, or both at the high end of theirs.</source>
      <translation>Die Enden: Sensitivität und Spezifität beide am unteren oder beide am oberen Ende ihres Intervalls.</translation>
    </message>
    <message>
      <source>Of those with pneumonia, how many are flagged.</source>
      <translation>Wie viele von denen mit Pneumonie markiert werden.</translation>
    </message>
    <message>
      <source>Of those without, how many are not.</source>
      <translation>Wie viele von denen ohne Pneumonie nicht markiert werden.</translation>
    </message>
    <message>
      <source>How common pneumonia is among your patients, in percent</source>
      <translation>Wie häufig Pneumonie bei Ihren Patienten ist, in Prozent</translation>
    </message>
    <message>
      <source>PPV and NPV depend on how common pneumonia is among the patients whose images you read.</source>
      <translation>PPW und NPW hängen davon ab, wie häufig Pneumonie bei den Patienten ist, deren Bilder Sie befunden.</translation>
    </message>
    <message>
      <source>PPV</source>
      <translation>PPW</translation>
    </message>
    <message>
      <source>NPV</source>
      <translation>NPW</translation>
    </message>
    <message>
      <source>Of those flagged, how many have pneumonia.</source>
      <translation>Wie viele der Markierten eine Pneumonie haben.</translation>
    </message>
    <message>
      <source>Of those not flagged, how many have none.</source>
      <translation>Wie viele der nicht Markierten keine haben.</translation>
    </message>
    <message>
      <source>Pneumonia in</source>
      <translation>Pneumonie bei</translation>
    </message>
    <message>
      <source>of patients (assumed)</source>
      <translation>der Patienten (angenommen)</translation>
    </message>
    <message>
      <source>of your patients</source>
      <translation>Ihrer Patienten</translation>
    </message>
    <message>
      <source>95 % CI {ends}</source>
      <translation>95-%-KI {ends}</translation>
    </message>
    <message>
      <source>Your own threshold is in use: {threshold}; the model's is {own}.</source>
      <translation>Ihr eigener Schwellenwert gilt: {threshold}; der des Modells ist {own}.</translation>
    </message>
    <message>
      <source>The slider and the number are the probability to flag from</source>
      <translation>Regler und Zahl sind die Wahrscheinlichkeit, ab der markiert wird</translation>
    </message>
    <message>
      <source>The slider and the number are the sensitivity to be reached</source>
      <translation>Regler und Zahl sind die Sensitivität, die erreicht werden soll</translation>
    </message>
    <message>
      <source>miss fewer</source>
      <translation>weniger übersehen</translation>
    </message>
    <message>
      <source>fewer false alarms</source>
      <translation>weniger Fehlalarme</translation>
    </message>
    <message>
      <source>{threshold}, the model's own</source>
      <translation>{threshold}, Vorgabe des Modells</translation>
    </message>
    <message>
      <source>⚠  {threshold}, not the model's own</source>
      <translation>⚠  {threshold}, nicht die Vorgabe des Modells</translation>
    </message>
    <message>
      <source>The model is being loaded, and brings its threshold.</source>
      <translation>Das Modell wird geladen und bringt seinen Schwellenwert mit.</translation>
    </message>
    <message>
      <source>None: a threshold belongs to a model, and there is no model.</source>
      <translation>Keiner: Ein Schwellenwert gehört zu einem Modell, und es gibt kein Modell.</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Sensitivity to be reached</source>
      <translation>Zu erreichende Sensitivität</translation>
    </message>
    <message>
      <source>Sensitivity to be reached, in percent</source>
      <translation>Zu erreichende Sensitivität in Prozent</translation>
    </message>
    <message>
      <source>Decision threshold</source>
      <translation>Entscheidungsschwelle</translation>
    </message>
    <message>
      <source>Decision threshold in percent</source>
      <translation>Entscheidungsschwelle in Prozent</translation>
    </message>
    <message>
      <source>A threshold is kept for one model, {name}</source>
      <translation>Ein Schwellenwert gilt für ein Modell, {name}</translation>
    </message>
    <message>
      <source>Back to {threshold}</source>
      <translation>Zurück zu {threshold}</translation>
    </message>
    <message>
      <source>Tool: {tool}</source>
      <translation>Werkzeug: {tool}</translation>
    </message>
    <message>
      <source>Against Truth</source>
      <translation>Vergleich mit der Wahrheit</translation>
    </message>
    <message>
      <source>&amp;List of Labels…</source>
      <translation>&amp;Liste der Labels…</translation>
    </message>
    <message>
      <source>Use the &amp;Folders</source>
      <translation>&amp;Ordner verwenden</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Wanted sensitivity in percent</source>
      <translation>Gewünschte Sensitivität in Prozent</translation>
    </message>
    <message>
      <source>&amp;Sensitivity that you ask for</source>
      <translation>&amp;Gewünschte Sensitivität</translation>
    </message>
    <message>
      <source>A list of labels</source>
      <translation>Liste der Labels</translation>
    </message>
    <message>
      <source>The truth comes from folders called NORMAL and PNEUMONIA.</source>
      <translation>Die Wahrheit kommt aus Ordnern namens NORMAL und PNEUMONIA.</translation>
    </message>
    <message>
      <source>of labels</source>
      <translation>der Labels</translation>
    </message>
    <message>
      <source>ROC curve</source>
      <translation>ROC-Kurve</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}. Not used: {unused}.</source>
      <translation>Die Wahrheit kommt aus der Liste {name}. Nicht verwendet: {unused}.</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}.</source>
      <translation>Die Wahrheit kommt aus der Liste {name}.</translation>
    </message>
    <message>
      <source>The truth of no image is known. Open a folder with the folders NORMAL and PNEUMONIA in it, or choose a list of labels: a CSV file whose first line names the columns, one of them 'file' and one 'label'.</source>
      <translation>Von keinem Bild ist die Wahrheit bekannt. Öffnen Sie einen Ordner mit den Ordnern NORMAL und PNEUMONIA oder wählen Sie eine Liste der Labels: eine CSV-Datei, deren erste Zeile die Spalten nennt, eine davon 'file' und eine 'label'.</translation>
    </message>
    <message>
      <source>Without a scored pneumonia there is no threshold to find.</source>
      <translation>Ohne eine ausgewertete Pneumonie lässt sich kein Schwellenwert finden.</translation>
    </message>
    <message>
      <source>&amp;Use as the Threshold</source>
      <translation>&amp;Als Schwellenwert verwenden</translation>
    </message>
    <message>
      <source>&amp;Use {threshold} as the Threshold</source>
      <translation>{threshold} als &amp;Schwellenwert verwenden</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}.</source>
      <translation>⊘  Das Bild auf dem Bildschirm ist nicht aufgelistet. Weiter geht zu {next}.</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}, Previous to {previous}.</source>
      <translation>⊘  Das Bild auf dem Bildschirm ist nicht aufgelistet. Weiter geht zu {next}, Zurück zu {previous}.</translation>
    </message>
    <message>
      <source>Verdicts Are Not Saved</source>
      <translation>Befunde sind nicht gespeichert</translation>
    </message>
    <message>
      <source>Closed now, the window loses them. Review &gt; Export writes them to another place.</source>
      <translation>Wird das Fenster jetzt geschlossen, gehen sie verloren. Durchsicht &gt; Exportieren schreibt sie an einen anderen Ort.</translation>
    </message>
    <message>
      <source>Close and Lose Them</source>
      <translation>Schließen und verlieren</translation>
    </message>
    <message>
      <source>Verdicts or notes of yours are not saved: {problem}</source>
      <translation>Befunde oder Notizen von Ihnen sind nicht gespeichert: {problem}</translation>
    </message>
    <message>
      <source>⚠  Verdicts are not saved</source>
      <translation>⚠  Befunde sind nicht gespeichert</translation>
    </message>
    <message>
      <source>Your verdict on this image</source>
      <translation>Ihr Befund zu diesem Bild</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Ihr Befund</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Pneumonia</source>
      <translation>Pneumonie</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <source>The file could not be read, so there is no picture to judge.</source>
      <translation>Die Datei konnte nicht gelesen werden, daher gibt es kein Bild zu beurteilen.</translation>
    </message>
    <message>
      <source>result in view</source>
      <translation>Ergebnis sichtbar</translation>
    </message>
    <message>
      <source>before the result</source>
      <translation>vor dem Ergebnis</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Noch kein Befund</translation>
    </message>
    <message>
      <source>you: normal</source>
      <translation>Sie: normal</translation>
    </message>
    <message>
      <source>you: pneumonia</source>
      <translation>Sie: Pneumonie</translation>
    </message>
    <message>
      <source>you: unsure</source>
      <translation>Sie: unsicher</translation>
    </message>
    <message>
      <source>Not saved. It is tried again every few seconds.</source>
      <translation>Nicht gespeichert. Alle paar Sekunden wird es erneut versucht.</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Wird gespeichert…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>1 disagreement with the model</source>
      <translation>1 Abweichung vom Modell</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>nicht gespeichert</translation>
    </message>
    <message numerus="yes">
      <source>{read} read by you, {unread} unread</source>
      <translation>
        <numerusform>{read} von Ihnen befundet, {unread} nicht</numerusform>
        <numerusform>{read} von Ihnen befundet, {unread} nicht</numerusform>
      </translation>
    </message>
    <message>
      <source>saving</source>
      <translation>wird gespeichert</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Before the result:  {verdict}</source>
      <translation>Vor dem Ergebnis:  {verdict}</translation>
    </message>
    <message numerus="yes">
      <source>{count} disagreements with the model</source>
      <translation>
        <numerusform>{count} Abweichung vom Modell</numerusform>
        <numerusform>{count} Abweichungen vom Modell</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved</source>
      <translation>
        <numerusform>{count} nicht gespeichert</numerusform>
        <numerusform>{count} nicht gespeichert</numerusform>
      </translation>
    </message>
    <message>
      <source>⚠  Views are not kept</source>
      <translation>⚠  Ansichten werden nicht behalten</translation>
    </message>
    <message>
      <source>↺  As you left it ({key} resets)</source>
      <translation>↺  Wie Sie es verlassen haben ({key} setzt zurück)</translation>
    </message>
    <message>
      <source>↺  As you left it</source>
      <translation>↺  Wie Sie es verlassen haben</translation>
    </message>
    <message>
      <source>No window is saved for {digit}. {key} saves the one in use.</source>
      <translation>Für {digit} ist kein Fenster gespeichert. {key} speichert das aktuelle.</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>The file has no window of its own; the automatic one is in use.</source>
      <translation>Die Datei hat kein eigenes Fenster; das automatische ist in Gebrauch.</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the file's own window.</source>
      <translation>Fenster {digit} liegt fast ganz außerhalb der Werte dieses Bildes. {key}: das eigene Fenster der Datei.</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the automatic window.</source>
      <translation>Fenster {digit} liegt fast ganz außerhalb der Werte dieses Bildes. {key}: das automatische Fenster.</translation>
    </message>
    <message>
      <source>Window &gt; {action}</source>
      <translation>Fenster &gt; {action}</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}.</source>
      <translation>Gespeichert als {digit}: {window}.</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}. Replaced: {before}.</source>
      <translation>Gespeichert als {digit}: {window}. Ersetzt: {before}.</translation>
    </message>
    <message>
      <source>An aid to a reader, not a diagnosis. Not a medical device.</source>
      <translation>Eine Hilfe beim Befunden, keine Diagnose. Kein Medizinprodukt.</translation>
    </message>
    <message>
      <source>{age} d</source>
      <translation>{age} T.</translation>
    </message>
    <message>
      <source>{age} wk</source>
      <translation>{age} Wo.</translation>
    </message>
    <message>
      <source>{age} mo</source>
      <translation>{age} Mon.</translation>
    </message>
    <message>
      <source>{age} y</source>
      <translation>{age} J.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>kalibriert</translation>
    </message>
    <message>
      <source>corrected by the estimated magnification</source>
      <translation>um die geschätzte Vergrößerung korrigiert</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>am Detektor</translation>
    </message>
    <message>
      <source>on the film</source>
      <translation>auf dem Film</translation>
    </message>
    <message>
      <source>as the file states</source>
      <translation>laut Datei</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Markiert</translation>
    </message>
    <message>
      <source>Not flagged</source>
      <translation>Nicht markiert</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <source>The model could not read it</source>
      <translation>Das Modell konnte es nicht auswerten</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>verschwunden</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>markiert</translation>
    </message>
    <message>
      <source>not flagged</source>
      <translation>nicht markiert</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Wird ausgewertet</translation>
    </message>
    <message>
      <source>The model is being loaded</source>
      <translation>Das Modell wird geladen</translation>
    </message>
    <message>
      <source>Not scored: no model</source>
      <translation>Nicht ausgewertet: kein Modell</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message numerus="yes">
      <source>{count} hidden until your verdict</source>
      <translation>
        <numerusform>{count} bis zu Ihrem Befund verborgen</numerusform>
        <numerusform>{count} bis zu Ihrem Befund verborgen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not assessed</source>
      <translation>
        <numerusform>{count} nicht bewertet</numerusform>
        <numerusform>{count} nicht bewertet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} failed</source>
      <translation>
        <numerusform>{count} fehlgeschlagen</numerusform>
        <numerusform>{count} fehlgeschlagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to read</source>
      <translation>
        <numerusform>{count} auszuwerten</numerusform>
        <numerusform>{count} auszuwerten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} nicht markiert, davon {read} befundet</numerusform>
        <numerusform>{count} nicht markiert, davon {read} befundet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} markiert, davon {read} befundet</numerusform>
        <numerusform>{count} markiert, davon {read} befundet</numerusform>
      </translation>
    </message>
    <message>
      <source>frame {frame} of {frames}</source>
      <translation>Einzelbild {frame} von {frames}</translation>
    </message>
    <message>
      <source>{length} mm, {source}</source>
      <translation>{length} mm, {source}</translation>
    </message>
    <message>
      <source>row {row}  column {column}  stored {stored}</source>
      <translation>Zeile {row}  Spalte {column}  gespeichert {stored}</translation>
    </message>
    <message numerus="yes">
      <source>{flagged} of {images} flagged</source>
      <translation>
        <numerusform>{flagged} von {images} markiert</numerusform>
        <numerusform>{flagged} von {images} markiert</numerusform>
      </translation>
    </message>
    <message>
      <source>{length} px</source>
      <translation>{length} px</translation>
    </message>
    <message>
      <source>value {value}</source>
      <translation>Wert {value}</translation>
    </message>
    <message>
      <source>VOI LUT</source>
      <translation>VOI-LUT</translation>
    </message>
    <message>
      <source>The model's answer has been in view for {count} of the images that you have not read, so a verdict on them is kept as given with the answer in view. To read blind, switch Read First on before a study is opened.</source>
      <translation>Die Antwort des Modells war bei {count} der noch nicht befundeten Bilder zu sehen; ein Befund dazu wird als in Kenntnis der Antwort abgegeben gespeichert. Um unbeeinflusst zu befunden, schalten Sie „Erst selbst befunden“ ein, bevor Sie eine Studie öffnen.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Projektion</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>no. {number}</source>
      <translation>Nr. {number}</translation>
    </message>
    <message>
      <source>No image is listed, and the one on the screen stays. {key} lists all of them.</source>
      <translation>Kein Bild ist aufgelistet, und das auf dem Bildschirm bleibt. {key} listet alle auf.</translation>
    </message>
    <message>
      <source>Search the study</source>
      <translation>Studie durchsuchen</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>{listed} of {images} listed</source>
      <translation>{listed} von {images} aufgelistet</translation>
    </message>
    <message>
      <source>Search ({key})</source>
      <translation>Suchen ({key})</translation>
    </message>
    <message>
      <source>Images of the study, as a table</source>
      <translation>Bilder der Studie als Tabelle</translation>
    </message>
    <message>
      <source>not listed</source>
      <translation>nicht aufgelistet</translation>
    </message>
    <message>
      <source>List all images</source>
      <translation>Alle Bilder auflisten</translation>
    </message>
    <message>
      <source>List the images at or above the threshold</source>
      <translation>Bilder am oder über dem Schwellenwert auflisten</translation>
    </message>
    <message>
      <source>List the images without your verdict</source>
      <translation>Bilder ohne Ihren Befund auflisten</translation>
    </message>
    <message>
      <source>List the images on which you and the model disagree at the threshold</source>
      <translation>Bilder auflisten, bei denen Sie und das Modell am Schwellenwert abweichen</translation>
    </message>
    <message>
      <source>List the images that the model was not made for</source>
      <translation>Bilder auflisten, für die das Modell nicht gemacht ist</translation>
    </message>
    <message>
      <source>List the images that could not be read</source>
      <translation>Bilder auflisten, die nicht lesbar waren</translation>
    </message>
    <message>
      <source>Flagged</source>
      <comment>images</comment>
      <translation>Markiert</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Disagree</source>
      <translation>Abweichend</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <comment>images</comment>
      <translation>Nicht bewertet</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>of those that have your verdict</source>
      <translation>von denen, die Ihren Befund haben</translation>
    </message>
    <message>
      <source>{number} of {images}</source>
      <translation>{number} von {images}</translation>
    </message>
    <message>
      <source>{place} of {listed} listed, {images} in all</source>
      <translation>{place} von {listed} aufgelisteten, {images} insgesamt</translation>
    </message>
    <message>
      <source>Distribution of {count} probabilities</source>
      <translation>Verteilung von {count} Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>threshold in use</source>
      <translation>verwendeter Schwellenwert</translation>
    </message>
    <message>
      <source>probability of pneumonia</source>
      <translation>Pneumoniewahrscheinlichkeit</translation>
    </message>
    <message>
      <source>images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>Schwellenwert {threshold}</translation>
    </message>
    <message>
      <source>1 − specificity</source>
      <translation>1 − Spezifität</translation>
    </message>
    <message>
      <source>sensitivity</source>
      <translation>Sensitivität</translation>
    </message>
    <message>
      <source>mean probability</source>
      <translation>mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>share with pneumonia</source>
      <translation>Anteil mit Pneumonie</translation>
    </message>
    <message>
      <source>Colours of the evidence</source>
      <translation>Farben der Evidenz</translation>
    </message>
    <message>
      <source>{name}, version {version}, {date}</source>
      <translation>{name}, Version {version}, {date}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine Angabe</translation>
    </message>
    <message>
      <source>report made</source>
      <translation>Bericht erstellt</translation>
    </message>
    <message>
      <source>decision threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>model file (SHA-256)</source>
      <translation>Modelldatei (SHA-256)</translation>
    </message>
    <message>
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and their path.</source>
      <translation>Die Bilder sind nach ihrer Zeile in der Tabelle dieser Studie und ihrem Pfad benannt.</translation>
    </message>
    <message>
      <source>This report tells who the patients are: treat it as a part of their records.</source>
      <translation>Dieser Bericht sagt, wer die Patienten sind: Behandeln Sie ihn wie einen Teil ihrer Akten.</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and by the first digits of the SHA-256 checksum of their file; the exported table holds path and checksum, and is the key.</source>
      <translation>Die Bilder sind nach ihrer Zeile in der Tabelle dieser Studie und den ersten Stellen der SHA-256-Prüfsumme ihrer Datei benannt; die exportierte Tabelle enthält Pfad und Prüfsumme und ist der Schlüssel.</translation>
    </message>
    <message>
      <source>Names and paths were left out.</source>
      <translation>Namen und Pfade wurden weggelassen.</translation>
    </message>
    <message>
      <source>What the reader wrote in notes, and what is written on the pictures themselves, stands here as it is.</source>
      <translation>Was in Notizen geschrieben wurde und was auf den Bildern selbst steht, ist hier unverändert zu sehen.</translation>
    </message>
    <message>
      <source>The model</source>
      <translation>Das Modell</translation>
    </message>
    <message>
      <source>No model was loaded.</source>
      <translation>Es war kein Modell geladen.</translation>
    </message>
    <message>
      <source>Not read by the network</source>
      <translation>Vom Netz nicht gelesen</translation>
    </message>
    <message>
      <source>Flagged images</source>
      <translation>Markierte Bilder</translation>
    </message>
    <message>
      <source>Of a picture in which no place had a say the network would give {share}.</source>
      <translation>Einem Bild, in dem keine Stelle eine Aussage hat, gäbe das Netz {share}.</translation>
    </message>
    <message>
      <source>Beside each picture its evidence.</source>
      <translation>Neben jedem Bild steht seine Evidenzkarte.</translation>
    </message>
    <message>
      <source>The numbers are what the log odds would gain or lose if the whole picture looked like the place.</source>
      <translation>Die Zahlen sagen, was die Log-Odds gewinnen oder verlieren würden, wenn das ganze Bild wie diese Stelle aussähe.</translation>
    </message>
    <message>
      <source>The pictures are shown in their files' own window, with whatever is written on them.</source>
      <translation>Die Bilder sind in der Fensterung ihrer Dateien gezeigt, mit allem, was auf ihnen steht.</translation>
    </message>
    <message>
      <source>There is neither a verdict nor a note.</source>
      <translation>Es gibt weder einen Befund noch eine Notiz.</translation>
    </message>
    <message>
      <source>Not read by the network, or left out until there is a verdict</source>
      <translation>Vom Netz nicht gelesen, oder bis zum Befund weggelassen</translation>
    </message>
    <message>
      <source>probability {probability}</source>
      <translation>Wahrscheinlichkeit {probability}</translation>
    </message>
    <message>
      <source>verdict: {verdict}</source>
      <translation>Befund: {verdict}</translation>
    </message>
    <message>
      <source>not assessed</source>
      <translation>nicht bewertet</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>(before the result was seen: {verdict})</source>
      <translation>(bevor das Ergebnis zu sehen war: {verdict})</translation>
    </message>
    <message>
      <source>Pictures are shown of the {count} most probable.</source>
      <translation>Bilder sind von den {count} wahrscheinlichsten gezeigt.</translation>
    </message>
    <message>
      <source>1 other:</source>
      <translation>1 weiteres:</translation>
    </message>
    <message>
      <source>{count} others:</source>
      <translation>{count} weitere:</translation>
    </message>
    <message>
      <source>image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>verdict</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>given (UTC)</source>
      <translation>gegeben (UTC)</translation>
    </message>
    <message>
      <source>network's result</source>
      <translation>Ergebnis des Netzes</translation>
    </message>
    <message>
      <source>Verdicts and notes</source>
      <translation>Befunde und Notizen</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Images not assessed</source>
      <translation>Nicht bewertete Bilder</translation>
    </message>
    <message>
      <source>Every image that was read was assessed.</source>
      <translation>Jedes gelesene Bild wurde bewertet.</translation>
    </message>
    <message>
      <source>No image failed.</source>
      <translation>Kein Bild ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>truth: {truth}</source>
      <translation>Wahrheit: {truth}</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Notiz: {note}</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>nicht gelesen</translation>
    </message>
    <message>
      <source>in view</source>
      <translation>sichtbar</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Further flagged images</source>
      <translation>Weitere markierte Bilder</translation>
    </message>
    <message>
      <source>{view} view</source>
      <translation>Projektion {view}</translation>
    </message>
    <message>
      <source>age {age}</source>
      <translation>Alter {age}</translation>
    </message>
    <message>
      <source>No image is flagged.</source>
      <translation>Kein Bild ist markiert.</translation>
    </message>
    <message>
      <source>radiograph</source>
      <translation>Röntgenbild</translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>Evidenzkarte</translation>
    </message>
    <message>
      <source>At the threshold of {threshold}, {flagged} of {scored} scored images are flagged: their probability is at or above it.</source>
      <translation>Beim Schwellenwert von {threshold} sind {flagged} von {scored} bewerteten Bildern markiert: Ihre Wahrscheinlichkeit liegt an ihm oder darüber.</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}, over the images with a decision that the reader called pneumonia or normal; in brackets the 95 % interval (Fleiss, Cohen and Everitt).</source>
      <translation>Cohens Kappa: {kappa}, über die Bilder mit einer Entscheidung, die als Pneumonie oder normal befundet wurden; in Klammern das 95-%-Intervall (Fleiss, Cohen und Everitt).</translation>
    </message>
    <message>
      <source>Of {verdicts}, {visible} were given while the network's result was in view; a result that is seen first pulls readers along, and agreement with it.</source>
      <translation>Von {verdicts} wurden {visible} gegeben, während das Ergebnis des Netzes zu sehen war; ein Ergebnis, das man zuerst sieht, zieht Befunder mit sich, und die Übereinstimmung auch.</translation>
    </message>
    <message>
      <source>flagged by the network</source>
      <translation>vom Netz markiert</translation>
    </message>
    <message>
      <source>not flagged by the network</source>
      <translation>vom Netz nicht markiert</translation>
    </message>
    <message>
      <source>scored with a caution</source>
      <translation>bewertet, mit Warnhinweis</translation>
    </message>
    <message>
      <source>not read by the network yet</source>
      <translation>vom Netz noch nicht gelesen</translation>
    </message>
    <message>
      <source>reader: pneumonia</source>
      <translation>Befunder: Pneumonie</translation>
    </message>
    <message>
      <source>reader: normal</source>
      <translation>Befunder: normal</translation>
    </message>
    <message>
      <source>reader: unsure</source>
      <translation>Befunder: unsicher</translation>
    </message>
    <message>
      <source>reader: no verdict yet, of images that could be read</source>
      <translation>Befunder: noch kein Befund, von lesbaren Bildern</translation>
    </message>
    <message>
      <source>Distribution of the probabilities</source>
      <translation>Verteilung der Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>pneumonia</source>
      <translation>Pneumonie</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <source>1 verdict</source>
      <translation>1 Befund</translation>
    </message>
    <message>
      <source>{count} verdicts</source>
      <translation>{count} Befunden</translation>
    </message>
    <message>
      <source>Caution for {count} of them: {caution}</source>
      <translation>Warnhinweis bei {count} davon: {caution}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>it takes verdicts and decisions of both kinds</source>
      <translation>es braucht Befunde und Entscheidungen beider Arten</translation>
    </message>
    <message>
      <source>Agreement of reader and network</source>
      <translation>Übereinstimmung von Befunder und Netz</translation>
    </message>
    <message>
      <source>reader's verdict</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>no decision</source>
      <translation>keine Entscheidung</translation>
    </message>
    <message>
      <source>left out until there is a verdict</source>
      <translation>bis zum Befund weggelassen</translation>
    </message>
    <message>
      <source>Review of chest radiographs</source>
      <translation>Durchsicht von Röntgenaufnahmen des Thorax</translation>
    </message>
    <message>
      <source>{count} image, {moment} UTC</source>
      <translation>{count} Bild, {moment} UTC</translation>
    </message>
    <message>
      <source>{count} images, {moment} UTC</source>
      <translation>{count} Bilder, {moment} UTC</translation>
    </message>
    <message>
      <source>Against truth</source>
      <translation>Vergleich mit der Wahrheit</translation>
    </message>
    <message>
      <source>Not assessed: {cases} of pneumonia, neither right nor wrong below.</source>
      <translation>Nicht bewertet: {cases} mit Pneumonie, unten weder richtig noch falsch.</translation>
    </message>
    <message>
      <source>A threshold of {threshold} (95 % interval {low} to {high}) is the highest that reaches a sensitivity of {wanted} on these cases.</source>
      <translation>Ein Schwellenwert von {threshold} (95-%-Konfidenzintervall {low} bis {high}) ist der höchste, der bei diesen Fällen eine Sensitivität von {wanted} erreicht.</translation>
    </message>
    <message>
      <source>Sensitivity {sensitivity}, specificity {specificity}.</source>
      <translation>Sensitivität {sensitivity}, Spezifität {specificity}.</translation>
    </message>
    <message>
      <source>The truth is known of {images}: {pneumonia} with pneumonia, {normal} normal.</source>
      <translation>Die Wahrheit ist von {images} bekannt: {pneumonia} mit Pneumonie, {normal} normal.</translation>
    </message>
    <message>
      <source>The network has a probability for {count} of them.</source>
      <translation>Das Netz hat eine Wahrscheinlichkeit für {count} davon.</translation>
    </message>
    <message>
      <source>not in the figures below</source>
      <translation>nicht in den Zahlen unten</translation>
    </message>
    <message>
      <source>chance alone would agree</source>
      <translation>schon der Zufall würde übereinstimmen</translation>
    </message>
    <message>
      <source>Too few: {cases} of pneumonia here, and it takes {needed} until a sensitivity of {wanted} is known to within {points} points downwards.</source>
      <translation>Zu wenige: {cases} mit Pneumonie hier, und es braucht {needed}, bis eine Sensitivität von {wanted} nach unten auf {points} Prozentpunkte genau bekannt ist.</translation>
    </message>
    <message>
      <source>It was chosen on these very cases, and will do a little worse on others.</source>
      <translation>Er wurde an genau diesen Fällen gewählt und wird bei anderen etwas schlechter abschneiden.</translation>
    </message>
    <message>
      <source>no answer yet, or still hidden</source>
      <translation>noch keine Antwort, oder noch verborgen</translation>
    </message>
    <message>
      <source>1 case</source>
      <translation>1 Fall</translation>
    </message>
    <message>
      <source>{count} cases</source>
      <translation>{count} Fälle</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>Wahrheit</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>no decision by the reader</source>
      <translation>keine Entscheidung des Befunders</translation>
    </message>
    <message>
      <source>The reader</source>
      <translation>Der Befunder</translation>
    </message>
    <message>
      <source>The network at the threshold of {threshold}</source>
      <translation>Das Netz am Schwellenwert von {threshold}</translation>
    </message>
    <message>
      <source>Images that the network has learnt from make it look better than it is.</source>
      <translation>Bilder, von denen das Netz gelernt hat, lassen es besser aussehen, als es ist.</translation>
    </message>
    <message>
      <source>1 image</source>
      <translation>1 Bild</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} Bildern</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>it takes cases of both classes</source>
      <translation>es braucht Fälle beider Klassen</translation>
    </message>
    <message>
      <source>Expected calibration error (10 bins)</source>
      <translation>Erwarteter Kalibrierungsfehler (10 Klassen)</translation>
    </message>
    <message>
      <source>Brier score</source>
      <translation>Brier-Score</translation>
    </message>
    <message>
      <source>The network at any threshold</source>
      <translation>Das Netz an jedem Schwellenwert</translation>
    </message>
    <message>
      <source>without a verdict</source>
      <translation>ohne Befund</translation>
    </message>
    <message>
      <source>called pneumonia</source>
      <translation>als Pneumonie befundet</translation>
    </message>
    <message>
      <source>called normal</source>
      <translation>als normal befundet</translation>
    </message>
    <message>
      <source>In brackets: cases, and 95 % intervals (Wilson; F1 through F*; AUC after DeLong; kappa after Fleiss, Cohen and Everitt).</source>
      <translation>In Klammern: Fälle und 95-%-Konfidenzintervalle (Wilson; F1 über F*; AUC nach DeLong; Kappa nach Fleiss, Cohen und Everitt).</translation>
    </message>
    <message>
      <source>Each image counts as a case of its own: with several images of a patient the true intervals are wider.</source>
      <translation>Jedes Bild zählt als eigener Fall: Bei mehreren Bildern eines Patienten sind die wahren Intervalle breiter.</translation>
    </message>
    <message>
      <source>PPV and NPV hold for the share of pneumonia among these cases only.</source>
      <translation>PPW und NPW gelten nur für den Anteil der Pneumonien unter diesen Fällen.</translation>
    </message>
    <message>
      <source>The reader has decided on none of these images yet.</source>
      <translation>Zu keinem dieser Bilder hat der Befunder bisher entschieden.</translation>
    </message>
    <message>
      <source>Cohen's kappa with the truth</source>
      <translation>Cohens Kappa mit der Wahrheit</translation>
    </message>
    <message>
      <source>{value} ({part} of {whole}; {low} to {high})</source>
      <translation>{value} ({part} von {whole}; {low} bis {high})</translation>
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
      <source>– ({why})</source>
      <translation>– ({why})</translation>
    </message>
    <message>
      <source>no case</source>
      <translation>kein Fall</translation>
    </message>
    <message>
      <source>The truth comes from a list of labels.</source>
      <translation>Die Wahrheit stammt aus einer Liste von Etiketten.</translation>
    </message>
    <message>
      <source>The truth comes from the folders that the images lie in.</source>
      <translation>Die Wahrheit stammt aus den Ordnern, in denen die Bilder liegen.</translation>
    </message>
    <message>
      <source>Not used: {unused}.</source>
      <translation>Nicht verwendet: {unused}.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>&amp;Bild</translation>
    </message>
    <message>
      <source>&amp;List</source>
      <translation>&amp;Liste</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>&amp;Fenster</translation>
    </message>
    <message>
      <source>T&amp;ools</source>
      <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>D&amp;urchsicht</translation>
    </message>
    <message>
      <source>&amp;Threshold</source>
      <translation>&amp;Schwellenwert</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>Open &amp;File…</source>
      <translation>D&amp;atei öffnen…</translation>
    </message>
    <message>
      <source>Open F&amp;older…</source>
      <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
      <source>Open all images of a folder</source>
      <translation>Alle Bilder eines Ordners öffnen</translation>
    </message>
    <message>
      <source>Open the &amp;Demo Study</source>
      <translation>D&amp;emostudie öffnen</translation>
    </message>
    <message>
      <source>Make a small study of public images and open it</source>
      <translation>Eine kleine Studie aus öffentlichen Bildern anlegen und öffnen</translation>
    </message>
    <message>
      <source>&amp;Stop Listing</source>
      <translation>S&amp;uche anhalten</translation>
    </message>
    <message>
      <source>Look for no more files; those that are listed stay</source>
      <translation>Nicht nach weiteren Dateien suchen; aufgelistete bleiben</translation>
    </message>
    <message>
      <source>DICOM &amp;Attributes…</source>
      <translation>D&amp;ICOM-Attribute…</translation>
    </message>
    <message>
      <source>A table of all that the file says, to be searched</source>
      <translation>Eine durchsuchbare Tabelle von allem, was die Datei angibt</translation>
    </message>
    <message>
      <source>&amp;Copy Picture</source>
      <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
      <source>Put the picture as it is in view on the clipboard, without names</source>
      <translation>Das Bild wie angezeigt und ohne Namen in die Zwischenablage legen</translation>
    </message>
    <message>
      <source>Save &amp;Picture…</source>
      <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
      <source>Write it as it is displayed, as PNG or JPEG</source>
      <translation>Wie angezeigt schreiben, als PNG oder JPEG</translation>
    </message>
    <message>
      <source>De-&amp;identified Copy…</source>
      <translation>&amp;Deidentifizierte Kopie…</translation>
    </message>
    <message>
      <source>Write DICOM files without what names the patient, of this image or of the study</source>
      <translation>DICOM-Dateien dieses Bildes oder der Studie schreiben, ohne was den Patienten nennt</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
      <source>Theme, text, keys, device and more</source>
      <translation>Sprache, Farbschema, Schrift, Tasten, Gerät und mehr</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>Das Programm schließen</translation>
    </message>
    <message>
      <source>&amp;Fit</source>
      <translation>&amp;Einpassen</translation>
    </message>
    <message>
      <source>Show the whole picture</source>
      <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
      <source>&amp;1:1</source>
      <translation>&amp;1:1</translation>
    </message>
    <message>
      <source>One image pixel is one pixel of the screen</source>
      <translation>Ein Bildpixel ist ein Pixel des Bildschirms</translation>
    </message>
    <message>
      <source>Lif&amp;e Size</source>
      <translation>&amp;Lebensgröße</translation>
    </message>
    <message>
      <source>A millimetre is a millimetre of the screen, where the file says how large its pixels are</source>
      <translation>Ein Millimeter ist ein Millimeter auf dem Bildschirm, wenn die Datei die Pixelgröße angibt</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>&amp;Vergrößern</translation>
    </message>
    <message>
      <source>Show it larger</source>
      <translation>Größer zeigen</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
      <source>Show it smaller</source>
      <translation>Kleiner zeigen</translation>
    </message>
    <message>
      <source>Look &amp;Left</source>
      <translation>&amp;Nach links blicken</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>Nach links</translation>
    </message>
    <message>
      <source>Look &amp;Right</source>
      <translation>Nach rechts &amp;blicken</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>Nach rechts</translation>
    </message>
    <message>
      <source>Look &amp;Up</source>
      <translation>Nach &amp;oben blicken</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Look &amp;Down</source>
      <translation>Nach &amp;unten blicken</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Full S&amp;creen</source>
      <translation>Vollb&amp;ild</translation>
    </message>
    <message>
      <source>Use the whole screen, or no longer</source>
      <translation>Den ganzen Bildschirm nutzen, oder nicht mehr</translation>
    </message>
    <message>
      <source>Picture on Another &amp;Screen</source>
      <translation>Bild &amp;auf anderem Bildschirm</translation>
    </message>
    <message>
      <source>Fill a second screen with the picture, or have it back</source>
      <translation>Einen zweiten Bildschirm mit dem Bild füllen oder es zurückholen</translation>
    </message>
    <message>
      <source>Panels &amp;Back</source>
      <translation>Bereiche &amp;zurückholen</translation>
    </message>
    <message>
      <source>Show list, reading and tools where they are at first</source>
      <translation>Liste, Auswertung und Werkzeuge dort zeigen, wo sie anfangs sind</translation>
    </message>
    <message>
      <source>Compare &amp;Two Images</source>
      <translation>Z&amp;wei Bilder vergleichen</translation>
    </message>
    <message>
      <source>Show beside the image the one looked at before, or show one again</source>
      <translation>Das zuvor betrachtete Bild daneben zeigen, oder wieder nur eines</translation>
    </message>
    <message>
      <source>Other Im&amp;age</source>
      <translation>An&amp;deres Bild</translation>
    </message>
    <message>
      <source>Of two images, turn to the other one</source>
      <translation>Von zwei Bildern zum anderen wechseln</translation>
    </message>
    <message>
      <source>S&amp;wap Images</source>
      <translation>Bilder &amp;tauschen</translation>
    </message>
    <message>
      <source>Let two images change places</source>
      <translation>Zwei Bilder die Plätze tauschen lassen</translation>
    </message>
    <message>
      <source>Lin&amp;k Images</source>
      <translation>Bilder ver&amp;knüpfen</translation>
    </message>
    <message>
      <source>Pan, zoom and window of two images go together, or no longer</source>
      <translation>Ausschnitt, Zoom und Fenster zweier Bilder gehen zusammen, oder nicht mehr</translation>
    </message>
    <message>
      <source>&amp;Hide Identity</source>
      <translation>Identität verber&amp;gen</translation>
    </message>
    <message>
      <source>Show nothing that names a patient, also after a restart, until it is turned off here</source>
      <translation>Nichts zeigen, was einen Patienten nennt, auch nach einem Neustart, bis es hier ausgeschaltet wird</translation>
    </message>
    <message>
      <source>Dis&amp;miss Message</source>
      <translation>&amp;Meldung schließen</translation>
    </message>
    <message>
      <source>Close the message, give up what is half drawn, or show one image again</source>
      <translation>Die Meldung schließen, halb Gezeichnetes verwerfen oder wieder ein Bild zeigen</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>&amp;Voriges</translation>
    </message>
    <message>
      <source>Show the listed image before</source>
      <translation>Das vorige aufgelistete Bild zeigen</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Nächstes</translation>
    </message>
    <message>
      <source>Show the listed image after</source>
      <translation>Das nächste aufgelistete Bild zeigen</translation>
    </message>
    <message>
      <source>&amp;First</source>
      <translation>E&amp;rstes</translation>
    </message>
    <message>
      <source>Show the first listed image</source>
      <translation>Das erste aufgelistete Bild zeigen</translation>
    </message>
    <message>
      <source>&amp;Last</source>
      <translation>Le&amp;tztes</translation>
    </message>
    <message>
      <source>Show the last listed image</source>
      <translation>Das letzte aufgelistete Bild zeigen</translation>
    </message>
    <message>
      <source>Pre&amp;vious Frame</source>
      <translation>V&amp;origes Einzelbild</translation>
    </message>
    <message>
      <source>Show the frame before, of a file with several</source>
      <translation>Das vorige Einzelbild einer Datei mit mehreren zeigen</translation>
    </message>
    <message>
      <source>Next Fra&amp;me</source>
      <translation>Nä&amp;chstes Einzelbild</translation>
    </message>
    <message>
      <source>Show the frame after, of a file with several</source>
      <translation>Das nächste Einzelbild einer Datei mit mehreren zeigen</translation>
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation>&amp;Invertieren</translation>
    </message>
    <message>
      <source>Show the negative</source>
      <translation>Das Negativ zeigen</translation>
    </message>
    <message>
      <source>Rota&amp;te Right</source>
      <translation>Rechtsherum &amp;drehen</translation>
    </message>
    <message>
      <source>Turn it clockwise by a quarter</source>
      <translation>Um eine Vierteldrehung im Uhrzeigersinn drehen</translation>
    </message>
    <message>
      <source>Rotate L&amp;eft</source>
      <translation>&amp;Linksherum drehen</translation>
    </message>
    <message>
      <source>Turn it counterclockwise by a quarter</source>
      <translation>Um eine Vierteldrehung gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
      <source>Flip &amp;Horizontally</source>
      <translation>&amp;Horizontal spiegeln</translation>
    </message>
    <message>
      <source>Mirror it, left to right</source>
      <translation>Links und rechts vertauschen</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
      <source>The file's own window, not inverted, upright, the whole picture</source>
      <translation>Das Fenster der Datei, nicht invertiert, aufrecht, das ganze Bild</translation>
    </message>
    <message>
      <source>Forget All Vie&amp;ws…</source>
      <translation>&amp;Alle Ansichten vergessen…</translation>
    </message>
    <message>
      <source>Show every image as its file has it, without your measurements, from now on</source>
      <translation>Jedes Bild von nun an so zeigen, wie die Datei es hat, ohne Ihre Messungen</translation>
    </message>
    <message>
      <source>Pause or C&amp;ontinue Reading</source>
      <translation>Auswertung anhalten oder &amp;fortsetzen</translation>
    </message>
    <message>
      <source>Pause the model's reading of the study, or go on with it</source>
      <translation>Die Auswertung der Studie durch das Modell anhalten oder fortsetzen</translation>
    </message>
    <message>
      <source>&amp;Cancel Reading</source>
      <translation>A&amp;uswertung abbrechen</translation>
    </message>
    <message>
      <source>Give up the model's reading of the study; what is looked at is read all the same</source>
      <translation>Auf die weitere Auswertung der Studie verzichten; was Sie ansehen, wird dennoch ausgewertet</translation>
    </message>
    <message>
      <source>&amp;Wide List</source>
      <translation>Breite &amp;Liste</translation>
    </message>
    <message>
      <source>Show the list as a table with columns, or narrow again</source>
      <translation>Die Liste als Tabelle mit Spalten zeigen, oder wieder schmal</translation>
    </message>
    <message>
      <source>&amp;Columns…</source>
      <translation>S&amp;palten…</translation>
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation>Die Spalten der Tabelle wählen</translation>
    </message>
    <message>
      <source>Searc&amp;h</source>
      <translation>S&amp;uchen</translation>
    </message>
    <message>
      <source>List the images with these words in their row</source>
      <translation>Bilder mit diesen Wörtern in der Zeile auflisten</translation>
    </message>
    <message>
      <source>&amp;All Images</source>
      <translation>All&amp;e Bilder</translation>
    </message>
    <message>
      <source>&amp;Flagged</source>
      <translation>Ma&amp;rkierte</translation>
    </message>
    <message>
      <source>Un&amp;read</source>
      <translation>O&amp;ffene</translation>
    </message>
    <message>
      <source>&amp;Disagreements</source>
      <translation>Abwe&amp;ichende</translation>
    </message>
    <message>
      <source>Not A&amp;ssessed</source>
      <translation>Nicht &amp;bewertete</translation>
    </message>
    <message>
      <source>Fai&amp;led</source>
      <translation>Fehl&amp;geschlagene</translation>
    </message>
    <message>
      <source>In the F&amp;older's Order</source>
      <translation>Reihenfolge des &amp;Ordners</translation>
    </message>
    <message>
      <source>As the files stand in the folder; again: backwards</source>
      <translation>Wie die Dateien im Ordner stehen; nochmals: rückwärts</translation>
    </message>
    <message>
      <source>By Pro&amp;bability</source>
      <translation>Nach &amp;Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>The highest first, all are listed; again: the lowest</source>
      <translation>Die höchste zuerst, alle werden aufgelistet; nochmals: die niedrigste</translation>
    </message>
    <message>
      <source>Rando&amp;m Order</source>
      <translation>&amp;Zufällige Reihenfolge</translation>
    </message>
    <message>
      <source>An order that tells nothing, the same on every day</source>
      <translation>Eine Reihenfolge, die nichts verrät, jeden Tag dieselbe</translation>
    </message>
    <message>
      <source>By Fil&amp;e</source>
      <translation>Nach &amp;Datei</translation>
    </message>
    <message>
      <source>By the files' names; again: backwards</source>
      <translation>Nach den Namen der Dateien; nochmals: rückwärts</translation>
    </message>
    <message>
      <source>By &amp;Patient</source>
      <translation>Nach Pa&amp;tient</translation>
    </message>
    <message>
      <source>By the patients; again: backwards</source>
      <translation>Nach den Patienten; nochmals: rückwärts</translation>
    </message>
    <message>
      <source>By Stud&amp;y</source>
      <translation>Nach &amp;Studie</translation>
    </message>
    <message>
      <source>By the studies' descriptions; again: backwards</source>
      <translation>Nach den Beschreibungen der Studien; nochmals: rückwärts</translation>
    </message>
    <message>
      <source>By Da&amp;te</source>
      <translation>Nach Datu&amp;m</translation>
    </message>
    <message>
      <source>By the studies' dates; again: backwards</source>
      <translation>Nach den Daten der Studien; nochmals: rückwärts</translation>
    </message>
    <message>
      <source>By &amp;View</source>
      <translation>Nach Pro&amp;jektion</translation>
    </message>
    <message>
      <source>By the views; again: backwards</source>
      <translation>Nach den Projektionen; nochmals: rückwärts</translation>
    </message>
    <message>
      <source>By A&amp;ge</source>
      <translation>Nach &amp;Alter</translation>
    </message>
    <message>
      <source>By the patients' ages; again: backwards</source>
      <translation>Nach dem Alter der Patienten; nochmals: rückwärts</translation>
    </message>
    <message>
      <source>By Dec&amp;ision</source>
      <translation>Na&amp;ch Entscheidung</translation>
    </message>
    <message>
      <source>Flagged, not flagged, not assessed, failed; again: backwards</source>
      <translation>Markiert, nicht markiert, nicht bewertet, fehlgeschlagen; nochmals: rückwärts</translation>
    </message>
    <message>
      <source>By Yo&amp;ur Verdict</source>
      <translation>Nac&amp;h Ihrem Befund</translation>
    </message>
    <message>
      <source>Pneumonia, unsure, normal, unread; again: backwards</source>
      <translation>Pneumonie, unsicher, normal, offen; nochmals: rückwärts</translation>
    </message>
    <message>
      <source>By &amp;Note</source>
      <translation>&amp;Nach Notiz</translation>
    </message>
    <message>
      <source>Those with a note first</source>
      <translation>Die mit einer Notiz zuerst</translation>
    </message>
    <message>
      <source>&amp;File's Own</source>
      <translation>&amp;Der Datei</translation>
    </message>
    <message>
      <source>The file's own window, or the next one of several</source>
      <translation>Das Fenster der Datei, oder das nächste von mehreren</translation>
    </message>
    <message>
      <source>&amp;Automatic</source>
      <translation>&amp;Automatisch</translation>
    </message>
    <message>
      <source>The window made from the picture's values</source>
      <translation>Das aus den Werten des Bildes bestimmte Fenster</translation>
    </message>
    <message>
      <source>Your &amp;3</source>
      <translation>Ihr &amp;3</translation>
    </message>
    <message>
      <source>The window that you saved there</source>
      <translation>Das dort von Ihnen gespeicherte Fenster</translation>
    </message>
    <message>
      <source>Your &amp;4</source>
      <translation>Ihr &amp;4</translation>
    </message>
    <message>
      <source>Your &amp;5</source>
      <translation>Ihr &amp;5</translation>
    </message>
    <message>
      <source>Your &amp;6</source>
      <translation>Ihr &amp;6</translation>
    </message>
    <message>
      <source>Your &amp;7</source>
      <translation>Ihr &amp;7</translation>
    </message>
    <message>
      <source>Your &amp;8</source>
      <translation>Ihr &amp;8</translation>
    </message>
    <message>
      <source>Your &amp;9</source>
      <translation>Ihr &amp;9</translation>
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <source>Less contrast</source>
      <translation>Weniger Kontrast</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>&amp;Enger</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>Mehr Kontrast</translation>
    </message>
    <message>
      <source>&amp;Brighter</source>
      <translation>&amp;Heller</translation>
    </message>
    <message>
      <source>Show it brighter</source>
      <translation>Heller zeigen</translation>
    </message>
    <message>
      <source>&amp;Darker</source>
      <translation>D&amp;unkler</translation>
    </message>
    <message>
      <source>Show it darker</source>
      <translation>Dunkler zeigen</translation>
    </message>
    <message>
      <source>Save as 3</source>
      <translation>Speichern als 3</translation>
    </message>
    <message>
      <source>Keep the window in use there</source>
      <translation>Das aktuelle Fenster dort behalten</translation>
    </message>
    <message>
      <source>Save as 4</source>
      <translation>Speichern als 4</translation>
    </message>
    <message>
      <source>Save as 5</source>
      <translation>Speichern als 5</translation>
    </message>
    <message>
      <source>Save as 6</source>
      <translation>Speichern als 6</translation>
    </message>
    <message>
      <source>Save as 7</source>
      <translation>Speichern als 7</translation>
    </message>
    <message>
      <source>Save as 8</source>
      <translation>Speichern als 8</translation>
    </message>
    <message>
      <source>Save as 9</source>
      <translation>Speichern als 9</translation>
    </message>
    <message>
      <source>Left drag: right is wider, up is brighter</source>
      <translation>Links ziehen: rechts ist weiter, oben ist heller</translation>
    </message>
    <message>
      <source>&amp;Pan</source>
      <translation>&amp;Verschieben</translation>
    </message>
    <message>
      <source>Left drag moves the picture</source>
      <translation>Links ziehen verschiebt das Bild</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <source>Left drag: up is larger</source>
      <translation>Links ziehen: oben ist größer</translation>
    </message>
    <message>
      <source>Window of a Re&amp;gion</source>
      <translation>Fenster &amp;einer Region</translation>
    </message>
    <message>
      <source>Drag a rectangle: the window of what is inside</source>
      <translation>Ein Rechteck ziehen: das Fenster für seinen Inhalt</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>&amp;Länge</translation>
    </message>
    <message>
      <source>Drag from end to end, or click on both</source>
      <translation>Von Ende zu Ende ziehen oder auf beide klicken</translation>
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation>&amp;Winkel</translation>
    </message>
    <message>
      <source>Click on an end, the vertex and the other end</source>
      <translation>Auf ein Ende, den Scheitel und das andere Ende klicken</translation>
    </message>
    <message>
      <source>&amp;Delete Measurement</source>
      <translation>&amp;Messung löschen</translation>
    </message>
    <message>
      <source>Delete the selected length or angle</source>
      <translation>Die gewählte Länge oder den Winkel löschen</translation>
    </message>
    <message>
      <source>Delete All M&amp;easurements</source>
      <translation>&amp;Alle Messungen löschen</translation>
    </message>
    <message>
      <source>Delete all lengths and angles of this image</source>
      <translation>Alle Längen und Winkel dieses Bildes löschen</translation>
    </message>
    <message>
      <source>&amp;Values</source>
      <translation>We&amp;rte</translation>
    </message>
    <message>
      <source>The stored and the modality value under the pointer</source>
      <translation>Gespeicherter Wert und Modalitätswert unter dem Zeiger</translation>
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation>L&amp;upe</translation>
    </message>
    <message>
      <source>A lens at twice the zoom</source>
      <translation>Eine Linse mit doppeltem Zoom</translation>
    </message>
    <message>
      <source>&amp;Up Is Darker</source>
      <translation>&amp;Oben ist dunkler</translation>
    </message>
    <message>
      <source>Let a drag of the window upwards make the picture darker</source>
      <translation>Ziehen des Fensters nach oben macht das Bild dunkler</translation>
    </message>
    <message>
      <source>A&amp;nnotations</source>
      <translation>&amp;Beschriftung</translation>
    </message>
    <message>
      <source>Some, none, or all with the patient's name</source>
      <translation>Einige, keine oder alle mit dem Namen des Patienten</translation>
    </message>
    <message>
      <source>Evi&amp;dence</source>
      <translation>&amp;Evidenz</translation>
    </message>
    <message>
      <source>Lay over the picture what spoke for pneumonia to the network, or show the original</source>
      <translation>Über das Bild legen, was für das Netz für Pneumonie sprach, oder das Original zeigen</translation>
    </message>
    <message>
      <source>Evidence &amp;Stronger</source>
      <translation>Evidenz &amp;stärker</translation>
    </message>
    <message>
      <source>Cover more of the picture</source>
      <translation>Mehr vom Bild überdecken</translation>
    </message>
    <message>
      <source>Evidence F&amp;ainter</source>
      <translation>Evidenz sch&amp;wächer</translation>
    </message>
    <message>
      <source>Cover less of the picture</source>
      <translation>Weniger vom Bild überdecken</translation>
    </message>
    <message>
      <source>&amp;Normal</source>
      <translation>&amp;Normal</translation>
    </message>
    <message>
      <source>Your verdict on the image: normal</source>
      <translation>Ihr Befund zum Bild: normal</translation>
    </message>
    <message>
      <source>&amp;Pneumonia</source>
      <translation>&amp;Pneumonie</translation>
    </message>
    <message>
      <source>Your verdict on the image: pneumonia</source>
      <translation>Ihr Befund zum Bild: Pneumonie</translation>
    </message>
    <message>
      <source>&amp;Unsure</source>
      <translation>&amp;Unsicher</translation>
    </message>
    <message>
      <source>Your verdict on the image: you cannot tell</source>
      <translation>Ihr Befund zum Bild: nicht zu entscheiden</translation>
    </message>
    <message>
      <source>&amp;Take Back</source>
      <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
      <source>Take your verdict back; a note stays</source>
      <translation>Ihren Befund zurücknehmen; eine Notiz bleibt</translation>
    </message>
    <message>
      <source>Not&amp;e…</source>
      <translation>N&amp;otiz…</translation>
    </message>
    <message>
      <source>Write a note on the image</source>
      <translation>Eine Notiz zum Bild schreiben</translation>
    </message>
    <message>
      <source>Ne&amp;xt Unread</source>
      <translation>Nä&amp;chstes offene</translation>
    </message>
    <message>
      <source>Show the next listed image without your verdict</source>
      <translation>Das nächste aufgelistete Bild ohne Ihren Befund zeigen</translation>
    </message>
    <message>
      <source>&amp;Go On After a Verdict</source>
      <translation>Nach &amp;einem Befund weitergehen</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved</source>
      <translation>Das nächste Bild ohne Ihren Befund zeigen, sobald einer gespeichert ist</translation>
    </message>
    <message>
      <source>Read &amp;First</source>
      <translation>Erst &amp;selbst befunden</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it</source>
      <translation>Die Antwort des Modells zu jedem Bild verbergen, bis Sie Ihren Befund abgegeben haben</translation>
    </message>
    <message>
      <source>Un&amp;do</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>Undo your last verdict, note or measurement, and show its image</source>
      <translation>Ihren letzten Befund, Ihre letzte Notiz oder Messung rückgängig machen und das Bild zeigen</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>Do again what was undone, and show its image</source>
      <translation>Das Rückgängiggemachte wiederherstellen und das Bild zeigen</translation>
    </message>
    <message>
      <source>&amp;Against Truth…</source>
      <translation>&amp;Vergleich mit der Wahrheit…</translation>
    </message>
    <message>
      <source>Compare network and verdicts with the truth, and find a threshold for these cases</source>
      <translation>Netz und Befunde mit der Wahrheit vergleichen und einen Schwellenwert für diese Fälle finden</translation>
    </message>
    <message>
      <source>Exp&amp;ort…</source>
      <translation>E&amp;xportieren…</translation>
    </message>
    <message>
      <source>Write results, verdicts and notes to a table or a report</source>
      <translation>Ergebnisse, Befunde und Notizen als Tabelle oder Bericht schreiben</translation>
    </message>
    <message>
      <source>&amp;Raise</source>
      <translation>&amp;Erhöhen</translation>
    </message>
    <message>
      <source>Flag fewer images: by one percent</source>
      <translation>Weniger Bilder markieren: um ein Prozent</translation>
    </message>
    <message>
      <source>&amp;Lower</source>
      <translation>&amp;Senken</translation>
    </message>
    <message>
      <source>Flag more images: by one percent</source>
      <translation>Mehr Bilder markieren: um ein Prozent</translation>
    </message>
    <message>
      <source>&amp;Type a Threshold</source>
      <translation>S&amp;chwellenwert eingeben</translation>
    </message>
    <message>
      <source>Go to the field for the threshold</source>
      <translation>Zum Feld für den Schwellenwert gehen</translation>
    </message>
    <message>
      <source>Set It by &amp;Sensitivity</source>
      <translation>Über &amp;die Sensitivität einstellen</translation>
    </message>
    <message>
      <source>Slider and field run over the sensitivity to be reached, or over probability again</source>
      <translation>Regler und Feld stellen die zu erreichende Sensitivität ein, oder wieder die Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>&amp;Model's Default</source>
      <translation>&amp;Vorgabe des Modells</translation>
    </message>
    <message>
      <source>Go back to the threshold of the model</source>
      <translation>Zum Schwellenwert des Modells zurückkehren</translation>
    </message>
    <message>
      <source>C&amp;ontents</source>
      <translation>&amp;Inhalt</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <translation>Alle Seiten der Hilfe</translation>
    </message>
    <message>
      <source>&amp;First Scan</source>
      <translation>&amp;Erste Aufnahme</translation>
    </message>
    <message>
      <source>From a file to a reading, step by step</source>
      <translation>Von der Datei zur Auswertung, Schritt für Schritt</translation>
    </message>
    <message>
      <source>Pictur&amp;e and Tools</source>
      <translation>Bild und Wer&amp;kzeuge</translation>
    </message>
    <message>
      <source>Window, size, turning, measuring and two images side by side</source>
      <translation>Fenster, Größe, Drehen, Messen und zwei Bilder nebeneinander</translation>
    </message>
    <message>
      <source>The &amp;Threshold</source>
      <translation>&amp;Der Schwellenwert</translation>
    </message>
    <message>
      <source>What it decides, and how to choose yours</source>
      <translation>Was er entscheidet und wie Sie Ihren wählen</translation>
    </message>
    <message>
      <source>&amp;Review of a Folder</source>
      <translation>Durchsicht eines &amp;Ordners</translation>
    </message>
    <message>
      <source>Verdicts, notes, lists, and what you take away</source>
      <translation>Befunde, Notizen, Listen, und was Sie mitnehmen</translation>
    </message>
    <message>
      <source>What the N&amp;umbers Mean</source>
      <translation>&amp;Was die Zahlen bedeuten</translation>
    </message>
    <message>
      <source>Probability, sensitivity and the rest</source>
      <translation>Wahrscheinlichkeit, Sensitivität und das Übrige</translation>
    </message>
    <message>
      <source>&amp;Privacy</source>
      <translation>D&amp;atenschutz</translation>
    </message>
    <message>
      <source>What is kept, what is hidden, and what leaves the computer</source>
      <translation>Was behalten, was verborgen wird und was den Computer verlässt</translation>
    </message>
    <message>
      <source>&amp;Shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>All keys and what the mouse does</source>
      <translation>Alle Tasten und was die Maus tut</translation>
    </message>
    <message>
      <source>&amp;Command Search…</source>
      <translation>&amp;Befehlssuche…</translation>
    </message>
    <message>
      <source>Find a command by its words and do it</source>
      <translation>Einen Befehl über seine Wörter finden und ausführen</translation>
    </message>
    <message>
      <source>Not&amp;ices…</source>
      <translation>&amp;Meldungen…</translation>
    </message>
    <message>
      <source>Read again what was said since the program was started</source>
      <translation>Nachlesen, was seit dem Programmstart gemeldet wurde</translation>
    </message>
    <message>
      <source>Show the files of the log, which name no patient</source>
      <translation>Die Protokolldateien zeigen, die keinen Patienten nennen</translation>
    </message>
    <message>
      <source>About This &amp;Model…</source>
      <translation>Übe&amp;r dieses Modell…</translation>
    </message>
    <message>
      <source>Whom it is for, and how well it does</source>
      <translation>Für wen es gemacht ist und wie gut es ist</translation>
    </message>
    <message>
      <source>&amp;About</source>
      <translation>Über da&amp;s Programm</translation>
    </message>
    <message>
      <source>The version of the program</source>
      <translation>Die Version des Programms</translation>
    </message>
    <message>
      <source>Left drag</source>
      <translation>Links ziehen</translation>
    </message>
    <message>
      <source>What the tool does; at first the window: right is wider, up is brighter</source>
      <translation>Was das Werkzeug tut; zu Beginn das Fenster: rechts ist weiter, oben ist heller</translation>
    </message>
    <message>
      <source>Ctrl, or Ctrl and Shift, with left drag</source>
      <translation>Strg, oder Strg und Umschalt, mit links ziehen</translation>
    </message>
    <message>
      <source>Window, fine or coarse</source>
      <translation>Fenster, fein oder grob</translation>
    </message>
    <message>
      <source>Click on a length or angle</source>
      <translation>Klick auf eine Länge oder einen Winkel</translation>
    </message>
    <message>
      <source>Select it; with its tool, drag its points</source>
      <translation>Auswählen; mit dem Werkzeug lassen sich die Punkte ziehen</translation>
    </message>
    <message>
      <source>Middle drag, or Shift or Space with left drag</source>
      <translation>Mit der Mitte ziehen, oder Umschalt oder Leertaste mit links ziehen</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>Das Bild verschieben</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Rad</translation>
    </message>
    <message>
      <source>Zoom where the pointer is</source>
      <translation>Zoomen, wo der Zeiger ist</translation>
    </message>
    <message>
      <source>Right drag</source>
      <translation>Rechts ziehen</translation>
    </message>
    <message>
      <source>Zoom: up is larger</source>
      <translation>Zoom: oben ist größer</translation>
    </message>
    <message>
      <source>Any of these on the other of two images</source>
      <translation>Irgendetwas davon auf dem anderen von zwei Bildern</translation>
    </message>
    <message>
      <source>Turn to it: keys, list and reading are about it</source>
      <translation>Zu ihm wechseln: Tasten, Liste und Auswertung gelten ihm</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
      <source>It may have been moved or renamed.</source>
      <translation>Sie wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
      <source>You may not read this file.</source>
      <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
      <source>Ask its owner for access.</source>
      <translation>Bitten Sie den Eigentümer um Zugriff.</translation>
    </message>
    <message>
      <source>The file cannot be read ({why}).</source>
      <translation>Die Datei kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
      <source>You may not open this folder.</source>
      <translation>Sie dürfen diesen Ordner nicht öffnen.</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({why}).</source>
      <translation>Der Ordner kann nicht geöffnet werden ({why}).</translation>
    </message>
    <message>
      <source>It is a folder.</source>
      <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
      <source>Open a file in it, or the folder as a study.</source>
      <translation>Öffnen Sie eine Datei darin oder den Ordner als Studie.</translation>
    </message>
    <message>
      <source>It is a device, not a file.</source>
      <translation>Es ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <source>It is not an image.</source>
      <translation>Es ist kein Bild.</translation>
    </message>
    <message>
      <source>This program reads DICOM, JPEG, PNG, TIFF and BMP.</source>
      <translation>Dieses Programm liest DICOM, JPEG, PNG, TIFF und BMP.</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>Der Speicher reicht für dieses Bild nicht aus.</translation>
    </message>
    <message>
      <source>Close other programs and open it again.</source>
      <translation>Schließen Sie andere Programme und öffnen Sie es erneut.</translation>
    </message>
    <message>
      <source>It is damaged and cannot be decoded.</source>
      <translation>Es ist beschädigt und kann nicht dekodiert werden.</translation>
    </message>
    <message>
      <source>Copy or export it again from where it came.</source>
      <translation>Kopieren oder exportieren Sie es noch einmal von der Quelle.</translation>
    </message>
    <message>
      <source>Copy or export it again.</source>
      <translation>Kopieren oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Save it as PNG.</source>
      <translation>Speichern Sie es als PNG.</translation>
    </message>
    <message>
      <source>It is cut short: its end is missing.</source>
      <translation>Es ist abgeschnitten: Das Ende fehlt.</translation>
    </message>
    <message>
      <source>It begins as a {kind} file, but its header is damaged or cut short.</source>
      <translation>Es beginnt als {kind}-Datei, aber der Header ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <source>Its colour model ({model}) is not supported.</source>
      <translation>Das Farbmodell ({model}) wird nicht unterstützt.</translation>
    </message>
    <message>
      <source>It is a TIFF file of a kind that this program cannot show.</source>
      <translation>Es ist eine TIFF-Datei einer Art, die dieses Programm nicht zeigen kann.</translation>
    </message>
    <message>
      <source>Save it as PNG or as a plain TIFF.</source>
      <translation>Speichern Sie es als PNG oder als einfaches TIFF.</translation>
    </message>
    <message>
      <source>It has one frame, and no frame {frame}.</source>
      <translation>Es hat ein Einzelbild und kein Einzelbild {frame}.</translation>
    </message>
    <message>
      <source>It has {frames} frames, and no frame {frame}.</source>
      <translation>Es hat {frames} Einzelbilder und kein Einzelbild {frame}.</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels, and this program shows up to {most} megapixels.</source>
      <translation>Es hat {columns} x {rows} Pixel, und dieses Programm zeigt bis zu {most} Megapixel.</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels and needs {needed} of memory, of which {free} are free.</source>
      <translation>Es hat {columns} x {rows} Pixel und braucht {needed} Speicher, von dem {free} frei sind.</translation>
    </message>
    <message>
      <source>Its content is large and needs {needed} of memory, of which {free} are free.</source>
      <translation>Der Inhalt ist groß und braucht {needed} Speicher, von dem {free} frei sind.</translation>
    </message>
    <message>
      <source>It is a file of {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>Es ist eine Datei von {size} MB und braucht {needed} Speicher, von dem {free} frei sind.</translation>
    </message>
    <message>
      <source>Unpacked it has {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>Entpackt hat es {size} MB und braucht {needed} Speicher, von dem {free} frei sind.</translation>
    </message>
    <message>
      <source>Unpacked it would have {size} MB, which is more than any picture.</source>
      <translation>Entpackt hätte es {size} MB, mehr als jedes Bild.</translation>
    </message>
    <message>
      <source>It has {samples} samples per pixel; this program shows 1 or 3.</source>
      <translation>Es hat {samples} Werte je Pixel; dieses Programm zeigt 1 oder 3.</translation>
    </message>
    <message>
      <source>Its compressed picture does not have the size that its header gives.</source>
      <translation>Das komprimierte Bild hat nicht die Größe, die der Header angibt.</translation>
    </message>
    <message>
      <source>Its pixels are compressed in a way that cannot be decoded here: {syntax}.</source>
      <translation>Die Pixel sind auf eine Weise komprimiert, die hier nicht dekodiert werden kann: {syntax}.</translation>
    </message>
    <message>
      <source>Export it without compression.</source>
      <translation>Exportieren Sie es ohne Kompression.</translation>
    </message>
    <message>
      <source>Its header lacks a usable {attribute}.</source>
      <translation>Dem Header fehlt ein brauchbares {attribute}.</translation>
    </message>
    <message>
      <source>It is cut short: {missing} of {all} bytes of pixels are missing.</source>
      <translation>Es ist abgeschnitten: {missing} von {all} Bytes der Pixel fehlen.</translation>
    </message>
    <message>
      <source>Its pixels ({syntax}) cannot be decoded.</source>
      <translation>Die Pixel ({syntax}) können nicht dekodiert werden.</translation>
    </message>
    <message>
      <source>Its colour table is damaged, or does not have the entries that its header announces.</source>
      <translation>Die Farbtabelle ist beschädigt oder hat nicht die Einträge, die der Header ankündigt.</translation>
    </message>
    <message>
      <source>It is a DICOM file without pixels ({kind}).</source>
      <translation>Es ist eine DICOM-Datei ohne Pixel ({kind}).</translation>
    </message>
    <message>
      <source>Open an image of the study.</source>
      <translation>Öffnen Sie ein Bild der Studie.</translation>
    </message>
    <message>
      <source>It is a DICOMDIR, the index of a disc, and no image.</source>
      <translation>Es ist ein DICOMDIR, das Verzeichnis eines Datenträgers, und kein Bild.</translation>
    </message>
    <message>
      <source>Open the folder that it stands in.</source>
      <translation>Öffnen Sie den Ordner, in dem es liegt.</translation>
    </message>
    <message>
      <source>It holds no pixels: it was cut short, or exported without them.</source>
      <translation>Es enthält keine Pixel: Es wurde abgeschnitten oder ohne sie exportiert.</translation>
    </message>
    <message>
      <source>It is compressed, and far larger than any picture without that.</source>
      <translation>Es ist komprimiert und ohne das weit größer als jedes Bild.</translation>
    </message>
    <message>
      <source>Its attributes are damaged and cannot be listed.</source>
      <translation>Die Attribute sind beschädigt und können nicht aufgelistet werden.</translation>
    </message>
    <message>
      <source>It is no DICOM file, and has no DICOM attributes.</source>
      <translation>Es ist keine DICOM-Datei und hat keine DICOM-Attribute.</translation>
    </message>
    <message>
      <source>Its sequences have more than {most} items, which no radiograph has.</source>
      <translation>Ihre Sequenzen haben mehr als {most} Elemente, was keine Röntgenaufnahme hat.</translation>
    </message>
    <message>
      <source>PixelData holds more than the picture; what goes beyond it was ignored.</source>
      <translation>PixelData enthält mehr als das Bild; was darüber hinausgeht, wurde ignoriert.</translation>
    </message>
    <message>
      <source>It is no DICOM file.</source>
      <translation>Es ist keine DICOM-Datei.</translation>
    </message>
    <message>
      <source>Save it as a picture instead.</source>
      <translation>Speichern Sie es stattdessen als Bild.</translation>
    </message>
    <message>
      <source>It holds no picture, and only pictures are de-identified.</source>
      <translation>Es enthält kein Bild, und nur Bilder werden deidentifiziert.</translation>
    </message>
    <message>
      <source>It is damaged, so it cannot be de-identified.</source>
      <translation>Es ist beschädigt und kann daher nicht deidentifiziert werden.</translation>
    </message>
    <message>
      <source>An overlay is hidden in its pixels, which are not changed.</source>
      <translation>In den Pixeln ist ein Overlay verborgen, und sie werden nicht verändert.</translation>
    </message>
    <message>
      <source>It is a ZIP archive.</source>
      <translation>Es ist ein ZIP-Archiv.</translation>
    </message>
    <message>
      <source>Open it as a study.</source>
      <translation>Öffnen Sie es als Studie.</translation>
    </message>
    <message>
      <source>It is damaged in its archive.</source>
      <translation>Es ist in seinem Archiv beschädigt.</translation>
    </message>
    <message>
      <source>Copy the archive again from where it came.</source>
      <translation>Kopieren Sie das Archiv noch einmal von der Quelle.</translation>
    </message>
    <message>
      <source>Copy it again from where it came.</source>
      <translation>Kopieren Sie es noch einmal von der Quelle.</translation>
    </message>
    <message>
      <source>The archive is damaged or cut short.</source>
      <translation>Das Archiv ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <source>The archive may have been replaced.</source>
      <translation>Das Archiv wurde vielleicht ersetzt.</translation>
    </message>
    <message>
      <source>The archive cannot be read ({why}).</source>
      <translation>Das Archiv kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
      <source>The archive holds too many files to be opened.</source>
      <translation>Das Archiv enthält zu viele Dateien, um geöffnet zu werden.</translation>
    </message>
    <message>
      <source>It is an archive within an archive.</source>
      <translation>Es ist ein Archiv in einem Archiv.</translation>
    </message>
    <message>
      <source>Unpack the outer one and open the folder.</source>
      <translation>Entpacken Sie das äußere und öffnen Sie den Ordner.</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder.</source>
      <translation>Entpacken Sie das Archiv und öffnen Sie den Ordner.</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder, with its password.</source>
      <translation>Entpacken Sie das Archiv mit seinem Passwort und öffnen Sie den Ordner.</translation>
    </message>
    <message>
      <source>One file in it is encrypted.</source>
      <translation>Eine Datei darin ist verschlüsselt.</translation>
    </message>
    <message>
      <source>{count} files in it are encrypted.</source>
      <translation>{count} Dateien darin sind verschlüsselt.</translation>
    </message>
    <message>
      <source>It is packed in a way that this program cannot read.</source>
      <translation>Es ist auf eine Weise gepackt, die dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
      <source>Not a radiograph: the header gives {what}.</source>
      <translation>Keine Röntgenaufnahme: Der Header nennt {what}.</translation>
    </message>
    <message>
      <source>Not a chest radiograph: the header gives {what}.</source>
      <translation>Keine Röntgenaufnahme des Thorax: Der Header nennt {what}.</translation>
    </message>
    <message>
      <source>Not a frontal view: the header gives {what}.</source>
      <translation>Keine frontale Projektion: Der Header nennt {what}.</translation>
    </message>
    <message>
      <source>the modality {term}</source>
      <translation>die Modalität {term}</translation>
    </message>
    <message>
      <source>the body part {term}</source>
      <translation>die Körperregion {term}</translation>
    </message>
    <message>
      <source>the view {term}</source>
      <translation>die Projektion {term}</translation>
    </message>
    <message>
      <source>another modality</source>
      <translation>eine andere Modalität</translation>
    </message>
    <message>
      <source>another body part</source>
      <translation>eine andere Körperregion</translation>
    </message>
    <message>
      <source>another view</source>
      <translation>eine andere Projektion</translation>
    </message>
    <message>
      <source>Outside the model's population: the header gives an age of {age}, and the model learnt from patients of {ages}.</source>
      <translation>Außerhalb der Population des Modells: Der Header nennt ein Alter von {age}, und das Modell lernte von Patienten von {ages}.</translation>
    </message>
    <message>
      <source>{count} months</source>
      <translation>{count} Monaten</translation>
    </message>
    <message>
      <source>{from} to {to} years</source>
      <translation>{from} bis {to} Jahren</translation>
    </message>
    <message>
      <source>{from} to {to} and {from_2} to {to_2} years</source>
      <translation>{from} bis {to} und {from_2} bis {to_2} Jahren</translation>
    </message>
    <message>
      <source>{count} years</source>
      <translation>{count} Jahren</translation>
    </message>
    <message>
      <source>Unusual picture: {share} of the model's reference images were less unusual (limit {limit}).</source>
      <translation>Ungewöhnliches Bild: {share} der Referenzbilder des Modells waren weniger ungewöhnlich (Grenze {limit}).</translation>
    </message>
    <message>
      <source>It may be no frontal chest radiograph, or be turned, inverted or cropped.</source>
      <translation>Es ist vielleicht keine frontale Thoraxaufnahme, oder gedreht, invertiert oder beschnitten.</translation>
    </message>
    <message>
      <source>The file gives no age.</source>
      <translation>Die Datei nennt kein Alter.</translation>
    </message>
    <message>
      <source>The model learnt from patients of {ages} and is not to be relied on outside of it.</source>
      <translation>Das Modell lernte von Patienten von {ages}; außerhalb davon ist kein Verlass darauf.</translation>
    </message>
    <message>
      <source>The figures beside the threshold do not hold for every patient.</source>
      <translation>Die Zahlen neben dem Schwellenwert gelten nicht für jeden Patienten.</translation>
    </message>
    <message>
      <source>The model reached {groups}.</source>
      <translation>Das Modell erreichte {groups}.</translation>
    </message>
    <message>
      <source>{group} and among {other_group}</source>
      <translation>{group} und bei {other_group}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}</source>
      <translation>bei {name} von {from} bis {to} Jahren, am Schwellenwert {threshold}, eine Sensitivität von {sensitivity} und eine Spezifität von {specificity}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}, with probabilities that are off by {error} on average</source>
      <translation>bei {name} von {from} bis {to} Jahren, am Schwellenwert {threshold}, eine Sensitivität von {sensitivity} und eine Spezifität von {specificity}, mit Wahrscheinlichkeiten, die im Mittel um {error} danebenliegen</translation>
    </message>
    <message>
      <source>children</source>
      <translation>Kindern</translation>
    </message>
    <message>
      <source>adults</source>
      <translation>Erwachsenen</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} and {other} views.</source>
      <translation>Dies ist eine {view}-Aufnahme; das Modell lernte von {one}- und {other}-Aufnahmen.</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} views.</source>
      <translation>Dies ist eine {view}-Aufnahme; das Modell lernte von {one}-Aufnahmen.</translation>
    </message>
    <message>
      <source>The file has changed since the network read it, so no picture is shown.</source>
      <translation>Die Datei hat sich geändert, seit das Netz sie gelesen hat; darum ist kein Bild zu sehen.</translation>
    </message>
    <message>
      <source>There are no images in {names}.</source>
      <translation>In {names} sind keine Bilder.</translation>
    </message>
    <message>
      <source>Open another folder, or a file.</source>
      <translation>Öffnen Sie einen anderen Ordner oder eine Datei.</translation>
    </message>
    <message>
      <source>There is no file or folder {name}.</source>
      <translation>Es gibt keine Datei und keinen Ordner {name}.</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened ({why}).</source>
      <translation>Der Ordner {name} kann nicht geöffnet werden ({why}).</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened; its row says why.</source>
      <translation>Der Ordner {name} kann nicht geöffnet werden; seine Zeile sagt, warum.</translation>
    </message>
    <message>
      <source>{count} folders cannot be opened ({names}); their rows say why.</source>
      <translation>{count} Ordner können nicht geöffnet werden ({names}); ihre Zeilen sagen, warum.</translation>
    </message>
    <message>
      <source>All others are listed.</source>
      <translation>Alle anderen sind aufgelistet.</translation>
    </message>
    <message>
      <source>{count} more could not be opened either.</source>
      <translation>{count} weitere konnten ebenfalls nicht geöffnet werden.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <source>{count} files are listed; there may be more, and what arrives or changes from now on is not shown.</source>
      <translation>{count} Dateien sind aufgelistet; es kann mehr geben, und was von nun an hinzukommt oder sich ändert, wird nicht gezeigt.</translation>
    </message>
    <message>
      <source>Open the folder again for all.</source>
      <translation>Öffnen Sie den Ordner erneut für alle.</translation>
    </message>
    <message>
      <source>The image that you looked at last is there now: {name}.</source>
      <translation>Das zuletzt von Ihnen betrachtete Bild ist jetzt da: {name}.</translation>
    </message>
    <message>
      <source>Choose it in the list to go on from there.</source>
      <translation>Wählen Sie es in der Liste, um dort fortzufahren.</translation>
    </message>
    <message>
      <source>{name} was replaced: this is its new content, which is read anew.</source>
      <translation>{name} wurde ersetzt: Dies ist der neue Inhalt, der neu ausgewertet wird.</translation>
    </message>
    <message>
      <source>A verdict that you gave stays with the content before.</source>
      <translation>Ein von Ihnen abgegebener Befund bleibt beim vorigen Inhalt.</translation>
    </message>
    <message>
      <source>{name} is no longer there: it was moved or deleted.</source>
      <translation>{name} ist nicht mehr da: verschoben oder gelöscht.</translation>
    </message>
    <message>
      <source>Your verdict stays.</source>
      <translation>Ihr Befund bleibt.</translation>
    </message>
    <message>
      <source>{names} cannot be reached any more ({why}).</source>
      <translation>{names} ist nicht mehr erreichbar ({why}).</translation>
    </message>
    <message>
      <source>What was read stays, and so do your verdicts; it is tried again every few seconds.</source>
      <translation>Gelesenes bleibt, ebenso Ihre Befunde; alle paar Sekunden wird es erneut versucht.</translation>
    </message>
    <message>
      <source>{names} can be reached again.</source>
      <translation>{names} ist wieder erreichbar.</translation>
    </message>
    <message>
      <source>What could not be read meanwhile is read now.</source>
      <translation>Was inzwischen nicht gelesen werden konnte, wird jetzt gelesen.</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>Dafür reicht der Speicher nicht aus.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The program made a mistake ({place}).</source>
      <translation>Das Programm hat einen Fehler gemacht ({place}).</translation>
    </message>
    <message>
      <source>Please report it with these words.</source>
      <translation>Bitte melden Sie ihn mit diesen Worten.</translation>
    </message>
    <message>
      <source>{attribute} was ignored: {why}.</source>
      <translation>{attribute} wurde ignoriert: {why}.</translation>
    </message>
    <message>
      <source>its value cannot be read</source>
      <translation>der Wert kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>its text cannot be decoded</source>
      <translation>der Text kann nicht dekodiert werden</translation>
    </message>
    <message>
      <source>it is not a number</source>
      <translation>keine Zahl</translation>
    </message>
    <message>
      <source>it is not a whole number</source>
      <translation>keine ganze Zahl</translation>
    </message>
    <message>
      <source>it is not a sequence</source>
      <translation>keine Sequenz</translation>
    </message>
    <message>
      <source>it is not a DICOM age</source>
      <translation>kein DICOM-Alter</translation>
    </message>
    <message>
      <source>it is not a date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>there are {centers} window centers and {widths} widths</source>
      <translation>es gibt {centers} Fensterzentren und {widths} Breiten</translation>
    </message>
    <message>
      <source>it is none of {words}</source>
      <translation>nichts von {words}</translation>
    </message>
    <message>
      <source>its LUT Descriptor does not have three values</source>
      <translation>der LUT Descriptor hat nicht drei Werte</translation>
    </message>
    <message>
      <source>its LUT Data do not have the {count} entries that it announces</source>
      <translation>die LUT Data haben nicht die angekündigten {count} Einträge</translation>
    </message>
    <message>
      <source>it is not two directions in the patient</source>
      <translation>nicht zwei Richtungen im Patienten</translation>
    </message>
    <message>
      <source>{value} is not within {low} and {high}</source>
      <translation>{value} liegt nicht zwischen {low} und {high}</translation>
    </message>
    <message>
      <source>with {samples} samples per pixel, {assumed} was assumed</source>
      <translation>bei {samples} Werten je Pixel wurde {assumed} angenommen</translation>
    </message>
    <message>
      <source>it cannot be applied to more than 16 bits</source>
      <translation>bei mehr als 16 Bit nicht anwendbar</translation>
    </message>
    <message>
      <source>it is not a number of at least 1</source>
      <translation>keine Zahl von mindestens 1</translation>
    </message>
    <message>
      <source>graphics that lie over the picture are not drawn</source>
      <translation>Grafiken, die über dem Bild liegen, werden nicht gezeichnet</translation>
    </message>
    <message>
      <source>a shutter is not drawn, and what it would cover is shown</source>
      <translation>eine Blende wird nicht gezeichnet, und was sie verdecken würde, ist zu sehen</translation>
    </message>
    <message>
      <source>Lengths are in pixels: {attribute} in the file is not two lengths above 0.</source>
      <translation>Längen sind in Pixeln: {attribute} in der Datei besteht nicht aus zwei Längen über 0.</translation>
    </message>
    <message>
      <source>Lengths come from {used}: {attribute} in the file is not two lengths above 0.</source>
      <translation>Längen stammen aus {used}: {attribute} in der Datei besteht nicht aus zwei Längen über 0.</translation>
    </message>
    <message>
      <source>The picture looks stretched: it is drawn with square pixels, and {attribute} in the file gives others.</source>
      <translation>Das Bild wirkt verzerrt: Es wird mit quadratischen Pixeln gezeichnet, und {attribute} in der Datei gibt andere an.</translation>
    </message>
    <message>
      <source>it is not two numbers above 0</source>
      <translation>nicht zwei Zahlen über 0</translation>
    </message>
    <message>
      <source>sensitive</source>
      <translation>sensitiv</translation>
    </message>
    <message>
      <source>balanced</source>
      <translation>ausgewogen</translation>
    </message>
    <message>
      <source>specific</source>
      <translation>spezifisch</translation>
    </message>
    <message>
      <source>The disk takes nothing more of the program's data: it is full, a quota is used up, or it is faulty.</source>
      <translation>Der Datenträger nimmt keine Daten des Programms mehr an: Er ist voll, ein Kontingent ist erschöpft oder er ist defekt.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <source>Make room on it.</source>
      <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>Make room on it, or ask whoever looks after this computer.</source>
      <translation>Schaffen Sie Platz, oder fragen Sie die Betreuung dieses Computers.</translation>
    </message>
    <message>
      <source>Another window of this program keeps its data to itself.</source>
      <translation>Ein anderes Fenster dieses Programms hält dessen Daten für sich.</translation>
    </message>
    <message>
      <source>Close the other windows.</source>
      <translation>Schließen Sie die anderen Fenster.</translation>
    </message>
    <message>
      <source>The program may not write in its data folder.</source>
      <translation>Das Programm darf nicht in seinen Datenordner schreiben.</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer for access.</source>
      <translation>Bitten Sie die Betreuung dieses Computers um Zugriff.</translation>
    </message>
    <message>
      <source>The program's data file is damaged.</source>
      <translation>Die Datendatei des Programms ist beschädigt.</translation>
    </message>
    <message>
      <source>Close the program's other windows and start it again.</source>
      <translation>Schließen Sie die anderen Fenster des Programms und starten Sie es neu.</translation>
    </message>
    <message>
      <source>The program's data folder cannot be used ({why}).</source>
      <translation>Der Datenordner des Programms kann nicht verwendet werden ({why}).</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer.</source>
      <translation>Fragen Sie die Betreuung dieses Computers.</translation>
    </message>
    <message>
      <source>The program finds no home folder, and so no place for its data.</source>
      <translation>Das Programm findet keinen Benutzerordner und damit keinen Platz für seine Daten.</translation>
    </message>
    <message>
      <source>This window has no place to keep your verdicts.</source>
      <translation>Dieses Fenster hat keinen Platz für Ihre Befunde.</translation>
    </message>
    <message>
      <source>Your verdicts and how you left images were kept by a newer version of this program, and this one does not touch them.</source>
      <translation>Ihre Befunde und Ansichten wurden von einer neueren Version dieses Programms gespeichert, und diese rührt sie nicht an.</translation>
    </message>
    <message>
      <source>Use the newer version.</source>
      <translation>Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
      <source>The file that keeps your verdicts and how you left images was damaged.</source>
      <translation>Die Datei mit Ihren Befunden und Ansichten war beschädigt.</translation>
    </message>
    <message>
      <source>It was set aside in the program's data folder as {name}, and a new one was begun.</source>
      <translation>Sie wurde im Datenordner des Programms als {name} beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
      <source>Until then, how you leave images is remembered only while this window is open.</source>
      <translation>Bis dahin werden Ihre Ansichten nur behalten, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
      <source>Until then the model's results are not kept, and are computed again next time.</source>
      <translation>Bis dahin werden die Ergebnisse des Modells nicht behalten und beim nächsten Mal neu berechnet.</translation>
    </message>
    <message>
      <source>Until then your verdicts are not saved.</source>
      <translation>Bis dahin werden Ihre Befunde nicht gespeichert.</translation>
    </message>
    <message>
      <source>They stand in this window, and are tried again every few seconds.</source>
      <translation>Sie stehen in diesem Fenster, und alle paar Sekunden wird es erneut versucht.</translation>
    </message>
    <message>
      <source>There is no folder '{name}' to write it in.</source>
      <translation>Es gibt keinen Ordner „{name}“, in den geschrieben werden könnte.</translation>
    </message>
    <message>
      <source>Create the folder first.</source>
      <translation>Legen Sie den Ordner zuerst an.</translation>
    </message>
    <message>
      <source>This is a folder.</source>
      <translation>Dies ist ein Ordner.</translation>
    </message>
    <message>
      <source>Name a file to write.</source>
      <translation>Nennen Sie eine Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
      <source>The folder '{name}' cannot be written in.</source>
      <translation>In den Ordner „{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>It is one of the images, and images are never changed.</source>
      <translation>Dies ist eines der Bilder, und Bilder werden nie verändert.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>The file cannot be written ({why}).</source>
      <translation>Die Datei kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
      <source>The folder cannot be written ({why}).</source>
      <translation>Der Ordner kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
      <source>It cannot be written as {kind}.</source>
      <translation>Es kann nicht als {kind} geschrieben werden.</translation>
    </message>
    <message>
      <source>Its name must end in .png, .jpg or .jpeg.</source>
      <translation>Der Name muss auf .png, .jpg oder .jpeg enden.</translation>
    </message>
    <message>
      <source>Choose the other kind of file.</source>
      <translation>Wählen Sie den anderen Dateityp.</translation>
    </message>
    <message>
      <source>The PDF cannot be painted.</source>
      <translation>Das PDF kann nicht gezeichnet werden.</translation>
    </message>
    <message>
      <source>Export it as a web page.</source>
      <translation>Exportieren Sie es als Webseite.</translation>
    </message>
    <message>
      <source>The demo study cannot be written ({why}).</source>
      <translation>Die Demostudie kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
      <source>{name} is too large for a list of labels.</source>
      <translation>{name} ist zu groß für eine Liste der Labels.</translation>
    </message>
    <message>
      <source>Choose a CSV file.</source>
      <translation>Wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({why}).</source>
      <translation>Die Liste {name} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
      <source>{name} is no CSV file.</source>
      <translation>{name} ist keine CSV-Datei.</translation>
    </message>
    <message>
      <source>Choose a table with a heading.</source>
      <translation>Wählen Sie eine Tabelle mit Kopfzeile.</translation>
    </message>
    <message>
      <source>The list {name} has no column '{column}'.</source>
      <translation>Die Liste {name} hat keine Spalte „{column}“.</translation>
    </message>
    <message>
      <source>Its first line must name the columns, one of them 'file' and one 'label'.</source>
      <translation>Die erste Zeile muss die Spalten nennen, eine davon 'file' und eine 'label'.</translation>
    </message>
    <message>
      <source>{count} line whose file is not in the study</source>
      <translation>{count} Zeile, deren Datei nicht in der Studie ist</translation>
    </message>
    <message>
      <source>{count} lines whose file is not in the study</source>
      <translation>{count} Zeilen, deren Datei nicht in der Studie ist</translation>
    </message>
    <message>
      <source>{count} line whose name several images have</source>
      <translation>{count} Zeile, deren Namen mehrere Bilder haben</translation>
    </message>
    <message>
      <source>{count} lines whose name several images have</source>
      <translation>{count} Zeilen, deren Namen mehrere Bilder haben</translation>
    </message>
    <message>
      <source>{count} image with lines of both classes</source>
      <translation>{count} Bild mit Zeilen beider Klassen</translation>
    </message>
    <message>
      <source>{count} images with lines of both classes</source>
      <translation>{count} Bilder mit Zeilen beider Klassen</translation>
    </message>
    <message>
      <source>{count} line with another label</source>
      <translation>{count} Zeile mit einem anderen Label</translation>
    </message>
    <message>
      <source>{count} lines with another label</source>
      <translation>{count} Zeilen mit einem anderen Label</translation>
    </message>
    <message>
      <source>There is no such model file.</source>
      <translation>Es gibt keine solche Modelldatei.</translation>
    </message>
    <message>
      <source>The model file cannot be read ({why}).</source>
      <translation>Die Modelldatei kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
      <source>This is a folder, not a model file.</source>
      <translation>Dies ist ein Ordner, keine Modelldatei.</translation>
    </message>
    <message>
      <source>This is no ONNX model, or it is damaged.</source>
      <translation>Dies ist kein ONNX-Modell, oder es ist beschädigt.</translation>
    </message>
    <message>
      <source>The file is empty, so it is no ONNX model.</source>
      <translation>Die Datei ist leer, also kein ONNX-Modell.</translation>
    </message>
    <message>
      <source>Name a model with --model FILE, or install the program again for its own.</source>
      <translation>Nennen Sie ein Modell mit --model DATEI oder installieren Sie das Programm neu, um dessen eigenes zu bekommen.</translation>
    </message>
    <message>
      <source>There is no device '{device}' here.</source>
      <translation>Das Gerät „{device}“ gibt es hier nicht.</translation>
    </message>
    <message>
      <source>This installation offers {devices}.</source>
      <translation>Diese Installation bietet {devices}.</translation>
    </message>
    <message>
      <source>The CPU computes instead.</source>
      <translation>Stattdessen rechnet die CPU.</translation>
    </message>
    <message>
      <source>Use --device cpu.</source>
      <translation>Verwenden Sie --device cpu.</translation>
    </message>
    <message>
      <source>The model has not read it yet.</source>
      <translation>Das Modell hat es noch nicht ausgewertet.</translation>
    </message>
    <message>
      <source>The model's answer is left out until there is a verdict.</source>
      <translation>Die Antwort des Modells ist bis zum Befund weggelassen.</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>Datei existiert bereits</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>Dateiname zu lang</translation>
    </message>
    <message>
      <source>Host is down</source>
      <translation>Rechner nicht erreichbar</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>ist ein Ordner</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>ist kein Ordner</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>Zugriff verweigert</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>Datenträger nur lesbar</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>Netzlaufwerk nicht mehr verbunden</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>zu viele geöffnete Dateien</translation>
    </message>
    <message>
      <source>Transport endpoint is not connected</source>
      <translation>Laufwerk nicht verbunden</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Wofür es da ist</translation>
    </message>
    <message>
      <source>It gives the probability that a frontal chest radiograph shows pneumonia, as a second look beside a reader who has the patient's history and decides.</source>
      <translation>Es gibt die Wahrscheinlichkeit an, dass eine frontale Thoraxaufnahme eine Pneumonie zeigt, als zweiter Blick neben einem Befunder, der die Anamnese kennt und entscheidet.</translation>
    </message>
    <message>
      <source>It is not a diagnosis: it misses some pneumonias and flags some healthy chests, and the operating points say how many.</source>
      <translation>Es ist keine Diagnose: Es übersieht einige Pneumonien und markiert einige gesunde Thoraxaufnahmen; wie viele, sagen die Arbeitspunkte.</translation>
    </message>
    <message>
      <source>What it must not be used for</source>
      <translation>Wofür es nicht verwendet werden darf</translation>
    </message>
    <message>
      <source>As the only ground on which a patient is treated or sent home.</source>
      <translation>Als einzige Grundlage dafür, dass ein Patient behandelt oder nach Hause geschickt wird.</translation>
    </message>
    <message>
      <source>It is no medical device.</source>
      <translation>Es ist kein Medizinprodukt.</translation>
    </message>
    <message>
      <source>For other patients than those whom it has seen: see below.</source>
      <translation>Für andere Patienten als die, von denen es gelernt hat: siehe unten.</translation>
    </message>
    <message>
      <source>For lateral views, computed tomography, pictures of other parts of the body, or photographs of films and screens.</source>
      <translation>Für seitliche Aufnahmen, Computertomographie, Bilder anderer Körperteile oder Fotos von Filmen und Bildschirmen.</translation>
    </message>
    <message>
      <source>To rule out anything else.</source>
      <translation>Um irgendetwas anderes auszuschließen.</translation>
    </message>
    <message>
      <source>It knows nothing of other findings, and "not flagged" does not mean normal.</source>
      <translation>Es weiß nichts von anderen Befunden, und „nicht markiert“ heißt nicht, dass das Bild unauffällig ist.</translation>
    </message>
    <message>
      <source>To follow one patient's disease: the probability says how sure the network is, not how ill the patient is.</source>
      <translation>Um den Verlauf einer Krankheit zu verfolgen: Die Wahrscheinlichkeit sagt, wie sicher das Netz ist, nicht, wie krank der Patient ist.</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>Kurz gesagt</translation>
    </message>
    <message>
      <source>It has learnt from {description}.</source>
      <translation>Es hat gelernt von: {description}.</translation>
    </message>
    <message>
      <source>Images from elsewhere it reads worse.</source>
      <translation>Bilder von anderswo wertet es schlechter aus.</translation>
    </message>
    <message>
      <source>children of {from} to {to} years, seen in routine care at one hospital (Guangzhou Women and Children's Medical Center), one frontal AP radiograph or more of each; and adolescents and adults, seen at one hospital (NIH Clinical Center, Bethesda), whose labels were mined from reports and are noisy</source>
      <translation>Kindern von {from} bis {to} Jahren aus der Routineversorgung eines Krankenhauses (Guangzhou Women and Children's Medical Center), von jedem eine oder mehrere frontale AP-Aufnahmen; sowie Jugendlichen und Erwachsenen eines Krankenhauses (NIH Clinical Center, Bethesda), deren Zuordnung automatisch aus Befundberichten gewonnen wurde und fehlerhaft sein kann</translation>
    </message>
    <message>
      <source>At its own threshold, {threshold}, it flags {found} of the patients with pneumonia that it was measured on, and misses the others.</source>
      <translation>Bei seinem eigenen Schwellenwert von {threshold} markiert es {found} der Patienten mit Pneumonie, an denen es gemessen wurde, und übersieht die übrigen.</translation>
    </message>
    <message>
      <source>Of those without, it flags {alarmed}, which are false alarms.</source>
      <translation>Von denen ohne Pneumonie markiert es {alarmed}; das sind Fehlalarme.</translation>
    </message>
    <message>
      <source>Among {name} of {from} to {to} years it flags {found} with pneumonia, and {alarmed} without.</source>
      <translation>Bei {name} von {from} bis {to} Jahren markiert es {found} mit Pneumonie und {alarmed} ohne.</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {one} and {other}, and pictures unlike those that it knows are not assessed.</source>
      <translation>Patienten, die nicht im Alter von {ages} sind, andere Projektionen als {one} und {other} und Bilder, die denen nicht gleichen, die es kennt, werden nicht bewertet.</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {view}, and pictures unlike those that it knows are not assessed.</source>
      <translation>Patienten, die nicht im Alter von {ages} sind, andere Projektionen als {view} und Bilder, die denen nicht gleichen, die es kennt, werden nicht bewertet.</translation>
    </message>
    <message>
      <source>A file that does not say how old the patient is gets a caution.</source>
      <translation>Eine Datei, die das Alter des Patienten nicht angibt, bekommt einen Warnhinweis.</translation>
    </message>
    <message>
      <source>Not flagged does not mean normal: it knows of pneumonia alone.</source>
      <translation>Auch ein Bild, das nicht markiert ist, kann auffällig sein: Das Modell kennt nur die Pneumonie.</translation>
    </message>
    <message>
      <source>{count} of 100</source>
      <translation>{count} von 100</translation>
    </message>
    <message>
      <source>{count} of 1,000</source>
      <translation>{count} von 1.000</translation>
    </message>
    <message>
      <source>The colour of a place says how strongly it spoke for pneumonia (towards yellow) or against it (towards violet); what is blue-green, as the middle of the scale, had no say. The scale is the same for all pictures. It shows what the network looked at and locates no disease.</source>
      <translation>Die Farbe einer Stelle sagt, wie stark sie für eine Pneumonie sprach (zum Gelben hin) oder dagegen (zum Violetten hin); was blaugrün ist wie die Mitte der Skala, hatte keine Aussage. Die Skala ist für alle Bilder gleich. Sie zeigt, worauf das Netz geachtet hat, und lokalisiert keine Krankheit.</translation>
    </message>
  </context>
</TS>
