/** What is sent at once is bounded; the longer side of what is made smaller is enough for a page. */
const MOST = 4.8 * 1024 * 1024;
const SIDE = 3000;

/** A photo that is too large to be sent, made smaller here; what cannot be read goes as it is, and is refused there. */
export async function smaller(photo: File): Promise<File> {
  if (photo.size <= MOST) {
    return photo;
  }
  try {
    const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
    const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const made = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
    return made ? new File([made], photo.name, { type: 'image/jpeg' }) : photo;
  } catch {
    return photo;
  }
}
