<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ConvergenceChoice</name>
    <message>
        <source>What is shown of each hiker</source>
        <translation>Qué se muestra de cada senderista</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|pendiente|</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Over what it is shown</source>
        <translation>Con respecto a qué se muestra</translation>
    </message>
    <message>
        <source>An iteration of Newton’s method or of a line search evaluates f more often than one of gradient descent</source>
        <translation>Una iteración del método de Newton o de una búsqueda lineal evalúa f más veces que una del descenso de gradiente</translation>
    </message>
    <message>
        <source>over iterations</source>
        <translation>por iteraciones</translation>
    </message>
    <message>
        <source>over evaluations of f</source>
        <translation>por evaluaciones de f</translation>
    </message>
</context>
<context>
    <name>ConvergencePanel</name>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f, pendiente y tamaño del paso a lo largo de las iteraciones</translation>
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
        <translation>Paso de diferencia</translation>
    </message>
    <message>
        <source>Difference step h</source>
        <translation>Paso de diferencia h</translation>
    </message>
    <message>
        <source>h from 1e-12 to 1: the poles touch the curve at x − h and x + h</source>
        <translation>h de 1e-12 a 1: los bastones tocan la curva en x − h y x + h</translation>
    </message>
    <message>
        <source>Error of the slope over the difference step</source>
        <translation>Error de la pendiente según el paso de diferencia</translation>
    </message>
    <message>
        <source>The error of (f(x + h) − f(x − h)) / 2h where the hiker stands, along x, against Richardson extrapolation of central differences. The dot is the h in force.</source>
        <translation>El error de (f(x + h) − f(x − h)) / 2h donde está la senderista, a lo largo de x, comparado con la extrapolación de Richardson de diferencias centradas. El punto es la h en uso.</translation>
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
        <translation>Función</translation>
    </message>
    <message>
        <source>The function to walk down, as you would write it: x^2, 2sin(x), |x|, √x, x³ − 3x</source>
        <translation>La función por la que se baja, tal como la escribirías: x^2, 2sin(x), |x|, √x, x³ − 3x</translation>
    </message>
    <message>
        <source>for example x^2, or sin(x) + x²/10</source>
        <translation>por ejemplo x^2, o sin(x) + x²/10</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>Inicio &amp;x</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Where the hiker starts. Up and Down change it.</source>
        <translation>Dónde empieza la senderista. Las flechas arriba y abajo lo cambian.</translation>
    </message>
    <message>
        <source>Start y</source>
        <translation>Inicio y</translation>
    </message>
    <message>
        <source>The y of the place where the hiker starts. Up and Down change it.</source>
        <translation>La y del lugar donde empieza la senderista. Las flechas arriba y abajo la cambian.</translation>
    </message>
    <message>
        <source>Learnin&amp;g rate η</source>
        <translation>Tasa de apre&amp;nd. η</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>η, the factor on the slope: how far a step goes. Up and Down change it.</source>
        <translation>η, el factor de la pendiente: cuánto avanza un paso. Las flechas arriba y abajo la cambian.</translation>
    </message>
    <message>
        <source>Max. &amp;iterations</source>
        <translation>Máx. &amp;iteraciones</translation>
    </message>
    <message>
        <source>Maximum iterations</source>
        <translation>Máximo de iteraciones</translation>
    </message>
    <message>
        <source>After so many iterations the walk ends at the latest.</source>
        <translation>Tras estas iteraciones, el recorrido termina como muy tarde.</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Precisión</translation>
    </message>
    <message>
        <source>Use precision</source>
        <translation>Usar la precisión</translation>
    </message>
    <message>
        <source>Stop when a step is shorter than the precision. Without it only the number of iterations ends the walk.</source>
        <translation>Parar cuando un paso es más corto que la precisión. Sin ella, solo el número de iteraciones termina el recorrido.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>The walk has converged when a step is shorter than this.</source>
        <translation>El recorrido ha convergido cuando un paso es más corto que este valor.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>&amp;Difference step h</source>
        <translation>Paso &amp;de diferencia h</translation>
    </message>
    <message>
        <source>Set the difference step</source>
        <translation>Fijar el paso de diferencia</translation>
    </message>
    <message>
        <source>Measure the slope between x − h and x + h with an h of your own. Left off, h is chosen for the smallest error.</source>
        <translation>Medir la pendiente entre x − h y x + h con una h propia. Si no se marca, h se elige para que el error sea mínimo.</translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation>Paso de diferencia</translation>
    </message>
    <message>
        <source>h, half the distance between the two places that the slope is measured from.</source>
        <translation>h, la mitad de la distancia entre los dos puntos con los que se mide la pendiente.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>&amp;Try η</source>
        <translation>P&amp;robar η</translation>
    </message>
    <message>
        <source>Largest learning rate</source>
        <translation>Mayor tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Try out the learning rate</source>
        <translation>Probar la tasa de aprendizaje</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Qué exportar</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>What is made of the walk</source>
        <translation>Qué se hace con el recorrido</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>PNG is made of pixels; SVG and PDF of lines and text, sharp at any size</source>
        <translation>PNG está hecho de píxeles; SVG y PDF, de líneas y texto, nítidos a cualquier tamaño</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>Qué indican los colores del mapa</translation>
    </message>
    <message>
        <source>&amp;Iteration</source>
        <translation>&amp;Iteración</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteración</translation>
    </message>
    <message>
        <source>The iteration that the picture shows</source>
        <translation>La iteración que muestra la imagen</translation>
    </message>
    <message>
        <source>&amp;Iterations</source>
        <translation>&amp;Iteraciones</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>The iterations that stand side by side, with commas between them</source>
        <translation>Las iteraciones que se ponen una junto a otra, separadas por comas</translation>
    </message>
    <message>
        <source>First iteration</source>
        <translation>Primera iteración</translation>
    </message>
    <message>
        <source>The first iteration</source>
        <translation>La primera iteración</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Last iteration</source>
        <translation>Última iteración</translation>
    </message>
    <message>
        <source>The last iteration</source>
        <translation>La última iteración</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Velocida&amp;d</translation>
    </message>
    <message>
        <source>Iterations a second</source>
        <translation>Iteraciones por segundo</translation>
    </message>
    <message>
        <source>How fast she walks</source>
        <translation>A qué velocidad camina</translation>
    </message>
    <message>
        <source> iterations/s</source>
        <translation> iteraciones/s</translation>
    </message>
    <message>
        <source>Fra&amp;mes</source>
        <translation>Fotogra&amp;mas</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>More frames look smoother and make a larger file</source>
        <translation>Con más fotogramas se ve más fluida y el archivo es más grande</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Pause on the last frame</source>
        <translation>Pausa en el último fotograma</translation>
    </message>
    <message>
        <source>How long the last frame stays before it begins again</source>
        <translation>Cuánto tiempo queda el último fotograma antes de volver a empezar</translation>
    </message>
    <message>
        <source> s at the end</source>
        <translation> s al final</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sizes that are often needed</source>
        <translation>Tamaños que se necesitan a menudo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unidad del tamaño</translation>
    </message>
    <message>
        <source>What the size is measured in</source>
        <translation>En qué se mide el tamaño</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>Dots per inch: 300 for print</source>
        <translation>Puntos por pulgada: 300 para imprimir</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>&amp;Text and lines</source>
        <translation>Texto &amp;y líneas</translation>
    </message>
    <message>
        <source>Size of text and lines</source>
        <translation>Tamaño de texto y líneas</translation>
    </message>
    <message>
        <source>How large text, lines and marks are</source>
        <translation>El tamaño de los textos, las líneas y las marcas</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Print is black on white: lines are told apart by dashes and marks</source>
        <translation>Impresión es negro sobre blanco: las líneas se distinguen por trazos y marcas</translation>
    </message>
    <message>
        <source>Trans&amp;parent</source>
        <translation>Trans&amp;parente</translation>
    </message>
    <message>
        <source>Without a background</source>
        <translation>Sin fondo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Tr&amp;ail</source>
        <translation>Ra&amp;stro</translation>
    </message>
    <message>
        <source>The iterates so far, and the arrow of the last step</source>
        <translation>Los iterados hasta aquí y la flecha del último paso</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>The numbers of the iterates</source>
        <translation>Los números de los iterados</translation>
    </message>
    <message>
        <source>Tan&amp;gent</source>
        <translation>Tan&amp;gente</translation>
    </message>
    <message>
        <source>The tangent where she stands, and the line that she feels</source>
        <translation>La tangente donde está ella y la línea que siente</translation>
    </message>
    <message>
        <source>P&amp;oles</source>
        <translation>&amp;Bastones</translation>
    </message>
    <message>
        <source>The two points that she feels the slope with</source>
        <translation>Los dos puntos con los que siente la pendiente</translation>
    </message>
    <message>
        <source>Slope pane&amp;l</source>
        <translation>Pane&amp;l de pendiente</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>La pendiente bajo la curva</translation>
    </message>
    <message>
        <source>Con&amp;vergence panel</source>
        <translation>Panel de con&amp;vergencia</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f, pendiente y tamaño del paso a lo largo de las iteraciones</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Pi&amp;e de figura</translation>
    </message>
    <message>
        <source>What it is: function, start, learning rate, optimizer, iteration, outcome</source>
        <translation>Qué es: función, inicio, tasa de aprendizaje, optimizador, iteración, resultado</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>Poner la imagen en el portapapeles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop; no file is left behind</source>
        <translation>Parar; no queda ningún archivo</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Choose where the file goes, and write it</source>
        <translation>Elegir dónde se guarda el archivo, y escribirlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>Cerrar sin exportar</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Show the &amp;answer</source>
        <translation>&amp;Mostrar respuesta</translation>
    </message>
    <message>
        <source>Show the answer to the question on this page</source>
        <translation>Mostrar la respuesta a la pregunta de esta página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>La etapa anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>The next step: sets the window up for it</source>
        <translation>La etapa siguiente: prepara la ventana para ella</translation>
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
        <translation>Imagen del recorrido</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Landscapes</source>
        <translation>&amp;Paisajes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Hi&amp;kers</source>
        <translation>&amp;Senderistas</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open an experiment or a lesson</source>
        <translation>Abrir un experimento o una lección</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Guardar el experimento</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Save the experiment to another file</source>
        <translation>Guardar el experimento en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>A picture, a film strip, a map, an animation, a handout or the table</source>
        <translation>Una imagen, una tira de imágenes, un mapa, una animación, hojas para clase o la tabla</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard as it is here</source>
        <translation>Poner la imagen en el portapapeles tal como está aquí</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Copiar como &amp;Python</translation>
    </message>
    <message>
        <source>Put a script of this experiment on the clipboard, for Python with SymPy</source>
        <translation>Poner en el portapapeles un programa de este experimento, para Python con SymPy</translation>
    </message>
    <message>
        <source>&amp;Add a hiker</source>
        <translation>&amp;Añadir senderista</translation>
    </message>
    <message>
        <source>Another hiker, who starts beside the selected one</source>
        <translation>Otra senderista, que empieza junto a la seleccionada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&amp;Duplicate the hiker</source>
        <translation>&amp;Duplicar senderista</translation>
    </message>
    <message>
        <source>Another hiker like the selected one</source>
        <translation>Otra senderista como la seleccionada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Remove the hiker</source>
        <translation>&amp;Quitar senderista</translation>
    </message>
    <message>
        <source>The selected hiker goes</source>
        <translation>La senderista seleccionada se va</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Hide the hiker</source>
        <translation>&amp;Ocultar senderista</translation>
    </message>
    <message>
        <source>The selected hiker walks on without being seen</source>
        <translation>La senderista seleccionada sigue caminando sin que se la vea</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>The selected hiker one place up</source>
        <translation>La senderista seleccionada, un puesto más arriba</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>The selected hiker one place down</source>
        <translation>La senderista seleccionada, un puesto más abajo</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>Ba&amp;rrido…</translation>
    </message>
    <message>
        <source>Several hikers at once, with other learning rates, starts or optimizers</source>
        <translation>Varias senderistas a la vez, con otras tasas de aprendizaje, otros inicios u otros optimizadores</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>Barrido…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Hiker</source>
        <translation>Cerrar Hiker</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>&amp;Restablecer vista</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again</source>
        <translation>Ajustar de nuevo los ejes al recorrido</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>Only formula, picture and playback, in large type</source>
        <translation>Solo fórmula, imagen y reproducción, en letra grande</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>A short guide to Hiker</source>
        <translation>Una guía breve de Hiker</translation>
    </message>
    <message>
        <source>&amp;About Hiker</source>
        <translation>&amp;Acerca de Hiker</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>OptimizerRow</name>
    <message>
        <source>&amp;Optimizer</source>
        <translation>&amp;Optimizador</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>The rule that makes a step of the slope</source>
        <translation>La regla que convierte la pendiente en un paso</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Usual hyperparameters</source>
        <translation>Hiperparámetros usuales</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Iteration 0</source>
        <translation>Iteración 0</translation>
    </message>
    <message>
        <source>Iterate</source>
        <translation>Iterado</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteración</translation>
    </message>
    <message>
        <source>Drag to look at any iteration</source>
        <translation>Arrastra para ver cualquier iteración</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Al principio (Inicio)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>One iteration back (Left)</source>
        <translation>Una iteración atrás (flecha izquierda)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>One iteration on (Right)</source>
        <translation>Una iteración adelante (flecha derecha)</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Al final (Fin)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop computing where it is</source>
        <translation>Parar el cálculo donde está</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Back to the start, and forget the walk</source>
        <translation>Volver al inicio y olvidar el recorrido</translation>
    </message>
    <message>
        <source>Numbers of the iterate</source>
        <translation>Números del iterado</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>Velo&amp;cidad</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Iterations a second, from slow motion to as fast as it goes</source>
        <translation>Iteraciones por segundo, desde cámara lenta hasta lo más rápido posible</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>Hikers</source>
        <translation>Senderistas</translation>
    </message>
    <message>
        <source>Click a row to select a hiker, or a heading to sort</source>
        <translation>Haz clic en una fila para seleccionar una senderista, o en un encabezado para ordenar</translation>
    </message>
