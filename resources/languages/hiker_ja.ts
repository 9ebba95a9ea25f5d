<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ConvergenceChoice</name>
    <message>
        <source>What is shown of each hiker</source>
        <translation>各ハイカーについて示す量</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|傾き|</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>ステップ幅</translation>
    </message>
    <message>
        <source>Over what it is shown</source>
        <translation>横軸にとるもの</translation>
    </message>
    <message>
        <source>An iteration of Newton’s method or of a line search evaluates f more often than one of gradient descent</source>
        <translation>ニュートン法や直線探索の1回の反復では、勾配降下法よりも f を評価する回数が多くなります</translation>
    </message>
    <message>
        <source>over iterations</source>
        <translation>反復回数に対して</translation>
    </message>
    <message>
        <source>over evaluations of f</source>
        <translation>f の評価回数に対して</translation>
    </message>
</context>
<context>
    <name>ConvergencePanel</name>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>反復に対する f、傾き、ステップ幅</translation>
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
        <translation>差分幅</translation>
    </message>
    <message>
        <source>Difference step h</source>
        <translation>差分幅 h</translation>
    </message>
    <message>
        <source>h from 1e-12 to 1: the poles touch the curve at x − h and x + h</source>
        <translation>h は 1e-12 から 1 まで。ストックは x − h と x + h で曲線に触れます</translation>
    </message>
    <message>
        <source>Error of the slope over the difference step</source>
        <translation>差分幅に対する傾きの誤差</translation>
    </message>
    <message>
        <source>The error of (f(x + h) − f(x − h)) / 2h where the hiker stands, along x, against Richardson extrapolation of central differences. The dot is the h in force.</source>
        <translation>ハイカーの位置での x 方向の (f(x + h) − f(x − h)) / 2h の誤差。中心差分のリチャードソン補外と比べたものです。点は現在の h です。</translation>
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
        <translation>関数</translation>
    </message>
    <message>
        <source>The function to walk down, as you would write it: x^2, 2sin(x), |x|, √x, x³ − 3x</source>
        <translation>降りていく関数。ふだんの書き方で入力できます: x^2, 2sin(x), |x|, √x, x³ − 3x</translation>
    </message>
    <message>
        <source>for example x^2, or sin(x) + x²/10</source>
        <translation>例: x^2 または sin(x) + x²/10</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>出発点 x(&amp;X)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>Where the hiker starts. Up and Down change it.</source>
        <translation>ハイカーの出発点。上下キーで変えられます。</translation>
    </message>
    <message>
        <source>Start y</source>
        <translation>出発点 y</translation>
    </message>
    <message>
        <source>The y of the place where the hiker starts. Up and Down change it.</source>
        <translation>ハイカーの出発点の y。上下キーで変えられます。</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate η</source>
        <translation>学習率 η(&amp;G)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>η, the factor on the slope: how far a step goes. Up and Down change it.</source>
        <translation>η、傾きに掛ける係数。1ステップでどれだけ進むかを決めます。上下キーで変えられます。</translation>
    </message>
    <message>
        <source>Max. &amp;iterations</source>
        <translation>最大反復数(&amp;I)</translation>
    </message>
    <message>
        <source>Maximum iterations</source>
        <translation>最大反復数</translation>
    </message>
    <message>
        <source>After so many iterations the walk ends at the latest.</source>
        <translation>遅くともこの回数の反復で歩みは終わります。</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>許容誤差(&amp;P)</translation>
    </message>
    <message>
        <source>Use precision</source>
        <translation>許容誤差を使う</translation>
    </message>
    <message>
        <source>Stop when a step is shorter than the precision. Without it only the number of iterations ends the walk.</source>
        <translation>ステップが許容誤差より短くなったら止まります。使わないときは、反復回数だけで歩みが終わります。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>許容誤差</translation>
    </message>
    <message>
        <source>The walk has converged when a step is shorter than this.</source>
        <translation>ステップがこれより短くなったら、歩みは収束したとみなします。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>&amp;Difference step h</source>
        <translation>差分幅 h(&amp;D)</translation>
    </message>
    <message>
        <source>Set the difference step</source>
        <translation>差分幅を指定する</translation>
    </message>
    <message>
        <source>Measure the slope between x − h and x + h with an h of your own. Left off, h is chosen for the smallest error.</source>
        <translation>自分で決めた h で、x − h と x + h の間の傾きを測ります。オフのときは、誤差が最も小さくなるように h が選ばれます。</translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation>差分幅</translation>
    </message>
    <message>
        <source>h, half the distance between the two places that the slope is measured from.</source>
        <translation>h、傾きを測る2点間の距離の半分。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Try η</source>
        <translation>η を試す(&amp;T)</translation>
    </message>
    <message>
        <source>Largest learning rate</source>
        <translation>最大の学習率</translation>
    </message>
    <message>
        <source>Try out the learning rate</source>
        <translation>学習率を試す</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出すもの(&amp;E)</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>書き出すもの</translation>
    </message>
    <message>
        <source>What is made of the walk</source>
        <translation>歩みから何を作るか</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>PNG is made of pixels; SVG and PDF of lines and text, sharp at any size</source>
        <translation>PNG は画素、SVG と PDF は線と文字でできていて、どの大きさでも鮮明です</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>マップの色が表すもの</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>反復(&amp;I)</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>The iteration that the picture shows</source>
        <translation>図に示す反復</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>反復(&amp;I)</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>The iterations that stand side by side, with commas between them</source>
        <translation>横に並べる反復の番号。コンマで区切ります</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>最初の反復</translation>
    </message>
    <message>
        <source>The first iteration</source>
        <translation>最初の反復</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>最後の反復</translation>
    </message>
    <message>
        <source>The last iteration</source>
        <translation>最後の反復</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速さ(&amp;D)</translation>
    </message>
    <message>
        <source>Iterations a second</source>
        <translation>1秒あたりの反復回数</translation>
    </message>
    <message>
        <source>How fast she walks</source>
        <translation>歩く速さ</translation>
    </message>
    <message>
        <source> iterations/s</source>
        <translation> 回/秒</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>フレーム(&amp;M)</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>1秒あたりのフレーム数</translation>
    </message>
    <message>
        <source>More frames look smoother and make a larger file</source>
        <translation>フレームが多いほど滑らかになり、ファイルは大きくなります</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 枚/秒</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>静止(&amp;U)</translation>
    </message>
    <message>
        <source>Pause on the last frame</source>
        <translation>最後のフレームでの静止</translation>
    </message>
    <message>
        <source>How long the last frame stays before it begins again</source>
        <translation>最後のフレームを、最初に戻るまで何秒見せるか</translation>
    </message>
    <message>
        <source> s at the end</source>
        <translation> 秒（最後）</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sizes that are often needed</source>
        <translation>よく使うサイズ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>サイズの単位</translation>
    </message>
    <message>
        <source>What the size is measured in</source>
        <translation>サイズを測る単位</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>1インチあたりのドット数</translation>
    </message>
    <message>
        <source>Dots per inch: 300 for print</source>
        <translation>1インチあたりのドット数。印刷用は 300</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Text and lines</source>
        <translation>文字と線(&amp;T)</translation>
    </message>
    <message>
        <source>Size of text and lines</source>
        <translation>文字と線の大きさ</translation>
    </message>
    <message>
        <source>How large text, lines and marks are</source>
        <translation>文字、線、印の大きさ</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Print is black on white: lines are told apart by dashes and marks</source>
        <translation>「印刷」は白地に黒です。線は破線と印で区別します</translation>
    </message>
    <message>
        <source>Trans&amp;parent</source>
        <translation>透明(&amp;P)</translation>
    </message>
    <message>
        <source>Without a background</source>
        <translation>背景なし</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Tr&amp;ail</source>
        <translation>軌跡(&amp;A)</translation>
    </message>
    <message>
        <source>The iterates so far, and the arrow of the last step</source>
        <translation>これまでの反復点と、最後のステップの矢印</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>番号(&amp;N)</translation>
    </message>
    <message>
        <source>The numbers of the iterates</source>
        <translation>反復点の番号</translation>
    </message>
    <message>
        <source>Tan&amp;gent</source>
        <translation>接線(&amp;G)</translation>
    </message>
    <message>
        <source>The tangent where she stands, and the line that she feels</source>
        <translation>立っている位置の接線と、足もとで感じている直線</translation>
    </message>
    <message>
        <source>P&amp;oles</source>
        <translation>ストック(&amp;O)</translation>
    </message>
    <message>
        <source>The two points that she feels the slope with</source>
        <translation>傾きを感じ取る2つの点</translation>
    </message>
    <message>
        <source>Slope pane&amp;l</source>
        <translation>傾きパネル(&amp;L)</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>曲線の下に描く傾き</translation>
    </message>
    <message>
        <source>Con&amp;vergence panel</source>
        <translation>収束パネル(&amp;V)</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>反復に対する f、傾き、ステップ幅</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>説明文(&amp;C)</translation>
    </message>
    <message>
        <source>What it is: function, start, learning rate, optimizer, iteration, outcome</source>
        <translation>内容: 関数、出発点、学習率、最適化手法、反復、結果</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>図をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop; no file is left behind</source>
        <translation>中止します。ファイルは残りません</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)...</translation>
    </message>
    <message>
        <source>Choose where the file goes, and write it</source>
        <translation>ファイルの保存先を選んで書き出します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>エクスポートせずに閉じます</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation>答えを見る(&amp;A)</translation>
    </message>
    <message>
        <source>Show the answer to the question on this page</source>
        <translation>このページの問いの答えを表示します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>前の段階</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>The next step: sets the window up for it</source>
        <translation>次の段階。ウィンドウをその設定にします</translation>
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
        <translation>歩みの図</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Landscapes</source>
        <translation>地形(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Hi&amp;kers</source>
        <translation>ハイカー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Open an experiment or a lesson</source>
        <translation>実験またはレッスンを開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>実験を保存します</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)...</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>実験を別のファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)...</translation>
    </message>
    <message>
        <source>A picture, a film strip, a map, an animation, a handout or the table</source>
        <translation>図、コマ並べ、マップ、アニメーション、配布資料、または表</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>図をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard as it is here</source>
        <translation>見えているとおりの図をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Python としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Put a script of this experiment on the clipboard, for Python with SymPy</source>
        <translation>この実験のスクリプト（Python と SymPy 用）をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>&amp;Add a hiker</source>
        <translation>ハイカーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Another hiker, who starts beside the selected one</source>
        <translation>選択中のハイカーの隣から出発する、もう一人のハイカー</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Duplicate the hiker</source>
        <translation>ハイカーを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Another hiker like the selected one</source>
        <translation>選択中のハイカーと同じハイカーをもう一人</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&amp;Remove the hiker</source>
        <translation>ハイカーを削除(&amp;R)</translation>
    </message>
    <message>
        <source>The selected hiker goes</source>
        <translation>選択中のハイカーがいなくなります</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Hide the hiker</source>
        <translation>ハイカーを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>The selected hiker walks on without being seen</source>
        <translation>選択中のハイカーは、見えないまま歩き続けます</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>The selected hiker one place up</source>
        <translation>選択中のハイカーを一つ上へ</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下へ(&amp;O)</translation>
    </message>
    <message>
        <source>The selected hiker one place down</source>
        <translation>選択中のハイカーを一つ下へ</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>スイープ(&amp;S)...</translation>
    </message>
    <message>
        <source>Several hikers at once, with other learning rates, starts or optimizers</source>
        <translation>学習率、出発点、最適化手法を変えたハイカーを一度に何人も並べます</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>スイープ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Hiker</source>
        <translation>Hiker を閉じます</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>表示範囲を戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again</source>
        <translation>座標軸を歩みに合わせ直します</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>Only formula, picture and playback, in large type</source>
        <translation>数式、図、再生だけを大きな文字で表示します</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>A short guide to Hiker</source>
        <translation>Hiker の短いガイド</translation>
    </message>
    <message>
        <source>&amp;About Hiker</source>
        <translation>Hiker について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
