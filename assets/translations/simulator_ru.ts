<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Along the edges of the graph</source>
            <translation>Вдоль стрелок графа</translation>
        </message>
        <message>
            <source>Audience full screen or in a window</source>
            <translation>Экран зала: целиком или в окне</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Blank, black</source>
            <translation>Чёрный экран</translation>
        </message>
        <message>
            <source>Blank, white</source>
            <translation>Белый экран</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Вводная</translation>
        </message>
        <message>
            <source>Bring results in</source>
            <translation>Добавить результаты</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Check the room</source>
            <translation>Проверить зал</translation>
        </message>
        <message>
            <source>Choose the editor</source>
            <translation>Выбрать редактор</translation>
        </message>
        <message>
            <source>Clock of the turn from nought</source>
            <translation>Время хода с нуля</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Copy the place</source>
            <translation>Копировать место</translation>
        </message>
        <message>
            <source>Count hands, or pick the reply to play</source>
            <translation>Считать руки или выбрать ответ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete the history</source>
            <translation>Удалить историю</translation>
        </message>
        <message>
            <source>Edit the team</source>
            <translation>Изменить команду</translation>
        </message>
        <message>
            <source>End the workshop</source>
            <translation>Завершить тренинг</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Экзамен</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Честность</translation>
        </message>
        <message>
            <source>Find a node</source>
            <translation>Найти узел</translation>
        </message>
        <message>
            <source>Fit the graph</source>
            <translation>Вместить граф</translation>
        </message>
        <message>
            <source>Forks</source>
            <translation>Развилки</translation>
        </message>
        <message>
            <source>Freeze the picture</source>
            <translation>Стоп-кадр</translation>
        </message>
        <message>
            <source>From the start</source>
            <translation>С начала</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>На весь экран</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Подсказка</translation>
        </message>
        <message>
            <source>Keep the history</source>
            <translation>Вернуть историю</translation>
        </message>
        <message>
            <source>Keep what is written</source>
            <translation>Сохранить написанное</translation>
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Клавиши этого экрана</translation>
        </message>
        <message>
            <source>Larger notes</source>
            <translation>Крупнее заметки</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Крупнее текст</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Look at the step before</source>
            <translation>Посмотреть предыдущий шаг</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переместиться</translation>
        </message>
        <message>
            <source>Move the divider that has the keyboard</source>
            <translation>Сдвинуть границу панелей, на которой клавиатура</translation>
        </message>
        <message>
            <source>Nearer, farther</source>
            <translation>Ближе, дальше</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Новый профиль</translation>
        </message>
        <message>
            <source>New scenario from a template</source>
            <translation>Новый сценарий из шаблона</translation>
        </message>
        <message>
            <source>New team</source>
            <translation>Новая команда</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Следующая часть экрана</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Следующая проблема</translation>
        </message>
        <message>
            <source>Next reply to count; after the last, close the vote</source>
            <translation>К следующему ответу; после последнего — закрыть голосование</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Следующий шаг</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Обычный текст</translation>
        </message>
        <message>
            <source>One hand less</source>
            <translation>На руку меньше</translation>
        </message>
        <message>
            <source>One hand more</source>
            <translation>На руку больше</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>На уровень назад</translation>
        </message>
        <message>
            <source>Only what is open</source>
            <translation>Только открытые</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open a scenario</source>
            <translation>Открыть сценарий</translation>
        </message>
        <message>
            <source>Open a scenario folder</source>
            <translation>Открыть папку сценариев</translation>
        </message>
        <message>
            <source>Open by number</source>
            <translation>Открыть по номеру</translation>
        </message>
        <message>
            <source>Open in the editor</source>
            <translation>Открыть в редакторе</translation>
        </message>
        <message>
            <source>Open the fork in the workbench</source>
            <translation>Открыть развилку в мастерской</translation>
        </message>
        <message>
            <source>Open the line of the problem in the editor</source>
            <translation>Открыть строку проблемы в редакторе</translation>
        </message>
        <message>
            <source>Open the run</source>
            <translation>Открыть разговор</translation>
        </message>
        <message>
            <source>Own words first</source>
            <translation>Сначала своими словами</translation>
        </message>
        <message>
            <source>Pack for sharing</source>
            <translation>Упаковать, чтобы поделиться</translation>
        </message>
        <message>
            <source>Pain points</source>
            <translation>Болевые точки</translation>
        </message>
        <message>
            <source>Pause the clock</source>
            <translation>Часы на паузу</translation>
        </message>
        <message>
            <source>Play from the chosen node</source>
            <translation>Играть с выбранного узла</translation>
        </message>
        <message>
            <source>Play from the start</source>
            <translation>Играть с начала</translation>
        </message>
        <message>
            <source>Play the worst road once, on purpose</source>
            <translation>Один раз нарочно сыграть худший путь</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Practise from this turn</source>
            <translation>Практика с этого хода</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Предыдущая часть экрана</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Предыдущая проблема</translation>
        </message>
        <message>
            <source>Previous step</source>
            <translation>Предыдущий шаг</translation>
        </message>
        <message>
            <source>Print the hand-out</source>
            <translation>Распечатать раздаточный лист</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Распечатать отчёт</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Прогресс</translation>
        </message>
        <message>
            <source>Progress from another computer</source>
            <translation>Прогресс с другого компьютера</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обещания</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти из программы</translation>
        </message>
        <message>
            <source>Random trainees</source>
            <translation>Случайные участники</translation>
        </message>
        <message>
            <source>Read the briefing</source>
            <translation>Прочитать вводную</translation>
        </message>
        <message>
            <source>Reload now</source>
            <translation>Перечитать сейчас</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Replay from this turn</source>
            <translation>Переиграть с этого хода</translation>
        </message>
        <message>
            <source>Resume or start</source>
            <translation>Продолжить или начать</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Разговор</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save progress</source>
            <translation>Сохранить прогресс</translation>
        </message>
        <message>
            <source>Save the graph as picture</source>
            <translation>Сохранить граф как изображение</translation>
        </message>
        <message>
            <source>Save the hand-out</source>
            <translation>Сохранить раздаточный лист</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <source>Save the script as PDF</source>
            <translation>Сохранить сценарий для печати (PDF)</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Сказать</translation>
        </message>
        <message>
            <source>Say the reply at once</source>
            <translation>Сказать ответ сразу</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарии</translation>
        </message>
        <message>
            <source>Scroll back</source>
            <translation>Прокрутить назад</translation>
        </message>
        <message>
            <source>Scroll on</source>
            <translation>Прокрутить дальше</translation>
        </message>
        <message>
            <source>Scroll the notes back</source>
            <translation>Прокрутить заметки назад</translation>
        </message>
        <message>
            <source>Scroll the notes on</source>
            <translation>Прокрутить заметки дальше</translation>
        </message>
        <message>
            <source>Search scenarios</source>
            <translation>Поиск сценариев</translation>
        </message>
        <message>
            <source>Select; again: say it</source>
            <translation>Выбрать; ещё раз — сказать</translation>
        </message>
        <message>
            <source>Sending results</source>
            <translation>Отправка результатов</translation>
        </message>
        <message>
            <source>Set up the playtest</source>
            <translation>Настроить пробу</translation>
        </message>
        <message>
            <source>Show in the workbench</source>
            <translation>Показать в мастерской</translation>
        </message>
        <message>
            <source>Show the replies</source>
            <translation>Показать ответы</translation>
        </message>
        <message>
            <source>Show the room the step</source>
            <translation>Показать залу этот шаг</translation>
        </message>
        <message>
            <source>Smaller notes</source>
            <translation>Мельче заметки</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мельче текст</translation>
        </message>
        <message>
            <source>Sort by the next column</source>
            <translation>Сортировать по следующей колонке</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Start the workshop</source>
            <translation>Начать тренинг</translation>
        </message>
        <message>
            <source>Swap screens</source>
            <translation>Поменять экраны</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Вернуть ход</translation>
        </message>
        <message>
            <source>Take the count away</source>
            <translation>Стереть счёт</translation>
        </message>
        <message>
            <source>Talks in the next language</source>
            <translation>Разговоры на следующем языке</translation>
        </message>
        <message>
            <source>The best road from here</source>
            <translation>Лучший путь отсюда</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>The next exam</source>
            <translation>Следующий экзамен</translation>
        </message>
        <message>
            <source>The other replies</source>
            <translation>Другие ответы</translation>
        </message>
        <message>
            <source>The worst road from here</source>
            <translation>Худший путь отсюда</translation>
        </message>
        <message>
            <source>To the conversation and back</source>
            <translation>К разговору и обратно</translation>
        </message>
        <message>
            <source>To the debrief</source>
            <translation>К разбору</translation>
        </message>
        <message>
            <source>To the scenarios</source>
            <translation>К сценариям</translation>
        </message>
        <message>
            <source>To the start node</source>
            <translation>К начальному узлу</translation>
        </message>
        <message>
            <source>Try this turn again</source>
            <translation>Попробовать этот ход ещё раз</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Ход</translation>
        </message>
        <message>
            <source>Turn anew</source>
            <translation>Ход заново</translation>
        </message>
        <message>
            <source>Turn the order round</source>
            <translation>Обратный порядок</translation>
        </message>
        <message>
            <source>Vote again</source>
            <translation>Голосовать снова</translation>
        </message>
        <message>
            <source>What can be done with a node, problem or reply</source>
            <translation>Что можно с узлом, проблемой или ответом</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>А если иначе</translation>
        </message>
        <message>
            <source>Where the roads part</source>
            <translation>Где пути расходятся</translation>
        </message>
        <message>
            <source>Whole conversation</source>
            <translation>Весь разговор</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>Мастерская</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Тренинг</translation>
        </message>
        <message>
            <source>Write a translation sheet</source>
            <translation>Записать лист перевода</translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>A cause too</source>
            <translation>Тоже причина</translation>
        </message>
        <message>
            <source>A turn that mattered</source>
            <translation>Решающий ход</translation>
        </message>
        <message>
            <source>All four edges are seen: the picture is whole.</source>
            <translation>Все четыре края видны: картинка целая.</translation>
        </message>
        <message>
            <source>At most {cap}: a line was crossed</source>
            <comment>cap of the headline</comment>
            <translation>Не выше {cap}: перейдена черта</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Check the room</source>
            <translation>Проверка зала</translation>
        </message>
        <message>
            <source>Each dot is a turn. This talk has no number of its own.</source>
            <translation>Каждая точка — ход. Итогового числа у этого разговора нет.</translation>
        </message>
        <message numerus="yes">
            <source>How the room voted · %n vote(s)</source>
            <translation>
                <numerusform>Как проголосовал зал · %n голос</numerusform>
                <numerusform>Как проголосовал зал · %n голоса</numerusform>
                <numerusform>Как проголосовал зал · %n голосов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>How the room voted · %n vote(s). Dashed: the first count</source>
            <translation>
                <numerusform>Как проголосовал зал · %n голос. Пунктир — первый подсчёт</numerusform>
                <numerusform>Как проголосовал зал · %n голоса. Пунктир — первый подсчёт</numerusform>
                <numerusform>Как проголосовал зал · %n голосов. Пунктир — первый подсчёт</numerusform>
            </translation>
        </message>
        <message>
            <source>How the talk broke off</source>
            <translation>Как оборвался разговор</translation>
        </message>
        <message>
            <source>How the talk ended</source>
            <translation>Чем закончился разговор</translation>
        </message>
        <message>
            <source>If … , then we …</source>
            <comment>the shape of a rule</comment>
            <translation>Если…, то мы…</translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>Вместо этого</translation>
        </message>
        <message>
            <source>No name is asked. Change your vote until it closes.</source>
            <translation>Имени не спрашиваем. Голос можно менять, пока голосование открыто.</translation>
        </message>
        <message>
            <source>Not shown yet</source>
            <translation>Пока не показано</translation>
        </message>
        <message>
            <source>One rule for our house code</source>
            <translation>Ещё одно наше правило</translation>
        </message>
        <message>
            <source>Only looked so</source>
            <translation>Только казалось</translation>
        </message>
        <message>
            <source>Our reply</source>
            <translation>Наш ответ</translation>
        </message>
        <message>
            <source>Our rule</source>
            <translation>Наше правило</translation>
        </message>
        <message>
            <source>Point the camera at the code, or type the address:</source>
            <translation>Наведите камеру на код или наберите адрес:</translation>
        </message>
        <message>
            <source>Promised and left open</source>
            <translation>Обещано и не закрыто</translation>
        </message>
        <message>
            <source>Reply {number} of {count}</source>
            <translation>Ответ {number} из {count}</translation>
        </message>
        <message>
            <source>Second vote: raise your hand again</source>
            <translation>Голосуем ещё раз: снова поднимите руку</translation>
        </message>
        <message>
            <source>Second vote: raise your hand, or open {address}</source>
            <translation>Голосуем ещё раз — рукой или здесь: {address}</translation>
        </message>
        <message>
            <source>Solid: both at once, {share}</source>
            <translation>Сплошное: и то и другое, {share}</translation>
        </message>
        <message>
            <source>The best reply had {votes} of {count} votes</source>
            <translation>Голосов за лучший ответ: {votes} из {count}</translation>
        </message>
        <message>
            <source>The best reply here</source>
            <translation>Лучший ответ здесь</translation>
        </message>
        <message>
            <source>The cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>The end: {ending}</source>
            <translation>Финал: {ending}</translation>
        </message>
        <message>
            <source>The main cause</source>
            <translation>Главная причина</translation>
        </message>
        <message>
            <source>The talk is over.</source>
            <translation>Разговор окончен.</translation>
        </message>
        <message>
            <source>The worst road, on purpose</source>
            <translation>Худший путь — нарочно</translation>
        </message>
        <message>
            <source>Turn by turn</source>
            <translation>Ход за ходом</translation>
        </message>
        <message>
            <source>Turn {number}</source>
            <translation>Ход {number}</translation>
        </message>
        <message>
            <source>Vote by phone</source>
            <translation>Голосуем с телефона</translation>
        </message>
        <message numerus="yes">
            <source>Vote closed · %n vote(s). The result stays hidden: tell your neighbour why.</source>
            <translation>
                <numerusform>Голосование закрыто · %n голос. Результат пока скрыт: объясните соседу свой выбор.</numerusform>
                <numerusform>Голосование закрыто · %n голоса. Результат пока скрыт: объясните соседу свой выбор.</numerusform>
                <numerusform>Голосование закрыто · %n голосов. Результат пока скрыт: объясните соседу свой выбор.</numerusform>
            </translation>
        </message>
        <message>
            <source>Vote closed. Tell your neighbour why.</source>
            <translation>Голосование закрыто. Объясните соседу свой выбор.</translation>
        </message>
        <message>
            <source>Vote: raise your hand</source>
            <translation>Голосуем: поднимите руку</translation>
        </message>
        <message>
            <source>Vote: raise your hand, or open {address}</source>
            <translation>Голосуем рукой или здесь: {address}</translation>
        </message>
        <message>
            <source>We played</source>
            <translation>Мы сыграли</translation>
        </message>
        <message>
            <source>What changes in our company</source>
            <translation>Что меняем у себя в компании</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что происходит</translation>
        </message>
        <message>
            <source>What if …</source>
            <translation>А если…</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Отвечаем</translation>
        </message>
        <message>
            <source>What mends it</source>
            <translation>Что исправить</translation>
        </message>
        <message>
            <source>What the room sees</source>
            <translation>Что видит зал</translation>
        </message>
        <message>
            <source>What the room sees, part {page} of {count}</source>
            <translation>Что видит зал, часть {page} из {count}</translation>
        </message>
        <message>
            <source>What the talk came to</source>
            <translation>Итог разговора</translation>
        </message>
        <message>
            <source>What this reply did</source>
            <translation>Что сделал этот ответ</translation>
        </message>
        <message>
            <source>What we mend</source>
            <translation>Что исправляем</translation>
        </message>
        <message>
            <source>What we take with us</source>
            <translation>С чем уходим</translation>
        </message>
        <message>
            <source>What went amiss in the company first?</source>
            <translation>Что у нас в компании пошло не так первым?</translation>
        </message>
        <message>
            <source>Which reply instead?</source>
            <translation>Какой ответ взамен?</translation>
        </message>
        <message>
            <source>Who mends it</source>
            <translation>Кто отвечает</translation>
        </message>
        <message>
            <source>Who we are</source>
            <translation>Кто мы</translation>
        </message>
        <message>
            <source>Whoever has no phone raises a hand: both are counted.</source>
            <translation>Нет телефона — поднимите руку: считаем и руки, и телефоны.</translation>
        </message>
        <message>
            <source>Why it tempted</source>
            <translation>Чем соблазнял</translation>
        </message>
        <message>
            <source>Workshop – for the room</source>
            <translation>Тренинг — для зала</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>first {votes}</source>
            <comment>the first count of a revote</comment>
            <translation>было {votes}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} из {count}</translation>
        </message>
        <message>
            <source>{size}: all other words. If this line is hard, seat people closer.</source>
            <translation>{size}: все прочие слова. Если читать трудно, пересадите людей ближе.</translation>
        </message>
        <message>
            <source>{size}: replies. If the last row can read this line, all is well.</source>
            <translation>{size}: ответы. Если последний ряд это читает, всё в порядке.</translation>
        </message>
        <message>
            <source>{size}: the smallest there is, for very long replies alone.</source>
            <translation>{size}: самые мелкие буквы, только для очень длинных ответов.</translation>
        </message>
        <message>
            <source>{size}: what the client says.</source>
            <translation>{size}: слова клиента.</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} точек</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
    </context>
    <context>
        <name>Axis</name>
        <message>
            <source>Care</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Firmness</source>
            <translation>Твёрдость</translation>
        </message>
        <message>
            <source>brushed past</source>
            <comment>care 1 of 4</comment>
            <translation>услышали краем уха</translation>
        </message>
        <message>
            <source>gave in</source>
            <comment>firmness 0 of 4</comment>
            <translation>уступили</translation>
        </message>
        <message>
            <source>half heard</source>
            <comment>care 2 of 4</comment>
            <translation>услышали наполовину</translation>
        </message>
        <message>
            <source>half held</source>
            <comment>firmness 2 of 4</comment>
            <translation>устояли наполовину</translation>
        </message>
        <message>
            <source>heard</source>
            <comment>care 4 of 4</comment>
            <translation>услышали</translation>
        </message>
        <message>
            <source>held</source>
            <comment>firmness 4 of 4</comment>
            <translation>устояли</translation>
        </message>
        <message>
            <source>ignored</source>
            <comment>care 0 of 4</comment>
            <translation>проигнорировали</translation>
        </message>
        <message>
            <source>mostly gave in</source>
            <comment>firmness 1 of 4</comment>
            <translation>по большей части уступили</translation>
        </message>
        <message>
            <source>mostly heard</source>
            <comment>care 3 of 4</comment>
            <translation>услышали почти всё</translation>
        </message>
        <message>
            <source>mostly held</source>
            <comment>firmness 3 of 4</comment>
            <translation>по большей части устояли</translation>
        </message>
    </context>
    <context>
        <name>BalanceMap</name>
        <message>
            <source>Balance map</source>
            <translation>Карта баланса</translation>
        </message>
        <message>
            <source>Turn {turn}: care {care}, firmness {firmness}.</source>
            <translation>Ход {turn}: внимание {care}, твёрдость {firmness}.</translation>
        </message>
    </context>
    <context>
        <name>Band</name>
        <message>
            <source>Balance lost</source>
            <translation>Баланс потерян</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>В балансе</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Держится</translation>
        </message>
        <message>
            <source>Unsteady</source>
            <translation>Шатко</translation>
        </message>
    </context>
    <context>
        <name>Bench</name>
        <message numerus="yes">
            <source>%n ending(s)</source>
            <translation>
                <numerusform>%n финал</numerusform>
                <numerusform>%n финала</numerusform>
                <numerusform>%n финалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n изъян</numerusform>
                <numerusform>%n изъяна</numerusform>
                <numerusform>%n изъянов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fork(s)</source>
            <translation>
                <numerusform>%n развилка</numerusform>
                <numerusform>%n развилки</numerusform>
                <numerusform>%n развилок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n узел</numerusform>
                <numerusform>%n узла</numerusform>
                <numerusform>%n узлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n заметка</numerusform>
                <numerusform>%n заметки</numerusform>
                <numerusform>%n заметок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them came to no ending</source>
            <translation>
                <numerusform>%n из них не дошёл до финала</numerusform>
                <numerusform>%n из них не дошли до финала</numerusform>
                <numerusform>%n из них не дошли до финала</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) failed; the problems say where</source>
            <translation>
                <numerusform>%n план не выполнен; где именно — в проблемах</numerusform>
                <numerusform>%n плана не выполнено; где именно — в проблемах</numerusform>
                <numerusform>%n планов не выполнено; где именно — в проблемах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) passed</source>
            <translation>
                <numerusform>%n план выполнен</numerusform>
                <numerusform>%n плана выполнено</numerusform>
                <numerusform>%n планов выполнено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n play state(s)</source>
            <translation>
                <numerusform>%n состояние игры</numerusform>
                <numerusform>%n состояния игры</numerusform>
                <numerusform>%n состояний игры</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n random trainee(s)</source>
            <translation>
                <numerusform>%n случайный участник</numerusform>
                <numerusform>%n случайных участника</numerusform>
                <numerusform>%n случайных участников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) to answer</source>
            <translation>
                <numerusform>%n секунда на ответ</numerusform>
                <numerusform>%n секунды на ответ</numerusform>
                <numerusform>%n секунд на ответ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stale</source>
            <comment>texts translated from an older version</comment>
            <translation>
                <numerusform>%n устаревший</numerusform>
                <numerusform>%n устаревших</numerusform>
                <numerusform>%n устаревших</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n предупреждение</numerusform>
                <numerusform>%n предупреждения</numerusform>
                <numerusform>%n предупреждений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слов</numerusform>
            </translation>
        </message>
        <message>
            <source>A command of your own</source>
            <translation>Своя команда</translation>
        </message>
        <message>
            <source>A quotation mark in “{command}” is not closed. Close it.</source>
            <translation>В команде «{command}» кавычки не закрыты. Закройте их.</translation>
        </message>
        <message>
            <source>As after</source>
            <translation>Как после</translation>
        </message>
        <message>
            <source>As after earlier talks</source>
            <translation>Как после прежних разговоров</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Как написано</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Best road: {road}</source>
            <translation>Лучшая дорога: {road}</translation>
        </message>
        <message>
            <source>Broken: it can be played when the first error is mended</source>
            <translation>Файл сломан: играть можно будет, когда исправите первый изъян</translation>
        </message>
        <message>
            <source>Broken: the version of {time} stays playable</source>
            <translation>Файл сломан: играть можно в версию от {time}</translation>
        </message>
        <message>
            <source>Copy the place</source>
            <translation>Копировать место</translation>
        </message>
        <message>
            <source>Divider: arrow keys move it</source>
            <translation>Граница панелей: сдвигается стрелками</translation>
        </message>
        <message>
            <source>Ending “{id}” is gone.</source>
            <translation>Финала «{id}» больше нет.</translation>
        </message>
        <message>
            <source>Ending: {title}</source>
            <translation>Финал: {title}</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Изъян</translation>
        </message>
        <message>
            <source>Exact bounds</source>
            <translation>Точные границы</translation>
        </message>
        <message>
            <source>Fact “{id}” is gone.</source>
            <translation>Факта «{id}» больше нет.</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Честность</translation>
        </message>
        <message>
            <source>From node</source>
            <translation>С узла</translation>
        </message>
        <message>
            <source>From the start</source>
            <translation>С начала</translation>
        </message>
        <message>
            <source>From turn {turn} on your replies cannot be said: “{id}”.</source>
            <translation>Начиная с хода {turn} ваших ответов уже не сказать: «{id}».</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Граф</translation>
        </message>
        <message>
            <source>Half of them score {low} to {high}, the middle one {median}; the least is {least}, the most {most}.</source>
            <translation>У половины из них от {low} до {high}, посередине — {median}; меньше всего — {least}, больше всего — {most}.</translation>
        </message>
        <message>
            <source>Improper endings</source>
            <translation>Недостойные финалы</translation>
        </message>
        <message>
            <source>It can be played as soon as the first error is mended.</source>
            <translation>Играть можно будет, как только исправите первый изъян.</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Известно</translation>
        </message>
        <message>
            <source>Known facts</source>
            <translation>Известные факты</translation>
        </message>
        <message>
            <source>Language of the playtest</source>
            <translation>Язык пробы</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Let them play</source>
            <translation>Пусть играют</translation>
        </message>
        <message>
            <source>Line {line} is open in {editor}</source>
            <translation>Строка {line} открыта в {editor}</translation>
        </message>
        <message>
            <source>Lines open in this editor from now on</source>
            <translation>Теперь строки открываются в этом редакторе</translation>
        </message>
        <message>
            <source>Marks in the graph</source>
            <translation>Пометки на графе</translation>
        </message>
        <message>
            <source>Name a command first.</source>
            <translation>Сначала впишите команду.</translation>
        </message>
        <message>
            <source>Name the new scenario’s folder</source>
            <translation>Назовите папку нового сценария</translation>
        </message>
        <message>
            <source>Narration goes round in a circle there. The playtest stays where it was.</source>
            <translation>Повествование там ходит по кругу. Проба осталась, где была.</translation>
        </message>
        <message>
            <source>New from a template</source>
            <translation>Новый из шаблона</translation>
        </message>
        <message>
            <source>No editor that this program knows was found. Without one, “{place}” is copied for you.</source>
            <translation>Знакомых программе редакторов здесь не нашлось. Без редактора копируется место, например «{place}».</translation>
        </message>
        <message>
            <source>No exact figures: {why}. The problems say where.</source>
            <translation>Точных чисел нет: {why}. Где именно — в проблемах.</translation>
        </message>
        <message>
            <source>No problems in what has been checked so far.</source>
            <translation>В том, что уже проверено, проблем нет.</translation>
        </message>
        <message numerus="yes">
            <source>No problems: links, reach, promises, balance, texts and the room were checked over %n state(s).</source>
            <translation>
                <numerusform>Проблем нет: проверены связи, достижимость, обещания, баланс, тексты и экран зала — всего %n состояние.</numerusform>
                <numerusform>Проблем нет: проверены связи, достижимость, обещания, баланс, тексты и экран зала — всего %n состояния.</numerusform>
                <numerusform>Проблем нет: проверены связи, достижимость, обещания, баланс, тексты и экран зала — всего %n состояний.</numerusform>
            </translation>
        </message>
        <message>
            <source>Node “{id}” is gone.</source>
            <translation>Узла «{id}» больше нет.</translation>
        </message>
        <message>
            <source>Node “{id}” is gone; you stand at “{now}”.</source>
            <translation>Узла «{id}» больше нет; вы стоите на «{now}».</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Nothing was saved since {time}</source>
            <translation>С {time} ничего не сохранено</translation>
        </message>
        <message>
            <source>On average they score {mean}.</source>
            <translation>В среднем — {mean}.</translation>
        </message>
        <message>
            <source>Open a scenario</source>
            <translation>Открыть сценарий</translation>
        </message>
        <message>
            <source>Open a scenario or make one from a template</source>
            <translation>Откройте сценарий или создайте его из шаблона</translation>
        </message>
        <message>
            <source>Open a scenario’s folder</source>
            <translation>Открыть папку сценария</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>В редактор</translation>
        </message>
        <message>
            <source>Open the line in the editor</source>
            <translation>Открыть строку в редакторе</translation>
        </message>
        <message>
            <source>Opened {time}</source>
            <translation>Открыто в {time}</translation>
        </message>
        <message>
            <source>Opening {name} …</source>
            <translation>Открывается {name}…</translation>
        </message>
        <message>
            <source>Plans passed: {passed} of {plans}.</source>
            <translation>Планов выполнено: {passed} из {plans}.</translation>
        </message>
        <message>
            <source>Play</source>
            <comment>button of the workbench</comment>
            <translation>Играть</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Играть отсюда</translation>
        </message>
        <message>
            <source>Play with this</source>
            <translation>Играть так</translation>
        </message>
        <message>
            <source>Playtest</source>
            <translation>Проба</translation>
        </message>
        <message>
            <source>Points lost show from five people with an exam here on.</source>
            <translation>Потери баллов видны, когда экзамен здесь есть хотя бы у пяти человек.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Проблемы</translation>
        </message>
        <message>
            <source>Problems and lines open in it, at the right place.</source>
            <translation>В нём открываются проблемы и строки, сразу на нужном месте.</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обещания</translation>
        </message>
        <message>
            <source>Promises made and open</source>
            <translation>Данные, но ещё не выполненные обещания</translation>
        </message>
        <message>
            <source>Proper endings</source>
            <translation>Достойные финалы</translation>
        </message>
        <message>
            <source>Random trainees</source>
            <translation>Случайные участники</translation>
        </message>
        <message>
            <source>Reach, bounds and blind play are being worked out …</source>
            <translation>Вычисляются достижимость, границы и игра вслепую…</translation>
        </message>
        <message numerus="yes">
            <source>Reach, bounds and blind play are being worked out: %n state(s)</source>
            <translation>
                <numerusform>Вычисляются достижимость, границы и игра вслепую: %n состояние</numerusform>
                <numerusform>Вычисляются достижимость, границы и игра вслепую: %n состояния</numerusform>
                <numerusform>Вычисляются достижимость, границы и игра вслепую: %n состояний</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the files …</source>
            <translation>Чтение файлов…</translation>
        </message>
        <message>
            <source>Reloaded {time}, kept your place</source>
            <translation>Перечитано в {time}, вы там же</translation>
        </message>
        <message>
            <source>Reloaded {time}.</source>
            <translation>Перечитано в {time}.</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Replies by quadrant</source>
            <translation>Ответы по четвертям карты</translation>
        </message>
        <message>
            <source>Say it</source>
            <comment>a reply</comment>
            <translation>Сказать</translation>
        </message>
        <message numerus="yes">
            <source>Say nothing for %n second(s)</source>
            <translation>
                <numerusform>Молчать %n секунду</numerusform>
                <numerusform>Молчать %n секунды</numerusform>
                <numerusform>Молчать %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Настроить</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Вернуть ход</translation>
        </message>
        <message>
            <source>Tension 0–20</source>
            <translation>Напряжение 0–20</translation>
        </message>
        <message>
            <source>The best reply here.</source>
            <translation>Лучший ответ здесь.</translation>
        </message>
        <message>
            <source>The choice could not be saved. It is as it was.</source>
            <translation>Выбор не сохранён. Всё осталось, как было.</translation>
        </message>
        <message>
            <source>The client thinks: {words}</source>
            <translation>Клиент думает: {words}</translation>
        </message>
        <message>
            <source>The file has changed: this cannot be done there any more.</source>
            <translation>Файл изменился: сделать это там уже нельзя.</translation>
        </message>
        <message>
            <source>The file is gone: the version of {time} stays playable</source>
            <translation>Файла нет: играть можно в версию от {time}</translation>
        </message>
        <message>
            <source>The least a run can be worth is {least}, the most {most}.</source>
            <translation>Разговор может дать от {least} до {most}.</translation>
        </message>
        <message>
            <source>The lightest road weighs {weight}.</source>
            <translation>Самая лёгкая дорога весит {weight}.</translation>
        </message>
        <message>
            <source>The node you began at is gone: “{id}”.</source>
            <translation>Узла, с которого вы начали, больше нет: «{id}».</translation>
        </message>
        <message>
            <source>The seed is a whole number, for example 1.</source>
            <translation>Зерно — это целое число, например 1.</translation>
        </message>
        <message>
            <source>There is no file here any more</source>
            <translation>Файла здесь больше нет</translation>
        </message>
        <message>
            <source>There is no node “{node}” any more. The playtest stays where it was.</source>
            <translation>Узла «{node}» больше нет. Проба осталась, где была.</translation>
        </message>
        <message>
            <source>There is something at {path} already. Nothing was written; name a folder that is new or empty.</source>
            <translation>В {path} уже что-то есть. Ничего не записано; назовите новую или пустую папку.</translation>
        </message>
        <message>
            <source>They are playing …</source>
            <translation>Они играют…</translation>
        </message>
        <message>
            <source>Trainees</source>
            <translation>Участников</translation>
        </message>
        <message>
            <source>Trainer’s note: {words}</source>
            <translation>Заметка тренера: {words}</translation>
        </message>
        <message>
            <source>Trust 0–20</source>
            <translation>Доверие 0–20</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Попробовать</translation>
        </message>
        <message>
            <source>Use this editor</source>
            <translation>Выбрать этот редактор</translation>
        </message>
        <message>
            <source>Variable “{id}” is gone.</source>
            <translation>Переменной «{id}» больше нет.</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Переменные</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Предупреждение</translation>
        </message>
        <message>
            <source>What blind habits earn</source>
            <translation>Сколько даёт игра вслепую</translation>
        </message>
        <message>
            <source>What each ending can score</source>
            <translation>Сколько может дать каждый финал</translation>
        </message>
        <message>
            <source>Where the best reply stands</source>
            <translation>Где стоит лучший ответ</translation>
        </message>
        <message>
            <source>Why: {words}</source>
            <translation>Почему: {words}</translation>
        </message>
        <message>
            <source>Worst road: {road}</source>
            <translation>Худшая дорога: {road}</translation>
        </message>
        <message>
            <source>Write in your own editor; with every save this screen shows what is not right yet, and the scenario can be played at once. A folder can also be dropped here.</source>
            <translation>Пишите в своём редакторе: с каждым сохранением здесь видно, что ещё не так, и сценарий можно сразу пробовать. Папку можно и перетащить сюда.</translation>
        </message>
        <message>
            <source>Your editor</source>
            <translation>Ваш редактор</translation>
        </message>
        <message>
            <source>a circle of replies uses none of them up</source>
            <translation>ответы ходят по кругу и не исчерпываются</translation>
        </message>
        <message>
            <source>all roads are worth the same</source>
            <translation>все дороги дают одинаково</translation>
        </message>
        <message>
            <source>always the firmest reply</source>
            <translation>всегда самый твёрдый ответ</translation>
        </message>
        <message>
            <source>always the first reply</source>
            <translation>всегда первый ответ</translation>
        </message>
        <message>
            <source>always the longest reply</source>
            <translation>всегда самый длинный ответ</translation>
        </message>
        <message>
            <source>always the most caring reply</source>
            <translation>всегда самый внимательный ответ</translation>
        </message>
        <message>
            <source>always the most soothing reply</source>
            <translation>всегда самый успокаивающий ответ</translation>
        </message>
        <message>
            <source>always the shortest reply</source>
            <translation>всегда самый короткий ответ</translation>
        </message>
        <message>
            <source>any reply, by chance</source>
            <translation>любой ответ, наугад</translation>
        </message>
        <message>
            <source>as written</source>
            <comment>mood at the beginning</comment>
            <translation>как написано</translation>
        </message>
        <message>
            <source>best here</source>
            <comment>a reply</comment>
            <translation>лучший здесь</translation>
        </message>
        <message>
            <source>best road {minutes}</source>
            <comment>reading time of the best road</comment>
            <translation>лучшая дорога {minutes}</translation>
        </message>
        <message>
            <source>broken</source>
            <comment>a promise</comment>
            <translation>нарушено</translation>
        </message>
        <message>
            <source>closed: it can be said once, and was said</source>
            <translation>закрыто: сказать можно раз, и уже сказано</translation>
        </message>
        <message>
            <source>closed: {condition}</source>
            <translation>закрыто: {condition}</translation>
        </message>
        <message>
            <source>comes to rest at {node}</source>
            <translation>останавливается на {node}</translation>
        </message>
        <message>
            <source>does: {tags}</source>
            <comment>tags of a reply</comment>
            <translation>что делает: {tags}</translation>
        </message>
        <message>
            <source>improper</source>
            <comment>an ending</comment>
            <translation>недостойный</translation>
        </message>
        <message>
            <source>improper: bought or bullied, or nothing was settled</source>
            <translation>недостойный: откупились, продавили или ничего не решено</translation>
        </message>
        <message>
            <source>it is the longest</source>
            <translation>он самый длинный</translation>
        </message>
        <message>
            <source>it is the shortest</source>
            <translation>он самый короткий</translation>
        </message>
        <message>
            <source>kept</source>
            <comment>a promise</comment>
            <translation>сдержано</translation>
        </message>
        <message>
            <source>key fork</source>
            <translation>ключевая развилка</translation>
        </message>
        <message>
            <source>line {line}</source>
            <comment>of a node in the file</comment>
            <translation>строка {line}</translation>
        </message>
        <message>
            <source>narration goes round in a circle</source>
            <translation>повествование ходит по кругу</translation>
        </message>
        <message>
            <source>never reached</source>
            <translation>недостижим</translation>
        </message>
        <message>
            <source>no proper ending can be reached</source>
            <translation>ни до одного достойного финала не дойти</translation>
        </message>
        <message>
            <source>none</source>
            <comment>marks in the graph</comment>
            <translation>без пометок</translation>
        </message>
        <message>
            <source>none yet</source>
            <comment>of the facts</comment>
            <translation>пока ничего</translation>
        </message>
        <message>
            <source>not made</source>
            <comment>a promise</comment>
            <translation>не дано</translation>
        </message>
        <message>
            <source>open</source>
            <comment>a promise</comment>
            <translation>открыто</translation>
        </message>
        <message>
            <source>open: {condition}</source>
            <translation>открыто: {condition}</translation>
        </message>
        <message>
            <source>over the limit: it pays to play blind</source>
            <translation>сверх предела: играть вслепую выгодно</translation>
        </message>
        <message>
            <source>people here</source>
            <comment>marks in the graph</comment>
            <translation>люди здесь</translation>
        </message>
        <message>
            <source>points lost in exams</source>
            <comment>marks in the graph</comment>
            <translation>потери на экзаменах</translation>
        </message>
        <message>
            <source>proper</source>
            <comment>an ending</comment>
            <translation>достойный</translation>
        </message>
        <message>
            <source>proper: one can stand by it before a good colleague</source>
            <translation>достойный: за него не стыдно перед хорошим коллегой</translation>
        </message>
        <message>
            <source>random trainees</source>
            <comment>marks in the graph</comment>
            <translation>случайные участники</translation>
        </message>
        <message>
            <source>reply {number} of the file</source>
            <translation>ответ {number} в файле</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>зерно {seed}</translation>
        </message>
        <message>
            <source>somewhere no reply is open</source>
            <translation>где-то нет ни одного открытого ответа</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>напряжение</translation>
        </message>
        <message>
            <source>the start</source>
            <translation>начало</translation>
        </message>
        <message>
            <source>there are more than 250 000 play states</source>
            <translation>состояний игры больше 250 000</translation>
        </message>
        <message>
            <source>there are no finite bounds</source>
            <translation>конечных границ нет</translation>
        </message>
        <message>
            <source>this turn is not scored</source>
            <translation>этот ход не оценивается</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>доверие</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <comment>of a turn</comment>
            <translation>вес {weight}</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <comment>so many forks</comment>
            <translation>{count} из {all}</translation>
        </message>
        <message>
            <source>{editor} could not be started: {reason}.</source>
            <translation>{editor} не запускается: {reason}.</translation>
        </message>
        <message>
            <source>{file} stands for the file, {line} and {column} for the place. Put quotation marks around a path with spaces.</source>
            <translation>{file} — это файл, {line} и {column} — место в нём. Путь с пробелами возьмите в кавычки.</translation>
        </message>
        <message>
            <source>{id}, line {line}</source>
            <comment>a reply in the file</comment>
            <translation>{id}, строка {line}</translation>
        </message>
        <message>
            <source>{name} is {value}</source>
            <comment>a value of a condition</comment>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{name}: {value} of {most}</source>
            <comment>tension or trust</comment>
            <translation>{name}: {value} из {most}</translation>
        </message>
        <message>
            <source>{next} next · {previous} previous · {enter} opens the line in your editor</source>
            <translation>{next} следующая · {previous} предыдущая · {enter} открывает строку в редакторе</translation>
        </message>
        <message>
            <source>{number} of {count}. {reply}</source>
            <comment>a reply, read aloud</comment>
            <translation>{number} из {count}. {reply}</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}. Choose another folder.</source>
            <translation>{path} не записано: {reason}. Выберите другую папку.</translation>
        </message>
        <message>
            <source>{points} of at most {limit}</source>
            <comment>points of a habit</comment>
            <translation>{points}, предел {limit}</translation>
        </message>
        <message>
            <source>{scenario} ended with {ending}</source>
            <translation>{scenario} закончился на {ending}</translation>
        </message>
        <message>
            <source>{severity}, {place}: {sentence}</source>
            <comment>a problem, read aloud</comment>
            <translation>{severity}, {place}: {sentence}</translation>
        </message>
        <message>
            <source>“{command}” does not say which file to open. Add the slot of the file.</source>
            <translation>«{command}» не говорит, какой файл открыть. Добавьте место для файла.</translation>
        </message>
        <message>
            <source>“{command}” runs a shell, and a file’s name could run there, too. Name the editor’s own program.</source>
            <translation>«{command}» запускает оболочку, а в ней может выполниться и имя файла. Укажите сам редактор.</translation>
        </message>
        <message>
            <source>“{id}” is gone.</source>
            <translation>«{id}» больше нет.</translation>
        </message>
        <message>
            <source>“{name}” cannot name a scenario: names are made of a–z, 0–9, _ and -. Nothing was written; “{hint}” would do.</source>
            <translation>«{name}» не может быть названием сценария: годятся a–z, 0–9, _ и -. Ничего не записано; подошло бы «{hint}».</translation>
        </message>
        <message>
            <source>“{place}” is copied.</source>
            <translation>«{place}» скопировано.</translation>
        </message>
        <message>
            <source>“{slot}” is no slot. There are slots for the file, the line and the column.</source>
            <translation>Места «{slot}» нет. Есть места для файла, строки и колонки.</translation>
        </message>
        <message>
            <source>→ {node}: else</source>
            <comment>the last route</comment>
            <translation>→ {node}: иначе</translation>
        </message>
    </context>
    <context>
        <name>Briefing</name>
        <message>
            <source>Back to the conversation</source>
            <translation>Назад к разговору</translation>
        </message>
        <message>
            <source>Back to the scenarios</source>
            <translation>Назад к сценариям</translation>
        </message>
        <message>
            <source>Care: the person was not ignored</source>
            <translation>Внимание: человека не проигнорировали</translation>
        </message>
        <message>
            <source>Explained after every answer.</source>
            <translation>Пояснения после каждого ответа.</translation>
        </message>
        <message>
            <source>Explained at the end.</source>
            <translation>Пояснения в конце.</translation>
        </message>
        <message>
            <source>Firmness: the rules did not crumble</source>
            <translation>Твёрдость: правила не рассыпались</translation>
        </message>
        <message>
            <source>Mood is not a grade. The client may calm down also when you gave away too much.</source>
            <translation>Настроение — не оценка. Клиент может успокоиться и тогда, когда вы отдали лишнее.</translation>
        </message>
        <message>
            <source>Our client</source>
            <translation>Наш клиент</translation>
        </message>
        <message>
            <source>Rules of the house</source>
            <translation>Наши правила</translation>
        </message>
        <message>
            <source>Say it in your own words first</source>
            <translation>Сначала своими словами</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>The goal: neither ignore nor give in. They are heard, the agreement holds.</source>
            <translation>Цель: не игнорировать и не прогибаться. Человек услышан, договорённость держится.</translation>
        </message>
        <message>
            <source>Who is before you</source>
            <translation>Кто перед вами</translation>
        </message>
        <message>
            <source>You can</source>
            <translation>Вы можете</translation>
        </message>
        <message>
            <source>You cannot</source>
            <translation>Вы не можете</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Ваша роль</translation>
        </message>
        <message>
            <source>{minutes} · difficulty: {level}</source>
            <translation>{minutes} · сложность: {level}</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} · difficulty: {level} · about %n turn(s)</source>
            <translation>
                <numerusform>{minutes} · сложность: {level} · примерно %n ход</numerusform>
                <numerusform>{minutes} · сложность: {level} · примерно %n хода</numerusform>
                <numerusform>{minutes} · сложность: {level} · примерно %n ходов</numerusform>
            </translation>
        </message>
        <message>
            <source>{offer} — allowed by {who}</source>
            <comment>who may allow it</comment>
            <translation>{offer} — разрешает {who}</translation>
        </message>
    </context>
    <context>
        <name>Causes</name>
        <message numerus="yes">
            <source>%n marked line(s) of the talk showed it.</source>
            <translation>
                <numerusform>Это видно в %n отмеченной реплике разговора.</numerusform>
                <numerusform>Это видно в %n отмеченных репликах разговора.</numerusform>
                <numerusform>Это видно в %n отмеченных репликах разговора.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s) show it, on other roads.</source>
            <translation>
                <numerusform>На других путях её видно ещё в %n месте.</numerusform>
                <numerusform>На других путях её видно ещё в %n местах.</numerusform>
                <numerusform>На других путях её видно ещё в %n местах.</numerusform>
            </translation>
        </message>
        <message>
            <source>A contributing cause</source>
            <translation>Дополнительная причина</translation>
        </message>
        <message>
            <source>A key fact: it counts.</source>
            <translation>Ключевой факт: он идёт в счёт.</translation>
        </message>
        <message>
            <source>Causes and facts found: {points} of 100</source>
            <translation>Причины и факты: {points} из 100</translation>
        </message>
        <message>
            <source>Facts left unasked</source>
            <translation>Факты, о которых не спросили</translation>
        </message>
        <message>
            <source>Facts you found</source>
            <translation>Факты, которые вы выяснили</translation>
        </message>
        <message>
            <source>Half of the points is for key facts found, half for the causes ticked: the main cause counts twice a contributing one, and ticks without grounds take off.</source>
            <translation>Половина баллов — за найденные ключевые факты, половина — за отмеченные причины: главная весит вдвое больше дополнительной, а отметки без оснований баллы отнимают.</translation>
        </message>
        <message numerus="yes">
            <source>It could be asked after %n marked line(s).</source>
            <translation>
                <numerusform>Спросить можно было после %n отмеченной реплики.</numerusform>
                <numerusform>Спросить можно было после %n отмеченных реплик.</numerusform>
                <numerusform>Спросить можно было после %n отмеченных реплик.</numerusform>
            </translation>
        </message>
        <message>
            <source>It showed here: {line}</source>
            <translation>Это было видно здесь: {line}</translation>
        </message>
        <message>
            <source>Left aside, and not a cause here.</source>
            <translation>Не отмечено, и здесь это не причина.</translation>
        </message>
        <message numerus="yes">
            <source>Not asked about on this road: %n place(s) show it.</source>
            <translation>
                <numerusform>На этом пути о ней не спросили; на других её видно в %n месте.</numerusform>
                <numerusform>На этом пути о ней не спросили; на других её видно в %n местах.</numerusform>
                <numerusform>На этом пути о ней не спросили; на других её видно в %n местах.</numerusform>
            </translation>
        </message>
        <message>
            <source>The main cause</source>
            <translation>Главная причина</translation>
        </message>
        <message>
            <source>The points are for the causes ticked: the main cause counts twice a contributing one, and ticks without grounds take off.</source>
            <translation>Баллы — за отмеченные причины: главная весит вдвое больше дополнительной, а отметки без оснований баллы отнимают.</translation>
        </message>
        <message>
            <source>There was no way to ask on this road.</source>
            <translation>На этом пути спросить было негде.</translation>
        </message>
        <message>
            <source>Tick what the talk gave grounds for. Ticking everything says as little as ticking nothing.</source>
            <translation>Отметьте то, для чего разговор дал основания. Отметить всё — то же, что не отметить ничего.</translation>
        </message>
        <message>
            <source>Ticked, but the talk gives no grounds for it.</source>
            <translation>Отмечено, но разговор не даёт для этого оснований.</translation>
        </message>
        <message>
            <source>To fix in the company: {fix}</source>
            <translation>Что исправить в компании: {fix}</translation>
        </message>
        <message>
            <source>What did we do that made the client difficult?</source>
            <translation>Что мы сделали такого, что клиент стал сложным?</translation>
        </message>
        <message>
            <source>Where it showed in the talk</source>
            <translation>Где это было видно в разговоре</translation>
        </message>
        <message>
            <source>Your answer that found it is marked.</source>
            <translation>Ответ, которым вы его выяснили, отмечен.</translation>
        </message>
        <message>
            <source>{share} that stayed unseen.</source>
            <translation>{share}, её не заметили.</translation>
        </message>
        <message>
            <source>{share}, and you saw it.</source>
            <translation>{share}, и вы её заметили.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Care and firmness on a common base</source>
            <translation>Внимание и твёрдость на общем основании</translation>
        </message>
        <message>
            <source>Heard {hear}, held {hold}, both at once {value}. Bending {bent}, hardening {hard}.</source>
            <translation>Услышали {hear}, устояли {hold}, и то и другое {value}. Прогиб {bent}, жёсткость {hard}.</translation>
        </message>
        <message>
            <source>bending {share}</source>
            <translation>прогиб {share}</translation>
        </message>
        <message>
            <source>both at once {share}</source>
            <translation>и то и другое {share}</translation>
        </message>
        <message>
            <source>hardening {share}</source>
            <translation>жёсткость {share}</translation>
        </message>
        <message>
            <source>■ held</source>
            <translation>■ устояли</translation>
        </message>
        <message>
            <source>● heard</source>
            <translation>● услышали</translation>
        </message>
    </context>
    <context>
        <name>Component</name>
        <message>
            <source>A</source>
            <comment>letter: acknowledges</comment>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <comment>letter: both</comment>
            <translation>B</translation>
        </message>
        <message>
            <source>D</source>
            <comment>letter: does</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>H</source>
            <comment>letter: hears</comment>
            <translation>H</translation>
        </message>
        <message>
            <source>L</source>
            <comment>letter: limits</comment>
            <translation>L</translation>
        </message>
        <message>
            <source>P</source>
            <comment>letter: promises</comment>
            <translation>P</translation>
        </message>
        <message>
            <source>R</source>
            <comment>letter: reason</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>T</source>
            <comment>letter: tells</comment>
            <translation>T</translation>
        </message>
        <message>
            <source>acknowledges the trouble</source>
            <comment>care A</comment>
            <translation>признанные неудобства</translation>
        </message>
        <message>
            <source>does something for it</source>
            <comment>care D</comment>
            <translation>конкретное действие для клиента</translation>
        </message>
        <message>
            <source>gives a reason</source>
            <comment>firmness R</comment>
            <translation>названная причина</translation>
        </message>
        <message>
            <source>hears the concrete issue</source>
            <comment>care H</comment>
            <translation>названная суть дела</translation>
        </message>
        <message>
            <source>keeps the dignity of both</source>
            <comment>firmness B</comment>
            <translation>достоинство обоих</translation>
        </message>
        <message>
            <source>promises only what you can keep</source>
            <comment>firmness P</comment>
            <translation>только посильные обещания</translation>
        </message>
        <message>
            <source>tells who and when</source>
            <comment>care T</comment>
            <translation>кто и когда</translation>
        </message>
        <message>
            <source>within what is owed and possible</source>
            <comment>firmness L</comment>
            <translation>границы положенного и возможного</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message numerus="yes">
            <source>%n more below</source>
            <comment>replies out of view</comment>
            <translation>
                <numerusform>ниже ещё %n</numerusform>
                <numerusform>ниже ещё %n</numerusform>
                <numerusform>ниже ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(молчание)</translation>
        </message>
        <message>
            <source>1–{count} choose · ↑↓ move · Enter say it</source>
            <translation>1–{count} выбрать · ↑↓ листать · Enter сказать</translation>
        </message>
        <message>
            <source>An exam has no taking back.</source>
            <translation>На экзамене ход не возвращают.</translation>
        </message>
        <message>
            <source>Choose a reply first.</source>
            <translation>Сначала выберите ответ.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Closed: {reason}</source>
            <translation>Закрыто: {reason}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Conversation so far</source>
            <translation>Разговор до этого момента</translation>
        </message>
        <message>
            <source>Facts you have</source>
            <translation>Что вам известно</translation>
        </message>
        <message>
            <source>Hint.</source>
            <translation>Подсказка.</translation>
        </message>
        <message>
            <source>Kept beside the reply you choose. Not graded.</source>
            <translation>Останется рядом с выбранным ответом. Не оценивается.</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>Другие команды</translation>
        </message>
        <message>
            <source>Own words first: off.</source>
            <translation>Сначала своими словами: выключено.</translation>
        </message>
        <message>
            <source>Own words first: on.</source>
            <translation>Сначала своими словами: включено.</translation>
        </message>
        <message>
            <source>Say it in your own words first</source>
            <translation>Сначала скажите своими словами</translation>
        </message>
        <message>
            <source>Show the replies without writing</source>
            <translation>Показать ответы сразу</translation>
        </message>
        <message>
            <source>The conversation has ended.</source>
            <translation>Разговор окончен.</translation>
        </message>
        <message>
            <source>The scenario file has changed</source>
            <translation>Файл сценария изменился</translation>
        </message>
        <message>
            <source>There is nothing to take back yet.</source>
            <translation>Возвращать пока нечего.</translation>
        </message>
        <message>
            <source>This reply is closed.</source>
            <translation>Этот ответ закрыт.</translation>
        </message>
        <message>
            <source>This reply is closed: {reason}</source>
            <translation>Этот ответ закрыт: {reason}</translation>
        </message>
        <message>
            <source>This run continues with the version you started.</source>
            <translation>Разговор идёт по той версии, с которой начался.</translation>
        </message>
        <message>
            <source>To the debrief</source>
            <translation>К разбору</translation>
        </message>
        <message>
            <source>Turn {turn}</source>
            <translation>Ход {turn}</translation>
        </message>
        <message>
            <source>Turn {turn} of about {about}</source>
            <translation>Ход {turn} примерно из {about}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Your own words.</source>
            <translation>Своими словами.</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Ваш ответ</translation>
        </message>
        <message>
            <source>about {seconds} s left</source>
            <translation>осталось около {seconds} с</translation>
        </message>
        <message>
            <source>{left} of {most} characters left</source>
            <translation>осталось знаков: {left} из {most}</translation>
        </message>
        <message>
            <source>{mode} · not saved</source>
            <comment>a guest's talk</comment>
            <translation>{mode} · без сохранения</translation>
        </message>
        <message>
            <source>{mode} · own words first</source>
            <translation>{mode} · сначала своими словами</translation>
        </message>
        <message>
            <source>{number} of {count}. {reply}</source>
            <translation>{number} из {count}. {reply}</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter say it</source>
            <translation>↑↓ выбрать · Enter сказать</translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(молчание)</translation>
        </message>
        <message>
            <source>0 gone to 100 loyal</source>
            <translation>от 0 (уходит) до 100 (остаётся с нами)</translation>
        </message>
        <message>
            <source>A key moment of the talk: it counts double.</source>
            <translation>Ключевой момент разговора: весит вдвое.</translation>
        </message>
        <message>
            <source>A rule of the house was broken: {rule}</source>
            <translation>Нарушено наше правило: {rule}</translation>
        </message>
        <message>
            <source>As given</source>
            <translation>Вернуть исходные</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Balance {points} of 100</source>
            <translation>Баланс {points} из 100</translation>
        </message>
        <message>
            <source>By kind: what the answers were short of</source>
            <translation>По виду: чего не хватило ответам</translation>
        </message>
        <message>
            <source>By turn: where points went out of reach</source>
            <translation>По ходам: где баллы стали недостижимы</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>Отдано денег</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Changed on this computer. As given: told to {people}, {rate} a minute, {worth} over the years.</source>
            <translation>Изменено на этом компьютере. Исходные числа: людей — {people}, за минуту — {rate}, за годы — {worth}.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Edit the figures…</source>
            <translation>Изменить числа…</translation>
        </message>
        <message>
            <source>Exam of this talk</source>
            <translation>Экзамен по этому разговору</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Факты</translation>
        </message>
        <message>
            <source>From 100 to {headline}: {points} missing.</source>
            <translation>От 100 до {headline}: не хватает {points}.</translation>
        </message>
        <message>
            <source>Go on without a rule</source>
            <translation>Дальше без правила</translation>
        </message>
        <message>
            <source>Go on without an answer</source>
            <translation>Дальше без ответа</translation>
        </message>
        <message>
            <source>How the answers treat the client: four stages</source>
            <translation>Отношение к клиенту в ответах: четыре стадии</translation>
        </message>
        <message>
            <source>How {name} lived it</source>
            <translation>Что переживает {name}</translation>
        </message>
        <message>
            <source>Keep the rule and go on</source>
            <translation>Сохранить правило и продолжить</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>Лояльность</translation>
        </message>
        <message>
            <source>Missing to 100</source>
            <translation>Не хватает до 100</translation>
        </message>
        <message>
            <source>Money a minute</source>
            <translation>Стоимость минуты</translation>
        </message>
        <message>
            <source>Nerves</source>
            <translation>Нервы</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Not scored: there was nothing to choose between here.</source>
            <translation>Не оценивается: здесь не из чего было выбирать.</translation>
        </message>
        <message>
            <source>One rule</source>
            <translation>Одно правило</translation>
        </message>
        <message>
            <source>People a lost client tells</source>
            <translation>Сколько людей услышит</translation>
        </message>
        <message>
            <source>Price of the case</source>
            <translation>Цена этого случая</translation>
        </message>
        <message>
            <source>Price: cash, {rate} a minute, and a share of the {worth} this client is worth over the years: none at a loyalty of 60, all at 0. As given, both come with the scenario.</source>
            <translation>Цена: отданные деньги, {rate} за минуту и доля от {worth} — столько этот клиент стоит за годы. При лояльности 60 не теряется ничего, при 0 — всё. Исходно оба числа берутся из сценария.</translation>
        </message>
        <message>
            <source>Promised and left open</source>
            <translation>Обещано и не закрыто</translation>
        </message>
        <message>
            <source>Recommends to</source>
            <translation>Услышат рекомендацию</translation>
        </message>
        <message>
            <source>Replay from turn {turn}</source>
            <translation>Переиграть с хода {turn}</translation>
        </message>
        <message>
            <source>Roads not taken</source>
            <translation>Другие пути</translation>
        </message>
        <message>
            <source>Rules of the house kept</source>
            <translation>Соблюдённые правила</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Сохранить отчёт…</translation>
        </message>
        <message>
            <source>The answers did both, in turn.</source>
            <translation>Ответы то прогибались, то ужесточались.</translation>
        </message>
        <message>
            <source>The answers gave way and hardened in turn.</source>
            <translation>Ответы то прогибались, то ужесточались.</translation>
        </message>
        <message>
            <source>The answers gave way.</source>
            <translation>Ответы прогибались.</translation>
        </message>
        <message>
            <source>The answers hardened.</source>
            <translation>Ответы ужесточались.</translation>
        </message>
        <message>
            <source>The answers kept both: heard and held.</source>
            <translation>Ответы удержали обе стороны: услышали и устояли.</translation>
        </message>
        <message>
            <source>The answers stayed level.</source>
            <translation>Ответы шли ровно.</translation>
        </message>
        <message>
            <source>The answers were weak on both.</source>
            <translation>Ответы слабы и там и там.</translation>
        </message>
        <message>
            <source>The client’s view</source>
            <translation>Глазами клиента</translation>
        </message>
        <message>
            <source>The mood is what was felt, not a grade of the answers.</source>
            <translation>Настроение — это чувства человека, а не оценка ответов.</translation>
        </message>
        <message>
            <source>The road not taken</source>
            <translation>Другой путь</translation>
        </message>
        <message>
            <source>The same points, split twice: by the turn where they went out of reach, and by what was missing.</source>
            <translation>Одни и те же баллы, разложенные дважды: по ходам, на которых они стали недостижимы, и по тому, чего не хватило.</translation>
        </message>
        <message>
            <source>These facts stand beside the balance, never inside it: luck has a part in them.</source>
            <translation>Эти факты стоят рядом с балансом и в него не входят: в них есть доля везения.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>To its briefing</source>
            <translation>К вводной</translation>
        </message>
        <message>
            <source>To progress</source>
            <translation>К прогрессу</translation>
        </message>
        <message>
            <source>To the scenarios</source>
            <translation>К сценариям</translation>
        </message>
        <message>
            <source>Turn by turn: care and firmness</source>
            <translation>Ход за ходом: внимание и твёрдость</translation>
        </message>
        <message>
            <source>Turn map</source>
            <translation>Карта ходов</translation>
        </message>
        <message numerus="yes">
            <source>Turn {turn}: %n point(s) of balance lost for good</source>
            <translation>
                <numerusform>Ход {turn}: навсегда потерян %n балл баланса</numerusform>
                <numerusform>Ход {turn}: навсегда потеряны %n балла баланса</numerusform>
                <numerusform>Ход {turn}: навсегда потеряно %n баллов баланса</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn {turn}: “{quote}”</source>
            <translation>Ход {turn}: «{quote}»</translation>
        </message>
        <message>
            <source>Warns others</source>
            <translation>Услышат предостережение</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>А если…</translation>
        </message>
        <message>
            <source>What is missing to 100</source>
            <translation>Чего не хватает до 100</translation>
        </message>
        <message>
            <source>What it took</source>
            <translation>Чего это стоило</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>Что остаётся</translation>
        </message>
        <message>
            <source>What this is reckoned with</source>
            <translation>Из чего это посчитано</translation>
        </message>
        <message>
            <source>What you said before the numbers</source>
            <translation>Что вы сказали до чисел</translation>
        </message>
        <message>
            <source>Where balance was lost, neither was there.</source>
            <translation>Там, где баланс потерян, не хватало и того и другого.</translation>
        </message>
        <message>
            <source>Where balance was lost, the answers gave way.</source>
            <translation>Там, где баланс потерян, ответы прогибались.</translation>
        </message>
        <message>
            <source>Where balance was lost, the answers shut the door.</source>
            <translation>Там, где баланс потерян, ответы закрывали дверь.</translation>
        </message>
        <message>
            <source>Why it tempted: {why}</source>
            <translation>Чем это соблазняло: {why}</translation>
        </message>
        <message>
            <source>Word of mouth: a lost client tells {people}. Practitioners say ten; a survey of 1981 found a median near ten, later work about four.</source>
            <translation>Сарафанное радио: от потерянного клиента об этом услышат {people} чел. Практики говорят о десяти; опрос 1981 года дал медиану около десяти, более поздние работы — около четырёх.</translation>
        </message>
        <message>
            <source>Worth of this client over the years</source>
            <translation>Сколько клиент стоит за годы</translation>
        </message>
        <message>
            <source>You said: both, in turn.</source>
            <translation>Вы сказали: то туда, то сюда.</translation>
        </message>
        <message>
            <source>You said: neither.</source>
            <translation>Вы сказали: никуда.</translation>
        </message>
        <message>
            <source>You said: they gave way.</source>
            <translation>Вы сказали: прогиб.</translation>
        </message>
        <message>
            <source>You said: they hardened.</source>
            <translation>Вы сказали: жёсткость.</translation>
        </message>
        <message>
            <source>You would take back no answer.</source>
            <translation>Вы не взяли бы назад ни одного ответа.</translation>
        </message>
        <message>
            <source>You would take back no answer; none lost points for good.</source>
            <translation>Вы не взяли бы назад ни одного ответа; навсегда баллов не отнял ни один.</translation>
        </message>
        <message>
            <source>You would take back no answer; turn {costliest} cost most.</source>
            <translation>Вы не взяли бы назад ни одного ответа; дороже всего обошёлся ход {costliest}.</translation>
        </message>
        <message>
            <source>You would take back turn {turn}.</source>
            <translation>Вы взяли бы назад ход {turn}.</translation>
        </message>
        <message>
            <source>You would take back turn {turn}; it is the one that cost most.</source>
            <translation>Вы взяли бы назад ход {turn}; он и обошёлся дороже всего.</translation>
        </message>
        <message>
            <source>You would take back turn {turn}; no turn lost points for good.</source>
            <translation>Вы взяли бы назад ход {turn}; навсегда баллов не отнял ни один.</translation>
        </message>
        <message>
            <source>You would take back turn {turn}; turn {costliest} cost most.</source>
            <translation>Вы взяли бы назад ход {turn}; дороже всего обошёлся ход {costliest}.</translation>
        </message>
        <message>
            <source>You: {words}</source>
            <comment>a line of the talk</comment>
            <translation>Вы: {words}</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Ваш ответ</translation>
        </message>
        <message>
            <source>Your own words: {words}</source>
            <translation>Своими словами: {words}</translation>
        </message>
        <message>
            <source>Your view</source>
            <translation>Ваш взгляд</translation>
        </message>
        <message>
            <source>a fair settlement costs {cash}</source>
            <translation>справедливое решение стоит {cash}</translation>
        </message>
        <message>
            <source>cash, time and what a lost client is worth</source>
            <translation>деньги, время и цена потерянного клиента</translation>
        </message>
        <message>
            <source>gave way</source>
            <translation>прогиб</translation>
        </message>
        <message>
            <source>hardened</source>
            <translation>жёсткость</translation>
        </message>
        <message>
            <source>hollow: your run before</source>
            <translation>пустые: ваш прошлый разговор</translation>
        </message>
        <message>
            <source>level</source>
            <translation>ровно</translation>
        </message>
        <message>
            <source>mean tension, 0 calm to 100</source>
            <translation>среднее напряжение: от 0 (покой) до 100</translation>
        </message>
        <message>
            <source>never came to it: the talk was over</source>
            <translation>не дошло: разговор уже закончился</translation>
        </message>
        <message>
            <source>of 100</source>
            <comment>after the headline number</comment>
            <translation>из 100</translation>
        </message>
        <message>
            <source>out of everybody’s reach</source>
            <translation>недостижимо ни для кого</translation>
        </message>
        <message>
            <source>taken by the cap</source>
            <translation>срезал потолок</translation>
        </message>
        <message>
            <source>the answer itself was level, but it closed a better road</source>
            <translation>сам ответ ровный, но закрывает лучший путь</translation>
        </message>
        <message>
            <source>weak on both</source>
            <translation>слабо и там и там</translation>
        </message>
        <message>
            <source>{axis} {value}, {word}</source>
            <comment>Care 3 of 4, mostly heard</comment>
            <translation>{axis} {value}, {word}</translation>
        </message>
        <message>
            <source>{balance} → {headline}: {reason}</source>
            <comment>how a stamp caps the number</comment>
            <translation>{balance} → {headline}: {reason}</translation>
        </message>
        <message>
            <source>{band} · {direction}</source>
            <comment>band and direction of a run</comment>
            <translation>{band} · {direction}</translation>
        </message>
        <message>
            <source>{name}: {words}</source>
            <comment>a line of the talk</comment>
            <translation>{name}: {words}</translation>
        </message>
        <message>
            <source>{reason}, then withdrawn</source>
            <translation>{reason}, потом отозвано</translation>
        </message>
        <message>
            <source>{told} Lean {lean}, see-saw {see_saw}.</source>
            <translation>{told} Крен {lean}, качели {see_saw}.</translation>
        </message>
        <message>
            <source>{told}. Missing: {components}</source>
            <translation>{told}. Не хватает: {components}</translation>
        </message>
    </context>
    <context>
        <name>Difficulty</name>
        <message>
            <source>easy</source>
            <translation>лёгкая</translation>
        </message>
        <message>
            <source>hard</source>
            <translation>высокая</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>средняя</translation>
        </message>
    </context>
    <context>
        <name>Direction</name>
        <message>
            <source>bends</source>
            <translation>прогиб</translation>
        </message>
        <message>
            <source>hardens</source>
            <translation>жёсткость</translation>
        </message>
        <message>
            <source>level</source>
            <translation>ровно</translation>
        </message>
        <message>
            <source>see-saw</source>
            <translation>качели</translation>
        </message>
        <message>
            <source>weak on both</source>
            <translation>слабо и там и там</translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Drop a scenario’s folder to work on it, or a .zip to install it.</source>
            <translation>Перетащите папку сценария, чтобы работать над ним, или .zip, чтобы установить его.</translation>
        </message>
        <message>
            <source>Go to the scenarios first, then drop it there</source>
            <translation>Сначала перейдите к сценариям и перетащите его туда</translation>
        </message>
        <message>
            <source>Id: {id}</source>
            <translation>Идентификатор: {id}</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Установить</translation>
        </message>
        <message>
            <source>Install the scenario “{title}”?</source>
            <translation>Установить сценарий «{title}»?</translation>
        </message>
        <message>
            <source>Keep what is there</source>
            <translation>Оставить то, что есть</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Языки: {languages}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Nothing was installed</source>
            <translation>Ничего не установлено</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>There is a scenario “{id}” already. Replace it?</source>
            <translation>Сценарий «{id}» уже есть. Заменить его?</translation>
        </message>
        <message>
            <source>What is in its folder now is lost. Runs and progress stay.</source>
            <translation>То, что сейчас в его папке, пропадёт. Разговоры и прогресс останутся.</translation>
        </message>
        <message>
            <source>“{name}” is neither a scenario, a pack of one, nor results</source>
            <translation>«{name}» — не сценарий, не пакет со сценарием и не результаты</translation>
        </message>
        <message>
            <source>“{title}” is among the scenarios now</source>
            <translation>«{title}» теперь среди сценариев</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Fact {number} could be asked here.</source>
            <translation>Здесь можно было спросить о факте {number}.</translation>
        </message>
        <message>
            <source>Found fact {number}.</source>
            <translation>Выяснен факт {number}.</translation>
        </message>
        <message>
            <source>Shows cause {number}.</source>
            <translation>Видна причина {number}.</translation>
        </message>
        <message>
            <source>The conversation with what showed in it</source>
            <translation>Разговор и то, что в нём видно</translation>
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Mood {level} of 5, unchanged.</source>
            <translation>Настроение {level} из 5, без изменений.</translation>
        </message>
        <message>
            <source>Mood {level} of 5, was {previous}.</source>
            <translation>Настроение {level} из 5, было {previous}.</translation>
        </message>
        <message>
            <source>The other replies here</source>
            <translation>Другие ответы здесь</translation>
        </message>
        <message>
            <source>The reply you chose.</source>
            <translation>Выбранный ответ.</translation>
        </message>
        <message>
            <source>What this reply did</source>
            <translation>Что сделал этот ответ</translation>
        </message>
        <message>
            <source>Why.</source>
            <translation>Почему так.</translation>
        </message>
        <message>
            <source>missing: {component}</source>
            <translation>не хватает: {component}</translation>
        </message>
        <message>
            <source>{name} noticed.</source>
            <translation>{name} замечает.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>d MMM yyyy</source>
            <comment>date pattern; d M y as in dd.MM.yyyy</comment>
            <translation>dd.MM.yyyy</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>сегодня, {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>вчера, {time}</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation>{number} мин</translation>
        </message>
        <message>
            <source>{number} of 4</source>
            <translation>{number} из 4</translation>
        </message>
        <message>
            <source>{number}%</source>
            <comment>a percentage</comment>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>Graph</name>
        <message numerus="yes">
            <source>%n ending(s)</source>
            <translation>
                <numerusform>%n финал</numerusform>
                <numerusform>%n финала</numerusform>
                <numerusform>%n финалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <comment>nodes</comment>
            <translation>
                <numerusform>%n найдено</numerusform>
                <numerusform>%n найдено</numerusform>
                <numerusform>%n найдено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n узел</numerusform>
                <numerusform>%n узла</numerusform>
                <numerusform>%n узлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n проблема</numerusform>
                <numerusform>%n проблемы</numerusform>
                <numerusform>%n проблем</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;{percent}</source>
            <comment>less than</comment>
            <translation>&lt;{percent}</translation>
        </message>
        <message>
            <source>As a graph</source>
            <translation>Графом</translation>
        </message>
        <message>
            <source>As a list</source>
            <translation>Списком</translation>
        </message>
        <message>
            <source>Find a node</source>
            <translation>Найти узел</translation>
        </message>
        <message>
            <source>Find a node   {key}</source>
            <translation>Найти узел   {key}</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Весь граф</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Граф</translation>
        </message>
        <message>
            <source>Graph of the talk</source>
            <translation>Граф разговора</translation>
        </message>
        <message>
            <source>Nodes of the talk</source>
            <translation>Узлы разговора</translation>
        </message>
        <message>
            <source>Nothing to draw yet: the file cannot be read.</source>
            <translation>Рисовать пока нечего: файл не читается.</translation>
        </message>
        <message numerus="yes">
            <source>Points lost on average at a fork, of %n person(s)</source>
            <translation>
                <numerusform>Средняя потеря баллов на развилке, по %n человеку</numerusform>
                <numerusform>Средняя потеря баллов на развилке, по %n людям</numerusform>
                <numerusform>Средняя потеря баллов на развилке, по %n людям</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shares of %n random run(s)</source>
            <translation>
                <numerusform>Доли от %n случайного разговора</numerusform>
                <numerusform>Доли от %n случайных разговоров</numerusform>
                <numerusform>Доли от %n случайных разговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shares of %n run(s) by people</source>
            <translation>
                <numerusform>Доли от %n разговора людей</numerusform>
                <numerusform>Доли от %n разговоров людей</numerusform>
                <numerusform>Доли от %n разговоров людей</numerusform>
            </translation>
        </message>
        <message>
            <source>The last version that could be read.</source>
            <translation>Последняя версия, которую удалось прочитать.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <source>client’s mood on the shortest way</source>
            <translation>настроение клиента на кратчайшей дороге</translation>
        </message>
        <message>
            <source>error</source>
            <translation>изъян</translation>
        </message>
        <message>
            <source>fork</source>
            <translation>развилка</translation>
        </message>
        <message>
            <source>improper ending</source>
            <translation>недостойный финал</translation>
        </message>
        <message>
            <source>key, counts twice</source>
            <translation>ключевой, весит вдвое</translation>
        </message>
        <message>
            <source>leads nowhere</source>
            <translation>никуда не ведёт</translation>
        </message>
        <message>
            <source>leads to {nodes}</source>
            <translation>ведёт к {nodes}</translation>
        </message>
        <message>
            <source>narration</source>
            <translation>повествование</translation>
        </message>
        <message>
            <source>never reached</source>
            <translation>недостижим</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>ничего не найдено</translation>
        </message>
        <message>
            <source>on a condition</source>
            <translation>при условии</translation>
        </message>
        <message>
            <source>played</source>
            <translation>сыграно</translation>
        </message>
        <message>
            <source>proper ending</source>
            <translation>достойный финал</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>молчание</translation>
        </message>
        <message>
            <source>start</source>
            <translation>начало</translation>
        </message>
        <message>
            <source>the client may walk out to here from anywhere</source>
            <translation>сюда клиент может уйти откуда угодно</translation>
        </message>
        <message>
            <source>the playtest is here</source>
            <translation>проба здесь</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>предупреждение</translation>
        </message>
        <message>
            <source>where the client walks out to</source>
            <translation>куда клиент уходит</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} из {count}</translation>
        </message>
        <message>
            <source>{points} points lost here on average</source>
            <translation>в среднем здесь потеряно баллов: {points}</translation>
        </message>
        <message numerus="yes">
            <source>{share}, %n run(s)</source>
            <comment>of all runs came here</comment>
            <translation>
                <numerusform>{share}, %n разговор</numerusform>
                <numerusform>{share}, %n разговора</numerusform>
                <numerusform>{share}, %n разговоров</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Group</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n ответ</numerusform>
                <numerusform>%n ответа</numerusform>
                <numerusform>%n ответов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s) open</source>
            <translation>
                <numerusform>Открыта %n причина</numerusform>
                <numerusform>Открыты %n причины</numerusform>
                <numerusform>Открыто %n причин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cold exam(s)</source>
            <translation>
                <numerusform>%n контрольный экзамен</numerusform>
                <numerusform>%n контрольных экзамена</numerusform>
                <numerusform>%n контрольных экзаменов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam, and the group shows</source>
            <translation>
                <numerusform>Ещё %n человек с контрольным экзаменом — и группа появится</numerusform>
                <numerusform>Ещё %n человека с контрольным экзаменом — и группа появится</numerusform>
                <numerusform>Ещё %n человек с контрольным экзаменом — и группа появится</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a cold exam</source>
            <translation>
                <numerusform>%n человек с контрольным экзаменом</numerusform>
                <numerusform>%n человека с контрольным экзаменом</numerusform>
                <numerusform>%n человек с контрольным экзаменом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n разговор</numerusform>
                <numerusform>%n разговора</numerusform>
                <numerusform>%n разговоров</numerusform>
            </translation>
        </message>
        <message>
            <source>1 · who is the client anyway?</source>
            <translation>1 · да кто он такой, этот клиент?</translation>
        </message>
        <message>
            <source>2 · always right</source>
            <translation>2 · всегда прав</translation>
        </message>
        <message>
            <source>3 · more often wrong</source>
            <translation>3 · чаще не прав</translation>
        </message>
        <message>
            <source>4 · the client we chose to work with</source>
            <translation>4 · клиент, которого мы выбрали</translation>
        </message>
        <message>
            <source>A cause shows here when five people have answered its causes task.</source>
            <translation>Причина появится здесь, когда задание на причины выполнят пять человек.</translation>
        </message>
        <message>
            <source>A day is written like 31.12.2026.</source>
            <translation>День пишется так: 31.12.2026.</translation>
        </message>
        <message>
            <source>A fork shows here when five people have answered it in an exam, so that its figures are nobody’s own.</source>
            <translation>Развилка появится здесь, когда на экзамене на неё ответят пять человек: тогда за числами никого не узнать.</translation>
        </message>
        <message>
            <source>A reply is taken in fewer than 5 of 100 answers. Nobody is tempted by it: put something in its place that people really say.</source>
            <translation>Ответ выбирают реже чем в 5 случаях из 100. Он никого не соблазняет: замените его тем, что люди действительно говорят.</translation>
        </message>
        <message>
            <source>A team needs a name.</source>
            <translation>Команде нужно название.</translation>
        </message>
        <message>
            <source>Adopted without a rule of the house</source>
            <translation>Принято сверх наших правил</translation>
        </message>
        <message>
            <source>Adopted {day} after {title}: {words}</source>
            <translation>Принято {day} после разговора {title}: {words}</translation>
        </message>
        <message>
            <source>Adopted {day}: {words}</source>
            <translation>Принято {day}: {words}</translation>
        </message>
        <message>
            <source>Agreed {day} in {room}: {words}</source>
            <translation>Принято {day} в группе {room}: {words}</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответов</translation>
        </message>
        <message>
            <source>Balance of the runs</source>
            <translation>Баланс разговоров</translation>
        </message>
        <message>
            <source>Bring results in …</source>
            <translation>Добавить результаты…</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Causes found after the talks</source>
            <translation>Причины, найденные после разговоров</translation>
        </message>
        <message>
            <source>D</source>
            <comment>correlation with the other answers</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>D: whether who answers well elsewhere answers well here; −1 to 1</source>
            <translation>D: хорошо ли отвечают здесь те, кто хорошо отвечает в других местах; от −1 до 1</translation>
        </message>
        <message>
            <source>Delete the team</source>
            <translation>Удалить команду</translation>
        </message>
        <message>
            <source>Delete the team {name}?</source>
            <translation>Удалить команду «{name}»?</translation>
        </message>
        <message>
            <source>Delete the team …</source>
            <translation>Удалить команду…</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Сделано</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Сделано сегодня</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Edit the team</source>
            <translation>Изменить команду</translation>
        </message>
        <message>
            <source>Every debrief asks what the company did that made the client difficult. The causes of the talks that were finished stand here, with what mends them.</source>
            <translation>На каждом разборе есть вопрос: что мы сделали такого, что клиент стал сложным? Здесь собраны причины из законченных разговоров и то, что исправить.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Everything, to be brought in elsewhere (JSON)</source>
            <translation>Всё, чтобы добавить на другом компьютере (JSON)</translation>
        </message>
        <message>
            <source>Forks</source>
            <translation>Развилки</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <source>Found in {found} causes tasks</source>
            <translation>Найдена на разборах: {found}</translation>
        </message>
        <message>
            <source>From 30 answers on this fork is judged; until then its figures move.</source>
            <translation>Судить об этой развилке можно начиная с 30 ответов; до этого её числа ещё меняются.</translation>
        </message>
        <message>
            <source>From five people on: where the answers lean, the forks they fall at, how often the causes are found. Only exams count: the first of a scenario, or one due for review. Nobody is shown alone, and nobody is ranked.</source>
            <translation>Начиная с пяти человек здесь видно, куда клонятся ответы, на каких развилках группа спотыкается и как часто находит причины. В счёт идут только контрольные экзамены: первый по сценарию и очередные повторения. Отдельных людей не видно, рейтинга нет.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Half of the runs lie between {lower} and {upper}, the middle one at {median}.</source>
            <translation>Половина разговоров — от {lower} до {upper}, посередине — {median}.</translation>
        </message>
        <message>
            <source>Hardly any answer comes near balance. Is what the reply needs known by then, and does the balanced one sound like something people would say?</source>
            <translation>Почти ни один ответ не близок к балансу. Известно ли к этому моменту то, что нужно для ответа? И звучит ли взвешенный так, как говорят люди?</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>How the answers treat the client</source>
            <translation>Отношение к клиенту в ответах</translation>
        </message>
        <message>
            <source>In so many runs a promise was made, held, or left open.</source>
            <translation>В скольких разговорах обещание дано, выполнено или осталось незакрытым.</translation>
        </message>
        <message>
            <source>In {scenarios}</source>
            <translation>Где: {scenarios}</translation>
        </message>
        <message>
            <source>Its people and what they played stay.</source>
            <translation>Люди из неё и их разговоры останутся.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Keep the team</source>
            <translation>Сохранить команду</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Не закрыто</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Подробнее</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Потеря</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Name of the team</source>
            <translation>Название команды</translation>
        </message>
        <message>
            <source>Nearly every answer is the most balanced one. Do the words of the others give them away: their length, their tone, “always” and “never”?</source>
            <translation>Почти каждый ответ — самый взвешенный. Не выдают ли остальные сами слова: длина, тон, «всегда» и «никогда»?</translation>
        </message>
        <message>
            <source>New team</source>
            <translation>Новая команда</translation>
        </message>
        <message>
            <source>No answer here was scored yet.</source>
            <translation>Оценённых ответов пока нет.</translation>
        </message>
        <message>
            <source>No causes yet</source>
            <translation>Причин пока нет</translation>
        </message>
        <message>
            <source>No fork has cost this group any points yet.</source>
            <translation>Пока ни одна развилка не стоила этой группе баллов.</translation>
        </message>
        <message>
            <source>No fork to show yet</source>
            <translation>Развилок пока не показать</translation>
        </message>
        <message>
            <source>No promises yet</source>
            <translation>Обещаний пока нет</translation>
        </message>
        <message>
            <source>No run has met it yet</source>
            <translation>До него пока не дошло</translation>
        </message>
        <message>
            <source>No run here has figures of balance.</source>
            <translation>Разговоров с подсчитанным балансом пока нет.</translation>
        </message>
        <message>
            <source>Nobody has practised yet</source>
            <translation>Пока никто не тренировался</translation>
        </message>
        <message>
            <source>Nobody is known here yet.</source>
            <translation>Здесь пока никого нет.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>Ничего не сохранено</translation>
        </message>
        <message>
            <source>One run is up to 15 points off, either way.</source>
            <translation>Один разговор может отклониться на 15 баллов в любую сторону.</translation>
        </message>
        <message>
            <source>Only what is open</source>
            <translation>Только открытые</translation>
        </message>
        <message>
            <source>Only what is open ({key})</source>
            <translation>Только открытые ({key})</translation>
        </message>
        <message>
            <source>Open in the workbench</source>
            <translation>Открыть в мастерской</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Отвечает</translation>
        </message>
        <message>
            <source>Pain points</source>
            <translation>Болевые точки</translation>
        </message>
        <message>
            <source>Promise to the client</source>
            <translation>Обещание клиенту</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обещания</translation>
        </message>
        <message>
            <source>Reading the runs …</source>
            <translation>Загрузка разговоров…</translation>
        </message>
        <message>
            <source>Report of the group (PDF, HTML)</source>
            <translation>Отчёт по группе (PDF, HTML)</translation>
        </message>
        <message>
            <source>Results of everybody on this computer</source>
            <translation>Результаты всех на этом компьютере</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Rules of single scenarios</source>
            <translation>Правила отдельных сценариев</translation>
        </message>
        <message>
            <source>Rules of the house</source>
            <translation>Наши правила</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>Saving the results …</source>
            <translation>Сохранение результатов…</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Сценарий</translation>
        </message>
        <message>
            <source>Share of each reply</source>
            <translation>Доля каждого ответа</translation>
        </message>
        <message>
            <source>Statements for a learning system (xAPI)</source>
            <translation>Записи для системы обучения (xAPI)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Table of all answers (CSV)</source>
            <translation>Таблица всех ответов (CSV)</translation>
        </message>
        <message>
            <source>Table of all runs (CSV)</source>
            <translation>Таблица всех разговоров (CSV)</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>The chosen cause</source>
            <translation>Выбранная причина</translation>
        </message>
        <message>
            <source>The chosen fork</source>
            <translation>Выбранная развилка</translation>
        </message>
        <message>
            <source>The client says</source>
            <translation>Клиент говорит</translation>
        </message>
        <message>
            <source>The scenario names nothing that mends it.</source>
            <translation>В сценарии не сказано, что исправить.</translation>
        </message>
        <message>
            <source>The team’s standard: causes, rules, promises (PDF, HTML, Markdown)</source>
            <translation>Стандарт команды: причины, правила, обещания (PDF, HTML, Markdown)</translation>
        </message>
        <message>
            <source>There is a team of that name already.</source>
            <translation>Команда с таким названием уже есть.</translation>
        </message>
        <message>
            <source>There is no house code in this folder.</source>
            <translation>В этой папке нет файла наших правил.</translation>
        </message>
        <message>
            <source>To hand out; nobody is named in it but owners</source>
            <translation>Для раздачи; по имени названы только ответственные</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>На что смотреть</translation>
        </message>
        <message>
            <source>What answers promise a client stands here, and how often it was left open.</source>
            <translation>Здесь будет видно, что ответы обещают клиенту и как часто обещание осталось незакрытым.</translation>
        </message>
        <message>
            <source>What mends it</source>
            <translation>Что исправить</translation>
        </message>
        <message>
            <source>Where the group falls</source>
            <translation>Где группа спотыкается</translation>
        </message>
        <message>
            <source>Where the runs lean</source>
            <translation>Куда клонятся разговоры</translation>
        </message>
        <message>
            <source>Who answers well elsewhere answers hardly better here. Do two replies mean the same, or does the fork ask for something else?</source>
            <translation>Кто хорошо отвечает в других местах, здесь отвечает едва ли лучше. Не об одном ли и том же два ответа? Не о другом ли спрашивает развилка?</translation>
        </message>
        <message>
            <source>Who answers well elsewhere answers worse here. Look at the ratings of the replies first: one may be too high or too low.</source>
            <translation>Кто хорошо отвечает в других местах, здесь отвечает хуже. Сначала посмотрите на оценки ответов: какая-то может быть завышена или занижена.</translation>
        </message>
        <message>
            <source>Who is in it</source>
            <translation>Кто в ней</translation>
        </message>
        <message>
            <source>With people’s names (the last one always has them)</source>
            <translation>С именами людей (в последнем варианте они есть всегда)</translation>
        </message>
        <message>
            <source>Working out the figures: {done} of {all} runs</source>
            <translation>Подсчёт: {done} из {all} разговоров</translation>
        </message>
        <message>
            <source>a trap nobody takes</source>
            <translation>пустая ловушка</translation>
        </message>
        <message>
            <source>check the ratings</source>
            <translation>проверить оценки</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <comment>how a day is typed</comment>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>done</source>
            <translation>сделано</translation>
        </message>
        <message>
            <source>gives itself away</source>
            <translation>выдаёт себя</translation>
        </message>
        <message>
            <source>gives way</source>
            <translation>прогиб</translation>
        </message>
        <message>
            <source>hardens</source>
            <translation>жёсткость</translation>
        </message>
        <message>
            <source>kept {kept}, breached {breached}</source>
            <comment>a rule, in so many runs</comment>
            <translation>соблюдено {kept}, нарушено {breached}</translation>
        </message>
        <message>
            <source>key fork, counts twice</source>
            <translation>ключевая развилка, весит вдвое</translation>
        </message>
        <message>
            <source>left out because they are damaged: {number}</source>
            <translation>повреждены и не вошли: {number}</translation>
        </message>
        <message>
            <source>most balanced</source>
            <translation>самый взвешенный</translation>
        </message>
        <message>
            <source>no day yet</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>p</source>
            <comment>mean balance of what was open</comment>
            <translation>p</translation>
        </message>
        <message>
            <source>p: the balance reached, of the best that was open; 1 is all of it</source>
            <translation>p: достигнутый баланс, если лучший из доступных принять за 1</translation>
        </message>
        <message>
            <source>tells little</source>
            <translation>мало различает</translation>
        </message>
        <message>
            <source>too few to say</source>
            <translation>пока мало ответов</translation>
        </message>
        <message>
            <source>too hard</source>
            <translation>слишком сложно</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>в работе</translation>
        </message>
        <message>
            <source>weak on both</source>
            <translation>слабо и там и там</translation>
        </message>
        <message>
            <source>{day}, overdue</source>
            <translation>{day}, просрочено</translation>
        </message>
        <message>
            <source>{done} of {all} runs</source>
            <translation>{done} из {all} разговоров</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>days</comment>
            <translation>{first} — {last}</translation>
        </message>
        <message>
            <source>{found} of {asked}</source>
            <translation>{found} из {asked}</translation>
        </message>
        <message>
            <source>{name} · {runs}</source>
            <translation>{name} · {runs}</translation>
        </message>
        <message>
            <source>{name} · {runs} · brought here</source>
            <translation>{name} · {runs} · с другого компьютера</translation>
        </message>
        <message>
            <source>{number} overdue</source>
            <translation>просрочено: {number}</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name.</source>
            <translation>{path} уже есть. Выберите другое имя.</translation>
        </message>
        <message>
            <source>{path}: {reason}. Choose another place.</source>
            <translation>{path}: {reason}. Выберите другое место.</translation>
        </message>
        <message>
            <source>{points} points lost on average</source>
            <translation>в среднем потеряно баллов: {points}</translation>
        </message>
        <message>
            <source>{share}: “{words}” Care {care} of 4, firmness {firmness} of 4.</source>
            <translation>{share}: «{words}» Внимание {care} из 4, твёрдость {firmness} из 4.</translation>
        </message>
        <message>
            <source>{team} · {people}</source>
            <translation>{team} · {people}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <comment>somebody's words</comment>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>● care  ■ firmness</source>
            <translation>● внимание · ■ твёрдость</translation>
        </message>
        <message>
            <source>✓ {day}, done</source>
            <translation>✓ {day}, сделано</translation>
        </message>
    </context>
    <context>
        <name>HandOut</name>
        <message>
            <source>#</source>
            <comment>the column of the turns</comment>
            <translation>№</translation>
        </message>
        <message numerus="yes">
            <source>%n more turn(s) in the program</source>
            <translation>
                <numerusform>Ещё %n ход — в программе</numerusform>
                <numerusform>Ещё %n хода — в программе</numerusform>
                <numerusform>Ещё %n ходов — в программе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s) at most</source>
            <translation>
                <numerusform>не больше %n голоса</numerusform>
                <numerusform>не больше %n голосов</numerusform>
                <numerusform>не больше %n голосов</numerusform>
            </translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(молчание)</translation>
        </message>
        <message>
            <source>Care and firmness</source>
            <translation>Внимание и твёрдость</translation>
        </message>
        <message>
            <source>Care {care}, firmness {firmness}, both {both}.</source>
            <comment>a chart in words</comment>
            <translation>Внимание {care}, твёрдость {firmness}, и то и другое {both}.</translation>
        </message>
        <message>
            <source>Dashed: the first count, before the room talked it over.</source>
            <translation>Пунктир: первый подсчёт, до обсуждения.</translation>
        </message>
        <message>
            <source>Full bar: the reply played.</source>
            <translation>Сплошная полоса: сыгранный ответ.</translation>
        </message>
        <message>
            <source>Full: both heard and held. Hatched: one without the other.</source>
            <translation>Сплошное: и услышали, и устояли. Штриховка: одно без другого.</translation>
        </message>
        <message>
            <source>How it ended: {ending}</source>
            <translation>Чем закончилось: {ending}</translation>
        </message>
        <message>
            <source>Last, the number of these answers</source>
            <translation>Напоследок — число этих ответов</translation>
        </message>
        <message>
            <source>Most votes kept to the best road at every turn.</source>
            <translation>На каждом ходе больше всего голосов — за лучший путь.</translation>
        </message>
        <message>
            <source>No reply was played.</source>
            <translation>Ни один ответ не сыгран.</translation>
        </message>
        <message>
            <source>Our rule</source>
            <translation>Наше правило</translation>
        </message>
        <message>
            <source>Played</source>
            <translation>Сыграно</translation>
        </message>
        <message>
            <source>Played.</source>
            <comment>a reply</comment>
            <translation>Сыгран.</translation>
        </message>
        <message>
            <source>Reply {number}: closed.</source>
            <comment>a chart in words</comment>
            <translation>Ответ {number}: закрыт.</translation>
        </message>
        <message>
            <source>Reply {number}: {votes}, at first {first}.</source>
            <comment>votes</comment>
            <translation>Ответ {number}: {votes}, было {first}.</translation>
        </message>
        <message>
            <source>Reply {number}: {votes}.</source>
            <comment>votes</comment>
            <translation>Ответ {number}: {votes}.</translation>
        </message>
        <message>
            <source>So there is no ending here, and no number.</source>
            <translation>Поэтому здесь нет ни финала, ни числа.</translation>
        </message>
        <message>
            <source>The best road</source>
            <translation>Лучший путь</translation>
        </message>
        <message>
            <source>The cause in the company</source>
            <translation>Причина в компании</translation>
        </message>
        <message>
            <source>The client, and the reply played</source>
            <translation>Клиент и сыгранный ответ</translation>
        </message>
        <message>
            <source>The road taken</source>
            <translation>Пройденный путь</translation>
        </message>
        <message>
            <source>The session ended before the talk did</source>
            <translation>Тренинг закончился раньше разговора</translation>
        </message>
        <message>
            <source>The turn that mattered most</source>
            <translation>Решающий ход</translation>
        </message>
        <message>
            <source>The two turns that mattered most</source>
            <translation>Два решающих хода</translation>
        </message>
        <message>
            <source>Turn {turn}</source>
            <translation>Ход {turn}</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>What mends it: {fix}</source>
            <translation>Что исправить: {fix}</translation>
        </message>
        <message>
            <source>Where most votes left the best road: turn {turns}.</source>
            <translation>Где большинство сошло с лучшего пути: ход {turns}.</translation>
        </message>
        <message>
            <source>Where most votes left the best road: turns {turns}.</source>
            <translation>Где большинство сошло с лучшего пути: ходы {turns}.</translation>
        </message>
        <message>
            <source>Who: {owner}</source>
            <translation>Отвечает: {owner}</translation>
        </message>
        <message>
            <source>Why the other tempted: {why}</source>
            <translation>Чем соблазнял другой ответ: {why}</translation>
        </message>
        <message numerus="yes">
            <source>about %n person(s)</source>
            <translation>
                <numerusform>примерно %n человек</numerusform>
                <numerusform>примерно %n человека</numerusform>
                <numerusform>примерно %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>all of one mind</source>
            <translation>все заодно</translation>
        </message>
        <message>
            <source>most of one mind</source>
            <translation>почти все заодно</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <comment>owner of a measure</comment>
            <translation>пока никто</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>не решено</translation>
        </message>
        <message>
            <source>of 100</source>
            <comment>after the headline number</comment>
            <translation>из 100</translation>
        </message>
        <message>
            <source>reply {number}</source>
            <translation>ответ {number}</translation>
        </message>
        <message>
            <source>the room was split</source>
            <translation>мнения разошлись</translation>
        </message>
        <message>
            <source>two camps</source>
            <translation>два лагеря</translation>
        </message>
        <message>
            <source>until {day}</source>
            <comment>a measure</comment>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>{number}. {words}</source>
            <comment>a reply with its number</comment>
            <translation>{number}. {words}</translation>
        </message>
        <message>
            <source>{votes} of {voted} votes</source>
            <translation>голосов: {votes} из {voted}</translation>
        </message>
        <message>
            <source>■ Firmness</source>
            <comment>a column</comment>
            <translation>■ Твёрдость</translation>
        </message>
        <message>
            <source>▸ Most chose {number}: {words}</source>
            <translation>▸ Больше голосов — за {number}: {words}</translation>
        </message>
        <message>
            <source>● Care</source>
            <comment>a column</comment>
            <translation>● Внимание</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Continue · {mode}</source>
            <comment>an unfinished run</comment>
            <translation>Продолжить · {mode}</translation>
        </message>
        <message>
            <source>Difficulty: {word}</source>
            <translation>Сложность: {word}</translation>
        </message>
        <message>
            <source>Due for review</source>
            <translation>Пора повторить</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Повторить сегодня</translation>
        </message>
        <message>
            <source>Due today:</source>
            <translation>Повторить сегодня:</translation>
        </message>
        <message>
            <source>Every scenario is a folder inside this one. Put one there and it appears at once.</source>
            <translation>Каждый сценарий — папка внутри этой. Положите её сюда, и сценарий сразу появится.</translation>
        </message>
        <message>
            <source>Last: {points} · {word}</source>
            <comment>points of 100 and direction word</comment>
            <translation>Итог: {points} · {word}</translation>
        </message>
        <message>
            <source>No scenario has “{words}” in it.</source>
            <translation>Ни в одном сценарии нет «{words}».</translation>
        </message>
        <message>
            <source>No scenarios here yet</source>
            <translation>Сценариев здесь пока нет</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Попыток ещё не было</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Practice explains every reply. The exam keeps silent until the end.</source>
            <translation>Практика объясняет каждый ответ. Экзамен молчит до конца.</translation>
        </message>
        <message>
            <source>Practise from the start</source>
            <translation>Практика с начала</translation>
        </message>
        <message>
            <source>Read the briefing</source>
            <translation>Прочитать вводную</translation>
        </message>
        <message>
            <source>Reading the scenarios …</source>
            <translation>Загрузка сценариев…</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарии</translation>
        </message>
        <message>
            <source>Search scenarios</source>
            <translation>Поиск сценариев</translation>
        </message>
        <message>
            <source>Search scenarios   {key}</source>
            <translation>Поиск сценариев   {key}</translation>
        </message>
        <message>
            <source>Show in the workbench</source>
            <translation>Показать в мастерской</translation>
        </message>
        <message>
            <source>Start practising</source>
            <translation>Начать практику</translation>
        </message>
        <message>
            <source>Take the exam</source>
            <translation>Сдать экзамен</translation>
        </message>
        <message>
            <source>Take the exam: {title}</source>
            <translation>Сдать экзамен: {title}</translation>
        </message>
        <message>
            <source>This scenario cannot start: {file}, line {line}</source>
            <translation>Этот сценарий не запускается: {file}, строка {line}</translation>
        </message>
        <message>
            <source>Unfinished · turn {turn}</source>
            <translation>Не закончено · ход {turn}</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Тренинг в зале</translation>
        </message>
        <message>
            <source>You left on turn {turn} of about {turns}, {when}.</source>
            <translation>Вы остановились на ходе {turn} примерно из {turns} ({when}).</translation>
        </message>
        <message>
            <source>You left on turn {turn}, {when}.</source>
            <translation>Вы остановились на ходе {turn} ({when}).</translation>
        </message>
        <message>
            <source>You practise as a guest: nothing is saved.</source>
            <translation>Вы тренируетесь как гость: ничего не сохраняется.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>line {number}</source>
            <comment>of a scenario file that has a fault</comment>
            <translation>строка {number}</translation>
        </message>
        <message>
            <source>{title}. Cannot be played: {standing}.</source>
            <translation>{title}. Не запускается: {standing}.</translation>
        </message>
        <message>
            <source>{title}. {client}. {minutes}, {difficulty}. {standing}.</source>
            <translation>{title}. {client}. {minutes}, сложность: {difficulty}. {standing}.</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n damaged run(s) left out</source>
            <translation>
                <numerusform>%n повреждённый разговор не вошёл</numerusform>
                <numerusform>%n повреждённых разговора не вошли</numerusform>
                <numerusform>%n повреждённых разговоров не вошли</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new run(s)</source>
            <translation>
                <numerusform>%n новый разговор</numerusform>
                <numerusform>%n новых разговора</numerusform>
                <numerusform>%n новых разговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) known already</source>
            <translation>
                <numerusform>%n разговор уже здесь</numerusform>
                <numerusform>%n разговора уже здесь</numerusform>
                <numerusform>%n разговоров уже здесь</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) played on since</source>
            <translation>
                <numerusform>%n разговор с тех пор продолжен</numerusform>
                <numerusform>%n разговора с тех пор продолжены</numerusform>
                <numerusform>%n разговоров с тех пор продолжены</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) went on differently here; one way was kept.</source>
            <translation>
                <numerusform>%n разговор здесь продолжен иначе; остался один вариант.</numerusform>
                <numerusform>%n разговора здесь продолжены иначе; осталось по одному варианту.</numerusform>
                <numerusform>%n разговоров здесь продолжены иначе; осталось по одному варианту.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it was here already; nothing was counted twice</source>
            <translation>Всё это здесь уже было; дважды ничего не посчитано</translation>
        </message>
        <message>
            <source>Bring results in</source>
            <translation>Добавить результаты</translation>
        </message>
        <message>
            <source>Bringing results in …</source>
            <translation>Результаты добавляются…</translation>
        </message>
        <message>
            <source>Nothing was taken in</source>
            <translation>Ничего не добавлено</translation>
        </message>
        <message numerus="yes">
            <source>Results of %n person(s)</source>
            <translation>
                <numerusform>Результаты %n человека</numerusform>
                <numerusform>Результаты %n человек</numerusform>
                <numerusform>Результаты %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stopped before the end; bring the same in again for the rest.</source>
            <translation>Остановлено до конца; чтобы добавить остальное, откройте то же самое ещё раз.</translation>
        </message>
        <message>
            <source>The results are here</source>
            <translation>Результаты добавлены</translation>
        </message>
        <message>
            <source>{done} of {all} runs</source>
            <translation>{done} из {all} разговоров</translation>
        </message>
    </context>
    <context>
        <name>Key</name>
        <message>
            <source>Bksp</source>
            <comment>short for Backspace</comment>
            <translation>Bksp</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Клавиши этого экрана</translation>
        </message>
    </context>
    <context>
        <name>LostChart</name>
        <message>
            <source>From 100 to the headline, turn by turn</source>
            <translation>От 100 до итога, ход за ходом</translation>
        </message>
        <message>
            <source>Left of 100: {points}.</source>
            <translation>Осталось из 100: {points}.</translation>
        </message>
        <message>
            <source>The cap: {points}.</source>
            <translation>Потолок: {points}.</translation>
        </message>
        <message>
            <source>Turn {turn}: {points}.</source>
            <translation>Ход {turn}: {points}.</translation>
        </message>
        <message>
            <source>cap</source>
            <comment>under a narrow column: the limit a stamp sets</comment>
            <translation>потолок</translation>
        </message>
    </context>
    <context>
        <name>Map</name>
        <message>
            <source>Agreement</source>
            <translation>Договорённость</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>Самотёк</translation>
        </message>
        <message>
            <source>Giving in</source>
            <translation>Уступки</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Стена</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>&amp;Действия</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>As the &amp;program</source>
            <translation>&amp;Как у программы</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Высокий контраст, тёмные</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Высокий контраст, светлые</translation>
        </message>
        <message>
            <source>Language of the &amp;talks</source>
            <translation>Язык &amp;разговоров</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Расстояние между строками</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Меньше движения</translation>
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Exam</source>
            <translation>Экзамен</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
    </context>
    <context>
        <name>Mood</name>
        <message>
            <source>Fury</source>
            <translation>Ярость</translation>
        </message>
        <message>
            <source>Irritation</source>
            <translation>Раздражение</translation>
        </message>
        <message>
            <source>Mood now</source>
            <translation>Настроение сейчас</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>Облегчение</translation>
        </message>
        <message>
            <source>Thaw</source>
            <translation>Потепление</translation>
        </message>
        <message>
            <source>Wariness</source>
            <translation>Настороженность</translation>
        </message>
        <message>
            <source>unchanged</source>
            <comment>the mood after the last reply</comment>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>was {mood}</source>
            <comment>the mood before</comment>
            <translation>было: {mood}</translation>
        </message>
        <message>
            <source>{name}. Mood: {mood}, {level} of 5</source>
            <translation>{name}. Настроение: {mood}, {level} из 5</translation>
        </message>
    </context>
    <context>
        <name>MoodCurve</name>
        <message>
            <source>The client's mood, turn by turn</source>
            <translation>Настроение клиента, ход за ходом</translation>
        </message>
        <message>
            <source>Turn {turn}: {mood}, was {before}.</source>
            <translation>Ход {turn}: {mood}, было: {before}.</translation>
        </message>
        <message>
            <source>start</source>
            <translation>начало</translation>
        </message>
    </context>
    <context>
        <name>Next</name>
        <message>
            <source>Due for review now.</source>
            <translation>Пора повторить.</translation>
        </message>
        <message>
            <source>Due for review on {day}.</source>
            <translation>Повторить {day}.</translation>
        </message>
        <message>
            <source>Due for review since {day}.</source>
            <translation>Пора повторить с {day}.</translation>
        </message>
        <message>
            <source>Keep this promise</source>
            <translation>Сохранить обещание</translation>
        </message>
        <message>
            <source>Kept: {promise}</source>
            <translation>Сохранено: {promise}</translation>
        </message>
        <message>
            <source>Next time I will …</source>
            <translation>В следующий раз я…</translation>
        </message>
        <message>
            <source>Nothing is planned. Any talk may be the next one.</source>
            <translation>Ничего не запланировано. Следующим может быть любой разговор.</translation>
        </message>
        <message>
            <source>The next step, not sat as an exam yet.</source>
            <translation>Следующий по порядку; экзамена по нему ещё не было.</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>one thing to practise, or nothing</source>
            <translation>одно, над чем поработать, или ничего</translation>
        </message>
    </context>
    <context>
        <name>Number</name>
        <message>
            <source>{name}: less</source>
            <translation>{name}: меньше</translation>
        </message>
        <message>
            <source>{name}: more</source>
            <translation>{name}: больше</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message>
            <source>A pack holds one folder named with a–z, 0–9, _ and -, unlike {entry}.</source>
            <translation>В пакете должна быть одна папка с именем из a–z, 0–9, _ и -, а не {entry}.</translation>
        </message>
        <message>
            <source>The file is not there any more: {path}.</source>
            <translation>Файла уже нет: {path}.</translation>
        </message>
        <message>
            <source>The pack holds more than 32 MiB.</source>
            <translation>В пакете больше 32 МиБ.</translation>
        </message>
        <message>
            <source>The pack holds more than 64 files.</source>
            <translation>В пакете больше 64 файлов.</translation>
        </message>
        <message>
            <source>The pack is damaged or cut off. Ask for it once more.</source>
            <translation>Пакет повреждён или оборван. Попросите прислать его ещё раз.</translation>
        </message>
        <message>
            <source>The scenario in it cannot be played: {line}</source>
            <translation>Сценарий в нём не запускается: {line}</translation>
        </message>
        <message>
            <source>There is no folder {path} any more.</source>
            <translation>Папки {path} больше нет.</translation>
        </message>
        <message>
            <source>There is no scenario.yaml in the pack.</source>
            <translation>В пакете нет scenario.yaml.</translation>
        </message>
        <message>
            <source>This file cannot be taken as a pack.</source>
            <translation>Этот файл не годится как пакет.</translation>
        </message>
        <message>
            <source>What is at {path} is no scenario. Move it away, then drop the pack again.</source>
            <translation>В {path} лежит не сценарий. Уберите это оттуда и бросьте пакет снова.</translation>
        </message>
        <message>
            <source>{entry} does not lie in the one folder of the pack.</source>
            <translation>{entry} лежит не в единственной папке пакета.</translation>
        </message>
        <message>
            <source>{entry} grows to more than 100 times its packed size.</source>
            <translation>{entry} распаковывается больше чем в 100 раз.</translation>
        </message>
        <message>
            <source>{entry} is a link or a special file.</source>
            <translation>{entry} — ссылка или особый файл.</translation>
        </message>
        <message>
            <source>{entry} is an archive inside the pack.</source>
            <translation>{entry} — архив внутри пакета.</translation>
        </message>
        <message>
            <source>{entry} is larger than 8 MiB.</source>
            <translation>{entry} больше 8 МиБ.</translation>
        </message>
        <message>
            <source>{entry} is locked with a password. Ask for the pack without one.</source>
            <translation>{entry} закрыт паролем. Попросите пакет без пароля.</translation>
        </message>
        <message>
            <source>{entry} is not a file name on every system.</source>
            <translation>{entry} — не имя файла во всех системах.</translation>
        </message>
        <message>
            <source>{entry} is not part of a scenario: only texts and pictures are.</source>
            <translation>{entry} — не часть сценария: в нём бывают только тексты и картинки.</translation>
        </message>
        <message>
            <source>{entry} is packed in a way that is not read here. Ask for a plain zip.</source>
            <translation>{entry} сжат способом, которого программа не читает. Попросите обычный zip.</translation>
        </message>
        <message>
            <source>{entry} is there twice to some systems.</source>
            <translation>{entry} для некоторых систем там дважды.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} не читается: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a zip file, and packs are.</source>
            <translation>{path} — не zip, а пакеты бывают только такие.</translation>
        </message>
        <message>
            <source>{path} takes no new scenario: {reason}. What was there is as it was.</source>
            <translation>{path} не принимает нового сценария: {reason}. Что там было, осталось, как было.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n разговор</numerusform>
                <numerusform>%n разговора</numerusform>
                <numerusform>%n разговоров</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the names</source>
            <translation>Назад к именам</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete {name}?</source>
            <translation>Удалить профиль «{name}»?</translation>
        </message>
        <message>
            <source>From another computer …</source>
            <translation>С другого компьютера…</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Гость</translation>
        </message>
        <message>
            <source>Just try it — save nothing</source>
            <translation>Просто попробовать — без сохранения</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Me</source>
            <comment>name offered to the first person</comment>
            <translation>Я</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Новый профиль</translation>
        </message>
        <message>
            <source>Nothing can be written to {folder}. Practise as a guest for now; the names are back once the folder takes writing.</source>
            <translation>В папку {folder} не удаётся записать. Пока тренируйтесь как гость; имена вернутся, как только папка разрешит запись.</translation>
        </message>
        <message>
            <source>People on this computer</source>
            <translation>Люди на этом компьютере</translation>
        </message>
        <message>
            <source>Progress cannot be saved</source>
            <translation>Прогресс не удастся сохранить</translation>
        </message>
        <message>
            <source>Progress stays on this computer. No password, no account.</source>
            <translation>Прогресс остаётся на этом компьютере. Ни пароля, ни учётной записи.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Start the oven scenario</source>
            <translation>Начать сценарий про духовку</translation>
        </message>
        <message>
            <source>Who is practising?</source>
            <translation>Кто тренируется?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>пока без разговоров</translation>
        </message>
        <message>
            <source>{name} and {runs} go for good. There is no other copy.</source>
            <translation>Профиль «{name}» и {runs} исчезнут навсегда. Другой копии нет.</translation>
        </message>
        <message>
            <source>{name}, {used}</source>
            <translation>{name}, {used}</translation>
        </message>
        <message>
            <source>{runs} · last {when}</source>
            <comment>of a profile</comment>
            <translation>{runs} · последний раз {when}</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n ответ</numerusform>
                <numerusform>%n ответа</numerusform>
                <numerusform>%n ответов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished run(s)</source>
            <translation>
                <numerusform>%n законченный разговор</numerusform>
                <numerusform>%n законченных разговора</numerusform>
                <numerusform>%n законченных разговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s)</source>
            <translation>
                <numerusform>ещё %n сценарий</numerusform>
                <numerusform>ещё %n сценария</numerusform>
                <numerusform>ещё %n сценариев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scored answer(s)</source>
            <translation>
                <numerusform>ещё %n оценённый ответ</numerusform>
                <numerusform>ещё %n оценённых ответа</numerusform>
                <numerusform>ещё %n оценённых ответов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n разговор</numerusform>
                <numerusform>%n разговора</numerusform>
                <numerusform>%n разговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) deleted</source>
            <translation>
                <numerusform>Удалён %n разговор</numerusform>
                <numerusform>Удалено %n разговора</numerusform>
                <numerusform>Удалено %n разговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) go, with their debriefs and what is due. Rules and promises stay.</source>
            <translation>
                <numerusform>Исчезнет %n разговор вместе с разбором и сроком повторения. Правила и обещания останутся.</numerusform>
                <numerusform>Исчезнут %n разговора вместе с разборами и сроками повторения. Правила и обещания останутся.</numerusform>
                <numerusform>Исчезнут %n разговоров вместе с разборами и сроками повторения. Правила и обещания останутся.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation>
                <numerusform>%n сценарий</numerusform>
                <numerusform>%n сценария</numerusform>
                <numerusform>%n сценариев</numerusform>
            </translation>
        </message>
        <message>
            <source>A calm client</source>
            <translation>Спокойный клиент</translation>
        </message>
        <message>
            <source>A debrief ends with a rule to adopt; it stands here then.</source>
            <translation>В конце разбора можно принять правило; оно появится здесь.</translation>
        </message>
        <message>
            <source>Adopted {day}</source>
            <translation>Принято {day}</translation>
        </message>
        <message>
            <source>Adopted {day} after “{title}”</source>
            <translation>Принято {day} после «{title}»</translation>
        </message>
        <message>
            <source>All runs</source>
            <translation>Все разговоры</translation>
        </message>
        <message>
            <source>An annoyed client</source>
            <translation>Раздражённый клиент</translation>
        </message>
        <message>
            <source>An earlier version left it beside the store. {what}</source>
            <translation>Её оставила рядом с файлом прогресса прежняя версия программы. {what}</translation>
        </message>
        <message>
            <source>Answers fall short about as often in calm as under pressure.</source>
            <translation>Ответам не хватает чего-то примерно одинаково — и в покое, и под давлением.</translation>
        </message>
        <message>
            <source>As a guest, nothing of this is kept.</source>
            <translation>У гостя ничего из этого не сохраняется.</translation>
        </message>
        <message>
            <source>Away from both</source>
            <comment>where the answers lean</comment>
            <translation>Слабо и там и там</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Balance of calm moments minus balance under pressure</source>
            <translation>Баланс в спокойные моменты минус баланс под давлением</translation>
        </message>
        <message>
            <source>Both ways in turn</source>
            <comment>where the answers lean</comment>
            <translation>То туда, то сюда</translation>
        </message>
        <message numerus="yes">
            <source>Can be taken back for %n second(s)</source>
            <translation>
                <numerusform>Вернуть можно ещё %n секунду</numerusform>
                <numerusform>Вернуть можно ещё %n секунды</numerusform>
                <numerusform>Вернуть можно ещё %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Cold exams: {have}, needed {need}</source>
            <translation>Контрольные экзамены: {have}, нужно {need}</translation>
        </message>
        <message>
            <source>Days from first to last: {have}, needed {need}</source>
            <translation>Дней от первого до последнего: {have}, нужно {need}</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n run(s)</source>
            <translation>
                <numerusform>Удалить %n разговор</numerusform>
                <numerusform>Удалить %n разговора</numerusform>
                <numerusform>Удалить %n разговоров</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the history …</source>
            <translation>Удалить историю…</translation>
        </message>
        <message>
            <source>Delete the history?</source>
            <translation>Удалить историю?</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Due as well</source>
            <translation>Ещё пора повторить</translation>
        </message>
        <message>
            <source>Due for review since {day}</source>
            <translation>Пора повторить с {day}</translation>
        </message>
        <message>
            <source>Due for review today</source>
            <translation>Повторить сегодня</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Повторить сегодня</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Повторить {day}</translation>
        </message>
        <message>
            <source>Everything, for another computer (JSON)</source>
            <translation>Всё, для другого компьютера (JSON)</translation>
        </message>
        <message>
            <source>Exams show in what moments answers fall short.</source>
            <translation>Экзамены покажут, в какие моменты ответам чего-то не хватает.</translation>
        </message>
        <message>
            <source>Figures come from exams: the first of a scenario, or one due for review.</source>
            <translation>Числа — с контрольных экзаменов: первого по сценарию и очередных повторений.</translation>
        </message>
        <message>
            <source>Finish one conversation and its answers appear on this map.</source>
            <translation>Доведите один разговор до конца, и его ответы появятся на этой карте.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Закончен</translation>
        </message>
        <message numerus="yes">
            <source>From %n cold exam(s)</source>
            <translation>
                <numerusform>По %n контрольному экзамену</numerusform>
                <numerusform>По %n контрольным экзаменам</numerusform>
                <numerusform>По %n контрольным экзаменам</numerusform>
            </translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Прерван</translation>
        </message>
        <message>
            <source>It came to no ending, so there is no debrief of it.</source>
            <translation>До финала он не дошёл, поэтому разбора нет.</translation>
        </message>
        <message>
            <source>Keep the history</source>
            <translation>Вернуть историю</translation>
        </message>
        <message>
            <source>Kept in {path}</source>
            <translation>Хранится в {path}</translation>
        </message>
        <message>
            <source>Kinds of client: {have}, needed {need}</source>
            <translation>Типы клиентов: {have}, нужно {need}</translation>
        </message>
        <message>
            <source>Last three free of open violations: {have} of {need}</source>
            <translation>Последние без открытых нарушений: {have} из {need}</translation>
        </message>
        <message>
            <source>Lean {lean}, see-saw {see_saw}, ± {margin} points a run</source>
            <translation>Крен {lean}, качели {see_saw}, ± {margin} баллов на разговор</translation>
        </message>
        <message>
            <source>Left out because they are damaged: {number}.</source>
            <translation>Повреждены и не вошли: {number}.</translation>
        </message>
        <message>
            <source>Lowest of the last three: {have}, needed {need}</source>
            <translation>Худший из трёх последних: {have}, нужно {need}</translation>
        </message>
        <message>
            <source>Mark as kept</source>
            <translation>Отметить выполненным</translation>
        </message>
        <message>
            <source>Mastery asks for</source>
            <translation>Для мастерства нужно</translation>
        </message>
        <message>
            <source>Mean balance</source>
            <translation>Средний баланс</translation>
        </message>
        <message>
            <source>Mean balance: {have}, needed {need}</source>
            <translation>Средний баланс: {have}, нужно {need}</translation>
        </message>
        <message>
            <source>Missing, in exams: {answers}, {scenarios}</source>
            <translation>Нужно на экзаменах: {answers}, {scenarios}</translation>
        </message>
        <message>
            <source>Missing, in exams: {what}</source>
            <translation>Нужно на экзаменах: {what}</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>Mostly answers of stage 1: who is the client anyway?</source>
            <translation>В основном ответы стадии 1: да кто он такой, этот клиент?</translation>
        </message>
        <message>
            <source>Mostly answers of stage 2: the client is always right</source>
            <translation>В основном ответы стадии 2: клиент всегда прав</translation>
        </message>
        <message>
            <source>Mostly answers of stage 3: the client is more often wrong</source>
            <translation>В основном ответы стадии 3: клиент чаще не прав</translation>
        </message>
        <message>
            <source>Mostly answers of stage 4: the client we chose to work with</source>
            <translation>В основном ответы стадии 4: клиент, которого мы выбрали</translation>
        </message>
        <message>
            <source>Neither way</source>
            <comment>where the answers lean</comment>
            <translation>Идут ровно</translation>
        </message>
        <message>
            <source>Newer runs weigh more; one run is up to 15 points off.</source>
            <translation>Свежие разговоры весят больше; один разговор может отклониться на 15 баллов.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <comment>what tips the balance</comment>
            <translation>Ничего особенного</translation>
        </message>
        <message>
            <source>Nothing is due before {day}</source>
            <translation>До {day} повторять нечего</translation>
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation>Ничего не запланировано.</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Сравнивать пока нечего</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>Ничего не сохранено</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Practise “{title}”</source>
            <translation>Начать практику: «{title}»</translation>
        </message>
        <message>
            <source>Practised</source>
            <translation>Пройдено</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>Давление</translation>
        </message>
        <message>
            <source>Pressure gap</source>
            <translation>Просадка под давлением</translation>
        </message>
        <message>
            <source>Pressure gap: {have}, at most {need}</source>
            <translation>Просадка под давлением: {have}, нужно не больше {need}</translation>
        </message>
        <message>
            <source>Promised to practise</source>
            <translation>Обещано себе</translation>
        </message>
        <message>
            <source>Promised {day}</source>
            <translation>Обещано {day}</translation>
        </message>
        <message>
            <source>Promised {day}, kept {kept}</source>
            <translation>Обещано {day}, выполнено {kept}</translation>
        </message>
        <message>
            <source>Reading the runs …</source>
            <translation>Загрузка разговоров…</translation>
        </message>
        <message>
            <source>Report of one or two pages (PDF, HTML)</source>
            <translation>Отчёт на одну-две страницы (PDF, HTML)</translation>
        </message>
        <message>
            <source>Reword</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Save progress as</source>
            <translation>Сохранить прогресс как</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Сценарий</translation>
        </message>
        <message>
            <source>Scenarios: {have}, needed {need}</source>
            <translation>Сценарии: {have}, нужно {need}</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n scenario(s)</source>
            <translation>
                <numerusform>Показать все сценарии (%n)</numerusform>
                <numerusform>Показать все сценарии (%n)</numerusform>
                <numerusform>Показать все сценарии (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Stages 1 to 4, %</source>
            <translation>Стадии 1–4, %</translation>
        </message>
        <message>
            <source>Statements for a learning system (xAPI)</source>
            <translation>Записи для системы обучения (xAPI)</translation>
        </message>
        <message>
            <source>Table of all answers (CSV)</source>
            <translation>Таблица всех ответов (CSV)</translation>
        </message>
        <message>
            <source>Table of all runs (CSV)</source>
            <translation>Таблица всех разговоров (CSV)</translation>
        </message>
        <message>
            <source>Take the exam</source>
            <translation>Сдать экзамен</translation>
        </message>
        <message>
            <source>Take the exam: {title}</source>
            <translation>Сдать экзамен: {title}</translation>
        </message>
        <message>
            <source>The history is gone, but not the copy of it</source>
            <translation>История удалена, а её копия — нет</translation>
        </message>
        <message>
            <source>The history was not deleted: the store takes no writing</source>
            <translation>История не удалена: в файл прогресса нельзя писать</translation>
        </message>
        <message>
            <source>The next step, not sat as an exam yet</source>
            <translation>Следующий по порядку, экзамена по нему ещё не было</translation>
        </message>
        <message>
            <source>This run was given up for another start</source>
            <translation>Этот разговор прерван: вместо него начат новый</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>To the scenarios</source>
            <translation>К сценариям</translation>
        </message>
        <message>
            <source>Too few answers to say</source>
            <translation>Пока мало ответов</translation>
        </message>
        <message>
            <source>Too few answers to say</source>
            <comment>what tips the balance</comment>
            <translation>Пока мало ответов</translation>
        </message>
        <message>
            <source>Toward giving in</source>
            <comment>where the answers lean</comment>
            <translation>К уступкам</translation>
        </message>
        <message>
            <source>Toward hardening</source>
            <comment>where the answers lean</comment>
            <translation>К жёсткости</translation>
        </message>
        <message>
            <source>Unfinished, turn {turn}</source>
            <translation>Не закончен, ход {turn}</translation>
        </message>
        <message>
            <source>What tips you</source>
            <translation>Что сбивает баланс</translation>
        </message>
        <message>
            <source>What you promise yourself in a debrief stands here.</source>
            <translation>Здесь появится то, что вы пообещаете себе на разборе.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Where you lean</source>
            <translation>Куда клонятся ответы</translation>
        </message>
        <message>
            <source>Working out the figures: {done} of {all} runs</source>
            <translation>Подсчёт: {done} из {all} разговоров</translation>
        </message>
        <message>
            <source>Your rules</source>
            <translation>Ваши правила</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>balance {points} of 100</source>
            <translation>баланс {points} из 100</translation>
        </message>
        <message>
            <source>met</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>not met yet</source>
            <translation>пока не выполнено</translation>
        </message>
        <message>
            <source>under 1 min</source>
            <translation>меньше 1 мин</translation>
        </message>
        <message>
            <source>{date}  {time}</source>
            <comment>when a run was</comment>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <comment>a length of time</comment>
            <translation>{hours} ч {minutes} мин</translation>
        </message>
        <message>
            <source>{lapses} of {turns} answers fell short there</source>
            <translation>Слабых ответов: {lapses} из {turns}</translation>
        </message>
        <message>
            <source>{lapses} of {turns} answers gave way there</source>
            <translation>Ответов с прогибом: {lapses} из {turns}</translation>
        </message>
        <message>
            <source>{lapses} of {turns} answers hardened there</source>
            <translation>Жёстких ответов: {lapses} из {turns}</translation>
        </message>
        <message>
            <source>{letter}: {what} – missing in {missing} of {turns}</source>
            <translation>{letter}: {what} — не хватает в {missing} из {turns}</translation>
        </message>
        <message>
            <source>{mode} from turn {turn}</source>
            <comment>a replay</comment>
            <translation>{mode} с хода {turn}</translation>
        </message>
        <message>
            <source>{mode}, cold</source>
            <comment>an exam that counts</comment>
            <translation>{mode}, контрольный</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name.</source>
            <translation>{path} уже есть. Выберите другое имя.</translation>
        </message>
        <message>
            <source>{path}: {reason}. Choose another place.</source>
            <translation>{path}: {reason}. Выберите другое место.</translation>
        </message>
        <message>
            <source>{points} points</source>
            <comment>calm minus pressure</comment>
            <translation>{points}</translation>
        </message>
        <message>
            <source>{points} ± {margin}</source>
            <comment>points of 100</comment>
            <translation>{points} ± {margin}</translation>
        </message>
        <message>
            <source>{points}, {word}</source>
            <comment>balance and direction of a run</comment>
            <translation>{points}, {word}</translation>
        </message>
        <message>
            <source>{runs} · latest {result}</source>
            <translation>{runs} · последний: {result}</translation>
        </message>
        <message>
            <source>{runs} · {time}</source>
            <comment>finished runs and their time</comment>
            <translation>{runs} · {time}</translation>
        </message>
        <message>
            <source>{runs}, {answers}, in {folder}.</source>
            <translation>{runs}, {answers}, папка {folder}.</translation>
        </message>
        <message>
            <source>{scenarios}, last {when}</source>
            <translation>{scenarios}, последний раз {when}</translation>
        </message>
        <message>
            <source>{title}. Not in the folder any more; the run opens as it was played.</source>
            <translation>{title}. В папке его больше нет; разговор откроется таким, каким был.</translation>
        </message>
    </context>
    <context>
        <name>Prompt</name>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>Reflection</name>
        <message>
            <source>Before the numbers</source>
            <translation>Прежде чем смотреть на числа</translation>
        </message>
        <message>
            <source>Both, in turn</source>
            <translation>То туда, то сюда</translation>
        </message>
        <message>
            <source>Did your answers bend or harden?</source>
            <translation>Куда клонились ваши ответы?</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Никуда</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Ни одного</translation>
        </message>
        <message>
            <source>They bent: more was given than was owed</source>
            <translation>Прогиб: отдано больше, чем полагалось</translation>
        </message>
        <message>
            <source>They hardened: the person was not heard</source>
            <translation>Жёсткость: человек не услышан</translation>
        </message>
        <message>
            <source>Which answer would you take back?</source>
            <translation>Какой ответ вы взяли бы назад?</translation>
        </message>
        <message>
            <source>{turn}. {answer}</source>
            <comment>number and words of an answer</comment>
            <translation>{turn}. {answer}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>#</source>
            <translation>№</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n ответ</numerusform>
                <numerusform>%n ответа</numerusform>
                <numerusform>%n ответов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cold exam(s)</source>
            <translation>
                <numerusform>%n контрольный экзамен</numerusform>
                <numerusform>%n контрольных экзамена</numerusform>
                <numerusform>%n контрольных экзаменов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished run(s)</source>
            <translation>
                <numerusform>%n законченный разговор</numerusform>
                <numerusform>%n законченных разговора</numerusform>
                <numerusform>%n законченных разговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fork(s) with fewer</source>
            <translation>
                <numerusform>%n развилка, где их меньше</numerusform>
                <numerusform>%n развилки, где их меньше</numerusform>
                <numerusform>%n развилок, где их меньше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cause(s) in the program</source>
            <translation>
                <numerusform>Ещё %n причина — в программе</numerusform>
                <numerusform>Ещё %n причины — в программе</numerusform>
                <numerusform>Ещё %n причин — в программе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more fork(s) in the program</source>
            <translation>
                <numerusform>Ещё %n развилка — в программе</numerusform>
                <numerusform>Ещё %n развилки — в программе</numerusform>
                <numerusform>Ещё %n развилок — в программе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in the program</source>
            <translation>
                <numerusform>Ещё %n — в программе</numerusform>
                <numerusform>Ещё %n — в программе</numerusform>
                <numerusform>Ещё %n — в программе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam needed</source>
            <translation>
                <numerusform>Нужен ещё %n человек с контрольным экзаменом</numerusform>
                <numerusform>Нужны ещё %n человека с контрольным экзаменом</numerusform>
                <numerusform>Нужно ещё %n человек с контрольным экзаменом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) in the program</source>
            <translation>
                <numerusform>Ещё %n разговор — в программе</numerusform>
                <numerusform>Ещё %n разговора — в программе</numerusform>
                <numerusform>Ещё %n разговоров — в программе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s) in the program</source>
            <translation>
                <numerusform>Ещё %n сценарий — в программе</numerusform>
                <numerusform>Ещё %n сценария — в программе</numerusform>
                <numerusform>Ещё %n сценариев — в программе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more turn(s) in the program</source>
            <translation>
                <numerusform>Ещё %n ход — в программе</numerusform>
                <numerusform>Ещё %n хода — в программе</numerusform>
                <numerusform>Ещё %n ходов — в программе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a cold exam</source>
            <translation>
                <numerusform>%n человек с контрольным экзаменом</numerusform>
                <numerusform>%n человека с контрольным экзаменом</numerusform>
                <numerusform>%n человек с контрольным экзаменом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n группа</numerusform>
                <numerusform>%n группы</numerusform>
                <numerusform>%n групп</numerusform>
            </translation>
        </message>
        <message>
            <source>1 · Who is the client anyway?</source>
            <translation>1 · Да кто он такой, этот клиент?</translation>
        </message>
        <message>
            <source>2 · The client is always right</source>
            <translation>2 · Клиент всегда прав</translation>
        </message>
        <message>
            <source>3 · The client is more often wrong</source>
            <translation>3 · Клиент чаще не прав</translation>
        </message>
        <message>
            <source>4 · The client we chose to work with</source>
            <translation>4 · Клиент, которого мы выбрали</translation>
        </message>
        <message>
            <source>Adopted after talks</source>
            <translation>Принято после разговоров</translation>
        </message>
        <message>
            <source>Adopted from it: {rule}</source>
            <translation>На его основе принято: {rule}</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответов</translation>
        </message>
        <message>
            <source>Answers by stage of attitude</source>
            <translation>Ответы по стадиям отношения к клиенту</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Balance p</source>
            <translation>Баланс p</translation>
        </message>
        <message>
            <source>Balance: the middle half of the runs, and the median</source>
            <translation>Баланс: средняя половина разговоров и медиана</translation>
        </message>
        <message>
            <source>Breached</source>
            <translation>Нарушено</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>По виду</translation>
        </message>
        <message>
            <source>By turn</source>
            <translation>По ходам</translation>
        </message>
        <message>
            <source>Care and firmness 0 to 4, with the letters that were there</source>
            <translation>Внимание и твёрдость от 0 до 4 и буквы того, что в ответе было</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>Отдано денег</translation>
        </message>
        <message>
            <source>Cause in the company</source>
            <translation>Причина в компании</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Causes, and what mends them</source>
            <translation>Причины и что исправить</translation>
        </message>
        <message>
            <source>Cold exams</source>
            <translation>Контрольные экзамены</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Условие</translation>
        </message>
        <message>
            <source>Counted in runs</source>
            <translation>В скольких разговорах</translation>
        </message>
        <message>
            <source>D</source>
            <translation>D</translation>
        </message>
        <message>
            <source>Days from first to last</source>
            <translation>Дней от первого до последнего</translation>
        </message>
        <message>
            <source>Direction of the runs</source>
            <translation>Куда клонятся разговоры</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Facts asked for and causes found: {points} of 100</source>
            <translation>Выясненные факты и найденные причины: {points} из 100</translation>
        </message>
        <message>
            <source>Facts that were not asked for: {texts}</source>
            <translation>Факты, о которых не спросили: {texts}</translation>
        </message>
        <message>
            <source>Fork</source>
            <translation>Развилка</translation>
        </message>
        <message>
            <source>Forks to look at</source>
            <translation>Развилки для проверки</translation>
        </message>
        <message>
            <source>Forks where the group falls</source>
            <translation>Развилки, где группа спотыкается</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <source>Found: in how many of the talks that asked for causes</source>
            <translation>Найдено: в скольких разговорах из тех, где спрашивали о причинах</translation>
        </message>
        <message>
            <source>Found: of the causes tasks this group answered</source>
            <translation>Найдено: из заданий на причины, которые выполнила эта группа</translation>
        </message>
        <message>
            <source>Group: {team}</source>
            <translation>Группа: {team}</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Гость</translation>
        </message>
        <message>
            <source>Half of the runs lie between {low} and {high}, the median is {mid}.</source>
            <translation>Половина разговоров — от {low} до {high}, медиана — {mid}.</translation>
        </message>
        <message>
            <source>Hollow: the run before</source>
            <translation>Пустые: прошлый разговор</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>In own words first: “{words}”</source>
            <translation>Сначала своими словами: «{words}»</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Kinds of client</source>
            <translation>Типы клиентов</translation>
        </message>
        <message>
            <source>Last run of each: care to the right, firmness upwards; hollow: the run before</source>
            <translation>Последний разговор по каждому: внимание — вправо, твёрдость — вверх; пустые точки — прошлый разговор</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>Последние разговоры</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Не закрыто</translation>
        </message>
        <message>
            <source>Lowest of the last three</source>
            <translation>Худший из трёх последних</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>Лояльность</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Made on {day} from what is kept on this computer</source>
            <translation>Составлено {day} по данным этого компьютера</translation>
        </message>
        <message>
            <source>Mastery: conditions met and still open</source>
            <translation>Мастерство: что выполнено и чего ещё нет</translation>
        </message>
        <message>
            <source>Mastery: every condition is met</source>
            <translation>Мастерство: выполнены все условия</translation>
        </message>
        <message>
            <source>Mean balance</source>
            <translation>Средний баланс</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>Named as well, though it was no cause here: {texts}</source>
            <translation>Отмечено и то, что здесь не причина: {texts}</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Нужно</translation>
        </message>
        <message>
            <source>Nerves</source>
            <translation>Нервы</translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation>Дальше: {title}</translation>
        </message>
        <message>
            <source>Next: {title}, as an exam for the first time</source>
            <translation>Дальше: {title}, первый экзамен</translation>
        </message>
        <message>
            <source>Next: {title}, due for review</source>
            <translation>Дальше: {title}, пора повторить</translation>
        </message>
        <message>
            <source>No cold exam yet: the first of a scenario, or one that is due.</source>
            <translation>Контрольных экзаменов пока нет: контрольный — первый по сценарию или очередное повторение.</translation>
        </message>
        <message>
            <source>No printer is set up here</source>
            <translation>Принтер здесь не настроен</translation>
        </message>
        <message>
            <source>No printer is set up here, and no viewer for PDF</source>
            <translation>Здесь нет ни принтера, ни программы для PDF</translation>
        </message>
        <message>
            <source>Of the last three without open violation</source>
            <translation>Из трёх последних без открытых нарушений</translation>
        </message>
        <message>
            <source>One run may be off by {margin} points either way.</source>
            <translation>Один разговор может отклониться на {margin} баллов в любую сторону.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Our standard</source>
            <translation>Наш стандарт</translation>
        </message>
        <message>
            <source>Owner and date</source>
            <translation>Кто отвечает и срок</translation>
        </message>
        <message>
            <source>Pain points</source>
            <translation>Болевые точки</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Practice: {person}</source>
            <translation>Практика: {person}</translation>
        </message>
        <message>
            <source>Practised</source>
            <translation>Пройдено</translation>
        </message>
        <message>
            <source>Pressure gap, in points, at most</source>
            <translation>Просадка под давлением, баллов, не больше</translation>
        </message>
        <message>
            <source>Pressure gap: {points} points, calm less pressure.</source>
            <translation>Просадка под давлением, баллов: {points} (спокойно минус под давлением).</translation>
        </message>
        <message>
            <source>Price of the case</source>
            <translation>Цена этого случая</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Обещание</translation>
        </message>
        <message>
            <source>Promised and left open: {promises}</source>
            <translation>Обещано и не закрыто: {promises}</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обещания</translation>
        </message>
        <message>
            <source>Roads not taken</source>
            <translation>Другие пути</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Rules adopted</source>
            <translation>Принятые правила</translation>
        </message>
        <message>
            <source>Rules of single scenarios</source>
            <translation>Правила отдельных сценариев</translation>
        </message>
        <message>
            <source>Rules of the house</source>
            <translation>Наши правила</translation>
        </message>
        <message>
            <source>Rules of the house that were kept: {texts}</source>
            <translation>Соблюдены наши правила: {texts}</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Сохранить отчёт…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Сохранить отчёт</translation>
        </message>
        <message>
            <source>Save the report, then print it on another computer.</source>
            <translation>Сохраните отчёт и распечатайте его на другом компьютере.</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Сценарий</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарии</translation>
        </message>
        <message>
            <source>Share of each reply among the answers it was open to; bold is the most balanced. ● care, ■ firmness.</source>
            <translation>Доля каждого ответа там, где он был открыт; жирным — самый взвешенный. ● внимание, ■ твёрдость.</translation>
        </message>
        <message>
            <source>The answer given</source>
            <translation>Что сказано</translation>
        </message>
        <message>
            <source>The client, and the answer</source>
            <translation>Клиент и ответ</translation>
        </message>
        <message>
            <source>The report is with the printer</source>
            <translation>Отчёт отправлен на принтер</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Отчёт не сохранён</translation>
        </message>
        <message>
            <source>The report was opened as a PDF: print it from there.</source>
            <translation>Отчёт открыт как PDF: распечатайте его оттуда.</translation>
        </message>
        <message>
            <source>The road not taken</source>
            <translation>Другой путь</translation>
        </message>
        <message>
            <source>The rule that was adopted</source>
            <translation>Принятое правило</translation>
        </message>
        <message>
            <source>There is</source>
            <translation>Есть</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>На что смотреть</translation>
        </message>
        <message>
            <source>To practise</source>
            <translation>Над чем поработать</translation>
        </message>
        <message>
            <source>To practise: {promise}</source>
            <translation>В следующий раз: {promise}</translation>
        </message>
        <message>
            <source>Told from {answers} answers on</source>
            <translation>Судить можно начиная с {answers} ответов</translation>
        </message>
        <message>
            <source>Turn by turn</source>
            <translation>Ход за ходом</translation>
        </message>
        <message>
            <source>Turn {turn}: “{quote}”</source>
            <translation>Ход {turn}: «{quote}»</translation>
        </message>
        <message>
            <source>What a group comes to is told from {people} people on.</source>
            <translation>Итоги группы показываются начиная с {people} человек.</translation>
        </message>
        <message>
            <source>What answers lack most</source>
            <translation>Чего ответам не хватает чаще всего</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Что дальше</translation>
        </message>
        <message>
            <source>What mends it</source>
            <translation>Что исправить</translation>
        </message>
        <message>
            <source>What no good turn makes up for</source>
            <translation>Чего не перекроют удачные ходы</translation>
        </message>
        <message>
            <source>What the company did</source>
            <translation>Что сделала компания</translation>
        </message>
        <message>
            <source>What tips the balance</source>
            <translation>Что сбивает баланс</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Where practice stands</source>
            <translation>Как идёт практика</translation>
        </message>
        <message>
            <source>Where the answers lean</source>
            <translation>Куда клонятся ответы</translation>
        </message>
        <message>
            <source>a fair settlement costs {cash}</source>
            <translation>справедливое решение стоит {cash}</translation>
        </message>
        <message>
            <source>a trap nobody takes</source>
            <translation>пустая ловушка</translation>
        </message>
        <message>
            <source>agreed in {room}</source>
            <translation>принято в группе «{room}»</translation>
        </message>
        <message>
            <source>cap</source>
            <comment>column</comment>
            <translation>потолок</translation>
        </message>
        <message>
            <source>check the ratings</source>
            <translation>проверить оценки</translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>сделано {day}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>срок {day}</translation>
        </message>
        <message>
            <source>first or due for review</source>
            <translation>контрольный: первый или повторение</translation>
        </message>
        <message>
            <source>found</source>
            <translation>найдена</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>прерван</translation>
        </message>
        <message>
            <source>gives itself away</source>
            <translation>выдаёт себя</translation>
        </message>
        <message>
            <source>main cause</source>
            <translation>главная причина</translation>
        </message>
        <message numerus="yes">
            <source>mean over %n cold exam(s)</source>
            <translation>
                <numerusform>среднее по %n контрольному экзамену</numerusform>
                <numerusform>среднее по %n контрольным экзаменам</numerusform>
                <numerusform>среднее по %n контрольным экзаменам</numerusform>
            </translation>
        </message>
        <message>
            <source>mean tension, of 100</source>
            <translation>среднее напряжение, из 100</translation>
        </message>
        <message>
            <source>met</source>
            <translation>да</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>пока никто</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>не решено</translation>
        </message>
        <message>
            <source>not yet found</source>
            <translation>пока нет</translation>
        </message>
        <message>
            <source>nothing written yet</source>
            <translation>пока не записано</translation>
        </message>
        <message>
            <source>of 100</source>
            <comment>after the headline number</comment>
            <translation>из 100</translation>
        </message>
        <message>
            <source>of 100</source>
            <translation>из 100</translation>
        </message>
        <message>
            <source>open</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>p: balance of what was open · D: tells answers apart</source>
            <translation>p: достигнутый баланс (лучший из доступных — 1) · D: различает ли развилка ответы</translation>
        </message>
        <message>
            <source>tells little: review</source>
            <translation>мало различает: пересмотреть</translation>
        </message>
        <message>
            <source>too few answers to say</source>
            <translation>пока мало ответов</translation>
        </message>
        <message>
            <source>too hard</source>
            <translation>слишком сложно</translation>
        </message>
        <message>
            <source>unfinished</source>
            <translation>не закончен</translation>
        </message>
        <message>
            <source>warns {warned}, recommends to {told}</source>
            <comment>word of mouth, in people</comment>
            <translation>предостережёт: {warned}, посоветует: {told}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <comment>a moment</comment>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>days</comment>
            <translation>{first} — {last}</translation>
        </message>
        <message>
            <source>{found} of {asked}</source>
            <translation>{found} из {asked}</translation>
        </message>
        <message>
            <source>{name}: {figure}.</source>
            <comment>a chart in words</comment>
            <translation>{name}: {figure}.</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name.</source>
            <translation>{path} уже есть. Выберите другое имя.</translation>
        </message>
        <message>
            <source>{path}: {reason}. Choose another place.</source>
            <translation>{path}: {reason}. Выберите другое место.</translation>
        </message>
        <message>
            <source>{points} points are missing to 100</source>
            <translation>До 100 не хватает баллов: {points}</translation>
        </message>
        <message>
            <source>{points} points lost on average</source>
            <translation>в среднем потеряно баллов: {points}</translation>
        </message>
        <message>
            <source>{promise} (kept)</source>
            <comment>a promise to practise something</comment>
            <translation>{promise} (выполнено)</translation>
        </message>
        <message>
            <source>± {margin} of 100</source>
            <translation>± {margin} из 100</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <comment>somebody's words</comment>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>■ Firm</source>
            <translation>■ Твёрдость</translation>
        </message>
        <message>
            <source>● Care</source>
            <translation>● Внимание</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>A rule of the house</source>
            <translation>Из наших правил</translation>
        </message>
        <message>
            <source>A rule of the house, broken in turn {turn}</source>
            <translation>Из наших правил, нарушено на ходе {turn}</translation>
        </message>
        <message>
            <source>As it will be kept</source>
            <translation>Так оно сохранится</translation>
        </message>
        <message>
            <source>Begin with one of these or write your own. Nothing has to be adopted.</source>
            <translation>Начните с одного из этих или напишите своё. Принимать что-либо необязательно.</translation>
        </message>
        <message>
            <source>Both halves make the rule.</source>
            <translation>Правило складывается из двух половин.</translation>
        </message>
        <message>
            <source>From turn {turn}, where points were lost: “{line}”</source>
            <translation>Ход {turn}, где потеряны баллы: «{line}»</translation>
        </message>
        <message>
            <source>I have no answer yet</source>
            <comment>after: If</comment>
            <translation>ответа у меня ещё нет</translation>
        </message>
        <message>
            <source>I name the loss first, and the rule after it</source>
            <comment>after: then</comment>
            <translation>сначала я называю потерю, а потом правило</translation>
        </message>
        <message>
            <source>I say what is owed, and why it ends there</source>
            <comment>after: then</comment>
            <translation>я говорю, что положено и почему дальше нельзя</translation>
        </message>
        <message>
            <source>I say who finds it out, and by when</source>
            <comment>after: then</comment>
            <translation>я говорю, кто и к какому сроку это выяснит</translation>
        </message>
        <message>
            <source>I take the one that keeps more roads open</source>
            <comment>after: then</comment>
            <translation>я беру тот, что оставляет больше путей</translation>
        </message>
        <message>
            <source>If {when}, then {then}.</source>
            <comment>a rule somebody keeps</comment>
            <translation>Если {when}, то {then}.</translation>
        </message>
        <message>
            <source>If …</source>
            <translation>Если…</translation>
        </message>
        <message>
            <source>Keep this rule</source>
            <translation>Сохранить правило</translation>
        </message>
        <message>
            <source>Kept: {rule}</source>
            <translation>Сохранено: {rule}</translation>
        </message>
        <message>
            <source>One rule for the next talk</source>
            <translation>Одно правило на следующий разговор</translation>
        </message>
        <message>
            <source>a client asks for more than is owed</source>
            <comment>after: If</comment>
            <translation>клиент просит больше, чем положено</translation>
        </message>
        <message>
            <source>a client is upset about what they lost</source>
            <comment>after: If</comment>
            <translation>клиент расстроен из-за того, что потерял</translation>
        </message>
        <message>
            <source>then …</source>
            <translation>то…</translation>
        </message>
        <message>
            <source>two answers look equally good</source>
            <comment>after: If</comment>
            <translation>два ответа кажутся одинаково хорошими</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message numerus="yes">
            <source>%n text(s) to translate</source>
            <translation>
                <numerusform>осталось перевести %n текст</numerusform>
                <numerusform>осталось перевести %n текста</numerusform>
                <numerusform>осталось перевести %n текстов</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to change: {file}</source>
            <translation>Менять нечего: {file}</translation>
        </message>
        <message>
            <source>Pack for sharing</source>
            <translation>Упаковать, чтобы поделиться</translation>
        </message>
        <message>
            <source>Save the graph as picture</source>
            <translation>Сохранить граф как изображение</translation>
        </message>
        <message>
            <source>Save the script</source>
            <translation>Сохранить сценарий для печати</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>The file has errors now. Nothing was written; mend them first.</source>
            <translation>Сейчас в файле есть изъяны. Ничего не записано; сначала их нужно исправить.</translation>
        </message>
        <message>
            <source>The language of the translation sheet</source>
            <translation>Язык листа перевода</translation>
        </message>
        <message>
            <source>The pack could not be tried out: {reason}. Nothing was written.</source>
            <translation>Пакет не удалось проверить: {reason}. Ничего не записано.</translation>
        </message>
        <message>
            <source>The sheet has errors, and what is done in it would be lost. Nothing was written; mend it first.</source>
            <translation>В листе есть изъяны, и уже переведённое потерялось бы. Ничего не записано; сначала исправьте лист.</translation>
        </message>
        <message>
            <source>{entry} is a link out of the scenario’s folder. Nothing was packed; copy the file into the folder.</source>
            <translation>{entry} — ссылка за пределы папки сценария. Ничего не упаковано; скопируйте сам файл в папку.</translation>
        </message>
        <message>
            <source>{name}: {done} of {total} texts</source>
            <comment>how far a translation is</comment>
            <translation>{name}: {done} из {total} текстов</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Nothing was written.</source>
            <translation>{path} не читается: {reason}. Ничего не записано.</translation>
        </message>
        <message>
            <source>{path} is not there any more. Nothing was written.</source>
            <translation>{path} больше нет. Ничего не записано.</translation>
        </message>
        <message>
            <source>{path} is there already. Nothing was written; choose another name.</source>
            <translation>{path} уже есть. Ничего не записано; выберите другое имя.</translation>
        </message>
        <message>
            <source>{path} was not written: {reason}. What was there is as it was.</source>
            <translation>{path} не записан: {reason}. Что там было, осталось, как было.</translation>
        </message>
    </context>
    <context>
        <name>Script</name>
        <message>
            <source>Before the talk</source>
            <translation>Перед разговором</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Endings</source>
            <translation>Финалы</translation>
        </message>
        <message>
            <source>Facts to be found</source>
            <translation>Факты, которые можно выяснить</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Подсказка</translation>
        </message>
        <message>
            <source>House rules</source>
            <translation>Наши правила</translation>
        </message>
        <message>
            <source>Impossible</source>
            <translation>Невозможно</translation>
        </message>
        <message>
            <source>May be allowed</source>
            <translation>Могут разрешить</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Our client</source>
            <translation>Наш клиент</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Положено</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обещания</translation>
        </message>
        <message>
            <source>The client thinks</source>
            <translation>Клиент думает</translation>
        </message>
        <message>
            <source>The talk</source>
            <translation>Разговор</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Why it tempts</source>
            <translation>Чем соблазняет</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Ваша роль</translation>
        </message>
        <message>
            <source>closed: {reason}</source>
            <translation>закрыто: {reason}</translation>
        </message>
        <message>
            <source>contributing cause</source>
            <translation>дополнительная причина</translation>
        </message>
        <message>
            <source>improper</source>
            <translation>недостойный</translation>
        </message>
        <message>
            <source>key</source>
            <translation>ключевой</translation>
        </message>
        <message>
            <source>key fork, counts twice</source>
            <translation>ключевая развилка, весит вдвое</translation>
        </message>
        <message>
            <source>main cause</source>
            <translation>главная причина</translation>
        </message>
        <message>
            <source>no cause</source>
            <translation>не причина</translation>
        </message>
        <message>
            <source>once</source>
            <translation>один раз</translation>
        </message>
        <message>
            <source>open when {condition}</source>
            <translation>открыто, когда {condition}</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>страница {page} из {pages}</translation>
        </message>
        <message>
            <source>proper</source>
            <translation>достойный</translation>
        </message>
        <message>
            <source>silence leads to {node}</source>
            <translation>молчание ведёт к {node}</translation>
        </message>
        <message>
            <source>tension +{push} on arrival</source>
            <translation>напряжение +{push} при входе</translation>
        </message>
        <message>
            <source>timer {seconds} s</source>
            <translation>таймер {seconds} с</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>%n run(s) sent</source>
            <translation>
                <numerusform>Отправлен %n разговор</numerusform>
                <numerusform>Отправлено %n разговора</numerusform>
                <numerusform>Отправлено %n разговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) wait to be sent.</source>
            <translation>
                <numerusform>Ждёт отправки %n разговор.</numerusform>
                <numerusform>Ждут отправки %n разговора.</numerusform>
                <numerusform>Ждут отправки %n разговоров.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) were not accepted</source>
            <translation>
                <numerusform>Не принят %n разговор</numerusform>
                <numerusform>Не приняты %n разговора</numerusform>
                <numerusform>Не принято %n разговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n запись</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>A Learning Record Store (LRS) collects results of several computers and programs. Nothing leaves this computer unless it is switched on here.</source>
            <translation>Хранилище учебных записей (LRS) собирает результаты с нескольких компьютеров и программ. С этого компьютера ничего не уходит, пока отправка здесь не включена.</translation>
        </message>
        <message>
            <source>A Learning Record Store answers there and accepts the key.</source>
            <translation>По этому адресу отвечает хранилище LRS, ключ принят.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Everything waits here. Look at the key and the secret.</source>
            <translation>Всё ждёт здесь. Проверьте ключ и секрет.</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Как идёт отправка</translation>
        </message>
        <message>
            <source>It answers, and does not accept the key.</source>
            <translation>Сервер отвечает, но ключ не принимает.</translation>
        </message>
        <message>
            <source>Key (user name)</source>
            <translation>Ключ (имя пользователя)</translation>
        </message>
        <message>
            <source>Key and secret go into their own fields.</source>
            <translation>Ключ и секрет вписываются в отдельные поля.</translation>
        </message>
        <message>
            <source>Nobody answers at this address</source>
            <translation>По этому адресу никто не отвечает</translation>
        </message>
        <message>
            <source>Nobody practises here yet.</source>
            <translation>Здесь пока никто не тренируется.</translation>
        </message>
        <message>
            <source>Nothing is lost. The next try is at {when}.</source>
            <translation>Ничего не потеряно. Следующая попытка — {when}.</translation>
        </message>
        <message>
            <source>Nothing was sent to this address yet.</source>
            <translation>По этому адресу пока ничего не отправлено.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Секрет</translation>
        </message>
        <message>
            <source>Sending is off.</source>
            <translation>Отправка выключена.</translation>
        </message>
        <message>
            <source>Sending is on.</source>
            <translation>Отправка включена.</translation>
        </message>
        <message>
            <source>Sending is switched off.</source>
            <translation>Отправка теперь выключена.</translation>
        </message>
        <message>
            <source>Sending is switched on.</source>
            <translation>Отправка теперь включена.</translation>
        </message>
        <message>
            <source>Sending results</source>
            <translation>Отправка результатов</translation>
        </message>
        <message>
            <source>Sent are the talk, the replies, their ratings and points, and when it was; a number in place of the name. Own words and names stay here. Only runs that end after the tick is set are sent.</source>
            <translation>Отправляются разговор, ответы, их оценки и баллы, время; вместо имени — номер. Свои слова и имена остаются здесь. Уходят только разговоры, законченные после того, как поставлена отметка.</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Выключить</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>The address begins with https://</source>
            <translation>Адрес начинается с https://</translation>
        </message>
        <message>
            <source>The key is not accepted</source>
            <translation>Ключ не принят</translation>
        </message>
        <message>
            <source>The secret would have nowhere safe to stay, so sending cannot be switched on. Results can still be saved to a file.</source>
            <translation>Секрет негде надёжно хранить, поэтому включить отправку нельзя. Результаты по-прежнему можно сохранить в файл.</translation>
        </message>
        <message>
            <source>The server cannot show who it is (certificate)</source>
            <translation>Сервер не может подтвердить, кто он (сертификат)</translation>
        </message>
        <message>
            <source>The server cannot take anything now ({detail})</source>
            <translation>Сервер сейчас ничего не принимает ({detail})</translation>
        </message>
        <message>
            <source>The server takes too long to answer</source>
            <translation>Сервер слишком долго не отвечает</translation>
        </message>
        <message>
            <source>They stay here and are tried again later.</source>
            <translation>Они останутся здесь; позже будет новая попытка.</translation>
        </message>
        <message>
            <source>This computer has no keyring</source>
            <translation>На этом компьютере нет хранилища паролей</translation>
        </message>
        <message>
            <source>This is no address. It looks like https://lrs.example/xapi</source>
            <translation>Это не адрес. Он выглядит так: https://lrs.example/xapi</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Проверить связь</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>Проверка связи…</translation>
        </message>
        <message>
            <source>What answers there is no Learning Record Store</source>
            <translation>По этому адресу отвечает не хранилище LRS</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Куда</translation>
        </message>
        <message>
            <source>Whose results</source>
            <translation>Чьи результаты</translation>
        </message>
        <message>
            <source>Without https:// everybody between could read the key. Nothing was sent.</source>
            <translation>Без https:// ключ по дороге может прочитать кто угодно. Ничего не отправлено.</translation>
        </message>
        <message>
            <source>kept in this computer’s keyring</source>
            <translation>в хранилище паролей этого компьютера</translation>
        </message>
        <message>
            <source>{runs}, {statements}; the last on {when}.</source>
            <translation>{runs}, {statements}; последний раз — {when}.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>No stage is named: that takes 45% of at least five scored answers.</source>
            <translation>Стадия не названа: для этого нужно 45 % хотя бы из пяти оценённых ответов.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Step {now} of {all}: {word}</source>
            <translation>Шаг {now} из {all}: {word}</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>{column}, sorted downwards</source>
            <translation>{column}, по убыванию</translation>
        </message>
        <message>
            <source>{column}, sorted upwards</source>
            <translation>{column}, по возрастанию</translation>
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n разговор</numerusform>
                <numerusform>%n разговора</numerusform>
                <numerusform>%n разговоров</numerusform>
            </translation>
        </message>
        <message>
            <source>Results from another computer</source>
            <translation>Результаты с другого компьютера</translation>
        </message>
        <message>
            <source>Take in what {name} holds?</source>
            <translation>Добавить то, что есть в {name}?</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Taken in: {people}</source>
            <translation>Добавлено: {people}</translation>
        </message>
        <message>
            <source>There is nobody in it.</source>
            <translation>В нём никого нет.</translation>
        </message>
        <message>
            <source>damaged and left out: {number}</source>
            <translation>повреждены и пропущены: {number}</translation>
        </message>
        <message>
            <source>gone on with elsewhere: {number}</source>
            <translation>продолжены на другом компьютере: {number}</translation>
        </message>
        <message>
            <source>here already: {number}</source>
            <translation>уже были здесь: {number}</translation>
        </message>
        <message>
            <source>new runs: {number}</source>
            <translation>новые разговоры: {number}</translation>
        </message>
        <message>
            <source>played on in both places: {number}</source>
            <translation>продолжены и там, и здесь: {number}</translation>
        </message>
        <message>
            <source>{runs} of {people}. What is here already stays once.</source>
            <translation>{runs}: {people}. То, что здесь уже есть, не удвоится.</translation>
        </message>
    </context>
    <context>
        <name>Tongue</name>
        <message>
            <source>English only</source>
            <translation>Только на английском</translation>
        </message>
        <message>
            <source>In English: no translation yet</source>
            <translation>На английском: перевода ещё нет</translation>
        </message>
        <message>
            <source>In English: the file of the translation has faults</source>
            <translation>На английском: в файле перевода есть изъяны</translation>
        </message>
        <message>
            <source>In Russian: no translation yet</source>
            <translation>На русском: перевода ещё нет</translation>
        </message>
        <message>
            <source>In Russian: the file of the translation has faults</source>
            <translation>На русском: в файле перевода есть изъяны</translation>
        </message>
        <message>
            <source>In Ukrainian: no translation yet</source>
            <translation>На украинском: перевода ещё нет</translation>
        </message>
        <message>
            <source>In Ukrainian: the file of the translation has faults</source>
            <translation>На украинском: в файле перевода есть изъяны</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>Язык разговора</translation>
        </message>
        <message>
            <source>Russian only</source>
            <translation>Только на русском</translation>
        </message>
        <message>
            <source>Ukrainian only</source>
            <translation>Только на украинском</translation>
        </message>
        <message>
            <source>{language} only</source>
            <translation>Только на языке: {language}</translation>
        </message>
        <message>
            <source>{language}: no translation yet</source>
            <translation>{language}: перевода ещё нет</translation>
        </message>
        <message>
            <source>{language}: the file of the translation has faults</source>
            <translation>{language}: в файле перевода есть изъяны</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A name needs at least one sign</source>
            <translation>В имени нужен хотя бы один знак</translation>
        </message>
        <message>
            <source>A report for its makers is in {file}; nothing was sent.</source>
            <translation>Отчёт для разработчиков — в файле {file}; никуда ничего не отправлено.</translation>
        </message>
        <message>
            <source>Allow writing to {path}, then save again.</source>
            <translation>Разрешите запись в {path} и сохраните ещё раз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Close the other program, then save again.</source>
            <translation>Закройте другую программу и сохраните ещё раз.</translation>
        </message>
        <message>
            <source>Every confirmed reply is saved. Start the program again.</source>
            <translation>Каждый подтверждённый ответ сохранён. Запустите программу ещё раз.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Освободите место и сохраните ещё раз.</translation>
        </message>
        <message>
            <source>Go on, save later</source>
            <translation>Дальше, сохранить позже</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Выйти без сохранения</translation>
        </message>
        <message>
            <source>No road of this talk is the worst: its points have no bounds</source>
            <translation>Худшего пути у этого разговора нет: у его баллов нет границ</translation>
        </message>
        <message>
            <source>Nothing is lost: open the run as it stands now, and go on from there.</source>
            <translation>Ничего не потеряно: откройте разговор как есть и продолжайте оттуда.</translation>
        </message>
        <message>
            <source>Open it as it stands</source>
            <translation>Открыть как есть</translation>
        </message>
        <message>
            <source>Phones cannot vote: hands are counted</source>
            <translation>С телефонов голосовать нельзя: считаются руки</translation>
        </message>
        <message>
            <source>Progress was not saved: another program holds the file</source>
            <translation>Прогресс не сохранён: файл занят другой программой</translation>
        </message>
        <message>
            <source>Progress was not saved: the disk is full</source>
            <translation>Прогресс не сохранён: диск заполнен</translation>
        </message>
        <message>
            <source>Progress was not saved: the disk reports a fault</source>
            <translation>Прогресс не сохранён: диск сообщает о сбое</translation>
        </message>
        <message>
            <source>Progress was not saved: the file is damaged</source>
            <translation>Прогресс не сохранён: файл повреждён</translation>
        </message>
        <message>
            <source>Progress was not saved: the file takes no writing</source>
            <translation>Прогресс не сохранён: в файл нельзя писать</translation>
        </message>
        <message>
            <source>Progress was not saved: the folder takes no writing</source>
            <translation>Прогресс не сохранён: в папку нельзя писать</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Сохранить ещё раз</translation>
        </message>
        <message>
            <source>Something in the program failed</source>
            <translation>В программе что-то сломалось</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Не получилось</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used; nothing was kept</source>
            <translation>Хранилище паролей этого компьютера недоступно; ничего не сохранено</translation>
        </message>
        <message>
            <source>The progress file cannot be opened</source>
            <translation>Не удалось открыть файл прогресса</translation>
        </message>
        <message>
            <source>The progress file is not one of this program’s</source>
            <translation>Это файл прогресса не этой программы</translation>
        </message>
        <message>
            <source>The progress file is of an earlier version and cannot be exported</source>
            <translation>Файл прогресса — от прежней версии, экспортировать его нельзя</translation>
        </message>
        <message>
            <source>The progress file was moved or replaced</source>
            <translation>Файл прогресса перемещён или заменён</translation>
        </message>
        <message>
            <source>The progress file was written by a newer version</source>
            <translation>Файл прогресса записан более новой версией</translation>
        </message>
        <message>
            <source>The talk is over: all its answers stand</source>
            <translation>Разговор окончен: его ответы уже не меняются</translation>
        </message>
        <message>
            <source>This computer is in no network, phones cannot vote: hands are counted</source>
            <translation>Компьютер не в сети, с телефонов голосовать нельзя: считаются руки</translation>
        </message>
        <message>
            <source>This file cannot be read</source>
            <translation>Этот файл не читается</translation>
        </message>
        <message>
            <source>This file cannot be taken in: it is not as it was exported</source>
            <translation>Этот файл нельзя добавить: после экспорта он изменён</translation>
        </message>
        <message>
            <source>This file ends too early: nothing was taken in</source>
            <translation>Этот файл обрывается раньше времени: ничего не добавлено</translation>
        </message>
        <message>
            <source>This file holds no results of this program</source>
            <translation>В этом файле нет результатов этой программы</translation>
        </message>
        <message>
            <source>This file is packed: unpack it first</source>
            <translation>Этот файл сжат: сначала его нужно распаковать</translation>
        </message>
        <message>
            <source>This file was written by a newer version: nothing was taken in</source>
            <translation>Этот файл записан более новой версией: ничего не добавлено</translation>
        </message>
        <message>
            <source>This group was deleted in another window</source>
            <translation>Эта команда удалена в другом окне</translation>
        </message>
        <message>
            <source>This has no place at this step</source>
            <translation>На этом шаге так сделать нельзя</translation>
        </message>
        <message>
            <source>This name is there already</source>
            <translation>Такое имя уже есть</translation>
        </message>
        <message>
            <source>This profile was deleted in another window</source>
            <translation>Этот профиль удалён в другом окне</translation>
        </message>
        <message>
            <source>This run cannot be read any more</source>
            <translation>Этот разговор больше не удаётся прочитать</translation>
        </message>
        <message>
            <source>This run moved on in another window</source>
            <translation>Этот разговор продолжен в другом окне</translation>
        </message>
        <message>
            <source>This run was deleted in another window</source>
            <translation>Этот разговор удалён в другом окне</translation>
        </message>
        <message>
            <source>This scenario cannot be played</source>
            <translation>Этот сценарий не запускается</translation>
        </message>
        <message>
            <source>This scenario is not there any more</source>
            <translation>Этого сценария больше нет</translation>
        </message>
        <message>
            <source>What you said here is kept in memory.</source>
            <translation>Сказанное здесь сохранено в памяти.</translation>
        </message>
        <message>
            <source>Your reply is kept in memory.</source>
            <translation>Ваш ответ сохранён в памяти.</translation>
        </message>
    </context>
    <context>
        <name>TurnTable</name>
        <message>
            <source>#</source>
            <translation>№</translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(молчание)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Настроение</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Turn by turn</source>
            <translation>Ход за ходом</translation>
        </message>
        <message>
            <source>care {of_four}</source>
            <translation>внимание {of_four}</translation>
        </message>
        <message>
            <source>firmness {of_four}</source>
            <translation>твёрдость {of_four}</translation>
        </message>
        <message>
            <source>mood {mood}, was {before}</source>
            <translation>настроение: {mood}, было: {before}</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>не оценивается</translation>
        </message>
        <message>
            <source>points lost: {points}</source>
            <translation>потеряно баллов: {points}</translation>
        </message>
        <message>
            <source>■ Firm</source>
            <translation>■ Твёрдость</translation>
        </message>
        <message>
            <source>● Care</source>
            <translation>● Внимание</translation>
        </message>
    </context>
    <context>
        <name>Violation</name>
        <message>
            <source>Decided beyond your authority</source>
            <translation>Решение вне ваших полномочий</translation>
        </message>
        <message>
            <source>Promised what nobody can keep</source>
            <translation>Обещание, которого никто не выполнит</translation>
        </message>
        <message>
            <source>Rude to the client</source>
            <translation>Грубость в адрес клиента</translation>
        </message>
        <message>
            <source>Sent the client away</source>
            <translation>Клиента спровадили</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message numerus="yes">
            <source>%n point(s) lost for good.</source>
            <translation>
                <numerusform>Навсегда потерян %n балл.</numerusform>
                <numerusform>Навсегда потеряны %n балла.</numerusform>
                <numerusform>Навсегда потеряно %n баллов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Best road</source>
            <translation>Лучший путь</translation>
        </message>
        <message>
            <source>Headline {points} · {band} · {word}</source>
            <translation>Итог {points} · {band} · {word}</translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>Иначе</translation>
        </message>
        <message>
            <source>Let the program show, from here:</source>
            <translation>Пусть программа покажет отсюда:</translation>
        </message>
        <message>
            <source>Nothing lost.</source>
            <translation>Ничего не потеряно.</translation>
        </message>
        <message>
            <source>Played</source>
            <translation>Сыграно</translation>
        </message>
        <message>
            <source>Practise from turn {turn}</source>
            <translation>Практика с хода {turn}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Вернуть ход</translation>
        </message>
        <message>
            <source>The end: {ending}</source>
            <translation>Финал: {ending}</translation>
        </message>
        <message>
            <source>To the debrief</source>
            <translation>К разбору</translation>
        </message>
        <message>
            <source>What if, from turn {turn}</source>
            <translation>А если иначе, с хода {turn}</translation>
        </message>
        <message>
            <source>Where the roads part</source>
            <translation>Где пути расходятся</translation>
        </message>
        <message>
            <source>Within reach before this turn: {points} of 100.</source>
            <translation>До этого хода достижимо: {points} из 100.</translation>
        </message>
        <message>
            <source>Worst road</source>
            <translation>Худший путь</translation>
        </message>
        <message>
            <source>as played</source>
            <translation>как было</translation>
        </message>
        <message>
            <source>{lost} Still within reach: {points} of 100.</source>
            <translation>{lost} Ещё достижимо: {points} из 100.</translation>
        </message>
        <message>
            <source>{road} · turn {turn}</source>
            <translation>{road} · ход {turn}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Difficult-client simulator</source>
            <translation>Тренажёр «Сложный клиент»</translation>
        </message>
    </context>
    <context>
        <name>Workshop</name>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n рука</numerusform>
                <numerusform>%n руки</numerusform>
                <numerusform>%n рук</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone(s) here</source>
            <translation>
                <numerusform>%n телефон на связи</numerusform>
                <numerusform>%n телефона на связи</numerusform>
                <numerusform>%n телефонов на связи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n voted</source>
            <translation>
                <numerusform>%n голос</numerusform>
                <numerusform>%n голоса</numerusform>
                <numerusform>%n голосов</numerusform>
            </translation>
        </message>
        <message>
            <source>A day is written like 31.12.2026.</source>
            <translation>День пишется так: 31.12.2026.</translation>
        </message>
        <message>
            <source>A digit picks another.</source>
            <translation>Цифра — выбрать другой.</translation>
        </message>
        <message>
            <source>A digit picks another; PgUp takes one back.</source>
            <translation>Цифра — выбрать другой; PgUp — вернуть ход.</translation>
        </message>
        <message>
            <source>A name is needed: the room’s talks are kept under it.</source>
            <translation>Нужно название: под ним хранятся разговоры группы.</translation>
        </message>
        <message>
            <source>AUDIENCE SEES</source>
            <translation>ЗАЛ ВИДИТ</translation>
        </message>
        <message>
            <source>About how many people</source>
            <translation>Сколько примерно человек</translation>
        </message>
        <message>
            <source>Ahead: {step}</source>
            <translation>Впереди: {step}</translation>
        </message>
        <message>
            <source>Another one is chosen below.</source>
            <translation>Ниже выбран другой.</translation>
        </message>
        <message>
            <source>Another screen is there: {screen}</source>
            <translation>Есть ещё один экран: {screen}</translation>
        </message>
        <message>
            <source>As many votes each: {numbers}. A digit picks another.</source>
            <translation>Поровну голосов у ответов: {numbers}. Цифра — выбрать другой.</translation>
        </message>
        <message>
            <source>Ask who mends it, until when</source>
            <translation>Спросить, кто отвечает и в какой срок</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Back to the talk</source>
            <translation>Назад к разговору</translation>
        </message>
        <message>
            <source>Beginnings to take over and to edit:</source>
            <translation>Заготовки — взять и переделать:</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Погасить</translation>
        </message>
        <message>
            <source>Both screens show the same picture</source>
            <translation>На обоих экранах одно и то же</translation>
        </message>
        <message>
            <source>Both screens show the same: the room sees all of it</source>
            <translation>На обоих экранах одно и то же: зал видит всё</translation>
        </message>
        <message>
            <source>Cause {number} of {all}</source>
            <translation>Причина {number} из {all}</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Causes, vote closed. Votes hidden.</source>
            <translation>Причины, голосование закрыто. Голоса скрыты.</translation>
        </message>
        <message>
            <source>Causes, vote open. Votes hidden.</source>
            <translation>Причины, голосование открыто. Голоса скрыты.</translation>
        </message>
        <message>
            <source>Causes. Votes hidden.</source>
            <translation>Причины. Голоса скрыты.</translation>
        </message>
        <message>
            <source>Check the room</source>
            <translation>Проверить зал</translation>
        </message>
        <message>
            <source>Close the vote; the count stays hidden</source>
            <translation>Закрыть голосование; счёт скрыт</translation>
        </message>
        <message>
            <source>Connect the projector as a second screen, and notes can be shown here.</source>
            <translation>Подключите проектор вторым экраном — и здесь можно будет показать заметки.</translation>
        </message>
        <message>
            <source>Count hands</source>
            <translation>Считаем руки</translation>
        </message>
        <message>
            <source>Counting cause {number}</source>
            <translation>Считаем: причина {number}</translation>
        </message>
        <message>
            <source>Counting reply {number}</source>
            <translation>Считаем: ответ {number}</translation>
        </message>
        <message>
            <source>Cut off before its end; the counts are kept</source>
            <translation>Не закончено; голоса сохранены</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Пройдено: {step}</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>End the workshop?</source>
            <translation>Завершить тренинг?</translation>
        </message>
        <message>
            <source>End without saving</source>
            <translation>Завершить без сохранения</translation>
        </message>
        <message>
            <source>Enter: write it in.</source>
            <translation>Enter — вписать.</translation>
        </message>
        <message>
            <source>Esc again ends it. PgDn goes on. The room sees no change.</source>
            <translation>Ещё раз Esc — завершить, PgDn — продолжить. Для зала ничего не меняется.</translation>
        </message>
        <message>
            <source>Forward to: {step}</source>
            <translation>Вперёд: {step}</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Стоп-кадр</translation>
        </message>
        <message>
            <source>Frozen. {seen}</source>
            <translation>Стоп-кадр. {seen}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Go on: {title} · {room} · after the talk · {when}</source>
            <translation>Продолжить: {title} · {room} · после разговора · {when}</translation>
        </message>
        <message>
            <source>Go on: {title} · {room} · turn {turn} · {when}</source>
            <translation>Продолжить: {title} · {room} · ход {turn} · {when}</translation>
        </message>
        <message>
            <source>Have the computer extend its desktop to the projector, and notes can be shown here.</source>
            <translation>Расширьте рабочий стол на проектор — и здесь можно будет показать заметки.</translation>
        </message>
        <message>
            <source>How phones vote</source>
            <translation>Как голосуют с телефона</translation>
        </message>
        <message>
            <source>How phones vote.</source>
            <translation>Как голосуют с телефона.</translation>
        </message>
        <message>
            <source>How the talk ended</source>
            <translation>Чем закончился разговор</translation>
        </message>
        <message>
            <source>How the talk ended. No numbers.</source>
            <translation>Чем закончился разговор. Без чисел.</translation>
        </message>
        <message>
            <source>If no phone gets there</source>
            <translation>Если с телефона на страницу не зайти</translation>
        </message>
        <message>
            <source>Its colours</source>
            <translation>Цвета этого экрана</translation>
        </message>
        <message>
            <source>Larger notes</source>
            <translation>Крупнее заметки</translation>
        </message>
        <message>
            <source>Leave the what-if</source>
            <translation>Выйти из «А если»</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Look for the cause</source>
            <translation>Искать причину</translation>
        </message>
        <message>
            <source>Looking back. PgDn comes forward again.</source>
            <translation>Взгляд назад. PgDn — снова вперёд.</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>Другие команды</translation>
        </message>
        <message>
            <source>NEXT</source>
            <comment>stands before the name of the next step</comment>
            <translation>ДАЛЕЕ</translation>
        </message>
        <message>
            <source>Name of the room</source>
            <translation>Название группы</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Дальше</translation>
        </message>
        <message>
            <source>Next turn: show the client’s line</source>
            <translation>Следующий ход: показать реплику клиента</translation>
        </message>
        <message>
            <source>No notes for this step.</source>
            <translation>К этому шагу заметок нет.</translation>
        </message>
        <message>
            <source>No workshop can be started</source>
            <translation>Тренинг начать нельзя</translation>
        </message>
        <message>
            <source>Nobody voted; a digit picks the reply.</source>
            <translation>Никто не голосовал; цифра — выбрать ответ.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Notes are hidden: this is the room’s screen.</source>
            <translation>Заметки скрыты: это экран зала.</translation>
        </message>
        <message>
            <source>Notes, counts and scores stay hidden.</source>
            <translation>Заметки, голоса и оценки остаются скрытыми.</translation>
        </message>
        <message>
            <source>Nothing: its screen is not there.</source>
            <translation>Ничего: его экрана нет.</translation>
        </message>
        <message>
            <source>Nothing: the picture is black.</source>
            <translation>Ничего: экран чёрный.</translation>
        </message>
        <message>
            <source>Nothing: the picture is white.</source>
            <translation>Ничего: экран белый.</translation>
        </message>
        <message>
            <source>Now: {step}</source>
            <translation>Сейчас: {step}</translation>
        </message>
        <message>
            <source>One screen only</source>
            <translation>Только один экран</translation>
        </message>
        <message>
            <source>Open the vote</source>
            <translation>Открыть голосование</translation>
        </message>
        <message>
            <source>Open the vote on the cause</source>
            <translation>Открыть голосование о причине</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Phones in another network: {addresses}</source>
            <translation>Для телефонов в другой сети: {addresses}</translation>
        </message>
        <message>
            <source>Phones may vote</source>
            <translation>Можно голосовать с телефонов</translation>
        </message>
        <message>
            <source>Picture of what the room sees</source>
            <translation>Картинка того, что видит зал</translation>
        </message>
        <message>
            <source>Planned minutes</source>
            <translation>Сколько минут по плану</translation>
        </message>
        <message>
            <source>Play reply {number}</source>
            <translation>Сыграть ответ {number}</translation>
        </message>
        <message>
            <source>Play the reply</source>
            <translation>Сыграть ответ</translation>
        </message>
        <message>
            <source>Play the worst road</source>
            <translation>Сыграть худший путь</translation>
        </message>
        <message>
            <source>Play the worst road once, on purpose</source>
            <translation>Один раз нарочно сыграть худший путь</translation>
        </message>
        <message>
            <source>Plays next</source>
            <translation>Сыграем его</translation>
        </message>
        <message>
            <source>Print the hand-out</source>
            <translation>Распечатать лист</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Replies, vote closed. Votes hidden, scores hidden.</source>
            <translation>Ответы, голосование закрыто. Голоса и оценки скрыты.</translation>
        </message>
        <message>
            <source>Replies, vote open. Votes hidden, scores hidden.</source>
            <translation>Ответы, голосование открыто. Голоса и оценки скрыты.</translation>
        </message>
        <message>
            <source>Replies. Votes hidden, scores hidden.</source>
            <translation>Ответы. Голоса и оценки скрыты.</translation>
        </message>
        <message>
            <source>Reply {number} of {all}</source>
            <translation>Ответ {number} из {all}</translation>
        </message>
        <message>
            <source>Save the hand-out</source>
            <translation>Сохранить лист</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Оценки</translation>
        </message>
        <message>
            <source>Show a turn that mattered</source>
            <translation>Показать решающий ход</translation>
        </message>
        <message>
            <source>Show how phones vote</source>
            <translation>Показать, как голосуют с телефона</translation>
        </message>
        <message>
            <source>Show how the talk ended</source>
            <translation>Показать, чем закончился разговор</translation>
        </message>
        <message>
            <source>Show the client’s line</source>
            <translation>Показать реплику клиента</translation>
        </message>
        <message>
            <source>Show the client’s reaction</source>
            <translation>Показать реакцию клиента</translation>
        </message>
        <message>
            <source>Show the last page</source>
            <translation>Показать последнюю страницу</translation>
        </message>
        <message>
            <source>Show the next step of the worst road</source>
            <translation>Показать следующий шаг худшего пути</translation>
        </message>
        <message>
            <source>Show the numbers</source>
            <translation>Показать числа</translation>
        </message>
        <message>
            <source>Show the other turn that mattered</source>
            <translation>Показать второй решающий ход</translation>
        </message>
        <message>
            <source>Show the replies</source>
            <translation>Показать ответы</translation>
        </message>
        <message>
            <source>Show the room the talk there</source>
            <translation>Вывести разговор туда</translation>
        </message>
        <message>
            <source>Show the scores</source>
            <translation>Показать оценки</translation>
        </message>
        <message>
            <source>Show the title</source>
            <translation>Показать заставку</translation>
        </message>
        <message>
            <source>Show the votes</source>
            <translation>Показать голоса</translation>
        </message>
        <message>
            <source>Show what comes of it</source>
            <translation>Показать, что из этого вышло</translation>
        </message>
        <message>
            <source>Show what is said next</source>
            <translation>Показать, что говорят дальше</translation>
        </message>
        <message>
            <source>Show what was the cause</source>
            <translation>Показать, что было причиной</translation>
        </message>
        <message>
            <source>Smaller notes</source>
            <translation>Мельче заметки</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Suppose reply {number}</source>
            <translation>Попробовать ответ {number}</translation>
        </message>
        <message>
            <source>Supposed next</source>
            <translation>Пробуем его</translation>
        </message>
        <message>
            <source>Swap screens</source>
            <translation>Сменить экран</translation>
        </message>
        <message>
            <source>The Wi-Fi may keep devices apart, or a firewall may hold this program back. Hands can be counted all the same.</source>
            <translation>Wi-Fi может разделять устройства, или программу не пускает брандмауэр. Руки можно считать в любом случае.</translation>
        </message>
        <message>
            <source>The causes with their votes.</source>
            <translation>Причины и голоса за них.</translation>
        </message>
        <message>
            <source>The client’s line</source>
            <translation>Реплика клиента</translation>
        </message>
        <message>
            <source>The client’s line. No replies yet.</source>
            <translation>Реплика клиента. Ответов пока нет.</translation>
        </message>
        <message>
            <source>The client’s reaction</source>
            <translation>Реакция клиента</translation>
        </message>
        <message>
            <source>The client’s reaction. Scores hidden.</source>
            <translation>Реакция клиента. Оценки скрыты.</translation>
        </message>
        <message>
            <source>The last page</source>
            <translation>Последняя страница</translation>
        </message>
        <message>
            <source>The last steps are only in memory.</source>
            <translation>Последние шаги — только в памяти.</translation>
        </message>
        <message>
            <source>The numbers</source>
            <translation>Числа</translation>
        </message>
        <message>
            <source>The numbers.</source>
            <translation>Числа.</translation>
        </message>
        <message>
            <source>The page to hand out is ready</source>
            <translation>Раздаточный лист готов</translation>
        </message>
        <message>
            <source>The reply is played</source>
            <translation>Играем ответ</translation>
        </message>
        <message>
            <source>The reply that is played. Scores hidden.</source>
            <translation>Ответ, который играем. Оценки скрыты.</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>The room can play; nothing of this workshop is kept.</source>
            <translation>Зал может играть; из этого тренинга ничего не сохранится.</translation>
        </message>
        <message>
            <source>The room sees this one. Notes and private scores are not shown at all.</source>
            <translation>Зал видит этот экран. Заметок и оценок для ведущего на нём нет совсем.</translation>
        </message>
        <message>
            <source>The rule and who mends what.</source>
            <translation>Правило и кто за что отвечает.</translation>
        </message>
        <message>
            <source>The rule of the group</source>
            <translation>Правило группы</translation>
        </message>
        <message>
            <source>The rule, as it is written in.</source>
            <translation>Правило: видно, как вы его пишете.</translation>
        </message>
        <message>
            <source>The scores of the reply.</source>
            <translation>Оценки ответа.</translation>
        </message>
        <message>
            <source>The screen of the room is gone: {screen}</source>
            <translation>Экран зала пропал: {screen}</translation>
        </message>
        <message>
            <source>The screen {name} is not there</source>
            <translation>Экрана {name} нет</translation>
        </message>
        <message>
            <source>The talk goes on here. It is shown there again when it is back.</source>
            <translation>Разговор продолжается здесь. Когда экран вернётся, зал снова всё увидит.</translation>
        </message>
        <message>
            <source>The talk goes on. What is not written is kept in memory; each step tries again.</source>
            <translation>Разговор продолжается. Незаписанное хранится в памяти; каждый шаг — новая попытка.</translation>
        </message>
        <message>
            <source>The test card.</source>
            <translation>Проверочная таблица.</translation>
        </message>
        <message>
            <source>The title: who calls, and who you are.</source>
            <translation>Заставка: кто звонит и кто вы.</translation>
        </message>
        <message>
            <source>The turns on the map.</source>
            <translation>Ходы на карте.</translation>
        </message>
        <message>
            <source>The turns that mattered</source>
            <translation>Решающие ходы</translation>
        </message>
        <message>
            <source>The votes. Scores hidden.</source>
            <translation>Голоса. Оценки скрыты.</translation>
        </message>
        <message>
            <source>The what-if ends here.</source>
            <translation>Здесь «А если» заканчивается.</translation>
        </message>
        <message>
            <source>The worst road</source>
            <translation>Худший путь</translation>
        </message>
        <message>
            <source>The worst road cannot be played at this step</source>
            <translation>На этом шаге худший путь не сыграть</translation>
        </message>
        <message>
            <source>The worst road, step {turn} of {all}.</source>
            <translation>Худший путь, шаг {turn} из {all}.</translation>
        </message>
        <message>
            <source>There is no second screen to swap with</source>
            <translation>Второго экрана нет: менять не с чем</translation>
        </message>
        <message>
            <source>There is one screen</source>
            <translation>Экран только один</translation>
        </message>
        <message>
            <source>There is one screen: the room sees all of it</source>
            <translation>Экран только один: зал видит всё</translation>
        </message>
        <message>
            <source>This computer opens a page on the local network, for the vote only and without names, until the workshop ends. Phones have to be in the same network.</source>
            <translation>Компьютер откроет страницу в локальной сети: только для голосования, без имён, до конца тренинга. Телефоны должны быть в той же сети.</translation>
        </message>
        <message>
            <source>This is the last step</source>
            <translation>Это последний шаг</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заставка</translation>
        </message>
        <message>
            <source>To mend it: {fix}</source>
            <translation>Что исправить: {fix}</translation>
        </message>
        <message>
            <source>Turn {turn}: what was played and the best road.</source>
            <translation>Ход {turn}: сыгранное и лучший путь.</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Vote again</source>
            <translation>Голосовать снова</translation>
        </message>
        <message>
            <source>Vote closed: talk it over</source>
            <translation>Обсуждаем: счёт скрыт</translation>
        </message>
        <message>
            <source>Vote on the cause closed</source>
            <translation>Обсуждаем причину</translation>
        </message>
        <message>
            <source>Vote on the cause open</source>
            <translation>Голосуем о причине</translation>
        </message>
        <message>
            <source>Vote open</source>
            <translation>Голосование открыто</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>What happens before it. No replies yet.</source>
            <translation>Что было до этого. Ответов пока нет.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>А если</translation>
        </message>
        <message>
            <source>What if at turn {turn}, beside what was played.</source>
            <translation>«А если» на ходе {turn} рядом с сыгранным.</translation>
        </message>
        <message>
            <source>What the room looks at</source>
            <translation>Экран для зала</translation>
        </message>
        <message>
            <source>What was the cause</source>
            <translation>Что было причиной</translation>
        </message>
        <message>
            <source>Where the worst replies lead, step by step. Nothing of it is kept.</source>
            <translation>Куда ведут худшие ответы, шаг за шагом. Ничего из этого не сохраняется.</translation>
        </message>
        <message>
            <source>Who mends it</source>
            <translation>Кто отвечает</translation>
        </message>
        <message>
            <source>Who mends it, as it is written in.</source>
            <translation>Кто отвечает: видно, как вы это пишете.</translation>
        </message>
        <message>
            <source>Who mends it, until when</source>
            <translation>Кто отвечает и срок</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Тренинг</translation>
        </message>
        <message>
            <source>Workshop: {title}</source>
            <translation>Тренинг: {title}</translation>
        </message>
        <message>
            <source>Write the rule of the group</source>
            <translation>Записать правило группы</translation>
        </message>
        <message>
            <source>a press picks another</source>
            <translation>нажатие выбирает другой</translation>
        </message>
        <message>
            <source>first {number}</source>
            <comment>of the count before the revote</comment>
            <translation>было {number}</translation>
        </message>
        <message>
            <source>not counted yet</source>
            <translation>ещё не считали</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>phones +{number}</source>
            <translation>телефоны +{number}</translation>
        </message>
        <message>
            <source>type a number, Enter: next cause</source>
            <translation>число, Enter — следующая причина</translation>
        </message>
        <message>
            <source>type a number, Enter: next reply</source>
            <translation>число, Enter — следующий ответ</translation>
        </message>
        <message>
            <source>which reply to play: type its number</source>
            <translation>какой ответ сыграть: наберите номер</translation>
        </message>
        <message>
            <source>which reply to suppose: type its number</source>
            <translation>какой ответ попробовать: наберите номер</translation>
        </message>
        <message>
            <source>{name} · {width}×{height}</source>
            <comment>a screen and its pixels</comment>
            <translation>{name} · {width}×{height}</translation>
        </message>
        <message>
            <source>{option}: less</source>
            <translation>{option}: меньше</translation>
        </message>
        <message>
            <source>{option}: more</source>
            <translation>{option}: больше</translation>
        </message>
        <message>
            <source>{screen} · {width}×{height}</source>
            <translation>{screen} · {width}×{height}</translation>
        </message>
        <message>
            <source>{screen}: not there</source>
            <translation>{screen}: нет</translation>
        </message>
        <message>
            <source>{time} of {planned}</source>
            <translation>{time} из {planned}</translation>
        </message>
        <message>
            <source>{time} over, of {planned}</source>
            <translation>{time} сверх {planned}</translation>
        </message>
        <message>
            <source>{time} this turn</source>
            <translation>ход {time}</translation>
        </message>
        <message>
            <source>{time}, paused</source>
            <translation>{time}, пауза</translation>
        </message>
        <message>
            <source>{voted} of about {expected}</source>
            <translation>{voted} примерно из {expected}</translation>
        </message>
        <message>
            <source>↑ ↓ count; Enter goes to the next one</source>
            <translation>↑ ↓ считать, Enter — к следующему</translation>
        </message>
    </context>
</TS>