</context>
<context>
    <name>RateMapPanel</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>What the colours of the map tell</source>
        <translation>Qué indican los colores del mapa</translation>
    </message>
    <message>
        <source>how many iterations</source>
        <translation>cuántas iteraciones</translation>
    </message>
    <message>
        <source>which minimum</source>
        <translation>qué mínimo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>Mapa de tasas</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent. Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>Cada píxel es un descenso completo. Haz clic o arrastra para empezar desde ahí; gira la rueda para ampliar, doble clic para verlo todo.</translation>
    </message>
    <message>
        <source>What the pixel says</source>
        <translation>Qué dice el píxel</translation>
    </message>
</context>
<context>
    <name>SurfacePanel</name>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions, with the hikers and their paths. The arrow keys turn it, + and - zoom, Home shows it as at first.</source>
        <translation>El terreno de f(x, y) en tres dimensiones, con las senderistas y sus caminos. Las flechas lo giran, + y - cambian la ampliación, Inicio lo muestra como al principio.</translation>
    </message>
    <message>
        <source>Drag to turn it, scroll to zoom, double-click to reset.</source>
        <translation>Arrastra para girarla, rueda para ampliar, doble clic para volver.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the surface as a picture of 1920 × 1080 pixels</source>
        <translation>Copiar la superficie como imagen de 1920 × 1080 píxeles</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save the surface as a picture of 1920 × 1080 pixels</source>
        <translation>Guardar la superficie como imagen de 1920 × 1080 píxeles</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>&amp;What differs from hiker to hiker?</source>
        <translation>¿&amp;Qué cambia de una senderista a otra?</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between, or from where to where, and in how many: starts -3 to 3 in 7</source>
        <translation>Tasas (rates), inicios (starts) u optimizadores (optimizers), separados por comas, o de dónde a dónde y en cuántos: starts -3 to 3 in 7</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Por ejemplo:</translation>
    </message>
    <message>
        <source>They take the place of all hikers that there are now; that can be undone.</source>
        <translation>Sustituyen a todas las senderistas que hay ahora; se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ThreeStepsPanel</name>
    <message>
        <source>1. Predict</source>
        <translation>1. Predecir</translation>
    </message>
    <message>
        <source>The numbers of the iteration under the cursor. They can be selected and copied.</source>
        <translation>Los números de la iteración que señala el cursor. Se pueden seleccionar y copiar.</translation>
    </message>
    <message>
        <source>2. Calculate the error</source>
        <translation>2. Calcular el error</translation>
    </message>
    <message>
        <source>3. Learn</source>
        <translation>3. Aprender</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the three steps as text</source>
        <translation>Copiar los tres pasos como texto</translation>
    </message>
    <message>
        <source>Copy the three steps</source>
        <translation>Copiar los tres pasos</translation>
    </message>
</context>
<context>
    <name>hiker::ConvergenceGraph</name>
    <message>
        <source>iteration</source>
        <translation>iteración</translation>
    </message>
    <message>
        <source>evaluations of f</source>
        <translation>evaluaciones de f</translation>
    </message>
    <message>
        <source>%1, right axis</source>
        <translation>%1, eje derecho</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
</context>
<context>
    <name>hiker::DifferenceGraph</name>
    <message>
        <source>difference step h</source>
        <translation>paso de diferencia h</translation>
    </message>
    <message>
        <source>error of the slope</source>
        <translation>error de la pendiente</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>truncado</translation>
    </message>
</context>
<context>
    <name>hiker::DifferencePanel</name>
    <message>
        <source> (automatic)</source>
        <translation> (automático)</translation>
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
        <translation>cambio de la función</translation>
    </message>
    <message>
        <source>change of the optimizer</source>
        <translation>cambio de optimizador</translation>
    </message>
    <message>
        <source>move on the map</source>
        <translation>movimiento en el mapa</translation>
    </message>
    <message>
        <source>change of the experiment</source>
        <translation>cambio del experimento</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
</context>
<context>
    <name>hiker::ExperimentPanel</name>
    <message>
        <source>2/curvature = %1</source>
        <translation>2/curvatura = %1</translation>
    </message>
    <message>
        <source>no 2/curvature here</source>
        <translation>aquí no hay 2/curvatura</translation>
    </message>
    <message>
        <source>Drag to see at once what would happen with another learning rate.</source>
        <translation>Arrastra para ver al momento qué pasaría con otra tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The mark is 2 / curvature at the minimum: below it steps shrink near the minimum, above it they grow.</source>
        <translation>La marca es 2 / curvatura en el mínimo: por debajo de ella los pasos se acortan cerca del mínimo, por encima crecen.</translation>
    </message>
    <message>
        <source>Start &amp;x, y</source>
        <translation>Inicio &amp;x, y</translation>
    </message>
    <message>
        <source>Start &amp;x</source>
        <translation>Inicio &amp;x</translation>
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
        <translation>Enter ejecuta. Arrastra a la senderista, o haz clic en el mapa, para elegir otro inicio.</translation>
    </message>
    <message>
        <source>Enter runs. Drag the hiker, or click the curve, to choose another start.</source>
        <translation>Enter ejecuta. Arrastra a la senderista, o haz clic en la curva, para elegir otro inicio.</translation>
    </message>
    <message>
        <source>Walk down from the start (Enter)</source>
        <translation>Bajar desde el inicio (Enter)</translation>
    </message>
    <message>
        <source>Cannot run yet. %1</source>
        <translation>Todavía no se puede ejecutar. %1</translation>
    </message>
