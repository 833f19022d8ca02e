<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>X-ray Viewer</name>
    <message>
      <source>hidden until the files' headers are read</source>
      <translation>在读取文件头之前隐藏</translation>
    </message>
    <message>
      <source>the patient</source>
      <translation>该患者</translation>
    </message>
    <message>
      <source>the folder</source>
      <translation>该文件夹</translation>
    </message>
    <message>
      <source>Image {number}</source>
      <translation>图像 {number}</translation>
    </message>
    <message>
      <source>Reading of this image</source>
      <translation>对此图像的判读</translation>
    </message>
    <message>
      <source>Probability of pneumonia</source>
      <translation>肺炎概率</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>关于此模型…</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详细信息</translation>
    </message>
    <message>
      <source>This is the reading of the first frame.</source>
      <translation>这是对第一帧的判读。</translation>
    </message>
    <message>
      <source>No probability</source>
      <translation>无概率</translation>
    </message>
    <message>
      <source>Left image</source>
      <translation>左侧图像</translation>
    </message>
    <message>
      <source>Right image</source>
      <translation>右侧图像</translation>
    </message>
    <message>
      <source>No image</source>
      <translation>无图像</translation>
    </message>
    <message>
      <source>There is no model</source>
      <translation>没有模型</translation>
    </message>
    <message>
      <source>threshold {limit}</source>
      <translation>阈值 {limit}</translation>
    </message>
    <message>
      <source>Probability {probability}, threshold {threshold}</source>
      <translation>概率 {probability}，阈值 {threshold}</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <translation>未评估</translation>
    </message>
    <message>
      <source>You read first: give your verdict, and it is shown.</source>
      <translation>您先判读：给出您的判断后才会显示。</translation>
    </message>
    <message>
      <source>Hidden until your verdict</source>
      <translation>在您给出判断前隐藏</translation>
    </message>
    <message>
      <source>You could see the answer before: a verdict is kept as given with it in view.</source>
      <translation>您之前已能看到答案：判断将记录为在看到答案的情况下给出。</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>正在加载模型</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在判读…</translation>
    </message>
    <message>
      <source>Reading the attributes…</source>
      <translation>正在读取属性…</translation>
    </message>
    <message>
      <source>No image is open.</source>
      <translation>没有打开的图像。</translation>
    </message>
    <message>
      <source>Search tags, names and values</source>
      <translation>搜索标签、名称和值</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>DICOM attributes</source>
      <translation>DICOM 属性</translation>
    </message>
    <message>
      <source>Nothing was found: no tag, name or value of this file holds these words.</source>
      <translation>未找到：此文件的标签、名称和值中都没有这些文字。</translation>
    </message>
    <message>
      <source>DICOM Attributes of {name}</source>
      <translation>{name} 的 DICOM 属性</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>属性</translation>
    </message>
    <message>
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>值</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>已隐藏</translation>
    </message>
    <message>
      <source>Mouse on the picture</source>
      <translation>图像上的鼠标操作</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Columns of the table</source>
      <translation>表格的列</translation>
    </message>
    <message>
      <source>Move &amp;Up</source>
      <translation>上移(&amp;U)</translation>
    </message>
    <message>
      <source>Move &amp;Down</source>
      <translation>下移(&amp;D)</translation>
    </message>
    <message>
      <source>Space shows a column or hides it.</source>
      <translation>空格键显示或隐藏一列。</translation>
    </message>
    <message>
      <source>Command Search</source>
      <translation>命令搜索</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>您想做什么？</translation>
    </message>
    <message>
      <source>Words of a command</source>
      <translation>命令中的词</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>No command has these words.</source>
      <translation>没有命令包含这些词。</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>{command} (not now)</source>
      <translation>{command}（当前不可用）</translation>
    </message>
    <message>
      <source>It cannot be done now: there is nothing for it. {tip}</source>
      <translation>当前无法执行：没有可操作的对象。{tip}</translation>
    </message>
    <message>
      <source>There is no other image to compare with. Drop both files on the window together, or open the folder that holds them.</source>
      <translation>没有其他图像可供比较。请将两个文件一起拖放到窗口上，或打开它们所在的文件夹。</translation>
    </message>
    <message>
      <source>De-identified Copy</source>
      <translation>去标识化副本</translation>
    </message>
    <message>
      <source>&amp;Leave out images on which text seems to stand</source>
      <translation>排除疑似含有文字的图像(&amp;L)</translation>
    </message>
    <message>
      <source>Progress of the copying</source>
      <translation>复制进度</translation>
    </message>
    <message>
      <source>Folder in Which to Make the New Folder “deidentified”</source>
      <translation>要在其中创建新文件夹“deidentified”的文件夹</translation>
    </message>
    <message>
      <source>Copies of DICOM files by the Basic Application Level Confidentiality Profile of the standard (PS3.15): names, numbers, dates, age and sex, places, descriptions and private attributes are removed or replaced, and all UIDs are new but those of the standard. The pixels stay as they are. Your own files are not changed.</source>
      <translation>按标准（PS3.15）的 Basic Application Level Confidentiality Profile 生成 DICOM 文件副本：姓名、号码、日期、年龄和性别、地点、描述及私有属性被移除或替换，除标准自身的 UID 外，所有 UID 均为新值。像素保持不变。您自己的文件不会被更改。</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>正在写入…</translation>
    </message>
    <message>
      <source>DICOM</source>
      <translation>DICOM</translation>
    </message>
    <message>
      <source>This &amp;image:  {name}</source>
      <translation>此图像(&amp;I)：  {name}</translation>
    </message>
    <message numerus="yes">
      <source>The whole &amp;study:  {images} images</source>
      <translation>
        <numerusform>整个检查(&amp;S)：  {images} 幅图像</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total} images</source>
      <translation>{done} / {total} 幅图像</translation>
    </message>
    <message>
      <source>Distribution of the probabilities: {words}</source>
      <translation>概率分布：{words}</translation>
    </message>
    <message>
      <source>No study is open</source>
      <translation>未打开任何检查</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>最近打开</translation>
    </message>
    <message>
      <source>Drop a radiograph or a folder here</source>
      <translation>将 X 线片或文件夹拖放到此处</translation>
    </message>
    <message>
      <source>DICOM, JPEG, PNG, TIFF or BMP. Files are only read, never changed.</source>
      <translation>DICOM、JPEG、PNG、TIFF 或 BMP。文件只被读取，绝不更改。</translation>
    </message>
    <message>
      <source>Open {folder} again</source>
      <translation>再次打开 {folder}</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>证据图</translation>
    </message>
    <message>
      <source>Opacity of the evidence</source>
      <translation>证据图的不透明度</translation>
    </message>
    <message>
      <source>How much of the picture the evidence covers</source>
      <translation>证据图覆盖图像的程度</translation>
    </message>
    <message>
      <source>Evidence, not localisation: where the network saw what speaks for or against pneumonia. It marks no disease.</source>
      <translation>证据图，并非定位：网络在何处看到支持或反对肺炎的依据。它不标示任何疾病。</translation>
    </message>
    <message>
      <source>against</source>
      <translation>反对</translation>
    </message>
    <message>
      <source>no say</source>
      <translation>无倾向</translation>
    </message>
    <message>
      <source>for pneumonia</source>
      <translation>支持肺炎</translation>
    </message>
    <message>
      <source>{key} shows the original.</source>
      <translation>{key} 显示原图。</translation>
    </message>
    <message>
      <source>Images whose answer is hidden until your verdict: {images}. The file is without these answers, unless you ask for them.</source>
      <translation>在您判断之前隐藏答案的图像：{images}。除非您要求，文件中不含这些答案。</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>With patient &amp;names and file paths</source>
      <translation>包含患者姓名和文件路径(&amp;N)</translation>
    </message>
    <message>
      <source>With these &amp;answers, which then count as seen</source>
      <translation>包含这些答案，此后视为已看过(&amp;A)</translation>
    </message>
    <message>
      <source>Progress of the export</source>
      <translation>导出进度</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>导出到</translation>
    </message>
    <message>
      <source>{done} of {total} pictures</source>
      <translation>{done} / {total} 幅图像</translation>
    </message>
    <message>
      <source>{done} of {total} rows</source>
      <translation>{done} / {total} 行</translation>
    </message>
    <message>
      <source>E&amp;xcel</source>
      <translation>Excel(&amp;X)</translation>
    </message>
    <message>
      <source>CS&amp;V, for spreadsheets and scripts</source>
      <translation>CSV(&amp;V)，用于电子表格和脚本</translation>
    </message>
    <message>
      <source>&amp;JSON, for scripts</source>
      <translation>JSON(&amp;J)，用于脚本</translation>
    </message>
    <message>
      <source>&amp;Web page, in one file</source>
      <translation>网页(&amp;W)，单个文件</translation>
    </message>
    <message>
      <source>P&amp;DF</source>
      <translation>PDF(&amp;D)</translation>
    </message>
    <message>
      <source>A row for each image: its file as the list names it, the result, your verdict and your note. Of what the files say of a patient only the age is written.</source>
      <translation>每幅图像一行：列表中的文件名、结果、您的判断和备注。文件中关于患者的信息只写入年龄。</translation>
    </message>
    <message>
      <source>Summary, agreement, flagged images with their evidence, verdicts, the truth where it is known. Without names each image has its row in the table and a part of its checksum. What is written on a picture itself is always seen.</source>
      <translation>摘要、一致性、已标记图像及其证据图、判断，以及已知的真实情况。不含姓名时，每幅图像仅有其在表格中的行号和部分校验和。图像本身上的文字始终可见。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Unexpected Error</source>
      <translation>意外错误</translation>
    </message>
    <message>
      <source>The program has made a mistake, and goes on.</source>
      <translation>程序出现错误，将继续运行。</translation>
    </message>
    <message>
      <source>Your verdicts are saved as they are given. If something on the screen looks wrong, close the window and start again. Please send these lines to those who look after the program, with a word on what you were doing. Names of patients, files and folders are taken out; read them before you send them.</source>
      <translation>您的判断在给出时即已保存。如果屏幕显示异常，请关闭窗口并重新启动。请将以下内容发送给程序维护人员，并说明您当时的操作。患者、文件和文件夹的名称已被移除；发送前请先阅读。</translation>
    </message>
    <message>
      <source>Lines to send</source>
      <translation>要发送的内容</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>复制(&amp;C)</translation>
    </message>
    <message>
      <source>Open &amp;Log Folder</source>
      <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Too Few Cases</source>
      <translation>病例过少</translation>
    </message>
    <message>
      <source>What this threshold reaches on other images is mostly luck.</source>
      <translation>此阈值在其他影像上的效果主要取决于运气。</translation>
    </message>
    <message>
      <source>Use It All the Same</source>
      <translation>仍然使用</translation>
    </message>
    <message>
      <source>Forget All Views</source>
      <translation>清除所有视图</translation>
    </message>
    <message>
      <source>Forget the window, zoom, rotation and measurements of every image that you have opened so far?</source>
      <translation>要清除迄今打开过的每幅图像的窗宽/窗位、缩放、旋转和测量吗？</translation>
    </message>
    <message>
      <source>Measurements that you have drawn are lost. Images are not touched.</source>
      <translation>您绘制的测量将丢失。图像本身不受影响。</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>It shows chest radiographs and, beside each, the probability of pneumonia that a neural network gives it. Files are read on this computer, sent nowhere and never changed.</source>
      <translation>本程序显示胸片，并在每幅旁边给出神经网络判定的肺炎概率。文件在本机读取，不发送到任何地方，绝不更改。</translation>
    </message>
    <message>
      <source>About</source>
      <translation>关于</translation>
    </message>
    <message>
      <source>*{name}*</source>
      <translation>“{name}”</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>返回(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Contents</source>
      <translation>目录(&amp;C)</translation>
    </message>
    <message>
      <source>1 image was written to the new folder {folder}.</source>
      <translation>已将 1 幅图像写入新文件夹 {folder}。</translation>
    </message>
    <message>
      <source>Identity hidden</source>
      <translation>身份已隐藏</translation>
    </message>
    <message numerus="yes">
      <source>{count} images were written to the new folder {folder}.</source>
      <translation>
        <numerusform>已将 {count} 幅图像写入新文件夹 {folder}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Not copied, since an overlay is hidden in their pixels: {images}.</source>
      <translation>未复制，因为其像素中隐藏有叠加层：{images}。</translation>
    </message>
    <message>
      <source>Could not be read, and not copied: {images}.</source>
      <translation>无法读取且未复制：{images}。</translation>
    </message>
    <message>
      <source>Folder {number}</source>
      <translation>文件夹 {number}</translation>
    </message>
    <message>
      <source>Left out, since text seems to stand on them: {images}.</source>
      <translation>因疑似含有文字而排除：{images}。</translation>
    </message>
    <message>
      <source>Left out, since their pictures cannot be read and text may stand on them: {images}.</source>
      <translation>已略去，因为其图像无法读取，上面可能有文字：{images}。</translation>
    </message>
    <message>
      <source>Text seems to stand on: {images}. Look at them before you give the files away.</source>
      <translation>以下图像疑似含有文字：{images}。交出文件前请查看。</translation>
    </message>
    <message>
      <source>Their pictures cannot be read, so text may stand on them: {images}.</source>
      <translation>其图像无法读取，上面可能有文字：{images}。</translation>
    </message>
    <message>
      <source>No DICOM pictures, and not copied: {count}.</source>
      <translation>非 DICOM 图像，未复制：{count}。</translation>
    </message>
    <message numerus="yes">
      <source> and {count} more</source>
      <translation>
        <numerusform> 及另外 {count} 幅</numerusform>
      </translation>
    </message>
    <message>
      <source>Images of the study</source>
      <translation>检查中的图像</translation>
    </message>
    <message>
      <source>{key} is the key of {menu} &gt; {action}. Take it away there first, or choose another key.</source>
      <translation>{key} 是 {menu} &gt; {action} 的按键。请先在那里取消，或选择其他按键。</translation>
    </message>
    <message>
      <source>{key} has a use of its own in every window and cannot be given away. Choose another key.</source>
      <translation>{key} 在每个窗口中有其固有用途，不能分配。请选择其他按键。</translation>
    </message>
    <message>
      <source>{key} opens the menu {menu}. Choose another key.</source>
      <translation>{key} 用于打开菜单“{menu}”。请选择其他按键。</translation>
    </message>
    <message>
      <source>Search the actions</source>
      <translation>搜索操作</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>操作及其按键</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>新按键</translation>
    </message>
    <message>
      <source>&amp;New key</source>
      <translation>新按键(&amp;N)</translation>
    </message>
    <message>
      <source>Use &amp;Instead</source>
      <translation>替换使用(&amp;I)</translation>
    </message>
    <message>
      <source>Use as &amp;Well</source>
      <translation>同时使用(&amp;W)</translation>
    </message>
    <message>
      <source>N&amp;o Key</source>
      <translation>无按键(&amp;O)</translation>
    </message>
    <message>
      <source>As at &amp;First</source>
      <translation>恢复初始(&amp;F)</translation>
    </message>
    <message>
      <source>All actions have the keys that they had at first.</source>
      <translation>所有操作均已恢复初始按键。</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>It has that key.</source>
      <translation>它已有此按键。</translation>
    </message>
    <message>
      <source>{action} has no key now.</source>
      <translation>{action} 现在没有按键。</translation>
    </message>
    <message>
      <source>{action} now has {keys}.</source>
      <translation>{action} 现在的按键为 {keys}。</translation>
    </message>
    <message>
      <source>en</source>
      <comment>the code of this language</comment>
      <translation>zh_CN</translation>
    </message>
    <message>
      <source>1 file listed…</source>
      <translation>已列出 1 个文件…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop listing</source>
      <translation>停止列出</translation>
    </message>
    <message numerus="yes">
      <source>{images} files listed…</source>
      <translation>
        <numerusform>已列出 {images} 个文件…</numerusform>
      </translation>
    </message>
    <message>
      <source>X-ray Viewer</source>
      <translation>X-ray Viewer</translation>
    </message>
    <message>
      <source>Life size is not known: the file or the screen does not say how large it is.</source>
      <translation>实际尺寸未知：文件或屏幕未说明其大小。</translation>
    </message>
    <message>
      <source>Open radiographs</source>
      <translation>打开 X 线片</translation>
    </message>
    <message>
      <source>Open a folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Close the message</source>
      <translation>关闭消息</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Information</source>
      <translation>信息</translation>
    </message>
    <message>
      <source>Operating point</source>
      <translation>工作点</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Sensitivity</source>
      <translation>灵敏度</translation>
    </message>
    <message>
      <source>Specificity</source>
      <translation>特异度</translation>
    </message>
    <message>
      <source>On the model's reference patients; beside it the 95 % interval.</source>
      <translation>基于模型的参考患者；旁边为 95% 置信区间。</translation>
    </message>
    <message>
      <source>About This Model</source>
      <translation>关于此模型</translation>
    </message>
    <message>
      <source>The model's card, further down, is in English. What matters most of it stands here in your language.</source>
      <translation>下方的模型说明为英文。其中最重要的内容在此以您的语言给出。</translation>
    </message>
    <message>
      <source>{name} (the model's own)</source>
      <translation>{name}（模型默认值）</translation>
    </message>
    <message>
      <source>No model is loaded</source>
      <translation>未加载模型</translation>
    </message>
    <message>
      <source>The model is being loaded…</source>
      <translation>正在加载模型…</translation>
    </message>
    <message>
      <source>{name} {version}, on {device}</source>
      <translation>{name} {version}，运行于 {device}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Enter keeps it, Shift and Enter begin a new line. Write no names: tables hold it.</source>
      <translation>回车键保存，Shift+回车换行。请勿写姓名：表格中会包含备注。</translation>
    </message>
    <message>
      <source>Note on {name}</source>
      <translation>{name} 的备注</translation>
    </message>
    <message>
      <source>This desktop could not open the folder of the log. It is {folder}.</source>
      <translation>此桌面无法打开日志文件夹，其位置为 {folder}。</translation>
    </message>
    <message>
      <source>✕ Mistake of the program</source>
      <translation>✕ 程序错误</translation>
    </message>
    <message>
      <source>Notices</source>
      <translation>通知</translation>
    </message>
    <message>
      <source>Nothing was said since the program was started.</source>
      <translation>程序启动以来没有任何通知。</translation>
    </message>
    <message>
      <source>The notice in full, as it is copied</source>
      <translation>通知全文，即复制的内容</translation>
    </message>
    <message>
      <source>Copy &amp;All</source>
      <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
      <source>⚠ Problem</source>
      <translation>⚠ 问题</translation>
    </message>
    <message>
      <source>ℹ Information</source>
      <translation>ℹ 信息</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Notice</source>
      <translation>通知</translation>
    </message>
    <message>
      <source>{number} %</source>
      <translation>{number}%</translation>
    </message>
    <message>
      <source>, </source>
      <translation>，</translation>
    </message>
    <message>
      <source>%Y-%m-%d</source>
      <translation>%Y/%m/%d</translation>
    </message>
    <message>
      <source>The export was given up for the change of language. Export again.</source>
      <translation>因更改语言，导出已放弃。请重新导出。</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>正在打开…</translation>
    </message>
    <message>
      <source>There is no picture to show.</source>
      <translation>没有可显示的图像。</translation>
    </message>
    <message>
      <source>not linked</source>
      <translation>未联动</translation>
    </message>
    <message>
      <source>linked, in mm</source>
      <translation>已联动，按毫米</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>已联动</translation>
    </message>
    <message>
      <source>Radiograph</source>
      <translation>X 线片</translation>
    </message>
    <message>
      <source>Active image</source>
      <translation>当前图像</translation>
    </message>
    <message>
      <source>Other image</source>
      <translation>另一幅图像</translation>
    </message>
    <message>
      <source>Tool Bar</source>
      <translation>工具栏</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Reading</source>
      <comment>the panel</comment>
      <translation>判读</translation>
    </message>
    <message>
      <source>inverted</source>
      <translation>已反相</translation>
    </message>
    <message>
      <source>The picture is on the screen {screen}. {key} or Esc brings it back.</source>
      <translation>图像显示在屏幕 {screen} 上。按 {key} 或 Esc 可收回。</translation>
    </message>
    <message>
      <source>There is one screen only. Full Screen uses the whole of it.</source>
      <translation>只有一个屏幕。“全屏”可使用整个屏幕。</translation>
    </message>
    <message>
      <source>There is no picture on the screen to be copied or saved.</source>
      <translation>屏幕上没有可复制或保存的图像。</translation>
    </message>
    <message>
      <source>The picture was copied, as it is in view and without names.</source>
      <translation>已按当前视图复制图像，不含姓名。</translation>
    </message>
    <message>
      <source>The picture was copied. {warning}</source>
      <translation>已复制图像。{warning}</translation>
    </message>
    <message>
      <source>{name} was written.</source>
      <translation>已写入 {name}。</translation>
    </message>
    <message>
      <source>Progress of the model's reading</source>
      <translation>模型判读进度</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Waiting until the files can be reached: {is_read} of {images} read</source>
      <translation>等待文件可访问：已判读 {is_read} / {images}</translation>
    </message>
    <message>
      <source>Paused: {is_read} of {images} read</source>
      <translation>已暂停：已判读 {is_read} / {images}</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>, {rate} a second, {left} left</source>
      <translation>，每秒 {rate} 幅，剩余 {left}</translation>
    </message>
    <message>
      <source>{is_read} of {images} read</source>
      <translation>已判读 {is_read} / {images}</translation>
    </message>
    <message>
      <source>This study</source>
      <translation>本检查</translation>
    </message>
    <message>
      <source>No images</source>
      <translation>无图像</translation>
    </message>
    <message>
      <source>Below the threshold. That does not mean normal.</source>
      <translation>低于阈值。这并不表示影像正常。</translation>
    </message>
    <message>
      <source>No image is scored. You can look at all of them, measure and give verdicts.</source>
      <translation>没有图像被评分。您仍可查看所有图像、测量并给出判断。</translation>
    </message>
    <message>
      <source>At or above the threshold.</source>
      <translation>达到或超过阈值。</translation>
    </message>
    <message>
      <source>other patients</source>
      <translation>其他患者</translation>
    </message>
    <message>
      <source>Of {people} such patients {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>在 {people} 名此类患者中，{ill} 名患有肺炎：{found} 名被标记，{missed} 名漏诊。其余患者中 {alarmed} 名被标记，即假阳性。</translation>
    </message>
    <message>
      <source>Of {people} {patients} {ill} have pneumonia: {found} are flagged and {missed} missed. Of the others {alarmed} are flagged, which are false alarms.</source>
      <translation>在 {people} 名{patients}中，{ill} 名患有肺炎：{found} 名被标记，{missed} 名漏诊。其余患者中 {alarmed} 名被标记，即假阳性。</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. It brings its own threshold, {threshold}.</source>
      <translation>与上次不同的模型：{name}。它使用自己的阈值 {threshold}。</translation>
    </message>
    <message>
      <source>Another model than last time: {name}. The threshold that you set for it is back, {threshold}.</source>
      <translation>与上次不同的模型：{name}。您为其设置的阈值已恢复：{threshold}。</translation>
    </message>
    <message>
      <source>No age: not measured in {group} at this threshold.</source>
      <translation>无年龄：此阈值未在{group}中测量。</translation>
    </message>
    <message>
      <source>⚠  Of {patients}; age unknown</source>
      <translation>⚠  来自{patients}；此患者年龄未知</translation>
    </message>
    <message>
      <source>{group} of {youngest} to {oldest} years</source>
      <translation>{youngest} 至 {oldest} 岁{group}</translation>
    </message>
    <message>
      <source>{group}: sensitivity {sensitivity}, specificity {specificity}</source>
      <translation>{group}：灵敏度 {sensitivity}，特异度 {specificity}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} 至 {high}</translation>
    </message>
    <message>
      <source>A usual picture for this model</source>
      <translation>对此模型而言是常见图像</translation>
    </message>
    <message>
      <source>A less usual picture for this model</source>
      <translation>对此模型而言较不常见的图像</translation>
    </message>
    <message>
      <source>An unusual picture for this model: rely on it less</source>
      <translation>对此模型而言是不寻常的图像：请降低对它的信任</translation>
    </message>
    <message>
      <source>Too unusual a picture for this model</source>
      <translation>对此模型而言过于不寻常的图像</translation>
    </message>
    <message>
      <source>Atypicality {atypicality}: so many of the model's reference images were less unusual. Above {limit} a picture is not assessed.</source>
      <translation>非典型性 {atypicality}：模型参考图像中有这么多不如它不寻常。高于 {limit} 的图像不予评估。</translation>
    </message>
    <message>
      <source>Probability {probability}, logit {logit}.</source>
      <translation>概率 {probability}，logit {logit}。</translation>
    </message>
    <message>
      <source>No evidence yet: it is hidden until your verdict.</source>
      <translation>暂无证据图：在您给出判断前隐藏。</translation>
    </message>
    <message>
      <source>No evidence: the model has not read this image.</source>
      <translation>无证据图：模型未判读此图像。</translation>
    </message>
    <message>
      <source>No evidence: the image is not assessed.</source>
      <translation>无证据图：此图像未评估。</translation>
    </message>
    <message>
      <source>No evidence: there is no model.</source>
      <translation>无证据图：没有模型。</translation>
    </message>
    <message>
      <source>No evidence yet: the model has still to read this image.</source>
      <translation>暂无证据图：模型尚待判读此图像。</translation>
    </message>
    <message>
      <source>No evidence here: the model reads the first frame.</source>
      <translation>此处无证据图：模型判读的是第一帧。</translation>
    </message>
    <message>
      <source>Threshold {threshold}: sensitivity {sensitivity} ({sensitivities}), specificity {specificity} ({specificities}), 95 % intervals</source>
      <translation>阈值 {threshold}：灵敏度 {sensitivity}（{sensitivities}），特异度 {specificity}（{specificities}），95% 置信区间</translation>
    </message>
    <message>
      <source>{figures}.</source>
      <translation>{figures}。</translation>
    </message>
    <message>
      <source>No age.</source>
      <translation>无年龄。</translation>
    </message>
    <message>
      <source>Not measured in {group} at this threshold.</source>
      <translation>此阈值未在{group}中测量。</translation>
    </message>
    <message>
      <source>Of {patients}, like this patient</source>
      <translation>来自{patients}，与此患者相同</translation>
    </message>
    <message>
      <source>⚠  Of {patients}, not of this patient</source>
      <translation>⚠  来自{patients}，不适用于此患者</translation>
    </message>
    <message>
      <source>Computed on {device} in {milliseconds} ms.</source>
      <translation>在 {device} 上计算，用时 {milliseconds} 毫秒。</translation>
    </message>
    <message>
      <source>Open &amp;Recent</source>
      <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Forget These</source>
      <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
      <source>Another window has changed the verdict on that image since, so it is left as it is.</source>
      <translation>另一个窗口已更改了对该图像的判断，因此保持不变。</translation>
    </message>
    <message numerus="yes">
      <source>Results of {rows} images were written to {name}.</source>
      <translation>
        <numerusform>已将 {rows} 幅图像的结果写入 {name}。</numerusform>
      </translation>
    </message>
    <message>
      <source>A verdict is given on a picture that is on the screen, and there is none yet.</source>
      <translation>只能对屏幕上的图像给出判断，目前还没有图像。</translation>
    </message>
    <message>
      <source>This is the last listed image without a verdict.</source>
      <translation>这是列表中最后一幅没有判断的图像。</translation>
    </message>
    <message>
      <source>Every listed image that can be read has a verdict.</source>
      <translation>列表中每幅可读取的图像都已有判断。</translation>
    </message>
    <message>
      <source>The note names the patient. Show identity again to change it.</source>
      <translation>备注中含有患者姓名。请先显示身份再修改。</translation>
    </message>
    <message>
      <source>The note is hidden until the files' headers are read. Wait, or show identity again.</source>
      <translation>在读完文件头之前，备注被隐藏。请稍候，或重新显示身份。</translation>
    </message>
    <message>
      <source>&amp;Full resolution, {width} × {height}</source>
      <translation>全分辨率(&amp;F)，{width} × {height}</translation>
    </message>
    <message>
      <source>As in &amp;view, {width} × {height}</source>
      <translation>按当前视图(&amp;V)，{width} × {height}</translation>
    </message>
    <message>
      <source>Save Picture</source>
      <translation>保存图像</translation>
    </message>
    <message>
      <source>Write patient &amp;name, number, date and place on it</source>
      <translation>在图像上写入患者姓名、号码、日期和地点(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;PNG, without loss</source>
      <translation>PNG(&amp;P)，无损</translation>
    </message>
    <message>
      <source>&amp;JPEG, smaller</source>
      <translation>JPEG(&amp;J)，较小</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>文件类型</translation>
    </message>
    <message>
      <source>Window, inversion and turning are as you see them; your measurements are drawn, the letters of the patient's sides if the file names them, and the evidence if it is shown. The picture is not for diagnosis.</source>
      <translation>窗宽/窗位、反相和旋转与所见一致；您的测量会被绘出，文件若注明患者方位，方位字母也会绘出，证据图如已显示也会绘出。此图像不用于诊断。</translation>
    </message>
    <message>
      <source>Bring the settings of this page back to what they were at first: {page}?</source>
      <translation>将此页的设置恢复为初始状态：{page}？</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Pages of the settings</source>
      <translation>设置页面</translation>
    </message>
    <message>
      <source>Reset This &amp;Page…</source>
      <translation>重置此页(&amp;P)…</translation>
    </message>
    <message>
      <source>Reset &amp;All…</source>
      <translation>全部重置(&amp;A)…</translation>
    </message>
    <message>
      <source>Reset This Page</source>
      <translation>重置此页</translation>
    </message>
    <message>
      <source>Reset Page</source>
      <translation>重置页面</translation>
    </message>
    <message>
      <source>Reset All Settings</source>
      <translation>重置所有设置</translation>
    </message>
    <message>
      <source>Bring all settings back to what they were at first, the keys too?</source>
      <translation>要将所有设置（包括按键）恢复到初始状态吗？</translation>
    </message>
    <message>
      <source>Verdicts, notes, thresholds, Read First, saved windows and the folders opened last stay as they are.</source>
      <translation>判断、备注、阈值、“先自行判读”、保存的窗宽/窗位和最近打开的文件夹保持不变。</translation>
    </message>
    <message>
      <source>Reset All</source>
      <translation>全部重置</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <source>Counts at once; what is open stays open. The model's full card, tables and the command line are in English.</source>
      <translation>立即生效；已打开的内容保持打开。完整的模型说明、表格和命令行为英文。</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>主题(&amp;T)</translation>
    </message>
    <message>
      <source>Dark suits a reading room, light a bright office. The ground around a radiograph is black in each, so that nothing beside the picture dazzles.</source>
      <translation>深色适合阅片室，浅色适合明亮的办公室。X 线片周围的背景始终为黑色，以免图像旁边的亮光刺眼。</translation>
    </message>
    <message>
      <source>Size of the te&amp;xt</source>
      <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
      <source>Of all words in the window, the ones on the picture too. 100 % is the size that the desktop has.</source>
      <translation>窗口中所有文字，包括图像上的文字。100% 为桌面的大小。</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>A &amp;left drag</source>
      <translation>左键拖动(&amp;A)</translation>
    </message>
    <message>
      <source>What the left button does when the program starts. The keys of the tools change it for a while. The middle button always moves the picture and the right one always zooms.</source>
      <translation>程序启动时左键的作用。工具的按键可临时改变它。中键始终移动图像，右键始终缩放。</translation>
    </message>
    <message>
      <source>A drag &amp;upwards makes the picture darker</source>
      <translation>向上拖动使图像变暗(&amp;U)</translation>
    </message>
    <message>
      <source>While the window is dragged. Without the mark, upwards is brighter; workstations differ in this.</source>
      <translation>在拖动窗宽/窗位时。未勾选则向上变亮；各工作站的做法不同。</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>审阅</translation>
    </message>
    <message>
      <source>&amp;Go on after a verdict</source>
      <translation>给出判断后前进(&amp;G)</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved. Without the mark the image stays, so that you see your verdict called saved before you go on.</source>
      <translation>判断保存后立即显示下一幅没有您判断的图像。未勾选时图像保持不变，以便您在前进之前看到判断已保存。</translation>
    </message>
    <message>
      <source>&amp;Read first</source>
      <translation>先自行判读(&amp;R)</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it. Switch it on before a folder is opened: an answer that was in view counts as seen. A reset leaves it as it is.</source>
      <translation>在您给出判断之前，隐藏模型对每幅图像的答案。请在打开文件夹之前启用：曾经可见的答案视为已看过。重置不会改变此项。</translation>
    </message>
    <message>
      <source>The slider runs over &amp;sensitivity</source>
      <translation>滑块按灵敏度设置(&amp;S)</translation>
    </message>
    <message>
      <source>Say how many of the pneumonias are to be found, and the threshold that reaches it on the model's reference patients is looked up. Without the mark the slider runs over probability.</source>
      <translation>指定要发现多少肺炎，程序会查找在模型参考患者中达到该灵敏度的阈值。未勾选时滑块按概率设置。</translation>
    </message>
    <message>
      <source>How &amp;common pneumonia is</source>
      <translation>肺炎患病率(&amp;C)</translation>
    </message>
    <message>
      <source>Among your patients. The share of the flagged who have pneumonia, and of the others who have none, is worked out for it; the model's answer does not depend on it.</source>
      <translation>在您的患者中。据此计算被标记者中患肺炎的比例，以及未标记者中无肺炎的比例；模型的答案与此无关。</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Runs on the &amp;device</source>
      <translation>运行设备(&amp;D)</translation>
    </message>
    <message>
      <source>Counts from the next start on. Automatic takes a graphics card where there is one that works, else the processor. A device that is named on the command line comes before this.</source>
      <translation>下次启动时生效。“自动”会使用可用的显卡，否则使用处理器。命令行指定的设备优先。</translation>
    </message>
    <message>
      <source>Files read at &amp;once</source>
      <translation>同时读取的文件数(&amp;O)</translation>
    </message>
    <message>
      <source>How many threads read and judge files in the background. Fewer leave the computer to other programs and take less memory; the image that you look at is read first in any case.</source>
      <translation>后台读取和判读文件的线程数。较少的线程为其他程序留出资源并占用较少内存；您正在查看的图像总是最先读取。</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>处理器（CPU）</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>跟随桌面</translation>
    </message>
    <message>
      <source>sets the window</source>
      <translation>调整窗宽/窗位</translation>
    </message>
    <message>
      <source>moves the picture</source>
      <translation>移动图像</translation>
    </message>
    <message>
      <source>zooms</source>
      <translation>缩放</translation>
    </message>
    <message>
      <source>In use: {device}</source>
      <translation>正在使用：{device}</translation>
    </message>
    <message>
      <source>Automatic ({count})</source>
      <translation>自动（{count}）</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>已镜像</translation>
    </message>
    <message>
      <source>Text seems to be burned into the picture, and goes with it. Look whether it names the patient before you give the picture away.</source>
      <translation>图像中似乎烧录了文字，会随图像一起交出。交出图像前请检查其中是否有患者姓名。</translation>
    </message>
    <message>
      <source>Looking for text in the picture…</source>
      <translation>正在图像中查找文字…</translation>
    </message>
    <message>
      <source>What looks like text may also be staples, wires or teeth.</source>
      <translation>看似文字的也可能是缝钉、金属丝或牙齿。</translation>
    </message>
    <message>
      <source>No text was found in the picture. Faint, slanted or handwritten text is not found: look yourself.</source>
      <translation>未在图像中发现文字。暗淡、倾斜或手写的文字无法发现：请自行查看。</translation>
    </message>
    <message>
      <source>The ends: sensitivity and specificity both at the low, or both at the high end of theirs.</source>
      <translation>两端：灵敏度和特异度同取区间下限，或同取上限。</translation>
    </message>
    <message>
      <source>Of those with pneumonia, how many are flagged.</source>
      <translation>患肺炎者中被标记的比例。</translation>
    </message>
    <message>
      <source>Of those without, how many are not.</source>
      <translation>未患肺炎者中未被标记的比例。</translation>
    </message>
    <message>
      <source>How common pneumonia is among your patients, in percent</source>
      <translation>您的患者中肺炎的患病率（百分比）</translation>
    </message>
    <message>
      <source>PPV and NPV depend on how common pneumonia is among the patients whose images you read.</source>
      <translation>PPV 和 NPV 取决于您所阅图像的患者中肺炎的患病率。</translation>
    </message>
    <message>
      <source>PPV</source>
      <translation>阳性预测值</translation>
    </message>
    <message>
      <source>NPV</source>
      <translation>阴性预测值</translation>
    </message>
    <message>
      <source>Of those flagged, how many have pneumonia.</source>
      <translation>被标记者中患肺炎的比例。</translation>
    </message>
    <message>
      <source>Of those not flagged, how many have none.</source>
      <translation>未被标记者中无肺炎的比例。</translation>
    </message>
    <message>
      <source>Pneumonia in</source>
      <translation>肺炎见于</translation>
    </message>
    <message>
      <source>of patients (assumed)</source>
      <translation>的患者（假定）</translation>
    </message>
    <message>
      <source>of your patients</source>
      <translation>的患者（由您设定）</translation>
    </message>
    <message>
      <source>95 % CI {ends}</source>
      <translation>95% CI {ends}</translation>
    </message>
    <message>
      <source>Your own threshold is in use: {threshold}; the model's is {own}.</source>
      <translation>正在使用您自己的阈值：{threshold}；模型的阈值为 {own}。</translation>
    </message>
    <message>
      <source>The slider and the number are the probability to flag from</source>
      <translation>滑块和数字为开始标记的概率</translation>
    </message>
    <message>
      <source>The slider and the number are the sensitivity to be reached</source>
      <translation>滑块和数字为要达到的灵敏度</translation>
    </message>
    <message>
      <source>miss fewer</source>
      <translation>更少漏诊</translation>
    </message>
    <message>
      <source>fewer false alarms</source>
      <translation>更少假阳性</translation>
    </message>
    <message>
      <source>{threshold}, the model's own</source>
      <translation>{threshold}，模型默认值</translation>
    </message>
    <message>
      <source>⚠  {threshold}, not the model's own</source>
      <translation>⚠  {threshold}，非模型默认值</translation>
    </message>
    <message>
      <source>The model is being loaded, and brings its threshold.</source>
      <translation>正在加载模型，其阈值随模型而来。</translation>
    </message>
    <message>
      <source>None: a threshold belongs to a model, and there is no model.</source>
      <translation>无：阈值属于某个模型，而现在没有模型。</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Sensitivity to be reached</source>
      <translation>要达到的灵敏度</translation>
    </message>
    <message>
      <source>Sensitivity to be reached, in percent</source>
      <translation>要达到的灵敏度（百分比）</translation>
    </message>
    <message>
      <source>Decision threshold</source>
      <translation>判定阈值</translation>
    </message>
    <message>
      <source>Decision threshold in percent</source>
      <translation>判定阈值（百分比）</translation>
    </message>
    <message>
      <source>A threshold is kept for one model, {name}</source>
      <translation>阈值只适用于一个模型：{name}</translation>
    </message>
    <message>
      <source>Back to {threshold}</source>
      <translation>恢复为 {threshold}</translation>
    </message>
    <message>
      <source>Tool: {tool}</source>
      <translation>工具：{tool}</translation>
    </message>
    <message>
      <source>Against Truth</source>
      <translation>与真实情况比较</translation>
    </message>
    <message>
      <source>&amp;List of Labels…</source>
      <translation>标签列表(&amp;L)…</translation>
    </message>
    <message>
      <source>Use the &amp;Folders</source>
      <translation>使用文件夹(&amp;F)</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>统计数据</translation>
    </message>
    <message>
      <source>Wanted sensitivity in percent</source>
      <translation>期望的灵敏度（百分比）</translation>
    </message>
    <message>
      <source>&amp;Sensitivity that you ask for</source>
      <translation>期望的灵敏度(&amp;S)</translation>
    </message>
    <message>
      <source>A list of labels</source>
      <translation>标签列表</translation>
    </message>
    <message>
      <source>The truth comes from folders called NORMAL and PNEUMONIA.</source>
      <translation>真实情况来自名为 NORMAL 和 PNEUMONIA 的文件夹。</translation>
    </message>
    <message>
      <source>of labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>ROC curve</source>
      <translation>ROC 曲线</translation>
    </message>
    <message>
      <source>Calibration</source>
      <translation>校准</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}. Not used: {unused}.</source>
      <translation>真实情况来自列表 {name}。未使用：{unused}。</translation>
    </message>
    <message>
      <source>The truth comes from the list {name}.</source>
      <translation>真实情况来自列表 {name}。</translation>
    </message>
    <message>
      <source>The truth of no image is known. Open a folder with the folders NORMAL and PNEUMONIA in it, or choose a list of labels: a CSV file whose first line names the columns, one of them 'file' and one 'label'.</source>
      <translation>所有图像的真实情况均未知。请打开含有 NORMAL 和 PNEUMONIA 文件夹的文件夹，或选择标签列表：首行为列名的 CSV 文件，其中一列为 'file'，一列为 'label'。</translation>
    </message>
    <message>
      <source>Without a scored pneumonia there is no threshold to find.</source>
      <translation>没有已评分的肺炎病例，无法找到阈值。</translation>
    </message>
    <message>
      <source>&amp;Use as the Threshold</source>
      <translation>用作阈值(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Use {threshold} as the Threshold</source>
      <translation>将 {threshold} 用作阈值(&amp;A)</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}.</source>
      <translation>⊘  屏幕上的图像不在列表中。“下一幅”转到 {next}。</translation>
    </message>
    <message>
      <source>⊘  The image on the screen is not listed. Next goes to {next}, Previous to {previous}.</source>
      <translation>⊘  屏幕上的图像不在列表中。“下一幅”转到 {next}，“上一幅”转到 {previous}。</translation>
    </message>
    <message>
      <source>Verdicts Are Not Saved</source>
      <translation>判断尚未保存</translation>
    </message>
    <message>
      <source>Closed now, the window loses them. Review &gt; Export writes them to another place.</source>
      <translation>现在关闭窗口将丢失它们。审阅 &gt; 导出可将其写入其他位置。</translation>
    </message>
    <message>
      <source>Close and Lose Them</source>
      <translation>关闭并放弃</translation>
    </message>
    <message>
      <source>Verdicts or notes of yours are not saved: {problem}</source>
      <translation>您的判断或备注尚未保存：{problem}</translation>
    </message>
    <message>
      <source>⚠  Verdicts are not saved</source>
      <translation>⚠  判断未保存</translation>
    </message>
    <message>
      <source>Your verdict on this image</source>
      <translation>您对此图像的判断</translation>
    </message>
    <message>
      <source>Your verdict</source>
      <translation>您的判断</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>Pneumonia</source>
      <translation>肺炎</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <source>The file could not be read, so there is no picture to judge.</source>
      <translation>文件无法读取，因此没有可供判断的图像。</translation>
    </message>
    <message>
      <source>result in view</source>
      <translation>已看到结果</translation>
    </message>
    <message>
      <source>before the result</source>
      <translation>在看到结果之前</translation>
    </message>
    <message>
      <source>No verdict yet</source>
      <translation>尚无判断</translation>
    </message>
    <message>
      <source>you: normal</source>
      <translation>您：正常</translation>
    </message>
    <message>
      <source>you: pneumonia</source>
      <translation>您：肺炎</translation>
    </message>
    <message>
      <source>you: unsure</source>
      <translation>您：不确定</translation>
    </message>
    <message>
      <source>Not saved. It is tried again every few seconds.</source>
      <translation>未保存。每隔几秒重试一次。</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>正在保存…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>已保存</translation>
    </message>
    <message>
      <source>1 disagreement with the model</source>
      <translation>与模型有 1 处分歧</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>未保存</translation>
    </message>
    <message numerus="yes">
      <source>{read} read by you, {unread} unread</source>
      <translation>
        <numerusform>您已阅 {read}，未阅 {unread}</numerusform>
      </translation>
    </message>
    <message>
      <source>saving</source>
      <translation>正在保存</translation>
    </message>
    <message>
      <source>note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Before the result:  {verdict}</source>
      <translation>看到结果之前：  {verdict}</translation>
    </message>
    <message numerus="yes">
      <source>{count} disagreements with the model</source>
      <translation>
        <numerusform>与模型有 {count} 处分歧</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not saved</source>
      <translation>
        <numerusform>{count} 项未保存</numerusform>
      </translation>
    </message>
    <message>
      <source>⚠  Views are not kept</source>
      <translation>⚠  视图未保留</translation>
    </message>
    <message>
      <source>↺  As you left it ({key} resets)</source>
      <translation>↺  与您离开时相同（{key} 重置）</translation>
    </message>
    <message>
      <source>↺  As you left it</source>
      <translation>↺  与您离开时相同</translation>
    </message>
    <message>
      <source>No window is saved for {digit}. {key} saves the one in use.</source>
      <translation>{digit} 处未保存窗宽/窗位。按 {key} 可保存当前值。</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>空</translation>
    </message>
    <message>
      <source>The file has no window of its own; the automatic one is in use.</source>
      <translation>文件没有自带的窗宽/窗位；正在使用自动值。</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the file's own window.</source>
      <translation>已保存的窗宽/窗位 {digit} 几乎完全超出此图像的数值范围。{key}：文件自带的窗宽/窗位。</translation>
    </message>
    <message>
      <source>Window {digit} lies almost wholly outside this image's values. {key}: the automatic window.</source>
      <translation>已保存的窗宽/窗位 {digit} 几乎完全超出此图像的数值范围。{key}：自动窗宽/窗位。</translation>
    </message>
    <message>
      <source>Window &gt; {action}</source>
      <translation>窗宽/窗位 &gt; {action}</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}.</source>
      <translation>已保存为 {digit}：{window}。</translation>
    </message>
    <message>
      <source>Saved as {digit}: {window}. Replaced: {before}.</source>
      <translation>已保存为 {digit}：{window}。已替换：{before}。</translation>
    </message>
    <message>
      <source>An aid to a reader, not a diagnosis. Not a medical device.</source>
      <translation>辅助阅片，并非诊断。不是医疗器械。</translation>
    </message>
    <message>
      <source>{age} d</source>
      <translation>{age} 天</translation>
    </message>
    <message>
      <source>{age} wk</source>
      <translation>{age} 周</translation>
    </message>
    <message>
      <source>{age} mo</source>
      <translation>{age} 个月</translation>
    </message>
    <message>
      <source>{age} y</source>
      <translation>{age} 岁</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>calibrated</source>
      <translation>已校准</translation>
    </message>
    <message>
      <source>corrected by the estimated magnification</source>
      <translation>已按估计放大率校正</translation>
    </message>
    <message>
      <source>at the detector</source>
      <translation>探测器处</translation>
    </message>
    <message>
      <source>on the film</source>
      <translation>胶片上</translation>
    </message>
    <message>
      <source>as the file states</source>
      <translation>按文件所述</translation>
    </message>
    <message>
      <source>Flagged</source>
      <translation>已标记</translation>
    </message>
    <message>
      <source>Not flagged</source>
      <translation>未标记</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>The model could not read it</source>
      <translation>模型无法判读</translation>
    </message>
    <message>
      <source>gone</source>
      <translation>已不存在</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>已标记</translation>
    </message>
    <message>
      <source>not flagged</source>
      <translation>未标记</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>正在判读</translation>
    </message>
    <message>
      <source>The model is being loaded</source>
      <translation>正在加载模型</translation>
    </message>
    <message>
      <source>Not scored: no model</source>
      <translation>未评分：没有模型</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message numerus="yes">
      <source>{count} hidden until your verdict</source>
      <translation>
        <numerusform>{count} 幅在您判断前隐藏</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not assessed</source>
      <translation>
        <numerusform>{count} 幅未评估</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} failed</source>
      <translation>
        <numerusform>{count} 幅失败</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} to read</source>
      <translation>
        <numerusform>{count} 幅待判读</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} 幅未标记，其中已阅 {read} 幅</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} flagged, {read} of them read</source>
      <translation>
        <numerusform>{count} 幅已标记，其中已阅 {read} 幅</numerusform>
      </translation>
    </message>
    <message>
      <source>frame {frame} of {frames}</source>
      <translation>第 {frame} 帧，共 {frames} 帧</translation>
    </message>
    <message>
      <source>{length} mm, {source}</source>
      <translation>{length} mm，{source}</translation>
    </message>
    <message>
      <source>row {row}  column {column}  stored {stored}</source>
      <translation>行 {row}  列 {column}  存储值 {stored}</translation>
    </message>
    <message numerus="yes">
      <source>{flagged} of {images} flagged</source>
      <translation>
        <numerusform>{images} 幅中 {flagged} 幅已标记</numerusform>
      </translation>
    </message>
    <message>
      <source>{length} px</source>
      <translation>{length} px</translation>
    </message>
    <message>
      <source>value {value}</source>
      <translation>值 {value}</translation>
    </message>
    <message>
      <source>VOI LUT</source>
      <translation>VOI LUT</translation>
    </message>
    <message>
      <source>The model's answer has been in view for {count} of the images that you have not read, so a verdict on them is kept as given with the answer in view. To read blind, switch Read First on before a study is opened.</source>
      <translation>在您未阅的图像中，有 {count} 幅的模型答案曾经可见，因此对它们的判断将记录为在看到答案的情况下给出。如需盲法阅片，请在打开检查之前启用“先自行判读”。</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>患者</translation>
    </message>
    <message>
      <source>Study</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>View</source>
      <translation>体位</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>年龄</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>no. {number}</source>
      <translation>编号 {number}</translation>
    </message>
    <message>
      <source>No image is listed, and the one on the screen stays. {key} lists all of them.</source>
      <translation>列表中没有图像，屏幕上的图像保持不变。按 {key} 可列出全部。</translation>
    </message>
    <message>
      <source>Search the study</source>
      <translation>搜索检查</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>{listed} of {images} listed</source>
      <translation>已列出 {listed} / {images}</translation>
    </message>
    <message>
      <source>Search ({key})</source>
      <translation>搜索 ({key})</translation>
    </message>
    <message>
      <source>Images of the study, as a table</source>
      <translation>检查中的图像（表格）</translation>
    </message>
    <message>
      <source>not listed</source>
      <translation>未列出</translation>
    </message>
    <message>
      <source>List all images</source>
      <translation>列出所有图像</translation>
    </message>
    <message>
      <source>List the images at or above the threshold</source>
      <translation>列出达到或超过阈值的图像</translation>
    </message>
    <message>
      <source>List the images without your verdict</source>
      <translation>列出没有您判断的图像</translation>
    </message>
    <message>
      <source>List the images on which you and the model disagree at the threshold</source>
      <translation>列出在当前阈值下您与模型判断不一致的图像</translation>
    </message>
    <message>
      <source>List the images that the model was not made for</source>
      <translation>列出不适用于模型的图像</translation>
    </message>
    <message>
      <source>List the images that could not be read</source>
      <translation>列出无法读取的图像</translation>
    </message>
    <message>
      <source>Flagged</source>
      <comment>images</comment>
      <translation>已标记</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>未阅</translation>
    </message>
    <message>
      <source>Disagree</source>
      <translation>有分歧</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <comment>images</comment>
      <translation>未评估</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>of those that have your verdict</source>
      <translation>仅限已有您判断的图像</translation>
    </message>
    <message>
      <source>{number} of {images}</source>
      <translation>第 {number} 幅，共 {images} 幅</translation>
    </message>
    <message>
      <source>{place} of {listed} listed, {images} in all</source>
      <translation>列表中第 {place} 幅，共 {listed} 幅，总计 {images} 幅</translation>
    </message>
    <message>
      <source>Distribution of {count} probabilities</source>
      <translation>{count} 个概率的分布</translation>
    </message>
    <message>
      <source>threshold in use</source>
      <translation>当前阈值</translation>
    </message>
    <message>
      <source>probability of pneumonia</source>
      <translation>肺炎概率</translation>
    </message>
    <message>
      <source>images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>threshold {threshold}</source>
      <translation>阈值 {threshold}</translation>
    </message>
    <message>
      <source>1 − specificity</source>
      <translation>1 − 特异度</translation>
    </message>
    <message>
      <source>sensitivity</source>
      <translation>灵敏度</translation>
    </message>
    <message>
      <source>mean probability</source>
      <translation>平均概率</translation>
    </message>
    <message>
      <source>share with pneumonia</source>
      <translation>肺炎所占比例</translation>
    </message>
    <message>
      <source>Colours of the evidence</source>
      <translation>证据图的颜色</translation>
    </message>
    <message>
      <source>{name}, version {version}, {date}</source>
      <translation>{name}，版本 {version}，{date}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>report made</source>
      <translation>报告生成时间</translation>
    </message>
    <message>
      <source>decision threshold</source>
      <translation>判定阈值</translation>
    </message>
    <message>
      <source>model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>model file (SHA-256)</source>
      <translation>模型文件 (SHA-256)</translation>
    </message>
    <message>
      <source>device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and their path.</source>
      <translation>图像以其在本检查表格中的行号和路径命名。</translation>
    </message>
    <message>
      <source>This report tells who the patients are: treat it as a part of their records.</source>
      <translation>本报告包含患者身份：请将其作为病历的一部分对待。</translation>
    </message>
    <message>
      <source>Images are named by their row in the table of this study and by the first digits of the SHA-256 checksum of their file; the exported table holds path and checksum, and is the key.</source>
      <translation>图像以其在本检查表格中的行号和文件 SHA-256 校验和的前几位命名；导出的表格含有路径和校验和，可用于对照。</translation>
    </message>
    <message>
      <source>Names and paths were left out.</source>
      <translation>已略去姓名和路径。</translation>
    </message>
    <message>
      <source>What the reader wrote in notes, and what is written on the pictures themselves, stands here as it is.</source>
      <translation>阅片者在备注中所写的内容以及图像本身上的文字均原样呈现。</translation>
    </message>
    <message>
      <source>The model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>No model was loaded.</source>
      <translation>未加载模型。</translation>
    </message>
    <message>
      <source>Not read by the network</source>
      <translation>网络未读取</translation>
    </message>
    <message>
      <source>Flagged images</source>
      <translation>已标记的图像</translation>
    </message>
    <message>
      <source>Of a picture in which no place had a say the network would give {share}.</source>
      <translation>对于任何位置均无倾向的图像，网络会给出 {share}。</translation>
    </message>
    <message>
      <source>Beside each picture its evidence.</source>
      <translation>每幅图像旁为其证据图。</translation>
    </message>
    <message>
      <source>The numbers are what the log odds would gain or lose if the whole picture looked like the place.</source>
      <translation>数字表示若整幅图像都与该位置相同，对数优势会增减多少。</translation>
    </message>
    <message>
      <source>The pictures are shown in their files' own window, with whatever is written on them.</source>
      <translation>图像以其文件自带的窗宽/窗位显示，包括其上的一切文字。</translation>
    </message>
    <message>
      <source>There is neither a verdict nor a note.</source>
      <translation>既无判断也无备注。</translation>
    </message>
    <message>
      <source>Not read by the network, or left out until there is a verdict</source>
      <translation>网络未读取，或在判断之前略去</translation>
    </message>
    <message>
      <source>probability {probability}</source>
      <translation>概率 {probability}</translation>
    </message>
    <message>
      <source>verdict: {verdict}</source>
      <translation>判断：{verdict}</translation>
    </message>
    <message>
      <source>not assessed</source>
      <translation>未评估</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>(before the result was seen: {verdict})</source>
      <translation>（看到结果之前：{verdict}）</translation>
    </message>
    <message>
      <source>Pictures are shown of the {count} most probable.</source>
      <translation>仅显示概率最高的 {count} 幅图像。</translation>
    </message>
    <message>
      <source>1 other:</source>
      <translation>另外 1 幅：</translation>
    </message>
    <message>
      <source>{count} others:</source>
      <translation>另外 {count} 幅：</translation>
    </message>
    <message>
      <source>image</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>verdict</source>
      <translation>判断</translation>
    </message>
    <message>
      <source>given (UTC)</source>
      <translation>时间 (UTC)</translation>
    </message>
    <message>
      <source>network's result</source>
      <translation>网络结果</translation>
    </message>
    <message>
      <source>Verdicts and notes</source>
      <translation>判断和备注</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Images not assessed</source>
      <translation>未评估的图像</translation>
    </message>
    <message>
      <source>Every image that was read was assessed.</source>
      <translation>所有已读取的图像均已评估。</translation>
    </message>
    <message>
      <source>No image failed.</source>
      <translation>没有图像失败。</translation>
    </message>
    <message>
      <source>truth: {truth}</source>
      <translation>真实情况：{truth}</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>备注：{note}</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>略去</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>未读取</translation>
    </message>
    <message>
      <source>in view</source>
      <translation>可见</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Further flagged images</source>
      <translation>其他已标记的图像</translation>
    </message>
    <message>
      <source>{view} view</source>
      <translation>{view} 位</translation>
    </message>
    <message>
      <source>age {age}</source>
      <translation>年龄 {age}</translation>
    </message>
    <message>
      <source>No image is flagged.</source>
      <translation>没有已标记的图像。</translation>
    </message>
    <message>
      <source>radiograph</source>
      <translation>X 线片</translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>证据图</translation>
    </message>
    <message>
      <source>At the threshold of {threshold}, {flagged} of {scored} scored images are flagged: their probability is at or above it.</source>
      <translation>阈值为 {threshold} 时，{scored} 幅已评分图像中有 {flagged} 幅被标记：其概率达到或超过阈值。</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}, over the images with a decision that the reader called pneumonia or normal; in brackets the 95 % interval (Fleiss, Cohen and Everitt).</source>
      <translation>Cohen's kappa：{kappa}，针对有判定且阅片者判为肺炎或正常的图像；括号内为 95% 区间（Fleiss、Cohen 和 Everitt）。</translation>
    </message>
    <message>
      <source>Of {verdicts}, {visible} were given while the network's result was in view; a result that is seen first pulls readers along, and agreement with it.</source>
      <translation>{verdicts}中有 {visible} 个是在网络结果可见时给出的；先看到的结果会影响阅片者，也会影响一致性。</translation>
    </message>
    <message>
      <source>flagged by the network</source>
      <translation>被网络标记</translation>
    </message>
    <message>
      <source>not flagged by the network</source>
      <translation>未被网络标记</translation>
    </message>
    <message>
      <source>scored with a caution</source>
      <translation>已评估但附警示</translation>
    </message>
    <message>
      <source>not read by the network yet</source>
      <translation>网络尚未读取</translation>
    </message>
    <message>
      <source>reader: pneumonia</source>
      <translation>阅片者：肺炎</translation>
    </message>
    <message>
      <source>reader: normal</source>
      <translation>阅片者：正常</translation>
    </message>
    <message>
      <source>reader: unsure</source>
      <translation>阅片者：不确定</translation>
    </message>
    <message>
      <source>reader: no verdict yet, of images that could be read</source>
      <translation>阅片者：尚无判断（可读取的图像）</translation>
    </message>
    <message>
      <source>Distribution of the probabilities</source>
      <translation>概率分布</translation>
    </message>
    <message>
      <source>pneumonia</source>
      <translation>肺炎</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <source>1 verdict</source>
      <translation>1 个判断</translation>
    </message>
    <message>
      <source>{count} verdicts</source>
      <translation>{count} 个判断</translation>
    </message>
    <message>
      <source>Caution for {count} of them: {caution}</source>
      <translation>其中 {count} 幅附警示：{caution}</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>摘要</translation>
    </message>
    <message>
      <source>it takes verdicts and decisions of both kinds</source>
      <translation>需要两类判断和判定</translation>
    </message>
    <message>
      <source>Agreement of reader and network</source>
      <translation>阅片者与网络的一致性</translation>
    </message>
    <message>
      <source>reader's verdict</source>
      <translation>阅片者的判断</translation>
    </message>
    <message>
      <source>no decision</source>
      <translation>无判定</translation>
    </message>
    <message>
      <source>left out until there is a verdict</source>
      <translation>在判断之前略去</translation>
    </message>
    <message>
      <source>Review of chest radiographs</source>
      <translation>胸部 X 线片审阅</translation>
    </message>
    <message>
      <source>{count} image, {moment} UTC</source>
      <translation>{count} 幅图像，{moment} UTC</translation>
    </message>
    <message>
      <source>{count} images, {moment} UTC</source>
      <translation>{count} 幅图像，{moment} UTC</translation>
    </message>
    <message>
      <source>Against truth</source>
      <translation>与真实情况比较</translation>
    </message>
    <message>
      <source>Not assessed: {cases} of pneumonia, neither right nor wrong below.</source>
      <translation>未评估：{cases}肺炎，在下方既不算对也不算错。</translation>
    </message>
    <message>
      <source>A threshold of {threshold} (95 % interval {low} to {high}) is the highest that reaches a sensitivity of {wanted} on these cases.</source>
      <translation>{threshold} 的阈值（95% 置信区间 {low} 至 {high}）是在这些病例中达到 {wanted} 灵敏度的最高阈值。</translation>
    </message>
    <message>
      <source>Sensitivity {sensitivity}, specificity {specificity}.</source>
      <translation>灵敏度 {sensitivity}，特异度 {specificity}。</translation>
    </message>
    <message>
      <source>The truth is known of {images}: {pneumonia} with pneumonia, {normal} normal.</source>
      <translation>已知真实情况的有 {images}：肺炎 {pneumonia}，正常 {normal}。</translation>
    </message>
    <message>
      <source>The network has a probability for {count} of them.</source>
      <translation>网络对其中 {count} 幅给出了概率。</translation>
    </message>
    <message>
      <source>not in the figures below</source>
      <translation>未计入下方数据</translation>
    </message>
    <message>
      <source>chance alone would agree</source>
      <translation>仅凭偶然即会一致</translation>
    </message>
    <message>
      <source>Too few: {cases} of pneumonia here, and it takes {needed} until a sensitivity of {wanted} is known to within {points} points downwards.</source>
      <translation>病例过少：此处有 {cases}肺炎，需要 {needed} 例才能将 {wanted} 的灵敏度向下精确到 {points} 个百分点以内。</translation>
    </message>
    <message>
      <source>It was chosen on these very cases, and will do a little worse on others.</source>
      <translation>它正是在这些病例上选定的，在其他病例上会稍差。</translation>
    </message>
    <message>
      <source>no answer yet, or still hidden</source>
      <translation>尚无答案或仍隐藏</translation>
    </message>
    <message>
      <source>1 case</source>
      <translation>1 例</translation>
    </message>
    <message>
      <source>{count} cases</source>
      <translation>{count} 例</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>真实情况</translation>
    </message>
    <message>
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <source>no decision by the reader</source>
      <translation>阅片者未作判断</translation>
    </message>
    <message>
      <source>The reader</source>
      <translation>阅片者</translation>
    </message>
    <message>
      <source>The network at the threshold of {threshold}</source>
      <translation>网络在阈值 {threshold} 时</translation>
    </message>
    <message>
      <source>Images that the network has learnt from make it look better than it is.</source>
      <translation>网络学习过的影像会使其表现看起来优于实际。</translation>
    </message>
    <message>
      <source>1 image</source>
      <translation>1 幅图像</translation>
    </message>
    <message>
      <source>{count} images</source>
      <translation>{count} 幅图像</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>it takes cases of both classes</source>
      <translation>需要两类病例</translation>
    </message>
    <message>
      <source>Expected calibration error (10 bins)</source>
      <translation>预期校准误差（10 组）</translation>
    </message>
    <message>
      <source>Brier score</source>
      <translation>Brier 分数</translation>
    </message>
    <message>
      <source>The network at any threshold</source>
      <translation>网络在任意阈值时</translation>
    </message>
    <message>
      <source>without a verdict</source>
      <translation>无判断</translation>
    </message>
    <message>
      <source>called pneumonia</source>
      <translation>判为肺炎</translation>
    </message>
    <message>
      <source>called normal</source>
      <translation>判为正常</translation>
    </message>
    <message>
      <source>In brackets: cases, and 95 % intervals (Wilson; F1 through F*; AUC after DeLong; kappa after Fleiss, Cohen and Everitt).</source>
      <translation>括号内：病例数和 95% 置信区间（Wilson；F1 通过 F*；AUC 按 DeLong；kappa 按 Fleiss、Cohen 和 Everitt）。</translation>
    </message>
    <message>
      <source>Each image counts as a case of its own: with several images of a patient the true intervals are wider.</source>
      <translation>每幅图像作为一个病例：若一名患者有多幅图像，真实区间更宽。</translation>
    </message>
    <message>
      <source>PPV and NPV hold for the share of pneumonia among these cases only.</source>
      <translation>阳性和阴性预测值仅对这些病例中的肺炎比例成立。</translation>
    </message>
    <message>
      <source>The reader has decided on none of these images yet.</source>
      <translation>阅片者尚未对这些图像作出判断。</translation>
    </message>
    <message>
      <source>Cohen's kappa with the truth</source>
      <translation>与真实情况的 Cohen kappa</translation>
    </message>
    <message>
      <source>{value} ({part} of {whole}; {low} to {high})</source>
      <translation>{value}（{part} / {whole}；{low} 至 {high}）</translation>
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation>{value}（{low} 至 {high}）</translation>
    </message>
    <message>
      <source>– ({why})</source>
      <translation>–（{why}）</translation>
    </message>
    <message>
      <source>no case</source>
      <translation>无病例</translation>
    </message>
    <message>
      <source>The truth comes from a list of labels.</source>
      <translation>真实情况来自标签列表。</translation>
    </message>
    <message>
      <source>The truth comes from the folders that the images lie in.</source>
      <translation>真实情况来自图像所在的文件夹。</translation>
    </message>
    <message>
      <source>Not used: {unused}.</source>
      <translation>未使用：{unused}。</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Image</source>
      <translation>图像(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;List</source>
      <translation>列表(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>窗宽/窗位(&amp;W)</translation>
    </message>
    <message>
      <source>T&amp;ools</source>
      <translation>工具(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>审阅(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Threshold</source>
      <translation>阈值(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>Open &amp;File…</source>
      <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
      <source>Open F&amp;older…</source>
      <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
      <source>Open all images of a folder</source>
      <translation>打开文件夹中的所有图像</translation>
    </message>
    <message>
      <source>Open the &amp;Demo Study</source>
      <translation>打开演示检查(&amp;D)</translation>
    </message>
    <message>
      <source>Make a small study of public images and open it</source>
      <translation>用公开图像生成一个小型检查并打开</translation>
    </message>
    <message>
      <source>&amp;Stop Listing</source>
      <translation>停止列出(&amp;S)</translation>
    </message>
    <message>
      <source>Look for no more files; those that are listed stay</source>
      <translation>不再查找更多文件；已列出的保留</translation>
    </message>
    <message>
      <source>DICOM &amp;Attributes…</source>
      <translation>DICOM 属性(&amp;A)…</translation>
    </message>
    <message>
      <source>A table of all that the file says, to be searched</source>
      <translation>文件全部内容的可搜索表格</translation>
    </message>
    <message>
      <source>&amp;Copy Picture</source>
      <translation>复制图像(&amp;C)</translation>
    </message>
    <message>
      <source>Put the picture as it is in view on the clipboard, without names</source>
      <translation>将当前视图中的图像复制到剪贴板，不含姓名</translation>
    </message>
    <message>
      <source>Save &amp;Picture…</source>
      <translation>保存图像(&amp;P)…</translation>
    </message>
    <message>
      <source>Write it as it is displayed, as PNG or JPEG</source>
      <translation>按显示写入 PNG 或 JPEG</translation>
    </message>
    <message>
      <source>De-&amp;identified Copy…</source>
      <translation>去标识化副本(&amp;I)…</translation>
    </message>
    <message>
      <source>Write DICOM files without what names the patient, of this image or of the study</source>
      <translation>写入此图像或整个检查的 DICOM 文件，去除患者身份信息</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>设置(&amp;T)…</translation>
    </message>
    <message>
      <source>Theme, text, keys, device and more</source>
      <translation>语言、主题、文字、按键、设备等</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>Close the program</source>
      <translation>关闭程序</translation>
    </message>
    <message>
      <source>&amp;Fit</source>
      <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
      <source>Show the whole picture</source>
      <translation>显示整幅图像</translation>
    </message>
    <message>
      <source>&amp;1:1</source>
      <translation>1:1(&amp;1)</translation>
    </message>
    <message>
      <source>One image pixel is one pixel of the screen</source>
      <translation>一个图像像素对应一个屏幕像素</translation>
    </message>
    <message>
      <source>Lif&amp;e Size</source>
      <translation>实际尺寸(&amp;E)</translation>
    </message>
    <message>
      <source>A millimetre is a millimetre of the screen, where the file says how large its pixels are</source>
      <translation>在文件说明像素大小时，屏幕上的一毫米即为实际一毫米</translation>
    </message>
    <message>
      <source>Zoom &amp;In</source>
      <translation>放大(&amp;I)</translation>
    </message>
    <message>
      <source>Show it larger</source>
      <translation>放大显示</translation>
    </message>
    <message>
      <source>Zoom &amp;Out</source>
      <translation>缩小(&amp;O)</translation>
    </message>
    <message>
      <source>Show it smaller</source>
      <translation>缩小显示</translation>
    </message>
    <message>
      <source>Look &amp;Left</source>
      <translation>向左查看(&amp;L)</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>向左平移</translation>
    </message>
    <message>
      <source>Look &amp;Right</source>
      <translation>向右查看(&amp;R)</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>向右平移</translation>
    </message>
    <message>
      <source>Look &amp;Up</source>
      <translation>向上查看(&amp;U)</translation>
    </message>
    <message>
      <source>Pan up</source>
      <translation>向上平移</translation>
    </message>
    <message>
      <source>Look &amp;Down</source>
      <translation>向下查看(&amp;D)</translation>
    </message>
    <message>
      <source>Pan down</source>
      <translation>向下平移</translation>
    </message>
    <message>
      <source>Full S&amp;creen</source>
      <translation>全屏(&amp;C)</translation>
    </message>
    <message>
      <source>Use the whole screen, or no longer</source>
      <translation>使用整个屏幕，或恢复</translation>
    </message>
    <message>
      <source>Picture on Another &amp;Screen</source>
      <translation>在另一屏幕显示图像(&amp;S)</translation>
    </message>
    <message>
      <source>Fill a second screen with the picture, or have it back</source>
      <translation>在第二个屏幕上全屏显示图像，或将其收回</translation>
    </message>
    <message>
      <source>Panels &amp;Back</source>
      <translation>恢复面板位置(&amp;B)</translation>
    </message>
    <message>
      <source>Show list, reading and tools where they are at first</source>
      <translation>将列表、判读和工具显示在初始位置</translation>
    </message>
    <message>
      <source>Compare &amp;Two Images</source>
      <translation>比较两幅图像(&amp;T)</translation>
    </message>
    <message>
      <source>Show beside the image the one looked at before, or show one again</source>
      <translation>在旁边显示上一幅查看的图像，或恢复单幅显示</translation>
    </message>
    <message>
      <source>Other Im&amp;age</source>
      <translation>另一幅图像(&amp;A)</translation>
    </message>
    <message>
      <source>Of two images, turn to the other one</source>
      <translation>在两幅图像之间切换</translation>
    </message>
    <message>
      <source>S&amp;wap Images</source>
      <translation>交换图像(&amp;W)</translation>
    </message>
    <message>
      <source>Let two images change places</source>
      <translation>交换两幅图像的位置</translation>
    </message>
    <message>
      <source>Lin&amp;k Images</source>
      <translation>联动图像(&amp;K)</translation>
    </message>
    <message>
      <source>Pan, zoom and window of two images go together, or no longer</source>
      <translation>两幅图像的平移、缩放和窗宽/窗位联动，或取消联动</translation>
    </message>
    <message>
      <source>&amp;Hide Identity</source>
      <translation>隐藏身份(&amp;H)</translation>
    </message>
    <message>
      <source>Show nothing that names a patient, also after a restart, until it is turned off here</source>
      <translation>不显示任何患者身份信息，重启后仍然如此，直到在此关闭</translation>
    </message>
    <message>
      <source>Dis&amp;miss Message</source>
      <translation>关闭消息(&amp;M)</translation>
    </message>
    <message>
      <source>Close the message, give up what is half drawn, or show one image again</source>
      <translation>关闭消息、放弃未完成的绘制，或恢复单幅显示</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>上一幅(&amp;P)</translation>
    </message>
    <message>
      <source>Show the listed image before</source>
      <translation>显示列表中的上一幅图像</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>下一幅(&amp;N)</translation>
    </message>
    <message>
      <source>Show the listed image after</source>
      <translation>显示列表中的下一幅图像</translation>
    </message>
    <message>
      <source>&amp;First</source>
      <translation>第一幅(&amp;F)</translation>
    </message>
    <message>
      <source>Show the first listed image</source>
      <translation>显示列表中的第一幅图像</translation>
    </message>
    <message>
      <source>&amp;Last</source>
      <translation>最后一幅(&amp;L)</translation>
    </message>
    <message>
      <source>Show the last listed image</source>
      <translation>显示列表中的最后一幅图像</translation>
    </message>
    <message>
      <source>Pre&amp;vious Frame</source>
      <translation>上一帧(&amp;V)</translation>
    </message>
    <message>
      <source>Show the frame before, of a file with several</source>
      <translation>显示多帧文件的上一帧</translation>
    </message>
    <message>
      <source>Next Fra&amp;me</source>
      <translation>下一帧(&amp;M)</translation>
    </message>
    <message>
      <source>Show the frame after, of a file with several</source>
      <translation>显示多帧文件的下一帧</translation>
    </message>
    <message>
      <source>&amp;Invert</source>
      <translation>反相(&amp;I)</translation>
    </message>
    <message>
      <source>Show the negative</source>
      <translation>显示负片</translation>
    </message>
    <message>
      <source>Rota&amp;te Right</source>
      <translation>向右旋转(&amp;T)</translation>
    </message>
    <message>
      <source>Turn it clockwise by a quarter</source>
      <translation>顺时针旋转 90 度</translation>
    </message>
    <message>
      <source>Rotate L&amp;eft</source>
      <translation>向左旋转(&amp;E)</translation>
    </message>
    <message>
      <source>Turn it counterclockwise by a quarter</source>
      <translation>逆时针旋转 90 度</translation>
    </message>
    <message>
      <source>Flip &amp;Horizontally</source>
      <translation>水平翻转(&amp;H)</translation>
    </message>
    <message>
      <source>Mirror it, left to right</source>
      <translation>左右镜像</translation>
    </message>
    <message>
      <source>&amp;Reset</source>
      <translation>重置(&amp;R)</translation>
    </message>
    <message>
      <source>The file's own window, not inverted, upright, the whole picture</source>
      <translation>文件自带的窗宽/窗位，不反相，正立，整幅图像</translation>
    </message>
    <message>
      <source>Forget All Vie&amp;ws…</source>
      <translation>清除所有视图(&amp;W)…</translation>
    </message>
    <message>
      <source>Show every image as its file has it, without your measurements, from now on</source>
      <translation>从现在起按文件原样显示每幅图像，不含您的测量</translation>
    </message>
    <message>
      <source>Pause or C&amp;ontinue Reading</source>
      <translation>暂停或继续判读(&amp;O)</translation>
    </message>
    <message>
      <source>Pause the model's reading of the study, or go on with it</source>
      <translation>暂停或继续模型对检查的判读</translation>
    </message>
    <message>
      <source>&amp;Cancel Reading</source>
      <translation>取消判读(&amp;C)</translation>
    </message>
    <message>
      <source>Give up the model's reading of the study; what is looked at is read all the same</source>
      <translation>放弃模型对检查其余部分的判读；正在查看的图像仍会判读</translation>
    </message>
    <message>
      <source>&amp;Wide List</source>
      <translation>宽列表(&amp;W)</translation>
    </message>
    <message>
      <source>Show the list as a table with columns, or narrow again</source>
      <translation>将列表显示为带列的表格，或恢复窄列表</translation>
    </message>
    <message>
      <source>&amp;Columns…</source>
      <translation>列(&amp;C)…</translation>
    </message>
    <message>
      <source>Choose the columns of the table</source>
      <translation>选择表格的列</translation>
    </message>
    <message>
      <source>Searc&amp;h</source>
      <translation>搜索(&amp;H)</translation>
    </message>
    <message>
      <source>List the images with these words in their row</source>
      <translation>列出行中含有这些词的图像</translation>
    </message>
    <message>
      <source>&amp;All Images</source>
      <translation>所有图像(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Flagged</source>
      <translation>已标记(&amp;F)</translation>
    </message>
    <message>
      <source>Un&amp;read</source>
      <translation>未阅(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Disagreements</source>
      <translation>有分歧(&amp;D)</translation>
    </message>
    <message>
      <source>Not A&amp;ssessed</source>
      <translation>未评估(&amp;S)</translation>
    </message>
    <message>
      <source>Fai&amp;led</source>
      <translation>失败(&amp;L)</translation>
    </message>
    <message>
      <source>In the F&amp;older's Order</source>
      <translation>按文件夹顺序(&amp;O)</translation>
    </message>
    <message>
      <source>As the files stand in the folder; again: backwards</source>
      <translation>按文件在文件夹中的顺序；再次：倒序</translation>
    </message>
    <message>
      <source>By Pro&amp;bability</source>
      <translation>按概率(&amp;B)</translation>
    </message>
    <message>
      <source>The highest first, all are listed; again: the lowest</source>
      <translation>概率最高者在前，列出全部；再次：最低者在前</translation>
    </message>
    <message>
      <source>Rando&amp;m Order</source>
      <translation>随机顺序(&amp;M)</translation>
    </message>
    <message>
      <source>An order that tells nothing, the same on every day</source>
      <translation>不透露任何信息的顺序，每天相同</translation>
    </message>
    <message>
      <source>By Fil&amp;e</source>
      <translation>按文件(&amp;E)</translation>
    </message>
    <message>
      <source>By the files' names; again: backwards</source>
      <translation>按文件名；再次：倒序</translation>
    </message>
    <message>
      <source>By &amp;Patient</source>
      <translation>按患者(&amp;P)</translation>
    </message>
    <message>
      <source>By the patients; again: backwards</source>
      <translation>按患者；再次：倒序</translation>
    </message>
    <message>
      <source>By Stud&amp;y</source>
      <translation>按检查(&amp;Y)</translation>
    </message>
    <message>
      <source>By the studies' descriptions; again: backwards</source>
      <translation>按检查描述；再次：倒序</translation>
    </message>
    <message>
      <source>By Da&amp;te</source>
      <translation>按日期(&amp;T)</translation>
    </message>
    <message>
      <source>By the studies' dates; again: backwards</source>
      <translation>按检查日期；再次：倒序</translation>
    </message>
    <message>
      <source>By &amp;View</source>
      <translation>按体位(&amp;V)</translation>
    </message>
    <message>
      <source>By the views; again: backwards</source>
      <translation>按体位；再次：倒序</translation>
    </message>
    <message>
      <source>By A&amp;ge</source>
      <translation>按年龄(&amp;G)</translation>
    </message>
    <message>
      <source>By the patients' ages; again: backwards</source>
      <translation>按患者年龄；再次：倒序</translation>
    </message>
    <message>
      <source>By Dec&amp;ision</source>
      <translation>按判定(&amp;I)</translation>
    </message>
    <message>
      <source>Flagged, not flagged, not assessed, failed; again: backwards</source>
      <translation>已标记、未标记、未评估、失败；再次：倒序</translation>
    </message>
    <message>
      <source>By Yo&amp;ur Verdict</source>
      <translation>按您的判断(&amp;U)</translation>
    </message>
    <message>
      <source>Pneumonia, unsure, normal, unread; again: backwards</source>
      <translation>肺炎、不确定、正常、未阅；再次：倒序</translation>
    </message>
    <message>
      <source>By &amp;Note</source>
      <translation>按备注(&amp;N)</translation>
    </message>
    <message>
      <source>Those with a note first</source>
      <translation>有备注者在前</translation>
    </message>
    <message>
      <source>&amp;File's Own</source>
      <translation>文件自带(&amp;F)</translation>
    </message>
    <message>
      <source>The file's own window, or the next one of several</source>
      <translation>文件自带的窗宽/窗位，或多个中的下一个</translation>
    </message>
    <message>
      <source>&amp;Automatic</source>
      <translation>自动(&amp;A)</translation>
    </message>
    <message>
      <source>The window made from the picture's values</source>
      <translation>根据图像数值计算的窗宽/窗位</translation>
    </message>
    <message>
      <source>Your &amp;3</source>
      <translation>自定义 &amp;3</translation>
    </message>
    <message>
      <source>The window that you saved there</source>
      <translation>您在此保存的窗宽/窗位</translation>
    </message>
    <message>
      <source>Your &amp;4</source>
      <translation>自定义 &amp;4</translation>
    </message>
    <message>
      <source>Your &amp;5</source>
      <translation>自定义 &amp;5</translation>
    </message>
    <message>
      <source>Your &amp;6</source>
      <translation>自定义 &amp;6</translation>
    </message>
    <message>
      <source>Your &amp;7</source>
      <translation>自定义 &amp;7</translation>
    </message>
    <message>
      <source>Your &amp;8</source>
      <translation>自定义 &amp;8</translation>
    </message>
    <message>
      <source>Your &amp;9</source>
      <translation>自定义 &amp;9</translation>
    </message>
    <message>
      <source>&amp;Wider</source>
      <translation>更宽(&amp;W)</translation>
    </message>
    <message>
      <source>Less contrast</source>
      <translation>降低对比度</translation>
    </message>
    <message>
      <source>&amp;Narrower</source>
      <translation>更窄(&amp;N)</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>提高对比度</translation>
    </message>
    <message>
      <source>&amp;Brighter</source>
      <translation>更亮(&amp;B)</translation>
    </message>
    <message>
      <source>Show it brighter</source>
      <translation>显示得更亮</translation>
    </message>
    <message>
      <source>&amp;Darker</source>
      <translation>更暗(&amp;D)</translation>
    </message>
    <message>
      <source>Show it darker</source>
      <translation>显示得更暗</translation>
    </message>
    <message>
      <source>Save as 3</source>
      <translation>存为 3</translation>
    </message>
    <message>
      <source>Keep the window in use there</source>
      <translation>将当前窗宽/窗位保存到此处</translation>
    </message>
    <message>
      <source>Save as 4</source>
      <translation>存为 4</translation>
    </message>
    <message>
      <source>Save as 5</source>
      <translation>存为 5</translation>
    </message>
    <message>
      <source>Save as 6</source>
      <translation>存为 6</translation>
    </message>
    <message>
      <source>Save as 7</source>
      <translation>存为 7</translation>
    </message>
    <message>
      <source>Save as 8</source>
      <translation>存为 8</translation>
    </message>
    <message>
      <source>Save as 9</source>
      <translation>存为 9</translation>
    </message>
    <message>
      <source>Left drag: right is wider, up is brighter</source>
      <translation>左键拖动：向右变宽，向上变亮</translation>
    </message>
    <message>
      <source>&amp;Pan</source>
      <translation>平移(&amp;P)</translation>
    </message>
    <message>
      <source>Left drag moves the picture</source>
      <translation>左键拖动移动图像</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
      <source>Left drag: up is larger</source>
      <translation>左键拖动：向上放大</translation>
    </message>
    <message>
      <source>Window of a Re&amp;gion</source>
      <translation>区域窗宽/窗位(&amp;G)</translation>
    </message>
    <message>
      <source>Drag a rectangle: the window of what is inside</source>
      <translation>拖出矩形：按其内部数值设置窗宽/窗位</translation>
    </message>
    <message>
      <source>&amp;Length</source>
      <translation>长度(&amp;L)</translation>
    </message>
    <message>
      <source>Drag from end to end, or click on both</source>
      <translation>从一端拖到另一端，或点击两端</translation>
    </message>
    <message>
      <source>&amp;Angle</source>
      <translation>角度(&amp;A)</translation>
    </message>
    <message>
      <source>Click on an end, the vertex and the other end</source>
      <translation>依次点击一端、顶点和另一端</translation>
    </message>
    <message>
      <source>&amp;Delete Measurement</source>
      <translation>删除测量(&amp;D)</translation>
    </message>
    <message>
      <source>Delete the selected length or angle</source>
      <translation>删除选中的长度或角度</translation>
    </message>
    <message>
      <source>Delete All M&amp;easurements</source>
      <translation>删除全部测量(&amp;E)</translation>
    </message>
    <message>
      <source>Delete all lengths and angles of this image</source>
      <translation>删除此图像的所有长度和角度</translation>
    </message>
    <message>
      <source>&amp;Values</source>
      <translation>数值(&amp;V)</translation>
    </message>
    <message>
      <source>The stored and the modality value under the pointer</source>
      <translation>指针下的存储值和模态值</translation>
    </message>
    <message>
      <source>&amp;Magnifier</source>
      <translation>放大镜(&amp;M)</translation>
    </message>
    <message>
      <source>A lens at twice the zoom</source>
      <translation>两倍缩放的放大镜</translation>
    </message>
    <message>
      <source>&amp;Up Is Darker</source>
      <translation>向上变暗(&amp;U)</translation>
    </message>
    <message>
      <source>Let a drag of the window upwards make the picture darker</source>
      <translation>拖动窗宽/窗位时向上使图像变暗</translation>
    </message>
    <message>
      <source>A&amp;nnotations</source>
      <translation>注释(&amp;N)</translation>
    </message>
    <message>
      <source>Some, none, or all with the patient's name</source>
      <translation>部分、无，或包含患者姓名的全部</translation>
    </message>
    <message>
      <source>Evi&amp;dence</source>
      <translation>证据图(&amp;D)</translation>
    </message>
    <message>
      <source>Lay over the picture what spoke for pneumonia to the network, or show the original</source>
      <translation>在图像上叠加网络认为支持肺炎的部位，或显示原图</translation>
    </message>
    <message>
      <source>Evidence &amp;Stronger</source>
      <translation>增强证据图(&amp;S)</translation>
    </message>
    <message>
      <source>Cover more of the picture</source>
      <translation>覆盖更多图像</translation>
    </message>
    <message>
      <source>Evidence F&amp;ainter</source>
      <translation>减弱证据图(&amp;A)</translation>
    </message>
    <message>
      <source>Cover less of the picture</source>
      <translation>覆盖更少图像</translation>
    </message>
    <message>
      <source>&amp;Normal</source>
      <translation>正常(&amp;N)</translation>
    </message>
    <message>
      <source>Your verdict on the image: normal</source>
      <translation>您对图像的判断：正常</translation>
    </message>
    <message>
      <source>&amp;Pneumonia</source>
      <translation>肺炎(&amp;P)</translation>
    </message>
    <message>
      <source>Your verdict on the image: pneumonia</source>
      <translation>您对图像的判断：肺炎</translation>
    </message>
    <message>
      <source>&amp;Unsure</source>
      <translation>不确定(&amp;U)</translation>
    </message>
    <message>
      <source>Your verdict on the image: you cannot tell</source>
      <translation>您对图像的判断：无法确定</translation>
    </message>
    <message>
      <source>&amp;Take Back</source>
      <translation>撤回(&amp;T)</translation>
    </message>
    <message>
      <source>Take your verdict back; a note stays</source>
      <translation>撤回您的判断；备注保留</translation>
    </message>
    <message>
      <source>Not&amp;e…</source>
      <translation>备注(&amp;E)…</translation>
    </message>
    <message>
      <source>Write a note on the image</source>
      <translation>为图像写备注</translation>
    </message>
    <message>
      <source>Ne&amp;xt Unread</source>
      <translation>下一幅未阅(&amp;X)</translation>
    </message>
    <message>
      <source>Show the next listed image without your verdict</source>
      <translation>显示列表中下一幅没有您判断的图像</translation>
    </message>
    <message>
      <source>&amp;Go On After a Verdict</source>
      <translation>给出判断后前进(&amp;G)</translation>
    </message>
    <message>
      <source>Show the next image without your verdict as soon as one is saved</source>
      <translation>判断保存后立即显示下一幅没有您判断的图像</translation>
    </message>
    <message>
      <source>Read &amp;First</source>
      <translation>先自行判读(&amp;F)</translation>
    </message>
    <message>
      <source>Hide the model's answer for each image until you have given your verdict on it</source>
      <translation>在您给出判断之前，隐藏模型对每幅图像的答案</translation>
    </message>
    <message>
      <source>Un&amp;do</source>
      <translation>撤销(&amp;D)</translation>
    </message>
    <message>
      <source>Undo your last verdict, note or measurement, and show its image</source>
      <translation>撤销您最近的判断、备注或测量，并显示其图像</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>Do again what was undone, and show its image</source>
      <translation>重做被撤销的操作，并显示其图像</translation>
    </message>
    <message>
      <source>&amp;Against Truth…</source>
      <translation>与真实情况比较(&amp;A)…</translation>
    </message>
    <message>
      <source>Compare network and verdicts with the truth, and find a threshold for these cases</source>
      <translation>将网络和判断与真实情况比较，并为这些病例寻找阈值</translation>
    </message>
    <message>
      <source>Exp&amp;ort…</source>
      <translation>导出(&amp;O)…</translation>
    </message>
    <message>
      <source>Write results, verdicts and notes to a table or a report</source>
      <translation>将结果、判断和备注写入表格或报告</translation>
    </message>
    <message>
      <source>&amp;Raise</source>
      <translation>提高(&amp;R)</translation>
    </message>
    <message>
      <source>Flag fewer images: by one percent</source>
      <translation>标记更少图像：提高一个百分点</translation>
    </message>
    <message>
      <source>&amp;Lower</source>
      <translation>降低(&amp;L)</translation>
    </message>
    <message>
      <source>Flag more images: by one percent</source>
      <translation>标记更多图像：降低一个百分点</translation>
    </message>
    <message>
      <source>&amp;Type a Threshold</source>
      <translation>输入阈值(&amp;T)</translation>
    </message>
    <message>
      <source>Go to the field for the threshold</source>
      <translation>转到阈值输入框</translation>
    </message>
    <message>
      <source>Set It by &amp;Sensitivity</source>
      <translation>按灵敏度设置(&amp;S)</translation>
    </message>
    <message>
      <source>Slider and field run over the sensitivity to be reached, or over probability again</source>
      <translation>滑块和输入框按要达到的灵敏度设置，或恢复按概率设置</translation>
    </message>
    <message>
      <source>&amp;Model's Default</source>
      <translation>模型默认值(&amp;M)</translation>
    </message>
    <message>
      <source>Go back to the threshold of the model</source>
      <translation>恢复模型的阈值</translation>
    </message>
    <message>
      <source>C&amp;ontents</source>
      <translation>目录(&amp;O)</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <translation>帮助的所有页面</translation>
    </message>
    <message>
      <source>&amp;First Scan</source>
      <translation>第一幅图像(&amp;F)</translation>
    </message>
    <message>
      <source>From a file to a reading, step by step</source>
      <translation>从文件到判读，逐步说明</translation>
    </message>
    <message>
      <source>Pictur&amp;e and Tools</source>
      <translation>图像与工具(&amp;E)</translation>
    </message>
    <message>
      <source>Window, size, turning, measuring and two images side by side</source>
      <translation>窗宽/窗位、大小、旋转、测量和两幅图像并排</translation>
    </message>
    <message>
      <source>The &amp;Threshold</source>
      <translation>阈值(&amp;T)</translation>
    </message>
    <message>
      <source>What it decides, and how to choose yours</source>
      <translation>它决定什么，以及如何选择</translation>
    </message>
    <message>
      <source>&amp;Review of a Folder</source>
      <translation>审阅文件夹(&amp;R)</translation>
    </message>
    <message>
      <source>Verdicts, notes, lists, and what you take away</source>
      <translation>判断、备注、列表及导出内容</translation>
    </message>
    <message>
      <source>What the N&amp;umbers Mean</source>
      <translation>数字的含义(&amp;U)</translation>
    </message>
    <message>
      <source>Probability, sensitivity and the rest</source>
      <translation>概率、灵敏度及其他</translation>
    </message>
    <message>
      <source>&amp;Privacy</source>
      <translation>隐私(&amp;P)</translation>
    </message>
    <message>
      <source>What is kept, what is hidden, and what leaves the computer</source>
      <translation>保留什么、隐藏什么，以及什么会离开本机</translation>
    </message>
    <message>
      <source>&amp;Shortcuts</source>
      <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
      <source>All keys and what the mouse does</source>
      <translation>所有按键及鼠标操作</translation>
    </message>
    <message>
      <source>&amp;Command Search…</source>
      <translation>命令搜索(&amp;C)…</translation>
    </message>
    <message>
      <source>Find a command by its words and do it</source>
      <translation>按词查找命令并执行</translation>
    </message>
    <message>
      <source>Not&amp;ices…</source>
      <translation>通知(&amp;I)…</translation>
    </message>
    <message>
      <source>Read again what was said since the program was started</source>
      <translation>重新阅读程序启动以来的通知</translation>
    </message>
    <message>
      <source>Show the files of the log, which name no patient</source>
      <translation>显示日志文件，其中不含患者姓名</translation>
    </message>
    <message>
      <source>About This &amp;Model…</source>
      <translation>关于此模型(&amp;M)…</translation>
    </message>
    <message>
      <source>Whom it is for, and how well it does</source>
      <translation>适用对象及其性能</translation>
    </message>
    <message>
      <source>&amp;About</source>
      <translation>关于(&amp;A)</translation>
    </message>
    <message>
      <source>The version of the program</source>
      <translation>程序版本</translation>
    </message>
    <message>
      <source>Left drag</source>
      <translation>左键拖动</translation>
    </message>
    <message>
      <source>What the tool does; at first the window: right is wider, up is brighter</source>
      <translation>当前工具的作用；初始为窗宽/窗位：向右变宽，向上变亮</translation>
    </message>
    <message>
      <source>Ctrl, or Ctrl and Shift, with left drag</source>
      <translation>Ctrl，或 Ctrl 加 Shift，配合左键拖动</translation>
    </message>
    <message>
      <source>Window, fine or coarse</source>
      <translation>窗宽/窗位，精细或粗略</translation>
    </message>
    <message>
      <source>Click on a length or angle</source>
      <translation>点击长度或角度</translation>
    </message>
    <message>
      <source>Select it; with its tool, drag its points</source>
      <translation>选中它；使用其工具可拖动各点</translation>
    </message>
    <message>
      <source>Middle drag, or Shift or Space with left drag</source>
      <translation>中键拖动，或 Shift 或空格配合左键拖动</translation>
    </message>
    <message>
      <source>Move the picture</source>
      <translation>移动图像</translation>
    </message>
    <message>
      <source>Wheel</source>
      <translation>滚轮</translation>
    </message>
    <message>
      <source>Zoom where the pointer is</source>
      <translation>在指针处缩放</translation>
    </message>
    <message>
      <source>Right drag</source>
      <translation>右键拖动</translation>
    </message>
    <message>
      <source>Zoom: up is larger</source>
      <translation>缩放：向上放大</translation>
    </message>
    <message>
      <source>Any of these on the other of two images</source>
      <translation>在两幅图像中的另一幅上进行上述任一操作</translation>
    </message>
    <message>
      <source>Turn to it: keys, list and reading are about it</source>
      <translation>切换到它：按键、列表和判读均针对它</translation>
    </message>
    <message>
      <source>The file is not there.</source>
      <translation>文件不存在。</translation>
    </message>
    <message>
      <source>It may have been moved or renamed.</source>
      <translation>它可能已被移动或重命名。</translation>
    </message>
    <message>
      <source>You may not read this file.</source>
      <translation>您无权读取此文件。</translation>
    </message>
    <message>
      <source>Ask its owner for access.</source>
      <translation>请向其所有者申请访问权限。</translation>
    </message>
    <message>
      <source>The file cannot be read ({why}).</source>
      <translation>无法读取文件（{why}）。</translation>
    </message>
    <message>
      <source>You may not open this folder.</source>
      <translation>您无权打开此文件夹。</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({why}).</source>
      <translation>无法打开文件夹（{why}）。</translation>
    </message>
    <message>
      <source>It is a folder.</source>
      <translation>这是一个文件夹。</translation>
    </message>
    <message>
      <source>Open a file in it, or the folder as a study.</source>
      <translation>请打开其中的文件，或将该文件夹作为检查打开。</translation>
    </message>
    <message>
      <source>It is a device, not a file.</source>
      <translation>这是设备，不是文件。</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>文件为空。</translation>
    </message>
    <message>
      <source>It is not an image.</source>
      <translation>这不是图像。</translation>
    </message>
    <message>
      <source>This program reads DICOM, JPEG, PNG, TIFF and BMP.</source>
      <translation>本程序可读取 DICOM、JPEG、PNG、TIFF 和 BMP。</translation>
    </message>
    <message>
      <source>There is not enough memory for this picture.</source>
      <translation>内存不足，无法打开此图像。</translation>
    </message>
    <message>
      <source>Close other programs and open it again.</source>
      <translation>请关闭其他程序后重新打开。</translation>
    </message>
    <message>
      <source>It is damaged and cannot be decoded.</source>
      <translation>文件已损坏，无法解码。</translation>
    </message>
    <message>
      <source>Copy or export it again from where it came.</source>
      <translation>请从来源处重新复制或导出。</translation>
    </message>
    <message>
      <source>Copy or export it again.</source>
      <translation>请重新复制或导出。</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>请重新导出。</translation>
    </message>
    <message>
      <source>Save it as PNG.</source>
      <translation>请保存为 PNG。</translation>
    </message>
    <message>
      <source>It is cut short: its end is missing.</source>
      <translation>文件不完整：缺少末尾。</translation>
    </message>
    <message>
      <source>It begins as a {kind} file, but its header is damaged or cut short.</source>
      <translation>文件开头为 {kind} 格式，但其文件头已损坏或不完整。</translation>
    </message>
    <message>
      <source>Its colour model ({model}) is not supported.</source>
      <translation>不支持其颜色模型（{model}）。</translation>
    </message>
    <message>
      <source>It is a TIFF file of a kind that this program cannot show.</source>
      <translation>这是本程序无法显示的一种 TIFF 文件。</translation>
    </message>
    <message>
      <source>Save it as PNG or as a plain TIFF.</source>
      <translation>请保存为 PNG 或普通 TIFF。</translation>
    </message>
    <message>
      <source>It has one frame, and no frame {frame}.</source>
      <translation>它只有一帧，没有第 {frame} 帧。</translation>
    </message>
    <message>
      <source>It has {frames} frames, and no frame {frame}.</source>
      <translation>它有 {frames} 帧，没有第 {frame} 帧。</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels, and this program shows up to {most} megapixels.</source>
      <translation>它有 {columns} x {rows} 像素，而本程序最多显示 {most} 百万像素。</translation>
    </message>
    <message>
      <source>It has {columns} x {rows} pixels and needs {needed} of memory, of which {free} are free.</source>
      <translation>它有 {columns} x {rows} 像素，需要 {needed} 内存，而可用内存为 {free}。</translation>
    </message>
    <message>
      <source>Its content is large and needs {needed} of memory, of which {free} are free.</source>
      <translation>其内容较大，需要 {needed} 内存，而可用内存为 {free}。</translation>
    </message>
    <message>
      <source>It is a file of {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>这是 {size} MB 的文件，需要 {needed} 内存，而可用内存为 {free}。</translation>
    </message>
    <message>
      <source>Unpacked it has {size} MB and needs {needed} of memory, of which {free} are free.</source>
      <translation>解压后为 {size} MB，需要 {needed} 内存，而可用内存为 {free}。</translation>
    </message>
    <message>
      <source>Unpacked it would have {size} MB, which is more than any picture.</source>
      <translation>解压后将达 {size} MB，超过任何图像。</translation>
    </message>
    <message>
      <source>It has {samples} samples per pixel; this program shows 1 or 3.</source>
      <translation>它每像素有 {samples} 个样本；本程序显示 1 或 3 个。</translation>
    </message>
    <message>
      <source>Its compressed picture does not have the size that its header gives.</source>
      <translation>其压缩图像的大小与文件头所述不符。</translation>
    </message>
    <message>
      <source>Its pixels are compressed in a way that cannot be decoded here: {syntax}.</source>
      <translation>其像素的压缩方式在此无法解码：{syntax}。</translation>
    </message>
    <message>
      <source>Export it without compression.</source>
      <translation>请不压缩导出。</translation>
    </message>
    <message>
      <source>Its header lacks a usable {attribute}.</source>
      <translation>其文件头缺少可用的 {attribute}。</translation>
    </message>
    <message>
      <source>It is cut short: {missing} of {all} bytes of pixels are missing.</source>
      <translation>文件不完整：{all} 字节像素中缺少 {missing} 字节。</translation>
    </message>
    <message>
      <source>Its pixels ({syntax}) cannot be decoded.</source>
      <translation>其像素（{syntax}）无法解码。</translation>
    </message>
    <message>
      <source>Its colour table is damaged, or does not have the entries that its header announces.</source>
      <translation>其颜色表已损坏，或与文件头声明的条目数不符。</translation>
    </message>
    <message>
      <source>It is a DICOM file without pixels ({kind}).</source>
      <translation>这是不含像素的 DICOM 文件（{kind}）。</translation>
    </message>
    <message>
      <source>Open an image of the study.</source>
      <translation>请打开检查中的图像。</translation>
    </message>
    <message>
      <source>It is a DICOMDIR, the index of a disc, and no image.</source>
      <translation>这是 DICOMDIR，即光盘索引，不是图像。</translation>
    </message>
    <message>
      <source>Open the folder that it stands in.</source>
      <translation>请打开它所在的文件夹。</translation>
    </message>
    <message>
      <source>It holds no pixels: it was cut short, or exported without them.</source>
      <translation>它不含像素：文件不完整，或导出时未包含像素。</translation>
    </message>
    <message>
      <source>It is compressed, and far larger than any picture without that.</source>
      <translation>它经过压缩，解压后远大于任何图像。</translation>
    </message>
    <message>
      <source>Its attributes are damaged and cannot be listed.</source>
      <translation>其属性已损坏，无法列出。</translation>
    </message>
    <message>
      <source>It is no DICOM file, and has no DICOM attributes.</source>
      <translation>这不是 DICOM 文件，没有 DICOM 属性。</translation>
    </message>
    <message>
      <source>Its sequences have more than {most} items, which no radiograph has.</source>
      <translation>其序列包含超过 {most} 个条目，没有 X 光片会如此。</translation>
    </message>
    <message>
      <source>PixelData holds more than the picture; what goes beyond it was ignored.</source>
      <translation>PixelData 包含的数据多于图像；多余部分已忽略。</translation>
    </message>
    <message>
      <source>It is no DICOM file.</source>
      <translation>这不是 DICOM 文件。</translation>
    </message>
    <message>
      <source>Save it as a picture instead.</source>
      <translation>请改为保存为图片。</translation>
    </message>
    <message>
      <source>It holds no picture, and only pictures are de-identified.</source>
      <translation>它不含图像，而只有图像会去标识化。</translation>
    </message>
    <message>
      <source>It is damaged, so it cannot be de-identified.</source>
      <translation>文件已损坏，无法去标识化。</translation>
    </message>
    <message>
      <source>An overlay is hidden in its pixels, which are not changed.</source>
      <translation>其像素中隐藏有叠加层，而像素不会被更改。</translation>
    </message>
    <message>
      <source>It is a ZIP archive.</source>
      <translation>这是 ZIP 压缩包。</translation>
    </message>
    <message>
      <source>Open it as a study.</source>
      <translation>请将其作为检查打开。</translation>
    </message>
    <message>
      <source>It is damaged in its archive.</source>
      <translation>它在压缩包中已损坏。</translation>
    </message>
    <message>
      <source>Copy the archive again from where it came.</source>
      <translation>请从来源处重新复制压缩包。</translation>
    </message>
    <message>
      <source>Copy it again from where it came.</source>
      <translation>请从来源处重新复制。</translation>
    </message>
    <message>
      <source>The archive is damaged or cut short.</source>
      <translation>压缩包已损坏或不完整。</translation>
    </message>
    <message>
      <source>The archive may have been replaced.</source>
      <translation>压缩包可能已被替换。</translation>
    </message>
    <message>
      <source>The archive cannot be read ({why}).</source>
      <translation>无法读取压缩包（{why}）。</translation>
    </message>
    <message>
      <source>The archive holds too many files to be opened.</source>
      <translation>压缩包中的文件过多，无法打开。</translation>
    </message>
    <message>
      <source>It is an archive within an archive.</source>
      <translation>这是压缩包中的压缩包。</translation>
    </message>
    <message>
      <source>Unpack the outer one and open the folder.</source>
      <translation>请解压外层并打开文件夹。</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder.</source>
      <translation>请解压压缩包并打开文件夹。</translation>
    </message>
    <message>
      <source>Unpack the archive and open the folder, with its password.</source>
      <translation>请用密码解压压缩包并打开文件夹。</translation>
    </message>
    <message>
      <source>One file in it is encrypted.</source>
      <translation>其中一个文件已加密。</translation>
    </message>
    <message>
      <source>{count} files in it are encrypted.</source>
      <translation>其中 {count} 个文件已加密。</translation>
    </message>
    <message>
      <source>It is packed in a way that this program cannot read.</source>
      <translation>其打包方式本程序无法读取。</translation>
    </message>
    <message>
      <source>Not a radiograph: the header gives {what}.</source>
      <translation>不是 X 线片：文件头给出{what}。</translation>
    </message>
    <message>
      <source>Not a chest radiograph: the header gives {what}.</source>
      <translation>不是胸片：文件头给出{what}。</translation>
    </message>
    <message>
      <source>Not a frontal view: the header gives {what}.</source>
      <translation>不是正位片：文件头给出{what}。</translation>
    </message>
    <message>
      <source>the modality {term}</source>
      <translation>检查类型 {term}</translation>
    </message>
    <message>
      <source>the body part {term}</source>
      <translation>检查部位 {term}</translation>
    </message>
    <message>
      <source>the view {term}</source>
      <translation>体位 {term}</translation>
    </message>
    <message>
      <source>another modality</source>
      <translation>其他检查类型</translation>
    </message>
    <message>
      <source>another body part</source>
      <translation>其他检查部位</translation>
    </message>
    <message>
      <source>another view</source>
      <translation>其他体位</translation>
    </message>
    <message>
      <source>Outside the model's population: the header gives an age of {age}, and the model learnt from patients of {ages}.</source>
      <translation>超出模型适用人群：文件头给出的年龄为 {age}，而模型的学习对象为 {ages}的患者。</translation>
    </message>
    <message>
      <source>{count} months</source>
      <translation>{count} 个月</translation>
    </message>
    <message>
      <source>{from} to {to} years</source>
      <translation>{from} 至 {to} 岁</translation>
    </message>
    <message>
      <source>{from} to {to} and {from_2} to {to_2} years</source>
      <translation>{from} 至 {to} 岁和 {from_2} 至 {to_2} 岁</translation>
    </message>
    <message>
      <source>{count} years</source>
      <translation>{count} 岁</translation>
    </message>
    <message>
      <source>Unusual picture: {share} of the model's reference images were less unusual (limit {limit}).</source>
      <translation>不寻常的图像：模型参考图像中有 {share} 不如它不寻常（上限 {limit}）。</translation>
    </message>
    <message>
      <source>It may be no frontal chest radiograph, or be turned, inverted or cropped.</source>
      <translation>它可能不是胸部正位片，或经过旋转、反相或裁剪。</translation>
    </message>
    <message>
      <source>The file gives no age.</source>
      <translation>文件未给出年龄。</translation>
    </message>
    <message>
      <source>The model learnt from patients of {ages} and is not to be relied on outside of it.</source>
      <translation>模型的学习对象为 {ages}的患者，超出此范围不可依赖。</translation>
    </message>
    <message>
      <source>The figures beside the threshold do not hold for every patient.</source>
      <translation>阈值旁的数字并非对每位患者都成立。</translation>
    </message>
    <message>
      <source>The model reached {groups}.</source>
      <translation>模型{groups}。</translation>
    </message>
    <message>
      <source>{group} and among {other_group}</source>
      <translation>{group}；{other_group}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}</source>
      <translation>在 {from} 至 {to} 岁的{name}中，阈值为 {threshold} 时，灵敏度为 {sensitivity}，特异度为 {specificity}</translation>
    </message>
    <message>
      <source>among {name} of {from} to {to} years, at the threshold {threshold}, a sensitivity of {sensitivity} and a specificity of {specificity}, with probabilities that are off by {error} on average</source>
      <translation>在 {from} 至 {to} 岁的{name}中，阈值为 {threshold} 时，灵敏度为 {sensitivity}，特异度为 {specificity}，概率平均偏差 {error}</translation>
    </message>
    <message>
      <source>children</source>
      <translation>儿童</translation>
    </message>
    <message>
      <source>adults</source>
      <translation>成人</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} and {other} views.</source>
      <translation>这是 {view} 位；模型学习的是 {one} 和 {other} 位。</translation>
    </message>
    <message>
      <source>This is a {view} view; the model learnt from {one} views.</source>
      <translation>这是 {view} 位；模型学习的是 {one} 位。</translation>
    </message>
    <message>
      <source>The file has changed since the network read it, so no picture is shown.</source>
      <translation>自网络读取后文件已更改，因此不显示图像。</translation>
    </message>
    <message>
      <source>There are no images in {names}.</source>
      <translation>{names} 中没有图像。</translation>
    </message>
    <message>
      <source>Open another folder, or a file.</source>
      <translation>请打开其他文件夹或文件。</translation>
    </message>
    <message>
      <source>There is no file or folder {name}.</source>
      <translation>没有文件或文件夹 {name}。</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened ({why}).</source>
      <translation>无法打开文件夹 {name}（{why}）。</translation>
    </message>
    <message>
      <source>The folder {name} cannot be opened; its row says why.</source>
      <translation>无法打开文件夹 {name}；其所在行说明了原因。</translation>
    </message>
    <message>
      <source>{count} folders cannot be opened ({names}); their rows say why.</source>
      <translation>无法打开 {count} 个文件夹（{names}）；其所在行说明了原因。</translation>
    </message>
    <message>
      <source>All others are listed.</source>
      <translation>其余均已列出。</translation>
    </message>
    <message>
      <source>{count} more could not be opened either.</source>
      <translation>另有 {count} 个也无法打开。</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>{count} files are listed; there may be more, and what arrives or changes from now on is not shown.</source>
      <translation>已列出 {count} 个文件；可能还有更多，此后新增或更改的内容不会显示。</translation>
    </message>
    <message>
      <source>Open the folder again for all.</source>
      <translation>如需全部，请重新打开文件夹。</translation>
    </message>
    <message>
      <source>The image that you looked at last is there now: {name}.</source>
      <translation>您上次查看的图像现已出现：{name}。</translation>
    </message>
    <message>
      <source>Choose it in the list to go on from there.</source>
      <translation>在列表中选择它即可从那里继续。</translation>
    </message>
    <message>
      <source>{name} was replaced: this is its new content, which is read anew.</source>
      <translation>{name} 已被替换：这是其新内容，将重新判读。</translation>
    </message>
    <message>
      <source>A verdict that you gave stays with the content before.</source>
      <translation>您给出的判断保留在之前的内容上。</translation>
    </message>
    <message>
      <source>{name} is no longer there: it was moved or deleted.</source>
      <translation>{name} 已不存在：已被移动或删除。</translation>
    </message>
    <message>
      <source>Your verdict stays.</source>
      <translation>您的判断保留。</translation>
    </message>
    <message>
      <source>{names} cannot be reached any more ({why}).</source>
      <translation>{names} 已无法访问（{why}）。</translation>
    </message>
    <message>
      <source>What was read stays, and so do your verdicts; it is tried again every few seconds.</source>
      <translation>已读取的内容和您的判断均保留；每隔几秒重试一次。</translation>
    </message>
    <message>
      <source>{names} can be reached again.</source>
      <translation>{names} 可再次访问。</translation>
    </message>
    <message>
      <source>What could not be read meanwhile is read now.</source>
      <translation>其间未能读取的内容正在读取。</translation>
    </message>
    <message>
      <source>There is not enough memory for this.</source>
      <translation>内存不足。</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
      <source>The program made a mistake ({place}).</source>
      <translation>程序出现错误（{place}）。</translation>
    </message>
    <message>
      <source>Please report it with these words.</source>
      <translation>请报告以上内容。</translation>
    </message>
    <message>
      <source>{attribute} was ignored: {why}.</source>
      <translation>已忽略 {attribute}：{why}。</translation>
    </message>
    <message>
      <source>its value cannot be read</source>
      <translation>其值无法读取</translation>
    </message>
    <message>
      <source>its text cannot be decoded</source>
      <translation>其文字无法解码</translation>
    </message>
    <message>
      <source>it is not a number</source>
      <translation>不是数字</translation>
    </message>
    <message>
      <source>it is not a whole number</source>
      <translation>不是整数</translation>
    </message>
    <message>
      <source>it is not a sequence</source>
      <translation>不是序列</translation>
    </message>
    <message>
      <source>it is not a DICOM age</source>
      <translation>不是 DICOM 年龄</translation>
    </message>
    <message>
      <source>it is not a date</source>
      <translation>不是日期</translation>
    </message>
    <message>
      <source>there are {centers} window centers and {widths} widths</source>
      <translation>有 {centers} 个窗位和 {widths} 个窗宽</translation>
    </message>
    <message>
      <source>it is none of {words}</source>
      <translation>不属于 {words}</translation>
    </message>
    <message>
      <source>its LUT Descriptor does not have three values</source>
      <translation>其 LUT Descriptor 没有三个值</translation>
    </message>
    <message>
      <source>its LUT Data do not have the {count} entries that it announces</source>
      <translation>其 LUT Data 没有所声明的 {count} 个条目</translation>
    </message>
    <message>
      <source>it is not two directions in the patient</source>
      <translation>不是患者体内的两个方向</translation>
    </message>
    <message>
      <source>{value} is not within {low} and {high}</source>
      <translation>{value} 不在 {low} 至 {high} 之间</translation>
    </message>
    <message>
      <source>with {samples} samples per pixel, {assumed} was assumed</source>
      <translation>每像素 {samples} 个样本，按 {assumed} 处理</translation>
    </message>
    <message>
      <source>it cannot be applied to more than 16 bits</source>
      <translation>无法用于超过 16 位的数据</translation>
    </message>
    <message>
      <source>it is not a number of at least 1</source>
      <translation>不是至少为 1 的数字</translation>
    </message>
    <message>
      <source>graphics that lie over the picture are not drawn</source>
      <translation>叠加在图像上的图形不会显示</translation>
    </message>
    <message>
      <source>a shutter is not drawn, and what it would cover is shown</source>
      <translation>显示遮罩不会绘制，其应遮盖的部分仍可见</translation>
    </message>
    <message>
      <source>Lengths are in pixels: {attribute} in the file is not two lengths above 0.</source>
      <translation>长度以像素为单位：文件中的 {attribute} 不是两个大于 0 的长度。</translation>
    </message>
    <message>
      <source>Lengths come from {used}: {attribute} in the file is not two lengths above 0.</source>
      <translation>长度取自 {used}：文件中的 {attribute} 不是两个大于 0 的长度。</translation>
    </message>
    <message>
      <source>The picture looks stretched: it is drawn with square pixels, and {attribute} in the file gives others.</source>
      <translation>图像看起来被拉伸：它按方形像素绘制，而文件中的 {attribute} 给出的像素不是方形。</translation>
    </message>
    <message>
      <source>it is not two numbers above 0</source>
      <translation>不是两个大于 0 的数字</translation>
    </message>
    <message>
      <source>sensitive</source>
      <translation>高灵敏</translation>
    </message>
    <message>
      <source>balanced</source>
      <translation>均衡</translation>
    </message>
    <message>
      <source>specific</source>
      <translation>高特异</translation>
    </message>
    <message>
      <source>The disk takes nothing more of the program's data: it is full, a quota is used up, or it is faulty.</source>
      <translation>磁盘不再接受程序数据：磁盘已满、配额用尽或磁盘故障。</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>磁盘已满。</translation>
    </message>
    <message>
      <source>Make room on it.</source>
      <translation>请腾出空间。</translation>
    </message>
    <message>
      <source>Make room on it, or ask whoever looks after this computer.</source>
      <translation>请腾出空间，或咨询本机管理员。</translation>
    </message>
    <message>
      <source>Another window of this program keeps its data to itself.</source>
      <translation>本程序的另一个窗口独占了数据。</translation>
    </message>
    <message>
      <source>Close the other windows.</source>
      <translation>请关闭其他窗口。</translation>
    </message>
    <message>
      <source>The program may not write in its data folder.</source>
      <translation>程序无权写入其数据文件夹。</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer for access.</source>
      <translation>请向本机管理员申请访问权限。</translation>
    </message>
    <message>
      <source>The program's data file is damaged.</source>
      <translation>程序的数据文件已损坏。</translation>
    </message>
    <message>
      <source>Close the program's other windows and start it again.</source>
      <translation>请关闭程序的其他窗口并重新启动。</translation>
    </message>
    <message>
      <source>The program's data folder cannot be used ({why}).</source>
      <translation>无法使用程序的数据文件夹（{why}）。</translation>
    </message>
    <message>
      <source>Ask whoever looks after this computer.</source>
      <translation>请咨询本机管理员。</translation>
    </message>
    <message>
      <source>The program finds no home folder, and so no place for its data.</source>
      <translation>程序找不到主文件夹，因此没有存放数据的位置。</translation>
    </message>
    <message>
      <source>This window has no place to keep your verdicts.</source>
      <translation>此窗口没有存放您的判断的位置。</translation>
    </message>
    <message>
      <source>Your verdicts and how you left images were kept by a newer version of this program, and this one does not touch them.</source>
      <translation>您的判断和图像视图由本程序的更新版本保存，此版本不会改动它们。</translation>
    </message>
    <message>
      <source>Use the newer version.</source>
      <translation>请使用更新的版本。</translation>
    </message>
    <message>
      <source>The file that keeps your verdicts and how you left images was damaged.</source>
      <translation>保存您的判断和图像视图的文件已损坏。</translation>
    </message>
    <message>
      <source>It was set aside in the program's data folder as {name}, and a new one was begun.</source>
      <translation>它已在程序的数据文件夹中另存为 {name}，并新建了一个。</translation>
    </message>
    <message>
      <source>Until then, how you leave images is remembered only while this window is open.</source>
      <translation>在此之前，图像视图仅在此窗口打开期间保留。</translation>
    </message>
    <message>
      <source>Until then the model's results are not kept, and are computed again next time.</source>
      <translation>在此之前，模型的结果不会保留，下次将重新计算。</translation>
    </message>
    <message>
      <source>Until then your verdicts are not saved.</source>
      <translation>在此之前，您的判断不会保存。</translation>
    </message>
    <message>
      <source>They stand in this window, and are tried again every few seconds.</source>
      <translation>它们保留在此窗口中，每隔几秒重试一次。</translation>
    </message>
    <message>
      <source>There is no folder '{name}' to write it in.</source>
      <translation>没有可写入的文件夹“{name}”。</translation>
    </message>
    <message>
      <source>Create the folder first.</source>
      <translation>请先创建该文件夹。</translation>
    </message>
    <message>
      <source>This is a folder.</source>
      <translation>这是一个文件夹。</translation>
    </message>
    <message>
      <source>Name a file to write.</source>
      <translation>请指定要写入的文件。</translation>
    </message>
    <message>
      <source>The folder '{name}' cannot be written in.</source>
      <translation>无法写入文件夹“{name}”。</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>请选择其他位置。</translation>
    </message>
    <message>
      <source>It is one of the images, and images are never changed.</source>
      <translation>这是其中一幅图像，图像从不会被更改。</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <source>The file cannot be written ({why}).</source>
      <translation>无法写入文件（{why}）。</translation>
    </message>
    <message>
      <source>The folder cannot be written ({why}).</source>
      <translation>无法写入文件夹（{why}）。</translation>
    </message>
    <message>
      <source>It cannot be written as {kind}.</source>
      <translation>无法写入为 {kind}。</translation>
    </message>
    <message>
      <source>Its name must end in .png, .jpg or .jpeg.</source>
      <translation>其名称必须以 .png、.jpg 或 .jpeg 结尾。</translation>
    </message>
    <message>
      <source>Choose the other kind of file.</source>
      <translation>请选择另一种文件类型。</translation>
    </message>
    <message>
      <source>The PDF cannot be painted.</source>
      <translation>无法绘制 PDF。</translation>
    </message>
    <message>
      <source>Export it as a web page.</source>
      <translation>请导出为网页。</translation>
    </message>
    <message>
      <source>The demo study cannot be written ({why}).</source>
      <translation>无法写入演示检查（{why}）。</translation>
    </message>
    <message>
      <source>{name} is too large for a list of labels.</source>
      <translation>{name} 过大，不能作为标签列表。</translation>
    </message>
    <message>
      <source>Choose a CSV file.</source>
      <translation>请选择 CSV 文件。</translation>
    </message>
    <message>
      <source>The list {name} cannot be read ({why}).</source>
      <translation>无法读取列表 {name}（{why}）。</translation>
    </message>
    <message>
      <source>{name} is no CSV file.</source>
      <translation>{name} 不是 CSV 文件。</translation>
    </message>
    <message>
      <source>Choose a table with a heading.</source>
      <translation>请选择带标题行的表格。</translation>
    </message>
    <message>
      <source>The list {name} has no column '{column}'.</source>
      <translation>列表 {name} 没有列“{column}”。</translation>
    </message>
    <message>
      <source>Its first line must name the columns, one of them 'file' and one 'label'.</source>
      <translation>首行必须为列名，其中一列为 'file'，一列为 'label'。</translation>
    </message>
    <message>
      <source>{count} line whose file is not in the study</source>
      <translation>{count} 行的文件不在检查中</translation>
    </message>
    <message>
      <source>{count} lines whose file is not in the study</source>
      <translation>{count} 行的文件不在检查中</translation>
    </message>
    <message>
      <source>{count} line whose name several images have</source>
      <translation>{count} 行的名称对应多幅图像</translation>
    </message>
    <message>
      <source>{count} lines whose name several images have</source>
      <translation>{count} 行的名称对应多幅图像</translation>
    </message>
    <message>
      <source>{count} image with lines of both classes</source>
      <translation>{count} 幅图像有两类标签的行</translation>
    </message>
    <message>
      <source>{count} images with lines of both classes</source>
      <translation>{count} 幅图像有两类标签的行</translation>
    </message>
    <message>
      <source>{count} line with another label</source>
      <translation>{count} 行为其他标签</translation>
    </message>
    <message>
      <source>{count} lines with another label</source>
      <translation>{count} 行为其他标签</translation>
    </message>
    <message>
      <source>There is no such model file.</source>
      <translation>没有此模型文件。</translation>
    </message>
    <message>
      <source>The model file cannot be read ({why}).</source>
      <translation>无法读取模型文件（{why}）。</translation>
    </message>
    <message>
      <source>This is a folder, not a model file.</source>
      <translation>这是文件夹，不是模型文件。</translation>
    </message>
    <message>
      <source>This is no ONNX model, or it is damaged.</source>
      <translation>这不是 ONNX 模型，或已损坏。</translation>
    </message>
    <message>
      <source>The file is empty, so it is no ONNX model.</source>
      <translation>文件为空，因此不是 ONNX 模型。</translation>
    </message>
    <message>
      <source>Name a model with --model FILE, or install the program again for its own.</source>
      <translation>请用 --model FILE 指定模型，或重新安装程序以使用其自带模型。</translation>
    </message>
    <message>
      <source>There is no device '{device}' here.</source>
      <translation>这里没有设备“{device}”。</translation>
    </message>
    <message>
      <source>This installation offers {devices}.</source>
      <translation>此安装提供 {devices}。</translation>
    </message>
    <message>
      <source>The CPU computes instead.</source>
      <translation>改由 CPU 计算。</translation>
    </message>
    <message>
      <source>Use --device cpu.</source>
      <translation>请使用 --device cpu。</translation>
    </message>
    <message>
      <source>The model has not read it yet.</source>
      <translation>模型尚未判读。</translation>
    </message>
    <message>
      <source>The model's answer is left out until there is a verdict.</source>
      <translation>在有判断之前，模型的答案被略去。</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>连接超时</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>文件已存在</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>文件名过长</translation>
    </message>
    <message>
      <source>Host is down</source>
      <translation>主机已关闭</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>输入/输出错误</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>是文件夹</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>没有此文件或文件夹</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>不是文件夹</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>权限不足</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>文件系统为只读</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>网络驱动器已断开</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>打开的文件过多</translation>
    </message>
    <message>
      <source>Transport endpoint is not connected</source>
      <translation>驱动器未连接</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>It gives the probability that a frontal chest radiograph shows pneumonia, as a second look beside a reader who has the patient's history and decides.</source>
      <translation>它给出正位胸片显示肺炎的概率，作为阅片者的第二眼参考；阅片者了解患者病史并作出决定。</translation>
    </message>
    <message>
      <source>It is not a diagnosis: it misses some pneumonias and flags some healthy chests, and the operating points say how many.</source>
      <translation>它不是诊断：它会漏掉一些肺炎，也会标记一些健康的胸片；工作点说明有多少。</translation>
    </message>
    <message>
      <source>What it must not be used for</source>
      <translation>不得用于</translation>
    </message>
    <message>
      <source>As the only ground on which a patient is treated or sent home.</source>
      <translation>作为治疗患者或让患者回家的唯一依据。</translation>
    </message>
    <message>
      <source>It is no medical device.</source>
      <translation>它不是医疗器械。</translation>
    </message>
    <message>
      <source>For other patients than those whom it has seen: see below.</source>
      <translation>其学习所用人群以外的患者：见下文。</translation>
    </message>
    <message>
      <source>For lateral views, computed tomography, pictures of other parts of the body, or photographs of films and screens.</source>
      <translation>侧位片、CT、身体其他部位的图像，或对胶片和屏幕翻拍的照片。</translation>
    </message>
    <message>
      <source>To rule out anything else.</source>
      <translation>排除任何其他疾病。</translation>
    </message>
    <message>
      <source>It knows nothing of other findings, and "not flagged" does not mean normal.</source>
      <translation>它不了解其他异常，“未标记”并不表示影像正常。</translation>
    </message>
    <message>
      <source>To follow one patient's disease: the probability says how sure the network is, not how ill the patient is.</source>
      <translation>随访某位患者的病情：概率说明网络有多确定，而不是患者病得多重。</translation>
    </message>
    <message>
      <source>In short</source>
      <translation>概要</translation>
    </message>
    <message>
      <source>It has learnt from {description}.</source>
      <translation>它的学习数据来自：{description}。</translation>
    </message>
    <message>
      <source>Images from elsewhere it reads worse.</source>
      <translation>对其他来源的图像，它的判读较差。</translation>
    </message>
    <message>
      <source>children of {from} to {to} years, seen in routine care at one hospital (Guangzhou Women and Children's Medical Center), one frontal AP radiograph or more of each; and adolescents and adults, seen at one hospital (NIH Clinical Center, Bethesda), whose labels were mined from reports and are noisy</source>
      <translation>{from} 至 {to} 岁的儿童，来自一家医院（Guangzhou Women and Children's Medical Center）的常规诊疗，每人一幅或多幅 AP 正位片；以及一家医院（NIH Clinical Center, Bethesda）的青少年和成人，其标签由报告自动提取，含有误差</translation>
    </message>
    <message>
      <source>At its own threshold, {threshold}, it flags {found} of the patients with pneumonia that it was measured on, and misses the others.</source>
      <translation>在其自身阈值 {threshold} 下，所测量的肺炎患者每 {found}被标记，其余被漏诊。</translation>
    </message>
    <message>
      <source>Of those without, it flags {alarmed}, which are false alarms.</source>
      <translation>无肺炎者每 {alarmed}被标记，即假阳性。</translation>
    </message>
    <message>
      <source>Among {name} of {from} to {to} years it flags {found} with pneumonia, and {alarmed} without.</source>
      <translation>在 {from} 至 {to} 岁的{name}中，有肺炎者每 {found}被标记，无肺炎者每 {alarmed}被标记。</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {one} and {other}, and pictures unlike those that it knows are not assessed.</source>
      <translation>年龄不在 {ages}的患者、{one} 和 {other} 以外的体位，以及与其所知图像不同的图像，均不予评估。</translation>
    </message>
    <message>
      <source>Patients who are not of {ages}, views other than {view}, and pictures unlike those that it knows are not assessed.</source>
      <translation>年龄不在 {ages}的患者、{view} 以外的体位，以及与其所知图像不同的图像，均不予评估。</translation>
    </message>
    <message>
      <source>A file that does not say how old the patient is gets a caution.</source>
      <translation>未注明患者年龄的文件会附带警示。</translation>
    </message>
    <message>
      <source>Not flagged does not mean normal: it knows of pneumonia alone.</source>
      <translation>影像未被标记并不表示正常：模型只认识肺炎。</translation>
    </message>
    <message>
      <source>{count} of 100</source>
      <translation>100 人中有 {count} 人</translation>
    </message>
    <message>
      <source>{count} of 1,000</source>
      <translation>1000 人中有 {count} 人</translation>
    </message>
    <message>
      <source>The colour of a place says how strongly it spoke for pneumonia (towards yellow) or against it (towards violet); what is blue-green, as the middle of the scale, had no say. The scale is the same for all pictures. It shows what the network looked at and locates no disease.</source>
      <translation>颜色表示该位置在多大程度上支持肺炎（偏黄）或反对肺炎（偏紫）；与色标中间一样的蓝绿色表示无倾向。所有图像使用同一色标。它显示网络关注了什么，并不定位疾病。</translation>
    </message>
  </context>
</TS>