</context>
<context>
    <name>OptimizerRow</name>
    <message>
        <source>&amp;Optimizer</source>
        <translation>最適化手法(&amp;O)</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>The rule that makes a step of the slope</source>
        <translation>傾きからステップを決める規則</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Usual hyperparameters</source>
        <translation>標準のハイパーパラメータ</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Iteration 0</source>
        <translation>反復 0</translation>
    </message>
    <message>
        <source>Iterate</source>
        <translation>反復点</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>Drag to look at any iteration</source>
        <translation>ドラッグすると、どの反復でも見られます</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>最初へ</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>最初へ（Home）</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>一つ戻る</translation>
    </message>
    <message>
        <source>One iteration back (Left)</source>
        <translation>反復を一つ戻る（左）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生（スペース）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>One iteration on (Right)</source>
        <translation>反復を一つ進む（右）</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>最後へ</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>最後へ（End）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop computing where it is</source>
        <translation>計算をその場で止めます</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the start, and forget the walk</source>
        <translation>出発点に戻り、歩みを消します</translation>
    </message>
    <message>
        <source>Numbers of the iterate</source>
        <translation>反復点の数値</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速さ(&amp;S)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Iterations a second, from slow motion to as fast as it goes</source>
        <translation>1秒あたりの反復回数。スローモーションから最高速まで</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>Hikers</source>
        <translation>ハイカー</translation>
    </message>
    <message>
        <source>Click a row to select a hiker, or a heading to sort</source>
        <translation>行をクリックするとハイカーを選択、見出しをクリックすると並べ替え</translation>
    </message>
</context>
<context>
    <name>RateMapPanel</name>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>マップの色が表すもの</translation>
    </message>
    <message>
        <source>how many iterations</source>
        <translation>反復の回数</translation>
    </message>
    <message>
        <source>which minimum</source>
        <translation>どの極小点か</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>学習率マップ</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent. Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>1画素が1回の降下です。クリックかドラッグで、そこから出発します。ホイールで拡大、ダブルクリックで全体を表示します。</translation>
    </message>
    <message>
        <source>What the pixel says</source>
        <translation>画素が表すもの</translation>
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
        <translation>f(x, y) の地形の3次元表示と、ハイカーたちの道筋。矢印キーで回転、+ と - で拡大・縮小、Home で最初の表示に戻ります。</translation>
    </message>
    <message>
        <source>Drag to turn it, scroll to zoom, double-click to reset.</source>
        <translation>ドラッグで回転、ホイールで拡大、ダブルクリックで元に戻ります。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the surface as a picture of 1920 × 1080 pixels</source>
        <translation>曲面を 1920 × 1080 画素の画像としてコピーします</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG で保存...</translation>
    </message>
    <message>
        <source>Save the surface as a picture of 1920 × 1080 pixels</source>
        <translation>曲面を 1920 × 1080 画素の画像として保存します</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>&amp;What differs from hiker to hiker?</source>
        <translation>ハイカーごとに何を変えますか？(&amp;W)</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between, or from where to where, and in how many: starts -3 to 3 in 7</source>
        <translation>学習率 (rates)、出発点 (starts)、最適化手法 (optimizers) をコンマで区切って並べるか、範囲と個数で指定します: starts -3 to 3 in 7</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>They take the place of all hikers that there are now; that can be undone.</source>
        <translation>今いるハイカー全員と入れ替わります。元に戻すこともできます。</translation>
    </message>
</context>
<context>
    <name>ThreeStepsPanel</name>
    <message>
        <source>1. Predict</source>
        <translation>1. 予測する</translation>
    </message>
    <message>
        <source>The numbers of the iteration under the cursor. They can be selected and copied.</source>
        <translation>カーソル位置の反復の数値です。選択してコピーできます。</translation>
    </message>
    <message>
        <source>2. Calculate the error</source>
        <translation>2. 誤差を計算する</translation>
    </message>
    <message>
        <source>3. Learn</source>
        <translation>3. 学習する</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the three steps as text</source>
        <translation>三つのステップを文字としてコピーします</translation>
    </message>
    <message>
        <source>Copy the three steps</source>
        <translation>三つのステップをコピー</translation>
    </message>
</context>
<context>
    <name>hiker::ConvergenceGraph</name>
    <message>
        <source>iteration</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>evaluations of f</source>
        <translation>f の評価回数</translation>
    </message>
    <message>
        <source>%1, right axis</source>
        <translation>%1（右軸）</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>ステップ幅</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>許容誤差</translation>
    </message>
</context>
<context>
    <name>hiker::DifferenceGraph</name>
    <message>
        <source>difference step h</source>
        <translation>差分幅 h</translation>
    </message>
    <message>
        <source>error of the slope</source>
        <translation>傾きの誤差</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>丸め誤差</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>打ち切り誤差</translation>
    </message>
</context>
<context>
    <name>hiker::DifferencePanel</name>
    <message>
        <source> (automatic)</source>
        <translation>（自動）</translation>
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
        <translation>関数の変更</translation>
    </message>
    <message>
        <source>change of the optimizer</source>
        <translation>最適化手法の変更</translation>
    </message>
    <message>
        <source>move on the map</source>
        <translation>マップ上の移動</translation>
    </message>
    <message>
        <source>change of the experiment</source>
        <translation>実験の変更</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1の変更</translation>
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
        <translation>ここには 2/曲率 なし</translation>
    </message>
    <message>
        <source>Drag to see at once what would happen with another learning rate.</source>
        <translation>ドラッグすると、学習率を変えたらどうなるかがすぐに見られます。</translation>
    </message>
    <message>
        <source>The mark is 2 / curvature at the minimum: below it steps shrink near the minimum, above it they grow.</source>
        <translation>印は極小点での 2 / 曲率 です。これより小さいと極小点の近くでステップが縮み、大きいと伸びます。</translation>
    </message>
    <message>
        <source>Start &amp;x, y</source>
        <translation>出発点 x, y(&amp;X)</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>出発点 x(&amp;X)</translation>
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
        <translation>Enter で実行。ハイカーをドラッグするか地図をクリックすると、出発点を選べます。</translation>
    </message>
    <message>
        <source>Enter runs. Drag the hiker, or click the curve, to choose another start.</source>
        <translation>Enter で実行。ハイカーをドラッグするか曲線をクリックすると、出発点を選べます。</translation>
    </message>
    <message>
        <source>Walk down from the start (Enter)</source>
        <translation>出発点から降りていきます（Enter）</translation>
    </message>
    <message>
        <source>Cannot run yet. %1</source>
        <translation>まだ実行できません。%1</translation>
    </message>