</context>
<context>
    <name>hiker::ExportDialog</name>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pulgadas</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A film strip</source>
        <translation>Una tira de imágenes</translation>
    </message>
    <message>
        <source>A map of many descents</source>
        <translation>Un mapa de muchos descensos</translation>
    </message>
    <message>
        <source>An animation (GIF)</source>
        <translation>Una animación (GIF)</translation>
    </message>
    <message>
        <source>A handout: a page an iteration (PDF)</source>
        <translation>Hojas para clase, una por iteración (PDF)</translation>
    </message>
    <message>
        <source>The table (CSV)</source>
        <translation>La tabla (CSV)</translation>
    </message>
    <message>
        <source>How many iterations</source>
        <translation>Cuántas iteraciones</translation>
    </message>
    <message>
        <source>Which minimum</source>
        <translation>Qué mínimo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Como en la ventana</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Otro tamaño</translation>
    </message>
    <message>
        <source>The slope below the curve</source>
        <translation>La pendiente bajo la curva</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope to be shown</source>
        <translation>Una función de x e y no tiene una sola pendiente que mostrar</translation>
    </message>
    <message>
        <source>A picture has from 16 to 16384 pixels a side, and at most 64 million of them.</source>
        <translation>Una imagen tiene de 16 a 16384 píxeles por lado, y como mucho 64 millones en total.</translation>
    </message>
    <message>
        <source>Type the numbers of up to %1 iterations, from 0 to %2: 0, 1, 2, 5.</source>
        <translation>Escribe los números de hasta %1 iteraciones, de 0 a %2: 0, 1, 2, 5.</translation>
    </message>
    <message>
        <source>The first iteration is behind the last one.</source>
        <translation>La primera iteración está detrás de la última.</translation>
    </message>
    <message>
        <source>This animation would have %1 frames, more than %2: choose a higher speed or fewer iterations.</source>
        <translation>Esta animación tendría %1 fotogramas, más de %2: elige más velocidad o menos iteraciones.</translation>
    </message>
    <message>
        <source>The descent is still being computed.</source>
        <translation>El descenso todavía se está calculando.</translation>
    </message>
    <message>
        <source>Every iterate as a row: %1. Rows: %2.</source>
        <translation>Cada iterado en una fila: %1. Filas: %2.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; on paper %3 × %4 inches, %5 × %6 cm.</source>
        <translation>%1 × %2 píxeles; en papel %3 × %4 pulgadas, %5 × %6 cm.</translation>
    </message>
    <message>
        <source>Each pixel between the axes is a whole descent.</source>
        <translation>Cada píxel entre los ejes es un descenso completo.</translation>
    </message>
    <message>
        <source>Frames: %1, in %2 seconds.</source>
        <translation>Fotogramas: %1, en %2 segundos.</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>Páginas: %1.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Sustituirlo?</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was copied.</source>
        <translation>Cancelado: no se copió nada.</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Cancelado: no se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>hiker::LessonPanel</name>
    <message>
        <source>No lesson</source>
        <translation>Ninguna lección</translation>
    </message>
    <message>
        <source>Choose one from the menu **Lessons**, or open a page of your own.</source>
        <translation>Elige una en el menú **Lecciones**, o abre una página propia.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>hiker::MainWindow</name>
    <message>
        <source>Reset view</source>
        <translation>Restablecer vista</translation>
    </message>
    <message>
        <source>Fit the axes to the walk again (double-click on the picture)</source>
        <translation>Ajustar de nuevo los ejes al recorrido (doble clic en la imagen)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>The lesson&apos;s page</source>
        <translation>La página de la lección</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Tres pasos</translation>
    </message>
    <message>
        <source>What the hiker does in this iteration</source>
        <translation>Qué hace la senderista en esta iteración</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Every iterate</source>
        <translation>Todos los iterados</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>All hikers side by side, to be sorted</source>
        <translation>Todas las senderistas, una junto a otra, para ordenarlas</translation>
    </message>
    <message>
        <source>How a slope is measured</source>
        <translation>Medir la pendiente</translation>
    </message>
    <message>
        <source>The difference step h and its error</source>
        <translation>El paso de diferencia h y su error</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>f′(x) below the curve</source>
        <translation>f′(x) bajo la curva</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>f, slope and step size over the iterations</source>
        <translation>f, pendiente y tamaño del paso a lo largo de las iteraciones</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>Mapa de tasas</translation>
    </message>
    <message>
        <source>How descents end from each start: with each learning rate, or all over the plane</source>
        <translation>Cómo terminan los descensos desde cada inicio: con cada tasa de aprendizaje, o en todo el plano</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>The ground of f(x, y) in three dimensions</source>
        <translation>El terreno de f(x, y) en tres dimensiones</translation>
    </message>
    <message>
        <source>The descent is finished, there is no further step.</source>
        <translation>El descenso ha terminado, no hay más pasos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Qué pasaría: %1</translation>
    </message>
    <message>
        <source>Computing: %1 so far.</source>
        <translation>Calculando: %1 hasta ahora.</translation>
    </message>
    <message>
        <source>About Hiker</source>
        <translation>Acerca de Hiker</translation>
    </message>
    <message>
        <source>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;Watch gradient descent walk down a function.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Hiker %1&lt;/b&gt;&lt;p&gt;Mira cómo el descenso de gradiente baja por una función.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation>%1 Fuente: %2.</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>No se abrió %1. %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Experiments and lessons (*.hiker *.md);;All files (*)</source>
        <translation>Experimentos y lecciones (*.hiker *.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Experiments (*.hiker)</source>
        <translation>Experimentos (*.hiker)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>This experiment</source>
        <translation>Este experimento</translation>
    </message>
    <message>
        <source>The experiment %1</source>
        <translation>El experimento %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Save them?</source>
        <translation>%1 tiene cambios sin guardar. ¿Guardarlos?</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>It needs SymPy: pip install sympy.</source>
        <translation>Necesita SymPy: pip install sympy.</translation>
    </message>
    <message>
        <source>It needs SymPy and NumPy: pip install sympy numpy.</source>
        <translation>Necesita SymPy y NumPy: pip install sympy numpy.</translation>
    </message>
    <message>
        <source>A Python script of this experiment is on the clipboard. %1</source>
        <translation>En el portapapeles hay un programa de Python de este experimento. %1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>%1[*] – Hiker</source>
        <translation>%1[*] – Hiker</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Todavía no hay archivos</translation>
    </message>
    <message>
        <source>Vermillion, disc</source>
        <translation>Bermellón, disco</translation>
    </message>
    <message>
        <source>Green, square</source>
        <translation>Verde, cuadrado</translation>
    </message>
    <message>
        <source>Purple, triangle</source>
        <translation>Púrpura, triángulo</translation>
    </message>
    <message>
        <source>Orange, diamond</source>
        <translation>Naranja, rombo</translation>
    </message>
    <message>
        <source>Sky blue, triangle down</source>
        <translation>Azul cielo, triángulo hacia abajo</translation>
    </message>
    <message>
        <source>Black, star</source>
        <translation>Negro, estrella</translation>
    </message>
    <message>
        <source>Yellow, plus</source>
        <translation>Amarillo, signo más</translation>
    </message>
    <message>
        <source>Blue, cross</source>
        <translation>Azul, aspa</translation>
    </message>
    <message>
        <source>The language changes when Hiker is started the next time.</source>
        <translation>El idioma cambia la próxima vez que se inicie Hiker.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>hiker::OptimizerRow</name>
    <message>
        <source>Back to the usual numbers, which are those of torch.optim where it has this optimizer</source>
        <translation>Volver a los números usuales, que son los de torch.optim si tiene este optimizador</translation>
    </message>
</context>
<context>
    <name>hiker::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>hiker::PlaybackPanel</name>
    <message>
        <source>as fast as it goes</source>
        <translation>lo más rápido</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espacio)</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>Iteration %1%2</source>
        <translation>Iteración %1%2</translation>
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
        <translation>gradiente = %1</translation>
    </message>
    <message>
        <source>slope = %1</source>
        <translation>pendiente = %1</translation>
    </message>
</context>
<context>
    <name>hiker::RaceModel</name>
    <message>
        <source>%1: %2. Untick to hide her; double-click to name her.</source>
        <translation>%1: %2. Desmárcala para ocultarla; doble clic para darle nombre.</translation>
    </message>
    <message>
        <source>hiker</source>
        <translation>senderista</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>f evals</source>
        <translation>evals. f</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>How her descent has ended</source>
        <translation>Cómo ha terminado su descenso</translation>
    </message>
    <message>
        <source>Her iterations so far</source>
        <translation>Sus iteraciones hasta ahora</translation>
    </message>
    <message>
        <source>How often f has been evaluated for her so far</source>
        <translation>Cuántas veces se ha evaluado f para ella hasta ahora</translation>
    </message>
    <message>
        <source>Where she stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>f where she stands</source>
        <translation>f donde está ella</translation>
    </message>
    <message>
        <source>How steep it is where she stands</source>
        <translation>Cuánta pendiente hay donde está ella</translation>
    </message>
    <message>
        <source>The slope where she stands</source>
        <translation>La pendiente donde está ella</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapGraph</name>
    <message>
        <source>start x</source>
        <translation>inicio x</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>inicio y</translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation>tasa de aprendizaje η</translation>
    </message>
</context>
<context>
    <name>hiker::RateMapPanel</name>
    <message>
        <source>start (%1, %2)</source>
        <translation>inicio (%1, %2)</translation>
    </message>
    <message>
        <source>start %1, η %2</source>
        <translation>inicio %1, η %2</translation>
    </message>
    <message>
        <source>Map of starts</source>
        <translation>Mapa de inicios</translation>
    </message>
    <message>
        <source>Learning-rate map</source>
        <translation>Mapa de tasas</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent from there, with the learning rate that is set.</source>
        <translation>Cada píxel es un descenso completo desde ahí, con la tasa de aprendizaje fijada.</translation>
    </message>
    <message>
        <source>Each pixel is a whole descent, with its start and its learning rate.</source>
        <translation>Cada píxel es un descenso completo, con su inicio y su tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Click or drag to start from there; turn the wheel to zoom, double-click for all of it.</source>
        <translation>Haz clic o arrastra para empezar desde ahí; gira la rueda para ampliar, doble clic para verlo todo.</translation>
    </message>
    <message>
        <source>refining …</source>
        <translation>afinando…</translation>
    </message>
    <message>
        <source>%1: %2 after %3</source>
        <translation>%1: %2 tras %3</translation>
    </message>
