using System.Data;
using Dapper;

namespace Trygghet.Shared;

/// <summary>Lets a row have a PostgreSQL array as T[]: the driver only promises an Array, which Dapper will not put in a constructor.</summary>
internal static class ArrayColumns
{
    public static void Register()
    {
        SqlMapper.AddTypeHandler(new Handler<string>());
        SqlMapper.AddTypeHandler(new Handler<Guid>());
        SqlMapper.AddTypeHandler(new Handler<int>());
    }

    private sealed class Handler<T> : SqlMapper.TypeHandler<T[]>
    {
        public override T[] Parse(object value) => (T[])value;

        public override void SetValue(IDbDataParameter parameter, T[]? value) => parameter.Value = value;
    }
}
