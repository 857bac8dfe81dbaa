/** Names of Turkey, Iran, Israel and South Asia: a line of Latin spellings, the usual one first, then one of Arabic. */
export const easternNames = `
Erdoğan Erdogan
أردوغان إردوغان اردوجان أردوجان
Gül Gul
غول جول غل
Davutoğlu Davutoglu
داودأوغلو داوودأوغلو
Çavuşoğlu Cavusoglu
جاويشأوغلو تشاووشأوغلو تشاويشأوغلو
Çavuş Cavus
جاويش تشاووش تشاويش
Tayyip Tayyib
طيب
Mevlüt Mevlut
مولود
Hakan
هاكان حقان هاقان حاقان
Fidan
فيدان
Hulusi
خلوصي
Yıldırım Yildirim
يلدريم يلدرم
Binali
بينالي
Babacan
باباجان
Şimşek Simsek
شيمشك
Yılmaz Yilmaz
يلماز
Cevdet
جودت
Güler Guler
غولر جولر
Yaşar Yasar
يشار
Kalın Kalin
قالن كالين
Akar
أكار آكار
Soylu
صويلو
Çelik Celik
جليك تشليك
Altun
ألتون
Nebi
نبي
Numan
نعمان
Bülent Bulent
بولنت
Cemil
جميل
Çiller Ciller
تشيلر
Abdulhamit
عبدالحميد
Kemal
كمال
Ekrem
أكرم
Beşir Besir
بشير
Egemen
إيغمن
Zarif
ظريف
Javad
جواد
Rouhani Ruhani Rohani
روحاني
Araghchi Araqchi Araghchi Aragchi Araqhchi
عراقجي عراقتشي
Raisi Raeisi
رئيسي
Khamenei Khamenai
خامنئي خامنه
Khatami
خاتمي
Larijani
لاريجاني
Velayati
ولايتي
Salehi
صالحي
Mottaki Motaki
متكي
Pezeshkian
بزشكيان
Ghalibaf Qalibaf
قاليباف
Soleimani
سليماني
Shamkhani
شمخاني
Jahangiri
جهانغيري جهانجيري
Manouchehr Manuchehr
منوشهر منوتشهر
Akbar Ekber
أكبر
Bagher Baqer Baqir Bager
باقر
Reza
رضا
Nejad Nezhad
نجاد
Rafsanjani
رفسنجاني
Bahram
بهرام
Bijan
بيجان
Behrouz
بهروز
Mojtaba
مجتبى
Khan
خان
Imran
عمران
Nawaz
نواز
Sharif Shareef
شريف
Shehbaz Shahbaz
شهباز
Ishaq
إسحاق
Qureshi Qureishi
قريشي
Bhutto
بوتو
Zardari
زرداري
Benazir
بينظير بنازير
Bilawal
بيلاوال بلاول
Karzai
كرزاي قرضاي
Ghani
غني
Ashraf
أشرف
Modi
مودي
Narendra
ناريندرا
Singh
سينغ
Manmohan
مانموهان
Gandhi
غاندي
Ehud
إيهود ايهود
Olmert
أولمرت
Avigdor
أفيغدور
Yair
يائير
Benny
بيني
Gideon
جدعون
Tzipi
تسيبي
Shimon
شمعون شيمون
Ariel
أرييل آرييل
Golda
غولدا
Isaac Yitzhak
إسحاق يتسحاق
Moshe
موشيه
Naftali
نفتالي
Yisrael Israel
يسرائيل إسرائيل
Nechirvan
نيجيرفان نيشيرفان
Masrour
مسرور
Hoshyar
هوشيار
`