</context>
<context>
    <name>hiker::SlopePanel</name>
    <message>
        <source>Slope over x</source>
        <translation>Pendiente según x</translation>
    </message>
    <message>
        <source>A function of x and y has no single slope: the arrow on the map is its gradient.</source>
        <translation>Una función de x e y no tiene una sola pendiente: la flecha del mapa es su gradiente.</translation>
    </message>
</context>
<context>
    <name>hiker::SurfacePanel</name>
    <message>
        <source>The surface is there for functions of x and y, such as x^2 + 10 y^2.</source>
        <translation>La superficie es para funciones de x e y, como x^2 + 10 y^2.</translation>
    </message>
    <message>
        <source>The surface could not be drawn as a picture.</source>
        <translation>No se pudo dibujar la superficie como imagen.</translation>
    </message>
    <message>
        <source>The surface is saved to %1.</source>
        <translation>La superficie se ha guardado en %1.</translation>
    </message>
    <message>
        <source>Save the surface</source>
        <translation>Guardar la superficie</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The surface is on the clipboard.</source>
        <translation>La superficie está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>hiker::SweepDialog</name>
    <message>
        <source>Line up</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Rates, starts or optimizers, with commas between: starts (3, 2), (-1, 4). Rates also from where to where, and in how many: rates 0.01 to 1 in 5</source>
        <translation>Tasas (rates), inicios (starts) u optimizadores (optimizers), separados por comas: starts (3, 2), (-1, 4). Las tasas también de dónde a dónde y en cuántas: rates 0.01 to 1 in 5</translation>
    </message>
    <message>
        <source>%1 hikers: %2. All of them: %3.</source>
        <translation>%1 senderistas: %2. Todas con: %3.</translation>
    </message>
</context>
<context>
    <name>hiker::TablePanel</name>
    <message>
        <source>Table of iterates</source>
        <translation>Tabla de iterados</translation>
    </message>
    <message>
        <source>Click a row to go there. Selected rows can be copied (Ctrl+C).</source>
        <translation>Haz clic en una fila para ir a ella. Las filas seleccionadas se pueden copiar (Ctrl+C).</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
</context>
<context>
    <name>hiker::TrajectoryModel</name>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>paso</translation>
    </message>
</context>
<context>
    <name>hiker::clipboard</name>
    <message>
        <source>The clipboard cannot be reached: nothing was copied.</source>
        <translation>No se puede acceder al portapapeles: no se ha copiado nada.</translation>
    </message>
