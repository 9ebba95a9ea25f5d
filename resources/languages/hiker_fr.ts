<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ConvergenceChoice</name>
    <message>
        <source>What is shown of each hiker</source>
        <translation>Ce qui est montré de chaque randonneuse</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|pente|</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>Over what it is shown</source>
        <translation>En fonction de quoi</translation>
    </message>
    <message>
        <source>An iteration of Newton’s method or of a line search evaluates f more often than one of gradient descent</source>
        <translation>Une itération de la méthode de Newton ou d’une recherche linéaire évalue f plus souvent qu’une itération de la descente de gradient</translation>
    </message>
    <message>
        <source>over iterations</source>
        <translation>selon les itérations</translation>
    </message>
    <message>
        <source>over evaluations of f</source>
        <translation>selon les évaluations de f</translation>
    </message>
</context>
<context>
    <name>ConvergencePanel</name>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f, pente et pas au fil des itérations</translation>
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
        <translation>Demi-écart</translation>
    </message>
    <message>
        <source>Difference step h</source>
        <translation>Demi-écart h</translation>
    </message>
    <message>
        <source>h from 1e-12 to 1: the poles touch the curve at x − h and x + h</source>
        <translation>h de 1e-12 à 1&#xa0;: les bâtons touchent la courbe en x − h et x + h</translation>
    </message>
    <message>
        <source>Error of the slope over the difference step</source>
        <translation>Erreur de la pente selon le demi-écart</translation>
    </message>
    <message>
        <source>The error of (f(x + h) − f(x − h)) / 2h where the hiker stands, along x, against Richardson extrapolation of central differences. The dot is the h in force.</source>
        <translation>Erreur de (f(x + h) − f(x − h)) / 2h là où se tient la randonneuse, suivant x, par rapport à l’extrapolation de Richardson des différences centrées. Le point marque le h en vigueur.</translation>
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
        <translation>Fonction</translation>
    </message>
    <message>
        <source>The function to walk down, as you would write it: x^2, 2sin(x), |x|, √x, x³ − 3x</source>
        <translation>La fonction à descendre, écrite comme d’habitude&#xa0;: x^2, 2sin(x), |x|, √x, x³ − 3x</translation>
    </message>
    <message>
        <source>for example x^2, or sin(x) + x²/10</source>
        <translation>par exemple x^2, ou sin(x) + x²/10</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Lan&amp;cer</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>Départ &amp;x</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Where the hiker starts. Up and Down change it.</source>
        <translation>Là où part la randonneuse. ↑ et ↓ changent la valeur.</translation>
    </message>
    <message>
        <source>Start y</source>
        <translation>Départ y</translation>
    </message>
    <message>
        <source>The y of the place where the hiker starts. Up and Down change it.</source>
        <translation>Le y de l’endroit d’où part la randonneuse. ↑ et ↓ changent la valeur.</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate η</source>
        <translation>Taux d’apprentissa&amp;ge η</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>η, the factor on the slope: how far a step goes. Up and Down change it.</source>
        <translation>η, le facteur appliqué à la pente&#xa0;: jusqu’où va un pas. ↑ et ↓ changent la valeur.</translation>
    </message>
    <message>
        <source>Max. &amp;iterations</source>
        <translation>&amp;Itérations max.</translation>
    </message>
    <message>
        <source>Maximum iterations</source>
        <translation>Itérations maximales</translation>
    </message>
    <message>
        <source>After so many iterations the walk ends at the latest.</source>
        <translation>Après ce nombre d’itérations, le parcours s’arrête au plus tard.</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Précision</translation>
    </message>
    <message>
        <source>Use precision</source>
        <translation>Utiliser la précision</translation>
    </message>
    <message>
        <source>Stop when a step is shorter than the precision. Without it only the number of iterations ends the walk.</source>
        <translation>S’arrêter quand un pas est plus court que la précision. Sans elle, seul le nombre d’itérations met fin au parcours.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>The walk has converged when a step is shorter than this.</source>
        <translation>Le parcours a convergé quand un pas est plus court que cette valeur.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>&amp;Difference step h</source>
        <translation>Demi-écart &amp;h</translation>
    </message>
    <message>
        <source>Set the difference step</source>
        <translation>Fixer le demi-écart</translation>
    </message>
    <message>
        <source>Measure the slope between x − h and x + h with an h of your own. Left off, h is chosen for the smallest error.</source>
        <translation>Mesurer la pente entre x − h et x + h avec un h de votre choix. Si la case est vide, h est choisi pour la plus petite erreur.</translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation>Demi-écart</translation>
    </message>
    <message>
        <source>h, half the distance between the two places that the slope is measured from.</source>
        <translation>h, la moitié de la distance entre les deux points de mesure de la pente.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>&amp;Try η</source>
        <translation>&amp;Tester η</translation>
    </message>
    <message>
        <source>Largest learning rate</source>
        <translation>Plus grand taux d’apprentissage</translation>
    </message>
    <message>
        <source>Try out the learning rate</source>
        <translation>Essayer le taux d’apprentissage</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>What is made of the walk</source>
        <translation>Ce que l’on fait du parcours</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>PNG is made of pixels; SVG and PDF of lines and text, sharp at any size</source>
        <translation>PNG est fait de pixels&#x202f;; SVG et PDF de traits et de texte, nets à toute taille</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>Ce que disent les couleurs de la carte</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>&amp;Itération</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>The iteration that the picture shows</source>
        <translation>L’itération que montre l’image</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>&amp;Itérations</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>The iterations that stand side by side, with commas between them</source>
        <translation>Les itérations placées côte à côte, séparées par des virgules</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>Première itération</translation>
    </message>
    <message>
        <source>The first iteration</source>
        <translation>La première itération</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>Dernière itération</translation>
    </message>
    <message>
        <source>The last iteration</source>
        <translation>La dernière itération</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>Iterations a second</source>
        <translation>Itérations par seconde</translation>
    </message>
    <message>
        <source>How fast she walks</source>
        <translation>À quelle vitesse elle marche</translation>
    </message>
    <message>
        <source> iterations/s</source>
        <translation> itérations/s</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>I&amp;mages</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>More frames look smoother and make a larger file</source>
        <translation>Plus d’images&#xa0;: mouvement plus fluide et fichier plus gros</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Pause on the last frame</source>
        <translation>Pause sur la dernière image</translation>
    </message>
    <message>
        <source>How long the last frame stays before it begins again</source>
        <translation>Combien de temps la dernière image reste avant la reprise</translation>
    </message>
    <message>
        <source> s at the end</source>
        <translation> s à la fin</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sizes that are often needed</source>
        <translation>Tailles courantes</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unité de la taille</translation>
    </message>
    <message>
        <source>What the size is measured in</source>
        <translation>L’unité dans laquelle on mesure la taille</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>Dots per inch: 300 for print</source>
        <translation>Points par pouce&#xa0;: 300 pour l’impression</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>&amp;Text and lines</source>
        <translation>Te&amp;xte et traits</translation>
    </message>
    <message>
        <source>Size of text and lines</source>
        <translation>Taille du texte et des traits</translation>
    </message>
    <message>
        <source>How large text, lines and marks are</source>
        <translation>Taille du texte, des traits et des repères</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Print is black on white: lines are told apart by dashes and marks</source>
        <translation>Impression&#xa0;: noir sur blanc, les courbes se distinguent par tirets et repères</translation>
    </message>
    <message>
        <source>Trans&amp;parent</source>
        <translation>Tran&amp;sparent</translation>
    </message>
    <message>
        <source>Without a background</source>
        <translation>Sans arrière-plan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Tr&amp;ail</source>
        <translation>Tr&amp;ace</translation>
    </message>
    <message>
        <source>The iterates so far, and the arrow of the last step</source>
        <translation>Les itérés jusqu’ici, et la flèche du dernier pas</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numéros</translation>
    </message>
    <message>
        <source>The numbers of the iterates</source>
        <translation>Les numéros des itérés</translation>
    </message>
    <message>
        <source>Tan&amp;gent</source>
        <translation>Tan&amp;gente</translation>
    </message>
    <message>
        <source>The tangent where she stands, and the line that she feels</source>
        <translation>La tangente là où elle se tient, et la droite qu’elle ressent</translation>
    </message>
    <message>
        <source>P&amp;oles</source>
        <translation>&amp;Bâtons</translation>
    </message>
    <message>
        <source>The two points that she feels the slope with</source>
        <translation>Les deux points avec lesquels elle sent la pente</translation>
    </message>
    <message>
        <source>Slope pane&amp;l</source>
        <translation>Courbe &amp;de pente</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>La pente sous la courbe</translation>
    </message>
    <message>
        <source>Con&amp;vergence panel</source>
        <translation>C&amp;onvergence</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f, pente et pas au fil des itérations</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>What it is: function, start, learning rate, optimizer, iteration, outcome</source>
        <translation>Ce que c’est&#xa0;: fonction, départ, taux d’apprentissage, optimiseur, itération, issue</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>Mettre l’image dans le presse-papiers</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop; no file is left behind</source>
        <translation>Arrêter&#x202f;; aucun fichier ne reste</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Choose where the file goes, and write it</source>
        <translation>Choisir où va le fichier, et l’écrire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>Fermer sans exporter</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation>Voir la répo&amp;nse</translation>
    </message>
    <message>
        <source>Show the answer to the question on this page</source>
        <translation>Voir la réponse à la question de cette page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>L’étape précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suite</translation>
    </message>
    <message>
        <source>The next step: sets the window up for it</source>
        <translation>L’étape suivante&#xa0;: y prépare la fenêtre</translation>
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
        <translation>Image du parcours</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Landscapes</source>
        <translation>&amp;Paysages</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Hi&amp;kers</source>
        <translation>&amp;Randonneuses</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open an experiment or a lesson</source>
        <translation>Ouvrir une expérience ou une leçon</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Enregistrer l’expérience</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>Enregistrer l’expérience dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>A picture, a film strip, a map, an animation, a handout or the table</source>
        <translation>Une image, une bande d’images, une carte, une animation, un polycopié ou le tableau</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard as it is here</source>
        <translation>Mettre l’image telle quelle dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Copier en &amp;Python</translation>
    </message>
    <message>
        <source>Put a script of this experiment on the clipboard, for Python with SymPy</source>
        <translation>Mettre dans le presse-papiers un script de cette expérience, pour Python avec SymPy</translation>
    </message>
    <message>
        <source>&amp;Add a hiker</source>
        <translation>&amp;Ajouter une randonneuse</translation>
    </message>
    <message>
        <source>Another hiker, who starts beside the selected one</source>
        <translation>Une autre randonneuse, qui part à côté de la randonneuse choisie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Duplicate the hiker</source>
        <translation>&amp;Dupliquer la randonneuse</translation>
    </message>
    <message>
        <source>Another hiker like the selected one</source>
        <translation>Une autre randonneuse, identique à celle qui est choisie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;Remove the hiker</source>
        <translation>&amp;Retirer la randonneuse</translation>
    </message>
    <message>
        <source>The selected hiker goes</source>
        <translation>La randonneuse choisie s’en va</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Hide the hiker</source>
        <translation>&amp;Masquer la randonneuse</translation>
    </message>
    <message>
        <source>The selected hiker walks on without being seen</source>
        <translation>La randonneuse choisie continue sans être vue</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>The selected hiker one place up</source>
        <translation>La randonneuse choisie monte d’une place</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Vers le ba&amp;s</translation>
    </message>
    <message>
        <source>The selected hiker one place down</source>
        <translation>La randonneuse choisie descend d’une place</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>&amp;Balayage…</translation>
    </message>
    <message>
        <source>Several hikers at once, with other learning rates, starts or optimizers</source>
        <translation>Plusieurs randonneuses à la fois, avec d’autres taux, départs ou optimiseurs</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Balayage…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Hiker</source>
        <translation>Fermer Hiker</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>&amp;Recadrer la vue</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again</source>
        <translation>Recadrer les axes sur le parcours</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>Only formula, picture and playback, in large type</source>
        <translation>Seulement la formule, l’image et la lecture, en grands caractères</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>A short guide to Hiker</source>
        <translation>Un petit guide de Hiker</translation>
    </message>
    <message>
        <source>&amp;About Hiker</source>
        <translation>À &amp;propos de Hiker</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