</context>
<context>
    <name>hiker::ExportDialog</name>
    <message>
        <source>pixels</source>
        <translation>画素</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>インチ</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>A film strip</source>
        <translation>コマ並べ</translation>
    </message>
    <message>
        <source>A map of many descents</source>
        <translation>多数の降下のマップ</translation>
    </message>
    <message>
        <source>An animation (GIF)</source>
        <translation>アニメーション (GIF)</translation>
    </message>
    <message>
        <source>A handout: a page an iteration (PDF)</source>
        <translation>配布資料: 1ページに1反復 (PDF)</translation>
    </message>
    <message>
        <source>The table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>How many iterations</source>
        <translation>反復の回数</translation>
    </message>
    <message>
        <source>Which minimum</source>
        <translation>どの極小点か</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>ウィンドウのとおり</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>その他のサイズ</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>曲線の下に描く傾き</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope to be shown</source>
        <translation>x と y の関数には、一つの数で表せる傾きがありません</translation>
    </message>
    <message>
        <source>A picture has from 16 to 16384 pixels a side, and at most 64 million of them.</source>
        <translation>図の一辺は 16 から 16384 画素まで、全体では6400万画素までです。</translation>
    </message>
    <message>
        <source>Type the numbers of up to %1 iterations, from 0 to %2: 0, 1, 2, 5.</source>
        <translation>%2 以下の反復の番号を、0 から数えて %1 個まで入力してください: 0, 1, 2, 5。</translation>
    </message>
    <message>
        <source>The first iteration is behind the last one.</source>
        <translation>最初の反復が最後の反復より後になっています。</translation>
    </message>
    <message>
        <source>This animation would have %1 frames, more than %2: choose a higher speed or fewer iterations.</source>
        <translation>このアニメーションは %1 フレームになり、上限の %2 を超えます。速さを上げるか、反復を減らしてください。</translation>
    </message>
    <message>
        <source>The descent is still being computed.</source>
        <translation>降下はまだ計算中です。</translation>
    </message>
    <message>
        <source>Every iterate as a row: %1. Rows: %2.</source>
        <translation>1行に1つの反復点: %1。行数: %2。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; on paper %3 × %4 inches, %5 × %6 cm.</source>
        <translation>%1 × %2 画素。紙の上では %3 × %4 インチ、%5 × %6 cm。</translation>
    </message>
    <message>
        <source>Each pixel between the axes is a whole descent.</source>
        <translation>軸の間の1画素が1回の降下です。</translation>
    </message>
    <message>
        <source>Frames: %1, in %2 seconds.</source>
        <translation>フレーム数: %1、%2 秒。</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>ページ数: %1。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>図をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied.</source>
        <translation>キャンセルしました。何もコピーしていません。</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>キャンセルしました。ファイルは書き出していません。</translation>
    </message>
</context>
<context>
    <name>hiker::LessonPanel</name>
    <message>
        <source>No lesson</source>
        <translation>レッスンなし</translation>
    </message>
    <message>
        <source>Choose one from the menu **Lessons**, or open a page of your own.</source>
        <translation>メニューの**レッスン**から選ぶか、自分のページを開いてください。</translation>
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
        <translation>表示範囲を戻す</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again (double-click on the picture)</source>
        <translation>座標軸を歩みに合わせ直します（図をダブルクリック）</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>The lesson&apos;s page</source>
        <translation>レッスンのページ</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>三つのステップ</translation>
    </message>
    <message>
        <source>What the hiker does in this iteration</source>
        <translation>この反復でハイカーがすること</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Every iterate</source>
        <translation>すべての反復点</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>競走</translation>
    </message>
    <message>
        <source>All hikers side by side, to be sorted</source>
        <translation>ハイカー全員を並べて比較し、並べ替えます</translation>
    </message>
    <message>
        <source>How a slope is measured</source>
        <translation>傾きの測り方</translation>
    </message>
    <message>
        <source>The difference step h and its error</source>
        <translation>差分幅 h とその誤差</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>f′(x) below the curve</source>
        <translation>曲線の下の f′(x)</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>反復に対する f、傾き、ステップ幅</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>学習率マップ</translation>
    </message>
    <message>
        <source>How descents end from each start: with each learning rate, or all over the plane</source>
        <translation>それぞれの出発点からの降下がどう終わるか: 学習率ごとに、または平面全体で</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions</source>
        <translation>f(x, y) の地形の3次元表示</translation>
    </message>
    <message>
        <source>The descent is finished, there is no further step.</source>
        <translation>降下は終わりました。これ以上のステップはありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>もしこうなら: %1</translation>
    </message>
    <message>
        <source>Computing: %1 so far.</source>
        <translation>計算中: ここまで%1。</translation>
    </message>
    <message>
        <source>About Hiker</source>
        <translation>Hiker について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;Watch gradient descent walk down a function.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;勾配降下法が関数を降りていく様子を見てみましょう。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降のもとで公開されているフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1 出典: %2。</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 を開けませんでした。%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Experiments and lessons (*.hiker *.md);;All files (*)</source>
        <translation>実験とレッスン (*.hiker *.md);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Experiments (*.hiker)</source>
        <translation>実験 (*.hiker)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>この実験</translation>
    </message>
    <message>
        <source>The experiment %1</source>
        <translation>実験 %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Save them?</source>
        <translation>%1 には保存していない変更があります。保存しますか？</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>図をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>It needs SymPy: pip install sympy.</source>
        <translation>SymPy が必要です: pip install sympy</translation>
    </message>
    <message>
        <source>It needs SymPy and NumPy: pip install sympy numpy.</source>
        <translation>SymPy と NumPy が必要です: pip install sympy numpy</translation>
    </message>
    <message>
        <source>A Python script of this experiment is on the clipboard. %1</source>
        <translation>この実験の Python スクリプトをクリップボードにコピーしました。%1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>%1[*] – Hiker</source>
        <translation>%1[*] – Hiker</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>まだファイルはありません</translation>
    </message>
    <message>
        <source>Vermillion, disc</source>
        <translation>朱色、丸</translation>
    </message>
    <message>
        <source>Green, square</source>
        <translation>緑、四角</translation>
    </message>
    <message>
        <source>Purple, triangle</source>
        <translation>紫、三角</translation>
    </message>
    <message>
        <source>Orange, diamond</source>
        <translation>オレンジ、ひし形</translation>
    </message>
    <message>
        <source>Sky blue, triangle down</source>
        <translation>空色、逆三角</translation>
    </message>
    <message>
        <source>Black, star</source>
        <translation>黒、星</translation>
    </message>
    <message>
        <source>Yellow, plus</source>
        <translation>黄、プラス</translation>
    </message>
    <message>
        <source>Blue, cross</source>
        <translation>青、バツ</translation>
    </message>
    <message>
        <source>The language changes when Hiker is started the next time.</source>
        <translation>次に Hiker を起動したときに言語が変わります。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムと同じ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>hiker::OptimizerRow</name>
    <message>
        <source>Back to the usual numbers, which are those of torch.optim where it has this optimizer</source>
        <translation>標準の値に戻します。torch.optim にある最適化手法では、その既定値です</translation>
    </message>
</context>
<context>
    <name>hiker::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>hiker::PlaybackPanel</name>
    <message>
        <source>as fast as it goes</source>
        <translation>最高速</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>毎秒 %1 回</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1（スペース）</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Iteration %1%2</source>
        <translation>反復 %1%2</translation>
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
        <translation>勾配 = %1</translation>
    </message>
    <message>
        <source>slope = %1</source>
        <translation>傾き = %1</translation>
    </message>
</context>
<context>
    <name>hiker::RaceModel</name>
    <message>
        <source>%1: %2. Untick to hide her; double-click to name her.</source>
        <translation>%1: %2。チェックを外すと隠れます。ダブルクリックで名前を付けられます。</translation>
    </message>
    <message>
        <source>hiker</source>
        <translation>ハイカー</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>f evals</source>
        <translation>f の評価</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>How her descent has ended</source>
        <translation>降下がどう終わったか</translation>
    </message>
    <message>
        <source>Her iterations so far</source>
        <translation>これまでの反復回数</translation>
    </message>
    <message>
        <source>How often f has been evaluated for her so far</source>
        <translation>これまでに f を評価した回数</translation>
    </message>
    <message>
        <source>Where she stands</source>
        <translation>立っている場所</translation>
    </message>
    <message>
        <source>f where she stands</source>
        <translation>立っている場所での f</translation>
    </message>
    <message>
        <source>How steep it is where she stands</source>
        <translation>立っている場所の険しさ</translation>
    </message>
    <message>
        <source>The slope where she stands</source>
        <translation>立っている場所の傾き</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapGraph</name>
    <message>
        <source>start x</source>
        <translation>出発点 x</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>出発点 y</translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation>学習率 η</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapPanel</name>
    <message>
        <source>start (%1, %2)</source>
        <translation>出発点 (%1, %2)</translation>
    </message>
    <message>
        <source>start %1, η %2</source>
        <translation>出発点 %1, η %2</translation>
    </message>
    <message>
        <source>Map of starts</source>
        <translation>出発点マップ</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>学習率マップ</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent from there, with the learning rate that is set.</source>
        <translation>1画素が、設定中の学習率でそこから始める1回の降下です。</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent, with its start and its learning rate.</source>
        <translation>1画素が、その出発点と学習率での1回の降下です。</translation>
    </message>
    <message>
        <source>Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>クリックかドラッグで、そこから出発します。ホイールで拡大、ダブルクリックで全体を表示します。</translation>
    </message>
    <message>
        <source>refining …</source>
        <translation>精細化中...</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1: %3で%2</translation>
    </message>
