/** Given names of Europe and the Americas: a line of Latin spellings, the usual one first, then one of Arabic. */
export const westernGivenNames = `
John Jon
جون
Jonathan
جوناثان
Jacob Jakob
جاكوب يعقوب
Jake
جيك
James
جيمس
Jim Jimmy
جيم جيمي
Joseph Josef Joseph
جوزيف
Joe Jo
جو
William
ويليام وليام وليم ويليم
Bill
بيل
Michael
مايكل ميخائيل
Mike
مايك
Robert Roberto
روبرت روبير روبرتو
Bob
بوب
Richard
ريتشارد
Charles
تشارلز شارل
Chuck
تشاك
Edward Eduard Edouard
إدوارد ادوارد
Ed
إد
Ted
تيد
Thomas Tomas Tomasz
توماس
Tom
توم
Timothy
تيموثي
Tim
تيم
Benjamin Binyamin
بنيامين بنجامين
Ben
بن
Christopher Christoph
كريستوفر كريستوف
Christian
كريستيان
David
ديفيد دافيد ديفد دايفيد
Daniel Danielle
دانيال دانييل دانيل
Dan
دان
Kenneth
كينيث
Stephen Steven Stefan Stephan Štefan
ستيفن ستيفان
Stéphane
ستيفان
Steve
ستيف
Samuel
صامويل صموئيل سامويل
Alexander Aleksandr Alexandre Aleksandar Alexandr Oleksandr Aleksander Alyaksandr Alejandro Alessandro Aliaksandr
ألكسندر الكساندر ألكساندر إلكسندر أليكسندر
Alexis Alexei Aleksei Alexey Aleksey
أليكسي ألكسي ألكسيس
Gregory
غريغوري جريجوري
Matthew
ماثيو
Peter Pieter Petr
بيتر
Pierre
بيير بيار
Pedro
بيدرو
Petro
بيترو
Paul
بول
Paulo Paolo
باولو
Pablo
بابلو
Andrew
أندرو اندرو
Andrei Andrey Andrii Andriy Andrej
أندري أندريه أندريي اندريه أندريا
Andrzej
أندجيه أندريه أندري
Andreas
أندرياس
Anthony Antony Antonie
أنتوني انتوني
Antonio António Antônio
أنطونيو انطونيو
Antoine Anton
أنطوان أنطون
Tony
توني
Nicholas Nicolas Nikolas Nicolás Niklas
نيكولاس نيكولا نيقولا
Nick
نيك
Nikolai Nikolay Mykola
نيكولاي
Jeffrey Geoffrey
جيفري
Jeremy
جيريمي
Ronald
رونالد
Donald
دونالد
Lawrence Laurence
لورانس لورنس
Laurent
لوران
Larry
لاري
Gerald
جيرالد
Gerard Gérard Gerhard
جيرار جيرارد غيرهارد
George Georges Jorge Georg
جورج خورخي جورجي
Giorgio
جورجيو
Giorgia
جورجيا
Giuseppe
جوزيبي
Giulio
جوليو
Susan
سوزان
Elizabeth Elisabeth Élisabeth
إليزابيث اليزابيث إليزابيت
Katherine Catherine Kathryn Catharine
كاثرين كاترين
Margaret
مارغريت مارجريت
Margot
مارغو
Maria María Marija
ماريا
Marie
ماري
Marine
مارين
Mark Marc
مارك
Marcus Markus
ماركوس
Marco
ماركو
Martin
مارتن مارتان مارتين
Mary
ماري
Manuel
مانويل
Manuela
مانويلا
Miguel
ميغيل ميجيل
Mauricio
ماوريسيو
Mauro
ماورو
Patrick
باتريك
Philip Phillip Philippe Filip
فيليب
Felipe
فيليبي
Douglas
دوغلاس دوجلاس
Francis
فرانسيس
François Francois
فرانسوا فرنسوا
Françoise
فرانسواز
Francesco
فرانشيسكو فرانسيسكو
Francisco
فرانسيسكو فرانثيسكو
Frank
فرانك
Franck
فرانك
Friedrich
فريدريش فريدريك
Frederic Frédéric Frederick Frederik Fredrik
فريدريك
Federica
فيديريكا فدريكا
Fernando
فرناندو
Jean
جان
Jacques
جاك
Jack
جاك
Jan
يان
Jens
ينس
Johann Johan Johannes
يوهان يوهانس
Josep
جوزيب جوسيب
José Jose
خوسيه جوزيه
Juan
خوان
João Joao
جواو
Javier Xavier
خافيير كزافييه
Jesús Jesus
خيسوس
Julio
خوليو
Justin
جاستن
Julian
جوليان
Julie
جولي
Joschka
يوشكا
Jürgen Juergen
يورغن
Jake
جيك
Carl Karl Karel
كارل
Carlos
كارلوس
Carlo
كارلو
Cristina Christina
كريستينا
Christine
كريستين
Catherine
كاثرين
Claude
كلود
Claudia Klaudia
كلاوديا
Colin
كولن
Condoleezza Condoleeza
كوندوليزا
Cory
كوري
Cyril
سيريل
Dominique Dominic Dominik
دومينيك
Dilma
ديلما
Emmanuel Emanuel
إيمانويل ايمانويل عمانوئيل
Enrique
إنريكي
Eric Erik
إريك
Ernesto
إرنستو
Espen
إسبن
Evo
إيفو
Fidel
فيدل فيديل
Raul Raúl
راؤول راوول
Gabriel Gavriel
غابرييل جابرييل غبريال
Gordon
غوردون جوردون
Guido
غيدو جيدو غويدو جويدو
Gustavo
غوستافو جوستافو
Hans
هانس
Heiko
هايكو
Helmut
هيلموت
Henry Henri
هنري
Enrico
إنريكو
Herman Hermann
هيرمان هرمان
Hillary Hilary
هيلاري
Hugo
هوغو هوجو
Hubert
أوبير هوبير هوبرت
Ivan
إيفان
Igor Ihor
إيغور ايغور
Jaap
ياب
Kofi
كوفي
Kamala
كامالا
Karen
كارين
Kaja
كايا
Lars
لارس
Leo Léo
ليو
Lech
ليخ
Linda
ليندا
Liz
ليز
Lloyd
لويد
Louis Luis Luiz Luís
لويس
Luca Luka
لوكا
Lucas Lukas
لوكاس
Luigi
لويجي
Madeleine
مادلين
Matteo
ماتيو
Mario
ماريو
Mélanie Melanie
ميلاني
Melania
ميلانيا
Michel Michelle Michèle Mitchell
ميشال ميشيل
Mitch
ميتش
Nancy
نانسي
Nathalie Natalie
ناتالي
Nikki Nicky
نيكي
Nicole
نيكول
Nicola
نيكولا
Olaf
أولاف
Oleg Oleh
أوليغ أوليج
Oliver Olivier
أوليفر أوليفييه
Pascal
باسكال
Ralph Ralf
رالف
Rex
ريكس
Rishi
ريشي
Roger
روجر روجيه
Rodrigo
رودريغو
Romano
رومانو
Ron
رون
Sigmar
سيغمار زيغمار
Silvio Sylvio
سيلفيو
Simon
سيمون سايمون
Simone
سيمون
Staffan
ستافان ستيفان
Tarja
تاريا
Theresa Teresa
تيريزا
Tobias
توبياس
Ursula
أورسولا
Victor Viktor
فيكتور
Vincent
فينسنت فنسان
Walter
والتر فالتر
Warren
وارن
Wolfgang
فولفغانغ
Yvette
إيفيت
Yves
إيف
Noel Noël
نويل
Hervé Herve
إيرفيه
Alain
آلان ألان
Alan Allan Allen
ألان آلان
Alberto
ألبرتو
Albert
ألبرت ألبير
Alfonso Alphonse
ألفونسو
Alistair Alastair
أليستر
Amanda
أماندا
Amos
عاموس آموس
Angela
أنغيلا أنجيلا أنجلا انغيلا
Anna Anne Ana Hanna
آنا آن أنا
Annalena
أنالينا
Annegret
أنيغريت
Barack Barak
باراك
Barbara
باربرا باربارا
Bernard Bernhard
برنار برنارد
Bernardo
برناردو
Bernie
بيرني
Boris
بوريس
Brett
بريت
Brian Bryan
براين برايان
Bruno
برونو
Alok
ألوك
Antony
أنتوني
Ashton
آشتون أشتون
Adam
آدم
Adrian
أدريان
Keir
كير
Kevin
كيفن كيفين
Kim
كيم
Sarah
سارة
Scott
سكوت
Sean Shaun
شون
Sebastian Sebastián Sébastien
سيباستيان
Stanley
ستانلي
Dennis Denis
دينيس
Derek
ديريك
Eli Elie
إيلي
Elias
إلياس
Kurt
كورت كيرت
Joel Joël
جويل
Kirsten Kirstjen
كيرستن كيرستين
Kristi Kristy Christy
كريستي
Jeff Geoff
جيف
Dorothy
دوروثي
Susie Suzie
سوزي
Kayleigh Kylie
كايلي
Heather
هيذر
Adrienne
أدريان أدريين
Dwight
دوايت
Hugh
هيو
Denis
دوني دني دينيس
Agnès
أنييس أنياس
Ignazio Ignacio
إغناسيو إينياتسيو إغناتسيو إغنازيو
Guy
غي جي غاي
Pål
بول بال
Jeppe
يبي ييبي
Jyrki
يوركي يركي
Beate
بياته بياتي
Didier
ديدييه ديديه
Giorgos
يورغوس جيورجوس جورجوس
Micheál
ميهول ميهال مايكل
`