</context>
<context>
    <name>OptimizerRow</name>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimiseur</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>The rule that makes a step of the slope</source>
        <translation>La règle qui tire un pas de la pente</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usuels</translation>
    </message>
    <message>
        <source>Usual hyperparameters</source>
        <translation>Hyperparamètres usuels</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Iteration 0</source>
        <translation>Itération 0</translation>
    </message>
    <message>
        <source>Iterate</source>
        <translation>Itéré</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>Drag to look at any iteration</source>
        <translation>Glisser pour voir n’importe quelle itération</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Au début (touche Début)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Pas en arrière</translation>
    </message>
    <message>
        <source>One iteration back (Left)</source>
        <translation>Une itération en arrière (←)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>One iteration on (Right)</source>
        <translation>Pas&#xa0;: une itération en avant (→)</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>À la fin (touche Fin)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop computing where it is</source>
        <translation>Arrêter le calcul là où il en est</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the start, and forget the walk</source>
        <translation>Revenir au départ et oublier le parcours</translation>
    </message>
    <message>
        <source>Numbers of the iterate</source>
        <translation>Nombres de l’itéré</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Iterations a second, from slow motion to as fast as it goes</source>
        <translation>Itérations par seconde, du ralenti au plus vite possible</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>Hikers</source>
        <translation>Randonneuses</translation>
    </message>
    <message>
        <source>Click a row to select a hiker, or a heading to sort</source>
        <translation>Cliquez sur une ligne pour choisir une randonneuse, sur un titre pour trier</translation>
    </message>
</context>
<context>
    <name>RateMapPanel</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>Ce que disent les couleurs de la carte</translation>
    </message>
    <message>
        <source>how many iterations</source>
        <translation>nombre d’itérations</translation>
    </message>
    <message>
        <source>which minimum</source>
        <translation>quel minimum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>Carte des taux</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent. Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>Chaque pixel est une descente entière. Cliquez ou glissez pour partir de là&#x202f;; la molette zoome, un double-clic montre tout.</translation>
    </message>
    <message>
        <source>What the pixel says</source>
        <translation>Ce que dit le pixel</translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions, with the hikers and their paths. The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation>Le terrain de f(x, y) en trois dimensions, avec les randonneuses et leurs chemins. Les flèches le tournent, + et - zooment, Début le montre comme au départ.</translation>
    </message>
    <message>
        <source>Drag to turn it, scroll to zoom, double-click to reset.</source>
        <translation>Glisser tourne, la molette zoome, un double-clic rétablit.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the surface as a picture of 1920 × 1080 pixels</source>
        <translation>Copier la surface en image de 1920 × 1080 pixels</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save the surface as a picture of 1920 × 1080 pixels</source>
        <translation>Enregistrer la surface en image de 1920 × 1080 pixels</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>&amp;What differs from hiker to hiker?</source>
        <translation>&amp;Qu’est-ce qui change d’une randonneuse à l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between, or from where to where, and in how many: starts -3 to 3 in 7</source>
        <translation>Des taux (rates), des départs (starts) ou des optimiseurs (optimizers), séparés par des virgules, ou d’où jusqu’où et combien&#xa0;: starts -3 to 3 in 7</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Par exemple&#xa0;:</translation>
    </message>
    <message>
        <source>They take the place of all hikers that there are now; that can be undone.</source>
        <translation>Elles prennent la place de toutes les randonneuses actuelles&#x202f;; cela peut être annulé.</translation>
    </message>
</context>
<context>
    <name>ThreeStepsPanel</name>
    <message>
        <source>1. Predict</source>
        <translation>1. Prédire</translation>
    </message>
    <message>
        <source>The numbers of the iteration under the cursor. They can be selected and copied.</source>
        <translation>Les nombres de l’itération affichée. On peut les sélectionner et les copier.</translation>
    </message>
    <message>
        <source>2. Calculate the error</source>
        <translation>2. Calculer l’erreur</translation>
    </message>
    <message>
        <source>3. Learn</source>
        <translation>3. Apprendre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the three steps as text</source>
        <translation>Copier les trois étapes comme texte</translation>
    </message>
    <message>
        <source>Copy the three steps</source>
        <translation>Copier les trois étapes</translation>
    </message>
</context>
<context>
    <name>hiker::ConvergenceGraph</name>
    <message>
        <source>iteration</source>
        <translation>itération</translation>
    </message>
    <message>
        <source>evaluations of f</source>
        <translation>évaluations de f</translation>
    </message>
    <message>
        <source>%1, right axis</source>
        <translation>%1, axe de droite</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
</context>
<context>
    <name>hiker::DifferenceGraph</name>
    <message>
        <source>difference step h</source>
        <translation>demi-écart h</translation>
    </message>
    <message>
        <source>error of the slope</source>
        <translation>erreur de la pente</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>troncature</translation>
    </message>
</context>
<context>
    <name>hiker::DifferencePanel</name>
    <message>
        <source> (automatic)</source>
        <translation> (automatique)</translation>
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
        <translation>la modification de la fonction</translation>
    </message>
    <message>
        <source>change of the optimizer</source>
        <translation>la modification de l’optimiseur</translation>
    </message>
    <message>
        <source>move on the map</source>
        <translation>le déplacement sur la carte</translation>
    </message>
    <message>
        <source>change of the experiment</source>
        <translation>la modification de l’expérience</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>la modification (%1)</translation>
    </message>
</context>
<context>
    <name>hiker::ExperimentPanel</name>
    <message>
        <source>2/curvature = %1</source>
        <translation>2/courbure = %1</translation>
    </message>
    <message>
        <source>no 2/curvature here</source>
        <translation>ici, pas de 2/courbure</translation>
    </message>
    <message>
        <source>Drag to see at once what would happen with another learning rate.</source>
        <translation>Glissez pour voir aussitôt ce que donnerait un autre taux d’apprentissage.</translation>
    </message>
    <message>
        <source>The mark is 2 / curvature at the minimum: below it steps shrink near the minimum, above it they grow.</source>
        <translation>Le repère est 2 / courbure au minimum&#xa0;: en dessous, les pas raccourcissent près du minimum&#x202f;; au-dessus, ils s’allongent.</translation>
    </message>
    <message>
        <source>Start &amp;x, y</source>
        <translation>Départ &amp;x, y</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>Départ &amp;x</translation>
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
        <translation>Entrée&#xa0;: lancer. Autre départ&#xa0;: glissez la randonneuse ou cliquez sur la carte.</translation>
    </message>
    <message>
        <source>Enter runs. Drag the hiker, or click the curve, to choose another start.</source>
        <translation>Entrée&#xa0;: lancer. Autre départ&#xa0;: glissez la randonneuse ou cliquez sur la courbe.</translation>
    </message>
    <message>
        <source>Walk down from the start (Enter)</source>
        <translation>Descendre depuis le départ (Entrée)</translation>
    </message>
    <message>
        <source>Cannot run yet. %1</source>
        <translation>Pas encore possible. %1</translation>
    </message>