</context>
<context>
    <name>hiker::command_line</name>
    <message>
        <source>It was &quot;%1&quot;.</source>
        <translation>Decía &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 (Function &quot;%2&quot;, character %3.)</source>
        <translation>%1 (Función &quot;%2&quot;, carácter %3.)</translation>
    </message>
    <message>
        <source>There is no lesson &quot;%1&quot;; hiker --list-lessons lists those that there are.</source>
        <translation>No hay ninguna lección &quot;%1&quot;; hiker --list-lessons muestra las que hay.</translation>
    </message>
    <message>
        <source>There is no landscape &quot;%1&quot;; hiker --list-landscapes lists those that there are.</source>
        <translation>No hay ningún paisaje &quot;%1&quot;; hiker --list-landscapes muestra los que hay.</translation>
    </message>
    <message>
        <source>Only one file can be opened; a function is given with --function.</source>
        <translation>Solo se puede abrir un archivo; una función se indica con --function.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;; a function is given with --function.</source>
        <translation>No existe el archivo &quot;%1&quot;; una función se indica con --function.</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>No se abrió %1. %2</translation>
    </message>
    <message>
        <source>Watch gradient descent walk down a function: a blind-folded hiker feels the slope, one iteration at a time.</source>
        <translation>Mira cómo el descenso de gradiente baja por una función: una senderista con los ojos vendados siente la pendiente, iteración a iteración.</translation>
    </message>
    <message>
        <source>An experiment (.hiker) or a lesson (.md) to open.</source>
        <translation>Un experimento (.hiker) o una lección (.md) para abrir.</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[archivo]</translation>
    </message>
    <message>
        <source>hiker --help lists the options.</source>
        <translation>hiker --help muestra las opciones.</translation>
    </message>
    <message>
        <source>Options that change the experiment of a file work with --print and --export only.</source>
        <translation>Las opciones que cambian el experimento de un archivo solo funcionan con --print y --export.</translation>
    </message>
    <message>
        <source>Either a file, a lesson or a landscape can be opened, only one of them.</source>
        <translation>Se puede abrir un archivo, una lección o un paisaje, pero solo uno de ellos.</translation>
    </message>
    <message>
        <source>--hiker: at most %1 hikers walk side by side.</source>
        <translation>--hiker: como mucho caminan %1 senderistas a la vez.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>The function of x, or of x and y, to walk on, for example &apos;x^4 - 3x^3 + 2&apos;.</source>
        <translation>La función de x, o de x e y, por la que se camina, por ejemplo &apos;x^4 - 3x^3 + 2&apos;.</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>Where the hiker starts (3); on a function of x and y a point, as in 3,-1 (3,2).</source>
        <translation>Dónde empieza la senderista (3); en una función de x e y, un punto, como en 3,-1 (3,2).</translation>
    </message>
    <message>
        <source>The learning rate (0.1).</source>
        <translation>La tasa de aprendizaje (0.1).</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>The most iterations (100).</source>
        <translation>El máximo de iteraciones (100).</translation>
    </message>
    <message>
        <source>Stop when a step size is below it (0.0001); &quot;off&quot; for never.</source>
        <translation>Para cuando el tamaño del paso es menor (0.0001); &quot;off&quot; para nunca.</translation>
    </message>
    <message>
        <source>The half-width h of the central difference (&quot;auto&quot;).</source>
        <translation>La semiamplitud h de la diferencia centrada (&quot;auto&quot;).</translation>
    </message>
    <message>
        <source>A hiker, as often as wanted, in words such as &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;My Adam&quot;&apos;. The optimizers are %1.</source>
        <translation>Una senderista, tantas veces como se quiera, con palabras como &apos;adam rate=0.1 start=-2 beta1=0.95 colour=orange name=&quot;Mi Adam&quot;&apos;. Los optimizadores son %1.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Start walking at once.</source>
        <translation>Empieza a caminar enseguida.</translation>
    </message>
    <message>
        <source>Print the outcome and the result instead of opening a window.</source>
        <translation>Muestra cómo terminó y dónde, en lugar de abrir una ventana.</translation>
    </message>
    <message>
        <source>Open a lesson that comes with the program.</source>
        <translation>Abre una lección incluida en el programa.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Print the names and titles of the lessons.</source>
        <translation>Muestra los nombres y los títulos de las lecciones.</translation>
    </message>
    <message>
        <source>Open a well-known function of x and y that comes with the program.</source>
        <translation>Abre una función de x e y bien conocida, incluida en el programa.</translation>
    </message>
    <message>
        <source>Print the names of the landscapes and their minima.</source>
        <translation>Muestra los nombres de los paisajes y sus mínimos.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Write a file instead of opening a window, as often as wanted; its ending decides: .png, .svg, .pdf, .gif, .csv, .py or .hiker. &quot;-&quot; is standard output.</source>
        <translation>Escribe un archivo en lugar de abrir una ventana, tantas veces como se quiera; decide su extensión: .png, .svg, .pdf, .gif, .csv, .py o .hiker. &quot;-&quot; es la salida estándar.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>What is written to standard output, as an ending (png).</source>
        <translation>Qué se escribe en la salida estándar, como extensión (png).</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>The iteration that a picture shows (the last).</source>
        <translation>La iteración que muestra una imagen (la última).</translation>
    </message>
    <message>
        <source>n,n,...</source>
        <translation>n,n,...</translation>
    </message>
    <message>
        <source>A film strip: these iterations side by side.</source>
        <translation>Una tira de imágenes: estas iteraciones, una junto a otra.</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>A map of every start and learning rate, or of every start x and y: rate colours it by the iterations to converge, minima by the minimum that is reached.</source>
        <translation>Un mapa de todos los inicios y tasas de aprendizaje, o de todos los inicios x e y: rate lo colorea según las iteraciones hasta converger; minima, según el mínimo al que se llega.</translation>
    </message>
    <message>
        <source>A PDF has a page for each iteration.</source>
        <translation>Un PDF tiene una página por iteración.</translation>
    </message>
    <message>
        <source>The first iteration of an animation or of pages (0).</source>
        <translation>La primera iteración de una animación o de las páginas (0).</translation>
    </message>
    <message>
        <source>The last one (the end of the walk).</source>
        <translation>La última (el final del recorrido).</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>The size of pictures: 1920x1080 in pixels, 3.5x2.6in, 9x6cm, or slide, slide-4:3, column, two-columns, square (1280x720).</source>
        <translation>El tamaño de las imágenes: 1920x1080 en píxeles, 3.5x2.6in, 9x6cm, o slide, slide-4:3, column, two-columns, square (1280x720).</translation>
    </message>
    <message>
        <source>Dots per inch (96; 300 for a size in inches or centimetres; what a named size brings along).</source>
        <translation>Puntos por pulgada (96; 300 para un tamaño en pulgadas o centímetros; un tamaño con nombre trae los suyos).</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>How large text, lines and marks are (1).</source>
        <translation>El tamaño de los textos, las líneas y las marcas (1).</translation>
    </message>
    <message>
        <source>light, dark or print, which is black on white (light).</source>
        <translation>light, dark o print, que es negro sobre blanco (light).</translation>
    </message>
    <message>
        <source>Pictures have no background.</source>
        <translation>Las imágenes no tienen fondo.</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>Add to pictures, with commas: slope, convergence, caption (or all).</source>
        <translation>Añade a las imágenes, separadas por comas: slope, convergence, caption (o all).</translation>
    </message>
    <message>
        <source>Leave out of pictures: trail, numbers, tangent, poles (or all).</source>
        <translation>Quita de las imágenes: trail, numbers, tangent, poles (o all).</translation>
    </message>
    <message>
        <source>What the convergence of several hikers is told by: f, slope or step (f).</source>
        <translation>Con qué se mide la convergencia de varias senderistas: f, slope o step (f).</translation>
    </message>
    <message>
        <source>What the convergence is drawn over: iterations, or evaluations of f (iterations).</source>
        <translation>Con respecto a qué se dibuja la convergencia: iterations, o evaluations de f (iterations).</translation>
    </message>
    <message>
        <source>Frames a second of an animation (20).</source>
        <translation>Fotogramas por segundo de una animación (20).</translation>
    </message>
    <message>
        <source>Iterations a second of an animation (so many that it takes some ten seconds).</source>
        <translation>Iteraciones por segundo de una animación (tantas que dure unos diez segundos).</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>How long the last frame stays (2).</source>
        <translation>Cuánto tiempo queda el último fotograma (2).</translation>
    </message>
    <message>
        <source>--%1: type a number from %2 to %3.</source>
        <translation>--%1: escribe un número de %2 a %3.</translation>
    </message>
    <message>
        <source>--%1: an iteration is a whole number from 0 on.</source>
        <translation>--%1: una iteración es un número entero a partir de 0.</translation>
    </message>
    <message>
        <source>--strip: at most %1 iterations stand side by side.</source>
        <translation>--strip: como mucho caben %1 iteraciones una junto a otra.</translation>
    </message>
    <message>
        <source>--map: rate or minima.</source>
        <translation>--map: rate o minima.</translation>
    </message>
    <message>
        <source>--size: type a size such as 1920x1080, 3.5x2.6in or 9x6cm, or slide, slide-4:3, column, two-columns or square.</source>
        <translation>--size: escribe un tamaño como 1920x1080, 3.5x2.6in o 9x6cm, o bien slide, slide-4:3, column, two-columns o square.</translation>
    </message>
    <message>
        <source>--size: a picture has from 16 to 16384 pixels a side, and at most 64 million of them; this one would have %1 by %2.</source>
        <translation>--size: una imagen tiene de 16 a 16384 píxeles por lado, y como mucho 64 millones en total; esta tendría %1 por %2.</translation>
    </message>
    <message>
        <source>--%1: the parts are trail, numbers, tangent, poles, slope, convergence, caption and all.</source>
        <translation>--%1: las partes son trail, numbers, tangent, poles, slope, convergence, caption y all.</translation>
    </message>
    <message>
        <source>--%1: %2 or %3.</source>
        <translation>--%1: %2 o %3.</translation>
    </message>
    <message>
        <source>--%1 is for a picture of the convergence: --show convergence.</source>
        <translation>--%1 es para una imagen de la convergencia: --show convergence.</translation>
    </message>
    <message>
        <source>--theme: light, dark or print.</source>
        <translation>--theme: light, dark o print.</translation>
    </message>
    <message>
        <source>--format: png, svg, pdf, gif, csv, py or hiker.</source>
        <translation>--format: png, svg, pdf, gif, csv, py o hiker.</translation>
    </message>
    <message>
        <source>--export: end the name of &quot;%1&quot; in .png, .svg, .pdf, .gif, .csv, .py or .hiker.</source>
        <translation>--export: termina el nombre de &quot;%1&quot; en .png, .svg, .pdf, .gif, .csv, .py o .hiker.</translation>
    </message>
    <message>
        <source>Only one thing at a time can go to standard output.</source>
        <translation>A la salida estándar solo puede ir una cosa a la vez.</translation>
    </message>
    <message>
        <source>--format says what is written to standard output, by --export -; of a file the ending decides.</source>
        <translation>--format dice qué se escribe en la salida estándar, con --export -; en un archivo decide la extensión.</translation>
    </message>
    <message>
        <source>--%1 is for %2.</source>
        <translation>--%1 es para %2.</translation>
    </message>
    <message>
        <source>pictures: --export FILE with a name that ends in .png, .svg, .pdf or .gif</source>
        <translation>imágenes: --export ARCHIVO con un nombre que termine en .png, .svg, .pdf o .gif</translation>
    </message>
    <message>
        <source>pictures that stand still: --export FILE with a name that ends in .png, .svg or .pdf</source>
        <translation>imágenes fijas: --export ARCHIVO con un nombre que termine en .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>a PDF: --export FILE with a name that ends in .pdf</source>
        <translation>un PDF: --export ARCHIVO con un nombre que termine en .pdf</translation>
    </message>
    <message>
        <source>an animation, --export FILE with a name that ends in .gif, or --pages</source>
        <translation>una animación, --export ARCHIVO con un nombre que termine en .gif, o --pages</translation>
    </message>
    <message>
        <source>an animation: --export FILE with a name that ends in .gif</source>
        <translation>una animación: --export ARCHIVO con un nombre que termine en .gif</translation>
    </message>
    <message>
        <source>A picture shows one iteration, with --at, or several, with --strip.</source>
        <translation>Una imagen muestra una iteración, con --at, o varias, con --strip.</translation>
    </message>
    <message>
        <source>--%1 is for pictures of the walk, and --map shows none. Leave one of them out; --show caption works with both.</source>
        <translation>--%1 es para imágenes del recorrido, y --map no muestra ninguno. Quita una de las dos opciones; --show caption funciona con ambas.</translation>
    </message>
    <message>
        <source>An animation has a background: a GIF knows no smooth edges without one. Leave out --transparent.</source>
        <translation>Una animación tiene fondo: sin él, un GIF no puede tener bordes suaves. Quita --transparent.</translation>
    </message>
    <message>
        <source>--%1: the walk has the iterations 0 to %2, and not %3.</source>
        <translation>--%1: el recorrido tiene las iteraciones de 0 a %2, y no la %3.</translation>
    </message>
    <message>
        <source>--%1: of so long a walk not every iterate is kept; in place of %2 there is %3.</source>
        <translation>--%1: de un recorrido tan largo no se guardan todos los iterados; en lugar de %2 está %3.</translation>
    </message>
    <message>
        <source>--from %1 is behind --to %2.</source>
        <translation>--from %1 está detrás de --to %2.</translation>
    </message>
    <message>
        <source>--measure is for several hikers: of one alone f, the slope and the step size are shown.</source>
        <translation>--measure es para varias senderistas: de una sola se muestran f, la pendiente y el tamaño del paso.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>there is no optimizer &quot;%1&quot;; there are: %2. A number is written as in rate=0.1.</source>
        <translation>no hay ningún optimizador &quot;%1&quot;; hay: %2. Un número se escribe como en rate=0.1.</translation>
    </message>
    <message>
        <source>the colours are %1.</source>
        <translation>los colores son %1.</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; with %2; there are: %3.</source>
        <translation>no hay &quot;%1&quot; con %2; hay: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an optimizer too many.</source>
        <translation>&quot;%1&quot; es un optimizador de más.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there more than once.</source>
        <translation>&quot;%1&quot; aparece más de una vez.</translation>
    </message>
    <message>
        <source>Two numbers are for a function of x and y.</source>
        <translation>Dos números son para una función de x e y.</translation>
    </message>
    <message>
        <source>--hiker &quot;%1&quot;: %2</source>
        <translation>--hiker &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>%1 would have %2 pictures, more than %3: give --from and --to%4.</source>
        <translation>%1 tendría %2 imágenes, más de %3: indica --from y --to%4.</translation>
    </message>
    <message>
        <source>, or a higher --speed</source>
        <translation>, o una --speed mayor</translation>
    </message>
    <message>
        <source>--language: %1. It was &quot;%2&quot;.</source>
        <translation>--language: %1. Decía &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The language of the program (the system&apos;s): %1.</source>
        <translation>El idioma del programa (el del sistema): %1.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>There is no display to open a window on. With --print or --export FILE it works without one.</source>
        <translation>No hay pantalla en la que abrir una ventana. Con --print o --export ARCHIVO funciona sin ella.</translation>
    </message>
    <message>
        <source>There are no fonts here, so boxes stand for letters. Install some, such as fonts-dejavu-core.</source>
        <translation>Aquí no hay tipos de letra, así que aparecen recuadros en lugar de letras. Instale alguno, por ejemplo fonts-dejavu-core.</translation>
    </message>
