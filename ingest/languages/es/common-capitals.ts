/** Words that begin sentences or stand in titles with a capital and are no part of a person's name. */
// biome-ignore format: rows of words
export const commonCapitals: readonly string[] = [
  'A', 'Acuerdo', 'Además', 'Agencia', 'Agregó', 'Ahora', 'Al', 'Alianza', 'Ambas', 'Ambos', 'Ante', 'Anteriormente', 'Antes', 'Así', 'Asamblea', 'Asimismo', 'Asuntos', 'Aunque', 'Ayer', 'Banco',
  'Cada', 'Canciller', 'Casa', 'Centro', 'Comisión', 'Comité', 'Como', 'Comunidad', 'Con', 'Conferencia', 'Congreso', 'Consejo', 'Cooperación', 'Corte', 'Cuando', 'Cumbre', 'De', 'Declaró', 'Del', 'Departamento',
  'Desde', 'Después', 'Dice', 'Dijo', 'Dirección', 'Donde', 'Dos', 'Durante', 'Ejército', 'El', 'Ella', 'Ellos', 'Embajada', 'Embajador', 'Embajadora', 'En', 'Encuentro', 'Entre', 'Es', 'Esa', 'Ese', 'Eso', 'Esta', 'Estado',
  'Estados', 'Estas', 'Este', 'Esto', 'Estos', 'Europa', 'Exteriores', 'Foro', 'Fuerzas', 'Fue', 'Gobierno', 'Golfo', 'Grupo', 'Hacia', 'Hasta', 'Hoy', 'Igualmente', 'Incluso', 'Informa', 'Instituto', 'Interior', 'Internacional', 'Jefe', 'Junto',
  'La', 'Las', 'Le', 'Les', 'Ley', 'Lo', 'Los', 'Luego', 'Mandatario', 'Mandataria', 'Mar', 'Medio', 'Mientras', 'Ministerio', 'Ministra', 'Ministro', 'Movimiento', 'Muy', 'Más', 'Nacional', 'Naciones', 'Ni', 'No', 'Nos', 'Nuestra', 'Nuestro', 'Oriente',
  'Organización', 'Otra', 'Otro', 'Otros', 'País', 'Países', 'Palacio', 'Papa', 'Para', 'Parlamento', 'Partido', 'Pero', 'Plan', 'Población', 'Policía', 'Por', 'Posteriormente', 'Presidencia', 'Presidenta', 'Presidente', 'Previamente', 'Primer', 'Primera', 'Primero', 'Programa',
  'Que', 'Quien', 'Recordó', 'Región', 'Relaciones', 'Reino', 'República', 'Respecto', 'Reunión', 'Se', 'Secretaria', 'Secretario', 'Secretaría', 'Seguridad', 'Según', 'Señaló', 'Ser', 'Si', 'Sin', 'Sobre', 'Su', 'Sus', 'También', 'Tanto', 'Tras', 'Tratado', 'Tres', 'Tribunal',
  'Un', 'Una', 'Unida', 'Unidas', 'Unidos', 'Unión', 'Universidad', 'Visita', 'Vicepresidente', 'Y', 'Ya', 'Yo', 'América', 'África', 'Asia', 'Frente', 'Fondo', 'Justicia', 'Defensa', 'Economía', 'Hacienda', 'Comercio', 'Energía', 'Educación', 'Cultura', 'Salud', 'Turismo', 'Ministros', 'Jefes', 'Titular',
]