</context>
<context>
    <name>hiker::ExportDialog</name>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une image</translation>
    </message>
    <message>
        <source>A film strip</source>
        <translation>Une bande d’images</translation>
    </message>
    <message>
        <source>A map of many descents</source>
        <translation>Une carte de nombreuses descentes</translation>
    </message>
    <message>
        <source>An animation (GIF)</source>
        <translation>Une animation (GIF)</translation>
    </message>
    <message>
        <source>A handout: a page an iteration (PDF)</source>
        <translation>Un polycopié&#xa0;: une page par itération (PDF)</translation>
    </message>
    <message>
        <source>The table (CSV)</source>
        <translation>Le tableau (CSV)</translation>
    </message>
    <message>
        <source>How many iterations</source>
        <translation>Nombre d’itérations</translation>
    </message>
    <message>
        <source>Which minimum</source>
        <translation>Quel minimum</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Comme dans la fenêtre</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Autre taille</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>La pente sous la courbe</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope to be shown</source>
        <translation>Une fonction de x et y n’a pas de pente unique à montrer</translation>
    </message>
    <message>
        <source>A picture has from 16 to 16384 pixels a side, and at most 64 million of them.</source>
        <translation>Une image a de 16 à 16384 pixels de côté, et au plus 64 millions en tout.</translation>
    </message>
    <message>
        <source>Type the numbers of up to %1 iterations, from 0 to %2: 0, 1, 2, 5.</source>
        <translation>Tapez les numéros d’au plus %1 itérations, de 0 à %2&#xa0;: 0, 1, 2, 5.</translation>
    </message>
    <message>
        <source>The first iteration is behind the last one.</source>
        <translation>La première itération vient après la dernière.</translation>
    </message>
    <message>
        <source>This animation would have %1 frames, more than %2: choose a higher speed or fewer iterations.</source>
        <translation>Cette animation aurait %1 images, plus de %2&#xa0;: choisissez une vitesse plus élevée ou moins d’itérations.</translation>
    </message>
    <message>
        <source>The descent is still being computed.</source>
        <translation>La descente est encore en cours de calcul.</translation>
    </message>
    <message>
        <source>Every iterate as a row: %1. Rows: %2.</source>
        <translation>Chaque itéré sur une ligne&#xa0;: %1. Lignes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; on paper %3 × %4 inches, %5 × %6 cm.</source>
        <translation>%1 × %2 pixels&#x202f;; sur papier %3 × %4 pouces, %5 × %6 cm.</translation>
    </message>
    <message>
        <source>Each pixel between the axes is a whole descent.</source>
        <translation>Chaque pixel entre les axes est une descente entière.</translation>
    </message>
    <message>
        <source>Frames: %1, in %2 seconds.</source>
        <translation>Images&#xa0;: %1, en %2 secondes.</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>Pages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied.</source>
        <translation>Annulé&#xa0;: rien n’a été copié.</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Annulé&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>hiker::LessonPanel</name>
    <message>
        <source>No lesson</source>
        <translation>Aucune leçon</translation>
    </message>
    <message>
        <source>Choose one from the menu **Lessons**, or open a page of your own.</source>
        <translation>Choisissez-en une dans le menu **Leçons**, ou ouvrez une page à vous.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>hiker::MainWindow</name>
    <message>
        <source>Reset view</source>
        <translation>Recadrer la vue</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again (double-click on the picture)</source>
        <translation>Recadrer les axes sur le parcours (double-clic sur l’image)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>The lesson&apos;s page</source>
        <translation>La page de la leçon</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Trois étapes</translation>
    </message>
    <message>
        <source>What the hiker does in this iteration</source>
        <translation>Ce que fait la randonneuse dans cette itération</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Every iterate</source>
        <translation>Chaque itéré</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>All hikers side by side, to be sorted</source>
        <translation>Toutes les randonneuses côte à côte, à trier</translation>
    </message>
    <message>
        <source>How a slope is measured</source>
        <translation>Mesure de la pente</translation>
    </message>
    <message>
        <source>The difference step h and its error</source>
        <translation>Le demi-écart h et son erreur</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>f′(x) below the curve</source>
        <translation>f′(x) sous la courbe</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f, pente et pas au fil des itérations</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>Carte des taux</translation>
    </message>
    <message>
        <source>How descents end from each start: with each learning rate, or all over the plane</source>
        <translation>Comment finissent les descentes depuis chaque départ&#xa0;: avec chaque taux, ou partout dans le plan</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions</source>
        <translation>Le terrain de f(x, y) en trois dimensions</translation>
    </message>
    <message>
        <source>The descent is finished, there is no further step.</source>
        <translation>La descente est terminée, il n’y a plus de pas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Et si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Computing: %1 so far.</source>
        <translation>Calcul en cours&#xa0;: %1 jusqu’ici.</translation>
    </message>
    <message>
        <source>About Hiker</source>
        <translation>À propos de Hiker</translation>
    </message>
    <message>
        <source>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;Watch gradient descent walk down a function.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;Voir la descente de gradient descendre une fonction, pas à pas.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1 Source&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 n’a pas été ouvert. %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Experiments and lessons (*.hiker *.md);;All files (*)</source>
        <translation>Expériences et leçons (*.hiker *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Experiments (*.hiker)</source>
        <translation>Expériences (*.hiker)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>Cette expérience</translation>
    </message>
    <message>
        <source>The experiment %1</source>
        <translation>L’expérience %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Save them?</source>
        <translation>%1 a des modifications non enregistrées. Les enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>It needs SymPy: pip install sympy.</source>
        <translation>Il a besoin de SymPy&#xa0;: pip install sympy.</translation>
    </message>
    <message>
        <source>It needs SymPy and NumPy: pip install sympy numpy.</source>
        <translation>Il a besoin de SymPy et de NumPy&#xa0;: pip install sympy numpy.</translation>
    </message>
    <message>
        <source>A Python script of this experiment is on the clipboard. %1</source>
        <translation>Un script Python de cette expérience est dans le presse-papiers. %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>%1[*] – Hiker</source>
        <translation>%1[*] – Hiker</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <source>Vermillion, disc</source>
        <translation>Vermillon, disque</translation>
    </message>
    <message>
        <source>Green, square</source>
        <translation>Vert, carré</translation>
    </message>
    <message>
        <source>Purple, triangle</source>
        <translation>Violet, triangle</translation>
    </message>
    <message>
        <source>Orange, diamond</source>
        <translation>Orange, losange</translation>
    </message>
    <message>
        <source>Sky blue, triangle down</source>
        <translation>Bleu ciel, triangle vers le bas</translation>
    </message>
    <message>
        <source>Black, star</source>
        <translation>Noir, étoile</translation>
    </message>
    <message>
        <source>Yellow, plus</source>
        <translation>Jaune, plus</translation>
    </message>
    <message>
        <source>Blue, cross</source>
        <translation>Bleu, croix</translation>
    </message>
    <message>
        <source>The language changes when Hiker is started the next time.</source>
        <translation>La langue change au prochain démarrage de Hiker.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>hiker::OptimizerRow</name>
    <message>
        <source>Back to the usual numbers, which are those of torch.optim where it has this optimizer</source>
        <translation>Revenir aux valeurs usuelles&#xa0;: celles de torch.optim, s’il a cet optimiseur</translation>
    </message>
</context>
<context>
    <name>hiker::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>hiker::PlaybackPanel</name>
    <message>
        <source>as fast as it goes</source>
        <translation>au plus vite</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espace)</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>Iteration %1%2</source>
        <translation>Itération %1%2</translation>
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
        <translation>gradient = %1</translation>
    </message>
    <message>
        <source>slope = %1</source>
        <translation>pente = %1</translation>
    </message>
</context>
<context>
    <name>hiker::RaceModel</name>
    <message>
        <source>%1: %2. Untick to hide her; double-click to name her.</source>
        <translation>%1&#xa0;: %2. Décochez pour la masquer&#x202f;; double-cliquez pour la nommer.</translation>
    </message>
    <message>
        <source>hiker</source>
        <translation>randonneuse</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>f evals</source>
        <translation>éval. f</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Qui elle est</translation>
    </message>
    <message>
        <source>How her descent has ended</source>
        <translation>Comment sa descente a fini</translation>
    </message>
    <message>
        <source>Her iterations so far</source>
        <translation>Ses itérations jusqu’ici</translation>
    </message>
    <message>
        <source>How often f has been evaluated for her so far</source>
        <translation>Combien de fois f a été évaluée pour elle jusqu’ici</translation>
    </message>
    <message>
        <source>Where she stands</source>
        <translation>Où elle se tient</translation>
    </message>
    <message>
        <source>f where she stands</source>
        <translation>f là où elle se tient</translation>
    </message>
    <message>
        <source>How steep it is where she stands</source>
        <translation>À quel point c’est raide là où elle se tient</translation>
    </message>
    <message>
        <source>The slope where she stands</source>
        <translation>La pente là où elle se tient</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapGraph</name>
    <message>
        <source>start x</source>
        <translation>départ x</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>départ y</translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation>taux d’apprentissage η</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapPanel</name>
    <message>
        <source>start (%1, %2)</source>
        <translation>départ (%1, %2)</translation>
    </message>
    <message>
        <source>start %1, η %2</source>
        <translation>départ %1, η %2</translation>
    </message>
    <message>
        <source>Map of starts</source>
        <translation>Carte des départs</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>Carte des taux</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent from there, with the learning rate that is set.</source>
        <translation>Chaque pixel est une descente entière depuis cet endroit, avec le taux d’apprentissage choisi.</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent, with its start and its learning rate.</source>
        <translation>Chaque pixel est une descente entière, avec son départ et son taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>Cliquez ou glissez pour partir de là&#x202f;; la molette zoome, un double-clic montre tout.</translation>
    </message>
    <message>
        <source>refining …</source>
        <translation>affinage…</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1&#xa0;: %2 après %3</translation>
    </message>
</context>
<context>
    <name>hiker::SlopePanel</name>
    <message>
        <source>Slope over x</source>
        <translation>Pente selon x</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope: the arrow on the map is its gradient.</source>
        <translation>Une fonction de x et y n’a pas de pente unique&#xa0;: la flèche sur la carte est son gradient.</translation>
    </message>
