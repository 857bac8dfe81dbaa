/** Family names of Europe and the Americas whose spelling and sound are far apart. */
export const westernFamilyNames = `
Hollande
هولاند أولاند هولند
Ayrault
إيرولت أيرولت إيرو آيرولت
Fabius
فابيوس
Kouchner
كوشنير
Juppé
جوبيه
Villepin
فيلبان دوفيلبان
Sarkozy
ساركوزي
Macron
ماكرون مكرون
Chirac
شيراك
Barrot
بارو
Séjourné
سيجورنيه
Barnier
بارنييه
Bayrou
بايرو
Attal
أتال
Philippe
فيليب
Castex
كاستيكس
Colonna
كولونا
Trudeau
ترودو
Joly
جولي
Hague
هيغ هيج
Cameron
كاميرون
Wallace
والاس
Cleverly
كليفرلي
Raab
راب
Truss
تراس
Blair
بلير
Brown
براون
May
ماي
Starmer
ستارمر
Lammy
لامي
Straw
سترو
Hague
هيغ
Bush
بوش
Clinton
كلينتون
Obama
أوباما اوباما
Biden
بايدن
Trump
ترامب ترمب
Blinken
بلينكن
Tillerson
تيلرسون
Pompeo
بومبيو
Rice
رايس
Powell
باول
Albright
أولبرايت
Kerry
كيري
Hagel
هاغل هاجل هيغل هيجل
Panetta
بانيتا
Gates
غيتس جيتس
Vance
فانس
Rubio
روبيو
Hegseth
هيغسيث
Witkoff
ويتكوف
Sullivan
سوليفان
Burns
بيرنز
Johnson
جونسون
Jackson
جاكسون
Merkel
ميركل
Scholz
شولتس شولتز
Merz
ميرتس ميرتز
Steinmeier
شتاينماير
Westerwelle
فيسترفيله فسترفيله
Baerbock
بيربوك
Genscher
غينشر
Zapatero
ثاباتيرو زاباتيرو
Sánchez
سانشيز سانتشيز
Aznar
أزنار
Rajoy
راخوي
Nieto
نييتو نيتو
Peña Pena
بينيا
Piñera Pinera
بينيرا
Chávez
تشافيز شافيز
Guterres
غوتيريش جوتيريس غوتيريس
Barroso
باروزو باروسو
Kirchner
كيرشنر كيرتشنر
Bachelet
باشليه
Lula
لولا
Bolsonaro
بولسونارو
Renzi
رينزي
Gentiloni
جنتيلوني
Meloni
ميلوني
Berlusconi
برلسكوني بيرلسكوني
Prodi
برودي
Michel
ميشيل ميشال
Juncker
يونكر
Stoltenberg
ستولتنبرغ شتولتنبرغ
Rasmussen
راسموسن راسموسين
Rutte
روته
Netanyahu
نتنياهو نتانياهو
Gantz
غانتس جانتس
Peres
بيريز بيريس
Sharon
شارون
Campbell
كامبل كامبيل
Sessions
سيشنز سيشينز
Haley
هايلي هيلي
Shea
شيا شاي شيه
Wiles
وايلز
McEnany
ماكيناني مكيناني
Nauert
ناورت نويرت
Watson
واتسون
McCain
ماكين مكين
McCaul
ماكول مكول
McChrystal
ماكريستال مكريستال
McDonough
ماكدونو مكدونو
McGurk
ماكغورك مكغورك ماكغيرك ماكجورك ماكغورغ
Gration
غرايشن غريشن جريشن غرايشون
Lipstadt
ليبستات ليبشتات
Hicks
هيكس
Noem
نويم
Lighthizer
لايتهايزر
Wright
رايت
Lehtinen
ليتينن ليتينين
Desrocher
ديروشر ديسروشر
Ricciardone
ريتشاردوني ريكاردوني
Hochstein
هوكشتاين هوكستين هوكستاين
Younger
يانغر يانجر
Asquith
أسكويث
Alliot
أليو
Longuet
لونغيه لونجيه
Guéant
غيان جيان
Retailleau
روتايو ريتايو
Larcher
لارشيه لارشي
Émié
إيمييه إيميه
Araud
أرو آرو
Mühll
مول
Legendre
لوجندر لوجاندر
Chevallier Chevalier
شوفالييه شوفاليه
Foucher
فوشيه
Pietton
بييتون بيتون
Schäuble Schaeuble
شويبله شويبلي
Heusgen
هويسغن هويسجن هويسغين
Guerini
غويريني جويريني
Plasschaert
بلاسخارت بلاشارت
Verhofstadt
فيرهوفشتات فيرهوفستات
Leterme
لوترم لوتيرم
Reynders
رايندرز ريندرز
Reinfeldt
راينفلت رينفيلت راينفيلدت
Löfven Loefven
لوفين لوفن
Bildt
بيلت بيلدت
Thorning
تورنينغ ثورنينغ تورنينج ثورنينج
Katainen
كاتاينن كاتاينين
Spindelegger
شبيندليغر شبيندليجر شبندلجر
Reisinger
رايزينغر رايزنغر رايزينجر
Leuthard
لويتهارد لوتهارد
Sócrates
سوكراتس سوكراتيس
Coelho
كويلو كويليو
Gomes Gómez
غوميز غوميش جوميز غوميس
Cravinho
كرافينيو
Gerapetritis
جيرابيتريتيس
Higgins
هيغينز هيجينز
Sargsyan Sarkissian Sarkisian
سركيسيان سركسيان ساركسيان سارغسيان ساركيسيان
Muñoz
مونيوز مونيوث
Correa
كوريا
Patiño
باتينيو باتينو
Fico
فيتسو فيكو
Berisha
بريشا بيريشا
Bathily
باتيلي باثيلي
Perthes
بيرتس بيرثيس بيرتيس
Lacroix
لاكروا
Hahn
هان
Meade
ميادي ميد مياد
Bukele
بوكيلي بوكيله
Morawiecki
مورافيتسكي مورافيسكي
Humala
أومالا هومالا
Holguín
هولغوين هولغين أولغين
`
