/** Names of East and South-East Asia whose usual spellings are far apart. */
export const asianNames = `
Jinping
جينبينغ جينبينج
Park Pak
بارك باك
Geun
كون غن غون جون جيون
Hye Hae
هيه هاي هي
Abe
آبي
Kishida
كيشيدا
Suga
سوغا سوجا
Koizumi
كويزومي
Nguyen Nguyễn
نغوين نجوين نغوان
Phạm Pham
فام
Joko
جوكو
Widodo
ويدودو
Prabowo
برابوو برابوفو
Subianto
سوبيانتو
Retno
ريتنو
Marsudi
مارسودي
Anwar
أنور
Mahathir
مهاتير محاضر
Najib
نجيب
Duterte
دوتيرتي
Marcos
ماركوس
`