</context>
<context>
    <name>hiker::SurfacePanel</name>
    <message>
        <source>The surface is there for functions of x and y, such as x^2 + 10 y^2.</source>
        <translation>La surface existe pour les fonctions de x et y, comme x^2 + 10 y^2.</translation>
    </message>
    <message>
        <source>The surface could not be drawn as a picture.</source>
        <translation>La surface n’a pas pu être dessinée comme image.</translation>
    </message>
    <message>
        <source>The surface is saved to %1.</source>
        <translation>La surface est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Save the surface</source>
        <translation>Enregistrer la surface</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>The surface is on the clipboard.</source>
        <translation>La surface est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>hiker::SweepDialog</name>
    <message>
        <source>Line up</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between: starts (3, 2), (-1, 4). Rates also from where to where, and in how many: rates 0.01 to 1 in 5</source>
        <translation>Des taux (rates), des départs (starts) ou des optimiseurs (optimizers), séparés par des virgules&#xa0;: starts (3, 2), (-1, 4). Des taux aussi d’où jusqu’où et combien&#xa0;: rates 0.01 to 1 in 5</translation>
    </message>
    <message>
        <source>%1 hikers: %2. All of them: %3.</source>
        <translation>%1 randonneuses&#xa0;: %2. Toutes&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>hiker::TablePanel</name>
    <message>
        <source>Table of iterates</source>
        <translation>Tableau des itérés</translation>
    </message>
    <message>
        <source>Click a row to go there. Selected rows can be copied (Ctrl+C).</source>
        <translation>Cliquez sur une ligne pour y aller. Les lignes sélectionnées peuvent être copiées (Ctrl+C).</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
</context>
<context>
    <name>hiker::TrajectoryModel</name>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>pas</translation>
    </message>
</context>
<context>
    <name>hiker::clipboard</name>
    <message>
        <source>The clipboard cannot be reached: nothing was copied.</source>
        <translation>Le presse-papiers est inaccessible : rien n’a été copié.</translation>
    </message>
