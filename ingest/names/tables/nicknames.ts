/** A given name, then the short forms by which its bearers are known. */
export const nicknames = `
Joseph Joe
William Bill Will Billy
Michael Mike Mick
James Jim Jimmy
Robert Bob Rob Robbie Bobby
Richard Dick Rick
Charles Chuck Charlie
Edward Ed Ted Eddie
Thomas Tom Tommy
Timothy Tim
Benjamin Ben Benny Binyamin
Christopher Chris
David Dave
Daniel Dan Danny
Kenneth Ken
Stephen Steve
Samuel Sam
Alexander Alex Sasha
Gregory Greg
Matthew Matt
Peter Pete
Andrew Andy
Anthony Tony
Nicholas Nick
Jeffrey Jeff
Ronald Ron
Donald Don
Lawrence Larry
Gerald Jerry Gerry
Susan Sue
Elizabeth Liz Beth
Katherine Kate Kathy
Margaret Maggie
Deborah Debbie
Patrick Pat
Philip Phil
Douglas Doug
Jonathan Jon
Jacob Jake
Vladimir Volodymyr
Francis Frank
Albert Al
Raymond Ray
Zachary Zac
Bradley Brad
Frederick Fred
Geoffrey Geoff
Leonard Len
Ashton Ash
Walter Walt
Marcus Mark
`
