package cn.qualityaward.official;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** How the pages lie, in twentieths of a point: A4 with its type area. */
enum PageLayout {
    UPRIGHT(STPageOrientation.PORTRAIT, 11906, 16838, 2098, 1474, 1984, 1587),
    /** The head of the page is at the side where pages are bound. */
    ACROSS(STPageOrientation.LANDSCAPE, 16838, 11906, 1587, 2098, 1474, 1984);

    /** From the type area down to the page number. */
    private static final int NUMBER = 584;

    private final STPageOrientation.Enum orientation;
    private final int width;
    private final int height;
    private final int top;
    private final int right;
    private final int bottom;
    private final int left;

    PageLayout(STPageOrientation.Enum orientation, int width, int height, int top, int right, int bottom, int left) {
        this.orientation = orientation;
        this.width = width;
        this.height = height;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.left = left;
    }

    void set(CTSectPr section, int line) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        size.setOrient(orientation);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setLeft(BigInteger.valueOf(left));
        margins.setRight(BigInteger.valueOf(right));
        margins.setBottom(BigInteger.valueOf(bottom));
        margins.setFooter(BigInteger.valueOf(bottom - NUMBER));
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(line));
    }

    /** Of the type area. */
    int width() {
        return width - left - right;
    }
}