</context>
<context>
    <name>hiker::files</name>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in an experiment.</source>
        <translation>En un experimento no hay nada que se llame &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.ª</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.ª</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.ª</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4.ª</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5.ª</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6.ª</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7.ª</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8.ª</translation>
    </message>
    <message>
        <source>there must be an object in braces { }.</source>
        <translation>tiene que haber un objeto entre llaves { }.</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;, %1: %2</source>
        <translation>En &quot;hikers&quot;, %1: %2</translation>
    </message>
    <message>
        <source>At &quot;hikers&quot;: there must be 1 to %1 hikers in square brackets, such as [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }].</source>
        <translation>En &quot;hikers&quot;: tiene que haber de 1 a %1 senderistas entre corchetes, como [{ &quot;start&quot;: [3] }, { &quot;start&quot;: [-2] }].</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: this file is of version %1, from a newer Hiker; this one reads up to %2.</source>
        <translation>En &quot;version&quot;: este archivo es de la versión %1, de un Hiker más nuevo; este lee hasta la %2.</translation>
    </message>
    <message>
        <source>At &quot;version&quot;: there must be a whole number from 1 to %1.</source>
        <translation>En &quot;version&quot;: tiene que haber un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>This is not an experiment of Hiker: at &quot;format&quot; there must be &quot;%1&quot;.</source>
        <translation>Esto no es un experimento de Hiker: en &quot;format&quot; tiene que haber &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The &quot;function&quot; is missing.</source>
        <translation>Falta &quot;function&quot;.</translation>
    </message>
    <message>
        <source>Line %1 is damaged or not JSON: %2.</source>
        <translation>La línea %1 está dañada o no es JSON: %2.</translation>
    </message>
    <message>
        <source>Line 1: there must be an object in braces { }.</source>
        <translation>Línea 1: tiene que haber un objeto entre llaves { }.</translation>
    </message>
    <message>
        <source>%1: no minimum, it falls without bound.</source>
        <translation>%1: no hay mínimo, cae sin límite.</translation>
    </message>
    <message>
        <source>%1: minima at %2, with f = %3 at each of them.</source>
        <translation>%1: mínimos en %2, con f = %3 en cada uno.</translation>
    </message>
    <message>
        <source>%1: the lowest minimum is at %2, with f = %3; there are others.</source>
        <translation>%1: el mínimo más bajo está en %2, con f = %3; hay otros.</translation>
    </message>
    <message>
        <source>%1: the minimum is at %2, with f = %3.</source>
        <translation>%1: el mínimo está en %2, con f = %3.</translation>
    </message>
    <message>
        <source>At &quot;%1&quot;: %2</source>
        <translation>En &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>there must be one of: %1.</source>
        <translation>tiene que haber uno de estos: %1.</translation>
    </message>
    <message>
        <source>%1 has none, and so no &quot;%2&quot;.</source>
        <translation>%1 no tiene ninguno, y por tanto tampoco &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; there are: %3.</source>
        <translation>%1 no tiene &quot;%2&quot;; hay: %3.</translation>
    </message>
    <message>
        <source>there must be an object in braces, such as { &quot;beta1&quot;: 0.9 }.</source>
        <translation>tiene que haber un objeto entre llaves, como { &quot;beta1&quot;: 0.9 }.</translation>
    </message>
    <message>
        <source>there must be a text in quotation marks, such as &quot;Anna&quot;.</source>
        <translation>tiene que haber un texto entre comillas, como &quot;Anna&quot;.</translation>
    </message>
    <message>
        <source>there must be true or false.</source>
        <translation>tiene que haber true o false.</translation>
    </message>
    <message>
        <source>the function has only x, so there must be one number in square brackets, such as [3].</source>
        <translation>la función solo tiene x, así que tiene que haber un número entre corchetes, como [3].</translation>
    </message>
    <message>
        <source>the function has x and y, so there must be two numbers in square brackets, such as [3, -1].</source>
        <translation>la función tiene x e y, así que tiene que haber dos números entre corchetes, como [3, -1].</translation>
    </message>
    <message>
        <source>There is nothing that is called &quot;%1&quot; in a hiker; there are: %2.</source>
        <translation>En una senderista no hay nada que se llame &quot;%1&quot;; hay: %2.</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be one of: %1.</source>
        <translation>En &quot;outcome&quot;: tiene que haber uno de estos: %1.</translation>
    </message>
    <message>
        <source>At &quot;outcome&quot;: there must be as many as there are hikers, which are %1 here.</source>
        <translation>En &quot;outcome&quot;: tiene que haber tantos como senderistas, que aquí son %1.</translation>
    </message>
    <message>
        <source>Line 1: a lesson begins with its title, as in &quot;# Overshooting&quot;.</source>
        <translation>Línea 1: una lección empieza con su título, como en &quot;# Pasarse de largo&quot;.</translation>
    </message>
    <message>
        <source>This lesson has no steps: each begins with a heading, as in &quot;## Step one&quot;.</source>
        <translation>Esta lección no tiene etapas: cada una empieza con un encabezado, como en &quot;## Primera etapa&quot;.</translation>
    </message>
    <message>
        <source>an answer belongs into a step, below a heading with ##.</source>
        <translation>una respuesta va dentro de una etapa, debajo de un encabezado con ##.</translation>
    </message>
    <message>
        <source>this text is outside of a step: put a heading with ## above it.</source>
        <translation>este texto está fuera de toda etapa: pon encima un encabezado con ##.</translation>
    </message>
    <message>
        <source>this block is not closed: put ``` below it.</source>
        <translation>este bloque no está cerrado: pon ``` debajo.</translation>
    </message>
    <message>
        <source>this block is outside of a step.</source>
        <translation>este bloque está fuera de toda etapa.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Línea %1: </translation>
    </message>
    <message>
        <source>In %1 beside it: %2</source>
        <translation>En %1, que está al lado: %2</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>puede que el disco esté lleno</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of Hiker.</source>
        <translation>%1 es demasiado grande para ser un archivo de Hiker.</translation>
    </message>
    <message>
        <source>%1 could not be written: it is a folder or a device, not a file.</source>
        <translation>No se pudo escribir %1: es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>At &quot;function&quot;: there must be a formula in quotation marks, such as &quot;x^2&quot;.</source>
        <translation>En &quot;function&quot;: tiene que haber una fórmula entre comillas, como &quot;x^2&quot;.</translation>
    </message>
    <message>
        <source>At &quot;function&quot;, character %1: %2</source>
        <translation>En &quot;function&quot;, carácter %1: %2</translation>
    </message>
    <message>
        <source>At &quot;selected&quot;: there must be the number of one of the hikers, counted from 1; the last is %1.</source>
        <translation>En &quot;selected&quot;: tiene que estar el número de una de las senderistas, contando desde 1; la última es la %1.</translation>
    </message>
</context>
<context>
    <name>hiker::guide</name>
    <message>
        <source>Guide to Hiker</source>
        <translation>Guía de Hiker</translation>
    </message>
</context>
<context>
    <name>hiker::language</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>hiker::picture</name>
    <message>
        <source>Slide 16:9</source>
        <translation>Diapositiva 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>Diapositiva 4:3</translation>
    </message>
    <message>
        <source>One column of a paper</source>
        <translation>Una columna de artículo</translation>
    </message>
    <message>
        <source>Two columns of a paper</source>
        <translation>Dos columnas de artículo</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
</context>
<context>
    <name>hiker::plot</name>
    <message>
        <source>converged after 1 to %1</source>
        <translation>convergió tras 1 a %1</translation>
    </message>
    <message>
        <source>x ≈ %1</source>
        <translation>x ≈ %1</translation>
    </message>
    <message>
        <source>another minimum</source>
        <translation>otro mínimo</translation>
    </message>
    <message>
        <source>not at a minimum</source>
        <translation>no es un mínimo</translation>
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
        <translation>La parte de Hiker que muestra tres dimensiones no está instalada. Todo lo demás funciona sin ella.</translation>
    </message>
    <message>
        <source>This computer cannot show three dimensions: OpenGL is missing. Everything else works without it.</source>
        <translation>Este equipo no puede mostrar tres dimensiones: falta OpenGL. Todo lo demás funciona sin ello.</translation>
    </message>