</context>
<context>
    <name>hiker::SlopePanel</name>
    <message>
        <source>Slope over x</source>
        <translation>x に対する傾き</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope: the arrow on the map is its gradient.</source>
        <translation>x と y の関数には、一つの数で表せる傾きがありません。地図の矢印が勾配です。</translation>
    </message>
</context>
<context>
    <name>hiker::SurfacePanel</name>
    <message>
        <source>The surface is there for functions of x and y, such as x^2 + 10 y^2.</source>
        <translation>曲面は、x^2 + 10 y^2 のような x と y の関数で表示されます。</translation>
    </message>
    <message>
        <source>The surface could not be drawn as a picture.</source>
        <translation>曲面を画像にできませんでした。</translation>
    </message>
    <message>
        <source>The surface is saved to %1.</source>
        <translation>曲面を %1 に保存しました。</translation>
    </message>
    <message>
        <source>Save the surface</source>
        <translation>曲面を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The surface is on the clipboard.</source>
        <translation>曲面をクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>hiker::SweepDialog</name>
    <message>
        <source>Line up</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between: starts (3, 2), (-1, 4). Rates also from where to where, and in how many: rates 0.01 to 1 in 5</source>
        <translation>学習率 (rates)、出発点 (starts)、最適化手法 (optimizers) をコンマで区切って並べます: starts (3, 2), (-1, 4)。学習率は範囲と個数でも指定できます: rates 0.01 to 1 in 5</translation>
    </message>
    <message>
        <source>%1 hikers: %2. All of them: %3.</source>
        <translation>%1人のハイカー: %2。全員に共通: %3。</translation>
    </message>
</context>
<context>
    <name>hiker::TablePanel</name>
    <message>
        <source>Table of iterates</source>
        <translation>反復点の表</translation>
    </message>
    <message>
        <source>Click a row to go there. Selected rows can be copied (Ctrl+C).</source>
        <translation>行をクリックするとそこへ移ります。選択した行はコピーできます（Ctrl+C）。</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>hiker::TrajectoryModel</name>
    <message>
        <source>slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>歩幅</translation>
    </message>
</context>
<context>
    <name>hiker::clipboard</name>
    <message>
        <source>The clipboard cannot be reached: nothing was copied.</source>
        <translation>クリップボードを使えません。何もコピーされませんでした。</translation>
    </message>
