<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ConvergenceChoice</name>
    <message>
        <source>What is shown of each hiker</source>
        <translation>Was von jeder Wanderin gezeigt wird</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|Steigung|</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Over what it is shown</source>
        <translation>Worüber es aufgetragen ist</translation>
    </message>
    <message>
        <source>An iteration of Newton’s method or of a line search evaluates f more often than one of gradient descent</source>
        <translation>Eine Iteration des Newton-Verfahrens oder einer Liniensuche wertet f öfter aus als eine des Gradientenabstiegs</translation>
    </message>
    <message>
        <source>over iterations</source>
        <translation>über Iterationen</translation>
    </message>
    <message>
        <source>over evaluations of f</source>
        <translation>über Auswertungen von f</translation>
    </message>
</context>
<context>
    <name>ConvergencePanel</name>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f, Steigung und Schrittweite über den Iterationen</translation>
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
        <translation>Differenzschritt</translation>
    </message>
    <message>
        <source>Difference step h</source>
        <translation>Differenzschritt h</translation>
    </message>
    <message>
        <source>h from 1e-12 to 1: the poles touch the curve at x − h and x + h</source>
        <translation>h von 1e-12 bis 1: Die Stöcke berühren die Kurve bei x − h und x + h</translation>
    </message>
    <message>
        <source>Error of the slope over the difference step</source>
        <translation>Fehler der Steigung über dem Differenzschritt</translation>
    </message>
    <message>
        <source>The error of (f(x + h) − f(x − h)) / 2h where the hiker stands, along x, against Richardson extrapolation of central differences. The dot is the h in force.</source>
        <translation>Fehler von (f(x + h) − f(x − h)) / 2h dort, wo die Wanderin steht, in x-Richtung, verglichen mit der Richardson-Extrapolation zentraler Differenzen. Der Punkt ist das geltende h.</translation>
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
        <translation>Funktion</translation>
    </message>
    <message>
        <source>The function to walk down, as you would write it: x^2, 2sin(x), |x|, √x, x³ − 3x</source>
        <translation>Die Funktion zum Hinabwandern, so geschrieben, wie man es gewohnt ist: x^2, 2sin(x), |x|, √x, x³ − 3x</translation>
    </message>
    <message>
        <source>for example x^2, or sin(x) + x²/10</source>
        <translation>zum Beispiel x^2 oder sin(x) + x²/10</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>L&amp;os</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>Start &amp;x</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Where the hiker starts. Up and Down change it.</source>
        <translation>Wo die Wanderin startet. ↑ und ↓ ändern den Wert.</translation>
    </message>
    <message>
        <source>Start y</source>
        <translation>Start y</translation>
    </message>
    <message>
        <source>The y of the place where the hiker starts. Up and Down change it.</source>
        <translation>Das y der Stelle, an der die Wanderin startet. ↑ und ↓ ändern den Wert.</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate η</source>
        <translation>Lern&amp;rate η</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>η, the factor on the slope: how far a step goes. Up and Down change it.</source>
        <translation>η, der Faktor vor der Steigung: wie weit ein Schritt geht. ↑ und ↓ ändern den Wert.</translation>
    </message>
    <message>
        <source>Max. &amp;iterations</source>
        <translation>Max. &amp;Iterationen</translation>
    </message>
    <message>
        <source>Maximum iterations</source>
        <translation>Maximale Iterationen</translation>
    </message>
    <message>
        <source>After so many iterations the walk ends at the latest.</source>
        <translation>Nach so vielen Iterationen endet die Wanderung spätestens.</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Genauigkeit</translation>
    </message>
    <message>
        <source>Use precision</source>
        <translation>Genauigkeit benutzen</translation>
    </message>
    <message>
        <source>Stop when a step is shorter than the precision. Without it only the number of iterations ends the walk.</source>
        <translation>Anhalten, wenn ein Schritt kürzer ist als die Genauigkeit. Ohne sie beendet nur die Zahl der Iterationen die Wanderung.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The walk has converged when a step is shorter than this.</source>
        <translation>Die Wanderung ist konvergiert, wenn ein Schritt kürzer ist als dieser Wert.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Difference step h</source>
        <translation>Differenz&amp;schritt h</translation>
    </message>
    <message>
        <source>Set the difference step</source>
        <translation>Differenzschritt festlegen</translation>
    </message>
    <message>
        <source>Measure the slope between x − h and x + h with an h of your own. Left off, h is chosen for the smallest error.</source>
        <translation>Die Steigung zwischen x − h und x + h mit eigenem h messen. Ohne Häkchen wird h so gewählt, dass der Fehler am kleinsten ist.</translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation>Differenzschritt</translation>
    </message>
    <message>
        <source>h, half the distance between the two places that the slope is measured from.</source>
        <translation>h, der halbe Abstand der beiden Stellen, aus denen die Steigung gemessen wird.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>&amp;Try η</source>
        <translation>η &amp;testen</translation>
    </message>
    <message>
        <source>Largest learning rate</source>
        <translation>Größte Lernrate</translation>
    </message>
    <message>
        <source>Try out the learning rate</source>
        <translation>Die Lernrate ausprobieren</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>What is made of the walk</source>
        <translation>Was aus der Wanderung gemacht wird</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>PNG is made of pixels; SVG and PDF of lines and text, sharp at any size</source>
        <translation>PNG besteht aus Pixeln; SVG und PDF aus Linien und Text, scharf in jeder Größe</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>Was die Farben der Karte bedeuten</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>&amp;Iteration</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>The iteration that the picture shows</source>
        <translation>Die Iteration, die das Bild zeigt</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>&amp;Iterationen</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>The iterations that stand side by side, with commas between them</source>
        <translation>Die Iterationen, die nebeneinander stehen, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>Erste Iteration</translation>
    </message>
    <message>
        <source>The first iteration</source>
        <translation>Die erste Iteration</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>Letzte Iteration</translation>
    </message>
    <message>
        <source>The last iteration</source>
        <translation>Die letzte Iteration</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>Iterations a second</source>
        <translation>Iterationen pro Sekunde</translation>
    </message>
    <message>
        <source>How fast she walks</source>
        <translation>Wie schnell sie geht</translation>
    </message>
    <message>
        <source> iterations/s</source>
        <translation> Iterationen/s</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>More frames look smoother and make a larger file</source>
        <translation>Mehr Bilder wirken flüssiger und ergeben eine größere Datei</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>Pause on the last frame</source>
        <translation>Pause auf dem letzten Bild</translation>
    </message>
    <message>
        <source>How long the last frame stays before it begins again</source>
        <translation>Wie lange das letzte Bild stehen bleibt, bevor es von vorn beginnt</translation>
    </message>
    <message>
        <source> s at the end</source>
        <translation> s am Ende</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sizes that are often needed</source>
        <translation>Häufig gebrauchte Größen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
    <message>
        <source>What the size is measured in</source>
        <translation>Worin die Größe gemessen wird</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte pro Zoll</translation>
    </message>
    <message>
        <source>Dots per inch: 300 for print</source>
        <translation>Punkte pro Zoll: 300 für den Druck</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Text and lines</source>
        <translation>Text un&amp;d Linien</translation>
    </message>
    <message>
        <source>Size of text and lines</source>
        <translation>Größe von Text und Linien</translation>
    </message>
    <message>
        <source>How large text, lines and marks are</source>
        <translation>Wie groß Text, Linien und Marken sind</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Sti&amp;l</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Print is black on white: lines are told apart by dashes and marks</source>
        <translation>Druck ist Schwarz auf Weiß: Striche und Marken unterscheiden die Linien</translation>
    </message>
    <message>
        <source>Trans&amp;parent</source>
        <translation>Trans&amp;parent</translation>
    </message>
    <message>
        <source>Without a background</source>
        <translation>Ohne Hintergrund</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Tr&amp;ail</source>
        <translation>Sp&amp;ur</translation>
    </message>
    <message>
        <source>The iterates so far, and the arrow of the last step</source>
        <translation>Die Iterationspunkte bis hierher und der Pfeil des letzten Schritts</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nummern</translation>
    </message>
    <message>
        <source>The numbers of the iterates</source>
        <translation>Die Nummern der Iterationspunkte</translation>
    </message>
    <message>
        <source>Tan&amp;gent</source>
        <translation>&amp;Tangente</translation>
    </message>
    <message>
        <source>The tangent where she stands, and the line that she feels</source>
        <translation>Die Tangente, wo sie steht, und die Gerade, die sie fühlt</translation>
    </message>
    <message>
        <source>P&amp;oles</source>
        <translation>Stö&amp;cke</translation>
    </message>
    <message>
        <source>The two points that she feels the slope with</source>
        <translation>Die beiden Punkte, mit denen sie die Steigung fühlt</translation>
    </message>
    <message>
        <source>Slope pane&amp;l</source>
        <translation>Steigungs&amp;kurve</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>Die Steigung unter der Kurve</translation>
    </message>
    <message>
        <source>Con&amp;vergence panel</source>
        <translation>Kon&amp;vergenzkurve</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f, Steigung und Schrittweite über den Iterationen</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Besc&amp;hriftung</translation>
    </message>
    <message>
        <source>What it is: function, start, learning rate, optimizer, iteration, outcome</source>
        <translation>Was es ist: Funktion, Start, Lernrate, Optimierer, Iteration, Ausgang</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>Das Bild in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop; no file is left behind</source>
        <translation>Anhalten; keine Datei bleibt zurück</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Choose where the file goes, and write it</source>
        <translation>Den Ort der Datei wählen und sie schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>Schließen, ohne zu exportieren</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation>Antwort &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the answer to the question on this page</source>
        <translation>Die Antwort auf die Frage dieser Seite zeigen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der vorige Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>The next step: sets the window up for it</source>
        <translation>Der nächste Abschnitt: richtet das Fenster dafür ein</translation>
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
        <translation>Bild der Wanderung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Landscapes</source>
        <translation>&amp;Landschaften</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Hi&amp;kers</source>
        <translation>&amp;Wanderinnen</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open an experiment or a lesson</source>
        <translation>Ein Experiment oder eine Lektion öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Das Experiment speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>Das Experiment in einer anderen Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>A picture, a film strip, a map, an animation, a handout or the table</source>
        <translation>Ein Bild, ein Filmstreifen, eine Karte, eine Animation, ein Handout oder die Tabelle</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard as it is here</source>
        <translation>Das Bild, wie es hier ist, in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Als &amp;Python kopieren</translation>
    </message>
    <message>
        <source>Put a script of this experiment on the clipboard, for Python with SymPy</source>
        <translation>Ein Skript dieses Experiments, für Python mit SymPy, in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Add a hiker</source>
        <translation>Wanderin &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Another hiker, who starts beside the selected one</source>
        <translation>Noch eine Wanderin, die neben der gewählten startet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>&amp;Duplicate the hiker</source>
        <translation>Wanderin &amp;duplizieren</translation>
    </message>
    <message>
        <source>Another hiker like the selected one</source>
        <translation>Noch eine Wanderin wie die gewählte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove the hiker</source>
        <translation>Wanderin &amp;entfernen</translation>
    </message>
    <message>
        <source>The selected hiker goes</source>
        <translation>Die gewählte Wanderin geht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Hide the hiker</source>
        <translation>Wanderin &amp;verbergen</translation>
    </message>
    <message>
        <source>The selected hiker walks on without being seen</source>
        <translation>Die gewählte Wanderin geht ungesehen weiter</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>The selected hiker one place up</source>
        <translation>Die gewählte Wanderin einen Platz nach oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>The selected hiker one place down</source>
        <translation>Die gewählte Wanderin einen Platz nach unten</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>&amp;Reihe&#xa0;…</translation>
    </message>
    <message>
        <source>Several hikers at once, with other learning rates, starts or optimizers</source>
        <translation>Mehrere Wanderinnen auf einmal, mit anderen Lernraten, Starts oder Optimierern</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Reihe&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Hiker</source>
        <translation>Hiker schließen</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>Ansicht &amp;anpassen</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again</source>
        <translation>Die Achsen wieder an die Wanderung anpassen</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>Only formula, picture and playback, in large type</source>
        <translation>Nur Formel, Bild und Wiedergabe, in großer Schrift</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>A short guide to Hiker</source>
        <translation>Eine kurze Anleitung zu Hiker</translation>
    </message>
    <message>
        <source>&amp;About Hiker</source>
        <translation>Ü&amp;ber Hiker</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>OptimizerRow</name>
    <message>
        <source>&amp;Optimizer</source>
        <translation>O&amp;ptimierer</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>The rule that makes a step of the slope</source>
        <translation>Die Regel, die aus der Steigung einen Schritt macht</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Usual hyperparameters</source>
        <translation>Übliche Hyperparameter</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Iteration 0</source>
        <translation>Iteration 0</translation>
    </message>
    <message>
        <source>Iterate</source>
        <translation>Iterationspunkt</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>Drag to look at any iteration</source>
        <translation>Ziehen, um eine beliebige Iteration anzusehen</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Start</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Zum Start (Pos1)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>One iteration back (Left)</source>
        <translation>Eine Iteration zurück (←)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One iteration on (Right)</source>
        <translation>Schritt: eine Iteration weiter (→)</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Zum Ende (Ende)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop computing where it is</source>
        <translation>Die Berechnung anhalten, wo sie ist</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the start, and forget the walk</source>
        <translation>Zurück zum Start und die Wanderung vergessen</translation>
    </message>
    <message>
        <source>Numbers of the iterate</source>
        <translation>Zahlen des Iterationspunkts</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Iterations a second, from slow motion to as fast as it goes</source>
        <translation>Iterationen pro Sekunde, von Zeitlupe bis so schnell es geht</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>Hikers</source>
        <translation>Wanderinnen</translation>
    </message>
    <message>
        <source>Click a row to select a hiker, or a heading to sort</source>
        <translation>Eine Zeile anklicken, um eine Wanderin zu wählen, eine Überschrift, um zu sortieren</translation>
    </message>