</context>
<context>
    <name>hiker::words</name>
    <message>
        <source>converged</source>
        <translation>convergió</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>silla</translation>
    </message>
    <message>
        <source>flat ground</source>
        <translation>terreno llano</translation>
    </message>
    <message>
        <source>on a slope</source>
        <translation>en pendiente</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, slope %5.</source>
        <translation>Iteración %1: %2, %3 = %4, pendiente %5.</translation>
    </message>
    <message>
        <source>Iteration %1: %2, %3 = %4, gradient %5.</source>
        <translation>Iteración %1: %2, %3 = %4, gradiente %5.</translation>
    </message>
    <message>
        <source>%1: how %2 with learning rate %3 ends from each start.</source>
        <translation>%1: cómo termina %2 con tasa de aprendizaje %3 desde cada inicio.</translation>
    </message>
    <message>
        <source>%1: how %2 ends from each start with each learning rate.</source>
        <translation>%1: cómo termina %2 desde cada inicio con cada tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Iteración %1</translation>
    </message>
    <message>
        <source>Iteration %1.</source>
        <translation>Iteración %1.</translation>
    </message>
    <message>
        <source>Iterations %1 and %2.</source>
        <translation>Iteraciones %1 y %2.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>left domain</source>
        <translation>fuera del dominio</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>en ciclo</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>sin paso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in %4.</source>
        <translation>%1: escribe un número de %2 a %3, con punto decimal, como en %4.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, and no line breaks or other control characters.</source>
        <translation>Un nombre tiene como mucho %1 caracteres, sin saltos de línea ni otros caracteres de control.</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>inicio %1</translation>
    </message>
    <message>
        <source>Hiker</source>
        <translation>Senderista</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>tasa de aprendizaje %1</translation>
    </message>
    <message>
        <source>Converged after %1: the step size fell below the precision %2.</source>
        <translation>Convergió tras %1: el tamaño del paso bajó de la precisión %2.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a maximum, not a minimum: there is no slope to walk down. Start a little to one side of it.</source>
        <translation>Convergió tras %1, pero esto es un máximo, no un mínimo: no hay pendiente por la que bajar. Empieza un poco a un lado.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is a saddle, not a minimum: f rises in some directions from here and falls in others. Start a little to one side of it.</source>
        <translation>Convergió tras %1, pero esto es un punto de silla, no un mínimo: desde aquí f sube en unas direcciones y baja en otras. Empieza un poco a un lado.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is flat ground that is neither a minimum nor a maximum. Try another start.</source>
        <translation>Convergió tras %1, pero esto es terreno llano que no es ni un mínimo ni un máximo. Prueba otro inicio.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the slope is still %2, only the steps are short.</source>
        <translation>Convergió tras %1, pero esto no es un mínimo: la pendiente todavía es %2, solo los pasos son cortos.</translation>
    </message>
    <message>
        <source>Converged after %1, but this is not a minimum: the gradient is still %2, only the steps are short.</source>
        <translation>Convergió tras %1, pero esto no es un mínimo: el gradiente todavía es %2, solo los pasos son cortos.</translation>
    </message>
    <message>
        <source>She may be turning round there: try a smaller precision.</source>
        <translation>Puede que ahí esté dando la vuelta: prueba una precisión más fina.</translation>
    </message>
    <message>
        <source>Try a larger learning rate or a smaller precision.</source>
        <translation>Prueba una tasa de aprendizaje mayor o una precisión más fina.</translation>
    </message>
    <message>
        <source>Finished after %1, the most that were allowed: no precision is set that could end it earlier.</source>
        <translation>Terminó tras %1, el máximo permitido: no hay una precisión que pueda terminarlo antes.</translation>
    </message>
    <message>
        <source>Iteration limit: after %1 the step size is still above the precision %2.</source>
        <translation>Límite de iteraciones: tras %1 el tamaño del paso todavía supera la precisión %2.</translation>
    </message>
    <message>
        <source>Try more iterations, or a larger learning rate: here it must stay below %1.</source>
        <translation>Prueba más iteraciones o una tasa de aprendizaje mayor: aquí tiene que quedar por debajo de %1.</translation>
    </message>
    <message>
        <source>Here the learning rate must stay below %1.</source>
        <translation>Aquí la tasa de aprendizaje tiene que quedar por debajo de %1.</translation>
    </message>
    <message>
        <source>Try more iterations or another learning rate.</source>
        <translation>Prueba más iteraciones u otra tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Try a smaller learning rate or another start.</source>
        <translation>Prueba una tasa de aprendizaje menor u otro inicio.</translation>
    </message>
    <message>
        <source>Try a smaller learning rate: it must stay below %1 near the minimum, and further out lower still.</source>
        <translation>Prueba una tasa de aprendizaje menor: cerca del mínimo tiene que quedar por debajo de %1, y más lejos, aún más abajo.</translation>
    </message>
    <message>
        <source>Diverged after %1: the numbers grew too large to compute with.</source>
        <translation>Divergió tras %1: los números crecieron demasiado para calcular con ellos.</translation>
    </message>
    <message>
        <source>Diverged after %1: each step is larger than the last.</source>
        <translation>Divergió tras %1: cada paso es más largo que el anterior.</translation>
    </message>
    <message>
        <source>The function seems to fall for ever on this side, with no minimum to reach. Try another start.</source>
        <translation>La función parece bajar para siempre por este lado, sin un mínimo al que llegar. Prueba otro inicio.</translation>
    </message>
    <message>
        <source>The function seems to fall for ever in this direction, with no minimum to reach. Try another start.</source>
        <translation>La función parece bajar para siempre en esta dirección, sin un mínimo al que llegar. Prueba otro inicio.</translation>
    </message>
    <message>
        <source>at %1 the function or its slope is not a number.</source>
        <translation>en %1 la función o su pendiente no es un número.</translation>
    </message>
    <message>
        <source>at %1 the function or its gradient is not a number.</source>
        <translation>en %1 la función o su gradiente no es un número.</translation>
    </message>
    <message>
        <source>The start is outside of the domain: %1 Choose another start.</source>
        <translation>El inicio está fuera del dominio: %1 Elige otro inicio.</translation>
    </message>
    <message>
        <source>Left the domain after %1: %2</source>
        <translation>Salió del dominio tras %1: %2</translation>
    </message>
    <message>
        <source>Cycling after %1: back where it was two iterations ago, and so it would repeat for ever.</source>
        <translation>En ciclo tras %1: de vuelta donde estaba hace dos iteraciones, y así se repetiría para siempre.</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the curvature there is %3. Newton&apos;s method needs a positive one; try another start or another optimizer.</source>
        <translation>Sin paso desde %1, tras %2: la curvatura ahí es %3. El método de Newton la necesita positiva; prueba otro inicio u otro optimizador.</translation>
    </message>
    <message>
        <source>No step from %1, after %2: the largest and the smallest curvature there are %3 and %4. Newton&apos;s method needs two positive ones; try another start or another optimizer.</source>
        <translation>Sin paso desde %1, tras %2: la mayor y la menor curvatura ahí son %3 y %4. El método de Newton necesita las dos positivas; prueba otro inicio u otro optimizador.</translation>
    </message>
    <message>
        <source>|slope|</source>
        <translation>|pendiente|</translation>
    </message>
    <message>
        <source>|gradient|</source>
        <translation>|gradiente|</translation>
    </message>
    <message>
        <source>1 iteration</source>
        <translation>1 iteración</translation>
    </message>
    <message>
        <source>Stopped by you after %1. Press Play to go on from here, or Run to begin again.</source>
        <translation>Lo detuviste tras %1. Pulsa Reproducir para seguir desde aquí, o Ejecutar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Minimum occurs at %1: %2</source>
        <translation>Mínimo en %1: %2</translation>
    </message>
    <message>
        <source>Slope at the minimum is: %1</source>
        <translation>Pendiente en el mínimo: %1</translation>
    </message>
    <message>
        <source>Gradient at the minimum is: %1</source>
        <translation>Gradiente en el mínimo: %1</translation>
    </message>
    <message>
        <source>Maximum occurs at %1: %2</source>
        <translation>Máximo en %1: %2</translation>
    </message>
    <message>
        <source>Slope at the maximum is: %1</source>
        <translation>Pendiente en el máximo: %1</translation>
    </message>
    <message>
        <source>Gradient at the maximum is: %1</source>
        <translation>Gradiente en el máximo: %1</translation>
    </message>
    <message>
        <source>Last %1: %2</source>
        <translation>Último valor de %1: %2</translation>
    </message>
    <message>
        <source>Slope there is: %1</source>
        <translation>Pendiente ahí: %1</translation>
    </message>
    <message>
        <source>Gradient there is: %1</source>
        <translation>Gradiente ahí: %1</translation>
    </message>
    <message>
        <source>x-value</source>
        <translation>x</translation>
    </message>
    <message>
        <source>%1: type a whole number from %2 to %3, for example 100.</source>
        <translation>%1: escribe un número entero de %2 a %3, por ejemplo 100.</translation>
    </message>
    <message>
        <source>%1: type a number from %2 to %3, with a dot as decimal point, as in 0.1.</source>
        <translation>%1: escribe un número de %2 a %3, con punto decimal, como en 0.1.</translation>
    </message>
    <message>
        <source>%1: the function has x and y, so type two numbers from %2 to %3, with a dot as decimal point and a comma between them, as in 0.5,-1.</source>
        <translation>%1: la función tiene x e y, así que escribe dos números de %2 a %3, con punto decimal y separados por una coma, como en 0.5,-1.</translation>
    </message>
    <message>
        <source>step size %1</source>
        <translation>tamaño del paso %1</translation>
    </message>
    <message>
        <source>%1 &lt; %2, stop</source>
        <translation>%1 &lt; %2, parar</translation>
    </message>
    <message>
        <source>%1 ≥ %2, go on</source>
        <translation>%1 ≥ %2, seguir</translation>
    </message>
    <message>
        <source>Squares, roots and quotients of pairs: x and y each for itself.</source>
        <translation>Cuadrados, raíces y cocientes de pares: x e y, cada una por separado.</translation>
    </message>
    <message>
        <source>slope f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
with h = %3</source>
        <translation>pendiente f′(%1) ≈ (f(%1 + h) − f(%1 − h)) / 2h = %2
