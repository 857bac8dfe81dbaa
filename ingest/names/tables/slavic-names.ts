/** Given names of Russia and its neighbours: a line of Latin spellings, the usual one first, then one of Arabic. */
export const slavicNames = `
Sergei Sergey Serhiy Serhii Sergueï Serguei Sergej
سيرغي سيرجي سيرجيه سيرغيه
Vladimir Wladimir
فلاديمير
Volodymyr
فولوديمير فلوديمير
Dmitry Dmitri Dmitriy Dmitrij Dimitri
دميتري ديمتري دمتري ديميتري
Dmytro
دميترو
Mikhail Mikhaïl Michail Mykhailo
ميخائيل
Nikolai Nikolay
نيكولاي
Igor
إيغور إيجور
Yevgeny Evgeny Yevgeni Evgeni Yevgeniy
يفغيني يفجيني
Yuri Yury Yuriy Iouri Yurii
يوري
Boris
بوريس
Anatoly Anatoli
أناتولي
Alexander Aleksandr
ألكسندر
Vitaly Vitali Vitaliy Vitalii
فيتالي
Valery Valeri
فاليري
Vasily Vassily Vasili Vasyl
فاسيلي
Vyacheslav Viacheslav
فياتشيسلاف
Vyacheslav
فيتشيسلاف
Arseniy Arseny
أرسيني
Denys
دينيس
Leonid
ليونيد
Maxim Maksim Maksym
مكسيم ماكسيم
Maria Mariya
ماريا
Dmytro
دميترو
Yulia Julia Yuliya
يوليا
Ilham
إلهام
Haydar Heydar
حيدر
Nursultan
نورسلطان
Shavkat
شوكت
Nikol
نيكول
Serzh
سيرج
Radosław Radoslaw Radek
رادوسلاف رادوسواف
Jarosław Jaroslaw Yaroslav
ياروسلاف
Aleksandar
ألكسندر
Milorad
ميلوراد
Slobodan
سلوبودان
Ivica
إيفيتسا
Miroslav
ميروسلاف
Tomislav
توميسلاف
Putin Poutine
بوتين
Lavrov
لافروف
Medvedev
ميدفيديف مدفيديف
Zelensky Zelenskyy Zelenskiy Zelenski Zelenskij
زيلينسكي زيلنسكي
Poroshenko
بوروشينكو
Lukashenko Lukashenka Loukachenko
لوكاشينكو
Gorbachev Gorbachov Gorbatchev
غورباتشوف جورباتشوف
Yeltsin Eltsine
يلتسين
Khrushchev
خروتشوف
Janez
يانيز يانيس
János
يانوش يانوس
Tamás Tamas
تاماش تاماس
Václav Vaclav
فاتسلاف
Konstantin Kostyantyn Kostiantyn
قسطنطين كونستانتين كوستيانتين
Yushchenko
يوشينكو يوشتشينكو
Grzegorz
غريغور جريجور غجيغوج
Nawrocki
نافروتسكي ناوروكي
`