</context>
<context>
    <name>hiker::command_line</name>
    <message>
        <source>It was &quot;%1&quot;.</source>
        <translation>入力は &quot;%1&quot; でした。</translation>
    </message>
    <message>
        <source>%1 (Function &quot;%2&quot;, character %3.)</source>
        <translation>%1（関数 &quot;%2&quot; の%3文字目）</translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;; hiker --list-lessons lists those that there are.</source>
        <translation>レッスン &quot;%1&quot; はありません。hiker --list-lessons で一覧を表示します。</translation>
    </message>
    <message>
        <source>There is no landscape &quot;%1&quot;; hiker --list-landscapes lists those that there are.</source>
        <translation>地形 &quot;%1&quot; はありません。hiker --list-landscapes で一覧を表示します。</translation>
    </message>
    <message>
        <source>Only one file can be opened; a function is given with --function.</source>
        <translation>開けるファイルは1つだけです。関数は --function で指定します。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;; a function is given with --function.</source>
        <translation>ファイル &quot;%1&quot; はありません。関数は --function で指定します。</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 を開けませんでした。%2</translation>
    </message>
    <message>
        <source>Watch gradient descent walk down a function: a blind-folded hiker feels the slope, one iteration at a time.</source>
        <translation>勾配降下法が関数を降りていく様子を見てみましょう。目隠しをしたハイカーが、傾きを感じながら反復を一つずつ進みます。</translation>
    </message>
    <message>
        <source>An experiment (.hiker) or a lesson (.md) to open.</source>
        <translation>開く実験 (.hiker) またはレッスン (.md)。</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[ファイル]</translation>
    </message>
    <message>
        <source>hiker --help lists the options.</source>
        <translation>hiker --help でオプションの一覧を表示します。</translation>
    </message>
    <message>
        <source>Options that change the experiment of a file work with --print and --export only.</source>
        <translation>ファイルの実験を変えるオプションは、--print か --export と一緒のときだけ使えます。</translation>
    </message>
    <message>
        <source>Either a file, a lesson or a landscape can be opened, only one of them.</source>
        <translation>ファイル、レッスン、地形のうち、開けるのは1つだけです。</translation>
    </message>
    <message>
        <source>--hiker: at most %1 hikers walk side by side.</source>
        <translation>--hiker: 一緒に歩けるハイカーは %1 人までです。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>The function of x, or of x and y, to walk on, for example &apos;x^4 - 3x^3 + 2&apos;.</source>
        <translation>歩く関数。x の関数か、x と y の関数です。例: &apos;x^4 - 3x^3 + 2&apos;</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Where the hiker starts (3); on a function of x and y a point, as in 3,-1 (3,2).</source>
        <translation>ハイカーの出発点 (3)。x と y の関数では 3,-1 のような点です (3,2)。</translation>
    </message>
    <message>
        <source>The learning rate (0.1).</source>
        <translation>学習率 (0.1)。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>The most iterations (100).</source>
        <translation>反復回数の上限 (100)。</translation>
    </message>
    <message>
        <source>Stop when a step size is below it (0.0001); &quot;off&quot; for never.</source>
        <translation>ステップ幅がこれより小さくなったら止まります (0.0001)。&quot;off&quot; なら止まりません。</translation>
    </message>
    <message>
        <source>The half-width h of the central difference (&quot;auto&quot;).</source>
        <translation>中心差分の半幅 h (&quot;auto&quot;)。</translation>
    </message>
    <message>
        <source>A hiker, as often as wanted, in words such as &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;My Adam&quot;&apos;. The optimizers are %1.</source>
        <translation>ハイカーを一人加えます。何度でも使えます。&apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;私の Adam&quot;&apos; のように書きます。最適化手法は %1 です。</translation>
    </message>
    <message>
        <source>words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Start walking at once.</source>
        <translation>すぐに歩き始めます。</translation>
    </message>
    <message>
        <source>Print the outcome and the result instead of opening a window.</source>
        <translation>ウィンドウを開かずに、どう終わったかと結果の値を表示します。</translation>
    </message>
    <message>
        <source>Open a lesson that comes with the program.</source>
        <translation>プログラムに付属のレッスンを開きます。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Print the names and titles of the lessons.</source>
        <translation>レッスンの名前と題名を表示します。</translation>
    </message>
    <message>
        <source>Open a well-known function of x and y that comes with the program.</source>
        <translation>プログラムに付属の、x と y のよく知られた関数を開きます。</translation>
    </message>
    <message>
        <source>Print the names of the landscapes and their minima.</source>
        <translation>地形の名前とその極小点を表示します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Write a file instead of opening a window, as often as wanted; its ending decides: .png, .svg, .pdf, .gif, .csv, .py or .hiker. &quot;-&quot; is standard output.</source>
        <translation>ウィンドウを開かずにファイルを書き出します。何度でも使えます。拡張子で種類が決まります: .png, .svg, .pdf, .gif, .csv, .py, .hiker。&quot;-&quot; は標準出力です。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What is written to standard output, as an ending (png).</source>
        <translation>標準出力に書き出すものを拡張子で指定します (png)。</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>The iteration that a picture shows (the last).</source>
        <translation>図に示す反復（最後の反復）。</translation>
    </message>
    <message>
        <source>n,n,...</source>
        <translation>n,n,...</translation>
    </message>
    <message>
        <source>A film strip: these iterations side by side.</source>
        <translation>コマ並べ: これらの反復を横に並べます。</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>A map of every start and learning rate, or of every start x and y: rate colours it by the iterations to converge, minima by the minimum that is reached.</source>
        <translation>すべての出発点と学習率、またはすべての出発点 x と y のマップ。rate は収束までの反復回数で、minima は行き着く極小点で色を付けます。</translation>
    </message>
    <message>
        <source>A PDF has a page for each iteration.</source>
        <translation>PDF で、反復ごとに1ページを作ります。</translation>
    </message>
    <message>
        <source>The first iteration of an animation or of pages (0).</source>
        <translation>アニメーションまたはページの最初の反復 (0)。</translation>
    </message>
    <message>
        <source>The last one (the end of the walk).</source>
        <translation>最後の反復（歩みの終わり）。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The size of pictures: 1920x1080 in pixels, 3.5x2.6in, 9x6cm, or slide, slide-4:3, column, two-columns, square (1280x720).</source>
        <translation>図のサイズ: 画素で 1920x1080、または 3.5x2.6in、9x6cm、または slide, slide-4:3, column, two-columns, square (1280x720)。</translation>
    </message>
    <message>
        <source>Dots per inch (96; 300 for a size in inches or centimetres; what a named size brings along).</source>
        <translation>1インチあたりのドット数（96。インチや cm のサイズでは 300。名前付きのサイズではその値）。</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>How large text, lines and marks are (1).</source>
        <translation>文字、線、印の大きさ (1)。</translation>
    </message>
    <message>
        <source>light, dark or print, which is black on white (light).</source>
        <translation>light, dark, または白地に黒の print (light)。</translation>
    </message>
    <message>
        <source>Pictures have no background.</source>
        <translation>図に背景を付けません。</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Add to pictures, with commas: slope, convergence, caption (or all).</source>
        <translation>図に加えるもの。コンマで区切ります: slope, convergence, caption（または all）。</translation>
    </message>
    <message>
        <source>Leave out of pictures: trail, numbers, tangent, poles (or all).</source>
        <translation>図から省くもの: trail, numbers, tangent, poles（または all）。</translation>
    </message>
    <message>
        <source>What the convergence of several hikers is told by: f, slope or step (f).</source>
        <translation>何人かのハイカーの収束を何で示すか: f, slope, step (f)。</translation>
    </message>
    <message>
        <source>What the convergence is drawn over: iterations, or evaluations of f (iterations).</source>
        <translation>収束の横軸: iterations または evaluations（f の評価回数）(iterations)。</translation>
    </message>
    <message>
        <source>Frames a second of an animation (20).</source>
        <translation>アニメーションの1秒あたりのフレーム数 (20)。</translation>
    </message>
    <message>
        <source>Iterations a second of an animation (so many that it takes some ten seconds).</source>
        <translation>アニメーションの1秒あたりの反復回数（およそ十秒になる回数）。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>How long the last frame stays (2).</source>
        <translation>最後のフレームを見せる時間 (2)。</translation>
    </message>
    <message>
        <source>--%1: type a number from %2 to %3.</source>
        <translation>--%1: %2 から %3 までの数を入力してください。</translation>
    </message>
    <message>
        <source>--%1: an iteration is a whole number from 0 on.</source>
        <translation>--%1: 反復は 0 以上の整数です。</translation>
    </message>
    <message>
        <source>--strip: at most %1 iterations stand side by side.</source>
        <translation>--strip: 並べられる反復は %1 個までです。</translation>
    </message>
    <message>
        <source>--map: rate or minima.</source>
        <translation>--map: rate または minima。</translation>
    </message>
    <message>
        <source>--size: type a size such as 1920x1080, 3.5x2.6in or 9x6cm, or slide, slide-4:3, column, two-columns or square.</source>
        <translation>--size: 1920x1080、3.5x2.6in、9x6cm のようなサイズか、slide, slide-4:3, column, two-columns, square を入力してください。</translation>
    </message>
    <message>
        <source>--size: a picture has from 16 to 16384 pixels a side, and at most 64 million of them; this one would have %1 by %2.</source>
        <translation>--size: 図の一辺は 16 から 16384 画素まで、全体では6400万画素までです。これでは %1 × %2 になります。</translation>
    </message>
    <message>
        <source>--%1: the parts are trail, numbers, tangent, poles, slope, convergence, caption and all.</source>
        <translation>--%1: 要素は trail, numbers, tangent, poles, slope, convergence, caption, all です。</translation>
    </message>
    <message>
        <source>--%1: %2 or %3.</source>
        <translation>--%1: %2 または %3。</translation>
    </message>
    <message>
        <source>--%1 is for a picture of the convergence: --show convergence.</source>
        <translation>--%1 は収束の図で使います: --show convergence。</translation>
    </message>
    <message>
        <source>--theme: light, dark or print.</source>
        <translation>--theme: light, dark または print。</translation>
    </message>
    <message>
        <source>--format: png, svg, pdf, gif, csv, py or hiker.</source>
        <translation>--format: png, svg, pdf, gif, csv, py または hiker。</translation>
    </message>
    <message>
        <source>--export: end the name of &quot;%1&quot; in .png, .svg, .pdf, .gif, .csv, .py or .hiker.</source>
        <translation>--export: &quot;%1&quot; の名前の末尾を .png, .svg, .pdf, .gif, .csv, .py, .hiker のどれかにしてください。</translation>
    </message>
    <message>
        <source>Only one thing at a time can go to standard output.</source>
        <translation>標準出力に書き出せるのは、一度に1つだけです。</translation>
    </message>
    <message>
        <source>--format says what is written to standard output, by --export -; of a file the ending decides.</source>
        <translation>--format は、--export - で標準出力に書き出すものを決めます。ファイルでは拡張子で決まります。</translation>
    </message>
    <message>
        <source>--%1 is for %2.</source>
        <translation>--%1 は%2で使います。</translation>
    </message>
    <message>
        <source>pictures: --export FILE with a name that ends in .png, .svg, .pdf or .gif</source>
        <translation>図（末尾が .png, .svg, .pdf, .gif の名前で --export FILE）</translation>
    </message>
    <message>
        <source>pictures that stand still: --export FILE with a name that ends in .png, .svg or .pdf</source>
        <translation>静止した図（末尾が .png, .svg, .pdf の名前で --export FILE）</translation>
    </message>
    <message>
        <source>a PDF: --export FILE with a name that ends in .pdf</source>
        <translation>PDF（末尾が .pdf の名前で --export FILE）</translation>
    </message>
    <message>
        <source>an animation, --export FILE with a name that ends in .gif, or --pages</source>
        <translation>アニメーション（末尾が .gif の名前で --export FILE）または --pages</translation>
    </message>
    <message>
        <source>an animation: --export FILE with a name that ends in .gif</source>
        <translation>アニメーション（末尾が .gif の名前で --export FILE）</translation>
    </message>
    <message>
        <source>A picture shows one iteration, with --at, or several, with --strip.</source>
        <translation>図に示す反復は、--at なら1つ、--strip なら複数です。</translation>
    </message>
    <message>
        <source>--%1 is for pictures of the walk, and --map shows none. Leave one of them out; --show caption works with both.</source>
        <translation>--%1 は歩みの図で使いますが、--map では歩みが描かれません。どちらかを外してください。--show caption はどちらでも使えます。</translation>
    </message>
    <message>
        <source>An animation has a background: a GIF knows no smooth edges without one. Leave out --transparent.</source>
        <translation>アニメーションには背景が必要です。GIF は背景がないと輪郭を滑らかに描けません。--transparent を外してください。</translation>
    </message>
    <message>
        <source>--%1: the walk has the iterations 0 to %2, and not %3.</source>
        <translation>--%1: 歩みの反復は 0 から %2 までで、%3 はありません。</translation>
    </message>
    <message>
        <source>--%1: of so long a walk not every iterate is kept; in place of %2 there is %3.</source>
        <translation>--%1: これほど長い歩みでは、一部の反復点だけが残ります。%2 の代わりに %3 があります。</translation>
    </message>
    <message>
        <source>--from %1 is behind --to %2.</source>
        <translation>--from %1 が --to %2 より後になっています。</translation>
    </message>
    <message>
        <source>--measure is for several hikers: of one alone f, the slope and the step size are shown.</source>
        <translation>--measure は複数のハイカーで使います。一人のときは f、傾き、ステップ幅が示されます。</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>there is no optimizer &quot;%1&quot;; there are: %2. A number is written as in rate=0.1.</source>
        <translation>最適化手法 &quot;%1&quot; はありません。使えるのは %2 です。数は rate=0.1 のように書きます。</translation>
    </message>
    <message>
        <source>the colours are %1.</source>
        <translation>色は %1 です。</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; with %2; there are: %3.</source>
        <translation>%2 に &quot;%1&quot; はありません。使えるのは %3 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an optimizer too many.</source>
        <translation>&quot;%1&quot; は余分な最適化手法です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there more than once.</source>
        <translation>&quot;%1&quot; が2回以上あります。</translation>
    </message>
    <message>
        <source>Two numbers are for a function of x and y.</source>
        <translation>2つの数は x と y の関数で使います。</translation>
    </message>
    <message>
        <source>--hiker &quot;%1&quot;: %2</source>
        <translation>--hiker &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>%1 would have %2 pictures, more than %3: give --from and --to%4.</source>
        <translation>%1 は %2 枚の図になり、上限の %3 を超えます。--from と --to%4を指定してください。</translation>
    </message>
    <message>
        <source>, or a higher --speed</source>
        <translation>、または --speed の大きな値</translation>
    </message>
    <message>
        <source>--language: %1. It was &quot;%2&quot;.</source>
        <translation>--language: %1。入力は &quot;%2&quot; でした。</translation>
    </message>
    <message>
        <source>The language of the program (the system&apos;s): %1.</source>
        <translation>プログラムの言語（システムの言語）: %1。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>There is no display to open a window on. With --print or --export FILE it works without one.</source>
        <translation>ウィンドウを開く画面がありません。--print か --export FILE を使えば、画面なしで動きます。</translation>
    </message>
    <message>
        <source>There are no fonts here, so boxes stand for letters. Install some, such as fonts-dejavu-core.</source>
        <translation>フォントがないため、文字の代わりに四角が表示されます。fonts-dejavu-core などをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>hiker::files</name>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in an experiment.</source>
        <translation>実験に &quot;%1&quot; という項目はありません。</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1人目</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2人目</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3人目</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4人目</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5人目</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6人目</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7人目</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8人目</translation>
    </message>
    <message>
        <source>there must be an object in braces { }.</source>
        <translation>波かっこ { } で囲んだオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;, %1: %2</source>
        <translation>&quot;hikers&quot; の%1: %2</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;: there must be 1 to %1 hikers in square brackets, such as [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }].</source>
        <translation>&quot;hikers&quot; には、[{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }] のように、角かっこで囲んだ1人から%1人までのハイカーが必要です。</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: this file is of version %1, from a newer Hiker; this one reads up to %2.</source>
        <translation>&quot;version&quot;: このファイルは、より新しい Hiker のバージョン %1 です。この Hiker が読めるのは %2 までです。</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: there must be a whole number from 1 to %1.</source>
        <translation>&quot;version&quot; には 1 から %1 までの整数が必要です。</translation>
    </message>
    <message>
        <source>This is not an experiment of Hiker: at &quot;format&quot; there must be &quot;%1&quot;.</source>
        <translation>Hiker の実験ではありません。&quot;format&quot; は &quot;%1&quot; でなければなりません。</translation>
    </message>
    <message>
        <source>The &quot;function&quot; is missing.</source>
        <translation>&quot;function&quot; がありません。</translation>
    </message>
    <message>
        <source>Line %1 is damaged or not JSON: %2.</source>
        <translation>%1行目が壊れているか、JSON ではありません: %2。</translation>
    </message>
    <message>
        <source>Line 1: there must be an object in braces { }.</source>
        <translation>1行目: 波かっこ { } で囲んだオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>%1: no minimum, it falls without bound.</source>
        <translation>%1: 極小点はなく、限りなく下がります。</translation>
    </message>
    <message>
        <source>%1: minima at %2, with f = %3 at each of them.</source>
        <translation>%1: 極小点は %2、どこでも f = %3 です。</translation>
    </message>
    <message>
        <source>%1: the lowest minimum is at %2, with f = %3; there are others.</source>
        <translation>%1: 最も低い極小点は %2 で、f = %3 です。ほかにも極小点があります。</translation>
    </message>
    <message>
        <source>%1: the minimum is at %2, with f = %3.</source>
        <translation>%1: 極小点は %2 で、f = %3 です。</translation>
    </message>
    <message>
        <source>At &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>there must be one of: %1.</source>
        <translation>次のどれかでなければなりません: %1。</translation>
    </message>
    <message>
        <source>%1 has none, and so no &quot;%2&quot;.</source>
        <translation>%1 にはハイパーパラメータがなく、&quot;%2&quot; もありません。</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; there are: %3.</source>
        <translation>%1 に &quot;%2&quot; はありません。使えるのは %3 です。</translation>
    </message>
    <message>
        <source>there must be an object in braces, such as { &quot;beta1&quot;: 0.9 }.</source>
        <translation>{ &quot;beta1&quot;: 0.9 } のように、波かっこで囲んだオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>there must be a text in quotation marks, such as &quot;Anna&quot;.</source>
        <translation>&quot;Anna&quot; のように、引用符で囲んだ文字列が必要です。</translation>
    </message>
    <message>
        <source>there must be true or false.</source>
        <translation>true か false が必要です。</translation>
    </message>
    <message>
        <source>the function has only x, so there must be one number in square brackets, such as [3].</source>
        <translation>関数の変数は x だけなので、[3] のように角かっこで囲んだ1つの数が必要です。</translation>
    </message>
    <message>
        <source>the function has x and y, so there must be two numbers in square brackets, such as [3, -1].</source>
        <translation>関数の変数は x と y なので、[3, -1] のように角かっこで囲んだ2つの数が必要です。</translation>
    </message>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in a hiker; there are: %2.</source>
        <translation>ハイカーに &quot;%1&quot; という項目はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be one of: %1.</source>
        <translation>&quot;outcome&quot;: 次のどれかでなければなりません: %1。</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be as many as there are hikers, which are %1 here.</source>
        <translation>&quot;outcome&quot; は、ハイカーと同じ数（ここでは %1）だけ必要です。</translation>
    </message>
    <message>
        <source>Line 1: a lesson begins with its title, as in &quot;# Overshooting&quot;.</source>
        <translation>1行目: レッスンは &quot;# 行き過ぎ&quot; のような題名で始まります。</translation>
    </message>
    <message>
        <source>This lesson has no steps: each begins with a heading, as in &quot;## Step one&quot;.</source>
        <translation>このレッスンには段階がありません。それぞれの段階は &quot;## 第一段階&quot; のような見出しで始まります。</translation>
    </message>
    <message>
        <source>an answer belongs into a step, below a heading with ##.</source>
        <translation>答えは段階の中、## の見出しより下に置きます。</translation>
    </message>
    <message>
        <source>this text is outside of a step: put a heading with ## above it.</source>
        <translation>この文章はどの段階にも入っていません。上に ## の見出しを置いてください。</translation>
    </message>
    <message>
        <source>this block is not closed: put ``` below it.</source>
        <translation>このブロックが閉じていません。下に ``` を置いてください。</translation>
    </message>
    <message>
        <source>this block is outside of a step.</source>
        <translation>このブロックはどの段階にも入っていません。</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>%1行目: </translation>
    </message>
    <message>
        <source>In %1 beside it: %2</source>
        <translation>隣にある %1: %2</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>ディスクの空きがないのかもしれません</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of Hiker.</source>
        <translation>%1 は Hiker のファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 could not be written: it is a folder or a device, not a file.</source>
        <translation>%1 に書き込めませんでした。ファイルではなく、フォルダーかデバイスです。</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>At &quot;function&quot;: there must be a formula in quotation marks, such as &quot;x^2&quot;.</source>
        <translation>&quot;function&quot; には、&quot;x^2&quot; のように引用符で囲んだ数式が必要です。</translation>
    </message>
    <message>
        <source>At &quot;function&quot;, character %1: %2</source>
        <translation>&quot;function&quot; の%1文字目: %2</translation>
    </message>
    <message>
        <source>At &quot;selected&quot;: there must be the number of one of the hikers, counted from 1; the last is %1.</source>
        <translation>&quot;selected&quot; には、1 から数えたハイカーの番号が必要です。最後の番号は %1 です。</translation>
    </message>