</context>
<context>
    <name>RateMapPanel</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>Was die Farben der Karte bedeuten</translation>
    </message>
    <message>
        <source>how many iterations</source>
        <translation>wie viele Iterationen</translation>
    </message>
    <message>
        <source>which minimum</source>
        <translation>welches Minimum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>Lernratenkarte</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent. Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>Jedes Pixel ist ein ganzer Abstieg. Klicken oder ziehen, um dort zu starten; das Mausrad zoomt, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>What the pixel says</source>
        <translation>Was das Pixel sagt</translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions, with the hikers and their paths. The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation>Das Gelände von f(x, y) in drei Dimensionen, mit den Wanderinnen und ihren Wegen. Die Pfeiltasten drehen es, + und - zoomen, Pos1 zeigt es wie am Anfang.</translation>
    </message>
    <message>
        <source>Drag to turn it, scroll to zoom, double-click to reset.</source>
        <translation>Ziehen dreht, Mausrad zoomt, Doppelklick setzt zurück.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the surface as a picture of 1920 × 1080 pixels</source>
        <translation>Die Fläche als Bild mit 1920 × 1080 Pixeln kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the surface as a picture of 1920 × 1080 pixels</source>
        <translation>Die Fläche als Bild mit 1920 × 1080 Pixeln speichern</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>&amp;What differs from hiker to hiker?</source>
        <translation>&amp;Worin unterscheiden sich die Wanderinnen?</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between, or from where to where, and in how many: starts -3 to 3 in 7</source>
        <translation>Lernraten (rates), Starts (starts) oder Optimierer (optimizers), mit Kommas dazwischen, oder von wo bis wo und wie viele: starts -3 to 3 in 7</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Zum Beispiel:</translation>
    </message>
    <message>
        <source>They take the place of all hikers that there are now; that can be undone.</source>
        <translation>Sie treten an die Stelle aller jetzigen Wanderinnen; das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ThreeStepsPanel</name>
    <message>
        <source>1. Predict</source>
        <translation>1. Vorhersagen</translation>
    </message>
    <message>
        <source>The numbers of the iteration under the cursor. They can be selected and copied.</source>
        <translation>Die Zahlen der Iteration unter dem Schieber. Sie lassen sich markieren und kopieren.</translation>
    </message>
    <message>
        <source>2. Calculate the error</source>
        <translation>2. Fehler berechnen</translation>
    </message>
    <message>
        <source>3. Learn</source>
        <translation>3. Lernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the three steps as text</source>
        <translation>Die drei Schritte als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the three steps</source>
        <translation>Die drei Schritte kopieren</translation>
    </message>
</context>
<context>
    <name>hiker::ConvergenceGraph</name>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>evaluations of f</source>
        <translation>Auswertungen von f</translation>
    </message>
    <message>
        <source>%1, right axis</source>
        <translation>%1, rechte Achse</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
</context>
<context>
    <name>hiker::DifferenceGraph</name>
    <message>
        <source>difference step h</source>
        <translation>Differenzschritt h</translation>
    </message>
    <message>
        <source>error of the slope</source>
        <translation>Fehler der Steigung</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>Abbruch</translation>
    </message>
</context>
<context>
    <name>hiker::DifferencePanel</name>
    <message>
        <source> (automatic)</source>
        <translation> (automatisch)</translation>
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
        <translation>(Änderung der Funktion)</translation>
    </message>
    <message>
        <source>change of the optimizer</source>
        <translation>(Änderung des Optimierers)</translation>
    </message>
    <message>
        <source>move on the map</source>
        <translation>(Verschieben auf der Karte)</translation>
    </message>
    <message>
        <source>change of the experiment</source>
        <translation>(Änderung des Experiments)</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>(Änderung: %1)</translation>
    </message>
</context>
<context>
    <name>hiker::ExperimentPanel</name>
    <message>
        <source>2/curvature = %1</source>
        <translation>2/Krümmung = %1</translation>
    </message>
    <message>
        <source>no 2/curvature here</source>
        <translation>hier kein 2/Krümmung</translation>
    </message>
    <message>
        <source>Drag to see at once what would happen with another learning rate.</source>
        <translation>Ziehen zeigt sofort, was bei einer anderen Lernrate geschähe.</translation>
    </message>
    <message>
        <source>The mark is 2 / curvature at the minimum: below it steps shrink near the minimum, above it they grow.</source>
        <translation>Die Marke ist 2 / Krümmung im Minimum: Darunter werden die Schritte nahe dem Minimum kürzer, darüber länger.</translation>
    </message>
    <message>
        <source>Start &amp;x, y</source>
        <translation>Start &amp;x, y</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>Start &amp;x</translation>
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
        <translation>Enter: los. Anderer Start: Wanderin ziehen oder auf die Karte klicken.</translation>
    </message>
    <message>
        <source>Enter runs. Drag the hiker, or click the curve, to choose another start.</source>
        <translation>Enter: los. Anderer Start: Wanderin ziehen oder auf die Kurve klicken.</translation>
    </message>
    <message>
        <source>Walk down from the start (Enter)</source>
        <translation>Vom Start aus hinabwandern (Enter)</translation>
    </message>
    <message>
        <source>Cannot run yet. %1</source>
        <translation>Noch nicht möglich. %1</translation>
    </message>
