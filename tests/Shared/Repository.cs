namespace Trygghet.Tests.Shared;

/// <summary>Files of the repository, wherever the tests are run from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>Real public data beside the repository; a test that needs it is skipped with a message where it is absent.</summary>
    public static string SharedData(string relative)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Root, "../shared/data", relative));
        Assume.That(File.Exists(path), $"Hoppas över: ../shared/data/{relative} finns inte här.");
        return path;
    }

    private static string Find(string directory) =>
        Directory.Exists(System.IO.Path.Combine(directory, "db-migrations"))
            ? directory
            : Find(Directory.GetParent(directory)!.FullName);
}