</context>
<context>
    <name>hiker::guide</name>
    <message>
        <source>Guide to Hiker</source>
        <translation>Hiker ガイド</translation>
    </message>
</context>
<context>
    <name>hiker::language</name>
    <message>
        <source>English</source>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>hiker::picture</name>
    <message>
        <source>Slide 16:9</source>
        <translation>スライド 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>スライド 4:3</translation>
    </message>
    <message>
        <source>One column of a paper</source>
        <translation>論文の1段</translation>
    </message>
    <message>
        <source>Two columns of a paper</source>
        <translation>論文の2段</translation>
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
        <translation>1～%1で収束</translation>
    </message>
    <message>
        <source>x ≈ %1</source>
        <translation>x ≈ %1</translation>
    </message>
    <message>
        <source>another minimum</source>
        <translation>別の極小点</translation>
    </message>
    <message>
        <source>not at a minimum</source>
        <translation>極小点以外</translation>
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
        <translation>Hiker の3次元表示の部分がインストールされていません。ほかの機能はすべて使えます。</translation>
    </message>
    <message>
        <source>This computer cannot show three dimensions: OpenGL is missing. Everything else works without it.</source>
        <translation>このコンピューターは3次元表示ができません。OpenGL がありません。ほかの機能はすべて使えます。</translation>
    </message>