</context>
<context>
    <name>hiker::ExportDialog</name>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>A film strip</source>
        <translation>Ein Filmstreifen</translation>
    </message>
    <message>
        <source>A map of many descents</source>
        <translation>Eine Karte vieler Abstiege</translation>
    </message>
    <message>
        <source>An animation (GIF)</source>
        <translation>Eine Animation (GIF)</translation>
    </message>
    <message>
        <source>A handout: a page an iteration (PDF)</source>
        <translation>Ein Handout: eine Seite je Iteration (PDF)</translation>
    </message>
    <message>
        <source>The table (CSV)</source>
        <translation>Die Tabelle (CSV)</translation>
    </message>
    <message>
        <source>How many iterations</source>
        <translation>Wie viele Iterationen</translation>
    </message>
    <message>
        <source>Which minimum</source>
        <translation>Welches Minimum</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>Die Steigung unter der Kurve</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope to be shown</source>
        <translation>Eine Funktion von x und y hat keine einzelne Steigung, die man zeigen könnte</translation>
    </message>
    <message>
        <source>A picture has from 16 to 16384 pixels a side, and at most 64 million of them.</source>
        <translation>Ein Bild hat 16 bis 16384 Pixel je Seite und insgesamt höchstens 64 Millionen.</translation>
    </message>
    <message>
        <source>Type the numbers of up to %1 iterations, from 0 to %2: 0, 1, 2, 5.</source>
        <translation>Die Nummern von bis zu %1 Iterationen eingeben, von 0 bis %2: 0, 1, 2, 5.</translation>
    </message>
    <message>
        <source>The first iteration is behind the last one.</source>
        <translation>Die erste Iteration liegt hinter der letzten.</translation>
    </message>
    <message>
        <source>This animation would have %1 frames, more than %2: choose a higher speed or fewer iterations.</source>
        <translation>Diese Animation hätte %1 Bilder, mehr als %2: ein höheres Tempo oder weniger Iterationen wählen.</translation>
    </message>
    <message>
        <source>The descent is still being computed.</source>
        <translation>Der Abstieg wird noch berechnet.</translation>
    </message>
    <message>
        <source>Every iterate as a row: %1. Rows: %2.</source>
        <translation>Jeder Iterationspunkt als Zeile: %1. Zeilen: %2.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; on paper %3 × %4 inches, %5 × %6 cm.</source>
        <translation>%1 × %2 Pixel; auf Papier %3 × %4 Zoll, %5 × %6 cm.</translation>
    </message>
    <message>
        <source>Each pixel between the axes is a whole descent.</source>
        <translation>Jedes Pixel zwischen den Achsen ist ein ganzer Abstieg.</translation>
    </message>
    <message>
        <source>Frames: %1, in %2 seconds.</source>
        <translation>Bilder: %1, in %2 Sekunden.</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>Seiten: %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied.</source>
        <translation>Abgebrochen: Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Abgebrochen: Keine Datei wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>hiker::LessonPanel</name>
    <message>
        <source>No lesson</source>
        <translation>Keine Lektion</translation>
    </message>
    <message>
        <source>Choose one from the menu **Lessons**, or open a page of your own.</source>
        <translation>Eine aus dem Menü **Lektionen** wählen oder eine eigene Seite öffnen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hiker::MainWindow</name>
    <message>
        <source>Reset view</source>
        <translation>Ansicht anpassen</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again (double-click on the picture)</source>
        <translation>Die Achsen wieder an die Wanderung anpassen (Doppelklick auf das Bild)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>The lesson&apos;s page</source>
        <translation>Die Seite der Lektion</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Drei Schritte</translation>
    </message>
    <message>
        <source>What the hiker does in this iteration</source>
        <translation>Was die Wanderin in dieser Iteration tut</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Every iterate</source>
        <translation>Jeder Iterationspunkt</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>All hikers side by side, to be sorted</source>
        <translation>Alle Wanderinnen nebeneinander, zum Sortieren</translation>
    </message>
    <message>
        <source>How a slope is measured</source>
        <translation>Messung der Steigung</translation>
    </message>
    <message>
        <source>The difference step h and its error</source>
        <translation>Der Differenzschritt h und sein Fehler</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>f′(x) below the curve</source>
        <translation>f′(x) unter der Kurve</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f, Steigung und Schrittweite über den Iterationen</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>Lernratenkarte</translation>
    </message>
    <message>
        <source>How descents end from each start: with each learning rate, or all over the plane</source>
        <translation>Wie Abstiege von jedem Start aus enden: mit jeder Lernrate oder überall in der Ebene</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions</source>
        <translation>Das Gelände von f(x, y) in drei Dimensionen</translation>
    </message>
    <message>
        <source>The descent is finished, there is no further step.</source>
        <translation>Der Abstieg ist beendet, es gibt keinen weiteren Schritt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre, wenn: %1</translation>
    </message>
    <message>
        <source>Computing: %1 so far.</source>
        <translation>Berechnung läuft: bisher %1.</translation>
    </message>
    <message>
        <source>About Hiker</source>
        <translation>Über Hiker</translation>
    </message>
    <message>
        <source>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;Watch gradient descent walk down a function.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;Dem Gradientenabstieg zusehen, wie er eine Funktion hinabwandert.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1 Quelle: %2.</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Experiments and lessons (*.hiker *.md);;All files (*)</source>
        <translation>Experimente und Lektionen (*.hiker *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Experiments (*.hiker)</source>
        <translation>Experimente (*.hiker)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>Dieses Experiment</translation>
    </message>
    <message>
        <source>The experiment %1</source>
        <translation>Das Experiment %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Save them?</source>
        <translation>%1 hat ungespeicherte Änderungen. Speichern?</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>It needs SymPy: pip install sympy.</source>
        <translation>Es braucht SymPy: pip install sympy.</translation>
    </message>
    <message>
        <source>It needs SymPy and NumPy: pip install sympy numpy.</source>
        <translation>Es braucht SymPy und NumPy: pip install sympy numpy.</translation>
    </message>
    <message>
        <source>A Python script of this experiment is on the clipboard. %1</source>
        <translation>Ein Python-Skript dieses Experiments ist in der Zwischenablage. %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>%1[*] – Hiker</source>
        <translation>%1[*] – Hiker</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Vermillion, disc</source>
        <translation>Zinnoberrot, Scheibe</translation>
    </message>
    <message>
        <source>Green, square</source>
        <translation>Grün, Quadrat</translation>
    </message>
    <message>
        <source>Purple, triangle</source>
        <translation>Violett, Dreieck</translation>
    </message>
    <message>
        <source>Orange, diamond</source>
        <translation>Orange, Raute</translation>
    </message>
    <message>
        <source>Sky blue, triangle down</source>
        <translation>Himmelblau, Dreieck nach unten</translation>
    </message>
    <message>
        <source>Black, star</source>
        <translation>Schwarz, Stern</translation>
    </message>
    <message>
        <source>Yellow, plus</source>
        <translation>Gelb, Plus</translation>
    </message>
    <message>
        <source>Blue, cross</source>
        <translation>Blau, Kreuz</translation>
    </message>
    <message>
        <source>The language changes when Hiker is started the next time.</source>
        <translation>Die Sprache wechselt, wenn Hiker das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
</context>
<context>
    <name>hiker::OptimizerRow</name>
    <message>
        <source>Back to the usual numbers, which are those of torch.optim where it has this optimizer</source>
        <translation>Zurück zu den üblichen Werten, denen von torch.optim, wo es diesen Optimierer hat</translation>
    </message>
</context>
<context>
    <name>hiker::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>hiker::PlaybackPanel</name>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Leertaste)</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Iteration %1%2</source>
        <translation>Iteration %1%2</translation>
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
        <translation>Gradient = %1</translation>
    </message>
    <message>
        <source>slope = %1</source>
        <translation>Steigung = %1</translation>
    </message>
</context>
<context>
    <name>hiker::RaceModel</name>
    <message>
        <source>%1: %2. Untick to hide her; double-click to name her.</source>
        <translation>%1: %2. Häkchen weg verbirgt sie; ein Doppelklick gibt ihr einen Namen.</translation>
    </message>
    <message>
        <source>hiker</source>
        <translation>Wanderin</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>f evals</source>
        <translation>f-Ausw.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer sie ist</translation>
    </message>
    <message>
        <source>How her descent has ended</source>
        <translation>Wie ihr Abstieg ausgegangen ist</translation>
    </message>
    <message>
        <source>Her iterations so far</source>
        <translation>Ihre bisherigen Iterationen</translation>
    </message>
    <message>
        <source>How often f has been evaluated for her so far</source>
        <translation>Wie oft f für sie bisher ausgewertet wurde</translation>
    </message>
    <message>
        <source>Where she stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>f where she stands</source>
        <translation>f, wo sie steht</translation>
    </message>
    <message>
        <source>How steep it is where she stands</source>
        <translation>Wie steil es dort ist, wo sie steht</translation>
    </message>
    <message>
        <source>The slope where she stands</source>
        <translation>Die Steigung, wo sie steht</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapGraph</name>
    <message>
        <source>start x</source>
        <translation>Start x</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>Start y</translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapPanel</name>
    <message>
        <source>start (%1, %2)</source>
        <translation>Start (%1, %2)</translation>
    </message>
    <message>
        <source>start %1, η %2</source>
        <translation>Start %1, η %2</translation>
    </message>
    <message>
        <source>Map of starts</source>
        <translation>Karte der Starts</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>Lernratenkarte</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent from there, with the learning rate that is set.</source>
        <translation>Jedes Pixel ist ein ganzer Abstieg von dort aus, mit der eingestellten Lernrate.</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent, with its start and its learning rate.</source>
        <translation>Jedes Pixel ist ein ganzer Abstieg, mit seinem Start und seiner Lernrate.</translation>
    </message>
    <message>
        <source>Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>Klicken oder ziehen, um dort zu starten; das Mausrad zoomt, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>refining …</source>
        <translation>wird feiner&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1: %2 nach %3</translation>
    </message>
</context>
<context>
    <name>hiker::SlopePanel</name>
    <message>
        <source>Slope over x</source>
        <translation>Steigung über x</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope: the arrow on the map is its gradient.</source>
        <translation>Eine Funktion von x und y hat keine einzelne Steigung: Der Pfeil auf der Karte ist ihr Gradient.</translation>
    </message>
