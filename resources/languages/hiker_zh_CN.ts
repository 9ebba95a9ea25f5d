<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ConvergenceChoice</name>
    <message>
        <source>What is shown of each hiker</source>
        <translation>显示每位徒步者的哪个量</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|斜率|</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Over what it is shown</source>
        <translation>横轴用哪个量</translation>
    </message>
    <message>
        <source>An iteration of Newton’s method or of a line search evaluates f more often than one of gradient descent</source>
        <translation>牛顿法或线搜索的一次迭代，对 f 求值的次数多于梯度下降的一次迭代</translation>
    </message>
    <message>
        <source>over iterations</source>
        <translation>按迭代次数</translation>
    </message>
    <message>
        <source>over evaluations of f</source>
        <translation>按 f 求值次数</translation>
    </message>
</context>
<context>
    <name>ConvergencePanel</name>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f、斜率和步长随迭代的变化</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation>差分步长</translation>
    </message>
    <message>
        <source>Difference step h</source>
        <translation>差分步长 h</translation>
    </message>
    <message>
        <source>h from 1e-12 to 1: the poles touch the curve at x − h and x + h</source>
        <translation>h 从 1e-12 到 1：登山杖在 x − h 和 x + h 处触及曲线</translation>
    </message>
    <message>
        <source>Error of the slope over the difference step</source>
        <translation>斜率误差随差分步长的变化</translation>
    </message>
    <message>
        <source>The error of (f(x + h) − f(x − h)) / 2h where the hiker stands, along x, against Richardson extrapolation of central differences. The dot is the h in force.</source>
        <translation>徒步者所在处沿 x 方向的 (f(x + h) − f(x − h)) / 2h 的误差，以中心差分的 Richardson 外推为基准。圆点表示当前的 h。</translation>
    </message>