</context>
<context>
    <name>hiker::words</name>
    <message>
        <source>converged</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>極大点</translation>
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
        <translation>斜面</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, slope %5.</source>
        <translation>反復 %1: %2、%3 = %4、傾き %5。</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, gradient %5.</source>
        <translation>反復 %1: %2、%3 = %4、勾配 %5。</translation>
    </message>
    <message>
        <source>%1: how %2 with learning rate %3 ends from each start.</source>
        <translation>%1: 各出発点からの%2（学習率 %3）の終わり方。</translation>
    </message>
    <message>
        <source>%1: how %2 ends from each start with each learning rate.</source>
        <translation>%1: 各出発点、各学習率での%2の終わり方。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>反復 %1</translation>
    </message>
    <message>
        <source>Iteration %1.</source>
        <translation>反復 %1。</translation>
    </message>
    <message>
        <source>Iterations %1 and %2.</source>
        <translation>反復 %1 と %2。</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>発散</translation>
    </message>
    <message>
        <source>left domain</source>
        <translation>定義域外</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>ステップ不可</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in %4.</source>
        <translation>%1: %2 から %3 までの数を、小数点にはピリオドを使って %4 のように入力してください。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and no line breaks or other control characters.</source>
        <translation>名前は %1 文字以内で、改行などの制御文字は使えません。</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>出発点 %1</translation>
    </message>
    <message>
        <source>Hiker</source>
        <translation>ハイカー</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学習率 %1</translation>
    </message>
    <message>
        <source>Converged after %1: the step size fell below the precision %2.</source>
        <translation>%1で収束しました。ステップ幅が許容誤差 %2 を下回りました。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a maximum, not a minimum: there is no slope to walk down. Start a little to one side of it.</source>
        <translation>%1で収束しましたが、ここは極小点ではなく極大点です。降りていく傾きがありません。出発点を少し横にずらしてください。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a saddle, not a minimum: f rises in some directions from here and falls in others. Start a little to one side of it.</source>
        <translation>%1で収束しましたが、ここは極小点ではなく鞍点です。f はここからある方向には上がり、別の方向には下がります。出発点を少し横にずらしてください。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is flat ground that is neither a minimum nor a maximum. Try another start.</source>
        <translation>%1で収束しましたが、ここは極小点でも極大点でもない平地です。別の出発点を試してください。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the slope is still %2, only the steps are short.</source>
        <translation>%1で収束しましたが、ここは極小点ではありません。傾きはまだ %2 あり、ステップが短いだけです。</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the gradient is still %2, only the steps are short.</source>
        <translation>%1で収束しましたが、ここは極小点ではありません。勾配はまだ %2 あり、ステップが短いだけです。</translation>
    </message>
    <message>
        <source>She may be turning round there: try a smaller precision.</source>
        <translation>そこで向きを変えている途中かもしれません。許容誤差を小さくしてみてください。</translation>
    </message>
    <message>
        <source>Try a larger learning rate or a smaller precision.</source>
        <translation>学習率を大きくするか、許容誤差を小さくしてみてください。</translation>
    </message>
    <message>
        <source>Finished after %1, the most that were allowed: no precision is set that could end it earlier.</source>
        <translation>上限の%1で終わりました。それより早く終わらせる許容誤差は設定されていません。</translation>
    </message>
    <message>
        <source>Iteration limit: after %1 the step size is still above the precision %2.</source>
        <translation>反復の上限: %1の後も、ステップ幅は許容誤差 %2 より大きいままです。</translation>
    </message>
    <message>
        <source>Try more iterations, or a larger learning rate: here it must stay below %1.</source>
        <translation>反復を増やすか、学習率を大きくしてみてください。ここでは学習率は %1 より小さくなければなりません。</translation>
    </message>
    <message>
        <source>Here the learning rate must stay below %1.</source>
        <translation>ここでは学習率は %1 より小さくなければなりません。</translation>
    </message>
    <message>
        <source>Try more iterations or another learning rate.</source>
        <translation>反復を増やすか、別の学習率を試してください。</translation>
    </message>
    <message>
        <source>Try a smaller learning rate or another start.</source>
        <translation>学習率を小さくするか、別の出発点を試してください。</translation>
    </message>
    <message>
        <source>Try a smaller learning rate: it must stay below %1 near the minimum, and further out lower still.</source>
        <translation>学習率を小さくしてみてください。極小点の近くでは %1 より小さく、遠くではさらに小さくなければなりません。</translation>
    </message>
    <message>
        <source>Diverged after %1: the numbers grew too large to compute with.</source>
        <translation>%1で発散しました。数が大きくなりすぎて計算できません。</translation>
    </message>
    <message>
        <source>Diverged after %1: each step is larger than the last.</source>
        <translation>%1で発散しました。ステップは毎回、前より長くなっています。</translation>
    </message>
    <message>
        <source>The function seems to fall for ever on this side, with no minimum to reach. Try another start.</source>
        <translation>関数はこちら側で限りなく下がり続け、たどり着ける極小点はないようです。別の出発点を試してください。</translation>
    </message>
    <message>
        <source>The function seems to fall for ever in this direction, with no minimum to reach. Try another start.</source>
        <translation>関数はこの方向で限りなく下がり続け、たどり着ける極小点はないようです。別の出発点を試してください。</translation>
    </message>
    <message>
        <source>at %1 the function or its slope is not a number.</source>
        <translation>%1 では、関数またはその傾きが数になりません。</translation>
    </message>
    <message>
        <source>at %1 the function or its gradient is not a number.</source>
        <translation>%1 では、関数またはその勾配が数になりません。</translation>
    </message>
    <message>
        <source>The start is outside of the domain: %1 Choose another start.</source>
        <translation>出発点が定義域の外にあります。%1 別の出発点を選んでください。</translation>
    </message>
    <message>
        <source>Left the domain after %1: %2</source>
        <translation>%1で定義域の外に出ました。%2</translation>
    </message>
    <message>
        <source>Cycling after %1: back where it was two iterations ago, and so it would repeat for ever.</source>
        <translation>%1で循環しました。2回前の反復の位置に戻ったので、このまま限りなく繰り返します。</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the curvature there is %3. Newton&apos;s method needs a positive one; try another start or another optimizer.</source>
        <translation>%2の後、%1 からはステップを取れません。そこの曲率は %3 です。ニュートン法には正の曲率が必要です。別の出発点か別の最適化手法を試してください。</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the largest and the smallest curvature there are %3 and %4. Newton&apos;s method needs two positive ones; try another start or another optimizer.</source>
        <translation>%2の後、%1 からはステップを取れません。そこの最大の曲率は %3、最小の曲率は %4 です。ニュートン法にはどちらも正であることが必要です。別の出発点か別の最適化手法を試してください。</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|傾き|</translation>
    </message>
    <message>
        <source>|gradient|</source>
        <translation>|勾配|</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 回の反復</translation>
    </message>
    <message>
        <source>Stopped by you after %1. Press Play to go on from here, or Run to begin again.</source>
        <translation>%1で停止しました。「再生」でここから続け、「実行」で最初からやり直します。</translation>
    </message>
    <message>
        <source>Minimum occurs at %1: %2</source>
        <translation>極小点の %1: %2</translation>
    </message>
    <message>
        <source>Slope at the minimum is: %1</source>
        <translation>極小点での傾き: %1</translation>
    </message>
    <message>
        <source>Gradient at the minimum is: %1</source>
        <translation>極小点での勾配: %1</translation>
    </message>
    <message>
        <source>Maximum occurs at %1: %2</source>
        <translation>極大点の %1: %2</translation>
    </message>
    <message>
        <source>Slope at the maximum is: %1</source>
        <translation>極大点での傾き: %1</translation>
    </message>
    <message>
        <source>Gradient at the maximum is: %1</source>
        <translation>極大点での勾配: %1</translation>
    </message>
    <message>
        <source>Last %1: %2</source>
        <translation>最後の %1: %2</translation>
    </message>
    <message>
        <source>Slope there is: %1</source>
        <translation>そこでの傾き: %1</translation>
    </message>
    <message>
        <source>Gradient there is: %1</source>
        <translation>そこでの勾配: %1</translation>
    </message>
    <message>
        <source>x-value</source>
        <translation>x の値</translation>
    </message>
    <message>
        <source>%1: type a whole number from %2 to %3, for example 100.</source>
        <translation>%1: %2 から %3 までの整数を、100 のように入力してください。</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in 0.1.</source>
        <translation>%1: %2 から %3 までの数を、小数点にはピリオドを使って 0.1 のように入力してください。</translation>
    </message>
    <message>
        <source>%1: the function has x and y, so type two numbers from %2 to %3, with a dot as decimal point and a comma between them, as in 0.5,-1.</source>
        <translation>%1: 関数の変数は x と y なので、%2 から %3 までの2つの数を、小数点にはピリオドを使い、コンマで区切って 0.5,-1 のように入力してください。</translation>
    </message>
    <message>
        <source>step size %1</source>
        <translation>ステップ幅 %1</translation>
    </message>
    <message>
        <source>%1 &lt; %2, stop</source>
        <translation>%1 &lt; %2、止まる</translation>
    </message>
    <message>
        <source>%1 ≥ %2, go on</source>
        <translation>%1 ≥ %2、続ける</translation>
    </message>
    <message>
        <source>Squares, roots and quotients of pairs: x and y each for itself.</source>
        <translation>組の二乗、平方根、商は、x と y それぞれで計算します。</translation>
    </message>
    <message>
        <source>slope f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
with h = %3</source>
        <translation>傾き f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