</context>
<context>
    <name>hiker::SurfacePanel</name>
    <message>
        <source>The surface is there for functions of x and y, such as x^2 + 10 y^2.</source>
        <translation>Die Fläche gibt es für Funktionen von x und y, etwa x^2 + 10 y^2.</translation>
    </message>
    <message>
        <source>The surface could not be drawn as a picture.</source>
        <translation>Die Fläche konnte nicht als Bild gezeichnet werden.</translation>
    </message>
    <message>
        <source>The surface is saved to %1.</source>
        <translation>Die Fläche ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save the surface</source>
        <translation>Die Fläche speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The surface is on the clipboard.</source>
        <translation>Die Fläche ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>hiker::SweepDialog</name>
    <message>
        <source>Line up</source>
        <translation>Aufstellen</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between: starts (3, 2), (-1, 4). Rates also from where to where, and in how many: rates 0.01 to 1 in 5</source>
        <translation>Lernraten (rates), Starts (starts) oder Optimierer (optimizers), mit Kommas dazwischen: starts (3, 2), (-1, 4). Lernraten auch von wo bis wo und wie viele: rates 0.01 to 1 in 5</translation>
    </message>
    <message>
        <source>%1 hikers: %2. All of them: %3.</source>
        <translation>%1 Wanderinnen: %2. Alle: %3.</translation>
    </message>
</context>
<context>
    <name>hiker::TablePanel</name>
    <message>
        <source>Table of iterates</source>
        <translation>Tabelle der Iterationspunkte</translation>
    </message>
    <message>
        <source>Click a row to go there. Selected rows can be copied (Ctrl+C).</source>
        <translation>Ein Klick auf eine Zeile geht dorthin. Markierte Zeilen lassen sich kopieren (Strg+C).</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>hiker::TrajectoryModel</name>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>hiker::clipboard</name>
    <message>
        <source>The clipboard cannot be reached: nothing was copied.</source>
        <translation>Die Zwischenablage ist nicht erreichbar: Es wurde nichts kopiert.</translation>
    </message>