con h = %3</translation>
    </message>
    <message>
        <source>How fast the learning rate falls by itself</source>
        <translation>Con qué rapidez baja por sí sola la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Keeps the division from becoming one by zero</source>
        <translation>Evita que la división sea entre cero</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>How much of the mean slope stays from one iteration to the next</source>
        <translation>Cuánto se conserva de la pendiente media de una iteración a la siguiente</translation>
    </message>
    <message>
        <source>How much of the mean square stays from one iteration to the next</source>
        <translation>Cuánto se conserva de la media de los cuadrados de una iteración a la siguiente</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>descenso de gradiente</translation>
    </message>
    <message>
        <source>What the step is multiplied by where f has not fallen by enough</source>
        <translation>Por cuánto se multiplica el paso donde f no ha bajado lo suficiente</translation>
    </message>
    <message>
        <source>By how much of what the slope promises f has to fall</source>
        <translation>Qué parte de lo que promete la pendiente tiene que bajar f</translation>
    </message>
    <message>
        <source>line search</source>
        <translation>búsqueda lineal</translation>
    </message>
    <message>
        <source>t = {part&apos;}: from {rate} on, times {shrink} until f falls by enough
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</source>
        <translation>t = {part&apos;}: desde {rate}, por {shrink} hasta que f baje lo suficiente
{X} = {x} − {part&apos;} × {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>How much of the velocity stays from one iteration to the next</source>
        <translation>Cuánto se conserva de la velocidad de una iteración a la siguiente</translation>
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
        <translation>método de Newton</translation>
    </message>
    <message>
        <source>curvature f″({x}) ≈ {first}
{X} = {x} − {rate} × {slope} / {first} = {x&apos;}</source>
        <translation>curvatura f″({x}) ≈ {first}
{X} = {x} − {rate} × {slope} / {first} = {x&apos;}</translation>
    </message>
    <message>
        <source>H = second derivatives xx {xx}, xy {xy}, yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</source>
        <translation>H = segundas derivadas xx {xx}, xy {xy}, yy {yy}
{X} = {x} − {rate} × H⁻¹ {slope} = {x&apos;}</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Type a number here, with a dot as decimal point, as in 0.1.</source>
        <translation>Escribe aquí un número, con punto decimal, como en 0.1.</translation>
    </message>
    <message>
        <source>Type a learning rate from 1e-12 to 1e+12 here.</source>
        <translation>Escribe aquí una tasa de aprendizaje de 1e-12 a 1e+12.</translation>
    </message>
    <message>
        <source>Type a start from -1e+100 to 1e+100 here.</source>
        <translation>Escribe aquí un inicio de -1e+100 a 1e+100.</translation>
    </message>
    <message>
        <source>Type how many hikers, from 2 to 8, as in: starts -3 to 3 in 7.</source>
        <translation>Escribe cuántas senderistas, de 2 a 8, como en: starts -3 to 3 in 7.</translation>
    </message>
    <message>
        <source>From where to where is along x: type a number here, or all points with commas between.</source>
        <translation>De dónde a dónde es a lo largo de x: escribe aquí un número, o todos los puntos separados por comas.</translation>
    </message>
    <message>
        <source>From and to are the same number: type two different ones.</source>
        <translation>El principio y el final son el mismo número: escribe dos distintos.</translation>
    </message>
    <message>
        <source>This function has only x: type one number for each start, as in: starts -3, 0, 3.</source>
        <translation>Esta función solo tiene x: escribe un número para cada inicio, como en: starts -3, 0, 3.</translation>
    </message>
    <message>
        <source>Type two numbers in these brackets with a comma between, as in (3, -1).</source>
        <translation>Escribe entre estos paréntesis dos números separados por una coma, como en (3, -1).</translation>
    </message>
    <message>
        <source>There is no optimizer of this name. Type some of gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search and newton, or all.</source>
        <translation>No hay ningún optimizador con este nombre. Escribe algunos de gradient-descent, momentum, nesterov, adagrad, rmsprop, adam, line-search y newton, o all.</translation>
    </message>
    <message>
        <source>Begin with what differs from hiker to hiker: rates, starts or optimizers.</source>
        <translation>Empieza con lo que cambia de una senderista a otra: rates, starts u optimizers.</translation>
    </message>
    <message>
        <source>Type what they have, with commas between, or from where to where: -3 to 3.</source>
        <translation>Escribe lo que tienen, separado por comas, o de dónde a dónde: -3 to 3.</translation>
    </message>
    <message>
        <source>Type two at least, with commas between, or from where to where: -3 to 3.</source>
        <translation>Escribe al menos dos, separados por comas, o de dónde a dónde: -3 to 3.</translation>
    </message>
    <message>
        <source>At most eight hikers walk together: take some out.</source>
        <translation>Como mucho caminan juntas ocho senderistas: quita algunas.</translation>
    </message>
    <message>
        <source>This formula cannot be computed: write it in simpler parts.</source>
        <translation>Esta fórmula no se puede calcular: escríbela en partes más sencillas.</translation>
    </message>
    <message>
        <source>Type a function of x, for example x^2.</source>
        <translation>Escribe una función de x, por ejemplo x^2.</translation>
    </message>
    <message>
        <source>Here the function is missing, for example x^2.</source>
        <translation>Aquí falta la función, por ejemplo x^2.</translation>
    </message>
    <message>
        <source>Call the variable x, as in f(x) = x^2.</source>
        <translation>Llama x a la variable, como en f(x) = x^2.</translation>
    </message>
    <message>
        <source>A condition has three parts: condition ? value : other value.</source>
        <translation>Una condición tiene tres partes: condición ? valor : otro valor.</translation>
    </message>
    <message>
        <source>Compare two at a time: 0 &lt; x &amp;&amp; x &lt; 1.</source>
        <translation>Compara de dos en dos: 0 &lt; x &amp;&amp; x &lt; 1.</translation>
    </message>
    <message>
        <source>Put a sign before this number, as in x*2 or x^2.</source>
        <translation>Pon un signo antes de este número, como en x*2 o x^2.</translation>
    </message>
    <message>
        <source>This bracket is not closed: add a ).</source>
        <translation>Este paréntesis no está cerrado: añade un ).</translation>
    </message>
    <message>
        <source>This bar is not closed: add a | behind, or write abs(x).</source>
        <translation>Esta barra no está cerrada: añade una | detrás, o escribe abs(x).</translation>
    </message>
    <message>
        <source>This name is not known: did you mean %1?</source>
        <translation>Este nombre no se conoce: ¿querías decir %1?</translation>
    </message>
    <message>
        <source>The name %1 is not known: the variable is x, and functions are written like sin(x).</source>
        <translation>El nombre %1 no se conoce: la variable es x, y las funciones se escriben como sin(x).</translation>
    </message>
    <message>
        <source>Here y is the result: write the right side with x only.</source>
        <translation>Aquí y es el resultado: escribe el lado derecho solo con x.</translation>
    </message>
    <message>
        <source>Write this power behind the brackets: %1(x)^n, or use the inverse function&apos;s own name.</source>
        <translation>Escribe esta potencia detrás del paréntesis: %1(x)^n, o usa el nombre propio de la función inversa.</translation>
    </message>
    <message>
        <source>%1 takes one value in its brackets.</source>
        <translation>%1 lleva un valor entre paréntesis.</translation>
    </message>
    <message>
        <source>%1 takes two values in its brackets, with a comma between them.</source>
        <translation>%1 lleva dos valores entre paréntesis, separados por una coma.</translation>
    </message>
    <message>
        <source>The brackets of %1 are empty: put a value in, as in %1(x).</source>
        <translation>El paréntesis de %1 está vacío: pon un valor, como en %1(x).</translation>
    </message>
    <message>
        <source>%1 needs a value in brackets behind it, as in %1(x).</source>
        <translation>%1 necesita detrás un valor entre paréntesis, como en %1(x).</translation>
    </message>
    <message>
        <source>The formula stops too early: a value is missing at its end.</source>
        <translation>La fórmula termina demasiado pronto: falta un valor al final.</translation>
    </message>
    <message>
        <source>Before this bracket a value is missing.</source>
        <translation>Antes de este paréntesis falta un valor.</translation>
    </message>
    <message>
        <source>An equals sign can only stand behind f(x) or y at the front; to compare, write ==.</source>
        <translation>Un signo igual solo puede ir al principio, detrás de f(x) o y; para comparar, escribe ==.</translation>
    </message>
    <message>
        <source>A comma has no meaning here: the decimal point is a dot, as in 0.5.</source>
        <translation>Una coma no tiene sentido aquí: los decimales se escriben con punto, como en 0.5.</translation>
    </message>
    <message>
        <source>Before this power a value is missing, as in x².</source>
        <translation>Antes de esta potencia falta un valor, como en x².</translation>
    </message>
    <message>
        <source>Before %1 a value is missing.</source>
        <translation>Antes de %1 falta un valor.</translation>
    </message>
    <message>
        <source>This bracket was never opened: take it out, or add a ( before it.</source>
        <translation>Este paréntesis no se abrió: quítalo, o añade un ( antes.</translation>
    </message>
    <message>
        <source>A colon belongs to a condition: condition ? value : other value.</source>
        <translation>Los dos puntos son de una condición: condición ? valor : otro valor.</translation>
    </message>
    <message>
        <source>The formula is nested too deeply here: use fewer brackets and powers.</source>
        <translation>Aquí la fórmula está anidada a demasiada profundidad: usa menos paréntesis y potencias.</translation>
    </message>
    <message>
        <source>The formula is too long: it may have up to 1000 plain characters.</source>
        <translation>La fórmula es demasiado larga: puede tener hasta 1000 caracteres sencillos.</translation>
    </message>
    <message>
        <source>A number has only one decimal point.</source>
        <translation>Un número tiene un solo punto decimal.</translation>
    </message>
    <message>
        <source>This number is outside of what can be computed with (about 1e-307 to 1e308).</source>
        <translation>Este número está fuera de lo que se puede calcular (de 1e-307 a 1e308, más o menos).</translation>
    </message>
    <message>
        <source>A raised minus needs a raised number behind it, as in x⁻¹.</source>
        <translation>Un menos elevado necesita detrás un número elevado, como en x⁻¹.</translation>
    </message>
    <message>
        <source>Use round brackets ( ) instead.</source>
        <translation>Usa paréntesis ( ) en su lugar.</translation>
    </message>
    <message>
        <source>Quotation marks and primes have no meaning here: take them out.</source>
        <translation>Las comillas y los apóstrofos no tienen sentido aquí: quítalos.</translation>
    </message>
    <message>
        <source>Factorials are not known here: write the number out.</source>
        <translation>Aquí no se conocen los factoriales: escribe el número.</translation>
    </message>
    <message>
        <source>For a remainder write mod(a, b); for a percentage divide by 100.</source>
        <translation>Para un resto, escribe mod(a, b); para un porcentaje, divide por 100.</translation>
    </message>
    <message>
        <source>A decimal point needs a digit beside it, as in 0.5.</source>
        <translation>Un punto decimal necesita una cifra al lado, como en 0.5.</translation>
    </message>
    <message>
        <source>There is an unreadable character here: take it out.</source>
        <translation>Aquí hay un carácter ilegible: quítalo.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning here: take it out.</source>
        <translation>El carácter %1 no tiene sentido aquí: quítalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n iterations</source>
        <translation>
            <numerusform>%n iteración</numerusform>
            <numerusform>%n iteraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>converged to a minimum after %1.</source>
        <translation>convergió a un mínimo tras %1.</translation>
    </message>
    <message>
        <source>converged to a maximum after %1.</source>
        <translation>convergió a un máximo tras %1.</translation>
    </message>
    <message>
        <source>converged to a saddle after %1.</source>
        <translation>convergió a un punto de silla tras %1.</translation>
    </message>
    <message>
        <source>converged on flat ground after %1.</source>
        <translation>convergió en terreno llano tras %1.</translation>
    </message>
    <message>
        <source>converged on a slope after %1.</source>
        <translation>convergió en una pendiente tras %1.</translation>
    </message>
    <message>
        <source>iteration limit after %1.</source>
        <translation>límite de iteraciones tras %1.</translation>
    </message>
    <message>
        <source>diverged after %1.</source>
        <translation>divergió tras %1.</translation>
    </message>
    <message>
        <source>left the domain after %1.</source>
        <translation>salió del dominio tras %1.</translation>
    </message>
    <message>
        <source>cycling after %1.</source>
        <translation>en ciclo tras %1.</translation>
    </message>
    <message>
        <source>no further step after %1.</source>
        <translation>sin más pasos tras %1.</translation>
    </message>
    <message>
        <source>stopped after %1.</source>
        <translation>se detuvo tras %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one behind the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>start y</source>
        <translation>inicio y</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>maximum iterations</source>
        <translation>máximo de iteraciones</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>difference step</source>
        <translation>paso de diferencia</translation>
    </message>
    <message>
        <source>gradient ∇f(%1, %2) ≈ %3</source>
        <translation>gradiente ∇f(%1, %2) ≈ %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
</TS>