h = %3</translation>
    </message>
    <message>
        <source>How fast the learning rate falls by itself</source>
        <translation>学習率がひとりでに下がる速さ</translation>
    </message>
    <message>
        <source>Keeps the division from becoming one by zero</source>
        <translation>0 で割ることを防ぎます</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>How much of the mean slope stays from one iteration to the next</source>
        <translation>反復のたびに、傾きの平均をどれだけ残すか</translation>
    </message>
    <message>
        <source>How much of the mean square stays from one iteration to the next</source>
        <translation>反復のたびに、二乗の平均をどれだけ残すか</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>勾配降下法</translation>
    </message>
    <message>
        <source>What the step is multiplied by where f has not fallen by enough</source>
        <translation>f が十分に下がらなかったときに、ステップに掛ける数</translation>
    </message>
    <message>
        <source>By how much of what the slope promises f has to fall</source>
        <translation>傾きから見込まれる量のうち、f がどれだけ下がらなければならないか</translation>
    </message>
    <message>
        <source>line search</source>
        <translation>直線探索</translation>
    </message>
    <message>
        <source>t = {part&apos;}: from {rate} on, times {shrink} until f falls by enough
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</source>
        <translation>t = {part&apos;}: {rate} から、f が十分に下がるまで {shrink} を掛ける
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>How much of the velocity stays from one iteration to the next</source>
        <translation>反復のたびに、速度をどれだけ残すか</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>ネステロフのモメンタム</translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation>ニュートン法</translation>
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
        <translation>H = 二階偏微分 xx {xx}, xy {xy}, yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Type a number here, with a dot as decimal point, as in 0.1.</source>
        <translation>ここには数を、小数点にはピリオドを使って 0.1 のように入力してください。</translation>
    </message>
    <message>
        <source>Type a learning rate from 1e-12 to 1e+12 here.</source>
        <translation>ここには 1e-12 から 1e+12 までの学習率を入力してください。</translation>
    </message>
    <message>
        <source>Type a start from -1e+100 to 1e+100 here.</source>
        <translation>ここには -1e+100 から 1e+100 までの出発点を入力してください。</translation>
    </message>
    <message>
        <source>Type how many hikers, from 2 to 8, as in: starts -3 to 3 in 7.</source>
        <translation>ハイカーの人数を 2 から 8 までで入力してください。例: starts -3 to 3 in 7</translation>
    </message>
    <message>
        <source>From where to where is along x: type a number here, or all points with commas between.</source>
        <translation>範囲は x の方向です。ここには数を入力するか、すべての点をコンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>From and to are the same number: type two different ones.</source>
        <translation>範囲の両端が同じ数です。違う二つの数を入力してください。</translation>
    </message>
    <message>
        <source>This function has only x: type one number for each start, as in: starts -3, 0, 3.</source>
        <translation>この関数の変数は x だけです。出発点ごとに一つの数を入力してください。例: starts -3, 0, 3</translation>
    </message>
    <message>
        <source>Type two numbers in these brackets with a comma between, as in (3, -1).</source>
        <translation>このかっこの中には、(3, -1) のように二つの数をコンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>There is no optimizer of this name. Type some of gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search and newton, or all.</source>
        <translation>この名前の最適化手法はありません。gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search, newton のいくつか、または all を入力してください。</translation>
    </message>
    <message>
        <source>Begin with what differs from hiker to hiker: rates, starts or optimizers.</source>
        <translation>ハイカーごとに変えるもの、つまり rates, starts, optimizers のどれかで始めてください。</translation>
    </message>
    <message>
        <source>Type what they have, with commas between, or from where to where: -3 to 3.</source>
        <translation>それぞれの値をコンマで区切って入力するか、範囲を入力してください: -3 to 3</translation>
    </message>
    <message>
        <source>Type two at least, with commas between, or from where to where: -3 to 3.</source>
        <translation>少なくとも二つをコンマで区切って入力するか、範囲を入力してください: -3 to 3</translation>
    </message>
    <message>
        <source>At most eight hikers walk together: take some out.</source>
        <translation>一緒に歩けるハイカーは八人までです。減らしてください。</translation>
    </message>
    <message>
        <source>This formula cannot be computed: write it in simpler parts.</source>
        <translation>この数式は計算できません。もっと簡単な形に分けて書いてください。</translation>
    </message>
    <message>
        <source>Type a function of x, for example x^2.</source>
        <translation>x の関数を入力してください。例: x^2</translation>
    </message>
    <message>
        <source>Here the function is missing, for example x^2.</source>
        <translation>ここに関数がありません。例: x^2</translation>
    </message>
    <message>
        <source>Call the variable x, as in f(x) = x^2.</source>
        <translation>変数は f(x) = x^2 のように x としてください。</translation>
    </message>
    <message>
        <source>A condition has three parts: condition ? value : other value.</source>
        <translation>条件式には三つの部分が必要です: 条件 ? 値 : 別の値</translation>
    </message>
    <message>
        <source>Compare two at a time: 0 &lt; x &amp;&amp; x &lt; 1.</source>
        <translation>比較は二つずつにしてください: 0 &lt; x &amp;&amp; x &lt; 1</translation>
    </message>
    <message>
        <source>Put a sign before this number, as in x*2 or x^2.</source>
        <translation>この数の前に、x*2 や x^2 のような記号を入れてください。</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ).</source>
        <translation>このかっこが閉じていません。) を加えてください。</translation>
    </message>
    <message>
        <source>This bar is not closed: add a | behind, or write abs(x).</source>
        <translation>この縦棒が閉じていません。後に | を加えるか、abs(x) と書いてください。</translation>
    </message>
    <message>
        <source>This name is not known: did you mean %1?</source>
        <translation>この名前はわかりません。%1 のことですか？</translation>
    </message>
    <message>
        <source>The name %1 is not known: the variable is x, and functions are written like sin(x).</source>
        <translation>%1 という名前はわかりません。変数は x で、関数は sin(x) のように書きます。</translation>
    </message>
    <message>
        <source>Here y is the result: write the right side with x only.</source>
        <translation>ここでは y は結果です。右辺は x だけで書いてください。</translation>
    </message>
    <message>
        <source>Write this power behind the brackets: %1(x)^n, or use the inverse function&apos;s own name.</source>
        <translation>このべき乗はかっこの後に %1(x)^n と書くか、逆関数の名前を使ってください。</translation>
    </message>
    <message>
        <source>%1 takes one value in its brackets.</source>
        <translation>%1 のかっこの中には、値を一つ書きます。</translation>
    </message>
    <message>
        <source>%1 takes two values in its brackets, with a comma between them.</source>
        <translation>%1 のかっこの中には、値を二つ、コンマで区切って書きます。</translation>
    </message>
    <message>
        <source>The brackets of %1 are empty: put a value in, as in %1(x).</source>
        <translation>%1 のかっこの中が空です。%1(x) のように値を入れてください。</translation>
    </message>
    <message>
        <source>%1 needs a value in brackets behind it, as in %1(x).</source>
        <translation>%1 の後には、%1(x) のようにかっこに入れた値が必要です。</translation>
    </message>
    <message>
        <source>The formula stops too early: a value is missing at its end.</source>
        <translation>数式が途中で終わっています。最後に値がありません。</translation>
    </message>
    <message>
        <source>Before this bracket a value is missing.</source>
        <translation>このかっこの前に値がありません。</translation>
    </message>
    <message>
        <source>An equals sign can only stand behind f(x) or y at the front; to compare, write ==.</source>
        <translation>等号は先頭の f(x) か y の後にだけ書けます。比較には == と書いてください。</translation>
    </message>
    <message>
        <source>A comma has no meaning here: the decimal point is a dot, as in 0.5.</source>
        <translation>ここのコンマには意味がありません。小数点は 0.5 のようにピリオドです。</translation>
    </message>
    <message>
        <source>Before this power a value is missing, as in x².</source>
        <translation>このべき乗の前に、x² のような値がありません。</translation>
    </message>
    <message>
        <source>Before %1 a value is missing.</source>
        <translation>%1 の前に値がありません。</translation>
    </message>
    <message>
        <source>This bracket was never opened: take it out, or add a ( before it.</source>
        <translation>このかっこに対応する開きかっこがありません。取り除くか、前に ( を加えてください。</translation>
    </message>
    <message>
        <source>A colon belongs to a condition: condition ? value : other value.</source>
        <translation>コロンは条件式で使います: 条件 ? 値 : 別の値</translation>
    </message>
    <message>
        <source>The formula is nested too deeply here: use fewer brackets and powers.</source>
        <translation>ここで数式の入れ子が深すぎます。かっこやべき乗を減らしてください。</translation>
    </message>
    <message>
        <source>The formula is too long: it may have up to 1000 plain characters.</source>
        <translation>数式が長すぎます。半角文字で 1000 文字までです。</translation>
    </message>
    <message>
        <source>A number has only one decimal point.</source>
        <translation>一つの数に小数点は一つだけです。</translation>
    </message>
    <message>
        <source>This number is outside of what can be computed with (about 1e-307 to 1e308).</source>
        <translation>この数は計算できる範囲（およそ 1e-307 から 1e308）の外にあります。</translation>
    </message>
    <message>
        <source>A raised minus needs a raised number behind it, as in x⁻¹.</source>
        <translation>上付きのマイナスの後には、x⁻¹ のように上付きの数が必要です。</translation>
    </message>
    <message>
        <source>Use round brackets ( ) instead.</source>
        <translation>代わりに丸かっこ ( ) を使ってください。</translation>
    </message>
    <message>
        <source>Quotation marks and primes have no meaning here: take them out.</source>
        <translation>引用符やプライムには、ここでは意味がありません。取り除いてください。</translation>
    </message>
    <message>
        <source>Factorials are not known here: write the number out.</source>
        <translation>階乗は使えません。その数を書いてください。</translation>
    </message>
    <message>
        <source>For a remainder write mod(a, b); for a percentage divide by 100.</source>
        <translation>余りは mod(a, b) と書き、百分率は 100 で割ってください。</translation>
    </message>
    <message>
        <source>A decimal point needs a digit beside it, as in 0.5.</source>
        <translation>小数点の横には、0.5 のように数字が必要です。</translation>
    </message>
    <message>
        <source>There is an unreadable character here: take it out.</source>
        <translation>ここに読めない文字があります。取り除いてください。</translation>
    </message>
    <message>
        <source>The character %1 has no meaning here: take it out.</source>
        <translation>文字 %1 には、ここでは意味がありません。取り除いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n 回の反復</numerusform>
        </translation>
    </message>
    <message>
        <source>converged to a minimum after %1.</source>
        <translation>%1で極小点に収束。</translation>
    </message>
    <message>
        <source>converged to a maximum after %1.</source>
        <translation>%1で極大点に収束。</translation>
    </message>
    <message>
        <source>converged to a saddle after %1.</source>
        <translation>%1で鞍点に収束。</translation>
    </message>
    <message>
        <source>converged on flat ground after %1.</source>
        <translation>%1で平地に収束。</translation>
    </message>
    <message>
        <source>converged on a slope after %1.</source>
        <translation>%1で斜面に収束。</translation>
    </message>
    <message>
        <source>iteration limit after %1.</source>
        <translation>%1で反復の上限に到達。</translation>
    </message>
    <message>
        <source>diverged after %1.</source>
        <translation>%1で発散。</translation>
    </message>
    <message>
        <source>left the domain after %1.</source>
        <translation>%1で定義域の外へ。</translation>
    </message>
    <message>
        <source>cycling after %1.</source>
        <translation>%1で循環。</translation>
    </message>
    <message>
        <source>no further step after %1.</source>
        <translation>%1の後、ステップ不可。</translation>
    </message>
    <message>
        <source>stopped after %1.</source>
        <translation>%1で停止。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one behind the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>start</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>出発点 y</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>maximum iterations</source>
        <translation>最大反復数</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>許容誤差</translation>
    </message>
    <message>
        <source>difference step</source>
        <translation>差分幅</translation>
    </message>
    <message>
        <source>gradient ∇f(%1, %2) ≈ %3</source>
        <translation>勾配 ∇f(%1, %2) ≈ %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
</TS>