</context>
<context>
    <name>hiker::command_line</name>
    <message>
        <source>It was &quot;%1&quot;.</source>
        <translation>Es war „%1“.</translation>
    </message>
    <message>
        <source>%1 (Function &quot;%2&quot;, character %3.)</source>
        <translation>%1 (Funktion „%2“, Zeichen %3.)</translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;; hiker --list-lessons lists those that there are.</source>
        <translation>Es gibt keine Lektion „%1“; hiker --list-lessons nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no landscape &quot;%1&quot;; hiker --list-landscapes lists those that there are.</source>
        <translation>Es gibt keine Landschaft „%1“; hiker --list-landscapes nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>Only one file can be opened; a function is given with --function.</source>
        <translation>Nur eine Datei kann geöffnet werden; eine Funktion gibt man mit --function an.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;; a function is given with --function.</source>
        <translation>Es gibt keine Datei „%1“; eine Funktion gibt man mit --function an.</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Watch gradient descent walk down a function: a blind-folded hiker feels the slope, one iteration at a time.</source>
        <translation>Dem Gradientenabstieg zusehen, wie er eine Funktion hinabwandert: Eine Wanderin mit verbundenen Augen fühlt die Steigung, Iteration für Iteration.</translation>
    </message>
    <message>
        <source>An experiment (.hiker) or a lesson (.md) to open.</source>
        <translation>Ein Experiment (.hiker) oder eine Lektion (.md) zum Öffnen.</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[Datei]</translation>
    </message>
    <message>
        <source>hiker --help lists the options.</source>
        <translation>hiker --help nennt die Optionen.</translation>
    </message>
    <message>
        <source>Options that change the experiment of a file work with --print and --export only.</source>
        <translation>Optionen, die das Experiment einer Datei ändern, gelten nur mit --print und --export.</translation>
    </message>
    <message>
        <source>Either a file, a lesson or a landscape can be opened, only one of them.</source>
        <translation>Entweder eine Datei, eine Lektion oder eine Landschaft kann geöffnet werden, nur eines davon.</translation>
    </message>
    <message>
        <source>--hiker: at most %1 hikers walk side by side.</source>
        <translation>--hiker: Höchstens %1 Wanderinnen gehen nebeneinander.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>The function of x, or of x and y, to walk on, for example &apos;x^4 - 3x^3 + 2&apos;.</source>
        <translation>Die Funktion von x, oder von x und y, auf der gewandert wird, zum Beispiel &apos;x^4 - 3x^3 + 2&apos;.</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Where the hiker starts (3); on a function of x and y a point, as in 3,-1 (3,2).</source>
        <translation>Wo die Wanderin startet (3); auf einer Funktion von x und y ein Punkt, etwa 3,-1 (3,2).</translation>
    </message>
    <message>
        <source>The learning rate (0.1).</source>
        <translation>Die Lernrate (0.1).</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>The most iterations (100).</source>
        <translation>Die größte Zahl von Iterationen (100).</translation>
    </message>
    <message>
        <source>Stop when a step size is below it (0.0001); &quot;off&quot; for never.</source>
        <translation>Anhalten, wenn eine Schrittweite darunter liegt (0.0001); „off“ für nie.</translation>
    </message>
    <message>
        <source>The half-width h of the central difference (&quot;auto&quot;).</source>
        <translation>Die halbe Breite h des zentralen Differenzenquotienten („auto“).</translation>
    </message>
    <message>
        <source>A hiker, as often as wanted, in words such as &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;My Adam&quot;&apos;. The optimizers are %1.</source>
        <translation>Eine Wanderin, so oft wie gewünscht, in Worten wie &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;Mein Adam&quot;&apos;. Die Optimierer sind %1.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Start walking at once.</source>
        <translation>Sofort loswandern.</translation>
    </message>
    <message>
        <source>Print the outcome and the result instead of opening a window.</source>
        <translation>Ausgang und Ergebnis ausgeben, statt ein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>Open a lesson that comes with the program.</source>
        <translation>Eine Lektion öffnen, die das Programm mitbringt.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Print the names and titles of the lessons.</source>
        <translation>Die Namen und Titel der Lektionen ausgeben.</translation>
    </message>
    <message>
        <source>Open a well-known function of x and y that comes with the program.</source>
        <translation>Eine bekannte Funktion von x und y öffnen, die das Programm mitbringt.</translation>
    </message>
    <message>
        <source>Print the names of the landscapes and their minima.</source>
        <translation>Die Namen der Landschaften und ihre Minima ausgeben.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Write a file instead of opening a window, as often as wanted; its ending decides: .png, .svg, .pdf, .gif, .csv, .py or .hiker. &quot;-&quot; is standard output.</source>
        <translation>Eine Datei schreiben, statt ein Fenster zu öffnen, so oft wie gewünscht; ihre Endung entscheidet: .png, .svg, .pdf, .gif, .csv, .py oder .hiker. „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What is written to standard output, as an ending (png).</source>
        <translation>Was auf die Standardausgabe geschrieben wird, als Endung (png).</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>The iteration that a picture shows (the last).</source>
        <translation>Die Iteration, die ein Bild zeigt (die letzte).</translation>
    </message>
    <message>
        <source>n,n,...</source>
        <translation>n,n,...</translation>
    </message>
    <message>
        <source>A film strip: these iterations side by side.</source>
        <translation>Ein Filmstreifen: diese Iterationen nebeneinander.</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>A map of every start and learning rate, or of every start x and y: rate colours it by the iterations to converge, minima by the minimum that is reached.</source>
        <translation>Eine Karte jedes Starts und jeder Lernrate, oder jedes Starts x und y: rate färbt sie nach den Iterationen bis zur Konvergenz, minima nach dem erreichten Minimum.</translation>
    </message>
    <message>
        <source>A PDF has a page for each iteration.</source>
        <translation>Ein PDF hat eine Seite für jede Iteration.</translation>
    </message>
    <message>
        <source>The first iteration of an animation or of pages (0).</source>
        <translation>Die erste Iteration einer Animation oder der Seiten (0).</translation>
    </message>
    <message>
        <source>The last one (the end of the walk).</source>
        <translation>Die letzte (das Ende der Wanderung).</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The size of pictures: 1920x1080 in pixels, 3.5x2.6in, 9x6cm, or slide, slide-4:3, column, two-columns, square (1280x720).</source>
        <translation>Die Größe von Bildern: 1920x1080 in Pixeln, 3.5x2.6in, 9x6cm, oder slide, slide-4:3, column, two-columns, square (1280x720).</translation>
    </message>
    <message>
        <source>Dots per inch (96; 300 for a size in inches or centimetres; what a named size brings along).</source>
        <translation>Punkte pro Zoll (96; 300 bei einer Größe in Zoll oder Zentimetern; was eine benannte Größe mitbringt).</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>How large text, lines and marks are (1).</source>
        <translation>Wie groß Text, Linien und Marken sind (1).</translation>
    </message>
    <message>
        <source>light, dark or print, which is black on white (light).</source>
        <translation>light (hell), dark (dunkel) oder print (Druck, Schwarz auf Weiß) (light).</translation>
    </message>
    <message>
        <source>Pictures have no background.</source>
        <translation>Bilder haben keinen Hintergrund.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Add to pictures, with commas: slope, convergence, caption (or all).</source>
        <translation>Zu Bildern hinzufügen, mit Kommas: slope, convergence, caption (oder all).</translation>
    </message>
    <message>
        <source>Leave out of pictures: trail, numbers, tangent, poles (or all).</source>
        <translation>Aus Bildern weglassen: trail, numbers, tangent, poles (oder all).</translation>
    </message>
    <message>
        <source>What the convergence of several hikers is told by: f, slope or step (f).</source>
        <translation>Woran die Konvergenz mehrerer Wanderinnen gezeigt wird: f, slope oder step (f).</translation>
    </message>
    <message>
        <source>What the convergence is drawn over: iterations, or evaluations of f (iterations).</source>
        <translation>Worüber die Konvergenz aufgetragen wird: iterations oder evaluations, Auswertungen von f (iterations).</translation>
    </message>
    <message>
        <source>Frames a second of an animation (20).</source>
        <translation>Bilder pro Sekunde einer Animation (20).</translation>
    </message>
    <message>
        <source>Iterations a second of an animation (so many that it takes some ten seconds).</source>
        <translation>Iterationen pro Sekunde einer Animation (so viele, dass sie etwa zehn Sekunden dauert).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>How long the last frame stays (2).</source>
        <translation>Wie lange das letzte Bild stehen bleibt (2).</translation>
    </message>
    <message>
        <source>--%1: type a number from %2 to %3.</source>
        <translation>--%1: eine Zahl von %2 bis %3 eingeben.</translation>
    </message>
    <message>
        <source>--%1: an iteration is a whole number from 0 on.</source>
        <translation>--%1: Eine Iteration ist eine ganze Zahl von 0 an.</translation>
    </message>
    <message>
        <source>--strip: at most %1 iterations stand side by side.</source>
        <translation>--strip: Höchstens %1 Iterationen stehen nebeneinander.</translation>
    </message>
    <message>
        <source>--map: rate or minima.</source>
        <translation>--map: rate oder minima.</translation>
    </message>
    <message>
        <source>--size: type a size such as 1920x1080, 3.5x2.6in or 9x6cm, or slide, slide-4:3, column, two-columns or square.</source>
        <translation>--size: eine Größe eingeben, etwa 1920x1080, 3.5x2.6in oder 9x6cm, oder slide, slide-4:3, column, two-columns oder square.</translation>
    </message>
    <message>
        <source>--size: a picture has from 16 to 16384 pixels a side, and at most 64 million of them; this one would have %1 by %2.</source>
        <translation>--size: Ein Bild hat 16 bis 16384 Pixel je Seite und insgesamt höchstens 64 Millionen; dieses hätte %1 mal %2.</translation>
    </message>
    <message>
        <source>--%1: the parts are trail, numbers, tangent, poles, slope, convergence, caption and all.</source>
        <translation>--%1: Die Teile sind trail, numbers, tangent, poles, slope, convergence, caption und all.</translation>
    </message>
    <message>
        <source>--%1: %2 or %3.</source>
        <translation>--%1: %2 oder %3.</translation>
    </message>
    <message>
        <source>--%1 is for a picture of the convergence: --show convergence.</source>
        <translation>--%1 ist für ein Bild der Konvergenz: --show convergence.</translation>
    </message>
    <message>
        <source>--theme: light, dark or print.</source>
        <translation>--theme: light, dark oder print.</translation>
    </message>
    <message>
        <source>--format: png, svg, pdf, gif, csv, py or hiker.</source>
        <translation>--format: png, svg, pdf, gif, csv, py oder hiker.</translation>
    </message>
    <message>
        <source>--export: end the name of &quot;%1&quot; in .png, .svg, .pdf, .gif, .csv, .py or .hiker.</source>
        <translation>--export: Der Name „%1“ muss auf .png, .svg, .pdf, .gif, .csv, .py oder .hiker enden.</translation>
    </message>
    <message>
        <source>Only one thing at a time can go to standard output.</source>
        <translation>Nur eines auf einmal kann auf die Standardausgabe gehen.</translation>
    </message>
    <message>
        <source>--format says what is written to standard output, by --export -; of a file the ending decides.</source>
        <translation>--format sagt, was mit --export - auf die Standardausgabe geschrieben wird; bei einer Datei entscheidet die Endung.</translation>
    </message>
    <message>
        <source>--%1 is for %2.</source>
        <translation>--%1 ist für %2.</translation>
    </message>
    <message>
        <source>pictures: --export FILE with a name that ends in .png, .svg, .pdf or .gif</source>
        <translation>Bilder: --export DATEI mit einem Namen, der auf .png, .svg, .pdf oder .gif endet</translation>
    </message>
    <message>
        <source>pictures that stand still: --export FILE with a name that ends in .png, .svg or .pdf</source>
        <translation>stehende Bilder: --export DATEI mit einem Namen, der auf .png, .svg oder .pdf endet</translation>
    </message>
    <message>
        <source>a PDF: --export FILE with a name that ends in .pdf</source>
        <translation>ein PDF: --export DATEI mit einem Namen, der auf .pdf endet</translation>
    </message>
    <message>
        <source>an animation, --export FILE with a name that ends in .gif, or --pages</source>
        <translation>eine Animation, --export DATEI mit einem Namen, der auf .gif endet, oder --pages</translation>
    </message>
    <message>
        <source>an animation: --export FILE with a name that ends in .gif</source>
        <translation>eine Animation: --export DATEI mit einem Namen, der auf .gif endet</translation>
    </message>
    <message>
        <source>A picture shows one iteration, with --at, or several, with --strip.</source>
        <translation>Ein Bild zeigt eine Iteration, mit --at, oder mehrere, mit --strip.</translation>
    </message>
    <message>
        <source>--%1 is for pictures of the walk, and --map shows none. Leave one of them out; --show caption works with both.</source>
        <translation>--%1 ist für Bilder der Wanderung, und --map zeigt keine. Eines von beiden weglassen; --show caption geht mit beiden.</translation>
    </message>
    <message>
        <source>An animation has a background: a GIF knows no smooth edges without one. Leave out --transparent.</source>
        <translation>Eine Animation hat einen Hintergrund: Ohne ihn kennt GIF keine glatten Ränder. --transparent weglassen.</translation>
    </message>
    <message>
        <source>--%1: the walk has the iterations 0 to %2, and not %3.</source>
        <translation>--%1: Die Wanderung hat die Iterationen 0 bis %2, nicht %3.</translation>
    </message>
    <message>
        <source>--%1: of so long a walk not every iterate is kept; in place of %2 there is %3.</source>
        <translation>--%1: Von einer so langen Wanderung wird nicht jeder Iterationspunkt aufbewahrt; statt %2 gibt es %3.</translation>
    </message>
    <message>
        <source>--from %1 is behind --to %2.</source>
        <translation>--from %1 liegt hinter --to %2.</translation>
    </message>
    <message>
        <source>--measure is for several hikers: of one alone f, the slope and the step size are shown.</source>
        <translation>--measure ist für mehrere Wanderinnen: Bei einer allein werden f, Steigung und Schrittweite gezeigt.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>there is no optimizer &quot;%1&quot;; there are: %2. A number is written as in rate=0.1.</source>
        <translation>Es gibt keinen Optimierer „%1“; es gibt: %2. Eine Zahl schreibt man wie in rate=0.1.</translation>
    </message>
    <message>
        <source>the colours are %1.</source>
        <translation>Die Farben sind %1.</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; with %2; there are: %3.</source>
        <translation>Bei %2 gibt es kein „%1“; es gibt: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an optimizer too many.</source>
        <translation>„%1“ ist ein Optimierer zu viel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there more than once.</source>
        <translation>„%1“ steht dort mehr als einmal.</translation>
    </message>
    <message>
        <source>Two numbers are for a function of x and y.</source>
        <translation>Zwei Zahlen sind für eine Funktion von x und y.</translation>
    </message>
    <message>
        <source>--hiker &quot;%1&quot;: %2</source>
        <translation>--hiker „%1“: %2</translation>
    </message>
    <message>
        <source>%1 would have %2 pictures, more than %3: give --from and --to%4.</source>
        <translation>%1 hätte %2 Bilder, mehr als %3: --from und --to angeben%4.</translation>
    </message>
    <message>
        <source>, or a higher --speed</source>
        <translation> oder --speed erhöhen</translation>
    </message>
    <message>
        <source>--language: %1. It was &quot;%2&quot;.</source>
        <translation>--language: %1. Es war „%2“.</translation>
    </message>
    <message>
        <source>The language of the program (the system&apos;s): %1.</source>
        <translation>Die Sprache des Programms (die des Systems): %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>There is no display to open a window on. With --print or --export FILE it works without one.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe. Mit --print oder --export DATEI geht es ohne.</translation>
    </message>
    <message>
        <source>There are no fonts here, so boxes stand for letters. Install some, such as fonts-dejavu-core.</source>
        <translation>Hier gibt es keine Schriften, deshalb stehen Kästchen statt Buchstaben. Installieren Sie welche, etwa fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>hiker::files</name>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in an experiment.</source>
        <translation>In einem Experiment gibt es nichts, das „%1“ heißt.</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1. Wanderin</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2. Wanderin</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3. Wanderin</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4. Wanderin</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5. Wanderin</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6. Wanderin</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7. Wanderin</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8. Wanderin</translation>
    </message>
    <message>
        <source>there must be an object in braces { }.</source>
        <translation>Hier muss ein Objekt in geschweiften Klammern { } stehen.</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;, %1: %2</source>
        <translation>Bei &quot;hikers&quot;, %1: %2</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;: there must be 1 to %1 hikers in square brackets, such as [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }].</source>
        <translation>Bei &quot;hikers&quot;: Hier müssen 1 bis %1 Wanderinnen in eckigen Klammern stehen, etwa [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }].</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: this file is of version %1, from a newer Hiker; this one reads up to %2.</source>
        <translation>Bei &quot;version&quot;: Diese Datei hat Version %1, von einem neueren Hiker; dieser liest bis %2.</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: there must be a whole number from 1 to %1.</source>
        <translation>Bei &quot;version&quot;: Hier muss eine ganze Zahl von 1 bis %1 stehen.</translation>
    </message>
    <message>
        <source>This is not an experiment of Hiker: at &quot;format&quot; there must be &quot;%1&quot;.</source>
        <translation>Das ist kein Experiment von Hiker: Bei &quot;format&quot; muss &quot;%1&quot; stehen.</translation>
    </message>
    <message>
        <source>The &quot;function&quot; is missing.</source>
        <translation>Die Angabe &quot;function&quot; fehlt.</translation>
    </message>
    <message>
        <source>Line %1 is damaged or not JSON: %2.</source>
        <translation>Zeile %1 ist beschädigt oder kein JSON: %2.</translation>
    </message>
    <message>
        <source>Line 1: there must be an object in braces { }.</source>
        <translation>Zeile 1: Hier muss ein Objekt in geschweiften Klammern { } stehen.</translation>
    </message>
    <message>
        <source>%1: no minimum, it falls without bound.</source>
        <translation>%1: kein Minimum, sie fällt unbegrenzt.</translation>
    </message>
    <message>
        <source>%1: minima at %2, with f = %3 at each of them.</source>
        <translation>%1: Minima bei %2, jeweils mit f = %3.</translation>
    </message>
    <message>
        <source>%1: the lowest minimum is at %2, with f = %3; there are others.</source>
        <translation>%1: Das tiefste Minimum liegt bei %2, mit f = %3; es gibt weitere.</translation>
    </message>
    <message>
        <source>%1: the minimum is at %2, with f = %3.</source>
        <translation>%1: Das Minimum liegt bei %2, mit f = %3.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot;: %2</source>
        <translation>Bei &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>there must be one of: %1.</source>
        <translation>Hier muss eines davon stehen: %1.</translation>
    </message>
    <message>
        <source>%1 has none, and so no &quot;%2&quot;.</source>
        <translation>%1 hat keine, also auch kein „%2“.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; there are: %3.</source>
        <translation>%1 hat kein „%2“; es gibt: %3.</translation>
    </message>
    <message>
        <source>there must be an object in braces, such as { &quot;beta1&quot;: 0.9 }.</source>
        <translation>Hier muss ein Objekt in geschweiften Klammern stehen, etwa { &quot;beta1&quot;: 0.9 }.</translation>
    </message>
    <message>
        <source>there must be a text in quotation marks, such as &quot;Anna&quot;.</source>
        <translation>Hier muss ein Text in Anführungszeichen stehen, etwa &quot;Anna&quot;.</translation>
    </message>
    <message>
        <source>there must be true or false.</source>
        <translation>Hier muss true oder false stehen.</translation>
    </message>
    <message>
        <source>the function has only x, so there must be one number in square brackets, such as [3].</source>
        <translation>Die Funktion hat nur x, also muss hier eine Zahl in eckigen Klammern stehen, etwa [3].</translation>
    </message>
    <message>
        <source>the function has x and y, so there must be two numbers in square brackets, such as [3, -1].</source>
        <translation>Die Funktion hat x und y, also müssen hier zwei Zahlen in eckigen Klammern stehen, etwa [3, -1].</translation>
    </message>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in a hiker; there are: %2.</source>
        <translation>Bei einer Wanderin gibt es nichts, das „%1“ heißt; es gibt: %2.</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be one of: %1.</source>
        <translation>Bei &quot;outcome&quot;: Hier muss eines davon stehen: %1.</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be as many as there are hikers, which are %1 here.</source>
        <translation>Bei &quot;outcome&quot;: Hier müssen es so viele sein wie Wanderinnen, also %1.</translation>
    </message>
    <message>
        <source>Line 1: a lesson begins with its title, as in &quot;# Overshooting&quot;.</source>
        <translation>Zeile 1: Eine Lektion beginnt mit ihrem Titel, etwa „# Übers Ziel hinaus“.</translation>
    </message>
    <message>
        <source>This lesson has no steps: each begins with a heading, as in &quot;## Step one&quot;.</source>
        <translation>Diese Lektion hat keine Abschnitte: Jeder beginnt mit einer Überschrift, etwa „## Erster Abschnitt“.</translation>
    </message>
    <message>
        <source>an answer belongs into a step, below a heading with ##.</source>
        <translation>Eine Antwort gehört in einen Abschnitt, unter eine Überschrift mit ##.</translation>
    </message>
    <message>
        <source>this text is outside of a step: put a heading with ## above it.</source>
        <translation>Dieser Text steht außerhalb eines Abschnitts: eine Überschrift mit ## darüber setzen.</translation>
    </message>
    <message>
        <source>this block is not closed: put ``` below it.</source>
        <translation>Dieser Block ist nicht geschlossen: ``` darunter setzen.</translation>
    </message>
    <message>
        <source>this block is outside of a step.</source>
        <translation>Dieser Block steht außerhalb eines Abschnitts.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>In %1 beside it: %2</source>
        <translation>In %1 daneben: %2</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>Vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of Hiker.</source>
        <translation>%1 ist zu groß für eine Datei von Hiker.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is a folder or a device, not a file.</source>
        <translation>%1 konnte nicht geschrieben werden: Es ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>At &quot;function&quot;: there must be a formula in quotation marks, such as &quot;x^2&quot;.</source>
        <translation>Bei &quot;function&quot;: Hier muss eine Formel in Anführungszeichen stehen, etwa &quot;x^2&quot;.</translation>
    </message>
    <message>
        <source>At &quot;function&quot;, character %1: %2</source>
        <translation>Bei &quot;function&quot;, Zeichen %1: %2</translation>
    </message>
    <message>
        <source>At &quot;selected&quot;: there must be the number of one of the hikers, counted from 1; the last is %1.</source>
        <translation>Bei &quot;selected&quot;: Hier muss die Nummer einer der Wanderinnen stehen, von 1 an gezählt; die letzte ist %1.</translation>
    </message>
