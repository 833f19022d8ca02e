<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>X-ray Viewer</name>
    <message>
      <source>the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading of this image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability of pneumonia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About this model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the reading of the first frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>threshold {limit}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability {probability}, threshold {threshold}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You read first: N normal, P pneumonia, U unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden until your verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You could see the answer before: a verdict is kept as given with it in view.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search tags, names and values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DICOM attributes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DICOM Attributes of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mouse on the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns of the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space shows a column or hides it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words of a command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No command has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{command} (not now)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be done now: there is nothing for it. {tip}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no other image to compare with. Open a folder, or several files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De-identified Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Leave out images on which text seems to stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the copying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the new folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies of DICOM files by the Basic Application Level Confidentiality Profile of the standard (PS3.15): names, numbers, dates, age and sex, places, descriptions and private attributes are removed or replaced, and all UIDs are new. The pixels stay as they are. Your own files are not changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DICOM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This &amp;image:  {name}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The whole &amp;study:  {images} images</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{done} of {total} images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distribution of the probabilities: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No study is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opened last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a radiograph or a folder here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DICOM, JPEG, PNG, TIFF or BMP. Files are only read, never changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open {folder} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opacity of the evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much of the picture the evidence covers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence, not localisation: where the network saw what speaks for or against pneumonia. It marks no disease. E shows the original.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for pneumonia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With patient &amp;names and file paths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total} pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;xcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CS&amp;V, for spreadsheets and scripts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;JSON, for scripts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Web page, in one file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;DF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A row for each image: its file as the list names it, the result, your verdict and your note. Of what the files say of a patient only the age is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary, agreement, flagged images with their evidence, verdicts, the truth where it is known. Without names each image has its row in the table and a part of its checksum. What is written on a picture itself is always seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unexpected Error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program has made a mistake, and goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdicts are saved as they are given. If something on the screen looks wrong, close the window and start again. Please send these lines to those who look after the program, with a word on what you were doing. Names of patients, files and folders are taken out; read them before you send them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines to send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;Log Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget All Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget the window, zoom, rotation and measurements of every image that you have opened so far?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measurements that you have drawn are lost. Images are not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It shows chest radiographs and, beside each, the probability of pneumonia that a neural network gives it. Files are read on this computer, sent nowhere and never changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About This Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Contents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 image was written to the new folder {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Identity hidden</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} images were written to the new folder {folder}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Text seems to stand on: {images}. Look at them before you give the files away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out, since text seems to stand on them: {images}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No DICOM pictures, and not copied: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not be read: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source> and {count} more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Images of the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} is the key of {menu} &gt; {action}. Take it away there first, or choose another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} has a use of its own in every window and cannot be given away. Choose another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{key} opens the menu {menu}. Choose another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use &amp;Instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use as &amp;Well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;No Key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As at &amp;First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All actions have the keys that they had at first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has that key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{action} has no key now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{action} now has {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 file listed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop listing</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{images} files listed…</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>X-ray Viewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tool Bar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Life size is not known: the file or the screen does not say how large it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open radiographs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model is loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {version}, on {device}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter keeps it, Shift and Enter begin a new line. Write no names: tables hold it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note on {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desktop could not open the folder of the log. It is {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>✕ Mistake of the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was said since the program was started.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The notice in full, as it is copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy &amp;All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⚠ Problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ℹ Information</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%Y-%m-%d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no picture to show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linked, in mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Radiograph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>inverted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no picture on the screen to be copied or saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture was copied, as it is in view and without names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture was copied. {warning}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the model's reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting until the files can be reached: {is_read} of {images} read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused: {is_read} of {images} read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, {rate} a second, {left} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{is_read} of {images} read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another model than last time: {name}. It brings its own threshold, {threshold}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another model than last time: {name}. The threshold that you set for it is back, {threshold}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below the threshold of {threshold}. That does not mean normal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A usual picture for this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A less usual picture for this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An unusual picture for this model: rely on it less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too unusual a picture for this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Atypicality {atypicality}: so many of the model's reference images were less unusual. From {limit} on a picture is not assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability {probability}, logit {logit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {people} such patients {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No evidence yet: it is hidden until your verdict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No evidence: the model has not read this image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No evidence: the image is not assessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No evidence yet: the model has still to read this image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No evidence here: the model reads the first frame.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold {threshold}: sensitivity {sensitivity} ({sensitivities}), specificity {specificity} ({specificities}), 95 % intervals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At or above the threshold of {threshold}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed on {device} in {milliseconds} ms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Forget These</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another window has changed the verdict on that image since, so it is left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Results of {rows} images were written to {name}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>A verdict is given on a picture that is on the screen, and there is none yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the last listed image without a verdict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every listed image that can be read has a verdict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The note names the patient. Show identity again to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Full resolution, {width} × {height}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As in &amp;view, {width} × {height}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write patient &amp;name, number, date and place on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;PNG, without loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;JPEG, smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind of file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window, inversion and turning are as you see them; your measurements are drawn, and the evidence if it is shown. The picture is not for diagnosis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset This &amp;Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset &amp;All…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset All Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring all settings back to what they were at first, the keys too?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdicts, notes, thresholds, saved windows and the folders opened last stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts at once; what is open stays open. Reports, tables, the model's card and the command line are in English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark suits a reading room, light a bright office. The ground around a radiograph is black in each, so that nothing beside the picture dazzles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the te&amp;xt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of all words in the window, the ones on the picture too. 100 % is the size that the desktop has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A &amp;left drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the left button does when the program starts. The keys of the tools change it for a while. The middle button always moves the picture and the right one always zooms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A drag &amp;upwards makes the picture darker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>While the window is dragged. Without the mark, upwards is brighter; workstations differ in this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go on after a verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved. Without the mark the image stays, so that you see your verdict called saved before you go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Read first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it. Switch it on before a folder is opened: an answer that was in view counts as seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The slider runs over &amp;sensitivity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how many of the pneumonias are to be found, and the threshold that reaches it on the model's reference patients is looked up. Without the mark the slider runs over probability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How &amp;common pneumonia is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among your patients. The share of the flagged who have pneumonia, and of the others who have none, is worked out for it; the model's answer does not depend on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs on the &amp;device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts from the next start on. Automatic takes a graphics card where there is one that works, else the processor. A device that is named on the command line comes before this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files read at &amp;once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many threads read and judge files in the background. Fewer leave the computer to other programs and take less memory; the image that you look at is read first in any case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sets the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>moves the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zooms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In use: {device}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text seems to be burned into the picture, and goes with it. Look whether it names the patient before you give the picture away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for text in the picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What looks like text may also be staples, wires or teeth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No text was found in the picture. Faint, slanted or handwritten text is not found: look yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the model's reference patients; beside it the 95 % interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ends: sensitivity and specificity both at the low, or both at the high end of theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitivity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Specificity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of those with pneumonia, how many are flagged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of those without, how many are not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How common pneumonia is among your patients, in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PPV and NPV depend on how common pneumonia is among the patients whose images you read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PPV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NPV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of those flagged, how many have pneumonia.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of those not flagged, how many have none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pneumonia in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of patients (assumed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of your patients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The slider and the number are the probability to flag from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The slider and the number are the sensitivity to be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>miss fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fewer false alarms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{threshold}, the model's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⚠  {threshold}, not the model's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitivity to be reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitivity to be reached, in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision threshold in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A threshold is kept for one model, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to {threshold}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Against Truth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;List of Labels…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the &amp;Folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wanted sensitivity in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Sensitivity that you ask for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A list of labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The truth comes from folders called NORMAL and PNEUMONIA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ROC curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calibration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The truth comes from the list {name}. Not used: {unused}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The truth comes from the list {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The truth of no image is known. Open a folder with the folders NORMAL and PNEUMONIA in it, or choose a list of labels: a CSV file whose first line names the columns, one of them 'file' and one 'label'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a scored pneumonia there is no threshold to find.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use as the Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use {threshold} as the Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}, Previous to {previous}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdicts Are Not Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed now, the window loses them. Review &gt; Export Table writes them to another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close and Lose Them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdicts or notes of yours are not saved: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>⚠  Verdicts are not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdict on this image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pneumonia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>result in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before the result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No verdict yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you: normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you: pneumonia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you: unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved. It is tried again every few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 disagreement with the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not saved</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{read} read by you, {unread} unread</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before the result:  {verdict}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} disagreements with the model</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>⚠  Views are not kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↺  As you left it (R resets)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file has no window of its own; the automatic one is in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No window is saved for {digit}. Ctrl+Alt+{digit} saves the one in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An aid to a reader, not a diagnosis. Not a medical device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} wk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} mo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{age} y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>calibrated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corrected by the estimated magnification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at the detector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as the file states</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model could not read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not flagged</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} hidden until your verdict</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not assessed</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} failed</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to read</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not flagged, {read} of them read</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} flagged, {read} of them read</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>frame {frame} of {frames}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} mm, {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>row {row}  column {column}  stored {stored}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{flagged} of {images} flagged</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{length} px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>value {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VOI LUT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model's answer has been in view for {count} of the images that you have not read, so a verdict on them is kept as given with the answer in view. To read blind, switch Read First on before a study is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no. {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No image is listed, and the one on the screen stays. Alt+1 lists all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{listed} of {images} listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Images of the study, as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List all images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the images at or above the threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the images without your verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the images on which you and the model disagree at the threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the images that the model was not made for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the images that could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disagree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of those that have your verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {images}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{place} of {listed} listed, {images} in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>T&amp;ools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;File…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open F&amp;older…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open all images of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the &amp;Demo Study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a small study of public images and open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Stop Listing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for no more files; those that are listed stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>DICOM &amp;Attributes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table of all that the file says, to be searched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the picture as it is in view on the clipboard, without names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save &amp;Picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the picture as it is displayed to a PNG or JPEG file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De-&amp;identified Copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write DICOM files without what names the patient, of this image or of the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme, text, keys, device and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the whole picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;1:1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One image pixel is one pixel of the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lif&amp;e Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A millimetre is a millimetre of the screen, where the file says how large its pixels are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look &amp;Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look &amp;Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look &amp;Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look &amp;Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full S&amp;creen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the whole screen, or no longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare &amp;Two Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show beside the image the one looked at before, or show one again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other Im&amp;age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of two images, turn to the other one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;wap Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let two images change places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lin&amp;k Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pan, zoom and window of two images go together, or no longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Hide Identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show nothing that names a patient, also after a restart, until it is turned off here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dis&amp;miss Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the message, give up what is half drawn, or show one image again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the listed image before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the listed image after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the first listed image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the last listed image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pre&amp;vious Frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the frame before, of a file with several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next Fra&amp;me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the frame after, of a file with several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the negative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rota&amp;te Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn it clockwise by a quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rotate L&amp;eft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn it counterclockwise by a quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flip &amp;Horizontally</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mirror it, left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file's own window, not inverted, upright, the whole picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget All Vie&amp;ws…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show every image as its file has it, without your measurements, from now on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause or C&amp;ontinue Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause the model's reading of the study, or go on with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give up the model's reading of the study; what is looked at is read all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Wide List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the list as a table with columns, or narrow again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Columns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Searc&amp;h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the images with these words in their row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;All Images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Flagged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Un&amp;read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Disagreements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not A&amp;ssessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fai&amp;led</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the F&amp;older's Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the files stand in the folder; again: backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By Pro&amp;bability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The highest first, all are listed; again: the lowest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rando&amp;m Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An order that tells nothing, the same on every day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By Fil&amp;e</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the files' names; again: backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By &amp;Patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the patients; again: backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By Stud&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the studies' descriptions; again: backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By Da&amp;te</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the studies' dates; again: backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By &amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the views; again: backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By A&amp;ge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By the patients' ages; again: backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By Dec&amp;ision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flagged, not flagged, not assessed, failed; again: backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By Yo&amp;ur Verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pneumonia, unsure, normal, unread; again: backwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By &amp;Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those with a note first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File's Own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file's own window, or the next one of several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window made from the picture's values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window that you saved there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your &amp;9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Brighter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it brighter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Darker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show it darker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the window in use there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as 7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as 8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left drag: right is wider, up is brighter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left drag moves the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left drag: up is larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window of a Re&amp;gion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag a rectangle: the window of what is inside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Length</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag from end to end, or click on both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on an end, the vertex and the other end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Delete Measurement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the selected length or angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stored and the modality value under the pointer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A lens at twice the zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Up Is Darker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let a drag of the window upwards make the picture darker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;nnotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some, none, or all with the patient's name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evi&amp;dence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay over the picture what spoke for pneumonia to the network, or show the original</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence &amp;Stronger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cover more of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence F&amp;ainter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cover less of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdict on the image: normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pneumonia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdict on the image: pneumonia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdict on the image: you cannot tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take your verdict back; a note stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not&amp;e…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a note on the image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ne&amp;xt Unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the next listed image without your verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go On After a Verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read &amp;First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Un&amp;do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo your last verdict or note, and show its image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do again what was undone, and show its image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Against Truth…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare network and verdicts with the truth, and find a threshold for these cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exp&amp;ort…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write results, verdicts and notes to a table or a report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Raise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flag fewer images: by one percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Lower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flag more images: by one percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Type a Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the field for the threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set It by &amp;Sensitivity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slider and field run over the sensitivity to be reached, or over probability again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Model's Default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the threshold of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;ontents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All pages of the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;First Scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a file to a reading, step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The &amp;Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it decides, and how to choose yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Review of a Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdicts, notes, lists, and what you take away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the &amp;Numbers Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability, sensitivity and the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is kept, what is hidden, and what leaves the computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All keys and what the mouse does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Command Search…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a command by its words and do it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not&amp;ices…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read again what was said since the program was started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the files of the log, which name no patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About This &amp;Model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom it is for, and how well it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The version of the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the tool does; at first the window: right is wider, up is brighter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl, or Ctrl and Shift, with left drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Window, fine or coarse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on a length or angle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select it; with its tool, drag its points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Middle drag, or Shift or Space with left drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wheel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom where the pointer is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom: up is larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any of these on the other of two images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn to it: keys, list and reading are about it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may have been moved or renamed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not read this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask its owner for access.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be read ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not open this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder cannot be opened ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a file in it, or the folder as a study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a device, not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not an image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This program reads DICOM, JPEG, PNG, TIFF and BMP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close other programs and open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is damaged and cannot be decoded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy or export it again from where it came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy or export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it as PNG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is cut short: its end is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins as a {kind} file, but its header is damaged or cut short.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its colour model ({model}) is not supported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a TIFF file of a kind that this program cannot show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it as PNG or as a plain TIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has one frame, and no frame {frame}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has {frames} frames, and no frame {frame}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has {columns} x {rows} pixels, and this program shows up to {most} megapixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has {columns} x {rows} pixels and needs {needed} of memory, of which {free} are free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its content is large and needs {needed} of memory, of which {free} are free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a file of {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpacked it has {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpacked it would have {size} MB, which is more than any picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It has {samples} samples per pixel; this program shows 1 or 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its compressed picture does not have the size that its header gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its pixels are compressed in a way that cannot be decoded here: {syntax}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it without compression.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its header lacks a usable {attribute}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is cut short: {missing} of {all} bytes of pixels are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its pixels ({syntax}) cannot be decoded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a DICOM file without pixels ({kind}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an image of the study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a DICOMDIR, the index of a disc, and no image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder that it stands in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds no pixels: it was cut short, or exported without them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is compressed, and far larger than any picture without that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its attributes are damaged and cannot be listed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is no DICOM file, and has no DICOM attributes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is no DICOM file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save it as a picture instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds no picture, and only pictures are de-identified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is damaged, so it cannot be de-identified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is a ZIP archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it as a study.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is damaged in its archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the archive again from where it came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy it again from where it came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive is damaged or cut short.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive may have been replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive cannot be read ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive holds too many files to be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is an archive within an archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpack the outer one and open the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpack the archive and open the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpack the archive and open the folder, with its password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One file in it is encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} files in it are encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is packed in a way that this program cannot read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a radiograph: the header gives {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a chest radiograph: the header gives {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a frontal view: the header gives {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the modality {term}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the body part {term}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the view {term}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another modality</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another body part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside the model's population: the header gives an age of {age}, and the model learnt from patients of {ages}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{from} to {to} years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{from} to {to} and {from_2} to {to_2} years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unusual picture: {share} of the model's reference images were less unusual (limit {limit}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It may be no frontal chest radiograph, or be turned, inverted or cropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file gives no age.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model learnt from patients of {ages} and is not to be relied on outside of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figures beside the threshold do not hold for every patient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model reached {groups}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{group} and among {other_group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}, with probabilities that are off by {error} on average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adults</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} and {other} views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no images in {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another folder, or a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file or folder {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {name} cannot be opened ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {name} cannot be opened; its row says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} folders cannot be opened ({names}); their rows say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All others are listed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} more could not be opened either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} files are listed; there may be more, and what arrives or changes from now on is not shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder again for all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image that you looked at last is there now: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose it in the list to go on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was replaced: this is its new content, which is read anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A verdict that you gave stays with the content before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is no longer there: it was moved or deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdict stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} cannot be reached any more ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was read stays, and so do your verdicts; it is tried again every few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} can be reached again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What could not be read meanwhile is read now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program made a mistake ({place}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please report it with these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{attribute} was ignored: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another window of this program keeps its data to itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the other windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program may not write in its data folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever looks after this computer for access.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program's data file is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the program's other windows and start it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program's data folder cannot be used ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever looks after this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The program finds no home folder, and so no place for its data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This window has no place to keep your verdicts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your verdicts and how you left images were kept by a newer version of this program, and this one does not touch them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the newer version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file that keeps your verdicts and how you left images was damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was set aside in the program's data folder as {name}, and a new one was begun.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until then, how you leave images is remembered only while this window is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until then the model's results are not kept, and are computed again next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until then your verdicts are not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They stand in this window, and are tried again every few seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no folder '{name}' to write it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Create the folder first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name a file to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder '{name}' cannot be written in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file cannot be written ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder cannot be written ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be written as {kind}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the other kind of file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The PDF cannot be painted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it as a web page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The demo study cannot be written ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is too large for a list of labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a CSV file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list {name} cannot be read ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is no CSV file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a table with a heading.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list {name} has no column '{column}'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its first line must name the columns, one of them 'file' and one 'label'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A threshold of {threshold} (95 % interval {low} to {high}) is the highest that reaches a sensitivity of {wanted} on these cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitivity {sensitivity}, specificity {specificity}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few: {cases} of pneumonia here, and it takes {needed} until a sensitivity of {wanted} is known to within {points} points downwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was chosen on these very cases, and will do a little worse on others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The truth is known of {images}: {pneumonia} with pneumonia, {normal} normal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network has a probability for {count} of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not assessed: {cases} of pneumonia, neither right nor wrong below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reader has decided on none of these images yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In brackets: cases, and 95 % intervals (Wilson; F1 through F*; AUC after DeLong; kappa after Fleiss, Cohen and Everitt).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each image counts as a case of its own: with several images of a patient the true intervals are wider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PPV and NPV hold for the share of pneumonia among these cases only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network at the threshold of {threshold}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network at any threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the figures below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no decision by the reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answer yet, or still hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>without a verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>truth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>called pneumonia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>called normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pneumonia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AUC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brier score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected calibration error (10 bins)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cohen's kappa with the truth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it takes cases of both classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chance alone would agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} ({part} of {whole}; {low} to {high})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>– ({why})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} images</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} line whose file is not in the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} lines whose file is not in the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} line whose name several images have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} lines whose name several images have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} image with lines of both classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} images with lines of both classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} line with another label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} lines with another label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such model file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model file cannot be read ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a folder, not a model file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no ONNX model, or it is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is empty, so it is no ONNX model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name a model with --model FILE, or install the program again for its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no device '{device}' here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This installation offers {devices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CPU computes instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use --device cpu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model has not read it yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