</context>
<context>
    <name>hiker::command_line</name>
    <message>
        <source>It was &quot;%1&quot;.</source>
        <translation>C’était «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (Function &quot;%2&quot;, character %3.)</source>
        <translation>%1 (Fonction «&#xa0;%2&#xa0;», caractère %3.)</translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;; hiker --list-lessons lists those that there are.</source>
        <translation>Il n’y a pas de leçon «&#xa0;%1&#xa0;»&#x202f;; hiker --list-lessons donne la liste.</translation>
    </message>
    <message>
        <source>There is no landscape &quot;%1&quot;; hiker --list-landscapes lists those that there are.</source>
        <translation>Il n’y a pas de paysage «&#xa0;%1&#xa0;»&#x202f;; hiker --list-landscapes donne la liste.</translation>
    </message>
    <message>
        <source>Only one file can be opened; a function is given with --function.</source>
        <translation>On ne peut ouvrir qu’un seul fichier&#x202f;; une fonction se donne avec --function.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;; a function is given with --function.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;»&#x202f;; une fonction se donne avec --function.</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 n’a pas été ouvert. %2</translation>
    </message>
    <message>
        <source>Watch gradient descent walk down a function: a blind-folded hiker feels the slope, one iteration at a time.</source>
        <translation>Voir la descente de gradient descendre une fonction&#xa0;: une randonneuse aux yeux bandés sent la pente, une itération après l’autre.</translation>
    </message>
    <message>
        <source>An experiment (.hiker) or a lesson (.md) to open.</source>
        <translation>Une expérience (.hiker) ou une leçon (.md) à ouvrir.</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[fichier]</translation>
    </message>
    <message>
        <source>hiker --help lists the options.</source>
        <translation>hiker --help donne la liste des options.</translation>
    </message>
    <message>
        <source>Options that change the experiment of a file work with --print and --export only.</source>
        <translation>Les options qui changent l’expérience d’un fichier ne valent qu’avec --print et --export.</translation>
    </message>
    <message>
        <source>Either a file, a lesson or a landscape can be opened, only one of them.</source>
        <translation>On peut ouvrir un fichier, une leçon ou un paysage, mais un seul des trois.</translation>
    </message>
    <message>
        <source>--hiker: at most %1 hikers walk side by side.</source>
        <translation>--hiker&#xa0;: au plus %1 randonneuses marchent côte à côte.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>The function of x, or of x and y, to walk on, for example &apos;x^4 - 3x^3 + 2&apos;.</source>
        <translation>La fonction de x, ou de x et y, sur laquelle marcher, par exemple &apos;x^4 - 3x^3 + 2&apos;.</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>Where the hiker starts (3); on a function of x and y a point, as in 3,-1 (3,2).</source>
        <translation>Là où part la randonneuse (3)&#x202f;; sur une fonction de x et y un point, comme 3,-1 (3,2).</translation>
    </message>
    <message>
        <source>The learning rate (0.1).</source>
        <translation>Le taux d’apprentissage (0.1).</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>The most iterations (100).</source>
        <translation>Le nombre maximal d’itérations (100).</translation>
    </message>
    <message>
        <source>Stop when a step size is below it (0.0001); &quot;off&quot; for never.</source>
        <translation>S’arrêter quand un pas est plus court (0.0001)&#x202f;; «&#xa0;off&#xa0;» pour jamais.</translation>
    </message>
    <message>
        <source>The half-width h of the central difference (&quot;auto&quot;).</source>
        <translation>Le demi-écart h de la différence centrée («&#xa0;auto&#xa0;»).</translation>
    </message>
    <message>
        <source>A hiker, as often as wanted, in words such as &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;My Adam&quot;&apos;. The optimizers are %1.</source>
        <translation>Une randonneuse, autant de fois que voulu, en mots tels que &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;Mon Adam&quot;&apos;. Les optimiseurs sont %1.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Start walking at once.</source>
        <translation>Se mettre en marche tout de suite.</translation>
    </message>
    <message>
        <source>Print the outcome and the result instead of opening a window.</source>
        <translation>Afficher l’issue et le résultat au lieu d’ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>Open a lesson that comes with the program.</source>
        <translation>Ouvrir une leçon fournie avec le programme.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Print the names and titles of the lessons.</source>
        <translation>Afficher les noms et les titres des leçons.</translation>
    </message>
    <message>
        <source>Open a well-known function of x and y that comes with the program.</source>
        <translation>Ouvrir une fonction connue de x et y fournie avec le programme.</translation>
    </message>
    <message>
        <source>Print the names of the landscapes and their minima.</source>
        <translation>Afficher les noms des paysages et leurs minimums.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Write a file instead of opening a window, as often as wanted; its ending decides: .png, .svg, .pdf, .gif, .csv, .py or .hiker. &quot;-&quot; is standard output.</source>
        <translation>Écrire un fichier au lieu d’ouvrir une fenêtre, autant de fois que voulu&#x202f;; son extension décide&#xa0;: .png, .svg, .pdf, .gif, .csv, .py ou .hiker. «&#xa0;-&#xa0;» est la sortie standard.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>What is written to standard output, as an ending (png).</source>
        <translation>Ce qui est écrit sur la sortie standard, sous forme d’extension (png).</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>The iteration that a picture shows (the last).</source>
        <translation>L’itération que montre une image (la dernière).</translation>
    </message>
    <message>
        <source>n,n,...</source>
        <translation>n,n,...</translation>
    </message>
    <message>
        <source>A film strip: these iterations side by side.</source>
        <translation>Une bande d’images&#xa0;: ces itérations côte à côte.</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>A map of every start and learning rate, or of every start x and y: rate colours it by the iterations to converge, minima by the minimum that is reached.</source>
        <translation>Une carte de chaque départ et de chaque taux, ou de chaque départ x et y&#xa0;: rate la colorie selon les itérations jusqu’à la convergence, minima selon le minimum atteint.</translation>
    </message>
    <message>
        <source>A PDF has a page for each iteration.</source>
        <translation>Un PDF a une page par itération.</translation>
    </message>
    <message>
        <source>The first iteration of an animation or of pages (0).</source>
        <translation>La première itération d’une animation ou des pages (0).</translation>
    </message>
    <message>
        <source>The last one (the end of the walk).</source>
        <translation>La dernière (la fin du parcours).</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>The size of pictures: 1920x1080 in pixels, 3.5x2.6in, 9x6cm, or slide, slide-4:3, column, two-columns, square (1280x720).</source>
        <translation>La taille des images&#xa0;: 1920x1080 en pixels, 3.5x2.6in, 9x6cm, ou slide, slide-4:3, column, two-columns, square (1280x720).</translation>
    </message>
    <message>
        <source>Dots per inch (96; 300 for a size in inches or centimetres; what a named size brings along).</source>
        <translation>Points par pouce (96&#x202f;; 300 pour une taille en pouces ou en centimètres&#x202f;; ce qu’apporte une taille nommée).</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>How large text, lines and marks are (1).</source>
        <translation>Taille du texte, des traits et des repères (1).</translation>
    </message>
    <message>
        <source>light, dark or print, which is black on white (light).</source>
        <translation>light (clair), dark (sombre) ou print (impression, noir sur blanc) (light).</translation>
    </message>
    <message>
        <source>Pictures have no background.</source>
        <translation>Les images n’ont pas d’arrière-plan.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>Add to pictures, with commas: slope, convergence, caption (or all).</source>
        <translation>Ajouter aux images, avec des virgules&#xa0;: slope, convergence, caption (ou all).</translation>
    </message>
    <message>
        <source>Leave out of pictures: trail, numbers, tangent, poles (or all).</source>
        <translation>Retirer des images&#xa0;: trail, numbers, tangent, poles (ou all).</translation>
    </message>
    <message>
        <source>What the convergence of several hikers is told by: f, slope or step (f).</source>
        <translation>Ce qui montre la convergence de plusieurs randonneuses&#xa0;: f, slope ou step (f).</translation>
    </message>
    <message>
        <source>What the convergence is drawn over: iterations, or evaluations of f (iterations).</source>
        <translation>En fonction de quoi la convergence est tracée&#xa0;: iterations, ou evaluations, les évaluations de f (iterations).</translation>
    </message>
    <message>
        <source>Frames a second of an animation (20).</source>
        <translation>Images par seconde d’une animation (20).</translation>
    </message>
    <message>
        <source>Iterations a second of an animation (so many that it takes some ten seconds).</source>
        <translation>Itérations par seconde d’une animation (assez pour qu’elle dure une dizaine de secondes).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>How long the last frame stays (2).</source>
        <translation>Combien de temps reste la dernière image (2).</translation>
    </message>
    <message>
        <source>--%1: type a number from %2 to %3.</source>
        <translation>--%1&#xa0;: tapez un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>--%1: an iteration is a whole number from 0 on.</source>
        <translation>--%1&#xa0;: une itération est un entier à partir de 0.</translation>
    </message>
    <message>
        <source>--strip: at most %1 iterations stand side by side.</source>
        <translation>--strip&#xa0;: au plus %1 itérations tiennent côte à côte.</translation>
    </message>
    <message>
        <source>--map: rate or minima.</source>
        <translation>--map&#xa0;: rate ou minima.</translation>
    </message>
    <message>
        <source>--size: type a size such as 1920x1080, 3.5x2.6in or 9x6cm, or slide, slide-4:3, column, two-columns or square.</source>
        <translation>--size&#xa0;: tapez une taille, par exemple 1920x1080, 3.5x2.6in ou 9x6cm, ou slide, slide-4:3, column, two-columns ou square.</translation>
    </message>
    <message>
        <source>--size: a picture has from 16 to 16384 pixels a side, and at most 64 million of them; this one would have %1 by %2.</source>
        <translation>--size&#xa0;: une image a de 16 à 16384 pixels de côté, et au plus 64 millions en tout&#x202f;; celle-ci en aurait %1 sur %2.</translation>
    </message>
    <message>
        <source>--%1: the parts are trail, numbers, tangent, poles, slope, convergence, caption and all.</source>
        <translation>--%1&#xa0;: les parties sont trail, numbers, tangent, poles, slope, convergence, caption et all.</translation>
    </message>
    <message>
        <source>--%1: %2 or %3.</source>
        <translation>--%1&#xa0;: %2 ou %3.</translation>
    </message>
    <message>
        <source>--%1 is for a picture of the convergence: --show convergence.</source>
        <translation>--%1 est pour une image de la convergence&#xa0;: --show convergence.</translation>
    </message>
    <message>
        <source>--theme: light, dark or print.</source>
        <translation>--theme&#xa0;: light, dark ou print.</translation>
    </message>
    <message>
        <source>--format: png, svg, pdf, gif, csv, py or hiker.</source>
        <translation>--format&#xa0;: png, svg, pdf, gif, csv, py ou hiker.</translation>
    </message>
    <message>
        <source>--export: end the name of &quot;%1&quot; in .png, .svg, .pdf, .gif, .csv, .py or .hiker.</source>
        <translation>--export&#xa0;: le nom «&#xa0;%1&#xa0;» doit finir par .png, .svg, .pdf, .gif, .csv, .py ou .hiker.</translation>
    </message>
    <message>
        <source>Only one thing at a time can go to standard output.</source>
        <translation>Une seule chose à la fois peut aller sur la sortie standard.</translation>
    </message>
    <message>
        <source>--format says what is written to standard output, by --export -; of a file the ending decides.</source>
        <translation>--format dit ce qui est écrit sur la sortie standard par --export -&#x202f;; pour un fichier, c’est l’extension qui décide.</translation>
    </message>
    <message>
        <source>--%1 is for %2.</source>
        <translation>--%1 est pour %2.</translation>
    </message>
    <message>
        <source>pictures: --export FILE with a name that ends in .png, .svg, .pdf or .gif</source>
        <translation>les images&#xa0;: --export FICHIER, avec un nom qui finit par .png, .svg, .pdf ou .gif</translation>
    </message>
    <message>
        <source>pictures that stand still: --export FILE with a name that ends in .png, .svg or .pdf</source>
        <translation>les images fixes&#xa0;: --export FICHIER, avec un nom qui finit par .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>a PDF: --export FILE with a name that ends in .pdf</source>
        <translation>un PDF&#xa0;: --export FICHIER, avec un nom qui finit par .pdf</translation>
    </message>
    <message>
        <source>an animation, --export FILE with a name that ends in .gif, or --pages</source>
        <translation>une animation, --export FICHIER avec un nom qui finit par .gif, ou --pages</translation>
    </message>
    <message>
        <source>an animation: --export FILE with a name that ends in .gif</source>
        <translation>une animation&#xa0;: --export FICHIER, avec un nom qui finit par .gif</translation>
    </message>
    <message>
        <source>A picture shows one iteration, with --at, or several, with --strip.</source>
        <translation>Une image montre une itération, avec --at, ou plusieurs, avec --strip.</translation>
    </message>
    <message>
        <source>--%1 is for pictures of the walk, and --map shows none. Leave one of them out; --show caption works with both.</source>
        <translation>--%1 est pour les images du parcours, et --map n’en montre pas. Retirez l’un des deux&#x202f;; --show caption va avec les deux.</translation>
    </message>
    <message>
        <source>An animation has a background: a GIF knows no smooth edges without one. Leave out --transparent.</source>
        <translation>Une animation a un arrière-plan&#xa0;: sans lui, un GIF ne connaît pas de bords lisses. Retirez --transparent.</translation>
    </message>
    <message>
        <source>--%1: the walk has the iterations 0 to %2, and not %3.</source>
        <translation>--%1&#xa0;: le parcours a les itérations 0 à %2, et pas %3.</translation>
    </message>
    <message>
        <source>--%1: of so long a walk not every iterate is kept; in place of %2 there is %3.</source>
        <translation>--%1&#xa0;: d’un parcours aussi long, tous les itérés ne sont pas gardés&#x202f;; à la place de %2 il y a %3.</translation>
    </message>
    <message>
        <source>--from %1 is behind --to %2.</source>
        <translation>--from %1 vient après --to %2.</translation>
    </message>
    <message>
        <source>--measure is for several hikers: of one alone f, the slope and the step size are shown.</source>
        <translation>--measure est pour plusieurs randonneuses&#xa0;: pour une seule, f, la pente et le pas sont montrés.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>there is no optimizer &quot;%1&quot;; there are: %2. A number is written as in rate=0.1.</source>
        <translation>il n’y a pas d’optimiseur «&#xa0;%1&#xa0;»&#x202f;; il y a&#xa0;: %2. Un nombre s’écrit comme dans rate=0.1.</translation>
    </message>
    <message>
        <source>the colours are %1.</source>
        <translation>les couleurs sont %1.</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; with %2; there are: %3.</source>
        <translation>il n’y a pas de «&#xa0;%1&#xa0;» avec %2&#x202f;; il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an optimizer too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un optimiseur de trop.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there more than once.</source>
        <translation>«&#xa0;%1&#xa0;» y figure plus d’une fois.</translation>
    </message>
    <message>
        <source>Two numbers are for a function of x and y.</source>
        <translation>Deux nombres sont pour une fonction de x et y.</translation>
    </message>
    <message>
        <source>--hiker &quot;%1&quot;: %2</source>
        <translation>--hiker «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 would have %2 pictures, more than %3: give --from and --to%4.</source>
        <translation>%1 aurait %2 images, plus de %3&#xa0;: donnez --from et --to%4.</translation>
    </message>
    <message>
        <source>, or a higher --speed</source>
        <translation>, ou augmentez --speed</translation>
    </message>
    <message>
        <source>--language: %1. It was &quot;%2&quot;.</source>
        <translation>--language&#xa0;: %1. C’était «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The language of the program (the system&apos;s): %1.</source>
        <translation>La langue du programme (celle du système)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>There is no display to open a window on. With --print or --export FILE it works without one.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Avec --print ou --export FICHIER, cela marche sans.</translation>
    </message>
    <message>
        <source>There are no fonts here, so boxes stand for letters. Install some, such as fonts-dejavu-core.</source>
        <translation>Il n’y a aucune police ici, des carrés remplacent donc les lettres. Installez-en, par exemple fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>hiker::files</name>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in an experiment.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» dans une expérience.</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1re randonneuse</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2e randonneuse</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3e randonneuse</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4e randonneuse</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5e randonneuse</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6e randonneuse</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7e randonneuse</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8e randonneuse</translation>
    </message>
    <message>
        <source>there must be an object in braces { }.</source>
        <translation>il faut un objet entre accolades { }.</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;, %1: %2</source>
        <translation>Dans &quot;hikers&quot;, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;: there must be 1 to %1 hikers in square brackets, such as [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }].</source>
        <translation>Dans &quot;hikers&quot;&#xa0;: il faut de 1 à %1 randonneuses entre crochets, comme [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }].</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: this file is of version %1, from a newer Hiker; this one reads up to %2.</source>
        <translation>Dans &quot;version&quot;&#xa0;: ce fichier est de version %1, d’un Hiker plus récent&#x202f;; celui-ci lit jusqu’à %2.</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: there must be a whole number from 1 to %1.</source>
        <translation>Dans &quot;version&quot;&#xa0;: il faut un entier de 1 à %1.</translation>
    </message>
    <message>
        <source>This is not an experiment of Hiker: at &quot;format&quot; there must be &quot;%1&quot;.</source>
        <translation>Ce n’est pas une expérience de Hiker&#xa0;: dans &quot;format&quot; il faut &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The &quot;function&quot; is missing.</source>
        <translation>Il manque &quot;function&quot;.</translation>
    </message>
    <message>
        <source>Line %1 is damaged or not JSON: %2.</source>
        <translation>La ligne %1 est abîmée ou n’est pas du JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line 1: there must be an object in braces { }.</source>
        <translation>Ligne 1&#xa0;: il faut un objet entre accolades { }.</translation>
    </message>
    <message>
        <source>%1: no minimum, it falls without bound.</source>
        <translation>%1&#xa0;: pas de minimum, elle descend sans borne.</translation>
    </message>
    <message>
        <source>%1: minima at %2, with f = %3 at each of them.</source>
        <translation>%1&#xa0;: minimums en %2, avec f = %3 en chacun.</translation>
    </message>
    <message>
        <source>%1: the lowest minimum is at %2, with f = %3; there are others.</source>
        <translation>%1&#xa0;: le minimum le plus bas est en %2, avec f = %3&#x202f;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>%1: the minimum is at %2, with f = %3.</source>
        <translation>%1&#xa0;: le minimum est en %2, avec f = %3.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot;: %2</source>
        <translation>Dans &quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>there must be one of: %1.</source>
        <translation>il faut l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has none, and so no &quot;%2&quot;.</source>
        <translation>%1 n’en a pas, donc pas de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; there are: %3.</source>
        <translation>%1 n’a pas de «&#xa0;%2&#xa0;»&#x202f;; il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>there must be an object in braces, such as { &quot;beta1&quot;: 0.9 }.</source>
        <translation>il faut un objet entre accolades, comme { &quot;beta1&quot;: 0.9 }.</translation>
    </message>
    <message>
        <source>there must be a text in quotation marks, such as &quot;Anna&quot;.</source>
        <translation>il faut un texte entre guillemets, comme &quot;Anna&quot;.</translation>
    </message>
    <message>
        <source>there must be true or false.</source>
        <translation>il faut true ou false.</translation>
    </message>
    <message>
        <source>the function has only x, so there must be one number in square brackets, such as [3].</source>
        <translation>la fonction n’a que x, il faut donc un nombre entre crochets, comme [3].</translation>
    </message>
    <message>
        <source>the function has x and y, so there must be two numbers in square brackets, such as [3, -1].</source>
        <translation>la fonction a x et y, il faut donc deux nombres entre crochets, comme [3, -1].</translation>
    </message>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in a hiker; there are: %2.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» chez une randonneuse&#x202f;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be one of: %1.</source>
        <translation>Dans &quot;outcome&quot;&#xa0;: il faut l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be as many as there are hikers, which are %1 here.</source>
        <translation>Dans &quot;outcome&quot;&#xa0;: il en faut autant que de randonneuses, soit %1 ici.</translation>
    </message>
    <message>
        <source>Line 1: a lesson begins with its title, as in &quot;# Overshooting&quot;.</source>
        <translation>Ligne 1&#xa0;: une leçon commence par son titre, comme «&#xa0;# Trop loin&#xa0;».</translation>
    </message>
    <message>
        <source>This lesson has no steps: each begins with a heading, as in &quot;## Step one&quot;.</source>
        <translation>Cette leçon n’a pas d’étapes&#xa0;: chacune commence par un titre, comme «&#xa0;## Première étape&#xa0;».</translation>
    </message>
    <message>
        <source>an answer belongs into a step, below a heading with ##.</source>
        <translation>une réponse va dans une étape, sous un titre avec ##.</translation>
    </message>
    <message>
        <source>this text is outside of a step: put a heading with ## above it.</source>
        <translation>ce texte est hors d’une étape&#xa0;: mettez un titre avec ## au-dessus.</translation>
    </message>
    <message>
        <source>this block is not closed: put ``` below it.</source>
        <translation>ce bloc n’est pas fermé&#xa0;: mettez ``` en dessous.</translation>
    </message>
    <message>
        <source>this block is outside of a step.</source>
        <translation>ce bloc est hors d’une étape.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1&#xa0;: </translation>
    </message>
    <message>
        <source>In %1 beside it: %2</source>
        <translation>Dans %1, à côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of Hiker.</source>
        <translation>%1 est trop grand pour un fichier de Hiker.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is a folder or a device, not a file.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: c’est un dossier ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>La sortie standard</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>At &quot;function&quot;: there must be a formula in quotation marks, such as &quot;x^2&quot;.</source>
        <translation>Dans &quot;function&quot;&#xa0;: il faut une formule entre guillemets, comme &quot;x^2&quot;.</translation>
    </message>
    <message>
        <source>At &quot;function&quot;, character %1: %2</source>
        <translation>Dans &quot;function&quot;, caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At &quot;selected&quot;: there must be the number of one of the hikers, counted from 1; the last is %1.</source>
        <translation>Dans &quot;selected&quot;&#xa0;: il faut le numéro d’une des randonneuses, compté à partir de 1&#x202f;; le dernier est %1.</translation>
    </message>
</context>
<context>
    <name>hiker::guide</name>
    <message>
        <source>Guide to Hiker</source>
        <translation>Guide de Hiker</translation>
    </message>
</context>
<context>
    <name>hiker::language</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>hiker::picture</name>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositive 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Diapositive 4:3</translation>
    </message>
    <message>
        <source>One column of a paper</source>
        <translation>Une colonne d’article</translation>
    </message>
    <message>
        <source>Two columns of a paper</source>
        <translation>Deux colonnes d’article</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
</context>
<context>
    <name>hiker::plot</name>
    <message>
        <source>converged after 1 to %1</source>
        <translation>convergence en 1 à %1</translation>
    </message>
    <message>
        <source>x ≈ %1</source>
        <translation>x ≈ %1</translation>
    </message>
    <message>
        <source>another minimum</source>
        <translation>autre minimum</translation>
    </message>
    <message>
        <source>not at a minimum</source>
        <translation>hors d’un minimum</translation>
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
        <translation>La partie de Hiker qui montre trois dimensions n’est pas installée. Tout le reste fonctionne sans elle.</translation>
    </message>
    <message>
        <source>This computer cannot show three dimensions: OpenGL is missing. Everything else works without it.</source>
        <translation>Cet ordinateur ne peut pas montrer trois dimensions&#xa0;: OpenGL manque. Tout le reste fonctionne sans lui.</translation>
    </message>
</context>
<context>
    <name>hiker::words</name>
    <message>
        <source>converged</source>
        <translation>convergence</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>point-selle</translation>
    </message>
    <message>
        <source>flat ground</source>
        <translation>plat</translation>
    </message>
    <message>
        <source>on a slope</source>
        <translation>en pente</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, slope %5.</source>
        <translation>Itération %1&#xa0;: %2, %3 = %4, pente %5.</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, gradient %5.</source>
        <translation>Itération %1&#xa0;: %2, %3 = %4, gradient %5.</translation>
    </message>
    <message>
        <source>%1: how %2 with learning rate %3 ends from each start.</source>
        <translation>%1&#xa0;: issue depuis chaque départ – %2, taux d’apprentissage %3.</translation>
    </message>
    <message>
        <source>%1: how %2 ends from each start with each learning rate.</source>
        <translation>%1&#xa0;: issue depuis chaque départ, avec chaque taux d’apprentissage – %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Itération %1</translation>
    </message>
    <message>
        <source>Iteration %1.</source>
        <translation>Itération %1.</translation>
    </message>
    <message>
        <source>Iterations %1 and %2.</source>
        <translation>Itérations %1 et %2.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>left domain</source>
        <translation>hors domaine</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>cycle</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>aucun pas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in %4.</source>
        <translation>%1&#xa0;: tapez un nombre de %2 à %3, avec un point décimal, comme %4.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and no line breaks or other control characters.</source>
        <translation>Un nom a au plus %1 caractères, sans saut de ligne ni autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>départ %1</translation>
    </message>
    <message>
        <source>Hiker</source>
        <translation>Randonneuse</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>taux d’apprentissage %1</translation>
    </message>
    <message>
        <source>Converged after %1: the step size fell below the precision %2.</source>
        <translation>Convergence après %1&#xa0;: la longueur du pas est passée sous la précision %2.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a maximum, not a minimum: there is no slope to walk down. Start a little to one side of it.</source>
        <translation>Convergence après %1, mais c’est un maximum, pas un minimum&#xa0;: il n’y a pas de pente à descendre. Partez un peu à côté.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a saddle, not a minimum: f rises in some directions from here and falls in others. Start a little to one side of it.</source>
        <translation>Convergence après %1, mais c’est un point-selle, pas un minimum&#xa0;: d’ici, f monte dans certaines directions et descend dans d’autres. Partez un peu à côté.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is flat ground that is neither a minimum nor a maximum. Try another start.</source>
        <translation>Convergence après %1, mais c’est un terrain plat, ni minimum ni maximum. Essayez un autre départ.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the slope is still %2, only the steps are short.</source>
        <translation>Convergence après %1, mais ce n’est pas un minimum&#xa0;: la pente vaut encore %2, seuls les pas sont courts.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the gradient is still %2, only the steps are short.</source>
        <translation>Convergence après %1, mais ce n’est pas un minimum&#xa0;: le gradient vaut encore %2, seuls les pas sont courts.</translation>
    </message>
    <message>
        <source>She may be turning round there: try a smaller precision.</source>
        <translation>Peut-être fait-elle demi-tour ici&#xa0;: essayez une précision plus fine.</translation>
    </message>
    <message>
        <source>Try a larger learning rate or a smaller precision.</source>
        <translation>Essayez un taux d’apprentissage plus grand ou une précision plus fine.</translation>
    </message>
    <message>
        <source>Finished after %1, the most that were allowed: no precision is set that could end it earlier.</source>
        <translation>Fin après %1, le maximum permis&#xa0;: aucune précision ne pouvait y mettre fin plus tôt.</translation>
    </message>
    <message>
        <source>Iteration limit: after %1 the step size is still above the precision %2.</source>
        <translation>Limite d’itérations&#xa0;: après %1, la longueur du pas dépasse encore la précision %2.</translation>
    </message>
    <message>
        <source>Try more iterations, or a larger learning rate: here it must stay below %1.</source>
        <translation>Essayez plus d’itérations, ou un taux d’apprentissage plus grand&#xa0;: ici il doit rester sous %1.</translation>
    </message>
    <message>
        <source>Here the learning rate must stay below %1.</source>
        <translation>Ici, le taux d’apprentissage doit rester sous %1.</translation>
    </message>
    <message>
        <source>Try more iterations or another learning rate.</source>
        <translation>Essayez plus d’itérations ou un autre taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Try a smaller learning rate or another start.</source>
        <translation>Essayez un taux d’apprentissage plus petit ou un autre départ.</translation>
    </message>
    <message>
        <source>Try a smaller learning rate: it must stay below %1 near the minimum, and further out lower still.</source>
        <translation>Essayez un taux d’apprentissage plus petit&#xa0;: il doit rester sous %1 près du minimum, et plus bas encore au loin.</translation>
    </message>
    <message>
        <source>Diverged after %1: the numbers grew too large to compute with.</source>
        <translation>Divergence après %1&#xa0;: les nombres sont devenus trop grands pour le calcul.</translation>
    </message>
    <message>
        <source>Diverged after %1: each step is larger than the last.</source>
        <translation>Divergence après %1&#xa0;: chaque pas est plus grand que le précédent.</translation>
    </message>
    <message>
        <source>The function seems to fall for ever on this side, with no minimum to reach. Try another start.</source>
        <translation>La fonction semble descendre sans fin de ce côté, sans minimum à atteindre. Essayez un autre départ.</translation>
    </message>
    <message>
        <source>The function seems to fall for ever in this direction, with no minimum to reach. Try another start.</source>
        <translation>La fonction semble descendre sans fin dans cette direction, sans minimum à atteindre. Essayez un autre départ.</translation>
    </message>
    <message>
        <source>at %1 the function or its slope is not a number.</source>
        <translation>en %1 la fonction ou sa pente n’est pas un nombre.</translation>
    </message>
    <message>
        <source>at %1 the function or its gradient is not a number.</source>
        <translation>en %1 la fonction ou son gradient n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The start is outside of the domain: %1 Choose another start.</source>
        <translation>Le départ est hors du domaine de définition&#xa0;: %1 Choisissez un autre départ.</translation>
    </message>
    <message>
        <source>Left the domain after %1: %2</source>
        <translation>Sortie du domaine de définition après %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cycling after %1: back where it was two iterations ago, and so it would repeat for ever.</source>
        <translation>Cycle après %1&#xa0;: revenue là où elle était deux itérations plus tôt, cela se répéterait sans fin.</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the curvature there is %3. Newton&apos;s method needs a positive one; try another start or another optimizer.</source>
        <translation>Aucun pas depuis %1, après %2&#xa0;: la courbure vaut ici %3. La méthode de Newton en demande une positive&#x202f;; essayez un autre départ ou un autre optimiseur.</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the largest and the smallest curvature there are %3 and %4. Newton&apos;s method needs two positive ones; try another start or another optimizer.</source>
        <translation>Aucun pas depuis %1, après %2&#xa0;: la plus grande et la plus petite courbure valent ici %3 et %4. La méthode de Newton en demande deux positives&#x202f;; essayez un autre départ ou un autre optimiseur.</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|pente|</translation>
    </message>
    <message>
        <source>|gradient|</source>
        <translation>|gradient|</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 itération</translation>
    </message>
    <message>
        <source>Stopped by you after %1. Press Play to go on from here, or Run to begin again.</source>
        <translation>Arrêt demandé après %1. Lecture reprend d’ici, Lancer recommence.</translation>
    </message>
    <message>
        <source>Minimum occurs at %1: %2</source>
        <translation>Minimum en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Slope at the minimum is: %1</source>
        <translation>Pente au minimum&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gradient at the minimum is: %1</source>
        <translation>Gradient au minimum&#xa0;: %1</translation>
    </message>
    <message>
        <source>Maximum occurs at %1: %2</source>
        <translation>Maximum en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Slope at the maximum is: %1</source>
        <translation>Pente au maximum&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gradient at the maximum is: %1</source>
        <translation>Gradient au maximum&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last %1: %2</source>
        <translation>En dernier en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Slope there is: %1</source>
        <translation>Pente à cet endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gradient there is: %1</source>
        <translation>Gradient à cet endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>x-value</source>
        <translation>x</translation>
    </message>
    <message>
        <source>%1: type a whole number from %2 to %3, for example 100.</source>
        <translation>%1&#xa0;: tapez un entier de %2 à %3, par exemple 100.</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in 0.1.</source>
        <translation>%1&#xa0;: tapez un nombre de %2 à %3, avec un point décimal, comme 0.1.</translation>
    </message>
    <message>
        <source>%1: the function has x and y, so type two numbers from %2 to %3, with a dot as decimal point and a comma between them, as in 0.5,-1.</source>
        <translation>%1&#xa0;: la fonction a x et y, tapez donc deux nombres de %2 à %3, avec un point décimal et une virgule entre eux, comme 0.5,-1.</translation>
    </message>
    <message>
        <source>step size %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>%1 &lt; %2, stop</source>
        <translation>%1 &lt; %2, arrêt</translation>
    </message>
    <message>
        <source>%1 ≥ %2, go on</source>
        <translation>%1 ≥ %2, on continue</translation>
    </message>
    <message>
        <source>Squares, roots and quotients of pairs: x and y each for itself.</source>
        <translation>Carrés, racines et quotients de couples&#xa0;: x et y chacun pour soi.</translation>
    </message>
    <message>
        <source>slope f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
with h = %3</source>
        <translation>pente f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
avec h = %3</translation>
    </message>
    <message>
        <source>How fast the learning rate falls by itself</source>
        <translation>À quelle vitesse le taux d’apprentissage baisse de lui-même</translation>
    </message>
    <message>
        <source>Keeps the division from becoming one by zero</source>
        <translation>Évite de diviser par zéro</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>How much of the mean slope stays from one iteration to the next</source>
        <translation>Quelle part de la pente moyenne reste d’une itération à la suivante</translation>
    </message>
    <message>
        <source>How much of the mean square stays from one iteration to the next</source>
        <translation>Quelle part du carré moyen reste d’une itération à la suivante</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descente de gradient</translation>
    </message>
    <message>
        <source>What the step is multiplied by where f has not fallen by enough</source>
        <translation>Par quoi le pas est multiplié tant que f n’a pas assez baissé</translation>
    </message>
    <message>
        <source>By how much of what the slope promises f has to fall</source>
        <translation>De quelle part de ce que promet la pente f doit baisser</translation>
    </message>
    <message>
        <source>line search</source>
        <translation>recherche linéaire</translation>
    </message>
    <message>
        <source>t = {part&apos;}: from {rate} on, times {shrink} until f falls by enough
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</source>
        <translation>t = {part&apos;}&#xa0;: à partir de {rate}, fois {shrink} jusqu’à ce que f baisse assez
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>How much of the velocity stays from one iteration to the next</source>
        <translation>Quelle part de la vitesse reste d’une itération à la suivante</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>momentum de Nesterov</translation>
    </message>
    <message>
        <source>Newton&apos;s method</source>
        <translation>méthode de Newton</translation>
    </message>
    <message>
        <source>curvature f″({x}) ≈ {first}
{X} = {x} − {rate} × {slope} / {first} = {x&apos;}</source>
        <translation>courbure f″({x}) ≈ {first}
{X} = {x} − {rate} × {slope} / {first} = {x&apos;}</translation>
    </message>
    <message>
        <source>H = second derivatives xx {xx}, xy {xy}, yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</source>
        <translation>H = dérivées secondes xx {xx}, xy {xy}, yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Type a number here, with a dot as decimal point, as in 0.1.</source>
        <translation>Tapez ici un nombre, avec un point décimal, comme 0.1.</translation>
    </message>
    <message>
        <source>Type a learning rate from 1e-12 to 1e+12 here.</source>
        <translation>Tapez ici un taux d’apprentissage de 1e-12 à 1e+12.</translation>
    </message>
    <message>
        <source>Type a start from -1e+100 to 1e+100 here.</source>
        <translation>Tapez ici un départ de -1e+100 à 1e+100.</translation>
    </message>
    <message>
        <source>Type how many hikers, from 2 to 8, as in: starts -3 to 3 in 7.</source>
        <translation>Tapez combien de randonneuses, de 2 à 8, par exemple&#xa0;: starts -3 to 3 in 7.</translation>
    </message>
    <message>
        <source>From where to where is along x: type a number here, or all points with commas between.</source>
        <translation>D’où jusqu’où se compte suivant x&#xa0;: tapez ici un nombre, ou tous les points séparés par des virgules.</translation>
    </message>
    <message>
        <source>From and to are the same number: type two different ones.</source>
        <translation>Le début et la fin sont le même nombre&#xa0;: tapez-en deux différents.</translation>
    </message>
    <message>
        <source>This function has only x: type one number for each start, as in: starts -3, 0, 3.</source>
        <translation>Cette fonction n’a que x&#xa0;: tapez un nombre par départ, par exemple&#xa0;: starts -3, 0, 3.</translation>
    </message>
    <message>
        <source>Type two numbers in these brackets with a comma between, as in (3, -1).</source>
        <translation>Tapez deux nombres dans ces parenthèses, séparés par une virgule, comme (3, -1).</translation>
    </message>
    <message>
        <source>There is no optimizer of this name. Type some of gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search and newton, or all.</source>
        <translation>Aucun optimiseur ne porte ce nom. Choisissez parmi gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search et newton, ou all.</translation>
    </message>
    <message>
        <source>Begin with what differs from hiker to hiker: rates, starts or optimizers.</source>
        <translation>Commencez par ce qui change d’une randonneuse à l’autre&#xa0;: rates (taux), starts (départs) ou optimizers (optimiseurs).</translation>
    </message>
    <message>
        <source>Type what they have, with commas between, or from where to where: -3 to 3.</source>
        <translation>Tapez les valeurs, séparées par des virgules, ou d’où jusqu’où&#xa0;: -3 to 3.</translation>
    </message>
    <message>
        <source>Type two at least, with commas between, or from where to where: -3 to 3.</source>
        <translation>Tapez-en au moins deux, séparées par des virgules, ou d’où jusqu’où&#xa0;: -3 to 3.</translation>
    </message>
    <message>
        <source>At most eight hikers walk together: take some out.</source>
        <translation>Au plus huit randonneuses marchent ensemble&#xa0;: retirez-en quelques-unes.</translation>
    </message>
    <message>
        <source>This formula cannot be computed: write it in simpler parts.</source>
        <translation>Cette formule ne peut pas être calculée&#xa0;: écrivez-la en parties plus simples.</translation>
    </message>
    <message>
        <source>Type a function of x, for example x^2.</source>
        <translation>Tapez une fonction de x, par exemple x^2.</translation>
    </message>
    <message>
        <source>Here the function is missing, for example x^2.</source>
        <translation>Ici il manque la fonction, par exemple x^2.</translation>
    </message>
    <message>
        <source>Call the variable x, as in f(x) = x^2.</source>
        <translation>Appelez la variable x, comme dans f(x) = x^2.</translation>
    </message>
    <message>
        <source>A condition has three parts: condition ? value : other value.</source>
        <translation>Une condition a trois parties&#xa0;: condition ? valeur : autre valeur.</translation>
    </message>
    <message>
        <source>Compare two at a time: 0 &lt; x &amp;&amp; x &lt; 1.</source>
        <translation>Comparez deux valeurs à la fois&#xa0;: 0 &lt; x &amp;&amp; x &lt; 1.</translation>
    </message>
    <message>
        <source>Put a sign before this number, as in x*2 or x^2.</source>
        <translation>Mettez un signe devant ce nombre, comme dans x*2 ou x^2.</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ).</source>
        <translation>Cette parenthèse n’est pas fermée&#xa0;: ajoutez une ).</translation>
    </message>
    <message>
        <source>This bar is not closed: add a | behind, or write abs(x).</source>
        <translation>Cette barre n’est pas fermée&#xa0;: ajoutez un | derrière, ou écrivez abs(x).</translation>
    </message>
    <message>
        <source>This name is not known: did you mean %1?</source>
        <translation>Ce nom est inconnu&#xa0;: vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>The name %1 is not known: the variable is x, and functions are written like sin(x).</source>
        <translation>Le nom %1 est inconnu&#xa0;: la variable est x, et les fonctions s’écrivent comme sin(x).</translation>
    </message>
    <message>
        <source>Here y is the result: write the right side with x only.</source>
        <translation>Ici y est le résultat&#xa0;: écrivez le membre de droite avec x seulement.</translation>
    </message>
    <message>
        <source>Write this power behind the brackets: %1(x)^n, or use the inverse function&apos;s own name.</source>
        <translation>Écrivez cette puissance après les parenthèses&#xa0;: %1(x)^n, ou utilisez le nom propre de la fonction réciproque.</translation>
    </message>
    <message>
        <source>%1 takes one value in its brackets.</source>
        <translation>%1 prend une valeur dans ses parenthèses.</translation>
    </message>
    <message>
        <source>%1 takes two values in its brackets, with a comma between them.</source>
        <translation>%1 prend deux valeurs dans ses parenthèses, séparées par une virgule.</translation>
    </message>
    <message>
        <source>The brackets of %1 are empty: put a value in, as in %1(x).</source>
        <translation>Les parenthèses de %1 sont vides&#xa0;: mettez-y une valeur, comme dans %1(x).</translation>
    </message>
    <message>
        <source>%1 needs a value in brackets behind it, as in %1(x).</source>
        <translation>%1 demande une valeur entre parenthèses, comme dans %1(x).</translation>
    </message>
    <message>
        <source>The formula stops too early: a value is missing at its end.</source>
        <translation>La formule s’arrête trop tôt&#xa0;: il manque une valeur à la fin.</translation>
    </message>
    <message>
        <source>Before this bracket a value is missing.</source>
        <translation>Il manque une valeur devant cette parenthèse.</translation>
    </message>
    <message>
        <source>An equals sign can only stand behind f(x) or y at the front; to compare, write ==.</source>
        <translation>Un signe égal ne peut suivre que f(x) ou y, au début&#x202f;; pour comparer, écrivez ==.</translation>
    </message>
    <message>
        <source>A comma has no meaning here: the decimal point is a dot, as in 0.5.</source>
        <translation>Une virgule n’a pas de sens ici&#xa0;: le séparateur décimal est le point, comme dans 0.5.</translation>
    </message>
    <message>
        <source>Before this power a value is missing, as in x².</source>
        <translation>Il manque une valeur devant cette puissance, comme dans x².</translation>
    </message>
    <message>
        <source>Before %1 a value is missing.</source>
        <translation>Il manque une valeur devant %1.</translation>
    </message>
    <message>
        <source>This bracket was never opened: take it out, or add a ( before it.</source>
        <translation>Cette parenthèse n’a jamais été ouverte&#xa0;: retirez-la, ou ajoutez une ( avant.</translation>
    </message>
    <message>
        <source>A colon belongs to a condition: condition ? value : other value.</source>
        <translation>Un deux-points appartient à une condition&#xa0;: condition ? valeur : autre valeur.</translation>
    </message>
    <message>
        <source>The formula is nested too deeply here: use fewer brackets and powers.</source>
        <translation>La formule est trop imbriquée ici&#xa0;: utilisez moins de parenthèses et de puissances.</translation>
    </message>
    <message>
        <source>The formula is too long: it may have up to 1000 plain characters.</source>
        <translation>La formule est trop longue&#xa0;: elle peut avoir jusqu’à 1000 caractères simples.</translation>
    </message>
    <message>
        <source>A number has only one decimal point.</source>
        <translation>Un nombre n’a qu’un seul point décimal.</translation>
    </message>
    <message>
        <source>This number is outside of what can be computed with (about 1e-307 to 1e308).</source>
        <translation>Ce nombre est hors de ce qui peut être calculé (environ 1e-307 à 1e308).</translation>
    </message>
    <message>
        <source>A raised minus needs a raised number behind it, as in x⁻¹.</source>
        <translation>Un moins en exposant demande un nombre en exposant derrière lui, comme dans x⁻¹.</translation>
    </message>
    <message>
        <source>Use round brackets ( ) instead.</source>
        <translation>Utilisez plutôt des parenthèses ( ).</translation>
    </message>
    <message>
        <source>Quotation marks and primes have no meaning here: take them out.</source>
        <translation>Les guillemets et les primes n’ont pas de sens ici&#xa0;: retirez-les.</translation>
    </message>
    <message>
        <source>Factorials are not known here: write the number out.</source>
        <translation>Les factorielles sont inconnues ici&#xa0;: écrivez le nombre.</translation>
    </message>
    <message>
        <source>For a remainder write mod(a, b); for a percentage divide by 100.</source>
        <translation>Pour un reste, écrivez mod(a, b)&#x202f;; pour un pourcentage, divisez par 100.</translation>
    </message>
    <message>
        <source>A decimal point needs a digit beside it, as in 0.5.</source>
        <translation>Un point décimal demande un chiffre à côté de lui, comme dans 0.5.</translation>
    </message>
    <message>
        <source>There is an unreadable character here: take it out.</source>
        <translation>Il y a ici un caractère illisible&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning here: take it out.</source>
        <translation>Le caractère %1 n’a pas de sens ici&#xa0;: retirez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n itération</numerusform>
            <numerusform>%n itérations</numerusform>
        </translation>
    </message>
    <message>
        <source>converged to a minimum after %1.</source>
        <translation>convergence vers un minimum après %1.</translation>
    </message>
    <message>
        <source>converged to a maximum after %1.</source>
        <translation>convergence vers un maximum après %1.</translation>
    </message>
    <message>
        <source>converged to a saddle after %1.</source>
        <translation>convergence vers un point-selle après %1.</translation>
    </message>
    <message>
        <source>converged on flat ground after %1.</source>
        <translation>convergence sur terrain plat après %1.</translation>
    </message>
    <message>
        <source>converged on a slope after %1.</source>
        <translation>convergence sur une pente après %1.</translation>
    </message>
    <message>
        <source>iteration limit after %1.</source>
        <translation>limite d’itérations après %1.</translation>
    </message>
    <message>
        <source>diverged after %1.</source>
        <translation>divergence après %1.</translation>
    </message>
    <message>
        <source>left the domain after %1.</source>
        <translation>sortie du domaine après %1.</translation>
    </message>
    <message>
        <source>cycling after %1.</source>
        <translation>cycle après %1.</translation>
    </message>
    <message>
        <source>no further step after %1.</source>
        <translation>plus de pas possible après %1.</translation>
    </message>
    <message>
        <source>stopped after %1.</source>
        <translation>arrêt après %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one behind the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>départ y</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>maximum iterations</source>
        <translation>itérations maximales</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>difference step</source>
        <translation>demi-écart</translation>
    </message>
    <message>
        <source>gradient ∇f(%1, %2) ≈ %3</source>
        <translation>gradient ∇f(%1, %2) ≈ %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
</TS>