</context>
<context>
    <name>hiker::guide</name>
    <message>
        <source>Guide to Hiker</source>
        <translation>Anleitung zu Hiker</translation>
    </message>
</context>
<context>
    <name>hiker::language</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>hiker::picture</name>
    <message>
        <source>Slide 16:9</source>
        <translation>Folie 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Folie 4:3</translation>
    </message>
    <message>
        <source>One column of a paper</source>
        <translation>Eine Spalte eines Artikels</translation>
    </message>
    <message>
        <source>Two columns of a paper</source>
        <translation>Zwei Spalten eines Artikels</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
</context>
<context>
    <name>hiker::plot</name>
    <message>
        <source>converged after 1 to %1</source>
        <translation>konvergiert nach 1 bis %1</translation>
    </message>
    <message>
        <source>x ≈ %1</source>
        <translation>x ≈ %1</translation>
    </message>
    <message>
        <source>another minimum</source>
        <translation>anderes Minimum</translation>
    </message>
    <message>
        <source>not at a minimum</source>
        <translation>nicht im Minimum</translation>
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
        <translation>Der Teil von Hiker, der drei Dimensionen zeigt, ist nicht installiert. Alles andere funktioniert ohne ihn.</translation>
    </message>
    <message>
        <source>This computer cannot show three dimensions: OpenGL is missing. Everything else works without it.</source>
        <translation>Dieser Rechner kann keine drei Dimensionen zeigen: OpenGL fehlt. Alles andere funktioniert ohne.</translation>
    </message>
