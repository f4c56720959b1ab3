// What a reader could not read: an array of sentences, empty where all is well.
(() => {
    const problems = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) {
        problems.push(`the page is ${document.documentElement.scrollWidth} wide on ${width}`);
    }

    const channels = color => color.match(/[\d.]+/g).map(Number);
    const luminance = color => {
        const [r, g, b] = color.slice(0, 3).map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const over = (top, bottom) => {
        const alpha = top.length > 3 ? top[3] : 1;
        return [0, 1, 2].map(i => top[i] * alpha + bottom[i] * (1 - alpha));
    };
    const background = element => {
        const below = element.parentElement ? background(element.parentElement) : [255, 255, 255];
        return over(channels(getComputedStyle(element).backgroundColor), below);
    };
    const contrast = element => {
        const [text, ground] = [luminance(channels(getComputedStyle(element).color)), luminance(background(element))];
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (!node.data.trim() || box.width === 0) {
            continue;
        }

        const style = getComputedStyle(element);
        const name = `"${node.data.trim().slice(0, 40)}"`;
        if (parseFloat(style.fontSize) < 12) {
            problems.push(`${name} is ${style.fontSize} small`);
        }

        if (contrast(element) < 4.5) {
            problems.push(`${name} has a contrast of ${contrast(element).toFixed(1)}`);
        }

        if (box.right > width + 1 && !element.closest('.scroll') && !element.closest('.flame')) {
            problems.push(`${name} ends at ${box.right} of ${width}`);
        }
    }

    const isPhone = matchMedia('(max-width: 40rem)').matches;
    for (const box of document.querySelectorAll('.flame .b')) {
        const area = box.getBoundingClientRect();
        const value = Number(box.parentElement.style.flexGrow);
        if (value > 0 && (area.width <= 0 || area.height < 12)) {
            problems.push(`the box "${box.title}" cannot be seen`);
        }

        if (isPhone && box.scrollWidth > box.clientWidth + 1) {
            problems.push(`the box "${box.title}" is cut off on a phone`);
        }
    }

    return problems;
})()
