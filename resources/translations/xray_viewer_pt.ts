<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>X-ray Viewer</name>
    <message>
      <source>hidden until the files' headers are read</source>
      <translation>oculta até que os cabeçalhos dos arquivos sejam lidos</translation>
    </message>
    <message>
      <source>the patient</source>
      <translation>o paciente</translation>
    </message>
    <message>
      <source>the folder</source>
      <translation>a pasta</translation>
    </message>
    <message>
      <source>Image {number}</source>
      <translation>Imagem {number}</translation>
    </message>
    <message>
      <source>Reading of this image</source>
      <translation>Leitura desta imagem</translation>
    </message>
    <message>
      <source>Probability of pneumonia</source>
      <translation>Probabilidade de pneumonia</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>Sobre este modelo…</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalhes</translation>
    </message>
    <message>
      <source>This is the reading of the first frame.</source>
      <translation>Esta é a leitura do primeiro quadro.</translation>
    </message>
    <message>
      <source>No probability</source>
      <translation>Sem probabilidade</translation>
    </message>
    <message>
      <source>Left image</source>
      <translation>Imagem esquerda</translation>
    </message>
    <message>
      <source>Right image</source>
      <translation>Imagem direita</translation>
    </message>
    <message>
      <source>No image</source>
      <translation>Sem imagem</translation>
    </message>
    <message>
      <source>There is no model</source>
      <translation>Não há modelo</translation>
    </message>
    <message>
      <source>threshold {limit}</source>
      <translation>limiar {limit}</translation>
    </message>
    <message>
      <source>Probability {probability}, threshold {threshold}</source>
      <translation>Probabilidade {probability}, limiar {threshold}</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <translation>Não avaliada</translation>
    </message>
    <message>
      <source>You read first: give your verdict, and it is shown.</source>
      <translation>Você lê primeiro: dê o seu parecer, e ela é mostrada.</translation>
    </message>
    <message>
      <source>Hidden until your verdict</source>
      <translation>Oculto até o seu parecer</translation>
    </message>
    <message>
      <source>You could see the answer before: a verdict is kept as given with it in view.</source>
      <translation>A resposta já pôde ser vista antes: o parecer é guardado como dado com ela à vista.</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>Carregando o modelo</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lendo…</translation>
    </message>
    <message>
      <source>Reading the attributes…</source>
      <translation>Lendo os atributos…</translation>
    </message>
    <message>
      <source>No image is open.</source>
      <translation>Nenhuma imagem está aberta.</translation>
    </message>
    <message>
      <source>Search tags, names and values</source>
      <translation>Pesquisar tags, nomes e valores</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Pesquisar</translation>
    </message>
    <message>
      <source>DICOM attributes</source>
      <translation>Atributos DICOM</translation>
    </message>
    <message>
      <source>Nothing was found: no tag, name or value of this file holds these words.</source>
      <translation>Nada foi encontrado: nenhuma etiqueta, nome ou valor deste arquivo contém estas palavras.</translation>
    </message>
    <message>
      <source>DICOM Attributes of {name}</source>
      <translation>Atributos DICOM de {name}</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Tag</translation>
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
      <translation>Mouse sobre a imagem</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colunas</translation>
    </message>
    <message>
      <source>Columns of the table</source>
      <translation>Colunas da tabela</translation>
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation>&amp;Mover para cima</translation>
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation>Mover &amp;para baixo</translation>
    </message>
    <message>
      <source>Space shows a column or hides it.</source>
      <translation>A barra de espaço mostra ou oculta uma coluna.</translation>
    </message>
    <message>
      <source>Command Search</source>
      <translation>Busca de comandos</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>O que deseja fazer?</translation>
    </message>
    <message>
      <source>Words of a command</source>
      <translation>Palavras de um comando</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
    <message>
      <source>No command has these words.</source>
      <translation>Nenhum comando contém estas palavras.</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Comando</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>{command} (not now)</source>
      <translation>{command} (agora não)</translation>
    </message>
    <message>
      <source>It cannot be done now: there is nothing for it. {tip}</source>
      <translation>Não pode ser feito agora: não há nada para isso. {tip}</translation>
    </message>
    <message>
      <source>There is no other image to compare with. Drop both files on the window together, or open the folder that holds them.</source>
      <translation>Não há outra imagem para comparar. Solte os dois arquivos juntos na janela ou abra a pasta que os contém.</translation>
    </message>
    <message>
      <source>De-identified Copy</source>
      <translation>Cópia desidentificada</translation>
    </message>
    <message>
      <source>&amp;Leave out images on which text seems to stand</source>
      <translation>&amp;Omitir imagens em que parece haver texto</translation>
    </message>
    <message>
      <source>Progress of the copying</source>
      <translation>Progresso da cópia</translation>
    </message>
    <message>
      <source>Folder in Which to Make the New Folder “deidentified”</source>
      <translation>Pasta em que será criada a nova pasta “deidentified”</translation>
    </message>
    <message>
      <source>Copies of DICOM files by the Basic Application Level Confidentiality Profile of the standard (PS3.15): names, numbers, dates, age and sex, places, descriptions and private attributes are removed or replaced, and all UIDs are new but those of the standard. The pixels stay as they are. Your own files are not changed.</source>
      <translation>Cópias de arquivos DICOM segundo o Basic Application Level Confidentiality Profile da norma (PS3.15): nomes, números, datas, idade e sexo, lugares, descrições e atributos privados são removidos ou substituídos, e todos os UIDs são novos, exceto os da própria norma. Os pixels ficam como estão. Os seus próprios arquivos não são alterados.</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Gravando…</translation>
    </message>
    <message>
      <source>DICOM</source>
      <translation>DICOM</translation>
    </message>
    <message>
      <source>This &amp;image:  {name}</source>
      <translation>&amp;Esta imagem:  {name}</translation>
    </message>
    <message numerus="yes">
      <source>The whole &amp;study:  {images} images</source>
      <translation>
        <numerusform>O estudo &amp;inteiro:  {images} imagem</numerusform>
        <numerusform>O estudo &amp;inteiro:  {images} imagens</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total} images</source>
      <translation>{done} de {total} imagens</translation>
    </message>
    <message>
      <source>Distribution of the probabilities: {words}</source>
      <translation>Distribuição das probabilidades: {words}</translation>
    </message>
    <message>
      <source>No study is open</source>
      <translation>Nenhum estudo aberto</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Abertos por último</translation>
    </message>
    <message>
      <source>Drop a radiograph or a folder here</source>
      <translation>Solte aqui uma radiografia ou uma pasta</translation>
    </message>
    <message>
      <source>DICOM, JPEG, PNG, TIFF or BMP. Files are only read, never changed.</source>
      <translation>DICOM, JPEG, PNG, TIFF ou BMP. Os arquivos são apenas lidos, nunca alterados.</translation>
    </message>
    <message>
      <source>Open {folder} again</source>
      <translation>Abrir {folder} de novo</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Evidência</translation>
    </message>
    <message>
      <source>Opacity of the evidence</source>
      <translation>Opacidade do mapa de evidência</translation>
    </message>
    <message>
      <source>How much of the picture the evidence covers</source>
      <translation>Quanto da imagem o mapa de evidência cobre</translation>
    </message>
    <message>
      <source>Evidence, not localisation: where the network saw what speaks for or against pneumonia. It marks no disease.</source>
      <translation>Evidência, não localização: onde a rede viu o que fala a favor ou contra pneumonia. Não marca nenhuma doença.</translation>
    </message>
    <message>
      <source>against</source>
      <translation>contra</translation>
    </message>
    <message>
      <source>no say</source>
      <translation>neutro</translation>
    </message>
    <message>
      <source>for pneumonia</source>
      <translation>a favor de pneumonia</translation>
    </message>
    <message>
      <source>{key} shows the original.</source>
      <translation>{key} mostra o original.</translation>
    </message>
    <message>
      <source>Images whose answer is hidden until your verdict: {images}. The file is without these answers, unless you ask for them.</source>
      <translation>Imagens cuja resposta está oculta até o seu parecer: {images}. O arquivo fica sem essas respostas, a menos que você as peça.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>With patient &amp;names and file paths</source>
      <translation>&amp;Com nomes de pacientes e caminhos de arquivos</translation>
    </message>
    <message>
      <source>With these &amp;answers, which then count as seen</source>
      <translation>Com essas &amp;respostas, que então contam como vistas</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>Progresso da exportação</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportar para</translation>
    </message>
    <message>
      <source>{done} of {total} pictures</source>
      <translation>{done} de {total} imagens</translation>
    </message>
    <message>
      <source>{done} of {total} rows</source>
      <translation>{done} de {total} linhas</translation>
    </message>
    <message>
      <source>E&amp;xcel</source>
      <translation>&amp;Excel</translation>
    </message>
    <message>
      <source>CS&amp;V, for spreadsheets and scripts</source>
      <translation>CSV, &amp;para planilhas e scripts</translation>
    </message>
    <message>
      <source>&amp;JSON, for scripts</source>
      <translation>&amp;JSON, para scripts</translation>
    </message>
    <message>
      <source>&amp;Web page, in one file</source>
      <translation>Página &amp;web, em um só arquivo</translation>
    </message>
    <message>
      <source>P&amp;DF</source>
      <translation>P&amp;DF</translation>
    </message>
    <message>
      <source>A row for each image: its file as the list names it, the result, your verdict and your note. Of what the files say of a patient only the age is written.</source>
      <translation>Uma linha por imagem: o arquivo como a lista o nomeia, o resultado, o seu parecer e a sua nota. Do que os arquivos dizem de um paciente, só a idade é gravada.</translation>
    </message>
    <message>
      <source>Summary, agreement, flagged images with their evidence, verdicts, the truth where it is known. Without names each image has its row in the table and a part of its checksum. What is written on a picture itself is always seen.</source>
      <translation>Resumo, concordância, imagens sinalizadas com o mapa de evidência, pareceres e a verdade onde é conhecida. Sem nomes, cada imagem tem a sua linha na tabela e uma parte da soma de verificação. O que está escrito na própria imagem é sempre visto.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabela</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Relatório</translation>
    </message>
    <message>
      <source>Unexpected Error</source>
      <translation>Erro inesperado</translation>
    </message>
    <message>
      <source>The program has made a mistake, and goes on.</source>
      <translation>O programa cometeu um erro e continua.</translation>
    </message>
    <message>
      <source>Your verdicts are saved as they are given. If something on the screen looks wrong, close the window and start again. Please send these lines to those who look after the program, with a word on what you were doing. Names of patients, files and folders are taken out; read them before you send them.</source>
      <translation>Os seus pareceres são salvos assim que são dados. Se algo na tela parecer errado, feche a janela e comece de novo. Envie estas linhas a quem cuida do programa, com uma palavra sobre o que estava fazendo. Nomes de pacientes, arquivos e pastas foram retirados; leia-as antes de enviá-las.</translation>
    </message>
    <message>
      <source>Lines to send</source>
      <translation>Linhas para enviar</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>Open &amp;Log Folder</source>
      <translation>Abrir a pasta &amp;do registro</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>Too Few Cases</source>
      <translation>Casos insuficientes</translation>
    </message>
    <message>
      <source>What this threshold reaches on other images is mostly luck.</source>
      <translation>O que este limiar alcança em outras imagens é sobretudo acaso.</translation>
    </message>
    <message>
      <source>Use It All the Same</source>
      <translation>Usar mesmo assim</translation>
    </message>
    <message>
      <source>Forget All Views</source>
      <translation>Esquecer todas as vistas</translation>
    </message>
    <message>
      <source>Forget the window, zoom, rotation and measurements of every image that you have opened so far?</source>
      <translation>Esquecer a janela, o zoom, a rotação e as medições de todas as imagens abertas até agora?</translation>
    </message>
    <message>
      <source>Measurements that you have drawn are lost. Images are not touched.</source>
      <translation>As medições que você desenhou são perdidas. As imagens não são tocadas.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Esquecer</translation>
    </message>
    <message>
      <source>It shows chest radiographs and, beside each, the probability of pneumonia that a neural network gives it. Files are read on this computer, sent nowhere and never changed.</source>
      <translation>Mostra radiografias de tórax e, ao lado de cada uma, a probabilidade de pneumonia que uma rede neural lhe dá. Os arquivos são lidos neste computador, não são enviados a lugar nenhum e nunca são alterados.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <source>*{name}*</source>
      <translation>*{name}*</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Voltar</translation>
    </message>
    <message>
      <source>&amp;Contents</source>
      <translation>&amp;Conteúdo</translation>
    </message>
    <message>
      <source>1 image was written to the new folder {folder}.</source>
      <translation>1 imagem foi gravada na nova pasta {folder}.</translation>
    </message>
    <message>
      <source>Identity hidden</source>
      <translation>Identidade oculta</translation>
    </message>
    <message numerus="yes">
      <source>{count} images were written to the new folder {folder}.</source>
      <translation>
        <numerusform>{count} imagem foi gravada na nova pasta {folder}.</numerusform>
        <numerusform>{count} imagens foram gravadas na nova pasta {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not copied, since an overlay is hidden in their pixels: {images}.</source>
      <translation>Não foram copiadas porque os seus píxeis escondem uma sobreposição (overlay): {images}.</translation>
    </message>
    <message>
      <source>Could not be read, and not copied: {images}.</source>
      <translation>Não puderam ser lidas e não foram copiadas: {images}.</translation>
    </message>
    <message>
      <source>Folder {number}</source>
      <translation>Pasta {number}</translation>
    </message>
    <message>
      <source>Left out, since text seems to stand on them: {images}.</source>
      <translation>Omitidas, pois parece haver texto nelas: {images}.</translation>
    </message>
    <message>
      <source>Left out, since their pictures cannot be read and text may stand on them: {images}.</source>
      <translation>Omitidas, porque a imagem não pode ser lida e pode conter texto: {images}.</translation>
    </message>
    <message>
      <source>Text seems to stand on: {images}. Look at them before you give the files away.</source>
      <translation>Parece haver texto em: {images}. Veja-as antes de entregar os arquivos.</translation>
    </message>
    <message>
      <source>Their pictures cannot be read, so text may stand on them: {images}.</source>
      <translation>A imagem não pode ser lida, portanto pode conter texto: {images}.</translation>
    </message>
    <message>
      <source>No DICOM pictures, and not copied: {count}.</source>
      <translation>Não são imagens DICOM e não foram copiadas: {count}.</translation>
    </message>
    <message numerus="yes">
      <source> and {count} more</source>
      <translation>
        <numerusform> e mais {count}</numerusform>
        <numerusform> e mais {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>Images of the study</source>
      <translation>Imagens do estudo</translation>
    </message>
    <message>
      <source>{key} is the key of {menu} &gt; {action}. Take it away there first, or choose another key.</source>
      <translation>{key} é a tecla de {menu} &gt; {action}. Retire-a primeiro de lá ou escolha outra tecla.</translation>
    </message>
    <message>
      <source>{key} has a use of its own in every window and cannot be given away. Choose another key.</source>
      <translation>{key} tem uso próprio em todas as janelas e não pode ser atribuída. Escolha outra tecla.</translation>
    </message>
    <message>
      <source>{key} opens the menu {menu}. Choose another key.</source>
      <translation>{key} abre o menu {menu}. Escolha outra tecla.</translation>
    </message>
    <message>
      <source>Search the actions</source>
      <translation>Pesquisar as ações</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Ações e suas teclas</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Nova tecla</translation>
    </message>
    <message>
      <source>&amp;New key</source>
      <translation>&amp;Nova tecla</translation>
    </message>
    <message>
      <source>Use &amp;Instead</source>
      <translation>&amp;Usar no lugar</translation>
    </message>
    <message>
      <source>Use as &amp;Well</source>
      <translation>Usar &amp;também</translation>
    </message>
    <message>
      <source>N&amp;o Key</source>
      <translation>&amp;Sem tecla</translation>
    </message>
    <message>
      <source>As at &amp;First</source>
      <translation>&amp;Como no início</translation>
    </message>
    <message>
      <source>All actions have the keys that they had at first.</source>
      <translation>Todas as ações têm as teclas do início.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Ação</translation>
    </message>
    <message>
      <source>It has that key.</source>
      <translation>Ela já tem essa tecla.</translation>
    </message>
    <message>
      <source>{action} has no key now.</source>
      <translation>{action} agora não tem tecla.</translation>
    </message>
    <message>
      <source>{action} now has {keys}.</source>
      <translation>{action} agora tem {keys}.</translation>
    </message>
    <message>
      <source>en</source>
      <comment>the code of this language</comment>
      <translation>pt</translation>
    </message>
    <message>
      <source>1 file listed…</source>
      <translation>1 arquivo listado…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stop listing</source>
      <translation>Parar a busca</translation>
    </message>
    <message numerus="yes">
      <source>{images} files listed…</source>
      <translation>
        <numerusform>{images} arquivo listado…</numerusform>
        <numerusform>{images} arquivos listados…</numerusform>
      </translation>
    </message>
    <message>
      <source>X-ray Viewer</source>
      <translation>X-ray Viewer</translation>
    </message>
    <message>
      <source>Life size is not known: the file or the screen does not say how large it is.</source>
      <translation>O tamanho real não é conhecido: o arquivo ou a tela não diz as dimensões.</translation>
    </message>
    <message>
      <source>Open radiographs</source>
      <translation>Abrir radiografias</translation>
    </message>
    <message>
      <source>Open a folder</source>
      <translation>Abrir uma pasta</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>Fechar a mensagem</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problema</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>Informação</translation>
    </message>
    <message>
      <source>Operating point</source>
      <translation>Ponto de operação</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Limiar</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>Sensibilidade</translation>
    </message>
    <message>
      <source>Specificity</source>
      <translation>Especificidade</translation>
    </message>
    <message>
      <source>On the model's reference patients; beside it the 95 % interval.</source>
      <translation>Nos pacientes de referência do modelo; ao lado, o intervalo de confiança de 95%.</translation>
    </message>
    <message>
      <source>About This Model</source>
      <translation>Sobre este modelo</translation>
    </message>
    <message>
      <source>The model's card, further down, is in English. What matters most of it stands here in your language.</source>
      <translation>A ficha do modelo, mais abaixo, está em inglês. O mais importante dela está aqui no seu idioma.</translation>
    </message>
    <message>
      <source>{name} (the model's own)</source>
      <translation>{name} (o do modelo)</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>Nenhum modelo carregado</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>Carregando o modelo…</translation>
    </message>
    <message>
      <source>{name} {version}, on {device}</source>
      <translation>{name} {version}, em {device}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Enter keeps it, Shift and Enter begin a new line. Write no names: tables hold it.</source>
      <translation>Enter a guarda, Shift e Enter começam nova linha. Não escreva nomes: as tabelas a contêm.</translation>
    </message>
    <message>
      <source>Note on {name}</source>
      <translation>Nota sobre {name}</translation>
    </message>
    <message>
      <source>This desktop could not open the folder of the log. It is {folder}.</source>
      <translation>Não foi possível abrir a pasta do registro. É {folder}.</translation>
    </message>
    <message>
      <source>✕ Mistake of the program</source>
      <translation>✕ Erro do programa</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <source>Nothing was said since the program was started.</source>
      <translation>Nada foi dito desde o início do programa.</translation>
    </message>
    <message>
      <source>The notice in full, as it is copied</source>
      <translation>O aviso completo, como é copiado</translation>
    </message>
    <message>
      <source>Copy &amp;All</source>
      <translation>Copiar &amp;tudo</translation>
    </message>
    <message>
      <source>⚠ Problem</source>
      <translation>⚠ Problema</translation>
    </message>
    <message>
      <source>ℹ Information</source>
      <translation>ℹ Informação</translation>
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
      <translation>{number}%</translation>
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
      <translation>A exportação foi abandonada por causa da mudança de idioma. Exporte de novo.</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Abrindo…</translation>
    </message>
    <message>
      <source>There is no picture to show.</source>
      <translation>Não há imagem para mostrar.</translation>
    </message>
    <message>
      <source>not linked</source>
      <translation>não vinculadas</translation>
    </message>
    <message>
      <source>linked, in mm</source>
      <translation>vinculadas, em mm</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>vinculadas</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>Radiografia</translation>
    </message>
    <message>
      <source>Active image</source>
      <translation>Imagem ativa</translation>
    </message>
    <message>
      <source>Other image</source>
      <translation>Outra imagem</translation>
    </message>
    <message>
      <source>Tool Bar</source>
      <translation>Barra de ferramentas</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imagens</translation>
    </message>
    <message>
      <source>Reading</source>
      <comment>the panel</comment>
      <translation>Leitura</translation>
    </message>
    <message>
      <source>inverted</source>
      <translation>invertida</translation>
    </message>
    <message>
      <source>The picture is on the screen {screen}. {key} or Esc brings it back.</source>
      <translation>A imagem está na tela {screen}. {key} ou Esc a traz de volta.</translation>
    </message>
    <message>
      <source>There is one screen only. Full Screen uses the whole of it.</source>
      <translation>Há só uma tela. Tela cheia a usa inteira.</translation>
    </message>
    <message>
      <source>There is no picture on the screen to be copied or saved.</source>
      <translation>Não há na tela imagem a copiar ou salvar.</translation>
    </message>
    <message>
      <source>The picture was copied, as it is in view and without names.</source>
      <translation>A imagem foi copiada como está à vista e sem nomes.</translation>
    </message>
    <message>
      <source>The picture was copied. {warning}</source>
      <translation>A imagem foi copiada. {warning}</translation>
    </message>
    <message>
      <source>{name} was written.</source>
      <translation>{name} foi gravado.</translation>
    </message>
    <message>
      <source>Progress of the model's reading</source>
      <translation>Progresso da leitura pelo modelo</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Waiting until the files can be reached: {is_read} of {images} read</source>
      <translation>Aguardando acesso aos arquivos: {is_read} de {images} lidas</translation>
    </message>
    <message>
      <source>Paused: {is_read} of {images} read</source>
      <translation>Em pausa: {is_read} de {images} lidas</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>, {rate} a second, {left} left</source>
      <translation>, {rate} por segundo, faltam {left}</translation>
    </message>
    <message>
      <source>{is_read} of {images} read</source>
      <translation>{is_read} de {images} lidas</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>Este estudo</translation>
    </message>
    <message>
      <source>No images</source>
      <translation>Sem imagens</translation>
    </message>
    <message>
      <source>Below the threshold. That does not mean normal.</source>
      <translation>Abaixo do limiar. Isso não quer dizer que a imagem seja normal.</translation>
    </message>
    <message>
      <source>No image is scored. You can look at all of them, measure and give verdicts.</source>
      <translation>Nenhuma imagem é pontuada. Você pode ver todas, medir e dar o seu parecer.</translation>
    </message>
    <message>
      <source>At or above the threshold.</source>
      <translation>No limiar ou acima.</translation>
    </message>
    <message>
      <source>other patients</source>
      <translation>outros pacientes</translation>
    </message>
    <message>
      <source>Of {people} such patients {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>De {people} pacientes assim, {ill} têm pneumonia: {found} são sinalizados e {missed} não são percebidos. Dos outros, {alarmed} são sinalizados, o que são alarmes falsos.</translation>
    </message>
    <message>
      <source>Of {people} {patients} {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>De {people} {patients}, {ill} têm pneumonia: {found} são sinalizados e {missed} não são percebidos. Dos outros, {alarmed} são sinalizados, o que são alarmes falsos.</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. It brings its own threshold, {threshold}.</source>
      <translation>Outro modelo que da última vez: {name}. Ele traz o seu próprio limiar, {threshold}.</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. The threshold that you set for it is back, {threshold}.</source>
      <translation>Outro modelo que da última vez: {name}. O limiar que você definiu para ele está de volta, {threshold}.</translation>
    </message>
    <message>
      <source>No age: not measured in {group} at this threshold.</source>
      <translation>Sem idade: não medido em {group} com este limiar.</translation>
    </message>
    <message>
      <source>⚠  Of {patients}; age unknown</source>
      <translation>⚠  De {patients}; idade desconhecida</translation>
    </message>
    <message>
      <source>{group} of {youngest} to {oldest} years</source>
      <translation>{group} de {youngest} a {oldest} anos</translation>
    </message>
    <message>
      <source>{group}: sensitivity {sensitivity}, specificity {specificity}</source>
      <translation>{group}: sensibilidade {sensitivity}, especificidade {specificity}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <source>A usual picture for this model</source>
      <translation>Uma imagem habitual para este modelo</translation>
    </message>
    <message>
      <source>A less usual picture for this model</source>
      <translation>Uma imagem menos habitual para este modelo</translation>
    </message>
    <message>
      <source>An unusual picture for this model: rely on it less</source>
      <translation>Uma imagem incomum para este modelo: confie menos nele</translation>
    </message>
    <message>
      <source>Too unusual a picture for this model</source>
      <translation>Uma imagem incomum demais para este modelo</translation>
    </message>
    <message>
      <source>Atypicality {atypicality}: so many of the model's reference images were less unusual. Above {limit} a picture is not assessed.</source>
      <translation>Atipicidade {atypicality}: tal parcela das imagens de referência do modelo eram menos incomuns. Acima de {limit} uma imagem não é avaliada.</translation>
    </message>
    <message>
      <source>Probability {probability}, logit {logit}.</source>
      <translation>Probabilidade {probability}, logit {logit}.</translation>
    </message>
    <message>
      <source>No evidence yet: it is hidden until your verdict.</source>
      <translation>Ainda sem evidência: está oculta até o seu parecer.</translation>
    </message>
    <message>
      <source>No evidence: the model has not read this image.</source>
      <translation>Sem evidência: o modelo não leu esta imagem.</translation>
    </message>
    <message>
      <source>No evidence: the image is not assessed.</source>
      <translation>Sem evidência: a imagem não está avaliada.</translation>
    </message>
    <message>
      <source>No evidence: there is no model.</source>
      <translation>Sem evidência: não há modelo.</translation>
    </message>
    <message>
      <source>No evidence yet: the model has still to read this image.</source>
      <translation>Ainda sem evidência: o modelo ainda tem de ler esta imagem.</translation>
    </message>
    <message>
      <source>No evidence here: the model reads the first frame.</source>
      <translation>Sem evidência aqui: o modelo lê o primeiro quadro.</translation>
    </message>
    <message>
      <source>Threshold {threshold}: sensitivity {sensitivity} ({sensitivities}), specificity {specificity} ({specificities}), 95 % intervals</source>
      <translation>Limiar {threshold}: sensibilidade {sensitivity} ({sensitivities}), especificidade {specificity} ({specificities}), intervalos de confiança de 95%</translation>
    </message>
    <message>
      <source>{figures}.</source>
      <translation>{figures}.</translation>
    </message>
    <message>
      <source>No age.</source>
      <translation>Sem idade.</translation>
    </message>
    <message>
      <source>Not measured in {group} at this threshold.</source>
      <translation>Não medido em {group} com este limiar.</translation>
    </message>
    <message>
      <source>Of {patients}, like this patient</source>
      <translation>De {patients}, como este paciente</translation>
    </message>
    <message>
      <source>⚠  Of {patients}, not of this patient</source>
      <translation>⚠  De {patients}, não deste paciente</translation>
    </message>
    <message>
      <source>Computed on {device} in {milliseconds} ms.</source>
      <translation>Calculado em {device} em {milliseconds} ms.</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>Abrir r&amp;ecente</translation>
    </message>
    <message>
      <source>&amp;Forget These</source>
      <translation>E&amp;squecer estas</translation>
    </message>
    <message>
      <source>Another window has changed the verdict on that image since, so it is left as it is.</source>
      <translation>Outra janela mudou entretanto o parecer sobre essa imagem, por isso ele fica como está.</translation>
    </message>
    <message numerus="yes">
      <source>Results of {rows} images were written to {name}.</source>
      <translation>
        <numerusform>O resultado de {rows} imagem foi gravado em {name}.</numerusform>
        <numerusform>Os resultados de {rows} imagens foram gravados em {name}.</numerusform>
      </translation>
    </message>
    <message>
      <source>A verdict is given on a picture that is on the screen, and there is none yet.</source>
      <translation>Um parecer é dado sobre uma imagem que está na tela, e ainda não há nenhuma.</translation>
    </message>
    <message>
      <source>This is the last listed image without a verdict.</source>
      <translation>Esta é a última imagem listada sem parecer.</translation>
    </message>
    <message>
      <source>Every listed image that can be read has a verdict.</source>
      <translation>Todas as imagens listadas que podem ser lidas têm parecer.</translation>
    </message>
    <message>
      <source>The note names the patient. Show identity again to change it.</source>
      <translation>A nota nomeia o paciente. Mostre a identidade de novo para alterá-la.</translation>
    </message>
    <message>
      <source>The note is hidden until the files' headers are read. Wait, or show identity again.</source>
      <translation>A nota fica oculta até que os cabeçalhos dos arquivos sejam lidos. Espere, ou mostre a identidade de novo.</translation>
    </message>
    <message>
      <source>&amp;Full resolution, {width} × {height}</source>
      <translation>&amp;Resolução total, {width} × {height}</translation>
    </message>
    <message>
      <source>As in &amp;view, {width} × {height}</source>
      <translation>&amp;Como está à vista, {width} × {height}</translation>
    </message>
    <message>
      <source>Save Picture</source>
      <translation>Salvar imagem</translation>
    </message>
    <message>
      <source>Write patient &amp;name, number, date and place on it</source>
      <translation>&amp;Escrever nela nome, número, data e lugar do paciente</translation>
    </message>
    <message>
      <source>&amp;PNG, without loss</source>
      <translation>&amp;PNG, sem perda</translation>
    </message>
    <message>
      <source>&amp;JPEG, smaller</source>
      <translation>&amp;JPEG, menor</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>Tipo de arquivo</translation>
    </message>
    <message>
      <source>Window, inversion and turning are as you see them; your measurements are drawn, the letters of the patient's sides if the file names them, and the evidence if it is shown. The picture is not for diagnosis.</source>
      <translation>Janela, inversão e giro são como você os vê; são desenhadas as suas medições, as letras dos lados do paciente se o arquivo os indicar e a evidência se estiver à mostra. A imagem não é para diagnóstico.</translation>
    </message>
    <message>
      <source>Bring the settings of this page back to what they were at first: {page}?</source>
      <translation>Restaurar as configurações desta página ao estado inicial: {page}?</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Configurações</translation>
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation>Páginas das configurações</translation>
    </message>
    <message>
      <source>Reset This &amp;Page…</source>
      <translation>&amp;Restaurar esta página…</translation>
    </message>
    <message>
      <source>Reset &amp;All…</source>
      <translation>Restaurar &amp;tudo…</translation>
    </message>
    <message>
      <source>Reset This Page</source>
      <translation>Restaurar esta página</translation>
    </message>
    <message>
      <source>Reset Page</source>
      <translation>Restaurar página</translation>
    </message>
    <message>
      <source>Reset All Settings</source>
      <translation>Restaurar todas as configurações</translation>
    </message>
    <message>
      <source>Bring all settings back to what they were at first, the keys too?</source>
      <translation>Trazer todas as configurações de volta ao que eram no início, as teclas também?</translation>
    </message>
    <message>
      <source>Verdicts, notes, thresholds, Read First, saved windows and the folders opened last stay as they are.</source>
      <translation>Pareceres, notas, limiares, “Ler primeiro”, janelas salvas e pastas abertas por último ficam como estão.</translation>
    </message>
    <message>
      <source>Reset All</source>
      <translation>Restaurar tudo</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aparência</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>Counts at once; what is open stays open. The model's full card, tables and the command line are in English.</source>
      <translation>Vale de imediato; o que está aberto fica aberto. A ficha completa do modelo, as tabelas e a linha de comando estão em inglês.</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <source>Dark suits a reading room, light a bright office. The ground around a radiograph is black in each, so that nothing beside the picture dazzles.</source>
      <translation>O escuro convém a uma sala de laudos, o claro a um escritório iluminado. O fundo ao redor de uma radiografia é preto em ambos, para que nada ofusque ao lado da imagem.</translation>
    </message>
    <message>
      <source>Size of the te&amp;xt</source>
      <translation>Tamanho &amp;do texto</translation>
    </message>
    <message>
      <source>Of all words in the window, the ones on the picture too. 100 % is the size that the desktop has.</source>
      <translation>De todas as palavras na janela, também as que estão sobre a imagem. 100% é o tamanho da área de trabalho.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <source>A &amp;left drag</source>
      <translation>&amp;Arrastar com o botão esquerdo</translation>
    </message>
    <message>
      <source>What the left button does when the program starts. The keys of the tools change it for a while. The middle button always moves the picture and the right one always zooms.</source>
      <translation>O que o botão esquerdo faz quando o programa inicia. As teclas das ferramentas o mudam por um tempo. O botão do meio sempre move a imagem e o direito sempre dá zoom.</translation>
    </message>
    <message>
      <source>A drag &amp;upwards makes the picture darker</source>
      <translation>Arrastar &amp;para cima escurece a imagem</translation>
    </message>
    <message>
      <source>While the window is dragged. Without the mark, upwards is brighter; workstations differ in this.</source>
      <translation>Enquanto se arrasta a janela. Sem a marca, para cima é mais claro; as estações de trabalho diferem nisso.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisão</translation>
    </message>
    <message>
      <source>&amp;Go on after a verdict</source>
      <translation>&amp;Seguir após um parecer</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved. Without the mark the image stays, so that you see your verdict called saved before you go on.</source>
      <translation>Mostrar a próxima imagem sem o seu parecer assim que um é salvo. Sem a marca a imagem fica, para que você veja o parecer salvo antes de seguir.</translation>
    </message>
    <message>
      <source>&amp;Read first</source>
      <translation>&amp;Ler primeiro</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it. Switch it on before a folder is opened: an answer that was in view counts as seen. A reset leaves it as it is.</source>
      <translation>Ocultar a resposta do modelo para cada imagem até você ter dado o seu parecer. Ative antes de abrir uma pasta: uma resposta que esteve à vista conta como vista. Restaurar o deixa como está.</translation>
    </message>
    <message>
      <source>The slider runs over &amp;sensitivity</source>
      <translation>&amp;O controle percorre a sensibilidade</translation>
    </message>
    <message>
      <source>Say how many of the pneumonias are to be found, and the threshold that reaches it on the model's reference patients is looked up. Without the mark the slider runs over probability.</source>
      <translation>Diga quantas das pneumonias devem ser encontradas, e busca-se o limiar que o consegue nos pacientes de referência do modelo. Sem a marca o controle percorre a probabilidade.</translation>
    </message>
    <message>
      <source>How &amp;common pneumonia is</source>
      <translation>&amp;Frequência da pneumonia</translation>
    </message>
    <message>
      <source>Among your patients. The share of the flagged who have pneumonia, and of the others who have none, is worked out for it; the model's answer does not depend on it.</source>
      <translation>Prevalência entre os seus pacientes. Com ela se calcula a parcela dos sinalizados que têm pneumonia e dos outros que não têm; a resposta do modelo não depende dela.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Runs on the &amp;device</source>
      <translation>&amp;Executa no dispositivo</translation>
    </message>
    <message>
      <source>Counts from the next start on. Automatic takes a graphics card where there is one that works, else the processor. A device that is named on the command line comes before this.</source>
      <translation>Vale a partir do próximo início. Automático usa uma placa gráfica que funcione, senão o processador. Um dispositivo nomeado na linha de comando tem precedência.</translation>
    </message>
    <message>
      <source>Files read at &amp;once</source>
      <translation>Arquivos lidos ao &amp;mesmo tempo</translation>
    </message>
    <message>
      <source>How many threads read and judge files in the background. Fewer leave the computer to other programs and take less memory; the image that you look at is read first in any case.</source>
      <translation>Quantas threads leem e julgam arquivos em segundo plano. Menos deixam o computador a outros programas e usam menos memória; a imagem que você olha é sempre lida primeiro.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Processador (CPU)</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como o sistema</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Escuro</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Como a área de trabalho</translation>
    </message>
    <message>
      <source>sets the window</source>
      <translation>ajusta a janela</translation>
    </message>
    <message>
      <source>moves the picture</source>
      <translation>move a imagem</translation>
    </message>
    <message>
      <source>zooms</source>
      <translation>dá zoom</translation>
    </message>
    <message>
      <source>In use: {device}</source>
      <translation>Em uso: {device}</translation>
    </message>
    <message>
      <source>Automatic ({count})</source>
      <translation>Automático ({count})</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>espelhada</translation>
    </message>
    <message>
      <source>Text seems to be burned into the picture, and goes with it. Look whether it names the patient before you give the picture away.</source>
      <translation>Parece haver texto gravado na imagem, que vai com ela. Veja se ele nomeia o paciente antes de entregar a imagem.</translation>
    </message>
    <message>
      <source>Looking for text in the picture…</source>
      <translation>Procurando texto na imagem…</translation>
    </message>
    <message>
      <source>What looks like text may also be staples, wires or teeth.</source>
      <translation>O que parece texto também pode ser grampos, fios ou dentes.</translation>
    </message>
    <message>
      <source>No text was found in the picture. Faint, slanted or handwritten text is not found: look yourself.</source>
      <translation>Nenhum texto foi encontrado na imagem. Texto fraco, inclinado ou manuscrito não é encontrado: olhe você mesmo.</translation>
    </message>
    <message>
      <source>The ends: sensitivity and specificity both at the low, or both at the high end of theirs.</source>
      <translation>As pontas: sensibilidade e especificidade ambas na ponta baixa, ou ambas na alta, dos seus intervalos.</translation>
    </message>
    <message>
      <source>Of those with pneumonia, how many are flagged.</source>
      <translation>Dos que têm pneumonia, quantos são sinalizados.</translation>
    </message>
    <message>
      <source>Of those without, how many are not.</source>
      <translation>Dos que não têm, quantos não são.</translation>
    </message>
    <message>
      <source>How common pneumonia is among your patients, in percent</source>
      <translation>Frequência da pneumonia entre os seus pacientes, em por cento</translation>
    </message>
    <message>
      <source>PPV and NPV depend on how common pneumonia is among the patients whose images you read.</source>
      <translation>VPP e VPN dependem da frequência da pneumonia entre os pacientes cujas imagens você lê.</translation>
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
      <translation>Dos sinalizados, quantos têm pneumonia.</translation>
    </message>
    <message>
      <source>Of those not flagged, how many have none.</source>
      <translation>Dos não sinalizados, quantos não têm.</translation>
    </message>
    <message>
      <source>Pneumonia in</source>
      <translation>Pneumonia em</translation>
    </message>
    <message>
      <source>of patients (assumed)</source>
      <translation>dos pacientes (suposto)</translation>
    </message>
    <message>
      <source>of your patients</source>
      <translation>dos seus pacientes</translation>
    </message>
    <message>
      <source>95 % CI {ends}</source>
      <translation>IC 95% {ends}</translation>
    </message>
    <message>
      <source>Your own threshold is in use: {threshold}; the model's is {own}.</source>
      <translation>O seu próprio limiar está em uso: {threshold}; o do modelo é {own}.</translation>
    </message>
    <message>
      <source>The slider and the number are the probability to flag from</source>
      <translation>O controle e o número são a probabilidade a partir da qual sinalizar</translation>
    </message>
    <message>
      <source>The slider and the number are the sensitivity to be reached</source>
      <translation>O controle e o número são a sensibilidade a alcançar</translation>
    </message>
    <message>
      <source>miss fewer</source>
      <translation>menos omissões</translation>
    </message>
    <message>
      <source>fewer false alarms</source>
      <translation>menos alarmes falsos</translation>
    </message>
    <message>
      <source>{threshold}, the model's own</source>
      <translation>{threshold}, o do modelo</translation>
    </message>
    <message>
      <source>⚠  {threshold}, not the model's own</source>
      <translation>⚠  {threshold}, não o do modelo</translation>
    </message>
    <message>
      <source>The model is being loaded, and brings its threshold.</source>
      <translation>O modelo está sendo carregado e traz seu limiar.</translation>
    </message>
    <message>
      <source>None: a threshold belongs to a model, and there is no model.</source>
      <translation>Nenhum: um limiar pertence a um modelo, e não há modelo.</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Probabilidade</translation>
    </message>
    <message>
      <source>Sensitivity to be reached</source>
      <translation>Sensibilidade a alcançar</translation>
    </message>
    <message>
      <source>Sensitivity to be reached, in percent</source>
      <translation>Sensibilidade a alcançar, em por cento</translation>
    </message>
    <message>
      <source>Decision threshold</source>
      <translation>Limiar de decisão</translation>
    </message>
    <message>
      <source>Decision threshold in percent</source>
      <translation>Limiar de decisão em por cento</translation>
    </message>
    <message>
      <source>A threshold is kept for one model, {name}</source>
      <translation>Um limiar é guardado para um modelo, {name}</translation>
    </message>
    <message>
      <source>Back to {threshold}</source>
      <translation>Voltar a {threshold}</translation>
    </message>
    <message>
      <source>Tool: {tool}</source>
      <translation>Ferramenta: {tool}</translation>
    </message>
    <message>
      <source>Against Truth</source>
      <translation>Comparação com a verdade</translation>
    </message>
    <message>
      <source>&amp;List of Labels…</source>
      <translation>&amp;Lista de rótulos…</translation>
    </message>
    <message>
      <source>Use the &amp;Folders</source>
      <translation>&amp;Usar as pastas</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Números</translation>
    </message>
    <message>
      <source>Wanted sensitivity in percent</source>
      <translation>Sensibilidade desejada em por cento</translation>
    </message>
    <message>
      <source>&amp;Sensitivity that you ask for</source>
      <translation>&amp;Sensibilidade que você pede</translation>
    </message>
    <message>
      <source>A list of labels</source>
      <translation>Uma lista de rótulos</translation>
    </message>
    <message>
      <source>The truth comes from folders called NORMAL and PNEUMONIA.</source>
      <translation>A verdade vem de pastas chamadas NORMAL e PNEUMONIA.</translation>
    </message>
    <message>
      <source>of labels</source>
      <translation>de rótulos</translation>
    </message>
    <message>
      <source>ROC curve</source>
      <translation>Curva ROC</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>Calibração</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation>Tabelas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}. Not used: {unused}.</source>
      <translation>A verdade vem da lista {name}. Não usado: {unused}.</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}.</source>
      <translation>A verdade vem da lista {name}.</translation>
    </message>
    <message>
      <source>The truth of no image is known. Open a folder with the folders NORMAL and PNEUMONIA in it, or choose a list of labels: a CSV file whose first line names the columns, one of them 'file' and one 'label'.</source>
      <translation>A verdade não é conhecida para nenhuma imagem. Abra uma pasta com as pastas NORMAL e PNEUMONIA, ou escolha uma lista de rótulos: um arquivo CSV cuja primeira linha nomeia as colunas, uma delas 'file' e uma 'label'.</translation>
    </message>
    <message>
      <source>Without a scored pneumonia there is no threshold to find.</source>
      <translation>Sem uma pneumonia pontuada não há limiar a encontrar.</translation>
    </message>
    <message>
      <source>&amp;Use as the Threshold</source>
      <translation>Usar &amp;como limiar</translation>
    </message>
    <message>
      <source>&amp;Use {threshold} as the Threshold</source>
      <translation>Us&amp;ar {threshold} como limiar</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}.</source>
      <translation>⊘  A imagem na tela não está listada. Próxima vai para {next}.</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}, Previous to {previous}.</source>
      <translation>⊘  A imagem na tela não está listada. Próxima vai para {next}, Anterior para {previous}.</translation>
    </message>
    <message>
      <source>Verdicts Are Not Saved</source>
      <translation>Há pareceres não salvos</translation>
    </message>
    <message>
      <source>Closed now, the window loses them. Review &gt; Export writes them to another place.</source>
      <translation>Fechada agora, a janela os perde. Revisão &gt; Exportar os grava em outro lugar.</translation>
    </message>
    <message>
      <source>Close and Lose Them</source>
      <translation>Fechar e perdê-los</translation>
    </message>
    <message>
      <source>Verdicts or notes of yours are not saved: {problem}</source>
      <translation>Pareceres ou notas seus não estão salvos: {problem}</translation>
    </message>
    <message>
      <source>⚠  Verdicts are not saved</source>
      <translation>⚠  Os pareceres não são salvos</translation>
    </message>
    <message>
      <source>Your verdict on this image</source>
      <translation>O seu parecer sobre esta imagem</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>O seu parecer</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Pneumonia</source>
      <translation>Pneumonia</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Incerta</translation>
    </message>
    <message>
      <source>The file could not be read, so there is no picture to judge.</source>
      <translation>Não foi possível ler o arquivo, portanto não há imagem para julgar.</translation>
    </message>
    <message>
      <source>result in view</source>
      <translation>resultado à vista</translation>
    </message>
    <message>
      <source>before the result</source>
      <translation>antes do resultado</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>Ainda sem parecer</translation>
    </message>
    <message>
      <source>you: normal</source>
      <translation>você: normal</translation>
    </message>
    <message>
      <source>you: pneumonia</source>
      <translation>você: pneumonia</translation>
    </message>
    <message>
      <source>you: unsure</source>
      <translation>você: incerta</translation>
    </message>
    <message>
      <source>Not saved. It is tried again every few seconds.</source>
      <translation>Não salvo. Tenta-se de novo a cada poucos segundos.</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Salvando…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Salvo</translation>
    </message>
    <message>
      <source>1 disagreement with the model</source>
      <translation>1 discordância com o modelo</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>não salvo</translation>
    </message>
    <message numerus="yes">
      <source>{read} read by you, {unread} unread</source>
      <translation>
        <numerusform>{read} lida por você, {unread} não lidas</numerusform>
        <numerusform>{read} lidas por você, {unread} não lidas</numerusform>
      </translation>
    </message>
    <message>
      <source>saving</source>
      <translation>salvando</translation>
    </message>
    <message>
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <source>Before the result:  {verdict}</source>
      <translation>Antes do resultado:  {verdict}</translation>
    </message>
    <message numerus="yes">
      <source>{count} disagreements with the model</source>
      <translation>
        <numerusform>{count} discordância com o modelo</numerusform>
        <numerusform>{count} discordâncias com o modelo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved</source>
      <translation>
        <numerusform>{count} não salvo</numerusform>
        <numerusform>{count} não salvos</numerusform>
      </translation>
    </message>
    <message>
      <source>⚠  Views are not kept</source>
      <translation>⚠  As vistas não são guardadas</translation>
    </message>
    <message>
      <source>↺  As you left it ({key} resets)</source>
      <translation>↺  Como você a deixou ({key} restaura)</translation>
    </message>
    <message>
      <source>↺  As you left it</source>
      <translation>↺  Como você a deixou</translation>
    </message>
    <message>
      <source>No window is saved for {digit}. {key} saves the one in use.</source>
      <translation>Nenhuma janela está salva em {digit}. {key} salva a que está em uso.</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vazia</translation>
    </message>
    <message>
      <source>The file has no window of its own; the automatic one is in use.</source>
      <translation>O arquivo não tem janela própria; a automática está em uso.</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the file's own window.</source>
      <translation>A janela {digit} fica quase toda fora dos valores desta imagem. {key}: a janela própria do arquivo.</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the automatic window.</source>
      <translation>A janela {digit} fica quase toda fora dos valores desta imagem. {key}: a janela automática.</translation>
    </message>
    <message>
      <source>Window &gt; {action}</source>
      <translation>Janela &gt; {action}</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}.</source>
      <translation>Salva como {digit}: {window}.</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}. Replaced: {before}.</source>
      <translation>Salva como {digit}: {window}. Substituída: {before}.</translation>
    </message>
    <message>
      <source>An aid to a reader, not a diagnosis. Not a medical device.</source>
      <translation>Um auxílio a quem lê, não um diagnóstico. Não é um dispositivo médico.</translation>
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
      <translation>corrigida pela ampliação estimada</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>no detector</translation>
    </message>
    <message>
      <source>on the film</source>
      <translation>no filme</translation>
    </message>
    <message>
      <source>as the file states</source>
      <translation>segundo o arquivo</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>Sinalizada</translation>
    </message>
    <message>
      <source>Not flagged</source>
      <translation>Não sinalizada</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>Não pôde ser lida</translation>
    </message>
    <message>
      <source>The model could not read it</source>
      <translation>O modelo não pôde lê-la</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>sumiu</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>sinalizada</translation>
    </message>
    <message>
      <source>not flagged</source>
      <translation>não sinalizada</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lendo</translation>
    </message>
    <message>
      <source>The model is being loaded</source>
      <translation>Carregando o modelo</translation>
    </message>
    <message>
      <source>Not scored: no model</source>
      <translation>Não pontuada: sem modelo</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Aguardando</translation>
    </message>
    <message numerus="yes">
      <source>{count} hidden until your verdict</source>
      <translation>
        <numerusform>{count} oculta até o seu parecer</numerusform>
        <numerusform>{count} ocultas até o seu parecer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not assessed</source>
      <translation>
        <numerusform>{count} não avaliada</numerusform>
        <numerusform>{count} não avaliadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} failed</source>
      <translation>
        <numerusform>{count} com falha</numerusform>
        <numerusform>{count} com falha</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to read</source>
      <translation>
        <numerusform>{count} a ler</numerusform>
        <numerusform>{count} a ler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} não sinalizada, {read} lida por você</numerusform>
        <numerusform>{count} não sinalizadas, {read} lidas por você</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} sinalizada, {read} lida por você</numerusform>
        <numerusform>{count} sinalizadas, {read} lidas por você</numerusform>
      </translation>
    </message>
    <message>
      <source>frame {frame} of {frames}</source>
      <translation>quadro {frame} de {frames}</translation>
    </message>
    <message>
      <source>{length} mm, {source}</source>
      <translation>{length} mm, {source}</translation>
    </message>
    <message>
      <source>row {row}  column {column}  stored {stored}</source>
      <translation>linha {row}  coluna {column}  armazenado {stored}</translation>
    </message>
    <message numerus="yes">
      <source>{flagged} of {images} flagged</source>
      <translation>
        <numerusform>{flagged} de {images} sinalizada</numerusform>
        <numerusform>{flagged} de {images} sinalizadas</numerusform>
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
      <translation>A resposta do modelo esteve à vista em {count} das imagens que você não leu, por isso um parecer sobre elas é guardado como dado com a resposta à vista. Para ler às cegas, ative “Ler primeiro” antes de abrir um estudo.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagem</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>Estudo</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Incidência</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Idade</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisão</translation>
    </message>
    <message>
      <source>no. {number}</source>
      <translation>n.º {number}</translation>
    </message>
    <message>
      <source>No image is listed, and the one on the screen stays. {key} lists all of them.</source>
      <translation>Nenhuma imagem está listada, e a da tela fica. {key} lista todas.</translation>
    </message>
    <message>
      <source>Search the study</source>
      <translation>Pesquisar o estudo</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>{listed} of {images} listed</source>
      <translation>{listed} de {images} listadas</translation>
    </message>
    <message>
      <source>Search ({key})</source>
      <translation>Pesquisar ({key})</translation>
    </message>
    <message>
      <source>Images of the study, as a table</source>
      <translation>Imagens do estudo, como tabela</translation>
    </message>
    <message>
      <source>not listed</source>
      <translation>não listada</translation>
    </message>
    <message>
      <source>List all images</source>
      <translation>Listar todas as imagens</translation>
    </message>
    <message>
      <source>List the images at or above the threshold</source>
      <translation>Listar as imagens no limiar ou acima</translation>
    </message>
    <message>
      <source>List the images without your verdict</source>
      <translation>Listar as imagens sem o seu parecer</translation>
    </message>
    <message>
      <source>List the images on which you and the model disagree at the threshold</source>
      <translation>Listar as imagens em que você e o modelo discordam neste limiar</translation>
    </message>
    <message>
      <source>List the images that the model was not made for</source>
      <translation>Listar as imagens para as quais o modelo não foi feito</translation>
    </message>
    <message>
      <source>List the images that could not be read</source>
      <translation>Listar as imagens que não puderam ser lidas</translation>
    </message>
    <message>
      <source>Flagged</source>
      <comment>images</comment>
      <translation>Sinalizadas</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Não lidas</translation>
    </message>
    <message>
      <source>Disagree</source>
      <translation>Discordam</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <comment>images</comment>
      <translation>Não avaliadas</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Com falha</translation>
    </message>
    <message>
      <source>of those that have your verdict</source>
      <translation>das que têm o seu parecer</translation>
    </message>
    <message>
      <source>{number} of {images}</source>
      <translation>{number} de {images}</translation>
    </message>
    <message>
      <source>{place} of {listed} listed, {images} in all</source>
      <translation>{place} de {listed} listadas, {images} ao todo</translation>
    </message>
    <message>
      <source>Distribution of {count} probabilities</source>
      <translation>Distribuição de {count} probabilidades</translation>
    </message>
    <message>
      <source>threshold in use</source>
      <translation>limiar em uso</translation>
    </message>
    <message>
      <source>probability of pneumonia</source>
      <translation>probabilidade de pneumonia</translation>
    </message>
    <message>
      <source>images</source>
      <translation>imagens</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>limiar {threshold}</translation>
    </message>
    <message>
      <source>1 − specificity</source>
      <translation>1 − especificidade</translation>
    </message>
    <message>
      <source>sensitivity</source>
      <translation>sensibilidade</translation>
    </message>
    <message>
      <source>mean probability</source>
      <translation>probabilidade média</translation>
    </message>
    <message>
      <source>share with pneumonia</source>
      <translation>proporção com pneumonia</translation>
    </message>
    <message>
      <source>Colours of the evidence</source>
      <translation>Cores da evidência</translation>
    </message>
    <message>
      <source>{name}, version {version}, {date}</source>
      <translation>{name}, versão {version}, {date}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nenhum</translation>
    </message>
    <message>
      <source>report made</source>
      <translation>relatório feito em</translation>
    </message>
    <message>
      <source>decision threshold</source>
      <translation>limiar de decisão</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>model file (SHA-256)</source>
      <translation>arquivo do modelo (SHA-256)</translation>
    </message>
    <message>
      <source>device</source>
      <translation>dispositivo</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and their path.</source>
      <translation>As imagens são nomeadas pela sua linha na tabela deste estudo e pelo seu caminho.</translation>
    </message>
    <message>
      <source>This report tells who the patients are: treat it as a part of their records.</source>
      <translation>Este relatório diz quem são os pacientes: trate-o como parte dos seus prontuários.</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and by the first digits of the SHA-256 checksum of their file; the exported table holds path and checksum, and is the key.</source>
      <translation>As imagens são nomeadas pela sua linha na tabela deste estudo e pelos primeiros dígitos da soma SHA-256 do seu arquivo; a tabela exportada contém caminho e soma, e é a chave.</translation>
    </message>
    <message>
      <source>Names and paths were left out.</source>
      <translation>Nomes e caminhos foram omitidos.</translation>
    </message>
    <message>
      <source>What the reader wrote in notes, and what is written on the pictures themselves, stands here as it is.</source>
      <translation>O que o leitor escreveu em notas e o que está escrito nas próprias imagens aparece aqui como está.</translation>
    </message>
    <message>
      <source>The model</source>
      <translation>O modelo</translation>
    </message>
    <message>
      <source>No model was loaded.</source>
      <translation>Nenhum modelo estava carregado.</translation>
    </message>
    <message>
      <source>Not read by the network</source>
      <translation>Não lidas pela rede</translation>
    </message>
    <message>
      <source>Flagged images</source>
      <translation>Imagens sinalizadas</translation>
    </message>
    <message>
      <source>Of a picture in which no place had a say the network would give {share}.</source>
      <translation>A uma imagem em que nenhum lugar influísse a rede daria {share}.</translation>
    </message>
    <message>
      <source>Beside each picture its evidence.</source>
      <translation>Ao lado de cada imagem, o seu mapa de evidência.</translation>
    </message>
    <message>
      <source>The numbers are what the log odds would gain or lose if the whole picture looked like the place.</source>
      <translation>Os números dizem o que o logaritmo das odds ganharia ou perderia se a imagem toda fosse como esse lugar.</translation>
    </message>
    <message>
      <source>The pictures are shown in their files' own window, with whatever is written on them.</source>
      <translation>As imagens são mostradas na janela dos seus próprios arquivos, com o que estiver escrito nelas.</translation>
    </message>
    <message>
      <source>There is neither a verdict nor a note.</source>
      <translation>Não há nenhum parecer nem nota.</translation>
    </message>
    <message>
      <source>Not read by the network, or left out until there is a verdict</source>
      <translation>Não lidas pela rede, ou omitidas até haver parecer</translation>
    </message>
    <message>
      <source>probability {probability}</source>
      <translation>probabilidade {probability}</translation>
    </message>
    <message>
      <source>verdict: {verdict}</source>
      <translation>parecer: {verdict}</translation>
    </message>
    <message>
      <source>not assessed</source>
      <translation>não avaliadas</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>com falha</translation>
    </message>
    <message>
      <source>(before the result was seen: {verdict})</source>
      <translation>(antes de ver o resultado: {verdict})</translation>
    </message>
    <message>
      <source>Pictures are shown of the {count} most probable.</source>
      <translation>São mostradas as imagens das {count} mais prováveis.</translation>
    </message>
    <message>
      <source>1 other:</source>
      <translation>1 outra:</translation>
    </message>
    <message>
      <source>{count} others:</source>
      <translation>{count} outras:</translation>
    </message>
    <message>
      <source>image</source>
      <translation>imagem</translation>
    </message>
    <message>
      <source>network</source>
      <translation>rede</translation>
    </message>
    <message>
      <source>verdict</source>
      <translation>parecer</translation>
    </message>
    <message>
      <source>given (UTC)</source>
      <translation>dado (UTC)</translation>
    </message>
    <message>
      <source>network's result</source>
      <translation>resultado da rede</translation>
    </message>
    <message>
      <source>Verdicts and notes</source>
      <translation>Pareceres e notas</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <source>Images not assessed</source>
      <translation>Imagens não avaliadas</translation>
    </message>
    <message>
      <source>Every image that was read was assessed.</source>
      <translation>Todas as imagens lidas foram avaliadas.</translation>
    </message>
    <message>
      <source>No image failed.</source>
      <translation>Nenhuma imagem falhou.</translation>
    </message>
    <message>
      <source>truth: {truth}</source>
      <translation>verdade: {truth}</translation>
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
      <translation>não lida</translation>
    </message>
    <message>
      <source>in view</source>
      <translation>à vista</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>probabilidade</translation>
    </message>
    <message>
      <source>Further flagged images</source>
      <translation>Outras imagens sinalizadas</translation>
    </message>
    <message>
      <source>{view} view</source>
      <translation>incidência {view}</translation>
    </message>
    <message>
      <source>age {age}</source>
      <translation>idade {age}</translation>
    </message>
    <message>
      <source>No image is flagged.</source>
      <translation>Nenhuma imagem está sinalizada.</translation>
    </message>
    <message>
      <source>radiograph</source>
      <translation>radiografia</translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>mapa de evidência</translation>
    </message>
    <message>
      <source>At the threshold of {threshold}, {flagged} of {scored} scored images are flagged: their probability is at or above it.</source>
      <translation>No limiar de {threshold}, {flagged} de {scored} imagens avaliadas estão sinalizadas: a sua probabilidade o alcança ou supera.</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}, over the images with a decision that the reader called pneumonia or normal; in brackets the 95 % interval (Fleiss, Cohen and Everitt).</source>
      <translation>Kappa de Cohen: {kappa}, sobre as imagens com decisão que o leitor chamou de pneumonia ou normal; entre parênteses, o intervalo de 95% (Fleiss, Cohen e Everitt).</translation>
    </message>
    <message>
      <source>Of {verdicts}, {visible} were given while the network's result was in view; a result that is seen first pulls readers along, and agreement with it.</source>
      <translation>De {verdicts}, {visible} foram dados com o resultado da rede à vista; um resultado visto primeiro influencia o leitor, e com ele a concordância.</translation>
    </message>
    <message>
      <source>flagged by the network</source>
      <translation>sinalizadas pela rede</translation>
    </message>
    <message>
      <source>not flagged by the network</source>
      <translation>não sinalizadas pela rede</translation>
    </message>
    <message>
      <source>scored with a caution</source>
      <translation>avaliadas com advertência</translation>
    </message>
    <message>
      <source>not read by the network yet</source>
      <translation>ainda não lidas pela rede</translation>
    </message>
    <message>
      <source>reader: pneumonia</source>
      <translation>leitor: pneumonia</translation>
    </message>
    <message>
      <source>reader: normal</source>
      <translation>leitor: normal</translation>
    </message>
    <message>
      <source>reader: unsure</source>
      <translation>leitor: incerta</translation>
    </message>
    <message>
      <source>reader: no verdict yet, of images that could be read</source>
      <translation>leitor: ainda sem parecer, das imagens legíveis</translation>
    </message>
    <message>
      <source>Distribution of the probabilities</source>
      <translation>Distribuição das probabilidades</translation>
    </message>
    <message>
      <source>pneumonia</source>
      <translation>pneumonia</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>incerta</translation>
    </message>
    <message>
      <source>1 verdict</source>
      <translation>1 parecer</translation>
    </message>
    <message>
      <source>{count} verdicts</source>
      <translation>{count} pareceres</translation>
    </message>
    <message>
      <source>Caution for {count} of them: {caution}</source>
      <translation>Advertência em {count} delas: {caution}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumo</translation>
    </message>
    <message>
      <source>it takes verdicts and decisions of both kinds</source>
      <translation>são necessários pareceres e decisões dos dois tipos</translation>
    </message>
    <message>
      <source>Agreement of reader and network</source>
      <translation>Concordância do leitor e da rede</translation>
    </message>
    <message>
      <source>reader's verdict</source>
      <translation>parecer do leitor</translation>
    </message>
    <message>
      <source>no decision</source>
      <translation>sem decisão</translation>
    </message>
    <message>
      <source>left out until there is a verdict</source>
      <translation>omitidas até haver parecer</translation>
    </message>
    <message>
      <source>Review of chest radiographs</source>
      <translation>Revisão de radiografias do tórax</translation>
    </message>
    <message>
      <source>{count} image, {moment} UTC</source>
      <translation>{count} imagem, {moment} UTC</translation>
    </message>
    <message>
      <source>{count} images, {moment} UTC</source>
      <translation>{count} imagens, {moment} UTC</translation>
    </message>
    <message>
      <source>Against truth</source>
      <translation>Comparação com a verdade</translation>
    </message>
    <message>
      <source>Not assessed: {cases} of pneumonia, neither right nor wrong below.</source>
      <translation>Não avaliadas: {cases} de pneumonia, abaixo nem certos nem errados.</translation>
    </message>
    <message>
      <source>A threshold of {threshold} (95 % interval {low} to {high}) is the highest that reaches a sensitivity of {wanted} on these cases.</source>
      <translation>Um limiar de {threshold} (intervalo de confiança de 95% de {low} a {high}) é o mais alto que alcança uma sensibilidade de {wanted} nestes casos.</translation>
    </message>
    <message>
      <source>Sensitivity {sensitivity}, specificity {specificity}.</source>
      <translation>Sensibilidade {sensitivity}, especificidade {specificity}.</translation>
    </message>
    <message>
      <source>The truth is known of {images}: {pneumonia} with pneumonia, {normal} normal.</source>
      <translation>A verdade é conhecida para {images}: {pneumonia} com pneumonia, {normal} normais.</translation>
    </message>
    <message>
      <source>The network has a probability for {count} of them.</source>
      <translation>A rede tem uma probabilidade para {count} delas.</translation>
    </message>
    <message>
      <source>not in the figures below</source>
      <translation>fora dos números abaixo</translation>
    </message>
    <message>
      <source>chance alone would agree</source>
      <translation>o acaso sozinho já concordaria</translation>
    </message>
    <message>
      <source>Too few: {cases} of pneumonia here, and it takes {needed} until a sensitivity of {wanted} is known to within {points} points downwards.</source>
      <translation>Poucos demais: aqui há {cases} de pneumonia, e são precisos {needed} até que uma sensibilidade de {wanted} seja conhecida com precisão de {points} pontos para baixo.</translation>
    </message>
    <message>
      <source>It was chosen on these very cases, and will do a little worse on others.</source>
      <translation>Foi escolhido nestes mesmos casos, e em outros irá um pouco pior.</translation>
    </message>
    <message>
      <source>no answer yet, or still hidden</source>
      <translation>ainda sem resposta, ou ainda oculta</translation>
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
      <translation>verdade</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>no decision by the reader</source>
      <translation>sem decisão do leitor</translation>
    </message>
    <message>
      <source>The reader</source>
      <translation>O leitor</translation>
    </message>
    <message>
      <source>The network at the threshold of {threshold}</source>
      <translation>A rede no limiar de {threshold}</translation>
    </message>
    <message>
      <source>Images that the network has learnt from make it look better than it is.</source>
      <translation>As imagens com que a rede aprendeu fazem-na parecer melhor do que é.</translation>
    </message>
    <message>
      <source>1 image</source>
      <translation>1 imagem</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} imagens</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>it takes cases of both classes</source>
      <translation>são precisos casos de ambas as classes</translation>
    </message>
    <message>
      <source>Expected calibration error (10 bins)</source>
      <translation>Erro de calibração esperado (10 faixas)</translation>
    </message>
    <message>
      <source>Brier score</source>
      <translation>Escore de Brier</translation>
    </message>
    <message>
      <source>The network at any threshold</source>
      <translation>A rede em qualquer limiar</translation>
    </message>
    <message>
      <source>without a verdict</source>
      <translation>sem parecer</translation>
    </message>
    <message>
      <source>called pneumonia</source>
      <translation>chamada pneumonia</translation>
    </message>
    <message>
      <source>called normal</source>
      <translation>chamada normal</translation>
    </message>
    <message>
      <source>In brackets: cases, and 95 % intervals (Wilson; F1 through F*; AUC after DeLong; kappa after Fleiss, Cohen and Everitt).</source>
      <translation>Entre parênteses: casos e intervalos de confiança de 95% (Wilson; F1 por F*; AUC segundo DeLong; kappa segundo Fleiss, Cohen e Everitt).</translation>
    </message>
    <message>
      <source>Each image counts as a case of its own: with several images of a patient the true intervals are wider.</source>
      <translation>Cada imagem conta como um caso: com várias imagens de um paciente os intervalos verdadeiros são mais largos.</translation>
    </message>
    <message>
      <source>PPV and NPV hold for the share of pneumonia among these cases only.</source>
      <translation>VPP e VPN só valem para a parcela de pneumonia entre estes casos.</translation>
    </message>
    <message>
      <source>The reader has decided on none of these images yet.</source>
      <translation>O leitor ainda não decidiu sobre nenhuma destas imagens.</translation>
    </message>
    <message>
      <source>Cohen's kappa with the truth</source>
      <translation>Kappa de Cohen com a verdade</translation>
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
      <translation>nenhum caso</translation>
    </message>
    <message>
      <source>The truth comes from a list of labels.</source>
      <translation>A verdade vem de uma lista de rótulos.</translation>
    </message>
    <message>
      <source>The truth comes from the folders that the images lie in.</source>
      <translation>A verdade vem das pastas em que estão as imagens.</translation>
    </message>
    <message>
      <source>Not used: {unused}.</source>
      <translation>Não usado: {unused}.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Arquivo</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Exibir</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>&amp;Imagem</translation>
    </message>
    <message>
      <source>&amp;List</source>
      <translation>&amp;Lista</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>&amp;Janela</translation>
    </message>
    <message>
      <source>T&amp;ools</source>
      <translation>&amp;Ferramentas</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Revisão</translation>
    </message>
    <message>
      <source>&amp;Threshold</source>
      <translation>Li&amp;miar</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Aj&amp;uda</translation>
    </message>
    <message>
      <source>Open &amp;File…</source>
      <translation>&amp;Abrir arquivo…</translation>
    </message>
    <message>
      <source>Open F&amp;older…</source>
      <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
      <source>Open all images of a folder</source>
      <translation>Abrir todas as imagens de uma pasta</translation>
    </message>
    <message>
      <source>Open the &amp;Demo Study</source>
      <translation>Abrir &amp;o estudo de demonstração</translation>
    </message>
    <message>
      <source>Make a small study of public images and open it</source>
      <translation>Criar um pequeno estudo de imagens públicas e abri-lo</translation>
    </message>
    <message>
      <source>&amp;Stop Listing</source>
      <translation>Parar a &amp;busca</translation>
    </message>
    <message>
      <source>Look for no more files; those that are listed stay</source>
      <translation>Não procurar mais arquivos; os que estão listados ficam</translation>
    </message>
    <message>
      <source>DICOM &amp;Attributes…</source>
      <translation>Atributos &amp;DICOM…</translation>
    </message>
    <message>
      <source>A table of all that the file says, to be searched</source>
      <translation>Uma tabela de tudo o que o arquivo diz, em que se pode pesquisar</translation>
    </message>
    <message>
      <source>&amp;Copy Picture</source>
      <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
      <source>Put the picture as it is in view on the clipboard, without names</source>
      <translation>Pôr na área de transferência a imagem como está à vista, sem nomes</translation>
    </message>
    <message>
      <source>Save &amp;Picture…</source>
      <translation>&amp;Salvar imagem…</translation>
    </message>
    <message>
      <source>Write it as it is displayed, as PNG or JPEG</source>
      <translation>Gravá-la como é mostrada, como PNG ou JPEG</translation>
    </message>
    <message>
      <source>De-&amp;identified Copy…</source>
      <translation>Cóp&amp;ia desidentificada…</translation>
    </message>
    <message>
      <source>Write DICOM files without what names the patient, of this image or of the study</source>
      <translation>Gravar arquivos DICOM sem o que nomeia o paciente, desta imagem ou do estudo</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Co&amp;nfigurações…</translation>
    </message>
    <message>
      <source>Theme, text, keys, device and more</source>
      <translation>Idioma, tema, texto, teclas, dispositivo e mais</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>Sai&amp;r</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>Fechar o programa</translation>
    </message>
    <message>
      <source>&amp;Fit</source>
      <translation>&amp;Ajustar</translation>
    </message>
    <message>
      <source>Show the whole picture</source>
      <translation>Mostrar a imagem inteira</translation>
    </message>
    <message>
      <source>&amp;1:1</source>
      <translation>&amp;1:1</translation>
    </message>
    <message>
      <source>One image pixel is one pixel of the screen</source>
      <translation>Um pixel da imagem é um pixel da tela</translation>
    </message>
    <message>
      <source>Lif&amp;e Size</source>
      <translation>&amp;Tamanho real</translation>
    </message>
    <message>
      <source>A millimetre is a millimetre of the screen, where the file says how large its pixels are</source>
      <translation>Um milímetro é um milímetro na tela, se o arquivo diz o tamanho dos pixels</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>A&amp;mpliar</translation>
    </message>
    <message>
      <source>Show it larger</source>
      <translation>Mostrá-la maior</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>&amp;Reduzir</translation>
    </message>
    <message>
      <source>Show it smaller</source>
      <translation>Mostrá-la menor</translation>
    </message>
    <message>
      <source>Look &amp;Left</source>
      <translation>&amp;Olhar à esquerda</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>Deslocar à esquerda</translation>
    </message>
    <message>
      <source>Look &amp;Right</source>
      <translation>Olhar à &amp;direita</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>Deslocar à direita</translation>
    </message>
    <message>
      <source>Look &amp;Up</source>
      <translation>O&amp;lhar acima</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>Deslocar para cima</translation>
    </message>
    <message>
      <source>Look &amp;Down</source>
      <translation>Ol&amp;har abaixo</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>Deslocar para baixo</translation>
    </message>
    <message>
      <source>Full S&amp;creen</source>
      <translation>Tela &amp;cheia</translation>
    </message>
    <message>
      <source>Use the whole screen, or no longer</source>
      <translation>Usar a tela inteira, ou não mais</translation>
    </message>
    <message>
      <source>Picture on Another &amp;Screen</source>
      <translation>&amp;Imagem em outra tela</translation>
    </message>
    <message>
      <source>Fill a second screen with the picture, or have it back</source>
      <translation>Encher uma segunda tela com a imagem, ou trazê-la de volta</translation>
    </message>
    <message>
      <source>Panels &amp;Back</source>
      <translation>&amp;Painéis no lugar</translation>
    </message>
    <message>
      <source>Show list, reading and tools where they are at first</source>
      <translation>Mostrar lista, leitura e ferramentas onde estão no início</translation>
    </message>
    <message>
      <source>Compare &amp;Two Images</source>
      <translation>Comparar d&amp;uas imagens</translation>
    </message>
    <message>
      <source>Show beside the image the one looked at before, or show one again</source>
      <translation>Mostrar ao lado a imagem vista antes, ou voltar a uma</translation>
    </message>
    <message>
      <source>Other Im&amp;age</source>
      <translation>Outra ima&amp;gem</translation>
    </message>
    <message>
      <source>Of two images, turn to the other one</source>
      <translation>De duas imagens, passar à outra</translation>
    </message>
    <message>
      <source>S&amp;wap Images</source>
      <translation>Trocar imag&amp;ens</translation>
    </message>
    <message>
      <source>Let two images change places</source>
      <translation>Fazer duas imagens trocarem de lugar</translation>
    </message>
    <message>
      <source>Lin&amp;k Images</source>
      <translation>&amp;Vincular imagens</translation>
    </message>
    <message>
      <source>Pan, zoom and window of two images go together, or no longer</source>
      <translation>Deslocamento, zoom e janela de duas imagens vão juntos, ou não mais</translation>
    </message>
    <message>
      <source>&amp;Hide Identity</source>
      <translation>Ocultar ide&amp;ntidade</translation>
    </message>
    <message>
      <source>Show nothing that names a patient, also after a restart, until it is turned off here</source>
      <translation>Não mostrar nada que nomeie um paciente, também após reiniciar, até ser desativado aqui</translation>
    </message>
    <message>
      <source>Dis&amp;miss Message</source>
      <translation>&amp;Fechar mensagem</translation>
    </message>
    <message>
      <source>Close the message, give up what is half drawn, or show one image again</source>
      <translation>Fechar a mensagem, abandonar o que está meio desenhado ou voltar a uma imagem</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>&amp;Anterior</translation>
    </message>
    <message>
      <source>Show the listed image before</source>
      <translation>Mostrar a imagem listada anterior</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Próxima</translation>
    </message>
    <message>
      <source>Show the listed image after</source>
      <translation>Mostrar a próxima imagem listada</translation>
    </message>
    <message>
      <source>&amp;First</source>
      <translation>P&amp;rimeira</translation>
    </message>
    <message>
      <source>Show the first listed image</source>
      <translation>Mostrar a primeira imagem listada</translation>
    </message>
    <message>
      <source>&amp;Last</source>
      <translation>Ú&amp;ltima</translation>
    </message>
    <message>
      <source>Show the last listed image</source>
      <translation>Mostrar a última imagem listada</translation>
    </message>
    <message>
      <source>Pre&amp;vious Frame</source>
      <translation>&amp;Quadro anterior</translation>
    </message>
    <message>
      <source>Show the frame before, of a file with several</source>
      <translation>Mostrar o quadro anterior de um arquivo com vários</translation>
    </message>
    <message>
      <source>Next Fra&amp;me</source>
      <translation>Pró&amp;ximo quadro</translation>
    </message>
    <message>
      <source>Show the frame after, of a file with several</source>
      <translation>Mostrar o próximo quadro de um arquivo com vários</translation>
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation>&amp;Inverter</translation>
    </message>
    <message>
      <source>Show the negative</source>
      <translation>Mostrar o negativo</translation>
    </message>
    <message>
      <source>Rota&amp;te Right</source>
      <translation>&amp;Girar à direita</translation>
    </message>
    <message>
      <source>Turn it clockwise by a quarter</source>
      <translation>Girá-la um quarto no sentido horário</translation>
    </message>
    <message>
      <source>Rotate L&amp;eft</source>
      <translation>Girar à &amp;esquerda</translation>
    </message>
    <message>
      <source>Turn it counterclockwise by a quarter</source>
      <translation>Girá-la um quarto no sentido anti-horário</translation>
    </message>
    <message>
      <source>Flip &amp;Horizontally</source>
      <translation>Espelhar &amp;na horizontal</translation>
    </message>
    <message>
      <source>Mirror it, left to right</source>
      <translation>Espelhá-la, da esquerda para a direita</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>Re&amp;staurar</translation>
    </message>
    <message>
      <source>The file's own window, not inverted, upright, the whole picture</source>
      <translation>A janela do arquivo, não invertida, em pé, a imagem inteira</translation>
    </message>
    <message>
      <source>Forget All Vie&amp;ws…</source>
      <translation>Esquecer &amp;todas as vistas…</translation>
    </message>
    <message>
      <source>Show every image as its file has it, without your measurements, from now on</source>
      <translation>Mostrar de agora em diante cada imagem como o arquivo a tem, sem as suas medições</translation>
    </message>
    <message>
      <source>Pause or C&amp;ontinue Reading</source>
      <translation>Pausar &amp;ou continuar a leitura</translation>
    </message>
    <message>
      <source>Pause the model's reading of the study, or go on with it</source>
      <translation>Pausar a leitura do estudo pelo modelo, ou continuá-la</translation>
    </message>
    <message>
      <source>&amp;Cancel Reading</source>
      <translation>&amp;Cancelar a leitura</translation>
    </message>
    <message>
      <source>Give up the model's reading of the study; what is looked at is read all the same</source>
      <translation>Desistir do resto da leitura do estudo pelo modelo; o que se olha é lido mesmo assim</translation>
    </message>
    <message>
      <source>&amp;Wide List</source>
      <translation>Lista lar&amp;ga</translation>
    </message>
    <message>
      <source>Show the list as a table with columns, or narrow again</source>
      <translation>Mostrar a lista como tabela com colunas, ou estreita de novo</translation>
    </message>
    <message>
      <source>&amp;Columns…</source>
      <translation>Col&amp;unas…</translation>
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation>Escolher as colunas da tabela</translation>
    </message>
    <message>
      <source>Searc&amp;h</source>
      <translation>P&amp;esquisar</translation>
    </message>
    <message>
      <source>List the images with these words in their row</source>
      <translation>Listar as imagens com estas palavras na sua linha</translation>
    </message>
    <message>
      <source>&amp;All Images</source>
      <translation>Todas as i&amp;magens</translation>
    </message>
    <message>
      <source>&amp;Flagged</source>
      <translation>Sinali&amp;zadas</translation>
    </message>
    <message>
      <source>Un&amp;read</source>
      <translation>Não &amp;lidas</translation>
    </message>
    <message>
      <source>&amp;Disagreements</source>
      <translation>Di&amp;scordâncias</translation>
    </message>
    <message>
      <source>Not A&amp;ssessed</source>
      <translation>Não a&amp;valiadas</translation>
    </message>
    <message>
      <source>Fai&amp;led</source>
      <translation>Com &amp;falha</translation>
    </message>
    <message>
      <source>In the F&amp;older's Order</source>
      <translation>&amp;Na ordem da pasta</translation>
    </message>
    <message>
      <source>As the files stand in the folder; again: backwards</source>
      <translation>Como os arquivos estão na pasta; de novo: ao contrário</translation>
    </message>
    <message>
      <source>By Pro&amp;bability</source>
      <translation>Por pro&amp;babilidade</translation>
    </message>
    <message>
      <source>The highest first, all are listed; again: the lowest</source>
      <translation>A mais alta primeiro, todas são listadas; de novo: a mais baixa</translation>
    </message>
    <message>
      <source>Rando&amp;m Order</source>
      <translation>Ordem &amp;aleatória</translation>
    </message>
    <message>
      <source>An order that tells nothing, the same on every day</source>
      <translation>Uma ordem que não revela nada, a mesma todos os dias</translation>
    </message>
    <message>
      <source>By Fil&amp;e</source>
      <translation>Por ar&amp;quivo</translation>
    </message>
    <message>
      <source>By the files' names; again: backwards</source>
      <translation>Pelos nomes dos arquivos; de novo: ao contrário</translation>
    </message>
    <message>
      <source>By &amp;Patient</source>
      <translation>Por pa&amp;ciente</translation>
    </message>
    <message>
      <source>By the patients; again: backwards</source>
      <translation>Pelos pacientes; de novo: ao contrário</translation>
    </message>
    <message>
      <source>By Stud&amp;y</source>
      <translation>Por es&amp;tudo</translation>
    </message>
    <message>
      <source>By the studies' descriptions; again: backwards</source>
      <translation>Pelas descrições dos estudos; de novo: ao contrário</translation>
    </message>
    <message>
      <source>By Da&amp;te</source>
      <translation>P&amp;or data</translation>
    </message>
    <message>
      <source>By the studies' dates; again: backwards</source>
      <translation>Pelas datas dos estudos; de novo: ao contrário</translation>
    </message>
    <message>
      <source>By &amp;View</source>
      <translation>Por &amp;incidência</translation>
    </message>
    <message>
      <source>By the views; again: backwards</source>
      <translation>Pelas incidências; de novo: ao contrário</translation>
    </message>
    <message>
      <source>By A&amp;ge</source>
      <translation>Po&amp;r idade</translation>
    </message>
    <message>
      <source>By the patients' ages; again: backwards</source>
      <translation>Pelas idades dos pacientes; de novo: ao contrário</translation>
    </message>
    <message>
      <source>By Dec&amp;ision</source>
      <translation>Por &amp;decisão</translation>
    </message>
    <message>
      <source>Flagged, not flagged, not assessed, failed; again: backwards</source>
      <translation>Sinalizadas, não sinalizadas, não avaliadas, com falha; de novo: ao contrário</translation>
    </message>
    <message>
      <source>By Yo&amp;ur Verdict</source>
      <translation>&amp;Pelo seu parecer</translation>
    </message>
    <message>
      <source>Pneumonia, unsure, normal, unread; again: backwards</source>
      <translation>Pneumonia, incerta, normal, não lida; de novo: ao contrário</translation>
    </message>
    <message>
      <source>By &amp;Note</source>
      <translation>Por nota</translation>
    </message>
    <message>
      <source>Those with a note first</source>
      <translation>As que têm nota primeiro</translation>
    </message>
    <message>
      <source>&amp;File's Own</source>
      <translation>&amp;Do arquivo</translation>
    </message>
    <message>
      <source>The file's own window, or the next one of several</source>
      <translation>A janela do próprio arquivo, ou a próxima de várias</translation>
    </message>
    <message>
      <source>&amp;Automatic</source>
      <translation>&amp;Automática</translation>
    </message>
    <message>
      <source>The window made from the picture's values</source>
      <translation>A janela feita dos valores da imagem</translation>
    </message>
    <message>
      <source>Your &amp;3</source>
      <translation>Própria &amp;3</translation>
    </message>
    <message>
      <source>The window that you saved there</source>
      <translation>A janela que você salvou ali</translation>
    </message>
    <message>
      <source>Your &amp;4</source>
      <translation>Própria &amp;4</translation>
    </message>
    <message>
      <source>Your &amp;5</source>
      <translation>Própria &amp;5</translation>
    </message>
    <message>
      <source>Your &amp;6</source>
      <translation>Própria &amp;6</translation>
    </message>
    <message>
      <source>Your &amp;7</source>
      <translation>Própria &amp;7</translation>
    </message>
    <message>
      <source>Your &amp;8</source>
      <translation>Própria &amp;8</translation>
    </message>
    <message>
      <source>Your &amp;9</source>
      <translation>Própria &amp;9</translation>
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation>&amp;Mais larga</translation>
    </message>
    <message>
      <source>Less contrast</source>
      <translation>Menos contraste</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>Mais &amp;estreita</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>Mais contraste</translation>
    </message>
    <message>
      <source>&amp;Brighter</source>
      <translation>Mais &amp;clara</translation>
    </message>
    <message>
      <source>Show it brighter</source>
      <translation>Mostrá-la mais clara</translation>
    </message>
    <message>
      <source>&amp;Darker</source>
      <translation>Ma&amp;is escura</translation>
    </message>
    <message>
      <source>Show it darker</source>
      <translation>Mostrá-la mais escura</translation>
    </message>
    <message>
      <source>Save as 3</source>
      <translation>Salvar como 3</translation>
    </message>
    <message>
      <source>Keep the window in use there</source>
      <translation>Guardar ali a janela em uso</translation>
    </message>
    <message>
      <source>Save as 4</source>
      <translation>Salvar como 4</translation>
    </message>
    <message>
      <source>Save as 5</source>
      <translation>Salvar como 5</translation>
    </message>
    <message>
      <source>Save as 6</source>
      <translation>Salvar como 6</translation>
    </message>
    <message>
      <source>Save as 7</source>
      <translation>Salvar como 7</translation>
    </message>
    <message>
      <source>Save as 8</source>
      <translation>Salvar como 8</translation>
    </message>
    <message>
      <source>Save as 9</source>
      <translation>Salvar como 9</translation>
    </message>
    <message>
      <source>Left drag: right is wider, up is brighter</source>
      <translation>Arrastar com o esquerdo: à direita mais larga, acima mais clara</translation>
    </message>
    <message>
      <source>&amp;Pan</source>
      <translation>&amp;Deslocar</translation>
    </message>
    <message>
      <source>Left drag moves the picture</source>
      <translation>Arrastar com o esquerdo move a imagem</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoom</translation>
    </message>
    <message>
      <source>Left drag: up is larger</source>
      <translation>Arrastar com o esquerdo: acima é maior</translation>
    </message>
    <message>
      <source>Window of a Re&amp;gion</source>
      <translation>Janela de &amp;uma região</translation>
    </message>
    <message>
      <source>Drag a rectangle: the window of what is inside</source>
      <translation>Arrastar um retângulo: a janela do que está dentro</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>&amp;Comprimento</translation>
    </message>
    <message>
      <source>Drag from end to end, or click on both</source>
      <translation>Arrastar de ponta a ponta, ou clicar em ambas</translation>
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation>Â&amp;ngulo</translation>
    </message>
    <message>
      <source>Click on an end, the vertex and the other end</source>
      <translation>Clicar em uma ponta, no vértice e na outra ponta</translation>
    </message>
    <message>
      <source>&amp;Delete Measurement</source>
      <translation>&amp;Excluir medição</translation>
    </message>
    <message>
      <source>Delete the selected length or angle</source>
      <translation>Excluir o comprimento ou o ângulo selecionado</translation>
    </message>
    <message>
      <source>Delete All M&amp;easurements</source>
      <translation>Excluir &amp;todas as medições</translation>
    </message>
    <message>
      <source>Delete all lengths and angles of this image</source>
      <translation>Excluir todos os comprimentos e ângulos desta imagem</translation>
    </message>
    <message>
      <source>&amp;Values</source>
      <translation>&amp;Valores</translation>
    </message>
    <message>
      <source>The stored and the modality value under the pointer</source>
      <translation>O valor armazenado e o de modalidade sob o ponteiro</translation>
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation>&amp;Lupa</translation>
    </message>
    <message>
      <source>A lens at twice the zoom</source>
      <translation>Uma lente com o dobro do zoom</translation>
    </message>
    <message>
      <source>&amp;Up Is Darker</source>
      <translation>&amp;Acima é mais escuro</translation>
    </message>
    <message>
      <source>Let a drag of the window upwards make the picture darker</source>
      <translation>Fazer com que arrastar a janela para cima escureça a imagem</translation>
    </message>
    <message>
      <source>A&amp;nnotations</source>
      <translation>An&amp;otações</translation>
    </message>
    <message>
      <source>Some, none, or all with the patient's name</source>
      <translation>Algumas, nenhuma, ou todas com o nome do paciente</translation>
    </message>
    <message>
      <source>Evi&amp;dence</source>
      <translation>E&amp;vidência</translation>
    </message>
    <message>
      <source>Lay over the picture what spoke for pneumonia to the network, or show the original</source>
      <translation>Pôr sobre a imagem o que para a rede falava de pneumonia, ou mostrar o original</translation>
    </message>
    <message>
      <source>Evidence &amp;Stronger</source>
      <translation>Evidência &amp;mais forte</translation>
    </message>
    <message>
      <source>Cover more of the picture</source>
      <translation>Cobrir mais da imagem</translation>
    </message>
    <message>
      <source>Evidence F&amp;ainter</source>
      <translation>Evidência mais &amp;fraca</translation>
    </message>
    <message>
      <source>Cover less of the picture</source>
      <translation>Cobrir menos da imagem</translation>
    </message>
    <message>
      <source>&amp;Normal</source>
      <translation>&amp;Normal</translation>
    </message>
    <message>
      <source>Your verdict on the image: normal</source>
      <translation>O seu parecer sobre a imagem: normal</translation>
    </message>
    <message>
      <source>&amp;Pneumonia</source>
      <translation>&amp;Pneumonia</translation>
    </message>
    <message>
      <source>Your verdict on the image: pneumonia</source>
      <translation>O seu parecer sobre a imagem: pneumonia</translation>
    </message>
    <message>
      <source>&amp;Unsure</source>
      <translation>&amp;Incerta</translation>
    </message>
    <message>
      <source>Your verdict on the image: you cannot tell</source>
      <translation>O seu parecer sobre a imagem: não é possível decidir</translation>
    </message>
    <message>
      <source>&amp;Take Back</source>
      <translation>&amp;Retirar</translation>
    </message>
    <message>
      <source>Take your verdict back; a note stays</source>
      <translation>Retirar o seu parecer; uma nota fica</translation>
    </message>
    <message>
      <source>Not&amp;e…</source>
      <translation>N&amp;ota…</translation>
    </message>
    <message>
      <source>Write a note on the image</source>
      <translation>Escrever uma nota sobre a imagem</translation>
    </message>
    <message>
      <source>Ne&amp;xt Unread</source>
      <translation>Próxima não &amp;lida</translation>
    </message>
    <message>
      <source>Show the next listed image without your verdict</source>
      <translation>Mostrar a próxima imagem listada sem o seu parecer</translation>
    </message>
    <message>
      <source>&amp;Go On After a Verdict</source>
      <translation>&amp;Seguir após um parecer</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved</source>
      <translation>Mostrar a próxima imagem sem o seu parecer assim que um é salvo</translation>
    </message>
    <message>
      <source>Read &amp;First</source>
      <translation>L&amp;er primeiro</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it</source>
      <translation>Ocultar a resposta do modelo para cada imagem até você ter dado o seu parecer</translation>
    </message>
    <message>
      <source>Un&amp;do</source>
      <translation>&amp;Desfazer</translation>
    </message>
    <message>
      <source>Undo your last verdict, note or measurement, and show its image</source>
      <translation>Desfazer o seu último parecer, nota ou medição, e mostrar a imagem</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Re&amp;fazer</translation>
    </message>
    <message>
      <source>Do again what was undone, and show its image</source>
      <translation>Fazer de novo o que foi desfeito, e mostrar a imagem</translation>
    </message>
    <message>
      <source>&amp;Against Truth…</source>
      <translation>&amp;Comparar com a verdade…</translation>
    </message>
    <message>
      <source>Compare network and verdicts with the truth, and find a threshold for these cases</source>
      <translation>Comparar rede e pareceres com a verdade, e encontrar um limiar para estes casos</translation>
    </message>
    <message>
      <source>Exp&amp;ort…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <source>Write results, verdicts and notes to a table or a report</source>
      <translation>Gravar resultados, pareceres e notas em uma tabela ou um relatório</translation>
    </message>
    <message>
      <source>&amp;Raise</source>
      <translation>&amp;Aumentar</translation>
    </message>
    <message>
      <source>Flag fewer images: by one percent</source>
      <translation>Sinalizar menos imagens: um por cento</translation>
    </message>
    <message>
      <source>&amp;Lower</source>
      <translation>&amp;Diminuir</translation>
    </message>
    <message>
      <source>Flag more images: by one percent</source>
      <translation>Sinalizar mais imagens: um por cento</translation>
    </message>
    <message>
      <source>&amp;Type a Threshold</source>
      <translation>Digitar &amp;um limiar</translation>
    </message>
    <message>
      <source>Go to the field for the threshold</source>
      <translation>Ir ao campo do limiar</translation>
    </message>
    <message>
      <source>Set It by &amp;Sensitivity</source>
      <translation>Definir &amp;pela sensibilidade</translation>
    </message>
    <message>
      <source>Slider and field run over the sensitivity to be reached, or over probability again</source>
      <translation>Controle e campo percorrem a sensibilidade a alcançar, ou de novo a probabilidade</translation>
    </message>
    <message>
      <source>&amp;Model's Default</source>
      <translation>&amp;O do modelo</translation>
    </message>
    <message>
      <source>Go back to the threshold of the model</source>
      <translation>Voltar ao limiar do modelo</translation>
    </message>
    <message>
      <source>C&amp;ontents</source>
      <translation>&amp;Conteúdo</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <translation>Todas as páginas da ajuda</translation>
    </message>
    <message>
      <source>&amp;First Scan</source>
      <translation>&amp;Primeira imagem</translation>
    </message>
    <message>
      <source>From a file to a reading, step by step</source>
      <translation>Do arquivo à leitura, passo a passo</translation>
    </message>
    <message>
      <source>Pictur&amp;e and Tools</source>
      <translation>Imagem e &amp;ferramentas</translation>
    </message>
    <message>
      <source>Window, size, turning, measuring and two images side by side</source>
      <translation>Janela, tamanho, rotação, medição e duas imagens lado a lado</translation>
    </message>
    <message>
      <source>The &amp;Threshold</source>
      <translation>&amp;O limiar</translation>
    </message>
    <message>
      <source>What it decides, and how to choose yours</source>
      <translation>O que ele decide, e como escolher o seu</translation>
    </message>
    <message>
      <source>&amp;Review of a Folder</source>
      <translation>&amp;Revisão de uma pasta</translation>
    </message>
    <message>
      <source>Verdicts, notes, lists, and what you take away</source>
      <translation>Pareceres, notas, listas, e o que você leva</translation>
    </message>
    <message>
      <source>What the N&amp;umbers Mean</source>
      <translation>O &amp;que os números significam</translation>
    </message>
    <message>
      <source>Probability, sensitivity and the rest</source>
      <translation>Probabilidade, sensibilidade e o resto</translation>
    </message>
    <message>
      <source>&amp;Privacy</source>
      <translation>Pr&amp;ivacidade</translation>
    </message>
    <message>
      <source>What is kept, what is hidden, and what leaves the computer</source>
      <translation>O que é guardado, o que é oculto, e o que sai do computador</translation>
    </message>
    <message>
      <source>&amp;Shortcuts</source>
      <translation>&amp;Atalhos</translation>
    </message>
    <message>
      <source>All keys and what the mouse does</source>
      <translation>Todas as teclas e o que o mouse faz</translation>
    </message>
    <message>
      <source>&amp;Command Search…</source>
      <translation>&amp;Busca de comandos…</translation>
    </message>
    <message>
      <source>Find a command by its words and do it</source>
      <translation>Encontrar um comando pelas palavras e executá-lo</translation>
    </message>
    <message>
      <source>Not&amp;ices…</source>
      <translation>A&amp;visos…</translation>
    </message>
    <message>
      <source>Read again what was said since the program was started</source>
      <translation>Ler de novo o que foi dito desde o início do programa</translation>
    </message>
    <message>
      <source>Show the files of the log, which name no patient</source>
      <translation>Mostrar os arquivos do registro, que não nomeiam nenhum paciente</translation>
    </message>
    <message>
      <source>About This &amp;Model…</source>
      <translation>&amp;Sobre este modelo…</translation>
    </message>
    <message>
      <source>Whom it is for, and how well it does</source>
      <translation>Para quem é, e quão bem o faz</translation>
    </message>
    <message>
      <source>&amp;About</source>
      <translation>Sobr&amp;e</translation>
    </message>
    <message>
      <source>The version of the program</source>
      <translation>A versão do programa</translation>
    </message>
    <message>
      <source>Left drag</source>
      <translation>Arrastar com o esquerdo</translation>
    </message>
    <message>
      <source>What the tool does; at first the window: right is wider, up is brighter</source>
      <translation>O que a ferramenta faz; no início a janela: à direita mais larga, acima mais clara</translation>
    </message>
    <message>
      <source>Ctrl, or Ctrl and Shift, with left drag</source>
      <translation>Ctrl, ou Ctrl e Shift, arrastando com o esquerdo</translation>
    </message>
    <message>
      <source>Window, fine or coarse</source>
      <translation>Janela, fina ou grossa</translation>
    </message>
    <message>
      <source>Click on a length or angle</source>
      <translation>Clique em um comprimento ou ângulo</translation>
    </message>
    <message>
      <source>Select it; with its tool, drag its points</source>
      <translation>Selecioná-lo; com a sua ferramenta, arrastar os seus pontos</translation>
    </message>
    <message>
      <source>Middle drag, or Shift or Space with left drag</source>
      <translation>Arrastar com o do meio, ou Shift ou Espaço com o esquerdo</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>Mover a imagem</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>Roda</translation>
    </message>
    <message>
      <source>Zoom where the pointer is</source>
      <translation>Zoom onde está o ponteiro</translation>
    </message>
    <message>
      <source>Right drag</source>
      <translation>Arrastar com o direito</translation>
    </message>
    <message>
      <source>Zoom: up is larger</source>
      <translation>Zoom: acima é maior</translation>
    </message>
    <message>
      <source>Any of these on the other of two images</source>
      <translation>Qualquer um destes na outra de duas imagens</translation>
    </message>
    <message>
      <source>Turn to it: keys, list and reading are about it</source>
      <translation>Passar a ela: teclas, lista e leitura são sobre ela</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>O arquivo não está lá.</translation>
    </message>
    <message>
      <source>It may have been moved or renamed.</source>
      <translation>Pode ter sido movido ou renomeado.</translation>
    </message>
    <message>
      <source>You may not read this file.</source>
      <translation>Você não pode ler este arquivo.</translation>
    </message>
    <message>
      <source>Ask its owner for access.</source>
      <translation>Peça acesso ao proprietário.</translation>
    </message>
    <message>
      <source>The file cannot be read ({why}).</source>
      <translation>O arquivo não pode ser lido ({why}).</translation>
    </message>
    <message>
      <source>You may not open this folder.</source>
      <translation>Você não pode abrir esta pasta.</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({why}).</source>
      <translation>A pasta não pode ser aberta ({why}).</translation>
    </message>
    <message>
      <source>It is a folder.</source>
      <translation>É uma pasta.</translation>
    </message>
    <message>
      <source>Open a file in it, or the folder as a study.</source>
      <translation>Abra um arquivo nela, ou a pasta como estudo.</translation>
    </message>
    <message>
      <source>It is a device, not a file.</source>
      <translation>É um dispositivo, não um arquivo.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>O arquivo está vazio.</translation>
    </message>
    <message>
      <source>It is not an image.</source>
      <translation>Não é uma imagem.</translation>
    </message>
    <message>
      <source>This program reads DICOM, JPEG, PNG, TIFF and BMP.</source>
      <translation>Este programa lê DICOM, JPEG, PNG, TIFF e BMP.</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>Não há memória suficiente para esta imagem.</translation>
    </message>
    <message>
      <source>Close other programs and open it again.</source>
      <translation>Feche outros programas e abra-a de novo.</translation>
    </message>
    <message>
      <source>It is damaged and cannot be decoded.</source>
      <translation>Está danificada e não pode ser decodificada.</translation>
    </message>
    <message>
      <source>Copy or export it again from where it came.</source>
      <translation>Copie-a ou exporte-a de novo da origem.</translation>
    </message>
    <message>
      <source>Copy or export it again.</source>
      <translation>Copie-a ou exporte-a de novo.</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>Exporte-a de novo.</translation>
    </message>
    <message>
      <source>Save it as PNG.</source>
      <translation>Salve-a como PNG.</translation>
    </message>
    <message>
      <source>It is cut short: its end is missing.</source>
      <translation>Está cortada: falta o final.</translation>
    </message>
    <message>
      <source>It begins as a {kind} file, but its header is damaged or cut short.</source>
      <translation>Começa como um arquivo {kind}, mas o cabeçalho está danificado ou cortado.</translation>
    </message>
    <message>
      <source>Its colour model ({model}) is not supported.</source>
      <translation>O modelo de cor ({model}) não é suportado.</translation>
    </message>
    <message>
      <source>It is a TIFF file of a kind that this program cannot show.</source>
      <translation>É um arquivo TIFF de um tipo que este programa não pode mostrar.</translation>
    </message>
    <message>
      <source>Save it as PNG or as a plain TIFF.</source>
      <translation>Salve-a como PNG ou como TIFF simples.</translation>
    </message>
    <message>
      <source>It has one frame, and no frame {frame}.</source>
      <translation>Tem um quadro, e nenhum quadro {frame}.</translation>
    </message>
    <message>
      <source>It has {frames} frames, and no frame {frame}.</source>
      <translation>Tem {frames} quadros, e nenhum quadro {frame}.</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels, and this program shows up to {most} megapixels.</source>
      <translation>Tem {columns} x {rows} pixels, e este programa mostra até {most} megapixels.</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels and needs {needed} of memory, of which {free} are free.</source>
      <translation>Tem {columns} x {rows} pixels e precisa de {needed} de memória, dos quais {free} estão livres.</translation>
    </message>
    <message>
      <source>Its content is large and needs {needed} of memory, of which {free} are free.</source>
      <translation>O conteúdo é grande e precisa de {needed} de memória, dos quais {free} estão livres.</translation>
    </message>
    <message>
      <source>It is a file of {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>É um arquivo de {size} MB e precisa de {needed} de memória, dos quais {free} estão livres.</translation>
    </message>
    <message>
      <source>Unpacked it has {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>Descompactada tem {size} MB e precisa de {needed} de memória, dos quais {free} estão livres.</translation>
    </message>
    <message>
      <source>Unpacked it would have {size} MB, which is more than any picture.</source>
      <translation>Descompactada teria {size} MB, mais do que qualquer imagem.</translation>
    </message>
    <message>
      <source>It has {samples} samples per pixel; this program shows 1 or 3.</source>
      <translation>Tem {samples} amostras por pixel; este programa mostra 1 ou 3.</translation>
    </message>
    <message>
      <source>Its compressed picture does not have the size that its header gives.</source>
      <translation>A imagem comprimida não tem o tamanho que o cabeçalho dá.</translation>
    </message>
    <message>
      <source>Its pixels are compressed in a way that cannot be decoded here: {syntax}.</source>
      <translation>Os pixels estão comprimidos de um modo que não pode ser decodificado aqui: {syntax}.</translation>
    </message>
    <message>
      <source>Export it without compression.</source>
      <translation>Exporte-a sem compressão.</translation>
    </message>
    <message>
      <source>Its header lacks a usable {attribute}.</source>
      <translation>Falta ao cabeçalho um {attribute} utilizável.</translation>
    </message>
    <message>
      <source>It is cut short: {missing} of {all} bytes of pixels are missing.</source>
      <translation>Está cortada: faltam {missing} de {all} bytes de pixels.</translation>
    </message>
    <message>
      <source>Its pixels ({syntax}) cannot be decoded.</source>
      <translation>Os pixels ({syntax}) não podem ser decodificados.</translation>
    </message>
    <message>
      <source>Its colour table is damaged, or does not have the entries that its header announces.</source>
      <translation>A tabela de cores está danificada ou não tem as entradas que o cabeçalho anuncia.</translation>
    </message>
    <message>
      <source>It is a DICOM file without pixels ({kind}).</source>
      <translation>É um arquivo DICOM sem pixels ({kind}).</translation>
    </message>
    <message>
      <source>Open an image of the study.</source>
      <translation>Abra uma imagem do estudo.</translation>
    </message>
    <message>
      <source>It is a DICOMDIR, the index of a disc, and no image.</source>
      <translation>É um DICOMDIR, o índice de um disco, e não uma imagem.</translation>
    </message>
    <message>
      <source>Open the folder that it stands in.</source>
      <translation>Abra a pasta em que ele está.</translation>
    </message>
    <message>
      <source>It holds no pixels: it was cut short, or exported without them.</source>
      <translation>Não contém pixels: foi cortada, ou exportada sem eles.</translation>
    </message>
    <message>
      <source>It is compressed, and far larger than any picture without that.</source>
      <translation>Está comprimida, e sem isso é muito maior do que qualquer imagem.</translation>
    </message>
    <message>
      <source>Its attributes are damaged and cannot be listed.</source>
      <translation>Os atributos estão danificados e não podem ser listados.</translation>
    </message>
    <message>
      <source>It is no DICOM file, and has no DICOM attributes.</source>
      <translation>Não é um arquivo DICOM, e não tem atributos DICOM.</translation>
    </message>
    <message>
      <source>Its sequences have more than {most} items, which no radiograph has.</source>
      <translation>As suas sequências têm mais de {most} itens, o que nenhuma radiografia tem.</translation>
    </message>
    <message>
      <source>PixelData holds more than the picture; what goes beyond it was ignored.</source>
      <translation>PixelData contém mais do que a imagem; o excedente foi ignorado.</translation>
    </message>
    <message>
      <source>It is no DICOM file.</source>
      <translation>Não é um arquivo DICOM.</translation>
    </message>
    <message>
      <source>Save it as a picture instead.</source>
      <translation>Salve-o como imagem.</translation>
    </message>
    <message>
      <source>It holds no picture, and only pictures are de-identified.</source>
      <translation>Não contém imagem, e só imagens são desidentificadas.</translation>
    </message>
    <message>
      <source>It is damaged, so it cannot be de-identified.</source>
      <translation>Está danificado, por isso não pode ser desidentificado.</translation>
    </message>
    <message>
      <source>An overlay is hidden in its pixels, which are not changed.</source>
      <translation>Há uma sobreposição oculta nos pixels, que não são alterados.</translation>
    </message>
    <message>
      <source>It is a ZIP archive.</source>
      <translation>É um arquivo ZIP.</translation>
    </message>
    <message>
      <source>Open it as a study.</source>
      <translation>Abra-o como estudo.</translation>
    </message>
    <message>
      <source>It is damaged in its archive.</source>
      <translation>Está danificado dentro do arquivo compactado.</translation>
    </message>
    <message>
      <source>Copy the archive again from where it came.</source>
      <translation>Copie o arquivo compactado de novo da origem.</translation>
    </message>
    <message>
      <source>Copy it again from where it came.</source>
      <translation>Copie-o de novo da origem.</translation>
    </message>
    <message>
      <source>The archive is damaged or cut short.</source>
      <translation>O arquivo compactado está danificado ou cortado.</translation>
    </message>
    <message>
      <source>The archive may have been replaced.</source>
      <translation>O arquivo compactado pode ter sido substituído.</translation>
    </message>
    <message>
      <source>The archive cannot be read ({why}).</source>
      <translation>O arquivo compactado não pode ser lido ({why}).</translation>
    </message>
    <message>
      <source>The archive holds too many files to be opened.</source>
      <translation>O arquivo compactado contém arquivos demais para ser aberto.</translation>
    </message>
    <message>
      <source>It is an archive within an archive.</source>
      <translation>É um arquivo compactado dentro de outro.</translation>
    </message>
    <message>
      <source>Unpack the outer one and open the folder.</source>
      <translation>Descompacte o exterior e abra a pasta.</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder.</source>
      <translation>Descompacte o arquivo e abra a pasta.</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder, with its password.</source>
      <translation>Descompacte o arquivo com a senha e abra a pasta.</translation>
    </message>
    <message>
      <source>One file in it is encrypted.</source>
      <translation>Um arquivo nele está criptografado.</translation>
    </message>
    <message>
      <source>{count} files in it are encrypted.</source>
      <translation>{count} arquivos nele estão criptografados.</translation>
    </message>
    <message>
      <source>It is packed in a way that this program cannot read.</source>
      <translation>Está compactado de um modo que este programa não pode ler.</translation>
    </message>
    <message>
      <source>Not a radiograph: the header gives {what}.</source>
      <translation>Não é uma radiografia: o cabeçalho dá {what}.</translation>
    </message>
    <message>
      <source>Not a chest radiograph: the header gives {what}.</source>
      <translation>Não é uma radiografia de tórax: o cabeçalho dá {what}.</translation>
    </message>
    <message>
      <source>Not a frontal view: the header gives {what}.</source>
      <translation>Não é uma incidência frontal: o cabeçalho dá {what}.</translation>
    </message>
    <message>
      <source>the modality {term}</source>
      <translation>a modalidade {term}</translation>
    </message>
    <message>
      <source>the body part {term}</source>
      <translation>a região anatômica {term}</translation>
    </message>
    <message>
      <source>the view {term}</source>
      <translation>a incidência {term}</translation>
    </message>
    <message>
      <source>another modality</source>
      <translation>outra modalidade</translation>
    </message>
    <message>
      <source>another body part</source>
      <translation>outra região anatômica</translation>
    </message>
    <message>
      <source>another view</source>
      <translation>outra incidência</translation>
    </message>
    <message>
      <source>Outside the model's population: the header gives an age of {age}, and the model learnt from patients of {ages}.</source>
      <translation>Fora da população do modelo: o cabeçalho dá uma idade de {age}, e o modelo aprendeu com pacientes de {ages}.</translation>
    </message>
    <message>
      <source>{count} months</source>
      <translation>{count} meses</translation>
    </message>
    <message>
      <source>{from} to {to} years</source>
      <translation>{from} a {to} anos</translation>
    </message>
    <message>
      <source>{from} to {to} and {from_2} to {to_2} years</source>
      <translation>{from} a {to} e {from_2} a {to_2} anos</translation>
    </message>
    <message>
      <source>{count} years</source>
      <translation>{count} anos</translation>
    </message>
    <message>
      <source>Unusual picture: {share} of the model's reference images were less unusual (limit {limit}).</source>
      <translation>Imagem incomum: {share} das imagens de referência do modelo eram menos incomuns (limite {limit}).</translation>
    </message>
    <message>
      <source>It may be no frontal chest radiograph, or be turned, inverted or cropped.</source>
      <translation>Pode não ser uma radiografia frontal de tórax, ou estar girada, invertida ou recortada.</translation>
    </message>
    <message>
      <source>The file gives no age.</source>
      <translation>O arquivo não dá a idade.</translation>
    </message>
    <message>
      <source>The model learnt from patients of {ages} and is not to be relied on outside of it.</source>
      <translation>O modelo aprendeu com pacientes de {ages} e fora disso não é confiável.</translation>
    </message>
    <message>
      <source>The figures beside the threshold do not hold for every patient.</source>
      <translation>Os números ao lado do limiar não valem para todos os pacientes.</translation>
    </message>
    <message>
      <source>The model reached {groups}.</source>
      <translation>O modelo alcançou {groups}.</translation>
    </message>
    <message>
      <source>{group} and among {other_group}</source>
      <translation>{group} e em {other_group}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}</source>
      <translation>em {name} de {from} a {to} anos, no limiar {threshold}, uma sensibilidade de {sensitivity} e uma especificidade de {specificity}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}, with probabilities that are off by {error} on average</source>
      <translation>em {name} de {from} a {to} anos, no limiar {threshold}, uma sensibilidade de {sensitivity} e uma especificidade de {specificity}, com probabilidades que se desviam em média {error}</translation>
    </message>
    <message>
      <source>children</source>
      <translation>crianças</translation>
    </message>
    <message>
      <source>adults</source>
      <translation>adultos</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} and {other} views.</source>
      <translation>Esta é uma incidência {view}; o modelo aprendeu com incidências {one} e {other}.</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} views.</source>
      <translation>Esta é uma incidência {view}; o modelo aprendeu com incidências {one}.</translation>
    </message>
    <message>
      <source>The file has changed since the network read it, so no picture is shown.</source>
      <translation>O arquivo mudou desde que a rede o leu, por isso nenhuma imagem é mostrada.</translation>
    </message>
    <message>
      <source>There are no images in {names}.</source>
      <translation>Não há imagens em {names}.</translation>
    </message>
    <message>
      <source>Open another folder, or a file.</source>
      <translation>Abra outra pasta ou um arquivo.</translation>
    </message>
    <message>
      <source>There is no file or folder {name}.</source>
      <translation>Não há arquivo nem pasta {name}.</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened ({why}).</source>
      <translation>A pasta {name} não pode ser aberta ({why}).</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened; its row says why.</source>
      <translation>A pasta {name} não pode ser aberta; a sua linha diz por quê.</translation>
    </message>
    <message>
      <source>{count} folders cannot be opened ({names}); their rows say why.</source>
      <translation>{count} pastas não podem ser abertas ({names}); as suas linhas dizem por quê.</translation>
    </message>
    <message>
      <source>All others are listed.</source>
      <translation>Todas as outras estão listadas.</translation>
    </message>
    <message>
      <source>{count} more could not be opened either.</source>
      <translation>Mais {count} também não puderam ser abertas.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Parado.</translation>
    </message>
    <message>
      <source>{count} files are listed; there may be more, and what arrives or changes from now on is not shown.</source>
      <translation>{count} arquivos estão listados; pode haver mais, e o que chegar ou mudar de agora em diante não é mostrado.</translation>
    </message>
    <message>
      <source>Open the folder again for all.</source>
      <translation>Abra a pasta de novo para ver todos.</translation>
    </message>
    <message>
      <source>The image that you looked at last is there now: {name}.</source>
      <translation>A imagem que você olhou por último já está aqui: {name}.</translation>
    </message>
    <message>
      <source>Choose it in the list to go on from there.</source>
      <translation>Escolha-a na lista para seguir dali.</translation>
    </message>
    <message>
      <source>{name} was replaced: this is its new content, which is read anew.</source>
      <translation>{name} foi substituído: este é o novo conteúdo, que é lido de novo.</translation>
    </message>
    <message>
      <source>A verdict that you gave stays with the content before.</source>
      <translation>Um parecer que você deu fica com o conteúdo anterior.</translation>
    </message>
    <message>
      <source>{name} is no longer there: it was moved or deleted.</source>
      <translation>{name} não está mais lá: foi movido ou excluído.</translation>
    </message>
    <message>
      <source>Your verdict stays.</source>
      <translation>O seu parecer fica.</translation>
    </message>
    <message>
      <source>{names} cannot be reached any more ({why}).</source>
      <translation>Não há mais acesso a {names} ({why}).</translation>
    </message>
    <message>
      <source>What was read stays, and so do your verdicts; it is tried again every few seconds.</source>
      <translation>O que foi lido fica, e os seus pareceres também; tenta-se de novo a cada poucos segundos.</translation>
    </message>
    <message>
      <source>{names} can be reached again.</source>
      <translation>Há acesso a {names} de novo.</translation>
    </message>
    <message>
      <source>What could not be read meanwhile is read now.</source>
      <translation>O que entretanto não pôde ser lido é lido agora.</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>Não há memória suficiente para isso.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
      <source>The program made a mistake ({place}).</source>
      <translation>O programa cometeu um erro ({place}).</translation>
    </message>
    <message>
      <source>Please report it with these words.</source>
      <translation>Comunique-o com estas palavras.</translation>
    </message>
    <message>
      <source>{attribute} was ignored: {why}.</source>
      <translation>{attribute} foi ignorado: {why}.</translation>
    </message>
    <message>
      <source>its value cannot be read</source>
      <translation>o valor não pode ser lido</translation>
    </message>
    <message>
      <source>its text cannot be decoded</source>
      <translation>o texto não pode ser decodificado</translation>
    </message>
    <message>
      <source>it is not a number</source>
      <translation>não é um número</translation>
    </message>
    <message>
      <source>it is not a whole number</source>
      <translation>não é um número inteiro</translation>
    </message>
    <message>
      <source>it is not a sequence</source>
      <translation>não é uma sequência</translation>
    </message>
    <message>
      <source>it is not a DICOM age</source>
      <translation>não é uma idade DICOM</translation>
    </message>
    <message>
      <source>it is not a date</source>
      <translation>não é uma data</translation>
    </message>
    <message>
      <source>there are {centers} window centers and {widths} widths</source>
      <translation>há {centers} centros de janela e {widths} larguras</translation>
    </message>
    <message>
      <source>it is none of {words}</source>
      <translation>não é nenhum de {words}</translation>
    </message>
    <message>
      <source>its LUT Descriptor does not have three values</source>
      <translation>o LUT Descriptor não tem três valores</translation>
    </message>
    <message>
      <source>its LUT Data do not have the {count} entries that it announces</source>
      <translation>os LUT Data não têm as {count} entradas anunciadas</translation>
    </message>
    <message>
      <source>it is not two directions in the patient</source>
      <translation>não são duas direções no paciente</translation>
    </message>
    <message>
      <source>{value} is not within {low} and {high}</source>
      <translation>{value} não está entre {low} e {high}</translation>
    </message>
    <message>
      <source>with {samples} samples per pixel, {assumed} was assumed</source>
      <translation>com {samples} amostras por pixel, {assumed} foi suposto</translation>
    </message>
    <message>
      <source>it cannot be applied to more than 16 bits</source>
      <translation>não pode ser aplicado a mais de 16 bits</translation>
    </message>
    <message>
      <source>it is not a number of at least 1</source>
      <translation>não é um número de pelo menos 1</translation>
    </message>
    <message>
      <source>graphics that lie over the picture are not drawn</source>
      <translation>os gráficos sobrepostos à imagem não são desenhados</translation>
    </message>
    <message>
      <source>a shutter is not drawn, and what it would cover is shown</source>
      <translation>o obturador não é desenhado, e o que ele cobriria fica visível</translation>
    </message>
    <message>
      <source>Lengths are in pixels: {attribute} in the file is not two lengths above 0.</source>
      <translation>Os comprimentos estão em pixels: {attribute} no arquivo não são dois comprimentos acima de 0.</translation>
    </message>
    <message>
      <source>Lengths come from {used}: {attribute} in the file is not two lengths above 0.</source>
      <translation>Os comprimentos vêm de {used}: {attribute} no arquivo não são dois comprimentos acima de 0.</translation>
    </message>
    <message>
      <source>The picture looks stretched: it is drawn with square pixels, and {attribute} in the file gives others.</source>
      <translation>A imagem parece esticada: é desenhada com pixels quadrados, e {attribute} no arquivo indica outros.</translation>
    </message>
    <message>
      <source>it is not two numbers above 0</source>
      <translation>não são dois números acima de 0</translation>
    </message>
    <message>
      <source>sensitive</source>
      <translation>sensível</translation>
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
      <translation>O disco não aceita mais dados do programa: está cheio, uma cota se esgotou ou ele está com defeito.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>O disco está cheio.</translation>
    </message>
    <message>
      <source>Make room on it.</source>
      <translation>Abra espaço nele.</translation>
    </message>
    <message>
      <source>Make room on it, or ask whoever looks after this computer.</source>
      <translation>Abra espaço nele, ou pergunte a quem cuida deste computador.</translation>
    </message>
    <message>
      <source>Another window of this program keeps its data to itself.</source>
      <translation>Outra janela deste programa retém os dados.</translation>
    </message>
    <message>
      <source>Close the other windows.</source>
      <translation>Feche as outras janelas.</translation>
    </message>
    <message>
      <source>The program may not write in its data folder.</source>
      <translation>O programa não pode gravar na sua pasta de dados.</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer for access.</source>
      <translation>Peça acesso a quem cuida deste computador.</translation>
    </message>
    <message>
      <source>The program's data file is damaged.</source>
      <translation>O arquivo de dados do programa está danificado.</translation>
    </message>
    <message>
      <source>Close the program's other windows and start it again.</source>
      <translation>Feche as outras janelas do programa e inicie-o de novo.</translation>
    </message>
    <message>
      <source>The program's data folder cannot be used ({why}).</source>
      <translation>A pasta de dados do programa não pode ser usada ({why}).</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer.</source>
      <translation>Pergunte a quem cuida deste computador.</translation>
    </message>
    <message>
      <source>The program finds no home folder, and so no place for its data.</source>
      <translation>O programa não encontra a pasta pessoal, e assim nenhum lugar para os seus dados.</translation>
    </message>
    <message>
      <source>This window has no place to keep your verdicts.</source>
      <translation>Esta janela não tem onde guardar os seus pareceres.</translation>
    </message>
    <message>
      <source>Your verdicts and how you left images were kept by a newer version of this program, and this one does not touch them.</source>
      <translation>Os seus pareceres e vistas foram guardados por uma versão mais nova deste programa, e esta não os toca.</translation>
    </message>
    <message>
      <source>Use the newer version.</source>
      <translation>Use a versão mais nova.</translation>
    </message>
    <message>
      <source>The file that keeps your verdicts and how you left images was damaged.</source>
      <translation>O arquivo que guarda os seus pareceres e vistas estava danificado.</translation>
    </message>
    <message>
      <source>It was set aside in the program's data folder as {name}, and a new one was begun.</source>
      <translation>Foi posto de lado na pasta de dados do programa como {name}, e um novo foi começado.</translation>
    </message>
    <message>
      <source>Until then, how you leave images is remembered only while this window is open.</source>
      <translation>Até lá, as suas vistas só são lembradas enquanto esta janela está aberta.</translation>
    </message>
    <message>
      <source>Until then the model's results are not kept, and are computed again next time.</source>
      <translation>Até lá, os resultados do modelo não são guardados e são calculados de novo da próxima vez.</translation>
    </message>
    <message>
      <source>Until then your verdicts are not saved.</source>
      <translation>Até lá, os seus pareceres não são salvos.</translation>
    </message>
    <message>
      <source>They stand in this window, and are tried again every few seconds.</source>
      <translation>Eles estão nesta janela, e tenta-se de novo a cada poucos segundos.</translation>
    </message>
    <message>
      <source>There is no folder '{name}' to write it in.</source>
      <translation>Não há pasta “{name}” em que gravar.</translation>
    </message>
    <message>
      <source>Create the folder first.</source>
      <translation>Crie primeiro a pasta.</translation>
    </message>
    <message>
      <source>This is a folder.</source>
      <translation>Isto é uma pasta.</translation>
    </message>
    <message>
      <source>Name a file to write.</source>
      <translation>Indique um arquivo a gravar.</translation>
    </message>
    <message>
      <source>The folder '{name}' cannot be written in.</source>
      <translation>Não se pode gravar na pasta “{name}”.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Escolha outro lugar.</translation>
    </message>
    <message>
      <source>It is one of the images, and images are never changed.</source>
      <translation>É uma das imagens, e as imagens nunca são alteradas.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Escolha outro nome.</translation>
    </message>
    <message>
      <source>The file cannot be written ({why}).</source>
      <translation>O arquivo não pode ser gravado ({why}).</translation>
    </message>
    <message>
      <source>The folder cannot be written ({why}).</source>
      <translation>A pasta não pode ser gravada ({why}).</translation>
    </message>
    <message>
      <source>It cannot be written as {kind}.</source>
      <translation>Não pode ser gravado como {kind}.</translation>
    </message>
    <message>
      <source>Its name must end in .png, .jpg or .jpeg.</source>
      <translation>O nome deve terminar em .png, .jpg ou .jpeg.</translation>
    </message>
    <message>
      <source>Choose the other kind of file.</source>
      <translation>Escolha o outro tipo de arquivo.</translation>
    </message>
    <message>
      <source>The PDF cannot be painted.</source>
      <translation>O PDF não pode ser desenhado.</translation>
    </message>
    <message>
      <source>Export it as a web page.</source>
      <translation>Exporte-o como página web.</translation>
    </message>
    <message>
      <source>The demo study cannot be written ({why}).</source>
      <translation>O estudo de demonstração não pode ser gravado ({why}).</translation>
    </message>
    <message>
      <source>{name} is too large for a list of labels.</source>
      <translation>{name} é grande demais para uma lista de rótulos.</translation>
    </message>
    <message>
      <source>Choose a CSV file.</source>
      <translation>Escolha um arquivo CSV.</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({why}).</source>
      <translation>A lista {name} não pode ser lida ({why}).</translation>
    </message>
    <message>
      <source>{name} is no CSV file.</source>
      <translation>{name} não é um arquivo CSV.</translation>
    </message>
    <message>
      <source>Choose a table with a heading.</source>
      <translation>Escolha uma tabela com cabeçalho.</translation>
    </message>
    <message>
      <source>The list {name} has no column '{column}'.</source>
      <translation>A lista {name} não tem a coluna “{column}”.</translation>
    </message>
    <message>
      <source>Its first line must name the columns, one of them 'file' and one 'label'.</source>
      <translation>A primeira linha deve nomear as colunas, uma delas 'file' e uma 'label'.</translation>
    </message>
    <message>
      <source>{count} line whose file is not in the study</source>
      <translation>{count} linha cujo arquivo não está no estudo</translation>
    </message>
    <message>
      <source>{count} lines whose file is not in the study</source>
      <translation>{count} linhas cujo arquivo não está no estudo</translation>
    </message>
    <message>
      <source>{count} line whose name several images have</source>
      <translation>{count} linha cujo nome várias imagens têm</translation>
    </message>
    <message>
      <source>{count} lines whose name several images have</source>
      <translation>{count} linhas cujo nome várias imagens têm</translation>
    </message>
    <message>
      <source>{count} image with lines of both classes</source>
      <translation>{count} imagem com linhas de ambas as classes</translation>
    </message>
    <message>
      <source>{count} images with lines of both classes</source>
      <translation>{count} imagens com linhas de ambas as classes</translation>
    </message>
    <message>
      <source>{count} line with another label</source>
      <translation>{count} linha com outro rótulo</translation>
    </message>
    <message>
      <source>{count} lines with another label</source>
      <translation>{count} linhas com outro rótulo</translation>
    </message>
    <message>
      <source>There is no such model file.</source>
      <translation>Não existe esse arquivo de modelo.</translation>
    </message>
    <message>
      <source>The model file cannot be read ({why}).</source>
      <translation>O arquivo do modelo não pode ser lido ({why}).</translation>
    </message>
    <message>
      <source>This is a folder, not a model file.</source>
      <translation>Isto é uma pasta, não um arquivo de modelo.</translation>
    </message>
    <message>
      <source>This is no ONNX model, or it is damaged.</source>
      <translation>Não é um modelo ONNX, ou está danificado.</translation>
    </message>
    <message>
      <source>The file is empty, so it is no ONNX model.</source>
      <translation>O arquivo está vazio, por isso não é um modelo ONNX.</translation>
    </message>
    <message>
      <source>Name a model with --model FILE, or install the program again for its own.</source>
      <translation>Indique um modelo com --model ARQUIVO, ou instale o programa de novo para ter o dele.</translation>
    </message>
    <message>
      <source>There is no device '{device}' here.</source>
      <translation>Não há aqui o dispositivo “{device}”.</translation>
    </message>
    <message>
      <source>This installation offers {devices}.</source>
      <translation>Esta instalação oferece {devices}.</translation>
    </message>
    <message>
      <source>The CPU computes instead.</source>
      <translation>A CPU calcula no lugar.</translation>
    </message>
    <message>
      <source>Use --device cpu.</source>
      <translation>Use --device cpu.</translation>
    </message>
    <message>
      <source>The model has not read it yet.</source>
      <translation>O modelo ainda não a leu.</translation>
    </message>
    <message>
      <source>The model's answer is left out until there is a verdict.</source>
      <translation>A resposta do modelo é omitida até haver parecer.</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>tempo de conexão esgotado</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>o arquivo já existe</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>nome de arquivo demasiado longo</translation>
    </message>
    <message>
      <source>Host is down</source>
      <translation>a máquina não está disponível</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>erro de entrada/saída</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>é uma pasta</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>arquivo ou pasta inexistente</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>não é uma pasta</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>permissão negada</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>sistema de arquivos só de leitura</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>unidade de rede não está mais conectada</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>demasiados arquivos abertos</translation>
    </message>
    <message>
      <source>Transport endpoint is not connected</source>
      <translation>unidade não conectada</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Para que serve</translation>
    </message>
    <message>
      <source>It gives the probability that a frontal chest radiograph shows pneumonia, as a second look beside a reader who has the patient's history and decides.</source>
      <translation>Dá a probabilidade de uma radiografia de tórax frontal mostrar pneumonia, como um segundo olhar ao lado de um leitor que conhece a história do paciente e decide.</translation>
    </message>
    <message>
      <source>It is not a diagnosis: it misses some pneumonias and flags some healthy chests, and the operating points say how many.</source>
      <translation>Não é um diagnóstico: deixa passar algumas pneumonias e sinaliza alguns tórax saudáveis; os pontos de operação dizem quantos.</translation>
    </message>
    <message>
      <source>What it must not be used for</source>
      <translation>Para que não deve ser usado</translation>
    </message>
    <message>
      <source>As the only ground on which a patient is treated or sent home.</source>
      <translation>Como único motivo para tratar um paciente ou mandá-lo para casa.</translation>
    </message>
    <message>
      <source>It is no medical device.</source>
      <translation>Não é um dispositivo médico.</translation>
    </message>
    <message>
      <source>For other patients than those whom it has seen: see below.</source>
      <translation>Em pacientes diferentes dos que ele viu: veja abaixo.</translation>
    </message>
    <message>
      <source>For lateral views, computed tomography, pictures of other parts of the body, or photographs of films and screens.</source>
      <translation>Em incidências em perfil, tomografia computadorizada, imagens de outras partes do corpo ou fotografias de filmes e telas.</translation>
    </message>
    <message>
      <source>To rule out anything else.</source>
      <translation>Para excluir qualquer outra coisa.</translation>
    </message>
    <message>
      <source>It knows nothing of other findings, and "not flagged" does not mean normal.</source>
      <translation>Não sabe nada de outros achados, e “não sinalizada” não quer dizer que a imagem seja normal.</translation>
    </message>
    <message>
      <source>To follow one patient's disease: the probability says how sure the network is, not how ill the patient is.</source>
      <translation>Para acompanhar a doença de um paciente: a probabilidade diz quão segura está a rede, não quão doente está o paciente.</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>Em resumo</translation>
    </message>
    <message>
      <source>It has learnt from {description}.</source>
      <translation>Aprendeu com: {description}.</translation>
    </message>
    <message>
      <source>Images from elsewhere it reads worse.</source>
      <translation>Imagens de outros lugares ele lê pior.</translation>
    </message>
    <message>
      <source>children of {from} to {to} years, seen in routine care at one hospital (Guangzhou Women and Children's Medical Center), one frontal AP radiograph or more of each; and adolescents and adults, seen at one hospital (NIH Clinical Center, Bethesda), whose labels were mined from reports and are noisy</source>
      <translation>crianças de {from} a {to} anos atendidas na rotina de um hospital (Guangzhou Women and Children's Medical Center), com uma ou mais radiografias frontais AP de cada uma; e adolescentes e adultos de um hospital (NIH Clinical Center, Bethesda), cujos rótulos foram extraídos automaticamente dos laudos e contêm erros</translation>
    </message>
    <message>
      <source>At its own threshold, {threshold}, it flags {found} of the patients with pneumonia that it was measured on, and misses the others.</source>
      <translation>No seu próprio limiar, {threshold}, sinaliza {found} dos pacientes com pneumonia em que foi medido, e deixa passar os outros.</translation>
    </message>
    <message>
      <source>Of those without, it flags {alarmed}, which are false alarms.</source>
      <translation>Dos que não têm, sinaliza {alarmed}, que são alarmes falsos.</translation>
    </message>
    <message>
      <source>Among {name} of {from} to {to} years it flags {found} with pneumonia, and {alarmed} without.</source>
      <translation>Em {name} de {from} a {to} anos sinaliza {found} com pneumonia, e {alarmed} sem ela.</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {one} and {other}, and pictures unlike those that it knows are not assessed.</source>
      <translation>Não são avaliados pacientes fora das idades de {ages}, incidências diferentes de {one} e {other}, nem imagens diferentes das que ele conhece.</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {view}, and pictures unlike those that it knows are not assessed.</source>
      <translation>Não são avaliados pacientes fora das idades de {ages}, incidências diferentes de {view}, nem imagens diferentes das que ele conhece.</translation>
    </message>
    <message>
      <source>A file that does not say how old the patient is gets a caution.</source>
      <translation>Um arquivo que não diz a idade do paciente recebe uma advertência.</translation>
    </message>
    <message>
      <source>Not flagged does not mean normal: it knows of pneumonia alone.</source>
      <translation>Uma imagem não sinalizada não é necessariamente normal: o modelo só conhece a pneumonia.</translation>
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
      <translation>A cor de um lugar diz com que força ele falou a favor de pneumonia (para o amarelo) ou contra (para o violeta); o que é azul-esverdeado, como o meio da escala, não influiu. A escala é a mesma para todas as imagens. Mostra o que a rede observou e não localiza nenhuma doença.</translation>
    </message>
  </context>
</TS>