</context>
<context>
    <name>hiker::words</name>
    <message>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>flat ground</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>on a slope</source>
        <translation>am Hang</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, slope %5.</source>
        <translation>Iteration %1: %2, %3 = %4, Steigung %5.</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, gradient %5.</source>
        <translation>Iteration %1: %2, %3 = %4, Gradient %5.</translation>
    </message>
    <message>
        <source>%1: how %2 with learning rate %3 ends from each start.</source>
        <translation>%1: wie %2 mit Lernrate %3 von jedem Start aus endet.</translation>
    </message>
    <message>
        <source>%1: how %2 ends from each start with each learning rate.</source>
        <translation>%1: wie %2 von jedem Start aus mit jeder Lernrate endet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>Iteration %1.</source>
        <translation>Iteration %1.</translation>
    </message>
    <message>
        <source>Iterations %1 and %2.</source>
        <translation>Iterationen %1 und %2.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>left domain</source>
        <translation>undefiniert</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>pendelt</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>kein Schritt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in %4.</source>
        <translation>%1: eine Zahl von %2 bis %3 eingeben, mit Dezimalpunkt, etwa %4.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and no line breaks or other control characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen und keine Zeilenumbrüche oder anderen Steuerzeichen.</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>Hiker</source>
        <translation>Wanderin</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>Converged after %1: the step size fell below the precision %2.</source>
        <translation>Konvergiert nach %1: Die Schrittweite ist unter die Genauigkeit %2 gefallen.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a maximum, not a minimum: there is no slope to walk down. Start a little to one side of it.</source>
        <translation>Konvergiert nach %1, aber dies ist ein Maximum, kein Minimum: Hier gibt es kein Gefälle. Ein wenig daneben starten.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a saddle, not a minimum: f rises in some directions from here and falls in others. Start a little to one side of it.</source>
        <translation>Konvergiert nach %1, aber dies ist ein Sattel, kein Minimum: f steigt von hier in manche Richtungen und fällt in andere. Ein wenig daneben starten.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is flat ground that is neither a minimum nor a maximum. Try another start.</source>
        <translation>Konvergiert nach %1, aber dies ist flaches Gelände, weder Minimum noch Maximum. Einen anderen Start versuchen.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the slope is still %2, only the steps are short.</source>
        <translation>Konvergiert nach %1, aber dies ist kein Minimum: Die Steigung ist noch %2, nur die Schritte sind kurz.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the gradient is still %2, only the steps are short.</source>
        <translation>Konvergiert nach %1, aber dies ist kein Minimum: Der Gradient ist noch %2, nur die Schritte sind kurz.</translation>
    </message>
    <message>
        <source>She may be turning round there: try a smaller precision.</source>
        <translation>Vielleicht kehrt sie dort gerade um: eine feinere Genauigkeit versuchen.</translation>
    </message>
    <message>
        <source>Try a larger learning rate or a smaller precision.</source>
        <translation>Eine größere Lernrate oder eine feinere Genauigkeit versuchen.</translation>
    </message>
    <message>
        <source>Finished after %1, the most that were allowed: no precision is set that could end it earlier.</source>
        <translation>Beendet nach %1, mehr waren nicht erlaubt: Keine Genauigkeit ist eingestellt, die früher beenden könnte.</translation>
    </message>
    <message>
        <source>Iteration limit: after %1 the step size is still above the precision %2.</source>
        <translation>Iterationslimit: Nach %1 ist die Schrittweite noch über der Genauigkeit %2.</translation>
    </message>
    <message>
        <source>Try more iterations, or a larger learning rate: here it must stay below %1.</source>
        <translation>Mehr Iterationen oder eine größere Lernrate versuchen: Hier muss sie unter %1 bleiben.</translation>
    </message>
    <message>
        <source>Here the learning rate must stay below %1.</source>
        <translation>Hier muss die Lernrate unter %1 bleiben.</translation>
    </message>
    <message>
        <source>Try more iterations or another learning rate.</source>
        <translation>Mehr Iterationen oder eine andere Lernrate versuchen.</translation>
    </message>
    <message>
        <source>Try a smaller learning rate or another start.</source>
        <translation>Eine kleinere Lernrate oder einen anderen Start versuchen.</translation>
    </message>
    <message>
        <source>Try a smaller learning rate: it must stay below %1 near the minimum, and further out lower still.</source>
        <translation>Eine kleinere Lernrate versuchen: Nahe dem Minimum muss sie unter %1 bleiben, weiter außen noch darunter.</translation>
    </message>
    <message>
        <source>Diverged after %1: the numbers grew too large to compute with.</source>
        <translation>Divergiert nach %1: Die Zahlen wurden zu groß zum Rechnen.</translation>
    </message>
    <message>
        <source>Diverged after %1: each step is larger than the last.</source>
        <translation>Divergiert nach %1: Jeder Schritt ist größer als der vorige.</translation>
    </message>
    <message>
        <source>The function seems to fall for ever on this side, with no minimum to reach. Try another start.</source>
        <translation>Die Funktion scheint auf dieser Seite ewig zu fallen, ohne ein Minimum. Einen anderen Start versuchen.</translation>
    </message>
    <message>
        <source>The function seems to fall for ever in this direction, with no minimum to reach. Try another start.</source>
        <translation>Die Funktion scheint in dieser Richtung ewig zu fallen, ohne ein Minimum. Einen anderen Start versuchen.</translation>
    </message>
    <message>
        <source>at %1 the function or its slope is not a number.</source>
        <translation>Bei %1 ist die Funktion oder ihre Steigung keine Zahl.</translation>
    </message>
    <message>
        <source>at %1 the function or its gradient is not a number.</source>
        <translation>Bei %1 ist die Funktion oder ihr Gradient keine Zahl.</translation>
    </message>
    <message>
        <source>The start is outside of the domain: %1 Choose another start.</source>
        <translation>Der Start liegt außerhalb des Definitionsbereichs: %1 Einen anderen Start wählen.</translation>
    </message>
    <message>
        <source>Left the domain after %1: %2</source>
        <translation>Definitionsbereich verlassen nach %1: %2</translation>
    </message>
    <message>
        <source>Cycling after %1: back where it was two iterations ago, and so it would repeat for ever.</source>
        <translation>Pendelt nach %1: wieder dort, wo sie zwei Iterationen zuvor war; so ginge es ewig weiter.</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the curvature there is %3. Newton&apos;s method needs a positive one; try another start or another optimizer.</source>
        <translation>Kein Schritt von %1, nach %2: Die Krümmung dort ist %3. Das Newton-Verfahren braucht eine positive; einen anderen Start oder einen anderen Optimierer versuchen.</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the largest and the smallest curvature there are %3 and %4. Newton&apos;s method needs two positive ones; try another start or another optimizer.</source>
        <translation>Kein Schritt von %1, nach %2: Die größte und die kleinste Krümmung dort sind %3 und %4. Das Newton-Verfahren braucht zwei positive; einen anderen Start oder einen anderen Optimierer versuchen.</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|Steigung|</translation>
    </message>
    <message>
        <source>|gradient|</source>
        <translation>|Gradient|</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 Iteration</translation>
    </message>
    <message>
        <source>Stopped by you after %1. Press Play to go on from here, or Run to begin again.</source>
        <translation>Nach %1 von Hand gestoppt. Mit Abspielen geht es von hier weiter, mit Los von vorn.</translation>
    </message>
    <message>
        <source>Minimum occurs at %1: %2</source>
        <translation>Minimum bei %1: %2</translation>
    </message>
    <message>
        <source>Slope at the minimum is: %1</source>
        <translation>Steigung im Minimum: %1</translation>
    </message>
    <message>
        <source>Gradient at the minimum is: %1</source>
        <translation>Gradient im Minimum: %1</translation>
    </message>
    <message>
        <source>Maximum occurs at %1: %2</source>
        <translation>Maximum bei %1: %2</translation>
    </message>
    <message>
        <source>Slope at the maximum is: %1</source>
        <translation>Steigung im Maximum: %1</translation>
    </message>
    <message>
        <source>Gradient at the maximum is: %1</source>
        <translation>Gradient im Maximum: %1</translation>
    </message>
    <message>
        <source>Last %1: %2</source>
        <translation>Zuletzt bei %1: %2</translation>
    </message>
    <message>
        <source>Slope there is: %1</source>
        <translation>Steigung dort: %1</translation>
    </message>
    <message>
        <source>Gradient there is: %1</source>
        <translation>Gradient dort: %1</translation>
    </message>
    <message>
        <source>x-value</source>
        <translation>x</translation>
    </message>
    <message>
        <source>%1: type a whole number from %2 to %3, for example 100.</source>
        <translation>%1: eine ganze Zahl von %2 bis %3 eingeben, zum Beispiel 100.</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in 0.1.</source>
        <translation>%1: eine Zahl von %2 bis %3 eingeben, mit Dezimalpunkt, etwa 0.1.</translation>
    </message>
    <message>
        <source>%1: the function has x and y, so type two numbers from %2 to %3, with a dot as decimal point and a comma between them, as in 0.5,-1.</source>
        <translation>%1: Die Funktion hat x und y, also zwei Zahlen von %2 bis %3 eingeben, mit Dezimalpunkt und einem Komma dazwischen, etwa 0.5,-1.</translation>
    </message>
    <message>
        <source>step size %1</source>
        <translation>Schrittweite %1</translation>
    </message>
    <message>
        <source>%1 &lt; %2, stop</source>
        <translation>%1 &lt; %2, anhalten</translation>
    </message>
    <message>
        <source>%1 ≥ %2, go on</source>
        <translation>%1 ≥ %2, weiter</translation>
    </message>
    <message>
        <source>Squares, roots and quotients of pairs: x and y each for itself.</source>
        <translation>Quadrate, Wurzeln und Quotienten von Paaren: x und y jeweils für sich.</translation>
    </message>
    <message>
        <source>slope f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
with h = %3</source>
        <translation>Steigung f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
