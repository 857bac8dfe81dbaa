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
`