</context>
<context>
    <name>ExperimentPanel</name>
    <message>
        <source>f(x) =</source>
        <translation>f(x) =</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>The function to walk down, as you would write it: x^2, 2sin(x), |x|, √x, x³ − 3x</source>
        <translation>要沿着往下走的函数，按平常的写法输入：x^2、2sin(x)、|x|、√x、x³ − 3x</translation>
    </message>
    <message>
        <source>for example x^2, or sin(x) + x²/10</source>
        <translation>例如 x^2，或 sin(x) + x²/10</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>起点 &amp;x</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Where the hiker starts. Up and Down change it.</source>
        <translation>徒步者从这里出发。用上、下方向键可以改变它。</translation>
    </message>
    <message>
        <source>Start y</source>
        <translation>起点 y</translation>
    </message>
    <message>
        <source>The y of the place where the hiker starts. Up and Down change it.</source>
        <translation>徒步者出发处的 y。用上、下方向键可以改变它。</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate η</source>
        <translation>学习率 η(&amp;G)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>η, the factor on the slope: how far a step goes. Up and Down change it.</source>
        <translation>η，斜率所乘的因子：决定一步走多远。用上、下方向键可以改变它。</translation>
    </message>
    <message>
        <source>Max. &amp;iterations</source>
        <translation>最大迭代次数(&amp;I)</translation>
    </message>
    <message>
        <source>Maximum iterations</source>
        <translation>最大迭代次数</translation>
    </message>
    <message>
        <source>After so many iterations the walk ends at the latest.</source>
        <translation>最多经过这么多次迭代，行走就会结束。</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>Use precision</source>
        <translation>使用精度</translation>
    </message>
    <message>
        <source>Stop when a step is shorter than the precision. Without it only the number of iterations ends the walk.</source>
        <translation>步长小于精度时停止。不使用精度时，只有用完迭代次数，行走才会结束。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The walk has converged when a step is shorter than this.</source>
        <translation>步长小于这个数时，行走收敛。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>&amp;Difference step h</source>
        <translation>差分步长 h(&amp;D)</translation>
    </message>
    <message>
        <source>Set the difference step</source>
        <translation>设定差分步长</translation>
    </message>
    <message>
        <source>Measure the slope between x − h and x + h with an h of your own. Left off, h is chosen for the smallest error.</source>
        <translation>用自己选定的 h，在 x − h 与 x + h 之间测量斜率。不勾选时，自动选取误差最小的 h。</translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation>差分步长</translation>
    </message>
    <message>
        <source>h, half the distance between the two places that the slope is measured from.</source>
        <translation>h，即测量斜率所用两点间距离的一半。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Try η</source>
        <translation>试一试 η(&amp;T)</translation>
    </message>
    <message>
        <source>Largest learning rate</source>
        <translation>最大学习率</translation>
    </message>
    <message>
        <source>Try out the learning rate</source>
        <translation>试用不同的学习率</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>What is made of the walk</source>
        <translation>把这次行走做成什么</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>PNG is made of pixels; SVG and PDF of lines and text, sharp at any size</source>
        <translation>PNG 由像素构成；SVG 和 PDF 由线条和文字构成，放大到任何尺寸都清晰</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>着色(&amp;O)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>地图的颜色表示什么</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>迭代(&amp;I)</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>The iteration that the picture shows</source>
        <translation>图片显示第几次迭代</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>迭代(&amp;I)</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>The iterations that stand side by side, with commas between them</source>
        <translation>并排显示的各次迭代，用英文逗号分隔</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>首次迭代</translation>
    </message>
    <message>
        <source>The first iteration</source>
        <translation>从第几次迭代开始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>末次迭代</translation>
    </message>
    <message>
        <source>The last iteration</source>
        <translation>到第几次迭代为止</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>Iterations a second</source>
        <translation>每秒迭代次数</translation>
    </message>
    <message>
        <source>How fast she walks</source>
        <translation>她走得多快</translation>
    </message>
    <message>
        <source> iterations/s</source>
        <translation> 次迭代/秒</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>帧率(&amp;M)</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>More frames look smoother and make a larger file</source>
        <translation>帧数越多，动画越流畅，文件也越大</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 帧/秒</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>停留(&amp;U)</translation>
    </message>
    <message>
        <source>Pause on the last frame</source>
        <translation>在最后一帧停留</translation>
    </message>
    <message>
        <source>How long the last frame stays before it begins again</source>
        <translation>最后一帧停留多久之后从头播放</translation>
    </message>
    <message>
        <source> s at the end</source>
        <translation> 秒（末尾）</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Sizes that are often needed</source>
        <translation>常用尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>尺寸的单位</translation>
    </message>
    <message>
        <source>What the size is measured in</source>
        <translation>尺寸用什么单位度量</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>Dots per inch: 300 for print</source>
        <translation>每英寸点数：印刷用 300</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Text and lines</source>
        <translation>文字和线条(&amp;T)</translation>
    </message>
    <message>
        <source>Size of text and lines</source>
        <translation>文字和线条的大小</translation>
    </message>
    <message>
        <source>How large text, lines and marks are</source>
        <translation>文字、线条和标记有多大</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Print is black on white: lines are told apart by dashes and marks</source>
        <translation>“印刷”主题为白底黑字：用虚线和标记来区分各条线</translation>
    </message>
    <message>
        <source>Trans&amp;parent</source>
        <translation>透明(&amp;P)</translation>
    </message>
    <message>
        <source>Without a background</source>
        <translation>不带背景</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Tr&amp;ail</source>
        <translation>轨迹(&amp;A)</translation>
    </message>
    <message>
        <source>The iterates so far, and the arrow of the last step</source>
        <translation>到目前为止的迭代点，以及最后一步的箭头</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>The numbers of the iterates</source>
        <translation>迭代点的编号</translation>
    </message>
    <message>
        <source>Tan&amp;gent</source>
        <translation>切线(&amp;G)</translation>
    </message>
    <message>
        <source>The tangent where she stands, and the line that she feels</source>
        <translation>她所在处的切线，以及她感觉到的那条直线</translation>
    </message>
    <message>
        <source>P&amp;oles</source>
        <translation>登山杖(&amp;O)</translation>
    </message>
    <message>
        <source>The two points that she feels the slope with</source>
        <translation>她用来感觉斜率的两个点</translation>
    </message>
    <message>
        <source>Slope pane&amp;l</source>
        <translation>斜率面板(&amp;L)</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>曲线下方的斜率图</translation>
    </message>
    <message>
        <source>Con&amp;vergence panel</source>
        <translation>收敛曲线面板(&amp;V)</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f、斜率和步长随迭代的变化</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>图注(&amp;C)</translation>
    </message>
    <message>
        <source>What it is: function, start, learning rate, optimizer, iteration, outcome</source>
        <translation>图中是什么：函数、起点、学习率、优化器、迭代、结果</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛曲线</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>把图片复制到剪贴板</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop; no file is left behind</source>
        <translation>停止；不会留下文件</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Choose where the file goes, and write it</source>
        <translation>选择文件的位置，然后写入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>不导出，直接关闭</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation>显示答案(&amp;A)</translation>
    </message>
    <message>
        <source>Show the answer to the question on this page</source>
        <translation>显示本页问题的答案</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>回到上一步</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>The next step: sets the window up for it</source>
        <translation>进入下一步：窗口会随之设置好</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hiker</source>
        <translation>Hiker</translation>
    </message>
    <message>
        <source>Picture of the walk</source>
        <translation>行走的图像</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Landscapes</source>
        <translation>地形(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Hi&amp;kers</source>
        <translation>徒步者(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an experiment or a lesson</source>
        <translation>打开实验或课程</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>把实验保存到另一个文件</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>A picture, a film strip, a map, an animation, a handout or the table</source>
        <translation>图片、连环图、地图、动画、讲义或表格</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard as it is here</source>
        <translation>把这里看到的图片原样复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>复制为 &amp;Python</translation>
    </message>
    <message>
        <source>Put a script of this experiment on the clipboard, for Python with SymPy</source>
        <translation>把这个实验的脚本复制到剪贴板，供装有 SymPy 的 Python 使用</translation>
    </message>
    <message>
        <source>&amp;Add a hiker</source>
        <translation>添加徒步者(&amp;A)</translation>
    </message>
    <message>
        <source>Another hiker, who starts beside the selected one</source>
        <translation>再添一位徒步者，从选中的那位身边出发</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Duplicate the hiker</source>
        <translation>复制徒步者(&amp;D)</translation>
    </message>
    <message>
        <source>Another hiker like the selected one</source>
        <translation>再添一位和选中的那位一样的徒步者</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Remove the hiker</source>
        <translation>移除徒步者(&amp;R)</translation>
    </message>
    <message>
        <source>The selected hiker goes</source>
        <translation>选中的徒步者离开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Hide the hiker</source>
        <translation>隐藏徒步者(&amp;H)</translation>
    </message>
    <message>
        <source>The selected hiker walks on without being seen</source>
        <translation>选中的徒步者继续行走，但不显示</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>The selected hiker one place up</source>
        <translation>把选中的徒步者上移一位</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>The selected hiker one place down</source>
        <translation>把选中的徒步者下移一位</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>参数扫描(&amp;S)…</translation>
    </message>
    <message>
        <source>Several hikers at once, with other learning rates, starts or optimizers</source>
        <translation>一次排出多位徒步者，学习率、起点或优化器各不相同</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>参数扫描…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Hiker</source>
        <translation>关闭 Hiker</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>重置视图(&amp;R)</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again</source>
        <translation>让坐标轴重新适应这次行走</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>Only formula, picture and playback, in large type</source>
        <translation>只显示公式、图像和播放控件，用大号字</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>A short guide to Hiker</source>
        <translation>Hiker 简明指南</translation>
    </message>
    <message>
        <source>&amp;About Hiker</source>
        <translation>关于 Hiker(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
</context>
<context>
    <name>OptimizerRow</name>
    <message>
        <source>&amp;Optimizer</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>The rule that makes a step of the slope</source>
        <translation>由斜率得出一步的规则</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常用值</translation>
    </message>
    <message>
        <source>Usual hyperparameters</source>
        <translation>常用的超参数</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Iteration 0</source>
        <translation>第 0 次迭代</translation>
    </message>
    <message>
        <source>Iterate</source>
        <translation>迭代点</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Drag to look at any iteration</source>
        <translation>拖动可查看任意一次迭代</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>回到开头（Home）</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One iteration back (Left)</source>
        <translation>后退一次迭代（左方向键）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>One iteration on (Right)</source>
        <translation>前进一次迭代（右方向键）</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>跳到末尾</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>跳到末尾（End）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop computing where it is</source>
        <translation>就在当前位置停止计算</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the start, and forget the walk</source>
        <translation>回到开头，并清除这次行走</translation>
    </message>
    <message>
        <source>Numbers of the iterate</source>
        <translation>迭代点的数值</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Iterations a second, from slow motion to as fast as it goes</source>
        <translation>每秒迭代次数，从慢动作到全速</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>Hikers</source>
        <translation>徒步者</translation>
    </message>
    <message>
        <source>Click a row to select a hiker, or a heading to sort</source>
        <translation>单击一行可选中徒步者，单击表头可排序</translation>
    </message>
</context>
<context>
    <name>RateMapPanel</name>
    <message>
        <source>Colours</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>地图的颜色表示什么</translation>
    </message>
    <message>
        <source>how many iterations</source>
        <translation>迭代多少次</translation>
    </message>
    <message>
        <source>which minimum</source>
        <translation>哪个极小值点</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>学习率地图</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent. Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>每个像素代表一次完整的下降。单击或拖动可从那里出发；滚轮缩放，双击显示全图。</translation>
    </message>
    <message>
        <source>What the pixel says</source>
        <translation>该像素的含义</translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions, with the hikers and their paths. The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation>f(x, y) 的三维地面，以及徒步者和她们的路线。方向键旋转，+ 和 - 缩放，Home 恢复最初的样子。</translation>
    </message>
    <message>
        <source>Drag to turn it, scroll to zoom, double-click to reset.</source>
        <translation>拖动旋转，滚轮缩放，双击复位。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the surface as a picture of 1920 × 1080 pixels</source>
        <translation>把曲面复制为 1920 × 1080 像素的图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save the surface as a picture of 1920 × 1080 pixels</source>
        <translation>把曲面保存为 1920 × 1080 像素的图片</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>&amp;What differs from hiker to hiker?</source>
        <translation>徒步者之间有什么不同？(&amp;W)</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between, or from where to where, and in how many: starts -3 to 3 in 7</source>
        <translation>学习率（rates）、起点（starts）或优化器（optimizers），用英文逗号分隔；也可以写从几到几、共几个：starts -3 to 3 in 7</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>例如：</translation>
    </message>
    <message>
        <source>They take the place of all hikers that there are now; that can be undone.</source>
        <translation>她们会取代现有的所有徒步者；可以撤销。</translation>
    </message>
</context>
<context>
    <name>ThreeStepsPanel</name>
    <message>
        <source>1. Predict</source>
        <translation>1. 预测</translation>
    </message>
    <message>
        <source>The numbers of the iteration under the cursor. They can be selected and copied.</source>
        <translation>当前这次迭代的数值。可以选中并复制。</translation>
    </message>
    <message>
        <source>2. Calculate the error</source>
        <translation>2. 计算误差</translation>
    </message>
    <message>
        <source>3. Learn</source>
        <translation>3. 学习</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the three steps as text</source>
        <translation>把三个步骤复制为文本</translation>
    </message>
    <message>
        <source>Copy the three steps</source>
        <translation>复制三个步骤</translation>
    </message>
</context>
<context>
    <name>hiker::ConvergenceGraph</name>
    <message>
        <source>iteration</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>evaluations of f</source>
        <translation>f 的求值次数</translation>
    </message>
    <message>
        <source>%1, right axis</source>
        <translation>%1，右轴</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
</context>
<context>
    <name>hiker::DifferenceGraph</name>
    <message>
        <source>difference step h</source>
        <translation>差分步长 h</translation>
    </message>
    <message>
        <source>error of the slope</source>
        <translation>斜率误差</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>舍入误差</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>截断误差</translation>
    </message>
</context>
<context>
    <name>hiker::DifferencePanel</name>
    <message>
        <source> (automatic)</source>
        <translation>（自动）</translation>
    </message>
    <message>
        <source>h = %1%2</source>
        <translation>h = %1%2</translation>
    </message>
</context>
<context>
    <name>hiker::Document</name>
    <message>
        <source>change of the function</source>
        <translation>修改函数</translation>
    </message>
    <message>
        <source>change of the optimizer</source>
        <translation>更换优化器</translation>
    </message>
    <message>
        <source>move on the map</source>
        <translation>在地图上移动</translation>
    </message>
    <message>
        <source>change of the experiment</source>
        <translation>修改实验</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>修改%1</translation>
    </message>
</context>
<context>
    <name>hiker::ExperimentPanel</name>
    <message>
        <source>2/curvature = %1</source>
        <translation>2/曲率 = %1</translation>
    </message>
    <message>
        <source>no 2/curvature here</source>
        <translation>这里没有 2/曲率</translation>
    </message>
    <message>
        <source>Drag to see at once what would happen with another learning rate.</source>
        <translation>拖动可立即看到换一个学习率会怎样。</translation>
    </message>
    <message>
        <source>The mark is 2 / curvature at the minimum: below it steps shrink near the minimum, above it they grow.</source>
        <translation>标记处是极小值点的 2 / 曲率：低于它，极小值点附近的步长越来越小；高于它，步长越来越大。</translation>
    </message>
    <message>
        <source>Start &amp;x, y</source>
        <translation>起点 &amp;x, y</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>起点 &amp;x</translation>
    </message>
    <message>
        <source>f(x, y) =</source>
        <translation>f(x, y) =</translation>
    </message>
    <message>
        <source>f(x) =</source>
        <translation>f(x) =</translation>
    </message>
    <message>
        <source>Enter runs. Drag the hiker, or click the map, to choose another start.</source>
        <translation>按 Enter 键运行。拖动徒步者或单击地图，可另选起点。</translation>
    </message>
    <message>
        <source>Enter runs. Drag the hiker, or click the curve, to choose another start.</source>
        <translation>按 Enter 键运行。拖动徒步者或单击曲线，可另选起点。</translation>
    </message>
    <message>
        <source>Walk down from the start (Enter)</source>
        <translation>从起点往下走（Enter）</translation>
    </message>
    <message>
        <source>Cannot run yet. %1</source>
        <translation>还不能运行。%1</translation>
    </message>
</context>
<context>
    <name>hiker::ExportDialog</name>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>A film strip</source>
        <translation>连环图</translation>
    </message>
    <message>
        <source>A map of many descents</source>
        <translation>多次下降的地图</translation>
    </message>
    <message>
        <source>An animation (GIF)</source>
        <translation>动画（GIF）</translation>
    </message>
    <message>
        <source>A handout: a page an iteration (PDF)</source>
        <translation>讲义：每次迭代一页（PDF）</translation>
    </message>
    <message>
        <source>The table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>How many iterations</source>
        <translation>迭代多少次</translation>
    </message>
    <message>
        <source>Which minimum</source>
        <translation>哪个极小值点</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>曲线下方的斜率图</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope to be shown</source>
        <translation>x 和 y 的函数没有单一的斜率可以显示</translation>
    </message>
    <message>
        <source>A picture has from 16 to 16384 pixels a side, and at most 64 million of them.</source>
        <translation>图片每边为 16 到 16384 像素，总数最多 6400 万像素。</translation>
    </message>
    <message>
        <source>Type the numbers of up to %1 iterations, from 0 to %2: 0, 1, 2, 5.</source>
        <translation>请输入最多 %1 次迭代的编号，从 0 到 %2：0, 1, 2, 5。</translation>
    </message>
    <message>
        <source>The first iteration is behind the last one.</source>
        <translation>首次迭代排在末次迭代之后了。</translation>
    </message>
    <message>
        <source>This animation would have %1 frames, more than %2: choose a higher speed or fewer iterations.</source>
        <translation>这段动画会有 %1 帧，超过了 %2 帧：请提高速度或减少迭代次数。</translation>
    </message>
    <message>
        <source>The descent is still being computed.</source>
        <translation>下降仍在计算中。</translation>
    </message>
    <message>
        <source>Every iterate as a row: %1. Rows: %2.</source>
        <translation>每个迭代点一行：%1。行数：%2。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; on paper %3 × %4 inches, %5 × %6 cm.</source>
        <translation>%1 × %2 像素；印在纸上为 %3 × %4 英寸，%5 × %6 厘米。</translation>
    </message>
    <message>
        <source>Each pixel between the axes is a whole descent.</source>
        <translation>坐标轴之间的每个像素代表一次完整的下降。</translation>
    </message>
    <message>
        <source>Frames: %1, in %2 seconds.</source>
        <translation>共 %1 帧，时长 %2 秒。</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>页数：%1。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已经存在。要替换它吗？</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied.</source>
        <translation>已取消：没有复制任何内容。</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>已取消：没有写入文件。</translation>
    </message>
</context>
<context>
    <name>hiker::LessonPanel</name>
    <message>
        <source>No lesson</source>
        <translation>没有课程</translation>
    </message>
    <message>
        <source>Choose one from the menu **Lessons**, or open a page of your own.</source>
        <translation>请从菜单**课程**中选择一课，或打开自己编写的课程。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>hiker::MainWindow</name>
    <message>
        <source>Reset view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again (double-click on the picture)</source>
        <translation>让坐标轴重新适应这次行走（双击图像）</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The lesson&apos;s page</source>
        <translation>课程的页面</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>三个步骤</translation>
    </message>
    <message>
        <source>What the hiker does in this iteration</source>
        <translation>徒步者在这次迭代中做了什么</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Every iterate</source>
        <translation>所有迭代点</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>比赛</translation>
    </message>
    <message>
        <source>All hikers side by side, to be sorted</source>
        <translation>所有徒步者并列，可以排序</translation>
    </message>
    <message>
        <source>How a slope is measured</source>
        <translation>斜率如何测量</translation>
    </message>
    <message>
        <source>The difference step h and its error</source>
        <translation>差分步长 h 及其误差</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>f′(x) below the curve</source>
        <translation>曲线下方的 f′(x)</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛曲线</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f、斜率和步长随迭代的变化</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>学习率地图</translation>
    </message>
    <message>
        <source>How descents end from each start: with each learning rate, or all over the plane</source>
        <translation>从各个起点出发的下降如何结束：配以各种学习率，或遍及整个平面</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions</source>
        <translation>f(x, y) 的三维地面</translation>
    </message>
    <message>
        <source>The descent is finished, there is no further step.</source>
        <translation>下降已经结束，没有下一步了。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>如果这样走：%1</translation>
    </message>
    <message>
        <source>Computing: %1 so far.</source>
        <translation>正在计算：已完成 %1。</translation>
    </message>
    <message>
        <source>About Hiker</source>
        <translation>关于 Hiker</translation>
    </message>
    <message>
        <source>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;Watch gradient descent walk down a function.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;看梯度下降怎样沿着函数往下走。&lt;/p&gt;&lt;p&gt;自由软件，依照 GNU 通用公共许可证第 3 版或更高版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1来源：%2。</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 未能打开。%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Experiments and lessons (*.hiker *.md);;All files (*)</source>
        <translation>实验和课程 (*.hiker *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Experiments (*.hiker)</source>
        <translation>实验 (*.hiker)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>这个实验</translation>
    </message>
    <message>
        <source>The experiment %1</source>
        <translation>实验“%1”</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的修改</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Save them?</source>
        <translation>%1有尚未保存的修改。要保存吗？</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>It needs SymPy: pip install sympy.</source>
        <translation>它需要 SymPy：pip install sympy。</translation>
    </message>
    <message>
        <source>It needs SymPy and NumPy: pip install sympy numpy.</source>
        <translation>它需要 SymPy 和 NumPy：pip install sympy numpy。</translation>
    </message>
    <message>
        <source>A Python script of this experiment is on the clipboard. %1</source>
        <translation>这个实验的 Python 脚本已复制到剪贴板。%1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1[*] – Hiker</source>
        <translation>%1[*] – Hiker</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Vermillion, disc</source>
        <translation>朱红，圆点</translation>
    </message>
    <message>
        <source>Green, square</source>
        <translation>绿色，方块</translation>
    </message>
    <message>
        <source>Purple, triangle</source>
        <translation>紫色，三角</translation>
    </message>
    <message>
        <source>Orange, diamond</source>
        <translation>橙色，菱形</translation>
    </message>
    <message>
        <source>Sky blue, triangle down</source>
        <translation>天蓝，倒三角</translation>
    </message>
    <message>
        <source>Black, star</source>
        <translation>黑色，星形</translation>
    </message>
    <message>
        <source>Yellow, plus</source>
        <translation>黄色，加号</translation>
    </message>
    <message>
        <source>Blue, cross</source>
        <translation>蓝色，叉号</translation>
    </message>
    <message>
        <source>The language changes when Hiker is started the next time.</source>
        <translation>下次启动 Hiker 时，语言会改变。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>hiker::OptimizerRow</name>
    <message>
        <source>Back to the usual numbers, which are those of torch.optim where it has this optimizer</source>
        <translation>恢复常用的数值；torch.optim 中若有这种优化器，就是它的默认值</translation>
    </message>
</context>
<context>
    <name>hiker::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>hiker::PlaybackPanel</name>
    <message>
        <source>as fast as it goes</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1 次</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1（空格）</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation>，共 %1 次</translation>
    </message>
    <message>
        <source>Iteration %1%2</source>
        <translation>第 %1 次迭代%2</translation>
    </message>
    <message>
        <source>(x, y) = %1</source>
        <translation>(x, y) = %1</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>gradient = %1</source>
        <translation>梯度 = %1</translation>
    </message>
    <message>
        <source>slope = %1</source>
        <translation>斜率 = %1</translation>
    </message>
</context>
<context>
    <name>hiker::RaceModel</name>
    <message>
        <source>%1: %2. Untick to hide her; double-click to name her.</source>
        <translation>%1：%2。取消勾选可隐藏她；双击可为她命名。</translation>
    </message>
    <message>
        <source>hiker</source>
        <translation>徒步者</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>f evals</source>
        <translation>f 求值次数</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>是哪一位</translation>
    </message>
    <message>
        <source>How her descent has ended</source>
        <translation>她的下降如何结束</translation>
    </message>
    <message>
        <source>Her iterations so far</source>
        <translation>她到目前为止的迭代次数</translation>
    </message>
    <message>
        <source>How often f has been evaluated for her so far</source>
        <translation>到目前为止为她对 f 求值的次数</translation>
    </message>
    <message>
        <source>Where she stands</source>
        <translation>她站在哪里</translation>
    </message>
    <message>
        <source>f where she stands</source>
        <translation>她所在处的 f</translation>
    </message>
    <message>
        <source>How steep it is where she stands</source>
        <translation>她所在处有多陡</translation>
    </message>
    <message>
        <source>The slope where she stands</source>
        <translation>她所在处的斜率</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapGraph</name>
    <message>
        <source>start x</source>
        <translation>起点 x</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>起点 y</translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation>学习率 η</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapPanel</name>
    <message>
        <source>start (%1, %2)</source>
        <translation>起点 (%1, %2)</translation>
    </message>
    <message>
        <source>start %1, η %2</source>
        <translation>起点 %1，η %2</translation>
    </message>
    <message>
        <source>Map of starts</source>
        <translation>起点地图</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>学习率地图</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent from there, with the learning rate that is set.</source>
        <translation>每个像素代表从那里出发、以设定的学习率进行的一次完整的下降。</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent, with its start and its learning rate.</source>
        <translation>每个像素代表一次完整的下降，各有自己的起点和学习率。</translation>
    </message>
    <message>
        <source>Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>单击或拖动可从那里出发；滚轮缩放，双击显示全图。</translation>
    </message>
    <message>
        <source>refining …</source>
        <translation>正在细化…</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1：%3后%2</translation>
    </message>
</context>
<context>
    <name>hiker::SlopePanel</name>
    <message>
        <source>Slope over x</source>
        <translation>斜率随 x 的变化</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope: the arrow on the map is its gradient.</source>
        <translation>x 和 y 的函数没有单一的斜率：地图上的箭头是它的梯度。</translation>
    </message>
</context>
<context>
    <name>hiker::SurfacePanel</name>
    <message>
        <source>The surface is there for functions of x and y, such as x^2 + 10 y^2.</source>
        <translation>曲面只用于 x 和 y 的函数，例如 x^2 + 10 y^2。</translation>
    </message>
    <message>
        <source>The surface could not be drawn as a picture.</source>
        <translation>无法把曲面绘制成图片。</translation>
    </message>
    <message>
        <source>The surface is saved to %1.</source>
        <translation>曲面已保存到 %1。</translation>
    </message>
    <message>
        <source>Save the surface</source>
        <translation>保存曲面</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The surface is on the clipboard.</source>
        <translation>曲面已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>hiker::SweepDialog</name>
    <message>
        <source>Line up</source>
        <translation>列队</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between: starts (3, 2), (-1, 4). Rates also from where to where, and in how many: rates 0.01 to 1 in 5</source>
        <translation>学习率（rates）、起点（starts）或优化器（optimizers），用英文逗号分隔：starts (3, 2), (-1, 4)。学习率也可以写从几到几、共几个：rates 0.01 to 1 in 5</translation>
    </message>
    <message>
        <source>%1 hikers: %2. All of them: %3.</source>
        <translation>%1 位徒步者：%2。共同之处：%3。</translation>
    </message>
</context>
<context>
    <name>hiker::TablePanel</name>
    <message>
        <source>Table of iterates</source>
        <translation>迭代点表格</translation>
    </message>
    <message>
        <source>Click a row to go there. Selected rows can be copied (Ctrl+C).</source>
        <translation>单击一行可跳到那里。选中的行可以复制（Ctrl+C）。</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制各行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>hiker::TrajectoryModel</name>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>步长</translation>
    </message>
</context>
<context>
    <name>hiker::clipboard</name>
    <message>
        <source>The clipboard cannot be reached: nothing was copied.</source>
        <translation>无法访问剪贴板：没有复制任何内容。</translation>
    </message>
</context>
<context>
    <name>hiker::command_line</name>
    <message>
        <source>It was &quot;%1&quot;.</source>
        <translation>输入的是“%1”。</translation>
    </message>
    <message>
        <source>%1 (Function &quot;%2&quot;, character %3.)</source>
        <translation>%1（函数“%2”，第 %3 个字符。）</translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;; hiker --list-lessons lists those that there are.</source>
        <translation>没有名为“%1”的课程；hiker --list-lessons 可列出所有课程。</translation>
    </message>
    <message>
        <source>There is no landscape &quot;%1&quot;; hiker --list-landscapes lists those that there are.</source>
        <translation>没有名为“%1”的地形；hiker --list-landscapes 可列出所有地形。</translation>
    </message>
    <message>
        <source>Only one file can be opened; a function is given with --function.</source>
        <translation>只能打开一个文件；函数请用 --function 给出。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;; a function is given with --function.</source>
        <translation>没有文件“%1”；函数请用 --function 给出。</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 未能打开。%2</translation>
    </message>
    <message>
        <source>Watch gradient descent walk down a function: a blind-folded hiker feels the slope, one iteration at a time.</source>
        <translation>看梯度下降怎样沿着函数往下走：一位蒙着眼睛的徒步者感觉着斜率，一次迭代走一步。</translation>
    </message>
    <message>
        <source>An experiment (.hiker) or a lesson (.md) to open.</source>
        <translation>要打开的实验（.hiker）或课程（.md）。</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[文件]</translation>
    </message>
    <message>
        <source>hiker --help lists the options.</source>
        <translation>hiker --help 可列出所有选项。</translation>
    </message>
    <message>
        <source>Options that change the experiment of a file work with --print and --export only.</source>
        <translation>改变文件中实验的选项，只能与 --print 和 --export 一起使用。</translation>
    </message>
    <message>
        <source>Either a file, a lesson or a landscape can be opened, only one of them.</source>
        <translation>文件、课程、地形三者只能打开其一。</translation>
    </message>
    <message>
        <source>--hiker: at most %1 hikers walk side by side.</source>
        <translation>--hiker：最多 %1 位徒步者并排行走。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>输出本帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>输出版本号。</translation>
    </message>
    <message>
        <source>The function of x, or of x and y, to walk on, for example &apos;x^4 - 3x^3 + 2&apos;.</source>
        <translation>要在上面行走的函数，含 x 或含 x 和 y，例如 &apos;x^4 - 3x^3 + 2&apos;。</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Where the hiker starts (3); on a function of x and y a point, as in 3,-1 (3,2).</source>
        <translation>徒步者的起点（默认 3）；对于 x 和 y 的函数，起点是一个点，例如 3,-1（默认 3,2）。</translation>
    </message>
    <message>
        <source>The learning rate (0.1).</source>
        <translation>学习率（默认 0.1）。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>The most iterations (100).</source>
        <translation>最大迭代次数（默认 100）。</translation>
    </message>
    <message>
        <source>Stop when a step size is below it (0.0001); &quot;off&quot; for never.</source>
        <translation>步长小于它时停止（默认 0.0001）；off 表示从不因此停止。</translation>
    </message>
    <message>
        <source>The half-width h of the central difference (&quot;auto&quot;).</source>
        <translation>中心差分的半宽 h（默认 auto）。</translation>
    </message>
    <message>
        <source>A hiker, as often as wanted, in words such as &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;My Adam&quot;&apos;. The optimizers are %1.</source>
        <translation>一位徒步者，可多次使用，写法如 &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;My Adam&quot;&apos;。优化器有：%1。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Start walking at once.</source>
        <translation>立即开始行走。</translation>
    </message>
    <message>
        <source>Print the outcome and the result instead of opening a window.</source>
        <translation>不打开窗口，输出行走如何结束以及所得的数值。</translation>
    </message>
    <message>
        <source>Open a lesson that comes with the program.</source>
        <translation>打开程序自带的一课。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Print the names and titles of the lessons.</source>
        <translation>输出各课的名称和标题。</translation>
    </message>
    <message>
        <source>Open a well-known function of x and y that comes with the program.</source>
        <translation>打开程序自带的一个著名的 x 和 y 的函数。</translation>
    </message>
    <message>
        <source>Print the names of the landscapes and their minima.</source>
        <translation>输出各地形的名称及其极小值点。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write a file instead of opening a window, as often as wanted; its ending decides: .png, .svg, .pdf, .gif, .csv, .py or .hiker. &quot;-&quot; is standard output.</source>
        <translation>不打开窗口而写入文件，可多次使用；由扩展名决定类型：.png、.svg、.pdf、.gif、.csv、.py 或 .hiker。“-”表示标准输出。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What is written to standard output, as an ending (png).</source>
        <translation>向标准输出写什么，用扩展名表示（默认 png）。</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>The iteration that a picture shows (the last).</source>
        <translation>图片显示第几次迭代（默认最后一次）。</translation>
    </message>
    <message>
        <source>n,n,...</source>
        <translation>n,n,...</translation>
    </message>
    <message>
        <source>A film strip: these iterations side by side.</source>
        <translation>连环图：把这些迭代并排显示。</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>A map of every start and learning rate, or of every start x and y: rate colours it by the iterations to converge, minima by the minimum that is reached.</source>
        <translation>所有起点和学习率的地图，或所有起点 x 和 y 的地图：rate 按收敛所需的迭代次数着色，minima 按到达的极小值点着色。</translation>
    </message>
    <message>
        <source>A PDF has a page for each iteration.</source>
        <translation>PDF 中每次迭代占一页。</translation>
    </message>
    <message>
        <source>The first iteration of an animation or of pages (0).</source>
        <translation>动画或各页从第几次迭代开始（默认 0）。</translation>
    </message>
    <message>
        <source>The last one (the end of the walk).</source>
        <translation>到第几次迭代为止（默认到行走结束）。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>The size of pictures: 1920x1080 in pixels, 3.5x2.6in, 9x6cm, or slide, slide-4:3, column, two-columns, square (1280x720).</source>
        <translation>图片尺寸：以像素计的 1920x1080、3.5x2.6in、9x6cm，或 slide、slide-4:3、column、two-columns、square（默认 1280x720）。</translation>
    </message>
    <message>
        <source>Dots per inch (96; 300 for a size in inches or centimetres; what a named size brings along).</source>
        <translation>每英寸点数（默认 96；以英寸或厘米给出尺寸时为 300；有名称的尺寸自带其值）。</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>How large text, lines and marks are (1).</source>
        <translation>文字、线条和标记有多大（默认 1）。</translation>
    </message>
    <message>
        <source>light, dark or print, which is black on white (light).</source>
        <translation>light（浅色）、dark（深色）或 print（白底黑字）（默认 light）。</translation>
    </message>
    <message>
        <source>Pictures have no background.</source>
        <translation>图片不带背景。</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Add to pictures, with commas: slope, convergence, caption (or all).</source>
        <translation>在图片中加入，用英文逗号分隔：slope（斜率）、convergence（收敛曲线）、caption（图注）（或 all，即全部）。</translation>
    </message>
    <message>
        <source>Leave out of pictures: trail, numbers, tangent, poles (or all).</source>
        <translation>从图片中去掉：trail（轨迹）、numbers（编号）、tangent（切线）、poles（登山杖）（或 all，即全部）。</translation>
    </message>
    <message>
        <source>What the convergence of several hikers is told by: f, slope or step (f).</source>
        <translation>多位徒步者的收敛曲线画哪个量：f、slope（斜率）或 step（步长）（默认 f）。</translation>
    </message>
    <message>
        <source>What the convergence is drawn over: iterations, or evaluations of f (iterations).</source>
        <translation>收敛曲线的横轴：iterations（迭代次数），或 evaluations（f 的求值次数）（默认 iterations）。</translation>
    </message>
    <message>
        <source>Frames a second of an animation (20).</source>
        <translation>动画每秒的帧数（默认 20）。</translation>
    </message>
    <message>
        <source>Iterations a second of an animation (so many that it takes some ten seconds).</source>
        <translation>动画每秒的迭代次数（默认使动画约为十秒）。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>How long the last frame stays (2).</source>
        <translation>最后一帧停留多久（默认 2）。</translation>
    </message>
    <message>
        <source>--%1: type a number from %2 to %3.</source>
        <translation>--%1：请输入 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>--%1: an iteration is a whole number from 0 on.</source>
        <translation>--%1：迭代应为从 0 起的整数。</translation>
    </message>
    <message>
        <source>--strip: at most %1 iterations stand side by side.</source>
        <translation>--strip：最多 %1 次迭代并排显示。</translation>
    </message>
    <message>
        <source>--map: rate or minima.</source>
        <translation>--map：rate 或 minima。</translation>
    </message>
    <message>
        <source>--size: type a size such as 1920x1080, 3.5x2.6in or 9x6cm, or slide, slide-4:3, column, two-columns or square.</source>
        <translation>--size：请输入尺寸，例如 1920x1080、3.5x2.6in 或 9x6cm，或 slide、slide-4:3、column、two-columns、square。</translation>
    </message>
    <message>
        <source>--size: a picture has from 16 to 16384 pixels a side, and at most 64 million of them; this one would have %1 by %2.</source>
        <translation>--size：图片每边为 16 到 16384 像素，总数最多 6400 万像素；这一幅会是 %1 乘 %2。</translation>
    </message>
    <message>
        <source>--%1: the parts are trail, numbers, tangent, poles, slope, convergence, caption and all.</source>
        <translation>--%1：可用的部分有 trail、numbers、tangent、poles、slope、convergence、caption 和 all。</translation>
    </message>
    <message>
        <source>--%1: %2 or %3.</source>
        <translation>--%1：%2 或 %3。</translation>
    </message>
    <message>
        <source>--%1 is for a picture of the convergence: --show convergence.</source>
        <translation>--%1 只用于收敛曲线的图片：--show convergence。</translation>
    </message>
    <message>
        <source>--theme: light, dark or print.</source>
        <translation>--theme：light、dark 或 print。</translation>
    </message>
    <message>
        <source>--format: png, svg, pdf, gif, csv, py or hiker.</source>
        <translation>--format：png、svg、pdf、gif、csv、py 或 hiker。</translation>
    </message>
    <message>
        <source>--export: end the name of &quot;%1&quot; in .png, .svg, .pdf, .gif, .csv, .py or .hiker.</source>
        <translation>--export：请让“%1”的文件名以 .png、.svg、.pdf、.gif、.csv、.py 或 .hiker 结尾。</translation>
    </message>
    <message>
        <source>Only one thing at a time can go to standard output.</source>
        <translation>每次只能向标准输出写一样东西。</translation>
    </message>
    <message>
        <source>--format says what is written to standard output, by --export -; of a file the ending decides.</source>
        <translation>--format 指明用 --export - 向标准输出写什么；写入文件时由扩展名决定。</translation>
    </message>
    <message>
        <source>--%1 is for %2.</source>
        <translation>--%1 只用于：%2。</translation>
    </message>
    <message>
        <source>pictures: --export FILE with a name that ends in .png, .svg, .pdf or .gif</source>
        <translation>图片（--export FILE，文件名以 .png、.svg、.pdf 或 .gif 结尾）</translation>
    </message>
    <message>
        <source>pictures that stand still: --export FILE with a name that ends in .png, .svg or .pdf</source>
        <translation>静止的图片（--export FILE，文件名以 .png、.svg 或 .pdf 结尾）</translation>
    </message>
    <message>
        <source>a PDF: --export FILE with a name that ends in .pdf</source>
        <translation>PDF（--export FILE，文件名以 .pdf 结尾）</translation>
    </message>
    <message>
        <source>an animation, --export FILE with a name that ends in .gif, or --pages</source>
        <translation>动画（--export FILE，文件名以 .gif 结尾），或 --pages</translation>
    </message>
    <message>
        <source>an animation: --export FILE with a name that ends in .gif</source>
        <translation>动画（--export FILE，文件名以 .gif 结尾）</translation>
    </message>
    <message>
        <source>A picture shows one iteration, with --at, or several, with --strip.</source>
        <translation>一幅图片用 --at 显示一次迭代，或用 --strip 显示多次迭代，不能兼用。</translation>
    </message>
    <message>
        <source>--%1 is for pictures of the walk, and --map shows none. Leave one of them out; --show caption works with both.</source>
        <translation>--%1 用于行走的图片，而 --map 不显示行走。请去掉其中一个；--show caption 两者都可用。</translation>
    </message>
    <message>
        <source>An animation has a background: a GIF knows no smooth edges without one. Leave out --transparent.</source>
        <translation>动画必须有背景：没有背景，GIF 就无法显示平滑的边缘。请去掉 --transparent。</translation>
    </message>
    <message>
        <source>--%1: the walk has the iterations 0 to %2, and not %3.</source>
        <translation>--%1：这次行走有第 0 到第 %2 次迭代，没有第 %3 次。</translation>
    </message>
    <message>
        <source>--%1: of so long a walk not every iterate is kept; in place of %2 there is %3.</source>
        <translation>--%1：行走太长，没有保留所有迭代点；第 %2 个没有保留，可用第 %3 个代替。</translation>
    </message>
    <message>
        <source>--from %1 is behind --to %2.</source>
        <translation>--from %1 排在 --to %2 之后了。</translation>
    </message>
    <message>
        <source>--measure is for several hikers: of one alone f, the slope and the step size are shown.</source>
        <translation>--measure 只用于多位徒步者：只有一位时，f、斜率和步长都会显示。</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>有一个引号没有闭合。</translation>
    </message>
    <message>
        <source>there is no optimizer &quot;%1&quot;; there are: %2. A number is written as in rate=0.1.</source>
        <translation>没有优化器“%1”；可用的有：%2。数值的写法如 rate=0.1。</translation>
    </message>
    <message>
        <source>the colours are %1.</source>
        <translation>可用的颜色有：%1。</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; with %2; there are: %3.</source>
        <translation>%2 没有“%1”；可用的有：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an optimizer too many.</source>
        <translation>“%1”是多余的优化器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there more than once.</source>
        <translation>“%1”出现了不止一次。</translation>
    </message>
    <message>
        <source>Two numbers are for a function of x and y.</source>
        <translation>两个数只用于 x 和 y 的函数。</translation>
    </message>
    <message>
        <source>--hiker &quot;%1&quot;: %2</source>
        <translation>--hiker “%1”：%2</translation>
    </message>
    <message>
        <source>%1 would have %2 pictures, more than %3: give --from and --to%4.</source>
        <translation>%1 会有 %2 幅画面，超过了 %3 幅：请给出 --from 和 --to%4。</translation>
    </message>
    <message>
        <source>, or a higher --speed</source>
        <translation>，或更大的 --speed</translation>
    </message>
    <message>
        <source>--language: %1. It was &quot;%2&quot;.</source>
        <translation>--language：%1。输入的是“%2”。</translation>
    </message>
    <message>
        <source>The language of the program (the system&apos;s): %1.</source>
        <translation>程序的语言（默认与系统相同）：%1。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>There is no display to open a window on. With --print or --export FILE it works without one.</source>
        <translation>没有可以打开窗口的显示器。使用 --print 或 --export FILE 就不需要显示器。</translation>
    </message>
    <message>
        <source>There are no fonts here, so boxes stand for letters. Install some, such as fonts-dejavu-core.</source>
        <translation>这里没有字体，因此文字显示为方框。请安装字体，例如 fonts-dejavu-core。</translation>
    </message>
</context>
<context>
    <name>hiker::files</name>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in an experiment.</source>
        <translation>实验中没有名为“%1”的项。</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>第 1 位</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>第 2 位</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>第 3 位</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>第 4 位</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>第 5 位</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>第 6 位</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>第 7 位</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>第 8 位</translation>
    </message>
    <message>
        <source>there must be an object in braces { }.</source>
        <translation>应为花括号 { } 中的对象。</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;, %1: %2</source>
        <translation>“hikers”处，%1：%2</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;: there must be 1 to %1 hikers in square brackets, such as [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }].</source>
        <translation>“hikers”处：方括号中应有 1 到 %1 位徒步者，例如 [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }]。</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: this file is of version %1, from a newer Hiker; this one reads up to %2.</source>
        <translation>“version”处：此文件的版本为 %1，来自更新的 Hiker；本程序最高能读版本 %2。</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: there must be a whole number from 1 to %1.</source>
        <translation>“version”处：应为 1 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>This is not an experiment of Hiker: at &quot;format&quot; there must be &quot;%1&quot;.</source>
        <translation>这不是 Hiker 的实验：“format”处应为“%1”。</translation>
    </message>
    <message>
        <source>The &quot;function&quot; is missing.</source>
        <translation>缺少“function”。</translation>
    </message>
    <message>
        <source>Line %1 is damaged or not JSON: %2.</source>
        <translation>第 %1 行已损坏或不是 JSON：%2。</translation>
    </message>
    <message>
        <source>Line 1: there must be an object in braces { }.</source>
        <translation>第 1 行：应为花括号 { } 中的对象。</translation>
    </message>
    <message>
        <source>%1: no minimum, it falls without bound.</source>
        <translation>%1：没有极小值点，函数无限下降。</translation>
    </message>
    <message>
        <source>%1: minima at %2, with f = %3 at each of them.</source>
        <translation>%1：极小值点为 %2，各处都有 f = %3。</translation>
    </message>
    <message>
        <source>%1: the lowest minimum is at %2, with f = %3; there are others.</source>
        <translation>%1：最低的极小值点为 %2，f = %3；此外还有其他极小值点。</translation>
    </message>
    <message>
        <source>%1: the minimum is at %2, with f = %3.</source>
        <translation>%1：极小值点为 %2，f = %3。</translation>
    </message>
    <message>
        <source>At &quot;%1&quot;: %2</source>
        <translation>“%1”处：%2</translation>
    </message>
    <message>
        <source>there must be one of: %1.</source>
        <translation>应为下列之一：%1。</translation>
    </message>
    <message>
        <source>%1 has none, and so no &quot;%2&quot;.</source>
        <translation>%1 没有超参数，因此也没有“%2”。</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; there are: %3.</source>
        <translation>%1 没有“%2”；可用的有：%3。</translation>
    </message>
    <message>
        <source>there must be an object in braces, such as { &quot;beta1&quot;: 0.9 }.</source>
        <translation>应为花括号中的对象，例如 { &quot;beta1&quot;: 0.9 }。</translation>
    </message>
    <message>
        <source>there must be a text in quotation marks, such as &quot;Anna&quot;.</source>
        <translation>应为英文引号中的文本，例如 &quot;Anna&quot;。</translation>
    </message>
    <message>
        <source>there must be true or false.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>the function has only x, so there must be one number in square brackets, such as [3].</source>
        <translation>函数只含 x，因此方括号中应有一个数，例如 [3]。</translation>
    </message>
    <message>
        <source>the function has x and y, so there must be two numbers in square brackets, such as [3, -1].</source>
        <translation>函数含 x 和 y，因此方括号中应有两个数，例如 [3, -1]。</translation>
    </message>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in a hiker; there are: %2.</source>
        <translation>徒步者没有名为“%1”的项；可用的有：%2。</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be one of: %1.</source>
        <translation>“outcome”处：应为下列之一：%1。</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be as many as there are hikers, which are %1 here.</source>
        <translation>“outcome”处：数目应与徒步者相同，这里是 %1 位。</translation>
    </message>
    <message>
        <source>Line 1: a lesson begins with its title, as in &quot;# Overshooting&quot;.</source>
        <translation>第 1 行：课程以标题开头，例如“# Overshooting”。</translation>
    </message>
    <message>
        <source>This lesson has no steps: each begins with a heading, as in &quot;## Step one&quot;.</source>
        <translation>这一课没有步骤：每个步骤以小标题开头，例如“## Step one”。</translation>
    </message>
    <message>
        <source>an answer belongs into a step, below a heading with ##.</source>
        <translation>答案应在步骤之中，位于 ## 小标题之下。</translation>
    </message>
    <message>
        <source>this text is outside of a step: put a heading with ## above it.</source>
        <translation>这段文字不在任何步骤之中：请在它上面加一个 ## 小标题。</translation>
    </message>
    <message>
        <source>this block is not closed: put ``` below it.</source>
        <translation>这个代码块没有闭合：请在它下面加上 ```。</translation>
    </message>
    <message>
        <source>this block is outside of a step.</source>
        <translation>这个代码块不在任何步骤之中。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>第 %1 行：</translation>
    </message>
    <message>
        <source>In %1 beside it: %2</source>
        <translation>在旁边的 %1 中：%2</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of Hiker.</source>
        <translation>%1 太大，不可能是 Hiker 的文件。</translation>
    </message>
    <message>
        <source>%1 could not be written: it is a folder or a device, not a file.</source>
        <translation>无法写入 %1：它是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>At &quot;function&quot;: there must be a formula in quotation marks, such as &quot;x^2&quot;.</source>
        <translation>“function”处：应为英文引号中的公式，例如 &quot;x^2&quot;。</translation>
    </message>
    <message>
        <source>At &quot;function&quot;, character %1: %2</source>
        <translation>“function”处，第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>At &quot;selected&quot;: there must be the number of one of the hikers, counted from 1; the last is %1.</source>
        <translation>“selected”处：应为某位徒步者的序号，从 1 数起；最后一位是 %1。</translation>
    </message>
</context>
<context>
    <name>hiker::guide</name>
    <message>
        <source>Guide to Hiker</source>
        <translation>Hiker 使用指南</translation>
    </message>
</context>
<context>
    <name>hiker::language</name>
    <message>
        <source>English</source>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>hiker::picture</name>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>幻灯片 4:3</translation>
    </message>
    <message>
        <source>One column of a paper</source>
        <translation>论文单栏</translation>
    </message>
    <message>
        <source>Two columns of a paper</source>
        <translation>论文双栏</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
</context>
<context>
    <name>hiker::plot</name>
    <message>
        <source>converged after 1 to %1</source>
        <translation>1 至 %1后收敛</translation>
    </message>
    <message>
        <source>x ≈ %1</source>
        <translation>x ≈ %1</translation>
    </message>
    <message>
        <source>another minimum</source>
        <translation>其他极小值点</translation>
    </message>
    <message>
        <source>not at a minimum</source>
        <translation>不在极小值点</translation>
    </message>
    <message>
        <source>f(x, y)</source>
        <translation>f(x, y)</translation>
    </message>
</context>
<context>
    <name>hiker::window</name>
    <message>
        <source>The part of Hiker that shows three dimensions is not installed. Everything else works without it.</source>
        <translation>Hiker 的三维显示部分没有安装。其他功能不受影响。</translation>
    </message>
    <message>
        <source>This computer cannot show three dimensions: OpenGL is missing. Everything else works without it.</source>
        <translation>这台计算机无法显示三维图形：缺少 OpenGL。其他功能不受影响。</translation>
    </message>
</context>
<context>
    <name>hiker::words</name>
    <message>
        <source>converged</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>极大值点</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>鞍点</translation>
    </message>
    <message>
        <source>flat ground</source>
        <translation>平地</translation>
    </message>
    <message>
        <source>on a slope</source>
        <translation>在斜坡上</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, slope %5.</source>
        <translation>第 %1 次迭代：%2，%3 = %4，斜率 %5。</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, gradient %5.</source>
        <translation>第 %1 次迭代：%2，%3 = %4，梯度 %5。</translation>
    </message>
    <message>
        <source>%1: how %2 with learning rate %3 ends from each start.</source>
        <translation>%1：从各个起点出发如何结束（%2，学习率 %3）。</translation>
    </message>
    <message>
        <source>%1: how %2 ends from each start with each learning rate.</source>
        <translation>%1：从各个起点、以各种学习率出发如何结束（%2）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>第 %1 次迭代</translation>
    </message>
    <message>
        <source>Iteration %1.</source>
        <translation>第 %1 次迭代。</translation>
    </message>
    <message>
        <source>Iterations %1 and %2.</source>
        <translation>第 %1 和 %2 次迭代。</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>left domain</source>
        <translation>离开定义域</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>无步可走</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in %4.</source>
        <translation>%1：请输入 %2 到 %3 之间的数，小数点用英文句点，例如 %4。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and no line breaks or other control characters.</source>
        <translation>名称最多 %1 个字符，不得含换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>起点 %1</translation>
    </message>
    <message>
        <source>Hiker</source>
        <translation>徒步者</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>Converged after %1: the step size fell below the precision %2.</source>
        <translation>%1后收敛：步长已小于精度 %2。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a maximum, not a minimum: there is no slope to walk down. Start a little to one side of it.</source>
        <translation>%1后收敛，但这里是极大值点，不是极小值点：没有坡可下。请从它旁边一点的地方出发。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a saddle, not a minimum: f rises in some directions from here and falls in others. Start a little to one side of it.</source>
        <translation>%1后收敛，但这里是鞍点，不是极小值点：从这里起，f 在某些方向上升，在另一些方向下降。请从它旁边一点的地方出发。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is flat ground that is neither a minimum nor a maximum. Try another start.</source>
        <translation>%1后收敛，但这里只是平地，既不是极小值点，也不是极大值点。请换一个起点。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the slope is still %2, only the steps are short.</source>
        <translation>%1后收敛，但这里不是极小值点：斜率仍为 %2，只是步子短。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the gradient is still %2, only the steps are short.</source>
        <translation>%1后收敛，但这里不是极小值点：梯度仍为 %2，只是步子短。</translation>
    </message>
    <message>
        <source>She may be turning round there: try a smaller precision.</source>
        <translation>她可能正在那里掉头：请试试更小的精度。</translation>
    </message>
    <message>
        <source>Try a larger learning rate or a smaller precision.</source>
        <translation>请试试更大的学习率或更小的精度。</translation>
    </message>
    <message>
        <source>Finished after %1, the most that were allowed: no precision is set that could end it earlier.</source>
        <translation>%1后结束，允许的次数已经用完：没有设定精度，不会提前结束。</translation>
    </message>
    <message>
        <source>Iteration limit: after %1 the step size is still above the precision %2.</source>
        <translation>达到迭代上限：%1后步长仍大于精度 %2。</translation>
    </message>
    <message>
        <source>Try more iterations, or a larger learning rate: here it must stay below %1.</source>
        <translation>请试试更多的迭代次数，或更大的学习率：在这里它必须小于 %1。</translation>
    </message>
    <message>
        <source>Here the learning rate must stay below %1.</source>
        <translation>在这里学习率必须小于 %1。</translation>
    </message>
    <message>
        <source>Try more iterations or another learning rate.</source>
        <translation>请试试更多的迭代次数，或另一个学习率。</translation>
    </message>
    <message>
        <source>Try a smaller learning rate or another start.</source>
        <translation>请试试更小的学习率或另一个起点。</translation>
    </message>
    <message>
        <source>Try a smaller learning rate: it must stay below %1 near the minimum, and further out lower still.</source>
        <translation>请试试更小的学习率：在极小值点附近它必须小于 %1，离得越远还要越小。</translation>
    </message>
    <message>
        <source>Diverged after %1: the numbers grew too large to compute with.</source>
        <translation>%1后发散：数值已大到无法计算。</translation>
    </message>
    <message>
        <source>Diverged after %1: each step is larger than the last.</source>
        <translation>%1后发散：每一步都比上一步大。</translation>
    </message>
    <message>
        <source>The function seems to fall for ever on this side, with no minimum to reach. Try another start.</source>
        <translation>函数在这一侧似乎会一直下降，没有极小值点可到。请换一个起点。</translation>
    </message>
    <message>
        <source>The function seems to fall for ever in this direction, with no minimum to reach. Try another start.</source>
        <translation>函数在这个方向上似乎会一直下降，没有极小值点可到。请换一个起点。</translation>
    </message>
    <message>
        <source>at %1 the function or its slope is not a number.</source>
        <translation>%1 处的函数值或斜率不是一个数。</translation>
    </message>
    <message>
        <source>at %1 the function or its gradient is not a number.</source>
        <translation>%1 处的函数值或梯度不是一个数。</translation>
    </message>
    <message>
        <source>The start is outside of the domain: %1 Choose another start.</source>
        <translation>起点在定义域之外：%1请另选起点。</translation>
    </message>
    <message>
        <source>Left the domain after %1: %2</source>
        <translation>%1后离开定义域：%2</translation>
    </message>
    <message>
        <source>Cycling after %1: back where it was two iterations ago, and so it would repeat for ever.</source>
        <translation>%1后陷入循环：回到了两次迭代之前的位置，这样会永远重复下去。</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the curvature there is %3. Newton&apos;s method needs a positive one; try another start or another optimizer.</source>
        <translation>%2后无步可走：%1 处的曲率为 %3。牛顿法要求曲率为正；请换一个起点或另一种优化器。</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the largest and the smallest curvature there are %3 and %4. Newton&apos;s method needs two positive ones; try another start or another optimizer.</source>
        <translation>%2后无步可走：%1 处的最大曲率和最小曲率为 %3 和 %4。牛顿法要求两者都为正；请换一个起点或另一种优化器。</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|斜率|</translation>
    </message>
    <message>
        <source>|gradient|</source>
        <translation>|梯度|</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 次迭代</translation>
    </message>
    <message>
        <source>Stopped by you after %1. Press Play to go on from here, or Run to begin again.</source>
        <translation>%1后由你停止。按“播放”可从这里继续，按“运行”可重新开始。</translation>
    </message>
    <message>
        <source>Minimum occurs at %1: %2</source>
        <translation>极小值点的 %1：%2</translation>
    </message>
    <message>
        <source>Slope at the minimum is: %1</source>
        <translation>极小值点处的斜率：%1</translation>
    </message>
    <message>
        <source>Gradient at the minimum is: %1</source>
        <translation>极小值点处的梯度：%1</translation>
    </message>
    <message>
        <source>Maximum occurs at %1: %2</source>
        <translation>极大值点的 %1：%2</translation>
    </message>
    <message>
        <source>Slope at the maximum is: %1</source>
        <translation>极大值点处的斜率：%1</translation>
    </message>
    <message>
        <source>Gradient at the maximum is: %1</source>
        <translation>极大值点处的梯度：%1</translation>
    </message>
    <message>
        <source>Last %1: %2</source>
        <translation>最后的 %1：%2</translation>
    </message>
    <message>
        <source>Slope there is: %1</source>
        <translation>该处的斜率：%1</translation>
    </message>
    <message>
        <source>Gradient there is: %1</source>
        <translation>该处的梯度：%1</translation>
    </message>
    <message>
        <source>x-value</source>
        <translation>x 值</translation>
    </message>
    <message>
        <source>%1: type a whole number from %2 to %3, for example 100.</source>
        <translation>%1：请输入 %2 到 %3 之间的整数，例如 100。</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in 0.1.</source>
        <translation>%1：请输入 %2 到 %3 之间的数，小数点用英文句点，例如 0.1。</translation>
    </message>
    <message>
        <source>%1: the function has x and y, so type two numbers from %2 to %3, with a dot as decimal point and a comma between them, as in 0.5,-1.</source>
        <translation>%1：函数含 x 和 y，因此请输入两个 %2 到 %3 之间的数，小数点用英文句点，两数之间用英文逗号，例如 0.5,-1。</translation>
    </message>
    <message>
        <source>step size %1</source>
        <translation>步长 %1</translation>
    </message>
    <message>
        <source>%1 &lt; %2, stop</source>
        <translation>%1 &lt; %2，停止</translation>
    </message>
    <message>
        <source>%1 ≥ %2, go on</source>
        <translation>%1 ≥ %2，继续</translation>
    </message>
    <message>
        <source>Squares, roots and quotients of pairs: x and y each for itself.</source>
        <translation>数对的平方、开方和商：x 和 y 各自计算。</translation>
    </message>
    <message>
        <source>slope f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
with h = %3</source>
        <translation>斜率 f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
其中 h = %3</translation>
    </message>
    <message>
        <source>gradient ∇f(%1, %2) ≈ %3</source>
        <translation>梯度 ∇f(%1, %2) ≈ %3</translation>
    </message>
    <message>
        <source>How fast the learning rate falls by itself</source>
        <translation>学习率自行下降得多快</translation>
    </message>
    <message>
        <source>Keeps the division from becoming one by zero</source>
        <translation>防止除数为零</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>How much of the mean slope stays from one iteration to the next</source>
        <translation>从一次迭代到下一次，斜率的平均值保留多少</translation>
    </message>
    <message>
        <source>How much of the mean square stays from one iteration to the next</source>
        <translation>从一次迭代到下一次，平方的平均值保留多少</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>What the step is multiplied by where f has not fallen by enough</source>
        <translation>f 下降得不够时，步子乘以多少</translation>
    </message>
    <message>
        <source>By how much of what the slope promises f has to fall</source>
        <translation>f 的下降量至少要占斜率预期的多少</translation>
    </message>
    <message>
        <source>line search</source>
        <translation>线搜索</translation>
    </message>
    <message>
        <source>t = {part&apos;}: from {rate} on, times {shrink} until f falls by enough
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</source>
        <translation>t = {part&apos;}：从 {rate} 开始，反复乘以 {shrink}，直到 f 下降得足够
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>How much of the velocity stays from one iteration to the next</source>
        <translation>从一次迭代到下一次，速度保留多少</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov 动量法</translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation>牛顿法</translation>
    </message>
    <message>
        <source>curvature f″({x}) ≈ {first}
{X} = {x} − {rate} × {slope} / {first} = {x&apos;}</source>
        <translation>曲率 f″({x}) ≈ {first}
{X} = {x} − {rate} × {slope} / {first} = {x&apos;}</translation>
    </message>
    <message>
        <source>H = second derivatives xx {xx}, xy {xy}, yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</source>
        <translation>H = 二阶导数 xx {xx}，xy {xy}，yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Type a number here, with a dot as decimal point, as in 0.1.</source>
        <translation>请在这里输入一个数，小数点用英文句点，例如 0.1。</translation>
    </message>
    <message>
        <source>Type a learning rate from 1e-12 to 1e+12 here.</source>
        <translation>请在这里输入 1e-12 到 1e+12 之间的学习率。</translation>
    </message>
    <message>
        <source>Type a start from -1e+100 to 1e+100 here.</source>
        <translation>请在这里输入 -1e+100 到 1e+100 之间的起点。</translation>
    </message>
    <message>
        <source>Type how many hikers, from 2 to 8, as in: starts -3 to 3 in 7.</source>
        <translation>请输入有几位徒步者，从 2 到 8，例如：starts -3 to 3 in 7。</translation>
    </message>
    <message>
        <source>From where to where is along x: type a number here, or all points with commas between.</source>
        <translation>“从几到几”是沿 x 方向的：请在这里输入一个数，或列出所有的点，用英文逗号分隔。</translation>
    </message>
    <message>
        <source>From and to are the same number: type two different ones.</source>
        <translation>两端是同一个数：请输入两个不同的数。</translation>
    </message>
    <message>
        <source>This function has only x: type one number for each start, as in: starts -3, 0, 3.</source>
        <translation>这个函数只含 x：请为每个起点输入一个数，例如：starts -3, 0, 3。</translation>
    </message>
    <message>
        <source>Type two numbers in these brackets with a comma between, as in (3, -1).</source>
        <translation>请在这对括号中输入两个数，用英文逗号分隔，例如 (3, -1)。</translation>
    </message>
    <message>
        <source>There is no optimizer of this name. Type some of gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search and newton, or all.</source>
        <translation>没有这个名称的优化器。请输入 gradient-descent、momentum、nesterov、adagrad、rmsprop、adam、line-search、newton 中的几个，或输入 all。</translation>
    </message>
    <message>
        <source>Begin with what differs from hiker to hiker: rates, starts or optimizers.</source>
        <translation>请先写徒步者之间有什么不同：rates（学习率）、starts（起点）或 optimizers（优化器）。</translation>
    </message>
    <message>
        <source>Type what they have, with commas between, or from where to where: -3 to 3.</source>
        <translation>请输入各自的值，用英文逗号分隔，或从几到几：-3 to 3。</translation>
    </message>
    <message>
        <source>Type two at least, with commas between, or from where to where: -3 to 3.</source>
        <translation>请至少输入两个，用英文逗号分隔，或从几到几：-3 to 3。</translation>
    </message>
    <message>
        <source>At most eight hikers walk together: take some out.</source>
        <translation>最多八位徒步者一起行走：请去掉几位。</translation>
    </message>
    <message>
        <source>This formula cannot be computed: write it in simpler parts.</source>
        <translation>无法计算这个公式：请写得简单一些。</translation>
    </message>
    <message>
        <source>Type a function of x, for example x^2.</source>
        <translation>请输入 x 的函数，例如 x^2。</translation>
    </message>
    <message>
        <source>Here the function is missing, for example x^2.</source>
        <translation>这里缺少函数，例如 x^2。</translation>
    </message>
    <message>
        <source>Call the variable x, as in f(x) = x^2.</source>
        <translation>变量请用 x，例如 f(x) = x^2。</translation>
    </message>
    <message>
        <source>A condition has three parts: condition ? value : other value.</source>
        <translation>条件式有三个部分：条件 ? 值 : 另一个值。</translation>
    </message>
    <message>
        <source>Compare two at a time: 0 &lt; x &amp;&amp; x &lt; 1.</source>
        <translation>一次只能比较两个数：0 &lt; x &amp;&amp; x &lt; 1。</translation>
    </message>
    <message>
        <source>Put a sign before this number, as in x*2 or x^2.</source>
        <translation>请在这个数前面加上运算符号，例如 x*2 或 x^2。</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ).</source>
        <translation>这个括号没有闭合：请加上 )。</translation>
    </message>
    <message>
        <source>This bar is not closed: add a | behind, or write abs(x).</source>
        <translation>这条绝对值竖线没有闭合：请在后面加上 |，或写成 abs(x)。</translation>
    </message>
    <message>
        <source>This name is not known: did you mean %1?</source>
        <translation>不认识这个名称：你是想写 %1 吗？</translation>
    </message>
    <message>
        <source>The name %1 is not known: the variable is x, and functions are written like sin(x).</source>
        <translation>不认识名称 %1：变量是 x，函数的写法如 sin(x)。</translation>
    </message>
    <message>
        <source>Here y is the result: write the right side with x only.</source>
        <translation>这里 y 是结果：右边请只用 x。</translation>
    </message>
    <message>
        <source>Write this power behind the brackets: %1(x)^n, or use the inverse function&apos;s own name.</source>
        <translation>请把这个幂写在括号后面：%1(x)^n；如果要写反函数，请用反函数自己的名称。</translation>
    </message>
    <message>
        <source>%1 takes one value in its brackets.</source>
        <translation>%1 的括号中应有一个值。</translation>
    </message>
    <message>
        <source>%1 takes two values in its brackets, with a comma between them.</source>
        <translation>%1 的括号中应有两个值，用英文逗号分隔。</translation>
    </message>
    <message>
        <source>The brackets of %1 are empty: put a value in, as in %1(x).</source>
        <translation>%1 的括号是空的：请填入一个值，例如 %1(x)。</translation>
    </message>
    <message>
        <source>%1 needs a value in brackets behind it, as in %1(x).</source>
        <translation>%1 后面的括号中要有一个值，例如 %1(x)。</translation>
    </message>
    <message>
        <source>The formula stops too early: a value is missing at its end.</source>
        <translation>公式没有写完：末尾缺少一个值。</translation>
    </message>
    <message>
        <source>Before this bracket a value is missing.</source>
        <translation>这个括号前面缺少一个值。</translation>
    </message>
    <message>
        <source>An equals sign can only stand behind f(x) or y at the front; to compare, write ==.</source>
        <translation>等号只能写在开头的 f(x) 或 y 后面；要比较是否相等，请写 ==。</translation>
    </message>
    <message>
        <source>A comma has no meaning here: the decimal point is a dot, as in 0.5.</source>
        <translation>逗号在这里没有意义：小数点用英文句点，例如 0.5。</translation>
    </message>
    <message>
        <source>Before this power a value is missing, as in x².</source>
        <translation>这个幂的前面缺少一个值，例如 x²。</translation>
    </message>
    <message>
        <source>Before %1 a value is missing.</source>
        <translation>%1 前面缺少一个值。</translation>
    </message>
    <message>
        <source>This bracket was never opened: take it out, or add a ( before it.</source>
        <translation>这个括号没有对应的左括号：请去掉它，或在前面加上 (。</translation>
    </message>
    <message>
        <source>A colon belongs to a condition: condition ? value : other value.</source>
        <translation>冒号用于条件式：条件 ? 值 : 另一个值。</translation>
    </message>
    <message>
        <source>The formula is nested too deeply here: use fewer brackets and powers.</source>
        <translation>公式在这里嵌套得太深：请少用一些括号和幂。</translation>
    </message>
    <message>
        <source>The formula is too long: it may have up to 1000 plain characters.</source>
        <translation>公式太长：最多 1000 个普通字符。</translation>
    </message>
    <message>
        <source>A number has only one decimal point.</source>
        <translation>一个数只能有一个小数点。</translation>
    </message>
    <message>
        <source>This number is outside of what can be computed with (about 1e-307 to 1e308).</source>
        <translation>这个数超出了可以计算的范围（约 1e-307 到 1e308）。</translation>
    </message>
    <message>
        <source>A raised minus needs a raised number behind it, as in x⁻¹.</source>
        <translation>上标负号后面要有上标数字，例如 x⁻¹。</translation>
    </message>
    <message>
        <source>Use round brackets ( ) instead.</source>
        <translation>请改用圆括号 ( )。</translation>
    </message>
    <message>
        <source>Quotation marks and primes have no meaning here: take them out.</source>
        <translation>引号和撇号在这里没有意义：请去掉。</translation>
    </message>
    <message>
        <source>Factorials are not known here: write the number out.</source>
        <translation>这里不能用阶乘：请直接写出数值。</translation>
    </message>
    <message>
        <source>For a remainder write mod(a, b); for a percentage divide by 100.</source>
        <translation>求余数请写 mod(a, b)；百分数请除以 100。</translation>
    </message>
    <message>
        <source>A decimal point needs a digit beside it, as in 0.5.</source>
        <translation>小数点旁边要有数字，例如 0.5。</translation>
    </message>
    <message>
        <source>There is an unreadable character here: take it out.</source>
        <translation>这里有一个无法识别的字符：请去掉它。</translation>
    </message>
    <message>
        <source>The character %1 has no meaning here: take it out.</source>
        <translation>字符 %1 在这里没有意义：请去掉它。</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n 次迭代</numerusform>
        </translation>
    </message>
    <message>
        <source>converged to a minimum after %1.</source>
        <translation>%1后收敛到极小值点。</translation>
    </message>
    <message>
        <source>converged to a maximum after %1.</source>
        <translation>%1后收敛到极大值点。</translation>
    </message>
    <message>
        <source>converged to a saddle after %1.</source>
        <translation>%1后收敛到鞍点。</translation>
    </message>
    <message>
        <source>converged on flat ground after %1.</source>
        <translation>%1后在平地上收敛。</translation>
    </message>
    <message>
        <source>converged on a slope after %1.</source>
        <translation>%1后在斜坡上收敛。</translation>
    </message>
    <message>
        <source>iteration limit after %1.</source>
        <translation>%1后达到迭代上限。</translation>
    </message>
    <message>
        <source>diverged after %1.</source>
        <translation>%1后发散。</translation>
    </message>
    <message>
        <source>left the domain after %1.</source>
        <translation>%1后离开定义域。</translation>
    </message>
    <message>
        <source>cycling after %1.</source>
        <translation>%1后陷入循环。</translation>
    </message>
    <message>
        <source>no further step after %1.</source>
        <translation>%1后无步可走。</translation>
    </message>
    <message>
        <source>stopped after %1.</source>
        <translation>%1后停止。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one behind the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>起点 y</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>maximum iterations</source>
        <translation>最大迭代次数</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>difference step</source>
        <translation>差分步长</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
</TS>
