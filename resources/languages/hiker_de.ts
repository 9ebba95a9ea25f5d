<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ConvergenceChoice</name>
    <message>
        <source>What is shown of each hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over what it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An iteration of Newton’s method or of a line search evaluates f more often than one of gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over evaluations of f</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvergencePanel</name>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference step h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h from 1e-12 to 1: the poles touch the curve at x − h and x + h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the slope over the difference step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of (f(x + h) − f(x − h)) / 2h where the hiker stands, along x, against Richardson extrapolation of central differences. The dot is the h in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExperimentPanel</name>
    <message>
        <source>f(x) =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function to walk down, as you would write it: x^2, 2sin(x), |x|, √x, x³ − 3x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example x^2, or sin(x) + x²/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the hiker starts. Up and Down change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The y of the place where the hiker starts. Up and Down change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnin&amp;g rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η, the factor on the slope: how far a step goes. Up and Down change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max. &amp;iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many iterations the walk ends at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when a step is shorter than the precision. Without it only the number of iterations ends the walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk has converged when a step is shorter than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difference step h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the difference step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the slope between x − h and x + h with an h of your own. Left off, h is chosen for the smallest error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h, half the distance between the two places that the slope is measured from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try out the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG is made of pixels; SVG and PDF of lines and text, sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration that the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iterations that stand side by side, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast she walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> iterations/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More frames look smoother and make a larger file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause on the last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the last frame stays before it begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes that are often needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the size is measured in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch: 300 for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large text, lines and marks are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print is black on white: lines are told apart by dashes and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trans&amp;parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;ail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iterates so far, and the arrow of the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the iterates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan&amp;gent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tangent where she stands, and the line that she feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;oles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two points that she feels the slope with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope pane&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;vergence panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is: function, start, learning rate, optimizer, iteration, outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; no file is left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file goes, and write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer to the question on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step: sets the window up for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Landscapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;kers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment or a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture, a film strip, a map, an animation, a handout or the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the picture on the clipboard as it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a script of this experiment on the clipboard, for Python with SymPy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hiker, who starts beside the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate the hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hiker like the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected hiker goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide the hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected hiker walks on without being seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected hiker one place up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected hiker one place down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several hikers at once, with other learning rates, starts or optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the axes to the walk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only formula, picture and playback, in large type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short guide to Hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptimizerRow</name>
    <message>
        <source>&amp;Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that makes a step of the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Iteration 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to look at any iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One iteration back (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One iteration on (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop computing where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start, and forget the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the iterate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations a second, from slow motion to as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>Hikers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row to select a hiker, or a heading to sort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateMapPanel</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel is a whole descent. Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pixel says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions, with the hikers and their paths. The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn it, scroll to zoom, double-click to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the surface as a picture of 1920 × 1080 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the surface as a picture of 1920 × 1080 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What differs from hiker to hiker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates 0.01, 0.1, 0.5, 1, 1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between, or from where to where, and in how many: starts -3 to 3 in 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take the place of all hikers that there are now; that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreeStepsPanel</name>
    <message>
        <source>1. Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the iteration under the cursor. They can be selected and copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Calculate the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the three steps as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the three steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::ConvergenceGraph</name>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluations of f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, right axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::DifferenceGraph</name>
    <message>
        <source>difference step h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error of the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::DifferencePanel</name>
    <message>
        <source> (automatic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h = %1%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::Document</name>
    <message>
        <source>change of the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::ExperimentPanel</name>
    <message>
        <source>2/curvature = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no 2/curvature here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to see at once what would happen with another learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is 2 / curvature at the minimum: below it steps shrink near the minimum, above it they grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;x, y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x, y) =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x) =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter runs. Drag the hiker, or click the map, to choose another start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter runs. Drag the hiker, or click the curve, to choose another start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk down from the start (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::ExportDialog</name>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of many descents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An animation (GIF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handout: a page an iteration (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of x and y has no single slope to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture has from 16 to 16384 pixels a side, and at most 64 million of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the numbers of up to %1 iterations, from 0 to %2: 0, 1, 2, 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first iteration is behind the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This animation would have %1 frames, more than %2: choose a higher speed or fewer iterations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descent is still being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every iterate as a row: %1. Rows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels; on paper %3 × %4 inches, %5 × %6 cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel between the axes is a whole descent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames: %1, in %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::LessonPanel</name>
    <message>
        <source>No lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the menu **Lessons**, or open a page of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::MainWindow</name>
    <message>
        <source>Reset view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the axes to the walk again (double-click on the picture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hiker does in this iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every iterate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hikers side by side, to be sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a slope is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference step h and its error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f′(x) below the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How descents end from each start: with each learning rate, or all over the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descent is finished, there is no further step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing: %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;Watch gradient descent walk down a function.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments and lessons (*.hiker *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments (*.hiker)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Save them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs SymPy: pip install sympy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs SymPy and NumPy: pip install sympy numpy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python script of this experiment is on the clipboard. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermillion, disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green, square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple, triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange, diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky blue, triangle down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow, plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue, cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Hiker is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::OptimizerRow</name>
    <message>
        <source>Back to the usual numbers, which are those of torch.optim where it has this optimizer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::PlaybackPanel</name>
    <message>
        <source>as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(x, y) = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::RaceModel</name>
    <message>
        <source>%1: %2. Untick to hide her; double-click to name her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f evals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How her descent has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her iterations so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often f has been evaluated for her so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where she stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f where she stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How steep it is where she stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope where she stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::RateMapGraph</name>
    <message>
        <source>start x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::RateMapPanel</name>
    <message>
        <source>start (%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start %1, η %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel is a whole descent from there, with the learning rate that is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel is a whole descent, with its start and its learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refining …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::SlopePanel</name>
    <message>
        <source>Slope over x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of x and y has no single slope: the arrow on the map is its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::SurfacePanel</name>
    <message>
        <source>The surface is there for functions of x and y, such as x^2 + 10 y^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surface could not be drawn as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surface is saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surface is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::SweepDialog</name>
    <message>
        <source>Line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between: starts (3, 2), (-1, 4). Rates also from where to where, and in how many: rates 0.01 to 1 in 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hikers: %2. All of them: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::TablePanel</name>
    <message>
        <source>Table of iterates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row to go there. Selected rows can be copied (Ctrl+C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::TrajectoryModel</name>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::command_line</name>
    <message>
        <source>It was &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Function &quot;%2&quot;, character %3.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;; hiker --list-lessons lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no landscape &quot;%1&quot;; hiker --list-landscapes lists those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be opened; a function is given with --function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;; a function is given with --function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch gradient descent walk down a function: a blind-folded hiker feels the slope, one iteration at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment (.hiker) or a lesson (.md) to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[file]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiker --help lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options that change the experiment of a file work with --print and --export only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either a file, a lesson or a landscape can be opened, only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--hiker: at most %1 hikers walk side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function of x, or of x and y, to walk on, for example &apos;x^4 - 3x^3 + 2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the hiker starts (3); on a function of x and y a point, as in 3,-1 (3,2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate (0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most iterations (100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when a step size is below it (0.0001); &quot;off&quot; for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The half-width h of the central difference (&quot;auto&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hiker, as often as wanted, in words such as &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;My Adam&quot;&apos;. The optimizers are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start walking at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the outcome and the result instead of opening a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the names and titles of the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a well-known function of x and y that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the names of the landscapes and their minima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file instead of opening a window, as often as wanted; its ending decides: .png, .svg, .pdf, .gif, .csv, .py or .hiker. &quot;-&quot; is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written to standard output, as an ending (png).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration that a picture shows (the last).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n,n,...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film strip: these iterations side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of every start and learning rate, or of every start x and y: rate colours it by the iterations to converge, minima by the minimum that is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF has a page for each iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first iteration of an animation or of pages (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one (the end of the walk).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of pictures: 1920x1080 in pixels, 3.5x2.6in, 9x6cm, or slide, slide-4:3, column, two-columns, square (1280x720).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch (96; 300 for a size in inches or centimetres; what a named size brings along).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large text, lines and marks are (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or print, which is black on white (light).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures have no background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to pictures, with commas: slope, convergence, caption (or all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of pictures: trail, numbers, tangent, poles (or all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the convergence of several hikers is told by: f, slope or step (f).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the convergence is drawn over: iterations, or evaluations of f (iterations).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames a second of an animation (20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations a second of an animation (so many that it takes some ten seconds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the last frame stays (2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: type a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: an iteration is a whole number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--strip: at most %1 iterations stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map: rate or minima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size: type a size such as 1920x1080, 3.5x2.6in or 9x6cm, or slide, slide-4:3, column, two-columns or square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size: a picture has from 16 to 16384 pixels a side, and at most 64 million of them; this one would have %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: the parts are trail, numbers, tangent, poles, slope, convergence, caption and all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for a picture of the convergence: --show convergence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme: light, dark or print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format: png, svg, pdf, gif, csv, py or hiker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export: end the name of &quot;%1&quot; in .png, .svg, .pdf, .gif, .csv, .py or .hiker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one thing at a time can go to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format says what is written to standard output, by --export -; of a file the ending decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures: --export FILE with a name that ends in .png, .svg, .pdf or .gif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures that stand still: --export FILE with a name that ends in .png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF: --export FILE with a name that ends in .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an animation, --export FILE with a name that ends in .gif, or --pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an animation: --export FILE with a name that ends in .gif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture shows one iteration, with --at, or several, with --strip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is for pictures of the walk, and --map shows none. Leave one of them out; --show caption works with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An animation has a background: a GIF knows no smooth edges without one. Leave out --transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: the walk has the iterations 0 to %2, and not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: of so long a walk not every iterate is kept; in place of %2 there is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from %1 is behind --to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--measure is for several hikers: of one alone f, the slope and the step size are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no optimizer &quot;%1&quot;; there are: %2. A number is written as in rate=0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; with %2; there are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an optimizer too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers are for a function of x and y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--hiker &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have %2 pictures, more than %3: give --from and --to%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or a higher --speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language: %1. It was &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the program (the system&apos;s): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. With --print or --export FILE it works without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::files</name>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in an experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be an object in braces { }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;: there must be 1 to %1 hikers in square brackets, such as [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;version&quot;: this file is of version %1, from a newer Hiker; this one reads up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;version&quot;: there must be a whole number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an experiment of Hiker: at &quot;format&quot; there must be &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;function&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is damaged or not JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: there must be an object in braces { }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no minimum, it falls without bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: minima at %2, with f = %3 at each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the lowest minimum is at %2, with f = %3; there are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the minimum is at %2, with f = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none, and so no &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; there are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be an object in braces, such as { &quot;beta1&quot;: 0.9 }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be a text in quotation marks, such as &quot;Anna&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function has only x, so there must be one number in square brackets, such as [3].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the function has x and y, so there must be two numbers in square brackets, such as [3, -1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in a hiker; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be as many as there are hikers, which are %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: a lesson begins with its title, as in &quot;# Overshooting&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson has no steps: each begins with a heading, as in &quot;## Step one&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer belongs into a step, below a heading with ##.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is outside of a step: put a heading with ## above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block is not closed: put ``` below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this block is outside of a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 beside it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a file of Hiker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: it is a folder or a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;function&quot;: there must be a formula in quotation marks, such as &quot;x^2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;function&quot;, character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &quot;selected&quot;: there must be the number of one of the hikers, counted from 1; the last is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::guide</name>
    <message>
        <source>Guide to Hiker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::picture</name>
    <message>
        <source>Slide 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column of a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns of a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::plot</name>
    <message>
        <source>converged after 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x ≈ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at a minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(x, y)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::window</name>
    <message>
        <source>The part of Hiker that shows three dimensions is not installed. Everything else works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot show three dimensions: OpenGL is missing. Everything else works without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hiker::words</name>
    <message>
        <source>Converged to a minimum after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged to a maximum after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged to a saddle after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged on flat ground after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged on a slope after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, slope %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, gradient %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how %2 with learning rate %3 ends from each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how %2 ends from each start with each learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration limit after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the domain after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further step after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and no line breaks or other control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged after %1: the step size fell below the precision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged after %1, but this is a maximum, not a minimum: there is no slope to walk down. Start a little to one side of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged after %1, but this is a saddle, not a minimum: f rises in some directions from here and falls in others. Start a little to one side of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged after %1, but this is flat ground that is neither a minimum nor a maximum. Try another start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the slope is still %2, only the steps are short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the gradient is still %2, only the steps are short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She may be turning round there: try a smaller precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a larger learning rate or a smaller precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished after %1, the most that were allowed: no precision is set that could end it earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration limit: after %1 the step size is still above the precision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try more iterations, or a larger learning rate: here it must stay below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the learning rate must stay below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try more iterations or another learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a smaller learning rate or another start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a smaller learning rate: it must stay below %1 near the minimum, and further out lower still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged after %1: the numbers grew too large to compute with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged after %1: each step is larger than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function seems to fall for ever on this side, with no minimum to reach. Try another start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function seems to fall for ever in this direction, with no minimum to reach. Try another start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 the function or its slope is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 the function or its gradient is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is outside of the domain: %1 Choose another start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the domain after %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycling after %1: back where it was two iterations ago, and so it would repeat for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step from %1, after %2: the curvature there is %3. Newton&apos;s method needs a positive one; try another start or another optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step from %1, after %2: the largest and the smallest curvature there are %3 and %4. Newton&apos;s method needs two positive ones; try another start or another optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|gradient|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you after %1. Press Play to go on from here, or Run to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum occurs at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope at the minimum is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient at the minimum is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum occurs at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope at the maximum is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient at the maximum is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope there is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient there is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x-value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: type a whole number from %2 to %3, for example 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the function has x and y, so type two numbers from %2 to %3, with a dot as decimal point and a comma between them, as in 0.5,-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step size %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &lt; %2, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ≥ %2, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares, roots and quotients of pairs: x and y each for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
with h = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient ⁿ(%1, %2) ≈ %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&#x202f;/∂x ≈ (f(%1 + h, %2) − f(%1 − h, %2)) / 2h = %3, h = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&#x202f;/∂y ≈ (f(%1, %2 + h) − f(%1, %2 − h)) / 2h = %3, h = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the learning rate falls by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the division from becoming one by zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the mean slope stays from one iteration to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the mean square stays from one iteration to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step is multiplied by where f has not fallen by enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much of what the slope promises f has to fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = {part&apos;}: from {rate} on, times {shrink} until f falls by enough
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the velocity stays from one iteration to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curvature f″({x}) ≈ {first}
{X} = {x} − {rate} × {slope} / {first} = {x&apos;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H = second derivatives xx {xx}, xy {xy}, yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number here, with a dot as decimal point, as in 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a learning rate from 1e-12 to 1e+12 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a start from -1e+100 to 1e+100 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many hikers, from 2 to 8, as in: starts -3 to 3 in 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where to where is along x: type a number here, or all points with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to are the same number: type two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This function has only x: type one number for each start, as in: starts -3, 0, 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two numbers in these brackets with a comma between, as in (3, -1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no optimizer of this name. Type some of gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search and newton, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what differs from hiker to hiker: rates, starts or optimizers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what they have, with commas between, or from where to where: -3 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two at least, with commas between, or from where to where: -3 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most eight hikers walk together: take some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This formula cannot be computed: write it in simpler parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a function of x, for example x^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the function is missing, for example x^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the variable x, as in f(x) = x^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition has three parts: condition ? value : other value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two at a time: 0 &lt; x &amp;&amp; x &lt; 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a sign before this number, as in x*2 or x^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bar is not closed: add a | behind, or write abs(x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is not known: did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not known: the variable is x, and functions are written like sin(x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here y is the result: write the right side with x only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this power behind the brackets: %1(x)^n, or use the inverse function&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one value in its brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes two values in its brackets, with a comma between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets of %1 are empty: put a value in, as in %1(x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value in brackets behind it, as in %1(x).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula stops too early: a value is missing at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this bracket a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An equals sign can only stand behind f(x) or y at the front; to compare, write ==.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma has no meaning here: the decimal point is a dot, as in 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this power a value is missing, as in x².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1 a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket was never opened: take it out, or add a ( before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon belongs to a condition: condition ? value : other value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is nested too deeply here: use fewer brackets and powers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is too long: it may have up to 1000 plain characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has only one decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is outside of what can be computed with (about 1e-307 to 1e308).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A raised minus needs a raised number behind it, as in x⁻¹.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use round brackets ( ) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks and primes have no meaning here: take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factorials are not known here: write the number out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a remainder write mod(a, b); for a percentage divide by 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decimal point needs a digit beside it, as in 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an unreadable character here: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character %1 has no meaning here: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
