using System.IO.Compression;

namespace Trygghet.Shared;

/// <summary>
/// The temporary file behind a workbook or a document: a package needs a stream that can be sought in. The file is gone when the
/// stream is closed.
/// </summary>
internal static class Kontorsfil
{
    private static readonly DateTimeOffset SammaTid = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static FileStream Ny(string andelse) =>
        new(
            Path.Combine(Path.GetTempPath(), $"trygghet-{Guid.NewGuid():N}.{andelse}"),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose,
            }
        );

    /// <summary>The closed package from its beginning, without the moment at which each part was written: same content, same bytes.</summary>
    public static Stream FranBorjan(FileStream fil)
    {
        using (var paket = new ZipArchive(fil, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var post in paket.Entries)
                post.LastWriteTime = SammaTid;
        fil.Position = 0;
        return fil;
    }
}
