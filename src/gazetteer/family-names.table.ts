/**
 * Family names, or the one name, by which news calls persons in public life without more. They say that a single word is
 * a person's name, not whose. Compiled by hand from general knowledge; words that are also common ones are left out.
 */
export const PUBLIC_NAMES = `
Abbas Abe Adenauer Ahmadinejad Albanese Aliyev Annan Arafat Ardern Arroyo Assad Atatürk Aznar Bachelet Badenoch Barroso Berlusconi Bernanke Bezos Biden Blair Blinken Bolsonaro
Bolton Brezhnev Brzezinski Buhari Bukele Caesar Calderón Castro Ceausescu Chávez Cheney Chirac Churchill Clinton Clegg Corbyn Cromwell Darwin Deng Descartes DeSantis Disraeli Dostoevsky Draghi Duterte Einstein
Eisenhower Erdogan Erdoğan Farage Fauci Fico Fillon Freud Fujimori Gaddafi Galileo Gandhi Gantz Giuliani Goebbels Gorbachev Guaidó Guterres Hariri Harper Hegel Himmler Hirohito Hitler Hollande Honecker Hussein
Johnson Juncker Kadyrov Kant Karzai Kennedy Kerry Khamenei Khomeini Khrushchev Kirchner Kishida Kissinger Kuchma Kuleba Lavrov Lenin Lukashenko Lukashenka Lula Macron Maduro Mahathir Mandela Mandelson Marx Mattis McCain McConnell
Medvedev Meloni Menendez Merkel Merz Milei Milosevic Mitterrand Mitsotakis Modi Mohamad Mozart Mubarak Mueller Mugabe Murdoch Musharraf Musk Mussolini Napoleon Nasrallah Nasser Navalny Nehru Netanyahu Newton Nietzsche Nixon Obama Obrador
Orban Orbán Pelosi Peres Perón Petraeus Picasso Pinochet Pompeo Poroshenko Powell Prigozhin Putin Rabin Rajoy Rajapaksa Ramaphosa Reagan Renzi Romney Roosevelt Rouhani Rousseff Rubio Rumsfeld Saddam Sanders Santorum Sarkozy Schröder Scholz
Shakespeare Shoigu Sinwar Sisi Snowden Socrates Stalin Starmer Stoltenberg Suharto Sunak Suu Tchaikovsky Thatcher Tito Tolstoy Trotsky Trudeau Trump Tusk Tymoshenko Vucic Vučić Walesa Wałęsa Xi Yanukovych Yeltsin Yellen Yushchenko
Zapatero Zardari Zelensky Zelenskiy Zelenskyy Zuma Zuckerberg Zhelev
`;