mit h = %3</translation>
    </message>
    <message>
        <source>How fast the learning rate falls by itself</source>
        <translation>Wie schnell die Lernrate von selbst fällt</translation>
    </message>
    <message>
        <source>Keeps the division from becoming one by zero</source>
        <translation>Verhindert, dass durch null geteilt wird</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>How much of the mean slope stays from one iteration to the next</source>
        <translation>Wie viel der mittleren Steigung von einer Iteration zur nächsten bleibt</translation>
    </message>
    <message>
        <source>How much of the mean square stays from one iteration to the next</source>
        <translation>Wie viel des mittleren Quadrats von einer Iteration zur nächsten bleibt</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>What the step is multiplied by where f has not fallen by enough</source>
        <translation>Womit der Schritt multipliziert wird, wo f nicht genug gefallen ist</translation>
    </message>
    <message>
        <source>By how much of what the slope promises f has to fall</source>
        <translation>Welchen Teil dessen, was die Steigung verspricht, f fallen muss</translation>
    </message>
    <message>
        <source>line search</source>
        <translation>Liniensuche</translation>
    </message>
    <message>
        <source>t = {part&apos;}: from {rate} on, times {shrink} until f falls by enough
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</source>
        <translation>t = {part&apos;}: von {rate} an, mal {shrink}, bis f genug fällt
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>How much of the velocity stays from one iteration to the next</source>
        <translation>Wie viel der Geschwindigkeit von einer Iteration zur nächsten bleibt</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation>Newton-Verfahren</translation>
    </message>
    <message>
        <source>curvature f″({x}) ≈ {first}
{X} = {x} − {rate} × {slope} / {first} = {x&apos;}</source>
        <translation>Krümmung f″({x}) ≈ {first}
{X} = {x} − {rate} × {slope} / {first} = {x&apos;}</translation>
    </message>
    <message>
        <source>H = second derivatives xx {xx}, xy {xy}, yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</source>
        <translation>H = zweite Ableitungen xx {xx}, xy {xy}, yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Type a number here, with a dot as decimal point, as in 0.1.</source>
        <translation>Hier eine Zahl eingeben, mit Dezimalpunkt, etwa 0.1.</translation>
    </message>
    <message>
        <source>Type a learning rate from 1e-12 to 1e+12 here.</source>
        <translation>Hier eine Lernrate von 1e-12 bis 1e+12 eingeben.</translation>
    </message>
    <message>
        <source>Type a start from -1e+100 to 1e+100 here.</source>
        <translation>Hier einen Start von -1e+100 bis 1e+100 eingeben.</translation>
    </message>
    <message>
        <source>Type how many hikers, from 2 to 8, as in: starts -3 to 3 in 7.</source>
        <translation>Eingeben, wie viele Wanderinnen, von 2 bis 8, etwa: starts -3 to 3 in 7.</translation>
    </message>
    <message>
        <source>From where to where is along x: type a number here, or all points with commas between.</source>
        <translation>Von wo bis wo gilt entlang x: hier eine Zahl eingeben, oder alle Punkte mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>From and to are the same number: type two different ones.</source>
        <translation>Von und bis sind dieselbe Zahl: zwei verschiedene eingeben.</translation>
    </message>
    <message>
        <source>This function has only x: type one number for each start, as in: starts -3, 0, 3.</source>
        <translation>Diese Funktion hat nur x: für jeden Start eine Zahl eingeben, etwa: starts -3, 0, 3.</translation>
    </message>
    <message>
        <source>Type two numbers in these brackets with a comma between, as in (3, -1).</source>
        <translation>In diese Klammern zwei Zahlen mit einem Komma dazwischen eingeben, etwa (3, -1).</translation>
    </message>
    <message>
        <source>There is no optimizer of this name. Type some of gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search and newton, or all.</source>
        <translation>Einen Optimierer dieses Namens gibt es nicht. Zur Wahl stehen gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search und newton, oder all.</translation>
    </message>
    <message>
        <source>Begin with what differs from hiker to hiker: rates, starts or optimizers.</source>
        <translation>Mit dem beginnen, worin sich die Wanderinnen unterscheiden: rates (Lernraten), starts (Starts) oder optimizers (Optimierer).</translation>
    </message>
    <message>
        <source>Type what they have, with commas between, or from where to where: -3 to 3.</source>
        <translation>Die Werte eingeben, mit Kommas dazwischen, oder von wo bis wo: -3 to 3.</translation>
    </message>
    <message>
        <source>Type two at least, with commas between, or from where to where: -3 to 3.</source>
        <translation>Mindestens zwei eingeben, mit Kommas dazwischen, oder von wo bis wo: -3 to 3.</translation>
    </message>
    <message>
        <source>At most eight hikers walk together: take some out.</source>
        <translation>Höchstens acht Wanderinnen gehen zusammen: einige wegnehmen.</translation>
    </message>
    <message>
        <source>This formula cannot be computed: write it in simpler parts.</source>
        <translation>Diese Formel lässt sich nicht berechnen: sie in einfacheren Teilen schreiben.</translation>
    </message>
    <message>
        <source>Type a function of x, for example x^2.</source>
        <translation>Eine Funktion von x eingeben, zum Beispiel x^2.</translation>
    </message>
    <message>
        <source>Here the function is missing, for example x^2.</source>
        <translation>Hier fehlt die Funktion, zum Beispiel x^2.</translation>
    </message>
    <message>
        <source>Call the variable x, as in f(x) = x^2.</source>
        <translation>Die Variable muss x heißen, wie in f(x) = x^2.</translation>
    </message>
    <message>
        <source>A condition has three parts: condition ? value : other value.</source>
        <translation>Eine Bedingung hat drei Teile: Bedingung ? Wert : anderer Wert.</translation>
    </message>
    <message>
        <source>Compare two at a time: 0 &lt; x &amp;&amp; x &lt; 1.</source>
        <translation>Jeweils zwei vergleichen: 0 &lt; x &amp;&amp; x &lt; 1.</translation>
    </message>
    <message>
        <source>Put a sign before this number, as in x*2 or x^2.</source>
        <translation>Vor diese Zahl ein Rechenzeichen setzen, wie in x*2 oder x^2.</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ).</source>
        <translation>Diese Klammer ist nicht geschlossen: eine ) ergänzen.</translation>
    </message>
    <message>
        <source>This bar is not closed: add a | behind, or write abs(x).</source>
        <translation>Dieser Betragsstrich ist nicht geschlossen: dahinter ein | ergänzen oder abs(x) schreiben.</translation>
    </message>
    <message>
        <source>This name is not known: did you mean %1?</source>
        <translation>Dieser Name ist unbekannt: War %1 gemeint?</translation>
    </message>
    <message>
        <source>The name %1 is not known: the variable is x, and functions are written like sin(x).</source>
        <translation>Der Name %1 ist unbekannt: Die Variable ist x, und Funktionen schreibt man wie sin(x).</translation>
    </message>
    <message>
        <source>Here y is the result: write the right side with x only.</source>
        <translation>Hier ist y das Ergebnis: die rechte Seite nur mit x schreiben.</translation>
    </message>
    <message>
        <source>Write this power behind the brackets: %1(x)^n, or use the inverse function&apos;s own name.</source>
        <translation>Diese Potenz hinter die Klammern schreiben: %1(x)^n, oder den eigenen Namen der Umkehrfunktion benutzen.</translation>
    </message>
    <message>
        <source>%1 takes one value in its brackets.</source>
        <translation>%1 nimmt einen Wert in seine Klammern.</translation>
    </message>
    <message>
        <source>%1 takes two values in its brackets, with a comma between them.</source>
        <translation>%1 nimmt zwei Werte in seine Klammern, mit einem Komma dazwischen.</translation>
    </message>
    <message>
        <source>The brackets of %1 are empty: put a value in, as in %1(x).</source>
        <translation>Die Klammern von %1 sind leer: einen Wert einsetzen, wie in %1(x).</translation>
    </message>
    <message>
        <source>%1 needs a value in brackets behind it, as in %1(x).</source>
        <translation>%1 braucht einen Wert in Klammern dahinter, wie in %1(x).</translation>
    </message>
    <message>
        <source>The formula stops too early: a value is missing at its end.</source>
        <translation>Die Formel hört zu früh auf: An ihrem Ende fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Before this bracket a value is missing.</source>
        <translation>Vor dieser Klammer fehlt ein Wert.</translation>
    </message>
    <message>
        <source>An equals sign can only stand behind f(x) or y at the front; to compare, write ==.</source>
        <translation>Ein Gleichheitszeichen kann nur vorn hinter f(x) oder y stehen; zum Vergleichen == schreiben.</translation>
    </message>
    <message>
        <source>A comma has no meaning here: the decimal point is a dot, as in 0.5.</source>
        <translation>Ein Komma hat hier keine Bedeutung: Das Dezimalzeichen ist der Punkt, wie in 0.5.</translation>
    </message>
    <message>
        <source>Before this power a value is missing, as in x².</source>
        <translation>Vor dieser Potenz fehlt ein Wert, wie in x².</translation>
    </message>
    <message>
        <source>Before %1 a value is missing.</source>
        <translation>Vor %1 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This bracket was never opened: take it out, or add a ( before it.</source>
        <translation>Diese Klammer wurde nie geöffnet: sie entfernen oder davor eine ( ergänzen.</translation>
    </message>
    <message>
        <source>A colon belongs to a condition: condition ? value : other value.</source>
        <translation>Ein Doppelpunkt gehört zu einer Bedingung: Bedingung ? Wert : anderer Wert.</translation>
    </message>
    <message>
        <source>The formula is nested too deeply here: use fewer brackets and powers.</source>
        <translation>Die Formel ist hier zu tief verschachtelt: weniger Klammern und Potenzen benutzen.</translation>
    </message>
    <message>
        <source>The formula is too long: it may have up to 1000 plain characters.</source>
        <translation>Die Formel ist zu lang: Sie darf bis zu 1000 einfache Zeichen haben.</translation>
    </message>
    <message>
        <source>A number has only one decimal point.</source>
        <translation>Eine Zahl hat nur einen Dezimalpunkt.</translation>
    </message>
    <message>
        <source>This number is outside of what can be computed with (about 1e-307 to 1e308).</source>
        <translation>Diese Zahl liegt außerhalb dessen, womit gerechnet werden kann (etwa 1e-307 bis 1e308).</translation>
    </message>
    <message>
        <source>A raised minus needs a raised number behind it, as in x⁻¹.</source>
        <translation>Ein hochgestelltes Minus braucht dahinter eine hochgestellte Zahl, wie in x⁻¹.</translation>
    </message>
    <message>
        <source>Use round brackets ( ) instead.</source>
        <translation>Stattdessen runde Klammern ( ) benutzen.</translation>
    </message>
    <message>
        <source>Quotation marks and primes have no meaning here: take them out.</source>
        <translation>Anführungszeichen und Striche haben hier keine Bedeutung: sie entfernen.</translation>
    </message>
    <message>
        <source>Factorials are not known here: write the number out.</source>
        <translation>Fakultäten sind hier unbekannt: die Zahl ausschreiben.</translation>
    </message>
    <message>
        <source>For a remainder write mod(a, b); for a percentage divide by 100.</source>
        <translation>Für einen Rest mod(a, b) schreiben; für Prozent durch 100 teilen.</translation>
    </message>
    <message>
        <source>A decimal point needs a digit beside it, as in 0.5.</source>
        <translation>Ein Dezimalpunkt braucht eine Ziffer neben sich, wie in 0.5.</translation>
    </message>
    <message>
        <source>There is an unreadable character here: take it out.</source>
        <translation>Hier ist ein unlesbares Zeichen: es entfernen.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning here: take it out.</source>
        <translation>Das Zeichen %1 hat hier keine Bedeutung: es entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n Iteration</numerusform>
            <numerusform>%n Iterationen</numerusform>
        </translation>
    </message>
    <message>
        <source>converged to a minimum after %1.</source>
        <translation>zu einem Minimum konvergiert nach %1.</translation>
    </message>
    <message>
        <source>converged to a maximum after %1.</source>
        <translation>zu einem Maximum konvergiert nach %1.</translation>
    </message>
    <message>
        <source>converged to a saddle after %1.</source>
        <translation>zu einem Sattel konvergiert nach %1.</translation>
    </message>
    <message>
        <source>converged on flat ground after %1.</source>
        <translation>auf flachem Gelände konvergiert nach %1.</translation>
    </message>
    <message>
        <source>converged on a slope after %1.</source>
        <translation>am Hang konvergiert nach %1.</translation>
    </message>
    <message>
        <source>iteration limit after %1.</source>
        <translation>Iterationslimit nach %1.</translation>
    </message>
    <message>
        <source>diverged after %1.</source>
        <translation>divergiert nach %1.</translation>
    </message>
    <message>
        <source>left the domain after %1.</source>
        <translation>Definitionsbereich verlassen nach %1.</translation>
    </message>
    <message>
        <source>cycling after %1.</source>
        <translation>pendelt nach %1.</translation>
    </message>
    <message>
        <source>no further step after %1.</source>
        <translation>kein weiterer Schritt nach %1.</translation>
    </message>
    <message>
        <source>stopped after %1.</source>
        <translation>gestoppt nach %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one behind the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>Start y</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>maximum iterations</source>
        <translation>maximale Iterationen</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>difference step</source>
        <translation>Differenzschritt</translation>
    </message>
    <message>
        <source>gradient ∇f(%1, %2) ≈ %3</source>
        <translation>Gradient ∇f(%1, %2) ≈ %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
</TS>
