<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>X-ray Viewer</name>
    <message>
      <source>hidden until the files' headers are read</source>
      <translation>oculta hasta que se lean las cabeceras de los archivos</translation>
    </message>
    <message>
      <source>the patient</source>
      <translation>el paciente</translation>
    </message>
    <message>
      <source>the folder</source>
      <translation>la carpeta</translation>
    </message>
    <message>
      <source>Image {number}</source>
      <translation>Imagen {number}</translation>
    </message>
    <message>
      <source>Reading of this image</source>
      <translation>Lectura de esta imagen</translation>
    </message>
    <message>
      <source>Probability of pneumonia</source>
      <translation>Probabilidad de neumonía</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>Acerca de este modelo…</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>This is the reading of the first frame.</source>
      <translation>Esta es la lectura del primer fotograma.</translation>
    </message>
    <message>
      <source>No probability</source>
      <translation>Sin probabilidad</translation>
    </message>
    <message>
      <source>Left image</source>
      <translation>Imagen izquierda</translation>
    </message>
    <message>
      <source>Right image</source>
      <translation>Imagen derecha</translation>
    </message>
    <message>
      <source>No image</source>
      <translation>Sin imagen</translation>
    </message>
    <message>
      <source>There is no model</source>
      <translation>No hay modelo</translation>
    </message>
    <message>
      <source>threshold {limit}</source>
      <translation>umbral {limit}</translation>
    </message>
    <message>
      <source>Probability {probability}, threshold {threshold}</source>
      <translation>Probabilidad {probability}, umbral {threshold}</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <translation>No evaluada</translation>
    </message>
    <message>
      <source>You read first: give your verdict, and it is shown.</source>
      <translation>Usted lee primero: dé su dictamen y se mostrará.</translation>
    </message>
    <message>
      <source>Hidden until your verdict</source>
      <translation>Oculto hasta su dictamen</translation>
    </message>
    <message>
      <source>You could see the answer before: a verdict is kept as given with it in view.</source>
      <translation>Usted ya pudo ver la respuesta: el dictamen se guarda como dado con ella a la vista.</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Cargando el modelo</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>Reading the attributes…</source>
      <translation>Leyendo los atributos…</translation>
    </message>
    <message>
      <source>No image is open.</source>
      <translation>No hay ninguna imagen abierta.</translation>
    </message>
    <message>
      <source>Search tags, names and values</source>
      <translation>Buscar etiquetas, nombres y valores</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>DICOM attributes</source>
      <translation>Atributos DICOM</translation>
    </message>
    <message>
      <source>Nothing was found: no tag, name or value of this file holds these words.</source>
      <translation>No se encontró nada: ninguna etiqueta, ningún nombre ni valor de este archivo contiene estas palabras.</translation>
    </message>
    <message>
      <source>DICOM Attributes of {name}</source>
      <translation>Atributos DICOM de {name}</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>Atributo</translation>
    </message>
    <message>
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>oculto</translation>
    </message>
    <message>
      <source>Mouse on the picture</source>
      <translation>Ratón sobre la imagen</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Columns of the table</source>
      <translation>Columnas de la tabla</translation>
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation>&amp;Bajar</translation>
    </message>
    <message>
      <source>Space shows a column or hides it.</source>
      <translation>La barra espaciadora muestra u oculta una columna.</translation>
    </message>
    <message>
      <source>Command Search</source>
      <translation>Búsqueda de comandos</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
      <source>Words of a command</source>
      <translation>Palabras de un comando</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>No command has these words.</source>
      <translation>Ningún comando contiene estas palabras.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Comando</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>{command} (not now)</source>
      <translation>{command} (ahora no)</translation>
    </message>
    <message>
      <source>It cannot be done now: there is nothing for it. {tip}</source>
      <translation>No se puede hacer ahora: no hay nada para ello. {tip}</translation>
    </message>
    <message>
      <source>There is no other image to compare with. Drop both files on the window together, or open the folder that holds them.</source>
      <translation>No hay otra imagen con la que comparar. Arrastre ambos archivos juntos a la ventana o abra la carpeta que los contiene.</translation>
    </message>
    <message>
      <source>De-identified Copy</source>
      <translation>Copia desidentificada</translation>
    </message>
    <message>
      <source>&amp;Leave out images on which text seems to stand</source>
      <translation>&amp;Omitir las imágenes en las que parece haber texto</translation>
    </message>
    <message>
      <source>Progress of the copying</source>
      <translation>Progreso de la copia</translation>
    </message>
    <message>
      <source>Folder in Which to Make the New Folder “deidentified”</source>
      <translation>Carpeta en la que se crea la nueva carpeta «deidentified»</translation>
    </message>
    <message>
      <source>Copies of DICOM files by the Basic Application Level Confidentiality Profile of the standard (PS3.15): names, numbers, dates, age and sex, places, descriptions and private attributes are removed or replaced, and all UIDs are new but those of the standard. The pixels stay as they are. Your own files are not changed.</source>
      <translation>Copias de archivos DICOM según el Basic Application Level Confidentiality Profile de la norma (PS3.15): se eliminan o sustituyen nombres, números, fechas, edad y sexo, lugares, descripciones y atributos privados, y todos los UID son nuevos, salvo los de la propia norma. Los píxeles quedan como están. Sus propios archivos no se modifican.</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Escribiendo…</translation>
    </message>
    <message>
      <source>DICOM</source>
      <translation>DICOM</translation>
    </message>
    <message>
      <source>This &amp;image:  {name}</source>
      <translation>&amp;Esta imagen:  {name}</translation>
    </message>
    <message numerus="yes">
      <source>The whole &amp;study:  {images} images</source>
      <translation>
        <numerusform>&amp;Todo el estudio:  {images} imagen</numerusform>
        <numerusform>&amp;Todo el estudio:  {images} imágenes</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total} images</source>
      <translation>{done} de {total} imágenes</translation>
    </message>
    <message>
      <source>Distribution of the probabilities: {words}</source>
      <translation>Distribución de las probabilidades: {words}</translation>
    </message>
    <message>
      <source>No study is open</source>
      <translation>No hay ningún estudio abierto</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Abierto recientemente</translation>
    </message>
    <message>
      <source>Drop a radiograph or a folder here</source>
      <translation>Suelte aquí una radiografía o una carpeta</translation>
    </message>
    <message>
      <source>DICOM, JPEG, PNG, TIFF or BMP. Files are only read, never changed.</source>
      <translation>DICOM, JPEG, PNG, TIFF o BMP. Los archivos solo se leen, nunca se modifican.</translation>
    </message>
    <message>
      <source>Open {folder} again</source>
      <translation>Volver a abrir {folder}</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidencia</translation>
    </message>
    <message>
      <source>Opacity of the evidence</source>
      <translation>Opacidad del mapa de evidencia</translation>
    </message>
    <message>
      <source>How much of the picture the evidence covers</source>
      <translation>Cuánto cubre la imagen el mapa de evidencia</translation>
    </message>
    <message>
      <source>Evidence, not localisation: where the network saw what speaks for or against pneumonia. It marks no disease.</source>
      <translation>Evidencia, no localización: dónde vio la red lo que habla a favor o en contra de neumonía. No señala ninguna enfermedad.</translation>
    </message>
    <message>
      <source>against</source>
      <translation>en contra</translation>
    </message>
    <message>
      <source>no say</source>
      <translation>neutro</translation>
    </message>
    <message>
      <source>for pneumonia</source>
      <translation>a favor de neumonía</translation>
    </message>
    <message>
      <source>{key} shows the original.</source>
      <translation>{key} muestra el original.</translation>
    </message>
    <message>
      <source>Images whose answer is hidden until your verdict: {images}. The file is without these answers, unless you ask for them.</source>
      <translation>Imágenes cuya respuesta está oculta hasta su dictamen: {images}. El archivo no lleva estas respuestas, salvo que usted las pida.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>With patient &amp;names and file paths</source>
      <translation>&amp;Con nombres de pacientes y rutas de archivos</translation>
    </message>
    <message>
      <source>With these &amp;answers, which then count as seen</source>
      <translation>Con estas &amp;respuestas, que entonces cuentan como vistas</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>Progreso de la exportación</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportar a</translation>
    </message>
    <message>
      <source>{done} of {total} pictures</source>
      <translation>{done} de {total} imágenes</translation>
    </message>
    <message>
      <source>{done} of {total} rows</source>
      <translation>{done} de {total} filas</translation>
    </message>
    <message>
      <source>E&amp;xcel</source>
      <translation>&amp;Excel</translation>
    </message>
    <message>
      <source>CS&amp;V, for spreadsheets and scripts</source>
      <translation>CSV, &amp;para hojas de cálculo y scripts</translation>
    </message>
    <message>
      <source>&amp;JSON, for scripts</source>
      <translation>&amp;JSON, para scripts</translation>
    </message>
    <message>
      <source>&amp;Web page, in one file</source>
      <translation>Página &amp;web, en un solo archivo</translation>
    </message>
    <message>
      <source>P&amp;DF</source>
      <translation>P&amp;DF</translation>
    </message>
    <message>
      <source>A row for each image: its file as the list names it, the result, your verdict and your note. Of what the files say of a patient only the age is written.</source>
      <translation>Una fila por imagen: el archivo tal como lo nombra la lista, el resultado, su dictamen y su nota. De lo que los archivos dicen de un paciente solo se escribe la edad.</translation>
    </message>
    <message>
      <source>Summary, agreement, flagged images with their evidence, verdicts, the truth where it is known. Without names each image has its row in the table and a part of its checksum. What is written on a picture itself is always seen.</source>
      <translation>Resumen, concordancia, imágenes marcadas con su mapa de evidencia, dictámenes y la verdad donde se conoce. Sin nombres, cada imagen tiene su fila en la tabla y una parte de su suma de verificación. Lo que está escrito en la propia imagen siempre se ve.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Unexpected Error</source>
      <translation>Error inesperado</translation>
    </message>
    <message>
      <source>The program has made a mistake, and goes on.</source>
      <translation>El programa ha cometido un error y continúa.</translation>
    </message>
    <message>
      <source>Your verdicts are saved as they are given. If something on the screen looks wrong, close the window and start again. Please send these lines to those who look after the program, with a word on what you were doing. Names of patients, files and folders are taken out; read them before you send them.</source>
      <translation>Sus dictámenes se guardan en cuanto los da. Si algo en la pantalla parece incorrecto, cierre la ventana y vuelva a empezar. Envíe estas líneas a quienes mantienen el programa, con una palabra sobre lo que estaba haciendo. Los nombres de pacientes, archivos y carpetas se han quitado; léalas antes de enviarlas.</translation>
    </message>
    <message>
      <source>Lines to send</source>
      <translation>Líneas para enviar</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>Open &amp;Log Folder</source>
      <translation>Abrir &amp;la carpeta del registro</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Too Few Cases</source>
      <translation>Muy pocos casos</translation>
    </message>
    <message>
      <source>What this threshold reaches on other images is mostly luck.</source>
      <translation>Lo que este umbral alcance en otras imágenes es sobre todo azar.</translation>
    </message>
    <message>
      <source>Use It All the Same</source>
      <translation>Usarlo de todos modos</translation>
    </message>
    <message>
      <source>Forget All Views</source>
      <translation>Olvidar todas las vistas</translation>
    </message>
    <message>
      <source>Forget the window, zoom, rotation and measurements of every image that you have opened so far?</source>
      <translation>¿Olvidar la ventana, el zoom, la rotación y las mediciones de todas las imágenes abiertas hasta ahora?</translation>
    </message>
    <message>
      <source>Measurements that you have drawn are lost. Images are not touched.</source>
      <translation>Las mediciones que ha dibujado se pierden. Las imágenes no se tocan.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>It shows chest radiographs and, beside each, the probability of pneumonia that a neural network gives it. Files are read on this computer, sent nowhere and never changed.</source>
      <translation>Muestra radiografías de tórax y, junto a cada una, la probabilidad de neumonía que le da una red neuronal. Los archivos se leen en este equipo, no se envían a ninguna parte y nunca se modifican.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>*{name}*</source>
      <translation>*{name}*</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>&amp;Contents</source>
      <translation>&amp;Contenido</translation>
    </message>
    <message>
      <source>1 image was written to the new folder {folder}.</source>
      <translation>Se escribió 1 imagen en la carpeta nueva {folder}.</translation>
    </message>
    <message>
      <source>Identity hidden</source>
      <translation>Identidad oculta</translation>
    </message>
    <message numerus="yes">
      <source>{count} images were written to the new folder {folder}.</source>
      <translation>
        <numerusform>Se escribió {count} imagen en la carpeta nueva {folder}.</numerusform>
        <numerusform>Se escribieron {count} imágenes en la carpeta nueva {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not copied, since an overlay is hidden in their pixels: {images}.</source>
      <translation>No se copiaron porque sus píxeles ocultan una superposición (overlay): {images}.</translation>
    </message>
    <message>
      <source>Could not be read, and not copied: {images}.</source>
      <translation>No se pudieron leer y no se copiaron: {images}.</translation>
    </message>
    <message>
      <source>Folder {number}</source>
      <translation>Carpeta {number}</translation>
    </message>
    <message>
      <source>Left out, since text seems to stand on them: {images}.</source>
      <translation>Omitidas, porque parece haber texto en ellas: {images}.</translation>
    </message>
    <message>
      <source>Left out, since their pictures cannot be read and text may stand on them: {images}.</source>
      <translation>Omitidas, porque su imagen no se puede leer y puede contener texto: {images}.</translation>
    </message>
    <message>
      <source>Text seems to stand on: {images}. Look at them before you give the files away.</source>
      <translation>Parece haber texto en: {images}. Mírelas antes de entregar los archivos.</translation>
    </message>
    <message>
      <source>Their pictures cannot be read, so text may stand on them: {images}.</source>
      <translation>Su imagen no se puede leer, así que puede contener texto: {images}.</translation>
    </message>
    <message>
      <source>No DICOM pictures, and not copied: {count}.</source>
      <translation>No son imágenes DICOM y no se copiaron: {count}.</translation>
    </message>
    <message numerus="yes">
      <source> and {count} more</source>
      <translation>
        <numerusform> y {count} más</numerusform>
        <numerusform> y {count} más</numerusform>
      </translation>
    </message>
    <message>
      <source>Images of the study</source>
      <translation>Imágenes del estudio</translation>
    </message>
    <message>
      <source>{key} is the key of {menu} &gt; {action}. Take it away there first, or choose another key.</source>
      <translation>{key} es la tecla de {menu} &gt; {action}. Quítela primero allí o elija otra tecla.</translation>
    </message>
    <message>
      <source>{key} has a use of its own in every window and cannot be given away. Choose another key.</source>
      <translation>{key} tiene su propio uso en todas las ventanas y no se puede asignar. Elija otra tecla.</translation>
    </message>
    <message>
      <source>{key} opens the menu {menu}. Choose another key.</source>
      <translation>{key} abre el menú {menu}. Elija otra tecla.</translation>
    </message>
    <message>
      <source>Search the actions</source>
      <translation>Buscar en las acciones</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Acciones y sus teclas</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Tecla nueva</translation>
    </message>
    <message>
      <source>&amp;New key</source>
      <translation>&amp;Tecla nueva</translation>
    </message>
    <message>
      <source>Use &amp;Instead</source>
      <translation>&amp;Usar en su lugar</translation>
    </message>
    <message>
      <source>Use as &amp;Well</source>
      <translation>U&amp;sar también</translation>
    </message>
    <message>
      <source>N&amp;o Key</source>
      <translation>S&amp;in tecla</translation>
    </message>
    <message>
      <source>As at &amp;First</source>
      <translation>&amp;Como al principio</translation>
    </message>
    <message>
      <source>All actions have the keys that they had at first.</source>
      <translation>Todas las acciones tienen las teclas del principio.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>It has that key.</source>
      <translation>Ya tiene esa tecla.</translation>
    </message>
    <message>
      <source>{action} has no key now.</source>
      <translation>{action} ya no tiene tecla.</translation>
    </message>
    <message>
      <source>{action} now has {keys}.</source>
      <translation>{action} tiene ahora {keys}.</translation>
    </message>
    <message>
      <source>en</source>
      <comment>the code of this language</comment>
      <translation>es</translation>
    </message>
    <message>
      <source>1 file listed…</source>
      <translation>1 archivo en la lista…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop listing</source>
      <translation>Detener la búsqueda</translation>
    </message>
    <message numerus="yes">
      <source>{images} files listed…</source>
      <translation>
        <numerusform>{images} archivo en la lista…</numerusform>
        <numerusform>{images} archivos en la lista…</numerusform>
      </translation>
    </message>
    <message>
      <source>X-ray Viewer</source>
      <translation>X-ray Viewer</translation>
    </message>
    <message>
      <source>Life size is not known: the file or the screen does not say how large it is.</source>
      <translation>No se conoce el tamaño real: el archivo o la pantalla no dicen cuánto miden.</translation>
    </message>
    <message>
      <source>Open radiographs</source>
      <translation>Abrir radiografías</translation>
    </message>
    <message>
      <source>Open a folder</source>
      <translation>Abrir una carpeta</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>Cerrar el mensaje</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problema</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>Información</translation>
    </message>
    <message>
      <source>Operating point</source>
      <translation>Punto de operación</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>Sensibilidad</translation>
    </message>
    <message>
      <source>Specificity</source>
      <translation>Especificidad</translation>
    </message>
    <message>
      <source>On the model's reference patients; beside it the 95 % interval.</source>
      <translation>En los pacientes de referencia del modelo; al lado, el intervalo de confianza del 95 %.</translation>
    </message>
    <message>
      <source>About This Model</source>
      <translation>Acerca de este modelo</translation>
    </message>
    <message>
      <source>The model's card, further down, is in English. What matters most of it stands here in your language.</source>
      <translation>La ficha del modelo, más abajo, está en inglés. Lo más importante de ella figura aquí en su idioma.</translation>
    </message>
    <message>
      <source>{name} (the model's own)</source>
      <translation>{name} (el del modelo)</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>Cargando el modelo…</translation>
    </message>
    <message>
      <source>{name} {version}, on {device}</source>
      <translation>{name} {version}, en {device}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Enter keeps it, Shift and Enter begin a new line. Write no names: tables hold it.</source>
      <translation>Intro la guarda, Mayús e Intro empiezan otra línea. No escriba nombres: las tablas la contienen.</translation>
    </message>
    <message>
      <source>Note on {name}</source>
      <translation>Nota sobre {name}</translation>
    </message>
    <message>
      <source>This desktop could not open the folder of the log. It is {folder}.</source>
      <translation>No se pudo abrir la carpeta del registro. Es {folder}.</translation>
    </message>
    <message>
      <source>✕ Mistake of the program</source>
      <translation>✕ Error del programa</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Nothing was said since the program was started.</source>
      <translation>No ha habido avisos desde que se inició el programa.</translation>
    </message>
    <message>
      <source>The notice in full, as it is copied</source>
      <translation>El aviso completo, tal como se copia</translation>
    </message>
    <message>
      <source>Copy &amp;All</source>
      <translation>Copiar &amp;todo</translation>
    </message>
    <message>
      <source>⚠ Problem</source>
      <translation>⚠ Problema</translation>
    </message>
    <message>
      <source>ℹ Information</source>
      <translation>ℹ Información</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>Aviso</translation>
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
      <translation>%d/%m/%Y</translation>
    </message>
    <message>
      <source>The export was given up for the change of language. Export again.</source>
      <translation>La exportación se abandonó por el cambio de idioma. Exporte de nuevo.</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Abriendo…</translation>
    </message>
    <message>
      <source>There is no picture to show.</source>
      <translation>No hay ninguna imagen que mostrar.</translation>
    </message>
    <message>
      <source>not linked</source>
      <translation>no vinculadas</translation>
    </message>
    <message>
      <source>linked, in mm</source>
      <translation>vinculadas, en mm</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>vinculadas</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografía</translation>
    </message>
    <message>
      <source>Active image</source>
      <translation>Imagen activa</translation>
    </message>
    <message>
      <source>Other image</source>
      <translation>Otra imagen</translation>
    </message>
    <message>
      <source>Tool Bar</source>
      <translation>Barra de herramientas</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Reading</source>
      <comment>the panel</comment>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>inverted</source>
      <translation>invertida</translation>
    </message>
    <message>
      <source>The picture is on the screen {screen}. {key} or Esc brings it back.</source>
      <translation>La imagen está en la pantalla {screen}. {key} o Esc la trae de vuelta.</translation>
    </message>
    <message>
      <source>There is one screen only. Full Screen uses the whole of it.</source>
      <translation>Solo hay una pantalla. Pantalla completa la usa entera.</translation>
    </message>
    <message>
      <source>There is no picture on the screen to be copied or saved.</source>
      <translation>No hay en la pantalla ninguna imagen que copiar o guardar.</translation>
    </message>
    <message>
      <source>The picture was copied, as it is in view and without names.</source>
      <translation>Se copió la imagen tal como se ve y sin nombres.</translation>
    </message>
    <message>
      <source>The picture was copied. {warning}</source>
      <translation>Se copió la imagen. {warning}</translation>
    </message>
    <message>
      <source>{name} was written.</source>
      <translation>Se escribió {name}.</translation>
    </message>
    <message>
      <source>Progress of the model's reading</source>
      <translation>Progreso de la lectura del modelo</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Waiting until the files can be reached: {is_read} of {images} read</source>
      <translation>Esperando a poder acceder a los archivos: {is_read} de {images} leídas</translation>
    </message>
    <message>
      <source>Paused: {is_read} of {images} read</source>
      <translation>En pausa: {is_read} de {images} leídas</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>, {rate} a second, {left} left</source>
      <translation>, {rate} por segundo, faltan {left}</translation>
    </message>
    <message>
      <source>{is_read} of {images} read</source>
      <translation>{is_read} de {images} leídas</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>Este estudio</translation>
    </message>
    <message>
      <source>No images</source>
      <translation>Sin imágenes</translation>
    </message>
    <message>
      <source>Below the threshold. That does not mean normal.</source>
      <translation>Por debajo del umbral. Eso no quiere decir que la imagen sea normal.</translation>
    </message>
    <message>
      <source>No image is scored. You can look at all of them, measure and give verdicts.</source>
      <translation>No se puntúa ninguna imagen. Puede verlas todas, medir y dar su dictamen.</translation>
    </message>
    <message>
      <source>At or above the threshold.</source>
      <translation>En el umbral o por encima.</translation>
    </message>
    <message>
      <source>other patients</source>
      <translation>otros pacientes</translation>
    </message>
    <message>
      <source>Of {people} such patients {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>De {people} pacientes así, {ill} tienen neumonía: {found} se marcan y {missed} pasan inadvertidos. De los demás se marcan {alarmed}, que son falsas alarmas.</translation>
    </message>
    <message>
      <source>Of {people} {patients} {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>De {people} {patients}, {ill} tienen neumonía: {found} se marcan y {missed} pasan inadvertidos. De los demás se marcan {alarmed}, que son falsas alarmas.</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. It brings its own threshold, {threshold}.</source>
      <translation>Otro modelo que la última vez: {name}. Trae su propio umbral, {threshold}.</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. The threshold that you set for it is back, {threshold}.</source>
      <translation>Otro modelo que la última vez: {name}. Vuelve el umbral que usted le fijó, {threshold}.</translation>
    </message>
    <message>
      <source>No age: not measured in {group} at this threshold.</source>
      <translation>Sin edad: no medido en {group} con este umbral.</translation>
    </message>
    <message>
      <source>⚠  Of {patients}; age unknown</source>
      <translation>⚠  De {patients}; edad desconocida</translation>
    </message>
    <message>
      <source>{group} of {youngest} to {oldest} years</source>
      <translation>{group} de {youngest} a {oldest} años</translation>
    </message>
    <message>
      <source>{group}: sensitivity {sensitivity}, specificity {specificity}</source>
      <translation>{group}: sensibilidad {sensitivity}, especificidad {specificity}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <source>A usual picture for this model</source>
      <translation>Una imagen habitual para este modelo</translation>
    </message>
    <message>
      <source>A less usual picture for this model</source>
      <translation>Una imagen menos habitual para este modelo</translation>
    </message>
    <message>
      <source>An unusual picture for this model: rely on it less</source>
      <translation>Una imagen inusual para este modelo: confíe menos en él</translation>
    </message>
    <message>
      <source>Too unusual a picture for this model</source>
      <translation>Una imagen demasiado inusual para este modelo</translation>
    </message>
    <message>
      <source>Atypicality {atypicality}: so many of the model's reference images were less unusual. Above {limit} a picture is not assessed.</source>
      <translation>Atipicidad {atypicality}: esa parte de las imágenes de referencia del modelo eran menos inusuales. Por encima de {limit} una imagen no se evalúa.</translation>
    </message>
    <message>
      <source>Probability {probability}, logit {logit}.</source>
      <translation>Probabilidad {probability}, logit {logit}.</translation>
    </message>
    <message>
      <source>No evidence yet: it is hidden until your verdict.</source>
      <translation>Aún sin evidencia: está oculta hasta su dictamen.</translation>
    </message>
    <message>
      <source>No evidence: the model has not read this image.</source>
      <translation>Sin evidencia: el modelo no ha leído esta imagen.</translation>
    </message>
    <message>
      <source>No evidence: the image is not assessed.</source>
      <translation>Sin evidencia: la imagen no está evaluada.</translation>
    </message>
    <message>
      <source>No evidence: there is no model.</source>
      <translation>Sin evidencia: no hay modelo.</translation>
    </message>
    <message>
      <source>No evidence yet: the model has still to read this image.</source>
      <translation>Aún sin evidencia: el modelo todavía tiene que leer esta imagen.</translation>
    </message>
    <message>
      <source>No evidence here: the model reads the first frame.</source>
      <translation>Aquí no hay evidencia: el modelo lee el primer fotograma.</translation>
    </message>
    <message>
      <source>Threshold {threshold}: sensitivity {sensitivity} ({sensitivities}), specificity {specificity} ({specificities}), 95 % intervals</source>
      <translation>Umbral {threshold}: sensibilidad {sensitivity} ({sensitivities}), especificidad {specificity} ({specificities}), intervalos de confianza del 95 %</translation>
    </message>
    <message>
      <source>{figures}.</source>
      <translation>{figures}.</translation>
    </message>
    <message>
      <source>No age.</source>
      <translation>Sin edad.</translation>
    </message>
    <message>
      <source>Not measured in {group} at this threshold.</source>
      <translation>No medido en {group} con este umbral.</translation>
    </message>
    <message>
      <source>Of {patients}, like this patient</source>
      <translation>De {patients}, como este paciente</translation>
    </message>
    <message>
      <source>⚠  Of {patients}, not of this patient</source>
      <translation>⚠  De {patients}, no de este paciente</translation>
    </message>
    <message>
      <source>Computed on {device} in {milliseconds} ms.</source>
      <translation>Calculado en {device} en {milliseconds} ms.</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
      <source>&amp;Forget These</source>
      <translation>&amp;Olvidar estas</translation>
    </message>
    <message>
      <source>Another window has changed the verdict on that image since, so it is left as it is.</source>
      <translation>Otra ventana ha cambiado entretanto el dictamen de esa imagen, así que queda como está.</translation>
    </message>
    <message numerus="yes">
      <source>Results of {rows} images were written to {name}.</source>
      <translation>
        <numerusform>Se escribió el resultado de {rows} imagen en {name}.</numerusform>
        <numerusform>Se escribieron los resultados de {rows} imágenes en {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>A verdict is given on a picture that is on the screen, and there is none yet.</source>
      <translation>El dictamen se da sobre una imagen que está en la pantalla, y todavía no hay ninguna.</translation>
    </message>
    <message>
      <source>This is the last listed image without a verdict.</source>
      <translation>Esta es la última imagen de la lista sin dictamen.</translation>
    </message>
    <message>
      <source>Every listed image that can be read has a verdict.</source>
      <translation>Todas las imágenes legibles de la lista tienen dictamen.</translation>
    </message>
    <message>
      <source>The note names the patient. Show identity again to change it.</source>
      <translation>La nota nombra al paciente. Vuelva a mostrar la identidad para cambiarla.</translation>
    </message>
    <message>
      <source>The note is hidden until the files' headers are read. Wait, or show identity again.</source>
      <translation>La nota está oculta hasta que se lean las cabeceras de los archivos. Espere, o vuelva a mostrar la identidad.</translation>
    </message>
    <message>
      <source>&amp;Full resolution, {width} × {height}</source>
      <translation>&amp;Resolución completa, {width} × {height}</translation>
    </message>
    <message>
      <source>As in &amp;view, {width} × {height}</source>
      <translation>&amp;Como se ve, {width} × {height}</translation>
    </message>
    <message>
      <source>Save Picture</source>
      <translation>Guardar imagen</translation>
    </message>
    <message>
      <source>Write patient &amp;name, number, date and place on it</source>
      <translation>&amp;Escribir en ella nombre, número, fecha y lugar del paciente</translation>
    </message>
    <message>
      <source>&amp;PNG, without loss</source>
      <translation>&amp;PNG, sin pérdida</translation>
    </message>
    <message>
      <source>&amp;JPEG, smaller</source>
      <translation>&amp;JPEG, más pequeño</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Tipo de archivo</translation>
    </message>
    <message>
      <source>Window, inversion and turning are as you see them; your measurements are drawn, the letters of the patient's sides if the file names them, and the evidence if it is shown. The picture is not for diagnosis.</source>
      <translation>Ventana, inversión y giro como usted los ve; se dibujan sus mediciones, las letras de los lados del paciente si el archivo los indica y la evidencia si se muestra. La imagen no es para diagnóstico.</translation>
    </message>
    <message>
      <source>Bring the settings of this page back to what they were at first: {page}?</source>
      <translation>¿Restablecer los ajustes de esta página a su estado inicial: {page}?</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation>Páginas de la configuración</translation>
    </message>
    <message>
      <source>Reset This &amp;Page…</source>
      <translation>&amp;Restablecer esta página…</translation>
    </message>
    <message>
      <source>Reset &amp;All…</source>
      <translation>Restablecer &amp;todo…</translation>
    </message>
    <message>
      <source>Reset This Page</source>
      <translation>Restablecer esta página</translation>
    </message>
    <message>
      <source>Reset Page</source>
      <translation>Restablecer página</translation>
    </message>
    <message>
      <source>Reset All Settings</source>
      <translation>Restablecer toda la configuración</translation>
    </message>
    <message>
      <source>Bring all settings back to what they were at first, the keys too?</source>
      <translation>¿Devolver toda la configuración a lo que era al principio, también las teclas?</translation>
    </message>
    <message>
      <source>Verdicts, notes, thresholds, Read First, saved windows and the folders opened last stay as they are.</source>
      <translation>Dictámenes, notas, umbrales, «Leer primero», ventanas guardadas y carpetas recientes quedan como están.</translation>
    </message>
    <message>
      <source>Reset All</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>Counts at once; what is open stays open. The model's full card, tables and the command line are in English.</source>
      <translation>Vale de inmediato; lo que está abierto sigue abierto. La ficha completa del modelo, las tablas y la línea de comandos están en inglés.</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <source>Dark suits a reading room, light a bright office. The ground around a radiograph is black in each, so that nothing beside the picture dazzles.</source>
      <translation>El oscuro conviene a una sala de lectura, el claro a un despacho luminoso. El fondo alrededor de una radiografía es negro en ambos, para que nada deslumbre junto a la imagen.</translation>
    </message>
    <message>
      <source>Size of the te&amp;xt</source>
      <translation>Tamaño &amp;del texto</translation>
    </message>
    <message>
      <source>Of all words in the window, the ones on the picture too. 100 % is the size that the desktop has.</source>
      <translation>De todas las palabras de la ventana, también las que están sobre la imagen. 100 % es el tamaño del escritorio.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>A &amp;left drag</source>
      <translation>&amp;Arrastrar con el botón izquierdo</translation>
    </message>
    <message>
      <source>What the left button does when the program starts. The keys of the tools change it for a while. The middle button always moves the picture and the right one always zooms.</source>
      <translation>Lo que hace el botón izquierdo al iniciarse el programa. Las teclas de las herramientas lo cambian por un tiempo. El botón central siempre mueve la imagen y el derecho siempre hace zoom.</translation>
    </message>
    <message>
      <source>A drag &amp;upwards makes the picture darker</source>
      <translation>Arrastrar &amp;hacia arriba oscurece la imagen</translation>
    </message>
    <message>
      <source>While the window is dragged. Without the mark, upwards is brighter; workstations differ in this.</source>
      <translation>Mientras se arrastra la ventana. Sin la marca, hacia arriba es más claro; las estaciones de trabajo difieren en esto.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>&amp;Go on after a verdict</source>
      <translation>&amp;Seguir tras un dictamen</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved. Without the mark the image stays, so that you see your verdict called saved before you go on.</source>
      <translation>Mostrar la siguiente imagen sin su dictamen en cuanto se guarda uno. Sin la marca la imagen permanece, para que vea que su dictamen está guardado antes de seguir.</translation>
    </message>
    <message>
      <source>&amp;Read first</source>
      <translation>&amp;Leer primero</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it. Switch it on before a folder is opened: an answer that was in view counts as seen. A reset leaves it as it is.</source>
      <translation>Ocultar la respuesta del modelo para cada imagen hasta que usted haya dado su dictamen. Actívelo antes de abrir una carpeta: una respuesta que estuvo a la vista cuenta como vista. Restablecer lo deja como está.</translation>
    </message>
    <message>
      <source>The slider runs over &amp;sensitivity</source>
      <translation>&amp;El control deslizante va por sensibilidad</translation>
    </message>
    <message>
      <source>Say how many of the pneumonias are to be found, and the threshold that reaches it on the model's reference patients is looked up. Without the mark the slider runs over probability.</source>
      <translation>Diga cuántas de las neumonías deben encontrarse y se busca el umbral que lo consigue en los pacientes de referencia del modelo. Sin la marca el control va por probabilidad.</translation>
    </message>
    <message>
      <source>How &amp;common pneumonia is</source>
      <translation>&amp;Frecuencia de la neumonía</translation>
    </message>
    <message>
      <source>Among your patients. The share of the flagged who have pneumonia, and of the others who have none, is worked out for it; the model's answer does not depend on it.</source>
      <translation>Prevalencia entre sus pacientes. Con ella se calcula la proporción de marcados que tienen neumonía y de los demás que no la tienen; la respuesta del modelo no depende de ella.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Runs on the &amp;device</source>
      <translation>Se e&amp;jecuta en el dispositivo</translation>
    </message>
    <message>
      <source>Counts from the next start on. Automatic takes a graphics card where there is one that works, else the processor. A device that is named on the command line comes before this.</source>
      <translation>Vale desde el próximo inicio. Automático usa una tarjeta gráfica que funcione y, si no, el procesador. Un dispositivo indicado en la línea de comandos tiene preferencia.</translation>
    </message>
    <message>
      <source>Files read at &amp;once</source>
      <translation>Archivos leídos a la &amp;vez</translation>
    </message>
    <message>
      <source>How many threads read and judge files in the background. Fewer leave the computer to other programs and take less memory; the image that you look at is read first in any case.</source>
      <translation>Cuántos hilos leen y evalúan archivos en segundo plano. Con menos queda más equipo para otros programas y se usa menos memoria; la imagen que usted mira se lee siempre primero.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Procesador (CPU)</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <source>sets the window</source>
      <translation>ajusta la ventana</translation>
    </message>
    <message>
      <source>moves the picture</source>
      <translation>mueve la imagen</translation>
    </message>
    <message>
      <source>zooms</source>
      <translation>hace zoom</translation>
    </message>
    <message>
      <source>In use: {device}</source>
      <translation>En uso: {device}</translation>
    </message>
    <message>
      <source>Automatic ({count})</source>
      <translation>Automático ({count})</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>reflejada</translation>
    </message>
    <message>
      <source>Text seems to be burned into the picture, and goes with it. Look whether it names the patient before you give the picture away.</source>
      <translation>Parece haber texto grabado en la imagen, que va con ella. Compruebe si nombra al paciente antes de entregar la imagen.</translation>
    </message>
    <message>
      <source>Looking for text in the picture…</source>
      <translation>Buscando texto en la imagen…</translation>
    </message>
    <message>
      <source>What looks like text may also be staples, wires or teeth.</source>
      <translation>Lo que parece texto también pueden ser grapas, alambres o dientes.</translation>
    </message>
    <message>
      <source>No text was found in the picture. Faint, slanted or handwritten text is not found: look yourself.</source>
      <translation>No se encontró texto en la imagen. El texto tenue, inclinado o manuscrito no se encuentra: mire usted mismo.</translation>
    </message>
    <message>
      <source>The ends: sensitivity and specificity both at the low, or both at the high end of theirs.</source>
      <translation>Los extremos: sensibilidad y especificidad ambas en el extremo bajo, o ambas en el alto, de los suyos.</translation>
    </message>
    <message>
      <source>Of those with pneumonia, how many are flagged.</source>
      <translation>De los que tienen neumonía, cuántos se marcan.</translation>
    </message>
    <message>
      <source>Of those without, how many are not.</source>
      <translation>De los que no la tienen, cuántos no se marcan.</translation>
    </message>
    <message>
      <source>How common pneumonia is among your patients, in percent</source>
      <translation>Frecuencia de la neumonía entre sus pacientes, en porcentaje</translation>
    </message>
    <message>
      <source>PPV and NPV depend on how common pneumonia is among the patients whose images you read.</source>
      <translation>VPP y VPN dependen de la frecuencia de la neumonía entre los pacientes cuyas imágenes usted lee.</translation>
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
      <translation>De los marcados, cuántos tienen neumonía.</translation>
    </message>
    <message>
      <source>Of those not flagged, how many have none.</source>
      <translation>De los no marcados, cuántos no la tienen.</translation>
    </message>
    <message>
      <source>Pneumonia in</source>
      <translation>Neumonía en</translation>
    </message>
    <message>
      <source>of patients (assumed)</source>
      <translation>de los pacientes (supuesto)</translation>
    </message>
    <message>
      <source>of your patients</source>
      <translation>de sus pacientes</translation>
    </message>
    <message>
      <source>95 % CI {ends}</source>
      <translation>IC 95 % {ends}</translation>
    </message>
    <message>
      <source>Your own threshold is in use: {threshold}; the model's is {own}.</source>
      <translation>Se usa su propio umbral: {threshold}; el del modelo es {own}.</translation>
    </message>
    <message>
      <source>The slider and the number are the probability to flag from</source>
      <translation>El control y el número son la probabilidad desde la que se marca</translation>
    </message>
    <message>
      <source>The slider and the number are the sensitivity to be reached</source>
      <translation>El control y el número son la sensibilidad que se quiere alcanzar</translation>
    </message>
    <message>
      <source>miss fewer</source>
      <translation>menos omisiones</translation>
    </message>
    <message>
      <source>fewer false alarms</source>
      <translation>menos falsas alarmas</translation>
    </message>
    <message>
      <source>{threshold}, the model's own</source>
      <translation>{threshold}, el del modelo</translation>
    </message>
    <message>
      <source>⚠  {threshold}, not the model's own</source>
      <translation>⚠  {threshold}, no es el del modelo</translation>
    </message>
    <message>
      <source>The model is being loaded, and brings its threshold.</source>
      <translation>Se está cargando el modelo, que trae su umbral.</translation>
    </message>
    <message>
      <source>None: a threshold belongs to a model, and there is no model.</source>
      <translation>Ninguno: un umbral pertenece a un modelo, y no hay modelo.</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Probabilidad</translation>
    </message>
    <message>
      <source>Sensitivity to be reached</source>
      <translation>Sensibilidad que se quiere alcanzar</translation>
    </message>
    <message>
      <source>Sensitivity to be reached, in percent</source>
      <translation>Sensibilidad que se quiere alcanzar, en porcentaje</translation>
    </message>
    <message>
      <source>Decision threshold</source>
      <translation>Umbral de decisión</translation>
    </message>
    <message>
      <source>Decision threshold in percent</source>
      <translation>Umbral de decisión en porcentaje</translation>
    </message>
    <message>
      <source>A threshold is kept for one model, {name}</source>
      <translation>Un umbral se guarda para un modelo, {name}</translation>
    </message>
    <message>
      <source>Back to {threshold}</source>
      <translation>Volver a {threshold}</translation>
    </message>
    <message>
      <source>Tool: {tool}</source>
      <translation>Herramienta: {tool}</translation>
    </message>
    <message>
      <source>Against Truth</source>
      <translation>Comparación con la verdad</translation>
    </message>
    <message>
      <source>&amp;List of Labels…</source>
      <translation>&amp;Lista de etiquetas…</translation>
    </message>
    <message>
      <source>Use the &amp;Folders</source>
      <translation>&amp;Usar las carpetas</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Wanted sensitivity in percent</source>
      <translation>Sensibilidad deseada en porcentaje</translation>
    </message>
    <message>
      <source>&amp;Sensitivity that you ask for</source>
      <translation>&amp;Sensibilidad que usted pide</translation>
    </message>
    <message>
      <source>A list of labels</source>
      <translation>Una lista de etiquetas</translation>
    </message>
    <message>
      <source>The truth comes from folders called NORMAL and PNEUMONIA.</source>
      <translation>La verdad viene de carpetas llamadas NORMAL y PNEUMONIA.</translation>
    </message>
    <message>
      <source>of labels</source>
      <translation>de etiquetas</translation>
    </message>
    <message>
      <source>ROC curve</source>
      <translation>Curva ROC</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Calibración</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}. Not used: {unused}.</source>
      <translation>La verdad viene de la lista {name}. No se usó: {unused}.</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}.</source>
      <translation>La verdad viene de la lista {name}.</translation>
    </message>
    <message>
      <source>The truth of no image is known. Open a folder with the folders NORMAL and PNEUMONIA in it, or choose a list of labels: a CSV file whose first line names the columns, one of them 'file' and one 'label'.</source>
      <translation>No se conoce la verdad de ninguna imagen. Abra una carpeta que contenga las carpetas NORMAL y PNEUMONIA, o elija una lista de etiquetas: un archivo CSV cuya primera línea nombra las columnas, una de ellas 'file' y otra 'label'.</translation>
    </message>
    <message>
      <source>Without a scored pneumonia there is no threshold to find.</source>
      <translation>Sin una neumonía puntuada no hay umbral que encontrar.</translation>
    </message>
    <message>
      <source>&amp;Use as the Threshold</source>
      <translation>Usar &amp;como umbral</translation>
    </message>
    <message>
      <source>&amp;Use {threshold} as the Threshold</source>
      <translation>Us&amp;ar {threshold} como umbral</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}.</source>
      <translation>⊘  La imagen de la pantalla no está en la lista. Siguiente va a {next}.</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}, Previous to {previous}.</source>
      <translation>⊘  La imagen de la pantalla no está en la lista. Siguiente va a {next}, Anterior a {previous}.</translation>
    </message>
    <message>
      <source>Verdicts Are Not Saved</source>
      <translation>Hay dictámenes sin guardar</translation>
    </message>
    <message>
      <source>Closed now, the window loses them. Review &gt; Export writes them to another place.</source>
      <translation>Si se cierra ahora, la ventana los pierde. Revisión &gt; Exportar los escribe en otro lugar.</translation>
    </message>
    <message>
      <source>Close and Lose Them</source>
      <translation>Cerrar y perderlos</translation>
    </message>
    <message>
      <source>Verdicts or notes of yours are not saved: {problem}</source>
      <translation>Hay dictámenes o notas suyos sin guardar: {problem}</translation>
    </message>
    <message>
      <source>⚠  Verdicts are not saved</source>
      <translation>⚠  Los dictámenes no se guardan</translation>
    </message>
    <message>
      <source>Your verdict on this image</source>
      <translation>Su dictamen sobre esta imagen</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>Su dictamen</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Pneumonia</source>
      <translation>Neumonía</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Dudosa</translation>
    </message>
    <message>
      <source>The file could not be read, so there is no picture to judge.</source>
      <translation>No se pudo leer el archivo, por lo que no hay imagen que juzgar.</translation>
    </message>
    <message>
      <source>result in view</source>
      <translation>resultado a la vista</translation>
    </message>
    <message>
      <source>before the result</source>
      <translation>antes del resultado</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Aún sin dictamen</translation>
    </message>
    <message>
      <source>you: normal</source>
      <translation>usted: normal</translation>
    </message>
    <message>
      <source>you: pneumonia</source>
      <translation>usted: neumonía</translation>
    </message>
    <message>
      <source>you: unsure</source>
      <translation>usted: dudosa</translation>
    </message>
    <message>
      <source>Not saved. It is tried again every few seconds.</source>
      <translation>Sin guardar. Se vuelve a intentar cada pocos segundos.</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Guardando…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>1 disagreement with the model</source>
      <translation>1 discrepancia con el modelo</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>sin guardar</translation>
    </message>
    <message numerus="yes">
      <source>{read} read by you, {unread} unread</source>
      <translation>
        <numerusform>{read} leída por usted, {unread} sin leer</numerusform>
        <numerusform>{read} leídas por usted, {unread} sin leer</numerusform>
      </translation>
    </message>
    <message>
      <source>saving</source>
      <translation>guardando</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>Before the result:  {verdict}</source>
      <translation>Antes del resultado:  {verdict}</translation>
    </message>
    <message numerus="yes">
      <source>{count} disagreements with the model</source>
      <translation>
        <numerusform>{count} discrepancia con el modelo</numerusform>
        <numerusform>{count} discrepancias con el modelo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved</source>
      <translation>
        <numerusform>{count} sin guardar</numerusform>
        <numerusform>{count} sin guardar</numerusform>
      </translation>
    </message>
    <message>
      <source>⚠  Views are not kept</source>
      <translation>⚠  Las vistas no se conservan</translation>
    </message>
    <message>
      <source>↺  As you left it ({key} resets)</source>
      <translation>↺  Como la dejó ({key} restablece)</translation>
    </message>
    <message>
      <source>↺  As you left it</source>
      <translation>↺  Como la dejó</translation>
    </message>
    <message>
      <source>No window is saved for {digit}. {key} saves the one in use.</source>
      <translation>No hay ninguna ventana guardada en {digit}. {key} guarda la que está en uso.</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacía</translation>
    </message>
    <message>
      <source>The file has no window of its own; the automatic one is in use.</source>
      <translation>El archivo no tiene ventana propia; se usa la automática.</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the file's own window.</source>
      <translation>La ventana {digit} queda casi por completo fuera de los valores de esta imagen. {key}: la ventana propia del archivo.</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the automatic window.</source>
      <translation>La ventana {digit} queda casi por completo fuera de los valores de esta imagen. {key}: la ventana automática.</translation>
    </message>
    <message>
      <source>Window &gt; {action}</source>
      <translation>Ventana &gt; {action}</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}.</source>
      <translation>Guardada como {digit}: {window}.</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}. Replaced: {before}.</source>
      <translation>Guardada como {digit}: {window}. Sustituida: {before}.</translation>
    </message>
    <message>
      <source>An aid to a reader, not a diagnosis. Not a medical device.</source>
      <translation>Una ayuda para quien lee, no un diagnóstico. No es un producto sanitario.</translation>
    </message>
    <message>
      <source>{age} d</source>
      <translation>{age} d</translation>
    </message>
    <message>
      <source>{age} wk</source>
      <translation>{age} sem</translation>
    </message>
    <message>
      <source>{age} mo</source>
      <translation>{age} m</translation>
    </message>
    <message>
      <source>{age} y</source>
      <translation>{age} a</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automática</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>calibrada</translation>
    </message>
    <message>
      <source>corrected by the estimated magnification</source>
      <translation>corregida por la magnificación estimada</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>en el detector</translation>
    </message>
    <message>
      <source>on the film</source>
      <translation>en la película</translation>
    </message>
    <message>
      <source>as the file states</source>
      <translation>según el archivo</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Marcada</translation>
    </message>
    <message>
      <source>Not flagged</source>
      <translation>No marcada</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>No se pudo leer</translation>
    </message>
    <message>
      <source>The model could not read it</source>
      <translation>El modelo no pudo leerla</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>desaparecida</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>marcada</translation>
    </message>
    <message>
      <source>not flagged</source>
      <translation>no marcada</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
    <message>
      <source>The model is being loaded</source>
      <translation>Cargando el modelo</translation>
    </message>
    <message>
      <source>Not scored: no model</source>
      <translation>Sin puntuar: no hay modelo</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message numerus="yes">
      <source>{count} hidden until your verdict</source>
      <translation>
        <numerusform>{count} oculta hasta su dictamen</numerusform>
        <numerusform>{count} ocultas hasta su dictamen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not assessed</source>
      <translation>
        <numerusform>{count} no evaluada</numerusform>
        <numerusform>{count} no evaluadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} failed</source>
      <translation>
        <numerusform>{count} fallida</numerusform>
        <numerusform>{count} fallidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to read</source>
      <translation>
        <numerusform>{count} por leer</numerusform>
        <numerusform>{count} por leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} no marcada, {read} leída por usted</numerusform>
        <numerusform>{count} no marcadas, {read} leídas por usted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} marcada, {read} leída por usted</numerusform>
        <numerusform>{count} marcadas, {read} leídas por usted</numerusform>
      </translation>
    </message>
    <message>
      <source>frame {frame} of {frames}</source>
      <translation>fotograma {frame} de {frames}</translation>
    </message>
    <message>
      <source>{length} mm, {source}</source>
      <translation>{length} mm, {source}</translation>
    </message>
    <message>
      <source>row {row}  column {column}  stored {stored}</source>
      <translation>fila {row}  columna {column}  almacenado {stored}</translation>
    </message>
    <message numerus="yes">
      <source>{flagged} of {images} flagged</source>
      <translation>
        <numerusform>{flagged} de {images} marcada</numerusform>
        <numerusform>{flagged} de {images} marcadas</numerusform>
      </translation>
    </message>
    <message>
      <source>{length} px</source>
      <translation>{length} px</translation>
    </message>
    <message>
      <source>value {value}</source>
      <translation>valor {value}</translation>
    </message>
    <message>
      <source>VOI LUT</source>
      <translation>LUT VOI</translation>
    </message>
    <message>
      <source>The model's answer has been in view for {count} of the images that you have not read, so a verdict on them is kept as given with the answer in view. To read blind, switch Read First on before a study is opened.</source>
      <translation>La respuesta del modelo ha estado a la vista en {count} de las imágenes que usted no ha leído, así que su dictamen se guarda como dado con ella a la vista. Para leer a ciegas, active «Leer primero» antes de abrir un estudio.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Proyección</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Edad</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>no. {number}</source>
      <translation>n.º {number}</translation>
    </message>
    <message>
      <source>No image is listed, and the one on the screen stays. {key} lists all of them.</source>
      <translation>No hay ninguna imagen en la lista, y la de la pantalla se queda. {key} las lista todas.</translation>
    </message>
    <message>
      <source>Search the study</source>
      <translation>Buscar en el estudio</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>{listed} of {images} listed</source>
      <translation>{listed} de {images} en la lista</translation>
    </message>
    <message>
      <source>Search ({key})</source>
      <translation>Buscar ({key})</translation>
    </message>
    <message>
      <source>Images of the study, as a table</source>
      <translation>Imágenes del estudio, como tabla</translation>
    </message>
    <message>
      <source>not listed</source>
      <translation>fuera de la lista</translation>
    </message>
    <message>
      <source>List all images</source>
      <translation>Listar todas las imágenes</translation>
    </message>
    <message>
      <source>List the images at or above the threshold</source>
      <translation>Listar las imágenes en el umbral o por encima</translation>
    </message>
    <message>
      <source>List the images without your verdict</source>
      <translation>Listar las imágenes sin su dictamen</translation>
    </message>
    <message>
      <source>List the images on which you and the model disagree at the threshold</source>
      <translation>Listar las imágenes en las que usted y el modelo discrepan con este umbral</translation>
    </message>
    <message>
      <source>List the images that the model was not made for</source>
      <translation>Listar las imágenes para las que no está hecho el modelo</translation>
    </message>
    <message>
      <source>List the images that could not be read</source>
      <translation>Listar las imágenes que no se pudieron leer</translation>
    </message>
    <message>
      <source>Flagged</source>
      <comment>images</comment>
      <translation>Marcadas</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Sin leer</translation>
    </message>
    <message>
      <source>Disagree</source>
      <translation>Discrepan</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <comment>images</comment>
      <translation>No evaluadas</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fallidas</translation>
    </message>
    <message>
      <source>of those that have your verdict</source>
      <translation>de las que tienen su dictamen</translation>
    </message>
    <message>
      <source>{number} of {images}</source>
      <translation>{number} de {images}</translation>
    </message>
    <message>
      <source>{place} of {listed} listed, {images} in all</source>
      <translation>{place} de {listed} en la lista, {images} en total</translation>
    </message>
    <message>
      <source>Distribution of {count} probabilities</source>
      <translation>Distribución de {count} probabilidades</translation>
    </message>
    <message>
      <source>threshold in use</source>
      <translation>umbral en uso</translation>
    </message>
    <message>
      <source>probability of pneumonia</source>
      <translation>probabilidad de neumonía</translation>
    </message>
    <message>
      <source>images</source>
      <translation>imágenes</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>umbral {threshold}</translation>
    </message>
    <message>
      <source>1 − specificity</source>
      <translation>1 − especificidad</translation>
    </message>
    <message>
      <source>sensitivity</source>
      <translation>sensibilidad</translation>
    </message>
    <message>
      <source>mean probability</source>
      <translation>probabilidad media</translation>
    </message>
    <message>
      <source>share with pneumonia</source>
      <translation>proporción con neumonía</translation>
    </message>
    <message>
      <source>Colours of the evidence</source>
      <translation>Colores de la evidencia</translation>
    </message>
    <message>
      <source>{name}, version {version}, {date}</source>
      <translation>{name}, versión {version}, {date}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>report made</source>
      <translation>informe elaborado</translation>
    </message>
    <message>
      <source>decision threshold</source>
      <translation>umbral de decisión</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>model file (SHA-256)</source>
      <translation>archivo del modelo (SHA-256)</translation>
    </message>
    <message>
      <source>device</source>
      <translation>dispositivo</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and their path.</source>
      <translation>Las imágenes se nombran por su fila en la tabla de este estudio y su ruta.</translation>
    </message>
    <message>
      <source>This report tells who the patients are: treat it as a part of their records.</source>
      <translation>Este informe dice quiénes son los pacientes: trátelo como parte de sus historias clínicas.</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and by the first digits of the SHA-256 checksum of their file; the exported table holds path and checksum, and is the key.</source>
      <translation>Las imágenes se nombran por su fila en la tabla de este estudio y por los primeros dígitos de la suma SHA-256 de su archivo; la tabla exportada contiene ruta y suma, y es la clave.</translation>
    </message>
    <message>
      <source>Names and paths were left out.</source>
      <translation>Se omitieron nombres y rutas.</translation>
    </message>
    <message>
      <source>What the reader wrote in notes, and what is written on the pictures themselves, stands here as it is.</source>
      <translation>Lo que el lector escribió en notas y lo que está escrito en las propias imágenes aparece aquí tal cual.</translation>
    </message>
    <message>
      <source>The model</source>
      <translation>El modelo</translation>
    </message>
    <message>
      <source>No model was loaded.</source>
      <translation>No había ningún modelo cargado.</translation>
    </message>
    <message>
      <source>Not read by the network</source>
      <translation>No leídas por la red</translation>
    </message>
    <message>
      <source>Flagged images</source>
      <translation>Imágenes marcadas</translation>
    </message>
    <message>
      <source>Of a picture in which no place had a say the network would give {share}.</source>
      <translation>A una imagen en la que ningún lugar influyera la red le daría {share}.</translation>
    </message>
    <message>
      <source>Beside each picture its evidence.</source>
      <translation>Junto a cada imagen, su mapa de evidencia.</translation>
    </message>
    <message>
      <source>The numbers are what the log odds would gain or lose if the whole picture looked like the place.</source>
      <translation>Los números dicen lo que ganaría o perdería el logaritmo de las odds si toda la imagen fuera como ese lugar.</translation>
    </message>
    <message>
      <source>The pictures are shown in their files' own window, with whatever is written on them.</source>
      <translation>Las imágenes se muestran con la ventana de sus propios archivos, con lo que lleven escrito.</translation>
    </message>
    <message>
      <source>There is neither a verdict nor a note.</source>
      <translation>No hay ningún dictamen ni ninguna nota.</translation>
    </message>
    <message>
      <source>Not read by the network, or left out until there is a verdict</source>
      <translation>No leídas por la red, u omitidas hasta que haya dictamen</translation>
    </message>
    <message>
      <source>probability {probability}</source>
      <translation>probabilidad {probability}</translation>
    </message>
    <message>
      <source>verdict: {verdict}</source>
      <translation>dictamen: {verdict}</translation>
    </message>
    <message>
      <source>not assessed</source>
      <translation>no evaluadas</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fallidas</translation>
    </message>
    <message>
      <source>(before the result was seen: {verdict})</source>
      <translation>(antes de ver el resultado: {verdict})</translation>
    </message>
    <message>
      <source>Pictures are shown of the {count} most probable.</source>
      <translation>Se muestran las imágenes de las {count} más probables.</translation>
    </message>
    <message>
      <source>1 other:</source>
      <translation>1 más:</translation>
    </message>
    <message>
      <source>{count} others:</source>
      <translation>{count} más:</translation>
    </message>
    <message>
      <source>image</source>
      <translation>imagen</translation>
    </message>
    <message>
      <source>network</source>
      <translation>red</translation>
    </message>
    <message>
      <source>verdict</source>
      <translation>dictamen</translation>
    </message>
    <message>
      <source>given (UTC)</source>
      <translation>dado (UTC)</translation>
    </message>
    <message>
      <source>network's result</source>
      <translation>resultado de la red</translation>
    </message>
    <message>
      <source>Verdicts and notes</source>
      <translation>Dictámenes y notas</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>Images not assessed</source>
      <translation>Imágenes no evaluadas</translation>
    </message>
    <message>
      <source>Every image that was read was assessed.</source>
      <translation>Todas las imágenes leídas se evaluaron.</translation>
    </message>
    <message>
      <source>No image failed.</source>
      <translation>Ninguna imagen falló.</translation>
    </message>
    <message>
      <source>truth: {truth}</source>
      <translation>verdad: {truth}</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Nota: {note}</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>omitida</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>no leída</translation>
    </message>
    <message>
      <source>in view</source>
      <translation>a la vista</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>probabilidad</translation>
    </message>
    <message>
      <source>Further flagged images</source>
      <translation>Más imágenes marcadas</translation>
    </message>
    <message>
      <source>{view} view</source>
      <translation>proyección {view}</translation>
    </message>
    <message>
      <source>age {age}</source>
      <translation>edad {age}</translation>
    </message>
    <message>
      <source>No image is flagged.</source>
      <translation>Ninguna imagen está marcada.</translation>
    </message>
    <message>
      <source>radiograph</source>
      <translation>radiografía</translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>mapa de evidencia</translation>
    </message>
    <message>
      <source>At the threshold of {threshold}, {flagged} of {scored} scored images are flagged: their probability is at or above it.</source>
      <translation>Con el umbral de {threshold} están marcadas {flagged} de {scored} imágenes evaluadas: su probabilidad lo alcanza o lo supera.</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}, over the images with a decision that the reader called pneumonia or normal; in brackets the 95 % interval (Fleiss, Cohen and Everitt).</source>
      <translation>Kappa de Cohen: {kappa}, sobre las imágenes con decisión que el lector llamó neumonía o normal; entre paréntesis, el intervalo del 95 % (Fleiss, Cohen y Everitt).</translation>
    </message>
    <message>
      <source>Of {verdicts}, {visible} were given while the network's result was in view; a result that is seen first pulls readers along, and agreement with it.</source>
      <translation>De {verdicts}, {visible} se dieron con el resultado de la red a la vista; un resultado que se ve primero arrastra al lector, y con él la concordancia.</translation>
    </message>
    <message>
      <source>flagged by the network</source>
      <translation>marcadas por la red</translation>
    </message>
    <message>
      <source>not flagged by the network</source>
      <translation>no marcadas por la red</translation>
    </message>
    <message>
      <source>scored with a caution</source>
      <translation>evaluadas con advertencia</translation>
    </message>
    <message>
      <source>not read by the network yet</source>
      <translation>aún no leídas por la red</translation>
    </message>
    <message>
      <source>reader: pneumonia</source>
      <translation>lector: neumonía</translation>
    </message>
    <message>
      <source>reader: normal</source>
      <translation>lector: normal</translation>
    </message>
    <message>
      <source>reader: unsure</source>
      <translation>lector: dudosa</translation>
    </message>
    <message>
      <source>reader: no verdict yet, of images that could be read</source>
      <translation>lector: aún sin dictamen, de las imágenes legibles</translation>
    </message>
    <message>
      <source>Distribution of the probabilities</source>
      <translation>Distribución de las probabilidades</translation>
    </message>
    <message>
      <source>pneumonia</source>
      <translation>neumonía</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>dudosa</translation>
    </message>
    <message>
      <source>1 verdict</source>
      <translation>1 dictamen</translation>
    </message>
    <message>
      <source>{count} verdicts</source>
      <translation>{count} dictámenes</translation>
    </message>
    <message>
      <source>Caution for {count} of them: {caution}</source>
      <translation>Advertencia en {count} de ellas: {caution}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>it takes verdicts and decisions of both kinds</source>
      <translation>hacen falta dictámenes y decisiones de ambas clases</translation>
    </message>
    <message>
      <source>Agreement of reader and network</source>
      <translation>Concordancia del lector y la red</translation>
    </message>
    <message>
      <source>reader's verdict</source>
      <translation>dictamen del lector</translation>
    </message>
    <message>
      <source>no decision</source>
      <translation>sin decisión</translation>
    </message>
    <message>
      <source>left out until there is a verdict</source>
      <translation>omitidas hasta que haya dictamen</translation>
    </message>
    <message>
      <source>Review of chest radiographs</source>
      <translation>Revisión de radiografías de tórax</translation>
    </message>
    <message>
      <source>{count} image, {moment} UTC</source>
      <translation>{count} imagen, {moment} UTC</translation>
    </message>
    <message>
      <source>{count} images, {moment} UTC</source>
      <translation>{count} imágenes, {moment} UTC</translation>
    </message>
    <message>
      <source>Against truth</source>
      <translation>Comparación con la verdad</translation>
    </message>
    <message>
      <source>Not assessed: {cases} of pneumonia, neither right nor wrong below.</source>
      <translation>No evaluadas: {cases} de neumonía, abajo ni acertados ni errados.</translation>
    </message>
    <message>
      <source>A threshold of {threshold} (95 % interval {low} to {high}) is the highest that reaches a sensitivity of {wanted} on these cases.</source>
      <translation>Un umbral de {threshold} (intervalo de confianza del 95 % de {low} a {high}) es el más alto que alcanza una sensibilidad de {wanted} en estos casos.</translation>
    </message>
    <message>
      <source>Sensitivity {sensitivity}, specificity {specificity}.</source>
      <translation>Sensibilidad {sensitivity}, especificidad {specificity}.</translation>
    </message>
    <message>
      <source>The truth is known of {images}: {pneumonia} with pneumonia, {normal} normal.</source>
      <translation>Se conoce la verdad de {images}: {pneumonia} con neumonía, {normal} normales.</translation>
    </message>
    <message>
      <source>The network has a probability for {count} of them.</source>
      <translation>La red tiene una probabilidad para {count} de ellas.</translation>
    </message>
    <message>
      <source>not in the figures below</source>
      <translation>no en las cifras de abajo</translation>
    </message>
    <message>
      <source>chance alone would agree</source>
      <translation>el azar solo ya coincidiría</translation>
    </message>
    <message>
      <source>Too few: {cases} of pneumonia here, and it takes {needed} until a sensitivity of {wanted} is known to within {points} points downwards.</source>
      <translation>Demasiado pocos: aquí hay {cases} de neumonía, y hacen falta {needed} para conocer una sensibilidad de {wanted} con una precisión de {points} puntos hacia abajo.</translation>
    </message>
    <message>
      <source>It was chosen on these very cases, and will do a little worse on others.</source>
      <translation>Se eligió con estos mismos casos, y con otros irá algo peor.</translation>
    </message>
    <message>
      <source>no answer yet, or still hidden</source>
      <translation>aún sin respuesta, o todavía oculta</translation>
    </message>
    <message>
      <source>1 case</source>
      <translation>1 caso</translation>
    </message>
    <message>
      <source>{count} cases</source>
      <translation>{count} casos</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>verdad</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>no decision by the reader</source>
      <translation>sin decisión del lector</translation>
    </message>
    <message>
      <source>The reader</source>
      <translation>El lector</translation>
    </message>
    <message>
      <source>The network at the threshold of {threshold}</source>
      <translation>La red con el umbral de {threshold}</translation>
    </message>
    <message>
      <source>Images that the network has learnt from make it look better than it is.</source>
      <translation>Las imágenes de las que la red ha aprendido la hacen parecer mejor de lo que es.</translation>
    </message>
    <message>
      <source>1 image</source>
      <translation>1 imagen</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} imágenes</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>it takes cases of both classes</source>
      <translation>hacen falta casos de ambas clases</translation>
    </message>
    <message>
      <source>Expected calibration error (10 bins)</source>
      <translation>Error de calibración esperado (10 grupos)</translation>
    </message>
    <message>
      <source>Brier score</source>
      <translation>Puntuación de Brier</translation>
    </message>
    <message>
      <source>The network at any threshold</source>
      <translation>La red con cualquier umbral</translation>
    </message>
    <message>
      <source>without a verdict</source>
      <translation>sin dictamen</translation>
    </message>
    <message>
      <source>called pneumonia</source>
      <translation>llamada neumonía</translation>
    </message>
    <message>
      <source>called normal</source>
      <translation>llamada normal</translation>
    </message>
    <message>
      <source>In brackets: cases, and 95 % intervals (Wilson; F1 through F*; AUC after DeLong; kappa after Fleiss, Cohen and Everitt).</source>
      <translation>Entre paréntesis: casos e intervalos de confianza del 95 % (Wilson; F1 mediante F*; AUC según DeLong; kappa según Fleiss, Cohen y Everitt).</translation>
    </message>
    <message>
      <source>Each image counts as a case of its own: with several images of a patient the true intervals are wider.</source>
      <translation>Cada imagen cuenta como un caso: con varias imágenes de un paciente los intervalos verdaderos son más anchos.</translation>
    </message>
    <message>
      <source>PPV and NPV hold for the share of pneumonia among these cases only.</source>
      <translation>VPP y VPN solo valen para la proporción de neumonía entre estos casos.</translation>
    </message>
    <message>
      <source>The reader has decided on none of these images yet.</source>
      <translation>El lector aún no ha decidido sobre ninguna de estas imágenes.</translation>
    </message>
    <message>
      <source>Cohen's kappa with the truth</source>
      <translation>Kappa de Cohen con la verdad</translation>
    </message>
    <message>
      <source>{value} ({part} of {whole}; {low} to {high})</source>
      <translation>{value} ({part} de {whole}; {low} a {high})</translation>
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
      <source>– ({why})</source>
      <translation>– ({why})</translation>
    </message>
    <message>
      <source>no case</source>
      <translation>ningún caso</translation>
    </message>
    <message>
      <source>The truth comes from a list of labels.</source>
      <translation>La verdad viene de una lista de etiquetas.</translation>
    </message>
    <message>
      <source>The truth comes from the folders that the images lie in.</source>
      <translation>La verdad viene de las carpetas en las que están las imágenes.</translation>
    </message>
    <message>
      <source>Not used: {unused}.</source>
      <translation>No se usó: {unused}.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>&amp;Imagen</translation>
    </message>
    <message>
      <source>&amp;List</source>
      <translation>&amp;Lista</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>V&amp;entana</translation>
    </message>
    <message>
      <source>T&amp;ools</source>
      <translation>&amp;Herramientas</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Revisión</translation>
    </message>
    <message>
      <source>&amp;Threshold</source>
      <translation>&amp;Umbral</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>Open &amp;File…</source>
      <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
      <source>Open F&amp;older…</source>
      <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
      <source>Open all images of a folder</source>
      <translation>Abrir todas las imágenes de una carpeta</translation>
    </message>
    <message>
      <source>Open the &amp;Demo Study</source>
      <translation>Abrir &amp;el estudio de demostración</translation>
    </message>
    <message>
      <source>Make a small study of public images and open it</source>
      <translation>Crear un pequeño estudio de imágenes públicas y abrirlo</translation>
    </message>
    <message>
      <source>&amp;Stop Listing</source>
      <translation>&amp;Detener la búsqueda</translation>
    </message>
    <message>
      <source>Look for no more files; those that are listed stay</source>
      <translation>No buscar más archivos; los que están en la lista se quedan</translation>
    </message>
    <message>
      <source>DICOM &amp;Attributes…</source>
      <translation>A&amp;tributos DICOM…</translation>
    </message>
    <message>
      <source>A table of all that the file says, to be searched</source>
      <translation>Una tabla de todo lo que dice el archivo, en la que se puede buscar</translation>
    </message>
    <message>
      <source>&amp;Copy Picture</source>
      <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
      <source>Put the picture as it is in view on the clipboard, without names</source>
      <translation>Poner en el portapapeles la imagen tal como se ve, sin nombres</translation>
    </message>
    <message>
      <source>Save &amp;Picture…</source>
      <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
      <source>Write it as it is displayed, as PNG or JPEG</source>
      <translation>Escribirla tal como se ve, como PNG o JPEG</translation>
    </message>
    <message>
      <source>De-&amp;identified Copy…</source>
      <translation>C&amp;opia desidentificada…</translation>
    </message>
    <message>
      <source>Write DICOM files without what names the patient, of this image or of the study</source>
      <translation>Escribir archivos DICOM sin lo que nombra al paciente, de esta imagen o del estudio</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Co&amp;nfiguración…</translation>
    </message>
    <message>
      <source>Theme, text, keys, device and more</source>
      <translation>Idioma, tema, texto, teclas, dispositivo y más</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>Cerrar el programa</translation>
    </message>
    <message>
      <source>&amp;Fit</source>
      <translation>&amp;Ajustar</translation>
    </message>
    <message>
      <source>Show the whole picture</source>
      <translation>Mostrar la imagen entera</translation>
    </message>
    <message>
      <source>&amp;1:1</source>
      <translation>&amp;1:1</translation>
    </message>
    <message>
      <source>One image pixel is one pixel of the screen</source>
      <translation>Un píxel de la imagen es un píxel de la pantalla</translation>
    </message>
    <message>
      <source>Lif&amp;e Size</source>
      <translation>&amp;Tamaño real</translation>
    </message>
    <message>
      <source>A millimetre is a millimetre of the screen, where the file says how large its pixels are</source>
      <translation>Un milímetro es un milímetro en la pantalla, si el archivo dice cuánto miden sus píxeles</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>A&amp;cercar</translation>
    </message>
    <message>
      <source>Show it larger</source>
      <translation>Mostrarla más grande</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>A&amp;lejar</translation>
    </message>
    <message>
      <source>Show it smaller</source>
      <translation>Mostrarla más pequeña</translation>
    </message>
    <message>
      <source>Look &amp;Left</source>
      <translation>&amp;Mirar a la izquierda</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>Desplazar a la izquierda</translation>
    </message>
    <message>
      <source>Look &amp;Right</source>
      <translation>Mirar a la &amp;derecha</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>Desplazar a la derecha</translation>
    </message>
    <message>
      <source>Look &amp;Up</source>
      <translation>Mirar &amp;hacia arriba</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
      <source>Look &amp;Down</source>
      <translation>M&amp;irar hacia abajo</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
      <source>Full S&amp;creen</source>
      <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
      <source>Use the whole screen, or no longer</source>
      <translation>Usar toda la pantalla, o dejar de hacerlo</translation>
    </message>
    <message>
      <source>Picture on Another &amp;Screen</source>
      <translation>Imagen &amp;en otra pantalla</translation>
    </message>
    <message>
      <source>Fill a second screen with the picture, or have it back</source>
      <translation>Llenar una segunda pantalla con la imagen, o traerla de vuelta</translation>
    </message>
    <message>
      <source>Panels &amp;Back</source>
      <translation>Paneles a &amp;su sitio</translation>
    </message>
    <message>
      <source>Show list, reading and tools where they are at first</source>
      <translation>Mostrar lista, lectura y herramientas donde están al principio</translation>
    </message>
    <message>
      <source>Compare &amp;Two Images</source>
      <translation>C&amp;omparar dos imágenes</translation>
    </message>
    <message>
      <source>Show beside the image the one looked at before, or show one again</source>
      <translation>Mostrar al lado la imagen que se miró antes, o volver a una</translation>
    </message>
    <message>
      <source>Other Im&amp;age</source>
      <translation>Ot&amp;ra imagen</translation>
    </message>
    <message>
      <source>Of two images, turn to the other one</source>
      <translation>De dos imágenes, pasar a la otra</translation>
    </message>
    <message>
      <source>S&amp;wap Images</source>
      <translation>I&amp;ntercambiar imágenes</translation>
    </message>
    <message>
      <source>Let two images change places</source>
      <translation>Hacer que dos imágenes cambien de sitio</translation>
    </message>
    <message>
      <source>Lin&amp;k Images</source>
      <translation>&amp;Vincular imágenes</translation>
    </message>
    <message>
      <source>Pan, zoom and window of two images go together, or no longer</source>
      <translation>Desplazamiento, zoom y ventana de dos imágenes van juntos, o dejan de hacerlo</translation>
    </message>
    <message>
      <source>&amp;Hide Identity</source>
      <translation>Oc&amp;ultar identidad</translation>
    </message>
    <message>
      <source>Show nothing that names a patient, also after a restart, until it is turned off here</source>
      <translation>No mostrar nada que nombre a un paciente, tampoco tras reiniciar, hasta que se desactive aquí</translation>
    </message>
    <message>
      <source>Dis&amp;miss Message</source>
      <translation>Cerrar mensa&amp;je</translation>
    </message>
    <message>
      <source>Close the message, give up what is half drawn, or show one image again</source>
      <translation>Cerrar el mensaje, abandonar lo dibujado a medias o volver a una imagen</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>&amp;Anterior</translation>
    </message>
    <message>
      <source>Show the listed image before</source>
      <translation>Mostrar la imagen anterior de la lista</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <source>Show the listed image after</source>
      <translation>Mostrar la imagen siguiente de la lista</translation>
    </message>
    <message>
      <source>&amp;First</source>
      <translation>&amp;Primera</translation>
    </message>
    <message>
      <source>Show the first listed image</source>
      <translation>Mostrar la primera imagen de la lista</translation>
    </message>
    <message>
      <source>&amp;Last</source>
      <translation>Ú&amp;ltima</translation>
    </message>
    <message>
      <source>Show the last listed image</source>
      <translation>Mostrar la última imagen de la lista</translation>
    </message>
    <message>
      <source>Pre&amp;vious Frame</source>
      <translation>&amp;Fotograma anterior</translation>
    </message>
    <message>
      <source>Show the frame before, of a file with several</source>
      <translation>Mostrar el fotograma anterior de un archivo con varios</translation>
    </message>
    <message>
      <source>Next Fra&amp;me</source>
      <translation>F&amp;otograma siguiente</translation>
    </message>
    <message>
      <source>Show the frame after, of a file with several</source>
      <translation>Mostrar el fotograma siguiente de un archivo con varios</translation>
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation>&amp;Invertir</translation>
    </message>
    <message>
      <source>Show the negative</source>
      <translation>Mostrar el negativo</translation>
    </message>
    <message>
      <source>Rota&amp;te Right</source>
      <translation>&amp;Girar a la derecha</translation>
    </message>
    <message>
      <source>Turn it clockwise by a quarter</source>
      <translation>Girarla un cuarto en sentido horario</translation>
    </message>
    <message>
      <source>Rotate L&amp;eft</source>
      <translation>Gi&amp;rar a la izquierda</translation>
    </message>
    <message>
      <source>Turn it counterclockwise by a quarter</source>
      <translation>Girarla un cuarto en sentido antihorario</translation>
    </message>
    <message>
      <source>Flip &amp;Horizontally</source>
      <translation>&amp;Voltear horizontalmente</translation>
    </message>
    <message>
      <source>Mirror it, left to right</source>
      <translation>Reflejarla de izquierda a derecha</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>R&amp;establecer</translation>
    </message>
    <message>
      <source>The file's own window, not inverted, upright, the whole picture</source>
      <translation>La ventana del archivo, sin invertir, derecha, la imagen entera</translation>
    </message>
    <message>
      <source>Forget All Vie&amp;ws…</source>
      <translation>Olvidar &amp;todas las vistas…</translation>
    </message>
    <message>
      <source>Show every image as its file has it, without your measurements, from now on</source>
      <translation>Mostrar desde ahora cada imagen como la tiene su archivo, sin sus mediciones</translation>
    </message>
    <message>
      <source>Pause or C&amp;ontinue Reading</source>
      <translation>Pausar o &amp;continuar la lectura</translation>
    </message>
    <message>
      <source>Pause the model's reading of the study, or go on with it</source>
      <translation>Pausar la lectura del estudio por el modelo, o continuarla</translation>
    </message>
    <message>
      <source>&amp;Cancel Reading</source>
      <translation>Ca&amp;ncelar la lectura</translation>
    </message>
    <message>
      <source>Give up the model's reading of the study; what is looked at is read all the same</source>
      <translation>Renunciar al resto de la lectura del estudio por el modelo; lo que se mira se lee igualmente</translation>
    </message>
    <message>
      <source>&amp;Wide List</source>
      <translation>Lista &amp;ancha</translation>
    </message>
    <message>
      <source>Show the list as a table with columns, or narrow again</source>
      <translation>Mostrar la lista como tabla con columnas, o de nuevo estrecha</translation>
    </message>
    <message>
      <source>&amp;Columns…</source>
      <translation>Colum&amp;nas…</translation>
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation>Elegir las columnas de la tabla</translation>
    </message>
    <message>
      <source>Searc&amp;h</source>
      <translation>B&amp;uscar</translation>
    </message>
    <message>
      <source>List the images with these words in their row</source>
      <translation>Listar las imágenes con estas palabras en su fila</translation>
    </message>
    <message>
      <source>&amp;All Images</source>
      <translation>Todas las imá&amp;genes</translation>
    </message>
    <message>
      <source>&amp;Flagged</source>
      <translation>&amp;Marcadas</translation>
    </message>
    <message>
      <source>Un&amp;read</source>
      <translation>Sin &amp;leer</translation>
    </message>
    <message>
      <source>&amp;Disagreements</source>
      <translation>D&amp;iscrepancias</translation>
    </message>
    <message>
      <source>Not A&amp;ssessed</source>
      <translation>No e&amp;valuadas</translation>
    </message>
    <message>
      <source>Fai&amp;led</source>
      <translation>&amp;Fallidas</translation>
    </message>
    <message>
      <source>In the F&amp;older's Order</source>
      <translation>&amp;En el orden de la carpeta</translation>
    </message>
    <message>
      <source>As the files stand in the folder; again: backwards</source>
      <translation>Como están los archivos en la carpeta; otra vez: al revés</translation>
    </message>
    <message>
      <source>By Pro&amp;bability</source>
      <translation>Por pro&amp;babilidad</translation>
    </message>
    <message>
      <source>The highest first, all are listed; again: the lowest</source>
      <translation>La más alta primero, se listan todas; otra vez: la más baja</translation>
    </message>
    <message>
      <source>Rando&amp;m Order</source>
      <translation>&amp;Orden aleatorio</translation>
    </message>
    <message>
      <source>An order that tells nothing, the same on every day</source>
      <translation>Un orden que no revela nada, el mismo cada día</translation>
    </message>
    <message>
      <source>By Fil&amp;e</source>
      <translation>Por ar&amp;chivo</translation>
    </message>
    <message>
      <source>By the files' names; again: backwards</source>
      <translation>Por los nombres de los archivos; otra vez: al revés</translation>
    </message>
    <message>
      <source>By &amp;Patient</source>
      <translation>Por pacien&amp;te</translation>
    </message>
    <message>
      <source>By the patients; again: backwards</source>
      <translation>Por los pacientes; otra vez: al revés</translation>
    </message>
    <message>
      <source>By Stud&amp;y</source>
      <translation>Por e&amp;studio</translation>
    </message>
    <message>
      <source>By the studies' descriptions; again: backwards</source>
      <translation>Por las descripciones de los estudios; otra vez: al revés</translation>
    </message>
    <message>
      <source>By Da&amp;te</source>
      <translation>Por fec&amp;ha</translation>
    </message>
    <message>
      <source>By the studies' dates; again: backwards</source>
      <translation>Por las fechas de los estudios; otra vez: al revés</translation>
    </message>
    <message>
      <source>By &amp;View</source>
      <translation>Por pro&amp;yección</translation>
    </message>
    <message>
      <source>By the views; again: backwards</source>
      <translation>Por las proyecciones; otra vez: al revés</translation>
    </message>
    <message>
      <source>By A&amp;ge</source>
      <translation>Po&amp;r edad</translation>
    </message>
    <message>
      <source>By the patients' ages; again: backwards</source>
      <translation>Por las edades de los pacientes; otra vez: al revés</translation>
    </message>
    <message>
      <source>By Dec&amp;ision</source>
      <translation>Por &amp;decisión</translation>
    </message>
    <message>
      <source>Flagged, not flagged, not assessed, failed; again: backwards</source>
      <translation>Marcadas, no marcadas, no evaluadas, fallidas; otra vez: al revés</translation>
    </message>
    <message>
      <source>By Yo&amp;ur Verdict</source>
      <translation>&amp;Por su dictamen</translation>
    </message>
    <message>
      <source>Pneumonia, unsure, normal, unread; again: backwards</source>
      <translation>Neumonía, dudosa, normal, sin leer; otra vez: al revés</translation>
    </message>
    <message>
      <source>By &amp;Note</source>
      <translation>Por nota</translation>
    </message>
    <message>
      <source>Those with a note first</source>
      <translation>Primero las que tienen nota</translation>
    </message>
    <message>
      <source>&amp;File's Own</source>
      <translation>&amp;Del archivo</translation>
    </message>
    <message>
      <source>The file's own window, or the next one of several</source>
      <translation>La ventana propia del archivo, o la siguiente de varias</translation>
    </message>
    <message>
      <source>&amp;Automatic</source>
      <translation>&amp;Automática</translation>
    </message>
    <message>
      <source>The window made from the picture's values</source>
      <translation>La ventana hecha a partir de los valores de la imagen</translation>
    </message>
    <message>
      <source>Your &amp;3</source>
      <translation>Propia &amp;3</translation>
    </message>
    <message>
      <source>The window that you saved there</source>
      <translation>La ventana que usted guardó ahí</translation>
    </message>
    <message>
      <source>Your &amp;4</source>
      <translation>Propia &amp;4</translation>
    </message>
    <message>
      <source>Your &amp;5</source>
      <translation>Propia &amp;5</translation>
    </message>
    <message>
      <source>Your &amp;6</source>
      <translation>Propia &amp;6</translation>
    </message>
    <message>
      <source>Your &amp;7</source>
      <translation>Propia &amp;7</translation>
    </message>
    <message>
      <source>Your &amp;8</source>
      <translation>Propia &amp;8</translation>
    </message>
    <message>
      <source>Your &amp;9</source>
      <translation>Propia &amp;9</translation>
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation>&amp;Más ancha</translation>
    </message>
    <message>
      <source>Less contrast</source>
      <translation>Menos contraste</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>Más &amp;estrecha</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>Más contraste</translation>
    </message>
    <message>
      <source>&amp;Brighter</source>
      <translation>Más &amp;clara</translation>
    </message>
    <message>
      <source>Show it brighter</source>
      <translation>Mostrarla más clara</translation>
    </message>
    <message>
      <source>&amp;Darker</source>
      <translation>Más &amp;oscura</translation>
    </message>
    <message>
      <source>Show it darker</source>
      <translation>Mostrarla más oscura</translation>
    </message>
    <message>
      <source>Save as 3</source>
      <translation>Guardar como 3</translation>
    </message>
    <message>
      <source>Keep the window in use there</source>
      <translation>Guardar ahí la ventana en uso</translation>
    </message>
    <message>
      <source>Save as 4</source>
      <translation>Guardar como 4</translation>
    </message>
    <message>
      <source>Save as 5</source>
      <translation>Guardar como 5</translation>
    </message>
    <message>
      <source>Save as 6</source>
      <translation>Guardar como 6</translation>
    </message>
    <message>
      <source>Save as 7</source>
      <translation>Guardar como 7</translation>
    </message>
    <message>
      <source>Save as 8</source>
      <translation>Guardar como 8</translation>
    </message>
    <message>
      <source>Save as 9</source>
      <translation>Guardar como 9</translation>
    </message>
    <message>
      <source>Left drag: right is wider, up is brighter</source>
      <translation>Arrastrar con el izquierdo: a la derecha más ancha, hacia arriba más clara</translation>
    </message>
    <message>
      <source>&amp;Pan</source>
      <translation>&amp;Desplazar</translation>
    </message>
    <message>
      <source>Left drag moves the picture</source>
      <translation>Arrastrar con el izquierdo mueve la imagen</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <source>Left drag: up is larger</source>
      <translation>Arrastrar con el izquierdo: hacia arriba es más grande</translation>
    </message>
    <message>
      <source>Window of a Re&amp;gion</source>
      <translation>&amp;Ventana de una región</translation>
    </message>
    <message>
      <source>Drag a rectangle: the window of what is inside</source>
      <translation>Arrastrar un rectángulo: la ventana de lo que hay dentro</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>&amp;Longitud</translation>
    </message>
    <message>
      <source>Drag from end to end, or click on both</source>
      <translation>Arrastrar de extremo a extremo, o hacer clic en ambos</translation>
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation>Á&amp;ngulo</translation>
    </message>
    <message>
      <source>Click on an end, the vertex and the other end</source>
      <translation>Hacer clic en un extremo, el vértice y el otro extremo</translation>
    </message>
    <message>
      <source>&amp;Delete Measurement</source>
      <translation>Eliminar &amp;medición</translation>
    </message>
    <message>
      <source>Delete the selected length or angle</source>
      <translation>Eliminar la longitud o el ángulo seleccionado</translation>
    </message>
    <message>
      <source>Delete All M&amp;easurements</source>
      <translation>Eliminar &amp;todas las mediciones</translation>
    </message>
    <message>
      <source>Delete all lengths and angles of this image</source>
      <translation>Eliminar todas las longitudes y ángulos de esta imagen</translation>
    </message>
    <message>
      <source>&amp;Values</source>
      <translation>V&amp;alores</translation>
    </message>
    <message>
      <source>The stored and the modality value under the pointer</source>
      <translation>El valor almacenado y el de modalidad bajo el puntero</translation>
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation>L&amp;upa</translation>
    </message>
    <message>
      <source>A lens at twice the zoom</source>
      <translation>Una lente con el doble de zoom</translation>
    </message>
    <message>
      <source>&amp;Up Is Darker</source>
      <translation>&amp;Hacia arriba más oscuro</translation>
    </message>
    <message>
      <source>Let a drag of the window upwards make the picture darker</source>
      <translation>Hacer que arrastrar la ventana hacia arriba oscurezca la imagen</translation>
    </message>
    <message>
      <source>A&amp;nnotations</source>
      <translation>An&amp;otaciones</translation>
    </message>
    <message>
      <source>Some, none, or all with the patient's name</source>
      <translation>Algunas, ninguna, o todas con el nombre del paciente</translation>
    </message>
    <message>
      <source>Evi&amp;dence</source>
      <translation>Evi&amp;dencia</translation>
    </message>
    <message>
      <source>Lay over the picture what spoke for pneumonia to the network, or show the original</source>
      <translation>Poner sobre la imagen lo que para la red hablaba de neumonía, o mostrar el original</translation>
    </message>
    <message>
      <source>Evidence &amp;Stronger</source>
      <translation>Evidencia &amp;más fuerte</translation>
    </message>
    <message>
      <source>Cover more of the picture</source>
      <translation>Cubrir más de la imagen</translation>
    </message>
    <message>
      <source>Evidence F&amp;ainter</source>
      <translation>Evidencia más ten&amp;ue</translation>
    </message>
    <message>
      <source>Cover less of the picture</source>
      <translation>Cubrir menos de la imagen</translation>
    </message>
    <message>
      <source>&amp;Normal</source>
      <translation>&amp;Normal</translation>
    </message>
    <message>
      <source>Your verdict on the image: normal</source>
      <translation>Su dictamen sobre la imagen: normal</translation>
    </message>
    <message>
      <source>&amp;Pneumonia</source>
      <translation>N&amp;eumonía</translation>
    </message>
    <message>
      <source>Your verdict on the image: pneumonia</source>
      <translation>Su dictamen sobre la imagen: neumonía</translation>
    </message>
    <message>
      <source>&amp;Unsure</source>
      <translation>&amp;Dudosa</translation>
    </message>
    <message>
      <source>Your verdict on the image: you cannot tell</source>
      <translation>Su dictamen sobre la imagen: no se puede decidir</translation>
    </message>
    <message>
      <source>&amp;Take Back</source>
      <translation>&amp;Retirar</translation>
    </message>
    <message>
      <source>Take your verdict back; a note stays</source>
      <translation>Retirar su dictamen; la nota se queda</translation>
    </message>
    <message>
      <source>Not&amp;e…</source>
      <translation>N&amp;ota…</translation>
    </message>
    <message>
      <source>Write a note on the image</source>
      <translation>Escribir una nota sobre la imagen</translation>
    </message>
    <message>
      <source>Ne&amp;xt Unread</source>
      <translation>&amp;Siguiente sin leer</translation>
    </message>
    <message>
      <source>Show the next listed image without your verdict</source>
      <translation>Mostrar la siguiente imagen de la lista sin su dictamen</translation>
    </message>
    <message>
      <source>&amp;Go On After a Verdict</source>
      <translation>Seguir &amp;tras un dictamen</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved</source>
      <translation>Mostrar la siguiente imagen sin su dictamen en cuanto se guarda uno</translation>
    </message>
    <message>
      <source>Read &amp;First</source>
      <translation>&amp;Leer primero</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it</source>
      <translation>Ocultar la respuesta del modelo para cada imagen hasta que usted haya dado su dictamen</translation>
    </message>
    <message>
      <source>Un&amp;do</source>
      <translation>Des&amp;hacer</translation>
    </message>
    <message>
      <source>Undo your last verdict, note or measurement, and show its image</source>
      <translation>Deshacer su último dictamen, nota o medición, y mostrar su imagen</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Reh&amp;acer</translation>
    </message>
    <message>
      <source>Do again what was undone, and show its image</source>
      <translation>Volver a hacer lo deshecho, y mostrar su imagen</translation>
    </message>
    <message>
      <source>&amp;Against Truth…</source>
      <translation>&amp;Comparar con la verdad…</translation>
    </message>
    <message>
      <source>Compare network and verdicts with the truth, and find a threshold for these cases</source>
      <translation>Comparar la red y los dictámenes con la verdad, y encontrar un umbral para estos casos</translation>
    </message>
    <message>
      <source>Exp&amp;ort…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <source>Write results, verdicts and notes to a table or a report</source>
      <translation>Escribir resultados, dictámenes y notas en una tabla o un informe</translation>
    </message>
    <message>
      <source>&amp;Raise</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <source>Flag fewer images: by one percent</source>
      <translation>Marcar menos imágenes: un uno por ciento</translation>
    </message>
    <message>
      <source>&amp;Lower</source>
      <translation>&amp;Bajar</translation>
    </message>
    <message>
      <source>Flag more images: by one percent</source>
      <translation>Marcar más imágenes: un uno por ciento</translation>
    </message>
    <message>
      <source>&amp;Type a Threshold</source>
      <translation>&amp;Escribir un umbral</translation>
    </message>
    <message>
      <source>Go to the field for the threshold</source>
      <translation>Ir al campo del umbral</translation>
    </message>
    <message>
      <source>Set It by &amp;Sensitivity</source>
      <translation>&amp;Fijar por sensibilidad</translation>
    </message>
    <message>
      <source>Slider and field run over the sensitivity to be reached, or over probability again</source>
      <translation>El control y el campo van por la sensibilidad que se quiere alcanzar, o de nuevo por probabilidad</translation>
    </message>
    <message>
      <source>&amp;Model's Default</source>
      <translation>El &amp;del modelo</translation>
    </message>
    <message>
      <source>Go back to the threshold of the model</source>
      <translation>Volver al umbral del modelo</translation>
    </message>
    <message>
      <source>C&amp;ontents</source>
      <translation>&amp;Contenido</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <translation>Todas las páginas de la ayuda</translation>
    </message>
    <message>
      <source>&amp;First Scan</source>
      <translation>&amp;Primera imagen</translation>
    </message>
    <message>
      <source>From a file to a reading, step by step</source>
      <translation>Del archivo a la lectura, paso a paso</translation>
    </message>
    <message>
      <source>Pictur&amp;e and Tools</source>
      <translation>Imagen y &amp;herramientas</translation>
    </message>
    <message>
      <source>Window, size, turning, measuring and two images side by side</source>
      <translation>Ventana, tamaño, giro, medición y dos imágenes una al lado de otra</translation>
    </message>
    <message>
      <source>The &amp;Threshold</source>
      <translation>&amp;El umbral</translation>
    </message>
    <message>
      <source>What it decides, and how to choose yours</source>
      <translation>Qué decide, y cómo elegir el suyo</translation>
    </message>
    <message>
      <source>&amp;Review of a Folder</source>
      <translation>&amp;Revisión de una carpeta</translation>
    </message>
    <message>
      <source>Verdicts, notes, lists, and what you take away</source>
      <translation>Dictámenes, notas, listas, y lo que se lleva</translation>
    </message>
    <message>
      <source>What the N&amp;umbers Mean</source>
      <translation>&amp;Qué significan los números</translation>
    </message>
    <message>
      <source>Probability, sensitivity and the rest</source>
      <translation>Probabilidad, sensibilidad y lo demás</translation>
    </message>
    <message>
      <source>&amp;Privacy</source>
      <translation>Pr&amp;ivacidad</translation>
    </message>
    <message>
      <source>What is kept, what is hidden, and what leaves the computer</source>
      <translation>Qué se conserva, qué se oculta y qué sale del equipo</translation>
    </message>
    <message>
      <source>&amp;Shortcuts</source>
      <translation>A&amp;tajos</translation>
    </message>
    <message>
      <source>All keys and what the mouse does</source>
      <translation>Todas las teclas y lo que hace el ratón</translation>
    </message>
    <message>
      <source>&amp;Command Search…</source>
      <translation>&amp;Búsqueda de comandos…</translation>
    </message>
    <message>
      <source>Find a command by its words and do it</source>
      <translation>Encontrar un comando por sus palabras y ejecutarlo</translation>
    </message>
    <message>
      <source>Not&amp;ices…</source>
      <translation>A&amp;visos…</translation>
    </message>
    <message>
      <source>Read again what was said since the program was started</source>
      <translation>Leer de nuevo lo que se ha dicho desde que se inició el programa</translation>
    </message>
    <message>
      <source>Show the files of the log, which name no patient</source>
      <translation>Mostrar los archivos del registro, que no nombran a ningún paciente</translation>
    </message>
    <message>
      <source>About This &amp;Model…</source>
      <translation>Acerca &amp;de este modelo…</translation>
    </message>
    <message>
      <source>Whom it is for, and how well it does</source>
      <translation>Para quién es, y qué tal lo hace</translation>
    </message>
    <message>
      <source>&amp;About</source>
      <translation>&amp;Acerca de</translation>
    </message>
    <message>
      <source>The version of the program</source>
      <translation>La versión del programa</translation>
    </message>
    <message>
      <source>Left drag</source>
      <translation>Arrastrar con el izquierdo</translation>
    </message>
    <message>
      <source>What the tool does; at first the window: right is wider, up is brighter</source>
      <translation>Lo que hace la herramienta; al principio la ventana: a la derecha más ancha, hacia arriba más clara</translation>
    </message>
    <message>
      <source>Ctrl, or Ctrl and Shift, with left drag</source>
      <translation>Ctrl, o Ctrl y Mayús, arrastrando con el izquierdo</translation>
    </message>
    <message>
      <source>Window, fine or coarse</source>
      <translation>Ventana, fina o gruesa</translation>
    </message>
    <message>
      <source>Click on a length or angle</source>
      <translation>Clic en una longitud o un ángulo</translation>
    </message>
    <message>
      <source>Select it; with its tool, drag its points</source>
      <translation>Seleccionarlo; con su herramienta, arrastrar sus puntos</translation>
    </message>
    <message>
      <source>Middle drag, or Shift or Space with left drag</source>
      <translation>Arrastrar con el central, o Mayús o barra espaciadora con el izquierdo</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>Mover la imagen</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Rueda</translation>
    </message>
    <message>
      <source>Zoom where the pointer is</source>
      <translation>Zoom donde está el puntero</translation>
    </message>
    <message>
      <source>Right drag</source>
      <translation>Arrastrar con el derecho</translation>
    </message>
    <message>
      <source>Zoom: up is larger</source>
      <translation>Zoom: hacia arriba es más grande</translation>
    </message>
    <message>
      <source>Any of these on the other of two images</source>
      <translation>Cualquiera de estos sobre la otra de dos imágenes</translation>
    </message>
    <message>
      <source>Turn to it: keys, list and reading are about it</source>
      <translation>Pasar a ella: teclas, lista y lectura se refieren a ella</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>El archivo no está.</translation>
    </message>
    <message>
      <source>It may have been moved or renamed.</source>
      <translation>Puede que se haya movido o cambiado de nombre.</translation>
    </message>
    <message>
      <source>You may not read this file.</source>
      <translation>Usted no puede leer este archivo.</translation>
    </message>
    <message>
      <source>Ask its owner for access.</source>
      <translation>Pida acceso a su propietario.</translation>
    </message>
    <message>
      <source>The file cannot be read ({why}).</source>
      <translation>No se puede leer el archivo ({why}).</translation>
    </message>
    <message>
      <source>You may not open this folder.</source>
      <translation>Usted no puede abrir esta carpeta.</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({why}).</source>
      <translation>No se puede abrir la carpeta ({why}).</translation>
    </message>
    <message>
      <source>It is a folder.</source>
      <translation>Es una carpeta.</translation>
    </message>
    <message>
      <source>Open a file in it, or the folder as a study.</source>
      <translation>Abra un archivo de ella, o la carpeta como estudio.</translation>
    </message>
    <message>
      <source>It is a device, not a file.</source>
      <translation>Es un dispositivo, no un archivo.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>El archivo está vacío.</translation>
    </message>
    <message>
      <source>It is not an image.</source>
      <translation>No es una imagen.</translation>
    </message>
    <message>
      <source>This program reads DICOM, JPEG, PNG, TIFF and BMP.</source>
      <translation>Este programa lee DICOM, JPEG, PNG, TIFF y BMP.</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>No hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
      <source>Close other programs and open it again.</source>
      <translation>Cierre otros programas y ábrala de nuevo.</translation>
    </message>
    <message>
      <source>It is damaged and cannot be decoded.</source>
      <translation>Está dañada y no se puede decodificar.</translation>
    </message>
    <message>
      <source>Copy or export it again from where it came.</source>
      <translation>Cópiela o expórtela de nuevo desde su origen.</translation>
    </message>
    <message>
      <source>Copy or export it again.</source>
      <translation>Cópiela o expórtela de nuevo.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Expórtela de nuevo.</translation>
    </message>
    <message>
      <source>Save it as PNG.</source>
      <translation>Guárdela como PNG.</translation>
    </message>
    <message>
      <source>It is cut short: its end is missing.</source>
      <translation>Está cortada: falta su final.</translation>
    </message>
    <message>
      <source>It begins as a {kind} file, but its header is damaged or cut short.</source>
      <translation>Empieza como un archivo {kind}, pero su cabecera está dañada o cortada.</translation>
    </message>
    <message>
      <source>Its colour model ({model}) is not supported.</source>
      <translation>Su modelo de color ({model}) no es compatible.</translation>
    </message>
    <message>
      <source>It is a TIFF file of a kind that this program cannot show.</source>
      <translation>Es un archivo TIFF de un tipo que este programa no puede mostrar.</translation>
    </message>
    <message>
      <source>Save it as PNG or as a plain TIFF.</source>
      <translation>Guárdela como PNG o como TIFF sencillo.</translation>
    </message>
    <message>
      <source>It has one frame, and no frame {frame}.</source>
      <translation>Tiene un fotograma, y ningún fotograma {frame}.</translation>
    </message>
    <message>
      <source>It has {frames} frames, and no frame {frame}.</source>
      <translation>Tiene {frames} fotogramas, y ningún fotograma {frame}.</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels, and this program shows up to {most} megapixels.</source>
      <translation>Tiene {columns} x {rows} píxeles, y este programa muestra hasta {most} megapíxeles.</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels and needs {needed} of memory, of which {free} are free.</source>
      <translation>Tiene {columns} x {rows} píxeles y necesita {needed} de memoria, de los que {free} están libres.</translation>
    </message>
    <message>
      <source>Its content is large and needs {needed} of memory, of which {free} are free.</source>
      <translation>Su contenido es grande y necesita {needed} de memoria, de los que {free} están libres.</translation>
    </message>
    <message>
      <source>It is a file of {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>Es un archivo de {size} MB y necesita {needed} de memoria, de los que {free} están libres.</translation>
    </message>
    <message>
      <source>Unpacked it has {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>Descomprimida tiene {size} MB y necesita {needed} de memoria, de los que {free} están libres.</translation>
    </message>
    <message>
      <source>Unpacked it would have {size} MB, which is more than any picture.</source>
      <translation>Descomprimida tendría {size} MB, más que cualquier imagen.</translation>
    </message>
    <message>
      <source>It has {samples} samples per pixel; this program shows 1 or 3.</source>
      <translation>Tiene {samples} muestras por píxel; este programa muestra 1 o 3.</translation>
    </message>
    <message>
      <source>Its compressed picture does not have the size that its header gives.</source>
      <translation>Su imagen comprimida no tiene el tamaño que da su cabecera.</translation>
    </message>
    <message>
      <source>Its pixels are compressed in a way that cannot be decoded here: {syntax}.</source>
      <translation>Sus píxeles están comprimidos de un modo que aquí no se puede decodificar: {syntax}.</translation>
    </message>
    <message>
      <source>Export it without compression.</source>
      <translation>Expórtela sin compresión.</translation>
    </message>
    <message>
      <source>Its header lacks a usable {attribute}.</source>
      <translation>A su cabecera le falta un {attribute} utilizable.</translation>
    </message>
    <message>
      <source>It is cut short: {missing} of {all} bytes of pixels are missing.</source>
      <translation>Está cortada: faltan {missing} de {all} bytes de píxeles.</translation>
    </message>
    <message>
      <source>Its pixels ({syntax}) cannot be decoded.</source>
      <translation>Sus píxeles ({syntax}) no se pueden decodificar.</translation>
    </message>
    <message>
      <source>Its colour table is damaged, or does not have the entries that its header announces.</source>
      <translation>Su tabla de colores está dañada o no tiene las entradas que anuncia la cabecera.</translation>
    </message>
    <message>
      <source>It is a DICOM file without pixels ({kind}).</source>
      <translation>Es un archivo DICOM sin píxeles ({kind}).</translation>
    </message>
    <message>
      <source>Open an image of the study.</source>
      <translation>Abra una imagen del estudio.</translation>
    </message>
    <message>
      <source>It is a DICOMDIR, the index of a disc, and no image.</source>
      <translation>Es un DICOMDIR, el índice de un disco, y no una imagen.</translation>
    </message>
    <message>
      <source>Open the folder that it stands in.</source>
      <translation>Abra la carpeta en la que está.</translation>
    </message>
    <message>
      <source>It holds no pixels: it was cut short, or exported without them.</source>
      <translation>No contiene píxeles: se cortó, o se exportó sin ellos.</translation>
    </message>
    <message>
      <source>It is compressed, and far larger than any picture without that.</source>
      <translation>Está comprimida, y sin eso es mucho mayor que cualquier imagen.</translation>
    </message>
    <message>
      <source>Its attributes are damaged and cannot be listed.</source>
      <translation>Sus atributos están dañados y no se pueden listar.</translation>
    </message>
    <message>
      <source>It is no DICOM file, and has no DICOM attributes.</source>
      <translation>No es un archivo DICOM, y no tiene atributos DICOM.</translation>
    </message>
    <message>
      <source>Its sequences have more than {most} items, which no radiograph has.</source>
      <translation>Sus secuencias tienen más de {most} elementos, lo que no tiene ninguna radiografía.</translation>
    </message>
    <message>
      <source>PixelData holds more than the picture; what goes beyond it was ignored.</source>
      <translation>PixelData contiene más que la imagen; lo sobrante se ignoró.</translation>
    </message>
    <message>
      <source>It is no DICOM file.</source>
      <translation>No es un archivo DICOM.</translation>
    </message>
    <message>
      <source>Save it as a picture instead.</source>
      <translation>Guárdelo en su lugar como imagen.</translation>
    </message>
    <message>
      <source>It holds no picture, and only pictures are de-identified.</source>
      <translation>No contiene ninguna imagen, y solo se desidentifican imágenes.</translation>
    </message>
    <message>
      <source>It is damaged, so it cannot be de-identified.</source>
      <translation>Está dañado, así que no se puede desidentificar.</translation>
    </message>
    <message>
      <source>An overlay is hidden in its pixels, which are not changed.</source>
      <translation>En sus píxeles hay oculta una superposición, y no se modifican.</translation>
    </message>
    <message>
      <source>It is a ZIP archive.</source>
      <translation>Es un archivo ZIP.</translation>
    </message>
    <message>
      <source>Open it as a study.</source>
      <translation>Ábralo como estudio.</translation>
    </message>
    <message>
      <source>It is damaged in its archive.</source>
      <translation>Está dañado dentro de su archivo comprimido.</translation>
    </message>
    <message>
      <source>Copy the archive again from where it came.</source>
      <translation>Copie de nuevo el archivo comprimido desde su origen.</translation>
    </message>
    <message>
      <source>Copy it again from where it came.</source>
      <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
      <source>The archive is damaged or cut short.</source>
      <translation>El archivo comprimido está dañado o cortado.</translation>
    </message>
    <message>
      <source>The archive may have been replaced.</source>
      <translation>Puede que el archivo comprimido se haya sustituido.</translation>
    </message>
    <message>
      <source>The archive cannot be read ({why}).</source>
      <translation>No se puede leer el archivo comprimido ({why}).</translation>
    </message>
    <message>
      <source>The archive holds too many files to be opened.</source>
      <translation>El archivo comprimido contiene demasiados archivos para abrirlo.</translation>
    </message>
    <message>
      <source>It is an archive within an archive.</source>
      <translation>Es un archivo comprimido dentro de otro.</translation>
    </message>
    <message>
      <source>Unpack the outer one and open the folder.</source>
      <translation>Descomprima el exterior y abra la carpeta.</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder.</source>
      <translation>Descomprima el archivo y abra la carpeta.</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder, with its password.</source>
      <translation>Descomprima el archivo con su contraseña y abra la carpeta.</translation>
    </message>
    <message>
      <source>One file in it is encrypted.</source>
      <translation>Un archivo de su interior está cifrado.</translation>
    </message>
    <message>
      <source>{count} files in it are encrypted.</source>
      <translation>{count} archivos de su interior están cifrados.</translation>
    </message>
    <message>
      <source>It is packed in a way that this program cannot read.</source>
      <translation>Está empaquetado de un modo que este programa no puede leer.</translation>
    </message>
    <message>
      <source>Not a radiograph: the header gives {what}.</source>
      <translation>No es una radiografía: la cabecera da {what}.</translation>
    </message>
    <message>
      <source>Not a chest radiograph: the header gives {what}.</source>
      <translation>No es una radiografía de tórax: la cabecera da {what}.</translation>
    </message>
    <message>
      <source>Not a frontal view: the header gives {what}.</source>
      <translation>No es una proyección frontal: la cabecera da {what}.</translation>
    </message>
    <message>
      <source>the modality {term}</source>
      <translation>la modalidad {term}</translation>
    </message>
    <message>
      <source>the body part {term}</source>
      <translation>la región anatómica {term}</translation>
    </message>
    <message>
      <source>the view {term}</source>
      <translation>la proyección {term}</translation>
    </message>
    <message>
      <source>another modality</source>
      <translation>otra modalidad</translation>
    </message>
    <message>
      <source>another body part</source>
      <translation>otra región anatómica</translation>
    </message>
    <message>
      <source>another view</source>
      <translation>otra proyección</translation>
    </message>
    <message>
      <source>Outside the model's population: the header gives an age of {age}, and the model learnt from patients of {ages}.</source>
      <translation>Fuera de la población del modelo: la cabecera da una edad de {age}, y el modelo aprendió de pacientes de {ages}.</translation>
    </message>
    <message>
      <source>{count} months</source>
      <translation>{count} meses</translation>
    </message>
    <message>
      <source>{from} to {to} years</source>
      <translation>{from} a {to} años</translation>
    </message>
    <message>
      <source>{from} to {to} and {from_2} to {to_2} years</source>
      <translation>{from} a {to} y {from_2} a {to_2} años</translation>
    </message>
    <message>
      <source>{count} years</source>
      <translation>{count} años</translation>
    </message>
    <message>
      <source>Unusual picture: {share} of the model's reference images were less unusual (limit {limit}).</source>
      <translation>Imagen inusual: el {share} de las imágenes de referencia del modelo eran menos inusuales (límite {limit}).</translation>
    </message>
    <message>
      <source>It may be no frontal chest radiograph, or be turned, inverted or cropped.</source>
      <translation>Puede que no sea una radiografía frontal de tórax, o que esté girada, invertida o recortada.</translation>
    </message>
    <message>
      <source>The file gives no age.</source>
      <translation>El archivo no da ninguna edad.</translation>
    </message>
    <message>
      <source>The model learnt from patients of {ages} and is not to be relied on outside of it.</source>
      <translation>El modelo aprendió de pacientes de {ages} y fuera de ahí no es de fiar.</translation>
    </message>
    <message>
      <source>The figures beside the threshold do not hold for every patient.</source>
      <translation>Las cifras junto al umbral no valen para todos los pacientes.</translation>
    </message>
    <message>
      <source>The model reached {groups}.</source>
      <translation>El modelo alcanzó {groups}.</translation>
    </message>
    <message>
      <source>{group} and among {other_group}</source>
      <translation>{group} y en {other_group}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}</source>
      <translation>en {name} de {from} a {to} años, con el umbral {threshold}, una sensibilidad del {sensitivity} y una especificidad del {specificity}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}, with probabilities that are off by {error} on average</source>
      <translation>en {name} de {from} a {to} años, con el umbral {threshold}, una sensibilidad del {sensitivity} y una especificidad del {specificity}, con probabilidades que se desvían un {error} de media</translation>
    </message>
    <message>
      <source>children</source>
      <translation>niños</translation>
    </message>
    <message>
      <source>adults</source>
      <translation>adultos</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} and {other} views.</source>
      <translation>Esta es una proyección {view}; el modelo aprendió de proyecciones {one} y {other}.</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} views.</source>
      <translation>Esta es una proyección {view}; el modelo aprendió de proyecciones {one}.</translation>
    </message>
    <message>
      <source>The file has changed since the network read it, so no picture is shown.</source>
      <translation>El archivo ha cambiado desde que la red lo leyó, por lo que no se muestra ninguna imagen.</translation>
    </message>
    <message>
      <source>There are no images in {names}.</source>
      <translation>No hay imágenes en {names}.</translation>
    </message>
    <message>
      <source>Open another folder, or a file.</source>
      <translation>Abra otra carpeta o un archivo.</translation>
    </message>
    <message>
      <source>There is no file or folder {name}.</source>
      <translation>No hay ningún archivo ni carpeta {name}.</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened ({why}).</source>
      <translation>No se puede abrir la carpeta {name} ({why}).</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened; its row says why.</source>
      <translation>No se puede abrir la carpeta {name}; su fila dice por qué.</translation>
    </message>
    <message>
      <source>{count} folders cannot be opened ({names}); their rows say why.</source>
      <translation>No se pueden abrir {count} carpetas ({names}); sus filas dicen por qué.</translation>
    </message>
    <message>
      <source>All others are listed.</source>
      <translation>Todas las demás están en la lista.</translation>
    </message>
    <message>
      <source>{count} more could not be opened either.</source>
      <translation>Tampoco se pudieron abrir otros {count}.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>{count} files are listed; there may be more, and what arrives or changes from now on is not shown.</source>
      <translation>Hay {count} archivos en la lista; puede haber más, y lo que llegue o cambie desde ahora no se muestra.</translation>
    </message>
    <message>
      <source>Open the folder again for all.</source>
      <translation>Abra de nuevo la carpeta para verlos todos.</translation>
    </message>
    <message>
      <source>The image that you looked at last is there now: {name}.</source>
      <translation>La imagen que miró la última vez ya está: {name}.</translation>
    </message>
    <message>
      <source>Choose it in the list to go on from there.</source>
      <translation>Elíjala en la lista para seguir desde ahí.</translation>
    </message>
    <message>
      <source>{name} was replaced: this is its new content, which is read anew.</source>
      <translation>{name} se sustituyó: este es su contenido nuevo, que se lee de nuevo.</translation>
    </message>
    <message>
      <source>A verdict that you gave stays with the content before.</source>
      <translation>El dictamen que usted dio queda con el contenido anterior.</translation>
    </message>
    <message>
      <source>{name} is no longer there: it was moved or deleted.</source>
      <translation>{name} ya no está: se movió o se eliminó.</translation>
    </message>
    <message>
      <source>Your verdict stays.</source>
      <translation>Su dictamen se queda.</translation>
    </message>
    <message>
      <source>{names} cannot be reached any more ({why}).</source>
      <translation>Ya no se puede acceder a {names} ({why}).</translation>
    </message>
    <message>
      <source>What was read stays, and so do your verdicts; it is tried again every few seconds.</source>
      <translation>Lo leído se queda, y sus dictámenes también; se vuelve a intentar cada pocos segundos.</translation>
    </message>
    <message>
      <source>{names} can be reached again.</source>
      <translation>Se puede acceder de nuevo a {names}.</translation>
    </message>
    <message>
      <source>What could not be read meanwhile is read now.</source>
      <translation>Lo que entretanto no se pudo leer se lee ahora.</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The program made a mistake ({place}).</source>
      <translation>El programa cometió un error ({place}).</translation>
    </message>
    <message>
      <source>Please report it with these words.</source>
      <translation>Comuníquelo con estas palabras.</translation>
    </message>
    <message>
      <source>{attribute} was ignored: {why}.</source>
      <translation>Se ignoró {attribute}: {why}.</translation>
    </message>
    <message>
      <source>its value cannot be read</source>
      <translation>su valor no se puede leer</translation>
    </message>
    <message>
      <source>its text cannot be decoded</source>
      <translation>su texto no se puede decodificar</translation>
    </message>
    <message>
      <source>it is not a number</source>
      <translation>no es un número</translation>
    </message>
    <message>
      <source>it is not a whole number</source>
      <translation>no es un número entero</translation>
    </message>
    <message>
      <source>it is not a sequence</source>
      <translation>no es una secuencia</translation>
    </message>
    <message>
      <source>it is not a DICOM age</source>
      <translation>no es una edad DICOM</translation>
    </message>
    <message>
      <source>it is not a date</source>
      <translation>no es una fecha</translation>
    </message>
    <message>
      <source>there are {centers} window centers and {widths} widths</source>
      <translation>hay {centers} centros de ventana y {widths} anchuras</translation>
    </message>
    <message>
      <source>it is none of {words}</source>
      <translation>no es ninguno de {words}</translation>
    </message>
    <message>
      <source>its LUT Descriptor does not have three values</source>
      <translation>su LUT Descriptor no tiene tres valores</translation>
    </message>
    <message>
      <source>its LUT Data do not have the {count} entries that it announces</source>
      <translation>su LUT Data no tiene las {count} entradas que anuncia</translation>
    </message>
    <message>
      <source>it is not two directions in the patient</source>
      <translation>no son dos direcciones en el paciente</translation>
    </message>
    <message>
      <source>{value} is not within {low} and {high}</source>
      <translation>{value} no está entre {low} y {high}</translation>
    </message>
    <message>
      <source>with {samples} samples per pixel, {assumed} was assumed</source>
      <translation>con {samples} muestras por píxel se supuso {assumed}</translation>
    </message>
    <message>
      <source>it cannot be applied to more than 16 bits</source>
      <translation>no se puede aplicar a más de 16 bits</translation>
    </message>
    <message>
      <source>it is not a number of at least 1</source>
      <translation>no es un número de al menos 1</translation>
    </message>
    <message>
      <source>graphics that lie over the picture are not drawn</source>
      <translation>los gráficos superpuestos a la imagen no se dibujan</translation>
    </message>
    <message>
      <source>a shutter is not drawn, and what it would cover is shown</source>
      <translation>el obturador no se dibuja, y se ve lo que cubriría</translation>
    </message>
    <message>
      <source>Lengths are in pixels: {attribute} in the file is not two lengths above 0.</source>
      <translation>Las longitudes están en píxeles: {attribute} en el archivo no son dos longitudes mayores que 0.</translation>
    </message>
    <message>
      <source>Lengths come from {used}: {attribute} in the file is not two lengths above 0.</source>
      <translation>Las longitudes proceden de {used}: {attribute} en el archivo no son dos longitudes mayores que 0.</translation>
    </message>
    <message>
      <source>The picture looks stretched: it is drawn with square pixels, and {attribute} in the file gives others.</source>
      <translation>La imagen se ve deformada: se dibuja con píxeles cuadrados, y {attribute} en el archivo indica otros.</translation>
    </message>
    <message>
      <source>it is not two numbers above 0</source>
      <translation>no son dos números mayores que 0</translation>
    </message>
    <message>
      <source>sensitive</source>
      <translation>sensible</translation>
    </message>
    <message>
      <source>balanced</source>
      <translation>equilibrado</translation>
    </message>
    <message>
      <source>specific</source>
      <translation>específico</translation>
    </message>
    <message>
      <source>The disk takes nothing more of the program's data: it is full, a quota is used up, or it is faulty.</source>
      <translation>El disco no admite más datos del programa: está lleno, se agotó una cuota o está defectuoso.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>El disco está lleno.</translation>
    </message>
    <message>
      <source>Make room on it.</source>
      <translation>Haga sitio en él.</translation>
    </message>
    <message>
      <source>Make room on it, or ask whoever looks after this computer.</source>
      <translation>Haga sitio en él, o pregunte a quien cuide de este equipo.</translation>
    </message>
    <message>
      <source>Another window of this program keeps its data to itself.</source>
      <translation>Otra ventana de este programa se reserva sus datos.</translation>
    </message>
    <message>
      <source>Close the other windows.</source>
      <translation>Cierre las otras ventanas.</translation>
    </message>
    <message>
      <source>The program may not write in its data folder.</source>
      <translation>El programa no puede escribir en su carpeta de datos.</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer for access.</source>
      <translation>Pida acceso a quien cuide de este equipo.</translation>
    </message>
    <message>
      <source>The program's data file is damaged.</source>
      <translation>El archivo de datos del programa está dañado.</translation>
    </message>
    <message>
      <source>Close the program's other windows and start it again.</source>
      <translation>Cierre las otras ventanas del programa e inícielo de nuevo.</translation>
    </message>
    <message>
      <source>The program's data folder cannot be used ({why}).</source>
      <translation>No se puede usar la carpeta de datos del programa ({why}).</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer.</source>
      <translation>Pregunte a quien cuide de este equipo.</translation>
    </message>
    <message>
      <source>The program finds no home folder, and so no place for its data.</source>
      <translation>El programa no encuentra la carpeta personal, y por tanto ningún lugar para sus datos.</translation>
    </message>
    <message>
      <source>This window has no place to keep your verdicts.</source>
      <translation>Esta ventana no tiene dónde guardar sus dictámenes.</translation>
    </message>
    <message>
      <source>Your verdicts and how you left images were kept by a newer version of this program, and this one does not touch them.</source>
      <translation>Sus dictámenes y vistas los guardó una versión más nueva de este programa, y esta no los toca.</translation>
    </message>
    <message>
      <source>Use the newer version.</source>
      <translation>Use la versión más nueva.</translation>
    </message>
    <message>
      <source>The file that keeps your verdicts and how you left images was damaged.</source>
      <translation>El archivo que guarda sus dictámenes y vistas estaba dañado.</translation>
    </message>
    <message>
      <source>It was set aside in the program's data folder as {name}, and a new one was begun.</source>
      <translation>Se apartó en la carpeta de datos del programa como {name}, y se empezó uno nuevo.</translation>
    </message>
    <message>
      <source>Until then, how you leave images is remembered only while this window is open.</source>
      <translation>Hasta entonces, sus vistas solo se recuerdan mientras esta ventana está abierta.</translation>
    </message>
    <message>
      <source>Until then the model's results are not kept, and are computed again next time.</source>
      <translation>Hasta entonces los resultados del modelo no se conservan, y la próxima vez se calculan de nuevo.</translation>
    </message>
    <message>
      <source>Until then your verdicts are not saved.</source>
      <translation>Hasta entonces sus dictámenes no se guardan.</translation>
    </message>
    <message>
      <source>They stand in this window, and are tried again every few seconds.</source>
      <translation>Están en esta ventana, y se vuelve a intentar cada pocos segundos.</translation>
    </message>
    <message>
      <source>There is no folder '{name}' to write it in.</source>
      <translation>No hay ninguna carpeta «{name}» en la que escribir.</translation>
    </message>
    <message>
      <source>Create the folder first.</source>
      <translation>Cree primero la carpeta.</translation>
    </message>
    <message>
      <source>This is a folder.</source>
      <translation>Esto es una carpeta.</translation>
    </message>
    <message>
      <source>Name a file to write.</source>
      <translation>Indique un archivo que escribir.</translation>
    </message>
    <message>
      <source>The folder '{name}' cannot be written in.</source>
      <translation>No se puede escribir en la carpeta «{name}».</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Elija otro lugar.</translation>
    </message>
    <message>
      <source>It is one of the images, and images are never changed.</source>
      <translation>Es una de las imágenes, y las imágenes no se modifican nunca.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <source>The file cannot be written ({why}).</source>
      <translation>No se puede escribir el archivo ({why}).</translation>
    </message>
    <message>
      <source>The folder cannot be written ({why}).</source>
      <translation>No se puede escribir la carpeta ({why}).</translation>
    </message>
    <message>
      <source>It cannot be written as {kind}.</source>
      <translation>No se puede escribir como {kind}.</translation>
    </message>
    <message>
      <source>Its name must end in .png, .jpg or .jpeg.</source>
      <translation>Su nombre debe terminar en .png, .jpg o .jpeg.</translation>
    </message>
    <message>
      <source>Choose the other kind of file.</source>
      <translation>Elija el otro tipo de archivo.</translation>
    </message>
    <message>
      <source>The PDF cannot be painted.</source>
      <translation>No se puede dibujar el PDF.</translation>
    </message>
    <message>
      <source>Export it as a web page.</source>
      <translation>Expórtelo como página web.</translation>
    </message>
    <message>
      <source>The demo study cannot be written ({why}).</source>
      <translation>No se puede escribir el estudio de demostración ({why}).</translation>
    </message>
    <message>
      <source>{name} is too large for a list of labels.</source>
      <translation>{name} es demasiado grande para una lista de etiquetas.</translation>
    </message>
    <message>
      <source>Choose a CSV file.</source>
      <translation>Elija un archivo CSV.</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({why}).</source>
      <translation>No se puede leer la lista {name} ({why}).</translation>
    </message>
    <message>
      <source>{name} is no CSV file.</source>
      <translation>{name} no es un archivo CSV.</translation>
    </message>
    <message>
      <source>Choose a table with a heading.</source>
      <translation>Elija una tabla con encabezado.</translation>
    </message>
    <message>
      <source>The list {name} has no column '{column}'.</source>
      <translation>La lista {name} no tiene la columna «{column}».</translation>
    </message>
    <message>
      <source>Its first line must name the columns, one of them 'file' and one 'label'.</source>
      <translation>Su primera línea debe nombrar las columnas, una de ellas 'file' y otra 'label'.</translation>
    </message>
    <message>
      <source>{count} line whose file is not in the study</source>
      <translation>{count} línea cuyo archivo no está en el estudio</translation>
    </message>
    <message>
      <source>{count} lines whose file is not in the study</source>
      <translation>{count} líneas cuyo archivo no está en el estudio</translation>
    </message>
    <message>
      <source>{count} line whose name several images have</source>
      <translation>{count} línea cuyo nombre tienen varias imágenes</translation>
    </message>
    <message>
      <source>{count} lines whose name several images have</source>
      <translation>{count} líneas cuyo nombre tienen varias imágenes</translation>
    </message>
    <message>
      <source>{count} image with lines of both classes</source>
      <translation>{count} imagen con líneas de ambas clases</translation>
    </message>
    <message>
      <source>{count} images with lines of both classes</source>
      <translation>{count} imágenes con líneas de ambas clases</translation>
    </message>
    <message>
      <source>{count} line with another label</source>
      <translation>{count} línea con otra etiqueta</translation>
    </message>
    <message>
      <source>{count} lines with another label</source>
      <translation>{count} líneas con otra etiqueta</translation>
    </message>
    <message>
      <source>There is no such model file.</source>
      <translation>No existe ese archivo de modelo.</translation>
    </message>
    <message>
      <source>The model file cannot be read ({why}).</source>
      <translation>No se puede leer el archivo del modelo ({why}).</translation>
    </message>
    <message>
      <source>This is a folder, not a model file.</source>
      <translation>Esto es una carpeta, no un archivo de modelo.</translation>
    </message>
    <message>
      <source>This is no ONNX model, or it is damaged.</source>
      <translation>No es un modelo ONNX, o está dañado.</translation>
    </message>
    <message>
      <source>The file is empty, so it is no ONNX model.</source>
      <translation>El archivo está vacío, así que no es un modelo ONNX.</translation>
    </message>
    <message>
      <source>Name a model with --model FILE, or install the program again for its own.</source>
      <translation>Indique un modelo con --model ARCHIVO, o instale de nuevo el programa para tener el suyo.</translation>
    </message>
    <message>
      <source>There is no device '{device}' here.</source>
      <translation>Aquí no hay ningún dispositivo «{device}».</translation>
    </message>
    <message>
      <source>This installation offers {devices}.</source>
      <translation>Esta instalación ofrece {devices}.</translation>
    </message>
    <message>
      <source>The CPU computes instead.</source>
      <translation>En su lugar calcula la CPU.</translation>
    </message>
    <message>
      <source>Use --device cpu.</source>
      <translation>Use --device cpu.</translation>
    </message>
    <message>
      <source>The model has not read it yet.</source>
      <translation>El modelo aún no la ha leído.</translation>
    </message>
    <message>
      <source>The model's answer is left out until there is a verdict.</source>
      <translation>La respuesta del modelo se omite hasta que haya dictamen.</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>el archivo ya existe</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
      <source>Host is down</source>
      <translation>el equipo no está disponible</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>error de entrada/salida</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>no es una carpeta</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>permiso denegado</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>la unidad de red ya no está conectada</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
      <source>Transport endpoint is not connected</source>
      <translation>la unidad no está conectada</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Para qué sirve</translation>
    </message>
    <message>
      <source>It gives the probability that a frontal chest radiograph shows pneumonia, as a second look beside a reader who has the patient's history and decides.</source>
      <translation>Da la probabilidad de que una radiografía frontal de tórax muestre neumonía, como segunda mirada junto a un lector que conoce la historia del paciente y decide.</translation>
    </message>
    <message>
      <source>It is not a diagnosis: it misses some pneumonias and flags some healthy chests, and the operating points say how many.</source>
      <translation>No es un diagnóstico: omite algunas neumonías y marca algunos tórax sanos; los puntos de operación dicen cuántos.</translation>
    </message>
    <message>
      <source>What it must not be used for</source>
      <translation>Para qué no debe usarse</translation>
    </message>
    <message>
      <source>As the only ground on which a patient is treated or sent home.</source>
      <translation>Como único motivo para tratar a un paciente o enviarlo a casa.</translation>
    </message>
    <message>
      <source>It is no medical device.</source>
      <translation>No es un producto sanitario.</translation>
    </message>
    <message>
      <source>For other patients than those whom it has seen: see below.</source>
      <translation>Con otros pacientes que los que ha visto: véase más abajo.</translation>
    </message>
    <message>
      <source>For lateral views, computed tomography, pictures of other parts of the body, or photographs of films and screens.</source>
      <translation>Con proyecciones laterales, tomografía computarizada, imágenes de otras partes del cuerpo o fotografías de películas y pantallas.</translation>
    </message>
    <message>
      <source>To rule out anything else.</source>
      <translation>Para descartar cualquier otra cosa.</translation>
    </message>
    <message>
      <source>It knows nothing of other findings, and "not flagged" does not mean normal.</source>
      <translation>No sabe nada de otros hallazgos, y «no marcada» no quiere decir que la imagen sea normal.</translation>
    </message>
    <message>
      <source>To follow one patient's disease: the probability says how sure the network is, not how ill the patient is.</source>
      <translation>Para seguir la enfermedad de un paciente: la probabilidad dice cuán segura está la red, no cuán enfermo está el paciente.</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>En resumen</translation>
    </message>
    <message>
      <source>It has learnt from {description}.</source>
      <translation>Ha aprendido de: {description}.</translation>
    </message>
    <message>
      <source>Images from elsewhere it reads worse.</source>
      <translation>Las imágenes de otros lugares las lee peor.</translation>
    </message>
    <message>
      <source>children of {from} to {to} years, seen in routine care at one hospital (Guangzhou Women and Children's Medical Center), one frontal AP radiograph or more of each; and adolescents and adults, seen at one hospital (NIH Clinical Center, Bethesda), whose labels were mined from reports and are noisy</source>
      <translation>niños de {from} a {to} años atendidos de forma rutinaria en un hospital (Guangzhou Women and Children's Medical Center), con una o más radiografías frontales AP de cada uno; y adolescentes y adultos de un hospital (NIH Clinical Center, Bethesda), cuyas etiquetas se extrajeron automáticamente de los informes y contienen errores</translation>
    </message>
    <message>
      <source>At its own threshold, {threshold}, it flags {found} of the patients with pneumonia that it was measured on, and misses the others.</source>
      <translation>Con su propio umbral, {threshold}, marca {found} de los pacientes con neumonía con los que se midió, y omite a los demás.</translation>
    </message>
    <message>
      <source>Of those without, it flags {alarmed}, which are false alarms.</source>
      <translation>De los que no la tienen, marca {alarmed}, que son falsas alarmas.</translation>
    </message>
    <message>
      <source>Among {name} of {from} to {to} years it flags {found} with pneumonia, and {alarmed} without.</source>
      <translation>En {name} de {from} a {to} años marca {found} con neumonía, y {alarmed} sin ella.</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {one} and {other}, and pictures unlike those that it knows are not assessed.</source>
      <translation>No se evalúan pacientes fuera de las edades de {ages}, proyecciones distintas de {one} y {other}, ni imágenes distintas de las que conoce.</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {view}, and pictures unlike those that it knows are not assessed.</source>
      <translation>No se evalúan pacientes fuera de las edades de {ages}, proyecciones distintas de {view}, ni imágenes distintas de las que conoce.</translation>
    </message>
    <message>
      <source>A file that does not say how old the patient is gets a caution.</source>
      <translation>Un archivo que no dice la edad del paciente recibe una advertencia.</translation>
    </message>
    <message>
      <source>Not flagged does not mean normal: it knows of pneumonia alone.</source>
      <translation>Que una imagen no esté marcada no quiere decir que sea normal: el modelo solo conoce la neumonía.</translation>
    </message>
    <message>
      <source>{count} of 100</source>
      <translation>{count} de cada 100</translation>
    </message>
    <message>
      <source>{count} of 1,000</source>
      <translation>{count} de cada 1000</translation>
    </message>
    <message>
      <source>The colour of a place says how strongly it spoke for pneumonia (towards yellow) or against it (towards violet); what is blue-green, as the middle of the scale, had no say. The scale is the same for all pictures. It shows what the network looked at and locates no disease.</source>
      <translation>El color de un lugar dice con qué fuerza habló a favor de neumonía (hacia el amarillo) o en contra (hacia el violeta); lo azul verdoso, como el centro de la escala, no influyó. La escala es la misma para todas las imágenes. Muestra en qué se fijó la red y no localiza ninguna enfermedad.</translation>
    </message>
  </context>
</TS>
