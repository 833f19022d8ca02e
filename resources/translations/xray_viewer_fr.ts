<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>X-ray Viewer</name>
    <message>
      <source>hidden until the files' headers are read</source>
      <translation>masquée jusqu'à la lecture des en-têtes des fichiers</translation>
    </message>
    <message>
      <source>the patient</source>
      <translation>le patient</translation>
    </message>
    <message>
      <source>the folder</source>
      <translation>le dossier</translation>
    </message>
    <message>
      <source>Image {number}</source>
      <translation>Image {number}</translation>
    </message>
    <message>
      <source>Reading of this image</source>
      <translation>Lecture de cette image</translation>
    </message>
    <message>
      <source>Probability of pneumonia</source>
      <translation>Probabilité de pneumonie</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>À propos de ce modèle…</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>This is the reading of the first frame.</source>
      <translation>C'est la lecture de la première vue.</translation>
    </message>
    <message>
      <source>No probability</source>
      <translation>Aucune probabilité</translation>
    </message>
    <message>
      <source>Left image</source>
      <translation>Image de gauche</translation>
    </message>
    <message>
      <source>Right image</source>
      <translation>Image de droite</translation>
    </message>
    <message>
      <source>No image</source>
      <translation>Aucune image</translation>
    </message>
    <message>
      <source>There is no model</source>
      <translation>Il n'y a pas de modèle</translation>
    </message>
    <message>
      <source>threshold {limit}</source>
      <translation>seuil {limit}</translation>
    </message>
    <message>
      <source>Probability {probability}, threshold {threshold}</source>
      <translation>Probabilité {probability}, seuil {threshold}</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <translation>Non évaluée</translation>
    </message>
    <message>
      <source>You read first: give your verdict, and it is shown.</source>
      <translation>Vous lisez d'abord : donnez votre avis, et elle s'affiche.</translation>
    </message>
    <message>
      <source>Hidden until your verdict</source>
      <translation>Masqué jusqu'à votre avis</translation>
    </message>
    <message>
      <source>You could see the answer before: a verdict is kept as given with it in view.</source>
      <translation>Vous avez déjà pu voir la réponse : l'avis est enregistré comme donné avec elle sous les yeux.</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Chargement du modèle</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture en cours…</translation>
    </message>
    <message>
      <source>Reading the attributes…</source>
      <translation>Lecture des attributs…</translation>
    </message>
    <message>
      <source>No image is open.</source>
      <translation>Aucune image n'est ouverte.</translation>
    </message>
    <message>
      <source>Search tags, names and values</source>
      <translation>Rechercher étiquettes, noms et valeurs</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>DICOM attributes</source>
      <translation>Attributs DICOM</translation>
    </message>
    <message>
      <source>Nothing was found: no tag, name or value of this file holds these words.</source>
      <translation>Rien n'a été trouvé : aucune étiquette, aucun nom ni aucune valeur de ce fichier ne contient ces mots.</translation>
    </message>
    <message>
      <source>DICOM Attributes of {name}</source>
      <translation>Attributs DICOM de {name}</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Étiquette</translation>
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
      <translation>Valeur</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>masqué</translation>
    </message>
    <message>
      <source>Mouse on the picture</source>
      <translation>Souris sur l'image</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Columns of the table</source>
      <translation>Colonnes du tableau</translation>
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation>&amp;Monter</translation>
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation>&amp;Descendre</translation>
    </message>
    <message>
      <source>Space shows a column or hides it.</source>
      <translation>La barre d'espace affiche ou masque une colonne.</translation>
    </message>
    <message>
      <source>Command Search</source>
      <translation>Recherche de commandes</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
      <source>Words of a command</source>
      <translation>Mots d'une commande</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>No command has these words.</source>
      <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>{command} (not now)</source>
      <translation>{command} (pas maintenant)</translation>
    </message>
    <message>
      <source>It cannot be done now: there is nothing for it. {tip}</source>
      <translation>Impossible pour l'instant : il n'y a rien pour cela. {tip}</translation>
    </message>
    <message>
      <source>There is no other image to compare with. Drop both files on the window together, or open the folder that holds them.</source>
      <translation>Il n'y a pas d'autre image à comparer. Déposez les deux fichiers ensemble sur la fenêtre ou ouvrez le dossier qui les contient.</translation>
    </message>
    <message>
      <source>De-identified Copy</source>
      <translation>Copie désidentifiée</translation>
    </message>
    <message>
      <source>&amp;Leave out images on which text seems to stand</source>
      <translation>&amp;Laisser de côté les images où du texte semble figurer</translation>
    </message>
    <message>
      <source>Progress of the copying</source>
      <translation>Progression de la copie</translation>
    </message>
    <message>
      <source>Folder in Which to Make the New Folder “deidentified”</source>
      <translation>Dossier dans lequel créer le nouveau dossier « deidentified »</translation>
    </message>
    <message>
      <source>Copies of DICOM files by the Basic Application Level Confidentiality Profile of the standard (PS3.15): names, numbers, dates, age and sex, places, descriptions and private attributes are removed or replaced, and all UIDs are new but those of the standard. The pixels stay as they are. Your own files are not changed.</source>
      <translation>Copies de fichiers DICOM selon le Basic Application Level Confidentiality Profile de la norme (PS3.15) : noms, numéros, dates, âge et sexe, lieux, descriptions et attributs privés sont retirés ou remplacés, et tous les UID sont nouveaux, sauf ceux de la norme. Les pixels restent tels quels. Vos propres fichiers ne sont pas modifiés.</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Écriture…</translation>
    </message>
    <message>
      <source>DICOM</source>
      <translation>DICOM</translation>
    </message>
    <message>
      <source>This &amp;image:  {name}</source>
      <translation>&amp;Cette image :  {name}</translation>
    </message>
    <message numerus="yes">
      <source>The whole &amp;study:  {images} images</source>
      <translation>
        <numerusform>&amp;Toute l'étude :  {images} image</numerusform>
        <numerusform>&amp;Toute l'étude :  {images} images</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total} images</source>
      <translation>{done} sur {total} images</translation>
    </message>
    <message>
      <source>Distribution of the probabilities: {words}</source>
      <translation>Distribution des probabilités : {words}</translation>
    </message>
    <message>
      <source>No study is open</source>
      <translation>Aucune étude n'est ouverte</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Ouvert récemment</translation>
    </message>
    <message>
      <source>Drop a radiograph or a folder here</source>
      <translation>Déposez ici une radiographie ou un dossier</translation>
    </message>
    <message>
      <source>DICOM, JPEG, PNG, TIFF or BMP. Files are only read, never changed.</source>
      <translation>DICOM, JPEG, PNG, TIFF ou BMP. Les fichiers sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
      <source>Open {folder} again</source>
      <translation>Rouvrir {folder}</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Activation</translation>
    </message>
    <message>
      <source>Opacity of the evidence</source>
      <translation>Opacité de la carte d'activation</translation>
    </message>
    <message>
      <source>How much of the picture the evidence covers</source>
      <translation>Part de l'image que couvre la carte d'activation</translation>
    </message>
    <message>
      <source>Evidence, not localisation: where the network saw what speaks for or against pneumonia. It marks no disease.</source>
      <translation>Activation, non localisation : là où le réseau a vu ce qui plaide pour ou contre une pneumonie. Elle ne marque aucune maladie.</translation>
    </message>
    <message>
      <source>against</source>
      <translation>contre</translation>
    </message>
    <message>
      <source>no say</source>
      <translation>neutre</translation>
    </message>
    <message>
      <source>for pneumonia</source>
      <translation>pour la pneumonie</translation>
    </message>
    <message>
      <source>{key} shows the original.</source>
      <translation>{key} affiche l'original.</translation>
    </message>
    <message>
      <source>Images whose answer is hidden until your verdict: {images}. The file is without these answers, unless you ask for them.</source>
      <translation>Images dont la réponse est masquée jusqu'à votre avis : {images}. Le fichier ne contient pas ces réponses, sauf si vous les demandez.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>With patient &amp;names and file paths</source>
      <translation>&amp;Avec noms des patients et chemins des fichiers</translation>
    </message>
    <message>
      <source>With these &amp;answers, which then count as seen</source>
      <translation>Avec ces &amp;réponses, qui comptent alors comme vues</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>Progression de l'export</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exporter vers</translation>
    </message>
    <message>
      <source>{done} of {total} pictures</source>
      <translation>{done} sur {total} images</translation>
    </message>
    <message>
      <source>{done} of {total} rows</source>
      <translation>{done} sur {total} lignes</translation>
    </message>
    <message>
      <source>E&amp;xcel</source>
      <translation>&amp;Excel</translation>
    </message>
    <message>
      <source>CS&amp;V, for spreadsheets and scripts</source>
      <translation>&amp;CSV, pour tableurs et scripts</translation>
    </message>
    <message>
      <source>&amp;JSON, for scripts</source>
      <translation>&amp;JSON, pour scripts</translation>
    </message>
    <message>
      <source>&amp;Web page, in one file</source>
      <translation>&amp;Page web, en un seul fichier</translation>
    </message>
    <message>
      <source>P&amp;DF</source>
      <translation>P&amp;DF</translation>
    </message>
    <message>
      <source>A row for each image: its file as the list names it, the result, your verdict and your note. Of what the files say of a patient only the age is written.</source>
      <translation>Une ligne par image : son fichier tel que la liste le nomme, le résultat, votre avis et votre note. De ce que les fichiers disent d'un patient, seul l'âge est écrit.</translation>
    </message>
    <message>
      <source>Summary, agreement, flagged images with their evidence, verdicts, the truth where it is known. Without names each image has its row in the table and a part of its checksum. What is written on a picture itself is always seen.</source>
      <translation>Résumé, concordance, images signalées avec leur carte d'activation, avis, vérité là où elle est connue. Sans les noms, chaque image a sa ligne dans le tableau et une partie de sa somme de contrôle. Ce qui est écrit sur l'image elle-même est toujours visible.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Unexpected Error</source>
      <translation>Erreur inattendue</translation>
    </message>
    <message>
      <source>The program has made a mistake, and goes on.</source>
      <translation>Le programme a fait une erreur et continue.</translation>
    </message>
    <message>
      <source>Your verdicts are saved as they are given. If something on the screen looks wrong, close the window and start again. Please send these lines to those who look after the program, with a word on what you were doing. Names of patients, files and folders are taken out; read them before you send them.</source>
      <translation>Vos avis sont enregistrés dès qu'ils sont donnés. Si quelque chose semble faux à l'écran, fermez la fenêtre et recommencez. Veuillez envoyer ces lignes à ceux qui s'occupent du programme, avec un mot sur ce que vous faisiez. Les noms de patients, de fichiers et de dossiers sont retirés ; lisez-les avant de les envoyer.</translation>
    </message>
    <message>
      <source>Lines to send</source>
      <translation>Lignes à envoyer</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>Open &amp;Log Folder</source>
      <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Too Few Cases</source>
      <translation>Trop peu de cas</translation>
    </message>
    <message>
      <source>What this threshold reaches on other images is mostly luck.</source>
      <translation>Ce que ce seuil atteindra sur d'autres images relève surtout du hasard.</translation>
    </message>
    <message>
      <source>Use It All the Same</source>
      <translation>L'utiliser quand même</translation>
    </message>
    <message>
      <source>Forget All Views</source>
      <translation>Oublier toutes les vues</translation>
    </message>
    <message>
      <source>Forget the window, zoom, rotation and measurements of every image that you have opened so far?</source>
      <translation>Oublier le fenêtrage, le zoom, la rotation et les mesures de toutes les images ouvertes jusqu'ici ?</translation>
    </message>
    <message>
      <source>Measurements that you have drawn are lost. Images are not touched.</source>
      <translation>Les mesures que vous avez tracées sont perdues. Les images ne sont pas touchées.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>It shows chest radiographs and, beside each, the probability of pneumonia that a neural network gives it. Files are read on this computer, sent nowhere and never changed.</source>
      <translation>Il affiche des radiographies du thorax et, à côté de chacune, la probabilité de pneumonie que lui donne un réseau de neurones. Les fichiers sont lus sur cet ordinateur, ne sont envoyés nulle part et ne sont jamais modifiés.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <source>*{name}*</source>
      <translation>*{name}*</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <source>&amp;Contents</source>
      <translation>&amp;Sommaire</translation>
    </message>
    <message>
      <source>1 image was written to the new folder {folder}.</source>
      <translation>1 image a été écrite dans le nouveau dossier {folder}.</translation>
    </message>
    <message>
      <source>Identity hidden</source>
      <translation>Identité masquée</translation>
    </message>
    <message numerus="yes">
      <source>{count} images were written to the new folder {folder}.</source>
      <translation>
        <numerusform>{count} image a été écrite dans le nouveau dossier {folder}.</numerusform>
        <numerusform>{count} images ont été écrites dans le nouveau dossier {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not copied, since an overlay is hidden in their pixels: {images}.</source>
      <translation>Non copiées, car une surimpression (overlay) est cachée dans leurs pixels : {images}.</translation>
    </message>
    <message>
      <source>Could not be read, and not copied: {images}.</source>
      <translation>Illisibles et non copiées : {images}.</translation>
    </message>
    <message>
      <source>Folder {number}</source>
      <translation>Dossier {number}</translation>
    </message>
    <message>
      <source>Left out, since text seems to stand on them: {images}.</source>
      <translation>Laissées de côté, car du texte semble y figurer : {images}.</translation>
    </message>
    <message>
      <source>Left out, since their pictures cannot be read and text may stand on them: {images}.</source>
      <translation>Omises, car leur image est illisible et peut porter du texte : {images}.</translation>
    </message>
    <message>
      <source>Text seems to stand on: {images}. Look at them before you give the files away.</source>
      <translation>Du texte semble figurer sur : {images}. Regardez-les avant de remettre les fichiers.</translation>
    </message>
    <message>
      <source>Their pictures cannot be read, so text may stand on them: {images}.</source>
      <translation>Leur image est illisible et peut donc porter du texte : {images}.</translation>
    </message>
    <message>
      <source>No DICOM pictures, and not copied: {count}.</source>
      <translation>Pas d'images DICOM, non copiées : {count}.</translation>
    </message>
    <message numerus="yes">
      <source> and {count} more</source>
      <translation>
        <numerusform> et {count} autre</numerusform>
        <numerusform> et {count} autres</numerusform>
      </translation>
    </message>
    <message>
      <source>Images of the study</source>
      <translation>Images de l'étude</translation>
    </message>
    <message>
      <source>{key} is the key of {menu} &gt; {action}. Take it away there first, or choose another key.</source>
      <translation>{key} est la touche de {menu} &gt; {action}. Retirez-la d'abord de là, ou choisissez une autre touche.</translation>
    </message>
    <message>
      <source>{key} has a use of its own in every window and cannot be given away. Choose another key.</source>
      <translation>{key} a son propre usage dans toutes les fenêtres et ne peut être attribuée. Choisissez une autre touche.</translation>
    </message>
    <message>
      <source>{key} opens the menu {menu}. Choose another key.</source>
      <translation>{key} ouvre le menu {menu}. Choisissez une autre touche.</translation>
    </message>
    <message>
      <source>Search the actions</source>
      <translation>Rechercher dans les actions</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Les actions et leurs touches</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Nouvelle touche</translation>
    </message>
    <message>
      <source>&amp;New key</source>
      <translation>&amp;Nouvelle touche</translation>
    </message>
    <message>
      <source>Use &amp;Instead</source>
      <translation>&amp;Utiliser à la place</translation>
    </message>
    <message>
      <source>Use as &amp;Well</source>
      <translation>Utiliser &amp;aussi</translation>
    </message>
    <message>
      <source>N&amp;o Key</source>
      <translation>Aucune &amp;touche</translation>
    </message>
    <message>
      <source>As at &amp;First</source>
      <translation>&amp;Comme au début</translation>
    </message>
    <message>
      <source>All actions have the keys that they had at first.</source>
      <translation>Toutes les actions ont retrouvé les touches du début.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>It has that key.</source>
      <translation>Elle a déjà cette touche.</translation>
    </message>
    <message>
      <source>{action} has no key now.</source>
      <translation>{action} n'a plus de touche.</translation>
    </message>
    <message>
      <source>{action} now has {keys}.</source>
      <translation>{action} a maintenant {keys}.</translation>
    </message>
    <message>
      <source>en</source>
      <comment>the code of this language</comment>
      <translation>fr</translation>
    </message>
    <message>
      <source>1 file listed…</source>
      <translation>1 fichier listé…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop listing</source>
      <translation>Arrêter la recherche</translation>
    </message>
    <message numerus="yes">
      <source>{images} files listed…</source>
      <translation>
        <numerusform>{images} fichier listé…</numerusform>
        <numerusform>{images} fichiers listés…</numerusform>
      </translation>
    </message>
    <message>
      <source>X-ray Viewer</source>
      <translation>X-ray Viewer</translation>
    </message>
    <message>
      <source>Life size is not known: the file or the screen does not say how large it is.</source>
      <translation>La taille réelle est inconnue : le fichier ou l'écran ne donne pas ses dimensions.</translation>
    </message>
    <message>
      <source>Open radiographs</source>
      <translation>Ouvrir des radiographies</translation>
    </message>
    <message>
      <source>Open a folder</source>
      <translation>Ouvrir un dossier</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>Fermer le message</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problème</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>Information</translation>
    </message>
    <message>
      <source>Operating point</source>
      <translation>Point de fonctionnement</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>Sensibilité</translation>
    </message>
    <message>
      <source>Specificity</source>
      <translation>Spécificité</translation>
    </message>
    <message>
      <source>On the model's reference patients; beside it the 95 % interval.</source>
      <translation>Chez les patients de référence du modèle ; à côté, l'intervalle de confiance à 95 %.</translation>
    </message>
    <message>
      <source>About This Model</source>
      <translation>À propos de ce modèle</translation>
    </message>
    <message>
      <source>The model's card, further down, is in English. What matters most of it stands here in your language.</source>
      <translation>La fiche du modèle, plus bas, est en anglais. L'essentiel en est donné ici dans votre langue.</translation>
    </message>
    <message>
      <source>{name} (the model's own)</source>
      <translation>{name} (celui du modèle)</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>Aucun modèle n'est chargé</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>Chargement du modèle…</translation>
    </message>
    <message>
      <source>{name} {version}, on {device}</source>
      <translation>{name} {version}, sur {device}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Enter keeps it, Shift and Enter begin a new line. Write no names: tables hold it.</source>
      <translation>Entrée l'enregistre, Maj et Entrée commencent une nouvelle ligne. N'écrivez pas de noms : les tableaux la contiennent.</translation>
    </message>
    <message>
      <source>Note on {name}</source>
      <translation>Note sur {name}</translation>
    </message>
    <message>
      <source>This desktop could not open the folder of the log. It is {folder}.</source>
      <translation>Le dossier du journal n'a pas pu être ouvert. C'est {folder}.</translation>
    </message>
    <message>
      <source>✕ Mistake of the program</source>
      <translation>✕ Erreur du programme</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Nothing was said since the program was started.</source>
      <translation>Rien n'a été signalé depuis le démarrage du programme.</translation>
    </message>
    <message>
      <source>The notice in full, as it is copied</source>
      <translation>Le message complet, tel qu'il est copié</translation>
    </message>
    <message>
      <source>Copy &amp;All</source>
      <translation>&amp;Tout copier</translation>
    </message>
    <message>
      <source>⚠ Problem</source>
      <translation>⚠ Problème</translation>
    </message>
    <message>
      <source>ℹ Information</source>
      <translation>ℹ Information</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>%Y-%m-%d</source>
      <translation>%d/%m/%Y</translation>
    </message>
    <message>
      <source>The export was given up for the change of language. Export again.</source>
      <translation>L'export a été abandonné à cause du changement de langue. Exportez de nouveau.</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
    <message>
      <source>There is no picture to show.</source>
      <translation>Il n'y a pas d'image à afficher.</translation>
    </message>
    <message>
      <source>not linked</source>
      <translation>non liées</translation>
    </message>
    <message>
      <source>linked, in mm</source>
      <translation>liées, en mm</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>liées</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiographie</translation>
    </message>
    <message>
      <source>Active image</source>
      <translation>Image active</translation>
    </message>
    <message>
      <source>Other image</source>
      <translation>Autre image</translation>
    </message>
    <message>
      <source>Tool Bar</source>
      <translation>Barre d'outils</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Reading</source>
      <comment>the panel</comment>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>inverted</source>
      <translation>inversée</translation>
    </message>
    <message>
      <source>The picture is on the screen {screen}. {key} or Esc brings it back.</source>
      <translation>L'image est sur l'écran {screen}. {key} ou Échap la ramène.</translation>
    </message>
    <message>
      <source>There is one screen only. Full Screen uses the whole of it.</source>
      <translation>Il n'y a qu'un écran. Plein écran l'utilise en entier.</translation>
    </message>
    <message>
      <source>There is no picture on the screen to be copied or saved.</source>
      <translation>Il n'y a pas à l'écran d'image à copier ou à enregistrer.</translation>
    </message>
    <message>
      <source>The picture was copied, as it is in view and without names.</source>
      <translation>L'image a été copiée telle qu'elle est affichée et sans noms.</translation>
    </message>
    <message>
      <source>The picture was copied. {warning}</source>
      <translation>L'image a été copiée. {warning}</translation>
    </message>
    <message>
      <source>{name} was written.</source>
      <translation>{name} a été écrit.</translation>
    </message>
    <message>
      <source>Progress of the model's reading</source>
      <translation>Progression de la lecture par le modèle</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Waiting until the files can be reached: {is_read} of {images} read</source>
      <translation>En attente de l'accès aux fichiers : {is_read} sur {images} lues</translation>
    </message>
    <message>
      <source>Paused: {is_read} of {images} read</source>
      <translation>En pause : {is_read} sur {images} lues</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>, {rate} a second, {left} left</source>
      <translation>, {rate} par seconde, encore {left}</translation>
    </message>
    <message>
      <source>{is_read} of {images} read</source>
      <translation>{is_read} sur {images} lues</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>Cette étude</translation>
    </message>
    <message>
      <source>No images</source>
      <translation>Aucune image</translation>
    </message>
    <message>
      <source>Below the threshold. That does not mean normal.</source>
      <translation>Sous le seuil. Cela ne veut pas dire que l'image est normale.</translation>
    </message>
    <message>
      <source>No image is scored. You can look at all of them, measure and give verdicts.</source>
      <translation>Aucune image n'est notée. Vous pouvez toutes les regarder, mesurer et donner votre avis.</translation>
    </message>
    <message>
      <source>At or above the threshold.</source>
      <translation>Au seuil ou au-dessus.</translation>
    </message>
    <message>
      <source>other patients</source>
      <translation>d'autres patients</translation>
    </message>
    <message>
      <source>Of {people} such patients {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>Sur {people} patients semblables, {ill} ont une pneumonie : {found} sont signalés et {missed} manqués. Parmi les autres, {alarmed} sont signalés, ce sont de fausses alarmes.</translation>
    </message>
    <message>
      <source>Of {people} {patients} {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>Sur {people} {patients}, {ill} ont une pneumonie : {found} sont signalés et {missed} manqués. Parmi les autres, {alarmed} sont signalés, ce sont de fausses alarmes.</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. It brings its own threshold, {threshold}.</source>
      <translation>Un autre modèle que la dernière fois : {name}. Il apporte son propre seuil, {threshold}.</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. The threshold that you set for it is back, {threshold}.</source>
      <translation>Un autre modèle que la dernière fois : {name}. Le seuil que vous lui aviez fixé est de retour, {threshold}.</translation>
    </message>
    <message>
      <source>No age: not measured in {group} at this threshold.</source>
      <translation>Sans âge : non mesuré à ce seuil ({group}).</translation>
    </message>
    <message>
      <source>⚠  Of {patients}; age unknown</source>
      <translation>⚠  Concerne : {patients} ; âge inconnu</translation>
    </message>
    <message>
      <source>{group} of {youngest} to {oldest} years</source>
      <translation>{group} de {youngest} à {oldest} ans</translation>
    </message>
    <message>
      <source>{group}: sensitivity {sensitivity}, specificity {specificity}</source>
      <translation>{group} : sensibilité {sensitivity}, spécificité {specificity}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>A usual picture for this model</source>
      <translation>Une image habituelle pour ce modèle</translation>
    </message>
    <message>
      <source>A less usual picture for this model</source>
      <translation>Une image moins habituelle pour ce modèle</translation>
    </message>
    <message>
      <source>An unusual picture for this model: rely on it less</source>
      <translation>Une image inhabituelle pour ce modèle : fiez-vous-y moins</translation>
    </message>
    <message>
      <source>Too unusual a picture for this model</source>
      <translation>Une image trop inhabituelle pour ce modèle</translation>
    </message>
    <message>
      <source>Atypicality {atypicality}: so many of the model's reference images were less unusual. Above {limit} a picture is not assessed.</source>
      <translation>Atypicité {atypicality} : telle part des images de référence du modèle étaient moins inhabituelles. Au-dessus de {limit}, une image n'est pas évaluée.</translation>
    </message>
    <message>
      <source>Probability {probability}, logit {logit}.</source>
      <translation>Probabilité {probability}, logit {logit}.</translation>
    </message>
    <message>
      <source>No evidence yet: it is hidden until your verdict.</source>
      <translation>Pas encore de carte d'activation : elle est masquée jusqu'à votre avis.</translation>
    </message>
    <message>
      <source>No evidence: the model has not read this image.</source>
      <translation>Pas de carte d'activation : le modèle n'a pas lu cette image.</translation>
    </message>
    <message>
      <source>No evidence: the image is not assessed.</source>
      <translation>Pas de carte d'activation : l'image n'est pas évaluée.</translation>
    </message>
    <message>
      <source>No evidence: there is no model.</source>
      <translation>Pas de carte d'activation : il n'y a pas de modèle.</translation>
    </message>
    <message>
      <source>No evidence yet: the model has still to read this image.</source>
      <translation>Pas encore de carte d'activation : le modèle doit encore lire cette image.</translation>
    </message>
    <message>
      <source>No evidence here: the model reads the first frame.</source>
      <translation>Pas de carte d'activation ici : le modèle lit la première vue.</translation>
    </message>
    <message>
      <source>Threshold {threshold}: sensitivity {sensitivity} ({sensitivities}), specificity {specificity} ({specificities}), 95 % intervals</source>
      <translation>Seuil {threshold} : sensibilité {sensitivity} ({sensitivities}), spécificité {specificity} ({specificities}), intervalles de confiance à 95 %</translation>
    </message>
    <message>
      <source>{figures}.</source>
      <translation>{figures}.</translation>
    </message>
    <message>
      <source>No age.</source>
      <translation>Sans âge.</translation>
    </message>
    <message>
      <source>Not measured in {group} at this threshold.</source>
      <translation>Non mesuré à ce seuil ({group}).</translation>
    </message>
    <message>
      <source>Of {patients}, like this patient</source>
      <translation>Concerne : {patients}, comme ce patient</translation>
    </message>
    <message>
      <source>⚠  Of {patients}, not of this patient</source>
      <translation>⚠  Concerne : {patients}, pas ce patient</translation>
    </message>
    <message>
      <source>Computed on {device} in {milliseconds} ms.</source>
      <translation>Calculé sur {device} en {milliseconds} ms.</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>Ou&amp;vrir récent</translation>
    </message>
    <message>
      <source>&amp;Forget These</source>
      <translation>&amp;Oublier ceux-ci</translation>
    </message>
    <message>
      <source>Another window has changed the verdict on that image since, so it is left as it is.</source>
      <translation>Une autre fenêtre a entre-temps changé l'avis sur cette image, il reste donc tel quel.</translation>
    </message>
    <message numerus="yes">
      <source>Results of {rows} images were written to {name}.</source>
      <translation>
        <numerusform>Le résultat de {rows} image a été écrit dans {name}.</numerusform>
        <numerusform>Les résultats de {rows} images ont été écrits dans {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>A verdict is given on a picture that is on the screen, and there is none yet.</source>
      <translation>Un avis se donne sur une image qui est à l'écran, et il n'y en a pas encore.</translation>
    </message>
    <message>
      <source>This is the last listed image without a verdict.</source>
      <translation>C'est la dernière image listée sans avis.</translation>
    </message>
    <message>
      <source>Every listed image that can be read has a verdict.</source>
      <translation>Toutes les images listées lisibles ont un avis.</translation>
    </message>
    <message>
      <source>The note names the patient. Show identity again to change it.</source>
      <translation>La note nomme le patient. Affichez de nouveau l'identité pour la modifier.</translation>
    </message>
    <message>
      <source>The note is hidden until the files' headers are read. Wait, or show identity again.</source>
      <translation>La note est masquée jusqu'à ce que les en-têtes des fichiers soient lus. Attendez, ou affichez de nouveau l'identité.</translation>
    </message>
    <message>
      <source>&amp;Full resolution, {width} × {height}</source>
      <translation>&amp;Pleine résolution, {width} × {height}</translation>
    </message>
    <message>
      <source>As in &amp;view, {width} × {height}</source>
      <translation>&amp;Comme affichée, {width} × {height}</translation>
    </message>
    <message>
      <source>Save Picture</source>
      <translation>Enregistrer l'image</translation>
    </message>
    <message>
      <source>Write patient &amp;name, number, date and place on it</source>
      <translation>&amp;Y écrire nom, numéro, date et lieu du patient</translation>
    </message>
    <message>
      <source>&amp;PNG, without loss</source>
      <translation>PNG, &amp;sans perte</translation>
    </message>
    <message>
      <source>&amp;JPEG, smaller</source>
      <translation>&amp;JPEG, plus petit</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Type de fichier</translation>
    </message>
    <message>
      <source>Window, inversion and turning are as you see them; your measurements are drawn, the letters of the patient's sides if the file names them, and the evidence if it is shown. The picture is not for diagnosis.</source>
      <translation>Fenêtrage, inversion et rotation sont tels que vous les voyez ; vos mesures sont tracées, ainsi que les lettres des côtés du patient si le fichier les indique et la carte d'activation si elle est affichée. L'image n'est pas destinée au diagnostic.</translation>
    </message>
    <message>
      <source>Bring the settings of this page back to what they were at first: {page}?</source>
      <translation>Ramener les réglages de cette page à leur état initial : {page} ?</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation>Pages des réglages</translation>
    </message>
    <message>
      <source>Reset This &amp;Page…</source>
      <translation>&amp;Réinitialiser cette page…</translation>
    </message>
    <message>
      <source>Reset &amp;All…</source>
      <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
      <source>Reset This Page</source>
      <translation>Réinitialiser cette page</translation>
    </message>
    <message>
      <source>Reset Page</source>
      <translation>Réinitialiser la page</translation>
    </message>
    <message>
      <source>Reset All Settings</source>
      <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
      <source>Bring all settings back to what they were at first, the keys too?</source>
      <translation>Ramener tous les réglages à leur état initial, les touches aussi ?</translation>
    </message>
    <message>
      <source>Verdicts, notes, thresholds, Read First, saved windows and the folders opened last stay as they are.</source>
      <translation>Avis, notes, seuils, « Lire d'abord », fenêtrages enregistrés et dossiers récents restent tels quels.</translation>
    </message>
    <message>
      <source>Reset All</source>
      <translation>Tout réinitialiser</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>Counts at once; what is open stays open. The model's full card, tables and the command line are in English.</source>
      <translation>Prend effet aussitôt ; ce qui est ouvert reste ouvert. La fiche complète du modèle, les tableaux et la ligne de commande sont en anglais.</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <source>Dark suits a reading room, light a bright office. The ground around a radiograph is black in each, so that nothing beside the picture dazzles.</source>
      <translation>Le sombre convient à une salle de lecture, le clair à un bureau lumineux. Le fond autour d'une radiographie est noir dans les deux, pour que rien n'éblouisse à côté de l'image.</translation>
    </message>
    <message>
      <source>Size of the te&amp;xt</source>
      <translation>Taille &amp;du texte</translation>
    </message>
    <message>
      <source>Of all words in the window, the ones on the picture too. 100 % is the size that the desktop has.</source>
      <translation>De tous les mots de la fenêtre, y compris sur l'image. 100 % est la taille du bureau.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>A &amp;left drag</source>
      <translation>&amp;Glisser avec le bouton gauche</translation>
    </message>
    <message>
      <source>What the left button does when the program starts. The keys of the tools change it for a while. The middle button always moves the picture and the right one always zooms.</source>
      <translation>Ce que fait le bouton gauche au démarrage du programme. Les touches des outils le changent pour un temps. Le bouton du milieu déplace toujours l'image et le droit zoome toujours.</translation>
    </message>
    <message>
      <source>A drag &amp;upwards makes the picture darker</source>
      <translation>Glisser &amp;vers le haut assombrit l'image</translation>
    </message>
    <message>
      <source>While the window is dragged. Without the mark, upwards is brighter; workstations differ in this.</source>
      <translation>Pendant le fenêtrage. Sans la coche, vers le haut est plus clair ; les consoles diffèrent en cela.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <source>&amp;Go on after a verdict</source>
      <translation>&amp;Continuer après un avis</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved. Without the mark the image stays, so that you see your verdict called saved before you go on.</source>
      <translation>Afficher l'image suivante sans votre avis dès qu'un avis est enregistré. Sans la coche l'image reste, pour que vous voyiez votre avis enregistré avant de continuer.</translation>
    </message>
    <message>
      <source>&amp;Read first</source>
      <translation>Lire d'&amp;abord</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it. Switch it on before a folder is opened: an answer that was in view counts as seen. A reset leaves it as it is.</source>
      <translation>Masquer la réponse du modèle pour chaque image jusqu'à ce que vous ayez donné votre avis. Activez-le avant d'ouvrir un dossier : une réponse qui était visible compte comme vue. Une réinitialisation le laisse tel quel.</translation>
    </message>
    <message>
      <source>The slider runs over &amp;sensitivity</source>
      <translation>Le curseur &amp;parcourt la sensibilité</translation>
    </message>
    <message>
      <source>Say how many of the pneumonias are to be found, and the threshold that reaches it on the model's reference patients is looked up. Without the mark the slider runs over probability.</source>
      <translation>Dites combien de pneumonies doivent être trouvées, et le seuil qui y parvient chez les patients de référence du modèle est recherché. Sans la coche le curseur parcourt la probabilité.</translation>
    </message>
    <message>
      <source>How &amp;common pneumonia is</source>
      <translation>&amp;Fréquence de la pneumonie</translation>
    </message>
    <message>
      <source>Among your patients. The share of the flagged who have pneumonia, and of the others who have none, is worked out for it; the model's answer does not depend on it.</source>
      <translation>Prévalence parmi vos patients. Avec elle sont calculées la part des signalés qui ont une pneumonie et celle des autres qui n'en ont pas ; la réponse du modèle n'en dépend pas.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Runs on the &amp;device</source>
      <translation>&amp;S'exécute sur l'appareil</translation>
    </message>
    <message>
      <source>Counts from the next start on. Automatic takes a graphics card where there is one that works, else the processor. A device that is named on the command line comes before this.</source>
      <translation>Prend effet au prochain démarrage. Automatique prend une carte graphique qui fonctionne, sinon le processeur. Un appareil nommé sur la ligne de commande l'emporte.</translation>
    </message>
    <message>
      <source>Files read at &amp;once</source>
      <translation>F&amp;ichiers lus à la fois</translation>
    </message>
    <message>
      <source>How many threads read and judge files in the background. Fewer leave the computer to other programs and take less memory; the image that you look at is read first in any case.</source>
      <translation>Combien de fils lisent et jugent des fichiers en arrière-plan. Moins de fils laissent l'ordinateur aux autres programmes et prennent moins de mémoire ; l'image que vous regardez est toujours lue en premier.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Processeur (CPU)</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Comme le bureau</translation>
    </message>
    <message>
      <source>sets the window</source>
      <translation>règle le fenêtrage</translation>
    </message>
    <message>
      <source>moves the picture</source>
      <translation>déplace l'image</translation>
    </message>
    <message>
      <source>zooms</source>
      <translation>zoome</translation>
    </message>
    <message>
      <source>In use: {device}</source>
      <translation>Utilisé : {device}</translation>
    </message>
    <message>
      <source>Automatic ({count})</source>
      <translation>Automatique ({count})</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>image en miroir</translation>
    </message>
    <message>
      <source>Text seems to be burned into the picture, and goes with it. Look whether it names the patient before you give the picture away.</source>
      <translation>Du texte semble incrusté dans l'image et part avec elle. Vérifiez s'il nomme le patient avant de remettre l'image.</translation>
    </message>
    <message>
      <source>Looking for text in the picture…</source>
      <translation>Recherche de texte dans l'image…</translation>
    </message>
    <message>
      <source>What looks like text may also be staples, wires or teeth.</source>
      <translation>Ce qui ressemble à du texte peut aussi être des agrafes, des fils ou des dents.</translation>
    </message>
    <message>
      <source>No text was found in the picture. Faint, slanted or handwritten text is not found: look yourself.</source>
      <translation>Aucun texte n'a été trouvé dans l'image. Un texte pâle, penché ou manuscrit n'est pas trouvé : regardez vous-même.</translation>
    </message>
    <message>
      <source>The ends: sensitivity and specificity both at the low, or both at the high end of theirs.</source>
      <translation>Les extrémités : sensibilité et spécificité toutes deux au bas, ou toutes deux au haut de leur intervalle.</translation>
    </message>
    <message>
      <source>Of those with pneumonia, how many are flagged.</source>
      <translation>De ceux qui ont une pneumonie, combien sont signalés.</translation>
    </message>
    <message>
      <source>Of those without, how many are not.</source>
      <translation>De ceux qui n'en ont pas, combien ne le sont pas.</translation>
    </message>
    <message>
      <source>How common pneumonia is among your patients, in percent</source>
      <translation>Fréquence de la pneumonie parmi vos patients, en pour cent</translation>
    </message>
    <message>
      <source>PPV and NPV depend on how common pneumonia is among the patients whose images you read.</source>
      <translation>VPP et VPN dépendent de la fréquence de la pneumonie parmi les patients dont vous lisez les images.</translation>
    </message>
    <message>
      <source>PPV</source>
      <translation>VPP</translation>
    </message>
    <message>
      <source>NPV</source>
      <translation>VPN</translation>
    </message>
    <message>
      <source>Of those flagged, how many have pneumonia.</source>
      <translation>Des signalés, combien ont une pneumonie.</translation>
    </message>
    <message>
      <source>Of those not flagged, how many have none.</source>
      <translation>Des non signalés, combien n'en ont pas.</translation>
    </message>
    <message>
      <source>Pneumonia in</source>
      <translation>Pneumonie chez</translation>
    </message>
    <message>
      <source>of patients (assumed)</source>
      <translation>des patients (supposé)</translation>
    </message>
    <message>
      <source>of your patients</source>
      <translation>de vos patients</translation>
    </message>
    <message>
      <source>95 % CI {ends}</source>
      <translation>IC à 95 % {ends}</translation>
    </message>
    <message>
      <source>Your own threshold is in use: {threshold}; the model's is {own}.</source>
      <translation>Votre propre seuil est utilisé : {threshold} ; celui du modèle est {own}.</translation>
    </message>
    <message>
      <source>The slider and the number are the probability to flag from</source>
      <translation>Le curseur et le nombre sont la probabilité à partir de laquelle signaler</translation>
    </message>
    <message>
      <source>The slider and the number are the sensitivity to be reached</source>
      <translation>Le curseur et le nombre sont la sensibilité à atteindre</translation>
    </message>
    <message>
      <source>miss fewer</source>
      <translation>manquer moins</translation>
    </message>
    <message>
      <source>fewer false alarms</source>
      <translation>moins de fausses alarmes</translation>
    </message>
    <message>
      <source>{threshold}, the model's own</source>
      <translation>{threshold}, celui du modèle</translation>
    </message>
    <message>
      <source>⚠  {threshold}, not the model's own</source>
      <translation>⚠  {threshold}, pas celui du modèle</translation>
    </message>
    <message>
      <source>The model is being loaded, and brings its threshold.</source>
      <translation>Le modèle est en cours de chargement et apporte son seuil.</translation>
    </message>
    <message>
      <source>None: a threshold belongs to a model, and there is no model.</source>
      <translation>Aucun : un seuil appartient à un modèle, et il n'y a pas de modèle.</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Probabilité</translation>
    </message>
    <message>
      <source>Sensitivity to be reached</source>
      <translation>Sensibilité à atteindre</translation>
    </message>
    <message>
      <source>Sensitivity to be reached, in percent</source>
      <translation>Sensibilité à atteindre, en pour cent</translation>
    </message>
    <message>
      <source>Decision threshold</source>
      <translation>Seuil de décision</translation>
    </message>
    <message>
      <source>Decision threshold in percent</source>
      <translation>Seuil de décision en pour cent</translation>
    </message>
    <message>
      <source>A threshold is kept for one model, {name}</source>
      <translation>Un seuil est conservé pour un modèle, {name}</translation>
    </message>
    <message>
      <source>Back to {threshold}</source>
      <translation>Revenir à {threshold}</translation>
    </message>
    <message>
      <source>Tool: {tool}</source>
      <translation>Outil : {tool}</translation>
    </message>
    <message>
      <source>Against Truth</source>
      <translation>Comparaison à la vérité</translation>
    </message>
    <message>
      <source>&amp;List of Labels…</source>
      <translation>&amp;Liste d'étiquettes…</translation>
    </message>
    <message>
      <source>Use the &amp;Folders</source>
      <translation>&amp;Utiliser les dossiers</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Wanted sensitivity in percent</source>
      <translation>Sensibilité voulue en pour cent</translation>
    </message>
    <message>
      <source>&amp;Sensitivity that you ask for</source>
      <translation>&amp;Sensibilité que vous demandez</translation>
    </message>
    <message>
      <source>A list of labels</source>
      <translation>Une liste d'étiquettes</translation>
    </message>
    <message>
      <source>The truth comes from folders called NORMAL and PNEUMONIA.</source>
      <translation>La vérité vient de dossiers nommés NORMAL et PNEUMONIA.</translation>
    </message>
    <message>
      <source>of labels</source>
      <translation>d'étiquettes</translation>
    </message>
    <message>
      <source>ROC curve</source>
      <translation>Courbe ROC</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Calibration</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}. Not used: {unused}.</source>
      <translation>La vérité vient de la liste {name}. Non utilisé : {unused}.</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}.</source>
      <translation>La vérité vient de la liste {name}.</translation>
    </message>
    <message>
      <source>The truth of no image is known. Open a folder with the folders NORMAL and PNEUMONIA in it, or choose a list of labels: a CSV file whose first line names the columns, one of them 'file' and one 'label'.</source>
      <translation>La vérité n'est connue pour aucune image. Ouvrez un dossier contenant les dossiers NORMAL et PNEUMONIA, ou choisissez une liste d'étiquettes : un fichier CSV dont la première ligne nomme les colonnes, l'une d'elles 'file' et l'une 'label'.</translation>
    </message>
    <message>
      <source>Without a scored pneumonia there is no threshold to find.</source>
      <translation>Sans pneumonie notée, il n'y a pas de seuil à trouver.</translation>
    </message>
    <message>
      <source>&amp;Use as the Threshold</source>
      <translation>Utiliser &amp;comme seuil</translation>
    </message>
    <message>
      <source>&amp;Use {threshold} as the Threshold</source>
      <translation>U&amp;tiliser {threshold} comme seuil</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}.</source>
      <translation>⊘  L'image à l'écran n'est pas listée. Suivante va à {next}.</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}, Previous to {previous}.</source>
      <translation>⊘  L'image à l'écran n'est pas listée. Suivante va à {next}, Précédente à {previous}.</translation>
    </message>
    <message>
      <source>Verdicts Are Not Saved</source>
      <translation>Des avis ne sont pas enregistrés</translation>
    </message>
    <message>
      <source>Closed now, the window loses them. Review &gt; Export writes them to another place.</source>
      <translation>Fermée maintenant, la fenêtre les perd. Revue &gt; Exporter les écrit ailleurs.</translation>
    </message>
    <message>
      <source>Close and Lose Them</source>
      <translation>Fermer et les perdre</translation>
    </message>
    <message>
      <source>Verdicts or notes of yours are not saved: {problem}</source>
      <translation>Des avis ou notes de vous ne sont pas enregistrés : {problem}</translation>
    </message>
    <message>
      <source>⚠  Verdicts are not saved</source>
      <translation>⚠  Les avis ne sont pas enregistrés</translation>
    </message>
    <message>
      <source>Your verdict on this image</source>
      <translation>Votre avis sur cette image</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Votre avis</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Pneumonia</source>
      <translation>Pneumonie</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Incertaine</translation>
    </message>
    <message>
      <source>The file could not be read, so there is no picture to judge.</source>
      <translation>Le fichier n'a pas pu être lu : il n'y a pas d'image à juger.</translation>
    </message>
    <message>
      <source>result in view</source>
      <translation>résultat visible</translation>
    </message>
    <message>
      <source>before the result</source>
      <translation>avant le résultat</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Pas encore d'avis</translation>
    </message>
    <message>
      <source>you: normal</source>
      <translation>vous : normale</translation>
    </message>
    <message>
      <source>you: pneumonia</source>
      <translation>vous : pneumonie</translation>
    </message>
    <message>
      <source>you: unsure</source>
      <translation>vous : incertaine</translation>
    </message>
    <message>
      <source>Not saved. It is tried again every few seconds.</source>
      <translation>Non enregistré. Un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>1 disagreement with the model</source>
      <translation>1 désaccord avec le modèle</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>non enregistré</translation>
    </message>
    <message numerus="yes">
      <source>{read} read by you, {unread} unread</source>
      <translation>
        <numerusform>{read} lue par vous, {unread} non lues</numerusform>
        <numerusform>{read} lues par vous, {unread} non lues</numerusform>
      </translation>
    </message>
    <message>
      <source>saving</source>
      <translation>enregistrement</translation>
    </message>
    <message>
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <source>Before the result:  {verdict}</source>
      <translation>Avant le résultat :  {verdict}</translation>
    </message>
    <message numerus="yes">
      <source>{count} disagreements with the model</source>
      <translation>
        <numerusform>{count} désaccord avec le modèle</numerusform>
        <numerusform>{count} désaccords avec le modèle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved</source>
      <translation>
        <numerusform>{count} non enregistré</numerusform>
        <numerusform>{count} non enregistrés</numerusform>
      </translation>
    </message>
    <message>
      <source>⚠  Views are not kept</source>
      <translation>⚠  Les vues ne sont pas conservées</translation>
    </message>
    <message>
      <source>↺  As you left it ({key} resets)</source>
      <translation>↺  Comme vous l'avez laissée ({key} réinitialise)</translation>
    </message>
    <message>
      <source>↺  As you left it</source>
      <translation>↺  Comme vous l'avez laissée</translation>
    </message>
    <message>
      <source>No window is saved for {digit}. {key} saves the one in use.</source>
      <translation>Aucun fenêtrage n'est enregistré pour {digit}. {key} enregistre celui utilisé.</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vide</translation>
    </message>
    <message>
      <source>The file has no window of its own; the automatic one is in use.</source>
      <translation>Le fichier n'a pas de fenêtrage propre ; l'automatique est utilisé.</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the file's own window.</source>
      <translation>Le fenêtrage {digit} est presque entièrement hors des valeurs de cette image. {key} : le fenêtrage propre au fichier.</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the automatic window.</source>
      <translation>Le fenêtrage {digit} est presque entièrement hors des valeurs de cette image. {key} : le fenêtrage automatique.</translation>
    </message>
    <message>
      <source>Window &gt; {action}</source>
      <translation>Fenêtrage &gt; {action}</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}.</source>
      <translation>Enregistré comme {digit} : {window}.</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}. Replaced: {before}.</source>
      <translation>Enregistré comme {digit} : {window}. Remplacé : {before}.</translation>
    </message>
    <message>
      <source>An aid to a reader, not a diagnosis. Not a medical device.</source>
      <translation>Une aide au lecteur, pas un diagnostic. Pas un dispositif médical.</translation>
    </message>
    <message>
      <source>{age} d</source>
      <translation>{age} j</translation>
    </message>
    <message>
      <source>{age} wk</source>
      <translation>{age} sem.</translation>
    </message>
    <message>
      <source>{age} mo</source>
      <translation>{age} mois</translation>
    </message>
    <message>
      <source>{age} y</source>
      <translation>{age} ans</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>calibrée</translation>
    </message>
    <message>
      <source>corrected by the estimated magnification</source>
      <translation>corrigée de l'agrandissement estimé</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>au détecteur</translation>
    </message>
    <message>
      <source>on the film</source>
      <translation>sur le film</translation>
    </message>
    <message>
      <source>as the file states</source>
      <translation>selon le fichier</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Signalée</translation>
    </message>
    <message>
      <source>Not flagged</source>
      <translation>Non signalée</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <source>The model could not read it</source>
      <translation>Le modèle n'a pas pu la lire</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>disparue</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>signalée</translation>
    </message>
    <message>
      <source>not flagged</source>
      <translation>non signalée</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture en cours</translation>
    </message>
    <message>
      <source>The model is being loaded</source>
      <translation>Chargement du modèle</translation>
    </message>
    <message>
      <source>Not scored: no model</source>
      <translation>Non notée : pas de modèle</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message numerus="yes">
      <source>{count} hidden until your verdict</source>
      <translation>
        <numerusform>{count} masquée jusqu'à votre avis</numerusform>
        <numerusform>{count} masquées jusqu'à votre avis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not assessed</source>
      <translation>
        <numerusform>{count} non évaluée</numerusform>
        <numerusform>{count} non évaluées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} failed</source>
      <translation>
        <numerusform>{count} en échec</numerusform>
        <numerusform>{count} en échec</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to read</source>
      <translation>
        <numerusform>{count} à lire</numerusform>
        <numerusform>{count} à lire</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} non signalée, dont {read} lue par vous</numerusform>
        <numerusform>{count} non signalées, dont {read} lues par vous</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} signalée, dont {read} lue par vous</numerusform>
        <numerusform>{count} signalées, dont {read} lues par vous</numerusform>
      </translation>
    </message>
    <message>
      <source>frame {frame} of {frames}</source>
      <translation>vue {frame} sur {frames}</translation>
    </message>
    <message>
      <source>{length} mm, {source}</source>
      <translation>{length} mm, {source}</translation>
    </message>
    <message>
      <source>row {row}  column {column}  stored {stored}</source>
      <translation>ligne {row}  colonne {column}  stocké {stored}</translation>
    </message>
    <message numerus="yes">
      <source>{flagged} of {images} flagged</source>
      <translation>
        <numerusform>{flagged} sur {images} signalée</numerusform>
        <numerusform>{flagged} sur {images} signalées</numerusform>
      </translation>
    </message>
    <message>
      <source>{length} px</source>
      <translation>{length} px</translation>
    </message>
    <message>
      <source>value {value}</source>
      <translation>valeur {value}</translation>
    </message>
    <message>
      <source>VOI LUT</source>
      <translation>LUT VOI</translation>
    </message>
    <message>
      <source>The model's answer has been in view for {count} of the images that you have not read, so a verdict on them is kept as given with the answer in view. To read blind, switch Read First on before a study is opened.</source>
      <translation>La réponse du modèle a été visible pour {count} des images que vous n'avez pas lues, donc un avis sur elles est enregistré comme donné avec la réponse sous les yeux. Pour lire en aveugle, activez « Lire d'abord » avant d'ouvrir une étude.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Étude</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Incidence</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Âge</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>no. {number}</source>
      <translation>n° {number}</translation>
    </message>
    <message>
      <source>No image is listed, and the one on the screen stays. {key} lists all of them.</source>
      <translation>Aucune image n'est listée, et celle à l'écran reste. {key} les liste toutes.</translation>
    </message>
    <message>
      <source>Search the study</source>
      <translation>Rechercher dans l'étude</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>{listed} of {images} listed</source>
      <translation>{listed} sur {images} listées</translation>
    </message>
    <message>
      <source>Search ({key})</source>
      <translation>Rechercher ({key})</translation>
    </message>
    <message>
      <source>Images of the study, as a table</source>
      <translation>Images de l'étude, en tableau</translation>
    </message>
    <message>
      <source>not listed</source>
      <translation>non listée</translation>
    </message>
    <message>
      <source>List all images</source>
      <translation>Lister toutes les images</translation>
    </message>
    <message>
      <source>List the images at or above the threshold</source>
      <translation>Lister les images au seuil ou au-dessus</translation>
    </message>
    <message>
      <source>List the images without your verdict</source>
      <translation>Lister les images sans votre avis</translation>
    </message>
    <message>
      <source>List the images on which you and the model disagree at the threshold</source>
      <translation>Lister les images sur lesquelles vous et le modèle êtes en désaccord à ce seuil</translation>
    </message>
    <message>
      <source>List the images that the model was not made for</source>
      <translation>Lister les images pour lesquelles le modèle n'est pas fait</translation>
    </message>
    <message>
      <source>List the images that could not be read</source>
      <translation>Lister les images qui n'ont pas pu être lues</translation>
    </message>
    <message>
      <source>Flagged</source>
      <comment>images</comment>
      <translation>Signalées</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Non lues</translation>
    </message>
    <message>
      <source>Disagree</source>
      <translation>Désaccord</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <comment>images</comment>
      <translation>Non évaluées</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>En échec</translation>
    </message>
    <message>
      <source>of those that have your verdict</source>
      <translation>parmi celles qui ont votre avis</translation>
    </message>
    <message>
      <source>{number} of {images}</source>
      <translation>{number} sur {images}</translation>
    </message>
    <message>
      <source>{place} of {listed} listed, {images} in all</source>
      <translation>{place} sur {listed} listées, {images} en tout</translation>
    </message>
    <message>
      <source>Distribution of {count} probabilities</source>
      <translation>Distribution de {count} probabilités</translation>
    </message>
    <message>
      <source>threshold in use</source>
      <translation>seuil utilisé</translation>
    </message>
    <message>
      <source>probability of pneumonia</source>
      <translation>probabilité de pneumonie</translation>
    </message>
    <message>
      <source>images</source>
      <translation>images</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>seuil {threshold}</translation>
    </message>
    <message>
      <source>1 − specificity</source>
      <translation>1 − spécificité</translation>
    </message>
    <message>
      <source>sensitivity</source>
      <translation>sensibilité</translation>
    </message>
    <message>
      <source>mean probability</source>
      <translation>probabilité moyenne</translation>
    </message>
    <message>
      <source>share with pneumonia</source>
      <translation>part avec pneumonie</translation>
    </message>
    <message>
      <source>Colours of the evidence</source>
      <translation>Couleurs de l'activation</translation>
    </message>
    <message>
      <source>{name}, version {version}, {date}</source>
      <translation>{name}, version {version}, {date}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>report made</source>
      <translation>rapport établi</translation>
    </message>
    <message>
      <source>decision threshold</source>
      <translation>seuil de décision</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <source>model file (SHA-256)</source>
      <translation>fichier du modèle (SHA-256)</translation>
    </message>
    <message>
      <source>device</source>
      <translation>appareil</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and their path.</source>
      <translation>Les images sont désignées par leur ligne dans le tableau de cette étude et leur chemin.</translation>
    </message>
    <message>
      <source>This report tells who the patients are: treat it as a part of their records.</source>
      <translation>Ce rapport dit qui sont les patients : traitez-le comme une partie de leurs dossiers.</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and by the first digits of the SHA-256 checksum of their file; the exported table holds path and checksum, and is the key.</source>
      <translation>Les images sont désignées par leur ligne dans le tableau de cette étude et par les premiers chiffres de la somme de contrôle SHA-256 de leur fichier ; le tableau exporté contient le chemin et la somme, et sert de clé.</translation>
    </message>
    <message>
      <source>Names and paths were left out.</source>
      <translation>Les noms et les chemins ont été omis.</translation>
    </message>
    <message>
      <source>What the reader wrote in notes, and what is written on the pictures themselves, stands here as it is.</source>
      <translation>Ce que le lecteur a écrit dans les notes et ce qui est écrit sur les images elles-mêmes figure ici tel quel.</translation>
    </message>
    <message>
      <source>The model</source>
      <translation>Le modèle</translation>
    </message>
    <message>
      <source>No model was loaded.</source>
      <translation>Aucun modèle n'était chargé.</translation>
    </message>
    <message>
      <source>Not read by the network</source>
      <translation>Non lues par le réseau</translation>
    </message>
    <message>
      <source>Flagged images</source>
      <translation>Images signalées</translation>
    </message>
    <message>
      <source>Of a picture in which no place had a say the network would give {share}.</source>
      <translation>À une image dont aucun endroit n'aurait d'influence, le réseau donnerait {share}.</translation>
    </message>
    <message>
      <source>Beside each picture its evidence.</source>
      <translation>À côté de chaque image, sa carte d'activation.</translation>
    </message>
    <message>
      <source>The numbers are what the log odds would gain or lose if the whole picture looked like the place.</source>
      <translation>Les nombres disent ce que gagnerait ou perdrait le logarithme des odds si toute l'image ressemblait à cet endroit.</translation>
    </message>
    <message>
      <source>The pictures are shown in their files' own window, with whatever is written on them.</source>
      <translation>Les images sont montrées dans le fenêtrage de leurs fichiers, avec tout ce qui y est écrit.</translation>
    </message>
    <message>
      <source>There is neither a verdict nor a note.</source>
      <translation>Il n'y a ni avis ni note.</translation>
    </message>
    <message>
      <source>Not read by the network, or left out until there is a verdict</source>
      <translation>Non lues par le réseau, ou omises jusqu'à l'avis</translation>
    </message>
    <message>
      <source>probability {probability}</source>
      <translation>probabilité {probability}</translation>
    </message>
    <message>
      <source>verdict: {verdict}</source>
      <translation>avis : {verdict}</translation>
    </message>
    <message>
      <source>not assessed</source>
      <translation>non évaluées</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>en échec</translation>
    </message>
    <message>
      <source>(before the result was seen: {verdict})</source>
      <translation>(avant de voir le résultat : {verdict})</translation>
    </message>
    <message>
      <source>Pictures are shown of the {count} most probable.</source>
      <translation>Les images des {count} plus probables sont montrées.</translation>
    </message>
    <message>
      <source>1 other:</source>
      <translation>1 autre :</translation>
    </message>
    <message>
      <source>{count} others:</source>
      <translation>{count} autres :</translation>
    </message>
    <message>
      <source>image</source>
      <translation>image</translation>
    </message>
    <message>
      <source>network</source>
      <translation>réseau</translation>
    </message>
    <message>
      <source>verdict</source>
      <translation>avis</translation>
    </message>
    <message>
      <source>given (UTC)</source>
      <translation>donné (UTC)</translation>
    </message>
    <message>
      <source>network's result</source>
      <translation>résultat du réseau</translation>
    </message>
    <message>
      <source>Verdicts and notes</source>
      <translation>Avis et notes</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>raison</translation>
    </message>
    <message>
      <source>Images not assessed</source>
      <translation>Images non évaluées</translation>
    </message>
    <message>
      <source>Every image that was read was assessed.</source>
      <translation>Chaque image lue a été évaluée.</translation>
    </message>
    <message>
      <source>No image failed.</source>
      <translation>Aucune image n'est en échec.</translation>
    </message>
    <message>
      <source>truth: {truth}</source>
      <translation>vérité : {truth}</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Note : {note}</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>omise</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>non lue</translation>
    </message>
    <message>
      <source>in view</source>
      <translation>visible</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>probabilité</translation>
    </message>
    <message>
      <source>Further flagged images</source>
      <translation>Autres images signalées</translation>
    </message>
    <message>
      <source>{view} view</source>
      <translation>incidence {view}</translation>
    </message>
    <message>
      <source>age {age}</source>
      <translation>âge {age}</translation>
    </message>
    <message>
      <source>No image is flagged.</source>
      <translation>Aucune image n'est signalée.</translation>
    </message>
    <message>
      <source>radiograph</source>
      <translation>radiographie</translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>carte d'activation</translation>
    </message>
    <message>
      <source>At the threshold of {threshold}, {flagged} of {scored} scored images are flagged: their probability is at or above it.</source>
      <translation>Au seuil de {threshold}, {flagged} des {scored} images évaluées sont signalées : leur probabilité l'atteint ou le dépasse.</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}, over the images with a decision that the reader called pneumonia or normal; in brackets the 95 % interval (Fleiss, Cohen and Everitt).</source>
      <translation>Kappa de Cohen : {kappa}, sur les images avec une décision que le lecteur a jugées pneumonie ou normales ; entre parenthèses, l'intervalle à 95 % (Fleiss, Cohen et Everitt).</translation>
    </message>
    <message>
      <source>Of {verdicts}, {visible} were given while the network's result was in view; a result that is seen first pulls readers along, and agreement with it.</source>
      <translation>Sur {verdicts}, {visible} ont été donnés alors que le résultat du réseau était visible ; un résultat vu d'abord entraîne le lecteur, et la concordance avec lui.</translation>
    </message>
    <message>
      <source>flagged by the network</source>
      <translation>signalées par le réseau</translation>
    </message>
    <message>
      <source>not flagged by the network</source>
      <translation>non signalées par le réseau</translation>
    </message>
    <message>
      <source>scored with a caution</source>
      <translation>évaluées avec une mise en garde</translation>
    </message>
    <message>
      <source>not read by the network yet</source>
      <translation>pas encore lues par le réseau</translation>
    </message>
    <message>
      <source>reader: pneumonia</source>
      <translation>lecteur : pneumonie</translation>
    </message>
    <message>
      <source>reader: normal</source>
      <translation>lecteur : normale</translation>
    </message>
    <message>
      <source>reader: unsure</source>
      <translation>lecteur : incertaine</translation>
    </message>
    <message>
      <source>reader: no verdict yet, of images that could be read</source>
      <translation>lecteur : pas encore d'avis, parmi les images lisibles</translation>
    </message>
    <message>
      <source>Distribution of the probabilities</source>
      <translation>Distribution des probabilités</translation>
    </message>
    <message>
      <source>pneumonia</source>
      <translation>pneumonie</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normale</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>incertaine</translation>
    </message>
    <message>
      <source>1 verdict</source>
      <translation>1 avis</translation>
    </message>
    <message>
      <source>{count} verdicts</source>
      <translation>{count} avis</translation>
    </message>
    <message>
      <source>Caution for {count} of them: {caution}</source>
      <translation>Mise en garde pour {count} d'entre elles : {caution}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <source>it takes verdicts and decisions of both kinds</source>
      <translation>il faut des avis et des décisions des deux sortes</translation>
    </message>
    <message>
      <source>Agreement of reader and network</source>
      <translation>Concordance du lecteur et du réseau</translation>
    </message>
    <message>
      <source>reader's verdict</source>
      <translation>avis du lecteur</translation>
    </message>
    <message>
      <source>no decision</source>
      <translation>sans décision</translation>
    </message>
    <message>
      <source>left out until there is a verdict</source>
      <translation>omises jusqu'à l'avis</translation>
    </message>
    <message>
      <source>Review of chest radiographs</source>
      <translation>Revue de radiographies du thorax</translation>
    </message>
    <message>
      <source>{count} image, {moment} UTC</source>
      <translation>{count} image, {moment} UTC</translation>
    </message>
    <message>
      <source>{count} images, {moment} UTC</source>
      <translation>{count} images, {moment} UTC</translation>
    </message>
    <message>
      <source>Against truth</source>
      <translation>Comparaison à la vérité</translation>
    </message>
    <message>
      <source>Not assessed: {cases} of pneumonia, neither right nor wrong below.</source>
      <translation>Non évaluées : {cases} de pneumonie, ni justes ni faux ci-dessous.</translation>
    </message>
    <message>
      <source>A threshold of {threshold} (95 % interval {low} to {high}) is the highest that reaches a sensitivity of {wanted} on these cases.</source>
      <translation>Un seuil de {threshold} (intervalle de confiance à 95 % de {low} à {high}) est le plus haut qui atteint une sensibilité de {wanted} sur ces cas.</translation>
    </message>
    <message>
      <source>Sensitivity {sensitivity}, specificity {specificity}.</source>
      <translation>Sensibilité {sensitivity}, spécificité {specificity}.</translation>
    </message>
    <message>
      <source>The truth is known of {images}: {pneumonia} with pneumonia, {normal} normal.</source>
      <translation>La vérité est connue pour {images} : {pneumonia} avec pneumonie, {normal} normales.</translation>
    </message>
    <message>
      <source>The network has a probability for {count} of them.</source>
      <translation>Le réseau a une probabilité pour {count} d'entre elles.</translation>
    </message>
    <message>
      <source>not in the figures below</source>
      <translation>hors des chiffres ci-dessous</translation>
    </message>
    <message>
      <source>chance alone would agree</source>
      <translation>le hasard seul concorderait</translation>
    </message>
    <message>
      <source>Too few: {cases} of pneumonia here, and it takes {needed} until a sensitivity of {wanted} is known to within {points} points downwards.</source>
      <translation>Trop peu : {cases} de pneumonie ici, et il en faut {needed} pour connaître une sensibilité de {wanted} à {points} points près vers le bas.</translation>
    </message>
    <message>
      <source>It was chosen on these very cases, and will do a little worse on others.</source>
      <translation>Il a été choisi sur ces cas mêmes, et fera un peu moins bien sur d'autres.</translation>
    </message>
    <message>
      <source>no answer yet, or still hidden</source>
      <translation>pas encore de réponse, ou encore masquée</translation>
    </message>
    <message>
      <source>1 case</source>
      <translation>1 cas</translation>
    </message>
    <message>
      <source>{count} cases</source>
      <translation>{count} cas</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>vérité</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>no decision by the reader</source>
      <translation>pas de décision du lecteur</translation>
    </message>
    <message>
      <source>The reader</source>
      <translation>Le lecteur</translation>
    </message>
    <message>
      <source>The network at the threshold of {threshold}</source>
      <translation>Le réseau au seuil de {threshold}</translation>
    </message>
    <message>
      <source>Images that the network has learnt from make it look better than it is.</source>
      <translation>Les images dont le réseau a appris le font paraître meilleur qu'il n'est.</translation>
    </message>
    <message>
      <source>1 image</source>
      <translation>1 image</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} images</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>it takes cases of both classes</source>
      <translation>il faut des cas des deux classes</translation>
    </message>
    <message>
      <source>Expected calibration error (10 bins)</source>
      <translation>Erreur de calibration attendue (10 classes)</translation>
    </message>
    <message>
      <source>Brier score</source>
      <translation>Score de Brier</translation>
    </message>
    <message>
      <source>The network at any threshold</source>
      <translation>Le réseau à tout seuil</translation>
    </message>
    <message>
      <source>without a verdict</source>
      <translation>sans avis</translation>
    </message>
    <message>
      <source>called pneumonia</source>
      <translation>jugée pneumonie</translation>
    </message>
    <message>
      <source>called normal</source>
      <translation>jugée normale</translation>
    </message>
    <message>
      <source>In brackets: cases, and 95 % intervals (Wilson; F1 through F*; AUC after DeLong; kappa after Fleiss, Cohen and Everitt).</source>
      <translation>Entre parenthèses : cas et intervalles de confiance à 95 % (Wilson ; F1 par F* ; AUC selon DeLong ; kappa selon Fleiss, Cohen et Everitt).</translation>
    </message>
    <message>
      <source>Each image counts as a case of its own: with several images of a patient the true intervals are wider.</source>
      <translation>Chaque image compte comme un cas : avec plusieurs images d'un patient, les vrais intervalles sont plus larges.</translation>
    </message>
    <message>
      <source>PPV and NPV hold for the share of pneumonia among these cases only.</source>
      <translation>VPP et VPN ne valent que pour la part de pneumonies parmi ces cas.</translation>
    </message>
    <message>
      <source>The reader has decided on none of these images yet.</source>
      <translation>Le lecteur n'a encore tranché pour aucune de ces images.</translation>
    </message>
    <message>
      <source>Cohen's kappa with the truth</source>
      <translation>Kappa de Cohen avec la vérité</translation>
    </message>
    <message>
      <source>{value} ({part} of {whole}; {low} to {high})</source>
      <translation>{value} ({part} sur {whole} ; {low} à {high})</translation>
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
      <source>– ({why})</source>
      <translation>– ({why})</translation>
    </message>
    <message>
      <source>no case</source>
      <translation>aucun cas</translation>
    </message>
    <message>
      <source>The truth comes from a list of labels.</source>
      <translation>La vérité vient d'une liste d'étiquettes.</translation>
    </message>
    <message>
      <source>The truth comes from the folders that the images lie in.</source>
      <translation>La vérité vient des dossiers où se trouvent les images.</translation>
    </message>
    <message>
      <source>Not used: {unused}.</source>
      <translation>Non utilisé : {unused}.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>&amp;Image</translation>
    </message>
    <message>
      <source>&amp;List</source>
      <translation>&amp;Liste</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>F&amp;enêtrage</translation>
    </message>
    <message>
      <source>T&amp;ools</source>
      <translation>&amp;Outils</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Revue</translation>
    </message>
    <message>
      <source>&amp;Threshold</source>
      <translation>&amp;Seuil</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ai&amp;de</translation>
    </message>
    <message>
      <source>Open &amp;File…</source>
      <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
      <source>Open F&amp;older…</source>
      <translation>Ouvrir &amp;un dossier…</translation>
    </message>
    <message>
      <source>Open all images of a folder</source>
      <translation>Ouvrir toutes les images d'un dossier</translation>
    </message>
    <message>
      <source>Open the &amp;Demo Study</source>
      <translation>Ouvrir &amp;l'étude de démonstration</translation>
    </message>
    <message>
      <source>Make a small study of public images and open it</source>
      <translation>Créer une petite étude d'images publiques et l'ouvrir</translation>
    </message>
    <message>
      <source>&amp;Stop Listing</source>
      <translation>&amp;Arrêter la recherche</translation>
    </message>
    <message>
      <source>Look for no more files; those that are listed stay</source>
      <translation>Ne plus chercher de fichiers ; ceux qui sont listés restent</translation>
    </message>
    <message>
      <source>DICOM &amp;Attributes…</source>
      <translation>Attributs &amp;DICOM…</translation>
    </message>
    <message>
      <source>A table of all that the file says, to be searched</source>
      <translation>Un tableau de tout ce que dit le fichier, où chercher</translation>
    </message>
    <message>
      <source>&amp;Copy Picture</source>
      <translation>&amp;Copier l'image</translation>
    </message>
    <message>
      <source>Put the picture as it is in view on the clipboard, without names</source>
      <translation>Mettre dans le presse-papiers l'image telle qu'affichée, sans noms</translation>
    </message>
    <message>
      <source>Save &amp;Picture…</source>
      <translation>&amp;Enregistrer l'image…</translation>
    </message>
    <message>
      <source>Write it as it is displayed, as PNG or JPEG</source>
      <translation>L'écrire telle qu'affichée, en PNG ou JPEG</translation>
    </message>
    <message>
      <source>De-&amp;identified Copy…</source>
      <translation>Co&amp;pie désidentifiée…</translation>
    </message>
    <message>
      <source>Write DICOM files without what names the patient, of this image or of the study</source>
      <translation>Écrire des fichiers DICOM sans ce qui nomme le patient, de cette image ou de l'étude</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Réglages…</translation>
    </message>
    <message>
      <source>Theme, text, keys, device and more</source>
      <translation>Langue, thème, texte, touches, appareil et plus</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>Fermer le programme</translation>
    </message>
    <message>
      <source>&amp;Fit</source>
      <translation>&amp;Ajuster</translation>
    </message>
    <message>
      <source>Show the whole picture</source>
      <translation>Afficher toute l'image</translation>
    </message>
    <message>
      <source>&amp;1:1</source>
      <translation>&amp;1:1</translation>
    </message>
    <message>
      <source>One image pixel is one pixel of the screen</source>
      <translation>Un pixel de l'image est un pixel de l'écran</translation>
    </message>
    <message>
      <source>Lif&amp;e Size</source>
      <translation>&amp;Taille réelle</translation>
    </message>
    <message>
      <source>A millimetre is a millimetre of the screen, where the file says how large its pixels are</source>
      <translation>Un millimètre est un millimètre à l'écran, si le fichier donne la taille de ses pixels</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>A&amp;grandir</translation>
    </message>
    <message>
      <source>Show it larger</source>
      <translation>L'afficher plus grande</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>&amp;Réduire</translation>
    </message>
    <message>
      <source>Show it smaller</source>
      <translation>L'afficher plus petite</translation>
    </message>
    <message>
      <source>Look &amp;Left</source>
      <translation>R&amp;egarder à gauche</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>Vers la gauche</translation>
    </message>
    <message>
      <source>Look &amp;Right</source>
      <translation>Regarder à &amp;droite</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>Vers la droite</translation>
    </message>
    <message>
      <source>Look &amp;Up</source>
      <translation>Regarder en &amp;haut</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>Vers le haut</translation>
    </message>
    <message>
      <source>Look &amp;Down</source>
      <translation>Regarder en &amp;bas</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>Vers le bas</translation>
    </message>
    <message>
      <source>Full S&amp;creen</source>
      <translation>&amp;Plein écran</translation>
    </message>
    <message>
      <source>Use the whole screen, or no longer</source>
      <translation>Utiliser tout l'écran, ou ne plus le faire</translation>
    </message>
    <message>
      <source>Picture on Another &amp;Screen</source>
      <translation>&amp;Image sur un autre écran</translation>
    </message>
    <message>
      <source>Fill a second screen with the picture, or have it back</source>
      <translation>Remplir un second écran avec l'image, ou la ramener</translation>
    </message>
    <message>
      <source>Panels &amp;Back</source>
      <translation>Panneaux à &amp;leur place</translation>
    </message>
    <message>
      <source>Show list, reading and tools where they are at first</source>
      <translation>Afficher liste, lecture et outils là où ils sont au début</translation>
    </message>
    <message>
      <source>Compare &amp;Two Images</source>
      <translation>&amp;Comparer deux images</translation>
    </message>
    <message>
      <source>Show beside the image the one looked at before, or show one again</source>
      <translation>Afficher à côté l'image regardée avant, ou revenir à une seule</translation>
    </message>
    <message>
      <source>Other Im&amp;age</source>
      <translation>A&amp;utre image</translation>
    </message>
    <message>
      <source>Of two images, turn to the other one</source>
      <translation>De deux images, passer à l'autre</translation>
    </message>
    <message>
      <source>S&amp;wap Images</source>
      <translation>Écha&amp;nger les images</translation>
    </message>
    <message>
      <source>Let two images change places</source>
      <translation>Faire changer de place deux images</translation>
    </message>
    <message>
      <source>Lin&amp;k Images</source>
      <translation>Lier le&amp;s images</translation>
    </message>
    <message>
      <source>Pan, zoom and window of two images go together, or no longer</source>
      <translation>Déplacement, zoom et fenêtrage de deux images vont ensemble, ou ne le font plus</translation>
    </message>
    <message>
      <source>&amp;Hide Identity</source>
      <translation>&amp;Masquer l'identité</translation>
    </message>
    <message>
      <source>Show nothing that names a patient, also after a restart, until it is turned off here</source>
      <translation>Ne rien afficher qui nomme un patient, même après un redémarrage, jusqu'à désactivation ici</translation>
    </message>
    <message>
      <source>Dis&amp;miss Message</source>
      <translation>&amp;Fermer le message</translation>
    </message>
    <message>
      <source>Close the message, give up what is half drawn, or show one image again</source>
      <translation>Fermer le message, abandonner le tracé en cours ou revenir à une image</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>&amp;Précédente</translation>
    </message>
    <message>
      <source>Show the listed image before</source>
      <translation>Afficher l'image listée précédente</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Suivante</translation>
    </message>
    <message>
      <source>Show the listed image after</source>
      <translation>Afficher l'image listée suivante</translation>
    </message>
    <message>
      <source>&amp;First</source>
      <translation>P&amp;remière</translation>
    </message>
    <message>
      <source>Show the first listed image</source>
      <translation>Afficher la première image listée</translation>
    </message>
    <message>
      <source>&amp;Last</source>
      <translation>&amp;Dernière</translation>
    </message>
    <message>
      <source>Show the last listed image</source>
      <translation>Afficher la dernière image listée</translation>
    </message>
    <message>
      <source>Pre&amp;vious Frame</source>
      <translation>&amp;Vue précédente</translation>
    </message>
    <message>
      <source>Show the frame before, of a file with several</source>
      <translation>Afficher la vue précédente d'un fichier qui en a plusieurs</translation>
    </message>
    <message>
      <source>Next Fra&amp;me</source>
      <translation>V&amp;ue suivante</translation>
    </message>
    <message>
      <source>Show the frame after, of a file with several</source>
      <translation>Afficher la vue suivante d'un fichier qui en a plusieurs</translation>
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation>&amp;Inverser</translation>
    </message>
    <message>
      <source>Show the negative</source>
      <translation>Afficher le négatif</translation>
    </message>
    <message>
      <source>Rota&amp;te Right</source>
      <translation>&amp;Tourner à droite</translation>
    </message>
    <message>
      <source>Turn it clockwise by a quarter</source>
      <translation>La tourner d'un quart dans le sens horaire</translation>
    </message>
    <message>
      <source>Rotate L&amp;eft</source>
      <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
      <source>Turn it counterclockwise by a quarter</source>
      <translation>La tourner d'un quart dans le sens antihoraire</translation>
    </message>
    <message>
      <source>Flip &amp;Horizontally</source>
      <translation>Retourner &amp;horizontalement</translation>
    </message>
    <message>
      <source>Mirror it, left to right</source>
      <translation>En faire le miroir, gauche-droite</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>Réi&amp;nitialiser</translation>
    </message>
    <message>
      <source>The file's own window, not inverted, upright, the whole picture</source>
      <translation>Le fenêtrage du fichier, non inversée, droite, toute l'image</translation>
    </message>
    <message>
      <source>Forget All Vie&amp;ws…</source>
      <translation>&amp;Oublier toutes les vues…</translation>
    </message>
    <message>
      <source>Show every image as its file has it, without your measurements, from now on</source>
      <translation>Afficher désormais chaque image telle que son fichier l'a, sans vos mesures</translation>
    </message>
    <message>
      <source>Pause or C&amp;ontinue Reading</source>
      <translation>Suspendre ou &amp;continuer la lecture</translation>
    </message>
    <message>
      <source>Pause the model's reading of the study, or go on with it</source>
      <translation>Suspendre la lecture de l'étude par le modèle, ou la continuer</translation>
    </message>
    <message>
      <source>&amp;Cancel Reading</source>
      <translation>Annuler &amp;la lecture</translation>
    </message>
    <message>
      <source>Give up the model's reading of the study; what is looked at is read all the same</source>
      <translation>Renoncer au reste de la lecture de l'étude par le modèle ; ce qui est regardé est lu quand même</translation>
    </message>
    <message>
      <source>&amp;Wide List</source>
      <translation>L&amp;iste large</translation>
    </message>
    <message>
      <source>Show the list as a table with columns, or narrow again</source>
      <translation>Afficher la liste en tableau avec colonnes, ou de nouveau étroite</translation>
    </message>
    <message>
      <source>&amp;Columns…</source>
      <translation>&amp;Colonnes…</translation>
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation>Choisir les colonnes du tableau</translation>
    </message>
    <message>
      <source>Searc&amp;h</source>
      <translation>Rec&amp;hercher</translation>
    </message>
    <message>
      <source>List the images with these words in their row</source>
      <translation>Lister les images dont la ligne contient ces mots</translation>
    </message>
    <message>
      <source>&amp;All Images</source>
      <translation>Toutes les i&amp;mages</translation>
    </message>
    <message>
      <source>&amp;Flagged</source>
      <translation>Si&amp;gnalées</translation>
    </message>
    <message>
      <source>Un&amp;read</source>
      <translation>&amp;Non lues</translation>
    </message>
    <message>
      <source>&amp;Disagreements</source>
      <translation>Dé&amp;saccords</translation>
    </message>
    <message>
      <source>Not A&amp;ssessed</source>
      <translation>Non é&amp;valuées</translation>
    </message>
    <message>
      <source>Fai&amp;led</source>
      <translation>&amp;En échec</translation>
    </message>
    <message>
      <source>In the F&amp;older's Order</source>
      <translation>Dans &amp;l'ordre du dossier</translation>
    </message>
    <message>
      <source>As the files stand in the folder; again: backwards</source>
      <translation>Comme les fichiers sont dans le dossier ; encore : à rebours</translation>
    </message>
    <message>
      <source>By Pro&amp;bability</source>
      <translation>Par pro&amp;babilité</translation>
    </message>
    <message>
      <source>The highest first, all are listed; again: the lowest</source>
      <translation>La plus haute d'abord, toutes sont listées ; encore : la plus basse</translation>
    </message>
    <message>
      <source>Rando&amp;m Order</source>
      <translation>&amp;Ordre aléatoire</translation>
    </message>
    <message>
      <source>An order that tells nothing, the same on every day</source>
      <translation>Un ordre qui ne révèle rien, le même chaque jour</translation>
    </message>
    <message>
      <source>By Fil&amp;e</source>
      <translation>Par &amp;fichier</translation>
    </message>
    <message>
      <source>By the files' names; again: backwards</source>
      <translation>Par noms des fichiers ; encore : à rebours</translation>
    </message>
    <message>
      <source>By &amp;Patient</source>
      <translation>Par pa&amp;tient</translation>
    </message>
    <message>
      <source>By the patients; again: backwards</source>
      <translation>Par patients ; encore : à rebours</translation>
    </message>
    <message>
      <source>By Stud&amp;y</source>
      <translation>Par ét&amp;ude</translation>
    </message>
    <message>
      <source>By the studies' descriptions; again: backwards</source>
      <translation>Par descriptions des études ; encore : à rebours</translation>
    </message>
    <message>
      <source>By Da&amp;te</source>
      <translation>Par &amp;date</translation>
    </message>
    <message>
      <source>By the studies' dates; again: backwards</source>
      <translation>Par dates des études ; encore : à rebours</translation>
    </message>
    <message>
      <source>By &amp;View</source>
      <translation>Pa&amp;r incidence</translation>
    </message>
    <message>
      <source>By the views; again: backwards</source>
      <translation>Par incidences ; encore : à rebours</translation>
    </message>
    <message>
      <source>By A&amp;ge</source>
      <translation>P&amp;ar âge</translation>
    </message>
    <message>
      <source>By the patients' ages; again: backwards</source>
      <translation>Par âges des patients ; encore : à rebours</translation>
    </message>
    <message>
      <source>By Dec&amp;ision</source>
      <translation>&amp;Par décision</translation>
    </message>
    <message>
      <source>Flagged, not flagged, not assessed, failed; again: backwards</source>
      <translation>Signalées, non signalées, non évaluées, en échec ; encore : à rebours</translation>
    </message>
    <message>
      <source>By Yo&amp;ur Verdict</source>
      <translation>Par votre avis</translation>
    </message>
    <message>
      <source>Pneumonia, unsure, normal, unread; again: backwards</source>
      <translation>Pneumonie, incertaine, normale, non lue ; encore : à rebours</translation>
    </message>
    <message>
      <source>By &amp;Note</source>
      <translation>Par note</translation>
    </message>
    <message>
      <source>Those with a note first</source>
      <translation>Celles qui ont une note d'abord</translation>
    </message>
    <message>
      <source>&amp;File's Own</source>
      <translation>&amp;Du fichier</translation>
    </message>
    <message>
      <source>The file's own window, or the next one of several</source>
      <translation>Le fenêtrage du fichier, ou le suivant de plusieurs</translation>
    </message>
    <message>
      <source>&amp;Automatic</source>
      <translation>&amp;Automatique</translation>
    </message>
    <message>
      <source>The window made from the picture's values</source>
      <translation>Le fenêtrage fait des valeurs de l'image</translation>
    </message>
    <message>
      <source>Your &amp;3</source>
      <translation>Personnelle &amp;3</translation>
    </message>
    <message>
      <source>The window that you saved there</source>
      <translation>Le fenêtrage que vous y avez enregistré</translation>
    </message>
    <message>
      <source>Your &amp;4</source>
      <translation>Personnelle &amp;4</translation>
    </message>
    <message>
      <source>Your &amp;5</source>
      <translation>Personnelle &amp;5</translation>
    </message>
    <message>
      <source>Your &amp;6</source>
      <translation>Personnelle &amp;6</translation>
    </message>
    <message>
      <source>Your &amp;7</source>
      <translation>Personnelle &amp;7</translation>
    </message>
    <message>
      <source>Your &amp;8</source>
      <translation>Personnelle &amp;8</translation>
    </message>
    <message>
      <source>Your &amp;9</source>
      <translation>Personnelle &amp;9</translation>
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation>&amp;Plus large</translation>
    </message>
    <message>
      <source>Less contrast</source>
      <translation>Moins de contraste</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>P&amp;lus étroit</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>Plus de contraste</translation>
    </message>
    <message>
      <source>&amp;Brighter</source>
      <translation>Plus &amp;clair</translation>
    </message>
    <message>
      <source>Show it brighter</source>
      <translation>L'afficher plus claire</translation>
    </message>
    <message>
      <source>&amp;Darker</source>
      <translation>Plus &amp;sombre</translation>
    </message>
    <message>
      <source>Show it darker</source>
      <translation>L'afficher plus sombre</translation>
    </message>
    <message>
      <source>Save as 3</source>
      <translation>Enregistrer en 3</translation>
    </message>
    <message>
      <source>Keep the window in use there</source>
      <translation>Y garder le fenêtrage utilisé</translation>
    </message>
    <message>
      <source>Save as 4</source>
      <translation>Enregistrer en 4</translation>
    </message>
    <message>
      <source>Save as 5</source>
      <translation>Enregistrer en 5</translation>
    </message>
    <message>
      <source>Save as 6</source>
      <translation>Enregistrer en 6</translation>
    </message>
    <message>
      <source>Save as 7</source>
      <translation>Enregistrer en 7</translation>
    </message>
    <message>
      <source>Save as 8</source>
      <translation>Enregistrer en 8</translation>
    </message>
    <message>
      <source>Save as 9</source>
      <translation>Enregistrer en 9</translation>
    </message>
    <message>
      <source>Left drag: right is wider, up is brighter</source>
      <translation>Glisser avec le bouton gauche : à droite plus large, en haut plus clair</translation>
    </message>
    <message>
      <source>&amp;Pan</source>
      <translation>&amp;Déplacer</translation>
    </message>
    <message>
      <source>Left drag moves the picture</source>
      <translation>Glisser avec le bouton gauche déplace l'image</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <source>Left drag: up is larger</source>
      <translation>Glisser avec le bouton gauche : en haut plus grand</translation>
    </message>
    <message>
      <source>Window of a Re&amp;gion</source>
      <translation>&amp;Fenêtrage d'une région</translation>
    </message>
    <message>
      <source>Drag a rectangle: the window of what is inside</source>
      <translation>Tracer un rectangle : le fenêtrage de ce qui est dedans</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>&amp;Longueur</translation>
    </message>
    <message>
      <source>Drag from end to end, or click on both</source>
      <translation>Glisser d'un bout à l'autre, ou cliquer sur les deux</translation>
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation>&amp;Angle</translation>
    </message>
    <message>
      <source>Click on an end, the vertex and the other end</source>
      <translation>Cliquer sur un bout, le sommet et l'autre bout</translation>
    </message>
    <message>
      <source>&amp;Delete Measurement</source>
      <translation>&amp;Supprimer la mesure</translation>
    </message>
    <message>
      <source>Delete the selected length or angle</source>
      <translation>Supprimer la longueur ou l'angle sélectionné</translation>
    </message>
    <message>
      <source>Delete All M&amp;easurements</source>
      <translation>Supprimer &amp;toutes les mesures</translation>
    </message>
    <message>
      <source>Delete all lengths and angles of this image</source>
      <translation>Supprimer toutes les longueurs et tous les angles de cette image</translation>
    </message>
    <message>
      <source>&amp;Values</source>
      <translation>&amp;Valeurs</translation>
    </message>
    <message>
      <source>The stored and the modality value under the pointer</source>
      <translation>La valeur stockée et la valeur de modalité sous le pointeur</translation>
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation>L&amp;oupe</translation>
    </message>
    <message>
      <source>A lens at twice the zoom</source>
      <translation>Une lentille au double du zoom</translation>
    </message>
    <message>
      <source>&amp;Up Is Darker</source>
      <translation>Le &amp;haut assombrit</translation>
    </message>
    <message>
      <source>Let a drag of the window upwards make the picture darker</source>
      <translation>Faire que glisser vers le haut assombrit l'image</translation>
    </message>
    <message>
      <source>A&amp;nnotations</source>
      <translation>A&amp;nnotations</translation>
    </message>
    <message>
      <source>Some, none, or all with the patient's name</source>
      <translation>Quelques-unes, aucune, ou toutes avec le nom du patient</translation>
    </message>
    <message>
      <source>Evi&amp;dence</source>
      <translation>&amp;Activation</translation>
    </message>
    <message>
      <source>Lay over the picture what spoke for pneumonia to the network, or show the original</source>
      <translation>Superposer à l'image ce qui plaidait pour une pneumonie selon le réseau, ou afficher l'original</translation>
    </message>
    <message>
      <source>Evidence &amp;Stronger</source>
      <translation>Activation plus &amp;forte</translation>
    </message>
    <message>
      <source>Cover more of the picture</source>
      <translation>Couvrir davantage l'image</translation>
    </message>
    <message>
      <source>Evidence F&amp;ainter</source>
      <translation>Activation plus fai&amp;ble</translation>
    </message>
    <message>
      <source>Cover less of the picture</source>
      <translation>Couvrir moins l'image</translation>
    </message>
    <message>
      <source>&amp;Normal</source>
      <translation>&amp;Normale</translation>
    </message>
    <message>
      <source>Your verdict on the image: normal</source>
      <translation>Votre avis sur l'image : normale</translation>
    </message>
    <message>
      <source>&amp;Pneumonia</source>
      <translation>&amp;Pneumonie</translation>
    </message>
    <message>
      <source>Your verdict on the image: pneumonia</source>
      <translation>Votre avis sur l'image : pneumonie</translation>
    </message>
    <message>
      <source>&amp;Unsure</source>
      <translation>&amp;Incertaine</translation>
    </message>
    <message>
      <source>Your verdict on the image: you cannot tell</source>
      <translation>Votre avis sur l'image : vous ne pouvez pas trancher</translation>
    </message>
    <message>
      <source>&amp;Take Back</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <source>Take your verdict back; a note stays</source>
      <translation>Retirer votre avis ; une note reste</translation>
    </message>
    <message>
      <source>Not&amp;e…</source>
      <translation>N&amp;ote…</translation>
    </message>
    <message>
      <source>Write a note on the image</source>
      <translation>Écrire une note sur l'image</translation>
    </message>
    <message>
      <source>Ne&amp;xt Unread</source>
      <translation>&amp;Suivante non lue</translation>
    </message>
    <message>
      <source>Show the next listed image without your verdict</source>
      <translation>Afficher l'image listée suivante sans votre avis</translation>
    </message>
    <message>
      <source>&amp;Go On After a Verdict</source>
      <translation>&amp;Continuer après un avis</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved</source>
      <translation>Afficher l'image suivante sans votre avis dès qu'un avis est enregistré</translation>
    </message>
    <message>
      <source>Read &amp;First</source>
      <translation>&amp;Lire d'abord</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it</source>
      <translation>Masquer la réponse du modèle pour chaque image jusqu'à ce que vous ayez donné votre avis</translation>
    </message>
    <message>
      <source>Un&amp;do</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>Undo your last verdict, note or measurement, and show its image</source>
      <translation>Annuler votre dernier avis, note ou mesure, et afficher son image</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Ré&amp;tablir</translation>
    </message>
    <message>
      <source>Do again what was undone, and show its image</source>
      <translation>Refaire ce qui a été annulé, et afficher son image</translation>
    </message>
    <message>
      <source>&amp;Against Truth…</source>
      <translation>Comparer à la &amp;vérité…</translation>
    </message>
    <message>
      <source>Compare network and verdicts with the truth, and find a threshold for these cases</source>
      <translation>Comparer réseau et avis à la vérité, et trouver un seuil pour ces cas</translation>
    </message>
    <message>
      <source>Exp&amp;ort…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>Write results, verdicts and notes to a table or a report</source>
      <translation>Écrire résultats, avis et notes dans un tableau ou un rapport</translation>
    </message>
    <message>
      <source>&amp;Raise</source>
      <translation>É&amp;lever</translation>
    </message>
    <message>
      <source>Flag fewer images: by one percent</source>
      <translation>Signaler moins d'images : d'un pour cent</translation>
    </message>
    <message>
      <source>&amp;Lower</source>
      <translation>&amp;Abaisser</translation>
    </message>
    <message>
      <source>Flag more images: by one percent</source>
      <translation>Signaler plus d'images : d'un pour cent</translation>
    </message>
    <message>
      <source>&amp;Type a Threshold</source>
      <translation>&amp;Saisir un seuil</translation>
    </message>
    <message>
      <source>Go to the field for the threshold</source>
      <translation>Aller au champ du seuil</translation>
    </message>
    <message>
      <source>Set It by &amp;Sensitivity</source>
      <translation>&amp;Régler par la sensibilité</translation>
    </message>
    <message>
      <source>Slider and field run over the sensitivity to be reached, or over probability again</source>
      <translation>Curseur et champ parcourent la sensibilité à atteindre, ou de nouveau la probabilité</translation>
    </message>
    <message>
      <source>&amp;Model's Default</source>
      <translation>&amp;Celui du modèle</translation>
    </message>
    <message>
      <source>Go back to the threshold of the model</source>
      <translation>Revenir au seuil du modèle</translation>
    </message>
    <message>
      <source>C&amp;ontents</source>
      <translation>&amp;Sommaire</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <translation>Toutes les pages de l'aide</translation>
    </message>
    <message>
      <source>&amp;First Scan</source>
      <translation>Première &amp;image</translation>
    </message>
    <message>
      <source>From a file to a reading, step by step</source>
      <translation>Du fichier à la lecture, pas à pas</translation>
    </message>
    <message>
      <source>Pictur&amp;e and Tools</source>
      <translation>Image et o&amp;utils</translation>
    </message>
    <message>
      <source>Window, size, turning, measuring and two images side by side</source>
      <translation>Fenêtrage, taille, rotation, mesure et deux images côte à côte</translation>
    </message>
    <message>
      <source>The &amp;Threshold</source>
      <translation>&amp;Le seuil</translation>
    </message>
    <message>
      <source>What it decides, and how to choose yours</source>
      <translation>Ce qu'il décide, et comment choisir le vôtre</translation>
    </message>
    <message>
      <source>&amp;Review of a Folder</source>
      <translation>&amp;Revue d'un dossier</translation>
    </message>
    <message>
      <source>Verdicts, notes, lists, and what you take away</source>
      <translation>Avis, notes, listes, et ce que vous emportez</translation>
    </message>
    <message>
      <source>What the N&amp;umbers Mean</source>
      <translation>&amp;Ce que disent les chiffres</translation>
    </message>
    <message>
      <source>Probability, sensitivity and the rest</source>
      <translation>Probabilité, sensibilité et le reste</translation>
    </message>
    <message>
      <source>&amp;Privacy</source>
      <translation>C&amp;onfidentialité</translation>
    </message>
    <message>
      <source>What is kept, what is hidden, and what leaves the computer</source>
      <translation>Ce qui est conservé, masqué, et ce qui quitte l'ordinateur</translation>
    </message>
    <message>
      <source>&amp;Shortcuts</source>
      <translation>R&amp;accourcis</translation>
    </message>
    <message>
      <source>All keys and what the mouse does</source>
      <translation>Toutes les touches et ce que fait la souris</translation>
    </message>
    <message>
      <source>&amp;Command Search…</source>
      <translation>Recherche &amp;de commandes…</translation>
    </message>
    <message>
      <source>Find a command by its words and do it</source>
      <translation>Trouver une commande par ses mots et l'exécuter</translation>
    </message>
    <message>
      <source>Not&amp;ices…</source>
      <translation>&amp;Messages…</translation>
    </message>
    <message>
      <source>Read again what was said since the program was started</source>
      <translation>Relire ce qui a été dit depuis le démarrage du programme</translation>
    </message>
    <message>
      <source>Show the files of the log, which name no patient</source>
      <translation>Afficher les fichiers du journal, qui ne nomment aucun patient</translation>
    </message>
    <message>
      <source>About This &amp;Model…</source>
      <translation>À propos d&amp;e ce modèle…</translation>
    </message>
    <message>
      <source>Whom it is for, and how well it does</source>
      <translation>Pour qui il est fait, et ce qu'il vaut</translation>
    </message>
    <message>
      <source>&amp;About</source>
      <translation>À &amp;propos</translation>
    </message>
    <message>
      <source>The version of the program</source>
      <translation>La version du programme</translation>
    </message>
    <message>
      <source>Left drag</source>
      <translation>Glisser avec le bouton gauche</translation>
    </message>
    <message>
      <source>What the tool does; at first the window: right is wider, up is brighter</source>
      <translation>Ce que fait l'outil ; au début le fenêtrage : à droite plus large, en haut plus clair</translation>
    </message>
    <message>
      <source>Ctrl, or Ctrl and Shift, with left drag</source>
      <translation>Ctrl, ou Ctrl et Maj, en glissant avec le bouton gauche</translation>
    </message>
    <message>
      <source>Window, fine or coarse</source>
      <translation>Fenêtrage, fin ou grossier</translation>
    </message>
    <message>
      <source>Click on a length or angle</source>
      <translation>Clic sur une longueur ou un angle</translation>
    </message>
    <message>
      <source>Select it; with its tool, drag its points</source>
      <translation>Le sélectionner ; avec son outil, déplacer ses points</translation>
    </message>
    <message>
      <source>Middle drag, or Shift or Space with left drag</source>
      <translation>Glisser avec le bouton du milieu, ou Maj ou Espace avec le gauche</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>Déplacer l'image</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Molette</translation>
    </message>
    <message>
      <source>Zoom where the pointer is</source>
      <translation>Zoomer là où est le pointeur</translation>
    </message>
    <message>
      <source>Right drag</source>
      <translation>Glisser avec le bouton droit</translation>
    </message>
    <message>
      <source>Zoom: up is larger</source>
      <translation>Zoom : en haut plus grand</translation>
    </message>
    <message>
      <source>Any of these on the other of two images</source>
      <translation>N'importe lequel sur l'autre de deux images</translation>
    </message>
    <message>
      <source>Turn to it: keys, list and reading are about it</source>
      <translation>Y passer : touches, liste et lecture la concernent</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>Le fichier n'est pas là.</translation>
    </message>
    <message>
      <source>It may have been moved or renamed.</source>
      <translation>Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
      <source>You may not read this file.</source>
      <translation>Vous n'avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
      <source>Ask its owner for access.</source>
      <translation>Demandez l'accès à son propriétaire.</translation>
    </message>
    <message>
      <source>The file cannot be read ({why}).</source>
      <translation>Le fichier ne peut pas être lu ({why}).</translation>
    </message>
    <message>
      <source>You may not open this folder.</source>
      <translation>Vous n'avez pas le droit d'ouvrir ce dossier.</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({why}).</source>
      <translation>Le dossier ne peut pas être ouvert ({why}).</translation>
    </message>
    <message>
      <source>It is a folder.</source>
      <translation>C'est un dossier.</translation>
    </message>
    <message>
      <source>Open a file in it, or the folder as a study.</source>
      <translation>Ouvrez un fichier qu'il contient, ou le dossier comme étude.</translation>
    </message>
    <message>
      <source>It is a device, not a file.</source>
      <translation>C'est un périphérique, pas un fichier.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Le fichier est vide.</translation>
    </message>
    <message>
      <source>It is not an image.</source>
      <translation>Ce n'est pas une image.</translation>
    </message>
    <message>
      <source>This program reads DICOM, JPEG, PNG, TIFF and BMP.</source>
      <translation>Ce programme lit DICOM, JPEG, PNG, TIFF et BMP.</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>Il n'y a pas assez de mémoire pour cette image.</translation>
    </message>
    <message>
      <source>Close other programs and open it again.</source>
      <translation>Fermez d'autres programmes et ouvrez-la de nouveau.</translation>
    </message>
    <message>
      <source>It is damaged and cannot be decoded.</source>
      <translation>Elle est endommagée et ne peut pas être décodée.</translation>
    </message>
    <message>
      <source>Copy or export it again from where it came.</source>
      <translation>Copiez-la ou exportez-la de nouveau depuis son origine.</translation>
    </message>
    <message>
      <source>Copy or export it again.</source>
      <translation>Copiez-la ou exportez-la de nouveau.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Exportez-la de nouveau.</translation>
    </message>
    <message>
      <source>Save it as PNG.</source>
      <translation>Enregistrez-la en PNG.</translation>
    </message>
    <message>
      <source>It is cut short: its end is missing.</source>
      <translation>Elle est tronquée : sa fin manque.</translation>
    </message>
    <message>
      <source>It begins as a {kind} file, but its header is damaged or cut short.</source>
      <translation>Elle commence comme un fichier {kind}, mais son en-tête est endommagé ou tronqué.</translation>
    </message>
    <message>
      <source>Its colour model ({model}) is not supported.</source>
      <translation>Son modèle de couleurs ({model}) n'est pas pris en charge.</translation>
    </message>
    <message>
      <source>It is a TIFF file of a kind that this program cannot show.</source>
      <translation>C'est un fichier TIFF d'un genre que ce programme ne peut pas afficher.</translation>
    </message>
    <message>
      <source>Save it as PNG or as a plain TIFF.</source>
      <translation>Enregistrez-la en PNG ou en TIFF simple.</translation>
    </message>
    <message>
      <source>It has one frame, and no frame {frame}.</source>
      <translation>Elle a une vue, et pas de vue {frame}.</translation>
    </message>
    <message>
      <source>It has {frames} frames, and no frame {frame}.</source>
      <translation>Elle a {frames} vues, et pas de vue {frame}.</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels, and this program shows up to {most} megapixels.</source>
      <translation>Elle a {columns} x {rows} pixels, et ce programme affiche jusqu'à {most} mégapixels.</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels and needs {needed} of memory, of which {free} are free.</source>
      <translation>Elle a {columns} x {rows} pixels et demande {needed} de mémoire, dont {free} sont libres.</translation>
    </message>
    <message>
      <source>Its content is large and needs {needed} of memory, of which {free} are free.</source>
      <translation>Son contenu est grand et demande {needed} de mémoire, dont {free} sont libres.</translation>
    </message>
    <message>
      <source>It is a file of {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>C'est un fichier de {size} Mo qui demande {needed} de mémoire, dont {free} sont libres.</translation>
    </message>
    <message>
      <source>Unpacked it has {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>Décompressée, elle fait {size} Mo et demande {needed} de mémoire, dont {free} sont libres.</translation>
    </message>
    <message>
      <source>Unpacked it would have {size} MB, which is more than any picture.</source>
      <translation>Décompressée, elle ferait {size} Mo, plus que toute image.</translation>
    </message>
    <message>
      <source>It has {samples} samples per pixel; this program shows 1 or 3.</source>
      <translation>Elle a {samples} échantillons par pixel ; ce programme en affiche 1 ou 3.</translation>
    </message>
    <message>
      <source>Its compressed picture does not have the size that its header gives.</source>
      <translation>Son image compressée n'a pas la taille que donne son en-tête.</translation>
    </message>
    <message>
      <source>Its pixels are compressed in a way that cannot be decoded here: {syntax}.</source>
      <translation>Ses pixels sont compressés d'une façon qui ne peut pas être décodée ici : {syntax}.</translation>
    </message>
    <message>
      <source>Export it without compression.</source>
      <translation>Exportez-la sans compression.</translation>
    </message>
    <message>
      <source>Its header lacks a usable {attribute}.</source>
      <translation>Il manque à son en-tête un {attribute} utilisable.</translation>
    </message>
    <message>
      <source>It is cut short: {missing} of {all} bytes of pixels are missing.</source>
      <translation>Elle est tronquée : {missing} des {all} octets de pixels manquent.</translation>
    </message>
    <message>
      <source>Its pixels ({syntax}) cannot be decoded.</source>
      <translation>Ses pixels ({syntax}) ne peuvent pas être décodés.</translation>
    </message>
    <message>
      <source>Its colour table is damaged, or does not have the entries that its header announces.</source>
      <translation>Sa table de couleurs est endommagée ou n'a pas les entrées annoncées par l'en-tête.</translation>
    </message>
    <message>
      <source>It is a DICOM file without pixels ({kind}).</source>
      <translation>C'est un fichier DICOM sans pixels ({kind}).</translation>
    </message>
    <message>
      <source>Open an image of the study.</source>
      <translation>Ouvrez une image de l'étude.</translation>
    </message>
    <message>
      <source>It is a DICOMDIR, the index of a disc, and no image.</source>
      <translation>C'est un DICOMDIR, l'index d'un disque, et non une image.</translation>
    </message>
    <message>
      <source>Open the folder that it stands in.</source>
      <translation>Ouvrez le dossier où il se trouve.</translation>
    </message>
    <message>
      <source>It holds no pixels: it was cut short, or exported without them.</source>
      <translation>Elle ne contient pas de pixels : elle a été tronquée, ou exportée sans eux.</translation>
    </message>
    <message>
      <source>It is compressed, and far larger than any picture without that.</source>
      <translation>Elle est compressée, et bien plus grande que toute image sans cela.</translation>
    </message>
    <message>
      <source>Its attributes are damaged and cannot be listed.</source>
      <translation>Ses attributs sont endommagés et ne peuvent pas être listés.</translation>
    </message>
    <message>
      <source>It is no DICOM file, and has no DICOM attributes.</source>
      <translation>Ce n'est pas un fichier DICOM, il n'a pas d'attributs DICOM.</translation>
    </message>
    <message>
      <source>Its sequences have more than {most} items, which no radiograph has.</source>
      <translation>Ses séquences ont plus de {most} éléments, ce qu’aucune radiographie n’a.</translation>
    </message>
    <message>
      <source>PixelData holds more than the picture; what goes beyond it was ignored.</source>
      <translation>PixelData contient plus que l’image ; l’excédent a été ignoré.</translation>
    </message>
    <message>
      <source>It is no DICOM file.</source>
      <translation>Ce n'est pas un fichier DICOM.</translation>
    </message>
    <message>
      <source>Save it as a picture instead.</source>
      <translation>Enregistrez-le plutôt comme image.</translation>
    </message>
    <message>
      <source>It holds no picture, and only pictures are de-identified.</source>
      <translation>Il ne contient pas d'image, et seules les images sont désidentifiées.</translation>
    </message>
    <message>
      <source>It is damaged, so it cannot be de-identified.</source>
      <translation>Il est endommagé et ne peut donc pas être désidentifié.</translation>
    </message>
    <message>
      <source>An overlay is hidden in its pixels, which are not changed.</source>
      <translation>Une surimpression est cachée dans ses pixels, qui ne sont pas modifiés.</translation>
    </message>
    <message>
      <source>It is a ZIP archive.</source>
      <translation>C'est une archive ZIP.</translation>
    </message>
    <message>
      <source>Open it as a study.</source>
      <translation>Ouvrez-la comme étude.</translation>
    </message>
    <message>
      <source>It is damaged in its archive.</source>
      <translation>Elle est endommagée dans son archive.</translation>
    </message>
    <message>
      <source>Copy the archive again from where it came.</source>
      <translation>Copiez de nouveau l'archive depuis son origine.</translation>
    </message>
    <message>
      <source>Copy it again from where it came.</source>
      <translation>Copiez-la de nouveau depuis son origine.</translation>
    </message>
    <message>
      <source>The archive is damaged or cut short.</source>
      <translation>L'archive est endommagée ou tronquée.</translation>
    </message>
    <message>
      <source>The archive may have been replaced.</source>
      <translation>L'archive a peut-être été remplacée.</translation>
    </message>
    <message>
      <source>The archive cannot be read ({why}).</source>
      <translation>L'archive ne peut pas être lue ({why}).</translation>
    </message>
    <message>
      <source>The archive holds too many files to be opened.</source>
      <translation>L'archive contient trop de fichiers pour être ouverte.</translation>
    </message>
    <message>
      <source>It is an archive within an archive.</source>
      <translation>C'est une archive dans une archive.</translation>
    </message>
    <message>
      <source>Unpack the outer one and open the folder.</source>
      <translation>Décompressez l'archive extérieure et ouvrez le dossier.</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder.</source>
      <translation>Décompressez l'archive et ouvrez le dossier.</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder, with its password.</source>
      <translation>Décompressez l'archive avec son mot de passe et ouvrez le dossier.</translation>
    </message>
    <message>
      <source>One file in it is encrypted.</source>
      <translation>Un fichier qu'elle contient est chiffré.</translation>
    </message>
    <message>
      <source>{count} files in it are encrypted.</source>
      <translation>{count} fichiers qu'elle contient sont chiffrés.</translation>
    </message>
    <message>
      <source>It is packed in a way that this program cannot read.</source>
      <translation>Elle est empaquetée d'une façon que ce programme ne peut pas lire.</translation>
    </message>
    <message>
      <source>Not a radiograph: the header gives {what}.</source>
      <translation>Pas une radiographie : l'en-tête donne {what}.</translation>
    </message>
    <message>
      <source>Not a chest radiograph: the header gives {what}.</source>
      <translation>Pas une radiographie du thorax : l'en-tête donne {what}.</translation>
    </message>
    <message>
      <source>Not a frontal view: the header gives {what}.</source>
      <translation>Pas une incidence de face : l'en-tête donne {what}.</translation>
    </message>
    <message>
      <source>the modality {term}</source>
      <translation>la modalité {term}</translation>
    </message>
    <message>
      <source>the body part {term}</source>
      <translation>la région anatomique {term}</translation>
    </message>
    <message>
      <source>the view {term}</source>
      <translation>l'incidence {term}</translation>
    </message>
    <message>
      <source>another modality</source>
      <translation>une autre modalité</translation>
    </message>
    <message>
      <source>another body part</source>
      <translation>une autre région anatomique</translation>
    </message>
    <message>
      <source>another view</source>
      <translation>une autre incidence</translation>
    </message>
    <message>
      <source>Outside the model's population: the header gives an age of {age}, and the model learnt from patients of {ages}.</source>
      <translation>Hors de la population du modèle : l'en-tête donne un âge de {age}, et le modèle a appris de patients de {ages}.</translation>
    </message>
    <message>
      <source>{count} months</source>
      <translation>{count} mois</translation>
    </message>
    <message>
      <source>{from} to {to} years</source>
      <translation>{from} à {to} ans</translation>
    </message>
    <message>
      <source>{from} to {to} and {from_2} to {to_2} years</source>
      <translation>{from} à {to} et {from_2} à {to_2} ans</translation>
    </message>
    <message>
      <source>{count} years</source>
      <translation>{count} ans</translation>
    </message>
    <message>
      <source>Unusual picture: {share} of the model's reference images were less unusual (limit {limit}).</source>
      <translation>Image inhabituelle : {share} des images de référence du modèle étaient moins inhabituelles (limite {limit}).</translation>
    </message>
    <message>
      <source>It may be no frontal chest radiograph, or be turned, inverted or cropped.</source>
      <translation>Ce n'est peut-être pas une radiographie du thorax de face, ou elle est tournée, inversée ou recadrée.</translation>
    </message>
    <message>
      <source>The file gives no age.</source>
      <translation>Le fichier ne donne pas d'âge.</translation>
    </message>
    <message>
      <source>The model learnt from patients of {ages} and is not to be relied on outside of it.</source>
      <translation>Le modèle a appris de patients de {ages} et n'est pas fiable en dehors.</translation>
    </message>
    <message>
      <source>The figures beside the threshold do not hold for every patient.</source>
      <translation>Les chiffres à côté du seuil ne valent pas pour tous les patients.</translation>
    </message>
    <message>
      <source>The model reached {groups}.</source>
      <translation>Le modèle a atteint {groups}.</translation>
    </message>
    <message>
      <source>{group} and among {other_group}</source>
      <translation>{group} et chez les {other_group}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}</source>
      <translation>chez les {name} de {from} à {to} ans, au seuil {threshold}, une sensibilité de {sensitivity} et une spécificité de {specificity}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}, with probabilities that are off by {error} on average</source>
      <translation>chez les {name} de {from} à {to} ans, au seuil {threshold}, une sensibilité de {sensitivity} et une spécificité de {specificity}, avec des probabilités qui s'écartent de {error} en moyenne</translation>
    </message>
    <message>
      <source>children</source>
      <translation>enfants</translation>
    </message>
    <message>
      <source>adults</source>
      <translation>adultes</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} and {other} views.</source>
      <translation>C'est une incidence {view} ; le modèle a appris d'incidences {one} et {other}.</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} views.</source>
      <translation>C'est une incidence {view} ; le modèle a appris d'incidences {one}.</translation>
    </message>
    <message>
      <source>The file has changed since the network read it, so no picture is shown.</source>
      <translation>Le fichier a changé depuis que le réseau l'a lu ; aucune image n'est donc montrée.</translation>
    </message>
    <message>
      <source>There are no images in {names}.</source>
      <translation>Il n'y a pas d'images dans {names}.</translation>
    </message>
    <message>
      <source>Open another folder, or a file.</source>
      <translation>Ouvrez un autre dossier, ou un fichier.</translation>
    </message>
    <message>
      <source>There is no file or folder {name}.</source>
      <translation>Il n'y a ni fichier ni dossier {name}.</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened ({why}).</source>
      <translation>Le dossier {name} ne peut pas être ouvert ({why}).</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened; its row says why.</source>
      <translation>Le dossier {name} ne peut pas être ouvert ; sa ligne dit pourquoi.</translation>
    </message>
    <message>
      <source>{count} folders cannot be opened ({names}); their rows say why.</source>
      <translation>{count} dossiers ne peuvent pas être ouverts ({names}) ; leurs lignes disent pourquoi.</translation>
    </message>
    <message>
      <source>All others are listed.</source>
      <translation>Tous les autres sont listés.</translation>
    </message>
    <message>
      <source>{count} more could not be opened either.</source>
      <translation>{count} de plus n'ont pas pu être ouverts non plus.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>{count} files are listed; there may be more, and what arrives or changes from now on is not shown.</source>
      <translation>{count} fichiers sont listés ; il peut y en avoir d'autres, et ce qui arrive ou change désormais n'est pas affiché.</translation>
    </message>
    <message>
      <source>Open the folder again for all.</source>
      <translation>Rouvrez le dossier pour les avoir tous.</translation>
    </message>
    <message>
      <source>The image that you looked at last is there now: {name}.</source>
      <translation>L'image que vous avez regardée en dernier est là maintenant : {name}.</translation>
    </message>
    <message>
      <source>Choose it in the list to go on from there.</source>
      <translation>Choisissez-la dans la liste pour continuer de là.</translation>
    </message>
    <message>
      <source>{name} was replaced: this is its new content, which is read anew.</source>
      <translation>{name} a été remplacé : voici son nouveau contenu, qui est lu de nouveau.</translation>
    </message>
    <message>
      <source>A verdict that you gave stays with the content before.</source>
      <translation>Un avis que vous aviez donné reste avec le contenu d'avant.</translation>
    </message>
    <message>
      <source>{name} is no longer there: it was moved or deleted.</source>
      <translation>{name} n'est plus là : il a été déplacé ou supprimé.</translation>
    </message>
    <message>
      <source>Your verdict stays.</source>
      <translation>Votre avis reste.</translation>
    </message>
    <message>
      <source>{names} cannot be reached any more ({why}).</source>
      <translation>{names} n'est plus accessible ({why}).</translation>
    </message>
    <message>
      <source>What was read stays, and so do your verdicts; it is tried again every few seconds.</source>
      <translation>Ce qui a été lu reste, vos avis aussi ; un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
      <source>{names} can be reached again.</source>
      <translation>{names} est de nouveau accessible.</translation>
    </message>
    <message>
      <source>What could not be read meanwhile is read now.</source>
      <translation>Ce qui n'a pas pu être lu entre-temps est lu maintenant.</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>Il n'y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Fermez d'autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>The program made a mistake ({place}).</source>
      <translation>Le programme a fait une erreur ({place}).</translation>
    </message>
    <message>
      <source>Please report it with these words.</source>
      <translation>Veuillez la signaler avec ces mots.</translation>
    </message>
    <message>
      <source>{attribute} was ignored: {why}.</source>
      <translation>{attribute} a été ignoré : {why}.</translation>
    </message>
    <message>
      <source>its value cannot be read</source>
      <translation>sa valeur ne peut pas être lue</translation>
    </message>
    <message>
      <source>its text cannot be decoded</source>
      <translation>son texte ne peut pas être décodé</translation>
    </message>
    <message>
      <source>it is not a number</source>
      <translation>ce n'est pas un nombre</translation>
    </message>
    <message>
      <source>it is not a whole number</source>
      <translation>ce n'est pas un nombre entier</translation>
    </message>
    <message>
      <source>it is not a sequence</source>
      <translation>ce n'est pas une séquence</translation>
    </message>
    <message>
      <source>it is not a DICOM age</source>
      <translation>ce n'est pas un âge DICOM</translation>
    </message>
    <message>
      <source>it is not a date</source>
      <translation>ce n'est pas une date</translation>
    </message>
    <message>
      <source>there are {centers} window centers and {widths} widths</source>
      <translation>il y a {centers} centres de fenêtre et {widths} largeurs</translation>
    </message>
    <message>
      <source>it is none of {words}</source>
      <translation>ce n'est aucun de {words}</translation>
    </message>
    <message>
      <source>its LUT Descriptor does not have three values</source>
      <translation>son LUT Descriptor n'a pas trois valeurs</translation>
    </message>
    <message>
      <source>its LUT Data do not have the {count} entries that it announces</source>
      <translation>ses LUT Data n'ont pas les {count} entrées annoncées</translation>
    </message>
    <message>
      <source>it is not two directions in the patient</source>
      <translation>ce ne sont pas deux directions dans le patient</translation>
    </message>
    <message>
      <source>{value} is not within {low} and {high}</source>
      <translation>{value} n'est pas entre {low} et {high}</translation>
    </message>
    <message>
      <source>with {samples} samples per pixel, {assumed} was assumed</source>
      <translation>avec {samples} échantillons par pixel, {assumed} a été supposé</translation>
    </message>
    <message>
      <source>it cannot be applied to more than 16 bits</source>
      <translation>inapplicable à plus de 16 bits</translation>
    </message>
    <message>
      <source>it is not a number of at least 1</source>
      <translation>ce n'est pas un nombre d'au moins 1</translation>
    </message>
    <message>
      <source>graphics that lie over the picture are not drawn</source>
      <translation>les graphiques superposés à l’image ne sont pas dessinés</translation>
    </message>
    <message>
      <source>a shutter is not drawn, and what it would cover is shown</source>
      <translation>l’obturateur n’est pas dessiné, et ce qu’il couvrirait est visible</translation>
    </message>
    <message>
      <source>Lengths are in pixels: {attribute} in the file is not two lengths above 0.</source>
      <translation>Les longueurs sont en pixels : {attribute} dans le fichier ne contient pas deux longueurs supérieures à 0.</translation>
    </message>
    <message>
      <source>Lengths come from {used}: {attribute} in the file is not two lengths above 0.</source>
      <translation>Les longueurs proviennent de {used} : {attribute} dans le fichier ne contient pas deux longueurs supérieures à 0.</translation>
    </message>
    <message>
      <source>The picture looks stretched: it is drawn with square pixels, and {attribute} in the file gives others.</source>
      <translation>L'image paraît déformée : elle est dessinée avec des pixels carrés, et {attribute} dans le fichier en indique d'autres.</translation>
    </message>
    <message>
      <source>it is not two numbers above 0</source>
      <translation>ce ne sont pas deux nombres supérieurs à 0</translation>
    </message>
    <message>
      <source>sensitive</source>
      <translation>sensible</translation>
    </message>
    <message>
      <source>balanced</source>
      <translation>équilibré</translation>
    </message>
    <message>
      <source>specific</source>
      <translation>spécifique</translation>
    </message>
    <message>
      <source>The disk takes nothing more of the program's data: it is full, a quota is used up, or it is faulty.</source>
      <translation>Le disque n'accepte plus de données du programme : il est plein, un quota est épuisé, ou il est défectueux.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Le disque est plein.</translation>
    </message>
    <message>
      <source>Make room on it.</source>
      <translation>Faites-y de la place.</translation>
    </message>
    <message>
      <source>Make room on it, or ask whoever looks after this computer.</source>
      <translation>Faites-y de la place, ou demandez à qui s'occupe de cet ordinateur.</translation>
    </message>
    <message>
      <source>Another window of this program keeps its data to itself.</source>
      <translation>Une autre fenêtre de ce programme garde ses données pour elle.</translation>
    </message>
    <message>
      <source>Close the other windows.</source>
      <translation>Fermez les autres fenêtres.</translation>
    </message>
    <message>
      <source>The program may not write in its data folder.</source>
      <translation>Le programme n'a pas le droit d'écrire dans son dossier de données.</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer for access.</source>
      <translation>Demandez l'accès à qui s'occupe de cet ordinateur.</translation>
    </message>
    <message>
      <source>The program's data file is damaged.</source>
      <translation>Le fichier de données du programme est endommagé.</translation>
    </message>
    <message>
      <source>Close the program's other windows and start it again.</source>
      <translation>Fermez les autres fenêtres du programme et redémarrez-le.</translation>
    </message>
    <message>
      <source>The program's data folder cannot be used ({why}).</source>
      <translation>Le dossier de données du programme ne peut pas être utilisé ({why}).</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer.</source>
      <translation>Demandez à qui s'occupe de cet ordinateur.</translation>
    </message>
    <message>
      <source>The program finds no home folder, and so no place for its data.</source>
      <translation>Le programme ne trouve pas de dossier personnel, donc pas de place pour ses données.</translation>
    </message>
    <message>
      <source>This window has no place to keep your verdicts.</source>
      <translation>Cette fenêtre n'a pas d'endroit où conserver vos avis.</translation>
    </message>
    <message>
      <source>Your verdicts and how you left images were kept by a newer version of this program, and this one does not touch them.</source>
      <translation>Vos avis et vos vues ont été conservés par une version plus récente de ce programme, et celle-ci n'y touche pas.</translation>
    </message>
    <message>
      <source>Use the newer version.</source>
      <translation>Utilisez la version plus récente.</translation>
    </message>
    <message>
      <source>The file that keeps your verdicts and how you left images was damaged.</source>
      <translation>Le fichier qui conserve vos avis et vos vues était endommagé.</translation>
    </message>
    <message>
      <source>It was set aside in the program's data folder as {name}, and a new one was begun.</source>
      <translation>Il a été mis de côté dans le dossier de données du programme sous le nom {name}, et un nouveau a été commencé.</translation>
    </message>
    <message>
      <source>Until then, how you leave images is remembered only while this window is open.</source>
      <translation>D'ici là, vos vues ne sont retenues que tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
      <source>Until then the model's results are not kept, and are computed again next time.</source>
      <translation>D'ici là, les résultats du modèle ne sont pas conservés et seront recalculés la prochaine fois.</translation>
    </message>
    <message>
      <source>Until then your verdicts are not saved.</source>
      <translation>D'ici là, vos avis ne sont pas enregistrés.</translation>
    </message>
    <message>
      <source>They stand in this window, and are tried again every few seconds.</source>
      <translation>Ils sont dans cette fenêtre, et un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
      <source>There is no folder '{name}' to write it in.</source>
      <translation>Il n'y a pas de dossier « {name} » où écrire.</translation>
    </message>
    <message>
      <source>Create the folder first.</source>
      <translation>Créez d'abord le dossier.</translation>
    </message>
    <message>
      <source>This is a folder.</source>
      <translation>C'est un dossier.</translation>
    </message>
    <message>
      <source>Name a file to write.</source>
      <translation>Nommez un fichier à écrire.</translation>
    </message>
    <message>
      <source>The folder '{name}' cannot be written in.</source>
      <translation>On ne peut pas écrire dans le dossier « {name} ».</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>It is one of the images, and images are never changed.</source>
      <translation>C’est l’une des images, et les images ne sont jamais modifiées.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The file cannot be written ({why}).</source>
      <translation>Le fichier ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
      <source>The folder cannot be written ({why}).</source>
      <translation>Le dossier ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
      <source>It cannot be written as {kind}.</source>
      <translation>Cela ne peut pas être écrit en {kind}.</translation>
    </message>
    <message>
      <source>Its name must end in .png, .jpg or .jpeg.</source>
      <translation>Son nom doit se terminer par .png, .jpg ou .jpeg.</translation>
    </message>
    <message>
      <source>Choose the other kind of file.</source>
      <translation>Choisissez l'autre type de fichier.</translation>
    </message>
    <message>
      <source>The PDF cannot be painted.</source>
      <translation>Le PDF ne peut pas être dessiné.</translation>
    </message>
    <message>
      <source>Export it as a web page.</source>
      <translation>Exportez-le comme page web.</translation>
    </message>
    <message>
      <source>The demo study cannot be written ({why}).</source>
      <translation>L'étude de démonstration ne peut pas être écrite ({why}).</translation>
    </message>
    <message>
      <source>{name} is too large for a list of labels.</source>
      <translation>{name} est trop grand pour une liste d'étiquettes.</translation>
    </message>
    <message>
      <source>Choose a CSV file.</source>
      <translation>Choisissez un fichier CSV.</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({why}).</source>
      <translation>La liste {name} ne peut pas être lue ({why}).</translation>
    </message>
    <message>
      <source>{name} is no CSV file.</source>
      <translation>{name} n'est pas un fichier CSV.</translation>
    </message>
    <message>
      <source>Choose a table with a heading.</source>
      <translation>Choisissez un tableau avec en-tête.</translation>
    </message>
    <message>
      <source>The list {name} has no column '{column}'.</source>
      <translation>La liste {name} n'a pas de colonne « {column} ».</translation>
    </message>
    <message>
      <source>Its first line must name the columns, one of them 'file' and one 'label'.</source>
      <translation>Sa première ligne doit nommer les colonnes, l'une d'elles 'file' et l'une 'label'.</translation>
    </message>
    <message>
      <source>{count} line whose file is not in the study</source>
      <translation>{count} ligne dont le fichier n'est pas dans l'étude</translation>
    </message>
    <message>
      <source>{count} lines whose file is not in the study</source>
      <translation>{count} lignes dont le fichier n'est pas dans l'étude</translation>
    </message>
    <message>
      <source>{count} line whose name several images have</source>
      <translation>{count} ligne dont plusieurs images portent le nom</translation>
    </message>
    <message>
      <source>{count} lines whose name several images have</source>
      <translation>{count} lignes dont plusieurs images portent le nom</translation>
    </message>
    <message>
      <source>{count} image with lines of both classes</source>
      <translation>{count} image avec des lignes des deux classes</translation>
    </message>
    <message>
      <source>{count} images with lines of both classes</source>
      <translation>{count} images avec des lignes des deux classes</translation>
    </message>
    <message>
      <source>{count} line with another label</source>
      <translation>{count} ligne avec une autre étiquette</translation>
    </message>
    <message>
      <source>{count} lines with another label</source>
      <translation>{count} lignes avec une autre étiquette</translation>
    </message>
    <message>
      <source>There is no such model file.</source>
      <translation>Ce fichier de modèle n'existe pas.</translation>
    </message>
    <message>
      <source>The model file cannot be read ({why}).</source>
      <translation>Le fichier du modèle ne peut pas être lu ({why}).</translation>
    </message>
    <message>
      <source>This is a folder, not a model file.</source>
      <translation>C'est un dossier, pas un fichier de modèle.</translation>
    </message>
    <message>
      <source>This is no ONNX model, or it is damaged.</source>
      <translation>Ce n'est pas un modèle ONNX, ou il est endommagé.</translation>
    </message>
    <message>
      <source>The file is empty, so it is no ONNX model.</source>
      <translation>Le fichier est vide, ce n'est donc pas un modèle ONNX.</translation>
    </message>
    <message>
      <source>Name a model with --model FILE, or install the program again for its own.</source>
      <translation>Nommez un modèle avec --model FICHIER, ou réinstallez le programme pour avoir le sien.</translation>
    </message>
    <message>
      <source>There is no device '{device}' here.</source>
      <translation>Il n'y a pas d'appareil « {device} » ici.</translation>
    </message>
    <message>
      <source>This installation offers {devices}.</source>
      <translation>Cette installation offre {devices}.</translation>
    </message>
    <message>
      <source>The CPU computes instead.</source>
      <translation>Le CPU calcule à la place.</translation>
    </message>
    <message>
      <source>Use --device cpu.</source>
      <translation>Utilisez --device cpu.</translation>
    </message>
    <message>
      <source>The model has not read it yet.</source>
      <translation>Le modèle ne l'a pas encore lue.</translation>
    </message>
    <message>
      <source>The model's answer is left out until there is a verdict.</source>
      <translation>La réponse du modèle est omise jusqu'à l'avis.</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>délai de connexion dépassé</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>le fichier existe déjà</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>nom de fichier trop long</translation>
    </message>
    <message>
      <source>Host is down</source>
      <translation>machine hors service</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>est un dossier</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>n’est pas un dossier</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>accès refusé</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>lecteur réseau plus connecté</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
      <source>Transport endpoint is not connected</source>
      <translation>lecteur non connecté</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>À quoi il sert</translation>
    </message>
    <message>
      <source>It gives the probability that a frontal chest radiograph shows pneumonia, as a second look beside a reader who has the patient's history and decides.</source>
      <translation>Il donne la probabilité qu'une radiographie thoracique de face montre une pneumonie, comme un second regard à côté d'un lecteur qui connaît les antécédents du patient et qui décide.</translation>
    </message>
    <message>
      <source>It is not a diagnosis: it misses some pneumonias and flags some healthy chests, and the operating points say how many.</source>
      <translation>Ce n'est pas un diagnostic : il manque certaines pneumonies et signale certains thorax sains ; les points de fonctionnement disent combien.</translation>
    </message>
    <message>
      <source>What it must not be used for</source>
      <translation>À quoi il ne doit pas servir</translation>
    </message>
    <message>
      <source>As the only ground on which a patient is treated or sent home.</source>
      <translation>Comme seule raison de traiter un patient ou de le renvoyer chez lui.</translation>
    </message>
    <message>
      <source>It is no medical device.</source>
      <translation>Ce n'est pas un dispositif médical.</translation>
    </message>
    <message>
      <source>For other patients than those whom it has seen: see below.</source>
      <translation>Chez d'autres patients que ceux qu'il a vus : voir plus bas.</translation>
    </message>
    <message>
      <source>For lateral views, computed tomography, pictures of other parts of the body, or photographs of films and screens.</source>
      <translation>Pour des incidences de profil, la tomodensitométrie, des images d'autres parties du corps ou des photographies de films et d'écrans.</translation>
    </message>
    <message>
      <source>To rule out anything else.</source>
      <translation>Pour exclure quoi que ce soit d'autre.</translation>
    </message>
    <message>
      <source>It knows nothing of other findings, and "not flagged" does not mean normal.</source>
      <translation>Il ne sait rien des autres anomalies, et « non signalée » ne veut pas dire que l'image est normale.</translation>
    </message>
    <message>
      <source>To follow one patient's disease: the probability says how sure the network is, not how ill the patient is.</source>
      <translation>Pour suivre la maladie d'un patient : la probabilité dit à quel point le réseau est sûr, pas à quel point le patient est malade.</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>En bref</translation>
    </message>
    <message>
      <source>It has learnt from {description}.</source>
      <translation>Il a appris de : {description}.</translation>
    </message>
    <message>
      <source>Images from elsewhere it reads worse.</source>
      <translation>Il lit moins bien les images venues d'ailleurs.</translation>
    </message>
    <message>
      <source>children of {from} to {to} years, seen in routine care at one hospital (Guangzhou Women and Children's Medical Center), one frontal AP radiograph or more of each; and adolescents and adults, seen at one hospital (NIH Clinical Center, Bethesda), whose labels were mined from reports and are noisy</source>
      <translation>enfants de {from} à {to} ans vus en soins courants dans un hôpital (Guangzhou Women and Children's Medical Center), avec une ou plusieurs radiographies de face AP de chacun ; et adolescents et adultes d'un hôpital (NIH Clinical Center, Bethesda), dont les étiquettes ont été extraites automatiquement des comptes rendus et comportent des erreurs</translation>
    </message>
    <message>
      <source>At its own threshold, {threshold}, it flags {found} of the patients with pneumonia that it was measured on, and misses the others.</source>
      <translation>À son propre seuil, {threshold}, il signale {found} des patients atteints de pneumonie sur lesquels il a été mesuré, et manque les autres.</translation>
    </message>
    <message>
      <source>Of those without, it flags {alarmed}, which are false alarms.</source>
      <translation>De ceux qui n'en ont pas, il en signale {alarmed} : ce sont de fausses alarmes.</translation>
    </message>
    <message>
      <source>Among {name} of {from} to {to} years it flags {found} with pneumonia, and {alarmed} without.</source>
      <translation>Chez les {name} de {from} à {to} ans, il signale {found} avec une pneumonie, et {alarmed} sans.</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {one} and {other}, and pictures unlike those that it knows are not assessed.</source>
      <translation>Les patients dont l'âge n'est pas de {ages}, les incidences autres que {one} et {other} et les images différentes de celles qu'il connaît ne sont pas évalués.</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {view}, and pictures unlike those that it knows are not assessed.</source>
      <translation>Les patients dont l'âge n'est pas de {ages}, les incidences autres que {view} et les images différentes de celles qu'il connaît ne sont pas évalués.</translation>
    </message>
    <message>
      <source>A file that does not say how old the patient is gets a caution.</source>
      <translation>Un fichier qui ne donne pas l'âge du patient reçoit une mise en garde.</translation>
    </message>
    <message>
      <source>Not flagged does not mean normal: it knows of pneumonia alone.</source>
      <translation>Qu'une image ne soit pas signalée ne veut pas dire qu'elle est normale : le modèle ne connaît que la pneumonie.</translation>
    </message>
    <message>
      <source>{count} of 100</source>
      <translation>{count} sur 100</translation>
    </message>
    <message>
      <source>{count} of 1,000</source>
      <translation>{count} sur 1 000</translation>
    </message>
    <message>
      <source>The colour of a place says how strongly it spoke for pneumonia (towards yellow) or against it (towards violet); what is blue-green, as the middle of the scale, had no say. The scale is the same for all pictures. It shows what the network looked at and locates no disease.</source>
      <translation>La couleur d'un endroit dit avec quelle force il parlait pour la pneumonie (vers le jaune) ou contre elle (vers le violet) ; ce qui est bleu-vert, comme le milieu de l'échelle, n'avait pas d'influence. L'échelle est la même pour toutes les images. Elle montre ce que le réseau a regardé et ne localise aucune maladie.</translation>
    </message>
  </context>
</TS>
